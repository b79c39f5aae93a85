"""Section 8 beyond the discount: inflation, price growth, tax, the value after the horizon, TEI's haircuts."""

import json
from typing import Any

import numpy as np
import pytest

import cxsim
from cxsim.files import scenario_file
from cxsim_models.clv import margin_multiple
from cxsim_models.likely import at_likely

Json = dict[str, Any]


def simulated(document: Json) -> cxsim.Result:
    return cxsim.simulate(scenario_file.loads(json.dumps(document)), trials=8)


def of(settings: Json, segment: Json | None = None, **initiative: Any) -> Json:
    base = {"id": "a", "customers": 1000, "churn": 0, "spend": 120, "gross_margin": 0.5}
    return {
        "schema": "cxsim/1",
        "settings": {"horizon_months": 24, "discount_rate": 0} | settings,
        "segments": [base | (segment or {})],
        "initiatives": [{"id": "i"} | initiative],
    }


SPEND: Json = {"shifts": [{"kpi": "spend", "shift": 12}]}
MONTHS = np.arange(1, 25)


def test_prices_follow_their_growth() -> None:
    result = simulated(of({"price_growth": 0.05}, **SPEND))
    # 12 a year more from 1000 customers at a margin of one half.
    assert result.lines["spend"] == pytest.approx(500 * (1.05 ** (MONTHS / 12)).sum(), rel=1e-12)


def test_running_costs_follow_inflation_and_what_is_paid_once_does_not() -> None:
    costs = [
        {"amount": 100, "timing": {"kind": "one_off", "month": 12}},
        {"amount": 10, "timing": {"kind": "monthly"}},
    ]
    result = simulated(of({"inflation": 0.1}, costs=costs))
    assert result.pv_costs == pytest.approx(100 + 10 * (1.1 ** (MONTHS / 12)).sum(), rel=1e-12)


def test_savings_of_work_follow_inflation() -> None:
    served = {"contact_rate": 2, "cost_per_contact": 6}
    result = simulated(of({"inflation": 0.1}, served, shifts=[{"kpi": "contact_rate", "shift": -1}]))
    assert result.lines["contacts"] == pytest.approx(500 * (1.1 ** (MONTHS / 12)).sum(), rel=1e-12)


def test_tax_is_taken_from_the_profit_and_losses_are_offset() -> None:
    costs = [{"amount": 4000, "timing": {"kind": "one_off"}}]
    before, after = (simulated(of({"tax_rate": rate}, costs=costs, **SPEND)) for rate in (0, 0.25))
    assert before.npv == pytest.approx(24 * 500 - 4000)
    assert after.npv == pytest.approx(0.75 * before.npv)
    assert after.tax == pytest.approx(0.25 * before.npv)
    # Benefits and costs are both net of tax, so that their ratios are those before it.
    assert after.pv_benefits == pytest.approx(0.75 * before.pv_benefits)
    assert after.lines["spend"] == pytest.approx(after.pv_benefits)
    assert after.pv_costs == pytest.approx(3000)
    assert after.roi == pytest.approx(before.roi)
    assert after.irr == pytest.approx(before.irr, nan_ok=True)
    assert after.payback == pytest.approx(before.payback)
    assert after.bands("net")[1][3][0] == pytest.approx(-3000)
    assert after.summary()["tax"]["p50"] == pytest.approx(2000)
    loss = simulated(of({"tax_rate": 0.25}, costs=[{"amount": 20000}], **SPEND))
    assert loss.tax == pytest.approx(-0.25 * (20000 - 12000))


def test_the_value_after_the_horizon_is_the_customers_gained_at_their_lifetime_value() -> None:
    document = of(
        {"residual": True, "discount_rate": 0.1, "horizon_months": 12},
        {"churn": 20},
        shifts=[{"kpi": "churn", "shift": -5}],
    )
    result = simulated(document)
    kept, discount = 0.85 ** (1 / 12), 1.1 ** (1 / 12) - 1
    gained = result.segments["a"].customers_with - result.segments["a"].customers_without
    worth = 120 * 0.5 / 12 * float(margin_multiple(kept, discount)) / 1.1
    assert gained == pytest.approx(1000 * (0.85 - 0.80))
    assert result.residual == pytest.approx(gained * worth, rel=1e-12)
    without = simulated(document | {"settings": document["settings"] | {"residual": False}})
    assert np.array_equal(without.npv, result.npv)
    assert "residual" not in without.summary()
    assert result.summary()["residual"]["mean"] == pytest.approx(float(result.residual[0]))


def test_tei_takes_its_haircut_off_benefits_and_adds_to_costs() -> None:
    costs = [{"amount": 4000, "timing": {"kind": "one_off"}}]
    settings = {"risk_mode": "tei", "benefit_haircut": 0.15, "cost_markup": 0.05}
    result = simulated(of(settings, costs=costs, **SPEND))
    assert result.pv_benefits == pytest.approx(0.85 * 12000)
    assert result.lines["spend"] == pytest.approx(0.85 * 12000)
    assert result.pv_costs == pytest.approx(1.05 * 4000)
    assert result.bands("net")[1][3].sum() == pytest.approx(0.85 * 12000 - 1.05 * 4000)


def test_tei_excludes_distributions_and_names_each() -> None:
    amount = {"dist": "uniform", "low": 10, "high": 20}
    document = of({"risk_mode": "tei"}, delivery_probability=0.8, costs=[{"amount": amount}], **SPEND)
    with pytest.raises(cxsim.ScenarioError) as caught:
        simulated(document)
    places = [problem.place for problem in caught.value.problems]
    assert places == ["initiatives[0].delivery_probability", "initiatives[0].costs[0].amount"]
    assert "monte-carlo" in caught.value.problems[1].message


def test_likely_values_make_room_for_tei() -> None:
    scenario = at_likely(cxsim.new("first-contact"))
    settings = scenario.settings.model_copy(update={"risk_mode": "tei"})
    scenario = scenario_file.loads(scenario_file.dumps(scenario.model_copy(update={"settings": settings})))
    result = cxsim.simulate(scenario, trials=64)
    assert np.ptp(result.npv) == 0.0
    before, after = (
        initiative.costs[0].amount
        for initiative in (cxsim.new("first-contact").initiatives[0], scenario.initiatives[0])
    )
    assert (after.point, after.owner, after.grade) == (before.point, before.owner, before.grade)
    assert at_likely(scenario) is scenario
