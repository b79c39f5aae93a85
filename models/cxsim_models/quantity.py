"""What stands beside a field of the document: label, unit, bounds, group and help, written once."""

from dataclasses import dataclass
from typing import Any

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from cxsim_models.estimate import EstimateBase
from cxsim_models.kpis import INFINITY, KPIS
from cxsim_models.sentence import Label, refused


@dataclass(frozen=True, slots=True)
class Quantity:
    """A field's description and its check: every typed value lies within [lower, upper].

    `unit` may hold `{currency}`. `group` is the heading under which a form shows the field, `step` what one
    press of an arrow key adds, `essential` whether it is shown without being asked for.
    """

    label: str
    unit: str = ""
    lower: float = -INFINITY
    upper: float = INFINITY
    group: str = ""
    help: str = ""
    step: float | None = None
    essential: bool = False

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(self.check, handler(source))

    def check(self, value: Any) -> Any:
        """Pass `value` on (an estimate, a number or None); raise where it lies outside the bounds."""
        if isinstance(value, EstimateBase):
            stated = value.stated
        elif isinstance(value, int | float):
            stated = (float(value),)
        else:
            return value
        for number in stated:
            if number < self.lower:
                raise refused(
                    "{number} is too low: {label} cannot be below {limit}",
                    number=number,
                    label=Label(self.label),
                    limit=self.lower,
                )
            if number > self.upper:
                raise refused(
                    "{number} is too high: {label} cannot be above {limit}",
                    number=number,
                    label=Label(self.label),
                    limit=self.upper,
                )
        return value


def kpi_quantity(id: str, group: str, help: str = "", step: float = 1, essential: bool = False) -> Quantity:
    """The description of a KPI's baseline, from the catalogue."""
    kpi = KPIS[id]
    return Quantity(kpi.label, kpi.unit, kpi.lower, kpi.upper, group, help, step, essential)
