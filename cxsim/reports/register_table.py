"""The assumption register as a table in a terminal, and as CSV."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from typing import TextIO

from rich.console import Console
from rich.table import Table
from rich.text import Text

from cxsim.register import Assumption
from cxsim.reports.safe_text import safe
from cxsim_models.number_text import format_number

COLUMNS = (
    "path",
    "place",
    "label",
    "value",
    "unit",
    "p10",
    "p90",
    "distribution",
    "grade",
    "source",
    "evidence",
    "owner",
    "date",
    "note",
    "no_source",
    "stale",
    "in_force",
    "variance_share",
)


def write_csv(assumptions: Iterable[Assumption], shares: Mapping[str, float], file: TextIO) -> None:
    """One row an assumption, in document order, beneath the names of `COLUMNS`.

    Numbers are those of the scenario file, with a decimal point; P10 and P90 are empty for a plain number, the
    share of NPV's variance (0 … 1, from `shares`) where there is none. Text that a spreadsheet would take for a
    formula gets an apostrophe before it. `file` is open for text without translation of line ends.
    """
    writer = csv.writer(file)
    writer.writerow(COLUMNS)
    writer.writerows(_row(assumption, assumption.share(shares)) for assumption in assumptions)


def _row(assumption: Assumption, share: float | None) -> tuple[str, ...]:
    estimate = assumption.estimate
    texts = (assumption.path, assumption.place, assumption.label)
    said = (assumption.source, assumption.evidence, estimate.owner, str(estimate.date or ""), estimate.note)
    marks = (assumption.no_source, assumption.stale, assumption.in_force)
    return (
        *map(safe, texts),
        format_number(assumption.value),
        safe(assumption.unit),
        *(_rounded(end) if assumption.uncertain else "" for end in (assumption.p10, assumption.p90)),
        estimate.dist,
        assumption.grade,
        *map(safe, said),
        *("yes" if mark else "no" for mark in marks),
        "" if share is None else f"{share:.4f}",
    )


def _rounded(value: float) -> str:
    """Six significant digits."""
    return format_number(float(f"{value:.6g}") + 0.0)


def print_register(
    assumptions: Sequence[Assumption], shares: Mapping[str, float], console: Console, title: str, draws: int
) -> None:
    """Print how many assumptions lack a source or are stale, and a table of them all, the decisive ones first.

    `draws` is the number of futures behind the `shares` of NPV's variance.
    """
    _say(console, title or "Unnamed scenario", style="bold")
    lacking, stale = sum(each.no_source for each in assumptions), sum(each.stale for each in assumptions)
    plural = "" if len(assumptions) == 1 else "s"
    _say(console, f"{len(assumptions)} assumption{plural}, {lacking} without a source, {stale} stale.")
    if not assumptions:
        return
    table = Table(box=None, pad_edge=False)
    table.add_column("share", justify="right", no_wrap=True)
    table.add_column("assumption", overflow="fold", ratio=3)
    table.add_column("value", justify="right", overflow="fold")
    table.add_column("unit", overflow="fold", ratio=2)
    table.add_column("grade", overflow="fold")
    table.add_column("source", overflow="fold", ratio=3)
    with_shares = [(each.share(shares), each) for each in assumptions]
    for share, each in sorted(with_shares, key=lambda pair: -1.0 if pair[0] is None else pair[0], reverse=True):
        # A name may hold anything, square brackets too.
        table.add_row(_share(share), *map(Text, _cells(each)))
    console.print(table)
    futures = f"{draws:,}".replace(",", " ")
    _say(
        console,
        f"Share: of the variance of NPV, explained by this number alone, in {futures} futures. Numbers that move "
        "together explain the same more than once. Value: the likely one, and P10 to P90.",
    )


def _say(console: Console, sentence: str, style: str = "") -> None:
    console.print(Text(sentence), style=style)


def _cells(each: Assumption) -> tuple[str, ...]:
    estimate = each.estimate
    label = each.label if each.in_force else f"{each.label} (off)"
    value = _shown(each.value)
    if each.uncertain:
        value += f"\n{_shown(each.p10)} to {_shown(each.p90)}"
    date = "" if estimate.date is None else f"{estimate.date}{', stale' if each.stale else ''}"
    source = each.source or "no source"
    who = ", ".join(part for part in (estimate.owner, date) if part)
    return label, value, each.unit, each.grade, "\n".join(part for part in (source, who, estimate.note) if part)


def _share(share: float | None) -> str:
    if share is None:
        return "–"
    return f"{share * 100:.0f} %" if share == 0.0 or share >= 0.005 else "<1 %"


def _shown(value: float) -> str:
    """Four significant digits, grouped."""
    rounded = float(f"{value:.4g}") + 0.0
    text = f"{rounded:,.0f}" if abs(rounded) >= 1000 else f"{rounded:g}"
    return text.replace(",", " ").replace("-", "−")
