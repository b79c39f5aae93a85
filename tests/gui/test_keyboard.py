"""The whole window without a mouse and without a screen: everything has a name, and Tab reaches it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cxsim_ui.form.details import EstimateDetails
from cxsim_ui.language import choose
from cxsim_ui.main_window import MainWindow
from cxsim_ui.pages.shift_row import ShiftRow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

PAGES = range(7)
MOST = 900
"""Presses of Tab after which it must have come round."""


@pytest.fixture(params=["en", "fr"])
def speaking(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    choose(qapp, request.param)
    yield
    choose(qapp, "en")


@pytest.fixture
def window(speaking: None, main_window: MainWindow) -> MainWindow:
    main_window.resize(1280, 720)
    main_window.show()
    main_window.start(None)
    return main_window


def spoken(widget: QWidget) -> str:
    """What a screen reader says of a widget."""
    face = QAccessible.queryAccessibleInterface(widget)
    return face.text(QAccessible.Text.Name) if face is not None else ""


def focusable(within: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in within.findChildren(QWidget)
        if widget.isVisibleTo(within)
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]


def shown(qtbot: QtBot, window: MainWindow, page: int) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    window.workspace.rail.setCurrentRow(page)
    qtbot.waitUntil(lambda: bool(window.workspace.consequences.headline.text), timeout=30_000)


def described(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()} in {type(widget.parentWidget()).__name__}"


def test_everything_that_takes_the_focus_has_a_name(qtbot: QtBot, window: MainWindow) -> None:
    nameless = set()
    for page in PAGES:
        shown(qtbot, window, page)
        nameless |= {described(widget) for widget in focusable(window) if not spoken(widget)}
    window.show_start_page()
    nameless |= {described(widget) for widget in focusable(window) if not spoken(widget)}
    assert nameless == set()


def test_what_can_be_pressed_can_be_named(qtbot: QtBot, window: MainWindow) -> None:
    nameless = set()
    for page in PAGES:
        shown(qtbot, window, page)
        buttons = [one for one in window.findChildren(QAbstractButton) if one.isVisibleTo(window)]
        nameless |= {described(button) for button in buttons if not spoken(button)}
    assert nameless == set()


def test_tab_reaches_everything_comes_round_and_goes_back(qtbot: QtBot, window: MainWindow) -> None:
    for page in PAGES:
        shown(qtbot, window, page)
        rail = window.workspace.rail
        there = round_trip(qtbot, rail, Qt.Key.Key_Tab)
        wanted = focusable(window.workspace.pages.widget(page)) + focusable(window.workspace.consequences)
        missed = [described(widget) for widget in wanted if widget not in there and widget.isVisible()]
        assert missed == [], page
        back = round_trip(qtbot, rail, Qt.Key.Key_Backtab)
        assert [described(one) for one in back[1:]] == [described(one) for one in there[:0:-1]], page


def round_trip(qtbot: QtBot, start: QWidget, key: Qt.Key) -> list[QWidget]:
    """What has the focus one after the other until it is back where it began."""
    start.setFocus()
    visited: list[QWidget] = []
    for _ in range(MOST):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused is start and visited:
            return visited
        visited.append(focused)
        qtbot.keyClick(focused, key)
    pytest.fail(f"{key.name} does not come round; it is in {described(visited[-1])}")


def test_no_button_of_the_small_window_is_cut_off(qtbot: QtBot, window: MainWindow) -> None:
    shown(qtbot, window, 1)
    row = window.workspace.initiatives.findChildren(ShiftRow)[0]
    row.boxes.likely.setFocus()
    qtbot.keyClick(row.boxes.likely, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    details = row.findChild(EstimateDetails)
    assert isinstance(details, EstimateDetails)
    buttons = [one for one in details.findChildren(QPushButton) if one.isVisible()]
    assert buttons
    for button in buttons:
        # Its padding can spare a pixel.
        assert button.width() >= button.sizeHint().width() - 2, button.text()
    details.close()


def test_mnemonics_and_shortcuts_are_each_given_once(qtbot: QtBot, window: MainWindow) -> None:
    menus = [action.menu() for action in window.menuBar().actions()]
    bar = [action.text() for action in window.menuBar().actions()]
    for texts in (bar, *([one.text() for one in menu.actions()] for menu in menus if isinstance(menu, QMenu))):
        letters = [text[text.index("&") + 1].lower() for text in (t.replace("&&", "") for t in texts) if "&" in text]
        assert len(letters) == len(set(letters)), texts
    keys = [
        key.toString()
        for action in window.findChildren(QAction)
        for key in action.shortcuts()
        if not key.isEmpty() and action.isEnabled()
    ]
    assert len(keys) == len(set(keys)), sorted(keys)
