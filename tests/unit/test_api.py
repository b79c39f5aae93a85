"""The public API, as a person in a notebook uses it."""

import json
import pickle
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

import cxsim
from cxsim.engine import TRIAL_LIMIT, Interrupted, refine, stages
from cxsim.files.templates import sample_names
from cxsim_models.benefits import LINES
from cxsim_models.estimate import fixed

FILE = Path(__file__).parents[1] / "data" / "skeleton.cxsim"
ARRAYS = ("npv", "roi", "roi_plain", "bcr", "payback", "irr", "mirr", "pv_benefits", "pv_costs")


@pytest.fixture(scope="module")
def scenario() -> cxsim.Scenario:
    """A scenario with a bit of everything."""
    return cxsim.load(FILE)


@pytest.fixture(scope="module")
def result(scenario: cxsim.Scenario) -> cxsim.Result:
    """8192 futures of it."""
    return cxsim.simulate(scenario, trials=8192)


def test_all_of_it_is_there() -> None:
    assert all(hasattr(cxsim, name) for name in cxsim.__all__)
    needed = {"load", "save", "new", "simulate", "refine", "ScenarioError", "Scenario", "Result"}
    assert set(cxsim.__all__) >= needed


def test_load_save_load(scenario: cxsim.Scenario, tmp_path: Path) -> None:
    path = tmp_path / "again.cxsim"
    cxsim.save(scenario, path)
    assert cxsim.load(path) == scenario
    assert cxsim.load(str(path)) == scenario
    assert path.read_text(encoding="utf-8") == FILE.read_text(encoding="utf-8")


def test_an_error_has_all_problems_with_their_places(tmp_path: Path) -> None:
    document = json.loads(FILE.read_text(encoding="utf-8"))
    document["segments"][0]["customers"] = -1
    document["initiatives"][0]["shifts"][0]["kpi"] = "happiness"
    path = tmp_path / "wrong.cxsim"
    path.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(cxsim.ScenarioError) as caught:
        cxsim.load(path)
    assert [problem.place for problem in caught.value.problems] == [
        "segments[0].customers",
        "initiatives[0].shifts[0].kpi",
    ]
    assert all(problem.message in str(caught.value) for problem in caught.value.problems)
    assert pickle.loads(pickle.dumps(caught.value)).problems == caught.value.problems


@pytest.mark.parametrize("template", ["blank", *sample_names()])
def test_new(template: str) -> None:
    scenario = cxsim.new(template)
    assert isinstance(scenario, cxsim.Scenario)
    assert cxsim.simulate(scenario, trials=64).npv.shape == (64,)


def test_new_without_a_name_is_blank() -> None:
    assert cxsim.new() == cxsim.new("blank")


def test_an_unknown_template() -> None:
    with pytest.raises(cxsim.ScenarioError, match="choose one of blank"):
        cxsim.new("nonsense")


def test_arrays(result: cxsim.Result) -> None:
    assert result.trials == 8192
    for name in ARRAYS:
        values = getattr(result, name)
        assert values.shape == (8192,), name
        assert values.dtype == float
        assert not np.isinf(values).any()
    assert tuple(result.lines) == LINES
    assert all(values.shape == (8192,) for values in result.lines.values())


def test_figures_belong_together(result: cxsim.Result) -> None:
    assert np.array_equal(result.npv, result.pv_benefits - result.pv_costs)
    assert result.bcr == pytest.approx(result.roi + 1.0)
    assert result.roi == pytest.approx(result.npv / result.pv_costs)
    assert sum(result.cashable.values()) == pytest.approx(result.pv_benefits, abs=1e-6)
    assert ((result.payback >= 0) | np.isnan(result.payback)).all()
    assert result.lines["retention"].mean() > 0
    probability = result.probability
    assert probability["npv_positive"] == (result.npv > 0).mean()
    assert probability["roi_above_hurdle"] == (result.roi > 0).mean()
    assert probability["payback_within_horizon"] == (~np.isnan(result.payback)).mean()


def test_without_a_cost_the_roi_is_undefined(scenario: cxsim.Scenario) -> None:
    free = scenario.initiatives[0].model_copy(update={"costs": ()})
    result = cxsim.simulate(scenario.model_copy(update={"initiatives": (free,)}), trials=512)
    for name in ("roi", "roi_plain", "bcr"):
        assert np.isnan(getattr(result, name)).all()
        figures = result.summary()[name]
        assert figures.pop("undefined") == 1.0
        assert set(figures.values()) == {None}
    assert result.probability["roi_above_hurdle"] == 0.0


def test_without_an_initiative_nothing_happens(scenario: cxsim.Scenario) -> None:
    result = cxsim.simulate(scenario.model_copy(update={"initiatives": ()}), trials=512)
    assert not result.npv.any()
    json.dumps(result.summary(), allow_nan=False)
    segment = result.segments["consumer"]
    assert segment.clv_with == pytest.approx(segment.clv_without, rel=1e-12)
    assert np.array_equal(segment.customers_with, segment.customers_without)


def test_fan(result: cxsim.Result, scenario: cxsim.Scenario) -> None:
    fan = result.fan("cumulative")
    assert list(fan.columns) == ["p5", "p10", "p25", "p50", "p75", "p90", "p95"]
    assert fan.index.name == "month"
    assert list(fan.index) == list(range(scenario.settings.horizon_months + 1))
    assert (fan.diff(axis=1).iloc[:, 1:] >= 0).all(axis=None)
    assert fan.equals(result.fan())
    assert fan.loc[0, "p50"] == pytest.approx(
        -np.median(result.draws.values(0)["initiatives.fcr.costs.Training.amount"]), rel=0.01
    )


@pytest.mark.parametrize("course", ["net", "customers.consumer", "customers.consumer.without", "kpi.consumer.fcr"])
def test_other_fans(result: cxsim.Result, course: str) -> None:
    assert np.isfinite(result.fan(course).to_numpy()).all()


@pytest.mark.parametrize(
    "course",
    [
        *("kpi.consumer.happiness", "kpi.consumer", "kpi.nobody.fcr", "customers.nobody", "customers"),
        *("customers.consumer.with", "customers.consumer.without.more", "npv", "csat", ""),
    ],
)
def test_a_fan_that_does_not_exist(result: cxsim.Result, course: str) -> None:
    with pytest.raises(KeyError, match=r"ask for cumulative, net, customers\.ID.*one of consumer"):
        result.fan(course)


def test_a_scenario_put_together_in_code_is_looked_at_before_it_is_computed(scenario: cxsim.Scenario) -> None:
    contradictory = scenario.segments[0].model_copy(update={"cancellation": fixed(10)})
    with pytest.raises(cxsim.ScenarioError) as caught:
        cxsim.simulate(scenario.model_copy(update={"segments": (contradictory,)}), trials=64)
    [(place, message)] = caught.value.problems
    assert place == "segments[0].cancellation"
    assert "both stated" in message


def test_a_future_never_in_debt_has_no_payback_but_is_counted() -> None:
    costs = [{"amount": 10, "timing": {"kind": "monthly", "from": 3}}]
    document = {
        "schema": "cxsim/1",
        "initiatives": [{"id": "x", "costs": costs, "benefits": [{"amount": 100, "ramped": False}]}],
    }
    result = cxsim.simulate(cxsim.Scenario.model_validate(document), trials=64)
    assert np.isnan(result.payback).all()
    assert result.probability["payback_within_horizon"] == 0.0
    assert result.never_in_debt == result.summary()["never_in_debt"] == 1.0
    free = document | {"initiatives": [{"id": "x", "benefits": [{"amount": 100}]}]}
    assert cxsim.simulate(cxsim.Scenario.model_validate(free), trials=64).never_in_debt == 0.0


def test_summary_is_what_the_arrays_say(result: cxsim.Result) -> None:
    summary = result.summary()
    json.dumps(summary, allow_nan=False)
    assert summary["npv"]["mean"] == pytest.approx(result.npv.mean())
    assert summary["npv"]["p90"] == pytest.approx(np.percentile(result.npv, 90))
    assert summary["payback"]["undefined"] == np.isnan(result.payback).mean()
    assert summary["payback"]["p50"] == pytest.approx(np.nanmedian(result.payback))
    assert summary["lines"].keys() == set(LINES)
    worst = np.sort(result.npv)[:410]
    assert summary["downside"]["cvar_5"] == pytest.approx(worst.mean())
    assert summary["downside"]["expected_loss_if_negative"] == pytest.approx(result.npv[result.npv < 0].mean())
    (segment,) = summary["segments"]
    clv = result.segments["consumer"]
    assert segment["clv"]["uplift"]["mean"] == pytest.approx((clv.clv_with - clv.clv_without).mean())


def test_refine_gets_better_and_better(scenario: cxsim.Scenario) -> None:
    results = list(cxsim.refine(scenario, 20_000))
    assert [result.trials for result in results] == [1024, 8192, 20_000]
    for fewer, more in pairwise(results):
        assert np.array_equal(fewer.npv, more.npv[: fewer.trials])


def test_refine_ends_with_the_scenarios_own_number(scenario: cxsim.Scenario) -> None:
    few = scenario.model_copy(update={"settings": scenario.settings.model_copy(update={"trials": 3000})})
    assert [result.trials for result in cxsim.refine(few)] == [1024, 3000]
    assert cxsim.simulate(few).trials == 3000


def test_stages_end_where_they_should() -> None:
    assert stages(1) == [1]
    assert stages(1024) == [1024]
    assert stages(TRIAL_LIMIT)[-1] == TRIAL_LIMIT


@pytest.mark.parametrize("trials", [0, -1, TRIAL_LIMIT + 1])
def test_an_impossible_number_of_trials(scenario: cxsim.Scenario, trials: int) -> None:
    with pytest.raises(ValueError, match="trials must be between 1 and 10000000"):
        cxsim.simulate(scenario, trials=trials)


def test_progress_counts_up_to_the_end(scenario: cxsim.Scenario) -> None:
    done: list[int] = []
    cxsim.simulate(scenario, trials=20_000, progress=done.append)
    assert done == sorted(done)
    assert done[-1] == 20_000


def test_a_run_can_be_interrupted_between_chunks(scenario: cxsim.Scenario) -> None:
    done: list[int] = []
    with pytest.raises(Interrupted):
        list(refine(scenario, 1_000_000, progress=done.append, interrupted=lambda: len(done) >= 3))
    assert done[-1] < 500_000
