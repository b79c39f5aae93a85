"""Every uncertain number of the document by its path: ids and names, never positions.

`segments.consumer.churn` stays what it is when segments are reordered: draws and correlations hang on paths.
People and error messages also use the positional form, `segments[0].churn`; this is where the two meet.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain
from types import NoneType, UnionType
from typing import Annotated, Any, NamedTuple, Protocol, Union, get_args, get_origin

from typing_extensions import TypeAliasType

from cxsim_models.estimate import AnyEstimate
from cxsim_models.frozen import Frozen
from cxsim_models.initiative import Initiative, ReachShare
from cxsim_models.keys import Part, keyed
from cxsim_models.quantity import Quantity
from cxsim_models.scenario import Cashable, Overlap, Scenario
from cxsim_models.segment import Segment


class Located(NamedTuple):
    """An estimate of the document, where it is and what it measures."""

    path: str
    estimate: AnyEstimate
    quantity: Quantity


def is_estimate(annotation: Any) -> bool:
    """Whether a field so annotated holds an estimate, or an estimate or nothing."""
    if isinstance(annotation, TypeAliasType):
        return is_estimate(annotation.__value__)
    if get_origin(annotation) is Annotated:
        return is_estimate(annotation.__origin__)
    if get_origin(annotation) in (Union, UnionType):
        return all(member is NoneType or is_estimate(member) for member in get_args(annotation))
    return isinstance(annotation, type) and issubclass(annotation, AnyEstimate)


def quantity_of(metadata: Iterable[Any]) -> Quantity | None:
    """The quantity among what stands beside an annotation."""
    return next((item for item in metadata if isinstance(item, Quantity)), None)


@cache
def estimate_fields(part: type[Frozen]) -> tuple[tuple[str, Quantity], ...]:
    """(name, quantity) of the fields of a part that hold an estimate themselves, in document order."""
    return tuple(
        (name, quantity)
        for name, field in part.model_fields.items()
        if is_estimate(field.annotation) and (quantity := quantity_of(field.metadata)) is not None
    )


_REACH, _OVERLAP, _CASHABLE = (
    next(item for item in get_args(hint) if isinstance(item, Quantity)) for hint in (ReachShare, Overlap, Cashable)
)


class _Naming(Protocol):
    def __call__(self, at: str, parts: Iterable[Part]) -> Iterator[tuple[str, Part]]: ...


def _by_key(at: str, parts: Iterable[Part]) -> Iterator[tuple[str, Part]]:
    for name, part in keyed(parts):
        yield f"{at}.{name}", part


def _by_position(at: str, parts: Iterable[Part]) -> Iterator[tuple[str, Part]]:
    for index, part in enumerate(parts):
        yield f"{at}[{index}]", part


def _own(at: str, part: Frozen) -> Iterator[Located]:
    for name, quantity in estimate_fields(type(part)):
        estimate = getattr(part, name)
        if estimate is not None:
            yield Located(f"{at}.{name}", estimate, quantity)


def _named(at: str, shares: dict[str, Any], quantity: Quantity) -> Iterator[Located]:
    for name, estimate in shares.items():
        yield Located(f"{at}.{name}", estimate, quantity)


def _of_initiative(at: str, initiative: Initiative, naming: _Naming) -> Iterator[Located]:
    yield from _own(at, initiative)
    if isinstance(initiative.reach, dict):
        yield from _named(f"{at}.reach", initiative.reach, _REACH)
    elif initiative.reach is not None:
        yield Located(f"{at}.reach", initiative.reach, _REACH)
    for cost_at, cost in naming(f"{at}.costs", initiative.costs):
        yield from _own(cost_at, cost)
    for shift_at, shift in naming(f"{at}.shifts", initiative.shifts):
        yield from _own(shift_at, shift)
        if isinstance(shift.segments, dict):
            yield from _named(f"{shift_at}.segments", shift.segments, _REACH)
    for benefit_at, benefit in naming(f"{at}.benefits", initiative.benefits):
        yield from _own(benefit_at, benefit)


def _parts(scenario: Scenario, naming: _Naming) -> Iterator[tuple[str, Frozen | dict[str, Any]]]:
    """What the scenario consists of, in document order."""
    yield from naming("segments", scenario.segments)
    if scenario.workforce is not None:
        yield "workforce", scenario.workforce
    yield from naming("friction", scenario.friction)
    yield from naming("initiatives", scenario.initiatives)
    yield from naming("links", scenario.links)
    yield "overlap", scenario.overlap
    yield "cashable", scenario.cashable


def _in_part(at: str, part: Frozen | dict[str, Any], naming: _Naming) -> Iterator[Located]:
    if isinstance(part, Segment) and part.retention is not None:
        return chain(_own(at, part), _own(f"{at}.retention", part.retention))
    if isinstance(part, Initiative):
        return _of_initiative(at, part, naming)
    if isinstance(part, dict):
        return _named(at, part, _OVERLAP if at == "overlap" else _CASHABLE)
    return _own(at, part)


_walked: dict[tuple[int, str], tuple[object, tuple[Located, ...]]] = {}
"""The parts walked last, by identity and path, with what they hold: an edit changes only one of them."""
_WALKED_LIMIT = 512


def _walk(scenario: Scenario, naming: _Naming) -> Iterator[Located]:
    for at, part in _parts(scenario, naming):
        known = _walked.get((id(part), at))
        if known is None or known[0] is not part:
            if len(_walked) >= _WALKED_LIMIT:
                _walked.clear()
            known = _walked[id(part), at] = (part, tuple(_in_part(at, part, naming)))
        yield from known[1]


def located(scenario: Scenario) -> Iterator[Located]:
    """Every estimate of the scenario, fixed and default ones too, in document order."""
    return _walk(scenario, _by_key)


def estimates(scenario: Scenario) -> dict[str, Located]:
    """Every estimate of the scenario by its path, in document order."""
    return {item.path: item for item in located(scenario)}


def pairs(scenario: Scenario) -> Iterator[tuple[str, str]]:
    """The path of every estimate with its positional form, in document order."""
    for item, at in zip(_walk(scenario, _by_key), _walk(scenario, _by_position), strict=True):
        yield item.path, at.path


def spellings(scenario: Scenario) -> dict[str, str]:
    """Every accepted spelling of an estimate's path with the path itself.

    Besides the path: the positional form, and both without a final `.shift` or `.amount`.
    """
    both = tuple(pairs(scenario))
    accepted = {path: path for path, _ in both}
    for path, place in both:
        for spelling in (path, place):
            accepted.setdefault(spelling, path)
            part, _, field = spelling.rpartition(".")
            if field in ("shift", "amount"):
                accepted.setdefault(part, path)
    return accepted


def resolve(scenario: Scenario, text: str) -> str | None:
    """The path that a person means by `text`; None where there is no such estimate."""
    return spellings(scenario).get(text.strip())


def place_of(scenario: Scenario, path: str) -> str:
    """The positional form of an estimate's path, of a part's (`initiatives.fcr`) or of a part's other field.

    What stands outside the lists of the document reads the same in both forms.
    """
    known: dict[str, str] = {}
    for name, place in pairs(scenario):
        known[name] = place
        known.setdefault(name.rpartition(".")[0], place.rpartition(".")[0])
    part, _, field = path.rpartition(".")
    if path in known:
        return known[path]
    return f"{known[part]}.{field}" if part in known else path
