"""Starts the window."""

import sys
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from cxsim_ui import language, theme
from cxsim_ui.icons import application_icon
from cxsim_ui.main_window import MainWindow
from cxsim_ui.settings import Memory
from cxsim_ui.smoothness import set_apart_what_stays, share_the_interpreter


class Application(QApplication):
    """`file_wanted` by the system, of a program that runs already: macOS sends what is double-clicked as an event."""

    file_wanted = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Take a file that is to be opened."""
        if isinstance(event, QFileOpenEvent):
            self.file_wanted.emit(event.file())
            return True
        return super().event(event)


def run(file: str | None = None) -> int:
    """Open the window, with `file` or the last scenario; returns the exit code when it is closed."""
    share_the_interpreter()
    app = Application(sys.argv[:1])
    app.setApplicationName("cxsim")
    app.setApplicationDisplayName("cxsim")
    app.setWindowIcon(application_icon())
    memory = Memory()
    language.choose(app, memory.text("language"))
    theme.apply(app)
    window = MainWindow(memory)
    window.show()
    _let_it_appear(app, window)
    window.begin(file)
    app.file_wanted.connect(lambda name: window.documents.open_path(Path(name)))
    window.preparing.done.connect(set_apart_what_stays)
    QTimer.singleShot(0, window, window.prepare)
    return app.exec()


def _let_it_appear(app: QApplication, window: MainWindow) -> None:
    """Wait until the empty window is on the screen, a fifth of a second at most."""
    deadline = QDeadlineTimer(200)
    handle = window.windowHandle()
    while not handle.isExposed() and not deadline.hasExpired():
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
    app.processEvents()
