"""A customer segment: what is true of it before anything is done."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu, QVBoxLayout

from cxsim_models.scenario import Scenario
from cxsim_models.segment import UNSTATED, Segment
from cxsim_models.tenure import Tenure
from cxsim_ui import edits, leaving_edits
from cxsim_ui.form.anchor import Anchor
from cxsim_ui.form.card import Card, menu_button, section
from cxsim_ui.form.columns import Columns
from cxsim_ui.form.estimate_row import EstimateRow
from cxsim_ui.form.fields import Field, field_of, groups
from cxsim_ui.form.plain_rows import FlagRow, ModeRow
from cxsim_ui.form.quiet_button import QuietButton
from cxsim_ui.form.row import Row
from cxsim_ui.form.scale import scale_of
from cxsim_ui.form.text_box import TextBox
from cxsim_ui.form.two_ends import TwoEnds
from cxsim_ui.form.typed import estimate_text
from cxsim_ui.form.words import field_text, group_label, inline, tr
from cxsim_ui.pages.retention_dialog import RetentionDialog
from cxsim_ui.pages.retention_row import RetentionRow
from cxsim_ui.pages.segment_rows import AgeRow, BusyCallsRow
from cxsim_ui.store import Store

_MARGIN = "service_cost_in_margin"
_STAFFING = "staffing"
_TABLE = "retention.survival"
_TENURE = (_TABLE, "retention.alpha", "retention.beta", "retention.age_years")


class SegmentCard(Card):
    """Shows the essential and the stated fields of one segment; the others can be asked for."""

    def __init__(self, store: Store, index: int) -> None:
        super().__init__()
        self.store = store
        self.at = Anchor(("segments", index))
        self._segment: Segment | None = None
        self._currency = ""
        self._rows: dict[str, Row] = {}
        self._asked: set[str] = set()
        self._columns: dict[str, Columns] = {}
        self.menus: dict[str, QMenu] = {}
        self._buttons: dict[str, QuietButton] = {}
        self.name = TextBox(store, self.at, ("name",), tr("Segment name"), role="name")
        self.name.setPlaceholderText(tr("Name of the segment"))
        self._summary = QLabel()
        self._summary.setProperty("role", "caption")
        self._summary.setWordWrap(True)
        self._ends = TwoEnds(self.name, self._summary)
        self.header.addWidget(self._ends, 1)
        actions: list[tuple[str, Callable[[], object]]] = [
            (tr("Duplicate segment"), self._duplicate),
            (tr("Remove segment"), self._remove),
        ]
        more = menu_button(tr("More about this segment"), actions)
        self.menu = more.menu()
        self.header.addWidget(more)
        self.make_foldable()

    def put(self, place: edits.Place) -> None:
        """The part stands at `place` now; the rows follow."""
        self.at.place = place

    @property
    def problem_place(self) -> str:
        """The place of the segment, as problems write it."""
        return edits.text_of(self.store.scenario, self.at.place)

    def build_body(self, column: QVBoxLayout) -> None:
        """One section for each group of fields."""
        for group in groups(Segment):
            heading, line = section(group_label(group))
            name = tr("More fields: {group}").format(group=group_label(group))
            button = QuietButton(tr("More fields"), name=name)
            menu = QMenu(button)
            menu.setToolTipsVisible(True)
            button.set_menu(menu)
            line.addWidget(button)
            self.menus[group], self._buttons[group] = menu, button
            self._columns[group] = Columns()
            column.addWidget(heading)
            column.addWidget(self._columns[group])
        self._arrange()

    def sync(self, scenario: Scenario) -> None:
        """Show the segment as the document has it."""
        segment = scenario.segments[int(self.at.place[1])]
        if scenario.currency != self._currency:
            self._currency = scenario.currency
            self._start_afresh()
        if segment is self._segment:
            return
        before, self._segment = self._segment, segment
        self.name.show_value(segment.name)
        self.name.setPlaceholderText(segment.id)
        self._show_summary()
        if self.body is None:
            return
        if before is None or self._shown(before) != self._shown(segment):
            self._arrange()
        else:
            self._show_values()

    def unfold(self, unfolded: bool) -> None:
        """The summary stands for the body while that is folded."""
        super().unfold(unfolded)
        self._summary.setVisible(not unfolded)
        self._ends.refit()

    def _start_afresh(self) -> None:
        """Units name the currency: rows are made anew."""
        self._segment = None
        self._rows.clear()

    def _show_summary(self) -> None:
        segment = self._segment
        assert segment is not None
        parts = []
        for name in ("customers", "churn"):
            value = getattr(segment, name)
            if value is not None:
                field = field_of(Segment, name)
                text = estimate_text(value, scale_of(field.quantity, self._currency))
                label = inline(field_text(field.quantity.label))
                parts.append(f"{text} {label}" if name == "customers" else f"{label} {text} %")
        self._summary.setText(" · ".join(parts))
        if not self.unfolded:
            self._ends.refit()

    def _shown(self, segment: Segment) -> tuple[str, ...]:
        names: list[str] = []
        for field in (field for members in groups(Segment).values() for field in members):
            wanted = field.quantity.essential or field.name in self._asked or field.name in segment.to_fill
            wanted |= field.quantity.group == _STAFFING and segment.staffing is not None
            if field.name == "churn" and segment.retention is not None:
                names += _TENURE if segment.retention.alpha is not None else (_TABLE, _TENURE[-1])
                names += ["churn"] * (segment.churn is not None)
            elif wanted or getattr(segment, field.name) is not None:
                names.append(field.name)
        names.append(_STAFFING)
        if segment.service_cost_in_margin or _MARGIN in self._asked:
            names.append(_MARGIN)
        return tuple(names)

    def _arrange(self) -> None:
        segment = self._segment
        assert segment is not None
        shown = self._shown(segment)
        for group, members in groups(Segment).items():
            names = [field.name for field in members if field.name in shown]
            if group == "customers":
                names += [name for name in _TENURE if name in shown]
            if group == _STAFFING:
                names.insert(0, _STAFFING)
            if group == "contacts" and _MARGIN in shown:
                names.append(_MARGIN)
            rows = [self._row(name) for name in names]
            self._columns[group].set_rows(rows)
            self._fill_menu(group, [] if group == _STAFFING else [f for f in members if f.name not in shown])
        self._rows = {name: row for name, row in self._rows.items() if name in shown}
        self._show_values()

    def _show_values(self) -> None:
        segment = self._segment
        assert segment is not None
        for name, row in self._rows.items():
            row.show_value(edits.value_at_path(segment, name))
            if isinstance(row, EstimateRow):
                row.await_figure(name in segment.to_fill)

    def _row(self, name: str) -> Row:
        row = self._rows.get(name)
        if row is None:
            row = self._rows[name] = self._made(name)
        return row

    def _made(self, name: str) -> Row:
        row: Row
        if name == _MARGIN:
            row = FlagRow(self.store, self.at, (name,), tr("Service in margin"), tr("The margin already bears it."))
        elif name == _STAFFING:
            caption = tr("Erlang C: as many as the service level takes when it is busiest, not pro rata.")
            return ModeRow(self.store, self.at, (name,), tr("Pay whole agents"), caption, "erlang-c")
        elif name == _TABLE:
            table = RetentionRow(self.store, self.at, tuple(name.split(".")))
            table.button.clicked.connect(self._ask_for_table)
            return table
        elif name in _TENURE:
            return self._made_of_tenure(name)
        else:
            field = field_of(Segment, name)
            scale = scale_of(field.quantity, self._currency)
            assumed = UNSTATED.get(name)
            kind = BusyCallsRow if name == "busy_calls" else EstimateRow
            judged = assumed is not None or kind is BusyCallsRow
            row = kind(self.store, self.at, (name,), field, scale, assumed=assumed, judged=judged)
            if not field.optional:
                row.removal_room = True
                return row
        row.removal = tr("Leave unstated")
        row.removed.connect(lambda: self._unstate(name))
        return row

    def _made_of_tenure(self, name: str) -> Row:
        trail = tuple(name.split("."))
        field = field_of(Tenure, trail[-1])
        kind = AgeRow if name == _TENURE[-1] else EstimateRow
        row = kind(self.store, self.at, trail, field, scale_of(field.quantity, self._currency))
        row.removal_room = True
        if name == _TENURE[-1]:
            row.removal = tr("Back to a yearly rate")
            row.removed.connect(self._leave_at_a_rate)
        return row

    def _leave_with_tenure(self) -> None:
        new = leaving_edits.with_tenure(self.store.scenario, self.at.place)
        self.store.edit(new, tr("Let churn fall with tenure"))

    def _ask_for_table(self) -> None:
        segment = self._segment
        assert segment is not None
        dialog = RetentionDialog(segment.retention.survival if segment.retention is not None else (), self)
        dialog.accepted.connect(lambda: self._leave_by_table(dialog.table))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _leave_by_table(self, table: tuple[float, ...]) -> None:
        new = leaving_edits.with_table(self.store.scenario, self.at.place, table)
        self.store.edit(new, tr("Fit churn to a retention table"))

    def _leave_at_a_rate(self) -> None:
        new = leaving_edits.without_tenure(self.store.scenario, self.at.place)
        self.store.edit(new, tr("Back to a yearly rate"))

    def _fill_menu(self, group: str, missing: list[Field]) -> None:
        menu = self.menus[group]
        menu.clear()
        entries = [
            (field.name, field_text(field.quantity.label), field_text(field.quantity.help)) for field in missing
        ]
        if group == "contacts" and _MARGIN not in self._rows:
            entries.append((_MARGIN, tr("Service in margin"), tr("The margin already bears it.")))
        for name, label, help_text in entries:
            action = menu.addAction(label)
            action.setToolTip(help_text)
            action.triggered.connect(lambda _=False, name=name: self._ask(name))
        segment = self._segment
        assert segment is not None
        if group == "customers" and segment.churn is not None:
            action = menu.addAction(tr("Churn that falls with tenure"), self._leave_with_tenure)
            action.setToolTip(tr("The shifted-beta-geometric model: who is likely to leave leaves first."))
            fitted = menu.addAction(tr("Churn from a retention table…"), self._ask_for_table)
            fitted.setToolTip(tr("What was left of a cohort year by year, pasted or from a file."))
            entries.append(("retention", action.text(), action.toolTip()))
        self._buttons[group].setVisible(bool(entries))

    def _ask(self, name: str) -> None:
        self._asked.add(name)
        self._arrange()
        self._rows[name].setFocus(Qt.FocusReason.TabFocusReason)

    def _unstate(self, name: str) -> None:
        self._asked.discard(name)
        row = self._rows[name]
        segment = self._segment
        assert segment is not None
        if name in segment.to_fill:
            self._decline(segment, name)
        elif isinstance(row, EstimateRow) and row.estimate is not None:
            row.put(None)
        elif isinstance(row, FlagRow) and row.switch.isChecked():
            row.commit(False)
        else:
            self._arrange()

    def _decline(self, segment: Segment, name: str) -> None:
        """Nobody is to fill in this figure: it is not stated, on purpose."""
        left = tuple(other for other in segment.to_fill if other != name)
        new = edits.with_field(self.store.scenario, (*self.at.place, "to_fill"), left or None)
        label = inline(field_text(field_of(Segment, name).quantity.label))
        text = tr("Change {field}").format(field=label)
        self.store.edit(edits.with_field(new, (*self.at.place, name), None), text)

    def _duplicate(self) -> None:
        segment = self._segment
        assert segment is not None
        name = tr("{name} (copy)").format(name=segment.title)
        self.store.edit(edits.duplicate(self.store.scenario, self.at.place, name), tr("Duplicate segment"))

    def _remove(self) -> None:
        self.store.edit(edits.remove(self.store.scenario, self.at.place), tr("Remove segment"))
