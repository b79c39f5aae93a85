"""What one scenario says otherwise than another: a variant beside the case that it was made of."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from cxsim.naming import ENGLISH, Words, named, steps_of
from cxsim_models.estimate import AnyEstimate
from cxsim_models.frozen import Frozen
from cxsim_models.keys import keyed
from cxsim_models.paths import Located, estimates, pairs, place_of, quantity_of
from cxsim_models.quantity import Quantity
from cxsim_models.scenario import Scenario

_LISTS = ("segments", "friction", "initiatives", "links", "costs", "shifts", "benefits")
"""The fields that hold parts with a name of their own."""
_TOLD_APART = ("schema_version", "name", "description", "id", "draws")
"""What no figure follows from."""


@dataclass(frozen=True, slots=True)
class Change:
    """One difference.

    `place` leads to it in the other scenario, or to where it would be; `part` and `name` are what people call it;
    `before` and `after` are the values of the document, None for what is not there. `quantity` says what is
    measured, None where nothing is. `home` is where a removed part would stand in the other scenario: its list, or
    its field.
    """

    kind: Literal["changed", "added", "removed"]
    place: str
    part: str
    name: str
    before: Any
    after: Any
    quantity: Quantity | None = None
    home: str = ""


class _Part(NamedTuple):
    title: str
    part: Frozen


def changes(base: Scenario, other: Scenario, words: Words = ENGLISH) -> tuple[Change, ...]:
    """How `other` differs from `base`: parts that came or went, estimates, then every other field.

    Parts are matched by id or name, not by position. Names, notes and sources change no figure and are left out.
    """
    before, after = dict(_parts(base, words)), dict(_parts(other, words))
    found = []
    for path, (title, part) in after.items():
        if path not in before and _outermost(path, before, after):
            found.append(Change("added", place_of(other, path), title, "", None, part))
    for path, (title, part) in before.items():
        if path not in after and _outermost(path, after, before):
            found.append(Change("removed", "", title, "", part, None, home=_home(other, path)))
    found += _estimates(base, other, before.keys() & after.keys(), words)
    for path, (title, part) in after.items():
        if path in before:
            found += _fields(path, title, before[path].part, part, other, words)
    return tuple(found)


def _home(scenario: Scenario, path: str) -> str:
    """The list or the field of `scenario` in which the part at `path` would stand."""
    around = path.rpartition(".")[0]
    part, _, name = around.rpartition(".")
    return f"{place_of(scenario, part)}.{name}" if part else around or path


def _parts(scenario: Scenario, words: Words) -> Iterator[tuple[str, _Part]]:
    yield "", _Part("", scenario)
    yield "settings", _Part(words.option("finance"), scenario.settings)
    if scenario.workforce is not None:
        yield "workforce", _Part(words.option("workforce"), scenario.workforce)
    for name in ("segments", "friction", "initiatives"):
        for key, part in keyed(getattr(scenario, name)):
            yield f"{name}.{key}", _Part(part.title, part)
    for key, link in keyed(scenario.links):
        yield f"links.{key}", _Part(f"{words.kpi(link.source)} → {words.kpi(link.target)}", link)
    for id, initiative in keyed(scenario.initiatives):
        for name in ("costs", "shifts", "benefits"):
            for key, part in keyed(getattr(initiative, name)):
                label = words.kpi(part.kpi) if name == "shifts" else part.name or words.option(key)
                yield f"initiatives.{id}.{name}.{key}", _Part(f"{initiative.title} · {label}", part)


def _outermost(path: str, there: dict[str, _Part], here: dict[str, _Part]) -> bool:
    """Whether the part that `path` is in is in both."""
    around = [known for known in here if known and path.startswith(f"{known}.")]
    return all(known in there for known in around)


def _estimates(base: Scenario, other: Scenario, common: set[str], words: Words) -> Iterator[Change]:
    before, after, places = estimates(base), estimates(other), dict(pairs(other))
    for path in dict.fromkeys([*after, *before]):
        if _part_of(path, common) is None:
            continue
        old, new = before.get(path), after.get(path)
        if old is not None and new is not None and _values(old.estimate) == _values(new.estimate):
            continue
        scenario, found = (other, new) if new is not None else (base, old)
        assert found is not None
        place = places[path] if new is not None else _missing(base, other, path)
        steps = steps_of(place if new is not None else dict(pairs(base))[path])
        label = named(scenario, steps, found, words)
        values = (_estimate(old), _estimate(new))
        yield Change("changed", place, label.part, label.name, *values, found.quantity)


def _estimate(found: Located | None) -> AnyEstimate | None:
    return None if found is None else found.estimate


def _values(estimate: AnyEstimate) -> dict[str, Any]:
    return estimate.model_dump(exclude=set(estimate.register_fields))


def _part_of(path: str, common: set[str]) -> str | None:
    """The part that an estimate stands in, where both scenarios have it."""
    part, _, _ = path.rpartition(".")
    while part:
        if part in common:
            return part
        if part in ("overlap", "cashable"):
            return part
        part, _, _ = part.rpartition(".")
        if part.rpartition(".")[2] in _LISTS:
            return None
    return None


def _missing(base: Scenario, other: Scenario, path: str) -> str:
    """Where an estimate of `base` that is not stated would stand in `other`."""
    part, _, field = path.rpartition(".")
    return f"{place_of(other, part)}.{field}"


def _fields(
    path: str, title: str, before: Frozen, after: Frozen, scenario: Scenario, words: Words
) -> Iterator[Change]:
    for name, field in type(after).model_fields.items():
        old, new = getattr(before, name), getattr(after, name)
        if old == new or name in _LISTS or name in _TOLD_APART or _held(old) or _held(new):
            continue
        quantity = quantity_of(field.metadata)
        label = words.label(quantity.label) if quantity is not None else words.option(name)
        place = f"{place_of(scenario, path)}.{name}" if path else name
        yield Change("changed", place, title, label, old, new, quantity)


def _held(value: Any) -> bool:
    """Whether a field's value is compared elsewhere: an estimate, a part of its own, shares by name."""
    return isinstance(value, AnyEstimate | Frozen | dict)
