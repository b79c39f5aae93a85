"""Customer lifetime value of section 8, on plain arrays.

Retention is the probability that a customer who is there at the start of a period is still there at its end;
discount rates are per period of the retention, except in `projected_clv`, which says so.
"""

from typing import Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

FloatArray = NDArray[np.float64]
Figure = float | FloatArray
"""A float for scalar inputs or one row of margins, otherwise an array."""


def margin_multiple(
    retention: ArrayLike, discount: ArrayLike, first_margin: Literal["end", "start"] = "end"
) -> Figure:
    """CLV as a multiple of a constant margin that runs for as long as the customer stays.

    r / (1 + i - r) where the first margin comes at the "end" of the first period, from those who stayed;
    (1 + i) / (1 + i - r) where it comes at the "start", from everybody (Gupta & Lehmann 2003, J. Interactive
    Marketing 17(1)). The arguments broadcast. Raises ValueError for a retention outside [0, 1], where
    1 + i - r is not positive (the margins would never stop counting), and for any other `first_margin`.
    """
    r, growth = _retention_and_growth(retention, discount)
    if first_margin not in ("end", "start"):
        raise ValueError(f'The first margin comes at the "end" or the "start" of a period, not "{first_margin}".')
    return _figure((growth if first_margin == "start" else r) / (growth - r))


def retention_elasticity(retention: ArrayLike, discount: ArrayLike) -> Figure:
    """Per cent by which CLV rises when retention rises by 1 % of itself: (1 + i) / (1 + i - r).

    The elasticity of r / (1 + i - r) (Gupta, Lehmann & Stuart 2004, J. Marketing Research 41(1)). Broadcasts
    and raises as `margin_multiple` does.
    """
    r, growth = _retention_and_growth(retention, discount)
    return _figure(growth / (growth - r))


def finite_clv(margins: ArrayLike, retention: ArrayLike, discount: ArrayLike) -> Figure:
    """Present value of the margins (..., periods) of a customer who may leave before each but the first.

    Margin t counts with the product of the retentions of t periods and (1 + discount)^-t; margin 0 is certain
    and not discounted (Berger & Nasr 1998, J. Interactive Marketing 12(1), case 1).

    A `retention` with as many axes as `margins` holds one rate for each step from a margin to the next,
    (..., periods - 1); one with fewer axes holds one rate per row. It and `discount` broadcast against the
    rows. Raises ValueError for no margins, shapes that do not fit, a retention outside [0, 1] and a discount
    of -100 % or less.
    """
    amounts = np.asarray(margins, dtype=float)
    if amounts.ndim == 0 or amounts.size == 0:
        raise ValueError("There are no margins: give one value per period, along the last axis.")
    kept = np.asarray(retention, dtype=float)
    if not ((kept >= 0) & (kept <= 1)).all():
        raise ValueError("Retention must lie between 0 and 1.")
    steps = amounts.shape[-1] - 1
    if kept.ndim < amounts.ndim:
        kept = np.broadcast_to(kept[..., None], (*kept.shape, steps))
    elif kept.ndim > amounts.ndim or kept.shape[-1] != steps:
        raise ValueError(
            f"Retention per period needs {steps} values along its last axis for {steps + 1} margins, "
            f"but is shaped {kept.shape}."
        )
    growth = 1 + np.asarray(discount, dtype=float)
    if not (growth > 0).all():
        raise ValueError("The discount rate must be above -1 (-100 %) per period.")
    shape = np.broadcast_shapes(amounts.shape[:-1], kept.shape[:-1], growth.shape)
    value = np.zeros(shape)
    value += amounts[..., -1]
    # From the last margin back: what comes later is kept with the step's retention and discounted once more.
    for step in range(steps - 1, -1, -1):
        value *= kept[..., step]
        value /= growth
        value += amounts[..., step]
    return _figure(value)


def projected_clv(margin: ArrayLike, hazard: ArrayLike, discount_rate: ArrayLike, mid: bool = False) -> Figure:
    """CLV from a monthly projection, continued for ever at the last month's margin and hazard.

    Σ g(t) S(t) v(t) + S(T) v(T) g(T) q / (1 + i - q) over months t = 1...T, with g the monthly margin less
    the cost to serve per customer (`margin`), S(t) the share of customers who survive the hazards of months
    1...t, v the discount factor, q = 1 - h(T) and i the monthly rate of the *annual* `discount_rate`.

    `margin` and `hazard` are shaped (months, ...) and broadcast beyond the months, as does `discount_rate`;
    the result has the shape beyond the months. `mid` discounts to mid-month instead of month's end. nan where
    1 + i - q is not positive: the value has no bound. Raises ValueError for no months, months that do not
    match, a hazard outside [0, 1] and a rate of -100 % or less.
    """
    margins = np.asarray(margin, dtype=float)
    hazards = np.asarray(hazard, dtype=float)
    if margins.ndim == 0 or hazards.ndim == 0 or len(margins) != len(hazards) or len(margins) == 0:
        raise ValueError(
            "Margin and hazard need the same number of months, at least one, along the first axis, "
            f"but are shaped {margins.shape} and {hazards.shape}."
        )
    if not ((hazards >= 0) & (hazards <= 1)).all():
        raise ValueError("A monthly hazard must lie between 0 and 1.")
    yearly = 1 + np.asarray(discount_rate, dtype=float)
    if not (yearly > 0).all():
        raise ValueError("The discount rate must be above -1 (-100 %) per year.")
    return _figure(continued_clv(margins, 1 - hazards, yearly, mid))


def continued_clv(margins: FloatArray, survival: FloatArray, yearly: ArrayLike, mid: bool = False) -> FloatArray:
    """`projected_clv` without its checks: `survival` is 1 - hazard, `yearly` 1 + the annual discount rate."""
    yearly = np.asarray(yearly, dtype=float)
    month_discount = yearly ** (-1 / 12)
    shape = np.broadcast_shapes(margins.shape[1:], survival.shape[1:], yearly.shape)
    value = np.zeros(shape)
    weight = np.ones(shape)
    earned = np.empty(shape)
    for g, kept in zip(margins, survival, strict=True):
        weight *= kept
        weight *= month_discount
        value += np.multiply(g, weight, out=earned)
    # After the loop `earned` is the last month's term, with which the unending tail begins.
    ratio = np.asarray(survival[-1] * month_discount)
    earned *= np.divide(ratio, 1 - ratio, out=np.full(ratio.shape, np.nan), where=ratio < 1)
    value += earned
    if mid:
        value *= yearly ** (1 / 24)
    return value


def lasting_clv(margin: ArrayLike, hazard: ArrayLike, discount_rate: ArrayLike, mid: bool = False) -> Figure:
    """`projected_clv` where margin and hazard never change: g · q / (1 + i - q), whatever the horizon.

    `margin` per month, `hazard` per month and the *annual* `discount_rate` broadcast; nan where the value has
    no bound.
    """
    yearly = 1 + np.asarray(discount_rate, dtype=float)
    ratio = np.asarray((1 - np.asarray(hazard, dtype=float)) * yearly ** (-1 / 12))
    value = margin * np.divide(ratio, 1 - ratio, out=np.full(ratio.shape, np.nan), where=ratio < 1)
    return _figure(np.asarray(value * yearly ** (1 / 24) if mid else value))


def _retention_and_growth(retention: ArrayLike, discount: ArrayLike) -> tuple[FloatArray, FloatArray]:
    """Retention r and 1 + i, checked."""
    r = np.asarray(retention, dtype=float)
    growth = 1 + np.asarray(discount, dtype=float)
    if not ((r >= 0) & (r <= 1)).all():
        raise ValueError("Retention must lie between 0 and 1.")
    if not (growth - r > 0).all():
        raise ValueError(
            "The discount rate must be above retention - 1: at or below it, the sum of the margins has no end."
        )
    return r, growth


def _figure(values: FloatArray) -> Figure:
    return float(values) if np.ndim(values) == 0 else values
