"""Validation errors as sentences: what is wrong, where, and what to do."""

from collections.abc import Callable
from typing import Any, get_args

from pydantic_core import ErrorDetails
from pydantic_core.core_schema import ErrorType

from cxsim.files.expected import Found, choices, find
from cxsim.files.place import text_of, value_at
from cxsim_models.frozen import describe
from cxsim_models.problem import Problem, closest

_PATTERNS = {
    "currency": "three capital letters, such as EUR",
    "start": "a year and a month, such as 2027-01",
    "id": "letters, digits, _ and - only, beginning with a letter, a digit or _",
}

_WANTED = {
    "int_type": "a whole number",
    "bool_type": "true or false",
    "string_type": "text in quotation marks",
    "tuple_type": "a list, [ … ],",
    "dict_type": "an object, { … },",
    "model_type": "an object, { … },",
    "model_attributes_type": "an object, { … },",
    **dict.fromkeys(
        (
            "date_type",
            "date_parsing",
            "date_from_datetime_parsing",
            "date_from_datetime_inexact",
        ),
        "a date such as 2026-12-31",
    ),
}

_BUILT_IN = frozenset(get_args(ErrorType))

_LIMITS = {
    "greater_than_equal": ("too low", "not be below", "ge"),
    "greater_than": ("too low", "be above", "gt"),
    "less_than_equal": ("too high", "not be above", "le"),
    "less_than": ("too high", "be below", "lt"),
}


def problem(error: ErrorDetails, data: Any) -> Problem:
    """The sentence for one validation error of the file's `data`, with its place in the file."""
    found = find(error["loc"], data)
    say = _SENTENCES.get(error["type"], _other)
    return Problem(text_of(found.trail), say(error, found, data))


def meant(found: Found, data: Any) -> str | None:
    """The key that was probably meant by an unknown one, where the object does not have it yet."""
    present = value_at(data, found.trail[:-1])
    return closest(str(found.trail[-1]), [key for key in found.siblings if key not in present])


def _missing(error: ErrorDetails, found: Found, data: Any) -> str:
    return f"“{found.trail[-1]}” is missing: add it"


def _unknown_key(error: ErrorDetails, found: Found, data: Any) -> str:
    near = meant(found, data)
    return "unknown key; remove it or correct its name" + (f" — did you mean “{near}”?" if near else "")


def _wanted(error: ErrorDetails, found: Found, data: Any) -> str:
    return f"{_WANTED[error['type']]} is expected here, not {describe(value_at(data, found.trail))}"


def _pattern(error: ErrorDetails, found: Found, data: Any) -> str:
    return f"{describe(error['input'])} cannot stand here: write {_PATTERNS[str(found.trail[-1])]}"


def _choice(error: ErrorDetails, found: Found, data: Any) -> str:
    return f"{describe(error['input'])} is not possible here: write {_either(choices(found.expected))}"


def _alternative(error: ErrorDetails, found: Found, data: Any) -> str:
    value = value_at(data, found.trail)
    if isinstance(value, dict):
        wrong = f"{describe(value['kind'])} is not a “kind”" if "kind" in value else "“kind” is missing"
        return f"{wrong}: write {_either(choices(found.expected))}"
    return (
        f"a list of segment ids, or an object with the share of each segment, is expected here, not {describe(value)}"
    )


def _limit(error: ErrorDetails, found: Found, data: Any) -> str:
    wrong, must, key = _LIMITS[error["type"]]
    return f"{describe(error['input'])} is {wrong}: it must {must} {error['ctx'][key]:g}"


def _too_long(error: ErrorDetails, found: Found, data: Any) -> str:
    return f"the text has more than {error['ctx']['max_length']} characters: shorten it"


def _too_short(error: ErrorDetails, found: Found, data: Any) -> str:
    return "the list is empty: give at least one value"


def _other(error: ErrorDetails, found: Found, data: Any) -> str:
    if error["type"] in _BUILT_IN:
        return f"{describe(error['input'])} cannot stand here: correct or remove it"
    # The document's own checks speak in sentences already.
    return error["msg"]


def _either(options: tuple[str, ...]) -> str:
    quoted = [f"“{option}”" for option in options]
    return " or ".join([", ".join(quoted[:-1]), quoted[-1]]) if len(quoted) > 1 else quoted[0]


_SENTENCES: dict[str, Callable[[ErrorDetails, Found, Any], str]] = {
    "missing": _missing,
    "extra_forbidden": _unknown_key,
    "string_pattern_mismatch": _pattern,
    "literal_error": _choice,
    "union_tag_invalid": _alternative,
    "union_tag_not_found": _alternative,
    "string_too_long": _too_long,
    "too_short": _too_short,
    **dict.fromkeys(_WANTED, _wanted),
    **dict.fromkeys(_LIMITS, _limit),
}
