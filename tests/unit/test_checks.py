"""Each check with a scenario that calls for it and its twin that does not; its place and its words."""

from string import Formatter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cxsim_models.check import named, rounded, several, share
from cxsim_models.check_texts import TEXTS
from cxsim_models.checks import checks
from cxsim_models.paths import place_of
from cxsim_models.scenario import Scenario
from cxsim_models.sentence import Gap, Term, said
from tests.unit import check_cases_estimates, check_cases_initiatives
from tests.unit.random_scenarios import Dice, blurred, scenarios
from tests.unit.sound import CSAT, SEGMENT, SHIFTS, TODAY, changed, found, measured, pert, shift

CASES = check_cases_initiatives.CASES | check_cases_estimates.CASES


def test_a_sound_scenario_gives_no_warning() -> None:
    assert found() == []


@pytest.mark.parametrize("name", CASES)
def test_what_calls_for_the_check(name: str) -> None:
    code, place, calls, _ = CASES[name]
    [check] = [check for check in found(*calls) if check.code == code]
    assert check.place == place
    assert place_of(changed(*calls), check.path) == place, "the path leads to the same place"


@pytest.mark.parametrize("name", CASES)
def test_what_does_not(name: str) -> None:
    code, _, _, twin = CASES[name]
    assert code not in {check.code for check in found(*twin)}


@pytest.mark.parametrize("name", CASES)
def test_nothing_else_is_said(name: str) -> None:
    code, _, calls, _ = CASES[name]
    also = {"after_horizon"} if name == "costs after the horizon" else set()
    assert {check.code for check in found(*calls)} == {code} | also


def test_every_scenario_check_is_tested() -> None:
    assert {code for code, *_ in CASES.values()} == TEXTS.keys() - {"roi_implausible", "weak_link"}


def test_low_above_likely_is_an_error_and_no_warning() -> None:
    for bad in (pert(3, 2, 4), pert(1, 5, 4), pert(5, 5, 4)):
        with pytest.raises(ValueError, match=r"low is above high|likely does not lie between"):
            changed((f"{SEGMENT}.spend", bad))


class TestWords:
    @pytest.mark.parametrize(
        ("gap", "text"),
        [
            (share(0.54), "54 %"),
            (share(0.16588), "16.6 %"),
            (rounded(12543.0), "12500"),
            (rounded(0.0), "0"),
            (several(["a", "b"]), "a, b"),
            (several(["a", Term("nps"), "c", "d"]), "a, nps, c, …"),
            (several(["{a}", "b"]), "{a}, b"),
            (named(Term("churn"), "Consumer"), "churn (Consumer)"),
        ],
    )
    def test_of_figures_and_names(self, gap: Gap, text: str) -> None:
        assert str(said("{gap}", gap=gap)) == text

    def test_sentences(self) -> None:
        [check] = found((f"{SEGMENT}.churn", measured(1.5)))
        assert str(check.what) == "Only 1.5 % of the customers leave in a year (All)."
        assert str(check.why) == "So low a rate is often a month's: 1.5 % a month are 16.6 % a year."
        assert str(check.remedy) == "If it is a month's, type 16.6 %."
        assert str(check) == f"segments[0].churn: {check.what} {check.why} {check.remedy}"

    def test_the_superseded_links_are_named(self) -> None:
        [check] = found((f"{SHIFTS}.+", CSAT), (f"{SHIFTS}.+", shift("churn", -1)))
        assert str(check.what) == "“Knowledge base” moves churn on two paths: by csat → churn, and directly."

    @pytest.mark.parametrize("name", CASES)
    def test_every_sentence_is_whole(self, name: str) -> None:
        code, _, calls, _ = CASES[name]
        check = next(check for check in found(*calls) if check.code == code)
        for sentence in map(str, (check.what, check.why, check.remedy)):
            assert sentence.endswith(".")
            assert "{" not in sentence

    def test_no_word_is_given_that_no_sentence_asks_for(self) -> None:
        for name, (code, _, calls, _) in CASES.items():
            texts = TEXTS[code]
            asked = {
                field for text in (texts.what, texts.why, texts.remedy) for _, field, _, _ in Formatter().parse(text)
            } - {None}
            check = next(check for check in found(*calls) if check.code == code)
            assert set(check.gaps) == asked, name


@given(document=scenarios(), seed=st.integers(0, 1000))
@settings(max_examples=60, deadline=None)
def test_of_any_scenario_every_check_can_be_said_and_found(document: dict[str, Any], seed: int) -> None:
    scenario = Scenario.model_validate(blurred(document, Dice(seed)))
    for check in checks(scenario, TODAY):
        assert "{" not in str(check)
        assert not check.path or place_of(scenario, check.path) == check.place


@given(document=scenarios(), seed=st.integers(0, 1000))
@settings(max_examples=60, deadline=None)
def test_a_scenario_with_problems_can_be_checked_too(document: dict[str, Any], seed: int) -> None:
    """The window shows warnings beneath the problems."""
    dice = Dice(seed)
    for segment in document["segments"]:
        segment.pop(dice.choice([name for name in segment if name not in ("id", "customers")]), None)
    for initiative in document["initiatives"]:
        for moved in initiative.get("shifts", []):
            moved["kpi"] = dice.choice([moved["kpi"], "csta", "name", "friction"])
    for link in document.get("links", []):
        link[dice.choice(["from", "to"])] = dice.choice(["id", "cancellation", "csat"])
    assert isinstance(checks(Scenario.model_validate(document), TODAY), list)
