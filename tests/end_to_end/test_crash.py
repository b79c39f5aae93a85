"""The program is killed while somebody works in it, and started again."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

import cxsim
from cxsim_ui.document import same
from tests.end_to_end.conftest import Program

USED = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton
import cxsim.__main__
from cxsim_ui import app, main_window

def say(*words):
    print(*words, sep="|", flush=True)

class Used(main_window.MainWindow):
    def begin(self, file=None):
        super().begin(file)
        QTimer.singleShot(0, self.use)
{use}
app.MainWindow = Used
sys.exit(cxsim.__main__.main(sys.argv[1:]))
"""

EDITS_WITHOUT_A_REST = """
    def use(self):
        self.number = 0
        self.timer = QTimer(interval=20)
        self.timer.timeout.connect(self.edit)
        self.timer.start()

    def edit(self):
        self.number += 1
        new = self.store.scenario.model_copy(update={"name": str(self.number)})
        self.store.edit(new, "Rename")
        say(self.number, time.monotonic())
"""

RECOVERS = """
    def use(self):
        bar = self.interior.central.offer
        say(bar.isVisible(), bar.text)
        bar.buttons[-1].click()
        say(self.store.scenario.name, self.store.dirty, self.store.path, bar.isVisible())
        self.actions_.save.trigger()
        say(self.store.dirty)
        self.close()
"""


@contextmanager
def used(program: Program, use: str, folder: Path, *arguments: Path) -> Iterator["subprocess.Popen[str]"]:
    """The program in the hands of somebody; their state and settings lie in `folder`. Killed at the end."""
    process = subprocess.Popen(
        [sys.executable, "-c", USED.replace("{use}", use), *map(str, arguments)],
        cwd=folder,
        env=program.environment
        | {"QT_QPA_PLATFORM": "offscreen", "XDG_STATE_HOME": str(folder), "XDG_CONFIG_HOME": str(folder)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def words(process: "subprocess.Popen[str]") -> list[str]:
    """The words of the next line that the process says."""
    assert process.stdout is not None
    line = process.stdout.readline()
    assert line, "the process ended without a word"
    return line.rstrip("\n").split("|")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere settings do not follow the environment")
def test_killed_in_the_middle_of_work(program: Program, tmp_path: Path) -> None:
    plan = tmp_path / "plan.cxsim"
    original = cxsim.new("renewals")
    cxsim.save(original, plan)

    made: dict[str, float] = {}
    with used(program, EDITS_WITHOUT_A_REST, tmp_path, plan) as process:
        while not made or max(made.values()) - min(made.values()) < 4:
            number, moment = words(process)
            made[number] = float(moment)
        process.kill()
        process.wait()
        assert process.stdout is not None
        made |= {number: float(moment) for number, _, moment in (x.partition("|") for x in process.stdout)}
    assert cxsim.load(plan) == original, "the file itself is as it was"

    with used(program, RECOVERS, tmp_path) as process:
        offered, text = words(process)
        assert offered == "True"
        assert "“plan.cxsim”" in text
        name, dirty, path, still_offered = words(process)
        assert (dirty, path, still_offered) == ("True", str(plan), "False")
        assert max(made.values()) - made[name] < 2, "seconds of work that are lost"
        assert words(process) == ["False"]
        assert process.wait(60) == 0
    assert same(cxsim.load(plan), original.model_copy(update={"name": name}))
    assert os.listdir(tmp_path / "cxsim" / "sessions") == []
