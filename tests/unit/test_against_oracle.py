"""The engine against the oracle: two independent readings of the model, figure by figure."""

import copy
import json
import math
import re
from collections.abc import Iterator
from itertools import accumulate
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

import cxsim
from cxsim.files import scenario_file
from cxsim_models.arrays import FloatArray
from cxsim_models.paths import pairs
from tests.unit import oracle
from tests.unit.random_scenarios import Dice, Json, blurred, scenarios

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


def differences(expected: Json, result: cxsim.Result, trial: int) -> Iterator[str]:
    """The figures of a trial that differ from the oracle's."""

    def compare(name: str, figure: float | None, engine: FloatArray, floor: float = 0.0) -> Iterator[str]:
        value = float(engine[trial])
        if figure is None or math.isnan(value):
            agree = figure is None and math.isnan(value)
        else:
            agree = math.isclose(figure, value, rel_tol=RELATIVE, abs_tol=floor)
        if not agree:
            yield f"{name}: {value!r} instead of {figure!r}"

    money = ROUNDING * expected["scale"] * len(expected["flows"])
    for name in ("npv", "pv_benefits", "pv_costs"):
        yield from compare(name, expected[name], getattr(result, name), money)
    if result.scenario.settings.residual and result.scenario.settings.discount_rate > 0:
        yield from compare("residual", expected["residual"], result.residual, money)
    for line in oracle.LINES:
        yield from compare(f"lines.{line}", expected["lines"][line], result.lines[line], money)
        yield from compare(f"cashable.{line}", expected["cashable"][line], result.cashable[line], money)
    for name in ("roi", "roi_plain", "bcr"):
        yield from compare(name, expected[name], getattr(result, name), money / (expected["pv_costs"] or 1))
    flows = expected["flows"]
    # Where rounding decides the sign of a flow or of a running total, it decides what hangs on that sign too.
    if not any(0 < abs(amount) < RELATIVE * expected["scale"] for amount in (*flows, *accumulate(flows))):
        turnover = min(sum(flow for flow in flows if flow > 0), -sum(flow for flow in flows if flow < 0))
        for name in ("irr", "mirr"):
            growth = 1 + (expected[name] or 0)
            yield from compare(name, expected[name], getattr(result, name), growth * 12 * money / (turnover or 1))
        for name in ("payback", "discounted_payback"):
            recovering = abs(flows[math.ceil(expected[name] or 0)])
            yield from compare(name, expected[name], getattr(result, name), 2 * money / (recovering or 1))
    for id, figures in expected["segments"].items():
        # 1 − h has no more digits for a customer who stays for millions of months.
        digits = 1e-15 * max(figures["lifetime_without"] or 0, figures["lifetime_with"] or 0)
        for name, figure in figures.items():
            engine = getattr(result.segments[id], name)
            yield from compare(f"{id}.{name}", figure, engine, digits * abs(figure or 0))


def check(document: Json) -> None:
    """Compare every figure, and every month's flow."""
    expected = oracle.evaluate(document)
    result = cxsim.simulate(scenario_file.loads(json.dumps(document)), trials=8)
    wrong = list(differences(expected, result, 5))
    flows = result.bands("net")[1][3].tolist()
    for month, (flow, engine) in enumerate(zip(expected["flows"], flows, strict=True)):
        if not math.isclose(flow, engine, rel_tol=RELATIVE, abs_tol=ROUNDING * expected["scale"]):
            wrong.append(f"net flow of month {month}: {engine!r} instead of {flow!r}")
    assert not wrong, "\n".join(wrong)


def drawn(document: Json, scenario: cxsim.Scenario, values: dict[str, float]) -> Json:
    """The scenario of a single trial: every estimate replaced by what was drawn for it."""
    future: Json = copy.deepcopy(document)
    for path, place in pairs(scenario):
        part: Any = future
        *way, last = re.findall(r"[^.\[\]]+", place)
        for step in way:
            part = part[int(step)] if isinstance(part, list) else part.get(step, {})
        if last in part:
            part[last] = values[path]
    for initiative in future["initiatives"]:
        initiative["delivery_probability"] = values[f"initiatives.{initiative['id']}.delivery"]
    return future


steady = settings(deadline=None, derandomize=True, database=None, phases=[Phase.generate, Phase.shrink])


@settings(steady, max_examples=160)
@given(scenarios())
def test_every_figure_of_any_scenario(document: Json) -> None:
    check(document)


@settings(steady, max_examples=80)
@given(scenarios(), st.integers(0, 31), st.sampled_from([2, 8]))
def test_every_figure_of_a_drawn_future(fixed: Json, trial: int, one_in: int) -> None:
    document = blurred(fixed, Dice(f"{trial}"), one_in)
    scenario = scenario_file.loads(json.dumps(document))
    result = cxsim.simulate(scenario, trials=32)
    future = drawn(document, scenario, result.draws.trial(trial))
    wrong = list(differences(oracle.evaluate(future), result, trial))
    assert not wrong, "\n".join(wrong)


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
