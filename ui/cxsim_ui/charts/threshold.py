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
        self._places = (QRectF(), QRectF(), QRectF(), QRectF())
        self._captions = _bold(1.05)
        self.focused = False

    def headroom(self) -> float:
        """How many pixels at the top of the plot the texts need."""
        bold = QFontMetricsF(_bold(1.05))
        return self._pill_height() + bold.height() + QFontMetricsF(_small()).height() + 16

    def set_marks(self, marks: Marks | None) -> None:
        """Draw these, or nothing."""
        if marks != self._marks:
            self.prepareGeometryChange()
            self._marks = marks
            if marks is not None:
                self._places = self._place(marks)
            self.update()

    def boundingRect(self) -> QRectF:
        """The plot, and a little more: the pill may stand out at its edge."""
        return self._marks.area.adjusted(-60, 0, 60, 4) if self._marks else QRectF()

    def shape(self) -> QPainterPath:
        """Where it can be seized: the pill and a broad strip along the line."""
        path = QPainterPath()
        # Where pill and line overlap there is no hole.
        path.setFillRule(Qt.FillRule.WindingFill)
        if self._marks:
            path.addRect(self._places[0].adjusted(-3, -3, 3, 3))
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

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Line, dashed point estimate, pill, captions on either side."""
        marks = self._marks
        if marks is None:
            return
        colours = palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = marks.area
        pill, below, above, note = self.text_rectangles()
        if area.left() <= marks.threshold <= area.right():
            painter.setPen(QPen(QColor(colours.text), 1.5))
            painter.drawLine(QPointF(marks.threshold, pill.bottom()), QPointF(marks.threshold, area.bottom()))
        if marks.point is not None and area.left() <= marks.point <= area.right():
            painter.setPen(QPen(QColor(colours.muted), 1.2, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(marks.point, note.top()), QPointF(marks.point, area.bottom()))
        for place, text, font, colour in (
            (note, marks.note, _small(), colours.muted),
            (below, marks.below, self._captions, colours.loss),
            (above, marks.above, self._captions, colours.gain),
        ):
            if place.left() < marks.threshold < place.right():
                painter.fillRect(place, QColor(colours.surface))
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(QPointF(place.left(), place.top() + QFontMetricsF(font).ascent()), text)
        painter.setPen(QPen(QColor(colours.accent), 2) if self.focused else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.text))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(QColor(colours.surface))
        painter.setFont(_pill_font())
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, marks.pill)

    def text_rectangles(self) -> tuple[QRectF, QRectF, QRectF, QRectF]:
        """Where pill, left caption, right caption and note stand, in pixels of the scene."""
        return self._places

    def _place(self, marks: Marks) -> tuple[QRectF, QRectF, QRectF, QRectF]:
        area = marks.area
        x = min(max(marks.threshold, area.left()), area.right())
        self._captions = _fitting(marks.below, marks.above, area.width())
        bold, small = QFontMetricsF(self._captions), QFontMetricsF(_small())
        width = QFontMetricsF(_pill_font()).horizontalAdvance(marks.pill) + 20
        pill_left = min(max(x - width / 2, area.left()), area.right() - width)
        pill = QRectF(pill_left, area.top() + 1, width, self._pill_height())
        left, right = _caption_places(
            area, x, bold.horizontalAdvance(marks.below), bold.horizontalAdvance(marks.above)
        )
        for caption in (left, right):
            caption.moveTop(pill.bottom() + 3)
            caption.setHeight(bold.height())
        point = area.center().x() if marks.point is None else marks.point
        note_left = _note_place(area, point, x, small.horizontalAdvance(marks.note))
        width = small.horizontalAdvance(marks.note)
        note = QRectF(note_left, left.bottom() + 2, width, small.height())
        return pill, left, right, note

    def _pill_height(self) -> float:
        return QFontMetricsF(_pill_font()).height() + 6


def _caption_places(area: QRectF, x: float, below: float, above: float) -> tuple[QRectF, QRectF]:
    """Places for captions so wide: left and right of `x`, or both on the side that has room for them."""
    left, right = x - GAP - below, x + GAP
    if left < area.left():
        left = min(x + GAP, area.right() - below - above - 2 * GAP)
        right = left + below + 2 * GAP
    elif right + above > area.right():
        left = max(x - GAP - above - 2 * GAP - below, area.left())
        right = left + below + 2 * GAP
    return QRectF(left, 0, below, 1), QRectF(right, 0, above, 1)


def _note_place(area: QRectF, point: float, threshold: float, width: float) -> float:
    """Right of the point if there is room, unless the threshold runs through there and the left is free."""
    x = min(max(point, area.left()), area.right())
    sides = [side for side in (x + 6, x - 6 - width) if area.left() <= side <= area.right() - width]
    clear = [side for side in sides if not side - 4 <= threshold <= side + width + 4]
    return (clear or sides or [max(area.left(), area.right() - width)])[0]


def _fitting(below: str, above: str, room: float) -> QFont:
    """The largest font in which both captions stand side by side in `room`."""
    for factor in (1.05, 0.95, 0.86, 0.78):
        metrics = QFontMetricsF(_bold(factor))
        if metrics.horizontalAdvance(below) + metrics.horizontalAdvance(above) + 2 * GAP <= room:
            break
    return _bold(factor)


def _bold(factor: float) -> QFont:
    return scaled_font(factor, QFont.Weight.DemiBold)


def _small() -> QFont:
    return scaled_font(0.9)


def _pill_font() -> QFont:
    return scaled_font(0.92, QFont.Weight.DemiBold)
