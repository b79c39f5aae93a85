"""The inputs of a future: each with its value, and a strip that says where it lies among all that it could be."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from cxsim_ui.form.words import tr
from cxsim_ui.futures.opened import Input
from cxsim_ui.theme import palette, scaled_font

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
INPUT = Qt.ItemDataRole.UserRole
NAME, VALUE, PLACE = range(3)
_SMALL = 0.86
_PAD = 8.0
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class InputsModel(QAbstractTableModel):
    """The inputs, a row each; texts are what a screen reader says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.inputs: tuple[Input, ...] = ()

    def show_inputs(self, inputs: tuple[Input, ...]) -> None:
        """Show others."""
        self.beginResetModel()
        self.inputs = inputs
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """One for each input."""
        return 0 if parent.isValid() else len(self.inputs)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Name, value, place."""
        return 0 if parent.isValid() else 3

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says."""
        one = self.inputs[index.row()]
        if role == INPUT:
            return one
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if index.column() == NAME:
            return f"{one.part} · {one.name}"
        if index.column() == VALUE:
            return f"{one.text} {one.unit}" if one.place != one.part else one.text
        low, middle, high = one.ends
        text = tr("P{percentile} of its values: 1 in 10 below {low}, half below {middle}, 1 in 10 above {high}")
        return text.format(percentile=one.percentile, low=low, middle=middle, high=high)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the columns hold."""
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return (tr("Input"), tr("In this future"), "P10 · P50 · P90")[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                middle = Qt.AlignmentFlag.AlignVCenter
                sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter)
                return sides[section] | middle
        return None


class InputsView(QTableView):
    """A list to be read, the most unusual values first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures = InputsModel(self)
        self.setModel(self.figures)
        self.setItemDelegate(_InputDelegate(self))
        self.setAccessibleName(tr("What was drawn for this future"))
        self.setProperty("role", "register")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_row_height())
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(VALUE, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(PLACE, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(VALUE, 106)
        header.resizeSection(PLACE, 200)

    def show_inputs(self, inputs: tuple[Input, ...]) -> None:
        """Show the inputs of another future, from the top."""
        self.figures.show_inputs(inputs)
        self.scrollToTop()


class _InputDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(100, _row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        one: Input = index.data(INPUT)
        box, state = QRectF(option.rect), option.state
        colours = palette()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, QColor(colours.selection))
        painter.setPen(QPen(QColor(colours.grid), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        inside = box.adjusted(_PAD, 3, -_PAD, -4)
        if index.column() == NAME:
            upper, lower = QRectF(inside), QRectF(inside)
            upper.setBottom(inside.center().y() + 1)
            lower.setTop(inside.center().y() + 1)
            _write(painter, upper, one.name, scaled_font(1.0), colours.text)
            _write(painter, lower, one.place, scaled_font(_SMALL), colours.muted)
        elif index.column() == VALUE:
            _write(painter, inside, one.text, scaled_font(1.0, QFont.Weight.DemiBold), colours.text, _END)
        else:
            _paint_place(painter, inside, one)
        painter.restore()


def _paint_place(painter: QPainter, box: QRectF, one: Input) -> None:
    """All values from left to right, 8 in 10 of them as a band, and a dot where this one lies."""
    colours = palette()

    def x(share: float) -> float:
        return box.left() + 5 + share * (box.width() - 10)

    y = box.top() + box.height() * 0.3
    painter.setPen(QPen(QColor(colours.control), 1.4))
    painter.drawLine(QPointF(x(0), y), QPointF(x(1), y))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.gain_soft))
    painter.drawRoundedRect(QRectF(x(0.1), y - 3, x(0.9) - x(0.1), 6), 3, 3)
    painter.setPen(QPen(QColor(colours.gain), 1.4))
    painter.drawLine(QPointF(x(0.5), y - 3), QPointF(x(0.5), y + 3))
    painter.setPen(QPen(QColor(colours.surface), 1.5))
    painter.setBrush(QColor(colours.text))
    painter.drawEllipse(QPointF(x(one.rank), y), 5, 5)
    font = scaled_font(_SMALL * 0.96)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(QColor(colours.muted))
    free = box.left()
    widths = [metrics.horizontalAdvance(text) for text in one.ends]
    for text, width, share in zip(one.ends, widths, (0.1, 0.5, 0.9), strict=True):
        left = min(max(x(share) - width / 2, free), box.right() - width)
        painter.drawText(QPointF(left, box.bottom() - metrics.descent()), text)
        free = left + width + 6


def _write(
    painter: QPainter,
    box: QRectF,
    text: str,
    font: QFont,
    colour: str,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    elided = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, side, elided)


def _row_height() -> int:
    return round(QFontMetricsF(scaled_font(1.0)).height() + QFontMetricsF(scaled_font(_SMALL)).height()) + 9
