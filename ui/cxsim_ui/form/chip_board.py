"""The board of the roulette editor: bins side by side, chips heaped in them."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from cxsim_ui.form.chips import Chips
from cxsim_ui.form.typed import number_text
from cxsim_ui.form.words import tr
from cxsim_ui.theme import palette, scaled_font

_LEVELS = 8
"""Chips that fit one above the other before all become smaller."""
_SMALL = 0.86
_LABEL = 18
_CHIP = 17.0

Key = Qt.Key


class ChipBoard(QWidget):
    """A click puts a chip into a bin, a right click takes one; ← → choose a bin, ↑ ↓ put and take.

    `changed` carries the chips, `full` says that there was none left to put.
    """

    changed = Signal(object)
    full = Signal()

    def __init__(self, chips: Chips) -> None:
        super().__init__()
        self._chips = chips
        self._bin = _fullest(chips)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._name()

    @property
    def chips(self) -> Chips:
        """What lies on the board."""
        return self._chips

    def show_chips(self, chips: Chips) -> None:
        """Show these instead."""
        if chips.edges != self._chips.edges:
            self._bin = _fullest(chips)
        self._chips = chips
        self._name()
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for a dozen bins."""
        return QSize(380, 178)

    def centre_of(self, bin: int) -> QPointF:
        """The middle of a bin, in pixels."""
        return self._room(bin).center()

    def place(self, bin: int, by: int) -> None:
        """Put a chip into a bin, or take one."""
        self._bin = bin
        after = self._chips.added(bin, by)
        if after == self._chips:
            self._name()
            self.update()
            if by > 0:
                self.full.emit()
            return
        self.show_chips(after)
        self.changed.emit(after)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put or take."""
        bin = self._bin_at(event.position().x())
        if event.button() == Qt.MouseButton.LeftButton:
            self.place(bin, 1)
        elif event.button() == Qt.MouseButton.RightButton:
            self.place(bin, -1)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Quick clicks are clicks."""
        self.mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a bin, put, take."""
        key, last = Qt.Key(event.key()), len(self._chips.counts) - 1
        if key in (Key.Key_Up, Key.Key_Plus, Key.Key_Space):
            self.place(self._bin, 1)
        elif key in (Key.Key_Down, Key.Key_Minus, Key.Key_Backspace, Key.Key_Delete):
            self.place(self._bin, -1)
        elif key in (Key.Key_Left, Key.Key_Right, Key.Key_Home, Key.Key_End):
            to = {Key.Key_Left: self._bin - 1, Key.Key_Right: self._bin + 1, Key.Key_Home: 0, Key.Key_End: last}[key]
            self._bin = min(max(to, 0), last)
            self._name()
            self.update()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which bin is chosen."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Calm down."""
        super().focusOutEvent(event)
        self.update()

    def _name(self) -> None:
        low, high = (number_text(edge) for edge in self._chips.edges[self._bin : self._bin + 2])
        count = self._chips.counts[self._bin]
        text = tr("bin {low} to {high}: 1 chip") if count == 1 else tr("bin {low} to {high}: {count} chips")
        self.setAccessibleName(text.format(low=low, high=high, count=count))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))

    def _bin_at(self, x: float) -> int:
        count = len(self._chips.counts)
        return min(max(int(x * count / max(self.width(), 1)), 0), count - 1)

    def _room(self, bin: int) -> QRectF:
        width = self.width() / len(self._chips.counts)
        return QRectF(bin * width, 0, width, self.height() - _LABEL)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bins, chips, edges."""
        colours = palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        floor = float(self.height() - _LABEL)
        levels = max(_LEVELS, *self._chips.counts)
        for bin, count in enumerate(self._chips.counts):
            room = self._room(bin)
            if bin == self._bin and self.hasFocus():
                painter.setPen(QPen(QColor(colours.accent), 1.5))
                painter.setBrush(QColor(colours.selection))
                painter.drawRoundedRect(room.adjusted(1, 1, -1, -1), 4, 4)
            elif bin % 2 == 0:
                painter.fillRect(room, QColor(colours.raised))
            size = min(_CHIP, room.width() - 4, (floor - 4) / levels)
            painter.setPen(QPen(QColor(colours.surface), 1.0))
            painter.setBrush(QColor(colours.accent))
            for level in range(count):
                painter.drawEllipse(QPointF(room.center().x(), floor - 2 - size * (level + 0.5)), size / 2, size / 2)
        painter.setPen(QPen(QColor(colours.control), 1.5))
        painter.drawLine(QPointF(0, floor), QPointF(self.width(), floor))
        self._paint_edges(painter, floor)
        painter.end()

    def _paint_edges(self, painter: QPainter, floor: float) -> None:
        """As many numbers as fit; the first and the last always."""
        painter.setFont(scaled_font(_SMALL))
        painter.setPen(QColor(palette().muted))
        texts = [number_text(edge) for edge in self._chips.edges]
        metrics = painter.fontMetrics()
        step, last = self.width() / (len(texts) - 1), len(texts) - 1
        widest = max(metrics.horizontalAdvance(text) for text in texts) + 8
        every = max(1, -(-int(widest) // max(int(step), 1)))
        for i, text in enumerate(texts):
            if i not in (0, last) and (i % every or last - i < every):
                continue
            width = metrics.horizontalAdvance(text)
            left = min(max(i * step - width / 2, 0), self.width() - width)
            painter.drawText(QPointF(left, floor + metrics.ascent() + 3), text)


def _fullest(chips: Chips) -> int:
    if chips.total:
        return max(range(len(chips.counts)), key=lambda bin: chips.counts[bin])
    return len(chips.counts) // 2
