"""The engine against the oracle: two independent readings of the model, figure by figure."""

import json
import math
from itertools import accumulate

import pytest
from hypothesis import HealthCheck, Phase, given, settings

import cxsim
from cxsim.files import scenario_file
from tests.unit import oracle
from tests.unit.random_scenarios import Json, scenarios

RELATIVE = 1e-9
ROUNDING = 1e-12
"""Of the most money that moves in a month: what differences of nearly equal amounts cannot resolve."""

CUSTOMERS: Json = {"id": "a", "customers": 1000, "churn": 20, "spend": 100, "gross_margin": 0.5}
CONTACTS: Json = CUSTOMERS | {"contact_rate": 3, "cost_per_contact": 5}


def of_one(segment: Json, *shifts: Json, links: tuple[Json, ...] = (), **initiative: object) -> Json:
    """One segment and one initiative over three months."""
    return {
        "schema": "cxsim/1",
        "settings": {"horizon_months": 3},
        "segments": [segment],
        "initiatives": [{"id": "i", "shifts": list(shifts), **initiative}],
        "links": list(links),
    }


def check(document: Json) -> None:
    """Compare every figure."""
    expected = oracle.evaluate(document)
    result = cxsim.simulate(scenario_file.loads(json.dumps(document)), trials=8)
    wrong = []

    def compare(name: str, figure: float | None, engine: float, floor: float = 0.0) -> None:
        if figure is None or math.isnan(engine):
            agree = figure is None and math.isnan(engine)
        else:
            agree = math.isclose(figure, engine, rel_tol=RELATIVE, abs_tol=floor)
        if not agree:
            wrong.append(f"{name}: {engine!r} instead of {figure!r}")

    flows = result.bands("net")[1][3].tolist()
    a_month = ROUNDING * expected["scale"]
    for month, (flow, engine) in enumerate(zip(expected["flows"], flows, strict=True)):
        compare(f"net flow of month {month}", flow, engine, a_month)
    money = a_month * len(flows)
    for name in ("npv", "pv_benefits", "pv_costs"):
        compare(name, expected[name], getattr(result, name)[0], money)
    for line in oracle.LINES:
        compare(f"lines.{line}", expected["lines"][line], result.lines[line][0], money)
    for name in ("roi", "roi_plain", "bcr"):
        compare(name, expected[name], getattr(result, name)[0], money / (expected["pv_costs"] or 1))
    totals = [amount for path in (expected["flows"], flows) for amount in (*path, *accumulate(path))]
    # Where rounding decides the sign of a flow or of a running total, it decides what hangs on that sign too.
    if not any(0 < abs(amount) < RELATIVE * expected["scale"] for amount in totals):
        for name in ("payback", "irr", "mirr"):
            compare(name, expected[name], getattr(result, name)[0])
    for id, figures in expected["segments"].items():
        for name, figure in figures.items():
            compare(f"{id}.{name}", figure, getattr(result.segments[id], name)[0], ROUNDING * abs(figure or 0))
    assert not wrong, "\n".join(wrong)


@settings(
    max_examples=300,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.generate, Phase.shrink],
    suppress_health_check=list(HealthCheck),
)
@given(scenarios())
def test_every_figure_of_any_scenario(document: Json) -> None:
    check(document)


@pytest.mark.parametrize(
    "document",
    [
        pytest.param({"schema": "cxsim/1"}, id="nothing at all"),
        pytest.param(
            {
                "schema": "cxsim/1",
                "initiatives": [{"id": "i", "costs": [{"amount": 100}], "benefits": [{"amount": 50}]}],
            },
            id="money without customers",
        ),
        pytest.param(of_one(CUSTOMERS, {"kpi": "churn", "shift": 95}), id="everybody leaves"),
        pytest.param(of_one(CUSTOMERS | {"churn": 0}, {"kpi": "churn", "shift": 5}), id="harm where all is good"),
        pytest.param(
            of_one(CONTACTS | {"fcr": 50}, {"kpi": "fcr", "shift": -60}), id="no issue is resolved any more"
        ),
        pytest.param(
            of_one(CONTACTS | {"fcr": 100}, {"kpi": "fcr", "shift": -10}, {"kpi": "fcr", "shift": 5}),
            id="beside the bound",
        ),
        pytest.param(
            of_one(
                CUSTOMERS,
                {"kpi": "spend", "shift": -150, "as": "percent"},
                {"kpi": "spend", "shift": -150, "as": "percent"},
            ),
            id="more than all of the spend, twice",
        ),
        pytest.param(
            of_one(
                CUSTOMERS | {"csat": 50, "ces": 3},
                {"kpi": "csat", "shift": 30},
                {"kpi": "ces", "shift": 2},
                links=(
                    {"from": "csat", "to": "churn", "effect": -0.1},
                    {"from": "ces", "to": "churn", "effect": -2},
                ),
            )
            | {"overlap": {"churn": 0}},
            id="two links that each take more than all of the churn",
        ),
        pytest.param(
            of_one(
                CUSTOMERS | {"csat": 50},
                {"kpi": "csat", "shift": 10},
                links=({"from": "csat", "to": "churn", "effect": -0.01, "lag_months": 1},),
                start_month=0,
            ),
            id="a lagged link of an initiative that starts on the day of the decision",
        ),
        pytest.param(
            of_one({"id": "a", "customers": 10, "churn": 0, "spend": 5, "gross_margin": 0.5})
            | {"settings": {"discount_rate": 0}},
            id="a lifetime value without end",
        ),
        pytest.param(
            of_one(CUSTOMERS, {"kpi": "agent_turnover", "shift": -5}, reach=0.25)
            | {"workforce": {"agents": 10, "agent_turnover": 30, "replacement_cost": 900}},
            id="reach concerns customers, not agents",
        ),
    ],
)
def test_at_the_edges(document: Json) -> None:
    check(document)
