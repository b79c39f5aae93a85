"""Files that are no scenarios: exit code 1, and for each problem its place and the remedy, never a traceback."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.end_to_end.conftest import Outcome, Program

Edit = Callable[[dict[str, Any]], object]


def segment(**values: object) -> Edit:
    return lambda scenario: scenario["segments"][0].update(values)


def shift(**values: object) -> Edit:
    return lambda scenario: scenario["initiatives"][0]["shifts"][0].update(values)


def training(amount: object) -> Edit:
    return lambda scenario: scenario["initiatives"][0]["costs"][1].update(amount=amount)


def without_fcr(scenario: dict[str, Any]) -> None:
    del scenario["segments"][0]["fcr"]


EDITS: dict[str, tuple[Edit, str, str]] = {
    "a wrong type": (segment(spend="much"), "segments[0].spend", "a number or an estimate"),
    "NaN": (segment(spend=float("nan")), "segments[0].spend", "write an ordinary one"),
    "an unknown key": (segment(chrun=12), "segments[0].chrun", "remove it or correct its name"),
    "an unknown KPI": (shift(kpi="happiness"), "initiatives[0].shifts[0].kpi", "use one of"),
    "a shift without a baseline": (
        without_fcr,
        "initiatives[0].shifts[0].kpi",
        "segment “consumer” does not state it",
    ),
    "low above high": (
        training({"dist": "pert", "low": 200_000, "likely": 120_000, "high": 90_000}),
        "initiatives[0].costs[1].amount",
        "low is above high: swap them",
    ),
    "a beta that cannot exist": (
        shift(shift={"dist": "beta", "mean": 0.5, "sd": 0.5}),
        "initiatives[0].shifts[0].shift",
        "lower the sd",
    ),
    "a survey with more promoters than answers": (
        segment(nps={"dist": "nps_survey", "promoters": 1200, "detractors": 100, "answers": 1000}),
        "segments[0].nps",
        "there are more promoters, 1200, than answers, 1000: correct one of the two counts",
    ),
    "a share of money": (
        segment(spend={"dist": "proportion", "count": 340, "of": 500}),
        "segments[0].spend",
        "make a share in per cent, and Spend is none: state a number or a range",
    ),
    "negative customers": (segment(customers=-5), "segments[0].customers", "cannot be below 0"),
    "a newer version": (lambda scenario: scenario.update(schema="cxsim/2"), "schema", "update cxsim"),
}
"""What is done to a good file, the place that is named, and words of the remedy."""

TEXTS: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "the file is empty: a scenario begins with {"),
    "binary": (bytes(range(256)) * 64, "is not UTF-8: save it as UTF-8, or choose another file"),
    "a number beyond all": (b'{"schema": "cxsim/1", "settings": {"hurdle": 1e400}}', "settings.hurdle: 1e400"),
}
"""Bytes of a file, and words of what is said."""

PLACES = ("nothing there.cxsim", "folder", "sparse.cxsim")


@pytest.fixture(scope="module")
def outcomes(program: Program, skeleton: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Outcome]:
    """What `cxsim check` says of every file, by the file's name."""
    folder = tmp_path_factory.mktemp("bad")
    text = skeleton.read_text(encoding="utf-8")
    for name, (edit, _, _) in EDITS.items():
        scenario = json.loads(text)
        edit(scenario)
        (folder / name).write_text(json.dumps(scenario), encoding="utf-8")
    for name, (content, _) in TEXTS.items():
        (folder / name).write_bytes(content)
    (folder / "cut off").write_text(text[: len(text) // 2], encoding="utf-8")
    (folder / "folder").mkdir()
    with (folder / "sparse.cxsim").open("wb") as sparse:
        sparse.truncate(2**31)
    names = [*EDITS, *TEXTS, "cut off", *PLACES]
    said = program.each(("check", folder / name) for name in names)
    return dict(zip(names, said, strict=True))


@pytest.mark.parametrize("name", [*EDITS, *TEXTS, "cut off", *PLACES])
def test_exit_code_1_and_a_sentence(outcomes: dict[str, Outcome], name: str) -> None:
    outcome = outcomes[name]
    assert outcome.returncode == 1, outcome
    assert outcome.stdout == ""
    assert "Traceback" not in outcome.stderr
    assert outcome.stderr.strip()


@pytest.mark.parametrize("name", EDITS)
def test_the_place_and_the_remedy(outcomes: dict[str, Outcome], name: str) -> None:
    _, place, remedy = EDITS[name]
    assert any(line.startswith(f"{place}: ") and remedy in line for line in outcomes[name].stderr.splitlines()), (
        outcomes[name].stderr
    )


@pytest.mark.parametrize("name", TEXTS)
def test_what_is_wrong_with_the_text(outcomes: dict[str, Outcome], name: str) -> None:
    assert TEXTS[name][1] in outcomes[name].stderr


def test_where_a_file_was_cut_off(outcomes: dict[str, Outcome], skeleton: Path) -> None:
    text = skeleton.read_text(encoding="utf-8")
    line = text[: len(text) // 2].count("\n") + 1
    assert outcomes["cut off"].stderr.startswith(f"line {line}, column ")
    assert "from a copy" in outcomes["cut off"].stderr


def test_files_that_are_none(outcomes: dict[str, Outcome]) -> None:
    said = {name: outcomes[name].stderr for name in PLACES}
    assert "there is no file “" in said["nothing there.cxsim"]
    assert "is a folder: choose a *.cxsim file in it" in said["folder"]
    assert "more than 50 MB" in said["sparse.cxsim"]


def test_all_problems_at_once(program: Program, skeleton: Path, tmp_path: Path) -> None:
    scenario = json.loads(skeleton.read_text(encoding="utf-8"))
    segment(customers=-5, spend="much", chrun=12)(scenario)
    shift(kpi="happiness")(scenario)
    file = tmp_path / "four.cxsim"
    file.write_text(json.dumps(scenario), encoding="utf-8")
    outcome = program("run", file)
    assert outcome.returncode == 1
    assert [line.partition(":")[0] for line in outcome.stderr.splitlines()] == [
        "segments[0].customers",
        "segments[0].spend",
        "segments[0].chrun",
        "initiatives[0].shifts[0].kpi",
    ]
