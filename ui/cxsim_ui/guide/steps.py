"""The steps of a first scenario, and what is still to do in each: pure functions of the document. No Qt."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, get_args

from cxsim.files.templates import new
from cxsim_models.estimate import AnyEstimate
from cxsim_models.initiative import Initiative
from cxsim_models.scenario import Scenario
from cxsim_models.segment import Segment

Step = Literal["inventory", "gaps", "baseline", "initiative", "result"]

STEPS: tuple[Step, ...] = get_args(Step)

Kind = Literal["measured", "segment", "figure", "churn", "initiative", "name", "shift", "size", "cost", "amount"]

ASKED = ("customers", "spend")
"""What anybody can say of their own company; the empty scenario has examples of it."""


@dataclass(frozen=True, slots=True)
class Task:
    """The next thing to do in a step: what kind of thing, and its place, as problems write it.

    `place` is empty where there is nothing yet: no initiative, no shift, no cost.
    """

    kind: Kind
    place: str = ""


def tasks(scenario: Scenario, step: Step) -> tuple[Task, ...]:
    """What is still to do, first things first; nothing where the step is done."""
    match step:
        case "inventory":
            return () if any(entry.known for entry in scenario.inventory) else (Task("measured"),)
        case "gaps":
            return tuple(_figures(scenario))
        case "baseline":
            return (*_figures(scenario), *_churns(scenario))
        case "initiative":
            return _of_initiatives(scenario)
        case "result":
            return tasks(scenario, "gaps") + _blank_churns(scenario) + tasks(scenario, "initiative")


def first_open(scenario: Scenario) -> Step:
    """The first step that is not done; the last where all are."""
    return next((step for step in STEPS if tasks(scenario, step)), STEPS[-1])


def begun(scenario: Scenario) -> bool:
    """Whether a first scenario is still in the making: the result is not reached."""
    return bool(tasks(scenario, "result"))


def place_of(segment: int, field: str) -> str:
    """A segment's field as problems write it."""
    return f"segments[{segment}].{field}"


@lru_cache(maxsize=1)
def _examples() -> Segment:
    return new().segments[0]


def _own(segment: Segment, field: str) -> bool:
    """Whether a figure is stated, and is not the example of the empty scenario."""
    value = getattr(segment, field)
    example = getattr(_examples(), field)
    return value is not None and _quantity(value) != _quantity(example)


def _quantity(estimate: AnyEstimate) -> object:
    return estimate.model_dump(exclude=set(estimate.register_fields))


def _figures(scenario: Scenario) -> Iterator[Task]:
    if not scenario.segments:
        yield Task("segment")
    for index, segment in enumerate(scenario.segments):
        examples = [field for field in ASKED if getattr(segment, field) is not None and not _own(segment, field)]
        for field in (*segment.blanks, *examples):
            if field != "churn":
                yield Task("figure", place_of(index, field))


def _churns(scenario: Scenario) -> Iterator[Task]:
    for index, segment in enumerate(scenario.segments):
        stated_otherwise = segment.churn is None and "churn" not in segment.blanks
        ranged = segment.churn is not None and segment.churn.uncertain and _own(segment, "churn")
        if not (stated_otherwise or ranged):
            yield Task("churn", place_of(index, "churn"))


def _blank_churns(scenario: Scenario) -> tuple[Task, ...]:
    blank = (index for index, segment in enumerate(scenario.segments) if "churn" in segment.blanks)
    return tuple(Task("churn", place_of(index, "churn")) for index in blank)


def _of_initiatives(scenario: Scenario) -> tuple[Task, ...]:
    """What the last initiative lacks, unless one of them lacks nothing."""
    if not scenario.initiatives:
        return (Task("initiative"),)
    lacking = [tuple(_lacking(index, each)) for index, each in enumerate(scenario.initiatives)]
    return () if () in lacking else lacking[-1]


def _lacking(index: int, initiative: Initiative) -> Iterator[Task]:
    place = f"initiatives[{index}]"
    if not initiative.name:
        yield Task("name", f"{place}.name")
    if not any(_moves(shift.shift) for shift in initiative.shifts):
        yield Task("size", f"{place}.shifts[0]") if initiative.shifts else Task("shift")
    if not any(_moves(cost.amount) for cost in initiative.costs):
        yield Task("amount", f"{place}.costs[0].amount") if initiative.costs else Task("cost")


def _moves(estimate: AnyEstimate) -> bool:
    return estimate.uncertain or estimate.point != 0
