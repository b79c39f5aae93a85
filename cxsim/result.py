"""What a run found out: outcomes per trial, and the figures drawn from them."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from cxsim.columns import CHUNK
from cxsim.draws import Draws
from cxsim.outcomes import RATES, Outcomes, rates_of_return
from cxsim.statistics import bands, defined_mean, percentiles, plus_minus, ratio
from cxsim.summary import summary_of
from cxsim_models.arrays import FloatArray
from cxsim_models.benefits import LINES
from cxsim_models.finance import running_total
from cxsim_models.scenario import Scenario

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True)
class SegmentOutcome:
    """Per trial, (trials,): CLV in money, customers at the horizon, expected lifetime in months (nan: no end).

    `acquisition_cost` of a customer is nan where it is not stated.
    """

    clv_without: FloatArray
    clv_with: FloatArray
    customers_without: FloatArray
    customers_with: FloatArray
    lifetime_without: FloatArray
    lifetime_with: FloatArray
    acquisition_cost: FloatArray

    @property
    def clv_uplift(self) -> FloatArray:
        """What the initiatives add to the value of one customer."""
        return self.clv_with - self.clv_without


@dataclass(frozen=True, slots=True)
class PointEstimate:
    """Every estimate at its likely value: one single future, and where it sits among all (0 … 1)."""

    npv: float
    roi: float
    payback: float
    percentile: float


class Result:
    """The outcomes of `trials` futures. Arrays are (trials,), undefined is nan; money in the currency."""

    FLOWS_KEPT = 131072
    """Up to so many draws the monthly flows stay in memory, and rates of return wait until asked for."""

    def __init__(self, scenario: Scenario, draws: Draws, point: Outcomes, parts: Sequence[Outcomes]) -> None:
        self.scenario = scenario
        self.draws = draws
        self._point = point
        self._parts = tuple(parts)
        self.trials = sum(len(part.money["payback"]) for part in parts)

    @property
    def seed(self) -> int:
        """The seed of the draws."""
        return self.scenario.settings.seed

    def _money(self, name: str) -> FloatArray:
        return _joined([part.money[name] for part in self._parts])

    @cached_property
    def pv_benefits(self) -> FloatArray:
        """Present value of the benefits, on the scenario's ROI basis."""
        return self._money("pv_benefits")

    @cached_property
    def pv_costs(self) -> FloatArray:
        """Present value of the costs."""
        return self._money("pv_costs")

    @cached_property
    def npv(self) -> FloatArray:
        """PV benefits − PV costs."""
        return self.pv_benefits - self.pv_costs

    @cached_property
    def tax(self) -> FloatArray:
        """PV of the tax that benefits and costs are net of; negative where a loss saves tax elsewhere."""
        rate = self.scenario.settings.tax_rate
        return self.npv * (rate / (1.0 - rate))

    @cached_property
    def residual(self) -> FloatArray:
        """PV, after tax, of the customers gained beyond the horizon: outside NPV and ROI; 0 unless asked for."""
        return self._money("residual") if self.scenario.settings.residual else np.zeros(self.trials)

    @cached_property
    def roi(self) -> FloatArray:
        """NPV / PV costs, a fraction; undefined without cost."""
        return ratio(self.npv, self.pv_costs)

    @cached_property
    def roi_plain(self) -> FloatArray:
        """(ΣB − ΣC) / ΣC, undiscounted, a fraction; undefined without cost."""
        costs = self._money("costs")
        return ratio(self._money("net"), costs)

    @cached_property
    def bcr(self) -> FloatArray:
        """PV benefits / PV costs."""
        return ratio(self.pv_benefits, self.pv_costs)

    @cached_property
    def payback(self) -> FloatArray:
        """Months until the cumulative flow is back at 0; undefined where not within the horizon."""
        return self._money("payback")

    @cached_property
    def _rates(self) -> dict[str, FloatArray]:
        if RATES[0] in self._parts[0].money:
            return {name: self._money(name) for name in RATES}
        settings = self.scenario.settings
        each = [rates_of_return(part.flows, settings) for part in self._parts if part.flows is not None]
        return {name: np.concatenate([rates[name] for rates in each]) for name in RATES}

    @property
    def irr(self) -> FloatArray:
        """Annual internal rate of return; undefined where none or several."""
        return self._rates["irr"]

    @cached_property
    def irr_undefined(self) -> dict[str, float]:
        """The shares of futures with no rate of return ("none"), and with signs that allow several ("several")."""
        several = float(self._rates["irr_several"].mean())
        return {"none": float(np.isnan(self.irr).mean()) - several, "several": several}

    @property
    def mirr(self) -> FloatArray:
        """Annual modified rate of return, financed and reinvested at the discount rate."""
        return self._rates["mirr"]

    @property
    def discounted_payback(self) -> FloatArray:
        """Months until the discounted cumulative flow is back at 0; undefined where not within the horizon."""
        return self._rates["discounted_payback"]

    def npv_on(self, basis: Literal["cash", "total"]) -> FloatArray:
        """NPV with the cashable share of the benefit lines, or all of them, whatever the basis is."""
        lines = self.cashable if basis == "cash" else self.lines
        return np.asarray(np.sum(list(lines.values()), axis=0) - self.pv_costs)

    @cached_property
    def lines(self) -> dict[str, FloatArray]:
        """PV of each benefit line in full; 0 where a line does not occur."""
        nothing = np.broadcast_to(0.0, (self.trials,))
        occurring = self._parts[0].lines
        return {
            line: _joined([part.lines[line] for part in self._parts]) if line in occurring else nothing
            for line in LINES
        }

    @property
    def cashable(self) -> dict[str, FloatArray]:
        """PV of the cashable part of each benefit line."""
        partly = self._parts[0].cashable
        return {
            line: _joined([part.cashable[line] for part in self._parts]) if line in partly else whole
            for line, whole in self.lines.items()
        }

    @cached_property
    def segments(self) -> dict[str, SegmentOutcome]:
        """Customer value and customers at the horizon, by segment id."""
        return {
            segment.id: SegmentOutcome(
                **{
                    figure: _joined([part.segments[segment.id, figure] for part in self._parts])
                    for figure in SegmentOutcome.__dataclass_fields__
                }
            )
            for segment in self.scenario.segments
        }

    @cached_property
    def not_counted(self) -> dict[str, FloatArray]:
        """PV of benefits, by behaviour, that a sum over all paths would have counted twice.

        What supersession and overlap took away, for the first 512 draws; behaviours without any are left out.
        """
        from cxsim.courses import not_counted

        return not_counted(self.scenario, self.draws, min(self.trials, 512))

    @cached_property
    def probability(self) -> dict[str, float]:
        """P(NPV > 0), P(ROI > hurdle), P(payback within the horizon), as fractions.

        A future that is never in debt has no payback: `never_in_debt` says how many there are.
        """
        return {name: float(np.mean(happens)) for name, happens in self._events.items()}

    @cached_property
    def _events(self) -> dict[str, FloatArray]:
        with np.errstate(invalid="ignore"):
            above = self.roi > self.scenario.settings.hurdle
        return {
            "npv_positive": (self.npv > 0.0).astype(float),
            "roi_above_hurdle": above.astype(float),
            "payback_within_horizon": (~np.isnan(self.payback)).astype(float),
        }

    @cached_property
    def never_in_debt(self) -> float:
        """The share of futures that have costs, but whose cumulative flow never falls below 0."""
        return float(np.mean((self._money("never_in_debt") > 0.0) & (self.pv_costs > 0.0)))

    def plus_minus(self, figure: str, percentile: float | None = None) -> float:
        """± (95 %) of a probability by name, or of the mean or a percentile of an outcome such as "npv"."""
        if figure in self._events:
            return plus_minus(self._events[figure], lambda values: float(np.mean(values)))
        values: FloatArray = self.lines[figure] if figure in LINES else getattr(self, figure)
        if percentile is None:
            return plus_minus(values, defined_mean)
        return plus_minus(values, lambda part: float(percentiles(part, (percentile,))[0]))

    @cached_property
    def point(self) -> PointEstimate:
        """The future in which every estimate takes its likely value."""
        alone = Result(self.scenario, self.draws, self._point, [self._point])
        npv = float(alone.npv[0])
        below = float(np.mean(self.npv < npv)) + float(np.mean(self.npv == npv)) / 2.0
        return PointEstimate(npv, float(alone.roi[0]), float(alone.payback[0]), below)

    def bands(self, name: str = "cumulative") -> tuple[FloatArray, FloatArray]:
        """(months, percentiles): months 0 … T and P5 … P95 of a monthly course, (7, months + 1).

        "cumulative" and "net" are cash; "customers.ID" and "customers.ID.without" a segment's customers;
        "kpi.ID.NAME" a KPI with the initiatives. From the first 131 072 draws, of courses other than cash from
        the first 8 192. Raises KeyError for other names.
        """
        months = np.arange(self.scenario.settings.horizon_months + 1.0)
        return months, bands(self._course(name))

    def cumulative(self, trial: int) -> FloatArray:
        """The cumulative cash of one future in months 0 … T, (months + 1,)."""
        from cxsim.courses import course

        chunk, place = divmod(trial, CHUNK)
        flows = self._parts[min(chunk, len(self._parts) - 1)].flows
        if flows is None:
            flows = course(self.scenario, self.draws, "net", chunk, min(CHUNK, self.trials - chunk * CHUNK))
        return running_total(flows[:, place : place + 1])[:, 0]

    def _course(self, name: str) -> FloatArray:
        from cxsim.courses import course

        if name in ("cumulative", "net"):
            kept = [part.flows for part in self._parts if part.flows is not None]
            if not kept:
                kept = [
                    course(self.scenario, self.draws, "net", chunk, CHUNK)
                    for chunk in range(self.FLOWS_KEPT // CHUNK)
                ]
            flows = np.concatenate(kept, axis=1)
            return running_total(flows) if name == "cumulative" else flows
        count = min(self.trials, CHUNK)
        chunks = [(chunk, min(CHUNK, count - chunk * CHUNK)) for chunk in range(-(-count // CHUNK))]
        return np.concatenate([course(self.scenario, self.draws, name, *chunk) for chunk in chunks], axis=1)

    def fan(self, name: str = "cumulative") -> "pd.DataFrame":
        """`bands(name)` as a table: one row a month, columns p5 … p95."""
        import pandas as pd

        from cxsim.statistics import PERCENTILES

        months, rows = self.bands(name)
        index = pd.Index(months.astype(int), name="month")
        return pd.DataFrame(rows.T, index=index, columns=[f"p{p}" for p in PERCENTILES])

    def summary(self) -> dict[str, Any]:
        """The figures that `cxsim run --json` prints."""
        return summary_of(self)


def _joined(arrays: list[FloatArray]) -> FloatArray:
    return arrays[0] if len(arrays) == 1 else np.concatenate(arrays)
