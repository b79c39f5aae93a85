"""An initiative: on or off, when it works, what it moves and what it costs."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from cxsim_models.initiative import Cost, Initiative
from cxsim_models.keys import key, keyed
from cxsim_models.kpis import FRICTION, KPIS
from cxsim_models.scenario import Scenario
from cxsim_ui import edits
from cxsim_ui.amounts import symbol
from cxsim_ui.form.anchor import Anchor
from cxsim_ui.form.card import Card, add_heading, menu_button, section
from cxsim_ui.form.columns import Columns
from cxsim_ui.form.pasted_numbers import several_cells
from cxsim_ui.form.quiet_button import QuietButton
from cxsim_ui.form.row import Row
from cxsim_ui.form.text_box import TextBox
from cxsim_ui.form.two_ends import TwoEnds
from cxsim_ui.form.words import department_label, kpi_label, tr
from cxsim_ui.pages.card_moving import CardMoving
from cxsim_ui.pages.money_row import MoneyRow
from cxsim_ui.pages.shift_row import ShiftRow, SupersededRow, shift_label
from cxsim_ui.pages.supersession import Superseded, superseded
from cxsim_ui.pages.timing_line import TIMING, TimingLine
from cxsim_ui.pages.worth import Worth
from cxsim_ui.store import Store
from cxsim_ui.switch import Switch
from cxsim_ui.theme import SPACE, restyle

if TYPE_CHECKING:
    from cxsim_ui.pages.cost_dialog import CostDialog

_DEPARTMENTS = ("marketing", "operations", "finance", "human resources")


class InitiativeCard(Card):
    """Shows one initiative; what differs from before is set, lists are made anew where their parts changed.

    `cards` are those among which it can be moved, in order; `moved` says that it was.
    """

    moved = Signal()

    def __init__(self, store: Store, index: int, cards: Callable[[], Sequence[QWidget]]) -> None:
        super().__init__()
        self.store = store
        self.at = Anchor(("initiatives", index))
        self._initiative: Initiative | None = None
        self._around: tuple[object, ...] = ()
        self._structure: tuple[object, ...] = ()
        self._currency = ""
        self._costs: list[MoneyRow] = []
        self._benefits: list[MoneyRow] = []
        self._shifts: list[ShiftRow] = []
        self._superseded: dict[tuple[str, str, str, bool], SupersededRow] = {}
        self._shift_rows: dict[tuple[str, str, str], ShiftRow] = {}
        self.switch = Switch()
        self.switch.clicked.connect(self._switch)
        self.name = TextBox(store, self.at, ("name",), tr("Name of the initiative"), role="name")
        self._worth = QLabel()
        self._worth.setProperty("role", "caption")
        self.header.addWidget(self.switch)
        self._worth.setWordWrap(True)
        self._ends = TwoEnds(self.name, self._worth)
        self.header.addWidget(self._ends, 1)
        actions: list[tuple[str, Callable[[], object]]] = [
            (tr("Move up"), lambda: self._move(-1)),
            (tr("Move down"), lambda: self._move(1)),
            (tr("Paste costs from a spreadsheet…"), self.paste_costs),
            (tr("Duplicate initiative"), self._duplicate),
            (tr("Remove initiative"), self._remove),
        ]
        more = menu_button(tr("More about this initiative"), actions)
        self.menu = more.menu()
        self._up, self._down = self.menu.actions()[:2]
        # Shown, not bound: the card takes the keys itself, wherever in it the focus is.
        self._up.setText(f"{self._up.text()}\tAlt+↑")
        self._down.setText(f"{self._down.text()}\tAlt+↓")
        self.menu.aboutToShow.connect(self._offer_moves)
        self.header.addWidget(more)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self._paste)
        self._moving = CardMoving(self, cards, self._move, store.end_gesture)
        self.make_foldable()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card, and where to grab it."""
        super().paintEvent(event)
        self._moving.paint()

    def put(self, place: edits.Place) -> None:
        """The part stands at `place` now; the rows follow."""
        self.at.place = place

    @property
    def problem_place(self) -> str:
        """The place of the initiative, as problems write it."""
        return edits.text_of(self.store.scenario, self.at.place)

    @property
    def id(self) -> str:
        """The initiative's id in the document."""
        return self._initiative.id if self._initiative is not None else ""

    def show_worth(self, worth: Worth) -> None:
        """What the initiative is worth, at the end of the header."""
        self._worth.setToolTip(worth.tooltip)
        if worth.text != self._worth.text():
            self._worth.setText(worth.text)
            self._ends.refit()

    def build_body(self, column: QVBoxLayout) -> None:
        """Timing, shifts, costs, other benefits, and what can be added."""
        self.timing = TimingLine(self.store, self.at)
        column.addWidget(self.timing)
        self._hint = QLabel(tr("Nothing yet: add what it should move, and what it costs."))
        self._hint.setProperty("role", "subtitle")
        self._hint.setWordWrap(True)
        column.addWidget(self._hint)
        self._parts = {
            name: _Part(heading, hint, columns)
            for name, heading, hint, columns in (
                ("shifts", tr("Shifts at full effect"), tr("low · likely · high"), 2),
                ("costs", tr("Costs"), "", 1),
                ("benefits", tr("Other benefits"), "", 1),
            )
        }
        for part in self._parts.values():
            column.addWidget(part)
        column.addLayout(self._buttons())
        self._structure = ()
        self._show_body()

    def show_place(self, place: str) -> None:
        """The fields behind the sentence on timing have to be asked for, too."""
        super().show_place(place)
        if place.removeprefix(f"{self.problem_place}.").partition(".")[0] in TIMING:
            self.timing.reveal()

    def sync(self, scenario: Scenario) -> None:
        """Show the initiative as the document has it."""
        initiative = scenario.initiatives[int(self.at.place[1])]
        around = _around(scenario)
        if initiative is self._initiative and around == self._around:
            return
        self._initiative, self._around = initiative, around
        self.switch.setChecked(initiative.enabled)
        self.switch.setAccessibleName(tr("{name}: on or off").format(name=initiative.title))
        self.name.show_value(initiative.name)
        self.name.setPlaceholderText(initiative.id)
        muted = None if initiative.enabled else "true"
        if self.name.property("muted") != muted:
            self.name.setProperty("muted", muted)
            restyle(self.name)
        if self.body is not None:
            self._show_body()

    def _show_body(self) -> None:
        initiative, scenario = self._initiative, self.store.scenario
        assert initiative is not None
        self.timing.show_initiative(initiative)
        dropped = superseded(scenario, initiative)
        structure = (
            tuple((key(shift), shift.unit) for shift in initiative.shifts),
            len(initiative.costs),
            len(initiative.benefits),
            tuple(what.way for what in dropped),
            scenario.currency,
            tuple(known.title for known in scenario.friction),
        )
        if structure != self._structure:
            before, self._structure = self._structure, structure
            if not before or (before[0], before[3], before[5]) != (structure[0], structure[3], structure[5]):
                self._make_shifts(initiative, dropped)
            if not before or (before[1], before[2], before[4]) != (structure[1], structure[2], structure[4]):
                self._make_money(initiative, scenario.currency)
            self._hint.setVisible(not (initiative.shifts or initiative.costs or initiative.benefits))
        for shifted, shift in zip(self._shifts, initiative.shifts, strict=True):
            shifted.show_shift(shift)
        for what in dropped:
            self._superseded[what.way].show_superseded(what)
        for row, cost in zip(self._costs, initiative.costs, strict=True):
            row.show_line(cost)
        for row, benefit in zip(self._benefits, initiative.benefits, strict=True):
            row.show_line(benefit)

    def _make_shifts(self, initiative: Initiative, dropped: tuple[Superseded, ...]) -> None:
        """Rows by what they shift: those that stay keep what is being typed in them."""
        names = [
            (name, shift.unit, shift_label(self.store.scenario, shift.kpi, shift.point))
            for name, shift in keyed(initiative.shifts)
        ]
        known = {name: row for name, row in self._shift_rows.items() if name in names}
        self._shift_rows = {
            name: known.get(name) or ShiftRow(self.store, self.at, i, initiative.shifts[i])
            for i, name in enumerate(names)
        }
        self._shifts = list(self._shift_rows.values())
        rows: list[Row] = []
        self._superseded = {
            what.way: self._superseded.get(what.way) or SupersededRow(self.store, self.at, what) for what in dropped
        }
        for i, (row, shift) in enumerate(zip(self._shifts, initiative.shifts, strict=True)):
            row.put_at(i)
            rows += [self._superseded[what.way] for what in dropped if what.entered == shift.kpi]
            rows.append(row)
        self._parts["shifts"].show_rows(rows)

    def _make_money(self, initiative: Initiative, currency: str) -> None:
        if currency != self._currency:
            self._currency = currency
            self._costs, self._benefits = [], []
        self._costs = self._costs[: len(initiative.costs)]
        for i in range(len(self._costs), len(initiative.costs)):
            label = tr("Cost {number}").format(number=i + 1)
            row = MoneyRow(self.store, self.at, ("costs", i), initiative.costs[i], label)
            row.table_pasted.connect(self.paste_costs)
            self._costs.append(row)
        self._benefits = self._benefits[: len(initiative.benefits)]
        for i in range(len(self._benefits), len(initiative.benefits)):
            label = tr("Benefit {number}").format(number=i + 1)
            self._benefits.append(MoneyRow(self.store, self.at, ("benefits", i), initiative.benefits[i], label))
        self._parts["costs"].show_rows(self._costs, symbol(currency))
        self._parts["benefits"].show_rows(self._benefits, symbol(currency))

    def _buttons(self) -> QHBoxLayout:
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * SPACE)
        shift = QuietButton(tr("Add shift"), link=True)
        self.kpis = QMenu(shift)
        self.kpis.aboutToShow.connect(self._fill_kpis)
        shift.set_menu(self.kpis)
        cost = QuietButton(tr("Add cost"), link=True)
        cost.clicked.connect(self._add_cost)
        cost.setToolTip(tr("Or copy the lines of a spreadsheet, and press Ctrl+V here"))
        benefit = QuietButton(tr("Add benefit"), link=True)
        benefit.clicked.connect(self._add_benefit)
        for button in (shift, cost, benefit):
            buttons.addWidget(button)
        buttons.addStretch()
        return buttons

    def _fill_kpis(self) -> None:
        self.kpis.clear()
        scenario = self.store.scenario
        for department in _DEPARTMENTS:
            kpis = [kpi for kpi in KPIS.values() if kpi.department == department]
            add_heading(self.kpis, department_label(department))
            for kpi in kpis:
                action = self.kpis.addAction(kpi_label(kpi.id))
                action.triggered.connect(lambda _=False, id=kpi.id: self.add_shift(id))
        if scenario.friction:
            add_heading(self.kpis, tr("Friction"))
            for known in scenario.friction:
                action = self.kpis.addAction(known.title)
                action.triggered.connect(lambda _=False, id=known.id: self.add_shift(FRICTION, id))

    def add_shift(self, kpi: str, point: str | None = None) -> None:
        """Add a shift on `kpi`, ready to be typed."""
        index = int(self.at.place[1])
        self.store.edit(edits.add_shift(self.store.scenario, index, kpi, point), tr("Add shift"))
        self._shifts[-1].ask().setFocus()

    def paste_costs(self, text: str = "") -> "CostDialog":
        """Show what a table of costs means, `text` or what the clipboard has, and add its good rows."""
        from cxsim_ui.pages.cost_dialog import CostDialog

        dialog = CostDialog(self, self.store.scenario, self._add_costs)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        pasted = text or QApplication.clipboard().text()
        dialog.show_text(pasted if several_cells(pasted) else "")
        dialog.open()
        return dialog

    def _paste(self) -> None:
        if several_cells(QApplication.clipboard().text()):
            self.paste_costs()

    def _add_costs(self, costs: tuple[Cost, ...]) -> None:
        index = int(self.at.place[1])
        self.store.edit(edits.add_costs(self.store.scenario, index, costs), tr("Paste costs"))
        if not self.unfolded:
            self.unfold(True)

    def _add_cost(self) -> None:
        index = int(self.at.place[1])
        self.store.edit(edits.add_cost(self.store.scenario, index, ""), tr("Add cost"))
        self._costs[-1].start_typing()
        self._costs[-1].ask()

    def _add_benefit(self) -> None:
        index = int(self.at.place[1])
        self.store.edit(edits.add_benefit(self.store.scenario, index, ""), tr("Add benefit"))
        self._benefits[-1].start_typing()
        self._benefits[-1].ask()

    def _switch(self, on: bool) -> None:
        new = edits.with_field(self.store.scenario, (*self.at.place, "enabled"), on)
        self.store.edit(new, tr("Switch initiative on") if on else tr("Switch initiative off"))

    def _duplicate(self) -> None:
        assert self._initiative is not None
        name = tr("{name} (copy)").format(name=self._initiative.title)
        self.store.edit(edits.duplicate(self.store.scenario, self.at.place, name), tr("Duplicate initiative"))

    def _offer_moves(self) -> None:
        index = int(self.at.place[1])
        self._up.setEnabled(index > 0)
        self._down.setEnabled(index < len(self.store.scenario.initiatives) - 1)

    def _move(self, by: int, gesture: object | None = None) -> None:
        scenario = self.store.scenario
        if 0 <= int(self.at.place[1]) + by < len(scenario.initiatives):
            self.store.edit(edits.moved(scenario, self.at.place, by), tr("Move initiative"), gesture)
            self.moved.emit()

    def _remove(self) -> None:
        self.store.edit(edits.remove(self.store.scenario, self.at.place), tr("Remove initiative"))


def _around(scenario: Scenario) -> tuple[object, ...]:
    """What else of the scenario a card of an initiative shows."""
    return (
        scenario.links,
        scenario.currency,
        scenario.settings.horizon_months,
        tuple(segment.title for segment in scenario.segments),
        tuple(known.title for known in scenario.friction),
    )


class _Part(QWidget):
    """A heading with rows beneath; nothing where there are none."""

    def __init__(self, heading: str, hint: str, columns: int) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        box, line = section(heading)
        self._hint = QLabel(hint)
        self._hint.setProperty("role", "caption")
        line.insertWidget(1, self._hint)
        column.addWidget(box)
        self._columns = Columns(most=columns)
        column.addWidget(self._columns)

    def show_rows(self, rows: Sequence[Row], hint: str = "") -> None:
        if hint:
            self._hint.setText(hint)
        self._columns.set_rows(rows)
        self.setVisible(bool(rows))
