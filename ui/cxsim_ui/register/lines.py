"""A line of the register as people read it: its cells in their language, by what they are sorted and found."""

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from PySide6.QtCore import QLocale

from cxsim.evidence import GRADES
from cxsim.naming import Words, paid_in, steps_of
from cxsim.register import Assumption
from cxsim_models.initiative import Cost, OtherBenefit
from cxsim_models.quantity import Quantity
from cxsim_models.scenario import Scenario
from cxsim_ui.amounts import SPACE, number, percent, symbol
from cxsim_ui.form.scale import Scale, effect_scale, scale_of, shift_unit
from cxsim_ui.form.words import choice_label, field_text, tr

_DIGITS, _ROUGH, _ROUGH_MIDDLE = 6, 4, 3
"""Significant digits of a likely value, of the ends of its range, and of a middle that follows from them."""
_LEAST = 0.005


class Column(IntEnum):
    """The columns of the register, from left to right."""

    NAME = 0
    VALUE = 1
    SHARE = 2
    GRADE = 3
    SOURCE = 4
    OWNER = 5
    DATE = 6
    NOTE = 7


@dataclass(frozen=True, slots=True)
class Line:
    """An assumption with the scale on which it is shown and typed, and its numbers as they are shown."""

    assumption: Assumption
    scale: Scale
    value: str
    range: str

    @property
    def grade(self) -> str:
        """What its evidence is called."""
        return option_label(self.assumption.grade, QLocale().name())

    @property
    def found_by(self) -> str:
        """The text in which a filter looks, folded."""
        one, estimate = self.assumption, self.assumption.estimate
        names = (one.label, one.path, self.value, self.range, self.scale.unit, self.grade, one.evidence)
        return folded(" ".join((*names, one.source, estimate.owner, str(estimate.date or ""), estimate.note)))

    def text(self, column: Column) -> str:
        """What a cell says; the share is not the line's to tell."""
        one, estimate = self.assumption, self.assumption.estimate
        match column:
            case Column.NAME:
                return one.label
            case Column.VALUE:
                return f"{self.value}{SPACE}{self.scale.unit}".strip()
            case Column.GRADE:
                return self.grade
            case Column.SOURCE:
                return one.source or tr("no source")
            case Column.OWNER:
                return estimate.owner
            case Column.DATE:
                date = str(estimate.date or tr("no date"))
                return tr("{date}, stale").format(date=date) if one.stale else date
        return estimate.note

    def sorted_by(self, column: Column) -> str | float:
        """What decides its place; the share is not the line's to tell."""
        one, estimate = self.assumption, self.assumption.estimate
        match column:
            case Column.NAME:
                return folded(one.label)
            case Column.VALUE:
                return self.scale.shown(one.value)
            case Column.GRADE:
                return GRADES.index(one.grade)
            case Column.SOURCE:
                return folded(one.source)
            case Column.OWNER:
                return folded(estimate.owner)
            case Column.DATE:
                return str(estimate.date or "")
        return folded(estimate.note)


def line_of(scenario: Scenario, assumption: Assumption) -> Line:
    """How an assumption of `scenario` reads."""
    scale = scale_at(scenario, assumption.place, assumption.quantity)
    # The middle of a range that names none is nobody's statement: its digits would say nothing.
    estimate = assumption.estimate
    stated = assumption.value in [getattr(estimate, name) for name in estimate.model_fields_set]
    value = number(scale.shown(assumption.value), _DIGITS if stated or not assumption.uncertain else _ROUGH_MIDDLE)
    if not assumption.uncertain:
        return Line(assumption, scale, value, "")
    low, high = (number(scale.shown(end), _ROUGH) for end in (assumption.p10, assumption.p90))
    return Line(assumption, scale, value, tr("{low} to {high}").format(low=low, high=high))


def words() -> Words:
    """The user's language."""
    language = QLocale().name()
    return Words(field_text, lambda value: _headed(option_label(value, language)))


@lru_cache(maxsize=256)
def option_label(value: str, _language: str) -> str:
    """What an option of the document is called; looked up once in each language."""
    return tr("Benefit") if value == "benefit" else choice_label(value)


def _headed(label: str) -> str:
    return label[:1].upper() + label[1:]


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """`text` without capitals and accents: for finding and sorting."""
    if text.isascii():
        return text.casefold()
    apart = unicodedata.normalize("NFKD", text)
    return "".join(sign for sign in apart if not unicodedata.combining(sign)).casefold()


def share_text(share: float | None) -> str:
    """A share of the variance, in whole percent."""
    if share is None:
        return "–"
    if 0.0 < share < _LEAST:
        return tr("< {limit}").format(limit=percent(0.01)).replace(" ", SPACE)
    return percent(share)


def scale_at(scenario: Scenario, place: str, quantity: Quantity) -> Scale:
    """The scale on which the estimate at a place, with this description, is shown and typed."""
    match steps_of(place):
        case ("links", int(index), "effect"):
            return effect_scale(scenario.links[index])
        case ("initiatives", int(index), "shifts", int(order), "shift"):
            return Scale(1.0, shift_unit(scenario.initiatives[index].shifts[order]))
        case ("initiatives", int(index), "costs", int(order), "amount"):
            return Scale(1.0, _paid_in(scenario.initiatives[index].costs[order], scenario.currency), counts=True)
        case ("initiatives", int(index), "benefits", int(order), "amount"):
            return Scale(1.0, _paid_in(scenario.initiatives[index].benefits[order], scenario.currency), counts=True)
    return scale_of(quantity, scenario.currency)


def _paid_in(line: Cost | OtherBenefit, currency: str) -> str:
    return paid_in(line, words()).replace("{currency}", symbol(currency))


QUICK: Mapping[str, Callable[[Assumption], bool]] = {
    "all": lambda one: True,
    "uncertain": lambda one: one.uncertain,
    "no_source": lambda one: one.no_source,
    "stale": lambda one: one.stale,
    "judgement": lambda one: one.grade == "judgement",
}
"""The ready-made filters."""


def matches(line: Line, quick: str, sought: tuple[str, ...]) -> bool:
    """Whether a line passes a ready-made filter and holds every sought word (folded)."""
    if not QUICK[quick](line.assumption):
        return False
    text = line.found_by if sought else ""
    return all(word in text for word in sought)
