"""Inputs left, consequences right: both always in sight."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSplitter, QStackedWidget, QWidget

from cxsim_ui.consequences import ConsequencesPanel
from cxsim_ui.form.box import Box
from cxsim_ui.help import TOPIC
from cxsim_ui.icons import icon
from cxsim_ui.navigation import as_navigation
from cxsim_ui.pages import (
    AssumptionsPage,
    BaselinePage,
    FinancePage,
    InitiativesPage,
    InventoryPage,
    LinksPage,
    ValuePage,
)
from cxsim_ui.pages.page import Page
from cxsim_ui.store import Store

RAIL_WIDTH = 92


class Workspace(QSplitter):
    """A rail of pages, the page chosen, and what follows from it."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("workspace")
        self.consequences = ConsequencesPanel()
        self.value = ValuePage(store)
        self.inventory = InventoryPage(store)
        self.finance = FinancePage(store)
        self.initiatives = InitiativesPage(store)
        self.baseline = BaselinePage(store)
        self.pages = QStackedWidget()
        self.rail = QListWidget()
        self.rail.setAccessibleName(self.tr("Pages"))
        self.rail.setFixedWidth(RAIL_WIDTH)
        self._pictures: list[str] = []
        self.assumptions = AssumptionsPage(store)
        self.assumptions.wanted.connect(self.reveal)
        self.consequences.setProperty(TOPIC, "results")
        for title, picture, topic, page in (
            (self.tr("Baseline"), "users", "baseline", self.baseline),
            (self.tr("Initiatives"), "rocket", "initiatives", self.initiatives),
            (self.tr("Links"), "link-2", "links", LinksPage(store)),
            (self.tr("Finance"), "coins", "finance", self.finance),
            (self.tr("Assumptions"), "clipboard-list", "assumptions", self.assumptions),
            (self.tr("Value"), "gem", "value", self.value),
            (self.tr("Inventory"), "gauge", "inventory", self.inventory),
        ):
            page.setProperty(TOPIC, topic)
            item = QListWidgetItem(icon(picture), title)
            self.rail.addItem(item)
            self._pictures.append(picture)
            self.pages.addWidget(page)
        as_navigation(self.rail)
        self.rail.currentRowChanged.connect(self.pages.setCurrentIndex)
        self.rail.setCurrentRow(1)
        for widget in (self.rail, self.pages, self.consequences):
            self.addWidget(widget)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 40)
        self.setStretchFactor(2, 60)
        self.pages.setMinimumWidth(400)
        self.setSizes([RAIL_WIDTH, 500, 750])

    def add_initiative(self) -> None:
        """Show the initiatives with one more, to be named."""
        self.rail.setCurrentRow(self.pages.indexOf(self.initiatives))
        self.initiatives.add.click()

    def reveal(self, place: str) -> bool:
        """Show the page, the card and the row of a place, as problems write it, and put the focus there.

        False where no page shows it.
        """
        for row in range(self.pages.count()):
            page = self.pages.widget(row)
            if isinstance(page, Page) and page.holds(place):
                self.rail.setCurrentRow(row)
                page.reveal(place)
                return True
        return False

    def settle(self) -> None:
        """Take what is being typed; what cannot be taken is given up. Another scenario comes into sight."""
        focused = self.focusWidget()
        if focused is not None and focused.hasFocus():
            focused.clearFocus()
        for box in self.findChildren(Box):
            if box.failed:
                box.restore()

    def changeEvent(self, event: QEvent) -> None:
        """Tint the rail's icons anew when the colours change."""
        if event.type() == QEvent.Type.PaletteChange:
            for row, picture in enumerate(self._pictures):
                self.rail.item(row).setIcon(icon(picture))
        super().changeEvent(event)
