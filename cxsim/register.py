"""The assumption register: every number of a scenario that is uncertain or carries evidence, in one table."""

import datetime
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from cxsim.draws import delivery_path
from cxsim.evidence import find, stands_on
from cxsim.naming import ENGLISH, Step, Words, named, steps_of
from cxsim_models.estimate import AnyEstimate
from cxsim_models.estimate_base import Grade
from cxsim_models.paths import Located, located, pairs
from cxsim_models.quantity import Quantity
from cxsim_models.scenario import Scenario

UNGRADED: Grade = "judgement"
"""What an estimate is worth of which nobody says more."""

_DELIVERY = "delivery_probability"


@dataclass(frozen=True, slots=True)
class Assumption:
    """A line of the register. Numbers as the file states them; P10 and P90 within the bounds of the field.

    `part` and `name` are what people call it. `source` and `said_grade` are what it says itself, a link's effect else
    what the entry `evidence` of the evidence library says; a name that is not in the library is a source of its own.
    `in_force` is False where its initiative or link is switched off. `drawn` is the path of what is drawn for it:
    a chance acts on the outcome through what it is the chance of, and in no other way.
    """

    path: str
    place: str
    part: str
    name: str
    unit: str
    estimate: AnyEstimate
    quantity: Quantity
    p10: float
    p90: float
    source: str
    evidence: str
    said_grade: Grade | None
    in_force: bool
    stale: bool
    drawn: str

    @property
    def label(self) -> str:
        """Part and name in one line."""
        return f"{self.part} · {self.name}"

    @property
    def value(self) -> float:
        """The likely value."""
        return self.estimate.point

    @property
    def uncertain(self) -> bool:
        """Whether it is a range; else P10 and P90 are the value itself."""
        return self.estimate.uncertain

    @property
    def grade(self) -> Grade:
        """The grade of the evidence."""
        return self.said_grade or UNGRADED

    @property
    def no_source(self) -> bool:
        """Whether nobody says where the number comes from."""
        return not self.source.strip()

    def share(self, shares: Mapping[str, float]) -> float | None:
        """Its share of NPV's variance, 0 … 1, of those that `analysis.drivers.variance_shares` finds.

        None for a plain number, and where there is none; what is switched off explains nothing, whatever the noise.
        """
        share = shares.get(self.drawn)
        if share is None or share != share:
            return None
        return share if self.in_force else 0.0

    @property
    def no_date(self) -> bool:
        """Whether nobody says of when it is: then it cannot be stale either."""
        return self.estimate.date is None


def register(scenario: Scenario, today: datetime.date, words: Words = ENGLISH) -> tuple[Assumption, ...]:
    """The assumptions, in document order: all that is uncertain or has a source, owner, date, grade or note.

    A chance of delivery between 0 and 1 is one too: whether it comes true is drawn. Stale is what is dated more
    than a year before the scenario's start, or before `today` where it has none.
    """
    limit = _year_before(_reference(scenario, today))
    return tuple(_lines(scenario, limit, words))


def _lines(scenario: Scenario, limit: datetime.date, words: Words) -> Iterator[Assumption]:
    deliveries = {f"initiatives.{one.id}.{_DELIVERY}": delivery_path(one) for one in scenario.initiatives}
    for found, (path, place) in zip(located(scenario), pairs(scenario), strict=True):
        if not _is_assumption(found):
            continue
        estimate, steps = found.estimate, steps_of(place)
        source, entry, grade = _evidence(scenario, steps, estimate)
        yield Assumption(
            path,
            place,
            *named(scenario, steps, found, words),
            estimate,
            found.quantity,
            *_range(estimate, found.quantity.lower, found.quantity.upper),
            source,
            entry,
            grade,
            _in_force(scenario, steps),
            estimate.date is not None and estimate.date < limit,
            deliveries.get(path, path),
        )


def _is_assumption(found: Located) -> bool:
    estimate = found.estimate
    said = any(getattr(estimate, name) for name in estimate.model_fields_set & estimate.register_fields)
    open_ = found.path.endswith(f".{_DELIVERY}") and 0.0 < estimate.point < 1.0
    return estimate.uncertain or said or open_


def _reference(scenario: Scenario, today: datetime.date) -> datetime.date:
    return today if scenario.start is None else datetime.date.fromisoformat(f"{scenario.start}-01")


def _year_before(day: datetime.date) -> datetime.date:
    try:
        return day.replace(year=day.year - 1)
    except ValueError:
        return day.replace(year=day.year - 1, day=28)


@lru_cache(maxsize=4096)
def _range(estimate: AnyEstimate, lower: float, upper: float) -> tuple[float, float]:
    """P10 and P90; kept, because the register is read anew at every edit."""
    low, high = (float(end) for end in estimate.quantile([0.1, 0.9], lower, upper))
    if not low < high:
        return low, high
    # Without the noise of arithmetic: a P90 of nought is 0, not 2e-16. Adding 0 takes the sign from a zero.
    digits = 9 - math.floor(math.log10(high - low))
    return round(low, digits) + 0.0, round(high, digits) + 0.0


def _evidence(scenario: Scenario, steps: tuple[Step, ...], estimate: AnyEstimate) -> tuple[str, str, Grade | None]:
    """Source, entry and grade."""
    match steps:
        case ("links", int(index), "effect"):
            cited = stands_on(scenario.links[index])
            own = cited.id if find(cited.id) is None else ""
            return cited.source or own, cited.id, cited.grade
    return estimate.source, "", estimate.grade


def _in_force(scenario: Scenario, steps: tuple[Step, ...]) -> bool:
    match steps:
        case ("initiatives", int(index), *_):
            return scenario.initiatives[index].enabled
        case ("links", int(index), *_):
            return scenario.links[index].enabled
    return True
