"""A line of text, in parts of different colours, that shrinks before it is cut off."""

import math

from PySide6.QtCore import QEvent, QPointF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxsim_ui.theme import palette, scaled_font

STEP = 0.94
SMALLEST = 0.7
"""Of the application's font: smaller text would fit but not be read."""


class FittingText(QWidget):
    """One line in a font `size` times the application's, or as much smaller as the width demands.

    `tone` names the palette's colour of the parts that do not bring their own; a `trailing` line ends at the right, a
    `centred` one stands in the middle.
    Another text does not ask for another size: nothing around it is laid out anew.
    """

    def __init__(
        self,
        size: float,
        weight: QFont.Weight = QFont.Weight.Normal,
        tone: str = "text",
        trailing: bool = False,
        centred: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._size, self._weight, self._tone, self._trailing = size, weight, tone, trailing
        self._centred = centred
        self._parts: tuple[tuple[str, str], ...] = ()
        self._fitting = scaled_font(size, weight)

    @property
    def text(self) -> str:
        """The whole line."""
        return "".join(text for text, _ in self._parts)

    def set_text(self, text: str, tone: str = "") -> None:
        """Write `text` in one colour."""
        self.set_parts((text, tone))

    def set_parts(self, *parts: tuple[str, str]) -> None:
        """Write (text, name of a palette colour or "") one after the other."""
        if parts != self._parts:
            self._parts = parts
            self.setAccessibleName(self.text)
            self._fit()

    def sizeHint(self) -> QSize:
        """The height of the full size; any width will do."""
        return QSize(60, math.ceil(QFontMetricsF(scaled_font(self._size, self._weight)).height()))

    def minimumSizeHint(self) -> QSize:
        """As `sizeHint`."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the size again."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Find the size again when the application's font changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
            self._fit()

    def _fit(self) -> None:
        size = self._size
        self._fitting = scaled_font(size, self._weight)
        while self._too_wide() and size * STEP >= SMALLEST:
            size *= STEP
            self._fitting = scaled_font(size, self._weight)
        self.update()

    def _too_wide(self) -> bool:
        return QFontMetricsF(self._fitting).horizontalAdvance(self.text) > self.contentsRect().width()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write the parts on one baseline."""
        painter = QPainter(self)
        painter.setFont(self._fitting)
        metrics = QFontMetricsF(self._fitting)
        colours = palette()
        room = self.contentsRect().width()
        left = max(0.0, room - metrics.horizontalAdvance(self.text))
        x = left if self._trailing else left / 2 if self._centred else 0.0
        baseline = (self.height() + metrics.ascent() - metrics.descent()) / 2
        for text, tone in self._parts:
            painter.setPen(QColor(getattr(colours, tone or self._tone)))
            painter.drawText(QPointF(x, baseline), text)
            x += metrics.horizontalAdvance(text)
        painter.end()
