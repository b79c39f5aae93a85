"""Keeps the unsaved scenario on disk, on a thread of its own."""

import contextlib
import threading
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QThread, Signal

from cxsim.errors import ScenarioError
from cxsim.files import autosave
from cxsim.files.autosave import Recovered, Session
from cxsim.files.origin import Origin
from cxsim_models.scenario import Scenario
from cxsim_models.sentence import Gap
from cxsim_ui.document import Document

PAUSE = 1.0
"""Seconds that edits are collected before they are written: a crash costs no more than these and the writing."""


@dataclass(frozen=True, slots=True, eq=False)
class _State:
    """What the disk should say: which file is open, and the scenario if it is not saved."""

    origin: Origin
    unsaved: Scenario | None

    def same(self, other: "_State") -> bool:
        """Whether there is nothing to do between the two; whole scenarios are not compared."""
        return self.origin == other.origin and self.unsaved is other.unsaved


class _Writer(QThread):
    """Brings the disk up to date."""

    def __init__(self, recovery: "Recovery") -> None:
        super().__init__()
        self._recovery = recovery

    def run(self) -> None:
        while self._recovery._work():
            pass


class Recovery(QObject):
    """Watches a document; `origin` is where it comes from, to be set with `begin` whenever that changes.

    `failed` brings the sentence that says why unsaved work cannot be kept, and None once it can again.
    """

    failed = Signal(object)
    _changed = Signal()

    def __init__(self, document: Document, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._folder = folder if folder is not None else autosave.state_folder()
        self._condition = threading.Condition()
        self._wanted = self._done = _State(Origin(), None)
        self._stopping = False
        self._failure: Gap | None = None
        # Held while files are written. The window's thread takes it only for what its user waits for anyway.
        self._writing = threading.Lock()
        self._session: Session | None = None
        self._noted: Origin | None = None
        # Looked at when the event is over: while it lasts, the document's parts may not agree yet.
        self._changed.connect(self._look, Qt.ConnectionType.QueuedConnection)
        document.changed.connect(self._changed)
        document.undo_stack.cleanChanged.connect(self._changed)
        self._writer = _Writer(self)

    @property
    def origin(self) -> Origin:
        """Where the document in the store comes from."""
        return self._wanted.origin

    def start(self) -> None:
        """Begin to keep."""
        # What is wrong with the folder is said when something is to be written there.
        with self._writing, contextlib.suppress(ScenarioError):
            self._session = Session.begin(self._folder)
        self._writer.start()

    def begin(self, origin: Origin) -> None:
        """The document comes from here, or was saved there."""
        self._want(_State(origin, self._wanted.unsaved))
        self._changed.emit()

    def elsewhere(self, path: Path) -> int | None:
        """The process of another window that has the file open; None where none has."""
        return None if self._session is None else self._session.elsewhere(path)

    def adopt(self, orphan: Recovered, origin: Origin) -> Scenario:
        """The orphan's work, from now on kept as this window's; show it at once, as coming from `origin`.

        What was kept for the document shown so far is gone. Raises `ScenarioError`; then nothing has changed.
        """
        scenario = orphan.scenario()
        with self._writing:
            session = Session.adopt(orphan)
            if self._session is not None:
                self._session.end()
            self._session, self._noted = session, None
            self._want(_State(origin, scenario))
        return scenario

    def stop(self) -> None:
        """The user has closed the document: nothing is kept; returns when the thread has ended."""
        with self._condition:
            self._stopping = True
            self._condition.notify()
        self._writer.wait()
        if self._session is not None:
            self._session.end()

    def _look(self) -> None:
        self._want(_State(self._wanted.origin, self._document.scenario if self._document.dirty else None))

    def _want(self, state: _State) -> None:
        with self._condition:
            self._wanted = state
            self._condition.notify()

    def _work(self) -> bool:
        with self._condition:
            self._condition.wait_for(lambda: self._stopping or not self._wanted.same(self._done))
            if self._wanted.unsaved is not None or self._failure is not None:
                self._condition.wait_for(self._urgent, PAUSE)
            if self._stopping:
                return False
        with self._writing:
            # Not before: with a session that was adopted meanwhile, something else is wanted.
            wanted = self._wanted
            try:
                self._write(wanted)
            except ScenarioError as error:
                self._say(error.problems[0].sentence)
            except Exception as error:
                # Whatever it stumbles on, the next edit gets another try.
                self._say(f"{type(error).__name__}: {error}")
            else:
                self._done = wanted
                self._say(None)
        return True

    def _urgent(self) -> bool:
        """Whether there is no reason to wait for more edits."""
        return self._stopping or (self._wanted.unsaved is None and self._failure is None)

    def _write(self, wanted: _State) -> None:
        if self._session is None:
            self._session = Session.begin(self._folder)
        if wanted.unsaved is None:
            self._session.drop()
        if wanted.origin != self._noted:
            self._session.note(wanted.origin.path)
            self._noted = wanted.origin
        if wanted.unsaved is not None:
            self._session.keep(wanted.unsaved, wanted.origin)

    def _say(self, failure: Gap | None) -> None:
        if failure != self._failure:
            self._failure = failure
            self.failed.emit(failure)
