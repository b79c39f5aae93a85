"""A slider for the likely value, on the picture of its distribution."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget

from cxsim_ui.form.likely_picture import LikelyPicture, handle_radius

_TICKS = 1000
_KEYS = {
    Qt.Key.Key_Right: 1.0,
    Qt.Key.Key_Up: 1.0,
    Qt.Key.Key_Left: -1.0,
    Qt.Key.Key_Down: -1.0,
    Qt.Key.Key_PageUp: 10.0,
    Qt.Key.Key_PageDown: -10.0,
}


class LikelySlider(QSlider):
    """Drags a likely value. `dragged` carries a stored value, `stepped` a number of steps, `released` ends it."""

    dragged = Signal(float)
    stepped = Signal(float)
    released = Signal()

    def __init__(self, picture: LikelyPicture, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(0, _TICKS)
        self.picture = picture
        self.grabbed = False

    def refresh(self) -> None:
        """Show what the picture shows."""
        self.setEnabled(self.picture.draggable)
        blocked = self.blockSignals(True)
        self.setValue(round(self.picture.share * _TICKS))
        self.blockSignals(blocked)
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough to hit, no higher than the box beside it."""
        return QSize(96, 28)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a drag; beside the handle, the value comes to the pointer."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self.grabbed = True
        if abs(event.position().x() - self.picture.handle_x(self.width())) > 2 * handle_radius():
            self._drag(event)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag."""
        if self.grabbed:
            self._drag(event)

    def _drag(self, event: QMouseEvent) -> None:
        self.dragged.emit(self.picture.value_at(event.position().x(), self.width()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag."""
        if self.grabbed:
            self.grabbed = False
            self.released.emit()
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step by the field's own step (Shift ×10); Home and End go to the ends of the track."""
        key = Qt.Key(event.key())
        if key in _KEYS:
            tenfold = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.stepped.emit(_KEYS[key] * (10.0 if tenfold else 1.0))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.dragged.emit(self.picture.low if key == Qt.Key.Key_Home else self.picture.high)
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Step while focused; otherwise the page scrolls."""
        if self.hasFocus() and event.angleDelta().y():
            self.stepped.emit(event.angleDelta().y() / 120)
            event.accept()
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Steps by keyboard are one gesture as long as the slider has the focus."""
        super().focusOutEvent(event)
        self.released.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be dragged."""
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Calm down."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The distribution, the track below it, and the handle at the likely value."""
        painter = QPainter(self)
        self.picture.paint(
            painter,
            QRectF(self.rect()),
            strong=self.grabbed or self.underMouse(),
            focused=self.hasFocus() or self.grabbed,
        )
        painter.end()
