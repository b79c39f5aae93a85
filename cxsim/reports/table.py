"""A result as a readable table in a terminal."""

from collections.abc import Callable
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from cxsim.reports.beside_money import print_scores
from cxsim.reports.written import money, number, say, share
from cxsim.result import Result
from cxsim_models.kpis import KPIS

_COLUMNS = ("p10", "p50", "p90", "mean")

_NAMES = {
    "npv": "NPV",
    "roi": "ROI (PV)",
    "roi_plain": "ROI (plain)",
    "bcr": "Benefit/cost ratio",
    "payback": "Payback, months",
    "irr": "IRR, a year",
    "mirr": "MIRR, a year",
    "pv_benefits": "PV benefits",
    "pv_costs": "PV costs",
    "tax": "PV tax",
    "residual": "Beyond the horizon (not in NPV)",
}

_UNDEFINED = {
    "roi": "undefined: no cost",
    "roi_plain": "undefined: no cost",
    "bcr": "undefined: no cost",
    "payback": "not within the horizon",
    "mirr": "none",
}


def _format(figure: str) -> Callable[[float], str]:
    if figure in ("roi", "roi_plain", "irr", "mirr"):
        return share
    return number if figure in ("bcr", "payback") else money


def print_result(result: Result, console: Console) -> None:
    """Print the headline, the figures, the benefit lines, the segments, the evidence and the scores."""
    summary = result.summary()
    chance = summary["probability"]
    horizon = result.scenario.settings.horizon_months
    say(console, summary["scenario"] or "Unnamed scenario", style="bold")
    free = f", {share(result.never_in_debt)} are never in debt" if result.never_in_debt else ""
    say(
        console,
        f"{share(chance['payback_within_horizon'])} of futures pay back within {horizon} months{free}; "
        f"NPV above 0 in {share(chance['npv_positive'])} (± {_points(result)} points); "
        f"ROI above the hurdle in {share(chance['roi_above_hurdle'])}.",
    )
    table = _table(f"{result.scenario.currency}, {horizon} months")
    undefined = _UNDEFINED | {"irr": _no_single_rate(result)}
    for figure, name in _NAMES.items():
        if figure in summary:
            _add(table, name, summary[figure], _format(figure), undefined.get(figure, "undefined"))
    console.print(table)
    lines = _table("Where it comes from (PV, in full)")
    for line, figures in summary["lines"].items():
        if figures["p5"] != 0.0 or figures["p95"] != 0.0:
            _add(lines, line.replace("_", " "), figures, money)
    if lines.row_count:
        console.print(lines)
    if summary["not_counted"]:
        each = ", ".join(f"{KPIS[id].label} {money(abs(pv))}" for id, pv in summary["not_counted"].items())
        say(console, f"Not counted twice, though several paths lead there (PV a naive sum would add): {each}.")
    people = _table("Customer lifetime value")
    for segment in summary["segments"]:
        for world in ("without", "with", "uplift"):
            _add(people, f"{segment['id']}, {world}", segment["clv"][world], number)
    if people.row_count:
        console.print(people)
    if summary["evidence"]:
        console.print(_evidence(summary["evidence"]))
    point = summary["point_estimate"]
    if moved := summary["correlations"]:
        furthest = max(moved, key=lambda pair: abs(pair["achieved"] - pair["asked"]))
        say(
            console,
            f"The correlations contradict each other, and the nearest possible ones were drawn; furthest off: "
            f"{number(furthest['achieved'])} instead of {number(furthest['asked'])} "
            f"({furthest['a']} with {furthest['b']}).",
        )
    say(
        console,
        f"All estimates at their likely value give an NPV of {money(point['npv'])}: "
        f"the P{point['percentile'] * 100:.0f} of the futures. "
        f"{money(result.trials)} futures, seed {result.seed}, {summary['engine']}. P90 is the high value.",
    )
    if result.scenario.value:
        print_scores(result.scenario.value, console)


def _evidence(cited: list[dict[str, Any]]) -> Table:
    """A line for each link that is on: how good the evidence is, and whose."""
    table = Table(title="What the links stand on", title_justify="left", title_style="bold", box=None)
    table.show_header, table.pad_edge = False, False
    for each in cited:
        source = each["source"] or "no source given"
        if each["source"] and each["grade"] == "judgement":
            # The source has the direction, the size is somebody's own.
            source = f"after {source}"
        words = (
            each["link"].replace("-", " → ").replace("_", " "),
            each["grade"] or "no grade",
            f"{source} ({each['id']})" if each["id"] else source,
        )
        # A source may hold anything, square brackets too.
        table.add_row(*map(Text, words))
    return table


def _no_single_rate(result: Result) -> str:
    """What follows the share of futures without an IRR."""
    shares = result.irr_undefined
    kinds = [kind for kind, part in shares.items() if part > 0.0]
    if len(kinds) < 2:
        return kinds[0] if kinds else ""
    return f"undefined: {share(shares['none'])} none, {share(shares['several'])} several"


def _points(result: Result) -> str:
    half_width = result.plus_minus("npv_positive")
    return "?" if half_width != half_width else f"{half_width * 100:.1f}"


def _table(title: str) -> Table:
    table = Table(title=title, title_justify="left", title_style="bold", box=None, pad_edge=False)
    table.add_column("")
    for column in _COLUMNS:
        table.add_column(column.upper() if column != "mean" else "mean", justify="right")
    table.add_column("")
    return table


def _add(
    table: Table, name: str, figures: dict[str, Any], written: Callable[[float], str], undefined: str = "undefined"
) -> None:
    cells = ["–" if figures[column] is None else written(figures[column]) for column in _COLUMNS]
    missing = figures["undefined"]
    table.add_row(name, *cells, f"{share(missing)} {undefined}" if missing else "")
