"""`cxsim register`: the table, the CSV on stdout and in a file, and wrong use."""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.end_to_end.conftest import Program

SOURCE = '=HYPERLINK("http://x"), Büro'


@pytest.fixture(scope="module")
def plan(skeleton: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The skeleton with a source that no spreadsheet must compute."""
    scenario = json.loads(skeleton.read_text(encoding="utf-8"))
    scenario["segments"][0]["churn"] |= {"source": SOURCE, "date": "2024-05-01"}
    file = tmp_path_factory.mktemp("register") / "a plan.cxsim"
    file.write_text(json.dumps(scenario), encoding="utf-8")
    return file


def test_the_table(program: Program, plan: Path) -> None:
    outcome = program("register", plan, "--trials", "1024", COLUMNS="160")
    assert (outcome.returncode, outcome.stderr) == (0, "")
    for words in ("assumptions, ", "1 stale", "Consumer · Churn", "16 to 21", "2024-05-01, stale", "1 024 futures"):
        assert words in outcome.stdout, words


def test_csv_where_nothing_can_be_written(program: Program, plan: Path) -> None:
    nowhere = program.folder / "missing" / "register.csv"
    [outcome] = program.each((("register", plan, "--csv", nowhere),))
    assert outcome.returncode == 1
    assert f"“{nowhere}” cannot be written" in outcome.stderr
    assert "name a file in another folder" in outcome.stderr


def test_csv(program: Program, plan: Path) -> None:
    file = program.folder / "register.csv"
    outcomes = program.each(
        (
            ("register", plan, "--csv"),
            ("register", plan, "--csv", "-"),
            ("register", "--csv", plan),
            ("register", plan, "--csv", file),
        )
    )
    assert [(outcome.returncode, outcome.stderr) for outcome in outcomes] == [(0, "")] * 4
    printed, *same, nothing = (outcome.stdout for outcome in outcomes)
    assert same == [printed, printed]
    assert nothing == ""
    written = file.read_bytes().decode("utf-8")
    rows = list(csv.DictReader(io.StringIO(written, newline="")))
    assert list(csv.DictReader(io.StringIO(printed, newline=""))) == rows
    churn = next(row for row in rows if row["path"] == "segments.consumer.churn")
    assert churn["source"] == f"'{SOURCE}"
    assert (churn["value"], churn["p10"], churn["p90"], churn["stale"]) == ("18", "16", "21", "yes")
    delivery = next(row for row in rows if row["path"] == "initiatives.fcr.delivery_probability")
    assert 0.05 < float(delivery["variance_share"]) < 1.0


def test_a_scenario_is_not_overwritten(program: Program, plan: Path) -> None:
    before = plan.read_bytes()
    outcome = program("register", plan, f"--csv={plan}")
    assert (outcome.returncode, outcome.stdout) == (2, "")
    assert "name another file" in outcome.stderr
    assert plan.read_bytes() == before


def test_files_that_cannot_be_read_or_written(program: Program, plan: Path) -> None:
    missing, folder = program.each((("register", "missing.cxsim"), ("register", plan, "--csv", program.folder)))
    assert (missing.returncode, missing.stdout) == (1, "")
    assert "missing.cxsim" in missing.stderr
    assert (folder.returncode, folder.stdout) == (1, "")
    assert "cannot be written" in folder.stderr
    assert "Traceback" not in folder.stderr
