"""What a chart shows, as rows and columns: its twin for those who read, copy or export figures."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Table:
    """Headings and rows of equal length, in the user's language.

    A float is a figure as it is (money in the scenario's currency, shares as fractions), nan where it is undefined;
    a str is a text. The unit stands in the heading. `shares` are the columns whose fractions are read as percentages;
    in `mixed` ones each row has a unit of its own, so that the figures of the column are not written alike.
    """

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str | float, ...], ...]
    shares: frozenset[int] = frozenset()
    mixed: frozenset[int] = frozenset()
