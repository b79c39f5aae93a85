"""Initiatives change places and say what each of them adds, under real keys and a real mouse."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

import cxsim
from cxsim_models.estimate import fixed
from cxsim_models.scenario import Scenario
from cxsim_ui import edits
from cxsim_ui.form.details import EstimateDetails
from cxsim_ui.main_window import MainWindow
from cxsim_ui.pages.cost_dialog import CostDialog
from cxsim_ui.pages.initiatives import InitiativesPage
from cxsim_ui.picture import picture_of
from cxsim_ui.runner import Shown
from cxsim_ui.store import Store
from tests.gui.pages import LEFT, document, press, row, shown_page

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def store(dressed: QApplication) -> Store:
    scenario = Scenario.model_validate(document())
    for name in ("Copy", "Other"):
        scenario = edits.duplicate(scenario, ("initiatives", len(scenario.initiatives) - 1), name)
    return Store(scenario)


@pytest.fixture
def page(store: Store, qtbot: QtBot) -> Iterator[InitiativesPage]:
    page = InitiativesPage(store)
    shown_page(qtbot, page, 520)
    yield page
    page.stop()


def document_of_two() -> dict[str, Any]:
    whole = document()
    return whole | {"initiatives": [*whole["initiatives"], {"id": "other", "costs": [{"amount": 5000}]}]}


def names(page: InitiativesPage) -> list[str]:
    return [card.name.text() for card in page.cards]


def at_rest(scenario: Scenario) -> Shown:
    result = cxsim.simulate(scenario, 1024)
    return Shown(scenario, result, picture_of(result, None), 0.1, True)


def worth_of(page: InitiativesPage, index: int) -> str:
    labels = page.cards[index].findChildren(QLabel)
    return next((label.text() for label in labels if "<b>" in label.text() and "€" in label.text()), "")


def test_menu_and_keys_move_a_card(page: InitiativesPage, store: Store, qtbot: QtBot) -> None:
    first, second, third = page.cards
    third.menu.aboutToShow.emit()
    up, down = third.menu.actions()[:2]
    assert (up.isEnabled(), down.isEnabled()) == (True, False)
    up.trigger()
    assert names(page) == ["Agent knowledge base", "Other", "Copy"]
    assert page.cards == [first, third, second], "the same cards in other places"
    first.name.setFocus()
    qtbot.keyClick(first.name, Qt.Key.Key_Down, ALT)
    qtbot.keyClick(first.name, Qt.Key.Key_Down, ALT)
    qtbot.keyClick(first.name, Qt.Key.Key_Down, ALT)
    assert names(page) == ["Other", "Copy", "Agent knowledge base"], "the last place is the last"
    assert first.name.hasFocus()
    qtbot.keyClick(first.switch, Qt.Key.Key_Up, ALT)
    assert names(page) == ["Other", "Agent knowledge base", "Copy"]
    assert [initiative.name for initiative in store.scenario.initiatives] == names(page)
    assert store.undo_stack.undoText() == "Move initiative"
    for _ in range(4):
        store.undo_stack.undo()
    assert page.cards == [first, second, third]


def test_a_small_window_keeps_its_keys(page: InitiativesPage, store: Store, qtbot: QtBot) -> None:
    """Alt+Down opens a list there; it moved the card."""
    shift = row(page, "First-contact resolution")
    details = shift.open_details()
    assert isinstance(details, EstimateDetails)
    QApplication.clipboard().setText("Name\tAmount\nA\t5")
    details.grade.setFocus()
    qtbot.keyClick(details.grade, Qt.Key.Key_Down, ALT)
    details.grade.hidePopup()
    QTest.keySequence(details.chips, QKeySequence(QKeySequence.StandardKey.Paste))
    assert store.undo_stack.count() == 0
    assert page.cards[0].findChild(CostDialog) is None
    details.close()


def test_a_header_is_dragged_to_another_place_in_one_step(page: InitiativesPage, store: Store) -> None:
    first, second, third = page.cards
    start = QPoint(6, 14)
    QTest.mousePress(third, LEFT, NONE, start)
    for y in range(third.mapTo(page, start).y(), second.mapTo(page, QPoint(0, 2)).y(), -4):
        QTest.mouseMove(third, third.mapFrom(page, QPoint(20, y)))
        QApplication.processEvents()
    assert names(page) == ["Agent knowledge base", "Other", "Copy"], "while the button is down"
    QTest.mouseRelease(third, LEFT, NONE, start)
    assert store.undo_stack.count() == 1
    assert not third.unfolded, "a drag is no click"
    store.undo_stack.undo()
    assert page.cards == [first, second, third]
    QTest.mouseClick(third, LEFT, NONE, start)
    assert third.unfolded


def test_a_moved_initiative_keeps_its_correlations(store: Store) -> None:
    a = "initiatives[0].costs[1].amount"
    pair = {"a": a, "b": "segments[0].churn", "rho": 0.5}
    scenario = Scenario.model_validate(store.scenario.model_dump(by_alias=True) | {"correlations": [pair]})
    after = edits.moved(scenario, ("initiatives", 0), 2)
    (moved,) = after.correlations
    assert moved.a in ("initiatives[2].costs[1].amount", "initiatives.fcr.costs.Training.amount")


def test_each_card_says_what_it_adds(page: InitiativesPage, store: Store, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.worths.found, timeout=20_000):
        page.look_at(at_rest(store.scenario))
    assert worth_of(page, 0).startswith("NPV alone <b>")
    assert "without it <b>" in worth_of(page, 0)
    QTest.mouseClick(page.cards[1].switch, LEFT)
    assert [worth_of(page, index) for index in (0, 1)] == ["", ""], "not what was true before the switch"
    with qtbot.waitSignal(page.worths.found, timeout=20_000):
        page.look_at(at_rest(store.scenario))
    assert worth_of(page, 1).startswith("off: would add <b>")


def test_an_edit_cancels_what_is_sought(page: InitiativesPage, store: Store, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.worths.found, wait=1500):
        page.look_at(at_rest(store.scenario))
        store.edit(edits.with_field(store.scenario, ("initiatives", 0, "start_month"), fixed(5)), "later")


def test_one_initiative_alone_says_nothing(page: InitiativesPage, store: Store, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.worths.found, timeout=20_000):
        page.look_at(at_rest(store.scenario))
    for _ in range(2):
        press(page.cards[-1].menu, "Remove initiative")
    page.look_at(at_rest(store.scenario))
    assert worth_of(page, 0) == ""


def test_nothing_is_sought_out_of_sight(page: InitiativesPage, store: Store, qtbot: QtBot) -> None:
    page.hide()
    with qtbot.assertNotEmitted(page.worths.found, wait=500):
        page.look_at(at_rest(store.scenario))
    with qtbot.waitSignal(page.worths.found, timeout=20_000):
        page.show()


def test_the_window_finds_them_when_its_picture_rests(main_window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitExposed(main_window):
        main_window.show()
    main_window.start(None)
    main_window.store.open(Scenario.model_validate(document_of_two()), None)
    page = main_window.workspace.initiatives
    qtbot.waitUntil(lambda: len(page.cards) == 2 and worth_of(page, 1) != "", timeout=60_000)
    assert worth_of(page, 0).startswith("NPV alone <b>")
