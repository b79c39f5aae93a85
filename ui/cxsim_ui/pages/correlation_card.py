"""Which estimates were drawn together, and how closely, where not all that was asked for is possible."""

import datetime

from PySide6.QtWidgets import QLabel, QVBoxLayout

from cxsim.copula import Copula
from cxsim.register import register
from cxsim.result import Result
from cxsim_models.paths import spellings
from cxsim_models.scenario import Scenario
from cxsim_ui.amounts import number
from cxsim_ui.form.card import Card
from cxsim_ui.form.words import tr
from cxsim_ui.pages.company_cards import card_title
from cxsim_ui.register.lines import words

_CLOSE = 0.005
"""Rank correlations that differ by less are called the same."""


class CorrelationCard(Card):
    """Follows the result; hidden where all estimates are drawn independently."""

    def __init__(self) -> None:
        super().__init__()
        self._copula: Copula | None = None
        self._text = QLabel()
        self._text.setProperty("role", "caption")
        self._text.setWordWrap(True)
        card_title(self, tr("What moves together"), tr("Rank correlations, as they were drawn."))
        self.unfold(True)
        self.hide()

    @property
    def text(self) -> str:
        """The sentences shown."""
        return self._text.text()

    def build_body(self, column: QVBoxLayout) -> None:
        """The sentences."""
        column.addWidget(self._text)

    def show_result(self, result: Result) -> None:
        """Say what was drawn together in `result`."""
        copula = result.draws.copula
        if copula is self._copula:
            return
        self._copula = copula
        self.setVisible(copula is not None)
        if copula is not None:
            self._text.setText("\n\n".join(_sentences(result.scenario, copula)))


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
