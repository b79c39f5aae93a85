"""The baseline: what is true if nothing is done."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cxsim_models.scenario import Scenario
from cxsim_ui import edits
from cxsim_ui.form.anchor import Anchor
from cxsim_ui.form.card import Card
from cxsim_ui.form.columns import Columns
from cxsim_ui.form.plain_rows import TextRow
from cxsim_ui.form.words import tr
from cxsim_ui.pages.company_cards import FrictionCard, WorkforceCard
from cxsim_ui.pages.page import Page
from cxsim_ui.pages.part_list import PartList
from cxsim_ui.pages.segment_card import SegmentCard
from cxsim_ui.store import Store


class BaselinePage(Page):
    """Name, currency and start of the scenario; its segments, workforce and friction points."""

    parts = ("name", "description", "currency", "start", "segments", "workforce", "friction")

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(
            store, tr("Baseline"), tr("Your customers today, and what they cost to serve if nothing is done."), parent
        )
        self._scenario_card = _ScenarioCard(store)
        self.column.addWidget(self._scenario_card)
        cards = QVBoxLayout()
        cards.setSpacing(self.column.spacing())
        self._list = PartList("segments", cards, self._made, SegmentCard.put)
        self._empty = QLabel(tr("No customers yet: add a segment of customers who behave alike."))
        self._empty.setProperty("role", "subtitle")
        self._empty.setWordWrap(True)
        self._add = QPushButton(tr("Add segment"))
        self._add.clicked.connect(self._add_segment)
        buttons = QHBoxLayout()
        buttons.addWidget(self._add)
        buttons.addStretch()
        self.column.addLayout(cards)
        self.column.addWidget(self._empty)
        self.column.addLayout(buttons)
        self._workforce = WorkforceCard(store)
        self._friction = FrictionCard(store)
        self.column.addWidget(self._workforce)
        self.column.addWidget(self._friction)
        self.attach()

    def sync(self, scenario: Scenario) -> None:
        """Show the scenario's baseline."""
        self._scenario_card.sync(scenario)
        first = not self.cards
        new = self._list.show_parts([segment.id for segment in scenario.segments])
        self._empty.setVisible(not scenario.segments)
        for card in self.cards:
            card.sync(scenario)
        for card in new:
            if not first or card is self.cards[0]:
                card.unfold(True)
        self._workforce.sync(scenario)
        self._friction.sync(scenario)

    @property
    def cards(self) -> list[SegmentCard]:
        """The cards of the segments, in document order."""
        return self._list.widgets

    def _made(self, index: int) -> SegmentCard:
        card = SegmentCard(self.store, index)
        self.adopt(card)
        return card

    def _add_segment(self) -> None:
        self.store.edit(edits.add_segment(self.store.scenario, ""), tr("Add segment"))
        self.area.ensureWidgetVisible(self.cards[-1])


class _ScenarioCard(Card):
    def __init__(self, store: Store) -> None:
        super().__init__()
        self.header.setContentsMargins(0, 0, 0, 0)
        at = Anchor()
        self._rows = {
            "name": TextRow(store, at, ("name",), tr("Scenario"), placeholder=tr("What is being decided")),
            "description": TextRow(
                store, at, ("description",), tr("Description"), placeholder=tr("For whom, and why")
            ),
            "currency": TextRow(store, at, ("currency",), tr("Currency"), placeholder="EUR", capitals=True),
            "start": TextRow(
                store, at, ("start",), tr("Start"), placeholder=tr("year-month, such as 2027-01"), optional=True
            ),
        }
        self.unfold(True)

    def build_body(self, column: QVBoxLayout) -> None:
        columns = Columns()
        columns.set_rows(self._rows.values())
        column.addWidget(columns)

    def sync(self, scenario: Scenario) -> None:
        for name, row in self._rows.items():
            row.show_value(getattr(scenario, name))
