"""The table of the register: as many columns as there is room for, the others within reach of a scroll."""

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QComboBox, QFrame, QLabel, QTableView, QWidget

from cxsim_ui.register.delegate import RegisterDelegate
from cxsim_ui.register.faces import Faces
from cxsim_ui.register.headings import Headings
from cxsim_ui.register.lines import Column, Line
from cxsim_ui.register.model import LINE, RegisterModel
from cxsim_ui.register.sieve import RegisterSieve

_LEAST = {
    Column.NAME: 132,
    Column.VALUE: 94,
    Column.SHARE: 72,
    Column.GRADE: 120,
    Column.SOURCE: 170,
    Column.OWNER: 110,
    Column.DATE: 104,
    Column.NOTE: 200,
}
"""Pixels at which a column can be read."""
_GROWS = {Column.NAME: 3, Column.VALUE: 1, Column.SOURCE: 4, Column.OWNER: 1, Column.NOTE: 5}
"""How columns share what room is left."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WIDEST_SENTENCE = 340


class RegisterTable(QTableView):
    """Sorted by its headings, edited in its cells. `wanted` carries the place of a line to be shown on its page."""

    wanted = Signal(str)

    def __init__(self, model: RegisterModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widths: tuple[int, int] | None = None
        self._in_sight: frozenset[Column] = frozenset(Column)
        self.sieve = RegisterSieve(model, self)
        self.mistake = Mistake(self.viewport())
        self.setModel(self.sieve)
        self.setProperty("role", "register")
        self._delegate = RegisterDelegate(model, self.sieve, lambda: self._in_sight, self)
        self.setItemDelegate(self._delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed | triggers.SelectedClicked
        )
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalHeader(Headings(self))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self._delegate.faces.row_height)
        self.setSortingEnabled(True)
        self.sortByColumn(Column.SHARE, Qt.SortOrder.DescendingOrder)
        self.doubleClicked.connect(self._double_clicked)
        model.refused.connect(self._refused)
        model.taken.connect(self.mistake.hide)
        model.modelReset.connect(self.sieve.sort_anew)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.valueChanged.connect(self.mistake.hide)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's font and colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "_delegate"):
            self._delegate.faces = Faces()
            self.verticalHeader().setDefaultSectionSize(self._delegate.faces.row_height)
            self.viewport().update()

    def minimumSizeHint(self) -> QSize:
        """Narrow tables scroll."""
        return QSize(240, 160)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many columns as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter edits a cell; on a name it leads to the number's page."""
        current = self.currentIndex()
        if event.key() not in _ENTER or not current.isValid() or self.state() == self.State.EditingState:
            super().keyPressEvent(event)
        elif current.column() == Column.NAME:
            self._want(current)
        else:
            self.edit(current)

    def edit(self, index: QModelIndex, *how: Any) -> Any:  # type: ignore[override]
        """Open the editor of a cell; a chooser opens all the way."""
        opened = super().edit(index, *how)
        if self.state() == self.State.EditingState:
            self.mistake.hide()
            chooser = self.indexWidget(index)
            if isinstance(chooser, QComboBox):
                QTimer.singleShot(0, chooser, chooser.showPopup)
        return opened

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Escape takes the red sentence away with the text."""
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.RevertModelCache:
            self.mistake.hide()

    def _fit(self) -> None:
        width = self.viewport().width()
        shown: list[Column] = []
        for column in Column:
            if sum(_LEAST[each] for each in (*shown, column)) > width:
                break
            shown.append(column)
        spare = max(width - sum(_LEAST[column] for column in shown), 0)
        parts = sum(_GROWS.get(column, 0) for column in shown) or 1
        for column in Column:
            extra = spare * _GROWS.get(column, 0) // parts if column in shown else 0
            self.setColumnWidth(column, _LEAST[column] + extra)
        if frozenset(shown) != self._in_sight:
            self._in_sight = frozenset(shown)
            self.viewport().update()

    def _double_clicked(self, index: QModelIndex) -> None:
        if index.column() == Column.NAME:
            self._want(index)

    def _want(self, index: QModelIndex) -> None:
        line: Line = index.data(LINE)
        self.wanted.emit(line.assumption.place)

    def _refused(self, index: QModelIndex, sentence: str) -> None:
        cell = self.sieve.mapFromSource(index)
        editor = self.indexWidget(cell)
        self.mistake.show_at(self.visualRect(cell) if editor is None else editor.geometry(), sentence)


class Mistake(QFrame):
    """Why what was typed cannot stand, in red beneath the box, or above it where there is no room."""

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self.setProperty("role", "mistake")
        self._label = QLabel(self)
        self._label.setWordWrap(True)
        self._label.setProperty("role", "error")
        self.hide()

    @property
    def text(self) -> str:
        """What is said; nothing where nothing is."""
        return "" if self.isHidden() else self._label.text()

    def show_at(self, box: QRect, sentence: str) -> None:
        """Say `sentence` beside a box of the viewport."""
        room = self._viewport.rect()
        self._label.setText(sentence)
        whole = self._label.fontMetrics().horizontalAdvance(sentence) + 20
        width = min(max(whole, box.width()), _WIDEST_SENTENCE, room.width() - 8)
        height = self._label.heightForWidth(width - 16)
        self._label.setGeometry(8, 6, width - 16, height)
        beneath = box.bottom() + 4
        top = beneath if beneath + height + 12 <= room.height() else max(box.top() - height - 16, 0)
        left = max(min(box.left(), room.right() - width - 4), 4)
        self.setGeometry(QRect(QPoint(left, top), QSize(width, height + 12)))
        self.show()
        self.raise_()
