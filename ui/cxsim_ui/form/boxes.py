"""The text boxes of an estimate: one for everything, three where it has low, likely and high."""

from typing import Any

from cxsim_models.estimate import AnyEstimate, Fixed, Pert, Triangular
from cxsim_models.number_text import EstimateTextError, format_number
from cxsim_models.quantity import Quantity
from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from cxsim_ui.form.box import Box
from cxsim_ui.form.scale import Scale
from cxsim_ui.form.typed import (
    TypedError,
    begun,
    check_bounds,
    check_plain,
    estimate_text,
    number_text,
    understood,
)
from cxsim_ui.form.words import decimal_mark, error_sentence, tr
from cxsim_ui.theme import restyle

_GAP = 4
_PATIENCE = 700
"""Milliseconds after the last key before an unfinished text is called a mistake."""


class EstimateBoxes(QWidget):
    """Shows an estimate and understands what is typed, key by key.

    `typed` carries a new estimate (None: emptied), `failed` a sentence (empty: no longer), `stepped` the box
    (low, likely, high) and a number of steps, `finished` comes when the focus goes or with Enter, `restored`
    with Escape.
    """

    typed = Signal(object)
    failed = Signal(str)
    stepped = Signal(str, float)
    finished = Signal()
    restored = Signal()

    def __init__(
        self,
        quantity: Quantity,
        scale: Scale,
        label: str,
        parent: QWidget | None = None,
        *,
        optional: bool = False,
        plain: bool = False,
        whole: bool = False,
    ) -> None:
        super().__init__(parent)
        self.quantity = quantity
        self.scale = scale
        self._label = label
        self._optional = optional
        self._plain = plain
        self._whole = whole
        self._estimate: AnyEstimate | None = None
        self.likely = self._box("likely", label)
        self.low: Box | None = None
        self.high: Box | None = None
        self._patience: QTimer | None = None
        self._mistake = ""
        self.setFocusProxy(self.likely)

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
    def focused(self) -> bool:
        """Whether somebody is typing here."""
        return any(box.hasFocus() for box in self.boxes)

    def show_estimate(self, estimate: AnyEstimate | None) -> None:
        """Write the estimate into the boxes, as many as it takes; whatever was typed is gone."""
        self._estimate = estimate
        self._forgive()
        three = isinstance(estimate, Pert | Triangular)
        if three != self.three:
            self._set_three(three)
        if isinstance(estimate, Pert | Triangular):
            for box, value in zip(self.boxes, (estimate.low, estimate.likely, estimate.high), strict=True):
                box.show_text(number_text(self.scale.shown(value)))
        else:
            self.likely.show_text("" if estimate is None else estimate_text(estimate, self.scale))
        for box in self.boxes:
            box.setModified(False)

    def set_placeholder(self, text: str) -> None:
        """What an empty box says."""
        self.likely.setPlaceholderText(text)

    def show_mistake(self, sentence: str, box: Box | None = None) -> None:
        """Turn red and say why."""
        self._mistake = sentence
        for each in self.boxes:
            each.set_failed(box is None or each is box)
        self.failed.emit(sentence)

    def needed_width(self) -> int:
        """Pixels at which every number is in sight."""
        boxes = self.boxes
        widest = max(box.needed_width() for box in boxes)
        return len(boxes) * widest + (len(boxes) - 1) * _GAP

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(self.needed_width(), self.likely.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width evenly."""
        self._arrange()

    def _box(self, role: str, name: str) -> Box:
        box = Box(self, role=role if role != "likely" else "", steps=True)
        box.setAccessibleName(name)
        box.setClearButtonEnabled(False)
        box.textEdited.connect(lambda: self._edited(box))
        box.stepped.connect(lambda steps: self.stepped.emit(role, steps))
        box.finished.connect(lambda: self._finish(box))
        box.restored.connect(self._restore)
        return box

    def _set_three(self, three: bool) -> None:
        if self.low is None:
            self.low = self._box("low", tr("{label}, low").format(label=self._label))
            self.high = self._box("high", tr("{label}, high").format(label=self._label))
            QWidget.setTabOrder(self.low, self.likely)
            QWidget.setTabOrder(self.likely, self.high)
        assert self.high is not None
        if not three and (self.low.hasFocus() or self.high.hasFocus()):
            self.likely.setFocus()
        self.low.setVisible(three)
        self.high.setVisible(three)
        self.likely.setProperty("role", "likely" if three else None)
        self.likely.setAccessibleName(
            tr("{label}, likely").format(label=self._label) if three else self._label
        )
        restyle(self.likely)
        self._arrange()

    def _arrange(self) -> None:
        boxes, height = self.boxes, self.height()
        width = (self.width() - (len(boxes) - 1) * _GAP) / len(boxes)
        for i, box in enumerate(boxes):
            left, right = round(i * (width + _GAP)), round(i * (width + _GAP) + width)
            box.setGeometry(left, 0, right - left, height)

    def _edited(self, box: Box) -> None:
        try:
            estimate = self._understood(box)
        except TypedError as error:
            self._mistake = str(error)
            self._wait()
            return
        self._forgive()
        if estimate is not None:
            self._estimate = estimate
            self.typed.emit(estimate)

    def _understood(self, box: Box) -> AnyEstimate | None:
        """The estimate that the boxes say together; None where they are empty. Raises TypedError."""
        if not any(each.text().strip() for each in self.boxes):
            return None
        whole = understood(box.text(), self.scale, self._estimate) if box.text().strip() else None
        estimate = whole
        if self.three and (whole is None or isinstance(whole, Fixed)):
            estimate = self._three_points()
        assert estimate is not None
        check_bounds(estimate, self.quantity, self.scale)
        if self._plain:
            check_plain(estimate, self._whole)
        return estimate

    def _three_points(self) -> AnyEstimate:
        assert self.low is not None
        assert isinstance(self._estimate, Pert | Triangular | Fixed)
        if not self.low.text().strip() and self.high is not None and not self.high.text().strip():
            # Without low and high it is a known number.
            return understood(self.likely.text(), self.scale, self._estimate)
        numbers = [understood(each.text(), self.scale) for each in self.boxes]
        if not all(isinstance(number, Fixed) for number in numbers):
            raise TypedError(tr("Type one number in each box."))
        low, likely, high = (number.point for number in numbers)
        if not low <= likely <= high:
            raise TypedError(self._disorder(low, likely, high))
        kind = type(self._estimate) if isinstance(self._estimate, Pert | Triangular) else Pert
        fields: dict[str, Any] = {name: getattr(self._estimate, name) for name in self._estimate.model_fields_set}
        fields.pop("value", None)
        return kind.model_validate(
            fields
            | {"dist": "triangular" if kind is Triangular else "pert", "low": low, "likely": likely, "high": high}
        )

    def _disorder(self, low: float, likely: float, high: float) -> str:
        values = {
            name: format_number(self.scale.shown(value), decimal_mark())
            for name, value in (("low", low), ("likely", likely), ("high", high))
        }
        return error_sentence(EstimateTextError("order" if low > high else "likely_outside", **values))

    def _wait(self) -> None:
        if self._patience is None:
            self._patience = QTimer(self)
            self._patience.setSingleShot(True)
            self._patience.setInterval(_PATIENCE)
            self._patience.timeout.connect(self._lose_patience)
        if any(begun(box.text()) for box in self.boxes if box.hasFocus()):
            self._patience.start()
        else:
            self._lose_patience()

    def _lose_patience(self) -> None:
        if self._mistake:
            self.show_mistake(self._mistake, next((box for box in self.boxes if box.hasFocus()), None))

    def _forgive(self) -> None:
        if self._patience is not None:
            self._patience.stop()
        if self._mistake:
            self._mistake = ""
            self.failed.emit("")
        for box in self.boxes:
            box.set_failed(False)

    def _restore(self) -> None:
        self.show_estimate(self._estimate)
        self.restored.emit()

    def _finish(self, box: Box) -> None:
        if self._mistake:
            if self._patience is not None:
                self._patience.stop()
            self.show_mistake(self._mistake, box)
        elif not any(each.text().strip() for each in self.boxes):
            self._finish_empty(box)
        else:
            self.show_estimate(self._estimate)
        self.finished.emit()

    def _finish_empty(self, box: Box) -> None:
        if self._optional:
            if self._estimate is not None:
                self._estimate = None
                self.typed.emit(None)
            self.show_estimate(None)
        else:
            self.show_mistake(error_sentence(EstimateTextError("empty")), box)

