"""What is asked before something could be lost, and what is said when something did not work."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

import cxsim
from cxsim_ui.amounts import decimal
from cxsim_ui.form.sentences import problem_line

_MOST_LINES = 6
_Role = QMessageBox.ButtonRole


class Questions(QObject):
    """Message boxes over `window`. Escape always means that nothing happens."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def save_first(self, name: str) -> Literal["save", "discard", "cancel"]:
        """The scenario that is open has unsaved changes, and another is to take its place."""
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.warning(
            self._window,
            self.tr("Unsaved changes"),
            self.tr("Save the changes to “{name}” first?").format(name=name),
            buttons.Save | buttons.Discard | buttons.Cancel,
            buttons.Save,
        )
        return "save" if answer == buttons.Save else "discard" if answer == buttons.Discard else "cancel"

    def open_elsewhere(self, name: str, process: int) -> Literal["copy", "anyway", "cancel"]:
        """The file is open in another window."""
        box = self._box(
            self.tr("“{name}” is open in another cxsim window").format(name=name),
            self.tr(
                "Two windows that save to one file overwrite each other's changes. A copy has no file until you "
                "save it under a name of its own. (The other window is process {process}.)"
            ).format(process=process),
        )
        copy = box.addButton(self.tr("Open a &copy"), _Role.AcceptRole)
        anyway = box.addButton(self.tr("Open &anyway"), _Role.DestructiveRole)
        clicked = self._ask(box, copy)
        return "copy" if clicked is copy else "anyway" if clicked is anyway else "cancel"

    def changed_on_disk(self, name: str) -> Literal["save as", "overwrite", "cancel"]:
        """The file holds something else than what was opened, and is about to be overwritten."""
        box = self._box(
            self.tr("“{name}” was changed by somebody else since it was opened here").format(name=name),
            self.tr("Saving under another name keeps both. Overwriting it loses the other changes."),
        )
        save_as = box.addButton(self.tr("&Save as…"), _Role.AcceptRole)
        overwrite = box.addButton(self.tr("&Overwrite"), _Role.DestructiveRole)
        clicked = self._ask(box, save_as)
        return "save as" if clicked is save_as else "overwrite" if clicked is overwrite else "cancel"

    def discard_recovered(self, names: Sequence[str]) -> bool:
        """Recovered work is to be thrown away: one piece, or all of several."""
        if len(names) == 1:
            question = self.tr("Discard the recovered work on “{name}”?").format(name=names[0])
            more = self.tr("It was never saved: nothing can bring it back.")
        else:
            question = self.tr("Discard all {count} pieces of recovered work?").format(count=decimal(len(names), 0))
            more = self.tr("None of it was saved: nothing can bring it back.")
        box = self._box(question, more)
        discard = box.addButton(self.tr("&Discard"), _Role.DestructiveRole)
        return self._ask(box, None) is discard

    def report(self, title: str, error: cxsim.ScenarioError) -> None:
        """Say what did not work, and why."""
        box = self._box(title, "")
        shown = error.problems[:_MOST_LINES]
        lines = [problem_line(problem) for problem in shown]
        if len(error.problems) > len(shown):
            lines.append(self.tr("… and {count} more").format(count=len(error.problems) - len(shown)))
            box.setDetailedText("\n".join(map(problem_line, error.problems)))
        box.setInformativeText("\n".join(lines))
        box.exec()

    def _box(self, text: str, more: str) -> QMessageBox:
        box = QMessageBox(QMessageBox.Icon.Warning, self.tr("cxsim"), text, parent=self._window)
        box.setInformativeText(more)
        return box

    def _ask(self, box: QMessageBox, best: QPushButton | None) -> object:
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(best or cancel)
        box.setEscapeButton(cancel)
        box.exec()
        return box.clickedButton()
