"""What the model and the engine say, in the user's language: patterns translated, gaps filled by the locale."""

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from cxsim.naming import steps_of
from cxsim_models.kpis import KPIS
from cxsim_models.problem import Problem
from cxsim_models.scenario import Scenario
from cxsim_models.sentence import Gap, Label, Sentence, Term
from cxsim_ui.amounts import number
from cxsim_ui.form.words import field_text, inline, tr

_DIGITS = 12
_POSITION = re.compile(r"line ([0-9]+), column ([0-9]+)")


def worded(gap: Gap) -> str:
    """A sentence, or what fills a gap of one: numbers by the locale, KPIs and fields by their labels."""
    match gap:
        case Sentence():
            return gap.written(QCoreApplication.translate("sentences", gap.pattern), worded)
        case Term(name):
            return inline(field_text(_labels().get(name.rpartition(".")[2], ""))) or name
        case Label(text):
            return field_text(text)
        case int() | float():
            return number(gap, _DIGITS)
    return gap


def full_sentence(gap: Gap) -> str:
    """The same with a capital and a full stop."""
    text = worded(gap)
    return f"{text[:1].upper()}{text[1:]}{'' if text.endswith(('.', '?', '!')) else '.'}"


def problem_line(problem: Problem) -> str:
    """A problem with its place."""
    text, place = worded(problem.sentence), problem.place
    if position := _POSITION.fullmatch(place):
        place = tr("line {line}, column {column}").format(line=position[1], column=position[2])
    return tr("{place}: {text}").format(place=place, text=text) if place else text


def problem_here(problem: Problem, scenario: Scenario) -> str:
    """A problem of the scenario in sight, with what its part is called there."""
    text = full_sentence(problem.sentence)
    part = _part(steps_of(problem.place), scenario)
    return tr("{place}: {text}").format(place=part, text=text) if part else text


def _part(steps: tuple[str | int, ...], scenario: Scenario) -> str:
    match steps:
        case ("segments" | "initiatives" | "friction" as parts, int(index), *_):
            listed = getattr(scenario, parts)
            return str(listed[index].title) if index < len(listed) else ""
        case ("links", int(index), *_) if index < len(scenario.links):
            link = scenario.links[index]
            return " → ".join(field_text(KPIS[id].label) for id in (link.source, link.target) if id in KPIS)
    return ""


@cache
def _labels() -> dict[str, str]:
    # Imported when something is wrong, and not before.
    from cxsim_models.initiative import Initiative
    from cxsim_models.scenario import Link, Settings
    from cxsim_models.segment import FrictionPoint, Segment, Workforce
    from cxsim_ui.form.fields import fields_of

    parts = (Settings, Link, Initiative, FrictionPoint, Workforce, Segment)
    fields = {field.name: field.quantity.label for part in parts for field in fields_of(part)}
    return fields | {kpi.id: kpi.label for kpi in KPIS.values()}
