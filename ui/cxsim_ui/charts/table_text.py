"""A table as text: for reading in the window, for a spreadsheet's clipboard, and as a CSV file."""

import csv
import html
import io
import math
from collections.abc import Sequence

from PySide6.QtCore import QLocale

from cxsim.reports.safe_text import safe
from cxsim_ui import amounts
from cxsim_ui.charts.table import Table

_DIGITS = 4
"""Significant digits of figures that are each written by themselves, unless more stand before the decimal point."""
_EXACT = 12
"""Significant digits in a file: more would be the noise of arithmetic."""

Row = Sequence[str | float]


def decimals_of(table: Table) -> tuple[int | None, ...]:
    """Per column, with how many decimals its figures are written; None where each is written by itself."""
    return tuple(_decimals(table, column) for column in range(len(table.headings)))


def _decimals(table: Table, column: int) -> int | None:
    if column in table.mixed:
        return None
    if column in table.shares:
        return 1
    figures = [abs(float(row[column])) for row in table.rows if not isinstance(row[column], str)]
    finite = [figure for figure in figures if math.isfinite(figure)]
    if all(figure.is_integer() for figure in finite):
        return 0
    largest = max(finite)
    return 0 if largest >= 1000 else 2 if largest >= 1 else 4


def shown(table: Table, cell: str | float, column: int, decimals: int | None) -> str:
    """A cell as it is read in the window."""
    if isinstance(cell, str):
        return cell
    if column in table.shares:
        return amounts.percent(cell, 1)
    return amounts.number(cell, _digits(cell)) if decimals is None else amounts.decimal(cell, decimals)


def tabbed(table: Table, *, headings: bool = True) -> str:
    """Lines of cells with tabs between, as spreadsheets paste them: numbers of the locale, without grouping."""
    lines = [list(map(_flat, table.headings))] if headings else []
    decimals = decimals_of(table)
    lines += [_plain_row(table, row, decimals) for row in table.rows]
    return "\n".join("\t".join(line) for line in lines) + "\n"


def html_table(table: Table) -> str:
    """The same as a table of a web page, which text programs paste as a table."""
    head = "".join(f"<th>{html.escape(_flat(heading))}</th>" for heading in table.headings)
    decimals = decimals_of(table)
    rows = []
    for row in table.rows:
        cells = zip(row, _plain_row(table, row, decimals), strict=True)
        rows.append("".join(f"<td{_side(cell)}>{html.escape(text)}</td>" for cell, text in cells))
    body = "".join(f"<tr>{row}</tr>" for row in rows)
    caption = html.escape(table.title)
    return f"<table><caption>{caption}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def csv_file(table: Table) -> bytes:
    """A file that the locale's spreadsheets open by a double click: UTF-8 with a mark, their separators."""
    comma = QLocale().decimalPoint() == ","
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";" if comma else ",")
    writer.writerow(map(safe, table.headings))
    writer.writerows([_exact(cell) for cell in row] for row in table.rows)
    return text.getvalue().encode("utf-8-sig")


def _side(cell: str | float) -> str:
    return "" if isinstance(cell, str) else ' align="right"'


def _plain_row(table: Table, row: Row, decimals: Sequence[int | None]) -> list[str]:
    return [_plain(table, cell, column, decimals[column]) for column, cell in enumerate(row)]


def _plain(table: Table, cell: str | float, column: int, decimals: int | None) -> str:
    if isinstance(cell, str):
        return _flat(cell)
    if not math.isfinite(cell):
        return ""
    if decimals is None:
        return _marked(f"{cell:.{_digits(cell)}g}")
    places = decimals + 2 if column in table.shares else decimals
    return _marked(f"{round(cell, places) + 0.0:.{places}f}")


def _digits(figure: float) -> int:
    return max(_DIGITS, len(f"{abs(figure):.0f}")) if math.isfinite(figure) else _DIGITS


def _exact(cell: str | float) -> str:
    if isinstance(cell, str):
        return safe(cell)
    return _marked(f"{cell + 0.0:.{_EXACT}g}") if math.isfinite(cell) else ""


def _marked(number: str) -> str:
    return number.replace(".", ",") if QLocale().decimalPoint() == "," else number


def _flat(text: str) -> str:
    """A text as one cell: without what would begin another."""
    return safe(" ".join(text.split()))
