"""New, open, save, save as, recent files; and never lose what is not saved."""

import contextlib
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

import cxsim
from cxsim.files import autosave, disk
from cxsim.files.autosave import Damaged, Recovered
from cxsim.files.origin import Origin, fingerprint, same_file
from cxsim.files.scenario_file import dumps, load_draft
from cxsim.files.templates import new, sample_names
from cxsim_models.scenario import Scenario
from cxsim_ui.document import Document
from cxsim_ui.form.words import language
from cxsim_ui.main_window import SUFFIX
from cxsim_ui.questions import Questions
from cxsim_ui.recovery import Recovery
from cxsim_ui.settings import Memory, OpenFiles
from cxsim_ui.store import Store


class Documents(QObject):
    """Moves scenarios between the store and files. Every failure becomes a message; the store keeps what it has.

    What is opened gets a tab of its own, unless nobody has touched what is in sight. `opened` when it is there,
    `failed` as in `Recovery`.
    """

    opened = Signal()
    failed = Signal(object)

    def __init__(self, window: QWidget, store: Store, memory: Memory) -> None:
        super().__init__(window)
        self._window = window
        self._store = store
        self._memory = memory
        self._questions = Questions(window)
        self._recoveries: dict[Document, Recovery] = {}
        self._keep(store.document)

    def open_first(self, file: str | None) -> bool:
        """At the start: `file`, else what was open last, else the first sample. False if `file` has problems."""
        if file is not None:
            return self.open_path(Path(file))
        if not self._open_again():
            self._show(new(sample_names()[0], language()), Origin())
        return True

    def _open_again(self) -> bool:
        """Open the files that were open when the window was closed last; False where none can be."""
        session = self._memory.session
        files = session.files if session is not None else tuple(self._memory.recent[:1])
        opened: dict[Path, Document] = {}
        for path in files:
            # What another window has open was opened there; what is no longer readable is no reason for a message.
            if self._recovery.elsewhere(path) is None:
                with contextlib.suppress(cxsim.ScenarioError):
                    origin = Origin.of(path)
                    opened[path] = self._show(load_draft(path), origin)
        if session is not None:
            for variant, base in session.bases.items():
                if variant in opened and base in opened:
                    opened[variant].base = opened[base]
            if session.shown in opened:
                self._store.show(opened[session.shown])
                self.opened.emit()
        return bool(opened)

    def remember_session(self) -> None:
        """Note which files are open, for the next start."""
        documents = [document for document in self._store.documents if document.path is not None]
        paths = {document: document.path for document in documents if document.path is not None}
        bases = {path: paths[one.base] for one, path in paths.items() if one.base in paths}
        self._memory.store_session(OpenFiles(tuple(paths.values()), paths.get(self._store.document), bases))

    def new_empty(self) -> bool:
        """Begin an empty scenario."""
        self._show(new(language=language()), Origin())
        return True

    def open_sample(self, name: str) -> bool:
        """Begin with a copy of a sample or a template."""
        self._show(new(name, language()), Origin())
        return True

    def vary(self) -> None:
        """Begin a variant of the scenario in sight, beside it."""
        base = self._store.document
        name = self.tr("{name} – variant").format(name=title(base))
        scenario = base.scenario.model_copy(update={"name": name})
        variant = Document(base=base)
        variant.open(scenario, None, saved=False)
        self._store.add(variant)
        self._keep(variant)
        self._bring(variant, Origin())

    def choose_and_open(self) -> bool:
        """Ask for a file and open it."""
        text, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open a scenario"), self._folder(), self._filter()
        )
        return bool(text) and self.open_path(Path(text))

    def open_path(self, path: Path) -> bool:
        """Open `path`, or bring it into sight where it is open."""
        path = path.absolute()
        for document in self._store.documents:
            if document.path is not None and same_file(document.path, path):
                self._store.show(document)
                self.opened.emit()
                return True
        try:
            # Looked at first: what somebody writes in between is then asked about, and not overwritten.
            origin = Origin.of(path)
            scenario = load_draft(path)
        except cxsim.ScenarioError as error:
            self._questions.report(self.tr("“{name}” cannot be opened").format(name=path.name), error)
            return False
        chosen = self._own(origin)
        if chosen is None:
            return False
        self._memory.remember(path)
        self._show(scenario, chosen)
        return True

    def orphans(self) -> list[Recovered | Damaged]:
        """What crashes have left, newest first."""
        return autosave.orphans(autosave.state_folder())

    def open_recovered(self, orphan: Recovered) -> bool:
        """Open what a crash has left, unsaved as it was: saving writes it to its file."""
        origin = self._own(orphan.origin)
        if origin is None:
            return False
        document = self._vacant()
        try:
            scenario = self._recoveries[document].adopt(orphan, origin)
        except cxsim.ScenarioError as error:
            self._questions.report(self.tr("The recovered work cannot be opened"), error)
            return False
        document.open(scenario, origin.path, saved=False)
        self._bring(document, origin)
        return True

    def discard_recovered(self, *orphans: Recovered | Damaged) -> bool:
        """Throw away these pieces of what crashes have left, if the user is sure."""
        names = [orphan.name if isinstance(orphan, Recovered) else orphan.kept.name for orphan in orphans]
        if not self._questions.discard_recovered([name or self.tr("New scenario") for name in names]):
            return False
        try:
            for orphan in orphans:
                autosave.discard(orphan)
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

    @property
    def _recovery(self) -> Recovery:
        return self._recoveries[self._store.document]

    def _keep(self, document: Document) -> None:
        # A method, not a lambda with the document: that would keep it, and all of this, when it is closed.
        document.pinned.connect(self._remember_pins)
        recovery = self._recoveries[document] = Recovery(document, parent=self)
        recovery.failed.connect(self.failed)
        recovery.start()

    def _remember_pins(self) -> None:
        for document in self._store.documents:
            self._memory.store_text(_pins_of(document), "\n".join(document.pins))

    def _vacant(self) -> Document:
        """Where the next scenario goes: what is in sight, if nobody has touched it, or a document of its own."""
        if self._store.document.untouched:
            return self._store.document
        document = Document()
        self._store.add(document)
        self._keep(document)
        return document

    def _show(self, scenario: Scenario, origin: Origin) -> Document:
        document = self._vacant()
        document.open(scenario, origin.path)
        self._bring(document, origin)
        return document

    def _bring(self, document: Document, origin: Origin) -> None:
        document.pins = tuple(self._memory.text(_pins_of(document)).splitlines())
        self._recoveries[document].begin(origin)
        self._store.show(document)
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
        name = title(self._store.document)
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

    def close(self, document: Document) -> bool:
        """Close a tab, after asking about unsaved changes."""
        if not self._may_lose(document):
            return False
        self._store.close(document)
        for known in self._store.documents:
            if known not in self._recoveries:
                self._keep(known)
        recovery = self._recoveries.pop(document)
        recovery.stop()
        recovery.deleteLater()
        return True

    def may_lose_all(self) -> bool:
        """Whether the window may be closed: everything is saved, or the user says so."""
        return all(self._may_lose(document) for document in self._store.documents)

    def stop(self) -> None:
        """The window is closed: nothing is kept."""
        for recovery in self._recoveries.values():
            recovery.stop()

    def _may_lose(self, document: Document) -> bool:
        if not document.dirty:
            return True
        self._store.show(document)
        answer = self._questions.save_first(title(document))
        return self.save() if answer == "save" else answer == "discard"

    def _folder(self) -> str:
        if self._store.path is not None:
            return str(self._store.path.parent)
        recent = self._memory.recent
        return str(recent[0].parent) if recent else QDir.homePath()

    def _filter(self) -> str:
        return self.tr("Scenarios (*.cxsim);;All files (*)")


def title(document: Document) -> str:
    """What a document is called in its tab: its name, else its file's."""
    if document.scenario.name.strip():
        return document.scenario.name.strip()
    return document.path.stem if document.path else QCoreApplication.translate("Documents", "New scenario")


def _pins_of(document: Document) -> str:
    """The name under which the pins of a document are remembered: its file's, or without one its own."""
    return f"pins/{document.path.as_posix() if document.path else document.scenario.name}"


def _file_name(name: str) -> str:
    kept = "".join(character if character.isalnum() or character in " -_" else "-" for character in name)
    return kept.strip() or "scenario"
