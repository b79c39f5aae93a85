"""The value scorecard: what money does not show, before and after, beside the ROI and never in it."""

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout

from cxsim_models.scenario import Scenario
from cxsim_models.value_scorecard import scorecard
from cxsim_ui.beside_edits import add_score
from cxsim_ui.form.card import Card
from cxsim_ui.form.columns import Columns
from cxsim_ui.form.words import tr
from cxsim_ui.pages.company_cards import card_title
from cxsim_ui.pages.score_row import NUMBERS, PADDING, AverageRow, ScoreRow, score_cells
from cxsim_ui.pages.table_row import TOP, Headings
from cxsim_ui.store import Store


class ScorecardCard(Card):
    """A row for each score, in document order, and their weighted average."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self.store = store
        self.rows: list[ScoreRow] = []
        card_title(self, tr("Scorecard"), tr("It never enters the ROI, nor any other figure of money."))
        self.add = QPushButton(tr("Add"))
        self.add.setAccessibleName(tr("Add score"))
        self.add.clicked.connect(self._add)
        self.header.addWidget(self.add)
        self.unfold(True)

    @property
    def problem_place(self) -> str:
        """The place of the scores, as problems write it."""
        return "value"

    def build_body(self, column: QVBoxLayout) -> None:
        """Empty state, or headings, rows, average."""
        column.setSpacing(2)
        self._empty = QLabel(
            tr(
                "Nothing scored yet: reputation, satisfaction, risk, what counts and earns nothing by itself. Score "
                "it before and after, higher is better, all lines on one scale such as 1 to 5."
            )
        )
        self._empty.setProperty("role", "subtitle")
        self._empty.setWordWrap(True)
        texts = {"weight": tr("Weight"), "before": tr("Before"), "after": tr("After"), "change": tr("Change")}
        padding = {"change": 0, **dict.fromkeys(NUMBERS, PADDING)}
        self._headings = Headings(lambda width: score_cells(width, 0), texts, padding)
        self._columns = Columns(most=1)
        self._average = AverageRow()
        for widget in (self._empty, self._headings, self._columns):
            column.addWidget(widget)
        column.addSpacing(TOP)
        column.addWidget(self._average)

    @property
    def average(self) -> str:
        """What the last line says."""
        return self._average.text

    def sync(self, scenario: Scenario) -> None:
        """Show the scores as the document has them."""
        scores = scenario.value
        if len(scores) != len(self.rows):
            new = [ScoreRow(self.store, index, self._follow) for index in range(len(self.rows), len(scores))]
            self.rows = [*self.rows[: len(scores)], *new]
            self._columns.set_rows(self.rows)
        for row, score in zip(self.rows, scores, strict=True):
            row.show_value(score)
        self._empty.setVisible(not scores)
        for widget in (self._headings, self._columns, self._average):
            widget.setVisible(bool(scores))
        if scores:
            self._average.show_total(scorecard(scores), self.rows[0].line_height())

    def _add(self) -> None:
        self.store.edit(add_score(self.store.scenario), tr("Add score"))
        self.rows[-1].box.setFocus()

    def _follow(self, index: int) -> None:
        self.rows[index].more.setFocus()
