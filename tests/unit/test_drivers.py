"""What drives NPV: shares of its variance and rank correlations, against closed forms and published indices."""

from math import nan, pi, sin
from typing import Any

import numpy as np
import pytest
from scipy.stats import spearmanr

import cxsim
from cxsim.analysis.drivers import explained, rank_correlations, ranks, variance_shares
from cxsim.columns import CHUNK, REPLICATES, Sampling, column
from cxsim_models.arrays import FloatArray
from cxsim_models.scenario import Scenario

REPLICATE = np.arange(CHUNK) % REPLICATES
TOLERANCE = 0.006
OF = {"sobol": 0.006, "lhs": 0.015, "random": 0.03}
"""How far a share may be off, by the sampling of 8 192 futures."""


def uniform(number: int, sampling: Sampling = "sobol") -> FloatArray:
    return column(sampling, 3, number).chunk(0)


def normal(mean: float, sd: float) -> dict[str, Any]:
    return {"dist": "normal", "mean": mean, "sd": sd}


def sums(**document: Any) -> Scenario:
    """An initiative whose NPV is the sum of what falls on the day of the decision."""
    up_front = {"timing": {"kind": "one_off", "month": 0}, "ramped": False}
    benefits = document.pop("benefits")
    initiative = {
        "id": "plan",
        "benefits": [{"name": name, "amount": amount} | up_front for name, amount in benefits.items()],
        "costs": [{"name": "price", "amount": document.pop("price", 1000)}],
    }
    return Scenario.model_validate({"schema": "cxsim/1", "initiatives": [initiative]} | document)


def shares(scenario: Scenario, trials: int = CHUNK) -> dict[str, float]:
    found = variance_shares(cxsim.simulate(scenario, trials), trials)
    return {path.removeprefix("initiatives.plan.").split(".")[-2]: share for path, share in found.items()}


@pytest.mark.parametrize("sampling", ["sobol", "lhs", "random"])
def test_of_a_sum_each_term_explains_its_own_variance(sampling: Sampling) -> None:
    scenario = sums(
        benefits={"large": normal(900, 400), "small": normal(300, 100)},
        price=normal(1000, 200),
        settings={"sampling": sampling},
    )
    variances = {"large": 400.0**2, "small": 100.0**2, "price": 200.0**2}
    found = shares(scenario)
    assert found.keys() == variances.keys()
    for name, variance in variances.items():
        assert found[name] == pytest.approx(variance / sum(variances.values()), abs=OF[sampling])
    assert sum(found.values()) == pytest.approx(1.0, abs=2 * OF[sampling])


def test_inputs_that_move_together_each_count_what_they_share() -> None:
    rho = 0.5
    pair = {f"{end}": f"initiatives.plan.benefits.{name}" for end, name in (("a", "one"), ("b", "two"))}
    scenario = sums(benefits={"one": normal(0, 300), "two": normal(0, 100)}, correlations=[{**pair, "rho": rho}])
    together = 2 * sin(pi * rho / 6)
    variance = 300.0**2 + 100.0**2 + 2 * together * 300.0 * 100.0
    found = shares(scenario)
    assert found["one"] == pytest.approx((300.0 + together * 100.0) ** 2 / variance, abs=TOLERANCE)
    assert found["two"] == pytest.approx((100.0 + together * 300.0) ** 2 / variance, abs=TOLERANCE)
    assert sum(found.values()) > 1.1


def test_a_yes_or_no_explains_the_difference_that_it_makes() -> None:
    chance, mean, sd = 0.85, 1000.0, 200.0
    benefit = {"name": "gain", "amount": normal(mean, sd), "timing": {"kind": "one_off", "month": 1}}
    initiative = {"id": "plan", "delivery_probability": chance, "benefits": [benefit]}
    scenario = Scenario.model_validate({"schema": "cxsim/1", "initiatives": [initiative]})
    found = variance_shares(cxsim.simulate(scenario, CHUNK))
    whole = chance * (1 - chance) * mean**2 + chance * sd**2
    assert found["initiatives.plan.delivery"] == pytest.approx(chance * (1 - chance) * mean**2 / whole, abs=TOLERANCE)
    alone = found["initiatives.plan.benefits.gain.amount"]
    assert alone == pytest.approx(chance**2 * sd**2 / whole, abs=TOLERANCE)
    assert sum(found.values()) < 1.0


def test_a_rare_yes_is_a_group_of_its_own() -> None:
    values = (uniform(0) > 0.99).astype(float)
    assert explained(values, values * 7.0, REPLICATE) == pytest.approx(1.0, abs=TOLERANCE)
    outcome = values * 7.0 + uniform(1)
    share = float(np.var(values * 7.0) / np.var(outcome))
    assert explained(values, outcome, REPLICATE) == pytest.approx(share, abs=TOLERANCE)


@pytest.mark.parametrize("sampling", ["sobol", "lhs", "random"])
def test_the_function_of_ishigami_and_homma(sampling: Sampling) -> None:
    """Published first-order indices, a = 7, b = 0.1: 0.3139, 0.4424 and, though it matters, 0 for the third."""
    x, y, z = (2 * pi * uniform(number, sampling) - pi for number in range(3))
    outcome = np.sin(x) + 7 * np.sin(y) ** 2 + 0.1 * z**4 * np.sin(x)
    found = [explained(values, outcome, REPLICATE) for values in (x, y, z)]
    assert found == pytest.approx([0.3139, 0.4424, 0.0], abs=OF[sampling])


@pytest.mark.parametrize("sampling", ["sobol", "lhs", "random"])
def test_what_does_nothing_explains_nothing(sampling: Sampling) -> None:
    outcome = uniform(0, sampling)
    found = [explained(uniform(number, sampling), outcome, REPLICATE) for number in range(1, 30)]
    assert max(found) < TOLERANCE
    assert min(found) == 0.0
    assert explained(np.full(CHUNK, 3.0), outcome, REPLICATE) == 0.0


def test_a_form_that_no_correlation_sees_is_seen() -> None:
    values = uniform(0) - 0.5
    assert explained(values, values**2, REPLICATE) == pytest.approx(1.0, abs=TOLERANCE)


def test_without_variance_or_futures_nothing_is_told() -> None:
    scenario = sums(benefits={"gain": normal(900, 400)})
    assert np.isnan(list(shares(scenario, trials=16).values())).all()
    idle = scenario.initiatives[0].model_copy(update={"enabled": False})
    assert np.isnan(list(shares(scenario.model_copy(update={"initiatives": (idle,)})).values())).all()
    assert shares(sums(benefits={"gain": 900})) == {}


def test_the_same_run_gives_the_same_shares_and_more_futures_sharpen_them() -> None:
    scenario = cxsim.new("renewals")
    result = cxsim.simulate(scenario, 4 * CHUNK)
    few, many = variance_shares(result), variance_shares(result, 4 * CHUNK)
    assert few == variance_shares(cxsim.simulate(scenario, CHUNK))
    assert few != many
    assert many == pytest.approx(few, abs=TOLERANCE)


def test_ranks_share_their_mean_where_values_are_equal() -> None:
    assert ranks(np.array([20.0, 10.0, 20.0, 30.0])).tolist() == [1.5, 0.0, 1.5, 3.0]


def test_rank_correlations_are_those_of_spearman() -> None:
    result = cxsim.simulate(cxsim.new("renewals"), 1024)
    drawn = result.draws.values(0, 1024)
    found = rank_correlations(result)
    assert found.keys() == set(result.draws.uncertain)
    for path, value in found.items():
        assert value == pytest.approx(float(spearmanr(drawn[path], result.npv).statistic), abs=1e-12)
    assert found["initiatives.renewal.delivery"] > 0.5
    assert found["initiatives.renewal.costs.Renewal discounts.amount"] < 0.0


def test_undefined_futures_are_left_out() -> None:
    scenario = sums(benefits={"gain": normal(900, 400)}, price=normal(1000, 300))
    result = cxsim.simulate(scenario, CHUNK)
    whole = variance_shares(result)
    result.npv[::5] = nan
    assert variance_shares(result) == pytest.approx(whole, abs=2 * TOLERANCE)
