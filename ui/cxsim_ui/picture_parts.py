"""The parts of a picture: plain data, ready to be drawn, and the arithmetic that they share."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Spread:
    """P10, P50 and P90 of a figure over the futures in which it exists (nan where in none).

    `defined` is the share of futures in which it exists.
    """

    p10: float
    p50: float
    p90: float
    defined: float


@dataclass(frozen=True, slots=True, eq=False)
class Outcome:
    """The NPV's distribution: `ordered` (futures,) ascending and finite, and what is drawn of it.

    `dots` (50,) quantiles; `edges` (bins + 1,), `shares` (bins,) of all futures; `curve` (2, points) the
    cumulative share (row 1) at an NPV (row 0); `low` and `high` bound what is shown. `point` is the all-likely
    NPV and `percentile` the share of futures below it.
    """

    ordered: FloatArray
    dots: FloatArray
    edges: FloatArray
    shares: FloatArray
    curve: FloatArray
    low: float
    high: float
    point: float
    percentile: float

    def share_below(self, threshold: float) -> float:
        """The share of futures whose NPV lies below `threshold`; nan without any future."""
        if not len(self.ordered):
            return math.nan
        return float(np.searchsorted(self.ordered, threshold)) / len(self.ordered)

    def share_above(self, threshold: float) -> float:
        """The share of futures whose NPV lies above `threshold`; nan without any future."""
        if not len(self.ordered):
            return math.nan
        return 1 - float(np.searchsorted(self.ordered, threshold, side="right")) / len(self.ordered)

    @property
    def view(self) -> tuple[float, float]:
        """`low` to `high`, with room for the outermost dots and the names of their places."""
        room = 0.025 * (self.high - self.low)
        return self.low - room, self.high + room

    @property
    def certain(self) -> bool:
        """Whether every future is the same."""
        return len(self.ordered) > 0 and bool(self.ordered[0] == self.ordered[-1])


@dataclass(frozen=True, slots=True, eq=False)
class Cash:
    """The cumulative cash flow: `bands` (7, months) are its P5 P10 P25 P50 P75 P90 P95 at `months`.

    `payback` is the month by which half of the futures pay back (inf: half do not).
    """

    months: FloatArray
    bands: FloatArray
    low: float
    high: float
    payback: float


@dataclass(frozen=True, slots=True)
class Bar:
    """One step of the waterfall of means: solid from `start` to `solid`, pale from there to `pale`.

    `low` and `high` are where P10 and P90 of what is counted would end. `name` is a benefit line's key,
    or `smaller`, `costs`, `npv`; `merged` is how many lines `smaller` holds.
    """

    name: str
    start: float
    solid: float
    pale: float
    low: float
    high: float
    amount: float
    merged: int = 1


@dataclass(frozen=True, slots=True)
class Sources:
    """The waterfall: its bars from top to bottom, and the range of money that they are drawn in."""

    bars: tuple[Bar, ...]
    low: float
    high: float


def spread_of(values: FloatArray, trials: int) -> Spread:
    """P10, P50 and P90 of values without nan; found by selection, which is faster than sorting."""
    if not len(values):
        return Spread(math.nan, math.nan, math.nan, 0.0)
    shares = np.array([0.1, 0.5, 0.9])
    position = shares * (len(values) - 1)
    wanted = {int(end) for place in position for end in (np.floor(place), np.ceil(place))}
    p10, p50, p90 = quantiles(np.partition(values, sorted(wanted)), shares)
    return Spread(float(p10), float(p50), float(p90), len(values) / max(trials, 1))


def finite(values: FloatArray) -> FloatArray:
    return values[np.isfinite(values)]


def quantiles(ordered: FloatArray, shares: FloatArray) -> FloatArray:
    """Quantiles of an ascending array that may end in infinities, interpolated between its values.

    Only the values around the wanted positions need to be in their places.
    """
    position = shares * (len(ordered) - 1)
    below = ordered[np.floor(position).astype(int)]
    above = ordered[np.ceil(position).astype(int)]
    with np.errstate(invalid="ignore"):
        between = below + (above - below) * (position - np.floor(position))
    return np.where(below == above, below, np.where(np.isfinite(above), between, np.inf))


def middle(values: FloatArray) -> float:
    return spread_of(finite(values), len(values)).p50


def nice(step: float) -> float:
    """The next of 1, 2, 2.5, 5, 10 times a power of ten."""
    power: float = 10.0 ** math.floor(math.log10(step))
    return power * next(nice for nice in (1.0, 2.0, 2.5, 5.0, 10.0) if step <= nice * power * (1 + 1e-9))


def view(low: float, high: float, previous: tuple[float, float] | None, pad: float = 0.07) -> tuple[float, float]:
    """A range around [low, high]: the previous one while everything fits and it is not much too wide."""
    span = high - low
    if previous is not None:
        before = previous[1] - previous[0]
        if previous[0] <= low and high <= previous[1] and before <= 2.2 * span:
            return previous
    return low - pad * span, high + pad * span
