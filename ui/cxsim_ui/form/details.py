"""Everything about one estimate in a small window beside its row: range, shape, limits, and where it comes from."""

from typing import TYPE_CHECKING, Any

from pydantic import ValidationError
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from cxsim_models.estimate import AnyEstimate, Pert, Triangular
from cxsim_models.estimate_shape import widened
from cxsim_models.number_text import rounded
from cxsim_models.reason import first_reason
from cxsim_ui.form.box import Box
from cxsim_ui.form.choice import Choice
from cxsim_ui.form.data_pasting import open_data
from cxsim_ui.form.evidence_popover import tabs_for
from cxsim_ui.form.kinds import SURVEYS, as_kind, asked, number_label, offered, with_numbers
from cxsim_ui.form.likely_picture import LikelyPicture
from cxsim_ui.form.likely_slider import LikelySlider
from cxsim_ui.form.moving import moved, step_of, within
from cxsim_ui.form.pin_button import PinButton
from cxsim_ui.form.popover import LABELS, Popover, add_field, fields_grid, sentence
from cxsim_ui.form.quiet_button import QuietButton
from cxsim_ui.form.register_fields import RegisterFields
from cxsim_ui.form.roulette import RoulettePopover
from cxsim_ui.form.sentences import full_sentence
from cxsim_ui.form.typed import TypedError, check_bounds, number_text, understood
from cxsim_ui.form.words import choice_label, tr

if TYPE_CHECKING:
    from cxsim_ui.form.estimate_row import EstimateRow

_WIDTH = 360
_LIMITS = ("min", "max")
_ENDS = ("low", "high", "p10", "p90")
_PROBABILITY = 0.05
"""What an arrow key adds to a chance."""


class EstimateDetails(Popover):
    """Edits the estimate of a row; what is typed here is in the document at once, and can be undone there.

    `numbers` are the boxes of the distribution by name, in the order in which they are asked for; `texts` those
    of the register; `tabs` lead to the evidence library and back, where that has something to say.
    """

    def __init__(self, row: "EstimateRow") -> None:
        name = tr("{label}: uncertainty, source and notes").format(label=row.name)
        super().__init__(row, row.store.undo_group, name, _WIDTH)
        self._row = row
        self._kind: str = "fixed" if row.estimate is None else row.estimate.dist
        self._waiting = False
        self._gesture: object | None = None
        self._origin: AnyEstimate | None = None
        self.numbers: dict[str, Box] = {}
        self._asked: list[QWidget] = []
        self._build()
        row.store.changed.connect(self._refresh)
        self._refresh()

    @property
    def error_text(self) -> str:
        """Why what was typed cannot be taken; empty if it can."""
        return self._error.text()

    def open_under(self, button: QWidget) -> None:
        """Show the window, ready to type the first number."""
        first: QWidget = next(iter(self.numbers.values()), self.texts["source"])
        if self.tabs is not None and self._row.estimate is None:
            # There is nothing of one's own yet: what is assumed, and why, comes first.
            first = self.tabs.show_evidence()
        self.open_beside(button, first)

    def _build(self) -> None:
        column = self.column
        unit = self._row.scale.unit
        heading = QLabel(f"{self._row.name}, {unit}" if unit else self._row.name)
        heading.setProperty("role", "heading")
        heading.setWordWrap(True)
        column.addWidget(heading)
        self.tabs = tabs_for(self._row.store, lambda: self._row.place, self._row.scale)
        if self.tabs is not None:
            column.addWidget(self.tabs)
            column = self.tabs.fields
        self._picture = LikelyPicture(self._row.field.quantity)
        self._slider = LikelySlider(self._picture, self)
        self._slider.setFixedHeight(54)
        self._slider.setAccessibleName(tr("{label}, slider").format(label=self._row.name))
        self._slider.dragged.connect(self._dragged)
        self._slider.released.connect(self._end)
        self._slider.stepped.connect(self._step_likely)
        column.addWidget(self._slider)
        self._hint = sentence("caption")
        self._error = sentence("error")
        column.addWidget(self._hint)
        self._grid = QGridLayout()
        self._grid.setColumnMinimumWidth(0, LABELS)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1)
        column.addLayout(self._grid)
        column.addWidget(self._error)
        column.addLayout(self._shape())
        column.addLayout(self._other_ways())
        line = QFrame()
        line.setProperty("role", "line")
        column.addWidget(line)
        self.register = RegisterFields(self._box, self._put_register, self._fail)
        self.register.grade.chosen.connect(lambda grade: self._choose("grade", grade))
        self.grade, self.texts = self.register.grade, self.register.texts
        column.addLayout(self.register.grid)
        column.addLayout(self._buttons())
        self._ask()

    def _shape(self) -> QGridLayout:
        grid = fields_grid()
        present = self._row.estimate
        kinds = offered(present, self._row.field.quantity)
        self.kind_choice = Choice([(kind, choice_label(kind)) for kind in kinds])
        self.kind_choice.chosen.connect(self._kind_chosen)
        self._bounds = Choice([(value, choice_label(value)) for value in ("p10_p90", "min_max")])
        self._bounds.chosen.connect(lambda bounds: self._choose("bounds", bounds))
        self._bounds_label = add_field(grid, 1, tr("Low and high"), self._bounds)
        add_field(grid, 0, tr("Shape"), self.kind_choice)
        return grid

    def _other_ways(self) -> QHBoxLayout:
        self.chips = QuietButton(tr("Put chips into bins…"), self, link=True)
        self.chips.clicked.connect(self._open_chips)
        self.data = QuietButton(tr("Paste data…"), self, link=True)
        self.data.clicked.connect(self._open_data)
        ways = QHBoxLayout()
        ways.setContentsMargins(LABELS + 8, 0, 0, 0)
        ways.setSpacing(16)
        for way in (self.chips, self.data):
            ways.addWidget(way)
        ways.addStretch()
        return ways

    def _open_chips(self) -> None:
        button = self._row.button
        self.close()
        if button is not None:
            RoulettePopover(self._row).open_under(button)

    def _open_data(self) -> None:
        self.close()
        open_data(self._row)

    def _buttons(self) -> QHBoxLayout:
        buttons = QHBoxLayout()
        self.widen = QPushButton(tr("Widen 25 %"))
        self.widen.setToolTip(tr("People's ranges are too narrow: nine times out of ten, half as often as meant."))
        self.widen.clicked.connect(self._widen_range)
        buttons.addWidget(self.widen)
        self.pin = PinButton(self._row.store, self._row.place)
        refusal = tr("Eight sliders are in the presentation already: take one out first.")
        self.pin.refused.connect(lambda: self._fail(refusal))
        buttons.addWidget(self.pin)
        buttons.addStretch()
        if self._row.removal:
            remove = QPushButton(self._row.removal)
            remove.setProperty("role", "flat")
            remove.clicked.connect(self.close)
            remove.clicked.connect(self._row.removed)
            buttons.addWidget(remove)
        return buttons

    def _box(self, *, steps: bool = False) -> Box:
        return Box(self, self._row.store.undo_group, steps=steps)

    def box_edited(self, box: Box) -> None:
        """A number or an entry of the register is typed."""
        if not self.register.typed(box):
            self._number_typed()

    def box_stepped(self, box: Box, steps: float) -> None:
        """A number moves by the field's step; one that is not stated begins at the likely value."""
        name = next(name for name, known in self.numbers.items() if known is box)
        present = self._row.estimate
        try:
            value = self._read(name, box)
        except TypedError:
            return
        if value is None:
            value = 0.0 if present is None or name not in (*_ENDS, *_LIMITS) else present.point
        step = _PROBABILITY if name == "p" else 1.0 if self._kind in SURVEYS else self._step_at(value)
        value = rounded(value + steps * step)
        if name in (*_ENDS, *_LIMITS, "value", "likely", "mean"):
            value = within(value, self._row.field.quantity)
        box.show_text(number_text(self._shown(name, max(value, 0.0) if name == "sd" else value)))
        self._number_typed()

    def _step_at(self, value: float) -> float:
        return step_of(self._row.field.quantity, value)

    def _step_likely(self, steps: float) -> None:
        present = self._row.estimate
        if present is not None:
            self._dragged(present.point + steps * self._step_at(present.point))

    def box_entered(self, box: Box) -> None:
        """Nothing to prepare."""

    def box_opened(self, box: Box) -> None:
        """There is no more to show."""

    def box_restored(self, box: Box) -> None:
        """Back to what the document says."""
        box.set_failed(False)
        self._fail("")
        box.clearFocus()
        self._refresh()
        box.setFocus()

    def box_finished(self, box: Box) -> None:
        """What was typed is one undo step; a number that was emptied is again what the document says."""
        self._end()
        self.register.finish(box)
        for name, known in self.numbers.items():
            if known is box and not box.text():
                self._show_number(name, box)

    def _ask(self) -> None:
        """Boxes for the numbers of this kind, low and high first, then its hard limits."""
        for widget in self._asked:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self.numbers, self._asked = {}, []
        main = asked(self._kind, self._row.estimate)
        for i, name in enumerate((*main, *_LIMITS)):
            box = self._box(steps=True)
            label = QLabel(number_label(name))
            label.setProperty("role", "caption")
            label.setBuddy(box)
            box.setAccessibleName(number_label(name))
            at = i if i < len(main) else i + len(main) % 2
            self._grid.addWidget(label, at // 2, at % 2 * 2)
            self._grid.addWidget(box, at // 2, at % 2 * 2 + 1)
            self.numbers[name] = box
            self._asked += [label, box]
        self.adjustSize()

    def _refresh(self) -> None:
        present = self._row.estimate
        if present is None or present.dist == self._kind:
            self._waiting = False
        elif (self._kind != "fixed" or present.uncertain) and not self._waiting and not self._typing_numbers:
            self._kind = present.dist
            self._ask()
        self.kind_choice.show_choice(self._kind)
        three = isinstance(present, Pert | Triangular)
        self._bounds.setVisible(three)
        self._bounds_label.setVisible(three)
        if isinstance(present, Pert | Triangular):
            self._bounds.show_choice(present.bounds)
        self._picture.show(present, keep_track=self._slider.grabbed)
        self._slider.refresh()
        self.widen.setEnabled(present is not None and self._widened(present) != present)
        self._hint.setText(self._hint_text(present))
        for name, box in self.numbers.items():
            if not box.hasFocus() and not box.failed and not (self._waiting and box.text()):
                self._show_number(name, box)
        self.register.show(present)

    def _show_number(self, name: str, box: Box) -> None:
        value = None if self._waiting else getattr(self._row.estimate, name, None)
        box.show_text("" if value is None else number_text(self._shown(name, value)))

    def _hint_text(self, present: AnyEstimate | None) -> str:
        if self._waiting and self._kind in SURVEYS:
            return tr("Type what was counted: how sure it makes you follows from the numbers.")
        return self._row.words or tr("Make it uncertain: 1 time in 10 it is below low, 1 in 10 above high.")

    def _widened(self, present: AnyEstimate) -> AnyEstimate:
        quantity = self._row.field.quantity
        return widened(present, 1.25, lower=quantity.lower, upper=quantity.upper)

    @property
    def _typing_numbers(self) -> bool:
        return any(box.hasFocus() for box in self.numbers.values())

    def _shown(self, name: str, value: float) -> float:
        return value if name == "p" else self._row.scale.shown(value)

    def _number_typed(self) -> None:
        try:
            numbers = {name: self._read(name, box) for name, box in self.numbers.items()}
            estimate = with_numbers(self._row.estimate, self._kind, numbers)
            check_bounds(estimate, self._row.field.quantity, self._row.scale)
        except TypedError as error:
            unfinished = any(not box.text() for name, box in self.numbers.items() if name not in _LIMITS)
            self._fail("" if unfinished else str(error))
            return
        self._put(estimate)

    def _read(self, name: str, box: Box) -> float | None:
        if not box.text().strip():
            return None
        value = understood(box.text(), self._row.scale).point
        return self._row.scale.shown(value) if name == "p" else value

    def _kind_chosen(self, kind: str) -> None:
        present = self._row.estimate
        self._kind = kind
        try:
            known = present is not None and (present.uncertain or kind == "fixed") and kind not in SURVEYS
            self._waiting = not known
            if present is not None and known:
                self._put(as_kind(present, kind, self._row.field.quantity))
                self._end()
            self._ask()
            self._refresh()
        except TypedError as error:
            self._kind = present.dist if present is not None else "fixed"
            self.kind_choice.show_choice(self._kind)
            self._fail(str(error))

    def _choose(self, name: str, value: object) -> None:
        # A choice is a step of its own: a mistake in what is typed next does not take it back.
        self._put_register(name, value)
        self._end()

    def _put_register(self, name: str, value: object) -> None:
        present = self._row.estimate
        if present is None:
            self._fail(tr("State a value first."))
            return
        fields: dict[str, Any] = {field: getattr(present, field) for field in present.model_fields_set}
        fields = fields | {"dist": present.dist, name: value}
        if value is None:
            del fields[name]
        try:
            self._put(type(present).model_validate(fields))
        except ValidationError as error:
            self._fail(full_sentence(first_reason(error)))

    def _widen_range(self) -> None:
        present = self._row.estimate
        if present is not None:
            self._put(self._widened(present))
            self._end()

    def _dragged(self, value: float) -> None:
        present = self._row.estimate
        if present is not None:
            self._put(moved(present, value, self._row.field.quantity))

    def _put(self, estimate: AnyEstimate) -> None:
        if self._gesture is None:
            self._gesture, self._origin = object(), self._row.estimate
        self._fail("")
        self._row.put(estimate, self._gesture)

    def _end(self) -> None:
        self._gesture = None
        self._row.store.end_gesture()

    def _fail(self, sentence: str) -> None:
        if sentence and self._gesture is not None:
            # What a mistake began with was no answer either.
            self._row.put(self._origin, self._gesture)
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        for box in self.numbers.values():
            box.set_failed(bool(sentence) and box.hasFocus())
        self.adjustSize()
