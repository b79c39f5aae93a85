"""A single future, opened: its inputs give its NPV, whichever the scenario and the sampling."""

from typing import Any

import numpy as np
import pytest

import cxsim
from cxsim.analysis.future import future, trial_at
from cxsim.files.templates import new, sample_names
from cxsim.outcomes import outcomes_of
from cxsim.result import Result
from cxsim_models.projection import project
from cxsim_models.scenario import Scenario


def chances(**document: Any) -> Scenario:
    """One initiative that may fail, with one uncertain benefit and one that has a few values."""
    once = {"timing": {"kind": "one_off", "month": 12}}
    yields = {"dist": "normal", "mean": 1500, "sd": 400}
    bonus = {"dist": "discrete", "values": [0, 100], "weights": [0.75, 0.25]}
    initiative = {
        "id": "plan",
        "delivery_probability": 0.6,
        "benefits": [{"name": "yield", "amount": yields} | once, {"name": "bonus", "amount": bonus} | once],
        "costs": [{"name": "price", "amount": 1000}],
    }
    off = initiative | {"id": "off", "enabled": False}
    settings = {"roi_basis": "total"}
    return Scenario.model_validate(
        {"schema": "cxsim/1", "settings": settings, "initiatives": [initiative, off]} | document
    )


def names_of(result: Result, part: str) -> str:
    return next(path for path in result.draws.uncertain if part in path and path.startswith("initiatives.plan"))


@pytest.mark.parametrize("name", sample_names())
def test_the_values_of_a_future_give_its_npv(name: str) -> None:
    result = cxsim.simulate(new(name), trials=9000)
    for trial in (0, 1, 4321, 8191, 8192, 8999):
        opened = future(result, trial)
        assert opened.npv == pytest.approx(result.npv[trial], rel=1e-9)
        assert opened.roi == pytest.approx(result.roi[trial], rel=1e-9, nan_ok=True)
        assert opened.payback == pytest.approx(result.payback[trial], rel=1e-9, nan_ok=True)
        again = result.draws.trial(trial) | {drawn.path: drawn.value for drawn in opened.inputs}
        outcome = outcomes_of(project(result.scenario, again, 1), keep_flows=True)
        assert float((outcome.money["pv_benefits"] - outcome.money["pv_costs"])[0]) == opened.npv


def test_its_cash_is_that_of_the_fan() -> None:
    result = cxsim.simulate(new(sample_names()[0]), trials=1)
    opened = future(result, 0)
    months, bands = result.bands("cumulative")
    assert opened.months.tolist() == months.tolist()
    assert opened.cumulative == pytest.approx(bands[3], rel=1e-9)


def test_inputs_lie_where_their_distribution_says() -> None:
    result = cxsim.simulate(chances(), trials=8192)
    gained = names_of(result, "yield")
    for trial in range(0, 8192, 1000):
        drawn = next(each for each in future(result, trial).inputs if each.path == gained)
        assert drawn.rank == pytest.approx(result.draws.uniforms(gained, 0)[trial], abs=1e-3)
        assert (drawn.p10, drawn.p50) == pytest.approx((1500 - 400 * 1.2815515655, 1500))
        assert drawn.p90 == pytest.approx(3000 - drawn.p10)


def test_equals_share_their_place_and_the_farthest_come_first() -> None:
    result = cxsim.simulate(chances(), trials=8192)
    bonus = names_of(result, "bonus")
    seen = {}
    for trial in range(64):
        inputs = future(result, trial).inputs
        assert [abs(each.rank - 0.5) for each in inputs] == sorted(abs(each.rank - 0.5) for each in inputs)[::-1]
        drawn = next(each for each in inputs if each.path == bonus)
        seen[drawn.value] = drawn.rank
    assert seen == pytest.approx({0.0: 0.375, 100.0: 0.875}, abs=0.005)


def test_it_says_what_was_delivered_and_leaves_out_what_is_switched_off() -> None:
    result = cxsim.simulate(chances(), trials=256)
    opened = [future(result, trial) for trial in range(256)]
    assert np.mean([each.delivered["plan"] for each in opened]) == pytest.approx(0.6, abs=0.02)
    for each in opened:
        assert set(each.delivered) == {"plan"}
        assert not any("off" in drawn.path for drawn in each.inputs)
        assert (each.npv == pytest.approx(-1000)) is not each.delivered["plan"]


def test_a_future_is_found_by_its_place_among_the_others() -> None:
    result = cxsim.simulate(chances(), trials=8192)
    for share in (0.0, 0.1, 0.5, 0.9, 1.0):
        trial = trial_at(result, share)
        assert trial is not None
        assert result.npv[trial] == np.sort(result.npv)[round(share * 8191)]
    assert future(result, int(np.argmax(result.npv))).share_below == pytest.approx(1.0, abs=2e-4)


def test_where_there_is_none() -> None:
    result = cxsim.simulate(chances(), trials=8)
    with pytest.raises(IndexError, match="there are 8 futures"):
        future(result, 8)
    result.npv[:] = np.nan
    assert trial_at(result, 0.5) is None


@pytest.mark.parametrize("trials", [20_000, 140_000])
def test_the_cash_of_any_future_is_its_own(trials: int) -> None:
    result = cxsim.simulate(cxsim.new("first-contact"), trials=trials, seed=3)
    for trial in (0, 8_191, 8_192, trials - 1):
        assert result.cumulative(trial) == pytest.approx(future(result, trial).cumulative)
