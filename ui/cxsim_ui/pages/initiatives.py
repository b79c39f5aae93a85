"""The initiatives: what one would do, what it costs, what it should move."""

from collections.abc import Mapping

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from cxsim_models.scenario import Scenario
from cxsim_ui import edits
from cxsim_ui.form.words import tr
from cxsim_ui.pages.initiative_card import InitiativeCard
from cxsim_ui.pages.page import Page
from cxsim_ui.pages.part_list import PartList
from cxsim_ui.store import Store
from cxsim_ui.worth import Worth


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
        self._at_rest: Scenario | None = None
        self._worth = Worth(self)
        self._worth.found.connect(self.show_worth)
        store.changed.connect(self._worth.forget)
        self.add = QPushButton(tr("Add initiative"))
        self.add.clicked.connect(self._add)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addStretch()
        self.column.addLayout(cards)
        self.column.addWidget(self._empty)
        self.column.addLayout(buttons)
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

    def look_at(self, scenario: Scenario) -> None:
        """The result of `scenario` rests: find what each initiative is worth."""
        self._at_rest = scenario
        if self.isVisible():
            self._worth.look_at(scenario)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what was not worth finding while nobody saw it."""
        super().showEvent(event)
        if self._at_rest is self.store.scenario:
            self._worth.look_at(self.store.scenario)

    def stop(self) -> None:
        """End the thread."""
        self._worth.stop()

    def show_worth(self, texts: Mapping[str, str]) -> None:
        """What each initiative, by its id, is worth: at the end of its header."""
        for card in self.cards:
            card.show_worth(texts.get(card.id, ""))

    @property
    def cards(self) -> list[InitiativeCard]:
        """The cards, in document order."""
        return self._list.widgets

    def _made(self, index: int) -> InitiativeCard:
        card = InitiativeCard(self.store, index)
        self.adopt(card)
        return card

    def _add(self) -> None:
        self.store.edit(edits.add_initiative(self.store.scenario, ""), tr("Add initiative"))
        self.cards[-1].name.setFocus()
        self.area.ensureWidgetVisible(self.cards[-1])
