"""Everything that the right half of the window shows, counted and sorted away from the window's thread.

Pure NumPy, no text, no Qt: one sort, of the NPV; other figures are selected. All money is in the scenario's currency.
"""

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from cxsim_ui.picture_parts import (
    Bar,
    Cash,
    FloatArray,
    Outcome,
    Sources,
    Spread,
    finite,
    middle,
    nice,
    quantiles,
    spread_of,
    view,
)

if TYPE_CHECKING:
    from cxsim.result import Result
    from cxsim_models.scenario import Settings

DOTS = 50
"""How many equally likely futures the dot plot shows."""
MOST_LINES = 8
"""The most benefit lines drawn; what is smaller is drawn as one."""
CURVE_POINTS = 400
BINS = 50


LEAST_AT_REST = 32768
"""Futures below which a picture is only passed through on the way to a better one."""


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """What one result looks like. `clv` is the uplift per customer, weighted by the customers at the start.

    `pays_back` is the share of futures that pay back in time, those that are `never_in_debt` included.
    `not_counted` is, by behaviour, what a sum over all paths would have counted twice; `residual` the mean value of
    the customers gained after the horizon, which is in no other figure.
    """

    name: str
    trials: int
    currency: str
    horizon: int
    cash_basis: bool
    initiatives: int
    switched_off: int
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
    never_in_debt: float
    positive: float
    positive_plus_minus: float
    not_counted: dict[str, float]
    residual: float
    after_tax: bool
    haircuts: tuple[float, float] | None


def picture_of(result: "Result", previous: Picture | None = None) -> Picture:
    """Prepare what is drawn of `result`; `previous` is what is on the screen, whose axes are kept if they fit."""
    scenario = result.scenario
    npv = np.sort(finite(result.npv))
    uplift, without, with_ = _clv(result)
    payback = _payback(result)
    return Picture(
        name=scenario.name,
        trials=result.trials,
        currency=scenario.currency,
        horizon=scenario.settings.horizon_months,
        cash_basis=scenario.settings.roi_basis == "cash",
        initiatives=len(scenario.enabled_initiatives),
        switched_off=len(scenario.initiatives) - len(scenario.enabled_initiatives),
        outcome=_outcome(result, npv, previous.outcome if previous else None),
        cash=_cash(result, payback.p50, previous.cash if previous else None),
        sources=_sources(_bars(result, npv), previous.sources if previous else None),
        npv=spread_of(npv, result.trials),
        roi=spread_of(finite(result.roi), result.trials),
        payback=payback,
        clv=spread_of(finite(uplift), result.trials),
        clv_without=middle(without),
        clv_with=middle(with_),
        segments=len(result.segments),
        pays_back=float(result.probability["payback_within_horizon"]) + result.never_in_debt,
        never_in_debt=result.never_in_debt,
        positive=float(result.probability["npv_positive"]),
        positive_plus_minus=float(result.plus_minus("npv_positive")),
        not_counted=_not_counted(result, previous),
        residual=float(result.residual.mean()),
        after_tax=scenario.settings.tax_rate > 0.0,
        haircuts=_haircuts(scenario.settings),
    )


def _haircuts(settings: "Settings") -> tuple[float, float] | None:
    return (settings.benefit_haircut, settings.cost_markup) if settings.risk_mode == "tei" else None


def _not_counted(result: "Result", previous: Picture | None) -> dict[str, float]:
    """What was not counted twice; while a slider moves, still that of the last picture at rest."""
    if result.trials < min(LEAST_AT_REST, result.scenario.settings.trials):
        return previous.not_counted if previous is not None else {}
    return {behaviour: abs(float(value.mean())) for behaviour, value in result.not_counted.items()}


def _payback(result: "Result") -> Spread:
    """The spread over all futures, never as infinity; one that never was in debt pays back in month 0.

    Without any cost there is nothing to pay back, in no future.
    """
    if not result.pv_costs.any():
        return spread_of(np.empty(0), result.trials)
    paid = finite(result.payback)
    at_once = round(result.never_in_debt * result.trials)
    never = result.trials - len(paid) - at_once
    return spread_of(np.concatenate([np.zeros(at_once), paid, np.full(never, np.inf)]), result.trials)


def _clv(result: "Result") -> tuple[FloatArray, FloatArray, FloatArray]:
    stated = (segment.customers for segment in result.scenario.segments)
    weights = np.array([0.0 if customers is None else customers.point for customers in stated])
    outcomes = [result.segments[segment.id] for segment in result.scenario.segments]
    if not outcomes or weights.sum() <= 0:
        nothing = np.full(result.trials, np.nan)
        return nothing, nothing, nothing
    weights = weights / weights.sum()

    def weighted(figures: list[FloatArray]) -> FloatArray:
        return np.asarray(weights @ np.stack(figures), dtype=float)

    return (
        weighted([one.clv_uplift for one in outcomes]),
        weighted([one.clv_without for one in outcomes]),
        weighted([one.clv_with for one in outcomes]),
    )


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
    start, end = view(low, high, kept)
    if previous and (start, end) == kept:
        return previous.edges
    step = nice((end - start) / BINS)
    return np.arange(math.floor(start / step), math.ceil(end / step) + 1.0) * step


def _cash(result: "Result", payback: float, previous: Cash | None) -> Cash:
    months, bands = result.bands("cumulative")
    drawn = bands[1:6]
    drawn = drawn[np.isfinite(drawn)]
    low, high = (min(0.0, drawn.min()), max(0.0, drawn.max())) if len(drawn) else (-1.0, 1.0)
    if low == high:
        low, high = -1.0, 1.0
    low, high = view(float(low), float(high), (previous.low, previous.high) if previous else None)
    return Cash(np.asarray(months, dtype=float), bands, low, high, payback)


def _bars(result: "Result", npv: FloatArray) -> tuple[Bar, ...]:
    cash_basis = result.scenario.settings.roi_basis == "cash"
    means = {name: float(line.mean()) for name, line in result.lines.items() if line.any()}
    names = list(means)
    largest = sorted(names, key=lambda name: -abs(means[name]))
    shown = set(names if len(names) <= MOST_LINES else largest[: MOST_LINES - 1])
    groups = [(name, [name]) for name in names if name in shown]
    if smaller := [name for name in names if name not in shown]:
        groups.append(("smaller", smaller))
    bars = []
    start = 0.0
    for name, keys in groups:
        whole = sum(means[key] for key in keys)
        cash = sum(float(result.cashable[key].mean()) for key in keys)
        counted = result.cashable if cash_basis else result.lines
        spread = spread_of(np.sum([counted[key] for key in keys], axis=0), result.trials)
        amount = cash if cash_basis else whole
        bars.append(
            Bar(
                name=name,
                start=start,
                solid=start + cash,
                pale=start + whole,
                low=start + spread.p10,
                high=start + spread.p90,
                amount=amount,
                merged=len(keys),
            )
        )
        start += amount
    if result.pv_costs.any():
        spread = spread_of(result.pv_costs, result.trials)
        amount = -float(result.pv_costs.mean())
        end = start + amount
        bars.append(Bar("costs", start, end, end, start - spread.p90, start - spread.p10, amount))
    if len(npv):
        spread = spread_of(npv, result.trials)
        mean = float(npv.mean())
        bars.append(Bar("npv", 0.0, mean, mean, spread.p10, spread.p90, mean))
    return tuple(bars)


def _sources(bars: tuple[Bar, ...], previous: Sources | None) -> Sources:
    ends = [end for bar in bars for end in (bar.start, bar.solid, bar.pale, bar.low, bar.high)]
    ends = [end for end in ends if math.isfinite(end)]
    low, high = min(ends, default=0.0), max(ends, default=0.0)
    if low == high:
        return Sources(bars, low - 1.0, high + 1.0)
    return Sources(bars, *view(low, high, (previous.low, previous.high) if previous else None, pad=0.02))
