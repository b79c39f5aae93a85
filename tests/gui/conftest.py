"""What every test of the window shares: no screen needed, one locale, and a folder for screenshots."""

import gc
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSettings
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import cxsim
from cxsim.files.autosave import state_folder

if TYPE_CHECKING:
    from cxsim_ui.main_window import MainWindow
    from cxsim_ui.settings import Memory


def pytest_configure(config: pytest.Config) -> None:
    """The offscreen platform says this of least sizes, menus and tooltips; every other warning fails a test."""
    config.addinivalue_line(
        "qt_log_ignore", r"This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"
    )


@pytest.fixture(autouse=True)
def american_locale() -> Iterator[None]:
    """Numbers as en_US writes them, whatever machine the tests run on."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.fixture(autouse=True)
def own_state_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where windows keep unsaved work: never where the developer's own windows do. Returns the sessions' folder."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("WIN_PD_OVERRIDE_LOCAL_APPDATA", str(tmp_path / "state"))
    return state_folder()


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """The application in its light colours."""
    from cxsim_ui import theme

    theme.apply(qapp)
    theme.choose(qapp, "light")
    yield qapp
    # Widgets that were closed are deleted only when an event loop runs; none does between tests.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    theme.choose(qapp, "light")


@pytest.fixture
def memory(tmp_path: Path) -> "Memory":
    """What a window remembers from one start to the next, of this test alone."""
    from cxsim_ui.settings import Memory

    return Memory(QSettings(str(tmp_path / "memory.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def main_window(dressed: QApplication, memory: "Memory") -> "Iterator[MainWindow]":
    """A window that has yet to be shown and started."""
    from cxsim_ui.main_window import MainWindow

    window = MainWindow(memory)
    yield window
    if window.isVisible():
        for document in window.store.documents:
            document.undo_stack.setClean()
    window.close()
    # Every later change of the style would dress it again, and it holds the figures of a whole simulation.
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del window
    gc.collect()


@pytest.fixture
def sessions(own_state_folder: Path) -> Path:
    """The folder in which windows keep unsaved work."""
    return own_state_folder


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """A file with a scenario."""
    path = tmp_path / "plan.cxsim"
    cxsim.save(cxsim.new("crm"), path)
    return path


@pytest.fixture
def start(qtbot: QtBot, dressed: QApplication, memory: "Memory") -> "Iterator[Callable[..., MainWindow]]":
    """Opens windows, as the program does at its start, with a file or none; closes them at the end."""
    from cxsim_ui.main_window import MainWindow

    windows: list[MainWindow] = []

    def started(file: Path | None = None) -> MainWindow:
        window = MainWindow(memory)
        windows.append(window)
        window.show()
        window.start(None if file is None else str(file))
        qtbot.waitUntil(window.interior.central.isVisible)
        return window

    yield started
    for window in windows:
        window.store.undo_stack.setClean()
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def screenshot(qtbot: QtBot) -> Callable[[QWidget, str], None]:
    """Write a widget's picture to the folder named by CXSIM_SCREENSHOTS, if that is set."""
    folder = os.environ.get("CXSIM_SCREENSHOTS")

    def save(widget: QWidget, name: str) -> None:
        if folder:
            Path(folder).mkdir(parents=True, exist_ok=True)
            assert widget.grab().save(str(Path(folder) / f"{name}.png"))

    return save
