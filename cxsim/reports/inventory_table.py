"""The inventory as a readable table in a terminal: each department's KPIs, and what to start measuring."""

from math import isnan

from rich.console import Console
from rich.table import Table
from rich.text import Text

from cxsim.analysis.information import evpi
from cxsim.inventory import Gap, Measured, gaps, information, inventory
from cxsim.reports.written import money, say, share
from cxsim.result import Result

_UNTOLD = {"exact": "stated exactly", "unstated": "not stated"}
_FIGURES = ("sample", "costs", "of the spread")


def print_inventory(result: Result, console: Console) -> None:
    """Print what is known by department, then the gaps by what not knowing them costs."""
    scenario = result.scenario
    say(console, scenario.name or "Unnamed scenario", style="bold")
    for department, lines in inventory(scenario).items():
        console.print(_department(department.capitalize(), lines))
    found = gaps(scenario, information(result))
    listed = [gap for gap in found if gap.reason != "unused"]
    if listed:
        console.print(_gaps(listed, scenario.currency))
    if any(gap.reason in _UNTOLD for gap in listed):
        say(console, "–: without a low and a high nobody can tell; give the baseline a range.")
    if unused := [gap.kpi.label for gap in found if gap.reason == "unused"]:
        say(console, f"Not used in this scenario: {', '.join(unused)}.")
    say(
        console,
        "What not knowing a KPI costs is what measuring it before the decision would be worth at most: 0 where the "
        "decision stays the same whatever it turns out to be. Of the spread: how much of the NPV’s variance follows "
        f"it. To know everything beforehand would be worth {money(evpi(result))} {scenario.currency}. "
        f"{money(result.trials)} futures, seed {result.seed}.",
    )


def _table(title: str, *columns: str) -> Table:
    table = Table(title=title, title_justify="left", title_style="bold", box=None, pad_edge=False)
    for column in columns:
        table.add_column(column, no_wrap=not column, justify="right" if column in _FIGURES else "left")
    return table


def _department(title: str, lines: tuple[Measured, ...]) -> Table:
    table = _table(title, "", "known", "since", "source", "sample", "note")
    for line in lines:
        entry = line.entry
        known = "yes" if line.known else "no" if line.used else "–"
        # A source or a note may hold anything, square brackets too: Text is not read as markup.
        texts = (
            ("", "", "", "")
            if entry is None
            else (entry.since or "", entry.source, money(entry.sample) if entry.sample else "", entry.note)
        )
        table.add_row(line.kpi.label, known, *map(Text, texts))
    return table


def _gaps(found: list[Gap], currency: str) -> Table:
    table = _table(f"What to start measuring ({currency})", "", "department", "costs", "of the spread", "because")
    for gap in found:
        known = gap.information
        cost = "–" if known is None or isnan(known.value) else money(known.value)
        part = "–" if known is None or isnan(known.share) else share(known.share)
        table.add_row(gap.kpi.label, gap.kpi.department, cost, part, _UNTOLD.get(gap.reason, ""))
    return table
