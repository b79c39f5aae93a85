"""An open document: one immutable scenario, what is wrong in it, and the undo stack of whole scenarios."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from cxsim.draws import with_columns
from cxsim_models.consistency import problems
from cxsim_models.problem import Problem
from cxsim_models.scenario import SCHEMA, Scenario


def same(one: Scenario, other: Scenario) -> bool:
    """Whether two scenarios say the same, whatever columns of draws were handed out on the way."""
    return one == other or one == other.model_copy(update={"draws": one.draws})


MOST_PINS = 8
"""More sliders than these are no longer a presentation."""


class Document(QObject):
    """Holds a scenario; every change of it goes through `edit` or the undo stack.

    `changed` carries the old and the new scenario, `problems_changed` the new list of problems (a scenario with
    problems is kept all the same: nothing that was entered is lost), `path_changed` the file's path or None.
    `pins` are the paths of the estimates that a presentation shows; the file has no place for them.
    A variant knows the document that it was made of as its `base`.
    """

    changed = Signal(object, object)
    problems_changed = Signal(object)
    path_changed = Signal(object)
    opened = Signal()
    pinned = Signal()

    def __init__(
        self, scenario: Scenario | None = None, base: "Document | None" = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.base = base
        self.pins: tuple[str, ...] = ()
        self._scenario = with_columns(scenario or Scenario(schema_version=SCHEMA))
        self._problems = problems(self._scenario)
        self._path: Path | None = None
        self._gesture: object | None = None
        self._gesture_number = 0
        self._gesture_began: Scenario | None = None
        self.undo_stack = QUndoStack(self)

    @property
    def scenario(self) -> Scenario:
        """The document as it stands."""
        return self._scenario

    @property
    def problems(self) -> list[Problem]:
        """What keeps the scenario's parts from fitting together; empty where it can be computed."""
        return list(self._problems)

    @property
    def path(self) -> Path | None:
        """The file that the document was read from or saved to last."""
        return self._path

    @property
    def dirty(self) -> bool:
        """Whether there is something to save."""
        return not self.undo_stack.isClean()

    @property
    def untouched(self) -> bool:
        """Whether nothing would be missed if another scenario took its place."""
        return self._path is None and self.base is None and not self.dirty and self.undo_stack.count() == 0

    def open(self, scenario: Scenario, path: Path | None, *, saved: bool = True) -> None:
        """Show another document; it has nothing to undo and, where it is `saved`, nothing to save."""
        self.end_gesture()
        self._show(with_columns(scenario))
        self.undo_stack.clear()
        if not saved:
            self.undo_stack.resetClean()
        self._set_path(path)
        self.opened.emit()

    def mark_saved(self, path: Path) -> None:
        """Take note that the document as it stands is in the file `path`."""
        self.end_gesture()
        self.undo_stack.setClean()
        self._set_path(path)

    def edit(self, new: Scenario, text: str, gesture: object | None = None) -> None:
        """Make `new` the document: one undo step, named `text`.

        Edits with the same `gesture` (a drag, a word being typed) are one step until `end_gesture`; a gesture
        that ends where it began leaves no step.
        """
        if gesture is None or gesture is not self._gesture:
            self.end_gesture()
            self._gesture, self._gesture_began = gesture, self._scenario
        if same(new, self._scenario):
            return
        began = self._gesture_began
        new = began if began is not None and same(new, began) else with_columns(new)
        number = self._gesture_number if gesture is not None else None
        self.undo_stack.push(_Edit(self, self._scenario, new, text, number))

    def toggle_pin(self, path: str) -> bool:
        """Pin an estimate for presentations, or take the pin out; False where there are too many already."""
        if path not in self.pins and len(self.pins) >= MOST_PINS:
            return False
        others = tuple(pin for pin in self.pins if pin != path)
        self.pins = others if path in self.pins else (*others, path)
        self.pinned.emit()
        return True

    def end_gesture(self) -> None:
        """Let the next edit be a step of its own, whatever its gesture."""
        self._gesture = self._gesture_began = None
        self._gesture_number += 1

    def _show(self, scenario: Scenario) -> None:
        old, self._scenario = self._scenario, scenario
        if scenario is not old:
            found = problems(scenario)
            different, self._problems = found != self._problems, found
            self.changed.emit(old, scenario)
            if different:
                self.problems_changed.emit(self.problems)

    def _set_path(self, path: Path | None) -> None:
        if path != self._path:
            self._path = path
            self.path_changed.emit(path)


class _Edit(QUndoCommand):
    """One undoable step: the scenario before it and after it."""

    def __init__(self, document: Document, before: Scenario, after: Scenario, text: str, gesture: int | None) -> None:
        super().__init__(text)
        self._document = document
        self._before = before
        self._after = after
        self._gesture = gesture
        self._pushed = False

    def id(self) -> int:
        return -1 if self._gesture is None else 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Edit) or other._gesture != self._gesture:
            return False
        self._after = other._after
        # The merged command's wrapper may outlive it; it must not keep a scenario for each step of a drag.
        other._before = other._after = self._before
        self.setObsolete(self._after is self._before)
        return True

    def undo(self) -> None:
        self._document.end_gesture()
        self._document._show(self._before)

    def redo(self) -> None:
        if self._pushed:
            self._document.end_gesture()
        self._pushed = True
        self._document._show(self._after)
