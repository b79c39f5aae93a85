"""The page of assumptions in the window: shares of the live result, and the way to a number's own page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import cxsim
from cxsim_ui.form.estimate_row import EstimateRow
from cxsim_ui.main_window import MainWindow
from cxsim_ui.pages.initiatives import InitiativesPage
from cxsim_ui.pages.links import LinksPage
from cxsim_ui.pages.page import Page
from cxsim_ui.register.lines import Column
from tests.gui.registers import cell, column, type_over


@pytest.fixture
def window(qtbot: QtBot, main_window: MainWindow) -> MainWindow:
    """The first sample, with the assumptions in sight."""
    window = main_window
    window.resize(1280, 720)
    with qtbot.waitExposed(window):
        window.show()
    window.start(None)
    window.activateWindow()
    window.workspace.rail.setCurrentRow(window.workspace.pages.indexOf(window.workspace.assumptions))
    return window


def test_the_shares_of_the_live_result(qtbot: QtBot, window: MainWindow) -> None:
    page = window.workspace.assumptions
    qtbot.waitUntil(lambda: not page.model.shares_old, timeout=30_000)
    first = column(page, Column.NAME)[0]
    assert first == "Help in the first months · Churn"
    before = cell(page, first, Column.SHARE).data()
    assert int(before.removesuffix("%").strip()) > 30
    type_over(qtbot, page, cell(page, first, Column.VALUE), "-0.6")
    assert page.model.shares_old
    qtbot.waitUntil(lambda: not page.model.shares_old, timeout=30_000)
    assert cell(page, first, Column.SHARE).data() == "–"
    assert column(page, Column.NAME)[0] == first, "nothing jumps"
    window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: not page.model.shares_old, timeout=30_000)
    assert cell(page, first, Column.SHARE).data() == before


def test_the_shares_of_one_scenario_are_not_those_of_another(qtbot: QtBot, window: MainWindow) -> None:
    page = window.workspace.assumptions
    qtbot.waitUntil(lambda: not page.model.shares_old, timeout=30_000)
    assert any(page.model.share(line) for line in page.model.lines)
    window.store.open(cxsim.new("banking"), None)
    assert not any(page.model.share(line) for line in page.model.lines)
    assert not page.shares_now()


@pytest.mark.parametrize(
    ("label", "home", "place"),
    [
        ("Self-service for routine requests · Self-service", InitiativesPage, "initiatives[2].shifts[0]"),
        ("CSAT → Churn · Effect", LinksPage, "links[1].effect"),
    ],
)
def test_a_name_leads_to_the_number_on_its_page(
    qtbot: QtBot, window: MainWindow, label: str, home: type[Page], place: str
) -> None:
    page = window.workspace.assumptions
    page.table.setFocus()
    page.table.setCurrentIndex(cell(page, label, Column.NAME))
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert isinstance(window.workspace.pages.currentWidget(), home)

    def arrived() -> bool:
        box = QApplication.focusWidget()
        row = box.parentWidget() if box is not None else None
        return isinstance(row, EstimateRow) and row.problem_place == place

    qtbot.waitUntil(arrived)


def test_every_assumption_has_a_page(window: MainWindow) -> None:
    for line in window.workspace.assumptions.model.lines:
        assert window.workspace.reveal(line.assumption.place), line.assumption.place
    assert not window.workspace.reveal("nowhere[0].at.all")
