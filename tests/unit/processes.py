"""Processes of this tree's code that tests start and kill."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

TREE = Path(__file__).parents[2]
ROOTS = os.pathsep.join(str(TREE / root) for root in ("", "ui", "models", "assets"))


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
