"""The roulette editor: an estimate as chips in bins, for people who would rather heap than calculate."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from cxsim_models.estimate import AnyEstimate, fixed
from cxsim_ui.amounts import percent
from cxsim_ui.form.box import Box
from cxsim_ui.form.chip_board import ChipBoard
from cxsim_ui.form.chips import FEWEST, MOST, Chips, chips_of
from cxsim_ui.form.popover import Popover, sentence
from cxsim_ui.form.scale import Scale
from cxsim_ui.form.typed import TypedError, check_plain, number_text, understood, with_register
from cxsim_ui.form.words import tr

if TYPE_CHECKING:
    from cxsim_ui.form.estimate_row import EstimateRow

_WIDTH = 440
_ENDS = 74


class RoulettePopover(Popover):
    """Edits the estimate of a row by chips; each is in the document at once, all of them are one undo step."""

    def __init__(self, row: "EstimateRow") -> None:
        super().__init__(row, row.store.undo_group, tr("{label}: chips in bins").format(label=row.name), _WIDTH)
        self._row = row
        self._gesture: object | None = None
        self._origin: AnyEstimate | None = None
        self._putting = False
        heading = QLabel(f"{row.name}, {row.scale.unit}" if row.scale.unit else row.name)
        heading.setProperty("role", "heading")
        heading.setWordWrap(True)
        how = sentence("caption")
        how.setText(
            tr("Put {fewest} to {most} chips where you expect the value: a click puts one, a right click takes one.")
            .format(fewest=FEWEST, most=MOST)
        )  # fmt: skip
        self.board = ChipBoard(self._read())
        self.board.changed.connect(self._placed)
        self.board.full.connect(lambda: self._say(tr("All {most} chips are placed: take one away first.")))
        self.low, self.high = Box(self, row.store.undo_group, steps=True), Box(self, row.store.undo_group, steps=True)
        self._finding, self._meaning, self._error = sentence("caption"), sentence("caption"), sentence("error")
        for widget in (heading, how, self.board, self._ends(), self._error, self._finding, self._meaning):
            self.column.addWidget(widget)
        self.setTabOrder(self.board, self.low)
        self.setTabOrder(self.low, self.high)
        self.setTabOrder(self.high, self.clear)
        row.store.changed.connect(self._refresh)
        self._show_texts()

    @property
    def error_text(self) -> str:
        """Why what was typed or clicked cannot be; empty if it can."""
        return self._error.text()

    @property
    def finding_text(self) -> str:
        """How many chips are placed, and what they say."""
        return self._finding.text()

    def open_under(self, button: QWidget) -> None:
        """Show the window, ready for the arrow keys."""
        self.open_beside(button, self.board)

    def closeEvent(self, event: QCloseEvent) -> None:
        """What was placed is one undo step."""
        self._row.store.end_gesture()
        super().closeEvent(event)

    def _ends(self) -> QWidget:
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        for box, text in ((self.low, tr("Bins from")), (self.high, tr("to"))):
            label = QLabel(text)
            label.setProperty("role", "caption")
            label.setBuddy(box)
            box.setFixedWidth(_ENDS)
            layout.addWidget(label)
            layout.addWidget(box)
        self.low.setAccessibleName(tr("Where the first bin begins"))
        self.high.setAccessibleName(tr("Where the last bin ends"))
        layout.addStretch()
        self.clear = QPushButton(tr("Take all away"))
        self.clear.setProperty("role", "flat")
        self.clear.clicked.connect(self._clear)
        layout.addWidget(self.clear)
        return line

    def _bounds(self) -> tuple[float, float]:
        quantity, scale = self._row.field.quantity, self._row.scale
        return scale.shown(quantity.lower), scale.shown(quantity.upper)

    def _read(self) -> Chips:
        present = self._row.estimate
        scale = self._row.scale
        shown = fixed(0) if present is None else present
        if scale.factor == 1 or present is None or present.dist != "beta":
            return chips_of(scale.estimate_shown(shown), *self._bounds())
        # A beta lives on 0 … 1 whatever it is shown as.
        chips = chips_of(present, self._row.field.quantity.lower, self._row.field.quantity.upper)
        return Chips(tuple(scale.shown(edge) for edge in chips.edges), chips.counts)

    def _refresh(self) -> None:
        if not self._putting:
            # It comes from elsewhere (an undo): what was being placed here is history.
            self._gesture = self._origin = None
            self.board.show_chips(self._read())
            self._say("")
            self._show_texts()

    def _placed(self, chips: Chips) -> None:
        if self._gesture is None:
            self._gesture, self._origin = object(), self._row.estimate
        placed = chips.estimate()
        self._putting = True
        if placed is None:
            self._row.put(self._origin, self._gesture)
        else:
            estimate = with_register(self._row.scale.estimate_stored(placed), self._origin)
            if estimate.grade is None:
                # Whoever heaps chips judges.
                estimate = estimate.model_copy(update={"grade": "judgement"})
                estimate.model_fields_set.add("grade")
            self._row.put(estimate, self._gesture)
        self._putting = False
        self._say("")
        self._show_texts()

    def _clear(self) -> None:
        self.board.show_chips(self.board.chips.cleared())
        self._placed(self.board.chips)
        self.board.setFocus()

    def _show_texts(self) -> None:
        chips = self.board.chips
        for box, edge in ((self.low, chips.edges[0]), (self.high, chips.edges[-1])):
            box.show_text(number_text(edge))
            box.setModified(False)
        self.clear.setEnabled(chips.total > 0)
        if not chips.total:
            finding = tr("No chip is placed yet: the estimate stays as it is.")
        elif chips.total < FEWEST:
            finding = tr("{count} placed. Put {fewest} or more: so few say little.")
        else:
            finding = tr("{count} of {most} placed: each is 1 chance in {count}.")
        self._finding.setText(finding.format(count=chips.total, fewest=FEWEST, most=MOST))
        meaning = tr("Within a bin every value is equally likely; beyond the chips there is nothing.")
        if chips.across:
            meaning += " " + tr("{share} of the futures fall into the empty bins between chips.").format(
                share=percent(chips.across)
            )
        self._meaning.setText(meaning)
        self.adjustSize()

    def _say(self, text: str) -> None:
        self._error.setText(text.format(most=MOST))
        self._error.setVisible(bool(text))
        for box in (self.low, self.high):
            box.set_failed(bool(text) and box.hasFocus())
        self.adjustSize()

    def _range(self) -> None:
        lower, upper = self._bounds()
        try:
            ends = []
            for box in (self.low, self.high):
                typed = understood(box.text(), Scale())
                check_plain(typed, whole=False)
                ends.append(typed.point)
            low, high = ends
            if low >= high:
                raise TypedError(tr("The bins must end above where they begin."))
            if low < lower or high > upper:
                text = tr("The bins must lie between {low} and {high}.")
                raise TypedError(text.format(low=number_text(lower), high=number_text(upper)))
        except TypedError as error:
            self._say(str(error))
            return
        self._say("")
        chips = self.board.chips
        if (low, high) != (chips.edges[0], chips.edges[-1]):
            self.board.show_chips(chips.ranged(low, high))
            if chips.total:
                self._placed(self.board.chips)
            else:
                self._show_texts()

    def box_edited(self, box: Box) -> None:
        """The bins follow when the number is finished: half a number would scatter the chips."""

    def box_stepped(self, box: Box, steps: float) -> None:
        """An end moves by so many bins."""
        edges = self.board.chips.edges
        lower, upper = self._bounds()
        at = (edges[0] if box is self.low else edges[-1]) + steps * (edges[1] - edges[0])
        box.show_text(number_text(float(f"{min(max(at, lower), upper):.12g}")))
        self._range()

    def box_finished(self, box: Box) -> None:
        """Lay the bins anew."""
        self._range()

    def box_restored(self, box: Box) -> None:
        """Back to the bins as they are."""
        self._say("")
        self._show_texts()

    def box_entered(self, box: Box) -> None:
        """Nothing to prepare."""

    def box_opened(self, box: Box) -> None:
        """There is no more to show."""
