"""Expected values of information: closed forms of linear scenarios, and nothing from chance."""

import math
import subprocess
import sys
from functools import cache
from typing import Any

import numpy as np
import pytest
from scipy.special import ndtr, ndtri

import cxsim
from cxsim.analysis.information import evpi, evppi, evppi_of
from cxsim.columns import column
from cxsim_models.arrays import FloatArray
from cxsim_models.scenario import Scenario


def expected_gain(mean: float, sd: float) -> float:
    """E[max(X, 0)] − max(E[X], 0) of a normal X: the unit normal loss at |mean|/sd, times sd."""
    z = abs(mean) / sd
    return sd * (math.exp(-z * z / 2) / math.sqrt(2 * math.pi) - z * (1 - float(ndtr(z))))


def two_estimates(benefit: float, benefit_sd: float, cost: float, cost_sd: float, **settings: Any) -> Scenario:
    """NPV = benefit − cost, both normal, both on the day of the decision."""
    initiative = {
        "id": "i",
        "benefits": [
            {
                "name": "gain",
                "amount": {"dist": "normal", "mean": benefit, "sd": benefit_sd},
                "timing": {"kind": "one_off"},
                "ramped": False,
            }
        ],
        "costs": [{"name": "price", "amount": {"dist": "normal", "mean": cost, "sd": cost_sd}}],
    }
    return Scenario.model_validate({"schema": "cxsim/1", "settings": settings, "initiatives": [initiative]})


GAIN, PRICE = "initiatives.i.benefits.gain.amount", "initiatives.i.costs.price.amount"


@pytest.mark.parametrize("trials", [8192, 32768])
@pytest.mark.parametrize(
    ("benefit", "benefit_sd", "cost", "cost_sd"),
    [(1000, 100, 1000, 50), (1000, 40, 980, 120), (900, 100, 1000, 60), (1000, 150, 850, 20)],
)
def test_two_estimates_have_a_closed_form(
    trials: int, benefit: float, benefit_sd: float, cost: float, cost_sd: float
) -> None:
    result = cxsim.simulate(two_estimates(benefit, benefit_sd, cost, cost_sd), trials)
    mean, both = benefit - cost, math.hypot(benefit_sd, cost_sd)
    for path, sd in ((GAIN, benefit_sd), (PRICE, cost_sd)):
        known = evppi(result, path)
        assert known.value == pytest.approx(expected_gain(mean, sd), abs=0.004 * both)
        assert known.share == pytest.approx(sd**2 / both**2, abs=0.01)
        assert known.plus_minus < 0.01 * both
        assert (known.plus_minus > 0) == (known.value > 0), "± 0 where no draw would be decided otherwise"
    together = evppi(result, GAIN, PRICE)
    assert together.value == pytest.approx(expected_gain(mean, both), abs=0.006 * both)
    assert together.value == pytest.approx(evpi(result), abs=0.006 * both)
    assert together.share == pytest.approx(1, abs=0.02)


@pytest.mark.parametrize("sampling", ["lhs", "random"])
def test_other_ways_of_sampling_find_the_same(sampling: str) -> None:
    result = cxsim.simulate(two_estimates(1000, 100, 1000, 50, sampling=sampling), 32768)
    known = evppi(result, GAIN)
    assert known.value == pytest.approx(expected_gain(0, 100), abs=max(3 * known.plus_minus, 1.0))


def test_a_decision_that_stays_the_same_costs_nothing() -> None:
    result = cxsim.simulate(two_estimates(2000, 100, 1000, 50), 8192)
    known = evppi(result, GAIN)
    assert (known.value, known.plus_minus) == (0.0, 0.0)
    assert known.share == pytest.approx(0.8, abs=0.01), "it moves the NPV all the same"
    assert evpi(result) == pytest.approx(0, abs=1e-3)


@cache
def normal(number: int, trials: int = 8192) -> FloatArray:
    return ndtri(np.concatenate([column("sobol", 3, number).chunk(chunk) for chunk in range(trials // 8192)]))


@pytest.mark.parametrize("mean", [0.0, 0.001, -0.01, 0.05, 0.3])
def test_a_shuffled_input_tells_nothing(mean: float) -> None:
    """Chance makes a tenth of the groups look decisive; judged by the others it earns nothing."""
    signal, noise = normal(0), normal(1)
    npv = mean + 0.5 * signal + noise
    naive = 0.0
    for seed in range(12):
        shuffled = np.random.default_rng(seed).permutation(signal)
        known = evppi_of(npv, [shuffled])
        assert known.value <= 0.02
        assert known.share < 0.01
        edges = np.quantile(shuffled, np.arange(1, 32) / 32)
        sums = np.bincount(np.searchsorted(edges, shuffled), npv)
        naive += (np.maximum(sums, 0).sum() / npv.size - max(npv.mean(), 0)) / 12
    assert np.mean([evppi_of(npv, [np.random.default_rng(s).permutation(signal)]).value for s in range(12)]) < 0.004
    if abs(mean) <= 0.01:
        assert naive > 0.02, "what the groups' own means would claim"


def test_several_inputs_are_measured_together() -> None:
    one, two, rest = normal(0, 32768), normal(1, 32768), normal(2, 32768)
    known = evppi_of(0.3 + 0.3 * one - 0.4 * two + rest, [one, two])
    assert known.value == pytest.approx(expected_gain(0.3, 0.5), abs=0.004)
    assert known.share == pytest.approx(0.25 / 1.25, abs=0.01)


def test_inputs_of_few_values() -> None:
    """A yes-or-no is two groups: E[NPV | yes] = 1, E[NPV | no] = −1, each half of the time."""
    coin = (normal(0) > 0).astype(float)
    npv = 2 * coin - 1 + 0.1 * normal(1)
    assert evppi_of(npv, [coin]).value == pytest.approx(0.5, abs=0.01)
    constant = evppi_of(npv, [np.ones(npv.size)])
    assert (constant.value, constant.share) == (0.0, pytest.approx(0.0, abs=1e-4))


def test_what_cannot_be_told_is_undefined() -> None:
    result = cxsim.simulate(two_estimates(1000, 100, 1000, 50), 256)
    assert math.isnan(evppi(result, GAIN).value)
    assert math.isnan(evppi_of(np.full(8192, np.inf), [normal(0)]).value)
    level = evppi_of(np.zeros(8192), [normal(0)])
    assert level.value == 0.0
    assert math.isnan(level.share)


def test_what_is_not_drawn_tells_nothing() -> None:
    scenario = two_estimates(1000, 100, 1000, 50)
    result = cxsim.simulate(scenario, 8192)
    start = "initiatives.i.start_month"
    assert evppi(result, start).value == 0.0
    assert evppi(result, GAIN, start) == evppi(result, GAIN)
    with pytest.raises(KeyError):
        evppi(result, "initiatives.i.costs.prize.amount")


def test_the_import_is_light() -> None:
    late = ("scipy.stats", "pandas", "PySide6", "rich", "typer")
    code = (
        f"import sys, cxsim.analysis.information, cxsim.inventory; print([n for n in {late!r} if n in sys.modules])"
    )
    path = {"PYTHONPATH": ":".join(sys.path)}
    out = subprocess.run([sys.executable, "-c", code], env=path, capture_output=True, text=True, check=True)
    assert out.stdout == "[]\n"
