"""A slider for the likely value, under a small picture of the distribution."""

import numpy as np
from cxsim_models.arrays import FloatArray
from cxsim_models.estimate import AnyEstimate
from cxsim_models.estimate_shape import sparkline
from cxsim_models.quantity import Quantity
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSlider, QWidget

from cxsim_ui.form.moving import drag_range, movable, step_of, tidy_step
from cxsim_ui.theme import palette

_TICKS = 1000
_POINTS = 41
_HANDLE = 4.5
_EDGE = 0.12
"""Of the track: once a value has settled this near to an end, the track is laid around it anew."""
_KEYS = {
    Qt.Key.Key_Right: 1.0,
    Qt.Key.Key_Up: 1.0,
    Qt.Key.Key_Left: -1.0,
    Qt.Key.Key_Down: -1.0,
    Qt.Key.Key_PageUp: 10.0,
    Qt.Key.Key_PageDown: -10.0,
}


class LikelySlider(QSlider):
    """Drags a likely value. `dragged` carries a stored value, `stepped` a number of steps, `released` ends it.

    The picture above the track is the distribution itself, on the track's own scale.
    """

    dragged = Signal(float)
    stepped = Signal(float)
    released = Signal()

    def __init__(self, quantity: Quantity, parent: QWidget | None = None, *, whole: bool = False) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(0, _TICKS)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._quantity = quantity
        self._whole = whole
        self._low, self._high = 0.0, 0.0
        self._estimate: AnyEstimate | None = None
        self._picture: tuple[FloatArray, FloatArray] | None = None
        self._grabbed = False
        self._hovered = False

    def show_estimate(self, estimate: AnyEstimate | None) -> None:
        """Draw `estimate` and put the handle at its likely value; None: there is nothing to drag."""
        self._estimate = estimate
        self.setEnabled(estimate is not None and movable(estimate))
        if estimate is not None:
            if not self._grabbed:
                self._lay_track(estimate)
            blocked = self.blockSignals(True)
            self.setValue(round(self._share(estimate.point) * _TICKS))
            self.blockSignals(blocked)
        self._picture = self._drawn(estimate)
        self.update()

    @property
    def track(self) -> tuple[float, float]:
        """The stored values at the two ends of the track."""
        return self._low, self._high

    def _lay_track(self, estimate: AnyEstimate) -> None:
        low, high = drag_range(estimate, self._quantity, self._whole)
        present = self._high - self._low
        if present == 0 or not _EDGE < self._share(estimate.point) < 1 - _EDGE:
            self._low, self._high = low, high
        elif not 0.6 < (high - low) / present < 1.6:
            self._low, self._high = low, high

    def _drawn(self, estimate: AnyEstimate | None) -> tuple[FloatArray, FloatArray] | None:
        if estimate is None or not estimate.uncertain:
            return None
        x, density = sparkline(estimate, _POINTS, lower=self._quantity.lower, upper=self._quantity.upper)
        return x, density / max(float(np.max(density)), 1e-300)

    def _share(self, value: float) -> float:
        return min(max((value - self._low) / (self._high - self._low), 0.0), 1.0)

    def _value_at(self, x: float) -> float:
        left, width = self._span()
        share = min(max((x - left) / width, 0.0), 1.0)
        step = tidy_step(self._low, self._high, self._whole)
        value = round((self._low + share * (self._high - self._low)) / step) * step
        return min(max(value, self._low), self._high)

    def _span(self) -> tuple[float, float]:
        return _HANDLE + 1.5, max(self.width() - 2 * _HANDLE - 3.0, 1.0)

    def sizeHint(self) -> QSize:
        """Wide enough to hit, no higher than the box beside it."""
        return QSize(96, 28)

    def minimumSizeHint(self) -> QSize:
        """What is left of it on a narrow page."""
        return QSize(44, 22)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a drag; beside the handle, the value comes to the pointer."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._grabbed = True
        left, width = self._span()
        handle = left + width * self.value() / _TICKS
        if abs(event.position().x() - handle) > 2 * _HANDLE:
            self.dragged.emit(self._value_at(event.position().x()))
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag."""
        if self._grabbed:
            self.dragged.emit(self._value_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag; the track is laid around the new value if it ran to an end."""
        if self._grabbed:
            self._grabbed = False
            self.released.emit()
            self.show_estimate(self._estimate)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step by the field's own step; Home and End go to the ends of the track."""
        key = Qt.Key(event.key())
        if key in _KEYS:
            self.stepped.emit(_KEYS[key] * (10.0 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1.0))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.dragged.emit(self._low if key == Qt.Key.Key_Home else self._high)
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

    def event(self, event: QEvent) -> bool:
        """Show under the pointer that it can be dragged."""
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.Enter, QEvent.Type.Leave):
            self._hovered = event.type() != QEvent.Type.Leave
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The distribution, the track below it, and the handle at the likely value."""
        colours = palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, width = self._span()
        base = self.height() - _HANDLE - 2.5 if self._picture else self.height() / 2
        live = self.isEnabled()
        accent = QColor(colours.accent if live else colours.control)
        if self._picture:
            self._paint_picture(painter, base, accent)
        painter.setPen(QPen(QColor(colours.control if live else colours.border), 1.5))
        painter.drawLine(QPointF(left, base), QPointF(left + width, base))
        if live:
            self._paint_handle(painter, QPointF(left + width * self.value() / _TICKS, base), accent)
        painter.end()

    def _paint_picture(self, painter: QPainter, base: float, accent: QColor) -> None:
        assert self._picture is not None
        left, width = self._span()
        x = left + (self._picture[0] - self._low) / (self._high - self._low) * width
        y = base - self._picture[1] * (base - 2.0)
        line = QPainterPath(QPointF(x[0], y[0]))
        for point in zip(x[1:], y[1:], strict=True):
            line.lineTo(*map(float, point))
        area = QPainterPath(line)
        area.lineTo(float(x[-1]), base)
        area.lineTo(float(x[0]), base)
        painter.setClipRect(QRectF(0, 0, self.width(), self.height()))
        fill = QColor(accent)
        fill.setAlphaF(0.18)
        painter.fillPath(area, fill)
        painter.setPen(QPen(accent, 1.4))
        painter.drawPath(line)

    def _paint_handle(self, painter: QPainter, at: QPointF, accent: QColor) -> None:
        strong = self._grabbed or self._hovered or self.hasFocus()
        colours = palette()
        if self.hasFocus() or self._grabbed:
            halo = QColor(accent)
            halo.setAlphaF(0.25)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(halo)
            painter.drawEllipse(at, _HANDLE + 2.5, _HANDLE + 2.5)
        painter.setPen(QPen(accent if strong or self._picture else QColor(colours.muted), 1.6))
        painter.setBrush(accent if strong else QColor(colours.surface))
        radius = _HANDLE if strong else _HANDLE - 1.0
        painter.drawEllipse(at, radius, radius)
