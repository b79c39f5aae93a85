"""A template in the window: what is yours to fill asks for it, and the projection begins once it is there."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import cxsim
from cxsim_ui.form.estimate_row import EstimateRow
from cxsim_ui.main_window import MainWindow
from cxsim_ui.pages.baseline import BaselinePage

LEFT = Qt.MouseButton.LeftButton
FIGURES = {
    "customers": "250000",
    "spend": "420",
    "gross_margin": "55",
    "new_customers": "3500",
    "contact_rate": "3.1",
}


@pytest.fixture
def window(qtbot: QtBot, main_window: MainWindow) -> MainWindow:
    window = main_window
    window.resize(1280, 720)
    window.show()
    window.start(None)
    qtbot.waitUntil(window.workspace.isVisible)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.documents.open_sample("telecom")
    return window


def row(window: MainWindow, field: str) -> EstimateRow:
    page = window.workspace.pages.currentWidget()
    assert isinstance(page, BaselinePage)
    return next(each for each in page.cards[0].findChildren(EstimateRow) if each.trail == (field,))


def fill(qtbot: QtBot, window: MainWindow, field: str) -> None:
    box = row(window, field).boxes.likely
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, FIGURES[field])
    qtbot.keyClick(box, Qt.Key.Key_Return)


def awaited(window: MainWindow, field: str) -> bool:
    box = row(window, field).boxes.likely
    return bool(box.property("awaited")) and box.placeholderText() == "yours to fill" and not box.text()


def test_opening_a_template_shows_what_is_to_be_filled(qtbot: QtBot, window: MainWindow) -> None:
    panel = window.workspace.consequences
    assert window.workspace.rail.currentItem().text() == "Baseline"
    assert panel.empty.isVisible()
    assert panel.empty.title == "5 figures are yours to fill"
    assert panel.empty.text.startswith("Customers, spend, gross margin, new customers, contact rate: ")
    assert panel.banner.text == ""
    assert "problem" not in window.interior.status.checks.text()
    assert all(awaited(window, field) for field in FIGURES)
    assert not awaited(window, "churn")
    assert not any(row(window, field).error_text for field in FIGURES)
    assert QApplication.focusWidget() is row(window, "customers").boxes.likely


def test_the_button_leads_to_the_first_figure_that_is_missing(qtbot: QtBot, window: MainWindow) -> None:
    fill(qtbot, window, "customers")
    window.workspace.rail.setCurrentRow(3)
    qtbot.mouseClick(window.workspace.consequences.empty.button, LEFT)
    assert window.workspace.rail.currentItem().text() == "Baseline"
    assert QApplication.focusWidget() is row(window, "spend").boxes.likely


def test_filled_in_the_projection_begins(qtbot: QtBot, window: MainWindow) -> None:
    panel = window.workspace.consequences
    for count, field in enumerate(FIGURES, 1):
        fill(qtbot, window, field)
        assert not awaited(window, field)
        left = len(FIGURES) - count
        if left > 1:
            assert panel.empty.title == f"{left} figures are yours to fill"
        elif left == 1:
            assert panel.empty.title == "1 figure is yours to fill"
    assert window.store.problems == []
    qtbot.waitUntil(lambda: panel.empty.title == "Add an initiative to see what it is worth", timeout=20_000)
    qtbot.mouseClick(panel.empty.button, LEFT)
    assert window.workspace.rail.currentItem().text() == "Initiatives"
    assert window.store.undo_stack.undoText() == "Add initiative"
    scenario = window.store.scenario
    initiative = scenario.initiatives[0].model_copy(
        update={
            "shifts": cxsim.new("first-contact").initiatives[0].shifts[:1],
            "costs": cxsim.new("first-contact").initiatives[0].costs[:1],
        }
    )
    window.store.edit(scenario.model_copy(update={"initiatives": (initiative,)}), "Add")
    qtbot.waitUntil(lambda: panel.content.isVisible(), timeout=20_000)
    assert panel.headline.text


def test_undo_brings_the_blank_back(qtbot: QtBot, window: MainWindow) -> None:
    fill(qtbot, window, "spend")
    assert not awaited(window, "spend")
    window.actions_.undo.trigger()
    assert awaited(window, "spend")
    assert window.workspace.consequences.empty.title == "5 figures are yours to fill"


def test_emptied_again_a_figure_is_asked_for_again(qtbot: QtBot, window: MainWindow) -> None:
    fill(qtbot, window, "spend")
    row(window, "spend").put(None)
    assert awaited(window, "spend")
    assert [problem.place for problem in window.store.problems if "spend" in problem.place] == ["segments[0].spend"]


def test_who_has_no_such_figure_can_leave_it_out(qtbot: QtBot, window: MainWindow) -> None:
    row(window, "contact_rate").removed.emit()
    assert "contact_rate" not in window.store.scenario.segments[0].to_fill
    assert window.workspace.consequences.empty.title == "4 figures are yours to fill"
    assert not awaited(window, "contact_rate")
    window.actions_.undo.trigger()
    assert awaited(window, "contact_rate")


def test_a_half_filled_template_can_be_saved_and_opened_again(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    fill(qtbot, window, "customers")
    path = tmp_path / "draft.cxsim"
    cxsim.save(window.store.scenario, path)
    window.store.mark_saved(path)
    window.documents.open_sample("crm")
    assert window.documents.open_path(path)
    customers = window.store.scenario.segments[0].customers
    assert customers is not None
    assert customers.point == 250_000
    assert window.workspace.consequences.empty.title == "4 figures are yours to fill"


def test_a_late_picture_of_another_scenario_is_not_shown(qtbot: QtBot, window: MainWindow) -> None:
    """The sample of the first start was being simulated when the template was opened."""
    with qtbot.waitSignal(window.runner.shown, timeout=20_000):
        pass
    assert window.workspace.consequences.empty.isVisible()
    assert window.interior.status.run.text == ""


def test_passing_through_an_empty_figure_is_no_mistake(qtbot: QtBot, window: MainWindow) -> None:
    for field in ("customers", "spend"):
        box = row(window, field).boxes.likely
        box.setFocus()
        qtbot.keyClick(box, Qt.Key.Key_Tab)
        assert not box.failed
        assert not row(window, field).error_text
        assert awaited(window, field)
