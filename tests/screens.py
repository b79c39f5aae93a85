"""Takes the pictures of the README from the program: `python -m tests.screens`, with the paths of pyproject.toml."""

import os
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDeadlineTimer, QSettings
from PySide6.QtWidgets import QApplication

from cxsim_ui import language, theme
from cxsim_ui.main_window import MainWindow
from cxsim_ui.settings import Memory

FOLDER = Path(__file__).parents[1] / "assets"
SIZE = (1440, 900)


def picture(app: QApplication, name: str, scheme: theme.Scheme, locale: str, chart: str, *, present: bool) -> None:
    """One picture of the first sample, once its futures are all drawn and its figures found."""
    language.choose(app, locale)
    theme.choose(app, scheme)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_STATE_HOME"] = folder
        memory = Memory(QSettings(str(Path(folder) / "memory.ini"), QSettings.Format.IniFormat))
        window = MainWindow(memory)
        window.resize(*SIZE)
        window.show()
        window.start(None)
        window.interior.guide.invitation.hide()
        stage = window.workspace.consequences.stage
        stage.bring(chart)
        stage.bring("outcome")
        _wait(window)
        shown = window.grab()
        if present:
            window.present()
            _wait(window)
            over = next(one for one in app.topLevelWidgets() if one.isVisible() and one is not window)
            over.showNormal()
            over.resize(*SIZE)
            _let_pass(500)
            shown = over.grab()
            over.close()
        assert shown.save(str(FOLDER / f"{name}.png"))
        window.close()


def _wait(window: MainWindow) -> None:
    final: list[bool] = []
    window.runner.shown.connect(lambda shown: final.append(shown.final))
    window.runner.submit(window.store.scenario, window.store.document)
    deadline = QDeadlineTimer(120_000)
    while not (final and final[-1]) and not deadline.hasExpired():
        QApplication.processEvents()
    # What is found at rest comes a moment later.
    _let_pass(3000)


def _let_pass(milliseconds: int) -> None:
    deadline = QDeadlineTimer(milliseconds)
    while not deadline.hasExpired():
        QApplication.processEvents()


def main() -> None:
    """Take all of them."""
    app = QApplication([])
    theme.apply(app)
    picture(app, "screenshot", "light", "en", "drivers", present=False)
    picture(app, "screenshot-dark-french", "dark", "fr", "clv", present=False)
    picture(app, "screenshot-present", "light", "en", "cash", present=True)


if __name__ == "__main__":
    main()
