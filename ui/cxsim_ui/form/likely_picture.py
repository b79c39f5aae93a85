"""The picture of an estimate: its distribution over a track with a handle at the likely value."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from cxsim_models.arrays import FloatArray
from cxsim_models.estimate import AnyEstimate
from cxsim_models.estimate_shape import sparkline
from cxsim_models.quantity import Quantity
from cxsim_ui.form.moving import drag_range, movable, tidy_step
from cxsim_ui.theme import enlarged, palette

_HANDLE = 4.5
_POINTS = 41
_EDGE = 0.12
"""Of the track: once a value has settled this near to an end, the track is laid around it anew."""


def handle_radius() -> float:
    """Radius of the handle, in pixels."""
    return _HANDLE * enlarged()


class LikelyPicture:
    """What to draw for one estimate, and which value lies where on the track."""

    def __init__(self, quantity: Quantity, whole: bool = False) -> None:
        self._quantity = quantity
        self._whole = whole
        self._estimate: AnyEstimate | None = None
        self._curve: tuple[FloatArray, FloatArray] | None = None
        self.low, self.high = 0.0, 0.0

    @property
    def draggable(self) -> bool:
        """Whether there is a likely value to drag."""
        return self._estimate is not None and movable(self._estimate)

    def show(self, estimate: AnyEstimate | None, *, keep_track: bool = False) -> None:
        """Draw `estimate` from now on; `keep_track` while a drag lasts, so that the handle stays under it."""
        self._estimate = estimate
        self._curve = None
        if estimate is None:
            return
        if not keep_track or self.low == self.high:
            self._lay_track(estimate)
        if estimate.uncertain:
            x, density = sparkline(estimate, _POINTS, lower=self._quantity.lower, upper=self._quantity.upper)
            self._curve = x, density / max(float(np.max(density)), 1e-300)

    def _lay_track(self, estimate: AnyEstimate) -> None:
        low, high = drag_range(estimate, self._quantity, self._whole)
        present = self.high - self.low
        if present == 0 or not _EDGE < self.share < 1 - _EDGE or not 0.6 < (high - low) / present < 1.6:
            self.low, self.high = low, high

    @property
    def share(self) -> float:
        """Where on the track the likely value is, 0 to 1."""
        if self._estimate is None:
            return 0.0
        return min(max((self._estimate.point - self.low) / (self.high - self.low), 0.0), 1.0)

    def value_at(self, x: float, width: float) -> float:
        """The round value at pixel `x` of a picture so wide."""
        left, track = _track(width)
        share = min(max((x - left) / track, 0.0), 1.0)
        step = tidy_step(self.low, self.high, self._whole)
        value = round((self.low + share * (self.high - self.low)) / step) * step
        return min(max(value, self.low), self.high)

    def handle_x(self, width: float) -> float:
        """The pixel at which the handle is in a picture so wide."""
        left, track = _track(width)
        return left + track * self.share

    def paint(self, painter: QPainter, rect: QRectF, *, strong: bool = False, focused: bool = False) -> None:
        """Draw distribution, track and handle into `rect`; `strong` under the pointer, `focused` with a halo."""
        if self._estimate is None:
            return
        colours = palette()
        accent = QColor(colours.accent)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(rect.topLeft())
        left, width = _track(rect.width())
        base = rect.height() - handle_radius() - 2.5 if self._curve else rect.height() / 2
        if self._curve:
            self._paint_curve(painter, rect, base, accent)
        painter.setPen(QPen(QColor(colours.control if strong or self._curve else colours.border), 1.5))
        painter.drawLine(QPointF(left, base), QPointF(left + width, base))
        if self.draggable:
            handle = QPointF(self.handle_x(rect.width()), base)
            _paint_handle(painter, handle, strong or focused, focused, self._curve is not None)
        painter.restore()

    def _paint_curve(self, painter: QPainter, rect: QRectF, base: float, accent: QColor) -> None:
        assert self._curve is not None
        left, width = _track(rect.width())
        x = left + (self._curve[0] - self.low) / (self.high - self.low) * width
        y = base - self._curve[1] * (base - 2.0)
        line = QPainterPath(QPointF(x[0], y[0]))
        for across, down in zip(x[1:].tolist(), y[1:].tolist(), strict=True):
            line.lineTo(across, down)
        area = QPainterPath(line)
        area.lineTo(float(x[-1]), base)
        area.lineTo(float(x[0]), base)
        painter.setClipRect(QRectF(0, 0, rect.width(), rect.height()))
        fill = QColor(accent)
        fill.setAlphaF(0.2)
        painter.fillPath(area, fill)
        painter.setPen(QPen(accent, 1.4))
        painter.drawPath(line)


def _track(width: float) -> tuple[float, float]:
    radius = handle_radius()
    return radius + 1.5, max(width - 2 * radius - 3.0, 1.0)


def _paint_handle(painter: QPainter, at: QPointF, strong: bool, focused: bool, marked: bool) -> None:
    colours = palette()
    accent = QColor(colours.accent)
    if focused:
        halo = QColor(accent)
        halo.setAlphaF(0.25)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(halo)
        halo_radius = handle_radius() + 2.5
        painter.drawEllipse(at, halo_radius, halo_radius)
    painter.setPen(QPen(accent if strong or marked else QColor(colours.muted), 1.6))
    painter.setBrush(accent if strong else QColor(colours.surface))
    radius = handle_radius() - (0.0 if strong else 1.0)
    painter.drawEllipse(at, radius, radius)
