"""The goals of the program, measured in one run: `python -m tests.bench.report [NAME …]`.

Each line names what was measured, the figure and its goal. Quote medians and ratios; machines are noisy.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

import cxsim
from tests.bench.scenarios import edits, reference, with_tenure, with_whole_agents

_FOLDER = Path(tempfile.mkdtemp(prefix="cxsim-bench-"))

FIGURES: dict[str, Callable[[], None]] = {}


def figure(measure: Callable[[], None]) -> Callable[[], None]:
    FIGURES[measure.__name__] = measure
    return measure


def say(what: str, value: str, goal: str) -> None:
    print(f"{what:58} {value:34} goal {goal}", flush=True)


def p95(values: list[float]) -> float:
    return float(np.percentile(values, 95))


@figure
def edit() -> None:
    """One edit of one estimate → a new Result of 8 192 draws, each uncertain estimate in turn."""
    scenario = reference()
    result = cxsim.simulate(scenario, trials=8192)
    times = []
    for _, variant in edits(scenario, 240):
        began = time.perf_counter()
        result = next(cxsim.refine(variant, 8192, previous=result, first=8192))
        assert len(result.npv) == 8192
        times.append((time.perf_counter() - began) * 1e3)
    say(
        "edit → Result of 8192 draws",
        f"median {statistics.median(times):.1f} ms, p95 {p95(times):.1f} ms",
        "≤ 20 ms",
    )


@figure
def choices() -> None:
    """The same edits with churn that falls with tenure, and with whole agents, in turn with the plain scenario."""
    subjects = {"plain": reference(), "tenure": with_tenure(reference()), "agents": with_whole_agents(reference())}
    results = {name: cxsim.simulate(scenario, trials=8192) for name, scenario in subjects.items()}
    times: dict[str, list[float]] = {name: [] for name in subjects}
    steps = {name: edits(scenario, 150) for name, scenario in subjects.items()}
    for _ in range(150):
        for name, step in steps.items():
            _, variant = next(step)
            began = time.perf_counter()
            results[name] = next(cxsim.refine(variant, 8192, previous=results[name], first=8192))
            times[name].append(time.perf_counter() - began)
    plain = statistics.mean(times["plain"])
    for name, what, goal in (
        ("tenure", "edit with churn that falls with tenure", "≤ 3 ×"),
        ("agents", "edit with whole agents", "≤ 2 ×"),
    ):
        median, mean = statistics.median(times[name]) * 1e3, statistics.mean(times[name])
        say(what, f"median {median:.1f} ms, mean {mean / plain:.2f} × the plain", goal)


@figure
def rest() -> None:
    """From the last edit to 131 072 draws."""
    scenario = reference()
    result = cxsim.simulate(scenario, trials=8192)
    times = []
    for _, variant in edits(scenario, 5):
        began = time.perf_counter()
        *_, result = cxsim.refine(variant, 131072, previous=result, first=8192)
        assert len(result.npv) == 131072
        times.append(time.perf_counter() - began)
    say("last edit → 131 072 draws", f"median {statistics.median(times):.2f} s", "≤ 1 s")


@figure
def error() -> None:
    """Error of P10, P50, P90 of NPV: 8 192 Sobol' draws against 32 768 random ones, of the first 30 seeds and of all.

    30 seeds tell a ratio to some 18 %, 300 to 6 %.
    """
    scenario = reference()
    random = scenario.model_copy(update={"settings": scenario.settings.model_copy(update={"sampling": "random"})})
    # One run of a million would be off by a fifth of the error that is measured.
    runs = [cxsim.simulate(scenario, trials=1 << 20, seed=seed).npv for seed in range(4711, 4717)]
    truth = np.mean([np.percentile(npv, [10, 50, 90]) for npv in runs], axis=0)

    def squares(subject: cxsim.Scenario, trials: int) -> np.ndarray:
        figures = [
            np.percentile(cxsim.simulate(subject, trials=trials, seed=seed).npv, [10, 50, 90])
            for seed in range(100, 400)
        ]
        return (np.array(figures) - truth) ** 2

    sobol, plain = squares(scenario, 8192), squares(random, 32768)
    for seeds in (30, 300):
        ratios = np.sqrt(sobol[:seeds].mean(axis=0) / plain[:seeds].mean(axis=0))
        told = " · ".join(f"{name} {ratio:.2f}" for name, ratio in zip(("P10", "P50", "P90"), ratios, strict=True))
        say(f"error of 8192 Sobol' / 32 768 random, {seeds} seeds", told, "≤ 1")


_MILLION = """
import cxsim
from pathlib import Path
from tests.bench.scenarios import reference
result = cxsim.simulate(reference(), trials=1_000_000)
assert len(result.npv) == 1_000_000
result.summary()
# Not getrusage: its maximum is inherited from whoever started this process.
peak = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
print(int(peak.split()[1]) / 1024)
"""


@figure
def million() -> None:
    """Resident memory of a run of a million draws, its summary included."""
    began = time.perf_counter()
    peak = float(_python(_MILLION))
    say(
        "1 000 000 draws with summary",
        f"{peak:.0f} MB resident, {time.perf_counter() - began:.1f} s",
        "< 1000 MB",
    )


_BARE = """
import sys, time
began = float(sys.argv[1])
import numpy, pyqtgraph
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(pyqtgraph.PlotWidget())
window.resize(1440, 900)
window.show()
app.processEvents()
print(time.time() - began)
"""

_OURS = """
import os, sys, time
began = float(sys.argv[1])
from cxsim.__main__ import main
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from cxsim_ui import app, main_window
class Timed(main_window.MainWindow):
    def begin(self, file=None):
        self.visible = time.time() - began
        super().begin(file)
        self.store.changed.connect(self.edited)
        QTimer.singleShot(0, self.type)
    def type(self):
        from cxsim_ui.form.box import Box
        box = next(one for one in self.findChildren(Box) if one.isVisible() and one.isEnabled())
        box.setFocus()
        box.selectAll()
        QTest.keyClicks(box, "7")
    def edited(self):
        print(self.visible, time.time() - began, flush=True)
        os._exit(0)
app.MainWindow = Timed
main([])
"""


@figure
def start() -> None:
    """Window visible and a digit typed into the first box, against a bare PySide6 + pyqtgraph + numpy window."""
    bare, ours, filled = [], [], []
    for _ in range(8):
        bare.append(float(_python(_BARE, str(time.time()))))
        visible, complete = _python(_OURS, str(time.time())).split()
        ours.append(float(visible))
        filled.append(float(complete))
    for what, times, goal in (
        ("window visible", ours, "ratio ≤ 1.5"),
        ("first edit made", filled, "ratio ≤ 1.5"),
    ):
        ratios = [a / b for a, b in zip(times[1:], bare[1:], strict=True)]
        say(
            what,
            f"{statistics.median(times[1:]):.2f} s, bare {statistics.median(bare[1:]):.2f} s, "
            f"ratio {statistics.median(ratios):.2f}",
            goal,
        )


def _python(code: str, *arguments: str) -> str:
    # As on a user's machine: what was imported once is compiled, and no window of the developer's is remembered.
    own = {"PYTHONPYCACHEPREFIX": str(_FOLDER / "bytecode"), "XDG_STATE_HOME": str(_FOLDER / "state")}
    own |= {
        "XDG_CONFIG_HOME": str(_FOLDER / "state"),
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
    }
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | own
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
    )
    return done.stdout.strip().splitlines()[-1]


def main() -> None:
    from tests.bench import window

    FIGURES.update(window.FIGURES)
    wanted = sys.argv[1:] or list(FIGURES)
    for name in wanted:
        FIGURES[name]()


if __name__ == "__main__":
    main()
