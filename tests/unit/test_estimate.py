"""Section 1: the distributions, against closed forms and published numbers."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter
from scipy import special

from cxsim_models.distributions import Z90, beta_quantile
from cxsim_models.estimate import (
    AnyEstimate,
    Bernoulli,
    Beta,
    Discrete,
    Empirical,
    Estimate,
    Lognormal,
    Normal,
    Pert,
    Triangular,
    Uniform,
    fixed,
)

ADAPTER: TypeAdapter[AnyEstimate] = TypeAdapter(Estimate)
DECILES = np.array([0.1, 0.9])
MIDPOINTS = (np.arange(100_000) + 0.5) / 100_000
# Denser towards both ends, where quantile functions are steep: u = 3t² − 2t³.
ABSCISSAE = MIDPOINTS**2 * (3 - 2 * MIDPOINTS)
WEIGHTS = 6 * MIDPOINTS * (1 - MIDPOINTS)


def estimate(**fields: Any) -> AnyEstimate:
    return ADAPTER.validate_python(fields)


def moments(distribution: AnyEstimate) -> tuple[float, float]:
    """Mean and variance, by quadrature of the quantile function over u."""
    values = distribution.quantile(ABSCISSAE)
    mean = float((WEIGHTS * values).mean())
    return mean, float((WEIGHTS * (values - mean) ** 2).mean())


# Published numbers


def test_pert_to_the_printed_digit() -> None:
    pert = Pert(dist="pert", low=10, likely=20, high=60, bounds="min_max")
    assert moments(pert) == pytest.approx((25.0, 75.0), abs=5e-6)
    assert pert.quantile([0.05, 0.5, 0.95]) == pytest.approx([12.948869, 23.833613, 41.063836], abs=5e-7)
    # a = 1.8, b = 4.2 of the definition, through the median that no other shapes share.
    assert pert.quantile(0.5) == pytest.approx(10 + 50 * special.betaincinv(1.8, 4.2, 0.5), rel=1e-14)


def test_triangular_to_the_printed_digit() -> None:
    triangular = Triangular(dist="triangular", low=10, likely=20, high=60, bounds="min_max")
    mean, variance = moments(triangular)
    assert mean == pytest.approx(30.0, abs=1e-7)
    assert variance == pytest.approx(116.6666667, abs=1e-7)
    assert triangular.quantile([0.05, 0.5, 0.95]) == pytest.approx([15.0, 28.377223, 50.0], abs=5e-7)


@pytest.mark.parametrize("likely", [-20.0, -12.5, 3.0, 9.999, 10.0])
@pytest.mark.parametrize("shape", [0.01, 1.0, 4.0, 30.0, 100.0])
def test_pert_honours_p10_and_p90_and_its_mode(likely: float, shape: float) -> None:
    pert = Pert(dist="pert", low=-20, likely=likely, high=10, shape=shape)
    assert pert.quantile(DECILES) == pytest.approx([-20, 10], abs=1e-11)
    assert pert.quantile(np.repeat(DECILES, 1000)).reshape(2, -1).T[0] == pytest.approx([-20, 10], abs=1e-4)
    minimum, maximum = pert.support
    a = 1 + shape * (likely - minimum) / (maximum - minimum)
    b = 1 + shape * (maximum - likely) / (maximum - minimum)
    assert pert.quantile(0.7) == pytest.approx(minimum + (maximum - minimum) * special.betaincinv(a, b, 0.7))


@pytest.mark.parametrize("likely", [10.0, 10.5, 15.0, 20.0])
def test_triangular_honours_p10_and_p90_and_its_mode(likely: float) -> None:
    triangular = Triangular(dist="triangular", low=10, likely=likely, high=20)
    assert triangular.quantile(DECILES) == pytest.approx([10, 20], abs=1e-12)
    minimum, maximum = triangular.support
    assert triangular._cdf(likely) == pytest.approx((likely - minimum) / (maximum - minimum), abs=1e-12)


def test_lognormal_by_its_own_mean_and_sd() -> None:
    # Not of the log: the classic mistake would give a mean of exp(50 + ...).
    assert moments(Lognormal(dist="lognormal", mean=50, sd=20)) == pytest.approx((50.0, 400.0), rel=1e-7)
    assert Lognormal(dist="lognormal", mean=50, sd=20).point == pytest.approx(50 / np.sqrt(1.16))


def test_lognormal_by_p10_and_p90() -> None:
    lognormal = Lognormal(dist="lognormal", p10=10, p90=40)
    assert lognormal.quantile([0.1, 0.5, 0.9]) == pytest.approx([10, 20, 40], rel=1e-14)
    assert lognormal.point == pytest.approx(20)


@pytest.mark.parametrize(("mean", "sd"), [(0.5, 0.1), (0.05, 0.04), (0.97, 0.02), (0.5, 0.4), (0.3, 0.45)])
def test_beta_by_its_moments(mean: float, sd: float) -> None:
    beta = Beta(dist="beta", mean=mean, sd=sd)
    assert moments(beta) == pytest.approx((mean, sd**2), abs=1e-6)
    values = beta.quantile(MIDPOINTS)
    assert values.min() >= 0
    assert values.max() <= 1


def test_normal_and_uniform_by_their_moments() -> None:
    assert moments(Normal(dist="normal", mean=15, sd=3)) == pytest.approx((15, 9), abs=1e-6)
    assert moments(Uniform(dist="uniform", low=2, high=5)) == pytest.approx((3.5, 0.75), abs=1e-9)


@settings(max_examples=60, deadline=None)
@given(a=st.floats(1, 101), b=st.floats(1, 101))
def test_beta_table(a: float, b: float) -> None:
    u = np.concatenate([(np.arange(500) + 0.5) / 500, 10.0 ** -np.arange(3, 10)])
    values = beta_quantile(a, b, u)
    assert np.abs(values - special.betaincinv(a, b, u)).max() < 1e-6
    assert (np.diff(values[:500]) >= 0).all()


@pytest.mark.parametrize("a", [1.0, 1.5, 101.0])
@pytest.mark.parametrize("b", [1.0, 2.5, 101.0])
def test_beta_table_at_the_corners(a: float, b: float) -> None:
    u = (np.arange(20_000) + 0.5) / 20_000
    assert np.abs(beta_quantile(a, b, u) - special.betaincinv(a, b, u)).max() < 1e-6


# Truncation


def test_truncated_normal_is_rescaled() -> None:
    mean, sd, low, high = 2.0, 3.0, 0.0, 7.0
    truncated = Normal(dist="normal", mean=mean, sd=sd, min=low, max=high)
    below, upto = special.ndtr((low - mean) / sd), special.ndtr((high - mean) / sd)
    u = (np.arange(1000) + 0.5) / 1000
    values = truncated.quantile(u)
    assert values == pytest.approx(mean + sd * special.ndtri(below + u * (upto - below)), abs=1e-12)
    density = np.exp(-(((np.array([low, high]) - mean) / sd) ** 2) / 2) / np.sqrt(2 * np.pi)
    expected = mean + sd * (density[0] - density[1]) / (upto - below)
    assert moments(truncated)[0] == pytest.approx(expected, abs=1e-9)
    # Without rescaling a quarter of the draws would stand on the bound.
    assert np.count_nonzero(values == low) == 0
    assert len(np.unique(values)) == len(values)


def test_truncated_uniform_is_uniform() -> None:
    truncated = Uniform(dist="uniform", low=0, high=10, min=4, max=6)
    u = np.linspace(0.001, 0.999, 99)
    assert truncated.quantile(u) == pytest.approx(4 + 2 * u, abs=1e-12)


def test_the_fields_bounds_truncate_too() -> None:
    normal = Normal(dist="normal", mean=0, sd=1, min=-1)
    same = Normal(dist="normal", mean=0, sd=1, min=-1, max=0.5)
    u = np.linspace(0.01, 0.99, 50)
    assert normal.quantile(u, -5, 0.5) == pytest.approx(same.quantile(u), abs=1e-14)


@pytest.mark.parametrize(
    "distribution",
    [
        Bernoulli(dist="bernoulli", p=0.3),
        Discrete(dist="discrete", values=(1, 0), weights=(0.3, 0.7)),
    ],
)
def test_a_weight_on_the_bound_stays(distribution: AnyEstimate) -> None:
    u = (np.arange(1000) + 0.5) / 1000
    assert distribution.quantile(u, 0, 1).mean() == pytest.approx(0.3)
    assert distribution.quantile(u, 0.5, 1).tolist() == [1.0] * 1000
    assert distribution.quantile(u, -1, 0.5).tolist() == [0.0] * 1000


def test_observations_on_the_bound_stay() -> None:
    u = np.linspace(0.01, 0.99, 50)
    observed = Empirical(dist="empirical", samples=(0, 0, 0, 5))
    assert observed.quantile(u, 0, 100).tolist() == observed.quantile(u).tolist()


def test_a_distant_tail_is_finite() -> None:
    tail = Normal(dist="normal", mean=0, sd=1, min=5.5)
    values = tail.quantile([1e-9, 0.5, 1 - 1e-12])
    assert np.isfinite(values).all()
    assert values[0] == pytest.approx(5.5, abs=1e-6)
    assert values[1] == pytest.approx(-special.ndtri(special.ndtr(-5.5) / 2), abs=1e-6)


@pytest.mark.parametrize(
    "fields",
    [
        {"dist": "normal", "mean": 5, "sd": 0},
        {"dist": "lognormal", "p10": 5, "p90": 5},
        {"dist": "lognormal", "mean": 5, "sd": 0},
        {"dist": "uniform", "low": 5, "high": 5},
        {"dist": "pert", "low": 5, "likely": 5, "high": 5},
        {"dist": "triangular", "low": 5, "likely": 5, "high": 5, "bounds": "min_max"},
        {"dist": "discrete", "values": [5, 6], "weights": [1, 0]},
        {"dist": "empirical", "samples": [5]},
        {"dist": "fixed", "value": 5},
    ],
)
def test_no_spread_is_exactly_the_number(fields: dict[str, Any]) -> None:
    for limits in ({}, {"min": 5}, {"max": 5}):
        exact = estimate(**fields, **limits)
        assert not exact.uncertain
        assert exact.point == 5
        assert exact.quantile([0.01, 0.5, 0.99]).tolist() == [5, 5, 5]


def test_spread_is_uncertain() -> None:
    assert Uniform(dist="uniform", low=1, high=2).uncertain
    assert Bernoulli(dist="bernoulli", p=0.5).uncertain
    assert not Bernoulli(dist="bernoulli", p=1).uncertain


# Quantile and distribution function

values = st.floats(-1e6, 1e6).map(lambda x: round(x, 3))
probabilities = st.floats(0.001, 0.999)


@st.composite
def continuous(draw: st.DrawFn) -> AnyEstimate:
    points = sorted(draw(st.lists(values, min_size=3, max_size=3, unique=True)))
    low, likely, high = points
    kind = draw(st.sampled_from(["uniform", "triangular", "pert", "normal", "lognormal", "beta", "empirical"]))
    match kind:
        case "uniform":
            return Uniform(dist="uniform", low=low, high=high)
        case "triangular" | "pert":
            likely = draw(st.sampled_from(points))
            bounds = draw(st.sampled_from(["min_max", "p10_p90"]))
            return estimate(dist=kind, low=low, likely=likely, high=high, bounds=bounds)
        case "normal":
            return Normal(dist="normal", mean=low, sd=high - low)
        case "lognormal":
            p10 = draw(st.floats(1e-3, 1e6))
            return Lognormal(dist="lognormal", p10=p10, p90=p10 * draw(st.floats(1.01, 1e3)))
        case "beta":
            # Near 1 doubles are too coarse for the cdf of a beta that piles up there (b well below 0.5).
            mean = draw(st.floats(0.1, 0.9))
            sd = draw(st.floats(0.05, 0.4)) * (mean * (1 - mean)) ** 0.5
            return Beta(dist="beta", mean=mean, sd=sd)
        case _:
            return Empirical(dist="empirical", samples=tuple(points))


@settings(deadline=None)
@given(distribution=continuous(), u=st.lists(probabilities, min_size=2, max_size=20))
def test_cdf_and_quantile_are_inverse(distribution: AnyEstimate, u: list[float]) -> None:
    u = sorted(u)
    x = distribution.quantile(u)
    assert (np.diff(x) >= 0).all()
    # Below one thousandth in 1e6, doubles carry the probability to 1e-6 only.
    assert [distribution._cdf(float(value)) for value in x] == pytest.approx(u, abs=1e-6)


@settings(deadline=None)
@given(distribution=continuous(), u=probabilities, cut=st.tuples(probabilities, probabilities))
def test_truncation_keeps_within_and_in_proportion(
    distribution: AnyEstimate, u: float, cut: tuple[float, float]
) -> None:
    below, upto = min(cut), max(cut)
    if upto - below < 0.01:
        upto = below + 0.01 if below < 0.5 else below
        below = upto - 0.01
    low, high = (float(x) for x in distribution.quantile([below, upto]))
    value = float(distribution.quantile(u, low, high))
    assert low <= value <= high
    assert distribution._cdf(value) == pytest.approx(below + u * (upto - below), abs=2e-6)


@given(
    weights=st.lists(st.floats(0.1, 10), min_size=1, max_size=6),
    u=probabilities,
)
def test_discrete_quantile_is_the_least_value_that_reaches_u(weights: list[float], u: float) -> None:
    discrete = Discrete(dist="discrete", values=tuple(range(len(weights), 0, -1)), weights=tuple(weights))
    x = float(discrete.quantile(u))
    assert x in discrete.values
    assert discrete._cdf(x) >= u or x == max(discrete.values)
    assert discrete._cdf(x - 1) < u


@given(p=st.floats(0, 1))
def test_bernoulli_is_yes_with_probability_p(p: float) -> None:
    draws = Bernoulli(dist="bernoulli", p=p).quantile((np.arange(1000) + 0.5) / 1000)
    assert set(draws) <= {0.0, 1.0}
    assert draws.mean() == pytest.approx(p, abs=0.0006)


@pytest.mark.parametrize("shape", [(), (1,), (7, 3)])
def test_quantiles_keep_the_shape(shape: tuple[int, ...]) -> None:
    kinds: list[AnyEstimate] = [
        fixed(3),
        Bernoulli(dist="bernoulli", p=0.4),
        Discrete(dist="discrete", values=(1, 2), weights=(1, 1)),
        Empirical(dist="empirical", samples=(1, 2, 4)),
        Pert(dist="pert", low=1, likely=2, high=3),
        Triangular(dist="triangular", low=1, likely=2, high=3, min=1),
        Lognormal(dist="lognormal", p10=1, p90=2),
        Beta(dist="beta", mean=0.5, sd=0.1),
    ]
    for distribution in kinds:
        found = distribution.quantile(np.full(shape, 0.25))
        assert (found.shape, found.dtype) == (shape, np.float64)


def test_stated_are_the_numbers_typed() -> None:
    assert Pert(dist="pert", low=1, likely=2, high=3).stated == (1, 2, 3)
    assert Uniform(dist="uniform", low=1, high=3).stated == (1, 3)
    assert Normal(dist="normal", mean=1, sd=3).stated == (1,)
    assert Empirical(dist="empirical", samples=(3, 1)).point == 2
    assert Discrete(dist="discrete", values=(3, 1), weights=(1, 2)).point == 1
    assert pytest.approx(special.ndtri(0.9), abs=1e-15) == Z90
