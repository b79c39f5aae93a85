"""What stands beside a field of the document: label, unit, bounds, group and help, written once."""

from dataclasses import dataclass
from typing import Any

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from cxsim_models.estimate import EstimateBase, NpsSurvey, Proportion
from cxsim_models.kpis import INFINITY, KPIS, Survey
from cxsim_models.sentence import Label, Sentence, refusal, refused, said


@dataclass(frozen=True, slots=True)
class Quantity:
    """A field's description and its check: every typed value lies within [lower, upper].

    `unit` may hold `{currency}`. `group` is the heading under which a form shows the field, `step` what one
    press of an arrow key adds, `essential` whether it is shown without being asked for. `survey` is the kind of
    counted answers that may stand here; none where no survey asks for it.
    """

    label: str
    unit: str = ""
    lower: float = -INFINITY
    upper: float = INFINITY
    group: str = ""
    help: str = ""
    step: float | None = None
    essential: bool = False
    survey: Survey | None = None

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_after_validator_function(self.check, handler(source))

    def check(self, value: Any) -> Any:
        """Pass `value` on (an estimate, a number or None); raise where it does not belong or is out of bounds."""
        if misplaced := self.misplaced(value):
            raise refusal(misplaced)
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

    def misplaced(self, value: Any) -> Sentence | None:
        """Why counted answers of this kind do not belong here; None for whatever may stand."""
        if not isinstance(value, NpsSurvey | Proportion) or value.dist == self.survey:
            return None
        remedy: Sentence
        match self.survey:
            case "nps_survey":
                remedy = said("state promoters, passives and detractors")
            case "proportion":
                remedy = said("state so many of so many, as in 340 of 500")
            case None:
                remedy = said("state a number or a range")
        label = Label(self.label)
        if isinstance(value, Proportion):
            return said(
                "counts of the form 340 of 500 make a share in per cent, and {label} is none: {remedy}",
                label=label,
                remedy=remedy,
            )
        return said(
            "promoters, passives and detractors make an NPS, and {label} is none: {remedy}",
            label=label,
            remedy=remedy,
        )


def kpi_quantity(id: str, group: str, help: str = "", step: float = 1, essential: bool = False) -> Quantity:
    """The description of a KPI's baseline, from the catalogue."""
    kpi = KPIS[id]
    return Quantity(kpi.label, kpi.unit, kpi.lower, kpi.upper, group, help, step, essential, kpi.survey)
