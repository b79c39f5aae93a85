"""The open documents, and the one in sight: what every page edits and every picture is of."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QUndoGroup, QUndoStack

from cxsim_models.problem import Problem
from cxsim_models.scenario import Scenario
from cxsim_ui.document import Document


class Store(QObject):
    """Stands for the document in sight; `show` brings another one there, as if it were an edit of everything.

    `changed`, `problems_changed` and `path_changed` are those of the document in sight. `leaving` comes before
    another one takes its place, `switched` with it; `listed` when documents come, go or change their order.
    """

    changed = Signal(object, object)
    problems_changed = Signal(object)
    path_changed = Signal(object)
    leaving = Signal()
    switched = Signal()
    listed = Signal()

    def __init__(self, scenario: Scenario | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.undo_group = QUndoGroup(self)
        self._document = Document(scenario, parent=self)
        self._documents = [self._document]
        self.undo_group.addStack(self._document.undo_stack)
        self._follow(self._document)

    @property
    def document(self) -> Document:
        """The document in sight."""
        return self._document

    @property
    def documents(self) -> list[Document]:
        """All open documents, in the order of their tabs."""
        return list(self._documents)

    @property
    def scenario(self) -> Scenario:
        """The scenario in sight."""
        return self._document.scenario

    @property
    def problems(self) -> list[Problem]:
        """What keeps the scenario's parts from fitting together; empty where it can be computed."""
        return self._document.problems

    @property
    def path(self) -> Path | None:
        """The file that the document was read from or saved to last."""
        return self._document.path

    @property
    def dirty(self) -> bool:
        """Whether there is something to save."""
        return self._document.dirty

    @property
    def undo_stack(self) -> QUndoStack:
        """The steps of the document in sight. What lives longer than a moment takes `undo_group`."""
        return self._document.undo_stack

    def open(self, scenario: Scenario, path: Path | None, *, saved: bool = True) -> None:
        """Show another scenario in the place of the one in sight."""
        self._document.open(scenario, path, saved=saved)

    def mark_saved(self, path: Path) -> None:
        """Take note that the document as it stands is in the file `path`."""
        self._document.mark_saved(path)

    def edit(self, new: Scenario, text: str, gesture: object | None = None) -> None:
        """Make `new` the document: one undo step, named `text`; see `Document.edit`."""
        self._document.edit(new, text, gesture)

    def end_gesture(self) -> None:
        """Let the next edit be a step of its own, whatever its gesture."""
        self._document.end_gesture()

    def add(self, document: Document) -> None:
        """Take in another document, behind the one in sight."""
        document.setParent(self)
        self._documents.insert(self._documents.index(self._document) + 1, document)
        self.undo_group.addStack(document.undo_stack)
        self.listed.emit()

    def show(self, document: Document) -> None:
        """Bring one of the documents into sight."""
        before = self._document
        if document is before:
            return
        self.leaving.emit()
        before.end_gesture()
        for theirs, ours in self._signals(before):
            theirs.disconnect(ours)
        self._document = document
        self._follow(document)
        self.switched.emit()
        self.changed.emit(before.scenario, document.scenario)
        if before.problems != document.problems:
            self.problems_changed.emit(document.problems)
        if before.path != document.path:
            self.path_changed.emit(document.path)

    def close(self, document: Document) -> None:
        """Let go of a document; the last one leaves an empty one behind."""
        if len(self._documents) == 1:
            self.add(Document())
        index = self._documents.index(document)
        if document is self._document:
            self.show(self._documents[index + 1] if index + 1 < len(self._documents) else self._documents[index - 1])
        self._documents.remove(document)
        self.undo_group.removeStack(document.undo_stack)
        # A variant may still refer to it, but nobody will undo its steps, and they hold it.
        document.undo_stack.clear()
        document.setParent(None)
        self.listed.emit()

    def move(self, start: int, end: int) -> None:
        """Put the document at `start` where the one at `end` is."""
        self._documents.insert(end, self._documents.pop(start))

    def _follow(self, document: Document) -> None:
        for theirs, ours in self._signals(document):
            theirs.connect(ours)
        self.undo_group.setActiveStack(document.undo_stack)

    def _signals(self, document: Document) -> tuple[tuple[SignalInstance, SignalInstance], ...]:
        return (
            (document.changed, self.changed),
            (document.problems_changed, self.problems_changed),
            (document.path_changed, self.path_changed),
            # Another scenario in its place is as good as another document.
            (document.opened, self.switched),
        )
