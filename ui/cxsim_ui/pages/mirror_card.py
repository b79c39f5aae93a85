"""The mirror survey: what customers answer beside what employees believe that they answer."""

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout

from cxsim_models.mirror_survey import Gap, Mirror, mirror
from cxsim_models.scenario import Scenario
from cxsim_ui.amounts import percent
from cxsim_ui.beside_edits import add_question
from cxsim_ui.form.card import Card
from cxsim_ui.form.columns import Columns
from cxsim_ui.form.dumbbell import paint_disc, paint_ring
from cxsim_ui.form.words import tr
from cxsim_ui.pages.company_cards import card_title
from cxsim_ui.pages.mirror_row import MirrorRow, mirror_cells
from cxsim_ui.pages.score_row import signed
from cxsim_ui.pages.table_row import TOP, Headings
from cxsim_ui.store import Store

_NAMED = 3
"""So many of the furthest questions are named."""


def mirror_words(found: Mirror) -> str:
    """Who is how far off, and where most; empty where no question has both answers."""
    mean = found.mean_absolute_share
    if mean is None:
        return ""
    if not found.overestimated and not found.underestimated:
        return tr("Employees know what customers answer.")
    if found.overestimated >= found.underestimated:
        count = found.overestimated
        text = tr("Employees overestimate {count} of {total} answers; on average they are {share} of the scale off.")
        one = tr("Employees overestimate the only answer, by {share} of the scale.")
    else:
        count = found.underestimated
        text = tr("Employees underestimate {count} of {total} answers; on average they are {share} of the scale off.")
        one = tr("Employees underestimate the only answer, by {share} of the scale.")
    if len(found.gaps) == 1:
        return one.format(share=percent(mean))
    text = text.format(count=count, total=len(found.gaps), share=percent(mean))
    furthest = [gap for gap in found.gaps if gap.points][:_NAMED]
    return text + " " + tr("Furthest off: {questions}.").format(questions=", ".join(map(_named, furthest)))


def _named(gap: Gap) -> str:
    question = gap.question.question.strip().rstrip("?").strip() or tr("question {number}").format(
        number=gap.index + 1
    )
    return tr("“{question}” ({gap})").format(question=question, gap=signed(gap.points))


class MirrorCard(Card):
    """A row for each question, in document order, and a sentence on who is how far off."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self.store = store
        self.rows: list[MirrorRow] = []
        card_title(
            self, tr("Mirror survey"), tr("What customers answer, beside what employees believe that they answer.")
        )
        self.add = QPushButton(tr("Add"))
        self.add.setAccessibleName(tr("Add question"))
        self.add.clicked.connect(self._add)
        self.header.addWidget(self.add)
        self.unfold(True)

    @property
    def problem_place(self) -> str:
        """The place of the questions, as problems write it."""
        return "mirror"

    def build_body(self, column: QVBoxLayout) -> None:
        """Empty state, or headings, rows, sentence."""
        column.setSpacing(2)
        self._empty = QLabel(
            tr(
                "Nothing asked yet: put the questions of your customer survey to employees too, as “What will "
                "customers answer?”. Where they are far off, they do not see what customers see."
            )
        )
        self._empty.setProperty("role", "subtitle")
        self._empty.setWordWrap(True)
        texts = {"customers": tr("Customers"), "employees": tr("Employees"), "gap": tr("Gap")}
        marks = {"customers": paint_disc, "employees": paint_ring}
        self._headings = Headings(lambda width: mirror_cells(width, 0), texts, {"gap": 0}, marks)
        self._columns = Columns(most=1)
        self._words = QLabel()
        self._words.setProperty("role", "caption")
        self._words.setWordWrap(True)
        for widget in (self._empty, self._headings, self._columns):
            column.addWidget(widget)
        column.addSpacing(TOP)
        column.addWidget(self._words)

    @property
    def words(self) -> str:
        """The sentence beneath the questions."""
        return self._words.text()

    def sync(self, scenario: Scenario) -> None:
        """Show the questions as the document has them."""
        questions = scenario.mirror
        if len(questions) != len(self.rows):
            new = [MirrorRow(self.store, index, self._follow) for index in range(len(self.rows), len(questions))]
            self.rows = [*self.rows[: len(questions)], *new]
            self._columns.set_rows(self.rows)
        for row, question in zip(self.rows, questions, strict=True):
            row.show_value(question)
        self._empty.setVisible(not questions)
        for widget in (self._headings, self._columns):
            widget.setVisible(bool(questions))
        words = mirror_words(mirror(questions))
        self._words.setText(words)
        self._words.setVisible(bool(words))

    def _add(self) -> None:
        self.store.edit(add_question(self.store.scenario), tr("Add question"))
        self.rows[-1].box.setFocus()

    def _follow(self, index: int) -> None:
        self.rows[index].more.setFocus()
