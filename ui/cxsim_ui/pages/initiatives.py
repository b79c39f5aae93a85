"""The initiatives: what one would do, what it costs, what it should move."""

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from cxsim_models.scenario import Scenario
from cxsim_ui import edits
from cxsim_ui.form.words import tr
from cxsim_ui.pages.initiative_card import InitiativeCard
from cxsim_ui.pages.page import Page
from cxsim_ui.store import Store


class InitiativesPage(Page):
    """A card for each initiative, in document order."""

    def __init__(self, store: Store) -> None:
        super().__init__(store, tr("Initiatives"), tr("What you would do, what it costs, what it should move."))
        self._cards_column = QVBoxLayout()
        self._cards_column.setSpacing(self.column.spacing())
        self.cards: list[InitiativeCard] = []
        self._ids: list[str] = []
        self._empty = QLabel(tr("No initiative yet. Add one, and see at once what it would be worth."))
        self._empty.setProperty("role", "subtitle")
        self._empty.setWordWrap(True)
        self.add = QPushButton(tr("Add initiative"))
        self.add.clicked.connect(self._add)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addStretch()
        self.column.addLayout(self._cards_column)
        self.column.addWidget(self._empty)
        self.column.addLayout(buttons)
        self.attach()

    def sync(self, scenario: Scenario) -> None:
        """Show the scenario's initiatives; cards of those that stay are kept as they are, folded or not."""
        ids = [initiative.id for initiative in scenario.initiatives]
        if ids != self._ids:
            self._rebuild(ids)
        for card in self.cards:
            card.sync(scenario)

    def show_worth(self, texts: Mapping[str, str]) -> None:
        """What each initiative, by its id, is worth alone: rich text at the end of its header."""
        for card in self.cards:
            card.show_worth(texts.get(card.id, ""))

    def _made(self, index: int) -> InitiativeCard:
        card = InitiativeCard(self.store, index)
        self.adopt(card)
        return card

    def _rebuild(self, ids: list[str]) -> None:
        known = dict(zip(self._ids, self.cards, strict=True))
        before, self._ids = self._ids, ids
        self.cards = [known.pop(id) if id in known else self._made(i) for i, id in enumerate(ids)]
        for card in known.values():
            self._cards_column.removeWidget(card)
            card.hide()
            card.deleteLater()
        for i, card in enumerate(self.cards):
            card.at.place = ("initiatives", i)
            self._cards_column.insertWidget(i, card)
        self._empty.setVisible(not ids)
        for i, (id, card) in enumerate(zip(ids, self.cards, strict=True)):
            card.sync(self.store.scenario)
            if id not in before and (before or i == 0):
                card.unfold(True)

    def _add(self) -> None:
        self.store.edit(edits.add_initiative(self.store.scenario, ""), tr("Add initiative"))
        self.cards[-1].name.setFocus()
        self.area.ensureWidgetVisible(self.cards[-1])
