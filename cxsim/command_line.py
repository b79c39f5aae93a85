"""The sub-commands: `cxsim run`, `check`, `register`, `evidence`, `inventory`, `schema` and `samples`."""

import datetime
import io
import json
import sys
import textwrap
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import Progress
from typer.core import TyperCommand

import cxsim
from cxsim.engine import TRIAL_LIMIT, refuse_blanks, simulate
from cxsim.result import Result
from cxsim.version import __version__

app = typer.Typer(
    add_completion=False,
    help="What a customer-experience initiative is worth, as a distribution. Without a command: the window.",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

REGISTER_TRIALS = 8192
"""Futures behind the shares in the register, unless more are asked for."""

CHECK_TRIALS = 8192
"""Futures behind the checks that need a result."""

_CHECK_FIELDS = ("code", "place", "path", "what", "why", "remedy")

File = Annotated[Path, typer.Argument(metavar="FILE", help="A scenario, *.cxsim.")]


def run_command(arguments: Sequence[str]) -> int:
    """Run one sub-command: 0 done, 1 the file has problems (listed on stderr), 2 wrong use."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        # Where the terminal's encoding lacks a sign, a question mark is better than no figures.
        sys.stdout.reconfigure(errors="replace")
    try:
        app(args=list(arguments), prog_name="cxsim", standalone_mode=True)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 1
    except cxsim.ScenarioError as error:
        print(error, file=sys.stderr)
        return 1
    except OSError as error:
        print(f"cxsim: the figures cannot be written: {error.strerror or error}", file=sys.stderr)
        return 1
    return 0


def _version(wanted: bool) -> None:
    if wanted:
        print(f"cxsim {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    pass


@app.command()
def run(
    file: File,
    trials: Annotated[
        int | None,
        typer.Option(min=1, max=TRIAL_LIMIT, help="Futures to draw, instead of the file's number."),
    ] = None,
    seed: Annotated[int | None, typer.Option(min=0, max=2**31 - 1, help="Instead of the file's seed.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object instead of a table.")] = False,
) -> None:
    """Simulate a scenario and print its figures."""
    scenario = cxsim.load(file)
    result = _simulate(scenario, trials, seed)
    if as_json:
        _print_json(result.summary())
        return
    from cxsim.reports.table import print_result

    print_result(result, Console())


def _print_json(data: dict[str, Any]) -> None:
    # In ASCII, so that it is JSON whatever the encoding of the pipe.
    print(json.dumps(data, indent=2, allow_nan=False))


def _simulate(scenario: cxsim.Scenario, trials: int | None, seed: int | None) -> Result:
    """Simulate, with a progress bar on stderr once it takes longer than a second."""
    total = trials if trials is not None else scenario.settings.trials
    bar = Progress(console=Console(stderr=True), transient=True)
    task = bar.add_task("Simulating", total=total)
    began = time.monotonic()
    shown = False

    def progress(done: int) -> None:
        nonlocal shown
        if not shown and time.monotonic() - began > 1.0 and sys.stderr.isatty():
            shown = True
            bar.start()
        bar.update(task, completed=done)

    try:
        return simulate(scenario, trials, seed=seed, progress=progress)
    finally:
        if shown:
            bar.stop()


@app.command()
def check(
    file: File,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object instead of text.")] = False,
) -> None:
    """Say what is wrong in a file, all of it at once, and what is worth a second look: place, reason, remedy."""
    from cxsim.checks import checks

    try:
        scenario = cxsim.load(file)
        refuse_blanks(scenario)
    except cxsim.ScenarioError as error:
        if not as_json:
            raise
        problems = [{"place": problem.place, "message": problem.message} for problem in error.problems]
        _print_json({"file": str(file), "problems": problems, "checks": []})
        raise typer.Exit(1) from None
    found = checks(scenario, trials=CHECK_TRIALS, today=datetime.date.today())
    if as_json:
        described = [{name: str(getattr(each, name)) for name in _CHECK_FIELDS} for each in found]
        _print_json({"file": str(file), "problems": [], "checks": described})
        return
    count = len(scenario.initiatives)
    warnings = f"{len(found)} warning{'' if len(found) == 1 else 's'}" if found else "no warnings"
    print(f"{file}: no problems, {warnings}. “{scenario.name}”, {count} initiative{'' if count == 1 else 's'}.")
    for each in found:
        print(f"\n{each.place or 'The scenario as a whole'}")
        for mark, sentence in (("  ", each.what), ("  ", each.why), ("  → ", each.remedy)):
            print(textwrap.fill(str(sentence), 100, initial_indent=mark, subsequent_indent=" " * len(mark)))


class _Register(TyperCommand):
    """`--csv` may stand without a path."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        at = args.index("--csv") + 1 if "--csv" in args else 0
        if at and (at == len(args) or args[at].startswith("--") or args[at].endswith(".cxsim")):
            # A scenario is what to read, never where to write.
            args = [*args[:at], "-", *args[at:]]
        return super().parse_args(ctx, args)


@app.command(cls=_Register)
def register(
    file: File,
    csv: Annotated[
        str | None,
        typer.Option("--csv", metavar="[PATH]", help="Write CSV: into this file, or for - or nothing to stdout."),
    ] = None,
    trials: Annotated[
        int, typer.Option(min=1, max=TRIAL_LIMIT, help="Futures behind the shares of the variance.")
    ] = REGISTER_TRIALS,
) -> None:
    """List every uncertain or sourced number: value, range, grade, source, and its share of NPV's variance."""
    from cxsim.analysis.drivers import variance_shares
    from cxsim.register import register as register_of
    from cxsim.reports.register_table import print_register, write_csv

    if csv is not None and csv.endswith(".cxsim"):
        print(f"cxsim: {csv} is a scenario: name another file for the CSV, such as register.csv", file=sys.stderr)
        raise typer.Exit(2)
    scenario = cxsim.load(file)
    result = _simulate(scenario, trials, None)
    assumptions, shares = register_of(scenario, datetime.date.today()), variance_shares(result, trials)
    if csv is None:
        print_register(assumptions, shares, Console(), scenario.name, trials)
        return
    text = io.StringIO(newline="")
    write_csv(assumptions, shares, text)
    # Bytes, so that it is UTF-8 whatever the encoding of the terminal.
    if csv == "-":
        sys.stdout.buffer.write(text.getvalue().encode())
    else:
        try:
            Path(csv).write_bytes(text.getvalue().encode())
        except OSError as error:
            reason = error.strerror or error
            print(f"cxsim: “{csv}” cannot be written ({reason}): name a file in another folder", file=sys.stderr)
            raise typer.Exit(1) from None


@app.command()
def evidence(
    id: Annotated[str | None, typer.Argument(metavar="[ID]", help="One entry, such as CSAT-M1.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object instead of a table.")] = False,
) -> None:
    """List what is known about links and defaults, or show one entry with what speaks against it."""
    from cxsim.evidence import as_object, find, suggestion

    entry = find(id) if id is not None else None
    if id is not None and entry is None:
        print(f"cxsim: “{id}” is not in the evidence library: {suggestion(id)}", file=sys.stderr)
        raise typer.Exit(2)
    if as_json:
        _print_json(as_object(entry))
        return
    from cxsim.reports.evidence_table import print_entry, print_library

    if entry is None:
        print_library(Console())
    else:
        print_entry(entry, Console())


@app.command()
def inventory(
    file: File,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object instead of tables.")] = False,
) -> None:
    """List which KPIs are known, and what to start measuring: the gaps, by what not knowing them costs."""
    from cxsim.analysis.information import SAMPLE
    from cxsim.inventory import figures

    scenario = cxsim.load(file)
    result = _simulate(scenario, min(scenario.settings.trials, SAMPLE), None)
    if as_json:
        _print_json(figures(result))
        return
    from cxsim.reports.inventory_table import print_inventory

    print_inventory(result, Console())


@app.command()
def schema() -> None:
    """Print the JSON Schema of *.cxsim files, for editors."""
    from cxsim.files.scenario_file import json_schema

    _print_json(json_schema())


@app.command()
def samples(
    copy: Annotated[Path | None, typer.Option(metavar="DIR", help="Copy the samples into this folder.")] = None,
) -> None:
    """List the sample scenarios, or copy them into a folder."""
    from cxsim.files.templates import copy_samples, sample_names

    if copy is not None:
        for path in copy_samples(copy):
            print(path)
        return
    names = sample_names()
    width = max(map(len, names))
    for name in names:
        print(f"{name:{width}}  {cxsim.new(name).name}")
