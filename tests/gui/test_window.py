"""The whole window: open, edit, undo, save, and the live picture, with real widgets and files."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

import cxsim
from cxsim.files.templates import sample_names
from cxsim_models.estimate import Pert, fixed
from cxsim_models.scenario import Scenario
from cxsim_ui.main_window import MainWindow
from cxsim_ui.settings import Memory


@pytest.fixture
def window(main_window: MainWindow) -> MainWindow:
    window = main_window
    window.show()
    window.start(None)
    return window


def churn(scenario: Scenario, likely: float) -> Scenario:
    segment = scenario.segments[0].model_copy(
        update={"churn": Pert(dist="pert", low=likely - 2, likely=likely, high=likely + 3)}
    )
    return scenario.model_copy(update={"segments": (segment, *scenario.segments[1:])})


def wait_for(qtbot: QtBot, window: MainWindow, scenario: Scenario) -> cxsim.Result:
    shown: list[cxsim.Result] = []

    def arrived(one: object) -> None:
        shown.append(one.result)  # type: ignore[attr-defined]

    window.runner.shown.connect(arrived)
    qtbot.waitUntil(lambda: bool(shown) and same(shown[-1].scenario, scenario), timeout=20_000)
    window.runner.shown.disconnect(arrived)
    return shown[-1]


def same(one: Scenario, other: Scenario) -> bool:
    return one.model_copy(update={"draws": {}}) == other.model_copy(update={"draws": {}})


def test_the_first_start_shows_the_sample_with_a_live_distribution(qtbot: QtBot, window: MainWindow) -> None:
    wait_for(qtbot, window, window.store.scenario)
    assert window.store.scenario.name == cxsim.new(sample_names()[0]).name
    qtbot.waitUntil(lambda: "131,072" in window.interior.status.run.text.replace("\u202f", ","), timeout=30_000)
    assert "±" in window.interior.status.run.text


def test_an_edit_moves_the_distribution_and_undo_brings_it_back(qtbot: QtBot, window: MainWindow) -> None:
    before = wait_for(qtbot, window, window.store.scenario)
    window.store.edit(churn(window.store.scenario, 40), "Change churn")
    after = wait_for(qtbot, window, window.store.scenario)
    assert float(after.npv[:1024].mean()) != float(before.npv[:1024].mean())
    assert window.isWindowModified()
    window.actions_.undo.trigger()
    again = wait_for(qtbot, window, before.scenario)
    assert (again.npv[:1024] == before.npv[:1024]).all()
    assert not window.isWindowModified()


def test_the_latest_edit_wins(qtbot: QtBot, window: MainWindow) -> None:
    for step in range(60):
        window.store.edit(churn(window.store.scenario, 10 + step / 10), "Drag", gesture="drag")
    last = wait_for(qtbot, window, window.store.scenario)
    assert last.scenario.segments[0].churn is not None
    assert last.scenario.segments[0].churn.point == pytest.approx(15.9)
    assert window.store.undo_stack.count() == 1


def test_problems_are_said_and_the_last_picture_stays(qtbot: QtBot, window: MainWindow) -> None:
    good = wait_for(qtbot, window, window.store.scenario)
    broken = window.store.scenario.segments[0].model_copy(update={"fcr": None})
    scenario = window.store.scenario
    window.store.edit(scenario.model_copy(update={"segments": (broken, *scenario.segments[1:])}), "Remove FCR")
    assert window.store.problems
    assert (
        "Agent knowledge base: First-contact resolution is shifted, but" in window.workspace.consequences.banner.text
    )
    assert window.interior.status.checks.text().startswith("2 problems")
    window.actions_.undo.trigger()
    wait_for(qtbot, window, good.scenario)
    assert window.workspace.consequences.banner.text == ""
    assert "problem" not in window.interior.status.checks.text()


def test_save_and_open_again(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.cxsim"
    window.store.edit(churn(window.store.scenario, 22), "Change churn")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path.with_suffix("")), ""))
    window.actions_.save.trigger()
    assert same(cxsim.load(path), window.store.scenario)
    assert not window.isWindowModified()
    assert window.memory.recent == [path]
    path.unlink()
    window.actions_.save.trigger()
    assert path.exists(), "a file that vanished while open is written again"


def test_saving_where_it_cannot_be_saved_loses_nothing(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.store.edit(churn(window.store.scenario, 22), "Change churn")
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.informativeText()))
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "file" / "x.cxsim"), ""))
    window.actions_.save.trigger()
    assert said
    assert said[0]
    assert window.store.dirty


def test_a_file_with_problems_is_refused_in_words(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = window.store.scenario
    path = tmp_path / "broken.cxsim"
    path.write_text('{"schema": "cxsim/1", "curency": "EUR"', encoding="utf-8")
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.informativeText()))
    assert not window.documents.open_path(path)
    assert said
    assert window.store.scenario is before


@pytest.mark.parametrize(("answer", "kept"), [("Cancel", True), ("Discard", False)])
def test_unsaved_work_is_asked_about(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, answer: str, kept: bool
) -> None:
    window.store.edit(churn(window.store.scenario, 22), "Change churn")
    edited = window.store.scenario
    monkeypatch.setattr(QMessageBox, "warning", lambda *_: QMessageBox.StandardButton[answer])
    assert window.documents.close(window.store.document) is not kept
    assert (window.store.scenario is edited) == kept


def test_a_sample_is_opened_from_the_start_page(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_.start_page.trigger()
    assert window.interior.start_page.isVisible()
    name = cxsim.new("renewals").name
    button = next(
        button for button in window.interior.start_page.findChildren(QPushButton) if name in button.accessibleName()
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.workspace.isVisible()
    assert window.store.scenario.name == name
    wait_for(qtbot, window, window.store.scenario)


def test_escape_leaves_the_start_page(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_.new.trigger()
    qtbot.keyClick(window.interior.start_page, Qt.Key.Key_Escape)
    assert window.workspace.isVisible()


def test_an_empty_scenario_asks_for_an_initiative(qtbot: QtBot, window: MainWindow) -> None:
    assert window.documents.new_empty()
    wait_for(qtbot, window, window.store.scenario)
    texts = " ".join(
        label.text() for label in window.workspace.consequences.findChildren(QLabel) if label.isVisible()
    )
    assert "initiative" in texts.lower()


def test_where_all_initiatives_are_switched_off_the_button_leads_to_their_switches(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.documents.open_sample("onboarding")
    window.workspace.rail.setCurrentRow(1)
    switch = window.workspace.initiatives.cards[0].switch
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    window.workspace.rail.setCurrentRow(0)
    empty = window.workspace.consequences.empty
    qtbot.waitUntil(lambda: empty.title.startswith("Switch an initiative on"))
    qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)
    assert switch.isVisible()
    assert len(window.store.scenario.initiatives) == 1
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not empty.isVisible())


def test_a_dropped_file_is_opened(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "dropped.cxsim"
    scenario = cxsim.new("wait-time")
    cxsim.save(scenario, path)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPoint(10, 10),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    assert window.store.path == path
    assert same(window.store.scenario, scenario)


def test_the_window_and_its_file_are_remembered(memory: Memory, main_window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "last.cxsim"
    cxsim.save(cxsim.new("renewals"), path)
    first = main_window
    first.show()
    first.start(str(path))
    first.resize(1300, 800)
    first.close()
    second = MainWindow(memory)
    second.show()
    second.start(None)
    assert second.store.path == path
    assert not memory.state("geometry").isEmpty()
    assert second.workspace.sizes()[0] == first.workspace.sizes()[0]
    second.close()
    second.deleteLater()


def test_a_result_that_comes_after_the_window_was_closed_is_dropped(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.runner.shown, timeout=60_000, check_params_cb=lambda shown: shown.final) as shown:
        pass
    assert window.close()
    window.runner.shown.emit(*shown.args or ())


def test_the_picture_moves_while_edits_come_faster_than_it(qtbot: QtBot, window: MainWindow) -> None:
    shown: list[float] = []
    window.runner.shown.connect(lambda one: shown.append(one.scenario.segments[0].churn.likely))
    moved = iter(range(100_000))
    hand = QTimer(interval=1)
    hand.timeout.connect(lambda: window.store.edit(churn(window.store.scenario, 12 + next(moved) / 1e5), "Drag", "d"))
    hand.start()
    qtbot.waitUntil(lambda: len(set(shown)) >= 5, timeout=20_000)
    assert hand.isActive(), "the slider has not come to rest"
    hand.stop()
    last = window.store.scenario.segments[0].churn
    assert isinstance(last, Pert)
    qtbot.waitUntil(lambda: shown[-1] == last.likely, timeout=20_000)


def test_a_scenario_without_cost_has_no_roi(qtbot: QtBot, window: MainWindow) -> None:
    scenario = cxsim.new("wait-time")
    free = [
        initiative.model_copy(update={"costs": (), "delivery_probability": fixed(1)})
        for initiative in scenario.initiatives
    ]
    window.store.edit(scenario.model_copy(update={"initiatives": tuple(free)}), "Drop the costs")
    result = wait_for(qtbot, window, window.store.scenario)
    assert result.summary()["roi"]["p50"] is None
    texts = " ".join(label.text() for label in window.workspace.consequences.findChildren(QLabel))
    assert "∞" not in texts
    assert "inf" not in texts.split()
