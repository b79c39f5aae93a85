"""What is closed is let go: a scenario holds its figures for a hundred thousand futures."""

import gc
import weakref

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxsim_ui.main_window import MainWindow
from cxsim_ui.settings import Memory
from tests.bench.scenarios import edits


def _let_go() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    gc.collect()


def test_a_closed_scenario_is_let_go_with_all_its_steps(qtbot: QtBot, main_window: MainWindow) -> None:
    window = main_window
    window.show()
    window.start(None)
    shown: list[object] = []
    window.runner.shown.connect(lambda one: (shown.clear(), shown.append(one.scenario)))
    known = []
    for name in ("renewals", "wait-time"):
        window.documents.open_sample(name)
        document = window.store.document
        for _, variant in edits(document.scenario, 3):
            window.store.edit(variant, "moved")
        document.toggle_pin("segments.base.churn")
        document.undo_stack.setClean()
        known += [weakref.ref(document), weakref.ref(document.scenario)]
        assert window.documents.close(document)
        del document, variant
        # Until another one is shown, the last picture knows whose it is.
        qtbot.waitUntil(lambda: bool(shown) and shown[0] is window.store.scenario, timeout=30_000)
    shown.clear()
    _let_go()
    assert [one() for one in known[:2]] == [None, None]


def test_a_closed_window_is_let_go(qtbot: QtBot, dressed: QApplication, memory: Memory) -> None:
    known = _used_and_closed(qtbot, memory)
    _let_go()
    assert [one() for one in known] == [None] * len(known)


def _used_and_closed(qtbot: QtBot, memory: Memory) -> list[weakref.ref[object]]:
    window = MainWindow(memory)
    window.show()
    window.start(None)
    document = window.store.document
    window.store.edit(next(edits(document.scenario, 1))[1], "moved")
    window.documents.open_sample("renewals")
    document.undo_stack.setClean()
    assert window.documents.close(document)
    window.choose_language("fr")
    window.choose_language("en")
    qtbot.waitUntil(lambda: window.workspace.consequences.headline.text != "", timeout=30_000)
    window.present()
    window.close()
    window.deleteLater()
    return [weakref.ref(one) for one in (window, window.interior, window.workspace, window.runner, document)]
