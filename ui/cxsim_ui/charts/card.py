"""The frame that every chart stands in: a heading, what belongs beside it, and room below."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cxsim_ui.charts.table import Table
from cxsim_ui.theme import SPACE


class ChartCard(QFrame):
    """A card with a heading. Subclasses fill `body`, put controls into `header`, and recolour themselves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.heading = QLabel(self)
        self.heading.setProperty("role", "heading")
        self.header = QHBoxLayout()
        self.header.setSpacing(0)
        self.header.addWidget(self.heading, 1)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(SPACE * 3 // 2, SPACE, SPACE * 3 // 2, SPACE)
        self.body.setSpacing(SPACE // 2)
        self.body.addLayout(self.header)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours or of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.recolour()
        elif event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def recolour(self) -> None:
        """Take the colours of the palette in force."""

    def retranslate(self) -> None:
        """Write every text again, in the language and locale in force."""

    def describe(self, name: str, summary: str) -> None:
        """Say in words what the chart shows, for those who hear it."""
        if (name, summary) != (self.accessibleName(), self.accessibleDescription()):
            self.setAccessibleName(name)
            self.setAccessibleDescription(summary)

    def table(self) -> Table | None:
        """The figures of what is shown; None while there is nothing."""
        return None
