"""The fields of a part of the document, as its types describe them: what a form is generated from."""

from dataclasses import dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from cxsim_models.estimate import GIVEN
from cxsim_models.frozen import Frozen
from cxsim_models.paths import is_estimate, quantity_of
from cxsim_models.quantity import Quantity

Kind = Literal["estimate", "number", "whole", "choice", "flag"]


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its name, what it measures, and how it is edited. `optional`: it may be left unstated."""

    name: str
    kind: Kind
    quantity: Quantity
    optional: bool = False
    choices: tuple[str, ...] = ()


@cache
def fields_of(part: type[Frozen]) -> tuple[Field, ...]:
    """The fields of `part` that a form can edit by themselves, in document order."""
    found = []
    for name, info in part.model_fields.items():
        quantity = quantity_of(info.metadata)
        kind = _kind(info.annotation)
        if kind is not None and (quantity is not None or kind in ("choice", "flag")):
            # A field that must be given may still be missing in a draft.
            optional = NoneType in get_args(info.annotation) and GIVEN not in info.metadata
            choices = tuple(get_args(info.annotation)) if kind == "choice" else ()
            found.append(Field(name, kind, quantity or Quantity(name), optional, choices))
    return tuple(found)


def _kind(annotation: Any) -> Kind | None:
    if is_estimate(annotation):
        return "estimate"
    while get_origin(annotation) is Annotated:
        annotation = get_args(annotation)[0]
    if get_origin(annotation) is Literal:
        return "choice"
    if get_origin(annotation) in (Union, UnionType):
        return None
    kinds: dict[Any, Kind] = {float: "number", int: "whole", bool: "flag"}
    return kinds.get(annotation)


def field_of(part: type[Frozen], name: str) -> Field:
    """The field of `part` with this name."""
    return next(field for field in fields_of(part) if field.name == name)


def groups(part: type[Frozen]) -> dict[str, tuple[Field, ...]]:
    """The fields with a quantity by their group, both in document order."""
    found: dict[str, list[Field]] = {}
    for field in fields_of(part):
        if field.quantity.group:
            found.setdefault(field.quantity.group, []).append(field)
    return {group: tuple(members) for group, members in found.items()}
