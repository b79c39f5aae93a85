"""Figures of trials: against NumPy, against a closed form, and how far their ± can be trusted."""

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import special

import cxsim
from cxsim.statistics import PERCENTILES, describe, percentiles, plus_minus, ratio
from tests.unit.three_years import three_years

DISCOUNTED = [1.1**-year for year in (1, 2, 3)]
MEAN = 45_000 * sum(DISCOUNTED) - 100_000
SD = 10_000 * sum(factor**2 for factor in DISCOUNTED) ** 0.5
SD_TOGETHER = 10_000 * sum(DISCOUNTED)

numbers = st.lists(st.floats(-1e12, 1e12) | st.just(float("nan")), min_size=1, max_size=40).map(np.array)


@given(numbers)
def test_percentiles_are_those_of_the_defined_values(values: np.ndarray) -> None:
    found = percentiles(values)
    defined = values[~np.isnan(values)]
    if defined.size:
        # Below the smallest normal number a sum may round to either neighbour.
        least = max(1e-12 * float(np.abs(defined).max()), float(np.finfo(float).tiny))
        np.testing.assert_allclose(found, np.percentile(defined, PERCENTILES), rtol=0, atol=least)
    else:
        assert np.isnan(found).all()


@given(numbers)
def test_undefined_trials_are_counted(values: np.ndarray) -> None:
    figures = describe(values)
    assert figures["undefined"] == pytest.approx(np.isnan(values).mean())
    defined = values[~np.isnan(values)]
    if defined.size:
        assert figures["mean"] == pytest.approx(defined.mean(), rel=1e-9, abs=1e-3)
    else:
        assert set(figures) - {"undefined"} == {"mean", *(f"p{p}" for p in PERCENTILES)}
        assert [value for name, value in figures.items() if name != "undefined"] == [None] * 8
    json.dumps(figures, allow_nan=False)


def test_infinity_is_undefined() -> None:
    figures = describe(np.array([1.0, np.inf, 3.0, -np.inf]))
    assert (figures["mean"], figures["p50"], figures["undefined"]) == (2.0, 2.0, 0.5)


def test_a_mean_beyond_all_numbers_is_none() -> None:
    figures = describe(np.full(8, 1e308))
    assert (figures["mean"], figures["p50"]) == (None, 1e308)


def test_a_ratio_is_a_number_or_undefined() -> None:
    found = ratio(np.array([1.0, 1.0, 0.0, 1.0, 6.0]), np.array([0.0, -2.0, 0.0, 1e-320, 3.0]))
    np.testing.assert_array_equal(found, [np.nan, np.nan, np.nan, np.nan, 2.0])


def test_plus_minus_by_hand() -> None:
    # The replicates' means are 0 … 7 about 3.5, with the standard deviation √6; Student's t of 7 is 2.3646.
    values = np.tile(np.arange(8.0), 4)
    assert plus_minus(values, lambda part: float(part.mean())) == pytest.approx(2.364624 * 6**0.5 / 8**0.5)


def test_plus_minus_needs_draws_enough() -> None:
    assert np.isnan(plus_minus(np.arange(31.0), lambda part: float(part.mean())))
    assert plus_minus(np.arange(32.0), lambda part: float(part.mean())) > 0.0


@pytest.fixture(scope="module")
def independent() -> cxsim.Result:
    """The three years, each on its own."""
    return cxsim.simulate(three_years(), trials=131_072)


def test_three_independent_years(independent: cxsim.Result) -> None:
    npv = independent.npv
    assert npv.mean() == pytest.approx(11_908.34, abs=5)
    assert npv.std() == pytest.approx(14_401.16, abs=20)
    assert (npv < 0).mean() == pytest.approx(0.204146, abs=0.001)
    assert np.percentile(npv, (5, 95)) == pytest.approx([-11_779.46, 35_596.14], abs=60)
    assert pytest.approx(11_908.34, abs=0.01) == MEAN
    assert pytest.approx(14_401.16, abs=0.01) == SD


def test_three_years_that_move_as_one() -> None:
    npv = cxsim.simulate(three_years(rho=1), trials=131_072).npv
    assert npv.mean() == pytest.approx(MEAN, abs=5)
    assert npv.std() == pytest.approx(SD_TOGETHER, rel=0.001)
    assert (npv < 0).mean() == pytest.approx(0.316, abs=0.001)


def test_three_years_that_make_up_for_each_other() -> None:
    # Two that move against each other, with a third on its own.
    factors = np.array(DISCOUNTED)
    scores = 2 * np.sin(np.pi / 6 * np.array([[1, -0.9, 0], [-0.9, 1, 0], [0, 0, 1]]))
    document = three_years(rho=0)
    pairs = tuple(
        pair.model_copy(update={"rho": -0.9}) if index == 0 else pair
        for index, pair in enumerate(document.correlations)
    )
    npv = cxsim.simulate(document.model_copy(update={"correlations": pairs}), trials=65_536).npv
    assert npv.std() == pytest.approx(10_000 * (factors @ scores @ factors) ** 0.5, rel=0.002)


@pytest.mark.parametrize("sampling", ["lhs", "random"])
def test_other_samplings_agree(sampling: str) -> None:
    result = cxsim.simulate(three_years(sampling=sampling), trials=65_536)
    assert result.npv.mean() == pytest.approx(MEAN, abs=150)
    assert result.npv.std() == pytest.approx(SD, rel=0.01)
    assert (result.npv < 0).mean() == pytest.approx(0.204146, abs=0.004)
    assert abs(result.npv.mean() - MEAN) < 3 * result.plus_minus("npv")


def test_plus_minus_shrinks_with_draws() -> None:
    few, more, many = (cxsim.simulate(three_years(), trials=trials) for trials in (1024, 16_384, 262_144))
    for figure, percentile in (("npv", None), ("npv", 10), ("npv_positive", None), ("pv_benefits", 90)):
        widths = [result.plus_minus(figure, percentile) for result in (few, more, many)]
        # Sixteen times the draws: a quarter of the width at the worst, with room for the luck of eight replicates.
        assert widths[0] > 1.5 * widths[1] > 2.25 * widths[2] > 0, (figure, percentile)


def test_plus_minus_covers() -> None:
    truth = float(special.ndtr(MEAN / SD))
    inside = 0
    for seed in range(40):
        result = cxsim.simulate(three_years(), trials=1024, seed=seed)
        width = result.plus_minus("npv_positive")
        inside += abs(result.probability["npv_positive"] - truth) <= width
    # 95 % of 40 is 38; under 33 would be a chance of 1 in 500.
    assert inside >= 33


def test_the_error_of_few_draws_is_within_their_plus_minus() -> None:
    few = cxsim.simulate(three_years(), trials=8192)
    many = cxsim.simulate(three_years(), trials=524_288)
    error = abs(few.probability["npv_positive"] - many.probability["npv_positive"])
    assert error <= 3 * few.plus_minus("npv_positive")


@pytest.mark.parametrize("trials", [1, 7, 1000, 5000])
def test_any_number_of_trials(trials: int, independent: cxsim.Result) -> None:
    result = cxsim.simulate(three_years(), trials=trials)
    assert result.trials == trials
    assert np.array_equal(result.npv, independent.npv[:trials])
    summary = result.summary()
    assert summary["trials"] == trials
    json.dumps(summary, allow_nan=False)
    assert (summary["plus_minus"]["npv"]["mean"] is None) == (trials < 32)


def test_the_point_estimate_sits_in_the_middle_of_a_symmetric_result(independent: cxsim.Result) -> None:
    assert independent.point.npv == pytest.approx(MEAN)
    assert independent.point.percentile == pytest.approx(0.5, abs=0.002)
