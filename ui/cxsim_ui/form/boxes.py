"""The text boxes of an estimate: one for everything, three where it has low, likely and high."""

from typing import Any, Protocol

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QUndoGroup
from PySide6.QtWidgets import QWidget

from cxsim_models.estimate import AnyEstimate, Fixed, Pert, Triangular
from cxsim_models.number_text import EstimateTextError, rounded
from cxsim_models.quantity import Quantity
from cxsim_ui.form.box import Box
from cxsim_ui.form.moving import step_of, within
from cxsim_ui.form.readings import error_sentence
from cxsim_ui.form.scale import Scale
from cxsim_ui.form.short_text import short_text
from cxsim_ui.form.typed import (
    TypedError,
    check_bounds,
    check_plain,
    estimate_text,
    number_text,
    understood,
)
from cxsim_ui.form.words import decimal_mark, tr
from cxsim_ui.theme import restyle

_GAP = 4
_PATIENCE = 700
"""Milliseconds after the last key before an unfinished text is called a mistake."""


class BoxesOwner(Protocol):
    """Hears what happens in the boxes."""

    def estimate_typed(self, estimate: AnyEstimate | None) -> None:
        """A new estimate was typed; None: the boxes were emptied."""

    def typing_failed(self, sentence: str) -> None:
        """What is typed cannot be taken, and why; empty: no longer."""

    def value_stepped(self, which: str, steps: float) -> None:
        """Arrow keys in the box `which`: low, likely or high."""

    def typing_entered(self) -> None:
        """The focus came."""

    def typing_finished(self) -> None:
        """The focus went, or Enter was pressed."""

    def typing_restored(self) -> None:
        """Escape: what was typed is to be taken back."""

    def more_wanted(self) -> None:
        """Show everything about the estimate."""

    def data_pasted(self, text: str) -> None:
        """Several cells or lines were pasted into a box, which still shows them."""


class EstimateBoxes:
    """Shows an estimate in one box or three, and understands what is typed, key by key.

    Low and high are asked before likely, which would anchor them: the Tab key goes that way, whatever the eye sees.
    `optional`: it may be emptied; `plain`, `whole`: one number, a whole one; `single`: never more than one box,
    with long numbers shortened.
    """

    def __init__(
        self,
        owner: BoxesOwner,
        parent: QWidget,
        undo_group: QUndoGroup,
        quantity: Quantity,
        scale: Scale,
        label: str,
        *,
        optional: bool = False,
        plain: bool = False,
        whole: bool = False,
        single: bool = False,
    ) -> None:
        self._owner = owner
        self._parent = parent
        self._undo_group = undo_group
        self._quantity = quantity
        self._scale = scale
        self._label = label
        self._optional = optional
        self._plain = plain
        self._whole = whole
        self._single = single
        self._estimate: AnyEstimate | None = None
        self._patience: QTimer | None = None
        self._mistake = ""
        self._asking = False
        self._role_alone: object = None
        self.low: Box | None = None
        self.high: Box | None = None
        self.likely = self._box("likely", label)

    @property
    def three(self) -> bool:
        """Whether low, likely and high have boxes of their own."""
        return self.low is not None and not self.low.isHidden()

    @property
    def boxes(self) -> tuple[Box, ...]:
        """The boxes in sight, from left to right."""
        if self.low is None or self.high is None or not self.three:
            return (self.likely,)
        return self.low, self.likely, self.high

    @property
    def asked(self) -> tuple[Box, ...]:
        """The boxes in sight, in the order in which they are asked for."""
        if self.low is None or self.high is None or not self.three:
            return (self.likely,)
        return self.low, self.high, self.likely

    @property
    def asking(self) -> bool:
        """Whether low, high and likely are asked for, and none is there yet."""
        return self._asking

    @property
    def focused(self) -> Box | None:
        """The box in which somebody is typing."""
        return next((box for box in self.boxes if box.hasFocus()), None)

    def ask(self) -> Box:
        """Ask for low, high and then likely, in empty boxes, until an estimate is typed; returns the first one.

        One number, wherever it is typed, is a known number; low and high without likely have it in their middle.
        """
        if self._plain:
            return self.likely
        self._forgive()
        self._asking = True
        self._set_three(True)
        for box, word in zip(self.boxes, (tr("low"), tr("likely"), tr("high")), strict=True):
            box.show_text("")
            box.setPlaceholderText(word)
        assert self.low is not None
        return self.low

    def _stop_asking(self) -> None:
        if self._asking:
            self._asking = False
            for box in self.boxes:
                box.setPlaceholderText("")

    def show_estimate(self, estimate: AnyEstimate | None) -> None:
        """Write the estimate into the boxes, as many as it takes; whatever was typed is gone."""
        self._estimate = estimate
        self._forgive()
        self._stop_asking()
        three = isinstance(estimate, Pert | Triangular) and not self._single
        if three != self.three:
            self._set_three(three)
        if three and isinstance(estimate, Pert | Triangular):
            for box, value in zip(self.boxes, (estimate.low, estimate.likely, estimate.high), strict=True):
                box.show_text(number_text(self._scale.shown(value)))
        else:
            text = "" if estimate is None else estimate_text(estimate, self._scale)
            self.likely.show_text(short_text(text, decimal_mark()) if self._single else text)
        for box in self.boxes:
            box.setModified(False)

    def take_back(self, estimate: AnyEstimate | None) -> None:
        """The document says `estimate` again; what is typed stays to be seen, in red."""
        self._estimate = estimate

    def show_mistake(self, sentence: str, box: Box | None = None) -> None:
        """Turn red, all boxes or one, and say why."""
        self._mistake = sentence
        for each in self.boxes:
            each.set_failed(box is None or each is box)
        self._owner.typing_failed(sentence)

    def needed_width(self) -> int:
        """Pixels at which every number is in sight."""
        boxes = self.boxes
        return len(boxes) * max(box.needed_width() for box in boxes) + (len(boxes) - 1) * _GAP

    def place(self, rect: QRect) -> None:
        """Share `rect` evenly."""
        boxes = self.boxes
        width = (rect.width() - (len(boxes) - 1) * _GAP) / len(boxes)
        for i, box in enumerate(boxes):
            left, right = round(i * (width + _GAP)), round(i * (width + _GAP) + width)
            box.setGeometry(rect.left() + left, rect.top(), right - left, rect.height())

    def _box(self, role: str, name: str) -> Box:
        box = Box(self, self._undo_group, self._parent, role=role if role != "likely" else "", steps=True)
        box.setAccessibleName(name)
        box.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if not self._plain:
            box.takes_cells = self._owner.data_pasted
        return box

    def _which(self, box: Box) -> str:
        return "low" if box is self.low else "high" if box is self.high else "likely"

    def _set_three(self, three: bool) -> None:
        if self.low is None or self.high is None:
            self.low = self._box("low", tr("{label}, low").format(label=self._label))
            self.high = self._box("high", tr("{label}, high").format(label=self._label))
        if three and not self.three:
            self._role_alone = self.likely.property("role")
        if not three and (self.low.hasFocus() or self.high.hasFocus()):
            self.likely.setFocus()
        self.low.setVisible(three)
        self.high.setVisible(three)
        self.likely.setProperty("role", "likely" if three else self._role_alone)
        self.likely.setAccessibleName(tr("{label}, likely").format(label=self._label) if three else self._label)
        restyle(self.likely)

    def box_edited(self, box: Box) -> None:
        """Take what is typed if it makes sense; if it does not, wait whether it will."""
        try:
            estimate = self._understood(box)
        except TypedError as error:
            self._mistake = str(error)
            if error.final:
                self._lose_patience()
            else:
                self._wait()
            return
        self._forgive()
        if estimate is not None:
            self._estimate = estimate
            self._owner.estimate_typed(estimate)

    def box_stepped(self, box: Box, steps: float) -> None:
        """Arrow keys; where nothing is typed yet they begin at 0."""
        if self._asking:
            try:
                value = understood(box.text(), self._scale).point if box.text().strip() else 0.0
            except TypedError:
                return
            value = within(rounded(value + steps * step_of(self._quantity, 0.0)), self._quantity)
            box.show_text(number_text(self._scale.shown(value)))
            self.box_edited(box)
            return
        self._owner.value_stepped(self._which(box), steps)

    def box_entered(self, box: Box) -> None:
        """The focus came."""
        self._owner.typing_entered()

    def box_opened(self, box: Box) -> None:
        """Alt+Down."""
        self._owner.more_wanted()

    def box_restored(self, box: Box) -> None:
        """Escape."""
        self.show_estimate(self._estimate)
        self._owner.typing_restored()

    def box_finished(self, box: Box) -> None:
        """Write what was understood as it is always written; what was not stays, in red."""
        if self._mistake:
            if self._patience is not None:
                self._patience.stop()
            self.show_mistake(self._mistake, box)
        elif self._asking and self.focused not in (None, box):
            # On to the next of the three: one typing, one undo step.
            return
        elif not any(each.text().strip() for each in self.boxes):
            self._finish_empty(box)
        elif self._asking and (alone := self._alone()) is not None:
            self._finish_alone(alone)
        elif self._asking and not self._enough():
            self.show_mistake(tr("Low and high belong together: type both, or one number alone."), box)
        else:
            self.show_estimate(self._estimate)
        self._owner.typing_finished()

    def _understood(self, box: Box) -> AnyEstimate | None:
        """The estimate that the boxes say together; None where they are empty. Raises TypedError."""
        if not any(each.text().strip() for each in self.boxes):
            return None
        typed = box.text()
        whole = understood(typed, self._scale, self._estimate, single=self._plain) if typed.strip() else None
        if self._asking and (whole is None or isinstance(whole, Fixed)) and not self._enough():
            return None
        estimate = self._three_points() if self.three and (whole is None or isinstance(whole, Fixed)) else whole
        assert estimate is not None
        check_bounds(estimate, self._quantity, self._scale)
        if self._plain:
            check_plain(estimate, self._whole)
        return estimate

    def _three_points(self) -> AnyEstimate:
        assert self.low is not None
        assert self.high is not None
        if not self.low.text().strip() and not self.high.text().strip():
            # Without low and high it is a known number.
            return understood(self.likely.text(), self._scale, self._estimate)
        typed = [each for each in self.boxes if each.text().strip() or not self._asking]
        numbers = [understood(each.text(), self._scale) for each in typed]
        if not all(isinstance(number, Fixed) for number in numbers):
            raise TypedError(tr("Type one number in each box."))
        points = [number.point for number in numbers]
        if self.likely not in typed:
            # Likely is asked for last: until then it lies in the middle.
            points.insert(1, rounded(sum(points) / 2))
        low, likely, high = points
        if not low <= likely <= high:
            raise TypedError(self._disorder(low, likely, high))
        present = self._estimate
        kind = Triangular if isinstance(present, Triangular) else Pert
        fields: dict[str, Any] = {"dist": "triangular" if kind is Triangular else "pert"}
        if present is not None:
            fields |= {name: getattr(present, name) for name in present.model_fields_set & set(kind.model_fields)}
            fields["dist"] = "triangular" if kind is Triangular else "pert"
        return kind.model_validate(fields | {"low": low, "likely": likely, "high": high})

    def _disorder(self, low: float, likely: float, high: float) -> str:
        values = {
            name: number_text(self._scale.shown(value))
            for name, value in (("low", low), ("likely", likely), ("high", high))
        }
        return error_sentence(EstimateTextError("order" if low > high else "likely_outside", **values))

    def _wait(self) -> None:
        if self._patience is None:
            self._patience = QTimer(self._parent)
            self._patience.setSingleShot(True)
            self._patience.setInterval(_PATIENCE)
            self._patience.timeout.connect(self._lose_patience)
        self._patience.start()

    def _lose_patience(self) -> None:
        if self._mistake:
            self.show_mistake(self._mistake, self.focused)

    def _forgive(self) -> None:
        if self._patience is not None:
            self._patience.stop()
        if self._mistake:
            self._mistake = ""
            self._owner.typing_failed("")
        for box in self.boxes:
            box.set_failed(False)

    def _enough(self) -> bool:
        """Whether what is typed so far makes an estimate: a likely value alone, or low and high."""
        assert self.low is not None
        assert self.high is not None
        ends = [bool(box.text().strip()) for box in (self.low, self.high)]
        return all(ends) or (not any(ends) and bool(self.likely.text().strip()))

    def _alone(self) -> Box | None:
        """The only box in which there is something."""
        typed = [box for box in self.boxes if box.text().strip()]
        return typed[0] if len(typed) == 1 else None

    def _finish_alone(self, box: Box) -> None:
        """One number and no more is a known one."""
        try:
            estimate = understood(box.text(), self._scale, self._estimate)
            check_bounds(estimate, self._quantity, self._scale)
        except TypedError as error:
            self.show_mistake(str(error), box)
            return
        self._owner.estimate_typed(estimate)
        self.show_estimate(estimate)

    def _finish_empty(self, box: Box) -> None:
        if self._asking:
            return
        if not self._optional and self._estimate is not None:
            self.show_mistake(error_sentence(EstimateTextError("empty")), box)
            return
        if self._estimate is not None:
            self._estimate = None
            self._owner.estimate_typed(None)
        self.show_estimate(None)
