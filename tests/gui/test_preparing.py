"""What is made later must not be missed meanwhile."""

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from cxsim_ui.form.box import Box
from cxsim_ui.main_window import MainWindow
from cxsim_ui.preparing import Preparing
from cxsim_ui.workspace import TOPICS


def test_the_inputs_can_be_edited_before_the_engine_and_the_charts_are_there(
    qtbot: QtBot, main_window: MainWindow
) -> None:
    window = main_window
    window.show()
    window.begin(None)
    panel = window.workspace.consequences
    assert "stage" not in vars(panel)
    qtbot.waitUntil(lambda: bool(_boxes(window)))
    box = _boxes(window)[0]
    before = window.store.scenario
    QTest.keyClick(box, "7")
    assert window.store.scenario is not before
    assert panel.empty.title == "No result yet"
    edited = window.store.scenario
    shown: list[object] = []
    with qtbot.waitSignal(window.preparing.done, timeout=30_000):
        window.prepare()
        window.runner.shown.connect(lambda one: shown.append(one.scenario))
    qtbot.waitUntil(lambda: bool(shown) and shown[-1] is edited, timeout=30_000)
    assert panel.outcome.isVisible()
    assert set(TOPICS) <= set(vars(window.workspace))


def _boxes(window: MainWindow) -> list[Box]:
    return [one for one in window.findChildren(Box) if one.isVisible() and one.isEnabled()]


def test_a_page_that_is_not_there_yet_is_made_when_it_is_wanted(main_window: MainWindow) -> None:
    window = main_window
    window.show()
    window.begin(None)
    workspace = window.workspace
    assert "finance" not in vars(workspace)
    workspace.rail.setCurrentRow(TOPICS.index("finance"))
    assert workspace.pages.currentWidget() is workspace.finance
    assert workspace.finance.findChildren(QLineEdit)
    assert workspace.reveal("segments[0].churn")
    assert workspace.pages.currentWidget() is workspace.baseline
    window.close()
    # Nothing that was never made has threads to end.
    assert "assumptions" not in vars(workspace)


@pytest.mark.parametrize(
    "act",
    [
        lambda window: window.present(),
        lambda window: window.choose_language("fr"),
        lambda window: window.show_help("results"),
        lambda window: window.show_start_page(),
        lambda window: window.documents.open_sample("renewals"),
        lambda window: window.documents.vary(),
        lambda window: window.interior.show_guide(),
        lambda window: window.interior.review.open(),
    ],
    ids=["present", "language", "help", "start page", "open", "vary", "guide", "checks"],
)
def test_whatever_is_asked_for_before_all_is_there(
    qtbot: QtBot, main_window: MainWindow, act: Callable[[MainWindow], object]
) -> None:
    window = main_window
    window.show()
    window.begin(None)
    window.prepare()
    act(window)
    shown: list[object] = []
    window.runner.shown.connect(lambda one: shown.append(one.scenario))
    qtbot.waitUntil(lambda: bool(shown) and shown[-1] is window.store.scenario, timeout=30_000)
    qtbot.waitUntil(lambda: set(TOPICS) <= set(vars(window.workspace)), timeout=30_000)
    for above in QApplication.topLevelWidgets():
        if above is not window and above.isVisible():
            above.close()
    qtbot.waitUntil(lambda: window.workspace.consequences.headline.text != "", timeout=30_000)
    # The application speaks for the tests that come after.
    window.choose_language("en")


def test_pieces_are_made_one_after_the_other_and_dropped_on_demand(qtbot: QtBot) -> None:
    made: list[str] = []
    preparing = Preparing()
    preparing.go_through(iter([lambda: made.append("a"), lambda: made.append("b")]))
    assert made == []
    preparing.go_through(iter([lambda: made.append("c"), lambda: made.append("d")]))
    with qtbot.waitSignal(preparing.done, timeout=5000):
        pass
    assert made == ["c", "d"]
    preparing.go_through(iter([lambda: made.append("e"), preparing.stop, lambda: made.append("f")]))
    qtbot.waitUntil(lambda: made[-1] == "e", timeout=5000)
    with qtbot.assertNotEmitted(preparing.done, wait=50):
        pass
    assert made[-1] == "e"
