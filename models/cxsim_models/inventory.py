"""A scenario laid out for looking through: its estimates in force, each with its place and what people call it."""

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from cxsim_models.check import named
from cxsim_models.estimate import AnyEstimate
from cxsim_models.initiative import Cost, Initiative, OtherBenefit, Shift
from cxsim_models.keys import keyed
from cxsim_models.kpis import FRICTION
from cxsim_models.paths import located, pairs
from cxsim_models.quantity import Quantity
from cxsim_models.scenario import Link, Scenario
from cxsim_models.segment import Segment
from cxsim_models.sentence import Gap, Label, Sentence, Term, said

_PLACE = re.compile(r"(?P<list>[a-z]+)(?:\[(?P<index>\d+)\])?(?:\.(?P<inner>[a-z]+)\[(?P<number>\d+)\])?(?:\.(.+))?")


class Item(NamedTuple):
    """An estimate: by ids and names (`path`), by positions (`place`), and what it measures."""

    path: str
    place: str
    estimate: AnyEstimate
    quantity: Quantity


class Part(NamedTuple):
    """An initiative that is switched on, by path and place."""

    path: str
    place: str
    initiative: Initiative

    @property
    def shifts(self) -> Iterator[tuple[str, str, Shift]]:
        """(path, place, shift) of each shift, of its estimate."""
        for number, (name, shift) in enumerate(keyed(self.initiative.shifts)):
            yield f"{self.path}.shifts.{name}.shift", f"{self.place}.shifts[{number}].shift", shift

    def touches(self, shift: Shift, segment: Segment) -> bool:
        """Whether the initiative reaches this segment with `shift`."""
        return self.initiative.acts(shift, segment.id)


@dataclass(frozen=True)
class Inventory:
    """`scenario` walked once for all checks. `today` is the day of the look, None where that is nobody's business.

    What is switched off plays no part and is left out.
    """

    scenario: Scenario
    today: datetime.date | None = None

    @cached_property
    def items(self) -> tuple[Item, ...]:
        """Every estimate in force, in document order."""
        off = (
            *(f"initiatives[{index}]." for index, part in enumerate(self.scenario.initiatives) if not part.enabled),
            *(f"links[{index}]." for index, link in enumerate(self.scenario.links) if not link.enabled),
        )
        return tuple(
            Item(path, place, found.estimate, found.quantity)
            for found, (path, place) in zip(located(self.scenario), pairs(self.scenario), strict=True)
            if not place.startswith(off)
        )

    @cached_property
    def initiatives(self) -> tuple[Part, ...]:
        """The initiatives in force."""
        return tuple(
            Part(f"initiatives.{initiative.id}", f"initiatives[{index}]", initiative)
            for index, initiative in enumerate(self.scenario.initiatives)
            if initiative.enabled
        )

    @cached_property
    def links(self) -> tuple[tuple[str, str, Link], ...]:
        """(path, place, link) of the links in force."""
        return tuple(
            (f"links.{name}", f"links[{index}]", link)
            for index, (name, link) in enumerate(keyed(self.scenario.links))
            if link.enabled
        )

    def line_of(self, item: Item) -> Cost | OtherBenefit | None:
        """The line of money that has the estimate for its amount; None for all others."""
        found = _PLACE.fullmatch(item.place)
        if found is None or found["inner"] not in ("costs", "benefits"):
            return None
        initiative, number = self.scenario.initiatives[int(found["index"])], int(found["number"])
        return initiative.costs[number] if found["inner"] == "costs" else initiative.benefits[number]

    def name_of(self, item: Item) -> Gap:
        """What people call an estimate: churn (Consumer), Licences (Agent knowledge base), csat → churn."""
        field = Term(item.path.rpartition(".")[2])
        found = _PLACE.fullmatch(item.place)
        assert found is not None
        index = int(found["index"] or 0)
        match found["list"]:
            case "segments":
                return named(field, self.scenario.segments[index].title)
            case "friction":
                return named(field, self.scenario.friction[index].title)
            case "initiatives":
                initiative = self.scenario.initiatives[index]
                own = _of_initiative(self.scenario, initiative, found["inner"], int(found["number"] or 0))
                return named(field if own is None else own, initiative.title)
            case "links":
                ends = link_name(self.scenario.links[index])
                return ends if field.name == "effect" else named(field, ends)
            case "overlap" | "cashable":
                return named(Label(item.quantity.label), field)
        return field


def _of_initiative(scenario: Scenario, initiative: Initiative, inner: str | None, number: int) -> Gap | None:
    match inner:
        case "costs":
            cost = initiative.costs[number]
            return cost.name or cost.category
        case "benefits":
            return initiative.benefits[number].name or "benefit"
        case "shifts":
            return shifted_name(scenario, initiative.shifts[number])
    return None


def shifted_name(scenario: Scenario, shift: Shift) -> Gap:
    """What a shift moves: a KPI, or a friction point by its name."""
    if shift.kpi == FRICTION:
        return next((point.title for point in scenario.friction if point.id == shift.point), shift.point or "")
    return Term(shift.kpi)


def link_name(link: Link) -> Sentence:
    """A link by its ends."""
    return said("{source} → {target}", source=Term(link.source), target=Term(link.target))
