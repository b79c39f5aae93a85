"""What holds for every scenario, whatever its numbers."""

import copy
import json
from collections.abc import Iterator
from typing import Any, Literal

import numpy as np
import pytest
from hypothesis import Phase, assume, given, settings
from hypothesis import strategies as st

import cxsim
from cxsim.draws import Draws, with_columns
from cxsim.files import scenario_file
from cxsim_models.arrays import FloatArray
from tests.unit import oracle
from tests.unit.random_scenarios import Dice, Json, blurred, scenario, scenarios

steady = settings(deadline=None, derandomize=True, database=None, phases=[Phase.generate, Phase.shrink])

CUSTOMERS: Json = {
    "id": "a", "customers": 5000, "churn": 24, "spend": 300, "gross_margin": 0.5, "contact_rate": 3,
    "cost_per_contact": 6, "fcr": 88, "csat": 70, "promoters": 30, "referrals": 0.2, "nps": 10,
}  # fmt: skip
CSAT_TO_CHURN: Json = {"from": "csat", "to": "churn", "effect": -0.01}


def loaded(document: Json) -> cxsim.Scenario:
    return scenario_file.loads(json.dumps(document))


def simulated(document: Json, trials: int = 8) -> cxsim.Result:
    return cxsim.simulate(loaded(document), trials)


def pert(likely: float) -> Json:
    low, high = sorted((0.5 * likely, 1.5 * likely))
    return {"dist": "pert", "low": low, "likely": likely, "high": high}


def uncertain(**of: Any) -> Json:
    """Two initiatives whose shifts succeed or fail together, a cost and a link, all uncertain."""
    return {
        "schema": "cxsim/1",
        "settings": {"horizon_months": 12, "execution": 0.5},
        "segments": [CUSTOMERS | {"churn": pert(24)}],
        "links": [CSAT_TO_CHURN | {"effect": pert(-0.01)}],
        "initiatives": [
            {
                "id": "first",
                "costs": [{"name": "Licences", "amount": pert(4000)}],
                "shifts": [{"kpi": "csat", "shift": pert(6)}],
                "delivery_probability": 0.8,
            },
            {"id": "second", "shifts": [{"kpi": "churn", "shift": pert(-2)}, {"kpi": "fcr", "shift": pert(5)}]},
        ],
        **of,
    }


def figures(result: cxsim.Result) -> Iterator[tuple[str, FloatArray]]:
    """Everything that a result holds per trial, by name; what is undefined is nan."""
    for name in ("npv", "roi", "roi_plain", "bcr", "pv_benefits", "pv_costs", "payback", "irr", "mirr"):
        yield name, getattr(result, name)
    for line, value in result.lines.items():
        yield f"lines.{line}", value
    for id, segment in result.segments.items():
        for name in type(segment).__dataclass_fields__:
            yield f"{id}.{name}", getattr(segment, name)


def assert_same_bits(one: cxsim.Result, other: cxsim.Result, first: int | None = None) -> None:
    """The first so many trials agree to the last bit."""
    for (name, a), (_, b) in zip(figures(one), figures(other), strict=True):
        assert a[:first].tobytes() == b[:first].tobytes(), name


def assert_close(one: cxsim.Result, other: cxsim.Result, money: float) -> None:
    """Trial by trial equal, but for the rounding of sums made in another order."""
    for (name, a), (_, b) in zip(figures(one), figures(other), strict=True):
        if name not in ("payback", "irr", "mirr"):  # a sign that rounding decides may decide them
            floor = money if name.partition(".")[0] in ("npv", "pv_benefits", "pv_costs", "lines") else 1e-9
            np.testing.assert_allclose(a, b, rtol=1e-9, atol=floor, err_msg=name)


def money_in(document: Json) -> float:
    """What rounding can amount to, next to the money that moves."""
    expected = oracle.evaluate(document)
    return 1e-12 * len(expected["flows"]) * float(expected["scale"])


@settings(steady, max_examples=40)
@given(scenarios(), st.sampled_from(["nothing is shifted", "shifts of 0", "not delivered", "no reach"]))
def test_without_effect_all_that_was_invested_is_lost(document: Json, why: str) -> None:
    for initiative in document["initiatives"]:
        initiative["benefits"] = []
        if why == "nothing is shifted":
            initiative["shifts"] = []
        elif why == "shifts of 0":
            initiative["shifts"] = [shift | {"shift": 0} for shift in initiative["shifts"]]
        elif why == "not delivered":
            initiative["delivery_probability"] = 0
        else:
            # Friction and agent turnover belong to no segment: reach says nothing about them.
            of_segments = [s for s in initiative["shifts"] if s["kpi"] not in ("friction", "agent_turnover")]
            initiative |= {"reach": 0, "shifts": of_segments}
            document["segments"] = [s for s in document["segments"] if stated_for(s, initiative)]
    assume(document["segments"])
    result = simulated(document)
    assert (result.pv_benefits == 0).all()
    np.testing.assert_array_equal(result.roi, np.where(result.pv_costs > 0, -1.0, np.nan))
