"""Validation errors as sentences: what is wrong, where, and what to do."""

from collections.abc import Callable
from typing import Any

from pydantic_core import ErrorDetails

from cxsim.files.expected import Found, choices, find
from cxsim.files.place import text_of, value_at
from cxsim_models.frozen import describe
from cxsim_models.problem import Problem, closest
from cxsim_models.reason import reason
from cxsim_models.sentence import Gap, Sentence, said

_DATE = said("a date such as 2026-12-31")
_OBJECT = said("an object, {{ … }},")
_WANTED: dict[str, Sentence] = {
    "int_type": said("a whole number"),
    "bool_type": said("true or false"),
    "string_type": said("text in quotation marks"),
    "tuple_type": said("a list, [ … ],"),
    "dict_type": _OBJECT,
    "model_type": _OBJECT,
    "model_attributes_type": _OBJECT,
    **dict.fromkeys(
        (
            "date_type",
            "date_parsing",
            "date_from_datetime_parsing",
            "date_from_datetime_inexact",
        ),
        _DATE,
    ),
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


def _missing(error: ErrorDetails, found: Found, data: Any) -> Sentence:
    return said("“{field}” is missing: add it", field=str(found.trail[-1]))


def _unknown_key(error: ErrorDetails, found: Found, data: Any) -> Sentence:
    near = meant(found, data)
    if near:
        return said("unknown key; remove it or correct its name — did you mean “{word}”?", word=near)
    return said("unknown key; remove it or correct its name")


def _wanted(error: ErrorDetails, found: Found, data: Any) -> Sentence:
    value = describe(value_at(data, found.trail))
    return said("{wanted} is expected here, not {value}", wanted=_WANTED[error["type"]], value=value)


def _choice(error: ErrorDetails, found: Found, data: Any) -> Sentence:
    value, options = describe(error["input"]), _either(choices(found.expected))
    return said("{value} is not possible here: write {options}", value=value, options=options)


def _alternative(error: ErrorDetails, found: Found, data: Any) -> Sentence:
    value = value_at(data, found.trail)
    if not isinstance(value, dict):
        return said(
            "a list of segment ids, or an object with the share of each segment, is expected here, not {value}",
            value=describe(value),
        )
    options = _either(choices(found.expected))
    if "kind" in value:
        return said("{value} is not a “kind”: write {options}", value=describe(value["kind"]), options=options)
    return said("“kind” is missing: write {options}", options=options)


def _other(error: ErrorDetails, found: Found, data: Any) -> Sentence:
    return reason(error)


def _either(options: tuple[str, ...]) -> Gap:
    quoted = [f"“{option}”" for option in options]
    if len(quoted) == 1:
        return quoted[0]
    return said("{first} or {last}", first=", ".join(quoted[:-1]), last=quoted[-1])


_SENTENCES: dict[str, Callable[[ErrorDetails, Found, Any], Sentence]] = {
    "missing": _missing,
    "extra_forbidden": _unknown_key,
    "literal_error": _choice,
    "union_tag_invalid": _alternative,
    "union_tag_not_found": _alternative,
    **dict.fromkeys(_WANTED, _wanted),
}
