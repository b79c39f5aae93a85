"""Boxes for single values of a table: a plain number, a month or a day."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cxsim_models.number_text import rounded
from cxsim_models.quantity import Quantity
from cxsim_ui.edits import Place
from cxsim_ui.form.anchor import Anchor
from cxsim_ui.form.box import Box
from cxsim_ui.form.dates import month_or_day_read
from cxsim_ui.form.moving import within
from cxsim_ui.form.scale import Scale
from cxsim_ui.form.typed import check_bounds, check_plain, number_text, understood
from cxsim_ui.form.typed_box import TypedBox
from cxsim_ui.store import Store

_PLAIN = Scale()


class NumberBox(TypedBox):
    """A plain number within the bounds of `quantity`; `optional`: it may be emptied. Arrow keys step it."""

    def __init__(
        self,
        store: Store,
        at: Anchor,
        trail: Place,
        quantity: Quantity,
        label: str,
        parent: QWidget | None = None,
        *,
        whole: bool = False,
        optional: bool = False,
        failed_with: Callable[[str], None] | None = None,
    ) -> None:
        super().__init__(store, at, trail, label, parent, steps=True, failed_with=failed_with)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._quantity = quantity
        self._whole = whole
        self._optional = optional

    def limit(self, upper: float) -> None:
        """Take nothing above `upper` from now on."""
        self._quantity = replace(self._quantity, upper=upper)

    def read(self, text: str) -> object:
        """A number, a whole one where one is asked for; None for nothing."""
        if not text and self._optional:
            return None
        estimate = understood(text, _PLAIN, single=True)
        check_plain(estimate, self._whole)
        check_bounds(estimate, self._quantity, _PLAIN)
        return int(estimate.point) if self._whole else estimate.point

    def write(self, value: object) -> str:
        """As it is shown everywhere."""
        return number_text(value) if isinstance(value, int | float) else ""

    def box_stepped(self, box: Box, steps: float) -> None:
        """So many steps of the field, from 0 where nothing is stated."""
        self._begin()
        value = self._value if isinstance(self._value, int | float) else 0.0
        if self._whole:
            steps = round(steps) or (1 if steps > 0 else -1)
        moved = within(rounded(value + steps * (self._quantity.step or 1.0)), self._quantity)
        self.show_text(self.write(moved))
        self.box_edited(self)


class MonthBox(TypedBox):
    """A month or a day, ISO 8601; it may be emptied."""

    def read(self, text: str) -> object:
        """A month or a day of the calendar; None for nothing."""
        return month_or_day_read(text)

    def write(self, value: object) -> str:
        """As it stands in the file."""
        return str(value) if value is not None else ""
