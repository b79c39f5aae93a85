"""A dumbbell: two marks on a scale and the bar between them."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from cxsim_ui.theme import palette

RADIUS = 4.5


def paint_dumbbell(painter: QPainter, rect: QRectF, scale: float, first: float | None, second: float | None) -> None:
    """Draw `first` (a full disc) and `second` (a ring) on 0 … `scale`; what is None is left out.

    The bar between them has the colour of a loss where the second is above the first: what is believed is better
    than what is.
    """
    colours = palette()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    left, right, middle = rect.left() + RADIUS + 1, rect.right() - RADIUS - 1, rect.center().y()

    def at(value: float) -> QPointF:
        return QPointF(left + min(max(value / scale, 0.0), 1.0) * (right - left), middle)

    painter.setPen(QPen(QColor(colours.border), 1.5))
    painter.drawLine(QPointF(left, middle), QPointF(right, middle))
    for end in (left, right):
        painter.drawLine(QPointF(end, middle - 3), QPointF(end, middle + 3))
    if first is not None and second is not None:
        bar = QColor(colours.loss if second > first else colours.accent)
        painter.setPen(QPen(bar, 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLine(at(first), at(second))
    if first is not None:
        paint_disc(painter, at(first))
    if second is not None:
        paint_ring(painter, at(second))
    painter.restore()


def paint_disc(painter: QPainter, at: QPointF) -> None:
    """The mark of the first value."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(palette().text))
    painter.drawEllipse(at, RADIUS, RADIUS)


def paint_ring(painter: QPainter, at: QPointF) -> None:
    """The mark of the second value."""
    painter.setPen(QPen(QColor(palette().text), 1.8))
    painter.setBrush(QColor(palette().surface))
    painter.drawEllipse(at, RADIUS - 0.4, RADIUS - 0.4)
