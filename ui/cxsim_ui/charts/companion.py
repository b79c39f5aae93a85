"""What a companion has in its heading: a choice of what stands in its place, and a button that shows it large."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu

from cxsim_ui.charts.card import ChartCard
from cxsim_ui.form.icon_button import IconButton


class CompanionButtons(IconButton):
    """The arrow behind a card's heading, and `enlarge` before the card's menu. `chosen(name)` wants another chart."""

    chosen = Signal(str)

    def __init__(self, card: ChartCard, name: str, labels: Mapping[str, str]) -> None:
        super().__init__("chevron-down", self.tr("Show another chart here"), card, size=14)
        self.setProperty("role", "corner")
        self._name, self._labels = name, labels
        self.enlarge = IconButton("maximize-2", self.tr("Show it large"), card, size=14)
        self.enlarge.setProperty("role", "corner")
        card.header.insertWidget(1, self)
        card.header.addWidget(self.enlarge)
        self.clicked.connect(self._open)

    def offer(self, offered: bool) -> None:
        """Show both buttons, or neither."""
        self.setVisible(offered)
        self.enlarge.setVisible(offered)

    def menu_of_charts(self) -> QMenu:
        """All charts, with a mark at this one, as a menu that is deleted when it closes."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, label in self._labels.items():
            action = menu.addAction(label)
            action.setCheckable(True)
            action.setChecked(name == self._name)
            action.triggered.connect(lambda _=False, name=name: self.chosen.emit(name))
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the arrow that it shows open it too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.click()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        self.menu_of_charts().popup(self.mapToGlobal(QPoint(0, self.height())))
