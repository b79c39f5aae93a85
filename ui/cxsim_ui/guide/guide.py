"""Leads through a first scenario: opens the page, puts the focus into the row, and sees what is done."""

from functools import partial
from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from cxsim.inventory import used_kpis
from cxsim_ui import edits
from cxsim_ui.documents import Documents
from cxsim_ui.form.box import Box
from cxsim_ui.form.words import kpi_label
from cxsim_ui.guide.bar import GuideBar, Option
from cxsim_ui.guide.marks import ReadingMarks
from cxsim_ui.guide.steps import STEPS, Step, Task, begun, first_open, place_of, tasks
from cxsim_ui.guide.words import sentence, tr
from cxsim_ui.notice import Choice, Notice
from cxsim_ui.store import Store
from cxsim_ui.workspace import Workspace

_STEP = "guide step"
"""The dynamic property of a document that says at which step its guide stands; none: it has no guide."""

_MOVABLE = ("fcr", "csat", "churn")
"""What a first initiative is offered to move."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Guide(QObject):
    """Belongs to its `bar`, which stands in `around`, beside the pages; each document has a guide of its own.

    All that it does to a document is what the pages do: ordinary edits, one undo step each. `wanted` when somebody
    asks for a guide and no scenario in sight needs one: one is to be begun.
    """

    wanted = Signal()

    def __init__(self, store: Store, documents: Documents, workspace: Workspace, around: QWidget) -> None:
        self.bar = GuideBar(around)
        super().__init__(self.bar)
        self._store = store
        self._documents = documents
        self._workspace = workspace
        self.marks = ReadingMarks(workspace.consequences)
        self.invitation = Notice("rocket", "accent", around)
        self._watched: Box | None = None
        self._shortcut = QShortcut(QKeySequence("Ctrl+Return"), around)
        self._shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._shortcut.activated.connect(self.go_on)
        around.installEventFilter(self)
        documents.opened.connect(self.invitation.hide)
        self.bar.left.connect(self.leave)
        self.bar.further.connect(self.go_on)
        self.bar.back.connect(lambda: self.go(STEPS[max(STEPS.index(self.step or STEPS[0]) - 1, 0)]))
        self.bar.trail.chosen.connect(lambda step: self.go(cast(Step, step)))
        store.changed.connect(self._follow)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._watch)
        self._follow()

    @property
    def step(self) -> Step | None:
        """The step of the document in sight; None where it has no guide."""
        step = self._store.document.property(_STEP)
        return cast(Step, step) if step in STEPS else None

    def invite(self) -> None:
        """Tell somebody who is here for the first time where to begin."""
        self.invitation.say(
            tr("This is a worked case. A first scenario of your own takes two minutes."),
            Choice(tr("Begin"), self.wanted.emit, best=True),
        )

    def begin(self, template: str) -> None:
        """Begin a scenario from a template, at the first step."""
        self.invitation.hide()
        if self._documents.open_sample(template):
            self.go(STEPS[0])

    def resume(self) -> None:
        """Go on where something is still to do; where nothing is, ask for a new beginning."""
        if self.step is not None or begun(self._store.scenario):
            self.go(first_open(self._store.scenario))
        else:
            self.wanted.emit()

    def go(self, step: Step) -> None:
        """Go to a step."""
        self._store.document.setProperty(_STEP, step)
        self._follow()
        self._show_place()

    def go_on(self) -> None:
        """To the next step; from the last one out of the guide."""
        step = self.step
        if step is None or step == STEPS[-1]:
            self.leave()
        else:
            self.go(STEPS[STEPS.index(step) + 1])

    def leave(self) -> None:
        """Leave the guide; the scenario stays as it is."""
        self._store.document.setProperty(_STEP, None)
        self._follow()
        self._workspace.pages.currentWidget().setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape leaves, where nothing nearer has a use for it; Enter in a box leads on."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.step is not None:
            if watched is self._watched:
                if event.key() in _ENTER:
                    # The box has the first word: what is typed there may be a mistake.
                    QTimer.singleShot(0, self, self._lead_on)
            elif event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
        return False

    def _watch(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._watched is not None:
            self._watched.removeEventFilter(self)
        self._watched = None
        within = new is not None and self._workspace.isAncestorOf(new) and new.window() is self._workspace.window()
        if self.step is not None and within and isinstance(new, Box):
            self._watched = new
            new.installEventFilter(self)

    def _lead_on(self) -> None:
        step, box = self.step, self._watched
        if step is None or box is None or box.failed or not self._page_of(step).isAncestorOf(box):
            return
        if tasks(self._store.scenario, step):
            self._show_place()
        else:
            self.bar.next_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _follow(self) -> None:
        """Say what the document in sight asks for."""
        step, scenario = self.step, self._store.scenario
        self._shortcut.setEnabled(step is not None)
        if step is None:
            self.bar.hide()
            self.marks.show_over(False)
            return
        done = frozenset(each for each in STEPS if not tasks(scenario, each))
        self.bar.show_step(step, done, sentence(scenario, step), self._options(step))
        self.marks.show_over(step == "result" and step in done)

    def _options(self, step: Step) -> list[Option]:
        task = self._task(step)
        if step != "initiative" or task is None:
            return []
        if task.kind == "initiative":
            return [(tr("Add an initiative"), self._workspace.add_initiative)]
        if task.kind == "shift":
            used = used_kpis(self._store.scenario)
            offered = [kpi for kpi in _MOVABLE if kpi in used] or [_MOVABLE[0]]
            return [(kpi_label(kpi), partial(self._add_shift, kpi)) for kpi in offered]
        return [(tr("Add a cost"), self._add_cost)] if task.kind == "cost" else []

    def _task(self, step: Step) -> Task | None:
        return next(iter(tasks(self._store.scenario, step)), None)

    def _page_of(self, step: Step) -> QWidget:
        workspace = self._workspace
        if step == "inventory":
            return workspace.inventory
        return workspace.initiatives if step in ("initiative", "result") else workspace.baseline

    def _show_place(self) -> None:
        """Open the step's page, and put the focus where the next thing is to be done."""
        step = self.step
        if step is None:
            return
        workspace = self._workspace
        workspace.rail.setCurrentRow(workspace.pages.indexOf(self._page_of(step)))
        task = self._task(step)
        if step == "result":
            workspace.consequences.verticalScrollBar().setValue(0)
            self._focus(self.bar.next_button)
        elif step == "inventory":
            # Its rows have their places only after the events that are under way.
            QTimer.singleShot(0, self, self._show_inventory)
        elif task is not None and task.place:
            workspace.reveal(task.place)
        elif self.bar.options:
            self._focus(self.bar.options[0])
        elif step == "initiative":
            self._focus(self.bar.next_button)
        else:
            workspace.reveal(place_of(0, "churn" if step == "baseline" else "customers"))

    def _show_inventory(self) -> None:
        used = used_kpis(self._store.scenario)
        page = self._workspace.inventory
        first = next((row for card in page.departments for row in card.rows if row.kpi.id in used), None)
        if self.step == "inventory" and first is not None and page.isVisible():
            page.go_to(first.kpi.id)
            # A third of the way down, with its department's heading above it.
            too_low = first.mapTo(page.area, QPoint()).y() - page.area.height() // 3
            bar = page.area.verticalScrollBar()
            bar.setValue(bar.value() + too_low)

    def _focus(self, widget: QWidget) -> None:
        # What reveals a row does so once more after the events under way: this comes last.
        QTimer.singleShot(0, widget, lambda: widget.setFocus(Qt.FocusReason.TabFocusReason))

    def _add_shift(self, kpi: str) -> None:
        card = self._workspace.initiatives.cards[-1]
        card.unfold(True)
        card.add_shift(kpi)
        self._show_place()

    def _add_cost(self) -> None:
        last = len(self._store.scenario.initiatives) - 1
        self._store.edit(edits.add_cost(self._store.scenario, last, ""), tr("Add cost"))
        self._show_place()
