"""The base of every type in the document: immutable, strict about keys, exact about numbers."""

from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict

from cxsim_models.sentence import Gap, refused, said

MAGNITUDE_LIMIT = 1e15
"""No amount of money, number of customers or KPI is larger; beyond it doubles lose whole units."""


class Frozen(BaseModel):
    """An immutable part of the document. Unknown keys are errors; an edit makes a new object."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        serialize_by_alias=True,
        validate_by_alias=True,
        validate_by_name=True,
        # Most types are only ever validated as parts of a scenario: building each on its own doubles the start.
        # Pydantic 2.14 builds under a lock; before, two threads that met a type first got in each other's way.
        defer_build=True,
    )


def _finite(value: Any) -> Any:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise refused("a number is expected here, not {what}", what=describe(value))
    if not abs(value) <= MAGNITUDE_LIMIT:
        raise refused("the number must be finite and below 1e15 in size")
    return float(value)


def describe(value: Any) -> Gap:
    """What a JSON value is, in a reader's words: for error sentences."""
    if value is None:
        return said("nothing (null)")
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return said("the text “{text}”", text=value if len(value) <= 40 else f"{value[:39]}…")
    if isinstance(value, list):
        return said("a list")
    if isinstance(value, dict):
        return said("an object")
    return value if isinstance(value, int | float) else str(value)


Number = Annotated[float, BeforeValidator(_finite)]
"""A finite number; an integer in the file becomes a float."""
