"""The inventory: which KPI is known, since when, from what source, and what to start measuring."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cxsim.analysis.information import SAMPLE, Information, evpi
from cxsim.inventory import DEPARTMENTS, Measured, gaps, information, inventory
from cxsim.result import Result
from cxsim_models.scenario import Scenario
from cxsim_ui import edits
from cxsim_ui.background import Background
from cxsim_ui.beside_edits import strays
from cxsim_ui.form.card import Card
from cxsim_ui.form.columns import Columns
from cxsim_ui.form.words import department_label, tr
from cxsim_ui.pages.gaps_card import GapsCard, State
from cxsim_ui.pages.known_row import KnownRow, known_cells
from cxsim_ui.pages.page import Page
from cxsim_ui.pages.table_row import Headings
from cxsim_ui.store import Store

_BESIDE = frozenset({"name", "description", "draws", "value", "inventory", "mirror"})
_MONEY = tuple(name for name in Scenario.model_fields if name not in _BESIDE)
"""The fields of a scenario on which its figures of money depend."""


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found out about a scenario: the worth of knowing each KPI, and of knowing everything."""

    scenario: Scenario
    informed: Mapping[str, Information]
    everything: float


def same_money(one: Scenario, other: Scenario) -> bool:
    """Whether two scenarios have the same figures of money."""
    pairs = ((getattr(one, name), getattr(other, name)) for name in _MONEY)
    return all(mine is theirs or mine == theirs for mine, theirs in pairs)


class InventoryPage(Page):
    """What to start measuring, then the catalogue by department. Costs are computed only while it is in sight."""

    parts = ("inventory",)

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(store, tr("Inventory"), tr("Which KPI you know, since when, and from what source."), parent)
        self.findings: Findings | None = None
        self._latest: Result | None = None
        self._asked: Result | None = None
        self._background = Background("cxsim-inventory", self)
        self._background.done.connect(self._take)
        self.gaps = GapsCard()
        self.gaps.chosen.connect(self.go_to)
        self.strays = StrayCard(store)
        self.column.addWidget(self.strays)
        self.column.addWidget(self.gaps)
        self.departments = [DepartmentCard(store, department) for department in DEPARTMENTS]
        for card in self.departments:
            self.column.addWidget(card)
        self.attach()

    def sync(self, scenario: Scenario) -> None:
        """Show the inventory as the document has it, with the costs that are known."""
        self.strays.sync(scenario)
        lines = inventory(scenario)
        positions = {entry.kpi: index for index, entry in reversed(list(enumerate(scenario.inventory)))}
        for card, department in zip(self.departments, DEPARTMENTS, strict=True):
            card.show_lines(lines[department], positions)
        self._show_gaps(scenario)

    def show_result(self, result: Result, final: bool) -> None:
        """Compute the costs from a result, once it is as sharp as they need it."""
        if final or result.trials >= SAMPLE:
            self._latest = result
            self._compute()

    def go_to(self, kpi: str) -> None:
        """Bring the row of a KPI into sight and focus."""
        row = next(row for card in self.departments for row in card.rows if row.kpi.id == kpi)
        self.area.ensureWidgetVisible(row, 0, 60)
        row.switch.setFocus(Qt.FocusReason.TabFocusReason)

    def stop(self) -> None:
        """End the thread; returns when it has ended."""
        self._background.stop()

    def showEvent(self, event: QShowEvent) -> None:
        """Compute what was not computed while nobody looked."""
        self.gaps.forget_height()
        super().showEvent(event)
        self._compute()

    def _compute(self) -> None:
        result = self._latest
        if result is None or not self.isVisible():
            return
        self._latest = None
        if self._asked is not None and _same_figures(self._asked, result):
            return
        self._asked = result
        self._background.submit(lambda: Findings(result.scenario, information(result), evpi(result)))

    def _take(self, findings: Findings) -> None:
        self.findings = findings
        if self.isVisible():
            self._show_gaps(self.store.scenario)

    def _show_gaps(self, scenario: Scenario) -> None:
        found = self.findings
        state: State = "current" if found is not None and same_money(found.scenario, scenario) else "stale"
        self.gaps.show_gaps(
            gaps(scenario, found.informed if found is not None else {}),
            scenario.currency,
            found.everything if found is not None else None,
            "blocked" if self.store.problems else state,
        )


def _same_figures(one: Result, other: Result) -> bool:
    as_sharp = min(one.trials, SAMPLE) == min(other.trials, SAMPLE)
    return as_sharp and same_money(one.scenario, other.scenario)


class DepartmentCard(Card):
    """The KPIs of one department."""

    def __init__(self, store: Store, department: str) -> None:
        super().__init__()
        self._store = store
        self.rows: list[KnownRow] = []
        title = QLabel(department_label(department))
        title.setProperty("role", "heading")
        self._count = QLabel()
        self._count.setProperty("role", "caption")
        self.header.addWidget(title)
        self.header.addStretch()
        self.header.addWidget(self._count)
        self.unfold(True)

    def build_body(self, column: QVBoxLayout) -> None:
        """Headings once something is measured, and the rows."""
        column.setSpacing(2)
        texts = {"since": tr("Since"), "source": tr("Source"), "sample": tr("Sample")}
        self._headings = Headings(lambda width: known_cells(width, 0), texts, {"sample": 0})
        # The first KPI that is measured must not push itself down from under the pointer.
        policy = self._headings.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._headings.setSizePolicy(policy)
        self._columns = Columns(most=1)
        column.addWidget(self._headings)
        column.addWidget(self._columns)

    def show_lines(self, lines: tuple[Measured, ...], positions: Mapping[str, int]) -> None:
        """Show the department's KPIs; `positions` are those of their entries in the inventory."""
        if not self.rows:
            self.rows = [KnownRow(self._store, line.kpi) for line in lines]
            self._columns.set_rows(self.rows)
        for row, line in zip(self.rows, lines, strict=True):
            row.show_entry(line.entry, positions.get(line.kpi.id), line.used)
        known = sum(line.known for line in lines)
        self._headings.setVisible(known > 0)
        self._count.setText(tr("{known} of {total} measured").format(known=known, total=len(lines)))


class StrayCard(Card):
    """Entries of the file that belong to no KPI, with a way to be rid of them; nothing where there are none."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self._shown: tuple[str, ...] = ()
        self._lines: list[QWidget] = []
        title = QLabel(tr("Entries that fit nowhere"))
        title.setProperty("role", "heading")
        self.header.addWidget(title)
        self.unfold(True)

    @property
    def problem_place(self) -> str:
        """The place of the inventory, as problems write it."""
        return "inventory"

    def build_body(self, column: QVBoxLayout) -> None:
        """One line for each."""
        self._list = column

    def sync(self, scenario: Scenario) -> None:
        """Show the entries, each with a button that removes it."""
        found = strays(scenario)
        shown = tuple(f"{index} {scenario.inventory[index].kpi}" for index in found)
        self.setVisible(bool(found))
        if shown == self._shown:
            return
        self._shown = shown
        for gone in self._lines:
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._lines = [self._line(index, scenario.inventory[index].kpi) for index in found]
        for line in self._lines:
            self._list.addWidget(line)

    def _line(self, index: int, kpi: str) -> QWidget:
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(QLabel(tr("“{kpi}”").format(kpi=kpi)), 1)
        remove = QPushButton(tr("Remove"))
        remove.setAccessibleName(tr("Remove “{kpi}” from the inventory").format(kpi=kpi))
        remove.clicked.connect(
            lambda: self._store.edit(edits.remove(self._store.scenario, ("inventory", index)), tr("Remove entry"))
        )
        layout.addWidget(remove)
        return line
