"""The checks that only figures can answer: a return that nobody believes, a decision that hangs on one weak link."""

import datetime
from typing import Any

import pytest

import cxsim
from cxsim.checks import checks, result_checks
from cxsim.engine import Interrupted
from cxsim.files.templates import sample_names
from cxsim_models.check import Check
from tests.unit.sound import COSTS, CSAT, SEGMENT, SHIFTS, Edit, changed, measured, pert, shift

MONTHLY = {"kind": "monthly"}
ON_CSAT = {"from": "fcr", "to": "csat", "effect": measured(pert(0.5, 0.8, 1))}


def of_result(*edits: Edit, trials: int = 256) -> list[Check]:
    return result_checks(cxsim.simulate(changed(*edits), trials))


def graded(grade: str | None) -> dict[str, Any]:
    effect = measured(pert(-0.03, -0.02, -0.01)) | ({"grade": grade} if grade else {})
    return {"from": "csat", "to": "churn", "effect": effect}


def cost(amount: float) -> Edit:
    return COSTS, [{"amount": measured(amount), "timing": MONTHLY}]


def test_a_return_that_nobody_believes() -> None:
    churn = (f"{SHIFTS}.+", shift("churn", -6))
    [check] = of_result(churn, cost(20))
    assert (check.code, check.place) == ("roi_implausible", "")
    assert "%" in str(check.what)
    assert of_result(churn, cost(500)) == []


def test_without_cost_there_is_no_return_to_doubt() -> None:
    assert of_result((f"{SHIFTS}.+", shift("churn", -6)), (COSTS, [])) == []


@pytest.mark.parametrize("grade", [None, "judgement", "vendor"])
def test_a_benefit_that_hangs_on_a_weak_link(grade: str | None) -> None:
    [check] = of_result((f"{SHIFTS}.+", CSAT), ("links", [graded(grade)]), cost(500))
    assert (check.code, check.place, check.path) == ("weak_link", "links[0]", "links.csat-churn")
    assert str(check.what) == "100 % of the benefit hangs on one link of weak evidence, csat → churn."


@pytest.mark.parametrize("grade", ["measured", "causal study", "peer-reviewed"])
def test_a_strong_link_may_carry_the_benefit(grade: str) -> None:
    assert of_result((f"{SHIFTS}.+", CSAT), ("links", [graded(grade)]), cost(500)) == []


def test_a_weak_link_that_carries_less_than_half() -> None:
    contacts = [(f"{SEGMENT}.contact_rate", measured(6)), (f"{SEGMENT}.cost_per_contact", measured(40))]
    assert of_result((f"{SHIFTS}.+", CSAT), ("links", [graded(None)]), *contacts, cost(500)) == []


def test_a_chain_is_said_once_at_its_last_link() -> None:
    [check] = of_result(("links", [ON_CSAT, graded(None)]), cost(500))
    assert check.place == "links[1]"
    [check] = of_result(("links", [ON_CSAT, graded("measured")]), cost(500))
    assert check.place == "links[0]", "the weak part of a chain whose end is known"


def test_a_link_that_is_off_carries_nothing() -> None:
    off = graded(None) | {"enabled": False}
    assert of_result((f"{SHIFTS}.+", CSAT), ("links", [off]), cost(500)) == []


def test_it_can_be_interrupted() -> None:
    result = cxsim.simulate(changed((f"{SHIFTS}.+", CSAT), ("links", [graded(None)])), 64)
    with pytest.raises(Interrupted):
        result_checks(result, lambda: True)


def test_all_together_the_results_first() -> None:
    scenario = changed((f"{SHIFTS}.+", CSAT), ("links", [graded(None)]), (f"{SEGMENT}.gross_margin", measured(0.99)))
    assert [check.code for check in checks(scenario, trials=64)] == ["weak_link", "margin_high"]


def test_without_an_initiative_nothing_is_simulated() -> None:
    assert checks(changed(("initiatives", [])), trials=10_000_000) == []


SAMPLES = {
    "first-contact": ["two_paths", "two_paths", "shifts_independent", "churn_independent"],
    "wait-time": ["rare_gain"],
    "renewals": ["cancellation_high"],
    "detractors": [],
    "loyalty": ["range_cut"],
    "onboarding": [],
    "crm": [],
    "acquisition-or-retention": [],
}


@pytest.mark.parametrize("name", sample_names())
def test_what_is_said_of_the_samples(name: str) -> None:
    """Few enough to be read, and each of them true."""
    found = checks(cxsim.new(name), trials=1024, today=datetime.date(2026, 10, 1))
    assert [check.code for check in found] == SAMPLES[name]


def test_a_new_scenario_asks_only_for_sources() -> None:
    assert [check.code for check in checks(cxsim.new(), today=datetime.date(2026, 10, 1))] == ["unsourced"]
