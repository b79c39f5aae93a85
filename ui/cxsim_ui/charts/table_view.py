"""A table to be read: headings, numbers of the locale on the right, a selection to be copied."""

import math
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from cxsim_ui.charts import table_text
from cxsim_ui.charts.table import Table

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROOM = 26
"""Pixels of a column that its text does not get."""
_WIDEST = 280
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_EMPTY = Table("", (), ())


class TableModel(QAbstractTableModel):
    """A table, cell by cell; text is made when it is looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = _EMPTY
        self._decimals: tuple[int | None, ...] = ()

    def show_table(self, table: Table) -> bool:
        """Show another table; True where it has other headings or another number of rows."""
        before, decimals = self.table, table_text.decimals_of(table)
        if table == before:
            return False
        same = (before.headings, len(before.rows)) == (table.headings, len(table.rows))
        if not same:
            self.beginResetModel()
        self.table, self._decimals = table, decimals
        if not same:
            self.endResetModel()
        elif table.rows:
            last = self.index(len(table.rows) - 1, len(table.headings) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        return not same

    def text(self, row: int, column: int) -> str:
        """A cell as it is read."""
        return table_text.shown(self.table, self.table.rows[row][column], column, self._decimals[column])

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """The rows beneath the headings."""
        return 0 if parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """One for each heading."""
        return 0 if parent.isValid() else len(self.table.headings)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text and alignment of a cell."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            cell = self.table.rows[index.row()][index.column()]
            return _LEFT if isinstance(cell, str) else _RIGHT
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The headings, on the side of what stands beneath."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.table.headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            texts = bool(self.table.rows) and isinstance(self.table.rows[0][section], str)
            return _LEFT if texts else _RIGHT
        return None


class TableView(QTableView):
    """Shows a `Table`; Ctrl+C copies the selected cells."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures = TableModel(self)
        self.setModel(self.figures)
        self.setProperty("role", "twin")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(round(QFontMetricsF(self.font()).height()) + 9)
        self.horizontalHeader().setHighlightSections(False)

    def show_table(self, table: Table) -> None:
        """Show another table; selection and place stay where its shape does."""
        self.setAccessibleName(table.title)
        fresh = self.figures.show_table(table)
        for column in range(len(table.headings)):
            width = self._width(column)
            if fresh or width > self.columnWidth(column):
                self.setColumnWidth(column, width)

    def selected_text(self) -> str:
        """The selected cells as text with tabs between; "" where nothing is selected."""
        cells = {(index.row(), index.column()) for index in self.selectedIndexes()}
        if not cells:
            return ""
        rows, columns = sorted({row for row, _ in cells}), sorted({column for _, column in cells})
        table = self.figures.table
        part = replace(
            table,
            headings=tuple(table.headings[column] for column in columns),
            rows=tuple(tuple(table.rows[row][column] for column in columns) for row in rows),
            shares=frozenset(at for at, column in enumerate(columns) if column in table.shares),
        )
        return table_text.tabbed(part, headings=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies the selected cells."""
        if event.matches(QKeySequence.StandardKey.Copy):
            if text := self.selected_text():
                QGuiApplication.clipboard().setText(text)
        else:
            super().keyPressEvent(event)

    def _width(self, column: int) -> int:
        """Pixels for the heading, and for the texts of a column or the longest of its figures."""
        rows = self.figures.table.rows
        figures = [row for row, cells in enumerate(rows) if not isinstance(cells[column], str)]
        looked_at = [row for row in range(len(rows)) if row not in set(figures)]
        finite = [row for row in figures if math.isfinite(float(rows[row][column]))]
        if finite:
            least, *_, most = sorted([*finite, *finite], key=lambda row: rows[row][column])
            looked_at += [least, most]
        metrics = QFontMetricsF(self.font())
        texts = [self.figures.text(row, column) for row in looked_at]
        widest = max((metrics.horizontalAdvance(text) for text in texts), default=0.0)
        heading = QFontMetricsF(self.horizontalHeader().font()).horizontalAdvance(self.figures.table.headings[column])
        return min(round(max(widest, heading)) + _ROOM, _WIDEST)
