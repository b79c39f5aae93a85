"""Starts the window."""

import sys

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from cxsim_ui import theme
from cxsim_ui.icons import application_icon
from cxsim_ui.main_window import MainWindow
from cxsim_ui.smoothness import set_apart_what_stays, share_the_interpreter


def run(file: str | None = None) -> int:
    """Open the window, with `file` or the last scenario; returns the exit code when it is closed."""
    share_the_interpreter()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("cxsim")
    app.setApplicationDisplayName("cxsim")
    app.setWindowIcon(application_icon())
    translators = install_translations(app, QLocale())
    theme.apply(app)
    window = MainWindow()
    window.show()
    _let_it_appear(app, window)
    window.start(file)
    set_apart_what_stays()
    code = app.exec()
    for translator in translators:
        app.removeTranslator(translator)
    return code


def _let_it_appear(app: QApplication, window: MainWindow) -> None:
    """Wait until the empty window is on the screen, a fifth of a second at most."""
    deadline = QDeadlineTimer(200)
    handle = window.windowHandle()
    while not handle.isExposed() and not deadline.hasExpired():
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
    app.processEvents()


def install_translations(app: QApplication, locale: QLocale) -> list[QTranslator]:
    """Load the program's texts and Qt's own for the locale's language; English needs none."""
    from importlib.resources import as_file, files

    installed = []
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    own = QTranslator(app)
    with as_file(files("cxsim_assets") / "translations") as folder:
        if own.load(locale, "cxsim", "_", str(folder)):
            installed.append(own)
    qt = QTranslator(app)
    if qt.load(locale, "qtbase", "_", qt_folder):
        installed.append(qt)
    for translator in installed:
        app.installTranslator(translator)
    return installed
