"""Quantile and distribution functions of section 1, on plain arrays.

Everything here is a standard form on u in (0, 1); `estimate.py` adds location, scale and truncation.
Beta quantiles are tabulated once per shape and interpolated: exact ones cost 0.7 µs a draw.
"""

import math
from collections.abc import Callable
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from cxsim_models import special_functions as special

FloatArray = NDArray[np.float64]

Z90: Final = 1.2815515655446004
"""The standard normal's 90th percentile."""

_REACH = 6.5
_INTERVALS = 256
_EXACT_BELOW = 256
_SMALLEST_SHAPE = 0.5


@lru_cache(maxsize=256)
def _beta_table(a: float, b: float) -> FloatArray:
    """Cubic coefficients (4, intervals) of the quantile as a function of the normal score z in ±6.5."""
    step = 2 * _REACH / _INTERVALS
    # One node beyond each end, so that every interval has a neighbour on both sides.
    nodes = np.linspace(-_REACH - step, _REACH + step, _INTERVALS + 3)
    values = special.betaincinv(a, b, special.ndtr(nodes))
    before, left, right, after = (values[k : k + _INTERVALS] for k in range(4))
    return np.array(
        [
            left,
            -before / 3 - left / 2 + right - after / 6,
            (before + right) / 2 - left,
            (after - before) / 6 + (left - right) / 2,
        ]
    )


def beta_quantile(a: float, b: float, u: ArrayLike) -> FloatArray:
    """Quantiles of the beta(a, b) on [0, 1] at `u`; interpolated from a table where there are many.

    The table is even in the normal score, where quantile functions are smooth to the far tails: its error is
    below 1e-6 for shapes a, b ≥ 0.5 (a test says so); smaller ones, nearly all in the two ends, are exact.
    """
    points = np.asarray(u, dtype=float)
    if points.size < _EXACT_BELOW or min(a, b) < _SMALLEST_SHAPE:
        return np.asarray(special.betaincinv(a, b, points), dtype=float)
    position = (special.ndtri(points) + _REACH) * (_INTERVALS / (2 * _REACH))
    np.clip(position, 0.0, _INTERVALS * (1 - 1e-15), out=position)
    interval = position.astype(np.intp)
    s = position - interval
    c0, c1, c2, c3 = _beta_table(float(a), float(b)).take(interval, axis=1)
    values: FloatArray = c0 + s * (c1 + s * (c2 + s * c3))
    return values


def triangular_quantile(mode: float, u: ArrayLike) -> FloatArray:
    """Quantiles of the triangular distribution on [0, 1] with the given mode."""
    points = np.asarray(u, dtype=float)
    rising = np.sqrt(points * mode)
    falling = 1.0 - np.sqrt((1.0 - points) * (1.0 - mode))
    return np.where(points < mode, rising, falling)


def triangular_cdf(mode: float, x: float) -> float:
    """Distribution function of the triangular on [0, 1] with the given mode."""
    if x <= 0.0 or x >= 1.0:
        return float(x >= 1.0)
    if x < mode:
        return x * x / mode
    return 1.0 - (1.0 - x) ** 2 / (1.0 - mode)


def pert_shapes(mode: float, shape: float) -> tuple[float, float]:
    """Beta parameters of the PERT on [0, 1]: a = 1 + λ·mode, b = 1 + λ·(1 − mode)."""
    return 1.0 + shape * mode, 1.0 + shape * (1.0 - mode)


def _root(function: Callable[[float], float]) -> float:
    """The root on [0, 1] of an increasing function, by false position with the Illinois rule."""
    left, right = 0.0, 1.0
    at_left, at_right = function(left), function(right)
    side = 0
    for _ in range(60):
        middle = (left * at_right - right * at_left) / (at_right - at_left)
        value = function(middle)
        if abs(value) < 1e-14 or right - left < 1e-15:
            break
        if value < 0:
            left, at_left = middle, value
            at_right, side = (at_right / 2 if side < 0 else at_right), -1
        else:
            right, at_right = middle, value
            at_left, side = (at_left / 2 if side > 0 else at_left), 1
    return middle


@lru_cache(maxsize=1024)
def support_from_p10_p90(
    kind: str, low: float, likely: float, high: float, shape: float = 4.0
) -> tuple[float, float]:
    """(min, max) of the triangular or PERT whose P10 is `low`, mode `likely` and P90 `high`.

    With m the mode's relative position, (likely − low)/(high − low) = (m − q10(m))/(q90(m) − q10(m)) has one
    root for every low ≤ likely ≤ high, because the right side runs from below 0 to above 1.
    """

    def deciles(mode: float) -> tuple[float, float]:
        if kind == "triangular":
            low_end, high_end = triangular_quantile(mode, np.array([0.1, 0.9]))
        else:
            a, b = pert_shapes(mode, shape)
            low_end, high_end = special.betaincinv(a, b, np.array([0.1, 0.9]))
        return float(low_end), float(high_end)

    target = (likely - low) / (high - low)

    def excess(mode: float) -> float:
        q10, q90 = deciles(mode)
        return (mode - q10) / (q90 - q10) - target

    mode = _root(excess)
    q10, q90 = deciles(mode)
    width = (high - low) / (q90 - q10)
    # Anchored at both typed points at once, so that P10 and P90 come out as typed.
    minimum = low - q10 * width
    return minimum, minimum + width


def lognormal_parameters(mean: float, sd: float) -> tuple[float, float]:
    """(mu, sigma) of the log, from mean and sd of the variable itself."""
    variation = sd / mean
    sigma2 = math.log1p(variation * variation)
    return math.log(mean) - sigma2 / 2, sigma2**0.5


def normal_quantile(u: ArrayLike) -> FloatArray:
    """Quantiles of the standard normal."""
    return np.asarray(special.ndtri(u), dtype=float)


def normal_cdf(x: float) -> float:
    """Distribution function of the standard normal."""
    return float(special.ndtr(x))
