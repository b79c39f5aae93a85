"""The main window: puts the store, the runner, the pages and the consequences together."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QMessageBox, QStackedWidget

from cxsim.version import __version__
from cxsim_ui import theme
from cxsim_ui.icons import application_icon
from cxsim_ui.settings import Memory

if TYPE_CHECKING:
    from cxsim_models.problem import Problem
    from cxsim_models.scenario import Scenario
    from cxsim_ui.runner import Shown

SUFFIX = ".cxsim"


class MainWindow(QMainWindow):
    """One scenario, its inputs and its consequences.

    It can be shown at once; `start` then loads the engine and fills it.
    """

    def __init__(self, memory: Memory | None = None) -> None:
        super().__init__()
        self.memory = memory if memory is not None else Memory()
        self._started = False
        opening = QLabel(self.tr("Opening…"))
        opening.setProperty("role", "subtitle")
        opening.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setCentralWidget(opening)
        self.setWindowTitle("cxsim")
        self.setWindowIcon(application_icon())
        self.setAcceptDrops(True)
        self.resize(1440, 900)
        self.setMinimumSize(1024, 640)
        self.restoreGeometry(self.memory.state("geometry"))
        scheme = bytes(self.memory.state("scheme").data()).decode()
        if scheme:
            self.choose_scheme(scheme)

    def start(self, file: str | None = None) -> None:
        """Fill the window, open the first scenario and begin to simulate."""
        self._fill()
        self.runner.start()
        self.recovery.start()
        if not self.documents.open_first(file):
            self.documents.open_first(None)
        if file is None and len(self.documents.orphans()) > 1:
            self.show_start_page()
        else:
            self.recovery_bar.show_offer()

    def _fill(self) -> None:
        # Imported here, because the engine and the charts take longer to load than a window to appear.
        from cxsim_ui.actions import Actions, Commands
        from cxsim_ui.documents import Documents
        from cxsim_ui.recovery import Recovery
        from cxsim_ui.recovery_bar import RecoveryBar
        from cxsim_ui.review import Review
        from cxsim_ui.runner import Runner
        from cxsim_ui.start_page import StartPage
        from cxsim_ui.status import StatusLine
        from cxsim_ui.store import Store
        from cxsim_ui.workspace import Workspace

        self.store = Store(parent=self)
        self.runner = Runner(self)
        # Before the pages hear of it: the engine simulates while they follow the edit.
        self.store.changed.connect(self._simulate)
        self.recovery = Recovery(self.store, parent=self)
        self.documents = Documents(self, self.store, self.memory, self.recovery)
        self.workspace = Workspace(self.store)
        self.start_page = StartPage(self.documents, self.memory)
        self.status = StatusLine()
        self.review = Review(self.store, self.status.checks, self)
        self._views = QStackedWidget()
        self._views.addWidget(self.workspace)
        self._views.addWidget(self.start_page)
        self.recovery_bar = RecoveryBar(self.documents, self._views)
        commands = Commands(
            new=self.show_start_page,
            open=self.documents.choose_and_open,
            save=self.documents.save,
            save_as=self.documents.save_as,
            start_page=self.show_start_page,
            close=self.close,
            about=self.show_about,
            scheme=self.choose_scheme,
            checks=self.review.open,
        )
        self.actions_ = Actions(self, commands, self.store.undo_stack)
        self.actions_.recent.aboutToShow.connect(self._fill_recent)
        self.workspace.restoreState(self.memory.state("splitter"))
        self.setCentralWidget(self.recovery_bar)
        self.setStatusBar(self.status)
        self._connect()
        self._started = True

    def _connect(self) -> None:
        self.store.changed.connect(lambda _old, _new: self._update_title())
        self.store.problems_changed.connect(self._problems_changed)
        self.store.undo_stack.cleanChanged.connect(lambda _: self._update_title())
        self.recovery.failed.connect(self.recovery_bar.show_failure)
        self.recovery_bar.wanted.connect(self.show_start_page)
        self.documents.opened.connect(self._opened)
        self.workspace.consequences.empty.wanted.connect(self._go_on)
        self.documents.opened.connect(self.review.checking.forget)
        self.review.chosen.connect(self._reveal)
        self.start_page.dismissed.connect(self.show_workspace)
        self.runner.shown.connect(self._show)
        self.runner.failed.connect(self._failed)

    def show_start_page(self) -> None:
        """Offer the templates, the samples, the recent files and recovered work."""
        self.start_page.refresh()
        self.recovery_bar.offer.hide()
        self._views.setCurrentWidget(self.start_page)

    def show_workspace(self) -> None:
        """Back to the scenario that is open."""
        self._views.setCurrentWidget(self.workspace)

    def choose_scheme(self, scheme: str) -> None:
        """Light, dark, or as the system has it."""
        app = QApplication.instance()
        if isinstance(app, QApplication) and scheme in ("system", "light", "dark"):
            self.memory.store_state("scheme", QByteArray(scheme.encode()))
            theme.choose(app, "dark" if scheme == "dark" else "light" if scheme == "light" else "system")

    def show_about(self) -> None:
        """Version, and what the program does not do."""
        QMessageBox.about(
            self,
            self.tr("About cxsim"),
            self.tr(
                "<b>cxsim {version}</b><p>What a customer-experience initiative is worth, as a distribution."
                "<p>Works offline: the program contains no network code.<p>MIT licence. Icons: Lucide (ISC)."
            ).format(version=__version__),
        )

    def _opened(self) -> None:
        self.show_workspace()
        self._update_title()
        if self._blanks():
            self._go_on()

    def _blanks(self) -> "list[Problem]":
        return [problem for problem in self.store.problems if problem.blank]

    def _go_on(self) -> None:
        """On to what is missing: a figure, or an initiative."""
        blanks = self._blanks()
        if blanks:
            self.workspace.reveal(blanks[0].place)
        else:
            self.workspace.add_initiative()

    def _simulate(self, _old: "Scenario", new: "Scenario") -> None:
        if not self.store.problems:
            self.runner.submit(new)

    def _problems_changed(self) -> None:
        from cxsim_ui.form.sentences import problem_line

        problems = [problem_line(problem) for problem in self.store.problems if not problem.blank]
        self.workspace.consequences.show_error(problems[0] if problems else "")
        self.workspace.consequences.show_blanks(self.store.scenario)
        if self._blanks():
            self.status.run.set_text("")

    def _show(self, shown: "Shown") -> None:
        if self.store.problems:
            # A late picture of what was open before: nothing here follows from it.
            return
        self.workspace.consequences.show_picture(shown.picture)
        self.workspace.assumptions.look_at(shown)
        self.workspace.initiatives.look_at(shown)
        self.workspace.finance.show_result(shown.result)
        self.workspace.inventory.show_result(shown.result, shown.final)
        self.status.show_run(shown)
        if shown.final:
            self.review.look_at_result(shown.scenario, shown.result)

    def _reveal(self, place: str) -> None:
        self.show_workspace()
        self.workspace.reveal(place)

    def _failed(self, text: str) -> None:
        self.workspace.consequences.show_error(
            self.tr("The simulation stopped ({reason}). Undo the last change, or report this.").format(reason=text)
        )

    def _update_title(self) -> None:
        path = self.store.path
        name = path.name if path is not None else self.store.scenario.name or self.tr("New scenario")
        self.setWindowTitle(self.tr("{name}[*] – cxsim").format(name=name))
        self.setWindowModified(self.store.dirty)

    def _fill_recent(self) -> None:
        menu = self.actions_.recent
        menu.clear()
        for path in self.memory.recent:
            action = QAction(path.name, menu)
            action.setToolTip(str(path))
            action.triggered.connect(lambda _=False, path=path: self.documents.open_path(path))
            menu.addAction(action)
        if menu.isEmpty():
            nothing = QAction(self.tr("No recent files"), menu)
            nothing.setEnabled(False)
            menu.addAction(nothing)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before losing work; remember the window."""
        if not self._started:
            return
        if not self.documents.may_lose():
            event.ignore()
            return
        self.memory.store_state("geometry", self.saveGeometry())
        self.memory.store_state("splitter", self.workspace.saveState())
        self.runner.stop()
        self.recovery.stop()
        self.workspace.assumptions.stop()
        self.workspace.initiatives.stop()
        self.workspace.inventory.stop()
        self.review.stop()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Scenario files may be dropped on the window."""
        if event.mimeData().hasUrls() and _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the dropped file."""
        path = _dropped(event)
        if path is not None and self._started:
            self.documents.open_path(path)


def _dropped(event: QDropEvent) -> Path | None:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls()]
    return next((path for path in paths if path.suffix == SUFFIX), None)
