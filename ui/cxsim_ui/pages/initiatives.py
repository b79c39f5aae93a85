"""The initiatives: what one would do, what it costs, what it should move."""

from collections.abc import Mapping

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from cxsim_models.scenario import Scenario
from cxsim_ui import edits
from cxsim_ui.form.words import tr
from cxsim_ui.pages.initiative_card import InitiativeCard
from cxsim_ui.pages.page import Page
from cxsim_ui.pages.part_list import PartList
from cxsim_ui.pages.worth import Worth, Worths
from cxsim_ui.runner import Shown
from cxsim_ui.store import Store


class InitiativesPage(Page):
    """A card for each initiative, in document order."""

    parts = ("", "initiatives")

    def __init__(self, store: Store) -> None:
        super().__init__(store, tr("Initiatives"), tr("What you would do, what it costs, what it should move."))
        cards = QVBoxLayout()
        cards.setSpacing(self.column.spacing())
        self._list = PartList("initiatives", cards, self._made, InitiativeCard.put)
        self._empty = QLabel(tr("No initiative yet. Add one, and see at once what it would be worth."))
        self._empty.setProperty("role", "subtitle")
        self._empty.setWordWrap(True)
        self.add = QPushButton(tr("Add initiative"))
        self.add.clicked.connect(self._add)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addStretch()
        self.column.addLayout(cards)
        self.column.addWidget(self._empty)
        self.column.addLayout(buttons)
        self.worths = Worths(store, self)
        self.worths.found.connect(self.show_worth)
        self._resting: Scenario | None = None
        self.attach()

    def sync(self, scenario: Scenario) -> None:
        """Show the scenario's initiatives; cards of those that stay are kept as they are, folded or not."""
        first = not self.cards
        new = self._list.show_parts([initiative.id for initiative in scenario.initiatives])
        self._empty.setVisible(not scenario.initiatives)
        for card in self.cards:
            card.sync(scenario)
        for card in new:
            if not first or card is self.cards[0]:
                card.unfold(True)

    def look_at(self, shown: Shown) -> None:
        """Find out what each initiative is worth, once the last picture of an edit is there and somebody looks."""
        self._resting = shown.scenario if shown.final else None
        if shown.final and self.isVisible():
            self.worths.look_at(shown.scenario)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up."""
        super().showEvent(event)
        if self._resting is not None and not self.store.problems:
            self.worths.look_at(self._resting)

    def stop(self) -> None:
        """End what works in the background."""
        self.worths.stop()

    def show_worth(self, worths: Mapping[str, Worth]) -> None:
        """What each initiative, by its id, is worth: at the end of its header."""
        for card in self.cards:
            card.show_worth(worths.get(card.id, Worth()))

    @property
    def cards(self) -> list[InitiativeCard]:
        """The cards, in document order."""
        return self._list.widgets

    def _made(self, index: int) -> InitiativeCard:
        card = InitiativeCard(self.store, index, lambda: self.cards)
        card.moved.connect(lambda: self._follow_card(card))
        self.adopt(card)
        return card

    def _follow_card(self, card: InitiativeCard) -> None:
        # Cards have their new places only after the events that are under way.
        QTimer.singleShot(0, card, lambda: self.area.ensureWidgetVisible(card.name))

    def _add(self) -> None:
        self.store.edit(edits.add_initiative(self.store.scenario, ""), tr("Add initiative"))
        self.cards[-1].name.setFocus()
        self.area.ensureWidgetVisible(self.cards[-1])
