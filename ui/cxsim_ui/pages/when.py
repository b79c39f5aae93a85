"""When a cost or a benefit falls: in words, and a small window to change it."""

from PySide6.QtWidgets import QWidget

from cxsim_models.initiative import Cost, Monthly, OneOff, OtherBenefit, Yearly
from cxsim_ui import edits
from cxsim_ui.edits import EditError, Place
from cxsim_ui.form.box import Box
from cxsim_ui.form.choice import Choice
from cxsim_ui.form.popover import Popover, add_field, fields_grid, sentence
from cxsim_ui.form.scale import Scale
from cxsim_ui.form.sentences import full_sentence
from cxsim_ui.form.typed import TypedError, check_plain, understood
from cxsim_ui.form.words import choice_label, tr
from cxsim_ui.store import Store
from cxsim_ui.switch import Switch

_WIDTH = 300
_LAST = 120
_PER = ("customer", "contact", "agent")


def when_text(timing: OneOff | Monthly | Yearly) -> str:
    """When it falls, in words."""
    if isinstance(timing, OneOff):
        return tr("up front") if timing.month == 0 else tr("once, month {month}").format(month=timing.month)
    if isinstance(timing, Monthly):
        text = tr("monthly from {start}") if timing.to is None else tr("monthly, {start} to {end}")
    else:
        text = tr("yearly from {start}") if timing.to is None else tr("yearly, {start} to {end}")
    return text.format(start=timing.start, end=timing.to)


class WhenPopover(Popover):
    """Edits the timing of the line at `place`, what a cost is multiplied by, and whether a benefit ramps up."""

    def __init__(self, parent: QWidget, store: Store, place: Place) -> None:
        super().__init__(parent, store.undo_group, tr("When it falls"), _WIDTH)
        self._store = store
        self._place = place
        self._origin: OneOff | Monthly | Yearly | None = None
        line = self._line
        grid = fields_grid()
        self.column.addLayout(grid)
        kinds = (("one_off", tr("once")), ("monthly", tr("every month")), ("yearly", tr("every year")))
        self.kind = Choice(kinds)
        self.kind.chosen.connect(self._kind_chosen)
        add_field(grid, 0, tr("How often"), self.kind)
        self.first = Box(self, store.undo_group, steps=True)
        self.last = Box(self, store.undo_group, steps=True)
        self.last.setPlaceholderText(tr("to the end"))
        self._first_label = add_field(grid, 1, tr("Month"), self.first)
        self._last_label = add_field(grid, 2, tr("Last month"), self.last)
        if isinstance(line, Cost):
            self.per = Choice([(None, tr("as it stands")), *((per, choice_label(per)) for per in _PER)])
            self.per.chosen.connect(lambda per: self._put("per", per))
            self.per.show_choice(line.per)
            add_field(grid, 3, tr("Amount"), self.per)
        else:
            self.ramped = Switch(tr("grows and fades with the initiative"))
            self.ramped.setChecked(line.ramped)
            self.ramped.clicked.connect(lambda on: self._put("ramped", on))
            self.column.addWidget(self.ramped)
        self._error = sentence("error")
        self.column.addWidget(self._error)
        hint = sentence("caption")
        hint.setText(tr("Month 0 is the day of the decision."))
        self.column.addWidget(hint)
        store.changed.connect(self._follow)
        self._refresh()

    @property
    def _line(self) -> Cost | OtherBenefit:
        line: Cost | OtherBenefit = edits.value_at(self._store.scenario, self._place)
        return line

    def _follow(self) -> None:
        if edits.found_at(self._store.scenario, self._place) is None:
            # The line was taken away beneath it, as by an undo.
            self.close()
        else:
            self._refresh()

    def _refresh(self) -> None:
        timing = self._line.timing
        self.kind.show_choice(timing.kind)
        once = isinstance(timing, OneOff)
        self.last.setVisible(not once)
        self._last_label.setVisible(not once)
        self._first_label.setText(tr("Month") if once else tr("First month"))
        first = timing.month if isinstance(timing, OneOff) else timing.start
        last = None if isinstance(timing, OneOff) else timing.to
        for box, month in ((self.first, first), (self.last, last)):
            if not box.hasFocus():
                box.show_text("" if month is None else str(month))

    def _kind_chosen(self, kind: str) -> None:
        timing = self._line.timing
        first = timing.month if isinstance(timing, OneOff) else timing.start
        if kind == "one_off":
            self._put("timing", OneOff(kind="one_off", month=first))
        else:
            last = None if isinstance(timing, OneOff) else timing.to
            self._put_period(kind, max(first, 1) if isinstance(timing, OneOff) else first, last)
        self.adjustSize()

    def _put_period(self, kind: str, first: int, last: int | None) -> None:
        # Under the names of the file: "from" is no name of Python's.
        fields = {"kind": kind, "from": first} | ({} if last is None else {"to": last})
        part = Monthly if kind == "monthly" else Yearly
        self._put("timing", part.model_validate(fields))

    def _put(self, field: str, value: object) -> None:
        try:
            new = edits.with_field(self._store.scenario, (*self._place, field), value)
        except EditError as error:
            self._fail(full_sentence(error.reason))
            return
        self._fail("")
        self._store.edit(new, tr("Change when it falls"), self)

    def _month(self, box: Box) -> int | None:
        if not box.text().strip():
            return None
        estimate = understood(box.text(), Scale())
        check_plain(estimate, whole=True)
        if not 0 <= estimate.point <= _LAST:
            raise TypedError(tr("Type a month from 0 to {last}.").format(last=_LAST))
        return int(estimate.point)

    def _fail(self, text: str) -> None:
        self._error.setText(text)
        self._error.setVisible(bool(text))

    def box_edited(self, box: Box) -> None:
        """A month is typed; if it cannot be one, what it began with is taken back."""
        if self._origin is None:
            self._origin = self._line.timing
        try:
            first, last = self._month(self.first), self._month(self.last)
        except TypedError as error:
            self._put("timing", self._origin)
            box.set_failed(True)
            self._fail(str(error))
            return
        box.set_failed(False)
        if first is None:
            return
        timing = self._line.timing
        if isinstance(timing, OneOff):
            self._put("timing", OneOff(kind="one_off", month=first))
        else:
            self._put_period(timing.kind, first, last)

    def box_stepped(self, box: Box, steps: float) -> None:
        """A month earlier or later."""
        try:
            month = self._month(box)
        except TypedError:
            return
        if month is not None:
            box.setText(str(min(max(month + (round(steps) or 1), 0), _LAST)))
            self.box_edited(box)

    def box_finished(self, box: Box) -> None:
        """What was typed is one undo step."""
        self._origin = None
        self._store.end_gesture()

    def box_restored(self, box: Box) -> None:
        """Back to what the document says."""
        box.set_failed(False)
        box.clearFocus()
        self._refresh()

    def box_entered(self, box: Box) -> None:
        """Nothing to prepare."""

    def box_opened(self, box: Box) -> None:
        """There is no more to show."""
