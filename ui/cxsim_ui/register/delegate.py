"""Paints the cells of the register and edits them in place; a text that cannot stand keeps its editor open."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cxsim.evidence import GRADES
from cxsim_ui.form.choice import Choice
from cxsim_ui.form.words import choice_label, tr
from cxsim_ui.register.faces import Faces
from cxsim_ui.register.lines import Column, Line
from cxsim_ui.register.model import LINE, RegisterModel
from cxsim_ui.register.painting import CellPainter, Weight
from cxsim_ui.register.sieve import RegisterSieve
from cxsim_ui.theme import restyle

Index = QModelIndex | QPersistentModelIndex

_EDITOR = {Column.VALUE: 190, Column.GRADE: 150, Column.SOURCE: 260, Column.DATE: 130, Column.NOTE: 320}
"""Pixels that an editor takes at least, where the cell is narrower."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TAB = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class RegisterDelegate(QStyledItemDelegate):
    """`in_sight` tells which columns are seen without scrolling."""

    def __init__(
        self,
        model: RegisterModel,
        sieve: RegisterSieve,
        in_sight: Callable[[], frozenset[Column]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._sieve = sieve
        self._in_sight = in_sight
        self.faces = Faces()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, hairline, the cell, and a frame where the keyboard is."""
        colours = self.faces.colours
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.selection))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.raised))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(colours.border))
        line = self._model.line(self._sieve.mapToSource(index))
        weight = Weight(self._model.share(line), self._model.largest_share, self._model.shares_old)
        CellPainter(painter, self.faces, rect, self._in_sight()).paint(line, Column(index.column()), weight)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 1.5))
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -3), 5, 5)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are as high."""
        return QSize(80, self.faces.row_height)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A box for texts, a chooser for the grade."""
        line: Line = index.data(LINE)
        column = Column(index.column())
        heading = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        editor: QWidget
        if column is Column.GRADE:
            editor = Choice([(grade, choice_label(grade)) for grade in GRADES], parent)
            editor.chosen.connect(lambda _: self._chosen(editor))
        else:
            editor = QLineEdit(parent)
            if column is Column.DATE:
                editor.setPlaceholderText(tr("year-month-day"))
            if column is Column.VALUE:
                editor.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        editor.setAccessibleName(f"{line.assumption.label}, {heading}")
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Fill the editor once: what is being typed is not overwritten when a result arrives."""
        if editor.property("filled"):
            return
        editor.setProperty("filled", True)
        text = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, Choice):
            editor.show_choice(text)
        elif isinstance(editor, QLineEdit):
            editor.setText(text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Put what was typed or chosen into the document; what cannot stand there turns the box red."""
        value = editor.currentData() if isinstance(editor, Choice) else editor.property("text")
        taken = model.setData(index, value, Qt.ItemDataRole.EditRole)
        editor.setProperty("state", None if taken else "error")
        restyle(editor)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Over the cell, as wide as typing takes, within the table."""
        rect: QRect = option.rect
        viewport = editor.parentWidget()
        assert viewport is not None
        room = viewport.rect()
        width = min(max(rect.width(), _EDITOR.get(Column(index.column()), 0)), room.width() - 4)
        height = min(editor.sizeHint().height(), rect.height())
        left = rect.right() - width if index.column() == Column.VALUE else rect.left()
        left = max(min(left, room.right() - width - 2), 2)
        editor.setGeometry(left, rect.center().y() - height // 2, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Tab leave the editor only where its text can stand."""
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if pressed in (*_ENTER, *_TAB) and isinstance(watched, QLineEdit):
            self.commitData.emit(watched)
            if watched.property("state") == "error":
                return True
            if pressed in _ENTER:
                self.closeEditor.emit(watched, QStyledItemDelegate.EndEditHint.NoHint)
                return True
        return super().eventFilter(watched, event)

    def _chosen(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
