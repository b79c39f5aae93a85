"""Inputs left, consequences right: both always in sight."""

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSplitter, QStackedWidget, QWidget

from cxsim_ui.consequences import ConsequencesPanel
from cxsim_ui.form.box import Box
from cxsim_ui.icons import icon
from cxsim_ui.navigation import TOPIC, as_navigation
from cxsim_ui.pages.page import Page
from cxsim_ui.store import Store

if TYPE_CHECKING:
    from cxsim_ui.pages.assumptions import AssumptionsPage
    from cxsim_ui.pages.baseline import BaselinePage
    from cxsim_ui.pages.finance import FinancePage
    from cxsim_ui.pages.initiatives import InitiativesPage
    from cxsim_ui.pages.inventory import InventoryPage
    from cxsim_ui.pages.links import LinksPage
    from cxsim_ui.pages.value import ValuePage

RAIL_WIDTH = 92

TOPICS = ("baseline", "initiatives", "links", "finance", "assumptions", "value", "inventory")
"""The pages from top to bottom, by their topics of the help."""

Made = TypeVar("Made", bound="Page | AssumptionsPage")


class Workspace(QSplitter):
    """A rail of pages, the page chosen, and what follows from it. `help_wanted` carries the topic asked about.

    A page is made when it is first wanted.
    """

    help_wanted = Signal(str)

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("workspace")
        self._store = store
        # In the order of their places: a splitter takes its children as they come.
        self.rail = QListWidget(self)
        self.pages = QStackedWidget(self)
        self.consequences = ConsequencesPanel(self)
        self.consequences.setProperty(TOPIC, "results")
        self.rail.setAccessibleName(self.tr("Pages"))
        self.rail.setFixedWidth(RAIL_WIDTH)
        self._pictures = ("users", "rocket", "link-2", "coins", "clipboard-list", "gem", "gauge")
        titles = (
            self.tr("Baseline"),
            self.tr("Initiatives"),
            self.tr("Links"),
            self.tr("Finance"),
            self.tr("Assumptions"),
            self.tr("Value"),
            self.tr("Inventory"),
        )
        for picture, title in zip(self._pictures, titles, strict=True):
            self.rail.addItem(QListWidgetItem(icon(picture), title))
            self.pages.addWidget(QWidget(self.pages))
        as_navigation(self.rail)
        self.rail.currentRowChanged.connect(self._turn_to)
        self.rail.setCurrentRow(TOPICS.index("initiatives"))
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 40)
        self.setStretchFactor(2, 60)
        self.pages.setMinimumWidth(400)
        self.setSizes([RAIL_WIDTH, 500, 750])

    @cached_property
    def baseline(self) -> "BaselinePage":
        """Segments, KPIs, cost to serve."""
        from cxsim_ui.pages.baseline import BaselinePage

        return self._put("baseline", BaselinePage(self._store, self.pages))

    @cached_property
    def initiatives(self) -> "InitiativesPage":
        """Costs, shifts, timing."""
        from cxsim_ui.pages.initiatives import InitiativesPage

        return self._put("initiatives", InitiativesPage(self._store, self.pages))

    @cached_property
    def links(self) -> "LinksPage":
        """From a score to a behaviour, with the evidence."""
        from cxsim_ui.pages.links import LinksPage

        return self._put("links", LinksPage(self._store, self.pages))

    @cached_property
    def finance(self) -> "FinancePage":
        """Horizon, rate, tax, basis."""
        from cxsim_ui.pages.finance import FinancePage

        return self._put("finance", FinancePage(self._store, self.pages))

    @cached_property
    def assumptions(self) -> "AssumptionsPage":
        """The register."""
        from cxsim_ui.pages.assumptions import AssumptionsPage

        page = self._put("assumptions", AssumptionsPage(self._store, self.pages))
        page.wanted.connect(self.reveal)
        return page

    @cached_property
    def value(self) -> "ValuePage":
        """What money does not show."""
        from cxsim_ui.pages.value import ValuePage

        return self._put("value", ValuePage(self._store, self.pages))

    @cached_property
    def inventory(self) -> "InventoryPage":
        """Which KPIs are known, by department."""
        from cxsim_ui.pages.inventory import InventoryPage

        return self._put("inventory", InventoryPage(self._store, self.pages))

    def page(self, row: int) -> "Page | AssumptionsPage":
        """The page at a place of the rail; made if it is not there yet."""
        page: Page | AssumptionsPage = getattr(self, TOPICS[row])
        return page

    def _put(self, topic: str, page: Made) -> Made:
        """Where its place was kept."""
        row = TOPICS.index(topic)
        page.setProperty(TOPIC, topic)
        page.help_wanted.connect(lambda: self.help_wanted.emit(topic))
        kept, in_sight = self.pages.widget(row), self.pages.currentIndex()
        assert kept is not None
        self.pages.removeWidget(kept)
        kept.deleteLater()
        self.pages.insertWidget(row, page)
        self.pages.setCurrentIndex(in_sight)
        return page

    def _turn_to(self, row: int) -> None:
        self.pages.setCurrentWidget(self.page(row))

    def add_initiative(self) -> None:
        """Show the initiatives with one more, to be named."""
        self.rail.setCurrentRow(self.pages.indexOf(self.initiatives))
        self.initiatives.add.click()

    def reveal(self, place: str) -> bool:
        """Show the page, the card and the row of a place, as problems write it, and put the focus there.

        False where no page shows it.
        """
        for row in range(self.pages.count()):
            page = self.page(row)
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

    def stop(self) -> None:
        """End what works in the background of the pages that there are."""
        for topic in TOPICS:
            if topic in vars(self):
                getattr(self, topic).stop()

    def changeEvent(self, event: QEvent) -> None:
        """Tint the rail's icons anew when the colours change."""
        if event.type() == QEvent.Type.PaletteChange:
            for row, picture in enumerate(self._pictures):
                self.rail.item(row).setIcon(icon(picture))
        super().changeEvent(event)
