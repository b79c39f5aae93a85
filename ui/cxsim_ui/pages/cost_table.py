"""A table of cost lines as it is copied from a spreadsheet: what each row means, and what is wrong with a cell."""

import csv
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pydantic import ValidationError

from cxsim_models.estimate import AnyEstimate, Pert, fixed
from cxsim_models.estimate_text import parse
from cxsim_models.initiative import Cost, CostCategory, Monthly, OneOff, Yearly
from cxsim_models.number_text import DecimalMark, EstimateTextError, number, rounded
from cxsim_models.reason import first_reason
from cxsim_ui.form.pasted_numbers import decimal_of
from cxsim_ui.form.readings import error_sentence
from cxsim_ui.form.sentences import full_sentence
from cxsim_ui.form.typed import TypedError
from cxsim_ui.form.vocabulary import in_models_words
from cxsim_ui.form.words import tr
from cxsim_ui.pages.cost_dates import UNDATED, Calendar, without_dates
from cxsim_ui.pages.cost_words import (
    EITHER,
    MONTHLY,
    ONCE,
    OTHERWISE,
    TOTAL,
    YEARLY,
    Column,
    category_of,
    column_of,
    is_month,
    plain,
)

_LAST = 120
_NOTHING = frozenset({"", "-", "–", "—", "n/a", "na"})
_THOUSANDS = re.compile(r"\bk\s?(€|\$|£|eur|usd|gbp|chf)|(€|\$|£)\s?k\b|\bmillier|\bthousand", re.IGNORECASE)
_MILLIONS = re.compile(r"\bm\s?(€|\$|£|eur|usd|gbp|chf)|(€|\$|£)\s?m\b|\bmillion", re.IGNORECASE)
_RECURS = re.compile(r"\s*(?:/|\bper\b|\bpar\b)\s*(month|mois|mo|year|an|yr)\.?$", re.IGNORECASE)
_TAXED = re.compile(r"\s*\b(HT|TTC|H\.T\.|excl\.? ?VAT|excl\.? ?tax)\s*$", re.IGNORECASE)
_AMOUNTS: tuple[Column, ...] = ("amount", "low", "likely", "high", "once", "monthly", "yearly")

Timing = OneOff | Monthly | Yearly


@dataclass(frozen=True, slots=True)
class PastedCost:
    """One row: the cost that it means, None where it is left out; `problems` say why, or what was assumed."""

    line: int
    name: str
    cost: Cost | None
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PastedCosts:
    """What was understood. `columns` are the headings with what they mean, `ignored` those that mean nothing."""

    rows: tuple[PastedCost, ...]
    columns: Mapping[str, Column]
    ignored: tuple[str, ...]

    @property
    def costs(self) -> tuple[Cost, ...]:
        """The good ones."""
        return tuple(row.cost for row in self.rows if row.cost is not None)


def read_costs(text: str, default: DecimalMark, calendar: Calendar = UNDATED) -> PastedCosts:
    """The cost lines in `text`. Raises TypedError where there is no column of amounts in it.

    `default` settles what "1,234" means where no other number of the table does, and `calendar` what dates mean.
    """
    table = _cells(text)
    if not table:
        raise TypedError(tr("There is nothing to read: copy the lines of your spreadsheet, with their headings."))
    decimal = decimal_of([cell for row in table for cell in row[1]], default)
    headings = table[0][1] if _is_heading(table[0][1], decimal) else None
    body = table[1:] if headings is not None else table
    cells = [row for _, row in body]
    columns = _by_headings(headings, cells, decimal) if headings is not None else _by_type(cells, decimal)
    if not set(columns.values()) & set(_AMOUNTS):
        raise TypedError(tr("No column of amounts was found: head it “Amount”, or copy the amounts as well."))
    named = headings or [""] * max(len(row) for row in cells)
    factors = {i: _factor(heading) for i, heading in enumerate(named)}
    calendar = calendar.settled_by(text)
    readers = (_Reader(line, row, columns, factors, decimal, calendar) for line, row in body)
    rows = tuple(cost for reader in readers for cost in reader.costs())
    ignored = tuple(heading for i, heading in enumerate(named) if i not in columns and heading)
    return PastedCosts(rows, {named[i]: column for i, column in columns.items() if named[i]}, ignored)


def _cells(text: str) -> list[tuple[int, list[str]]]:
    """The rows that are not empty, with their lines from 1."""
    mark = next((mark for mark in "\t;|" if mark in text), ",")
    lines = csv.reader(text.splitlines(), delimiter=mark)
    rows = [(i, [cell.strip() for cell in row]) for i, row in enumerate(lines, 1)]
    return [(i, row) for i, row in rows if any(row)]


def _value(text: str, decimal: DecimalMark) -> float | None:
    try:
        return number(text.strip("()"), decimal)
    except EstimateTextError:
        return None


def _is_heading(row: Sequence[str], decimal: DecimalMark) -> bool:
    stated = [cell for cell in row if cell]
    known = [cell for cell in stated if column_of(cell) is not None]
    return 2 * len(known) >= len(stated) and all(_value(cell, decimal) is None for cell in stated)


def _column(cells: Sequence[Sequence[str]], index: int) -> list[str]:
    return [row[index] for row in cells if index < len(row) and row[index] not in _NOTHING]


def _mostly(cells: Sequence[str], known: int) -> bool:
    return bool(cells) and 2 * known > len(cells)


def _by_headings(headings: Sequence[str], cells: Sequence[Sequence[str]], decimal: DecimalMark) -> dict[int, Column]:
    columns: dict[int, Column] = {}
    for i, heading in enumerate(headings):
        column = column_of(heading)
        if plain(heading) in EITHER:
            inside = _column(cells, i)
            numeric = _mostly(inside, sum(_value(cell, decimal) is not None for cell in inside))
            column = "amount" if numeric else "name"
        if column is not None and column not in columns.values():
            columns[i] = column
    return columns


def _by_type(cells: Sequence[Sequence[str]], decimal: DecimalMark) -> dict[int, Column]:
    columns: dict[int, Column] = {}
    numeric: list[int] = []
    for i in range(max(len(row) for row in cells)):
        inside = _column(cells, i)
        if _mostly(inside, sum(_value(_RECURS.sub("", cell), decimal) is not None for cell in inside)):
            numeric.append(i)
        elif _mostly(inside, sum(category_of(cell) is not None for cell in inside)):
            columns.setdefault(i, "category")
        elif _mostly(inside, sum(_timing_words(cell) for cell in inside)):
            columns.setdefault(i, "when")
        elif inside and "name" not in columns.values():
            columns[i] = "name"
    if "name" not in columns.values():
        # Names of lines often are those of categories.
        columns = {i: "name" if column == "category" else column for i, column in columns.items()}
    return columns | _numeric_columns(cells, numeric, decimal)


def _numeric_columns(
    cells: Sequence[Sequence[str]], numeric: Sequence[int], decimal: DecimalMark
) -> dict[int, Column]:
    """Small whole numbers beside larger ones are months; two amounts are low and high, three with likely between."""
    values = {
        i: [value for cell in _column(cells, i) if (value := _value(cell, decimal)) is not None] for i in numeric
    }
    months = [i for i in numeric if all(value == round(value) and 0 <= value <= _LAST for value in values[i])]
    columns: dict[int, Column] = {}
    if len(months) == 1 and len(numeric) > 1:
        columns[months[0]] = "when"
    amounts = [i for i in numeric if i not in columns]
    names: tuple[Column, ...] = ("low", "likely", "high") if len(amounts) >= 3 else ("low", "high")
    if len(amounts) == 1:
        names = ("amount",)
    return columns | dict(zip(amounts, names, strict=False))


def _timing_words(cell: str) -> bool:
    words = plain(cell)
    return any(pattern.search(words) for pattern in (MONTHLY, YEARLY, ONCE, OTHERWISE)) or (
        bool(re.search(r"\d", words)) and is_month(re.sub(r"\d+", "", without_dates(words)).strip())
    )


def _factor(heading: str) -> float:
    return 1e3 if _THOUSANDS.search(heading) else 1e6 if _MILLIONS.search(heading) else 1.0


class _Reader:
    """One row: its cells by their columns, and what is wrong with them."""

    def __init__(
        self,
        line: int,
        row: Sequence[str],
        columns: Mapping[int, Column],
        factors: Mapping[int, float],
        decimal: DecimalMark,
        calendar: Calendar,
    ) -> None:
        self._line = line
        self._decimal = decimal
        self._calendar = calendar
        self._cells = {column: row[i] for i, column in columns.items() if i < len(row) and row[i] not in _NOTHING}
        self._factors = {column: factors[i] for i, column in columns.items()}
        self._recurs = ""
        self._problems: list[str] = []

    def costs(self) -> list[PastedCost]:
        """The cost of the row; several where it states amounts for once, every month and every year."""
        name = self._cells.get("name", "")
        if TOTAL.fullmatch(plain(name)):
            return [PastedCost(self._line, name, None, (tr("A total is left out: its lines are costs already."),))]
        try:
            category = self._category()
            stated = [(column, self._amount(column)) for column in _AMOUNTS[4:] if column in self._cells]
            parts = [
                (amount, self._timing("" if column == "once" else column))
                for column, amount in stated
                if amount.point
            ]
            if not parts:
                amount = self._estimate()
                parts = [(amount, self._timing(self._recurs))]
            return [
                PastedCost(self._line, name, self._cost(name, category, *part), tuple(self._problems))
                for part in parts
            ]
        except TypedError as error:
            return [PastedCost(self._line, name, None, (*self._problems, str(error)))]

    def _cost(self, name: str, category: CostCategory, amount: AnyEstimate, timing: Timing) -> Cost:
        try:
            return Cost(name=name, category=category, amount=amount, timing=timing)
        except ValidationError as error:
            raise TypedError(full_sentence(first_reason(error))) from None

    def _category(self) -> CostCategory:
        text = self._cells.get("category", "")
        category = category_of(text)
        if text and category is None:
            self._problems.append(tr("“{text}” is no category here: “other” is taken.").format(text=text))
        return category or category_of(self._cells.get("name", "")) or "other"

    def _estimate(self) -> AnyEstimate:
        """Low, likely and high, as many as are stated; else the amount."""
        low, high = (self._amount(column) if column in self._cells else None for column in ("low", "high"))
        middle = next((column for column in ("likely", "amount") if column in self._cells), None)
        likely = self._amount(middle) if middle is not None else None
        if low is None and high is None:
            if likely is None:
                raise TypedError(tr("The amount is missing."))
            return likely
        if low is None or high is None:
            raise TypedError(tr("Low and high belong together: state both, or one amount."))
        ends = low.point, high.point
        point = rounded(sum(ends) / 2) if likely is None else likely.point
        if not ends[0] <= point <= ends[1]:
            raise TypedError(tr("Low, likely and high are not in order: {values}.").format(values=self._written()))
        return Pert(dist="pert", low=ends[0], likely=point, high=ends[1])

    def _written(self) -> str:
        return " / ".join(
            self._cells[column] for column in ("low", "likely", "amount", "high") if column in self._cells
        )

    def _amount(self, column: Column) -> AnyEstimate:
        """The amount in a cell, with what stands behind it (a period, a tax) taken off."""
        text = _TAXED.sub("", self._cells[column])
        if recurs := _RECURS.search(text):
            self._recurs = "monthly" if recurs[1].lower().startswith("mo") else "yearly"
            text = text[: recurs.start()]
        if re.fullmatch(r"\s*\(.*\)\s*[^()]{0,4}", text) or re.match(r"\s*[€$£]?\s*[-−–]", text):
            said = tr("“{text}” is negative: a cost is stated without a sign, and what it brings in is a benefit.")
            raise TypedError(said.format(text=self._cells[column]))
        try:
            estimate = parse(in_models_words(text), decimal=self._decimal)
        except EstimateTextError as error:
            raise TypedError(error_sentence(error)) from None
        factor = self._factors[column]
        if factor == 1:
            return estimate
        if estimate.dist != "fixed":
            raise TypedError(
                tr("“{text}” stands in a column of thousands or millions: one number is read there.").format(
                    text=text
                )
            )
        return fixed(rounded(estimate.point * factor))

    def _timing(self, often: str) -> Timing:
        when, words = self._cells.get("when", ""), self._cells.get("often", "")
        said = plain(f"{words} {when}")
        if OTHERWISE.search(said) and not often:
            text = tr("“{text}”: costs fall once, every month or every year.")
            raise TypedError(text.format(text=words or when))
        if not often:
            often = "monthly" if MONTHLY.search(said) else "yearly" if YEARLY.search(said) else ""
        rest = self._calendar.in_months(when)
        for pattern in (MONTHLY, YEARLY, ONCE):
            rest = pattern.sub(" ", rest)
        months = [int(found) for found in re.findall(r"\d+", rest)]
        rest = re.sub(r"\s+", " ", re.sub(r"\d+|\b(to|until|a|au|de|du|from|jusqu)\b", " ", rest)).strip()
        if "until" in self._cells:
            until = self._calendar.in_months(self._cells["until"])
            months += [int(found) for found in re.findall(r"\d+", until)]
        if not is_month(rest) or len(months) > 2 or any(month > _LAST for month in months):
            text = tr("“{text}” is no month: write 0 to {last} months after the decision, “monthly” or “yearly”.")
            raise TypedError(text.format(text=when, last=_LAST))
        if not often:
            return OneOff(kind="one_off", month=months[0] if months else 0)
        fields = {"kind": often, "from": months[0] if months else 1} | ({"to": months[1]} if len(months) > 1 else {})
        return (Monthly if often == "monthly" else Yearly).model_validate(fields)
