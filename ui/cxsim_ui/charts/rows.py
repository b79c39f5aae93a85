"""Painted rows that share the height: a name at the left, something drawn in the middle, a figure at the right."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

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

    def sizeHint(self) -> QSize:
        """Enough for seven rows."""
        return QSize(320, 160)

    def minimumSizeHint(self) -> QSize:
        """Below that the text would be too small to read."""
        return QSize(220, 90)

    def show_rows(self, rows: Sequence[PaintedRow], low: float, high: float, mark: float) -> None:
        """Draw these, amounts from `low` to `high`."""
        room = (high - low) * 0.04 or 1.0
        self._rows, self._low, self._high, self._mark = rows, low - room, high + room, mark
        self.update()

    def event(self, event: QEvent) -> bool:
        """Answer a resting pointer with the row's exact numbers."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.read_out(event.pos().y()), self)
            return True
        return super().event(event)

    def read_out(self, y: float) -> str:
        """The exact numbers of the row at a height in pixels; "" below the last."""
        row = int(y / self._row_height()) if self._rows else 0
        return self._rows[row].read_out if row < len(self._rows) else ""

    def _row_height(self) -> float:
        return min(self.height() / max(len(self._rows), 1), QFontMetricsF(scaled_font(1)).height() * 3.2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Names, drawings, figures."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = self._row_height()
        font = scaled_font(0.94 if row >= QFontMetricsF(scaled_font(0.94)).height() else 0.8)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        names = min(max((metrics.horizontalAdvance(one.name) for one in self._rows), default=0.0), self.width() * 0.4)
        figures = max((metrics.horizontalAdvance(one.figure) for one in self._rows), default=0.0) + 2
        left, right = names + GAP, self.width() - figures - GAP
        colours = palette()

        def x(amount: float) -> float:
            return left + (amount - self._low) / (self._high - self._low) * (right - left)

        painter.setPen(QPen(QColor(colours.control), 1))
        painter.drawLine(QPointF(x(self._mark), 0), QPointF(x(self._mark), row * len(self._rows)))
        for index, one in enumerate(self._rows):
            top = index * row
            painter.setPen(QColor(colours.muted))
            name = metrics.elidedText(one.name, Qt.TextElideMode.ElideMiddle, names + 1)
            painter.drawText(QRectF(-8, top, names + 8, row), _RIGHT, name)
            painter.setPen(QColor(colours.text))
            painter.drawText(QRectF(right, top, self.width() - right - 1, row), _RIGHT, one.figure)
            painter.save()
            one.draw(painter, x, top + row / 2, min(row * 0.62, 28.0))
            painter.restore()
        painter.end()
