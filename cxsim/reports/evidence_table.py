"""The evidence library in a terminal: all of it as a table, or one entry whole."""

from collections.abc import Iterable

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from cxsim.evidence import Entry, Range, contrary_to, entries, model_links
from cxsim_models.kpis import BEHAVIOURS

_NO_SOURCE = "no source gives it"
_BASIS = {"published": "as published", "judgement": "partly or wholly judgement"}


def print_library(console: Console) -> None:
    """Print one line for each entry: id, grade, what it is about, source."""
    table = _grid("ID", "grade", "what", "source")
    for entry in entries().values():
        table.add_row(*_cells(entry.id, entry.grade, entry.title.en, entry.source or _NO_SOURCE))
    console.print(table)
    console.print(Text("cxsim evidence ID shows one of them whole, with what speaks against it."))


def print_entry(entry: Entry, console: Console) -> None:
    """Print all that is known of one entry, and the contrary evidence beneath it."""
    console.print(_text(f"{entry.id}  {entry.title.en}"), style="bold")
    table = _grid()
    for name, words in _facts(entry):
        table.add_row(*_cells(name, words))
    console.print(table)
    contrary = contrary_to(entry)
    if not contrary:
        console.print(_text("The library holds no evidence to the contrary."))
        return
    console.print(_text("Contrary evidence"), style="bold")
    for other in contrary:
        console.print(Padding(_text(f"{other.id}  {other.title.en}, {other.grade}"), (0, 0, 0, 2)))
        for words in (other.effect.en, other.source or _NO_SOURCE):
            console.print(Padding(_text(words), (0, 0, 0, 4)))


def _facts(entry: Entry) -> Iterable[tuple[str, str]]:
    yield "Effect", entry.effect.en
    if entry.unit is not None and entry.basis is not None:
        yield "Figures", f"{figures(entry.low, entry.mode, entry.high)} {entry.unit.en}, {_BASIS[entry.basis]}"
    for values in entry.ranges:
        yield "In the model", _in_the_model(values)
    for link in model_links().values():
        if entry.id == link.evidence[0] and link.why_off is not None:
            yield "Off by default", link.why_off.en
    yield "Sector", entry.sector.en
    yield "Grade", entry.grade
    yield "Source", entry.source or _NO_SOURCE
    yield "Caveat", entry.caveat.en


def _in_the_model(values: Range) -> str:
    source, _, target = values.topic.partition("-")
    written = figures(values.low, values.likely, values.high)
    if not target:
        unit = f" {values.currency}" if values.currency else ""
        return f"{source.replace('_', ' ')} {written}{unit} ({values.grade})"
    each = "relative change per point" if target in BEHAVIOURS else "points per point"
    return f"{source} → {target} {written}, {each} ({values.grade})"


def figures(*values: float | None) -> str:
    """`low / likely / high` without those that are not known; one number where all are the same."""
    known = [value for value in values if value is not None]
    if len(set(known)) == 1:
        known = known[:1]
    return " / ".join(f"{value:,.6g}" for value in known).replace(",", " ").replace("-", "−")


def _grid(*headings: str) -> Table:
    table = Table(box=None, pad_edge=False, show_header=bool(headings))
    for heading in headings or ("", ""):
        table.add_column(heading, overflow="fold", no_wrap=heading in ("ID", "grade"))
    return table


def _cells(*words: str) -> list[Text]:
    return [_text(word) for word in words]


def _text(words: str) -> Text:
    # Terminals break lines themselves, and some lack the sign of a space that does not break.
    return Text(words.replace("\N{NO-BREAK SPACE}", " "))
