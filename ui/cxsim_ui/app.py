"""Starts the window."""

import sys

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication

from cxsim_ui import language, theme
from cxsim_ui.icons import application_icon
from cxsim_ui.main_window import MainWindow
from cxsim_ui.settings import Memory
from cxsim_ui.smoothness import set_apart_what_stays, share_the_interpreter


def run(file: str | None = None) -> int:
    """Open the window, with `file` or the last scenario; returns the exit code when it is closed."""
    share_the_interpreter()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("cxsim")
    app.setApplicationDisplayName("cxsim")
    app.setWindowIcon(application_icon())
    memory = Memory()
    language.choose(app, memory.text("language"))
    theme.apply(app)
    window = MainWindow(memory)
    window.show()
    _let_it_appear(app, window)
    window.start(file)
    set_apart_what_stays()
    return app.exec()


def _let_it_appear(app: QApplication, window: MainWindow) -> None:
    """Wait until the empty window is on the screen, a fifth of a second at most."""
    deadline = QDeadlineTimer(200)
    handle = window.windowHandle()
    while not handle.isExposed() and not deadline.hasExpired():
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
    app.processEvents()
