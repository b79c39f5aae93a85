"""Unsaved work is kept while it is unsaved, and offered after a crash."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QFrame, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

import cxsim
from cxsim.files import kept
from cxsim.files.autosave import Recovered, Session
from cxsim.files.origin import Origin
from cxsim_models.estimate import fixed
from cxsim_models.scenario import Scenario
from cxsim_ui.document import same
from cxsim_ui.main_window import MainWindow
from cxsim_ui.settings import Memory
from tests.gui.boxes import Answer
from tests.unit.processes import KEEPS, leave_work, line, running

LEFT = Qt.MouseButton.LeftButton
WITHIN = 2000
"""Milliseconds after which an edit must be on the disk."""

Start = Callable[..., MainWindow]


@pytest.fixture
def sessions(own_state_folder: Path) -> Path:
    return own_state_folder


@pytest.fixture
def start(qtbot: QtBot, dressed: object, memory: Memory) -> Iterator[Start]:
    """Opens windows, as the program does at its start; closes them at the end."""
    windows: list[MainWindow] = []

    def started(file: Path | None = None) -> MainWindow:
        window = MainWindow(memory)
        windows.append(window)
        window.show()
        window.start(None if file is None else str(file))
        qtbot.waitUntil(window.interior.central.isVisible)
        return window

    yield started
    for window in windows:
        window.store.undo_stack.setClean()
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "plan.cxsim"
    cxsim.save(cxsim.new("crm"), path)
    return path


def edit(window: MainWindow, churn: float = 22.5) -> Scenario:
    scenario = window.store.scenario
    segment = scenario.segments[0].model_copy(update={"churn": fixed(churn)})
    window.store.edit(scenario.model_copy(update={"segments": (segment, *scenario.segments[1:])}), "Change churn")
    return window.store.scenario


def on_disk(sessions: Path) -> Scenario | None:
    files = list(sessions.glob("*.kept"))
    if not files:
        return None
    found = kept.read(files[0])
    return found.scenario() if isinstance(found, Recovered) else None


def nothing_kept(sessions: Path) -> bool:
    return not list(sessions.glob("*.kept"))


def click(qtbot: QtBot, window: MainWindow, text: str) -> None:
    buttons = [each for each in window.findChildren(QPushButton) if each.isVisible() and each.text() == text]
    assert len(buttons) == 1
    qtbot.mouseClick(buttons[0], LEFT)


def rows(window: MainWindow) -> list[str]:
    if not window.interior.start_page.recovered.isVisible():
        return []
    frames = window.interior.start_page.recovered.findChildren(QFrame)
    return [frame.accessibleName() for frame in frames if frame.isVisible() and frame.property("role") == "card"]


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


def test_recovered_work_is_offered_opens_unsaved_and_is_saved_to_its_file(
    qtbot: QtBot, start: Start, sessions: Path, plan: Path, screenshot: Callable[[MainWindow, str], None]
) -> None:
    leave_work(sessions, "renewals", plan)
    window = start()
    bar = window.interior.central.offer
    assert bar.isVisible()
    assert "“plan.cxsim”" in bar.text
    assert "today at" in bar.text
    screenshot(window, "recovery-offered")
    click(qtbot, window, "Open it")
    assert not bar.isVisible()
    assert same(window.store.scenario, cxsim.new("renewals"))
    assert window.store.path == plan
    assert window.store.dirty
    assert window.isWindowModified()
    assert not window.store.undo_stack.canUndo()
    qtbot.waitUntil(lambda: on_disk(sessions) == window.store.scenario, timeout=WITHIN)
    assert cxsim.load(plan) == cxsim.new("crm")
    window.actions_.save.trigger()
    assert same(cxsim.load(plan), cxsim.new("renewals"))
    assert not window.isWindowModified()
    qtbot.waitUntil(lambda: nothing_kept(sessions), timeout=WITHIN)


def test_recovered_work_is_never_without_a_place(qtbot: QtBot, start: Start, sessions: Path) -> None:
    leave_work(sessions, "renewals")
    (file,) = sessions.glob("*.kept")
    window = start()
    click(qtbot, window, "Open it")
    assert file.exists()
    edited = edit(window)
    qtbot.waitUntil(lambda: on_disk(sessions) == edited, timeout=WITHIN)
    assert list(sessions.glob("*.kept")) == [file]
    assert len(list(sessions.glob("*.lock"))) == 1


def test_nothing_is_offered_where_nothing_is_left(start: Start, plan: Path) -> None:
    window = start(plan)
    assert not window.interior.central.offer.isVisible()
    window.show_start_page()
    assert not window.interior.start_page.recovered.isVisible()


def test_discarding_is_asked_about(qtbot: QtBot, start: Start, sessions: Path) -> None:
    leave_work(sessions)
    window = start()
    before = window.store.scenario
    answer = Answer(qtbot, "Cancel")
    click(qtbot, window, "Discard")
    assert "nothing can bring it back" in answer.said
    assert window.interior.central.offer.isVisible()
    assert not nothing_kept(sessions)
    answer = Answer(qtbot, "Discard")
    click(qtbot, window, "Discard")
    assert cxsim.new("renewals").name in answer.said
    assert not window.interior.central.offer.isVisible()
    assert nothing_kept(sessions)
    assert window.store.scenario is before


def test_what_is_not_wanted_now_waits_on_the_start_page(
    qtbot: QtBot, start: Start, sessions: Path, plan: Path
) -> None:
    leave_work(sessions, "renewals", plan)
    window = start()
    qtbot.mouseClick(window.interior.central.offer.not_now, LEFT)
    assert not window.interior.central.offer.isVisible()
    window.actions_.start_page.trigger()
    (row,) = rows(window)
    assert row.startswith(cxsim.new("renewals").name)
    assert "plan.cxsim" in row
    click(qtbot, window, "Open")
    assert window.workspace.isVisible()
    assert window.store.dirty
    window.show_start_page()
    assert rows(window) == []


def test_several_are_shown_on_the_start_page_at_once(
    qtbot: QtBot, start: Start, sessions: Path, plan: Path, screenshot: Callable[[MainWindow, str], None]
) -> None:
    leave_work(sessions, "renewals", plan)
    leave_work(sessions, "loyalty")
    (sessions / "broken.kept").write_bytes(b"half a fi")
    window = start()
    assert window.interior.start_page.isVisible()
    assert not window.interior.central.offer.isVisible()
    qtbot.waitUntil(lambda: len(rows(window)) == 3)
    screenshot(window, "recovery-start-page")
    assert sorted(row.partition(",")[0] for row in rows(window)) == sorted(
        ["Damaged file", cxsim.new("renewals").name, cxsim.new("loyalty").name]
    )
    assert any("broken.kept" in row for row in rows(window))
    discard = next(
        each
        for each in window.interior.start_page.recovered.findChildren(QPushButton)
        if each.accessibleName().endswith("Damaged file")
    )
    answer = Answer(qtbot, "Discard")
    qtbot.mouseClick(discard, LEFT)
    assert "broken.kept" in answer.said
    qtbot.waitUntil(lambda: len(rows(window)) == 2)
    assert not (sessions / "broken.kept").exists()


def test_of_many_the_first_are_shown_and_the_others_a_click_away(qtbot: QtBot, start: Start, sessions: Path) -> None:
    for name in ("renewals", "loyalty", "onboarding", "wait-time", "first-contact", "detractors"):
        leave_work(sessions, name)
    window = start()
    qtbot.waitUntil(lambda: len(rows(window)) == 4)
    more = window.interior.start_page.recovered.more
    assert more.text() == "Show the other 2"
    qtbot.mouseClick(more, LEFT)
    assert len(rows(window)) == 6
    assert not more.isVisible()


def test_with_a_file_to_open_the_start_page_does_not_stand_before_it(
    qtbot: QtBot, start: Start, sessions: Path, plan: Path
) -> None:
    for name in ("renewals", "loyalty"):
        leave_work(sessions, name)
    window = start(plan)
    assert window.store.path == plan
    assert window.workspace.isVisible()
    click(qtbot, window, "Show it")
    assert len(rows(window)) == 2


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
