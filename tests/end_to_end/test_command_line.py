"""The sub-commands: what they print, and the exit codes 0 (done), 1 (problems in a file) and 2 (wrong use)."""

import json
import os
import re
import subprocess
import sys
from math import isfinite
from pathlib import Path
from typing import Any, NoReturn

import pytest

import cxsim
from cxsim.version import __version__
from tests.end_to_end.conftest import Outcome, Program

FIGURES = ("npv", "roi", "roi_plain", "bcr", "payback", "irr", "mirr", "pv_benefits", "pv_costs")
PERCENTILES = ("p5", "p10", "p25", "p50", "p75", "p90", "p95")


def refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not JSON")


def figures_of(outcome: Outcome) -> dict[str, Any]:
    assert outcome.returncode == 0, outcome.stderr
    assert outcome.stderr == ""
    figures: dict[str, Any] = json.loads(outcome.stdout, parse_constant=refuse)
    return figures


NAME = "Büro [/bold] :smile: [red]"


@pytest.fixture(scope="module")
def plan(skeleton: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The skeleton under a difficult name."""
    scenario = json.loads(skeleton.read_text(encoding="utf-8")) | {"name": NAME}
    file = tmp_path_factory.mktemp("run") / "a plan.cxsim"
    file.write_text(json.dumps(scenario), encoding="utf-8")
    return file


@pytest.fixture(scope="module")
def runs(program: Program, plan: Path) -> list[Outcome]:
    """Two runs with seed 7 and one with seed 8, a thousand futures each, as JSON."""
    return program.each(("run", plan, "--trials", "1000", "--json", "--seed", seed) for seed in "778")


def assert_described(figure: dict[str, float | None]) -> None:
    assert tuple(figure) == ("mean", *PERCENTILES, "undefined")
    share = figure["undefined"]
    assert share is not None
    assert 0.0 <= share <= 1.0
    if share == 1.0:
        assert all(figure[name] is None for name in ("mean", *PERCENTILES))
        return
    known = [value for name in PERCENTILES if (value := figure[name]) is not None]
    assert len(known) == len(PERCENTILES)
    assert known == sorted(known)
    assert all(map(isfinite, known))


def test_version(program: Program) -> None:
    outcome = program("--version")
    assert (outcome.returncode, outcome.stdout, outcome.stderr) == (0, f"cxsim {__version__}\n", "")


def test_run_json(runs: list[Outcome]) -> None:
    figures = figures_of(runs[0])
    assert runs[0].stdout.isascii()
    assert figures["scenario"] == NAME
    assert __version__ in figures["engine"]
    assert (figures["trials"], figures["seed"]) == (1000, 7)
    for name in FIGURES:
        assert_described(figures[name])
    assert {"retention", "contacts", "to_serve"} <= figures["lines"].keys()
    for line in figures["lines"].values():
        assert_described(line)
    assert figures["probability"].keys() == {"npv_positive", "roi_above_hurdle", "payback_within_horizon"}
    assert all(0.0 < share < 1.0 for share in figures["probability"].values())
    (segment,) = figures["segments"]
    assert segment["id"] == "consumer"
    assert segment["clv"].keys() == {"without", "with", "uplift"}
    assert segment["customers_end"].keys() == {"without", "with"}
    for figure in (*segment["clv"].values(), *segment["customers_end"].values()):
        assert_described(figure)


def test_the_same_seed_gives_the_same_figures_to_the_last_digit(runs: list[Outcome]) -> None:
    assert runs[0].stdout == runs[1].stdout


def test_another_seed_gives_others(runs: list[Outcome]) -> None:
    one, other = figures_of(runs[0]), figures_of(runs[2])
    assert other["seed"] == 8
    assert one["npv"] != other["npv"]
    assert one["npv"]["mean"] == pytest.approx(other["npv"]["mean"], abs=50_000)


def test_run_prints_a_table(program: Program, plan: Path) -> None:
    outcome = program("run", plan, "--trials", "512")
    assert (outcome.returncode, outcome.stderr) == (0, "")
    first, *rest = outcome.stdout.splitlines()
    assert first == NAME
    for words in ("P10", "P50", "P90", "NPV", "ROI", "Payback", "retention", "consumer, uplift", "512 futures"):
        assert any(words in line for line in rest), words


def test_a_run_tells_what_was_not_counted_twice(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "plan.cxsim"
    cxsim.save(cxsim.new("first-contact"), file)
    outcome = program("run", file, "--trials", "1000")
    [amount] = re.findall(r"Not counted twice.*: Churn ([0-9 ]+)\.", " ".join(outcome.stdout.split()))
    counted = cxsim.simulate(cxsim.new("first-contact"), trials=1000).summary()["not_counted"]
    assert abs(int(amount.replace(" ", "")) - abs(counted["churn"])) <= 1


def test_a_terminal_that_knows_only_ascii(program: Program, plan: Path) -> None:
    table = program("run", plan, "--trials", "64", PYTHONIOENCODING="ascii")
    assert (table.returncode, table.stderr) == (0, "")
    assert table.stdout.startswith("B?ro")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no disk that is always full")
def test_a_full_disk(program: Program, skeleton: Path) -> None:
    with Path("/dev/full").open("w") as full:
        outcome = subprocess.run(
            program.command("run", skeleton, "--trials", "64"),
            cwd=program.folder,
            env=program.environment | {"PYTHONUNBUFFERED": "1"},
            stdout=full,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            check=False,
        )
    assert (outcome.returncode, outcome.stderr) == (
        1,
        "cxsim: the figures cannot be written: No space left on device\n",
    )


CHECK_FIELDS = {"code", "place", "path", "what", "why", "remedy"}


def test_check_of_a_file_with_warnings(program: Program, skeleton: Path) -> None:
    outcome = program("check", skeleton)
    assert (outcome.returncode, outcome.stderr) == (0, "")
    first, *rest = outcome.stdout.splitlines()
    assert first == f"{skeleton}: no problems, 2 warnings. “First-contact resolution programme”, 1 initiative."
    assert rest[:2] == ["", "links[1]"], "the place"
    assert rest[2].endswith("hangs on one link of weak evidence, csat → churn."), "what"
    assert any(line.startswith("  → ") for line in rest), "the remedy"
    assert max(map(len, rest)) <= 100


def test_check_as_json(program: Program, skeleton: Path) -> None:
    outcome = program("check", skeleton, "--json")
    assert (outcome.returncode, outcome.stderr) == (0, "")
    told = json.loads(outcome.stdout, parse_constant=refuse)
    assert (told["file"], told["problems"]) == (str(skeleton), [])
    assert [check["code"] for check in told["checks"]] == ["weak_link", "unsourced"]
    for check in told["checks"]:
        assert check.keys() == CHECK_FIELDS
        assert all(check.values())


def test_check_of_a_file_with_nothing_to_look_at(program: Program, tmp_path: Path) -> None:
    cxsim.save(cxsim.new("onboarding"), tmp_path / "plan.cxsim")
    outcome = program("check", tmp_path / "plan.cxsim")
    assert (outcome.returncode, outcome.stderr) == (0, "")
    assert outcome.stdout == (
        f"{tmp_path / 'plan.cxsim'}: no problems, no warnings. “{cxsim.new('onboarding').name}”, 1 initiative.\n"
    )


def test_check_of_a_file_with_problems(program: Program, skeleton: Path, tmp_path: Path) -> None:
    scenario = json.loads(skeleton.read_text(encoding="utf-8"))
    del scenario["segments"][0]["fcr"]
    scenario["links"].append(scenario["links"][0])
    file = tmp_path / "broken.cxsim"
    file.write_text(json.dumps(scenario), encoding="utf-8")
    text, data = program.each([("check", file), ("check", file, "--json")])
    assert (text.returncode, text.stdout) == (1, "")
    places = [line.partition(": ")[0] for line in text.stderr.splitlines()]
    assert places == ["initiatives[0].shifts[0].kpi", "links[2]"]
    assert (data.returncode, data.stderr) == (1, "")
    told = json.loads(data.stdout)
    assert [problem["place"] for problem in told["problems"]] == places
    assert all(problem["message"] for problem in told["problems"])
    assert told["checks"] == []


def test_schema(program: Program) -> None:
    outcome = program("schema")
    assert (outcome.returncode, outcome.stderr) == (0, "")
    schema = json.loads(outcome.stdout, parse_constant=refuse)
    assert schema["$schema"].startswith("https://json-schema.org/")
    assert {"segments", "initiatives", "settings"} <= schema["properties"].keys()


def test_samples(program: Program, tmp_path: Path) -> None:
    listed = program("samples")
    assert (listed.returncode, listed.stderr) == (0, "")
    names = [line.split()[0] for line in listed.stdout.splitlines()]
    assert names[0] == "first-contact"
    folder = tmp_path / "to be made"
    copied = program("samples", "--copy", folder)
    assert (copied.returncode, copied.stderr) == (0, "")
    assert copied.stdout.split("\n")[:-1] == [str(folder / f"{name}.cxsim") for name in names]
    assert all(cxsim.load(folder / f"{name}.cxsim").initiatives for name in names)
    before = {path: path.read_bytes() for path in folder.iterdir()}
    again = program("samples", "--copy", folder)
    assert again.returncode == 1
    assert "nothing is overwritten" in again.stderr
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


WRONG_USE = {
    ("chekc",): "did you mean “check”?",
    ("--nonsense",): "No such option",
    ("run",): "Missing argument",
    ("run", "plan.cxsim", "--trials", "0"): "--trials",
    ("run", "plan.cxsim", "--trials", "abc"): "--trials",
    ("run", "plan.cxsim", "other.cxsim"): "other.cxsim",
    ("plan.cxsim", "other.cxsim"): "one file at a time",
}


@pytest.fixture(scope="module")
def misused(program: Program) -> dict[tuple[str, ...], Outcome]:
    """What the program answers to wrong use."""
    return dict(zip(WRONG_USE, program.each(WRONG_USE), strict=True))


@pytest.mark.parametrize("line", WRONG_USE, ids=" ".join)
def test_wrong_use(misused: dict[tuple[str, ...], Outcome], line: tuple[str, ...]) -> None:
    outcome = misused[line]
    assert (outcome.returncode, outcome.stdout) == (2, "")
    assert WRONG_USE[line] in outcome.stderr
    assert "Traceback" not in outcome.stderr


def test_heavy_libraries_wait_until_they_are_needed(program: Program) -> None:
    late = ("scipy.stats", "pandas", "PySide6", "pyqtgraph", "cxsim_ui")
    outcome = subprocess.run(
        [sys.executable, "-c", f"import sys, cxsim.command_line; print([n for n in {late!r} if n in sys.modules])"],
        cwd=program.folder,
        env=program.environment,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert outcome.stdout == "[]\n"


def test_installed_script(program: Program, skeleton: Path) -> None:
    script = Path(sys.executable).with_name("cxsim.exe" if os.name == "nt" else "cxsim")
    if not script.exists():
        pytest.skip("cxsim is not installed beside this Python")
    environment = {name: value for name, value in program.environment.items() if name != "PYTHONPATH"}
    outcome = subprocess.run(
        [script, "check", skeleton],
        cwd=program.folder,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (outcome.returncode, outcome.stderr) == (0, "")


def in_a_terminal(program: Program, *arguments: str | Path) -> str:
    """What a process writes to a terminal on stderr."""
    import pty

    terminal, stderr = pty.openpty()
    with subprocess.Popen(
        program.command(*arguments),
        cwd=program.folder,
        env=program.environment | {"TERM": "xterm"},
        stdout=subprocess.DEVNULL,
        stderr=stderr,
    ) as process:
        os.close(stderr)
        written = b""
        try:
            while part := os.read(terminal, 4096):
                written += part
        except OSError:
            # Linux reports the closed terminal as an error.
            pass
        finally:
            os.close(terminal)
    assert process.returncode == 0, written
    return written.decode()


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")
def test_progress_is_shown_only_when_it_takes_time(program: Program, skeleton: Path, tmp_path: Path) -> None:
    scenario = json.loads(skeleton.read_text(encoding="utf-8"))
    scenario["settings"]["horizon_months"] = 120
    long = tmp_path / "long.cxsim"
    long.write_text(json.dumps(scenario), encoding="utf-8")
    assert in_a_terminal(program, "run", long, "--trials", "8") == ""
    # How many futures take over a second depends on the machine.
    for trials in ("150000", "600000", "2500000", "10000000"):
        if shown := in_a_terminal(program, "run", long, "--trials", trials):
            break
    assert "Simulating" in shown
    piped = program("run", long, "--trials", trials)
    assert (piped.returncode, piped.stderr) == (0, "")
