"""New, open, save, save as, recent files; and never lose what is not saved."""

from pathlib import Path

from PySide6.QtCore import QDir, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

import cxsim
from cxsim.files.scenario_file import load_draft
from cxsim.files.templates import new, sample_names
from cxsim_models.scenario import Scenario
from cxsim_ui.form.sentences import problem_line
from cxsim_ui.main_window import SUFFIX
from cxsim_ui.settings import Memory
from cxsim_ui.store import Store


class Documents(QObject):
    """Moves scenarios between the store and files. Every failure becomes a message; the store keeps what it has."""

    opened = Signal()

    def __init__(self, window: QWidget, store: Store, memory: Memory) -> None:
        super().__init__(window)
        self._window = window
        self._store = store
        self._memory = memory

    def open_first(self, file: str | None) -> bool:
        """At the start: `file`, else the last one, else the first sample. False if `file` has problems."""
        if file is not None:
            return self.open_path(Path(file))
        for path in self._memory.recent[:1]:
            try:
                self._show(load_draft(path), path)
                return True
            except cxsim.ScenarioError:
                # The last file is no longer readable; the sample is a better start than a message.
                break
        self._show(new(sample_names()[0]), None)
        return True

    def new_empty(self) -> bool:
        """Begin an empty scenario."""
        if not self.may_lose():
            return False
        self._show(new(), None)
        return True

    def open_sample(self, name: str) -> bool:
        """Begin with a copy of a sample or a template."""
        if not self.may_lose():
            return False
        self._show(new(name), None)
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
        try:
            scenario = load_draft(path)
        except cxsim.ScenarioError as error:
            self._report(self.tr("This file cannot be opened"), error)
            return False
        self._memory.remember(path.absolute())
        self._show(scenario, path.absolute())
        return True

    def _show(self, scenario: Scenario, path: Path | None) -> None:
        self._store.open(scenario, path)
        self.opened.emit()

    def save(self) -> bool:
        """Save to the scenario's file, or ask for one."""
        if self._store.path is None:
            return self.save_as()
        return self._write(self._store.path)

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
        try:
            cxsim.save(self._store.scenario, path)
        except cxsim.ScenarioError as error:
            self._report(self.tr("The scenario could not be saved; it is still open here"), error)
            return False
        self._store.mark_saved(path)
        self._memory.remember(path)
        return True

    def may_lose(self) -> bool:
        """Whether what is open may be closed: it is saved, or the user says so."""
        if not self._store.dirty:
            return True
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.warning(
            self._window,
            self.tr("Unsaved changes"),
            self.tr("Save the changes to “{name}” first?").format(name=self._store.scenario.name),
            buttons.Save | buttons.Discard | buttons.Cancel,
            buttons.Save,
        )
        if answer == buttons.Save:
            return self.save()
        return answer == buttons.Discard

    def _report(self, title: str, error: cxsim.ScenarioError) -> None:
        box = QMessageBox(QMessageBox.Icon.Warning, self.tr("cxsim"), title, parent=self._window)
        shown = error.problems[:6]
        lines = [problem_line(problem) for problem in shown]
        if len(error.problems) > len(shown):
            lines.append(self.tr("… and {count} more").format(count=len(error.problems) - len(shown)))
            box.setDetailedText("\n".join(map(problem_line, error.problems)))
        box.setInformativeText("\n".join(lines))
        box.exec()

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
