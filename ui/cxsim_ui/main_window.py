"""The main window: puts the store, the runner, the pages and the consequences together."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QMessageBox, QStackedWidget, QVBoxLayout, QWidget

from cxsim.version import __version__
from cxsim_ui import theme
from cxsim_ui.icons import application_icon
from cxsim_ui.settings import Memory

if TYPE_CHECKING:
    from cxsim_models.problem import Problem
    from cxsim_models.scenario import Scenario
    from cxsim_ui.help import HelpWindow
    from cxsim_ui.present.presentation import Presentation
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
        self._help: HelpWindow | None = None
        self._presentation: Presentation | None = None
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
        scheme = self.memory.text("scheme")
        if scheme:
            self.choose_scheme(scheme)

    def start(self, file: str | None = None) -> None:
        """Fill the window, open the first scenario and begin to simulate."""
        self._fill()
        self.runner.start()
        if not self.documents.open_first(file):
            self.documents.open_first(None)
        if file is None and len(self.documents.orphans()) > 1:
            self.show_start_page()
        else:
            self.recovery_bar.show_offer()

    def _fill(self) -> None:
        # Imported here, because the engine and the charts take longer to load than a window to appear.
        from cxsim_ui.documents import Documents
        from cxsim_ui.runner import Runner
        from cxsim_ui.store import Store

        self.store = Store(parent=self)
        self.runner = Runner(self)
        # Before the pages hear of it: the engine simulates while they follow the edit.
        self.store.changed.connect(self._simulate)
        self.documents = Documents(self, self.store, self.memory)
        self._build()
        self.store.changed.connect(self._update_title)
        self.store.path_changed.connect(self._update_title)
        self.store.undo_group.cleanChanged.connect(self._update_title)
        self.store.problems_changed.connect(self._problems_changed)
        self.store.leaving.connect(lambda: self.workspace.settle())
        self.store.switched.connect(self._switched)
        self.documents.failed.connect(lambda failure: self.recovery_bar.show_failure(failure))
        self.documents.opened.connect(self._opened)
        self.runner.shown.connect(self._show)
        self.runner.failed.connect(self._failed)
        self._started = True

    def _build(self) -> None:
        """Everything that speaks the user's language."""
        from cxsim_ui.actions import Actions, Commands
        from cxsim_ui.futures.futures import Futures
        from cxsim_ui.looking import Looking
        from cxsim_ui.recovery_bar import RecoveryBar
        from cxsim_ui.review import Review
        from cxsim_ui.scenario_tabs import ScenarioTabs
        from cxsim_ui.start_page import StartPage
        from cxsim_ui.status import StatusLine
        from cxsim_ui.workspace import Workspace

        self.tabs = ScenarioTabs(self.store, self.documents)
        self.workspace = Workspace(self.store)
        self.start_page = StartPage(self.documents, self.memory)
        self.status = StatusLine()
        self.review = Review(self.store, self.status.checks, self)
        self.looking = Looking(self.store, self.workspace.consequences.stage, self)
        self.workspace.consequences.stage.arrange(self.memory.text("charts"))
        self.futures = Futures(self.store, self.workspace.consequences.outcome, self)
        self._scenarios = scenarios = QWidget()
        column = QVBoxLayout(scenarios)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self.workspace, 1)
        self._views = QStackedWidget()
        self._views.addWidget(scenarios)
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
            help=self.show_help,
            present=self.present,
            reduce_motion=lambda less: self.memory.store_text("reduced motion", "yes" if less else ""),
            scheme=self.choose_scheme,
            language=self.choose_language,
            checks=self.review.open,
            vary=self.documents.vary,
            close_tab=self._close_tab,
            step=self.tabs.step,
        )
        self.actions_ = Actions(self, commands, self.store.undo_group)
        self.actions_.reduced.setChecked(bool(self.memory.text("reduced motion")))
        self.actions_.recent.aboutToShow.connect(self._fill_recent)
        self.workspace.restoreState(self.memory.state("splitter"))
        self.setCentralWidget(self.recovery_bar)
        self.setStatusBar(self.status)
        self.recovery_bar.wanted.connect(self.show_start_page)
        self.workspace.consequences.empty.wanted.connect(self._go_on)
        self.documents.opened.connect(self.review.checking.forget)
        self.documents.opened.connect(self.looking.forget)
        self.review.chosen.connect(self._reveal)
        self.tabs.variant.chosen.connect(self._reveal)
        self.start_page.dismissed.connect(self.show_workspace)

    def choose_language(self, language: str) -> None:
        """English, French, or as the system has it; the window is made anew in it, the documents stay."""
        from cxsim_ui.language import choose

        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        self.memory.store_text("language", language)
        self.workspace.settle()
        page, starting = self.workspace.rail.currentRow(), self._views.currentWidget() is self.start_page
        self.memory.store_state("splitter", self.workspace.saveState())
        self._stop_looking()
        choose(app, language)
        # A window has the locale that was in force when it was made.
        self.setLocale(QLocale())
        self.actions_.take_away()
        for gone in (self.review, self.actions_, self.futures, self.looking):
            gone.deleteLater()
        if self._help is not None:
            self._help.close()
            self._help.deleteLater()
            self._help = None
        self._build()
        self.workspace.rail.setCurrentRow(page)
        if starting:
            self.show_start_page()
        self.recovery_bar.show_offer()
        self._update_title()
        self._problems_changed()
        self._simulate(self.store.scenario, self.store.scenario)
        self.review.checking.look_at(self.store.scenario)

    def show_start_page(self) -> None:
        """Offer the templates, the samples, the recent files and recovered work."""
        self.start_page.refresh()
        self.recovery_bar.offer.hide()
        self._views.setCurrentWidget(self.start_page)

    def show_workspace(self) -> None:
        """Back to the scenario that is open."""
        self._views.setCurrentWidget(self._scenarios)

    def choose_scheme(self, scheme: str) -> None:
        """Light, dark, or as the system has it."""
        app = QApplication.instance()
        if isinstance(app, QApplication) and scheme in ("system", "light", "dark"):
            self.memory.store_text("scheme", scheme)
            theme.choose(app, "dark" if scheme == "dark" else "light" if scheme == "light" else "system")

    def present(self) -> None:
        """Full screen, for a room."""
        from cxsim_ui.present.presentation import open_over

        if self._presentation is None:
            self.show_workspace()
            self.workspace.settle()
            shares = self.workspace.assumptions.shares.latest
            self._presentation = open_over(self, self.store, self.memory, shares)
            self._presentation.left.connect(self._presented)
            self._simulate(self.store.scenario, self.store.scenario)

    def _presented(self) -> None:
        app = QApplication.instance()
        if self._presentation is not None and isinstance(app, QApplication):
            self._presentation.deleteLater()
            self._presentation = None
            theme.enlarge(app, 1.0)
            self._simulate(self.store.scenario, self.store.scenario)
            self.activateWindow()

    def show_help(self) -> None:
        """The page of the help that explains what has the focus."""
        from cxsim_ui.help import HelpWindow, topic_of

        starting = self._views.currentWidget() is self.start_page
        focused = QApplication.focusWidget()
        topic = "start" if starting else topic_of(focused)
        if topic == "start" and not starting:
            topic = topic_of(self.workspace.pages.currentWidget())
        if self._help is None:
            self._help = HelpWindow(self)
        self._help.open(topic)

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

    def _close_tab(self) -> None:
        self.documents.close(self.store.document)

    def _switched(self) -> None:
        if self.store.problems:
            self.workspace.consequences.forget()
        self.review.checking.forget()

    def _simulate(self, _old: "Scenario", new: "Scenario") -> None:
        if not self.store.problems:
            self.runner.submit(new, self.store.document)

    def _problems_changed(self) -> None:
        from cxsim_ui.form.sentences import problem_line

        problems = [problem_line(problem) for problem in self.store.problems if not problem.blank]
        self.workspace.consequences.show_error(problems[0] if problems else "")
        self.workspace.consequences.show_blanks(self.store.scenario)
        if self._blanks():
            self.status.run.set_text("")

    def _show(self, shown: "Shown") -> None:
        if self.store.problems or shown.owner is not self.store.document:
            # A late picture of what was in sight before: nothing here follows from it.
            return
        if self._presentation is not None:
            # What nobody sees is not painted: the room gets all the pictures.
            self._presentation.show_shown(shown)
            return
        self.workspace.consequences.show_picture(shown.picture)
        self.workspace.assumptions.look_at(shown)
        self.futures.look_at(shown)
        self.workspace.finance.show_result(shown.result)
        self.workspace.inventory.show_result(shown.result, shown.final)
        self.status.show_run(shown)
        if shown.final:
            self.looking.look_at(shown)
            self.workspace.initiatives.look_at(shown.scenario)
            self.review.look_at_result(shown.scenario, shown.result)

    def _reveal(self, place: str) -> None:
        self.show_workspace()
        self.workspace.reveal(place)

    def _failed(self, text: str) -> None:
        self.workspace.consequences.show_error(
            self.tr("The simulation stopped ({reason}). Undo the last change, or report this.").format(reason=text)
        )

    def _update_title(self) -> None:
        from cxsim_ui.documents import title

        path = self.store.path
        name = path.name if path is not None else title(self.store.document)
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
        if not self.documents.may_lose_all():
            event.ignore()
            return
        self.memory.store_state("geometry", self.saveGeometry())
        self.memory.store_state("splitter", self.workspace.saveState())
        self.documents.remember_session()
        self.runner.stop()
        self.documents.stop()
        self._stop_looking()
        super().closeEvent(event)

    def _stop_looking(self) -> None:
        """End the threads of what is on the screen."""
        self.workspace.assumptions.stop()
        self.workspace.inventory.stop()
        self.workspace.initiatives.stop()
        self.review.stop()
        self.futures.stop()
        self.looking.stop()
        self.memory.store_text("charts", self.workspace.consequences.stage.arrangement)

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
