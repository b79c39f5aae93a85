"""Which estimates move together: named pairs to edit, and how closely all were drawn, where not all is possible."""

import datetime
from itertools import combinations

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout

from cxsim.copula import Copula
from cxsim.register import register
from cxsim.result import Result
from cxsim_models.paths import spellings
from cxsim_models.scenario import Scenario
from cxsim_ui import edits
from cxsim_ui.amounts import number
from cxsim_ui.form.card import Card
from cxsim_ui.form.columns import Columns
from cxsim_ui.form.words import tr
from cxsim_ui.pages.company_cards import card_title
from cxsim_ui.pages.pair_row import PairRow
from cxsim_ui.register.lines import words
from cxsim_ui.store import Store

_CLOSE = 0.005
"""Rank correlations that differ by less are called the same."""


class CorrelationCard(Card):
    """A row for each named pair, in document order; beneath them what was drawn, once there is a result."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self.rows: list[PairRow] = []
        self._copula: Copula | None = None
        self._text = QLabel()
        self._text.setProperty("role", "caption")
        self._text.setWordWrap(True)
        card_title(self, tr("What moves together"), tr("Estimates that are high or low in the same futures."))
        self.add = QPushButton(tr("Add"))
        self.add.setAccessibleName(tr("Add correlation"))
        self.add.clicked.connect(self._add)
        self.header.addWidget(self.add)
        self.unfold(True)

    @property
    def problem_place(self) -> str:
        """The place of the pairs, as problems write it."""
        return "correlations"

    @property
    def text(self) -> str:
        """The sentences shown."""
        return self._text.text()

    def build_body(self, column: QVBoxLayout) -> None:
        """The rows, and the sentences."""
        self._columns = Columns(most=1)
        column.addWidget(self._columns)
        column.addWidget(self._text)

    def sync(self, scenario: Scenario) -> None:
        """Show the pairs as the document has them."""
        pairs = scenario.correlations
        if len(pairs) != len(self.rows):
            new = [PairRow(self._store, index) for index in range(len(self.rows), len(pairs))]
            self.rows = [*self.rows[: len(pairs)], *new]
            self._columns.set_rows(self.rows)
        self._columns.setVisible(bool(pairs))
        labels = _uncertain(scenario)
        self.add.setEnabled(_free(scenario, labels) is not None)
        known = spellings(scenario) if pairs else {}
        for row, pair in zip(self.rows, pairs, strict=True):
            row.show_pair(pair, known, labels)

    def _add(self) -> None:
        scenario = self._store.scenario
        free = _free(scenario, _uncertain(scenario))
        if free is not None:
            self._store.edit(edits.add_correlation(scenario, *free), tr("Add correlation"))
            self.rows[-1].setFocus()

    def show_result(self, result: Result) -> None:
        """Say what was drawn together in `result`."""
        copula = result.draws.copula
        if copula is self._copula and self._text.text():
            return
        self._copula = copula
        said = _sentences(result.scenario, copula) if copula is not None else []
        self._text.setText("\n\n".join(said) or tr("All estimates were drawn independently of each other."))


def _uncertain(scenario: Scenario) -> dict[str, str]:
    """What the uncertain estimates are called, by path, in document order."""
    lines = register(scenario, datetime.date.today(), words())
    known = set(spellings(scenario).values())
    return {line.path: line.label for line in lines if line.uncertain and line.path in known}


def _free(scenario: Scenario, labels: dict[str, str]) -> tuple[str, str] | None:
    """The first two uncertain estimates that are not a pair yet."""
    known = spellings(scenario)
    stated = {frozenset(known.get(text.strip(), text) for text in (pair.a, pair.b)) for pair in scenario.correlations}
    return next((pair for pair in combinations(labels, 2) if frozenset(pair) not in stated), None)


def _sentences(scenario: Scenario, copula: Copula) -> list[str]:
    known = spellings(scenario)
    stated = {frozenset(known.get(path.strip(), "") for path in (pair.a, pair.b)) for pair in scenario.correlations}
    labels = {line.path: line.label for line in register(scenario, datetime.date.today(), words())}
    others = [pair for pair in copula.asked if frozenset(pair) not in stated]
    said = [_of_execution(copula, others)] if others else []
    for pair in copula.asked:
        if pair in others:
            continue
        one, other = (labels.get(path, path) for path in pair)
        asked, achieved = copula.asked[pair], copula.achieved[pair]
        if abs(asked - achieved) <= _CLOSE:
            pattern = tr("{one} with {other}: {achieved}, as asked.")
        else:
            pattern = tr("{one} with {other}: {achieved} instead of {asked}; the correlations contradict each other.")
        said.append(pattern.format(one=one, other=other, achieved=number(achieved, 2), asked=number(asked, 2)))
    return said


def _of_execution(copula: Copula, pairs: list[tuple[str, str]]) -> str:
    """What became of the correlation between the shifts of different initiatives."""
    asked = abs(copula.asked[pairs[0]])
    achieved = [abs(copula.achieved[pair]) for pair in pairs]
    low, high = min(achieved), max(achieved)
    if max(high - asked, asked - low) <= _CLOSE:
        return tr("Shifts of different initiatives (execution): {asked}, as asked.").format(asked=number(asked, 2))
    return tr(
        "Shifts of different initiatives (execution): {low} to {high} instead of {asked}; so many shifts cannot "
        "all be that closely tied, and the nearest possible was drawn."
    ).format(low=number(low, 2), high=number(high, 2), asked=number(asked, 2))
