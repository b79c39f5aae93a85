"""Painted rows that share the height: a name at the left, something drawn in the middle, a figure at the right."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from cxsim_ui.charts.plot import FADED, TICK_FONT
from cxsim_ui.picture_parts import nice
from cxsim_ui.theme import palette, scaled_font

GAP = 10.0
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

ToPixels = Callable[[float], float]
Draw = Callable[[QPainter, ToPixels, float, float], None]
"""Draws one row: with the painter, from amounts to pixels, at a height of the middle, no thicker than so much."""


@dataclass(frozen=True, slots=True)
class PaintedRow:
    """One row; `read_out` is its tooltip."""

    name: str
    figure: str
    draw: Draw
    read_out: str


class Rows(QWidget):
    """The rows; `mark` is an amount at which a line runs through all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._rows: Sequence[PaintedRow] = ()
        self._low, self._high, self._mark = 0.0, 1.0, 0.0
        self._axis: Callable[[float], str] = str
        self._wide = 0
        self._faded = False

    def sizeHint(self) -> QSize:
        """Enough for seven rows."""
        return QSize(320, 160)

    def minimumSizeHint(self) -> QSize:
        """Below that the text would be too small to read."""
        return QSize(220, 90)

    def show_rows(
        self,
        rows: Sequence[PaintedRow],
        ends: tuple[float, float],
        mark: float,
        axis: Callable[[float], str],
        wide: int = 0,
    ) -> None:
        """Draw these, amounts between both `ends`, which `axis` writes below; figures from a width of `wide` on."""
        low, high = ends
        room = (high - low) * 0.04 or 1.0
        self._rows, self._low, self._high, self._mark = rows, low - room, high + room, mark
        self._axis, self._wide = axis, wide
        self.update()

    def fade(self, faded: bool) -> None:
        """Draw pale what is out of date, or in full again."""
        if faded != self._faded:
            self._faded = faded
            self.update()

    def event(self, event: QEvent) -> bool:
        """Answer a resting pointer with the row's exact numbers."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.read_out(event.pos().y()), self)
            return True
        return super().event(event)

    def read_out(self, y: float) -> str:
        """The exact numbers of the row at a height in pixels; "" above the first and below the last."""
        row = int((y - self._top()) // self._row_height())
        return self._rows[row].read_out if 0 <= row < len(self._rows) else ""

    def _row_height(self) -> float:
        room = self.height() - _tick_metrics().height() - 2
        return min(room / max(len(self._rows), 1), QFontMetricsF(scaled_font(1)).height() * 5)

    def _top(self) -> float:
        """Where the first row begins: a few rows stand in the middle of much room."""
        return (self.height() - _tick_metrics().height() - 2 - self._row_height() * len(self._rows)) / 2

    def paintEvent(self, event: QPaintEvent) -> None:
        """Names, drawings, figures."""
        if not self._rows:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, self._top())
        if self._faded:
            painter.setOpacity(FADED)
        row = self._row_height()
        font = scaled_font(0.94 if row >= QFontMetricsF(scaled_font(0.94)).height() else 0.8)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        figured = self.width() >= self._wide
        figures = max(metrics.horizontalAdvance(one.figure) for one in self._rows) + 2 if figured else 0.0
        widest = max(metrics.horizontalAdvance(one.name) for one in self._rows)
        names = min(widest, self.width() * (0.4 if figured else 0.5))
        left, right = names + GAP, self.width() - figures - GAP
        colours = palette()

        def x(amount: float) -> float:
            return left + (amount - self._low) / (self._high - self._low) * (right - left)

        self._paint_axis(painter, x, row * len(self._rows), right - left)
        painter.setFont(font)
        for index, one in enumerate(self._rows):
            top = index * row
            painter.setPen(QColor(colours.muted))
            # What is said first tells names apart: it is the end that may go.
            name = metrics.elidedText(one.name, Qt.TextElideMode.ElideRight, names + 1)
            painter.drawText(QRectF(-8, top, names + 8, row), _RIGHT, name)
            if figured:
                painter.setPen(QColor(colours.text))
                painter.drawText(QRectF(right, top, self.width() - right - 1, row), _RIGHT, one.figure)
            painter.save()
            one.draw(painter, x, top + row / 2, min(row * 0.62, 34.0))
            painter.restore()
        painter.end()

    def _paint_axis(self, painter: QPainter, x: ToPixels, bottom: float, width: float) -> None:
        """Faint lines at round amounts, written below them, and the line through all rows."""
        colours, metrics = palette(), _tick_metrics()
        painter.setFont(scaled_font(TICK_FONT))
        widest = max(metrics.horizontalAdvance(self._axis(end)) for end in (self._low, self._high))
        step = nice((self._high - self._low) / max(width / (1.6 * widest + 12), 1.0))
        for number in range(math.ceil(self._low / step), math.floor(self._high / step) + 1):
            at, text = x(number * step), self._axis(number * step)
            painter.setPen(QPen(QColor(colours.grid), 1))
            painter.drawLine(QPointF(at, 0), QPointF(at, bottom))
            painter.setPen(QColor(colours.muted))
            half = metrics.horizontalAdvance(text) / 2
            start = min(max(at - half, x(self._low) - GAP), self.width() - 2 * half - 1)
            painter.drawText(QPointF(start, bottom + 2 + metrics.ascent()), text)
        painter.setPen(QPen(QColor(colours.control), 1))
        painter.drawLine(QPointF(x(self._mark), 0), QPointF(x(self._mark), bottom))


def _tick_metrics() -> QFontMetricsF:
    return QFontMetricsF(scaled_font(TICK_FONT))
