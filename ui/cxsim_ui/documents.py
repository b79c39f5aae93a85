"""New, open, save, save as, recent files; and never lose what is not saved."""

from pathlib import Path

from PySide6.QtCore import QDir, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

import cxsim
from cxsim.files import disk
from cxsim.files.autosave import Damaged, Recovered
from cxsim.files.origin import Origin, fingerprint
from cxsim.files.scenario_file import dumps, load_draft
from cxsim.files.templates import new, sample_names
from cxsim_models.scenario import Scenario
from cxsim_ui.main_window import SUFFIX
from cxsim_ui.questions import Questions
from cxsim_ui.recovery import Recovery
from cxsim_ui.settings import Memory
from cxsim_ui.store import Store


class Documents(QObject):
    """Moves scenarios between the store and files. Every failure becomes a message; the store keeps what it has."""

    opened = Signal()

    def __init__(self, window: QWidget, store: Store, memory: Memory, recovery: Recovery) -> None:
        super().__init__(window)
        self._window = window
        self._store = store
        self._memory = memory
        self._recovery = recovery
        self._questions = Questions(window)

    def open_first(self, file: str | None) -> bool:
        """At the start: `file`, else the last one, else the first sample. False if `file` has problems."""
        if file is not None:
            return self.open_path(Path(file))
        for path in self._memory.recent[:1]:
            if self._recovery.elsewhere(path) is not None:
                # It is another window's; this one was opened for something else.
                break
            try:
                origin = Origin.of(path)
                self._show(load_draft(path), origin)
                return True
            except cxsim.ScenarioError:
                # The last file is no longer readable; the sample is a better start than a message.
                break
        self._show(new(sample_names()[0]), Origin())
        return True

    def new_empty(self) -> bool:
        """Begin an empty scenario."""
        if not self.may_lose():
            return False
        self._show(new(), Origin())
        return True

    def open_sample(self, name: str) -> bool:
        """Begin with a copy of a sample or a template."""
        if not self.may_lose():
            return False
        self._show(new(name), Origin())
        return True

    def choose_and_open(self) -> bool:
        """Ask for a file and open it."""
        if not self.may_lose():
            return False
        text, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open a scenario"), self._folder(), self._filter()
        )
        return bool(text) and self._open(Path(text))

    def open_path(self, path: Path) -> bool:
        """Open `path`, after asking about unsaved changes."""
        return self.may_lose() and self._open(path)

    def _open(self, path: Path) -> bool:
        path = path.absolute()
        try:
            # Looked at first: what somebody writes in between is then asked about, and not overwritten.
            origin = Origin.of(path)
            scenario = load_draft(path)
        except cxsim.ScenarioError as error:
            self._questions.report(self.tr("This file cannot be opened"), error)
            return False
        chosen = self._own(origin)
        if chosen is None:
            return False
        self._memory.remember(path)
        self._show(scenario, chosen)
        return True

    def orphans(self) -> list[Recovered | Damaged]:
        """What crashes have left, newest first."""
        return self._recovery.orphans()

    def open_recovered(self, orphan: Recovered) -> bool:
        """Open what a crash has left, unsaved as it was: saving writes it to its file."""
        if not self.may_lose():
            return False
        origin = self._own(orphan.origin)
        if origin is None:
            return False
        try:
            scenario = self._recovery.adopt(orphan, origin)
        except cxsim.ScenarioError as error:
            self._questions.report(self.tr("The recovered work cannot be opened"), error)
            return False
        self._show(scenario, origin, saved=False)
        return True

    def discard_recovered(self, orphan: Recovered | Damaged) -> bool:
        """Throw away what a crash has left, if the user is sure."""
        name = orphan.name if isinstance(orphan, Recovered) else orphan.kept.name
        if not self._questions.discard_recovered(name or self.tr("New scenario")):
            return False
        try:
            self._recovery.discard(orphan)
        except cxsim.ScenarioError as error:
            self._questions.report(self.tr("The recovered work could not be discarded"), error)
            return False
        return True

    def _own(self, origin: Origin) -> Origin | None:
        """Where the document is to come from, if another window has its file open; None for not at all."""
        process = None if origin.path is None else self._recovery.elsewhere(origin.path)
        if origin.path is None or process is None:
            return origin
        answer = self._questions.open_elsewhere(origin.path.name, process)
        return origin if answer == "anyway" else Origin() if answer == "copy" else None

    def _show(self, scenario: Scenario, origin: Origin, *, saved: bool = True) -> None:
        self._store.open(scenario, origin.path, saved=saved)
        self._recovery.begin(origin)
        self.opened.emit()

    def save(self) -> bool:
        """Save to the scenario's file, or ask for one."""
        path = self._store.path
        if path is None:
            return self.save_as()
        if self._recovery.origin.changed():
            answer = self._questions.changed_on_disk(path.name)
            if answer != "overwrite":
                return answer == "save as" and self.save_as()
        return self._write(path)

    def save_as(self) -> bool:
        """Ask for a file and save to it."""
        name = self._store.scenario.name or self.tr("Scenario")
        suggestion = Path(self._folder()) / f"{_file_name(name)}{SUFFIX}"
        text, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the scenario"), str(self._store.path or suggestion), self._filter()
        )
        if not text:
            return False
        path = Path(text)
        return self._write(path if path.suffix else path.with_suffix(SUFFIX))

    def _write(self, path: Path) -> bool:
        content = dumps(self._store.scenario).encode()
        try:
            disk.write(path, content)
        except cxsim.ScenarioError as error:
            self._questions.report(self.tr("The scenario could not be saved; it is still open here"), error)
            return False
        self._store.mark_saved(path)
        self._recovery.begin(Origin(path, fingerprint(content)))
        self._memory.remember(path)
        return True

    def may_lose(self) -> bool:
        """Whether what is open may be closed: it is saved, or the user says so."""
        if not self._store.dirty:
            return True
        answer = self._questions.save_first(self._store.scenario.name)
        return self.save() if answer == "save" else answer == "discard"

    def _folder(self) -> str:
        if self._store.path is not None:
            return str(self._store.path.parent)
        recent = self._memory.recent
        return str(recent[0].parent) if recent else QDir.homePath()

    def _filter(self) -> str:
        return self.tr("Scenarios (*.cxsim);;All files (*)")


def _file_name(name: str) -> str:
    kept = "".join(character if character.isalnum() or character in " -_" else "-" for character in name)
    return kept.strip() or "scenario"
