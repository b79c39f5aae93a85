"""What the window remembers between sessions: recent files and its own geometry."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

RECENT_LIMIT = 8


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

    def state(self, name: str) -> QByteArray:
        """What was stored under `name`; empty if nothing."""
        value = self._settings.value(f"state/{name}", QByteArray())
        return value if isinstance(value, QByteArray) else QByteArray()

    def store_state(self, name: str, state: QByteArray) -> None:
        """Keep `state` under `name`."""
        self._settings.setValue(f"state/{name}", state)
