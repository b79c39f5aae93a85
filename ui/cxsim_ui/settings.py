"""What the window remembers between sessions: recent files, those that were open, and its own geometry."""

import json
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

RECENT_LIMIT = 8


@dataclass(frozen=True, slots=True)
class OpenFiles:
    """The files in the window's tabs, the one in sight, and for each variant the file that it was made of."""

    files: tuple[Path, ...]
    shown: Path | None = None
    bases: dict[Path, Path] = field(default_factory=dict)


class Memory:
    """Recent files, newest first, and the state of windows by name."""

    def __init__(self, settings: QSettings | None = None) -> None:
        self._settings = settings if settings is not None else QSettings("cxsim", "cxsim")

    @property
    def recent(self) -> list[Path]:
        """Recently opened or saved files that still exist."""
        stored = self._settings.value("recent", [], list)
        paths = [Path(str(entry)) for entry in (stored if isinstance(stored, list) else [])]
        return [path for path in paths if path.is_file()]

    def remember(self, path: Path) -> None:
        """Put `path` at the head of the recent files."""
        others = [known for known in self.recent if known != path]
        self._settings.setValue("recent", [str(entry) for entry in [path, *others][:RECENT_LIMIT]])

    @property
    def session(self) -> OpenFiles | None:
        """The files that were open last; None where that is not known."""
        try:
            stored = json.loads(str(self._settings.value("session", "")))
            files = tuple(Path(file) for file in stored["files"])
            bases = {Path(file): Path(base) for file, base in stored["bases"].items()}
            return OpenFiles(files, Path(stored["shown"]) if stored["shown"] else None, bases)
        except (ValueError, KeyError, TypeError, AttributeError):
            return None

    def store_session(self, open_files: OpenFiles) -> None:
        """Keep which files are open."""
        stored = {
            "files": [str(file) for file in open_files.files],
            "shown": str(open_files.shown) if open_files.shown else "",
            "bases": {str(file): str(base) for file, base in open_files.bases.items()},
        }
        self._settings.setValue("session", json.dumps(stored))

    def text(self, name: str) -> str:
        """A choice that was stored under `name`; empty if none."""
        return bytes(self.state(name).data()).decode(errors="replace")

    def store_text(self, name: str, text: str) -> None:
        """Keep a choice under `name`."""
        self.store_state(name, QByteArray(text.encode()))

    def state(self, name: str) -> QByteArray:
        """What was stored under `name`; empty if nothing."""
        value = self._settings.value(f"state/{name}", QByteArray())
        return value if isinstance(value, QByteArray) else QByteArray()

    def store_state(self, name: str, state: QByteArray) -> None:
        """Keep `state` under `name`."""
        self._settings.setValue(f"state/{name}", state)
