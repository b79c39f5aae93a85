"""The rail of pages at the left of the window: an icon above its name."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QListWidget, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cxsim_ui.theme import SPACE

TOPIC = "help"
"""The dynamic property that says which page of the help explains a widget and all within it."""


class NavigationDelegate(QStyledItemDelegate):
    """Draws an item's icon above its text, both centred."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Put the icon on top."""
        super().initStyleOption(option, index)
        option.decorationPosition = QStyleOptionViewItem.Position.Top
        option.decorationAlignment = Qt.AlignmentFlag.AlignCenter
        option.displayAlignment = Qt.AlignmentFlag.AlignCenter

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Icon, gap, one line, and room around them."""
        option_ = QStyleOptionViewItem(option)
        self.initStyleOption(option_, index)
        icon, line = option_.decorationSize, option_.fontMetrics
        width = line.horizontalAdvance(option_.text)
        return QSize(width + 3 * SPACE, icon.height() + line.height() + 3 * SPACE)


def as_navigation(rail: QListWidget, parent: QWidget | None = None) -> None:
    """Make a list the window's rail: look, delegate, no horizontal scroll bar."""
    rail.setProperty("role", "navigation")
    rail.setItemDelegate(NavigationDelegate(parent or rail))
    rail.setIconSize(QSize(22, 22))
    rail.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
