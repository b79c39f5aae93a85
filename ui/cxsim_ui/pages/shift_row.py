"""What an initiative moves: one row for each shift, and one, struck through, for each superseded link."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAction, QActionGroup, QPainter
from PySide6.QtWidgets import QLineEdit, QMenu

from cxsim_models.initiative import Shift
from cxsim_models.kpis import FRICTION, KPIS
from cxsim_models.scenario import Scenario
from cxsim_ui import edits
from cxsim_ui.amounts import number
from cxsim_ui.form.anchor import Anchor
from cxsim_ui.form.estimate_row import EstimateRow
from cxsim_ui.form.fields import field_of
from cxsim_ui.form.pill import PillFace
from cxsim_ui.form.quiet_button import QuietButton
from cxsim_ui.form.row import Row
from cxsim_ui.form.row_geometry import Geometry, Needs
from cxsim_ui.form.scale import Scale, shift_unit
from cxsim_ui.form.words import kpi_label, tr
from cxsim_ui.pages.supersession import Superseded
from cxsim_ui.store import Store


def shift_label(scenario: Scenario, kpi: str, point: str | None) -> str:
    """What is shifted: a KPI, or a friction point by its name."""
    if kpi == FRICTION:
        return next((known.title for known in scenario.friction if known.id == point), point or tr("Friction"))
    return kpi_label(kpi)


class ShiftRow(EstimateRow):
    """A shift at full effect. Beneath the label a menu: unit, KPI, segments, removal."""

    def __init__(self, store: Store, at: Anchor, index: int, shift: Shift) -> None:
        label = shift_label(store.scenario, shift.kpi, shift.point)
        field = field_of(Shift, "shift")
        unit = shift_unit(shift)
        super().__init__(store, at, ("shifts", index, "shift"), field, Scale(1.0, unit), label, shows_unit=False)
        self.covers = ("shifts", index)
        self.removal = tr("Remove shift")
        self._index = index
        self._segments = ""
        self.options = QuietButton("", self, name=tr("{label}: unit, segments").format(label=label))
        self.menu = QMenu(self.options)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.options.set_menu(self.menu)
        self.removed.connect(self._remove)

    def put_at(self, index: int) -> None:
        """The shift stands at this position now."""
        self._index = index
        self.trail = ("shifts", index, "shift")
        self.covers = ("shifts", index)

    def show_shift(self, shift: Shift) -> None:
        """Show the shift with its unit and its segments."""
        text, limits = shift_unit(shift), self._limits(shift)
        if text != self.options.text():
            self.options.setText(text)
            self.refit()
        if limits != self._segments:
            self._segments = limits
            self.show_caption(self.words)
        self.show_value(shift.shift)

    @property
    def words(self) -> str:
        """Which segments are concerned, where not all are, and what was understood."""
        return " · ".join(part for part in (self._segments, super().words) if part)

    def _limits(self, shift: Shift) -> str:
        if shift.segments is None:
            return ""
        segments = self.store.scenario.segments
        names = [segment.title for segment in segments if segment.id in shift.segments]
        if not names:
            return tr("in no segment")
        if len(names) == 1:
            return tr("{segment} only").format(segment=names[0])
        return tr("{count} of {all} segments").format(count=len(names), all=len(segments))

    def unit_height(self, width: int) -> int:
        """The menu stands where other rows have their unit."""
        return self.options.sizeHint().height()

    def lay_out(self) -> Geometry:
        """Place the menu, its text aligned with the label."""
        geometry = super().lay_out()
        hint = self.options.sizeHint()
        width = min(hint.width(), geometry.unit.width())
        self.options.setGeometry(0, geometry.unit.top(), width, hint.height())
        return geometry

    @property
    def _shift(self) -> Shift:
        shift: Shift = edits.value_at(self.store.scenario, (*self.at.place, "shifts", self._index))
        return shift

    def _fill_menu(self) -> None:
        self.menu.clear()
        shift = self._shift
        if shift.kpi != FRICTION:
            units = QActionGroup(self.menu)
            texts = (("points", tr("In points, in the KPI's own unit")), ("percent", tr("In % of today")))
            for unit, text in texts:
                action = self._option(text, shift.unit == unit)
                units.addAction(action)
                action.triggered.connect(lambda _=False, unit=unit: self._set("unit", unit))
            self.menu.addSeparator()
            self._add_segments(shift)
            self._add_kpis(shift)
        self.menu.addAction(tr("Remove shift")).triggered.connect(self._remove)

    def _option(self, text: str, checked: bool) -> QAction:
        action = self.menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(checked)
        return action

    def _add_segments(self, shift: Shift) -> None:
        segments = self.store.scenario.segments
        if len(segments) < 2 or shift.kpi == "agent_turnover":
            return
        everywhere = self._option(tr("All segments"), shift.segments is None)
        everywhere.triggered.connect(lambda: self._set("segments", None))
        for segment in segments:
            action = self._option(segment.title, shift.segments is not None and segment.id in shift.segments)
            action.triggered.connect(lambda _=False, id=segment.id: self._toggle_segment(id))
        self.menu.addSeparator()

    def _add_kpis(self, shift: Shift) -> None:
        menu = self.menu.addMenu(tr("Another KPI"))
        for kpi in KPIS:
            if kpi != shift.kpi:
                action = menu.addAction(kpi_label(kpi))
                action.triggered.connect(lambda _=False, kpi=kpi: self._set("kpi", kpi))

    def _toggle_segment(self, id: str) -> None:
        present = self._shift.segments
        known = [segment.id for segment in self.store.scenario.segments]
        if isinstance(present, dict):
            shares = {key: share for key, share in present.items() if key != id}
            self._set("segments", shares if id in present else present | {id: 1})
            return
        chosen = set(present or ()) ^ {id}
        ordered = tuple(key for key in known if key in chosen)
        self._set("segments", None if not ordered or len(ordered) == len(known) else ordered)

    def _set(self, field: str, value: object) -> None:
        place = (*self.at.place, "shifts", self._index, field)
        self.store.edit(edits.with_field(self.store.scenario, place, value), tr("Change shift"))

    def _remove(self) -> None:
        place = (*self.at.place, "shifts", self._index)
        self.store.edit(edits.remove(self.store.scenario, place), tr("Remove shift"))


class SupersededRow(Row):
    """A link that would have counted the same effect twice: struck through, with the reason."""

    def __init__(self, store: Store, at: Anchor, what: Superseded) -> None:
        label = tr("{target} via {source}").format(target=kpi_label(what.target), source=kpi_label(what.source))
        super().__init__(store, at, (), label, tr("%") if what.relative else tr("points"))
        self.struck = True
        self.covers = None
        self.removal_room = True
        self._face = PillFace()
        self._face.show(tr("superseded"), "superseded")
        self.boxes = [self._box() for _ in range(3)]
        self.show_superseded(what)
        reason = tr("You entered {entered} directly: counted once.")
        self.show_caption(reason.format(entered=kpi_label(what.entered)))
        self.setAccessibleName(f"{label}. {self.caption_text}")

    def show_superseded(self, what: Superseded) -> None:
        """Write what the link would have said."""
        texts = ("", "", "") if what.values is None else tuple(number(value, 2) for value in what.values)
        for box, text in zip(self.boxes, texts, strict=True):
            if box.text() != text:
                box.setText(text)

    def _box(self) -> QLineEdit:
        box = QLineEdit(self)
        box.setAlignment(Qt.AlignmentFlag.AlignRight)
        box.setEnabled(False)
        return box

    @property
    def problem_place(self) -> str:
        """Nothing of the document stands here."""
        return ""

    def show_value(self, value: object) -> None:
        """No value of the document stands here; see `show_superseded`."""

    def line_height(self) -> int:
        """As high as the rows above it."""
        return self.boxes[0].sizeHint().height()

    def editor_width(self, room: int) -> int:
        """As wide as the boxes above it."""
        return min(max(158, min(230, round(room * 0.4))), room)

    def needs(self) -> Needs:
        """Boxes and the badge."""
        return Needs(
            line=self.line_height(),
            editor=self.editor_width,
            label=self.label_height,
            unit=self.unit_height,
            details=self._face.size(),
            removable=True,
            sentences=self.sentence_heights(),
        )

    def lay_out(self) -> Geometry:
        """Three boxes side by side."""
        geometry = super().lay_out()
        width = (geometry.editor.width() - 8) // 3
        for i, box in enumerate(self.boxes):
            box.setGeometry(geometry.editor.left() + i * (width + 4), 0, width, geometry.editor.height())
        return geometry

    def paint_row(self, painter: QPainter, geometry: Geometry) -> None:
        """The badge, with the label struck through."""
        super().paint_row(painter, geometry)
        if geometry.details is not None:
            self._face.paint(painter, QRectF(geometry.details))
