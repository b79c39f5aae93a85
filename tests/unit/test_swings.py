"""The bars of a tornado against closed forms."""

import numpy as np
import pytest

import cxsim
from cxsim.analysis.swings import swing, swings

RANDOM = np.random.default_rng(1)
N = 40_000


def test_of_a_sum_of_independent_inputs_each_swings_by_itself() -> None:
    x, y = (RANDOM.permutation(N) + 0.5) / N, (RANDOM.permutation(N) + 0.5) / N
    npv = 100.0 * x + 1000.0 * y - 575.0
    found = swing(y, npv)
    # The lowest tenth of a uniform lies at 0.05 on average, x at 0.5.
    assert found.at_low == pytest.approx(0.05, abs=1e-4)
    assert found.low == pytest.approx(100 * 0.5 + 1000 * 0.05 - 575, abs=2.5)
    assert found.high == pytest.approx(100 * 0.5 + 1000 * 0.95 - 575, abs=2.5)
    assert found.size == pytest.approx(900.0, abs=4)
    # 50 + 1000 y = 575.
    assert found.break_even == pytest.approx(0.525, abs=0.01)


def test_what_lowers_npv_swings_the_other_way() -> None:
    x = (RANDOM.permutation(N) + 0.5) / N
    found = swing(x, -3.0 * x)
    assert found.low == pytest.approx(-0.15, abs=1e-3)
    assert found.high == pytest.approx(-2.85, abs=1e-3)
    assert np.isnan(found.break_even)


def test_of_a_yes_or_no_the_ends_are_yes_and_no() -> None:
    delivered = (np.arange(N) % 20 > 0).astype(float)
    found = swing(delivered, np.where(delivered > 0, 7.0, -2.0))
    assert (found.low, found.high) == (-2.0, 7.0)
    assert (found.at_low, found.at_high) == (0.0, 1.0)


def test_a_constant_input_swings_nothing() -> None:
    assert swing(np.ones(N), RANDOM.normal(size=N)).size == 0.0


def test_the_widest_comes_first_and_few_futures_tell_nothing() -> None:
    scenario = cxsim.new("first-contact")
    result = cxsim.simulate(scenario, trials=2048)
    found = swings(result)
    assert set(found) == set(result.draws.uncertain)
    sizes = [one.size for one in found.values()]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] > 10_000
    assert swings(cxsim.simulate(scenario, trials=64)) == {}


def test_a_yes_or_no_has_no_value_at_which_npv_is_nothing() -> None:
    delivered = (np.arange(N) % 14 > 0).astype(float)
    assert np.isnan(swing(delivered, np.where(delivered > 0, 7.0, -2.0)).break_even)
    few = RANDOM.integers(1, 6, N).astype(float)
    assert np.isnan(swing(few, few - 2.5).break_even)


def test_what_has_no_influence_swings_no_further_than_chance() -> None:
    noise = RANDOM.normal(size=(200, 2000))
    npv = RANDOM.normal(size=2000)
    found = [swing(one, npv) for one in noise]
    # 95 % of what is nothing lies within ±, all but 3 in a thousand within half as much again.
    assert np.mean([one.size < one.plus_minus for one in found]) == pytest.approx(0.95, abs=0.05)
    assert np.mean([one.tells for one in found]) < 0.02
    assert swing(npv, 5.0 * npv).tells


def test_of_a_linear_npv_each_input_swings_by_its_own_slope() -> None:
    # E[X | lowest tenth] of a standard normal is −φ(z)/0.1 at its tenth percentile z: −1.75498.
    x, y = RANDOM.normal(size=(2, 400_000))
    npv = 3.0 * x - 2.0 * y
    for values, slope in ((x, 3.0), (y, -2.0)):
        found = swing(values, npv)
        assert found.high - found.low == pytest.approx(2 * 1.75498 * slope, abs=4 * found.plus_minus / 1.96)
        assert found.break_even == pytest.approx(0.0, abs=0.02)
