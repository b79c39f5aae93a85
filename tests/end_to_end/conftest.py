"""The program as a process of its own, started as a person starts it."""

import os
import subprocess
import sys
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

TREE = Path(__file__).parents[2]

Outcome = subprocess.CompletedProcess[str]


class Program:
    """`python -m cxsim` from this tree, in an empty folder, without a display."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PYTHONDONTWRITEBYTECODE"}
        self.environment = {name: value for name, value in os.environ.items() if name not in hidden} | {
            "PYTHONPATH": os.pathsep.join(str(TREE / root) for root in ("", "ui", "models", "assets")),
            "PYTHONPYCACHEPREFIX": str(folder / "bytecode"),
            "PYTHONIOENCODING": "utf-8",
        }

    def __call__(self, *arguments: str | Path, **environment: str) -> Outcome:
        """What the program says and with which code it ends; `environment` changes its environment."""
        return subprocess.run(
            self.command(*arguments),
            cwd=self.folder,
            env=self.environment | environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )

    def command(self, *arguments: str | Path) -> list[str]:
        """The command line of the process."""
        return [sys.executable, "-m", "cxsim", *map(str, arguments)]

    def each(self, lines: Iterable[tuple[str | Path, ...]]) -> list[Outcome]:
        """The outcomes of several command lines, at the same time as far as there are processors."""
        with ThreadPoolExecutor(os.cpu_count()) as processes:
            return list(processes.map(lambda arguments: self(*arguments), lines))


@pytest.fixture(scope="session")
def program(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """The program, to be called with its arguments."""
    return Program(tmp_path_factory.mktemp("program"))


@pytest.fixture(scope="session")
def skeleton() -> Path:
    """A scenario file with a bit of everything."""
    return TREE / "tests" / "data" / "skeleton.cxsim"
