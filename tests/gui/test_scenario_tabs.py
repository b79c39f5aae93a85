"""Several scenarios in one window: tabs, variants, the session, and another language in between."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QInputDialog, QMessageBox, QTabBar, QToolButton
from pytestqt.qtbot import QtBot

import cxsim
from cxsim_models.estimate import fixed
from cxsim_ui.checks_list import ChecksList
from cxsim_ui.form.box import Box
from cxsim_ui.main_window import MainWindow
from cxsim_ui.settings import Memory


@pytest.fixture
def window(main_window: MainWindow) -> MainWindow:
    main_window.show()
    main_window.start(None)
    return main_window


def titles(window: MainWindow) -> list[str]:
    return [window.interior.tabs.bar.tabText(index) for index in range(window.interior.tabs.bar.count())]


def change_churn(window: MainWindow, value: float) -> None:
    first, *others = window.store.scenario.segments
    changed = first.model_copy(update={"churn": fixed(value)})
    window.store.edit(window.store.scenario.model_copy(update={"segments": (changed, *others)}), "Change churn")


def picture_of(qtbot: QtBot, window: MainWindow) -> float:
    """NPV of the picture of what is in sight."""
    shown: list[float] = []

    def arrived(one: object) -> None:
        if one.owner is window.store.document:  # type: ignore[attr-defined]
            shown.append(one.picture.npv.p50)  # type: ignore[attr-defined]

    window.runner.shown.connect(arrived)
    qtbot.waitUntil(lambda: bool(shown), timeout=20_000)
    window.runner.shown.disconnect(arrived)
    return shown[-1]


def click_tab(qtbot: QtBot, window: MainWindow, index: int) -> None:
    bar = window.interior.tabs.bar
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(index).center())


def test_what_nobody_has_touched_makes_room(window: MainWindow) -> None:
    window.documents.open_sample("renewals")
    assert titles(window) == [cxsim.new("renewals").name]


def test_what_was_edited_stays_beside_what_is_opened(qtbot: QtBot, window: MainWindow) -> None:
    first = window.store.scenario.name
    change_churn(window, 12)
    window.documents.open_sample("renewals")
    assert titles(window) == [f"{first} ●", cxsim.new("renewals").name]
    assert not window.isWindowModified()
    click_tab(qtbot, window, 0)
    assert window.store.scenario.name == first
    assert window.isWindowModified()


def test_every_tab_has_its_own_steps_to_undo(qtbot: QtBot, window: MainWindow) -> None:
    change_churn(window, 12)
    window.documents.open_sample("renewals")
    assert not window.actions_.undo.isEnabled()
    window.actions_.previous_tab.trigger()
    assert "Change churn" in window.actions_.undo.text()
    window.actions_.undo.trigger()
    assert not window.store.dirty
    assert not window.actions_.undo.isEnabled()


def test_a_tab_shows_its_own_result(qtbot: QtBot, window: MainWindow) -> None:
    change_churn(window, 12)
    first = picture_of(qtbot, window)
    window.documents.open_sample("renewals")
    assert picture_of(qtbot, window) != first
    click_tab(qtbot, window, 0)
    assert picture_of(qtbot, window) == pytest.approx(first, rel=0.2)


def test_a_scenario_with_a_problem_shows_no_other_ones_picture(qtbot: QtBot, window: MainWindow) -> None:
    change_churn(window, 12)
    picture_of(qtbot, window)
    window.documents.open_sample("telecom")
    assert window.store.problems
    assert not window.workspace.consequences.content.isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # Popups, that is.
def test_a_variant_says_what_it_changes_and_leads_there(
    qtbot: QtBot, window: MainWindow, screenshot: Callable[[MainWindow, str], None]
) -> None:
    name = window.store.scenario.name
    window.actions_.vary.trigger()
    assert titles(window)[1] == f"{name} – variant ●"
    assert window.interior.tabs.variant.text() == f"no change from “{name}” yet"
    change_churn(window, 12)
    qtbot.waitUntil(lambda: window.interior.tabs.variant.text() == f"1 change from “{name}”", timeout=5000)
    screenshot(window, "variant")
    qtbot.mouseClick(window.interior.tabs.variant, Qt.MouseButton.LeftButton)
    list_ = window.findChild(ChecksList)
    assert list_ is not None
    said = list_.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Consumer · Churn")
    assert "→ 12" in said
    qtbot.keyClick(list_.list, Qt.Key.Key_Return)
    assert window.workspace.rail.currentRow() == 0
    click_tab(qtbot, window, 0)
    assert not window.interior.tabs.variant.isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_variant_is_weighed_against_its_base(
    qtbot: QtBot, window: MainWindow, screenshot: Callable[..., None]
) -> None:
    name, variant = window.store.scenario.name, window.interior.tabs.variant
    window.actions_.vary.trigger()
    change_churn(window, 12)
    qtbot.mouseClick(variant, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: variant.weighed is not None, timeout=20_000)
    assert variant.weighed is not None
    beats, by = (part + "." for part in variant.weighed.summary.replace("\u00a0", " ").rstrip(".").split(". "))
    assert beats.startswith(f"NPV is higher than in “{name}” in ")
    amount = r"[+−][\d.]+ k€"
    assert re.fullmatch(rf"Half of the differences lie above {amount}, 8 in 10 between {amount} and {amount}\.", by)
    # Once they are compared they are compared.
    qtbot.mouseClick(variant, Qt.MouseButton.LeftButton)
    [list_] = [each for each in window.findChildren(ChecksList) if each.isVisible()]
    assert list_.summary == variant.weighed.summary
    entry = list_.list.item(0).data(Qt.ItemDataRole.UserRole)
    assert re.fullmatch(rf"NPV {amount} on average", entry.remedy.replace("\u00a0", " "))
    screenshot(list_, "variant-compared")


def test_closing_asks_and_the_last_tab_leaves_an_empty_scenario(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answer(*args: object) -> QMessageBox.StandardButton:
        asked.append(str(args[2]))
        return QMessageBox.StandardButton.Discard

    monkeypatch.setattr(QMessageBox, "warning", answer)
    change_churn(window, 12)
    name = window.store.scenario.name
    window.documents.open_sample("renewals")
    cross = window.interior.tabs.bar.tabButton(0, QTabBar.ButtonPosition.RightSide)
    assert isinstance(cross, QToolButton)
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert len(asked) == 1
    assert name in asked[0]
    assert titles(window) == [cxsim.new("renewals").name]
    window.actions_.close_tab.trigger()
    assert titles(window) == ["New scenario"]
    assert window.store.scenario.segments == ()


def test_a_file_that_is_open_comes_into_sight(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "one.cxsim"
    cxsim.save(cxsim.new("renewals"), path)
    window.documents.open_path(path)
    window.documents.open_sample("loyalty")
    assert window.interior.tabs.bar.count() == 2
    window.documents.open_path(path)
    assert window.interior.tabs.bar.count() == 2
    assert window.store.path == path


def test_a_tab_is_renamed(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("With call-back & chat", True))
    window.interior.tabs.bar.setFocus()
    qtbot.keyClick(window.interior.tabs.bar, Qt.Key.Key_F2)
    assert window.store.scenario.name == "With call-back & chat"
    assert titles(window) == ["With call-back && chat ●"]
    window.actions_.undo.trigger()
    assert window.store.scenario.name == cxsim.new("first-contact").name


def test_what_cannot_be_taken_does_not_follow_to_another_tab(qtbot: QtBot, window: MainWindow) -> None:
    change_churn(window, 12)
    window.documents.vary()
    boxes = (box for box in window.workspace.findChildren(Box) if box.isVisible())
    box = next(box for box in boxes if box.property("role") == "likely")
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, "abc")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.failed
    click_tab(qtbot, window, 0)
    assert not any(box.failed for box in window.workspace.findChildren(Box))


@pytest.fixture
def again(memory: Memory, main_window: MainWindow) -> Iterator[MainWindow]:
    """Another window, with the memory of the first."""
    window = MainWindow(memory)
    yield window
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_session_is_there_again(window: MainWindow, again: MainWindow, tmp_path: Path) -> None:
    paths = [tmp_path / "base.cxsim", tmp_path / "variant.cxsim", tmp_path / "other.cxsim"]
    for path, sample in zip(paths, ("renewals", "renewals", "loyalty"), strict=True):
        cxsim.save(cxsim.new(sample), path)
        window.documents.open_path(path)
    documents = window.store.documents
    documents[1].base = documents[0]
    window.store.show(documents[1])
    window.close()
    paths[2].unlink()
    again.show()
    again.start(None)
    found = again.store.documents
    assert [document.path for document in found] == paths[:2]
    assert again.store.document is found[1]
    assert found[1].base is found[0]


def test_another_language_keeps_documents_and_page(
    qtbot: QtBot, window: MainWindow, qapp: QApplication, screenshot: Callable[[MainWindow, str], None]
) -> None:
    before = QLocale()
    try:
        change_churn(window, 12)
        window.documents.open_sample("renewals")
        window.workspace.rail.setCurrentRow(3)
        window.choose_language("fr")
        assert titles(window)[1] == cxsim.new("renewals").name
        assert window.workspace.rail.currentRow() == 3
        assert window.workspace.rail.item(0).text() == "Situation"
        assert next(action.text() for action in window.menuBar().actions()) == "&Fichier"
        assert window.memory.text("language") == "fr"
        picture_of(qtbot, window)
        assert "futur" in window.interior.status.run.text
        screenshot(window, "live-french")
        window.actions_.previous_tab.trigger()
        window.actions_.undo.trigger()
        assert not window.store.dirty
        window.choose_language("en")
        assert window.workspace.rail.item(0).text() == "Baseline"
        picture_of(qtbot, window)
        assert "futures" in window.interior.status.run.text
    finally:
        for translator in qapp.findChildren(QTranslator):
            qapp.removeTranslator(translator)
        QLocale.setDefault(before)
