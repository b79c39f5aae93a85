"""Where no window can be opened the program says so and shows the way out; Qt never aborts it."""

import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.end_to_end.conftest import Outcome, Program

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")

NOWHERE: dict[str, dict[str, str]] = {
    "no display": {},
    "a display that is not there": {"DISPLAY": ":987"},
    "xcb without a display": {"QT_QPA_PLATFORM": "xcb"},
    "a platform that does not exist": {"QT_QPA_PLATFORM": "nonsense"},
}


@pytest.fixture(scope="module")
def outcomes(program: Program) -> dict[str, Outcome]:
    """The program asked to open a file, by the display that it is given."""
    with ThreadPoolExecutor(2) as processes:
        asked = processes.map(lambda display: program("plan.cxsim", **display), NOWHERE.values())
        return dict(zip(NOWHERE, asked, strict=True))


@pytest.mark.parametrize("display", NOWHERE)
def test_no_window_but_a_way_out(outcomes: dict[str, Outcome], display: str) -> None:
    outcome = outcomes[display]
    assert outcome.returncode == 2
    assert outcome.stdout == ""
    sentence, way_out = outcome.stderr.splitlines()
    assert sentence.startswith("cxsim: no window can be opened: ")
    assert "cxsim run plan.cxsim" in way_out


def test_the_display_is_named(outcomes: dict[str, Outcome]) -> None:
    assert "DISPLAY" in outcomes["no display"].stderr
    assert "“:987”" in outcomes["a display that is not there"].stderr
    assert "“nonsense”" in outcomes["a platform that does not exist"].stderr


def test_without_a_file(program: Program) -> None:
    outcome = program()
    assert outcome.returncode == 2
    assert "cxsim run FILE" in outcome.stderr
    assert "cxsim samples" in outcome.stderr
