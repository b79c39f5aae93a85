"""A column of numbers as people copy it from a spreadsheet or a text, in English or French notation."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from cxsim_models.number_text import DecimalMark, EstimateTextError, number, tidy
from cxsim_ui.form.typed import TypedError
from cxsim_ui.form.words import tr

MOST = 10_000
"""Values that a file may hold for one estimate: more say no more."""

_BREAKS = re.compile(r"[\t\r\n]+")
_SEPARATORS = re.compile(r"[\t;]")
_COMMA = re.compile(r"\d,(?!\d{3}(\D|$))\d+|\.\d{3},\d")
_POINT = re.compile(r"\d\.(?!\d{3}(\D|$))\d+|,\d{3}\.\d")
_NOTHING = frozenset({"", "-", "–", "—"})


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell that was pasted, with its line, from 1."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class PastedNumbers:
    """What was understood: the values in their order, and the cells that are no numbers. The heading is neither."""

    values: tuple[float, ...]
    refused: tuple[Cell, ...]
    heading: str = ""


def several_cells(text: str) -> bool:
    """Whether `text` is more than one cell of a table, or more than one line."""
    return len(_BREAKS.split(text.strip())) > 1


def decimal_of(texts: Sequence[str], default: DecimalMark) -> DecimalMark:
    """The decimal mark with which these numbers are written, where any of them shows it; else `default`."""
    comma = any(_COMMA.search(text) for text in texts)
    point = any(_POINT.search(text) for text in texts)
    return default if comma == point else "," if comma else "."


def read_numbers(text: str, default: DecimalMark) -> PastedNumbers:
    """The numbers in `text`, between line breaks, tabs or semicolons. Raises TypedError where it is no such column.

    Of a table with one column of numbers that column is read. `default` settles what "1,234" means where no other
    number does.
    """
    lines = [
        [Cell(i, tidy(cell)) for cell in _SEPARATORS.split(line)]
        for i, line in enumerate(re.split(r"\r\n|\r|\n", text), 1)
        if line.strip("\t; ")
    ]
    if not lines:
        raise TypedError(tr("There is nothing to read: copy a column of numbers, one a line."))
    decimal = decimal_of([cell.text for line in lines for cell in line], default)
    cells = _column(lines, decimal)
    heading = ""
    if cells and _value(cells[0].text, decimal) is None and cells[0].line == 1:
        heading, cells = cells[0].text, cells[1:]
    cells = [cell for cell in cells if cell.text not in _NOTHING]
    read = [(cell, _value(cell.text, decimal)) for cell in cells]
    values = tuple(value for _, value in read if value is not None)
    refused = tuple(cell for cell, value in read if value is None)
    if len(values) < 2 or len(values) < len(refused):
        raise TypedError(_nonsense(len(values), len(cells), refused))
    if len(values) > MOST:
        text = tr("{count} values are too many: {most} are as good. Copy a part of them, taken at random.")
        raise TypedError(text.format(count=len(values), most=MOST))
    return PastedNumbers(values, refused, heading)


def _column(lines: Sequence[Sequence[Cell]], decimal: DecimalMark) -> list[Cell]:
    """The one column of numbers; a single line is read across."""
    if len(lines) == 1:
        return list(lines[0])
    width = max(len(line) for line in lines)
    columns = [[line[i] for line in lines if i < len(line)] for i in range(width)]
    numeric = [
        column
        for column in columns
        if 2 * sum(_value(cell.text, decimal) is not None for cell in column) >= len(column)
    ]
    if len(numeric) > 1:
        raise TypedError(tr("These are {count} columns of numbers: copy one of them.").format(count=len(numeric)))
    return numeric[0] if numeric else columns[0]


def _value(text: str, decimal: DecimalMark) -> float | None:
    try:
        return number(text, decimal)
    except EstimateTextError:
        return None


def _nonsense(values: int, cells: int, refused: Sequence[Cell]) -> str:
    if values and not refused:
        return tr("One value is no distribution: copy several, one a line, or type a range.")
    example = refused[0].text if refused else ""
    example = f"{example[:29]}…" if len(example) > 30 else example
    text = tr("{values} of {cells} lines are numbers, and “{example}” is none: copy a column of numbers, one a line.")
    return text.format(values=values, cells=cells, example=example)
