"""A wider estimate, and the little picture of one."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cxsim_models.estimate import AnyEstimate, Bernoulli, Fixed, Lognormal, Normal, Pert
from cxsim_models.estimate_text import format_estimate, parse, sparkline, widened
from tests.unit.any_estimate import estimates


@pytest.mark.parametrize(
    ("text", "wider"),
    [
        ("10 / 15 / 25", "8.75 / 15 / 27.5"),
        ("min 10 / 15 / max 25", "min 8.75 / 15 / max 27.5"),
        ("10 / 10 / 20 shape 2", "10 / 10 / 22.5 shape 2"),
        ("triangular 10 / 15 / 25 ≥ 0", "triangular 8.75 / 15 / 27.5 ≥ 0"),
        ("uniform 10 to 20", "uniform 8.75 to 21.25"),
        ("15 ± 3", "15 ± 3.75"),
        ("-5 to 10", "-6.875 to 11.875"),
        ("10 to 20", "9.17 to 21.81"),
        ("0.01 to 100", "0.003162 to 316.23"),
        ("lognormal 15 ± 3", "lognormal 15 ± 3.75"),
        ("12", "12"),
        ("12 to 12", "12 to 12"),
        ("bernoulli 0.7", "bernoulli 0.7"),
        ("beta 0.3 ± 0.1", "beta 0.3 ± 0.1"),
        ("empirical 3; 5; 8", "empirical 3; 5; 8"),
    ],
)
def test_widened(text: str, wider: str) -> None:
    assert format_estimate(widened(parse(text))) == wider


def test_widening_stops_at_the_bounds_of_the_field() -> None:
    assert format_estimate(widened(parse("1 / 10 / 99"), lower=0, upper=100)) == "0 / 10 / 100"
    assert format_estimate(widened(parse("uniform 0 to 100"), lower=0, upper=100)) == "uniform 0 to 100"
    assert format_estimate(widened(parse("0 to 10"), lower=0)) == "0 to 11.25"


def test_widening_keeps_the_register_and_what_was_left_unsaid() -> None:
    original = Pert(dist="pert", low=10, likely=15, high=25, source="invoices", grade="measured")
    wider = widened(original, 2)
    assert wider == Pert(dist="pert", low=5, likely=15, high=35, source="invoices", grade="measured")
    assert wider.model_fields_set == original.model_fields_set


@settings(deadline=None)
@given(original=estimates(), factor=st.floats(1, 3))
def test_wider_is_never_narrower(original: AnyEstimate, factor: float) -> None:
    wider = widened(original, factor)
    before, after = (e.quantile([0.1, 0.9]) for e in (original, wider))
    # A spread that doubles hardly resolve beside the value is as wide as it can be.
    slack = 1e-9 * (np.abs(before).max() + (before[1] - before[0]))
    if not isinstance(original, Lognormal) or original.p10 is not None:
        assert after[1] - after[0] >= before[1] - before[0] - 1e-3 * (before[1] - before[0]) - slack


# The little picture


@settings(deadline=None)
@given(original=estimates(), points=st.integers(2, 60))
def test_sparkline_is_a_density(original: AnyEstimate, points: int) -> None:
    x, density = sparkline(original, points)
    assert x.shape == density.shape == (points,)
    assert np.isfinite(x).all()
    assert np.isfinite(density).all()
    assert (np.diff(x) > 0).all()
    assert (density >= 0).all()
    assert density.sum() * (x[1] - x[0]) == pytest.approx(1, rel=1e-6)


def test_sparkline_is_the_density() -> None:
    x, density = sparkline(Normal(dist="normal", mean=15, sd=3))
    exact = np.exp(-(((x - 15) / 3) ** 2) / 2) / (3 * np.sqrt(2 * np.pi)) / 0.99
    assert density == pytest.approx(exact, abs=0.01 * exact.max())


def test_sparkline_of_values_with_weight() -> None:
    x, density = sparkline(Fixed(value=12))
    assert (len(x), x[16]) == (33, pytest.approx(12))
    assert np.flatnonzero(density).tolist() == [16]
    x, density = sparkline(Bernoulli(dist="bernoulli", p=0.7))
    share = density * (x[1] - x[0])
    assert share[[0, -1]] == pytest.approx([0.3, 0.7], abs=0.01)
    assert share[1:-1].sum() < 0.01


def test_sparkline_is_cut_where_the_field_is() -> None:
    x, _ = sparkline(Normal(dist="normal", mean=1, sd=3), lower=0)
    assert 0 < x[0] < 0.3
