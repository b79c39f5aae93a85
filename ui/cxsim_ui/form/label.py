"""The label of a row, which is also a handle: dragging it sideways scrubs the value."""

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLabel, QWidget

_PIXELS = 4.0
"""Of pointer movement that make one step."""


class ScrubLabel(QLabel):
    """`scrubbed` carries the steps since the press (Shift ×10, Ctrl ×0.1), `released` ends the gesture."""

    scrubbed = Signal(float)
    released = Signal()

    def __init__(self, text: str, parent: QWidget | None = None, *, scrubs: bool = True) -> None:
        super().__init__(text, parent)
        self.setWordWrap(True)
        self._scrubs = scrubs
        self._pressed: QPointF | None = None
        self._steps = 0
        if scrubs:
            self.setCursor(Qt.CursorShape.SizeHorCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to scrub."""
        if self._scrubs and event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._steps = event.position(), 0
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell of every further step."""
        if self._pressed is None:
            event.ignore()
            return
        steps = round((event.position().x() - self._pressed.x()) / _PIXELS)
        if steps != self._steps:
            self._steps = steps
            fineness = 1.0
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                fineness = 10.0
            elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                fineness = 0.1
            self.scrubbed.emit(steps * fineness)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the gesture."""
        if self._pressed is not None:
            self._pressed = None
            self.released.emit()
