"""The row of an estimate: boxes, a slider with the distribution, the grade, and what was understood in words."""

from typing import TYPE_CHECKING

from pydantic import ValidationError
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QEnterEvent, QPainter
from PySide6.QtWidgets import QWidget

from cxsim_models.estimate import AnyEstimate, Bernoulli, NpsSurvey, Pert, Proportion, Triangular, fixed
from cxsim_models.reason import first_reason
from cxsim_ui.edits import Place
from cxsim_ui.form.anchor import Anchor
from cxsim_ui.form.box import Box
from cxsim_ui.form.boxes import EstimateBoxes
from cxsim_ui.form.data_pasting import take_data
from cxsim_ui.form.fields import Field
from cxsim_ui.form.likely_picture import LikelyPicture
from cxsim_ui.form.likely_slider import LikelySlider
from cxsim_ui.form.moving import movable, moved, stepped, with_end
from cxsim_ui.form.pill import PillButton, PillFace
from cxsim_ui.form.readings import reading_sentence
from cxsim_ui.form.row import Row
from cxsim_ui.form.row_geometry import Geometry, Needs
from cxsim_ui.form.scale import Scale
from cxsim_ui.form.sentences import full_sentence
from cxsim_ui.form.typed import number_text, unstated_text
from cxsim_ui.form.words import field_text, tr
from cxsim_ui.store import Store

if TYPE_CHECKING:
    from cxsim_ui.form.details import EstimateDetails
    from cxsim_ui.form.evidence_popover import EvidencePopover

_BOXES = 158
_BOXES_WIDE = 230


class EstimateRow(Row):
    """Edits an estimate, or a plain number of the document, which is shown as a known one.

    Typing, stepping and dragging change the document at once; each is one undo step from beginning to end.
    The slider and the button are painted until the pointer or the focus comes: then they are there. `assumed` is
    what counts where nothing is stated, `drags` whether there is a slider. `judged`: that value, or a plain number
    of the document, is judgement, and the badge says so.
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
        single: bool = False,
        drags: bool = True,
        judged: bool = False,
    ) -> None:
        label = label or field_text(field.quantity.label)
        super().__init__(store, at, trail, label, scale.unit if shows_unit else "")
        whole = field.kind == "whole"
        self.field, self.scale = field, scale
        self._drags = drags
        self._judged = judged
        self._assumed = None if assumed is None else fixed(assumed)
        self.picture = LikelyPicture(field.quantity, whole)
        self.face = PillFace()
        self._estimate: AnyEstimate | None = None
        self._known = False
        self._awaited = False
        self._held = 0
        self._gesture: object | None = None
        self._origin: AnyEstimate | None = None
        self._slider: LikelySlider | None = None
        self._button: PillButton | None = None
        self.boxes = EstimateBoxes(
            self,
            self,
            store.undo_group,
            field.quantity,
            scale,
            label,
            optional=field.optional,
            plain=field.kind != "estimate",
            whole=whole,
            single=single,
        )
        self.setFocusProxy(self.boxes.likely)
        if field.quantity.help:
            help_text = field_text(field.quantity.help)
            self.setToolTip(help_text)
            self.boxes.likely.setAccessibleDescription(help_text)

    @property
    def estimate(self) -> AnyEstimate | None:
        """What the document says; None: nothing."""
        return self._estimate

    @property
    def words(self) -> str:
        """What was understood; nothing for a known number."""
        counted = isinstance(self._estimate, NpsSurvey | Proportion)
        if self._estimate is None or not (self._estimate.uncertain or counted):
            return ""
        return reading_sentence(self._estimate, str if isinstance(self._estimate, Bernoulli) else self._written)

    @property
    def typing(self) -> bool:
        """Whether a gesture (typing, stepping, dragging) is going on."""
        return self._gesture is not None

    @property
    def slider(self) -> LikelySlider:
        """The slider for the likely value."""
        self.awaken()
        assert self._slider is not None
        return self._slider

    @property
    def button(self) -> PillButton | None:
        """The button that shows everything; None for a plain number of which there is nothing more to say."""
        self.awaken()
        return self._button

    def await_figure(self, awaited: bool) -> None:
        """Say that the figure is yours to fill as long as there is none."""
        if awaited != self._awaited:
            self._awaited = awaited
            self._show_empty()

    def assume(self, value: float) -> None:
        """Something else counts now where nothing is stated."""
        self._assumed = fixed(value)
        self._show_companions()

    def _show_empty(self) -> None:
        if not self.boxes.asking:
            assumed = None if self._assumed is None else self._assumed.value
            empty = unstated_text(assumed, self.scale) if self.field.optional else ""
            self.boxes.likely.setPlaceholderText(tr("yours to fill") if self._awaited else empty)
        self.boxes.likely.set_awaited(self._awaited and self._estimate is None)

    def show_value(self, value: object) -> None:
        """Show an estimate, a number or None."""
        estimate = fixed(value) if isinstance(value, int | float) else value
        assert estimate is None or isinstance(estimate, AnyEstimate)
        if self._known and estimate == self._estimate:
            return
        # It comes from elsewhere (an undo): what was being typed here is history.
        self._gesture = self._origin = None
        self._known, self._estimate = True, estimate
        self.boxes.show_estimate(estimate)
        self._show_companions()

    def put(self, estimate: AnyEstimate | None, gesture: object | None = None, *, typed: bool = False) -> None:
        """Put `estimate` into the document and show it; what is `typed` right now stays in its box as it is."""
        before, self._estimate = self._estimate, estimate
        if not self.commit(self._document_value(estimate), gesture):
            self._estimate = before
            return
        if not typed:
            self.boxes.show_estimate(estimate)
        self._show_companions()

    def ask(self) -> Box:
        """Ask for low, high and likely, in this order: the row is new. Returns the box that is asked for first."""
        first = self.boxes.ask()
        self.refit()
        return first

    def step(self, steps: float) -> None:
        """Step the likely value; low and high go along."""
        self.value_stepped("likely", steps)

    def open_details(self) -> "EstimateDetails | EvidencePopover | None":
        """Show everything about the estimate beside the row; of a plain number, what is known of it."""
        from cxsim_ui.form.details import EstimateDetails
        from cxsim_ui.form.evidence_popover import EvidencePopover

        if self.button is None:
            return None
        self._end()
        details = (
            EstimateDetails(self)
            if self.field.kind == "estimate"
            else EvidencePopover(self, self.store, lambda: self.place, self.scale, self.name)
        )
        details.open_under(self.button)
        return details

    def data_pasted(self, text: str) -> None:
        """A column was pasted into a box."""
        take_data(self, text)

    def tab_stops(self) -> tuple[QWidget, ...]:
        """The boxes as they are asked for, then what leads to the source."""
        self.awaken()
        return (*self.boxes.asked, *((self._button,) if self._button is not None else ()))

    def awaken(self) -> None:
        """Put the slider and the button where so far they were only painted."""
        if self._slider is not None:
            return
        self._slider = LikelySlider(self.picture, self)
        self._slider.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._slider.setAccessibleName(tr("{label}, slider").format(label=self.name))
        self._slider.dragged.connect(self._dragged)
        self._slider.stepped.connect(self.step)
        self._slider.released.connect(self._end)
        if self.field.kind == "estimate" or self._judged:
            self._button = PillButton(self.face, self)
            self._button.clicked.connect(self.open_details)
        self._describe()
        self.lay_out()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer comes."""
        self.awaken()
        super().enterEvent(event)

    def needs(self) -> Needs:
        """Boxes, slider, button."""
        stated = self._estimate is not None
        drags = self._drags and (stated or self._assumed is not None)
        return Needs(
            line=self.line_height(),
            editor=self.editor_width,
            label=self.label_height,
            unit=self.unit_height,
            slider=drags,
            details=self.face.size() if self._badged else None,
            removable=bool(self.removal) or self.removal_room,
            sentences=self.sentence_heights(),
        )

    @property
    def _badged(self) -> bool:
        return self._judged or (self._estimate is not None and self.field.kind == "estimate")

    def line_height(self) -> int:
        """The height of a box: the same in all rows."""
        return self.boxes.likely.sizeHint().height()

    def editor_width(self, room: int) -> int:
        """Three small boxes, or one as wide as the three; while a drag lasts nothing moves under the hand."""
        if self._held_width is not None:
            return min(self._held_width, room)
        return min(max(_BOXES, min(_BOXES_WIDE, round(room * 0.4)), self.boxes.needed_width()), room)

    def lay_out(self) -> Geometry:
        """Place boxes, slider and button."""
        geometry = super().lay_out()
        self._held = geometry.editor.width()
        self.boxes.place(geometry.editor)
        if self._slider is not None:
            self._slider.setVisible(geometry.slider is not None)
            if geometry.slider is not None:
                self._slider.setGeometry(geometry.slider)
        if self._button is not None:
            self._button.setVisible(geometry.details is not None)
            if geometry.details is not None:
                self._button.setGeometry(geometry.details)
        return geometry

    def paint_row(self, painter: QPainter, geometry: Geometry) -> None:
        """What is not awake yet is painted."""
        super().paint_row(painter, geometry)
        if self._slider is None and geometry.slider is not None:
            self.picture.paint(painter, QRectF(geometry.slider))
        if self._slider is None and geometry.details is not None:
            self.face.paint(painter, QRectF(geometry.details))

    @property
    def scrubs(self) -> bool:
        """Whether there is a likely value to drag."""
        return self.picture.draggable

    def scrub(self, steps: float) -> None:
        """The label is dragged."""
        origin = self._begin()
        if origin is not None:
            self._move_from(origin, stepped(self.field, origin.point, steps))

    def scrub_ended(self) -> None:
        """One gesture, one undo step."""
        self._end()

    @property
    def _held_width(self) -> int | None:
        """The width that the boxes had when a drag began; None: none goes on."""
        dragged = self._slider is not None and self._slider.grabbed
        return self._held if dragged or self._pressed is not None else None

    def typing_entered(self) -> None:
        """The focus is in a box."""
        self.awaken()

    def typing_failed(self, sentence: str) -> None:
        """Say why, beneath the box; the document goes back to what it said before the typing began."""
        if sentence and self._gesture is not None:
            self.put(self._origin, self._gesture, typed=True)
            self.boxes.take_back(self._origin)
        self.show_failure(sentence)

    def typing_finished(self) -> None:
        """What was typed is one undo step."""
        self._end()
        self.refit()

    def typing_restored(self) -> None:
        """Back to where the gesture began."""
        if self._gesture is not None:
            self.put(self._origin, self._gesture)

    def more_wanted(self) -> None:
        """Alt+Down in a box."""
        self.open_details()

    def estimate_typed(self, estimate: AnyEstimate | None) -> None:
        """Live, while typing."""
        self._begin()
        self.put(estimate, self._gesture, typed=True)

    def value_stepped(self, which: str, steps: float) -> None:
        """Step the likely value (low and high go along) or one of the others."""
        self._begin()
        present = self._estimate or self._assumed
        if present is None or not movable(present):
            return
        if isinstance(present, Pert | Triangular) and which != "likely":
            value = stepped(self.field, present.low if which == "low" else present.high, steps)
            self.put(with_end(present, which, value, self.field.quantity), self._gesture)
        else:
            self._move_from(present, stepped(self.field, present.point, steps))

    def _begin(self) -> AnyEstimate | None:
        if self._gesture is None:
            self._gesture, self._origin = object(), self._estimate
        return self._origin or self._assumed

    def _end(self) -> None:
        if self._gesture is not None:
            self._gesture = self._origin = None
            self.store.end_gesture()
            self.picture.show(self._estimate or self._assumed)
            self._show_slider()
            self.refit()

    def _dragged(self, value: float) -> None:
        origin = self._begin()
        if origin is not None:
            self._move_from(origin, value)

    def _move_from(self, origin: AnyEstimate, to: float) -> None:
        try:
            to = round(to) if self.field.kind == "whole" else to
            self.put(moved(origin, to, self.field.quantity), self._gesture)
        except ValidationError as error:
            self.show_failure(full_sentence(first_reason(error)))

    def _document_value(self, estimate: AnyEstimate | None) -> object:
        if self.field.kind == "estimate" or estimate is None:
            return estimate
        return int(estimate.point) if self.field.kind == "whole" else estimate.point

    def _written(self, stored: float) -> str:
        return number_text(self.scale.shown(stored))

    def _show_companions(self) -> None:
        estimate = self._estimate
        self._show_empty()
        grabbed = self._slider is not None and self._slider.grabbed
        self.picture.show(estimate or self._assumed, keep_track=grabbed or self._pressed is not None)
        own = estimate if self.field.kind == "estimate" else None
        self.face.show_evidence(own, judged=self._judged)
        self._show_slider()
        self.show_caption(self.words, refit=False)
        self.refit()

    def _show_slider(self) -> None:
        if self._slider is not None:
            self._slider.refresh()
            self._describe()
        self.update()

    def _describe(self) -> None:
        estimate = self._estimate
        if self._slider is not None and estimate is not None:
            self._slider.refresh()
            # A slider's own ticks mean nothing to a screen reader.
            self._slider.setAccessibleDescription(f"{self._written(estimate.point)} {self.scale.unit}".strip())
        if self._button is not None:
            self._button.setAccessibleName(tr("{label}: uncertainty, source and notes").format(label=self.name))
            source = estimate.source if estimate is not None else ""
            self._button.setToolTip(source or tr("Uncertainty, source and notes"))
            self._button.update()
