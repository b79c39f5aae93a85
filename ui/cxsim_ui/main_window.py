"""The main window: puts the store, the runner, the pages and the consequences together."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from cxsim_ui import theme
from cxsim_ui.icons import application_icon
from cxsim_ui.preparing import Preparing
from cxsim_ui.present.presenting import Presenting
from cxsim_ui.reading_order import read_on
from cxsim_ui.settings import Memory

if TYPE_CHECKING:
    from cxsim_models.scenario import Scenario
    from cxsim_ui.help import HelpWindow
    from cxsim_ui.runner import Shown
    from cxsim_ui.workspace import Workspace

SUFFIX = ".cxsim"


class MainWindow(QMainWindow):
    """One scenario, its inputs and its consequences.

    It can be shown at once; `begin` then fills it with the inputs, and `prepare` loads the engine and the rest
    between one event and the next. `start` does all of it at once.
    """

    def __init__(self, memory: Memory | None = None) -> None:
        super().__init__()
        self.memory = memory if memory is not None else Memory()
        self._started = False
        self._help: HelpWindow | None = None
        self.preparing = Preparing(self)
        self.presenting = Presenting(self, self.memory, self.preparing.finish, self._simulate_again)
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
        self.begin(file)
        self.runner.start()
        for make in self.interior.preparations():
            make()

    def prepare(self) -> None:
        """Simulate, and make what is not there yet, as the user leaves time for it."""
        self.runner.start()
        self.preparing.go_through(self.interior.preparations())

    def begin(self, file: str | None = None) -> None:
        """Fill the window and open the first scenario: it can be edited."""
        self._fill()
        if not self.documents.open_first(file):
            self.documents.open_first(None)
        if file is None and not self.memory.recent and self.memory.session is None:
            self.interior.guide.invite()
        if file is None and len(self.documents.orphans()) > 1:
            self.show_start_page()
        else:
            self.interior.central.show_offer()

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
        # Not to the interior itself: there will be another one.
        self.store.problems_changed.connect(lambda _: self.interior.show_problems())
        self.store.leaving.connect(lambda: self.workspace.settle())
        self.store.switched.connect(lambda: self.interior.switched())
        self.documents.failed.connect(lambda failure: self.interior.central.show_failure(failure))
        self.documents.opened.connect(self._opened)
        self.runner.shown.connect(self._show)
        self.runner.failed.connect(lambda reason: self.interior.show_failure(reason))
        self._started = True

    def _build(self) -> None:
        """Everything that speaks the user's language."""
        from cxsim_ui.actions import Actions, Commands
        from cxsim_ui.interior import Interior

        self.interior = Interior(self.store, self.documents, self.memory, self)
        commands = Commands(
            new=self.show_start_page,
            open=self.documents.choose_and_open,
            save=self.documents.save,
            save_as=self.documents.save_as,
            start_page=self.show_start_page,
            close=self.close,
            about=self.show_about,
            help=self.show_help,
            guide=self.interior.show_guide,
            present=self.present,
            reduce_motion=lambda less: self.memory.store_text("reduced motion", "yes" if less else ""),
            scheme=self.choose_scheme,
            language=self.choose_language,
            checks=self.interior.review.open,
            vary=self.documents.vary,
            close_tab=lambda: self.documents.close(self.store.document),
            step=self.interior.tabs.step,
        )
        self.actions_ = Actions(self, commands, self.store.undo_group)
        self.actions_.tick(self.memory.text("scheme"), self.memory.text("language"))
        self.actions_.reduced.setChecked(bool(self.memory.text("reduced motion")))
        self.actions_.recent.aboutToShow.connect(self._fill_recent)
        self.setCentralWidget(self.interior.central)
        self.setStatusBar(self.interior.status)
        self.workspace.help_wanted.connect(self.show_help)

    @property
    def workspace(self) -> "Workspace":
        """The pages and the consequences of the scenario in sight."""
        return self.interior.workspace

    def choose_language(self, language: str) -> None:
        """English, French, or as the system has it; the window is made anew in it, the documents stay."""
        self.memory.store_text("language", language)
        self.presenting.make_anew(lambda: self._speak(language))

    def _speak(self, language: str) -> None:
        from cxsim_ui.language import choose

        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        self.workspace.settle()
        page, starting = self.workspace.rail.currentRow(), self.interior.starting
        failure = self.interior.central.failure
        choose(app, language)
        # A window has the locale that was in force when it was made.
        self.setLocale(QLocale())
        self.actions_.take_away()
        self.actions_.deleteLater()
        self.interior.take_away()
        if self._help is not None:
            self._help.close()
            self._help.deleteLater()
            self._help = None
        self._build()
        self.preparing.go_through(self.interior.preparations())
        self.workspace.rail.setCurrentRow(page)
        if starting:
            self.show_start_page()
        self.interior.central.show_offer()
        self.interior.central.show_failure(failure)
        self._update_title()
        self.interior.show_problems()
        self._simulate_again()
        self.interior.review.checking.look_at(self.store.scenario)

    def show_start_page(self) -> None:
        """Offer the templates, the samples, the recent files and recovered work."""
        self.interior.show_start_page()

    def choose_scheme(self, scheme: str) -> None:
        """Light, dark, or as the system has it."""
        app = QApplication.instance()
        if isinstance(app, QApplication) and scheme in ("system", "light", "dark"):
            self.memory.store_text("scheme", scheme)
            theme.choose(app, "dark" if scheme == "dark" else "light" if scheme == "light" else "system")

    def present(self) -> None:
        """Full screen, for a room."""
        self.interior.show_workspace()
        self.workspace.settle()
        self.presenting.open(self.store, self.workspace.assumptions.shares_now())

    def show_help(self, topic: str = "") -> None:
        """A page of the help, else the one that explains what has the focus."""
        from cxsim_ui.help import HelpWindow, topic_of

        starting = self.interior.starting
        topic = topic or ("start" if starting else topic_of(QApplication.focusWidget()))
        if topic == "start" and not starting:
            topic = topic_of(self.workspace.pages.currentWidget())
        if self._help is None:
            self._help = HelpWindow(self)
        self._help.open(topic)

    def show_about(self) -> None:
        """Version, licences, and what the program does not do."""
        from cxsim_ui.about import AboutDialog

        AboutDialog(self).open()

    def _opened(self) -> None:
        self.interior.show_workspace()
        self._update_title()
        if self.interior.blanks:
            self.interior.go_on()

    def _simulate(self, _old: "Scenario", new: "Scenario") -> None:
        if not self.store.problems:
            self.runner.submit(new, self.store.document)

    def _simulate_again(self) -> None:
        self._simulate(self.store.scenario, self.store.scenario)

    def _show(self, shown: "Shown") -> None:
        if not self._started or self.store.problems or shown.owner is not self.store.document:
            # A late picture of what was in sight before, or of a window that is closed: nothing here follows from it.
            return
        if self.presenting.shown is not None:
            # What nobody sees is not painted: the room gets all the pictures.
            self.presenting.shown.show_shown(shown)
        else:
            self.interior.show_result(shown)

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
            menu.addAction(self.tr("No recent files")).setEnabled(False)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """In reading order."""
        return read_on(self, forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before losing work; remember the window."""
        if not self._started:
            return
        if not self.documents.may_lose_all():
            event.ignore()
            return
        self.preparing.stop()
        self.presenting.close()
        self.memory.store_state("geometry", self.saveGeometry())
        self.documents.remember_session()
        self._started = False
        self.runner.stop()
        self.documents.stop()
        self.interior.stop()
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
