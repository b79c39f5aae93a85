"""A small window beside what it belongs to; a click elsewhere or Escape closes it."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QUndoGroup
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from cxsim_ui.form.sheet import form_sheet
from cxsim_ui.reading_order import read_on

_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down)

LABELS = 82
"""Pixels for the labels of a popover's fields, so that its grids line up."""


class Popover(QFrame):
    """Opens under a button. What is edited in it is in the document at once; undo and redo work here too."""

    def __init__(self, parent: QWidget, undo_group: QUndoGroup, name: str, width: int) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popover")
        self.setStyleSheet(form_sheet())
        self.setFixedWidth(width)
        self.setAccessibleName(name)
        self._undo_group = undo_group
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(14, 12, 14, 12)
        self.column.setSpacing(8)

    def open_beside(self, button: QWidget, first: QWidget) -> None:
        """Show the window under `button`, within the screen, with the focus on `first`."""
        self.fit()
        self.put_beside(button)
        self.show()
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def fit(self) -> None:
        """Take the size that the content asks for: wider than usual where words would be cut off."""
        self.setFixedWidth(max(self.width(), self.column.minimumSize().width()))
        self.adjustSize()

    def put_beside(self, button: QWidget) -> None:
        """Move the window under `button`, within the screen."""
        at = button.mapToGlobal(QPoint(button.width() - self.width(), button.height() + 4))
        room = button.screen().availableGeometry()
        x = min(max(at.x(), room.left()), room.right() - self.width())
        y = min(at.y(), room.bottom() - self.height())
        self.move(x, max(y, room.top()))

    def open_above(self, button: QWidget, first: QWidget) -> None:
        """Show the window over `button`, from its left edge, with the focus on `first`."""
        self.fit()
        at = button.mapToGlobal(QPoint(0, -self.height() - 4))
        room = button.screen().availableGeometry()
        self.move(max(min(at.x(), room.right() - self.width()), room.left()), max(at.y(), room.top()))
        self.show()
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """In reading order."""
        return read_on(self, forward)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that would otherwise work on the card beneath."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            if event.matches(QKeySequence.StandardKey.Paste) or (alt and event.key() in _ARROWS):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo, redo, close."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self._undo_group.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._undo_group.redo()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)


def fields_grid() -> QGridLayout:
    """Labels left, fields right."""
    grid = QGridLayout()
    grid.setColumnMinimumWidth(0, LABELS)
    grid.setColumnStretch(1, 1)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(6)
    return grid


def add_field(grid: QGridLayout, line: int, text: str, widget: QWidget) -> QLabel:
    """Put `widget` into the grid behind its label, which also names it for a screen reader."""
    label = QLabel(text)
    label.setProperty("role", "caption")
    label.setBuddy(widget)
    widget.setAccessibleName(text)
    grid.addWidget(label, line, 0)
    grid.addWidget(widget, line, 1)
    return label


def sentence(role: str) -> QLabel:
    """A wrapping label; errors are hidden until there is one."""
    label = QLabel()
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setVisible(role != "error")
    return label
