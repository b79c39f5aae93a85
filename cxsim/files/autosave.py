"""Unsaved work, kept for the case that the program ends before it is saved.

Every open document has a session: files of one random name in the user's state folder.

    name.lock   locked while its window runs
    name.open   which file the window has open, and its process: for whoever opens the same file
    name.kept   the work that is not saved

A session whose lock is free and that holds unsaved work is an orphan. None of these files is ever half written;
damaged ones (a disk that fails, a person who edits) are named and left alone.
"""

import contextlib
import json
import os
import time
from pathlib import Path

from pydantic import BaseModel, ValidationError

from cxsim.errors import ScenarioError
from cxsim.files import disk, kept
from cxsim.files.kept import Damaged, Recovered
from cxsim.files.lock import Lock
from cxsim.files.origin import Origin, same_file
from cxsim_models.scenario import Scenario
from cxsim_models.sentence import said

LOCK, NOTE, KEPT = ".lock", ".open", ".kept"

LEFTOVER = 3600.0
"""Seconds after which a file that was being written when its process ended is of no use to anybody."""

__all__ = ["Damaged", "Recovered", "Session", "discard", "orphans", "state_folder"]


class _Note(BaseModel):
    """Which file a window has open."""

    file: str | None
    process: int


def state_folder() -> Path:
    """The folder of the sessions, where the user's system keeps the state of programs."""
    import platformdirs

    return platformdirs.user_state_path("cxsim", appauthor=False) / "sessions"


class Session:
    """The files of one open document: `begin` or `adopt` makes them, `end` removes them."""

    def __init__(self, stem: Path, lock: Lock) -> None:
        self._stem = stem
        self._lock = lock

    @classmethod
    def begin(cls, folder: Path) -> "Session":
        """A new session; raises `ScenarioError` where none can be made."""
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            _sweep(folder)
            while True:
                stem = folder / os.urandom(8).hex()
                lock = Lock.take(stem.with_suffix(LOCK))
                # Another window that tidies up may hold a lock whose file was just made.
                if lock is not None:
                    return cls(stem, lock)
        except OSError as error:
            raise _unchangeable(folder, error) from error

    @classmethod
    def adopt(cls, orphan: Recovered) -> "Session":
        """The orphan's session as one's own: at no moment is the work without a place.

        Raises `ScenarioError` where another window was faster.
        """
        return cls(orphan.kept.with_suffix(""), _claimed(orphan))

    def note(self, path: Path | None) -> None:
        """Say which file is open; raises `ScenarioError`."""
        note = _Note(file=None if path is None else str(path), process=os.getpid())
        self._write(NOTE, json.dumps(note.model_dump()).encode())

    def keep(self, scenario: Scenario, origin: Origin) -> None:
        """Keep what is not saved, in the place of what was kept before; raises `ScenarioError`."""
        self._write(KEPT, kept.written(scenario, origin))

    def drop(self) -> None:
        """Nothing is unsaved any more; raises `ScenarioError`."""
        try:
            self._stem.with_suffix(KEPT).unlink(missing_ok=True)
        except OSError as error:
            raise _unchangeable(self._stem.parent, error) from error

    def end(self) -> None:
        """Its user has closed the document: nothing of it stays here."""
        _remove(self._stem, self._lock)

    def elsewhere(self, path: Path) -> int | None:
        """The process of another window that has the file open; None where none has."""
        for file in self._stem.parent.glob(f"*{NOTE}"):
            note = _note(file)
            if note is None or note.file is None or file.stem == self._stem.name:
                continue
            if same_file(Path(note.file), path) and _running(file):
                return note.process
        return None

    def _write(self, suffix: str, content: bytes) -> None:
        with contextlib.suppress(OSError):
            # Somebody may have tidied up; where the folder cannot be made again, writing says why.
            self._stem.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        disk.write(self._stem.with_suffix(suffix), content)


def orphans(folder: Path) -> list[Recovered | Damaged]:
    """Unsaved work of windows that are no more, newest first."""
    found = [orphan for file in folder.glob(f"*{KEPT}") if (orphan := _orphan(file)) is not None]
    return sorted(found, key=lambda orphan: orphan.time, reverse=True)


def discard(orphan: Recovered | Damaged) -> None:
    """Remove an orphan for good; raises `ScenarioError`."""
    lock = _claimed(orphan)
    try:
        orphan.kept.unlink()
    except OSError as error:
        lock.release()
        raise _unchangeable(orphan.kept.parent, error) from error
    _remove(orphan.kept.with_suffix(""), lock)


def _orphan(file: Path) -> Recovered | Damaged | None:
    try:
        lock = _lock_of(file)
    except OSError:
        return None
    if lock is None:
        return None
    orphan = kept.read(file)
    if isinstance(orphan, Recovered) and orphan.saved():
        # The process ended between saving and tidying up.
        _remove(file.with_suffix(""), lock)
        return None
    lock.release()
    return orphan


def _claimed(orphan: Recovered | Damaged) -> Lock:
    try:
        lock = _lock_of(orphan.kept)
    except OSError as error:
        raise _unchangeable(orphan.kept.parent, error) from error
    if lock is None:
        raise ScenarioError.of(said("this work was opened or discarded in another cxsim window in the meantime"))
    return lock


def _lock_of(file: Path) -> Lock | None:
    """The lock of the session with this unsaved work; None where its window runs, or the work is gone."""
    lock = Lock.take(file.with_suffix(LOCK))
    if lock is not None and not file.exists():
        lock.remove()
        return None
    return lock


def _unchangeable(folder: Path, error: OSError) -> ScenarioError:
    reason = error.strerror or type(error).__name__
    return ScenarioError.of(
        said("nothing can be changed in “{folder}” ({reason}): allow it", folder=str(folder), reason=reason)
    )


def _note(file: Path) -> _Note | None:
    try:
        return _Note.model_validate(json.loads(disk.read(file)))
    except (ScenarioError, ValidationError, ValueError, RecursionError):
        return None


def _running(file: Path) -> bool:
    """Whether the window that this file of a session belongs to still runs."""
    if not file.with_suffix(LOCK).exists():
        return False
    try:
        lock = Lock.take(file.with_suffix(LOCK))
    except OSError:
        return False
    if lock is None:
        return True
    lock.release()
    return False


def _remove(stem: Path, lock: Lock) -> None:
    # The work first: if this is interrupted, nothing that was discarded is offered.
    for suffix in (KEPT, NOTE):
        with contextlib.suppress(OSError):
            stem.with_suffix(suffix).unlink(missing_ok=True)
    lock.remove()


def _sweep(folder: Path) -> None:
    """Remove what windows left that ended without unsaved work, or in the middle of writing."""
    for file in [*folder.glob(f"*{LOCK}"), *folder.glob(f"*{NOTE}")]:
        with contextlib.suppress(OSError):
            lock = Lock.take(file.with_suffix(LOCK))
            if lock is None:
                continue
            if file.with_suffix(KEPT).exists():
                lock.release()
            else:
                _remove(file.with_suffix(""), lock)
    for file in folder.glob(".cxsim-*~"):
        with contextlib.suppress(OSError):
            if time.time() - file.stat().st_mtime > LEFTOVER:
                file.unlink()
