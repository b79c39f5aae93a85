"""A combo box that changes only when somebody means it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget


class Choice(QComboBox):
    """Chooses one of a few values, each shown by its label; `chosen` carries the value."""

    chosen = Signal(object)

    def __init__(self, options: Iterable[tuple[object, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_options(options)
        self.activated.connect(lambda index: self.chosen.emit(self.itemData(index)))

    def set_options(self, options: Iterable[tuple[object, str]]) -> None:
        """Offer these values."""
        self.clear()
        for value, label in options:
            self.addItem(label, value)

    def show_choice(self, value: object) -> None:
        """Show `value` as the one chosen."""
        index = next((i for i in range(self.count()) if self.itemData(i) == value), -1)
        if index != self.currentIndex():
            self.setCurrentIndex(index)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page, unless the box has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
