"""Rows of a table within a card: cells side by side or in two lines, a menu to move and remove, headings above."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from cxsim_ui import edits
from cxsim_ui.form.anchor import Anchor
from cxsim_ui.form.card import menu_button
from cxsim_ui.form.icon_button import IconButton
from cxsim_ui.form.row import Row
from cxsim_ui.form.row_geometry import Geometry
from cxsim_ui.form.words import inline, tr
from cxsim_ui.store import Store
from cxsim_ui.theme import palette, scaled_font

GAP = 6
TOP = 5
"""Between the hairline above a row and its first line."""
MENU = 22
INSET = 4
"""Text in a box without a frame begins so many pixels inside it: the box goes left by as many."""
_HEADING = 0.86
_MARK = 15
"""Room for a mark before a heading."""

Cells = Mapping[str, QRect]
"""Where the cells of a row go, by name, from the row's top left corner."""


def named(row: str, cell: str) -> str:
    """What a cell is called to a screen reader, which does not see the row: `Reputation: weight`."""
    return tr("{row}: {cell}").format(row=row, cell=inline(cell))


class TableRow(Row):
    """Places its widgets in the cells that `cells` finds for a width; a hairline above."""

    def __init__(self, store: Store, at: Anchor, label: str) -> None:
        super().__init__(store, at, (), label)
        self.placed: dict[str, QWidget] = {}

    def cells(self, width: int) -> Cells:
        """The cells at this width, each line as high as `line_height`."""
        raise NotImplementedError

    def paint_cells(self, painter: QPainter, cells: Cells) -> None:
        """Paint what is no widget."""

    def arranged(self, width: int) -> Geometry:
        """The cells, and the sentences beneath."""
        cells = self.cells(width)
        height = max(rect.bottom() + 1 for rect in cells.values())
        result = Geometry(QRect(), QRect(), QRect())
        for label in self.sentences():
            rect = QRect(0, height, width, label.heightForWidth(width))
            result.sentences.append(rect)
            height += rect.height()
        result.height = height
        return result

    def lay_out(self) -> Geometry:
        """Place the widgets."""
        geometry = super().lay_out()
        for name, rect in self.cells(self.width()).items():
            if name in self.placed:
                self.placed[name].setGeometry(rect)
        return geometry

    def paint_row(self, painter: QPainter, geometry: Geometry) -> None:
        """The hairline, and what is no widget."""
        self.paint_cells(painter, self.cells(self.width()))
        painter.setPen(QColor(palette().border))
        painter.drawLine(0, 0, self.width(), 0)


Mark = Callable[[QPainter, QPointF], None]


class Words(NamedTuple):
    """What can be done with a row, in words: the name of its menu, and its entries."""

    more: str
    up: str
    down: str
    remove: str


class ListedRow(TableRow):
    """A row for one part of a list in the document: it can be moved up and down, and removed.

    `follow` hears where the row went, to put the focus there. Subclasses make their boxes, then the menu.
    """

    more: IconButton
    menu: QMenu

    def __init__(self, store: Store, at: Anchor, label: str, words: Words, follow: Callable[[int], None]) -> None:
        super().__init__(store, at, label)
        self._words = words
        self._follow = follow

    def add_menu(self) -> None:
        """Put the menu at the row's end."""
        words = self._words
        actions: list[tuple[str, Callable[[], object]]] = [
            (words.up, lambda: self._move(-1, words.up)),
            (words.down, lambda: self._move(1, words.down)),
            (words.remove, self._remove),
        ]
        self.more = menu_button(words.more, actions)
        self.more.setParent(self)
        self.menu = self.more.menu()
        self.menu.aboutToShow.connect(self._offer)
        self.placed["menu"] = self.more

    def tab_stops(self) -> tuple[QWidget, ...]:
        """The menu comes last, though in a narrow row it stands at the end of the first line."""
        boxes = (one for one in self.placed.values() if one is not self.more)
        return (*boxes, self.more)

    def _offer(self) -> None:
        index, parts = int(self.at.place[-1]), edits.value_at(self.store.scenario, self.at.place[:-1])
        up, down, _ = self.menu.actions()
        up.setEnabled(index > 0)
        down.setEnabled(index < len(parts) - 1)

    def _move(self, by: int, text: str) -> None:
        index = int(self.at.place[-1])
        self.store.edit(edits.moved(self.store.scenario, self.at.place, by), text)
        self._follow(index + by)

    def _remove(self) -> None:
        self.store.edit(edits.remove(self.store.scenario, self.at.place), self._words.remove)


class Headings(QWidget):
    """The names of a table's columns, painted above the cells of its rows.

    `right`: columns whose names end so many pixels before their cell does; `marks`: signs painted before a name.
    """

    def __init__(
        self,
        cells: Callable[[int], Cells],
        texts: Mapping[str, str],
        right: Mapping[str, int],
        marks: Mapping[str, Mark] | None = None,
    ) -> None:
        super().__init__()
        self._cells = cells
        self._texts = texts
        self._right = right
        self._marks = marks or {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One small line."""
        return QSize(240, self.fontMetrics().height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Each name above its column."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cells = self._cells(self.width())
        for name, text in self._texts.items():
            room = QRect(cells[name].left(), 0, cells[name].width(), self.height())
            side = Qt.AlignmentFlag.AlignLeft
            if name in self._right:
                side = Qt.AlignmentFlag.AlignRight
                room.adjust(0, 0, -self._right[name], 0)
            if name in self._marks:
                self._marks[name](painter, QPointF(room.left() + _MARK / 2 - 2, self.height() / 2 + 0.5))
                room.adjust(_MARK, 0, 0, 0)
            painter.setFont(scaled_font(_HEADING))
            painter.setPen(QColor(palette().muted))
            painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, text)
        painter.end()
