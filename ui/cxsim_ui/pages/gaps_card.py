"""What to start measuring: the KPIs that nobody measures, by what not knowing them costs."""

from collections.abc import Sequence
from math import isnan
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from cxsim.inventory import Gap
from cxsim_ui.amounts import money, money_scale
from cxsim_ui.form.card import Card
from cxsim_ui.form.words import inline, kpi_label, tr
from cxsim_ui.pages.company_cards import card_title
from cxsim_ui.pages.gap_row import HEIGHT, GapRow, gap_cells
from cxsim_ui.pages.table_row import Headings
from cxsim_ui.panel_states import Veil

State = Literal["current", "stale", "blocked"]
"""Whether the costs are those of the document: yes; of an earlier state of it; none can be had, it has problems."""


class GapsCard(Card):
    """A row for each gap of the scenario, the costliest first; `chosen` carries the id of a KPI."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[GapRow] = []
        self._most = 0
        card_title(
            self,
            tr("What to start measuring"),
            tr("By what measuring it before the decision would be worth at most."),
        )
        self.unfold(True)

    def build_body(self, column: QVBoxLayout) -> None:
        """Headings, rows, and what is to be said of them."""
        column.setSpacing(2)
        texts = {"cost": tr("Not knowing costs"), "share": tr("Of the spread")}
        self._headings = Headings(gap_cells, texts, dict.fromkeys(texts, 0))
        self._headings.setToolTip(tr("Of the spread: how much of the NPV's variance follows this KPI."))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._filler = QWidget()
        self._words = QLabel()
        self._words.setProperty("role", "caption")
        self._words.setWordWrap(True)
        column.addWidget(self._headings)
        column.addLayout(self._rows)
        column.addWidget(self._words)
        column.addWidget(self._filler)
        assert self.body is not None
        self._veil = Veil(self.body, on_card=True)

    @property
    def words(self) -> str:
        """The sentences beneath the rows."""
        return self._words.text()

    @property
    def stale(self) -> bool:
        """Whether the costs are those of an earlier state of the document."""
        return not self._veil.isHidden()

    def show_gaps(self, gaps: Sequence[Gap], currency: str, everything: float | None, state: State) -> None:
        """Show the gaps; `everything` is what knowing everything would be worth, None: not computed yet."""
        listed = [gap for gap in gaps if gap.reason != "unused"]
        self._show_rows(listed, currency)
        self._headings.setVisible(bool(listed))
        said = _sentences(gaps, listed) + _costs(listed, currency, everything, state)
        self._words.setText(" ".join([*said, *_unused(gaps)]))
        self._veil.cover(state != "current" and bool(listed))

    def forget_height(self) -> None:
        """Give back the room of rows that have gone since the page came into sight."""
        self._most = 0

    def _show_rows(self, listed: Sequence[Gap], currency: str) -> None:
        for gone in self.rows[len(listed) :]:
            self._rows.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        del self.rows[len(listed) :]
        while len(self.rows) < len(listed):
            row = GapRow()
            row.chosen.connect(self.chosen)
            self.rows.append(row)
            self._rows.addWidget(row)
        known = [gap.information for gap in listed if gap.information is not None]
        costs = [each.value for each in known if not isnan(each.value)]
        scale = money_scale(costs, currency)
        for row, gap in zip(self.rows, listed, strict=True):
            row.show_gap(gap, scale, max(costs, default=0.0))
        # What is beneath must not jump away under the pointer that has just switched a KPI to measured.
        self._most = max(self._most, len(listed))
        self._filler.setFixedHeight((self._most - len(listed)) * HEIGHT)


def _sentences(gaps: Sequence[Gap], listed: Sequence[Gap]) -> list[str]:
    if listed:
        return []
    if gaps:
        return [tr("Nothing to measure yet: no KPI that this scenario uses is unknown.")]
    return [tr("Every KPI of the catalogue is measured.")]


def _costs(listed: Sequence[Gap], currency: str, everything: float | None, state: State) -> list[str]:
    """What is to be said of the costs."""
    if state == "blocked":
        return [tr("The costs are computed once nothing in the scenario is wrong or missing.")]
    if everything is None:
        return [tr("The costs are being computed.")]
    said = []
    known = [gap.information for gap in listed if gap.information is not None]
    if known and all(isnan(each.share) for each in known):
        said.append(tr("There is nothing to decide yet: add an initiative, and see what each gap costs."))
    elif known and all(each.value == 0 for each in known):
        said.append(
            tr("None of them would change the decision by itself: the one that moves the NPV most comes first.")
        )
    if everything > 0:
        pattern = tr("To know everything before deciding would be worth {amount} at most.")
        said.append(pattern.format(amount=money(everything, currency)))
    return said


def _unused(gaps: Sequence[Gap]) -> list[str]:
    unused = [inline(kpi_label(gap.kpi.id)) for gap in gaps if gap.reason == "unused"]
    return [tr("Not used in this scenario: {kpis}.").format(kpis=", ".join(unused))] if unused else []
