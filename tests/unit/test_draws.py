"""Draws: the same for ever, moved by nobody else's edit, and as good reused as made anew."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from scipy import stats

import cxsim
from cxsim.columns import CHUNK
from cxsim.draws import Draws, with_columns
from cxsim.files.scenario_file import dumps, loads
from cxsim_models.scenario import Scenario
from tests.unit.three_years import AMOUNTS, scenario, three_years

SKELETON = (Path(__file__).parents[1] / "data" / "skeleton.cxsim").read_text(encoding="utf-8")


def edited(text: str, *edits: tuple[str, object]) -> Scenario:
    """The scenario of a text, with values replaced at places such as `segments.0.churn`; new keys are added."""
    document: dict[str, Any] = json.loads(text)
    for place, value in edits:
        *trail, last = (int(part) if part.isdigit() else part for part in place.split("."))
        parent: Any = document
        for part in trail:
            parent = parent[part]
        if isinstance(last, int) and last == len(parent):
            parent.append(value)
        else:
            parent[last] = value
    return loads(json.dumps(document))


def assert_same_draws(one: Draws, other: Draws, *, but: tuple[str, ...] = ()) -> None:
    for chunk in (0, 3):
        ones, others = one.values(chunk), other.values(chunk)
        moved = [path for path in ones if path in others and not np.array_equal(ones[path], others[path])]
        assert moved == list(but)


def test_same_seed_same_bits() -> None:
    scenario = loads(SKELETON)
    one, other = (cxsim.simulate(scenario, trials=5000) for _ in range(2))
    assert one.npv.tobytes() == other.npv.tobytes()
    assert one.npv.tobytes() != cxsim.simulate(scenario, trials=5000, seed=2).npv.tobytes()


def test_the_first_draws_are_the_first_of_more() -> None:
    scenario = loads(SKELETON)
    few, more = (cxsim.simulate(scenario, trials=trials) for trials in (1000, 20_000))
    for name in ("npv", "payback", "irr"):
        assert np.array_equal(getattr(few, name), getattr(more, name)[:1000], equal_nan=True)


PERT = {"dist": "pert", "low": 1, "likely": 2, "high": 4}


@pytest.mark.parametrize(
    "addition",
    [
        ("segments.0.promoter_share_of_shift", {"dist": "beta", "mean": 0.5, "sd": 0.1}),
        ("initiatives.0.shifts.1", {"kpi": "csat", "shift": PERT}),
        ("initiatives.0.costs.2", {"name": "Consultants", "amount": PERT}),
        ("initiatives.0.benefits", [{"amount": PERT}]),
        ("initiatives.1", {"id": "second", "shifts": [{"kpi": "churn", "shift": PERT}], "delivery_probability": 0.5}),
    ],
    ids=lambda addition: addition[0],
)
def test_adding_an_estimate_moves_nobody_elses_draws(addition: tuple[str, object]) -> None:
    before = with_columns(loads(SKELETON))
    after = edited(dumps(before), addition)
    assert len(with_columns(after).draws) > len(before.draws)
    assert_same_draws(Draws(before), Draws(after))


def test_adding_a_shift_to_an_earlier_initiative_moves_no_correlated_draws() -> None:
    second = {"id": "second", "shifts": [{"kpi": "churn", "shift": {"dist": "normal", "mean": -2, "sd": 1}}]}
    before = with_columns(edited(SKELETON, ("initiatives.1", second)))
    after = edited(dumps(before), ("initiatives.0.shifts.1", {"kpi": "csat", "shift": PERT}))
    assert Draws(before).copula != Draws(after).copula
    assert_same_draws(Draws(before), Draws(after))


def test_switching_an_initiative_off_moves_no_draws() -> None:
    second = {"id": "second", "shifts": [{"kpi": "churn", "shift": {"dist": "normal", "mean": -2, "sd": 1}}]}
    both = with_columns(edited(SKELETON, ("initiatives.1", second)))
    one = edited(dumps(both), ("initiatives.0.enabled", False))
    assert_same_draws(Draws(both), Draws(one))


def test_removing_and_reordering_move_no_draws() -> None:
    before = with_columns(loads(SKELETON))
    document = json.loads(dumps(before))
    del document["segments"][0]["churn"]["likely"]
    document["segments"][0]["churn"] = 18
    document["initiatives"][0]["costs"].reverse()
    document["links"].reverse()
    assert_same_draws(Draws(before), Draws(loads(json.dumps(document))), but=("segments.consumer.churn",))


def test_columns_are_handed_out_once_and_never_twice() -> None:
    scenario = with_columns(loads(SKELETON))
    assert with_columns(scenario) is scenario
    kept = edited(dumps(scenario), ("draws", {"gone": 100_000, "segments.consumer.churn": 1}))
    columns = with_columns(kept).draws
    assert columns["segments.consumer.churn"] == 1
    assert len(set(columns.values())) == len(columns)
    # What is handed out can be written and read again.
    assert loads(dumps(with_columns(kept))).draws == columns


EDITS: dict[str, tuple[tuple[str, object], ...]] = {
    "nothing": (),
    "a number": (("segments.0.spend", 430),),
    "an estimate": (("segments.0.churn.likely", 19),),
    "a shift": (("initiatives.0.shifts.0.shift.high", 8),),
    "a shift among others": (("initiatives.1.shifts.0.shift.sd", 0.7),),
    "the chance of delivery": (("initiatives.0.delivery_probability", 0.6),),
    "an uncertain chance": (("initiatives.0.delivery_probability", {"dist": "beta", "mean": 0.7, "sd": 0.1}),),
    "the correlation": (("settings.execution", 0.6),),
    "no correlation": (("settings.execution", 0),),
    "an initiative off": (("initiatives.0.enabled", False),),
    "one more shift": (("initiatives.0.shifts.1", {"kpi": "csat", "shift": PERT}),),
    "the seed": (("settings.seed", 2),),
    "the sampling": (("settings.sampling", "lhs"),),
    "a pair": (
        (
            "correlations",
            [{"a": "segments.consumer.churn", "b": "initiatives.fcr.shifts.fcr.shift", "rho": -0.4}],
        ),
    ),
}


@pytest.mark.parametrize("edit", EDITS)
def test_reused_columns_give_what_a_fresh_run_gives(edit: str) -> None:
    second = {"id": "second", "shifts": [{"kpi": "churn", "shift": {"dist": "normal", "mean": -2, "sd": 0.5}}]}
    before = with_columns(edited(SKELETON, ("initiatives.1", second)))
    after = with_columns(edited(dumps(before), *EDITS[edit]))
    *_, previous = cxsim.refine(before, 5000)
    *_, reused = cxsim.refine(after, 5000, previous=previous)
    fresh = cxsim.simulate(after, trials=5000)
    assert_same_draws(reused.draws, fresh.draws)
    assert reused.npv.tobytes() == fresh.npv.tobytes()
    assert reused.irr.tobytes() == fresh.irr.tobytes()


def test_nothing_is_reused_from_another_files_columns() -> None:
    here, there = (
        three_years(0.5).model_copy(update={"draws": dict(zip(AMOUNTS, columns, strict=True))})
        for columns in ((1, 3, 4), (2, 3, 4))
    )
    previous = Draws(here)
    previous.values(0)
    assert_same_draws(Draws(there, previous), Draws(there))


@pytest.mark.parametrize("sampling", ["sobol", "lhs", "random"])
def test_every_sampling_is_uniform_and_independent(sampling: str) -> None:
    draws = Draws(three_years(sampling=sampling))
    columns = [np.concatenate([draws.uniforms(path, chunk) for chunk in (0, 1)]) for path in AMOUNTS]
    for column in columns:
        assert column.shape == (2 * CHUNK,)
        assert column.min() > 0
        assert column.max() < 1
        assert stats.kstest(column, "uniform").statistic < 0.02
    assert np.abs(np.corrcoef(columns) - np.eye(3)).max() < 0.04


def test_a_latin_hypercube_has_each_stratum_once() -> None:
    column = Draws(three_years(sampling="lhs")).uniforms(AMOUNTS[0], 0).reshape(-1, 8)
    for replicate in column.T:
        for cube in replicate.reshape(-1, 128):
            assert sorted((cube * 128).astype(int)) == list(range(128))


def delivered(probability: object) -> np.ndarray:
    """Whether a project is delivered, in 8192 futures: its benefit is 1 a month or 0."""
    project = {"id": "p", "delivery_probability": probability, "benefits": [{"amount": 1}]}
    draws = Draws(scenario({"initiatives": [project]}))
    return np.concatenate([np.broadcast_to(draws.values(chunk)["initiatives.p.delivery"], CHUNK) for chunk in (0, 1)])


def test_a_certain_delivery_is_not_drawn() -> None:
    assert delivered(1).all()
    assert not delivered(0).any()


def test_delivery_happens_as_often_as_was_said() -> None:
    outcomes = delivered(0.85)
    assert set(outcomes) == {0.0, 1.0}
    assert outcomes.mean() == pytest.approx(0.85, abs=0.002)


def test_an_uncertain_chance_of_delivery() -> None:
    outcomes = delivered({"dist": "beta", "mean": 0.7, "sd": 0.15})
    assert set(outcomes) == {0.0, 1.0}
    assert outcomes.mean() == pytest.approx(0.7, abs=0.01)


def test_a_higher_chance_takes_no_delivery_away() -> None:
    assert (delivered(0.6) <= delivered(0.8)).all()


def test_a_failed_project_costs_all_and_moves_nothing() -> None:
    result = cxsim.simulate(loads(SKELETON), trials=8192)
    failed = np.asarray(result.draws.values(0)["initiatives.fcr.delivery"]) == 0.0
    assert failed.mean() == pytest.approx(0.15, abs=0.01)
    assert (result.pv_benefits[failed] == 0.0).all()
    assert (result.pv_benefits[~failed] != 0.0).all()
    assert result.pv_costs[failed].mean() == pytest.approx(result.pv_costs[~failed].mean(), rel=0.02)
    assert (result.roi[failed] == -1.0).all()


def test_one_future_can_be_opened_and_read() -> None:
    draws = Draws(loads(SKELETON))
    future = draws.trial(CHUNK + 17)
    assert future.keys() == draws.values(1).keys()
    assert future["segments.consumer.spend"] == 420
    assert future["segments.consumer.churn"] == np.asarray(draws.values(1)["segments.consumer.churn"])[17]
    assert future["initiatives.fcr.delivery"] in (0.0, 1.0)
