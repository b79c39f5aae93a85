"""Unsaved work is kept while it is unsaved."""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

import cxsim
from cxsim.files import kept
from cxsim.files.autosave import Recovered
from cxsim.files.origin import Origin
from tests.gui.starts import WITHIN, Start, edit, nothing_kept, on_disk


def test_an_edit_is_on_the_disk_within_two_seconds_and_goes_when_it_is_saved(
    qtbot: QtBot, start: Start, sessions: Path, plan: Path
) -> None:
    window = start(plan)
    assert nothing_kept(sessions)
    edited = edit(window)
    qtbot.waitUntil(lambda: on_disk(sessions) == edited, timeout=WITHIN)
    (file,) = sessions.glob("*.kept")
    found = kept.read(file)
    assert isinstance(found, Recovered)
    assert found.origin == Origin.of(plan)
    window.actions_.save.trigger()
    qtbot.waitUntil(lambda: nothing_kept(sessions), timeout=WITHIN)
    assert cxsim.load(plan) == edited


def test_edits_without_a_rest_are_kept_all_along(qtbot: QtBot, start: Start, sessions: Path) -> None:
    window = start()
    made: dict[float, float] = {}
    behind: list[float] = []

    def drag() -> None:
        churn = 10 + len(made) / 100
        edit(window, churn)
        made[churn] = time.perf_counter()
        there = on_disk(sessions)
        if there is not None:
            assert there.segments[0].churn is not None
            later = [at for value, at in made.items() if value > there.segments[0].churn.point]
            behind.append(time.perf_counter() - min(later, default=time.perf_counter()))

    timer = QTimer(interval=40)
    timer.timeout.connect(drag)
    timer.start()
    began = time.perf_counter()
    qtbot.waitUntil(lambda: time.perf_counter() - began > 4, timeout=8000)
    timer.stop()
    assert len(made) > 20
    assert behind
    assert max(behind) < WITHIN / 1000
    qtbot.waitUntil(lambda: on_disk(sessions) == window.store.scenario, timeout=WITHIN)


def test_what_is_undone_needs_no_keeping(qtbot: QtBot, start: Start, sessions: Path) -> None:
    window = start()
    edited = edit(window)
    qtbot.waitUntil(lambda: on_disk(sessions) == edited, timeout=WITHIN)
    window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: nothing_kept(sessions), timeout=WITHIN)
    window.actions_.redo.trigger()
    qtbot.waitUntil(lambda: on_disk(sessions) == edited, timeout=WITHIN)


def test_what_is_discarded_and_what_is_closed_leaves_nothing(
    qtbot: QtBot, start: Start, sessions: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = start()
    monkeypatch.setattr(QMessageBox, "warning", lambda *_: QMessageBox.StandardButton.Discard)
    edited = edit(window)
    qtbot.waitUntil(lambda: on_disk(sessions) == edited, timeout=WITHIN)
    window.documents.open_sample("loyalty")
    window.documents.close(window.store.documents[0])
    qtbot.waitUntil(lambda: nothing_kept(sessions), timeout=WITHIN)
    again = edit(window)
    qtbot.waitUntil(lambda: on_disk(sessions) == again, timeout=WITHIN)
    window.close()
    assert list(sessions.iterdir()) == []


def test_half_finished_work_is_kept(qtbot: QtBot, start: Start, sessions: Path) -> None:
    window = start()
    window.documents.open_sample("telecom")
    assert window.store.problems
    edited = edit(window)
    assert window.store.problems
    qtbot.waitUntil(lambda: on_disk(sessions) == edited, timeout=WITHIN)


def test_a_folder_in_which_nothing_can_be_kept_is_said_and_said_no_longer_once_it_can(
    qtbot: QtBot, start: Start, sessions: Path
) -> None:
    sessions.parent.mkdir(parents=True)
    sessions.write_text("a file where a folder belongs")
    window = start()
    warning = window.interior.central.warning
    edited = edit(window)
    qtbot.waitUntil(warning.isVisible, timeout=5000)
    assert "unsaved work would be lost" in warning.text
    assert str(sessions) in warning.text
    sessions.unlink()
    qtbot.waitUntil(lambda: on_disk(sessions) == edited, timeout=5000)
    qtbot.waitUntil(lambda: not warning.isVisible())
