"""A document with a register, the page that shows it, and hands to work its table."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from cxsim_models.scenario import Scenario
from cxsim_ui.pages.assumptions import AssumptionsPage
from cxsim_ui.register.lines import Column
from cxsim_ui.store import Store
from tests.gui.pages import LEFT, document

CHURN = "segments.consumer.churn"


def plan(**changes: Any) -> Scenario:
    """The document of the pages, with a register: one source, one stale date, two grades."""
    whole = document()
    whole["segments"][0]["churn"] |= {"source": "Billing system", "date": "2024-05-01", "grade": "measured"}
    whole["segments"][0]["fcr"] = {"dist": "fixed", "value": 67, "note": "From the survey"}
    return Scenario.model_validate(whole | changes)


def column(page: AssumptionsPage, which: Column) -> list[str]:
    sieve = page.table.sieve
    return [sieve.index(row, which).data() for row in range(sieve.rowCount())]


def cell(page: AssumptionsPage, label: str, which: Column) -> QModelIndex:
    row = column(page, Column.NAME).index(label)
    return page.table.sieve.index(row, which)


def double_click(page: AssumptionsPage, index: QModelIndex) -> None:
    page.table.scrollTo(index)
    at = page.table.visualRect(index).center()
    QTest.mouseClick(page.table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, at)
    QTest.mouseDClick(page.table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, at)


def editor(page: AssumptionsPage, index: QModelIndex) -> QLineEdit:
    double_click(page, index)
    box = page.table.indexWidget(index)
    assert isinstance(box, QLineEdit)
    return box


def type_over(qtbot: QtBot, page: AssumptionsPage, index: QModelIndex, text: str) -> QLineEdit:
    """Double-click, type, Enter."""
    box = editor(page, index)
    box.selectAll()
    qtbot.keyClick(box, Qt.Key.Key_Delete)
    qtbot.keyClicks(box, text)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    return box


def click_heading(page: AssumptionsPage, which: Column) -> None:
    heads = page.table.horizontalHeader()
    at = QPoint(heads.sectionViewportPosition(which) + 30, heads.height() // 2)
    QTest.mouseClick(heads.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, at)


def shown_register(qtbot: QtBot) -> AssumptionsPage:
    """The page in a window of its own; to be stopped."""
    page = AssumptionsPage(Store(plan()))
    qtbot.addWidget(page)
    page.resize(1400, 600)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page
