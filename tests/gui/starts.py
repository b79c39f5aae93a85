"""Windows as the program starts them, an edit, a click, and what the disk says meanwhile."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from cxsim.files import kept
from cxsim.files.autosave import Recovered
from cxsim_models.estimate import fixed
from cxsim_models.scenario import Scenario
from cxsim_ui.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton
WITHIN = 2000
"""Milliseconds after which an edit must be on the disk."""

Start = Callable[..., MainWindow]


def edit(window: MainWindow, churn: float = 22.5) -> Scenario:
    scenario = window.store.scenario
    segment = scenario.segments[0].model_copy(update={"churn": fixed(churn)})
    window.store.edit(scenario.model_copy(update={"segments": (segment, *scenario.segments[1:])}), "Change churn")
    return window.store.scenario


def on_disk(sessions: Path) -> Scenario | None:
    files = list(sessions.glob("*.kept"))
    if not files:
        return None
    found = kept.read(files[0])
    return found.scenario() if isinstance(found, Recovered) else None


def nothing_kept(sessions: Path) -> bool:
    return not list(sessions.glob("*.kept"))


def click(qtbot: QtBot, window: MainWindow, text: str) -> None:
    buttons = [each for each in window.findChildren(QPushButton) if each.isVisible() and each.text() == text]
    assert len(buttons) == 1
    qtbot.mouseClick(buttons[0], LEFT)
