"""A file that another window has open, or that somebody else has changed, is not overwritten unasked."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

import cxsim
from cxsim.files.autosave import Recovered, Session
from cxsim_ui.document import same
from cxsim_ui.settings import Memory
from tests.gui.boxes import Answer
from tests.gui.starts import Start, click, edit
from tests.unit.processes import KEEPS, leave_work, line, running


def test_a_file_that_another_window_has_open(qtbot: QtBot, start: Start, sessions: Path, plan: Path) -> None:
    window = start()
    before = window.store.scenario
    with running(KEEPS, sessions, plan, "") as process:
        assert line(process) == "kept"
        answer = Answer(qtbot, "Cancel")
        assert not window.documents.open_path(plan)
        assert "“plan.cxsim” is open in another cxsim window" in answer.said
        assert str(process.pid) in answer.said
        assert window.store.scenario is before
        Answer(qtbot, "Open a copy")
        assert window.documents.open_path(plan)
        assert same(window.store.scenario, cxsim.new("crm"))
        assert window.store.path is None
        Answer(qtbot, "Open anyway")
        assert window.documents.open_path(plan)
        assert window.store.path == plan
        process.kill()
        process.wait()
    assert window.documents.open_path(plan), "nobody has it open any more"


def test_a_second_window_does_not_begin_with_the_file_of_the_first(
    qtbot: QtBot, start: Start, sessions: Path, plan: Path, memory: Memory
) -> None:
    start(plan)
    assert memory.recent == [plan]
    qtbot.waitUntil(lambda: any(plan.name in note.read_text() for note in sessions.glob("*.open")))
    assert start().store.path is None


def test_recovered_work_whose_file_another_window_has_open(
    qtbot: QtBot, start: Start, sessions: Path, plan: Path
) -> None:
    leave_work(sessions, "renewals", plan)
    window = start()
    with running(KEEPS, sessions, plan, "") as process:
        assert line(process) == "kept"
        Answer(qtbot, "Cancel")
        click(qtbot, window, "Open it")
        assert window.interior.central.offer.isVisible()
        Answer(qtbot, "Open a copy")
        click(qtbot, window, "Open it")
    assert same(window.store.scenario, cxsim.new("renewals"))
    assert window.store.path is None
    assert window.store.dirty


def test_work_that_another_window_took_meanwhile(qtbot: QtBot, start: Start, sessions: Path) -> None:
    leave_work(sessions)
    window = start()
    before = window.store.scenario
    (orphan,) = window.documents.orphans()
    assert isinstance(orphan, Recovered)
    other = Session.adopt(orphan)
    answer = Answer(qtbot, "OK")
    click(qtbot, window, "Open it")
    assert "in another cxsim window" in answer.said
    assert window.store.scenario is before
    assert not window.store.dirty
    assert not window.interior.central.offer.isVisible()
    other.end()


@pytest.mark.parametrize("answered", ["Cancel", "Overwrite", "Save as…"])
def test_a_file_that_somebody_else_changed_is_not_overwritten_unasked(
    qtbot: QtBot,
    start: Start,
    plan: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    answered: str,
) -> None:
    window = start(plan)
    edited = edit(window)
    cxsim.save(cxsim.new("loyalty"), plan)
    beside = tmp_path / "beside.cxsim"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(beside), ""))
    answer = Answer(qtbot, answered)
    window.actions_.save.trigger()
    assert "“plan.cxsim” was changed" in answer.said
    assert cxsim.load(plan) == (edited if answered == "Overwrite" else cxsim.new("loyalty"))
    assert window.store.dirty == (answered == "Cancel")
    assert beside.exists() == (answered == "Save as…")
    if answered == "Save as…":
        assert cxsim.load(beside) == edited
        assert window.store.path == beside
    if answered != "Cancel":
        again = edit(window, 30)
        window.actions_.save.trigger()
        assert window.store.path is not None
        assert cxsim.load(window.store.path) == again, "asked once is enough"


def test_recovered_work_does_not_overwrite_what_was_saved_since(
    qtbot: QtBot, start: Start, sessions: Path, plan: Path
) -> None:
    leave_work(sessions, "renewals", plan)
    cxsim.save(cxsim.new("loyalty"), plan)
    window = start()
    click(qtbot, window, "Open it")
    answer = Answer(qtbot, "Cancel")
    window.actions_.save.trigger()
    assert "“plan.cxsim” was changed" in answer.said
    assert cxsim.load(plan) == cxsim.new("loyalty")
    assert window.store.dirty
