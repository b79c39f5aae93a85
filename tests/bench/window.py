"""Figures of the live window: latency of a drag, stalls of its thread, memory over many edits."""

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from itertools import cycle, islice
from pathlib import Path

import numpy as np
from PySide6.QtCore import QElapsedTimer, QEventLoop, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication

from tests.bench.scenarios import drags, edits, reference


def _window() -> tuple[QApplication, "object"]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from cxsim_ui import theme
    from cxsim_ui.main_window import MainWindow
    from cxsim_ui.settings import Memory
    from cxsim_ui.smoothness import set_apart_what_stays, share_the_interpreter

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    share_the_interpreter()
    theme.apply(app)
    folder = tempfile.mkdtemp()
    memory = Memory(QSettings(str(Path(folder) / "cxsim.ini"), QSettings.Format.IniFormat))
    window = MainWindow(memory)
    window.resize(1440, 900)
    window.show()
    window.start(None)
    set_apart_what_stays()
    return app, window


class _Stalls:
    """How long the window's thread was away, seen by a timer that should fire every millisecond."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self._clock = QElapsedTimer()
        self._clock.start()
        self._timer = QTimer()
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        self.gaps.append(self._clock.nsecsElapsed() / 1e6)
        self._clock.restart()

    def stop(self) -> None:
        self._timer.stop()


def drag() -> None:
    """Edit → repainted window while dragging: 300 edits, the next as soon as the last is painted."""
    app, window = _window()
    shown: list[object] = []
    window.runner.shown.connect(shown.append)
    _until(app, lambda: bool(shown) and shown[-1].final)
    times, longest = [], []
    for _, variant in edits(reference(), 300):
        shown.clear()
        began = time.perf_counter()
        window.store.edit(variant, "drag", gesture="drag")
        handed = time.perf_counter()
        _until(app, lambda: bool(shown))
        # What the picture made dirty is painted now.
        app.processEvents()
        times.append((time.perf_counter() - began) * 1e3)
        longest.append((handed - began) * 1e3)
    _say_drag(times, longest)
    _say_stalls(app, window)
    window.store.undo_stack.setClean()
    window.close()


def _say_drag(times: list[float], handed: list[float]) -> None:
    from tests.bench.report import p95, say

    say(
        "edit → repainted window while dragging",
        f"median {statistics.median(times):.1f} ms, p95 {p95(times):.1f} ms",
        "p95 ≤ 33 ms",
    )
    say("… of which the store and the forms", f"median {statistics.median(handed):.1f} ms", "–")


def _say_stalls(app: QApplication, window: "object") -> None:
    """A slider moves at the screen's rate, whatever the window has shown by then: a dozen drags of half a second."""
    from tests.bench.report import p95, say

    coming = iter(list(drags(reference(), 5, 30)))
    # From where the last figure left it to the start of the first drag is no movement of a slider.
    settled: list[object] = []
    window.runner.shown.connect(settled.append)
    window.store.edit(next(coming), "drag", gesture="drag")
    _until(app, lambda: bool(settled) and settled[-1].final)
    hand = QTimer()
    hand.setInterval(16)
    hand.setTimerType(Qt.TimerType.PreciseTimer)

    def move() -> None:
        variant = next(coming, None)
        if variant is None:
            hand.stop()
        else:
            window.store.edit(variant, "drag", gesture="drag")

    hand.timeout.connect(move)
    pictures: list[int] = []
    window.runner.shown.connect(lambda shown: pictures.append(shown.result.trials))
    stalls = _Stalls()
    began = time.perf_counter()
    hand.start()
    _until(app, lambda: not hand.isActive())
    stalls.stop()
    seconds = time.perf_counter() - began
    say(
        "pictures while the slider moves at 60 Hz",
        f"{len(pictures) / seconds:.0f} a second, {np.median(pictures):.0f} draws each",
        "–",
    )
    longest, share = max(stalls.gaps), sum(gap > 16 for gap in stalls.gaps) / len(stalls.gaps)
    say(
        "window's thread away, slider at 60 Hz",
        f"p95 {p95(stalls.gaps):.1f} ms, longest {longest:.1f} ms, {share:.1%} of rounds over 16 ms",
        "longest ≤ 16 ms",
    )


def memory() -> None:
    """20 000 live edits in one process."""
    from tests.bench.report import say

    app, window = _window()
    shown: list[object] = []
    window.runner.shown.connect(lambda one: (shown.clear(), shown.append(one)))
    _until(app, lambda: bool(shown) and shown[-1].final)
    early, number = 0.0, 0
    variants = list(edits(reference(), 600))
    for number, (_, variant) in enumerate(islice(cycle(variants), 20_000), 1):
        window.store.edit(variant, "drag", gesture="drag")
        app.processEvents()
        if number % 50 == 0:
            shown.clear()
            _until(app, lambda: bool(shown))
        if number == 1000:
            early = _resident()
    late = _resident()
    say(
        f"{number} live edits: resident memory",
        f"{early:.0f} MB after 1000, {late:.0f} MB at the end, ratio {late / early:.2f}",
        "ratio ≤ 1.10",
    )
    window.store.undo_stack.setClean()
    window.close()


def _resident() -> float:
    text = Path("/proc/self/status").read_text(encoding="utf-8")
    line = next(line for line in text.splitlines() if line.startswith("VmRSS"))
    return float(np.float64(line.split()[1])) / 1024


def _until(app: QApplication, condition: Callable[[], bool]) -> None:
    # Waiting asleep, as `exec` does: a busy loop would fight the simulation for the interpreter.
    while not condition():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


FIGURES = {"drag": drag, "memory": memory}
