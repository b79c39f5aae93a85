"""A retention table as people paste it: how much of a cohort is there at its start and after each period.

Understood are one column, the values, or two, the periods and the values, between tabs, semicolons or commas,
with a heading or without; and the same as one row or two. Values are percentages, shares of 1 or customers.
"""

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal

from cxsim_models.number_text import DecimalMark, EstimateTextError, number, rounded

TableErrorCode = Literal[
    "empty",
    "columns",
    "missing",
    "not_a_number",
    "negative",
    "percent",
    "above",
    "period",
    "start",
    "whole",
    "rises",
    "short",
    "nobody",
    "everybody",
]

TABLE_ERRORS: Final[dict[TableErrorCode, str]] = {
    "empty": "there is nothing to read: paste how many customers are left after each period, one period a line",
    "columns": "there are {count} columns: paste one, how many customers are left, or two, the period first",
    "missing": "the value is missing: write how many customers are left, as 87 % or 0.87 or 870",
    "not_a_number": "“{text}” is not a number: write how many customers are left, as 87 % or 0.87 or 870",
    "negative": "{text} is negative: write how many customers are left, 0 or more",
    "percent": "{text} is not written like the values before: put a percent sign behind every value or none",
    "above": "{text} is more than the whole cohort: write 100 % or less",
    "period": "{after} follows {before}: give each period a line, in order",
    "start": "period 0 is the start, when nobody has left yet: write 100 % instead of {text}",
    "whole": "{text} could be percent or customers: put a percent sign behind each value, or number the lines from 0",
    "rises": "{before} rises to {text}: a cohort can only lose customers",
    "short": "there are too few periods: at least two are needed after the start",
    "nobody": "nobody leaves: churn cannot be estimated from this table",
    "everybody": "all leave in the first period: there is no later churn to estimate",
}

_PERIOD = re.compile(r"(\D*)(\d+)(\D*)")


@dataclass(frozen=True, slots=True)
class TableProblem:
    """One thing that is wrong with a table, in `line` of the text, from 1; 0: in the table as a whole.

    `str()` is the English sentence, `code` and `values` what to translate.
    """

    line: int
    code: TableErrorCode
    values: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        sentence = TABLE_ERRORS[self.code].format(**dict(self.values))
        return f"line {self.line}: {sentence}" if self.line else sentence


class RetentionTableError(ValueError):
    """A text that is no retention table, with all its problems at once; `str()` lists them, one a line."""

    def __init__(self, problems: tuple[TableProblem, ...]) -> None:
        self.problems = problems
        super().__init__(problems)

    def __str__(self) -> str:
        return "\n".join(map(str, self.problems))


@dataclass(frozen=True, slots=True)
class _Row:
    line: int
    cells: list[str]

    @property
    def value(self) -> str:
        return self.cells[-1]


def parse(text: str, *, decimal: DecimalMark = ".") -> tuple[float, ...]:
    """The shares of the cohort that `text` says are left, from 1 at the start: what `fit_sbg` takes.

    Where percentages or shares begin below the whole, the start is put in front. `decimal` is the user's decimal
    mark: it settles what "1,234" means. Raises RetentionTableError.
    """
    rows = _rows(text, decimal)
    if not rows:
        raise RetentionTableError((TableProblem(0, "empty"),))
    wide = [_problem(row, "columns", count=str(len(row.cells))) for row in rows if len(row.cells) > 2]
    if wide:
        raise RetentionTableError(tuple(wide))
    values, problems = _values(rows, _decimal_mark(rows, decimal))
    problems += _period_problems(rows)
    if not problems:
        shares, problems = _shares(rows, values)
    if problems:
        raise RetentionTableError(tuple(sorted(problems, key=lambda problem: problem.line)))
    return shares


def _problem(row: _Row | None, code: TableErrorCode, **values: str) -> TableProblem:
    return TableProblem(row.line if row else 0, code, tuple(values.items()))


def _rows(text: str, decimal: DecimalMark) -> list[_Row]:
    """The table's rows, upright, without heading, blank lines and the periods of which nothing is known yet."""
    lines = [(line, content.strip(" ")) for line, content in enumerate(text.splitlines(), 1) if content.strip()]
    split = _separated([content for _, content in lines], decimal)
    rows = [_Row(line, cells) for (line, _), cells in zip(lines, split, strict=True)]
    if len(rows) == 1 and len(rows[0].cells) > 2:
        rows = [_Row(rows[0].line, [cell]) for cell in rows[0].cells]
    elif len(rows) == 2 and len(rows[0].cells) == len(rows[1].cells) > 2:
        rows = [_Row(rows[1].line, list(pair)) for pair in zip(rows[0].cells, rows[1].cells, strict=True)]
    if len(rows) > 1 and _read(rows[0].value, decimal) is None and not re.search(r"\d", rows[0].value):
        del rows[0]
    while rows and len(rows[-1].cells) == 2 and not rows[-1].value:
        del rows[-1]
    return rows


def _separated(lines: list[str], decimal: DecimalMark) -> list[list[str]]:
    """Each line's cells. A comma separates where it cannot be a decimal mark, or counted periods precede it."""
    for mark in ("\t", ";"):
        if any(mark in line for line in lines):
            return [_cells(line.split(mark)) for line in lines]
    if any(re.search(r",\s", line) for line in lines):
        return [_cells(re.split(r",\s+", line)) for line in lines]
    pairs = [line.split(",", 1) for line in lines]
    counted = [pair for pair in pairs if pair[0].strip().isdecimal()]
    periods = [int(pair[0]) for pair in counted]
    if (
        len(counted) >= max(2, len(lines) - 1)
        and all(len(pair) == 2 and _read(pair[1], decimal) is not None for pair in counted)
        and all(after == before + 1 for before, after in pairwise(periods))
    ):
        return [_cells(pair) for pair in pairs]
    parts = [line.split(",") for line in lines]
    if any(
        _read(line, decimal) is None and all(_read(cell, decimal) is not None for cell in cells)
        for line, cells in zip(lines, parts, strict=True)
    ):
        return [_cells(cells) for cells in parts]
    return [[line.strip()] for line in lines]


def _cells(cells: list[str]) -> list[str]:
    """The cells without the space around them, and without empty ones at the end beyond the second."""
    cells = [cell.strip() for cell in cells]
    while len(cells) > 2 and not cells[-1]:
        cells.pop()
    return cells


def _read(text: str, decimal: DecimalMark) -> float | None:
    try:
        return number(text, decimal)
    except EstimateTextError:
        return None


def _decimal_mark(rows: list[_Row], decimal: DecimalMark) -> DecimalMark:
    """The mark that one of the values can only mean as a decimal mark: beside 0.869, 1.000 is no thousand."""
    marks: tuple[DecimalMark, DecimalMark] = (".", ",")
    for row in rows:
        readings = {_read(row.value, mark) for mark in marks}
        value = readings.pop()
        if not readings and value is not None and value % 1 > 0:
            return max(marks, key=row.value.rfind)
    return decimal


def _values(rows: list[_Row], decimal: DecimalMark) -> tuple[list[float], list[TableProblem]]:
    """What is left in each row, as written, and what is wrong with single values."""
    values: list[float] = []
    problems: list[TableProblem] = []
    percent = "%" in rows[0].value
    before = ""
    for row in rows:
        value = _read(row.value, decimal)
        if not row.value:
            problems.append(_problem(row, "missing"))
        elif value is None:
            problems.append(_problem(row, "not_a_number", text=row.value))
        elif value < 0:
            problems.append(_problem(row, "negative", text=row.value))
        elif ("%" in row.value) != percent:
            problems.append(_problem(row, "percent", text=row.value))
        elif percent and value > 100:
            problems.append(_problem(row, "above", text=row.value))
        elif values and value > values[-1]:
            problems.append(_problem(row, "rises", before=before, text=row.value))
        else:
            values.append(value)
            before = row.value
    return values, problems


def _counted(rows: list[_Row]) -> list[int] | None:
    """The periods' numbers where they are numbered, as 1, 2 or as Year 1, Year 2; otherwise None."""
    matches = [_PERIOD.fullmatch(row.cells[0]) if len(row.cells) == 2 else None for row in rows]
    found = [match for match in matches if match]
    if len(found) < len(rows) or len({(match[1], match[3]) for match in found}) > 1:
        return None
    return [int(match[2]) for match in found]


def _period_problems(rows: list[_Row]) -> list[TableProblem]:
    periods = _counted(rows) or []
    return [
        _problem(row, "period", after=row.cells[0], before=previous.cells[0])
        for (previous, row), (before, after) in zip(pairwise(rows), pairwise(periods), strict=False)
        if after != before + 1
    ]


def _shares(rows: list[_Row], values: list[float]) -> tuple[tuple[float, ...], list[TableProblem]]:
    """The shares of the cohort, and what is wrong with the table as a whole."""
    first = values[0]
    from_0 = (_counted(rows) or [1])[0] == 0
    percent = "%" in rows[0].value
    if not percent and 1 < first < 100 and not from_0:
        return (), [_problem(rows[0], "whole", text=rows[0].value)]
    whole = 100.0 if percent else max(first, 1.0)
    if from_0 and first < whole:
        return (), [_problem(rows[0], "start", text=rows[0].value)]
    shares = tuple(rounded(value / whole) for value in values)
    if first < whole:
        shares = (1.0, *shares)
    if len(shares) < 3:
        return (), [_problem(None, "short")]
    if shares[-1] == 1:
        return (), [_problem(None, "nobody")]
    if shares[1] == 0:
        return (), [_problem(None, "everybody")]
    return shares, []
