"""What the evidence library says about one estimate of the document, and its values for the taking."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from cxsim.evidence import Entry, Range, speaking_to, topic_of
from cxsim_models.estimate import AnyEstimate
from cxsim_ui import edits
from cxsim_ui.form.evidence_entry import EvidenceEntry
from cxsim_ui.form.scale import Scale
from cxsim_ui.form.typed import estimate_text
from cxsim_ui.form.words import choice_label, tr
from cxsim_ui.store import Store
from cxsim_ui.theme import SPACE


def entries_at(store: Store, place: edits.Place) -> tuple[Entry, ...]:
    """The entries that speak to the estimate or setting at `place`."""
    return speaking_to(store.scenario, edits.text_of(store.scenario, place))


class EvidencePanel(QWidget):
    """A line for each entry, the first unfolded; beneath, the values that can be used, where there are any.

    `place` says where the estimate stands now. `resized` tells that the entries need another height.
    """

    resized = Signal()

    def __init__(
        self, store: Store, place: Callable[[], edits.Place], scale: Scale, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._store, self._place, self._scale = store, place, scale
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        self.area = self._area()
        column.addWidget(self.area)
        # Each with its parent from the start: a widget that changes parents is dressed twice.
        self.entries = [EvidenceEntry(entry, self._content) for entry in entries_at(store, place())]
        self._fill()
        self._offered: tuple[Entry, Range] | None = self._values()
        self._words = QLabel(self)
        self._words.setProperty("role", "caption")
        self._words.setWordWrap(True)
        self.use = QPushButton(self)
        self.use.clicked.connect(self._use)
        footer = QHBoxLayout()
        footer.addWidget(self._words, 1)
        footer.addWidget(self.use)
        column.addLayout(footer)
        if self._offered is None:
            self._words.hide()
            self.use.hide()
        store.changed.connect(self._refresh)
        self._refresh()

    @property
    def words(self) -> str:
        """The values on offer, in words; nothing where there are none."""
        return self._words.text()

    @property
    def first(self) -> QWidget:
        """What gets the focus: the button, else the scroll area."""
        return self.use if self.use.isEnabled() and self._usable else self.area

    def needed_height(self, width: int) -> int:
        """The height of all entries as they are, `width` pixels wide, with what is beneath."""
        entries = self._content.heightForWidth(width)
        beneath = 0 if self._offered is None else max(self.use.sizeHint().height(), 2 * SPACE) + 2 * SPACE
        return entries + beneath

    def sizeHint(self) -> QSize:
        """A little; whoever holds the panel knows how much room there is."""
        return QSize(320, 240)

    def _area(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(tr("Evidence"))
        self._content = QWidget()
        self._content.setProperty("role", "page")
        area.setWidget(self._content)
        return area

    def _fill(self) -> None:
        inside = QVBoxLayout(self._content)
        inside.setContentsMargins(0, 0, SPACE // 2, 0)
        inside.setSpacing(0)
        for shown in self.entries:
            inside.addWidget(shown)
        inside.addStretch()
        if self.entries:
            self.entries[0].head.setChecked(True)
        for shown in self.entries:
            shown.head.toggled.connect(self.resized)

    def _values(self) -> tuple[Entry, Range] | None:
        topic = topic_of(self._store.scenario, edits.text_of(self._store.scenario, self._place()))
        given = ((shown.entry, shown.entry.range_for(topic or "")) for shown in self.entries)
        return next(((entry, values) for entry, values in given if values is not None), None)

    @property
    def _fits(self) -> bool:
        """Whether the values are in this scenario's currency, if in any."""
        return self._offered is not None and self._offered[1].currency in (None, self._store.scenario.currency)

    @property
    def _usable(self) -> bool:
        """Whether they fit, and the part that they would stand in is still there."""
        return self._fits and edits.found_at(self._store.scenario, self._place()[:-1]) is not None

    @property
    def _estimate(self) -> AnyEstimate:
        assert self._offered is not None
        entry, values = self._offered
        return entry.estimate(values)

    def _refresh(self) -> None:
        if self._offered is None:
            return
        entry, values = self._offered
        in_use = edits.holds_values(self._store.scenario, self._place(), self._estimate, entry.id)
        written = f"{estimate_text(self._estimate, self._scale)} {values.currency or self._scale.unit}".strip()
        words = tr("{id}: {values}, {grade}").format(id=entry.id, values=written, grade=choice_label(values.grade))
        if not self._fits:
            words = tr("{words}. This scenario is in another currency.").format(words=words)
        self._words.setText(words)
        one = values.low == values.high
        self.use.setText(tr("In use") if in_use else tr("Use this value") if one else tr("Use this range"))
        self.use.setEnabled(not in_use)
        self.use.setVisible(self._usable)

    def _use(self) -> None:
        assert self._offered is not None
        new = edits.with_values(self._store.scenario, self._place(), self._estimate, self._offered[0].id)
        self._store.edit(new, tr("Use values of {id}").format(id=self._offered[0].id))
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)
