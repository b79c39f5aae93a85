"""Random gestures of a user: clicks, keys, drags, wheels and commands on whatever the window shows."""

import random
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QMetaObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QMenu,
    QSlider,
    QWidget,
)
from shiboken6 import isValid

from cxsim.files.templates import sample_names
from cxsim_ui.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton
TEXTS = (
    "12",
    "10 to 20",
    "5 / 10 / 25",
    "15 ± 3",
    "abc",
    "",
    "-3",
    "1e400",
    "12 000,5",
    "20 to 10",
    "nan",
    "Prix & délai",
)
KEYS = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_F2),
    *(Qt.Key.Key_F4, Qt.Key.Key_F8, Qt.Key.Key_Home, Qt.Key.Key_A, Qt.Key.Key_7),
)
CONTROL = (Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_A, Qt.Key.Key_T, Qt.Key.Key_Tab)


class Hand:
    """Makes gestures on a window; `trail` says what it did, for whoever has to do it again."""

    def __init__(self, window: MainWindow, seed: int) -> None:
        self.window = window
        self.trail: list[str] = []
        self._dice = random.Random(seed)
        self._pressing = False
        # What asks a question waits in a loop of its own: somebody has to answer in there.
        self._answering = QTimer()
        self._answering.setInterval(5)
        self._answering.timeout.connect(self._answer)
        self._answering.start()

    def rest(self) -> None:
        """Make no more gestures; close what is open above the window."""
        for _ in range(20):
            above = QApplication.activePopupWidget() or QApplication.activeModalWidget()
            if above is None:
                break
            above.close()
            QCoreApplication.processEvents()
        self._answering.stop()

    def gesture(self) -> None:
        """Make one."""
        kinds: Sequence[tuple[int, Callable[[], None]]] = (
            (24, self._click),
            (16, self._type),
            (16, self._press),
            (8, self._press_with_control),
            (10, self._drag),
            (4, self._wheel),
            (8, self._go_to_page),
            (4, self._choose),
            (3, self._menu),
            (4, self._tab),
            (1, self._dress),
            (1, self._speak),
            (1, self._open),
        )
        does = self._dice.choices([does for _, does in kinds], [weight for weight, _ in kinds])[0]
        self.trail.append(does.__name__)
        self._pressing = True
        does()
        self._pressing = False
        QCoreApplication.processEvents()
        # An event loop deletes what is to be deleted; without one somebody has to ask for it.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _any(self, kind: type[QWidget]) -> QWidget | None:
        around = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.window
        found = [one for one in around.findChildren(kind) if one.isVisible() and one.isEnabled()]
        found = [one for one in found if not one.visibleRegion().isEmpty()]
        chosen = self._dice.choice(found) if found else None
        if chosen is not None:
            name = chosen.accessibleName() or chosen.objectName()
            self.trail[-1] += f" {type(chosen).__name__} “{name}”"
        return chosen

    def _click(self) -> None:
        button = self._any(QAbstractButton)
        if button is not None:
            QTest.mouseClick(button, LEFT, pos=button.visibleRegion().boundingRect().center())

    def _type(self) -> None:
        box = self._any(QLineEdit)
        if isinstance(box, QLineEdit):
            text = self._dice.choice(TEXTS)
            self.trail[-1] += f" “{text}”"
            QTest.mouseClick(box, LEFT, pos=box.visibleRegion().boundingRect().center())
            # Key by key into what has the focus: a form may be another after each of them.
            self._key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            for letter in text:
                _type_letter(self._focused(), letter)
            if self._dice.random() < 0.7:
                self._key(Qt.Key.Key_Return)

    def _press(self) -> None:
        key = self._dice.choice(KEYS)
        self.trail[-1] += f" {key.name}"
        for _ in range(self._dice.choice((1, 1, 3))):
            self._key(key)

    def _press_with_control(self) -> None:
        key = self._dice.choice(CONTROL)
        self.trail[-1] += f" {key.name}"
        self._key(key, Qt.KeyboardModifier.ControlModifier)

    def _key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press and let go: what has the focus when a key is let go may not be what had it when it was pressed."""
        QTest.keyPress(self._focused(), key, modifier)
        QTest.keyRelease(self._focused(), key, modifier)

    def _focused(self) -> QWidget:
        above = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        focused = QApplication.focusWidget()
        # A menu that was just closed keeps the focus on this platform; on others no key reaches what is hidden.
        return focused if focused is not None and focused.isVisible() else above or self.window

    def _drag(self) -> None:
        kind = self._dice.choice((QSlider, QWidget))
        what = self._any(kind)
        if what is None:
            return
        room = what.visibleRegion().boundingRect()
        start = QPoint(self._dice.randint(room.left(), room.right()), self._dice.randint(room.top(), room.bottom()))
        QTest.mousePress(what, LEFT, pos=start)
        for step in range(1, 6):
            if isValid(what):
                QTest.mouseMove(what, start + QPoint(step * self._dice.randint(-12, 12), 0))
            QCoreApplication.processEvents()
        if isValid(what):
            QTest.mouseRelease(what, LEFT, pos=start)

    def _wheel(self) -> None:
        what = self._any(QWidget)
        # A window that nobody holds any more may be collected at any time.
        if what is not None and isValid(what):
            at = QPointF(what.rect().center())
            turned = QPoint(0, self._dice.choice((-120, 120)))
            none = Qt.MouseButton.NoButton
            event = QWheelEvent(
                *(at, QPointF(what.mapToGlobal(at.toPoint())), QPoint(), turned, none),
                *(Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False),
            )
            QCoreApplication.sendEvent(what, event)

    def _go_to_page(self) -> None:
        if QApplication.activePopupWidget() is None and self.window.workspace.isVisible():
            rail = self.window.workspace.rail
            row = self._dice.randrange(rail.count())
            self.trail[-1] += f" {row}"
            QTest.mouseClick(rail.viewport(), LEFT, pos=rail.visualItemRect(rail.item(row)).center())

    def _choose(self) -> None:
        kind = self._dice.choice((QComboBox, QListWidget))
        box = self._any(kind)
        if isinstance(box, QComboBox):
            box.setFocus()
            QTest.keyClick(box, self._dice.choice((Qt.Key.Key_Down, Qt.Key.Key_Up)))
        elif isinstance(box, QListWidget) and box.count():
            QTest.keyClick(box, Qt.Key.Key_Down)

    def _menu(self) -> None:
        """Any entry of a menu that is open, as the keyboard reaches it."""
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            self._choose_in(menu)

    def _choose_in(self, menu: QMenu) -> None:
        for _ in range(self._dice.randint(1, 6)):
            QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyPress(menu, self._dice.choice((Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Escape)))

    def _tab(self) -> None:
        actions = self.window.actions_
        chosen = self._dice.choice((actions.vary, actions.next_tab, actions.previous_tab, actions.close_tab))
        self.trail[-1] += f" {chosen.text()}"
        if chosen is actions.vary and self.window.interior.tabs.bar.count() > 4:
            return
        if QApplication.activePopupWidget() is None:
            chosen.trigger()

    def _dress(self) -> None:
        self.window.choose_scheme(self._dice.choice(("light", "dark", "system")))

    def _speak(self) -> None:
        if QApplication.activePopupWidget() is None and QApplication.activeModalWidget() is None:
            self.window.choose_language(self._dice.choice(("en", "fr")))

    def _open(self) -> None:
        if self.window.interior.tabs.bar.count() < 5:
            name = self._dice.choice(sample_names())
            self.trail[-1] += f" {name}"
            self.window.documents.open_sample(name)

    def _answer(self) -> None:
        """Somebody answers every dialog within a moment: a button of a question, else Escape.

        A button that shows a menu when it is pressed waits for it, too.
        """
        menu = QApplication.activePopupWidget()
        if self._pressing and isinstance(menu, QMenu):
            self._choose_in(menu)
            return
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            return
        buttons = [one for one in dialog.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled()]
        self.trail.append(f"answers {type(dialog).__name__} “{dialog.windowTitle()}”")
        if buttons and not isinstance(dialog, QFileDialog) and self._dice.random() < 0.6:
            # By itself: what answers cannot answer what this opens while it is still at it.
            QMetaObject.invokeMethod(self._dice.choice(buttons), "click", Qt.ConnectionType.QueuedConnection)
        else:
            dialog.reject()


def _type_letter(box: QWidget, letter: str) -> None:
    """What `QTest.keyClicks` does, for letters beyond ASCII too: those end the process there."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        if isValid(box):
            QCoreApplication.sendEvent(box, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
