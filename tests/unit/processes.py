"""Processes of this tree's code that tests start and kill."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

TREE = Path(__file__).parents[2]
ROOTS = os.pathsep.join(str(TREE / root) for root in ("", "ui", "models", "assets"))


KEEPS = """
import sys, time
from pathlib import Path
import cxsim
from cxsim.files.autosave import Session
from cxsim.files.origin import Origin
folder, file, name = sys.argv[1:]
session = Session.begin(Path(folder))
session.note(Path(file) if file else None)
if name:
    origin = Origin.of(Path(file)) if file else Origin()
    session.keep(cxsim.new(name), origin)
print("kept", flush=True)
time.sleep(600)
"""
"""What another window does: folder of the sessions, its file or nothing, a sample as its unsaved work or nothing."""


@contextmanager
def running(script: str, *arguments: object) -> Iterator["subprocess.Popen[str]"]:
    """A Python process with this script, killed at the end."""
    process = subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)],
        env=os.environ | {"PYTHONPATH": ROOTS},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def line(process: "subprocess.Popen[str]") -> str:
    """The next line that the process says."""
    assert process.stdout is not None
    text = process.stdout.readline()
    assert text, "the process ended without a word"
    return text.strip()


def leave_work(folder: Path, name: str = "renewals", file: Path | None = None) -> None:
    """Unsaved work, the sample `name`, of a process that was killed."""
    with running(KEEPS, folder, file or "", name) as process:
        assert line(process) == "kept"
