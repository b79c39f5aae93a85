"""Whatever a user does in whatever order: no exception, no warning, nothing stuck.

`CXSIM_GESTURES=20` in the environment tries as many seeds, of 500 gestures each; the tests as a whole try two.
"""

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cxsim_ui.main_window import MainWindow
from tests.gui.gestures import Hand

SEEDS = int(os.environ.get("CXSIM_GESTURES", "2"))
GESTURES = 500 if "CXSIM_GESTURES" in os.environ else 150


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize("seed", range(SEEDS))
def test_random_gestures_leave_the_window_in_order(
    qtbot: QtBot, main_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    # Where file dialogs open, should one be answered with Save.
    monkeypatch.chdir(tmp_path)
    window = main_window
    window.resize(1280, 720)
    window.show()
    window.start(None)
    hand = Hand(window, seed)
    try:
        for _ in range(GESTURES):
            hand.gesture()
    except BaseException:
        print("\n".join(hand.trail[-12:]))
        raise
    finally:
        hand.rest()
    _is_in_order(qtbot, window)
    for document in window.store.documents:
        window.store.show(document)
        while document.undo_stack.canUndo():
            document.undo_stack.undo()
    _is_in_order(qtbot, window)


def _is_in_order(qtbot: QtBot, window: MainWindow) -> None:
    """The picture follows the document in sight, or a sentence says why not; what is written reads back the same."""
    window.choose_language("en")
    shown: list[object] = []
    window.runner.shown.connect(lambda one: shown.append(one.scenario))
    if window.store.problems:
        panel = window.workspace.consequences
        qtbot.waitUntil(lambda: panel.dimmed or panel.empty.isVisibleTo(panel), timeout=10_000)
    else:
        qtbot.waitUntil(lambda: bool(shown) and shown[-1] is window.store.scenario, timeout=30_000)
