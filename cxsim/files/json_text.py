"""JSON as scenario files use it: strict in reading, with places; one value a line in writing."""

import json
import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from cxsim.errors import ScenarioError
from cxsim.files.place import Trail, text_of
from cxsim_models.problem import Problem
from cxsim_models.sentence import Gap, said

DEEPEST = 40
"""A scenario nests seven deep; what nests deeper than this is something else, or an attack."""

MOST_VALUES = 1_000_000
"""Commas, which is quick to count: a file of so many values would be looked at for minutes before it is refused."""

LONGEST_INTEGER = 300
"""Digits; beyond it a whole number has no double, and Python refuses the longest of them."""

_EXPECTED = {
    "Expecting value": said("a value is expected here"),
    "Expecting ',' delimiter": said("a comma or the closing bracket is expected here"),
    "Expecting ':' delimiter": said("a colon is expected here"),
    "Expecting property name enclosed in double quotes": said("a key in double quotes is expected here"),
}
"""What should stand where the reader stopped, by its messages; what does stand there is added."""

_RULES = {
    "Illegal trailing comma before end of object": said("after the last value there is no comma: remove it"),
    "Illegal trailing comma before end of array": said("after the last value there is no comma: remove it"),
    "Invalid \\escape": said("in a text, a backslash is written twice (\\\\): add one"),
    "Invalid \\uXXXX escape": said("\\u is followed by four hexadecimal digits: correct it"),
    "Invalid control character at": said("in a text, line breaks and tabs are written \\n and \\t: replace it"),
    "Extra data": said("the scenario has ended before this, and nothing may follow it: remove the rest"),
    "Unterminated string starting at": said(
        "the text that begins here has no closing quotation mark: add it, or, if the file was cut off, restore it "
        "from a copy"
    ),
}


class _Object(dict[str, Any]):
    """An object that remembers which of its keys stood in it more than once."""

    repeated: tuple[str, ...] = ()


class _NotFinite(float):
    """NaN, Infinity or a number beyond doubles, with its text in the file."""

    text: str


@dataclass(frozen=True, slots=True)
class Document:
    """What a JSON text holds, the problems of its values, and where those are."""

    data: Any
    problems: tuple[Problem, ...]


def parse(text: str) -> Document:
    """Read a JSON text; raise `ScenarioError` where its syntax is broken.

    Keys that stand twice and numbers that are not finite are problems with a place; reading goes on.
    """
    if text.count(",") > MOST_VALUES:
        raise ScenarioError.of(said("the file holds over a million values: this is not a cxsim scenario"))
    try:
        data = json.loads(
            text,
            object_pairs_hook=_object,
            parse_constant=_not_finite,
            parse_float=_float,
            parse_int=_int,
        )
    except json.JSONDecodeError as error:
        raise _syntax_error(text, error) from None
    except RecursionError:
        raise _too_deep() from None
    return Document(data, tuple(_problems((), data)))


def write(data: Any) -> str:
    """The JSON text of `data`: two-space indent, no `.0` on whole numbers, a newline at the end."""
    return json.dumps(_plain(data), ensure_ascii=False, allow_nan=False, indent=2) + "\n"


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, float) and value.is_integer() and (value or math.copysign(1.0, value) > 0):
        return int(value)
    return value


def _object(pairs: list[tuple[str, Any]]) -> _Object:
    made = _Object(pairs)
    if len(made) < len(pairs):
        count = Counter(key for key, _ in pairs)
        made.repeated = tuple(key for key in made if count[key] > 1)
    return made


def _not_finite(text: str) -> float:
    value = _NotFinite(text)
    value.text = text if len(text) <= 20 else text[:19] + "…"
    return value


def _float(text: str) -> float:
    value = float(text)
    return value if math.isfinite(value) else _not_finite(text)


def _int(text: str) -> float | int:
    return int(text) if len(text) <= LONGEST_INTEGER else _not_finite(text)


def _problems(trail: Trail, value: Any) -> Iterator[Problem]:
    if len(trail) > DEEPEST:
        raise _too_deep()
    if isinstance(value, _NotFinite):
        yield Problem(
            text_of(trail), said("{number} is not a finite number: write an ordinary one", number=value.text)
        )
    elif isinstance(value, str):
        _refuse_half_characters(trail, value)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _problems((*trail, index), item)
    elif isinstance(value, _Object):
        for key in value.repeated:
            yield Problem(text_of((*trail, key)), said("this key stands twice in the same object: keep one of them"))
        for key, item in value.items():
            _refuse_half_characters((*trail, key), key)
            yield from _problems((*trail, key), item)


def _refuse_half_characters(trail: Trail, text: str) -> None:
    # Nothing else can be said of the file: its text cannot even be compared or shown.
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise ScenarioError.of(
            said("the text holds half a character (one of \\ud800 to \\udfff alone): remove or complete it"),
            text_of(trail),
        )


def _too_deep() -> ScenarioError:
    return ScenarioError.of(said("the objects and lists are nested too deeply: this is not a cxsim scenario"))


def _syntax_error(text: str, error: json.JSONDecodeError) -> ScenarioError:
    place = f"line {error.lineno}, column {error.colno}"
    if not text.strip():
        return ScenarioError.of(said("the file is empty: a scenario begins with {{"))
    if error.msg in _RULES:
        return ScenarioError.of(_RULES[error.msg], place)
    if error.pos >= len(text.rstrip()):
        return ScenarioError.of(
            said("the file ends here, before the scenario is complete: restore it from a copy"), place
        )
    expected = _EXPECTED.get(error.msg, said("this is not JSON"))
    found = _found(text[error.pos])
    return ScenarioError.of(
        said("{expected}, but {found} was found: correct it", expected=expected, found=found), place
    )


def _found(character: str) -> Gap:
    end = said("the end of the line")
    names = {"\n": end, "\r": end, "\t": said("a tab")}
    return names.get(character, f"“{character}”" if character.isprintable() else f"U+{ord(character):04X}")
