"""Where an estimate comes from: its grade, source, owner, date and note, as fields."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QGridLayout

from cxsim_models.estimate import AnyEstimate
from cxsim_ui.form.box import Box
from cxsim_ui.form.choice import Choice
from cxsim_ui.form.dates import day_read
from cxsim_ui.form.popover import add_field, fields_grid
from cxsim_ui.form.typed import TypedError
from cxsim_ui.form.words import choice_label, tr

_GRADES = ("measured", "causal study", "peer-reviewed", "vendor", "judgement")
_TEXTS = ("source", "owner", "date", "note")


class RegisterFields:
    """The fields, in `grid`; `put(name, value)` takes what is stated, None for nothing, and `fail` why it cannot be.

    `texts` are the boxes by name. The owner of the boxes hands on what they tell: `typed`, `finish`, `restore`.
    """

    def __init__(
        self, make_box: Callable[[], Box], put: Callable[[str, object], None], fail: Callable[[str], None]
    ) -> None:
        self._put, self._fail = put, fail
        self.grid: QGridLayout = fields_grid()
        self.grade = Choice([(None, tr("not graded")), *((grade, choice_label(grade)) for grade in _GRADES)])
        add_field(self.grid, 0, tr("Evidence"), self.grade)
        labels = {"source": tr("Source"), "owner": tr("Owner"), "date": tr("Date"), "note": tr("Note")}
        hints = {
            "source": tr("report, survey, system"),
            "owner": tr("who answers for it"),
            "date": tr("year-month-day"),
            "note": "",
        }
        self.texts: dict[str, Box] = {}
        for i, name in enumerate(_TEXTS):
            self.texts[name] = box = make_box()
            box.setPlaceholderText(hints[name])
            add_field(self.grid, i + 1, labels[name], box)

    def show(self, present: AnyEstimate | None) -> None:
        """Show what the document says, but for what is being typed and what could not be taken."""
        self.grade.show_choice(present.grade if present is not None else None)
        for name, box in self.texts.items():
            if not box.hasFocus() and not box.failed:
                box.show_text(str(getattr(present, name, "") or ""))

    def typed(self, box: Box) -> bool:
        """Take what a box says now, if it is one of these and makes sense; returns whether it is one."""
        name = next((name for name, known in self.texts.items() if known is box), None)
        if name is not None:
            try:
                value: Any = day_read(box.text()) if name == "date" else box.text().strip()
            except TypedError as error:
                # Nobody is told off in the middle of a date.
                complete = len(box.text().strip()) >= 10
                box.set_failed(complete)
                self._fail(str(error) if complete else "")
                return True
            if box.failed:
                box.set_failed(False)
                self._fail("")
            self._put(name, value or None)
        return name is not None

    def finish(self, box: Box) -> None:
        """Write a date as it stands in the file, or say what is wrong with it: then it stays to be seen."""
        if box is self.texts["date"] and (box.isModified() or box.failed):
            try:
                box.show_text(str(day_read(box.text()) or ""))
            except TypedError as error:
                box.set_failed(True)
                self._fail(str(error))
