"""What the document's types expect at a place of the file, found by walking the types along the trail."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache, reduce
from operator import or_
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from pydantic import BaseModel, Tag
from typing_extensions import TypeAliasType

from cxsim.files.place import Trail, value_at
from cxsim_models.paths import is_estimate, quantity_of
from cxsim_models.quantity import Quantity
from cxsim_models.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Expected:
    """The type expected somewhere: its annotation without wrappings, and what stands beside it.

    `required`: whether the file must state it.
    """

    core: Any
    metadata: tuple[Any, ...] = ()
    required: bool = True

    @property
    def quantity(self) -> Quantity | None:
        """The field's description, where it has one."""
        return quantity_of(self.metadata)

    @property
    def estimate(self) -> bool:
        """Whether an estimate of any kind is expected."""
        return bool(self.members) and is_estimate(self.core)

    @property
    def model(self) -> type[BaseModel] | None:
        """The object's type, where an object with given keys is expected."""
        return self.core if isinstance(self.core, type) and issubclass(self.core, BaseModel) else None

    @property
    def members(self) -> tuple["Expected", ...]:
        """The alternatives of a union; none where there is no choice."""
        return tuple(map(expected, get_args(self.core))) if _is_union(self.core) else ()

    @property
    def keys(self) -> dict[str, "Expected"]:
        """The keys of the object that is expected, as the file spells them."""
        return {} if self.model is None else _keys(self.model)

    @property
    def tag(self) -> str | None:
        """By what a union tells this alternative from the others."""
        for item in self.metadata:
            if isinstance(item, Tag):
                return item.tag
        kind = self.keys.get("kind")
        return None if kind is None else str(get_args(kind.core)[0])

    def step(self, step: str | int) -> "Expected | None":
        """What is expected one step further; None where nothing is."""
        arguments = get_args(self.core)
        if get_origin(self.core) is tuple:
            return expected(arguments[0])
        if get_origin(self.core) is dict:
            return expected(arguments[1])
        return self.keys.get(str(step))


def expected(annotation: Any) -> Expected:
    """Take the wrappings off an annotation: `Annotated[...]` and `... | None`, in any order."""
    metadata: tuple[Any, ...] = ()
    while True:
        if isinstance(annotation, TypeAliasType):
            annotation = annotation.__value__
        elif get_origin(annotation) is Annotated:
            annotation, *beside = get_args(annotation)
            metadata = (*metadata, *beside)
        elif _is_union(annotation) and NoneType in get_args(annotation):
            annotation = reduce(or_, (member for member in get_args(annotation) if member is not NoneType))
        else:
            return Expected(annotation, metadata)


def _is_union(annotation: Any) -> bool:
    return get_origin(annotation) in (Union, UnionType)


@cache
def _keys(model: type[BaseModel]) -> dict[str, Expected]:
    hints = get_type_hints(model, include_extras=True)
    return {
        field.alias or name: replace(expected(hints[name]), required=field.is_required())
        for name, field in model.model_fields.items()
    }


@dataclass(frozen=True, slots=True)
class Found:
    """Where an error is: its trail in the file, what is expected there, and the whole estimate around it.

    `siblings` are the keys that belong in the object in which the trail ends.
    """

    trail: Trail
    expected: Expected | None
    siblings: tuple[str, ...]
    estimate: tuple[Trail, Expected] | None


def find(location: Iterable[str | int], data: Any) -> Found:
    """Follow a validation error's location through types and data at once.

    Besides keys and indices a location names the tag of each union's alternative taken; a tag is no part of
    the file's trail, however much a key beside it may look like one.
    """
    trail: Trail = ()
    here: Expected | None = expected(Scenario)
    siblings: tuple[str, ...] = ()
    around: tuple[Trail, Expected] | None = None
    for step in location:
        if here is not None and here.members:
            if here.estimate:
                around = trail, here
            here = next((member for member in here.members if member.tag == step), None)
            continue
        if not isinstance(data, dict | list):
            # A bare number stands for an object with `value`; in the file there is nothing further to name.
            break
        siblings = () if here is None else tuple(here.keys)
        here = None if here is None else here.step(step)
        trail = (*trail, step)
        data = value_at(data, (step,))
    if here is not None and here.estimate:
        around = trail, here
    return Found(trail, here, siblings, around)


def choices(wanted: Expected | None) -> tuple[str, ...]:
    """The texts among which the file must choose here; none where any text will do."""
    if wanted is None:
        return ()
    if get_origin(wanted.core) is Literal:
        return tuple(map(str, get_args(wanted.core)))
    return tuple(member.tag for member in wanted.members if member.tag is not None)
