"""Everything that the right half of the window shows, counted and sorted away from the window's thread.

Pure NumPy: one sort per array, no text, no Qt. All money is in the scenario's currency.
"""

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from cxsim.result import Result

FloatArray = NDArray[np.float64]

DOTS = 50
"""How many equally likely futures the dot plot shows."""
MOST_LINES = 8
"""The most benefit lines drawn; what is smaller is drawn as one."""
CURVE_POINTS = 400
BINS = 50


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
    cumulative share (row 1) at an NPV (row 0); `low` and `high` bound the view. `point` is the all-likely
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


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """What one result looks like. `clv` is the uplift per customer, weighted by the customers at the start."""

    trials: int
    currency: str
    horizon: int
    cash_basis: bool
    initiatives: int
    outcome: Outcome
    cash: Cash
    sources: Sources
    npv: Spread
    roi: Spread
    payback: Spread
    clv: Spread
    clv_without: float
    clv_with: float
    segments: int
    pays_back: float
    positive: float
    positive_plus_minus: float
    not_counted: float


def picture_of(result: "Result", previous: Picture | None = None) -> Picture:
    """Prepare what is drawn of `result`; `previous` is what is on the screen, whose axes are kept if they fit."""
    scenario = result.scenario
    npv = _ordered(result.npv)
    uplift, without, with_ = _clv(result)
    payback = _payback(result)
    return Picture(
        trials=result.trials,
        currency=scenario.currency,
        horizon=scenario.settings.horizon_months,
        cash_basis=scenario.settings.roi_basis == "cash",
        initiatives=len(scenario.enabled_initiatives),
        outcome=_outcome(result, npv, previous.outcome if previous else None),
        cash=_cash(result, payback.p50, previous.cash if previous else None),
        sources=_sources(_bars(result, npv), previous.sources if previous else None),
        npv=_spread(npv, result.trials),
        roi=_spread(_ordered(result.roi), result.trials),
        payback=payback,
        clv=_spread(_ordered(uplift), result.trials),
        clv_without=_middle(without),
        clv_with=_middle(with_),
        segments=len(result.segments),
        pays_back=float(result.probability["payback_within_horizon"]),
        positive=float(result.probability["npv_positive"]),
        positive_plus_minus=float(result.plus_minus("npv_positive")),
        not_counted=sum(abs(_mean(value)) for value in result.not_counted.values()),
    )


def _ordered(values: FloatArray) -> FloatArray:
    return np.sort(values[np.isfinite(values)])


def _spread(ordered: FloatArray, trials: int) -> Spread:
    if not len(ordered):
        return Spread(math.nan, math.nan, math.nan, 0.0)
    p10, p50, p90 = quantiles(ordered, np.array([0.1, 0.5, 0.9]))
    return Spread(float(p10), float(p50), float(p90), len(ordered) / max(trials, 1))


def quantiles(ordered: FloatArray, shares: FloatArray) -> FloatArray:
    """Quantiles of an ascending array that may end in infinities, interpolated between its values."""
    position = shares * (len(ordered) - 1)
    below = ordered[np.floor(position).astype(int)]
    above = ordered[np.ceil(position).astype(int)]
    with np.errstate(invalid="ignore"):
        between = below + (above - below) * (position - np.floor(position))
    return np.where(below == above, below, np.where(np.isfinite(above), between, np.inf))


def _mean(values: FloatArray) -> float:
    finite = values[np.isfinite(values)]
    return float(finite.mean()) if len(finite) else math.nan


def _middle(values: FloatArray) -> float:
    finite = values[np.isfinite(values)]
    return float(np.median(finite)) if len(finite) else math.nan


def _payback(result: "Result") -> Spread:
    """The spread over all futures, never as infinity; one that never was in debt pays back in month 0.

    Without any cost there is nothing to pay back, in no future.
    """
    months = np.sort(np.where(np.isnan(result.payback), np.inf, result.payback))
    share = float(result.probability["payback_within_horizon"])
    at_once = round(share * result.trials) - int(np.count_nonzero(np.isfinite(months)))
    if at_once > 0:
        months = np.concatenate([np.zeros(at_once), months[:-at_once]])
    if not result.pv_costs.any():
        months = months[:0]
    return _spread(months, result.trials)


def _clv(result: "Result") -> tuple[FloatArray, FloatArray, FloatArray]:
    weights = np.array([segment.customers.point for segment in result.scenario.segments])
    outcomes = [result.segments[segment.id] for segment in result.scenario.segments]
    if not outcomes or weights.sum() <= 0:
        nothing = np.full(result.trials, np.nan)
        return nothing, nothing, nothing
    weights = weights / weights.sum()

    def weighted(figures: list[FloatArray]) -> FloatArray:
        total: FloatArray = np.sum([w * f for w, f in zip(weights, figures, strict=True)], axis=0)
        return total

    return (
        weighted([one.clv_uplift for one in outcomes]),
        weighted([one.clv_without for one in outcomes]),
        weighted([one.clv_with for one in outcomes]),
    )


def _nice(step: float) -> float:
    """The next of 1, 2, 2.5, 5, 10 times a power of ten."""
    power: float = 10.0 ** math.floor(math.log10(step))
    return power * next(nice for nice in (1.0, 2.0, 2.5, 5.0, 10.0) if step <= nice * power * (1 + 1e-9))


def _view(
    low: float, high: float, previous: tuple[float, float] | None, pad: float = 0.07
) -> tuple[float, float]:
    """A range around [low, high]: the previous one while everything fits and it is not much too wide."""
    span = high - low
    if previous is not None:
        before = previous[1] - previous[0]
        if previous[0] <= low and high <= previous[1] and before <= 2.2 * span:
            return previous
    return low - pad * span, high + pad * span


def _outcome(result: "Result", npv: FloatArray, previous: Outcome | None) -> Outcome:
    point, percentile = float(result.point.npv), float(result.point.percentile)
    if not len(npv):
        none = np.empty(0)
        return Outcome(none, none, none, none, np.empty((2, 0)), -1.0, 1.0, point, percentile)
    low, high = (float(q) for q in quantiles(npv, np.array([0.01, 0.99])))
    for mark in (0.0, point):
        # The zero line belongs into the view, but not at the price of squashing all futures into a corner.
        reach = 3 * (high - low) if high > low else math.inf
        if math.isfinite(mark) and low - reach <= mark <= high + reach:
            low, high = min(low, mark), max(high, mark)
    if not high - low > 1e-12 * max(abs(low), abs(high)):
        low, high = low - max(abs(low), 1.0), high + max(abs(high), 1.0)
    edges = _edges(low, high, previous)
    counts = np.diff(np.searchsorted(npv, edges))
    counts[-1] += np.count_nonzero(npv == edges[-1])
    at = np.unique(np.linspace(0, len(npv) - 1, CURVE_POINTS).astype(int))
    return Outcome(
        ordered=npv,
        dots=quantiles(npv, (np.arange(DOTS) + 0.5) / DOTS),
        edges=edges,
        shares=counts / len(npv),
        curve=np.stack([npv[at], (at + 1) / len(npv)]),
        low=float(edges[0]),
        high=float(edges[-1]),
        point=point,
        percentile=percentile,
    )


def _edges(low: float, high: float, previous: Outcome | None) -> FloatArray:
    """Bin edges at multiples of a round step, zero among them; the previous ones while they fit."""
    kept = (previous.low, previous.high) if previous and len(previous.edges) else None
    start, end = _view(low, high, kept)
    if previous and (start, end) == kept:
        return previous.edges
    step = _nice((end - start) / BINS)
    return np.arange(math.floor(start / step), math.ceil(end / step) + 1) * step


def _cash(result: "Result", payback: float, previous: Cash | None) -> Cash:
    months, bands = result.bands("cumulative")
    drawn = bands[1:6]
    drawn = drawn[np.isfinite(drawn)]
    low, high = (min(0.0, drawn.min()), max(0.0, drawn.max())) if len(drawn) else (-1.0, 1.0)
    if low == high:
        low, high = -1.0, 1.0
    low, high = _view(float(low), float(high), (previous.low, previous.high) if previous else None)
    return Cash(np.asarray(months, dtype=float), bands, low, high, payback)


def _bars(result: "Result", npv: FloatArray) -> tuple[Bar, ...]:
    cash_basis = result.scenario.settings.roi_basis == "cash"
    names = [name for name, line in result.lines.items() if line.any()]
    largest = sorted(names, key=lambda name: -abs(_mean(result.lines[name])))
    shown = set(names if len(names) <= MOST_LINES else largest[: MOST_LINES - 1])
    groups = [(name, [name]) for name in names if name in shown]
    if smaller := [name for name in names if name not in shown]:
        groups.append(("smaller", smaller))
    bars = []
    start = 0.0
    for name, keys in groups:
        whole = np.sum([result.lines[key] for key in keys], axis=0)
        cash = np.sum([result.cashable[key] for key in keys], axis=0)
        counted = cash if cash_basis else whole
        low, _, high = _tenths(counted)
        amount = _mean(counted)
        pale = start + _mean(whole)
        bars.append(
            Bar(name, start, start + _mean(cash), pale, start + low, start + high, amount, len(keys))
        )
        start += amount
    if result.pv_costs.any():
        low, _, high = _tenths(result.pv_costs)
        amount = -_mean(result.pv_costs)
        end = start + amount
        bars.append(Bar("costs", start, end, end, start - high, start - low, amount))
    if len(npv):
        low, _, high = (float(q) for q in quantiles(npv, np.array([0.1, 0.5, 0.9])))
        mean = float(npv.mean())
        bars.append(Bar("npv", 0.0, mean, mean, low, high, mean))
    return tuple(bars)


def _sources(bars: tuple[Bar, ...], previous: Sources | None) -> Sources:
    ends = [end for bar in bars for end in (bar.start, bar.solid, bar.pale, bar.low, bar.high)]
    ends = [end for end in ends if math.isfinite(end)]
    low, high = min(ends, default=0.0), max(ends, default=0.0)
    if low == high:
        return Sources(bars, low - 1.0, high + 1.0)
    return Sources(bars, *_view(low, high, (previous.low, previous.high) if previous else None, pad=0.02))


def _tenths(values: FloatArray) -> tuple[float, float, float]:
    ordered = _ordered(values)
    if not len(ordered):
        return math.nan, math.nan, math.nan
    p10, p50, p90 = quantiles(ordered, np.array([0.1, 0.5, 0.9]))
    return float(p10), float(p50), float(p90)
