"""The row of an estimate: boxes, a slider with the distribution, the grade, and what was understood in words."""

from cxsim_models.estimate import AnyEstimate, Bernoulli, Pert, Triangular, fixed
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pydantic import ValidationError

from cxsim_ui.edits import Place
from cxsim_ui.form.anchor import Anchor
from cxsim_ui.form.boxes import EstimateBoxes
from cxsim_ui.form.details import EstimateDetails
from cxsim_ui.form.fields import Field
from cxsim_ui.form.likely_slider import LikelySlider
from cxsim_ui.form.moving import moved, movable, step_of, within
from cxsim_ui.form.row import Row
from cxsim_ui.form.scale import Scale
from cxsim_ui.form.typed import number_text
from cxsim_ui.form.words import choice_label, field_text, reading_sentence, tr
from cxsim_ui.store import Store
from cxsim_ui.theme import restyle

_BOXES = 158
_BOXES_WIDE = 230


class EstimateRow(Row):
    """Edits an estimate, or a plain number of the document, which is shown as a known one.

    Typing, stepping and dragging change the document at once; each is one undo step from beginning to end.
    """

    def __init__(
        self,
        store: Store,
        at: Anchor,
        trail: Place,
        field: Field,
        scale: Scale,
        label: str = "",
        *,
        shows_unit: bool = True,
        assumed: float | None = None,
    ) -> None:
        label = label or field_text(field.quantity.label)
        super().__init__(store, at, trail, label, scale.unit if shows_unit else "")
        self.field = field
        self.scale = scale
        self._estimate: AnyEstimate | None = None
        self._known = False
        self._gesture: object | None = None
        self._origin: AnyEstimate | None = None
        whole = field.kind == "whole"
        self.boxes = EstimateBoxes(
            field.quantity,
            scale,
            label,
            self,
            optional=field.optional,
            plain=field.kind != "estimate",
            whole=whole,
        )
        self.editor = self.boxes
        self._drag = LikelySlider(field.quantity, self, whole=whole)
        self._drag.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._drag.setAccessibleName(tr("{label}, slider").format(label=label))
        self.slider = self._drag
        if field.kind == "estimate":
            self.details = self._details_button()
        if field.optional:
            self.boxes.set_placeholder(_unstated(assumed, scale))
        help_text = field_text(field.quantity.help)
        self.label.setToolTip(help_text)
        self.boxes.likely.setAccessibleDescription(help_text)
        self._connect()

    @property
    def estimate(self) -> AnyEstimate | None:
        """What the document says; None: nothing."""
        return self._estimate

    @property
    def words(self) -> str:
        """What was understood; nothing for a known number."""
        if self._estimate is None or not self._estimate.uncertain:
            return ""
        return reading_sentence(self._estimate, str if isinstance(self._estimate, Bernoulli) else self._written)

    def show_value(self, value: object) -> None:
        """Show an estimate, a number or None."""
        estimate = fixed(value) if isinstance(value, int | float) else value
        assert estimate is None or isinstance(estimate, AnyEstimate)
        if self._known and estimate == self._estimate:
            return
        self._known, self._estimate = True, estimate
        self.boxes.show_estimate(estimate)
        self._show_companions()

    def apply(self, estimate: AnyEstimate | None, gesture: object | None = None) -> bool:
        """Put `estimate` into the document and show it everywhere but in the box being typed in."""
        before, self._estimate = self._estimate, estimate
        if not self.commit(self._document_value(estimate), gesture):
            self._estimate = before
            return False
        self._show_companions()
        return True

    def put(self, estimate: AnyEstimate | None, gesture: object | None = None) -> None:
        """As `apply`, and write it into the boxes: for edits that are made elsewhere than by typing there."""
        if self.apply(estimate, gesture):
            self.boxes.show_estimate(estimate)

    def move(self, steps: float, which: str = "likely") -> None:
        """Step the likely value (low and high go along) or one of the others, as one gesture."""
        origin = self._begin()
        present = self._estimate
        if origin is None or present is None or not movable(present):
            return
        if isinstance(present, Pert | Triangular) and which != "likely":
            ends = (-float("inf"), present.likely) if which == "low" else (present.likely, float("inf"))
            value = present.low if which == "low" else present.high
            value = min(max(self._stepped(value, steps), ends[0]), ends[1])
            self._put(type(present).model_validate(_fields(present) | {which: within(value, self.field.quantity)}))
        else:
            self._put_moved(present, self._stepped(present.point, steps))

    def open_details(self) -> None:
        """Show everything about the estimate beside the row."""
        if self.details is not None:
            EstimateDetails(self).open_beside(self.details)

    def editor_width(self, room: int) -> int:
        """Three small boxes, or one as wide as the three."""
        return min(max(_BOXES, min(_BOXES_WIDE, round(room * 0.4)), self.boxes.needed_width()), room)

    def _connect(self) -> None:
        self.boxes.typed.connect(self._typed)
        self.boxes.failed.connect(self.show_failure)
        self.boxes.stepped.connect(lambda which, steps: self.move(steps, which))
        self.boxes.finished.connect(self._end)
        self.boxes.restored.connect(self._restore)
        self._drag.dragged.connect(self._dragged)
        self._drag.stepped.connect(self.move)
        self._drag.released.connect(self._end)
        self.label.scrubbed.connect(self._scrubbed)
        self.label.released.connect(self._end)

    def _details_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("role", "details")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(self.open_details)
        return button

    def _begin(self) -> AnyEstimate | None:
        if self._gesture is None:
            self._gesture, self._origin = object(), self._estimate
        return self._origin

    def _end(self) -> None:
        if self._gesture is not None:
            self._gesture = self._origin = None
            self.store.end_gesture()
            self.boxes.show_estimate(self._estimate)

    def _restore(self) -> None:
        if self._gesture is not None:
            self.apply(self._origin, self._gesture)
            self.boxes.show_estimate(self._estimate)

    def _typed(self, estimate: AnyEstimate | None) -> None:
        self._begin()
        self.apply(estimate, self._gesture)

    def _dragged(self, value: float) -> None:
        origin = self._begin()
        if origin is not None:
            self._put_moved(origin, value)

    def _scrubbed(self, steps: float) -> None:
        origin = self._begin()
        if origin is not None and movable(origin):
            self._put_moved(origin, self._stepped(origin.point, steps))

    def _stepped(self, value: float, steps: float) -> float:
        step = step_of(self.field.quantity, value)
        if self.field.kind == "whole":
            steps = round(steps) or (1 if steps > 0 else -1)
        return value + steps * step

    def _put_moved(self, origin: AnyEstimate, to: float) -> None:
        try:
            self._put(moved(origin, round(to) if self.field.kind == "whole" else to, self.field.quantity))
        except ValidationError as error:
            self.show_failure(str(error.errors()[0]["msg"]))

    def _put(self, estimate: AnyEstimate) -> None:
        self.put(estimate, self._gesture)

    def _document_value(self, estimate: AnyEstimate | None) -> object:
        if self.field.kind == "estimate" or estimate is None:
            return estimate
        return int(estimate.point) if self.field.kind == "whole" else estimate.point

    def _written(self, stored: float) -> str:
        return number_text(self.scale.shown(stored))

    def _show_companions(self) -> None:
        estimate = self._estimate
        self._drag.show_estimate(estimate)
        # Slider values mean nothing to a screen reader without their unit.
        if estimate is not None:
            self._drag.setAccessibleDescription(f"{self._written(estimate.point)} {self.scale.unit}".strip())
        self._show_details(estimate)
        self.show_caption(self.words)
        self.refit()

    def _show_details(self, estimate: AnyEstimate | None) -> None:
        if self.details is None:
            return
        grade = estimate.grade if estimate is not None else None
        role = f"badge-{grade}" if grade else "details"
        if grade:
            text = choice_label(grade)
        elif estimate is not None and estimate.uncertain and not estimate.source:
            text = tr("source?")
        else:
            text = "±"
        if (role, text) != (self.details.property("role"), self.details.text()):
            self.details.setText(text)
            self.details.setProperty("role", role)
            restyle(self.details)
        source = estimate.source if estimate is not None else ""
        tip = tr("Uncertainty, source and notes") if not source else source
        self.details.setToolTip(tip)
        self.details.setAccessibleName(tr("{label}: uncertainty, source and notes").format(label=self.name))


def _fields(estimate: AnyEstimate) -> dict[str, object]:
    return {name: getattr(estimate, name) for name in estimate.model_fields_set} | {"dist": estimate.dist}


def _unstated(assumed: float | None, scale: Scale) -> str:
    if assumed is None:
        return tr("not stated")
    return tr("{value} assumed").format(value=number_text(scale.shown(assumed)))
