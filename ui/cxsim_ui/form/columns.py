"""Rows in one column, or in two where the page is wide."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_GUTTER = 36
_LINE = 8
_HINT = 420
_TWO = 760
"""Pixels from which two columns stand side by side."""


class Columns(QWidget):
    """Lays its rows out in reading order; what is hidden takes no room."""

    def __init__(self, parent: QWidget | None = None, *, most: int = 2) -> None:
        super().__init__(parent)
        self._rows: list[QWidget] = []
        self._most = most
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def rows(self) -> tuple[QWidget, ...]:
        """The rows in order."""
        return tuple(self._rows)

    def set_rows(self, rows: Iterable[QWidget]) -> None:
        """Show these rows in this order; rows that were here and are no more are deleted."""
        before, self._rows = self._rows, list(rows)
        for row in before:
            if row not in self._rows:
                row.hide()
                row.deleteLater()
        for row in self._rows:
            if row.parent() is not self:
                row.setParent(self)
                row.show()
        self.refit()

    def refit(self) -> None:
        """Lay the rows out again."""
        self._arrange(self.width(), True)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Rows wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all rows at this width."""
        return self._arrange(width, False)

    def sizeHint(self) -> QSize:
        """As high as the width asks for."""
        return QSize(_HINT, self.heightForWidth(_HINT))

    def minimumSizeHint(self) -> QSize:
        """One column of narrow rows."""
        return QSize(240, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the rows."""
        self._arrange(event.size().width(), True)

    def event(self, event: QEvent) -> bool:
        """A row has another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.refit()
            return True
        return super().event(event)

    def _arrange(self, width: int, place: bool) -> int:
        count = self._most if width >= _TWO else 1
        column = (width - (count - 1) * _GUTTER) // count
        rows = [row for row in self._rows if not row.isHidden()]
        y = 0
        for first in range(0, len(rows), count):
            line = rows[first : first + count]
            heights = [row.heightForWidth(column) for row in line]
            if place:
                for i, (row, height) in enumerate(zip(line, heights, strict=True)):
                    row.setGeometry(i * (column + _GUTTER), y, column, height)
            y += max(heights) + _LINE
        return max(y - _LINE, 0)
