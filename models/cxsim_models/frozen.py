"""The base of every type in the document: immutable, strict about keys, exact about numbers."""

from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict
from pydantic_core import PydanticCustomError

MAGNITUDE_LIMIT = 1e15
"""No amount of money, number of customers or KPI is larger; beyond it doubles lose whole units."""


class Frozen(BaseModel):
    """An immutable part of the document. Unknown keys are errors; an edit makes a new object."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", serialize_by_alias=True, validate_by_alias=True, validate_by_name=True
    )


def _finite(value: Any) -> Any:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise PydanticCustomError("number", "a number is expected here, not {what}", {"what": describe(value)})
    if not abs(value) <= MAGNITUDE_LIMIT:
        raise PydanticCustomError("finite", "the number must be finite and below 1e15 in size")
    return float(value)


def describe(value: Any) -> str:
    """What a JSON value is, in a reader's words: for error sentences."""
    if value is None:
        return "nothing (null)"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f"the text “{value if len(value) <= 40 else value[:39] + '…'}”"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, dict):
        return "an object"
    return str(value)


Number = Annotated[float, BeforeValidator(_finite)]
"""A finite number; an integer in the file becomes a float."""
