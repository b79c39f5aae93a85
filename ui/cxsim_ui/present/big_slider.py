"""One input of a presentation: its name, its value in large figures, and a slider."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cxsim.naming import steps_of
from cxsim.register import Assumption
from cxsim_models.estimate import AnyEstimate
from cxsim_models.scenario import Scenario
from cxsim_ui import edits
from cxsim_ui.amounts import number
from cxsim_ui.fitting_text import FittingText
from cxsim_ui.form.likely_picture import LikelyPicture
from cxsim_ui.form.likely_slider import LikelySlider
from cxsim_ui.form.moving import moved, step_of, within
from cxsim_ui.form.words import inline, tr
from cxsim_ui.register.lines import line_of
from cxsim_ui.store import Store
from cxsim_ui.theme import SPACE, enlarged

_DIGITS, _ROUGH = 3, 2
"""Significant digits of the value, and of the ends of its scale, which are nobody's statement."""


class BigSlider(QFrame):
    """Moves an estimate through the store, one undo step for each drag or burst of keys."""

    def __init__(self, store: Store, assumption: Assumption, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.path = assumption.path
        self._store = store
        self._place = steps_of(assumption.place)
        self._quantity = assumption.quantity
        self._scale = line_of(store.scenario, assumption).scale
        self._label = assumption.name
        self._gesture: object | None = None
        self.picture = LikelyPicture(assumption.quantity)
        self.slider = LikelySlider(self.picture)
        self.slider.setMinimumHeight(round(max(4.0, 3.2 * enlarged()) * SPACE))
        self.slider.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.slider.setAccessibleName(assumption.label)
        self.slider.dragged.connect(self._drag)
        self.slider.stepped.connect(self._step)
        self.slider.released.connect(self._end)
        self._name = FittingText(1.0, QFont.Weight.DemiBold)
        # A link is known by what it links: that it has an effect goes without saying.
        link = assumption.path.startswith("links.")
        self._name.set_text(assumption.part if link else assumption.name)
        part = FittingText(0.8, tone="muted", centred=True)
        part.set_text(assumption.name if link else assumption.part)
        self._value = FittingText(1.3, QFont.Weight.Bold, trailing=True)
        self._low, self._high = QLabel(), QLabel()
        for label in (self._low, self._high):
            label.setProperty("role", "caption")
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(self._name, 5)
        head.addWidget(self._value, 4)
        ends = QHBoxLayout()
        ends.setSpacing(SPACE)
        ends.addWidget(self._low)
        ends.addWidget(part, 1)
        ends.addWidget(self._high)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 3 // 2, SPACE, SPACE * 3 // 2, SPACE)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self.slider)
        layout.addLayout(ends)
        self.sync(store.scenario)

    @property
    def value(self) -> str:
        """The value as written."""
        return self._value.text

    def sync(self, scenario: Scenario) -> None:
        """Show what the document says."""
        estimate = edits.found_at(scenario, self._place)
        if not isinstance(estimate, AnyEstimate):
            self.setEnabled(False)
            return
        self.setEnabled(True)
        # The scale with which the workshop began stays: the place of the handle says something, and R brings it back.
        inside = self.picture.low <= estimate.point <= self.picture.high
        self.picture.show(estimate, keep_track=inside or self._gesture is not None)
        self.slider.refresh()
        self._value.set_text(f"{self._written(estimate.point)} {self._scale.unit}".strip())
        self._low.setText(self._written(self.picture.low, _ROUGH))
        self._high.setText(self._written(self.picture.high, _ROUGH))

    def _written(self, stored: float, digits: int = _DIGITS) -> str:
        return number(self._scale.shown(stored), digits)

    def _drag(self, to: float) -> None:
        estimate = edits.found_at(self._store.scenario, self._place)
        if not isinstance(estimate, AnyEstimate):
            return
        if self._gesture is None:
            self._gesture = object()
        new = edits.with_field(self._store.scenario, self._place, moved(estimate, to, self._quantity))
        self._store.edit(new, tr("Change {field}").format(field=inline(self._label)), self._gesture)

    def _step(self, steps: float) -> None:
        estimate = edits.found_at(self._store.scenario, self._place)
        if isinstance(estimate, AnyEstimate):
            self._drag(within(estimate.point + steps * step_of(self._quantity, estimate.point), self._quantity))

    def _end(self) -> None:
        if self._gesture is not None:
            self._gesture = None
            self._store.end_gesture()
            self.sync(self._store.scenario)
