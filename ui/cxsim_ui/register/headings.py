"""The headings of the register: what each column is, and by which one the lines are sorted."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from cxsim_ui.form.icon_button import tinted
from cxsim_ui.register.painting import INSET
from cxsim_ui.theme import palette, scaled_font

_ARROW = 11
_GAP = 3
_AIR = 13


class Headings(QHeaderView):
    """A click sorts; the arrow stands beside the word and never over it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(48)

    def sizeHint(self) -> QSize:
        """One line and some air."""
        return QSize(super().sizeHint().width(), QFontMetrics(scaled_font(0.9)).height() + _AIR)

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        """The word, on the side of the column's text; the arrow on its inner side."""
        colours = palette()
        orientation = Qt.Orientation.Horizontal
        text = str(self.model().headerData(logical_index, orientation))
        sides = self.model().headerData(logical_index, orientation, Qt.ItemDataRole.TextAlignmentRole)
        right = bool(sides & Qt.AlignmentFlag.AlignRight)
        chosen = logical_index == self.sortIndicatorSection()
        font = scaled_font(0.9, QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        room = rect.width() - 2 * INSET - (_ARROW + _GAP if chosen else 0)
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(text)
        left = rect.right() - INSET - width if right else rect.left() + INSET
        painter.save()
        painter.setFont(font)
        painter.setPen(QColor(colours.text if chosen else colours.muted))
        line = QRect(left, rect.top(), width + 1, rect.height())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        if chosen:
            down = self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
            at = left - _GAP - _ARROW if right else left + width + _GAP
            arrow = QRect(at, rect.center().y() - _ARROW // 2, _ARROW, _ARROW)
            tinted("chevron-down" if down else "chevron-up", colours.text).paint(painter, arrow)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(colours.border))
        painter.restore()
