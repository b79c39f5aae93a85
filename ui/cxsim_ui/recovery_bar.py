"""Above the scenario: work that a crash has left, and that unsaved work cannot be kept."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cxsim.files.autosave import Damaged, Recovered
from cxsim_models.sentence import Gap
from cxsim_ui.documents import Documents
from cxsim_ui.form.sentences import full_sentence
from cxsim_ui.notice import Choice, Notice
from cxsim_ui.whereabouts import moment


class RecoveryBar(QWidget):
    """`wanted` when the user wants to see all the recovered work; `put` what the bar stands above."""

    wanted = Signal()

    def __init__(self, documents: Documents, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._documents = documents
        self.offer = Notice("history", "accent", self)
        self.warning = Notice("triangle-alert", "loss", self)
        self._orphans: Sequence[Recovered | Damaged] = ()
        self._failure: Gap | None = None
        self._column = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.warning)
        layout.addWidget(self.offer)

    def put(self, below: QWidget) -> None:
        """Give `below` the rest of the room; a child already, or all within it is dressed once more."""
        self._column.addWidget(below, 1)

    def show_offer(self) -> None:
        """Offer what a crash has left; nothing where it has left nothing."""
        self._orphans = self._documents.orphans()
        if self._orphans:
            self._say_offer()
        else:
            self.offer.hide()

    @property
    def failure(self) -> Gap | None:
        """Why unsaved work cannot be kept, while that is said."""
        return None if self.warning.isHidden() else self._failure

    def show_failure(self, failure: Gap | None) -> None:
        """Say why unsaved work cannot be kept; None when it can again."""
        self._failure = failure
        if failure is not None:
            self._say_failure(failure)
        else:
            self.warning.hide()

    def _say_offer(self) -> None:
        first = self._orphans[0]
        if len(self._orphans) > 1 or isinstance(first, Damaged):
            self.offer.say(
                self.tr("cxsim ended unexpectedly, and unsaved work was kept."),
                Choice(self.tr("Show it"), self.wanted.emit, best=True),
            )
            return
        path = first.origin.path
        name = path.name if path is not None else first.name or self.tr("New scenario")
        self.offer.say(
            self.tr("cxsim ended unexpectedly. Unsaved work on “{name}” was kept {time}.").format(
                name=name, time=moment(first.time)
            ),
            Choice(self.tr("Discard"), lambda: self._discard(first)),
            Choice(self.tr("Open it"), lambda: self._open(first), best=True),
        )

    def _say_failure(self, failure: Gap) -> None:
        self.warning.say(
            self.tr("In case of a crash, unsaved work would be lost. {reason}").format(reason=full_sentence(failure))
        )

    def _open(self, orphan: Recovered) -> None:
        if self._documents.open_recovered(orphan) or orphan not in self._documents.orphans():
            self.offer.hide()

    def _discard(self, orphan: Recovered) -> None:
        if self._documents.discard_recovered(orphan) or orphan not in self._documents.orphans():
            self.offer.hide()
