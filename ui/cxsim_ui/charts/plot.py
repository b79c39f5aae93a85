"""The one door to pyqtgraph: a still, typed plot with locale-aware axes in the palette's colours.

pyqtgraph is untyped; nothing outside this file imports it. Items are made once and given new data.
"""

import math
from collections.abc import Callable, Sequence

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsItem, QStyleOptionGraphicsItem, QToolTip, QWidget

from cxsim_ui.amounts import decimal
from cxsim_ui.theme import enlarged, palette, paper, scaled_font

FloatArray = NDArray[np.float64]
FADED = 0.35
"""How much is left of what is drawn while it is out of date."""
_BEYOND = 60
TICK_FONT = 0.88
"""Size of the axis labels, relative to the application's font."""


class Axis(pg.AxisItem):  # type: ignore[misc]
    """An axis that writes its numbers as the locale does, with `suffix` behind each, up to `highest`."""

    def __init__(self, orientation: str) -> None:
        super().__init__(orientation)
        self.suffix = ""
        self.highest = math.inf
        self.enableAutoSIPrefix(False)
        self.setStyle(tickLength=4, tickTextOffset=4, autoExpandTextSpace=True, maxTickLevel=0)
        # How far a label may stand out beyond the axis; one that stood out further would not be written at all.
        self.setStyle(hideOverlappingLabels=_BEYOND)
        self.setStyle(tickFont=scaled_font(TICK_FONT))

    def set_unit(self, factor: float) -> None:
        """Write numbers in units of `factor`: 1e6 for millions."""
        if self.scale != 1 / factor:
            self.setScale(1 / factor)

    def set_step(self, step: float) -> None:
        """Put a tick at every multiple of `step`."""
        if self._tickSpacing != [(step, 0)]:
            self.setTickSpacing(levels=[(step, 0)])

    def generateDrawSpecs(self, painter: QPainter) -> tuple[object, object, list[tuple[QRectF, object, str]]]:
        """What to draw; a label at an end of the axis moves inwards rather than being cut off at the edge."""
        axis, ticks, labels = super().generateDrawSpecs(painter)
        if labels:
            room, metrics = self.mapRectFromScene(self.scene().sceneRect()), QFontMetricsF(painter.font())
            for rectangle, _, text in labels:
                # pyqtgraph counts only a part of the height that a label takes.
                high = metrics.height() - rectangle.height()
                width = metrics.horizontalAdvance(text) - rectangle.width()
                whole = rectangle.adjusted(min(0.0, -width / 2), -high / 2, max(0.0, width / 2), high / 2)
                rectangle.translate(
                    max(room.left() - whole.left(), 0.0) - max(whole.right() - room.right(), 0.0),
                    max(room.top() - whole.top(), 0.0) - max(whole.bottom() - room.bottom(), 0.0),
                )
        return axis, ticks, labels

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        """The labels of ticks `spacing` apart; values are multiplied by `scale` first."""
        step = abs(spacing * scale)
        decimals = max(0, int(np.ceil(-np.log10(step) - 1e-9))) if step > 0 else 0
        # A step of 2.5 or 0.25 has one digit more than its power of ten says.
        if abs(round(step, decimals) - step) > 1e-9 * step:
            decimals += 1
        return [decimal(value * scale, decimals) + self.suffix if value <= self.highest else "" for value in values]


class Area(pg.GraphicsObject):  # type: ignore[misc]
    """A filled band between two curves."""

    def __init__(self) -> None:
        super().__init__()
        self._polygon = QPolygonF()
        self._brush = QBrush()

    def set_data(self, x: FloatArray, low: FloatArray, high: FloatArray) -> None:
        """Fill between `low` and `high` at `x`, each (points,)."""
        self.prepareGeometryChange()
        outline = [*zip(x, high, strict=True), *zip(x[::-1], low[::-1], strict=True)]
        self._polygon = QPolygonF([QPointF(float(a), float(b)) for a, b in outline])
        self.update()

    def set_colour(self, colour: str) -> None:
        """Fill with `colour`."""
        self._brush = QBrush(QColor(colour))
        self.update()

    def boundingRect(self) -> QRectF:
        """The outline's rectangle, in data units."""
        return self._polygon.boundingRect()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None) -> None:
        """Fill the outline."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._brush)
        painter.drawPolygon(self._polygon)


class Curve:
    """A line through points."""

    def __init__(self, plot: "Plot") -> None:
        self.item = pg.PlotCurveItem(antialias=True, connect="finite")
        plot.addItem(self.item)

    def set_data(self, x: FloatArray, y: FloatArray) -> None:
        """Draw through (x, y), each (points,); nan interrupts the line."""
        self.item.setData(x, y)

    def set_pen(self, colour: str, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> None:
        """Set colour, width in pixels and style."""
        self.item.setPen(pen(colour, width, style))

    def setVisible(self, visible: bool) -> None:
        """Show or hide it."""
        self.item.setVisible(visible)


class Bars:
    """Histogram bars that stand on zero."""

    def __init__(self, plot: "Plot") -> None:
        self.item = pg.BarGraphItem(x0=[0.0], x1=[0.0], height=[0.0])
        plot.addItem(self.item)

    def set_data(self, left: FloatArray, right: FloatArray, height: FloatArray) -> None:
        """One bar for each of `height`, from `left` to `right`."""
        self.item.setOpts(x0=left, x1=right, height=height)

    def set_colours(self, outline: QPen, fill: QBrush) -> None:
        """Set pen and brush of all bars."""
        self.item.setOpts(pen=outline, brush=fill)

    def setVisible(self, visible: bool) -> None:
        """Show or hide it."""
        self.item.setVisible(visible)


class Dots(pg.GraphicsObject):  # type: ignore[misc]
    """Round marks, each with its pen and brush; a scatter plot of pyqtgraph takes several times as long."""

    def __init__(self, plot: "Plot") -> None:
        super().__init__()
        self._centres: list[QPointF] = []
        self._radius = (0.0, 0.0)
        self._styles: list[tuple[QPen, QBrush]] = []
        self._bounds = QRectF()
        plot.addItem(self)

    def set_data(
        self, x: FloatArray, y: FloatArray, radius: tuple[float, float], styles: list[tuple[QPen, QBrush]]
    ) -> None:
        """Dots at (x, y), each (dots,); `radius` in data units along x and y, pens of constant width."""
        self.prepareGeometryChange()
        self._centres = [QPointF(float(a), float(b)) for a, b in zip(x, y, strict=True)]
        self._radius, self._styles = radius, styles
        if self._centres:
            corner = QPointF(1.3 * radius[0], 1.3 * radius[1])
            lowest, highest = QPointF(float(x.min()), float(y.min())), QPointF(float(x.max()), float(y.max()))
            self._bounds = QRectF(lowest - corner, highest + corner)
        self.update()

    def boundingRect(self) -> QRectF:
        """The rectangle around all dots and their rings, in data units."""
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None) -> None:
        """Draw them."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for centre, (outline, fill) in zip(self._centres, self._styles, strict=True):
            painter.setPen(outline)
            painter.setBrush(fill)
            painter.drawEllipse(centre, *self._radius)


class Plot(pg.PlotWidget):  # type: ignore[misc]
    """A plot that shows and does not zoom. `view_changed` tells that pixels and data meet elsewhere now.

    `read_out`, where set, is asked for the tooltip at a point (x, y) in data units; "" means none. `clicked` brings
    the point at which the mouse was pressed and let go; `inviting`, where set, says where it shows a hand for that.
    """

    view_changed = Signal()
    clicked = Signal(float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.bottom = Axis("bottom")
        self.left = Axis("left")
        self.read_out: Callable[[float, float], str] | None = None
        self.inviting: Callable[[float, float], bool] | None = None
        self._pressed: QPointF | None = None
        super().__init__(
            parent, background=None, enableMenu=False, axisItems={"bottom": self.bottom, "left": self.left}
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # pyqtgraph makes a menu of its own, in English and never shown; it must not outlive the plot.
        self.plotItem.ctrlMenu.setParent(self, Qt.WindowType.Popup)
        self.setMouseEnabled(x=False, y=False)
        self.hideButtons()
        self.setAntialiasing(True)
        # An opaque ground spares everything below the plot from being painted with it.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        # Half a label's width on the right, for the last tick's number.
        self.plotItem.setContentsMargins(0, 0, round(10 * enlarged()), 0)
        self.bottom.setHeight(round(QFontMetricsF(scaled_font(TICK_FONT)).height()) + 9)
        self.plotItem.vb.setDefaultPadding(0)
        self.plotItem.vb.disableAutoRange()
        self.plotItem.vb.sigRangeChanged.connect(lambda *_: self.view_changed.emit())
        self.plotItem.vb.sigResized.connect(lambda *_: self.view_changed.emit())
        self.recolour()

    def recolour(self) -> None:
        """Take the axes' colours from the palette."""
        colours = palette()
        self.setBackground(colours.surface)
        for axis in (self.bottom, self.left):
            axis.setTextPen(colours.muted)
        self.bottom.setPen(pen(colours.control, 1))
        self.left.setPen(QPen(Qt.PenStyle.NoPen))

    def set_view(self, x: tuple[float, float], y: tuple[float, float]) -> None:
        """Show these ranges of data, exactly."""
        self.plotItem.vb.setRange(xRange=x, yRange=y, padding=0, disableAutoRange=True)
        # Left to itself, pyqtgraph moves its items while it paints, and so has to paint again.
        self.scene().prepareForPaint()

    @property
    def area(self) -> QRectF:
        """The rectangle in which data are drawn, in pixels of the scene."""
        rectangle: QRectF = self.plotItem.vb.sceneBoundingRect()
        return rectangle

    def to_pixels(self, x: float, y: float) -> QPointF:
        """Where a data point lies in the scene."""
        (x0, x1), (y0, y1) = self.plotItem.vb.viewRange()
        area = self.area
        return QPointF(
            area.left() + (x - x0) / (x1 - x0) * area.width(),
            area.bottom() - (y - y0) / (y1 - y0) * area.height(),
        )

    def to_data(self, position: QPointF) -> tuple[float, float]:
        """The data point at a position of the scene."""
        (x0, x1), (y0, y1) = self.plotItem.vb.viewRange()
        area = self.area
        return (
            x0 + (position.x() - area.left()) / max(area.width(), 1.0) * (x1 - x0),
            y0 + (area.bottom() - position.y()) / max(area.height(), 1.0) * (y1 - y0),
        )

    def add_overlay(self, item: QGraphicsItem) -> None:
        """Put an item over the plot; its coordinates are pixels of the scene."""
        item.setZValue(1000)
        self.scene().addItem(item)

    def add_area(self) -> Area:
        """Add a band."""
        area = Area()
        self.addItem(area)
        return area

    def fade(self, faded: bool) -> None:
        """Draw pale what is out of date, or in full again."""
        self.plotItem.setOpacity(FADED if faded else 1.0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to whatever scrolls around the plot."""
        event.ignore()

    def viewportEvent(self, event: QEvent) -> bool:
        """Show the read-out under the pointer, and tell of clicks."""
        kind = event.type()
        if kind == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_read_out(QPointF(event.pos()), event)
            return True
        if kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent) and QToolTip.isVisible():
            self._show_read_out(event.position(), event)
        done = bool(super().viewportEvent(event))
        if isinstance(event, QMouseEvent):
            self._follow_mouse(event)
        return done

    def _follow_mouse(self, event: QMouseEvent) -> None:
        kind, position = event.type(), event.position()
        if kind == QEvent.Type.MouseButtonPress:
            self._pressed = position if event.button() == Qt.MouseButton.LeftButton else None
        elif kind == QEvent.Type.MouseButtonRelease and self._pressed is not None:
            moved, self._pressed = position - self._pressed, None
            scene = self.mapToScene(position.toPoint())
            if moved.manhattanLength() < QApplication.startDragDistance() and self.area.contains(scene):
                self.clicked.emit(*self.to_data(scene))
        elif kind == QEvent.Type.MouseMove and self.inviting is not None and not event.buttons():
            hand, shape = Qt.CursorShape.PointingHandCursor, self.viewport().cursor().shape()
            # What lies over the plot has cursors of its own.
            if shape in (Qt.CursorShape.ArrowCursor, hand):
                inviting = self.inviting(*self.to_data(self.mapToScene(position.toPoint())))
                self.viewport().setCursor(hand if inviting else Qt.CursorShape.ArrowCursor)

    def _show_read_out(self, position: QPointF, event: QHelpEvent | QMouseEvent) -> None:
        scene = self.mapToScene(position.toPoint())
        text = ""
        if self.read_out is not None and self.area.contains(scene):
            text = self.read_out(*self.to_data(scene))
        if text:
            place = event.globalPos() if isinstance(event, QHelpEvent) else event.globalPosition().toPoint()
            QToolTip.showText(place, text, self)
        else:
            QToolTip.hideText()


def pen(colour: str, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """A pen that is `width` pixels wide at any zoom."""
    result = QPen(QColor(colour), width * (paper() or 1.0), style)
    result.setCosmetic(True)
    return result
