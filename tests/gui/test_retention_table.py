"""A retention table is pasted or imported, looked at, and becomes the segment's retention."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

import cxsim
from cxsim_models.scenario import Scenario
from cxsim_ui.pages.baseline import BaselinePage
from cxsim_ui.pages.retention_dialog import RetentionDialog
from cxsim_ui.pages.retention_row import RetentionRow
from cxsim_ui.pages.segment_card import SegmentCard
from cxsim_ui.store import Store
from tests.gui.pages import LEFT, shown_page

HIGH_END = "100\n86.9\n74.3\n65.3\n59.3\n55.1\n51.7\n49.1"
"""The published cohort of Fader & Hardie (2007), whose fit is alpha 0.668, beta 3.806."""


@pytest.fixture
def store(dressed: QApplication) -> Store:
    return Store(cxsim.new())


@pytest.fixture
def card(qtbot: QtBot, store: Store) -> SegmentCard:
    page = shown_page(qtbot, BaselinePage(store), 520)
    [card] = page.findChildren(SegmentCard)
    return card


def open_from_menu(qtbot: QtBot, card: SegmentCard) -> RetentionDialog:
    action = next(each for each in card.menus["customers"].actions() if each.text().startswith("Churn from a"))
    action.trigger()
    return dialog_of(qtbot, card)


def dialog_of(qtbot: QtBot, card: SegmentCard) -> RetentionDialog:
    [dialog] = [each for each in card.findChildren(RetentionDialog) if each.isVisible()]
    return dialog


def paste(qtbot: QtBot, dialog: RetentionDialog, text: str) -> None:
    dialog.text.selectAll()
    QApplication.clipboard().setText(text)
    qtbot.keyClick(dialog.text, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not dialog._rest.isActive())


def table_of(scenario: Scenario) -> tuple[float, ...]:
    retention = scenario.segments[0].retention
    return retention.survival if retention is not None else ()


def test_a_pasted_table_becomes_the_retention_in_one_step(qtbot: QtBot, store: Store, card: SegmentCard) -> None:
    before = store.scenario
    dialog = open_from_menu(qtbot, card)
    assert not dialog.use.isEnabled(), "nothing to use yet"
    paste(qtbot, dialog, HIGH_END)
    assert dialog.finding.text().startswith(
        "Alpha 0.668, beta 3.81: 14.9 % of new customers".replace(" %", "\u00a0%")
    )
    qtbot.mouseClick(dialog.use, LEFT)
    assert table_of(store.scenario) == (1.0, 0.869, 0.743, 0.653, 0.593, 0.551, 0.517, 0.491)
    assert store.scenario.segments[0].churn is None
    assert not store.problems
    [row] = card.findChildren(RetentionRow)
    assert row.caption_text == "Fitted to 7 years: alpha 0.668, beta 3.81."
    store.undo_stack.undo()
    assert store.scenario.segments == before.segments


def test_the_table_is_there_to_be_changed(qtbot: QtBot, store: Store, card: SegmentCard) -> None:
    dialog = open_from_menu(qtbot, card)
    paste(qtbot, dialog, HIGH_END)
    qtbot.mouseClick(dialog.use, LEFT)
    [row] = card.findChildren(RetentionRow)
    qtbot.mouseClick(row.button, LEFT)
    again = dialog_of(qtbot, card)
    assert again.text.toPlainText().split("\n")[:2] == ["100 %", "86.9 %"]
    assert again.use.isEnabled()
    number = store.undo_stack.count()
    qtbot.mouseClick(again.use, LEFT)
    assert store.undo_stack.count() == number, "the same table is no change"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("100\n80\n85", "Line 3: 80 rises to 85: a cohort can only lose customers."),
        ("100\nmany", "Line 2: “many” is not a number: write how many customers are left, as 87 % or 0.87 or 870."),
        ("100\n90", "There are too few periods: at least two are needed after the start."),
    ],
)
def test_what_is_no_table_is_told(qtbot: QtBot, store: Store, card: SegmentCard, text: str, sentence: str) -> None:
    before = store.scenario
    dialog = open_from_menu(qtbot, card)
    paste(qtbot, dialog, text)
    assert dialog.errors.isVisible()
    assert dialog.errors.text() == sentence
    assert not dialog.use.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert store.scenario is before


def test_churn_that_does_not_fall_is_told(qtbot: QtBot, card: SegmentCard) -> None:
    dialog = open_from_menu(qtbot, card)
    paste(qtbot, dialog, "100 %\n80 %\n64 %\n51.2 %")
    assert "does not fall with tenure" in dialog.finding.text()
    assert "20.0" in dialog.finding.text()


def test_a_table_from_a_french_spreadsheet(qtbot: QtBot, tmp_path: Path, card: SegmentCard) -> None:
    QLocale.setDefault(QLocale("fr_FR"))
    path = tmp_path / "cohorte.csv"
    path.write_bytes("Année;Clients fidèles\n0;1\u00a0000\n1;869\n2;743\n3;653\n".encode("cp1252"))
    dialog = open_from_menu(qtbot, card)
    dialog.read_file(path)
    assert dialog.table == (1.0, 0.869, 0.743, 0.653)
    assert dialog.use.isEnabled()


def test_a_file_that_cannot_be_read_changes_nothing(qtbot: QtBot, tmp_path: Path, card: SegmentCard) -> None:
    dialog = open_from_menu(qtbot, card)
    paste(qtbot, dialog, HIGH_END)
    dialog.read_file(tmp_path)
    assert dialog.errors.isVisible()
    assert "folder" in dialog.errors.text()
    assert dialog.text.toPlainText() == HIGH_END


def test_every_control_has_a_name(qtbot: QtBot, card: SegmentCard) -> None:
    dialog = open_from_menu(qtbot, card)
    assert dialog.text.accessibleName() == "Retention table"
    assert all(button.text() for button in dialog.findChildren(QPushButton))
