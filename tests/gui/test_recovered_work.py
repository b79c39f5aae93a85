"""What a crash has left is offered: over the scenario where it is one piece, on the start page where it is more."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFrame, QPushButton
from pytestqt.qtbot import QtBot

import cxsim
from cxsim_ui.document import same
from cxsim_ui.main_window import MainWindow
from tests.gui.boxes import Answer
from tests.gui.starts import LEFT, WITHIN, Start, click, edit, nothing_kept, on_disk
from tests.unit.processes import leave_work


def rows(window: MainWindow) -> list[str]:
    if not window.interior.start_page.recovered.isVisible():
        return []
    frames = window.interior.start_page.recovered.findChildren(QFrame)
    return [frame.accessibleName() for frame in frames if frame.isVisible() and frame.property("role") == "card"]


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


def test_all_is_discarded_at_once_after_one_question(qtbot: QtBot, start: Start, sessions: Path) -> None:
    for name in ("renewals", "loyalty"):
        leave_work(sessions, name)
    (sessions / "broken.kept").write_bytes(b"half a fi")
    window = start()
    qtbot.waitUntil(lambda: len(rows(window)) == 3)
    answer = Answer(qtbot, "Cancel")
    click(qtbot, window, "Discard all…")
    assert "all 3 pieces" in answer.said
    qtbot.waitUntil(lambda: len(rows(window)) == 3)
    Answer(qtbot, "Discard")
    click(qtbot, window, "Discard all…")
    qtbot.waitUntil(lambda: not window.interior.start_page.recovered.isVisible())
    assert nothing_kept(sessions)


def test_one_piece_alone_has_no_button_for_all(qtbot: QtBot, start: Start, sessions: Path) -> None:
    leave_work(sessions)
    window = start()
    window.show_start_page()
    qtbot.waitUntil(lambda: len(rows(window)) == 1)
    assert not window.interior.start_page.recovered.discard_all.isVisible()
