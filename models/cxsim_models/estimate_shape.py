"""The spread of an estimate: a wider one, and its little picture."""

from typing import Any

import numpy as np

from cxsim_models.distributions import FloatArray
from cxsim_models.estimate import AnyEstimate, Lognormal, Normal, Pert, Triangular, Uniform
from cxsim_models.estimate_base import INFINITY
from cxsim_models.estimate_words import normal_from_p10_p90, normal_p10_p90
from cxsim_models.frozen import MAGNITUDE_LIMIT
from cxsim_models.number_text import rounded, rounded_within

_PICTURED = 0.995
# Enough points for the table of beta quantiles, which the draws of the same estimate need anyway.
_PROBABILITIES = np.linspace(1 - _PICTURED, _PICTURED, 321)


def widened(
    estimate: AnyEstimate, factor: float = 1.25, *, lower: float = -INFINITY, upper: float = INFINITY
) -> AnyEstimate:
    """`estimate` with low and high moved away from likely by `factor`; kinds without a spread are unchanged.

    A uniform and a normal widen about their middle, a lognormal by ratio about its median (P10 stays above
    0), or by its sd where it states one. Low and high stop at `lower` and `upper`, the bounds of the
    field. Beta, discrete, empirical and Bernoulli estimates are returned as they are.
    """
    lower, upper = max(lower, -MAGNITUDE_LIMIT), min(upper, MAGNITUDE_LIMIT)

    def away(value: float, middle: float) -> float:
        moved = rounded(middle + factor * (value - middle))
        # Neither rounding nor a bound may carry a point past the middle.
        if value < middle:
            return min(max(moved, lower), middle)
        return max(min(moved, upper), middle) if value > middle else middle

    if not estimate.uncertain:
        return estimate
    match estimate:
        case Pert() | Triangular():
            new = {"low": away(estimate.low, estimate.likely), "high": away(estimate.high, estimate.likely)}
        case Uniform():
            new = {"low": away(estimate.low, estimate.point), "high": away(estimate.high, estimate.point)}
        case Lognormal(p10=float(p10), p90=float(p90)):
            ratio = (p90 / p10) ** ((factor - 1) / 2)
            low, high = (rounded_within(value, p90 - p10) for value in (p10 / ratio, p90 * ratio))
            new = {"p10": low, "p90": min(high, MAGNITUDE_LIMIT)}
        case Normal() if deciles := normal_p10_p90(estimate):
            low, high = (away(value, estimate.mean) for value in deciles)
            new = normal_from_p10_p90(low, high)
        case Normal(sd=float(sd)) | Lognormal(sd=float(sd)):
            new = {"sd": min(rounded(sd * factor), MAGNITUDE_LIMIT)}
        case _:
            return estimate
    stated: dict[str, Any] = {name: getattr(estimate, name) for name in estimate.model_fields_set}
    return type(estimate).model_validate(stated | new)


def sparkline(
    estimate: AnyEstimate, points: int = 33, *, lower: float = -INFINITY, upper: float = INFINITY
) -> tuple[FloatArray, FloatArray]:
    """(x, density), each (points,): the distribution from P0.5 to P99.5, for a small picture.

    x is in the estimate's unit, the density per unit, finite and not negative; it integrates to 1 over the
    picture. Values with weight of their own (a fixed number, yes or no) are one bar wide. `lower` and `upper`
    are the bounds of the field, which truncate as they do in the draws.
    """
    values = estimate.quantile(_PROBABILITIES, lower, upper)
    low, high = float(values[0]), float(values[-1])
    if high - low <= max(1e-9 * abs(low + high), 1e-300):
        # A number without spread, or with less than doubles resolve, still needs a width to be seen.
        margin = max(abs(low + high) / 20, 0.5)
        low, high = low - margin, high + margin
    edges = np.linspace(low, high, points + 1)
    cumulative = np.interp(edges, values, _PROBABILITIES)
    # A weight that sits on an end belongs to the bar beside it.
    cumulative[[0, -1]] = _PROBABILITIES[[0, -1]]
    width = (high - low) / points
    density = np.diff(cumulative) / ((2 * _PICTURED - 1) * width)
    return (edges[:-1] + edges[1:]) / 2, density
