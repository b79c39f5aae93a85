"""Takes the pictures of the README from the program: `python -m tests.screens`, with the paths of pyproject.toml."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDeadlineTimer, QPoint, QSettings, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cxsim_ui import language, theme
from cxsim_ui.main_window import MainWindow
from cxsim_ui.pages.shift_row import ShiftRow
from cxsim_ui.settings import Memory

FOLDER = Path(__file__).parents[1] / "assets"
SIZE = (1440, 900)


def picture(app: QApplication, name: str, scheme: theme.Scheme, locale: str, chart: str, *, present: bool) -> None:
    """One picture of the first sample, once its futures are all drawn and its figures found."""
    language.choose(app, locale)
    theme.choose(app, scheme)
    with _opened(SIZE) as window:
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


def strip(app: QApplication, name: str) -> None:
    """A drag in three moments: the estimate above, what follows from it below."""
    language.choose(app, "en")
    theme.choose(app, "light")
    with _opened((1024, 800)) as window:
        _wait(window)
        row = window.workspace.initiatives.findChildren(ShiftRow)[0]
        row.awaken()
        slider, chart = row.slider, window.workspace.consequences.outcome
        middle = slider.height() // 2
        QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=slider.rect().center())
        moments = []
        for share in (0.2, 0.55, 0.95):
            QTest.mouseMove(slider, QPoint(round(share * slider.width()), middle))
            _let_pass(1500)
            moments.append((row.grab(), chart.grab()))
        QTest.mouseRelease(slider, Qt.MouseButton.LeftButton)
    width, above = chart.width(), row.height() + 12
    height = above + chart.height()
    drawn = QImage(len(moments) * (width + 16) - 16, height, QImage.Format.Format_RGB32)
    drawn.fill(QColor(theme.palette().background))
    painter = QPainter(drawn)
    for index, (estimate, outcome) in enumerate(moments):
        x = index * (width + 16)
        painter.drawPixmap(x + 8, 6, estimate)
        painter.drawPixmap(x, above, outcome)
    painter.end()
    assert drawn.save(str(FOLDER / f"{name}.png"))


@contextmanager
def _opened(size: tuple[int, int]) -> Iterator[MainWindow]:
    """A window with the first sample, without a past."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_STATE_HOME"] = folder
        window = MainWindow(Memory(QSettings(str(Path(folder) / "memory.ini"), QSettings.Format.IniFormat)))
        window.resize(*size)
        window.show()
        window.start(None)
        window.interior.guide.invitation.hide()
        yield window
        for document in window.store.documents:
            document.undo_stack.setClean()
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
    strip(app, "drag")


if __name__ == "__main__":
    main()
