"""One line of the value scorecard, and its last line, the weighted average."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxsim_models.paths import quantity_of
from cxsim_models.quantity import Quantity
from cxsim_models.value_scorecard import Scorecard, ValueScore
from cxsim_ui.amounts import number
from cxsim_ui.form.anchor import Anchor
from cxsim_ui.form.text_box import TextBox
from cxsim_ui.form.value_boxes import NumberBox
from cxsim_ui.form.words import field_text, tr
from cxsim_ui.pages.table_row import GAP, INSET, MENU, TOP, Cells, ListedRow, Words, named
from cxsim_ui.store import Store
from cxsim_ui.theme import palette, scaled_font

_NUMBER = 52
_CHANGE = 44
_WIDE = 660
"""Pixels from which the evidence stands beside the scores."""
_MEDIUM = 400
"""Pixels from which the name does."""
PADDING = 11
"""Between a number in a box and the box's right end."""

NUMBERS = ("weight", "before", "after")


def score_cells(width: int, line: int) -> Cells:
    """Name, numbers, change and evidence at this width; lines are `line` pixels high."""
    second, third = TOP + line + 2, TOP + 2 * (line + 2)
    menu = QRect(width - MENU, TOP + (line - MENU) // 2, MENU, MENU)
    block = 3 * (_NUMBER + GAP) + _CHANGE + GAP
    wide, medium = width >= _WIDE, width >= _MEDIUM
    left = round(width * 0.3) if wide else width - MENU - GAP - block
    top = TOP if medium else second
    cells = {"menu": menu}
    for place, name in enumerate(NUMBERS):
        cells[name] = QRect(left + GAP + place * (_NUMBER + GAP), top, _NUMBER, line)
    cells["change"] = QRect(left + GAP + 3 * (_NUMBER + GAP), top, _CHANGE, line)
    if wide:
        start = cells["change"].right() + 3 * GAP
        cells["name"] = QRect(-INSET, TOP, left + INSET, line)
        cells["evidence"] = QRect(start, TOP, menu.left() - GAP - start, line)
    elif medium:
        cells["name"] = QRect(-INSET, TOP, left + INSET, line)
        cells["evidence"] = QRect(-INSET, second, width - MENU - GAP + INSET, line)
    else:
        cells["name"] = QRect(-INSET, TOP, menu.left() - GAP + INSET, line)
        cells["evidence"] = QRect(-INSET, third, width - MENU - GAP + INSET, line)
    return cells


def signed(change: float) -> str:
    """A change in points: +2, −0.5, 0."""
    return number(change, 3, signed=True)


def _quantity(name: str) -> Quantity:
    found = quantity_of(ValueScore.model_fields[name].metadata)
    assert found is not None
    return found


class ScoreRow(ListedRow):
    """Name, weight, before, after and evidence of one score; the change is painted."""

    def __init__(self, store: Store, index: int, follow: Callable[[int], None]) -> None:
        words = Words(tr("More about this score"), tr("Move score up"), tr("Move score down"), tr("Remove score"))
        super().__init__(store, Anchor(("value", index)), tr("Score"), words, follow)
        self._score: ValueScore | None = None
        self.box = TextBox(store, self.at, ("name",), tr("Name of the score"), self, role="name")
        self.box.setPlaceholderText(tr("What counts, such as reputation"))
        self.numbers: dict[str, NumberBox] = {}
        for name in NUMBERS:
            quantity = _quantity(name)
            box = NumberBox(
                store, self.at, (name,), quantity, field_text(quantity.label), self, failed_with=self.failure_of(name)
            )
            box.setToolTip(field_text(quantity.help))
            self.numbers[name] = box
        self.evidence = TextBox(store, self.at, ("evidence",), tr("Evidence"), self, role="quiet")
        self.evidence.setProperty("muted", "true")
        self.evidence.setPlaceholderText(tr("Evidence: where can one see it?"))
        self.placed |= {"name": self.box, **self.numbers, "evidence": self.evidence}
        self.setFocusProxy(self.box)
        self.add_menu()

    def line_height(self) -> int:
        """The height of a box."""
        return self.box.sizeHint().height()

    def cells(self, width: int) -> Cells:
        """As all rows of the scorecard."""
        return score_cells(width, self.line_height())

    def show_value(self, value: object) -> None:
        """Show a score."""
        assert isinstance(value, ValueScore)
        if value is self._score:
            return
        self._score = value
        self.box.show_value(value.name)
        self.evidence.show_value(value.evidence)
        self.evidence.setToolTip(value.evidence)
        title = value.name or tr("Score")
        for name, box in self.numbers.items():
            box.show_value(getattr(value, name))
            box.setAccessibleName(named(title, field_text(_quantity(name).label)))
        self.numbers["after"].setAccessibleDescription(tr("Change: {change}").format(change=signed(value.change)))
        self.more.setAccessibleName(named(title, tr("More about this score")))
        self.update()

    def paint_cells(self, painter: QPainter, cells: Cells) -> None:
        """The change, in the colour of gain or loss."""
        if self._score is not None:
            paint_change(painter, cells["change"], self._score.change)


def paint_change(painter: QPainter, cell: QRect, change: float) -> None:
    """A signed change at the right end of its cell."""
    colours = palette()
    ink = colours.gain if change > 0 else colours.loss if change < 0 else colours.muted
    painter.setFont(scaled_font(1.0, QFont.Weight.DemiBold))
    painter.setPen(QColor(ink))
    painter.drawText(cell, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, signed(change))


class AverageRow(QWidget):
    """The weighted average, in line with the scores above it; in words where there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._total: Scorecard | None = None
        self._line = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_total(self, total: Scorecard, line: int) -> None:
        """Show the averages; `line` is the height of a row's line."""
        self._total = total
        self._line = line
        self.setAccessibleName(self.text)
        self.updateGeometry()
        self.update()

    @property
    def text(self) -> str:
        """What the line says."""
        total = self._total
        if total is None or total.before is None or total.after is None or total.change is None:
            return tr("The average is undefined: give at least one score a weight above 0.")
        pattern = tr("Weighted average: {before} before, {after} after, change {change}")
        before, after = number(total.before), number(total.after)
        return pattern.format(before=before, after=after, change=signed(total.change))

    def sizeHint(self) -> QSize:
        """A line."""
        return QSize(240, TOP + self._line)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A stronger hairline, the name, the averages."""
        painter = QPainter(self)
        colours = palette()
        painter.setPen(QColor(colours.control))
        painter.drawLine(0, 0, self.width(), 0)
        total = self._total
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        # The columns of the rows above, all in one line.
        shift = 0 if self.width() >= _MEDIUM else self._line + 2
        cells = {name: rect.translated(0, -shift) for name, rect in score_cells(self.width(), self._line).items()}
        if total is None or total.before is None or total.after is None or total.change is None:
            painter.setPen(QColor(colours.muted))
            painter.setFont(scaled_font(0.9))
            painter.drawText(self.rect().adjusted(0, TOP, 0, 0), left, self.text)
            painter.end()
            return
        painter.setPen(QColor(colours.text))
        painter.setFont(scaled_font(1.0, QFont.Weight.DemiBold))
        name = QRect(0, TOP, cells["weight"].left() - GAP, self._line)
        words = tr("Weighted average")
        fits = painter.fontMetrics().horizontalAdvance(words) <= name.width()
        painter.drawText(name, left, words if fits else tr("Average"))
        for column, value in (("weight", total.weight), ("before", total.before), ("after", total.after)):
            cell = cells[column].adjusted(0, 0, -PADDING, 0)
            painter.drawText(cell, right, number(value))
        paint_change(painter, cells["change"], total.change)
        painter.end()
