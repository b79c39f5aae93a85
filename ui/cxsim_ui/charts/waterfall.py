"""The painted rows of the sources chart: names, bars with whiskers, means."""

import math
from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from cxsim_ui.amounts import exact_money
from cxsim_ui.charts.units import common_scale
from cxsim_ui.picture import Picture
from cxsim_ui.picture_parts import Bar
from cxsim_ui.theme import Palette, base_font, palette, scaled_font

GAP = 8.0
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Waterfall(QWidget):
    """The bars themselves, painted in rows that share the height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._picture: Picture | None = None
        self._names: list[str] = []

    def sizeHint(self) -> QSize:
        """Enough for eight rows."""
        return QSize(320, 160)

    def minimumSizeHint(self) -> QSize:
        """Below that the text would be too small to read."""
        return QSize(220, 90)

    def show_bars(self, picture: Picture, names: list[str]) -> None:
        """Draw the picture's bars under these names, one each."""
        self._picture, self._names = picture, names
        self.update()

    def event(self, event: QEvent) -> bool:
        """Answer a resting pointer with the row's exact numbers."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.read_out(event.pos().y()), self)
            return True
        return super().event(event)

    def _row_height(self, rows: int) -> float:
        return min(self.height() / max(rows, 1), QFontMetricsF(scaled_font(1)).height() * 3.2)

    def read_out(self, y: float) -> str:
        """The exact numbers of the row at a height in pixels; "" below the last."""
        if self._picture is None or not self._names:
            return ""
        row = int(y / self._row_height(len(self._names)))
        if row >= len(self._names):
            return ""
        bar, currency = self._picture.sources.bars[row], self._picture.currency
        text = self.tr("{name}: {mean} on average\n8 in 10 futures between {low} and {high}")
        lines = [
            text.format(
                name=self._names[row],
                mean=exact_money(bar.amount, currency),
                low=exact_money(bar.low - bar.start, currency),
                high=exact_money(bar.high - bar.start, currency),
            )
        ]
        if bar.pale != bar.solid:
            text = self.tr("{amount} more is not cashable")
            lines.append(text.format(amount=exact_money(bar.pale - bar.solid, currency)))
        return "\n".join(lines)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Names on the left, bars in the middle, means on the right."""
        if self._picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sources = self._picture.sources
        row = self._row_height(len(self._names))
        base = base_font().toString()
        factor, names = names_column(tuple(self._names), row, self.width() * 0.45, base)
        font = scaled_font(factor)
        scale = common_scale(self._picture).fitted((sources.low, sources.high), 3, most=2)
        figures = [scale.number(bar.amount, signed=bar.name != "npv") for bar in sources.bars]
        if figures:
            figures[-1] = scale.text(sources.bars[-1].amount)
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        # The longest is the widest, nearly: measuring each would take as long as painting it.
        longest = sorted(figures, key=len)[-2:]
        room = max((QFontMetricsF(bold).horizontalAdvance(figure) for figure in longest), default=0.0) + 4
        left, right = names + GAP, self.width() - room - GAP
        per_unit = (right - left) / (sources.high - sources.low)

        def x(amount: float) -> float:
            return left + (amount - sources.low) * per_unit

        colours = palette()
        painter.setPen(QPen(QColor(colours.border), 1))
        painter.drawLine(QPointF(x(0), 0), QPointF(x(0), row * len(self._names)))
        for index, (bar, name, figure) in enumerate(zip(sources.bars, self._names, figures, strict=True)):
            top = index * row
            total = bar.name == "npv"
            painter.setFont(bold if total else font)
            painter.setPen(QColor(colours.text if total else colours.muted))
            painter.drawText(QRectF(-8, top, names + 8, row), _RIGHT, name)
            painter.setPen(QColor(colours.text))
            painter.drawText(QRectF(right, top, self.width() - right - 1, row), _RIGHT, figure)
            thickness = min(row * 0.62, 28.0)
            _paint_bar(painter, colours, bar, x, top + (row - thickness) / 2, thickness)
        painter.end()


def _paint_bar(
    painter: QPainter, colours: Palette, bar: Bar, x: Callable[[float], float], top: float, thickness: float
) -> None:
    """The solid and the pale part, then the whisker; `x` maps money to pixels."""
    gain = bar.amount >= 0
    solid = colours.text if bar.name == "npv" else colours.gain if gain else colours.loss
    painter.setPen(Qt.PenStyle.NoPen)
    for start, end, colour in (
        (bar.solid, bar.pale, colours.gain_soft if gain else colours.loss_soft),
        (bar.start, bar.solid, solid),
    ):
        left, right = sorted((x(start), x(end)))
        if right - left > 0:
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QRectF(left, top, max(right - left, 1.0), thickness), 2, 2)
    if math.isfinite(bar.low) and bar.high > bar.low:
        middle = top + thickness / 2
        line = colours.muted if bar.name == "npv" else colours.text
        painter.setPen(QPen(QColor(line), 1.4))
        painter.drawLine(QPointF(x(bar.low), middle), QPointF(x(bar.high), middle))


@lru_cache(maxsize=16)
def names_column(names: tuple[str, ...], row: float, width: float, base: str) -> tuple[float, float]:
    """The largest font, up to the captions', in which every name fits its row and the names' column; their width.

    `base` describes the application's font, so that another font is measured anew.
    """
    for factor in (0.94, 0.88, 0.82, 0.76, 0.7):
        metrics = QFontMetricsF(scaled_font(factor))
        total = QFontMetricsF(scaled_font(factor, QFont.Weight.DemiBold))
        widest = max((metrics.horizontalAdvance(name) for name in names), default=0.0)
        # The last one, NPV, is written in bold.
        widest = max(widest, *(total.horizontalAdvance(name) for name in names[-1:]), 0.0)
        if metrics.height() <= row + 1 and widest <= width:
            break
    return factor, widest
