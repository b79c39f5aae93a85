"""The figures of section 8 on plain arrays of cash flows: NPV, payback, IRR and MIRR.

Flows are shaped (..., periods): period 0 comes first and is not discounted, rates are per period. Every
figure comes back shaped (...), or as a float for a single row of flows; one that does not exist is nan.

Rows are worked on period by period, with element-wise operations only: the fastest way through the engine's
(periods, trials) arrays, and the one in which no row's last bit depends on the rows beside it.
"""

from enum import IntEnum
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

FloatArray = NDArray[np.float64]
Figure = float | FloatArray
"""A float for one row of flows, otherwise an array with one value per row."""

# A step of Newton's this small leaves an error of its square; a bracket this narrow holds no other number.
_CLOSE: Final = 1e-8
_CLOSED: Final = 4e-16
_BISECT_FROM: Final = 16
_MAX_STEPS: Final = 320
# What rounding does to a root that occurs twice: it gains an imaginary part, and comes out as two.
_REAL: Final = 1e-7
_SAME: Final = 1e-6


class IrrVerdict(IntEnum):
    """How many internal rates of return a row of flows has."""

    NONE = 0
    ONE = 1
    SEVERAL = 2


def npv(rate: ArrayLike, flows: ArrayLike) -> Figure:
    """Net present value: Σ flow(t) / (1 + rate)^t.

    `rate` broadcasts against the rows of `flows`. Raises ValueError for a rate of -100 % or less, for flows
    that are empty and for flows that are not finite.
    """
    columns = _periods_first(flows)
    v = 1 / (1 + _checked_rate(rate, "discount rate"))
    value = np.zeros(np.broadcast_shapes(v.shape, columns.shape[1:]))
    for flow in columns[::-1]:
        value *= v
        value += flow
    return _figure(value)


def payback(flows: ArrayLike) -> Figure:
    """Periods until the running total is back at zero or above after being negative, for the first time.

    The flow of a period is taken to come in evenly, so the figure is interpolated within the period. It is
    nan where the total never was negative and where it never comes back.
    """
    columns = _periods_first(flows)
    return _figure(payback_of(columns, running_total(columns)))


def discounted_payback(rate: ArrayLike, flows: ArrayLike) -> Figure:
    """Payback of the flows' present values at `rate`, which broadcasts against the rows of `flows`."""
    columns = _periods_first(flows)
    v = 1 / (1 + _checked_rate(rate, "discount rate"))
    discounted = np.array([flow * v**period for period, flow in enumerate(columns)])
    return _figure(payback_of(discounted, running_total(discounted)))


def mirr(flows: ArrayLike, finance_rate: ArrayLike, reinvest_rate: ArrayLike) -> Figure:
    """Modified internal rate of return: outflows financed at one rate, inflows reinvested at another.

    (future value of the inflows / present value of the outflows)^(1 / (periods - 1)) - 1. The rates broadcast
    against the rows of `flows`. nan where there is no inflow or no outflow.
    """
    columns = _periods_first(flows)
    v = 1 / (1 + _checked_rate(finance_rate, "finance rate"))
    growth = 1 + _checked_rate(reinvest_rate, "reinvestment rate")
    inflows = np.zeros(np.broadcast_shapes(growth.shape, columns.shape[1:]))
    outflows = np.zeros(np.broadcast_shapes(v.shape, columns.shape[1:]))
    part = np.empty(columns.shape[1:])
    for flow in columns:
        inflows *= growth
        inflows += np.maximum(flow, 0.0, out=part)
    for flow in columns[::-1]:
        outflows *= v
        outflows -= np.minimum(flow, 0.0, out=part)
    inflows, outflows = np.broadcast_arrays(inflows, outflows)
    defined = (inflows > 0) & (outflows > 0)
    with np.errstate(over="ignore"):
        ratio = np.divide(inflows, outflows, out=np.full(defined.shape, np.nan), where=defined)
    ratio[np.isinf(ratio)] = np.nan
    # One period holds one sign only, so its ratio is nan already and the exponent does not matter.
    return _figure(np.asarray(ratio ** (1 / max(len(columns) - 1, 1)) - 1))


def sign_changes(flows: ArrayLike) -> int | NDArray[np.intp]:
    """How often the sign of the flows changes from period to period, zeros left out."""
    changes, _ = _signs(_periods_first(flows))
    return int(changes) if changes.ndim == 0 else changes


def sole_irr(flows: ArrayLike) -> Figure:
    """The internal rate of return where the signs alone guarantee which it is, otherwise nan.

    Either the flows change sign exactly once (Descartes' rule: one rate above -100 %), or their running total
    starts negative, changes sign exactly once and ends positive (Norstrom 1972, J. Financial and Quantitative
    Analysis 7(3): one positive rate, which is the one returned). Good to about 1e-12 of 1 + rate.
    """
    columns = _periods_first(flows)
    return _figure(_sole_irr(columns.reshape(len(columns), -1)).reshape(columns.shape[1:]))


def irr(flows: ArrayLike) -> Figure:
    """The internal rate of return: the rate at which the flows' NPV is zero.

    That of `sole_irr` where it is defined; elsewhere the real rate above -100 % that is closest to zero, and
    nan where there is none. Rows that `sole_irr` leaves open take about a millisecond each.
    """
    columns = _periods_first(flows)
    rows = columns.reshape(len(columns), -1)
    rates = _sole_irr(rows)
    for row in np.flatnonzero(np.isnan(rates)):
        found = _real_rates(rows[:, row])
        if found.size:
            rates[row] = found[np.argmin(np.abs(found))]
    return _figure(rates.reshape(columns.shape[1:]))


def irr_verdict(flows: ArrayLike) -> IrrVerdict | NDArray[np.int8]:
    """Whether there is no rate of return, one, or several: an `IrrVerdict`, or an array of their numbers.

    Where `sole_irr` is defined there is one. The other rows' rates are counted, a millisecond each.
    """
    columns = _periods_first(flows)
    rows = columns.reshape(len(columns), -1)
    verdicts = np.full(rows.shape[1], IrrVerdict.ONE, dtype=np.int8)
    for row in np.flatnonzero(np.isnan(_sole_irr(rows))):
        verdicts[row] = min(len(_real_rates(rows[:, row])), IrrVerdict.SEVERAL)
    if columns.ndim == 1:
        return IrrVerdict(int(verdicts[0]))
    return verdicts.reshape(columns.shape[1:])


def _periods_first(flows: ArrayLike) -> FloatArray:
    """The flows as (periods, ...), every period's values side by side in memory."""
    array = np.asarray(flows, dtype=float)
    if array.ndim == 0 or array.size == 0:
        raise ValueError("There are no cash flows: give one value per period, along the last axis.")
    if not np.isfinite(array).all():
        raise ValueError("A cash flow is not a finite number: give an amount, or 0, for every period.")
    columns = np.moveaxis(array, -1, 0)
    return columns if columns[0, ...].flags.c_contiguous else np.ascontiguousarray(columns)


def _checked_rate(rate: ArrayLike, name: str) -> FloatArray:
    rates = np.asarray(rate, dtype=float)
    if not (np.isfinite(rates) & (rates > -1)).all():
        raise ValueError(f"The {name} must be a finite number above -1 (-100 %) per period.")
    return rates


def _figure(values: FloatArray) -> Figure:
    return float(values) if values.ndim == 0 else values


def running_total(columns: FloatArray) -> FloatArray:
    """Cumulative flows of (periods, ...): period by period, ten times as fast as `np.cumsum` on this layout."""
    total = np.empty_like(columns)
    total[0] = columns[0]
    for period in range(1, len(columns)):
        np.add(total[period - 1], columns[period], out=total[period, ...])
    return total


def payback_of(columns: FloatArray, total: FloatArray) -> FloatArray:
    """Payback of flows shaped (periods, ...) whose running total is `total`: see `payback`."""
    negative = total < 0
    back = negative[:-1] > negative[1:]
    # Counted from the end, so that the first is the largest: ten times as fast as looking for it.
    left = np.arange(len(columns) - 1, 0, -1, dtype=np.int16).reshape(-1, *(1,) * (columns.ndim - 1))
    remaining = (back * left).max(axis=0, initial=0)
    found = remaining > 0
    first = len(columns) - remaining.astype(np.intp)
    at = np.where(found, first, 0)[None]
    after = np.take_along_axis(total, at, axis=0)[0]
    amount = np.take_along_axis(columns, at, axis=0)[0]
    # The ratio is the share of the period after the moment at which the total was zero.
    share = np.divide(after, amount, out=np.full(first.shape, np.nan), where=found)
    return np.asarray(first - share)


def _signs(columns: FloatArray) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    """Sign changes of (periods, ...), zeros left out, and whether the last flow other than 0 is positive."""
    positive = columns > 0
    negative = columns < 0
    rising = np.zeros(columns.shape[1:], dtype=bool)
    # Backwards first: that ends at the sign of the first flow other than 0, before which nothing changes.
    for is_positive, is_negative in zip(positive[::-1], negative[::-1], strict=True):
        rising = (rising | is_positive) > is_negative
    changes = np.zeros(columns.shape[1:], dtype=np.intp)
    for is_positive, is_negative in zip(positive, negative, strict=True):
        was_rising = rising
        rising = (rising | is_positive) > is_negative
        changes += rising != was_rising
    return changes, rising


def _sole_irr(columns: FloatArray) -> FloatArray:
    """`sole_irr` of flows shaped (periods, rows)."""
    changes, rising = _signs(columns)
    solvable = changes == 1
    several = np.flatnonzero(changes > 1)
    if several.size:
        running = columns.take(several, axis=1)
        for before, after in pairwise(running):
            after += before
        crossings, ends_positive = _signs(running)
        norstrom = several[(crossings == 1) & ends_positive & (running[-1] > 0)]
        solvable[norstrom] = True
        rising[norstrom] = True
    sign = np.where(rising, 1.0, -1.0)
    v = _root(columns, sign, solvable)
    # Zeros before the first flow are a factor v^m, which underflows at rates of many thousand per cent.
    left = np.flatnonzero(solvable & np.isnan(v))
    if left.size:
        v[left] = _root(_zeros_last(columns.take(left, axis=1)), sign[left], solvable[left])
    # Norstrom speaks of positive rates only; rounding of a total near 0 may have led to another root.
    v[several[v[several] > 1]] = np.nan
    return (1 - v) / v


def _root(coefficients: FloatArray, sign: FloatArray, wanted: NDArray[np.bool_]) -> FloatArray:
    """The root x of sign · Σ coefficient(k) x^k for the rows `wanted`, nan for the others.

    The sum of a wanted row is negative at first and passes through 0 once: on x > 0, or, where it is positive
    at x = 1, on 0 < x < 1.

    Newton's steps are taken in ln x on Σ / x^centre, which is close to a straight line when `centre` is
    half-way between the mean times of the money that goes out and of the money that comes in. A bracket
    catches the steps that go astray, and is halved now and then in case they all do.
    """
    roots = np.full(len(sign), np.nan)
    rows = np.arange(len(sign))
    found = ~wanted
    with np.errstate(all="ignore"):
        x, centre, at_one = _first_guess(coefficients)
        low = np.where(sign * at_one < 0, 1.0, 0.0)
        high = np.where(sign * at_one < 0, np.inf, 1.0)
        x = np.where((x >= low) & (x <= high), x, _between(low, high))
        x[found] = np.nan
        for step in range(_MAX_STEPS):
            value, slope = _value_and_slope(coefficients, x)
            below = sign * value < 0
            low = np.where(below, x, low)
            high = np.where(below, high, x)
            move = -value / (slope * x - centre * value)
            # Rows that are done stay as they are, so that their last bit does not depend on their neighbours.
            trial = np.where(found, x, x * np.exp(move))
            settled = (np.abs(move) <= _CLOSE) & (sign * slope > 0)
            astray = ~(found | settled | ((trial > low) & (trial < high)))
            if step >= _BISECT_FROM and step % 4 == 0:
                astray = ~(found | settled)
            x = np.where(astray, _between(low, high), trial) if astray.any() else trial
            found |= settled | (high - low < _CLOSED * low)
            open_rows = len(found) - np.count_nonzero(found)
            if open_rows == 0:
                break
            if 2 * open_rows < len(found):
                roots[rows[found]] = x[found]
                left = ~found
                coefficients = coefficients.compress(left, axis=1)
                rows, sign, x, centre = rows[left], sign[left], x[left], centre[left]
                low, high, found = low[left], high[left], found[left]
    roots[rows[found]] = x[found]
    return roots


def _between(low: FloatArray, high: FloatArray) -> FloatArray:
    """A point inside each bracket, half-way in ln x where the bracket has two ends."""
    inside = np.where(low > 0, np.sqrt(low * high), high / 16)
    return np.where(np.isinf(high), low * 16, inside)


def _zeros_last(coefficients: FloatArray) -> FloatArray:
    """Each row with the zeros before its first coefficient moved behind its last."""
    first = (coefficients != 0).argmax(axis=0)
    order = (np.arange(len(coefficients))[:, None] + first) % len(coefficients)
    return np.take_along_axis(coefficients, order, axis=0)


def _first_guess(coefficients: FloatArray) -> tuple[FloatArray, FloatArray, FloatArray]:
    """A first x, from sums and mean times of money in and out; the `centre` of `_root`; the sum at x = 1."""
    shape = coefficients.shape[1:]
    net, net_time, money_in, time_in, part = (np.zeros(shape) for _ in range(5))
    for coefficient in coefficients[::-1]:
        net_time += net
        net += coefficient
        time_in += money_in
        money_in += np.maximum(coefficient, 0.0, out=part)
    money_out = money_in - net
    time_out = (time_in - net_time) / money_out
    time_in /= money_in
    x = np.exp(np.log(money_out / money_in) / (time_in - time_out))
    centre = (time_in + time_out) / 2
    return x, np.where(np.isfinite(centre), centre, 0.0), net


def _value_and_slope(coefficients: FloatArray, x: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Σ coefficient(k) x^k and its derivative in x, by Horner's rule."""
    value = coefficients[-1].copy()
    slope = np.zeros_like(x)
    for coefficient in coefficients[-2::-1]:
        slope *= x
        slope += value
        value *= x
        value += coefficient
    return value, slope


def _real_rates(flows: FloatArray) -> FloatArray:
    """Every real rate above -100 % of one row, a repeated one once, in ascending order."""
    held = np.flatnonzero(flows)
    if held.size < 2:
        return np.empty(0)
    # Scaled, because np.roots divides by the first flow; in growth = 1 + rate the last flow is the constant.
    row = flows[held[0] : held[-1] + 1]
    roots = np.roots(row / np.abs(row).max())
    growth = np.sort(roots.real[(np.abs(roots.imag) <= _REAL * np.abs(roots)) & (roots.real > 0)])
    with np.errstate(all="ignore"):
        for _ in range(3):
            step = np.polyval(row, growth) / np.polyval(np.polyder(row), growth)
            growth = np.where(np.abs(step) <= _SAME * growth, growth - step, growth)
    distinct = np.diff(growth, prepend=-1.0) > _SAME * growth
    rates: FloatArray = growth[distinct] - 1
    return rates
