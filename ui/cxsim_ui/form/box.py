"""One text box of a form: keys that step, Escape that restores, and undo left to the document."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from cxsim_ui.theme import restyle

_UNDO = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_ARROWS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10}


class Box(QLineEdit):
    """A line edit that hands Ctrl+Z to the window, where it undoes the document and not the letters.

    `stepped` carries a number of steps (arrow keys, the wheel while focused; Shift ×10, Ctrl ×0.1), `finished`
    comes with Enter and when the focus goes, `restored` with Escape.
    """

    stepped = Signal(float)
    finished = Signal()
    restored = Signal()

    def __init__(self, parent: QWidget | None = None, *, role: str = "", steps: bool = False) -> None:
        super().__init__(parent)
        self._steps = steps
        if role:
            self.setProperty("role", role)
        self.returnPressed.connect(self.finished)

    @property
    def failed(self) -> bool:
        """Whether the box is red."""
        return self.property("state") == "error"

    def set_failed(self, failed: bool) -> None:
        """Turn the box red, or back."""
        if failed != self.failed:
            self.setProperty("state", "error" if failed else None)
            restyle(self)

    def show_text(self, text: str) -> None:
        """Replace the text, quietly and from its beginning, unless it already reads so."""
        if text != self.text():
            blocked = self.blockSignals(True)
            self.setText(text)
            self.blockSignals(blocked)
            if not self.hasFocus():
                self.setCursorPosition(0)

    def needed_width(self) -> int:
        """The width, in pixels, at which the text is in sight as a whole."""
        text = self.text() or self.placeholderText()
        return self.fontMetrics().horizontalAdvance(text) + 24

    def event(self, event: QEvent) -> bool:
        """Let the window's own undo and redo pass, unless there is a failed text to take back first."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if any(event.matches(key) for key in _UNDO):
                event.setAccepted(self.failed)
                return True
            if event.key() == Qt.Key.Key_Escape and self._escapes:
                event.accept()
                return True
        return super().event(event)

    @property
    def _escapes(self) -> bool:
        return self.failed or self.isModified()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step, restore, or type."""
        steps = _ARROWS.get(Qt.Key(event.key())) if self._steps else None
        if steps is not None:
            self.stepped.emit(steps * _fineness(event.modifiers()))
        elif event.key() == Qt.Key.Key_Escape and self._escapes:
            self.restored.emit()
        elif any(event.matches(key) for key in _UNDO):
            if self.failed:
                self.restored.emit()
            else:
                event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Step while focused; otherwise the page scrolls."""
        turned = event.angleDelta().y() or event.angleDelta().x()
        if self._steps and self.hasFocus() and turned:
            self.stepped.emit(turned / 120 * _fineness(event.modifiers()))
            event.accept()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select what is there: typing replaces it."""
        super().focusInEvent(event)
        self.setModified(False)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed is finished, unless only a menu or another window came up."""
        super().focusOutEvent(event)
        if event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            self.finished.emit()


def _fineness(modifiers: Qt.KeyboardModifier) -> float:
    if modifiers & Qt.KeyboardModifier.ShiftModifier:
        return 10.0
    return 0.1 if modifiers & Qt.KeyboardModifier.ControlModifier else 1.0
