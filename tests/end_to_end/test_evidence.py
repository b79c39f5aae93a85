"""`cxsim evidence`, and what a run says that its links stand on."""

import json
from pathlib import Path

import pytest

from tests.end_to_end.conftest import Outcome, Program

LINES = {
    "all": ("evidence",),
    "one": ("evidence", "csat-m1"),
    "json": ("evidence", "--json"),
    "one json": ("evidence", "NPS-G1", "--json"),
    "near": ("evidence", "CSAT-M9"),
    "far": ("evidence", "zzz"),
}


@pytest.fixture(scope="module")
def said(program: Program) -> dict[str, Outcome]:
    """What the program answers."""
    return dict(zip(LINES, program.each(LINES.values()), strict=True))


@pytest.mark.parametrize("line", ["all", "one", "json", "one json"])
def test_nothing_goes_wrong(said: dict[str, Outcome], line: str) -> None:
    assert (said[line].returncode, said[line].stderr) == (0, "")


def test_the_library_is_listed(said: dict[str, Outcome]) -> None:
    lines = said["all"].stdout.splitlines()
    assert lines[0].split() == ["ID", "grade", "what", "source"]
    assert len([line for line in lines[1:] if line[:1].isupper()]) == 76
    assert max(map(len, lines)) <= 80


def test_one_entry_is_shown_whole_with_what_speaks_against_it(said: dict[str, Outcome]) -> None:
    words = " ".join(said["one"].stdout.split())
    assert words.startswith("CSAT-M1 Satisfaction and company performance Effect")
    assert "0 / 0.101 / 0.349 correlation, as published" in words
    assert "csat → churn −0.02 / −0.008 / 0, relative change per point (judgement)" in words
    assert "Otto, Szymanski & Varadarajan 2020, Journal of the Academy of Marketing Science 48(3)" in words
    _, _, contrary = words.partition("Contrary evidence")
    assert [id for id in ("CSAT-6", "CSAT-M2", "CSAT-9") if id in contrary] == ["CSAT-6", "CSAT-M2", "CSAT-9"]


def test_as_json(said: dict[str, Outcome]) -> None:
    library = json.loads(said["json"].stdout)
    assert len(library["entries"]) == 76
    assert [(link["from"], link["to"]) for link in library["links"] if link["enabled"]] == [
        ("fcr", "csat"),
        ("csat", "churn"),
        ("ces", "churn"),
    ]
    entry = json.loads(said["one json"].stdout)
    assert (entry["low"], entry["mode"], entry["high"]) == (0.0, 0.05, 0.147)
    assert [other["id"] for other in entry["contrary_entries"]] == entry["contrary"]
    assert entry["links"][0]["why_off"]["fr"]


def test_an_unknown_id_is_wrong_use(said: dict[str, Outcome]) -> None:
    for line in ("near", "far"):
        assert (said[line].returncode, said[line].stdout) == (2, "")
    assert "“CSAT-M9” is not in the evidence library: did you mean " in said["near"].stderr
    assert all(id in said["near"].stderr for id in ("CSAT-M1", "CSAT-M2"))
    assert said["far"].stderr == "cxsim: “zzz” is not in the evidence library: cxsim evidence lists all entries\n"


def test_an_ascii_terminal(program: Program) -> None:
    outcome = program("evidence", "FCR-1", PYTHONIOENCODING="ascii")
    assert (outcome.returncode, outcome.stderr) == (0, "")
    assert "61 to 78 % resolved" in " ".join(outcome.stdout.split())


@pytest.fixture(scope="module")
def linked(program: Program) -> Path:
    """A scenario with a sourced link, one without a source, one with a difficult one, and one switched off."""
    program("samples", "--copy", program.folder / "samples")
    scenario = json.loads((program.folder / "samples" / "first-contact.cxsim").read_text(encoding="utf-8"))
    effect = {"dist": "fixed", "value": 0.01, "source": "[bold] Survey :smile:"}
    scenario["links"].append({"from": "csat", "to": "conversion", "effect": effect})
    file = program.folder / "linked.cxsim"
    file.write_text(json.dumps(scenario), encoding="utf-8")
    return file


def test_a_run_says_what_its_links_stand_on(program: Program, linked: Path) -> None:
    table, figures = program.each([("run", linked, "--trials", "64"), ("run", linked, "--trials", "64", "--json")])
    assert (table.returncode, figures.returncode) == (0, 0), table.stderr + figures.stderr
    words = " ".join(table.stdout.partition("What the links stand on")[2].split())
    assert words.startswith("fcr → csat vendor SQM Group 2021 (FCR-1) csat → churn judgement after Otto, ")
    assert "ces → churn judgement no source given (CES-4)" in words
    assert "csat → conversion no grade [bold] Survey :smile:" in words
    assert "nps → churn" not in words
    evidence = json.loads(figures.stdout)["evidence"]
    assert [each["link"] for each in evidence] == ["fcr-csat", "csat-churn", "ces-churn", "csat-conversion"]
    assert evidence[2] == {"link": "ces-churn", "id": "CES-4", "grade": "judgement", "source": ""}
    assert evidence[3] == {"link": "csat-conversion", "id": "", "grade": None, "source": "[bold] Survey :smile:"}
