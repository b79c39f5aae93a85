"""One question of the mirror survey: both answers, their gap as a dumbbell, and a small window for the rest."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QWidget

from cxsim_models.mirror_survey import MirrorQuestion, gap_of
from cxsim_models.paths import quantity_of
from cxsim_models.quantity import Quantity
from cxsim_ui import edits
from cxsim_ui.amounts import decimal, number
from cxsim_ui.edits import Place
from cxsim_ui.form.anchor import Anchor
from cxsim_ui.form.choice import Choice
from cxsim_ui.form.dumbbell import paint_dumbbell
from cxsim_ui.form.popover import Popover, add_field, fields_grid, sentence
from cxsim_ui.form.quiet_button import QuietButton
from cxsim_ui.form.text_box import TextBox
from cxsim_ui.form.value_boxes import NumberBox
from cxsim_ui.form.words import field_text, tr
from cxsim_ui.pages.score_row import signed
from cxsim_ui.pages.table_row import GAP, INSET, MENU, TOP, Cells, ListedRow, Words, named
from cxsim_ui.store import Store
from cxsim_ui.theme import palette, scaled_font

_NUMBER = 76
_GAP_WIDTH = 50
_WIDTH = 280
SCALES = (5.0, 7.0, 10.0, 100.0)
ANSWERS = ("customers", "employees")


def mirror_cells(width: int, line: int, about: int = 0) -> Cells:
    """Question and what it is answered on above, answers, picture and gap beneath; `about` pixels for the former."""
    second = TOP + line + 2
    menu = QRect(width - MENU, TOP + (line - MENU) // 2, MENU, MENU)
    cells = {
        "menu": menu,
        "about": QRect(menu.left() - GAP - about, TOP, about, line),
        "gap": QRect(width - MENU - GAP - _GAP_WIDTH, second, _GAP_WIDTH, line),
    }
    cells["question"] = QRect(-INSET, TOP, cells["about"].left() - GAP + INSET, line)
    for place, name in enumerate(ANSWERS):
        cells[name] = QRect(place * (_NUMBER + GAP), second, _NUMBER, line)
    start = cells["employees"].right() + 2 * GAP
    cells["picture"] = QRect(start, second, cells["gap"].left() - GAP - start, line)
    return cells


def quantity(name: str) -> Quantity:
    """The description of a field of a question."""
    found = quantity_of(MirrorQuestion.model_fields[name].metadata)
    assert found is not None
    return found


def about_text(question: MirrorQuestion) -> str:
    """On what scale, and how many answered: `of 10 · n = 412, 36`."""
    text = tr("of {scale}").format(scale=number(question.scale, 6))
    counts = [question.customers_n, question.employees_n]
    if any(counts):
        written = ", ".join("–" if count is None else decimal(count, 0) for count in counts)
        text += " · " + tr("n = {counts}").format(counts=written)
    return text


class MirrorRow(ListedRow):
    """The question, what customers answer, what employees believe, and the gap."""

    def __init__(self, store: Store, index: int, follow: Callable[[int], None]) -> None:
        words = Words(
            tr("More about this question"), tr("Move question up"), tr("Move question down"), tr("Remove question")
        )
        super().__init__(store, Anchor(("mirror", index)), tr("Question"), words, follow)
        self._question: MirrorQuestion | None = None
        self.box = TextBox(store, self.at, ("question",), tr("Question"), self, role="name")
        self.box.setPlaceholderText(tr("What you ask, such as: How easy is it to reach us?"))
        self.answers: dict[str, NumberBox] = {}
        for name in ANSWERS:
            label = field_text(quantity(name).label)
            box = NumberBox(
                store, self.at, (name,), quantity(name), label, self, optional=True, failed_with=self.failure_of(name)
            )
            box.setPlaceholderText("–")
            box.setToolTip(field_text(quantity(name).help))
            self.answers[name] = box
        self.about = QuietButton("", self)
        self.about.clicked.connect(self.open_about)
        self.placed |= {"question": self.box, **self.answers, "about": self.about}
        self.setFocusProxy(self.box)
        self.add_menu()

    def line_height(self) -> int:
        """The height of a box."""
        return self.box.sizeHint().height()

    def cells(self, width: int) -> Cells:
        """As all rows, with room for what this one is answered on."""
        return mirror_cells(width, self.line_height(), self.about.sizeHint().width())

    def show_value(self, value: object) -> None:
        """Show a question."""
        assert isinstance(value, MirrorQuestion)
        if value is self._question:
            return
        self._question = value
        title = value.question or tr("Question")
        self.box.show_value(value.question)
        self.box.setToolTip(value.question)
        for name, box in self.answers.items():
            box.limit(value.scale)
            box.show_value(getattr(value, name))
            box.setAccessibleName(named(title, field_text(quantity(name).label)))
        self.about.setText(about_text(value))
        self.about.setAccessibleName(named(title, tr("Scale and number of answers")))
        self.more.setAccessibleName(named(title, tr("More about this question")))
        gap = gap_of(value)
        self.answers["employees"].setAccessibleDescription(
            "" if gap is None else tr("Gap: {gap}").format(gap=signed(gap))
        )
        self.refit()

    def paint_cells(self, painter: QPainter, cells: Cells) -> None:
        """The dumbbell, and the gap in points."""
        question = self._question
        if question is None:
            return
        paint_dumbbell(painter, QRectF(cells["picture"]), question.scale, question.customers, question.employees)
        gap = gap_of(question)
        colours = palette()
        painter.setFont(scaled_font(1.0, QFont.Weight.DemiBold))
        painter.setPen(QColor(colours.muted if not gap else colours.loss if gap > 0 else colours.accent))
        text = "–" if gap is None else signed(gap)
        painter.drawText(cells["gap"], Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)

    def open_about(self) -> "AboutPopover":
        """Show the small window for the scale and the numbers of answers."""
        popover = AboutPopover(self, self.store, self.at.place)
        popover.open_beside(self.about, popover.scale)
        return popover


class AboutPopover(Popover):
    """On what scale a question is answered, and how many did."""

    def __init__(self, parent: QWidget, store: Store, place: Place) -> None:
        super().__init__(parent, store.undo_group, tr("Scale and number of answers"), _WIDTH)
        self._store = store
        self._place = place
        at = Anchor(place)
        grid = fields_grid()
        self.column.addLayout(grid)
        present = self._question.scale
        offered = sorted({*SCALES, present})
        self.scale = Choice([(scale, tr("0 to {best}").format(best=number(scale, 6))) for scale in offered])
        self.scale.chosen.connect(self._choose)
        add_field(grid, 0, field_text(quantity("scale").label), self.scale)
        self.counts: dict[str, NumberBox] = {}
        self._failures: dict[str, str] = {}
        self._error = sentence("error")
        for line, name in enumerate(("customers_n", "employees_n"), start=1):
            label = field_text(quantity(name).label)
            box = NumberBox(
                store,
                at,
                (name,),
                quantity(name),
                label,
                whole=True,
                optional=True,
                failed_with=partial(self._fail_in, name),
            )
            box.setPlaceholderText(tr("not stated"))
            self.counts[name] = box
            add_field(grid, line, label, box)
        self.column.addWidget(self._error)
        store.changed.connect(self._refresh)
        self._refresh()

    @property
    def _question(self) -> MirrorQuestion:
        question: MirrorQuestion = edits.value_at(self._store.scenario, self._place)
        return question

    def _refresh(self) -> None:
        if edits.value_at_step(self._store.scenario.mirror, self._place[-1]) is None:
            # Undone: the question is there no longer.
            self.close()
            return
        question = self._question
        self.scale.show_choice(question.scale)
        for name, box in self.counts.items():
            box.show_value(getattr(question, name))

    def _choose(self, scale: float) -> None:
        question = self._question
        beyond = [
            answer for answer in (question.customers, question.employees) if answer is not None and answer > scale
        ]
        if beyond:
            pattern = tr("The answer {answer} lies beyond {scale}: change the answer first.")
            self._fail(pattern.format(answer=number(max(beyond), 6), scale=number(scale, 6)))
            self.scale.show_choice(question.scale)
            return
        self._fail("")
        new = edits.with_field(self._store.scenario, (*self._place, "scale"), scale)
        self._store.edit(new, tr("Change scale"))

    def _fail_in(self, name: str, text: str) -> None:
        self._failures[name] = text
        self._fail(" ".join(filter(None, self._failures.values())))

    def _fail(self, text: str) -> None:
        self._error.setText(text)
        self._error.setVisible(bool(text))
        self.adjustSize()
