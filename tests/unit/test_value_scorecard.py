"""The value scorecard: weighted averages with known answers, and in words where there are none."""

import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

import cxsim
from cxsim.reports.beside_money import print_scores
from cxsim_models.value_scorecard import Scorecard, ValueScore, scorecard

REPUTATION = ValueScore(name="Reputation", weight=3, before=2, after=4)
RISK = ValueScore(name="Risk", weight=1, before=4, after=2)


def test_known_averages() -> None:
    total = scorecard([REPUTATION, RISK])
    assert total == Scorecard(4.0, 2.5, 3.5)
    assert total.change == 1.0
    assert (REPUTATION.change, RISK.change) == (2.0, -2.0)


def test_a_weight_of_nothing_counts_for_nothing() -> None:
    silent = RISK.model_copy(update={"weight": 0.0})
    assert scorecard([REPUTATION, silent]) == Scorecard(3.0, 2.0, 4.0)


@pytest.mark.parametrize("scores", [[], [RISK.model_copy(update={"weight": 0.0})]])
def test_without_weights_the_average_is_undefined(scores: list[ValueScore]) -> None:
    total = scorecard(scores)
    assert (total.weight, total.before, total.after, total.change) == (0.0, None, None, None)


SCORES = st.builds(
    lambda weight, before, after: ValueScore(name="x", weight=weight, before=before, after=after),
    st.floats(0, 1e15),
    st.floats(-1e15, 1e15),
    st.floats(-1e15, 1e15),
)


@given(st.lists(SCORES, min_size=1, max_size=6))
def test_an_average_lies_between_the_least_and_the_largest_score(scores: list[ValueScore]) -> None:
    total = scorecard(scores)
    if total.before is not None:
        least, most = min(score.before for score in scores), max(score.before for score in scores)
        slack = 1e-9 * max(abs(least), abs(most))
        assert least - slack <= total.before <= most + slack


def printed(*scores: ValueScore) -> str:
    console = Console(file=io.StringIO(), width=100)
    print_scores(scores, console)
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def test_the_report_says_that_scores_are_no_money() -> None:
    text = printed(REPUTATION, RISK.model_copy(update={"name": "Risk [red]", "evidence": "Audit [/b]"}))
    lines = text.splitlines()
    assert lines[0].rstrip() == "Beside the money"
    assert lines[2].split() == ["Reputation", "3", "2", "4", "+2"]
    assert lines[3].split() == ["Risk", "[red]", "1", "4", "2", "−2", "Audit", "[/b]"]
    assert lines[4].split() == ["Weighted", "average", "4", "2.5", "3.5", "+1"]
    assert lines[5] == "Scores, not money: they are part of no figure above."


def test_the_report_says_in_words_that_there_is_no_average() -> None:
    text = printed(RISK.model_copy(update={"weight": 0.0, "after": 4.001}))
    assert "Weighted average" not in text
    assert text.splitlines()[2].split() == ["Risk", "0", "4", "4", "0"]
    assert "Without weights above 0 their average is undefined." in " ".join(text.split())


def test_no_figure_of_money_depends_on_the_scores() -> None:
    scenario = cxsim.new("wait-time")
    plain = cxsim.simulate(scenario, trials=512).summary()
    scored = cxsim.simulate(scenario.model_copy(update={"value": (REPUTATION, RISK)}), trials=512).summary()
    value = scored.pop("value")
    assert scored == plain
    assert "value" not in plain
    assert (value["before"], value["after"], value["change"]) == (2.5, 3.5, 1.0)
    assert [line["name"] for line in value["scores"]] == ["Reputation", "Risk"]
    assert value["scores"][1] == {
        "name": "Risk",
        "weight": 1.0,
        "before": 4.0,
        "after": 2.0,
        "change": -2.0,
        "evidence": "",
    }
    json.dumps(value, allow_nan=False)
