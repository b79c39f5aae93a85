"""What each initiative adds: alone, and to the others."""

from itertools import count
from typing import Any

import pytest

import cxsim
from cxsim.analysis.contribution import contributions
from cxsim_models.scenario import Scenario


def project(id: str, low: float, high: float, cost: float, **fields: Any) -> dict[str, Any]:
    """A benefit on the day of the decision, and its price: what is worth the difference whatever else there is."""
    at_once = {"timing": {"kind": "one_off", "month": 0}, "ramped": False}
    amount = {"dist": "uniform", "low": low, "high": high}
    return {
        "id": id,
        "benefits": [{"name": "gain", "amount": amount} | at_once],
        "costs": [{"name": "price", "amount": cost}],
    } | fields


def document(*initiatives: dict[str, Any], **fields: Any) -> Scenario:
    return Scenario.model_validate({"schema": "cxsim/1", "initiatives": list(initiatives)} | fields)


def test_what_merely_adds_up_is_worth_alone_what_it_adds() -> None:
    scenario = document(project("a", 800, 1200, 600), project("b", 100, 300, 500))
    found = contributions(scenario)
    assert found["a"].alone == pytest.approx(400, abs=1)
    assert found["b"].alone == pytest.approx(-300, abs=1)
    for contribution in found.values():
        assert contribution.added == pytest.approx(contribution.alone, rel=1e-9)
        assert contribution.enabled
    both = float(cxsim.simulate(scenario, 2048).npv.mean())
    assert found["a"].added + found["b"].added == pytest.approx(both)


def test_what_is_off_would_add_to_those_that_are_on() -> None:
    scenario = document(project("on", 800, 1200, 600), project("off", 100, 300, 50, enabled=False))
    found = contributions(scenario)
    assert not found["off"].enabled
    assert found["off"].added == pytest.approx(150, abs=1)
    assert found["on"].added == pytest.approx(400, abs=1), "whatever is off counts for nothing"


def test_a_shared_benefit_counts_once() -> None:
    """Two initiatives that keep the same customers: the second one keeps of those whom the first would lose."""
    segment = {"id": "all", "customers": 10_000, "churn": 20, "spend": 100, "gross_margin": 0.5}
    keepers = [{"id": id, "shifts": [{"kpi": "churn", "shift": -60, "as": "percent"}]} for id in ("a", "b")]
    found = contributions(document(*keepers, segments=[segment]))
    assert found["a"].alone == pytest.approx(found["b"].alone)
    assert found["a"].alone > 0
    assert 0 < found["a"].added < 0.6 * found["a"].alone


def test_an_initiative_that_cannot_be_computed_is_left_out() -> None:
    """Off, it does no harm; with it there would be no result at all."""
    unknown = {"id": "b", "enabled": False, "shifts": [{"kpi": "nonsense", "shift": 1}]}
    assert set(contributions(document(project("a", 0, 2000, 600), unknown))) <= {"a"}


def test_the_figures_come_from_the_scenarios_own_draws() -> None:
    scenario = document(project("a", 0, 2000, 600), project("b", 0, 400, 100))
    alone = document(project("a", 0, 2000, 600), project("b", 0, 400, 100, enabled=False))
    expected = float(cxsim.simulate(alone, 2048).npv.mean())
    assert contributions(scenario, 2048)["a"].alone == pytest.approx(expected, rel=1e-12)


def test_an_interrupted_search_says_nothing() -> None:
    asked = count()
    scenario = document(project("a", 0, 2000, 600), project("b", 0, 400, 100))
    assert contributions(scenario, interrupted=lambda: next(asked) == 3) == {}


def test_no_initiative_adds_nothing() -> None:
    assert contributions(document()) == {}
