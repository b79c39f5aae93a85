"""A result made from the one before an edit is that of a scenario computed afresh, to the last bit."""

import json
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

import cxsim
from cxsim.draws import with_columns
from cxsim.files import scenario_file
from tests.bench.scenarios import edits
from tests.unit.random_scenarios import Dice, Json, blurred, scenario

LIVE = 1024
"""The number of draws whose intermediate results are kept from edit to edit."""


def after(previous: cxsim.Result, edited: cxsim.Scenario) -> cxsim.Result:
    return next(cxsim.refine(edited, LIVE, previous=previous, first=LIVE))


def assert_same(one: cxsim.Result, other: cxsim.Result, what: str) -> None:
    for name in ("npv", "pv_benefits", "pv_costs", "payback", "roi_plain", "residual"):
        assert np.array_equal(getattr(one, name), getattr(other, name), equal_nan=True), f"{name} after {what}"
    for id, outcome in one.segments.items():
        for figure in ("clv_with", "clv_without", "customers_with", "lifetime_with"):
            fresh = getattr(other.segments[id], figure)
            assert np.array_equal(getattr(outcome, figure), fresh, equal_nan=True), f"{id}.{figure} after {what}"
    assert one.point.npv == other.point.npv, f"the point estimate after {what}"


@pytest.mark.parametrize("seed", range(6))
def test_every_estimate_in_turn(seed: int) -> None:
    fixed = scenario(seed, initiatives=3, segments=2, shifts=5, links=8, months=12)
    document = blurred(fixed, Dice(f"again {seed}"), 6)
    subject = with_columns(scenario_file.loads(json.dumps(document)))
    result = after(cxsim.simulate(subject, trials=LIVE), subject)
    for path, edited in edits(subject, 40):
        result = after(result, edited)
        assert_same(result, cxsim.simulate(edited, trials=LIVE), path)


def variants(document: Json) -> Iterator[tuple[str, Json]]:
    """One setting or switch changed after the other, each upon the ones before."""

    def put(place: str, value: Any) -> tuple[str, Json]:
        part: Any = document
        *way, last = place.split(".")
        for step in way:
            part = part[int(step)] if step.isdigit() else part[step]
        part[last] = value
        return place, document

    for name, value in {
        "inflation": 0.03, "price_growth": 0.02, "tax_rate": 0.25, "residual": True, "discounting": "mid",
        "discount_rate": 0.07, "roi_basis": "total", "horizon_months": 24, "execution": 0.5, "seed": 9,
    }.items():  # fmt: skip
        yield put(f"settings.{name}", value)
    yield put("segments.0.service_cost_in_margin", True)
    yield put("segments.0.staffing", "erlang-c")
    yield put("segments.0.service_level", 90)
    yield put("segments.0.busy_calls", 250)
    document["segments"][1].pop("churn")
    tenure: Json = {"kind": "sbg", "alpha": 0.7, "beta": {"dist": "uniform", "low": 3, "high": 4}}
    yield put("segments.1.retention", tenure)
    yield put("segments.1.retention.age_years", 2)
    yield put("segments.1.churn", 12)
    yield put("segments.1.churn", 14)
    yield put("initiatives.1.enabled", False)
    yield put("initiatives.1.enabled", True)
    yield put("links.0.enabled", False)
    yield put("initiatives.0.ramp", "s-curve")
    yield put("initiatives.2.delivery_probability", {"dist": "uniform", "low": 0.5, "high": 1})


def test_every_setting_and_switch() -> None:
    document = json.loads(scenario_file.dumps(cxsim.new("first-contact")))
    result = cxsim.simulate(scenario_file.loads(json.dumps(document)), trials=LIVE)
    for place, changed in variants(document):
        edited = scenario_file.loads(json.dumps(changed))
        before, result = result, after(result, edited)
        assert_same(result, cxsim.simulate(edited, trials=LIVE), place)
        assert result.scenario != before.scenario
