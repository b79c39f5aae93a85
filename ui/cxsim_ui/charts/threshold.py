"""What lies over the outcome plot: the threshold to drag, its captions, and the point estimate's mark."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsObject, QGraphicsSceneMouseEvent, QStyleOptionGraphicsItem, QWidget

from cxsim_ui.theme import palette, scaled_font

GAP = 9.0
"""Pixels between the line and its captions."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What to draw, in pixels of the scene: `area` the plot, `threshold` and `point` where the lines stand.

    A mark outside `area` is drawn at its edge, without a line; `point` is None where there is none.
    """

    area: QRectF
    threshold: float
    point: float | None
    pill: str
    below: str
    above: str
    note: str


class ThresholdOverlay(QGraphicsObject):
    """A vertical line with a pill on top that can be dragged: `dragged(x)` with x in pixels of the scene."""

    dragged = Signal(float)
    released = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setAcceptHoverEvents(True)
        self._marks: Marks | None = None
        self.focused = False

    def headroom(self) -> float:
        """How many pixels at the top of the plot the texts need."""
        bold = QFontMetricsF(_bold())
        return self._pill_height() + bold.height() + QFontMetricsF(_small()).height() + 16

    def set_marks(self, marks: Marks | None) -> None:
        """Draw these, or nothing."""
        if marks != self._marks:
            self.prepareGeometryChange()
            self._marks = marks
            self.update()

    def boundingRect(self) -> QRectF:
        """The plot, and a little more: the pill may stand out at its edge."""
        return self._marks.area.adjusted(-60, 0, 60, 4) if self._marks else QRectF()

    def shape(self) -> QPainterPath:
        """Where it can be seized: the pill and a broad strip along the line."""
        path = QPainterPath()
        if self._marks:
            path.addRect(self._pill(self._marks).adjusted(-3, -3, 3, 3))
            area, x = self._marks.area, self._marks.threshold
            if area.left() <= x <= area.right():
                path.addRect(QRectF(x - 6, area.top(), 12, area.height()))
        return path

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        """Seize the line."""
        event.setAccepted(event.button() == Qt.MouseButton.LeftButton)

    def mouseMoveEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        """Tell where it is dragged to."""
        self.dragged.emit(event.scenePos().x())

    def mouseReleaseEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        """Let go."""
        self.released.emit()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Line, pill, captions on either side, dashed point estimate with its note."""
        marks = self._marks
        if marks is None:
            return
        colours = palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = marks.area
        pill = self._pill(marks)
        if area.left() <= marks.threshold <= area.right():
            painter.setPen(QPen(QColor(colours.text), 1.5))
            painter.drawLine(QPointF(marks.threshold, pill.bottom()), QPointF(marks.threshold, area.bottom()))
        if marks.point is not None:
            self._paint_point(painter, marks, marks.point)
        painter.setPen(QPen(QColor(colours.accent), 2) if self.focused else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.text))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(QColor(colours.surface))
        painter.setFont(_pill_font())
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, marks.pill)
        self._paint_captions(painter, marks, pill.bottom() + 3)

    def _paint_captions(self, painter: QPainter, marks: Marks, top: float) -> None:
        colours = palette()
        metrics = QFontMetricsF(_bold())
        painter.setFont(_bold())
        below, above = metrics.horizontalAdvance(marks.below), metrics.horizontalAdvance(marks.above)
        area = marks.area
        x = min(max(marks.threshold, area.left()), area.right())
        left, right = x - GAP - below, x + GAP
        # Where one side has no room, both stand on the other, still in their order.
        if left < area.left():
            left = x + GAP
            right = left + below + 2 * GAP
        elif right + above > area.right():
            right = x - GAP - above
            left = right - 2 * GAP - below
        baseline = top + metrics.ascent()
        painter.setPen(QColor(colours.loss))
        painter.drawText(QPointF(left, baseline), marks.below)
        painter.setPen(QColor(colours.gain))
        painter.drawText(QPointF(right, baseline), marks.above)

    def _paint_point(self, painter: QPainter, marks: Marks, point: float) -> None:
        colours = palette()
        metrics = QFontMetricsF(_small())
        area = marks.area
        x = min(max(point, area.left()), area.right())
        top = self._pill_height() + QFontMetricsF(_bold()).height() + area.top() + 7
        painter.setPen(QPen(QColor(colours.muted), 1.2, Qt.PenStyle.DashLine))
        if area.left() <= point <= area.right():
            painter.drawLine(QPointF(x, top), QPointF(x, area.bottom()))
        width = metrics.horizontalAdvance(marks.note)
        # To the right if there is room, unless the threshold runs through there and the left is free.
        sides = [side for side in (x + 6, x - 6 - width) if area.left() <= side <= area.right() - width]
        clear = [side for side in sides if not side - 4 <= marks.threshold <= side + width + 4]
        left = (clear or sides or [area.left()])[0]
        ground = QRectF(left - 2, top, width + 4, metrics.height())
        painter.fillRect(ground, QColor(colours.surface))
        painter.setFont(_small())
        painter.setPen(QColor(colours.muted))
        painter.drawText(QPointF(left, top + metrics.ascent()), marks.note)

    def _pill_height(self) -> float:
        return QFontMetricsF(_pill_font()).height() + 6

    def _pill(self, marks: Marks) -> QRectF:
        width = QFontMetricsF(_pill_font()).horizontalAdvance(marks.pill) + 20
        x = min(max(marks.threshold, marks.area.left()), marks.area.right())
        left = min(max(x - width / 2, marks.area.left()), marks.area.right() - width)
        return QRectF(left, marks.area.top() + 1, width, self._pill_height())


def _bold() -> QFont:
    return scaled_font(1.05, QFont.Weight.DemiBold)


def _small() -> QFont:
    return scaled_font(0.9)


def _pill_font() -> QFont:
    return scaled_font(0.92, QFont.Weight.DemiBold)
