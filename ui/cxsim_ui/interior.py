"""What the window holds, in one language: made anew for another one over the same documents."""

from collections.abc import Callable, Iterator
from functools import cached_property, partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from cxsim_models.problem import Problem
from cxsim_ui.documents import Documents
from cxsim_ui.form.sentences import problem_here
from cxsim_ui.guide.guide import Guide
from cxsim_ui.recovery_bar import RecoveryBar
from cxsim_ui.review import Review
from cxsim_ui.scenario_tabs import ScenarioTabs
from cxsim_ui.settings import Memory
from cxsim_ui.status import StatusLine
from cxsim_ui.store import Store
from cxsim_ui.workspace import TOPICS, Workspace

if TYPE_CHECKING:
    from cxsim_ui.futures.futures import Futures
    from cxsim_ui.looking import Looking
    from cxsim_ui.runner import Shown
    from cxsim_ui.start_page import StartPage


class Interior(QObject):
    """Tabs, pages, consequences and the start page of `window`, and those that look at results for them.

    `central` and `status` are for the window to show; `stop` ends the threads.
    """

    def __init__(self, store: Store, documents: Documents, memory: Memory, window: QMainWindow) -> None:
        super().__init__(window)
        self._store = store
        self._documents = documents
        self._start_page: StartPage | None = None
        self._memory = memory
        self._window = window
        # From the outside in: a widget that gets another parent is dressed anew with all that is in it.
        self.central = RecoveryBar(documents, window)
        self._views = QStackedWidget(self.central)
        self._scenarios = QWidget(self._views)
        self.tabs = ScenarioTabs(store, documents, self._scenarios)
        self.workspace = Workspace(store, self._scenarios)
        self.status = StatusLine(window)
        self.review = Review(store, self.status.checks, window)
        self.guide = Guide(store, documents, self.workspace, self._scenarios)
        column = QVBoxLayout(self._scenarios)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self.guide.invitation)
        column.addWidget(self.guide.bar)
        column.addWidget(self.workspace, 1)
        self._views.addWidget(self._scenarios)
        self.central.put(self._views)
        self.workspace.restoreState(memory.state("splitter"))
        panel = self.workspace.consequences
        panel.arrangement = memory.text("charts")
        self.central.wanted.connect(self.show_start_page)
        panel.empty.wanted.connect(self.go_on)
        documents.opened.connect(self.review.checking.forget)
        self.review.chosen.connect(self.reveal)
        self.tabs.variant.chosen.connect(self.reveal)
        self.guide.wanted.connect(self.show_start_page)

    @property
    def starting(self) -> bool:
        """Whether the start page is in sight."""
        return self._views.currentWidget() is self._start_page

    @cached_property
    def looking(self) -> "Looking":
        """What finds what the deeper charts show."""
        from cxsim_ui.looking import Looking

        looking = Looking(self._store, self.workspace.consequences.stage, self)
        self._documents.opened.connect(looking.forget)
        return looking

    @cached_property
    def futures(self) -> "Futures":
        """What opens single futures."""
        from cxsim_ui.futures.futures import Futures

        return Futures(self._store, self.workspace.consequences.outcome, self._window)

    def preparations(self) -> Iterator[Callable[[], object]]:
        """What is not there yet and will be wanted soon, in pieces: the charts first, then the pages."""
        yield partial(import_module, "pyqtgraph")
        yield partial(import_module, "cxsim_ui.charts.stage")
        yield lambda: self.workspace.consequences.stage
        yield lambda: (self.looking, self.futures)
        for row in range(len(TOPICS)):
            yield partial(self.workspace.page, row)

    @property
    def start_page(self) -> "StartPage":
        """Made when it is first wanted: most days begin with yesterday's scenario."""
        from cxsim_ui.start_page import StartPage

        if self._start_page is None:
            self._start_page = StartPage(self._documents, self._memory, self._views)
            self._start_page.dismissed.connect(self.show_workspace)
            self._start_page.guided.connect(self.guide.begin)
            self._views.addWidget(self._start_page)
        return self._start_page

    def show_start_page(self) -> None:
        """Offer the templates, the samples, the recent files and recovered work."""
        self.start_page.refresh()
        self.central.offer.hide()
        self._views.setCurrentWidget(self.start_page)

    def show_workspace(self) -> None:
        """Back to the scenario that is in sight."""
        self._views.setCurrentWidget(self._scenarios)

    def show_guide(self) -> None:
        """On with the first scenario, or to where one is begun."""
        self.show_workspace()
        self.guide.resume()

    def reveal(self, place: str) -> None:
        """Show the row of a place, as problems write it."""
        self.show_workspace()
        self.workspace.reveal(place)

    @property
    def blanks(self) -> list[Problem]:
        """The figures that are yours to fill."""
        return [problem for problem in self._store.problems if problem.blank]

    def go_on(self) -> None:
        """On to what is missing: a figure, an initiative that is switched on, or any."""
        if self.blanks:
            self.workspace.reveal(self.blanks[0].place)
        elif self._store.scenario.initiatives:
            self.workspace.reveal("initiatives[0].enabled")
        else:
            self.workspace.add_initiative()

    def switched(self) -> None:
        """Another document is in sight: the picture and the checks of the one before say nothing about it."""
        if self._store.problems:
            self.workspace.consequences.forget()
            self.show_problems()
        self.review.checking.forget()

    def show_problems(self) -> None:
        """Say what keeps the picture from following the inputs."""
        problems = [problem_here(one, self._store.scenario) for one in self._store.problems if not one.blank]
        self.workspace.consequences.show_error(problems[0] if problems else "")
        self.workspace.consequences.show_blanks(self._store.scenario)
        if self.blanks:
            self.status.run.set_text("")

    def show_failure(self, reason: str) -> None:
        """The engine gave up."""
        sentence = self.tr("The simulation stopped ({reason}). Undo the last change, or report this.")
        self.workspace.consequences.show_error(sentence.format(reason=reason))

    def show_result(self, shown: "Shown") -> None:
        """A new picture, and the result behind it."""
        workspace = self.workspace
        workspace.consequences.show_picture(shown.picture)
        workspace.assumptions.look_at(shown)
        workspace.finance.show_result(shown.result)
        workspace.inventory.show_result(shown.result, shown.final)
        self.futures.look_at(shown)
        self.status.show_run(shown)
        workspace.initiatives.look_at(shown)
        if shown.final:
            self.looking.look_at(shown)
            self.review.look_at_result(shown.scenario, shown.result)

    def remember(self) -> None:
        """Keep how things are arranged, for the next one."""
        self._memory.store_state("splitter", self.workspace.saveState())
        self._memory.store_text("charts", self.workspace.consequences.arrangement)

    def stop(self) -> None:
        """Look at nothing any more; returns when the threads have ended."""
        self.remember()
        self.workspace.stop()
        self.review.stop()
        self.tabs.variant.stop()
        # What was never wanted has nothing to end.
        for one in ("futures", "looking"):
            if one in vars(self):
                getattr(self, one).stop()
        self.guide.stop()

    def take_away(self) -> None:
        """Make room for another one."""
        self.stop()
        if "futures" in vars(self):
            self.futures.deleteLater()
        self.review.deleteLater()
        self.deleteLater()
