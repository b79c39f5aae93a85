"""Opening one future of the whole window: from the menu, from a dot, held while edits go on."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QPushButton, QToolTip
from pytestqt.qtbot import QtBot

import cxsim
from cxsim.analysis.future import future, trial_at
from cxsim_models.estimate import fixed
from cxsim_models.scenario import Scenario
from cxsim_ui.amounts import MINUS, SPACE
from cxsim_ui.charts.outcome import OutcomeChart
from cxsim_ui.futures.dialog import FutureDialog
from cxsim_ui.futures.inputs_view import INPUT, VALUE
from cxsim_ui.futures.opened import Input
from cxsim_ui.main_window import MainWindow
from tests.gui.synthetic import synthetic_picture


def plain(text: str) -> str:
    return text.replace(SPACE, " ").replace(MINUS, "-")


@pytest.fixture
def window(qtbot: QtBot, main_window: MainWindow) -> Iterator[MainWindow]:
    window = main_window
    window.show()
    seen: list[cxsim.Result] = []
    window.start(None)
    window.runner.shown.connect(lambda shown: seen.append(shown.result))
    qtbot.waitUntil(lambda: bool(seen) and seen[-1].trials >= 8192, timeout=20_000)
    yield window
    QToolTip.hideText()


def latest(qtbot: QtBot, window: MainWindow, scenario: Scenario) -> cxsim.Result:
    """The result of `scenario` that the window shows, once it has come to rest."""
    futures = window.interior.futures

    def rests() -> bool:
        shown = futures._latest
        return shown is not None and shown.final and shown.scenario is scenario

    qtbot.waitUntil(rests, timeout=20_000)
    shown = futures._latest
    assert shown is not None
    return shown.result


def dialog_of(qtbot: QtBot, window: MainWindow, share: float) -> FutureDialog:
    """The dialog once it shows the future with this share below it."""

    def shows() -> bool:
        dialog = window.interior.futures.dialog
        return dialog is not None and dialog.shown is not None and dialog.shown.share == share

    qtbot.waitUntil(shows, timeout=5000)
    dialog = window.interior.futures.dialog
    assert dialog is not None
    return dialog


def choose(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()


def open_worst(qtbot: QtBot, window: MainWindow) -> FutureDialog:
    menu = window.workspace.consequences.outcome.open.menu
    assert menu is not None
    choose(menu, "Worst 1 in 10")
    return dialog_of(qtbot, window, 0.1)


def dearer(scenario: Scenario) -> Scenario:
    first = scenario.initiatives[0]
    cost = first.costs[0].model_copy(update={"amount": fixed(5_000_000)})
    changed = first.model_copy(update={"costs": (cost, *first.costs[1:])})
    return scenario.model_copy(update={"initiatives": (changed, *scenario.initiatives[1:])})


def test_the_worst_one_in_ten_is_shown_with_its_figures(qtbot: QtBot, window: MainWindow) -> None:
    result = latest(qtbot, window, window.store.scenario)
    dialog = open_worst(qtbot, window)
    assert dialog.isVisible()
    assert not dialog.isModal(), "sliders go on moving beside it"
    trial = trial_at(result, 0.1)
    assert trial is not None
    expected = future(result, trial)
    assert plain(dialog.npv.toolTip()) == f"{expected.npv:,.0f} €"
    assert plain(dialog.sentence.text()) == "10 % of the futures end lower than this one."
    assert plain(dialog.roi.text()) == f"{expected.roi * 100:.0f} %"
    assert plain(dialog.payback.text()) == "not within 36 months"
    assert dialog.delivered.text().startswith("Delivered: ")
    assert dialog.windowTitle() == "A single future of “First-contact resolution programme”"
    assert [button.text() for button in dialog.choices.values() if button.isChecked()] == ["Worst 1 in 10"]


def test_its_inputs_are_in_the_user_s_words_the_most_unusual_first(qtbot: QtBot, window: MainWindow) -> None:
    result = latest(qtbot, window, window.store.scenario)
    dialog = open_worst(qtbot, window)
    model = dialog.inputs.model()
    inputs: list[Input] = [model.index(row, 0).data(INPUT) for row in range(model.rowCount())]
    assert len(inputs) == len(future(result, 0).inputs) > 20
    far = [abs(one.rank - 0.5) for one in inputs]
    assert far == sorted(far, reverse=True)
    margin = next(row for row, one in enumerate(inputs) if (one.part, one.name) == ("Consumer", "Gross margin"))
    trial = trial_at(result, 0.1)
    assert trial is not None
    drawn = result.draws.trial(trial)["segments.consumer.gross_margin"]
    assert inputs[margin].value == pytest.approx(drawn * 100)
    assert plain(model.index(margin, VALUE).data()) == f"{drawn * 100:.4g} %"
    assert inputs[margin].p10 < inputs[margin].p50 < inputs[margin].p90


def test_its_cash_is_a_line_in_the_fan(qtbot: QtBot, window: MainWindow) -> None:
    result = latest(qtbot, window, window.store.scenario)
    dialog = open_worst(qtbot, window)
    trial = trial_at(result, 0.1)
    assert trial is not None
    table = dialog.cash.table()
    assert table is not None
    assert table.headings[-1] == "This future, €"
    assert [row[-1] for row in table.rows] == pytest.approx(future(result, trial).cumulative.tolist())


def test_ctrl_t_in_the_dialog_flips_its_own_chart(qtbot: QtBot, window: MainWindow) -> None:
    latest(qtbot, window, window.store.scenario)
    dialog = open_worst(qtbot, window)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.inputs.setFocus()
    qtbot.keyClick(dialog.inputs, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert dialog.cash.shows_table
    assert not window.workspace.consequences.outcome.shows_table
    assert dialog.cash.accessibleDescription().startswith("This future ends at ")


def test_another_one_is_chosen_in_the_dialog(qtbot: QtBot, window: MainWindow) -> None:
    latest(qtbot, window, window.store.scenario)
    dialog = open_worst(qtbot, window)
    worst = dialog.npv.text()
    qtbot.mouseClick(dialog.choices[0.9], Qt.MouseButton.LeftButton)
    assert dialog_of(qtbot, window, 0.9) is dialog
    assert dialog.npv.text() != worst
    assert [button.text() for button in dialog.choices.values() if button.isChecked()] == ["Best 1 in 10"]


def test_it_holds_still_says_when_the_scenario_has_changed_and_is_refreshed(qtbot: QtBot, window: MainWindow) -> None:
    scenario = window.store.scenario
    latest(qtbot, window, scenario)
    dialog = open_worst(qtbot, window)
    npv = dialog.npv.text()
    assert not dialog.notice.isVisible()
    window.store.edit(dearer(scenario), "Dearer", "cost")
    assert dialog.notice.isVisible()
    assert dialog.notice.text == "The scenario has changed since this future was opened."
    latest(qtbot, window, window.store.scenario)
    assert dialog.npv.text() == npv
    window.store.undo_stack.undo()
    assert not dialog.notice.isVisible(), "it is again as it was"
    window.store.undo_stack.redo()
    (refresh,) = dialog.notice.buttons
    assert isinstance(refresh, QPushButton)
    qtbot.mouseClick(refresh, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.npv.text() != npv, timeout=20_000)
    assert not dialog.notice.isVisible()
    dialog.reject()
    assert not dialog.isVisible()


def test_one_of_another_horizon_takes_its_place(qtbot: QtBot, window: MainWindow) -> None:
    latest(qtbot, window, window.store.scenario)
    open_worst(qtbot, window)
    scenario = window.store.scenario
    shorter = scenario.settings.model_copy(update={"horizon_months": 24})
    window.store.edit(scenario.model_copy(update={"settings": shorter}), "Shorter")
    result = latest(qtbot, window, window.store.scenario)
    menu = window.workspace.consequences.outcome.open.menu
    assert menu is not None
    choose(menu, "Best 1 in 10")
    table = dialog_of(qtbot, window, 0.9).cash.table()
    trial = trial_at(result, 0.9)
    assert table is not None
    assert trial is not None
    assert [row[-1] for row in table.rows] == pytest.approx(future(result, trial).cumulative.tolist())
    assert len(table.rows) == 25


def test_its_table_is_copied_and_saved(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    latest(qtbot, window, window.store.scenario)
    dialog = open_worst(qtbot, window)
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    headings, *lines = (line.split("\t") for line in QGuiApplication.clipboard().text().splitlines())
    assert headings == ["Input", "Unit", "In this future", "P10", "P50", "P90", "Values below"]
    assert [line[0] for line in lines[:3]] == ["NPV", "ROI (PV)", "Payback"]
    assert any(line[2] in ("delivered", "not delivered") for line in lines)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "future.csv"), ""))
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    rows = list(csv.reader((tmp_path / "future.csv").read_text("utf-8-sig").splitlines()))
    assert len(rows) == len(lines) + 1
    assert dialog.shown is not None
    assert float(rows[1][2]) == pytest.approx(dialog.shown.future.npv)


@pytest.fixture
def chart(qtbot: QtBot, dressed: QApplication) -> OutcomeChart:
    chart = OutcomeChart()
    qtbot.addWidget(chart)
    chart.resize(740, 300)
    chart.show_picture(synthetic_picture())
    chart.show()
    QApplication.processEvents()
    return chart


def place_of_a_dot(chart: OutcomeChart, wanted: int) -> QPoint:
    """A point of the viewport on that dot, found as a hand would: by what the tooltip says there."""
    assert chart.plot.read_out is not None
    area = chart.plot.area
    for x in range(round(area.left()), round(area.right()), 3):
        for y in range(round(area.top()), round(area.bottom()), 3):
            place = QPoint(x, y)
            said = chart.plot.read_out(*chart.plot.to_data(place.toPointF()))
            if said.startswith(f"Future {wanted} of 50"):
                return chart.plot.mapFromScene(place.toPointF())
    raise AssertionError(f"there is no dot {wanted}")


def test_a_click_on_a_dot_opens_it(qtbot: QtBot, chart: OutcomeChart) -> None:
    place = place_of_a_dot(chart, 40)
    with qtbot.waitSignal(chart.futureWanted) as wanted:
        qtbot.mouseClick(chart.plot.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert wanted.args == [39.5 / 50]
    qtbot.mouseMove(chart.plot.viewport(), place)
    assert chart.plot.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor


def test_dragging_or_clicking_beside_the_dots_opens_nothing(qtbot: QtBot, chart: OutcomeChart) -> None:
    viewport = chart.plot.viewport()
    dot = place_of_a_dot(chart, 40)
    with qtbot.assertNotEmitted(chart.futureWanted):
        qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(dot.x(), 40))
        qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=dot)
        qtbot.mouseMove(viewport, dot + QPoint(60, 0))
        qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=dot + QPoint(60, 0))
        qtbot.mouseClick(viewport, Qt.MouseButton.RightButton, pos=dot)
        chart.show_view("histogram")
        qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=dot)


def test_the_keyboard_opens_one_too(qtbot: QtBot, chart: OutcomeChart) -> None:
    menu = chart.menu()
    (futures,) = menu.findChildren(QMenu)
    with qtbot.waitSignal(chart.futureWanted) as wanted:
        choose(futures, "The middle one")
    assert wanted.args == [0.5]
    menu.close()


def test_an_end_that_should_be_nothing_is_written_so() -> None:
    assert Input("Self-service", "FCR", "", -0.565, -1.2, -0.6, -2.2e-16, 0.5).ends == (
        f"{MINUS}1.2",
        f"{MINUS}0.6",
        "0",
    )
    assert Input("", "", "", 0.0, 0.0, 0.0, 0.0, 0.5).ends == ("0", "0", "0")
