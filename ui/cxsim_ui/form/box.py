"""One text box of a form: keys that step, Escape that restores, and Ctrl+Z that undoes the document."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QUndoGroup, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from cxsim_ui.form.pasted_numbers import several_cells
from cxsim_ui.theme import restyle

_ARROWS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PADDING = 22


class BoxListener(Protocol):
    """Who owns boxes hears from them directly: signals by the hundred would slow a form down."""

    def box_edited(self, box: "Box") -> None:
        """A key changed the text."""

    def box_stepped(self, box: "Box", steps: float) -> None:
        """Arrow keys or the wheel: so many steps (Shift ×10, Ctrl ×0.1)."""

    def box_finished(self, box: "Box") -> None:
        """Enter was pressed, or the focus went."""

    def box_restored(self, box: "Box") -> None:
        """Escape was pressed: what was typed is to be taken back."""

    def box_entered(self, box: "Box") -> None:
        """The focus came."""

    def box_opened(self, box: "Box") -> None:
        """Alt+Down or F4: show more."""


class Box(QLineEdit):
    """A line edit whose Ctrl+Z undoes the document and not the letters, except where the text is a failed one.

    `takes_cells` is given what was pasted where that is more than one cell or line; without it, it is typed text.
    """

    def __init__(
        self,
        listener: BoxListener,
        undo_group: QUndoGroup,
        parent: QWidget | None = None,
        *,
        role: str = "",
        steps: bool = False,
    ) -> None:
        super().__init__(parent)
        self._listener = listener
        self._undo_group = undo_group
        self._steps = steps
        self.takes_cells: Callable[[str], object] | None = None
        if role:
            self.setProperty("role", role)
        self.textEdited.connect(self._edited)

    @property
    def failed(self) -> bool:
        """Whether the box is red."""
        return bool(self.property("state") == "error")

    def set_failed(self, failed: bool) -> None:
        """Turn the box red, or back."""
        if failed != self.failed:
            self.setProperty("state", "error" if failed else None)
            restyle(self)

    def set_awaited(self, awaited: bool) -> None:
        """Ask for something to be typed here, in the accent colour; or no longer."""
        if awaited != bool(self.property("awaited")):
            self.setProperty("awaited", awaited)
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
        return self.fontMetrics().horizontalAdvance(self.text() or self.placeholderText()) + _PADDING

    def restore(self) -> None:
        """Take back what was typed, as Escape does."""
        self._listener.box_restored(self)

    def _edited(self, text: str) -> None:
        if self.takes_cells is not None and several_cells(text):
            # What was in the box stays beside what was pasted into it: the clipboard has that alone.
            pasted = QApplication.clipboard().text()
            self.takes_cells(pasted if several_cells(pasted) else text)
        else:
            self._listener.box_edited(self)

    def event(self, event: QEvent) -> bool:
        """Keep the key that shows more from whatever else it means around here."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._shows_more(event):
            event.accept()
            return True
        return super().event(event)

    def _shows_more(self, event: QKeyEvent) -> bool:
        down = event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        return event.key() == Qt.Key.Key_F4 or bool(down and self._steps)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step, finish, restore, undo, or type."""
        key = Qt.Key(event.key())
        if self._shows_more(event):
            self._listener.box_opened(self)
        elif self._steps and key in _ARROWS:
            self._listener.box_stepped(self, _ARROWS[key] * _fineness(event.modifiers()))
        elif key in _ENTER:
            self._listener.box_finished(self)
        elif key == Qt.Key.Key_Escape and (self.failed or self.isModified()):
            self._listener.box_restored(self)
        elif event.matches(QKeySequence.StandardKey.Undo):
            if self.failed:
                self._listener.box_restored(self)
            else:
                self._undo_group.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._undo_group.redo()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Step while focused; otherwise the page scrolls."""
        turned = event.angleDelta().y() or event.angleDelta().x()
        if self._steps and self.hasFocus() and turned:
            self._listener.box_stepped(self, turned / 120 * _fineness(event.modifiers()))
            event.accept()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select what is there when it is reached by keyboard: typing replaces it."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.setModified(False)
            self._listener.box_entered(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed is finished, unless only a menu or another window came up."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.deselect()
            # A long text is read from its beginning.
            self.setCursorPosition(0)
            self._listener.box_finished(self)


def _fineness(modifiers: Qt.KeyboardModifier) -> float:
    if modifiers & Qt.KeyboardModifier.ShiftModifier:
        return 10.0
    return 0.1 if modifiers & Qt.KeyboardModifier.ControlModifier else 1.0
