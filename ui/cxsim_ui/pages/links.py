"""The links: what scores do to behaviour, and how much they overlap."""

from typing import get_args

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cxsim_models.keys import keyed
from cxsim_models.kpis import BEHAVIOURS, KPIS
from cxsim_models.links import DEFAULT_OVERLAP
from cxsim_models.quantity import Quantity
from cxsim_models.scenario import Overlap, Scenario
from cxsim_ui import edits
from cxsim_ui.form.anchor import Anchor
from cxsim_ui.form.card import Card
from cxsim_ui.form.choice import Choice
from cxsim_ui.form.columns import Columns
from cxsim_ui.form.estimate_row import EstimateRow
from cxsim_ui.form.fields import Field
from cxsim_ui.form.scale import scale_of
from cxsim_ui.form.words import kpi_label, tr
from cxsim_ui.pages.company_cards import card_title
from cxsim_ui.pages.link_card import LinkCard
from cxsim_ui.pages.page import Page
from cxsim_ui.pages.part_list import PartList
from cxsim_ui.store import Store

_OVERLAP = next(item for item in get_args(Overlap) if isinstance(item, Quantity))


class LinksPage(Page):
    """A card for each link, an offer of another one, and the overlap of scores that move one behaviour."""

    parts = ("links", "overlap")

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(
            store,
            tr("Links"),
            tr("A score earns nothing by itself. What a point of it changes in what customers do, you state here."),
            parent,
        )
        cards = QVBoxLayout()
        cards.setSpacing(self.column.spacing())
        self._list = PartList("links", cards, self._made, LinkCard.put)
        self._empty = QLabel(tr("No links: only what initiatives shift directly has an effect."))
        self._empty.setProperty("role", "subtitle")
        self._empty.setWordWrap(True)
        self.column.addLayout(cards)
        self.column.addWidget(self._empty)
        self.add_card = AddLinkCard(store)
        self.column.addWidget(self.add_card)
        self._overlap = OverlapCard(store)
        self.column.addWidget(self._overlap)
        self.attach()

    def sync(self, scenario: Scenario) -> None:
        """Show the scenario's links; the cards of those that stay are kept."""
        first = not self.cards
        new = self._list.show_parts([name for name, _ in keyed(scenario.links)])
        self._empty.setVisible(not scenario.links)
        for card in self.cards:
            card.sync(scenario)
        for card in new:
            if not first:
                card.unfold(True)
        self._overlap.sync(scenario)

    @property
    def cards(self) -> list[LinkCard]:
        """The cards, in document order."""
        return self._list.widgets

    def _made(self, index: int) -> LinkCard:
        card = LinkCard(self.store, index)
        self.adopt(card)
        return card


class AddLinkCard(Card):
    """Chooses the two ends of another link."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self.store = store
        title = QLabel(tr("Another link"))
        title.setProperty("role", "heading")
        self.header.addWidget(title)
        self.header.addStretch()
        sources = [
            (id, kpi_label(id)) for id, kpi in KPIS.items() if kpi.kind != "behaviour" and id != "agent_turnover"
        ]
        targets = [(id, kpi_label(id)) for id in (*BEHAVIOURS, *(id for id, _ in sources))]
        self.source = Choice(sources)
        self.source.setAccessibleName(tr("From"))
        self.target = Choice(targets)
        self.target.setAccessibleName(tr("To"))
        self.add = QPushButton(tr("Add link"))
        self.add.clicked.connect(self._add)
        self.target.chosen.connect(self._check)
        self.source.chosen.connect(self._check)
        self.unfold(True)
        self._check()

    def build_body(self, column: QVBoxLayout) -> None:
        """From, to, add."""
        line = QHBoxLayout()
        line.addWidget(self.source, 1)
        line.addWidget(QLabel("→"))
        line.addWidget(self.target, 1)
        column.addLayout(line)
        last = QHBoxLayout()
        last.addWidget(self.add)
        self._reason = QLabel()
        self._reason.setProperty("role", "caption")
        self._reason.setWordWrap(True)
        last.addWidget(self._reason, 1)
        column.addLayout(last)
        self.store.changed.connect(self._check)

    def _check(self) -> None:
        ends = self.source.currentData(), self.target.currentData()
        taken = any((link.source, link.target) == ends for link in self.store.scenario.links)
        itself = ends[0] == ends[1]
        self.add.setEnabled(not taken and not itself)
        reason = tr("This link is there already.") if taken else tr("A KPI has no link to itself.") if itself else ""
        self._reason.setText(reason)

    def _add(self) -> None:
        ends = self.source.currentData(), self.target.currentData()
        self.store.edit(edits.add_link(self.store.scenario, *ends), tr("Add link"))


class OverlapCard(Card):
    """For each behaviour to which several links lead: how far they measure the same improvement."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self.store = store
        self._shown: tuple[str, ...] = ()
        self._columns = Columns()
        explanation = tr("100 %: the scores measure one improvement, the strongest counts. 0 %: each counts in full.")
        card_title(self, tr("Overlap"), explanation)
        self.unfold(True)

    @property
    def problem_place(self) -> str:
        """The place of the overlaps, as problems write it."""
        return "overlap"

    def build_body(self, column: QVBoxLayout) -> None:
        """A row for each behaviour."""
        column.addWidget(self._columns)

    def sync(self, scenario: Scenario) -> None:
        """Show the overlaps that matter, and those that are stated."""
        linked = {link.target for link in scenario.links} | set(scenario.overlap)
        shown = tuple(id for id in BEHAVIOURS if id in linked)
        if shown != self._shown:
            self._shown = shown
            self._columns.set_rows([self._row(id) for id in shown])
        self.setVisible(bool(shown))
        for id, row in zip(shown, self._columns.rows, strict=True):
            assert isinstance(row, EstimateRow)
            row.show_value(scenario.overlap.get(id))

    def _row(self, id: str) -> EstimateRow:
        field = Field(id, "estimate", _OVERLAP, optional=True)
        scale = scale_of(_OVERLAP, "")
        row = EstimateRow(
            self.store,
            Anchor(),
            ("overlap", id),
            field,
            scale,
            kpi_label(id),
            assumed=DEFAULT_OVERLAP,
            judged=True,
        )
        row.removal = tr("Back to what is assumed")
        row.removed.connect(lambda: row.put(None))
        return row
