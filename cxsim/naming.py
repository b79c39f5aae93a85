"""What people call the estimates of a scenario, and in what they are counted; in any language."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from cxsim_models.initiative import PAID, PAID_PER, Cost, Initiative, OtherBenefit, Shift
from cxsim_models.kpis import BEHAVIOURS, FRICTION, INFINITY, KPIS
from cxsim_models.paths import Located
from cxsim_models.scenario import Scenario

Step = str | int


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a language: for a text of a field's description, and for an option that the file spells."""

    label: Callable[[str], str]
    option: Callable[[str], str]

    def kpi(self, id: str) -> str:
        """What a KPI is called."""
        return self.label(KPIS[id].label) if id in KPIS else id


ENGLISH = Words(str, lambda value: value.replace("_", " ").capitalize())


class Named(NamedTuple):
    """The part of the document to which an estimate belongs, what it is called there, and its unit."""

    part: str
    name: str
    unit: str


@lru_cache(maxsize=4096)
def steps_of(place: str) -> tuple[Step, ...]:
    """The positional form of a path, step by step: `costs[0].amount` is ("costs", 0, "amount")."""
    steps = place.replace("[", ".#").replace("]", "").split(".")
    return tuple(int(step[1:]) if step.startswith("#") else step for step in steps)


def named(scenario: Scenario, steps: tuple[Step, ...], found: Located, words: Words = ENGLISH) -> Named:
    """What the estimate at `steps` is called: Consumer, Churn; Knowledge base, Licences; CSAT → Churn, Effect."""
    label, unit = words.label(found.quantity.label), words.label(found.quantity.unit)
    unit = unit.replace("{currency}", scenario.currency)
    match steps:
        case ("segments", int(index), *_):
            return Named(scenario.segments[index].title, label, unit)
        case ("friction", int(index), *_):
            return Named(scenario.friction[index].title, label, unit)
        case ("workforce", *_):
            return Named(words.option("workforce"), label, unit)
        case ("initiatives", int(index), *inner):
            return _of_initiative(scenario, scenario.initiatives[index], inner, Named("", label, unit), words)
        case ("links", int(index), field):
            link = scenario.links[index]
            if field == "effect":
                relative = link.target in BEHAVIOURS
                unit = words.label("relative change per point" if relative else "points per point")
            return Named(f"{words.kpi(link.source)} → {words.kpi(link.target)}", label, unit)
        case ("overlap", str(kpi)):
            return Named(label, words.kpi(kpi), unit)
        case (_, option):
            return Named(label, words.option(str(option)), unit)
    raise ValueError(f"no estimate stands at {found.path}")


def _of_initiative(
    scenario: Scenario, initiative: Initiative, inner: list[Step], found: Named, words: Words
) -> Named:
    part = initiative.title
    match inner:
        case ("costs", int(number), _):
            cost = initiative.costs[number]
            unit = paid_in(cost, words).replace("{currency}", scenario.currency)
            return Named(part, cost.name or words.option(cost.category), unit)
        case ("benefits", int(number), _):
            benefit = initiative.benefits[number]
            unit = paid_in(benefit, words).replace("{currency}", scenario.currency)
            return Named(part, benefit.name or words.option("benefit"), unit)
        case ("shifts", int(number), "shift"):
            shift = initiative.shifts[number]
            return Named(part, _shifted(scenario, shift, words), words.label(_shift_unit(shift)))
        case ("shifts", int(number), _, str(id)):
            where = f"{_shifted(scenario, initiative.shifts[number], words)}, {_segment(scenario, id)}"
            return Named(part, f"{found.name} ({where})", found.unit)
        case ("reach", str(id)):
            return Named(part, f"{found.name} ({_segment(scenario, id)})", found.unit)
    return Named(part, found.name, found.unit)


def paid_in(line: Cost | OtherBenefit, words: Words = ENGLISH) -> str:
    """In what its amount is stated: `{currency}`, `{currency} / month`, `{currency} / agent / year`."""
    per = line.per if isinstance(line, Cost) else None
    amount = words.label(PAID_PER[per]) if per is not None else "{currency}"
    return words.label(PAID[line.timing.kind]).replace("{currency}", amount)


def _shifted(scenario: Scenario, shift: Shift, words: Words) -> str:
    if shift.kpi == FRICTION:
        return next((point.title for point in scenario.friction if point.id == shift.point), shift.point or "")
    return words.kpi(shift.kpi)


def _shift_unit(shift: Shift) -> str:
    """% of today, points, or the unit of a KPI that is no share or score."""
    if shift.unit == "percent" or shift.kpi not in KPIS:
        return "% of today" if shift.unit == "percent" else "points"
    kpi = KPIS[shift.kpi]
    return "points" if kpi.upper < INFINITY or kpi.unit.startswith("%") else kpi.unit


def _segment(scenario: Scenario, id: str) -> str:
    return next((segment.title for segment in scenario.segments if segment.id == id), id)
