"""`cxsim inventory`, and the scores of `cxsim run`, as a process."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.end_to_end.conftest import Program


@pytest.fixture(scope="module")
def plan(skeleton: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The skeleton with an inventory, near to where churn decides."""
    document = json.loads(skeleton.read_text(encoding="utf-8")) | {
        "inventory": [
            {"kpi": "csat", "since": "2024-05", "source": "Survey [red]", "sample": 4120, "note": "by e-mail"},
            {"kpi": "fcr", "known": False, "note": "planned"},
        ]
    }
    file = tmp_path_factory.mktemp("inventory") / "plan.cxsim"
    file.write_text(json.dumps(document), encoding="utf-8")
    return file


def test_tables(program: Program, plan: Path) -> None:
    outcome = program("inventory", plan, COLUMNS="120")
    assert (outcome.returncode, outcome.stderr) == (0, "")
    lines = [line.split() for line in outcome.stdout.splitlines()]
    assert ["CSAT", "yes", "2024-05", "Survey", "[red]", "4", "120", "by", "e-mail"] in lines
    assert ["First-contact", "resolution", "no", "planned"] in lines
    assert ["Conversion", "no"] in lines
    assert ["Referrals", "no"] in lines
    titles = [line[0] for line in lines if line]
    assert [title for title in titles if title in ("Marketing", "Operations", "Finance", "Human", "What")][:4] == [
        "Marketing",
        "Operations",
        "Finance",
        "Human",
    ]
    assert "What to start measuring (EUR)" in outcome.stdout
    churn = next(line for line in lines if line[:2] == ["Churn", "marketing"])
    assert churn[-1] == "%", "a cost and a share"
    assert ["Self-service", "operations", "–", "–", "stated", "exactly"] in lines
    assert "seed 1." in outcome.stdout


def test_json(program: Program, plan: Path) -> None:
    outcome = program("inventory", plan, "--json")
    assert (outcome.returncode, outcome.stderr) == (0, "")
    told: dict[str, Any] = json.loads(outcome.stdout)
    assert told["trials"] == 32768
    assert [each["department"] for each in told["departments"]] == [
        "marketing",
        "operations",
        "finance",
        "human resources",
    ]
    costs = [gap["cost"] for gap in told["start_measuring"] if gap["cost"] is not None]
    assert costs == sorted(costs, reverse=True)
    assert "csat" not in [gap["kpi"] for gap in told["start_measuring"]]
    assert outcome.stdout == program("inventory", plan, "--json").stdout


def test_a_file_with_problems(program: Program, tmp_path: Path) -> None:
    file = tmp_path / "wrong.cxsim"
    file.write_text('{"schema": "cxsim/1", "inventory": [{"kpi": "scat"}]}', encoding="utf-8")
    outcome = program("inventory", file)
    assert (outcome.returncode, outcome.stdout) == (1, "")
    assert outcome.stderr == "inventory[0].kpi: “scat” is not a KPI; did you mean “csat”?\n"


def test_scores_stand_beside_the_money(program: Program, skeleton: Path, tmp_path: Path) -> None:
    scored = program("run", skeleton, "--trials", "512")
    head, _, below = scored.stdout.partition("Beside the money")
    assert "P90 is the high value." in head
    assert "Brand reputation" not in head
    assert "Brand reputation" in below
    assert "Weighted average" in below
    plain = tmp_path / "plain.cxsim"
    document = json.loads(skeleton.read_text(encoding="utf-8"))
    del document["value"]
    plain.write_text(json.dumps(document), encoding="utf-8")
    assert program("run", plain, "--trials", "512").stdout == head, "the same figures, to the last digit"
    as_json = [json.loads(program("run", file, "--trials", "512", "--json").stdout) for file in (skeleton, plain)]
    assert as_json[0].pop("value")["change"] == 2
    assert as_json[0] == as_json[1]
