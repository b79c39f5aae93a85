"""How a stored number is shown: fractions as percentages, `{currency}` filled in. The one place that converts."""

from collections.abc import Callable
from dataclasses import dataclass

from cxsim_models.estimate import AnyEstimate, Bernoulli, Beta
from cxsim_models.initiative import Shift
from cxsim_models.kpis import BEHAVIOURS, KPIS
from cxsim_models.number_text import rounded
from cxsim_models.quantity import Quantity
from cxsim_models.scenario import Link
from cxsim_ui.amounts import symbol
from cxsim_ui.form.words import field_text, tr

_SCALED = ("value", "low", "likely", "high", "mean", "sd", "p10", "p90", "min", "max")
_LISTS = ("values", "samples")
_POINTS = ("nps", "csat", "fcr", "churn", "cancellation", "conversion", "abandonment", "self_service")
_PERCENT_POINTS = (*_POINTS, "repurchase_intent", "complaint_satisfaction", "agent_turnover", "ces")
_RATE_LIMIT = 10
"""A "per year" field that cannot exceed this is a rate (0.1 = 10 %), not a count."""


@dataclass(frozen=True, slots=True)
class Scale:
    """A shown number is `factor` times the stored one; `unit` stands behind it.

    `counts`: of something of which a percentage says nothing, such as money or customers.
    """

    factor: float = 1.0
    unit: str = ""
    counts: bool = False

    def shown(self, stored: float) -> float:
        """A stored number as it is shown, without the noise of arithmetic."""
        return rounded(stored * self.factor) if self.factor != 1 else stored

    def stored(self, shown: float) -> float:
        """A shown number as it is stored."""
        return float(f"{shown / self.factor:.15g}") if self.factor != 1 else shown

    def estimate_shown(self, estimate: AnyEstimate) -> AnyEstimate:
        """`estimate` in shown numbers; for display only where the distribution knows no scale (beta)."""
        return self._each(estimate, self.shown)

    def estimate_stored(self, estimate: AnyEstimate) -> AnyEstimate:
        """`estimate`, typed in shown numbers, as it is stored."""
        return self._each(estimate, self.stored)

    def _each(self, estimate: AnyEstimate, convert: Callable[[float], float]) -> AnyEstimate:
        # A yes-or-no has a probability and no unit; a beta lives on 0…1 whatever it is shown as.
        if self.factor == 1 or isinstance(estimate, Bernoulli | Beta):
            return estimate
        fields = {name: getattr(estimate, name) for name in estimate.model_fields_set}
        for name, value in fields.items():
            if name in _SCALED and value is not None:
                fields[name] = convert(value)
            elif name in _LISTS:
                fields[name] = tuple(convert(item) for item in value)
        return type(estimate).model_validate(fields)


def scale_of(quantity: Quantity, currency: str) -> Scale:
    """The scale on which a field with this description is shown and typed."""
    if quantity.unit == "fraction":
        return Scale(100.0, "%")
    if quantity.unit == "share / year" or (quantity.unit == "per year" and quantity.upper <= _RATE_LIMIT):
        return Scale(100.0, field_text("% a year"))
    counts = bool(quantity.unit) and "%" not in quantity.unit and quantity.unit != "points"
    return Scale(1.0, field_text(quantity.unit).replace("{currency}", symbol(currency)), counts)


def effect_scale(link: Link) -> Scale:
    """Of a link's effect: behaviours change by so many percent per point, KPIs by points."""
    if link.target in BEHAVIOURS:
        return Scale(100.0, tr("% per point"))
    return Scale(1.0, tr("points per point"))


def shift_unit(shift: Shift) -> str:
    """In what a shift is counted: % of today, points, or the KPI's own unit."""
    if shift.unit == "percent":
        return tr("% of today")
    if shift.kpi in _PERCENT_POINTS or shift.kpi not in KPIS:
        return tr("points")
    return field_text(KPIS[shift.kpi].unit)
