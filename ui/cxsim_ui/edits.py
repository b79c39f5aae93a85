"""Edits of the document: pure functions from one validated scenario to the next. No Qt.

A `Place` leads to a part or a field by field names and positions: `("initiatives", 0, "costs", 2, "amount")`.
Where an edit renames what an estimate is known by (a cost's name, a link's end), its column of draws and its
correlations go with it: renaming a cost line moves no figure.
"""

from collections.abc import Callable
from typing import Any

from pydantic import ValidationError

from cxsim.evidence import default_link
from cxsim_models.estimate import GIVEN, AnyEstimate, fixed
from cxsim_models.frozen import Frozen
from cxsim_models.initiative import Cost, CostCategory, Initiative, OtherBenefit, Shift
from cxsim_models.kpis import FRICTION
from cxsim_models.paths import pairs, spellings
from cxsim_models.reason import first_reason
from cxsim_models.scenario import Correlation, Link, Scenario
from cxsim_models.segment import FrictionPoint, Segment, Workforce
from cxsim_models.sentence import Sentence, Term, said

Place = tuple[str | int, ...]

_NAMING = frozenset({"name", "category", "kpi", "point", "source", "target"})
"""The fields by which a part is known in paths."""


class EditError(ValueError):
    """A value that its field cannot hold; `reason` says why."""

    def __init__(self, reason: Sentence) -> None:
        super().__init__(str(reason))
        self.reason = reason


def value_at(scenario: Scenario, place: Place) -> Any:
    """What stands at `place`; None where a mapping has no such key."""
    value: Any = scenario
    for step in place:
        if isinstance(step, int):
            value = value[step]
        elif isinstance(value, dict):
            value = value.get(step)
        else:
            value = getattr(value, step)
    return value


def found_at(scenario: Scenario, place: Place) -> Any:
    """What stands at `place`; None where nothing does, not even the part that it would stand in."""
    value: Any = scenario
    for step in place:
        value = value_at_step(value, step)
    return value


def value_at_path(part: Frozen, path: str) -> Any:
    """What stands at a path of field names, `retention.alpha`; None where it leads nowhere."""
    value: Any = part
    for step in path.split("."):
        value = getattr(value, step, None)
    return value


def text_of(scenario: Scenario, place: Place) -> str:
    """`place` as problems write it, in the file's own words: `links[0].from`, `segments[1].churn`."""
    text, part = "", scenario
    for step in place:
        if isinstance(step, int):
            text += f"[{step}]"
        else:
            field = type(part).model_fields.get(step) if isinstance(part, Frozen) else None
            name = (field.alias if field else None) or step
            text += f".{name}" if text else name
        part = value_at_step(part, step)
    return text


def value_at_step(part: Any, step: str | int) -> Any:
    """What one step of a place leads to; None where it leads nowhere."""
    if isinstance(part, tuple) and isinstance(step, int):
        return part[step] if step < len(part) else None
    if isinstance(part, dict):
        return part.get(step)
    return getattr(part, str(step), None)


def with_field(scenario: Scenario, place: Place, value: Any) -> Scenario:
    """`scenario` with `value` at `place`, validated; None takes an optional value away. Raises EditError.

    Everything beside the way to `place` is the same object as before.
    """
    try:
        new: Scenario = _replaced(scenario, place, value)
    except ValidationError as error:
        raise EditError(first_reason(error)) from error
    return _carried(scenario, new, lambda at: at) if place[-1] in _NAMING and len(place) > 2 else new


def _replaced(part: Any, place: Place, value: Any) -> Any:
    if not place:
        return value
    step, rest = place[0], place[1:]
    if isinstance(part, tuple):
        return tuple(_replaced(item, rest, value) if i == step else item for i, item in enumerate(part))
    if isinstance(part, dict):
        inside = _replaced(part.get(step), rest, value)
        others = {key: item for key, item in part.items() if key != step or inside is not None}
        return others | {step: inside} if inside is not None else others
    inside = _replaced(getattr(part, str(step)), rest, value)
    if inside is None and GIVEN in type(part).model_fields[str(step)].metadata:
        raise EditError(said("“{field}” is missing: add it", field=Term(str(step))))
    fields = {name: getattr(part, name) for name in part.model_fields_set if name != step}
    if inside is not None:
        fields[str(step)] = inside
    return type(part).model_validate(fields)


def _inserted(scenario: Scenario, at: Place, part: Frozen, index: int | None = None) -> Scenario:
    parts = value_at(scenario, at)
    place = len(parts) if index is None else index
    new: Scenario = _replaced(scenario, at, (*parts[:place], part, *parts[place:]))
    return _carried(scenario, new, _renumbered(text_of(scenario, at), lambda i: i + (i >= place)))


def remove(scenario: Scenario, place: Place) -> Scenario:
    """`scenario` without the part at `place` (a list's place and a position), and without what refers to it."""
    at, index = place[:-1], place[-1]
    assert isinstance(index, int)
    part = value_at(scenario, place)
    parts = value_at(scenario, at)
    new: Scenario = _replaced(scenario, at, (*parts[:index], *parts[index + 1 :]))
    after = _renumbered(text_of(scenario, at), lambda i: None if i == index else i - (i > index))
    new = _carried(scenario, new, after)
    if isinstance(part, Segment):
        return _without_segment(new, part.id)
    if isinstance(part, FrictionPoint):
        return _without_point(new, part.id)
    return new


def duplicate(scenario: Scenario, place: Place, name: str) -> Scenario:
    """`scenario` with a copy, called `name`, right behind the part at `place`."""
    at, index = place[:-1], place[-1]
    assert isinstance(index, int)
    part = value_at(scenario, place)
    fields = {field: getattr(part, field) for field in part.model_fields_set} | {"name": name}
    if "id" in fields:
        fields["id"] = free_id(fields["id"], [other.id for other in value_at(scenario, at)])
    return _inserted(scenario, at, type(part).model_validate(fields), index + 1)


def moved(scenario: Scenario, place: Place, by: int) -> Scenario:
    """`scenario` with the part at `place` (a list's place and a position) so many places further down its list."""
    at, index = place[:-1], place[-1]
    assert isinstance(index, int)
    order = list(range(len(value_at(scenario, at))))
    order.insert(index + by, order.pop(index))
    parts = value_at(scenario, at)
    new: Scenario = _replaced(scenario, at, tuple(parts[i] for i in order))
    return _carried(scenario, new, _renumbered(text_of(scenario, at), order.index))


def free_id(wanted: str, taken: list[str]) -> str:
    """`wanted`, or with the first number that makes it an id that is not taken."""
    stem = wanted.rpartition("-")[0] if wanted.rpartition("-")[2].isdigit() else wanted
    stem = (stem or wanted)[:50]
    numbered = (f"{stem}-{number}" for number in range(2, len(taken) + 3))
    return next(id for id in (wanted, *numbered) if id not in taken)


def add_segment(scenario: Scenario, name: str) -> Scenario:
    """`scenario` with one more segment, without customers until somebody says how many."""
    id = free_id("segment", [segment.id for segment in scenario.segments])
    return _inserted(scenario, ("segments",), Segment(id=id, name=name, customers=fixed(0)))


def add_workforce(scenario: Scenario) -> Scenario:
    """`scenario` with a workforce to fill in."""
    return with_field(scenario, ("workforce",), Workforce(agents=fixed(0)))


def add_friction_point(scenario: Scenario, name: str) -> Scenario:
    """`scenario` with one more friction point, which costs nothing until it is filled in."""
    id = free_id("friction", [point.id for point in scenario.friction])
    none = fixed(0)
    point = FrictionPoint(id=id, name=name, occurrences=none, minutes=none, people=fixed(1), hour_cost=none)
    return _inserted(scenario, ("friction",), point)


def add_initiative(scenario: Scenario, name: str) -> Scenario:
    """`scenario` with one more initiative that costs and moves nothing yet."""
    id = free_id("initiative", [initiative.id for initiative in scenario.initiatives])
    return _inserted(scenario, ("initiatives",), Initiative(id=id, name=name))


def add_cost(scenario: Scenario, initiative: int, name: str, category: CostCategory = "other") -> Scenario:
    """`scenario` with one more cost line, paid up front."""
    cost = Cost(name=name, category=category, amount=fixed(0))
    return _inserted(scenario, ("initiatives", initiative, "costs"), cost)


def add_costs(scenario: Scenario, initiative: int, costs: tuple[Cost, ...]) -> Scenario:
    """`scenario` with more cost lines, behind those that are there."""
    place: Place = ("initiatives", initiative, "costs")
    new: Scenario = _replaced(scenario, place, (*value_at(scenario, place), *costs))
    return _carried(scenario, new, lambda at: at)


def add_benefit(scenario: Scenario, initiative: int, name: str) -> Scenario:
    """`scenario` with one more directly typed benefit, monthly."""
    return _inserted(scenario, ("initiatives", initiative, "benefits"), OtherBenefit(name=name, amount=fixed(0)))


def add_shift(scenario: Scenario, initiative: int, kpi: str, point: str | None = None) -> Scenario:
    """`scenario` with one more shift, of zero until it is filled in; friction is shifted in percent."""
    unit = "percent" if kpi == FRICTION else "points"
    fields = {"kpi": kpi, "shift": 0, "as": unit} | ({"point": point} if point is not None else {})
    return _inserted(scenario, ("initiatives", initiative, "shifts"), Shift.model_validate(fields))


def add_link(scenario: Scenario, source: str, target: str) -> Scenario:
    """`scenario` with one more link: as the evidence library has it, else without effect until it is filled in."""
    link = default_link(source, target) or Link.model_validate({"from": source, "to": target, "effect": 0})
    return _inserted(scenario, ("links",), link)


def add_correlation(scenario: Scenario, a: str, b: str) -> Scenario:
    """Two estimates, by their paths, that move together from now on: neither loosely nor closely."""
    return _inserted(scenario, ("correlations",), Correlation(a=a, b=b, rho=0.5))


def with_values(scenario: Scenario, place: Place, estimate: AnyEstimate, id: str) -> Scenario:
    """`scenario` with values of the entry `id` of the evidence library at `place`; a link's effect also names it.

    Who answers for the present value goes on doing so. A plain number takes the likely value. Raises EditError.
    """
    present = value_at(scenario, place)
    if isinstance(present, int | float):
        return with_field(scenario, place, estimate.point)
    owner = getattr(present, "owner", "")
    fields = {name: getattr(estimate, name) for name in estimate.model_fields_set} | {"dist": estimate.dist}
    new = type(estimate).model_validate(fields | ({"owner": owner} if owner else {}))
    scenario = with_field(scenario, place, new)
    return with_field(scenario, (*place[:-1], "evidence"), id) if _of_link(place) else scenario


def holds_values(scenario: Scenario, place: Place, estimate: AnyEstimate, id: str) -> bool:
    """Whether `place` holds just these values, whatever else its register says; of a link, from the entry `id`."""
    present = found_at(scenario, place)
    if isinstance(present, int | float):
        return present == estimate.point
    if not isinstance(present, AnyEstimate):
        return False
    named = not _of_link(place) or value_at(scenario, (*place[:-1], "evidence")) == id
    one, other = (each.model_dump(exclude=set(each.register_fields)) for each in (present, estimate))
    return named and one == other


def _of_link(place: Place) -> bool:
    return place[0] == "links" and place[-1] == "effect"


def _without_segment(scenario: Scenario, id: str) -> Scenario:
    for i, initiative in enumerate(scenario.initiatives):
        if isinstance(initiative.reach, dict) and id in initiative.reach:
            scenario = with_field(scenario, ("initiatives", i, "reach", id), None)
        for j, shift in enumerate(initiative.shifts):
            place: Place = ("initiatives", i, "shifts", j, "segments")
            if isinstance(shift.segments, dict):
                scenario = with_field(scenario, (*place, id), None)
            elif shift.segments is not None and id in shift.segments:
                scenario = with_field(scenario, place, tuple(s for s in shift.segments if s != id))
    return scenario


def _without_point(scenario: Scenario, id: str) -> Scenario:
    for i, initiative in enumerate(scenario.initiatives):
        for j in reversed(range(len(initiative.shifts))):
            if initiative.shifts[j].kpi == FRICTION and initiative.shifts[j].point == id:
                scenario = remove(scenario, ("initiatives", i, "shifts", j))
    return scenario


def _renumbered(at: str, moved: Callable[[int], int | None]) -> Callable[[str], str | None]:
    def after(place: str) -> str | None:
        if not place.startswith(f"{at}["):
            return place
        number, _, rest = place[len(at) + 1 :].partition("]")
        index = moved(int(number))
        return None if index is None else f"{at}[{index}]{rest}"

    return after


def _carried(old: Scenario, new: Scenario, after: Callable[[str], str | None]) -> Scenario:
    """`new` with the draws and correlations of `old` under their new paths; `after` maps positional places."""
    paths = {place: path for path, place in pairs(new)}
    renamed: dict[str, str | None] = {}
    for path, place in pairs(old):
        moved = after(place)
        target = paths.get(moved) if moved is not None else None
        if target != path:
            renamed[path] = target
    if not renamed and not old.correlations:
        return new
    taken = {target for target in renamed.values() if target is not None}
    draws = {}
    for path, column in old.draws.items():
        target = renamed.get(path, path)
        if target is None:
            # A part that is gone keeps its column for an undo or a namesake, unless another takes its name.
            target = None if path in taken else path
        if target is not None:
            draws[target] = column
    before, now = (spellings(old), spellings(new)) if old.correlations else ({}, {})
    correlations = (_redirected(pair, before, now, renamed) for pair in old.correlations)
    kept = tuple(pair for pair in correlations if pair is not None)
    return (
        new.model_copy(update={"draws": draws, "correlations": kept}) if renamed or kept != old.correlations else new
    )


def _redirected(
    pair: Correlation, before: dict[str, str], now: dict[str, str], renamed: dict[str, str | None]
) -> Correlation | None:
    ends = {"a": pair.a, "b": pair.b}
    for field, text in ends.items():
        path = before.get(text.strip())
        if path is None:
            continue
        target = renamed.get(path, path)
        if target is None:
            return None
        # A place that is numbered may be another's now.
        if path in renamed or now.get(text.strip()) != target:
            ends[field] = target
    return pair.model_copy(update=ends) if (pair.a, pair.b) != (ends["a"], ends["b"]) else pair
