"""What is kept of a projected chunk: the outcomes per trial, not the months."""

from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np

from cxsim_models.arrays import FloatArray, Sampled
from cxsim_models.discounting import discount_factors
from cxsim_models.finance import Figure, mirr, payback_of, running_total, sign_changes, sole_irr
from cxsim_models.projection import Projection
from cxsim_models.scenario import Settings

Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class Outcomes:
    """Arrays (trials,) by name, of one chunk.

    `money`: pv_benefits, pv_costs, costs and net (undiscounted), payback, never_in_debt, RATES unless
    `flows` is kept, and residual where it is asked for; benefits on the scenario's ROI basis. `lines` in full,
    `cashable` the cash part of those that are not all cash.
    `segments`: (id, figure) → clv_without, clv_with, customers_without, customers_with, lifetime_without,
    lifetime_with, acquisition_cost (nan if not stated).
    `flows`: net cash of months 0 … T, (months + 1, trials), or None.
    """

    money: dict[str, FloatArray]
    lines: dict[str, FloatArray]
    cashable: dict[str, FloatArray]
    segments: dict[tuple[str, str], FloatArray]
    flows: FloatArray | None

    def trials(self, which: slice) -> "Outcomes":
        """Some of the trials, as views."""

        def of(arrays: dict[Key, FloatArray]) -> dict[Key, FloatArray]:
            return {key: values[which] for key, values in arrays.items()}

        flows = None if self.flows is None else self.flows[:, which]
        return Outcomes(of(self.money), of(self.lines), of(self.cashable), of(self.segments), flows)


class Collector:
    """Gathers the parts of a long run in arrays of their final length.

    Small arrays kept from every chunk would lie between the large ones that come and go, and memory would fill
    with gaps that fit nothing: a million draws took 1.7 GB that way.
    """

    def __init__(self, trials: int) -> None:
        self._trials = trials
        self._done = 0
        self._room: dict[str, dict[Any, FloatArray]] = {}

    def add(self, part: Outcomes) -> None:
        """Take over the next part."""
        count = len(part.money["payback"])
        for name in ("money", "lines", "cashable", "segments"):
            room = self._room.setdefault(name, {})
            for key, values in getattr(part, name).items():
                if key not in room:
                    room[key] = np.empty(self._trials)
                room[key][self._done : self._done + count] = values
        self._done += count

    def outcomes(self) -> Outcomes:
        """All parts as one."""
        return Outcomes(**self._room, flows=None)


def outcomes_of(projection: Projection, keep_flows: bool) -> Outcomes:
    """Boil a projection down to what is reported per trial."""
    settings = projection.scenario.settings
    trials = projection.trials
    lines = projection.lines
    partly = {
        name: value * share
        for name, value in lines.items()
        if np.ndim(share := projection.cashable[name]) or share != 1.0
    }
    counted = lines | partly if settings.roi_basis == "cash" else lines
    flows = projection.benefits - projection.costs.flow
    total = running_total(flows)
    money = {
        "pv_benefits": sum(counted.values(), np.zeros(trials)),
        "pv_costs": projection.costs.present_value,
        "costs": projection.costs.total,
        "net": total[-1].copy(),
        "payback": payback_of(flows, total),
        "never_in_debt": (total.min(axis=0) >= 0.0).astype(float),
    }
    if settings.residual:
        money["residual"] = np.broadcast_to(
            sum((part.residual for part in projection.segments), 0.0) * settings.benefit_factor, (trials,)
        )
    if not keep_flows:
        money |= rates_of_return(flows, settings)
    return Outcomes(money, lines, partly, _segment_figures(projection), flows if keep_flows else None)


RATES = ("irr", "irr_several", "mirr", "discounted_payback")


def rates_of_return(flows: FloatArray, settings: Settings) -> dict[str, FloatArray]:
    """Annual irr and mirr, and discounted payback in months, (trials,), of flows (months + 1, trials).

    nan where there is none, or for the irr no single one: `irr_several` is 1 where the signs of the flows allow
    several.
    """
    monthly = (1.0 + settings.discount_rate) ** (1.0 / 12.0) - 1.0
    discount = discount_factors(settings.discount_rate, settings.horizon_months, settings.discounting)
    discounted = flows * discount[:, None]
    irr = _annual(sole_irr(flows.T))
    several = np.zeros(irr.shape)
    undefined = np.flatnonzero(np.isnan(irr))
    if undefined.size:
        several[undefined] = np.asarray(sign_changes(flows[:, undefined].T)) > 1
    return {
        "irr": irr,
        "irr_several": several,
        "mirr": _annual(mirr(flows.T, monthly, monthly)),
        "discounted_payback": payback_of(discounted, running_total(discounted)),
    }


def _annual(monthly: Figure) -> FloatArray:
    """The annual rate of a monthly one; nan where it is beyond all numbers."""
    with np.errstate(over="ignore"):
        annual = np.asarray((1.0 + np.asarray(monthly)) ** 12.0 - 1.0)
    return np.where(np.isfinite(annual), annual, np.nan)


def _segment_figures(projection: Projection) -> dict[tuple[str, str], FloatArray]:
    figures: dict[tuple[str, str], Sampled] = {}
    for part in projection.segments:
        id = part.segment.id
        figures[id, "clv_without"] = part.clv_without
        figures[id, "clv_with"] = part.clv_with
        figures[id, "customers_without"] = part.customers.without[-1]
        figures[id, "customers_with"] = part.customers.with_[-1]
        figures[id, "lifetime_without"] = part.customers.lifetime_without
        figures[id, "lifetime_with"] = part.customers.lifetime_with
        stated = part.segment.acquisition_cost is not None
        figures[id, "acquisition_cost"] = part.acquisition_cost if stated else np.nan
    return {
        key: np.array(np.broadcast_to(value, (projection.trials,)), dtype=float) for key, value in figures.items()
    }
