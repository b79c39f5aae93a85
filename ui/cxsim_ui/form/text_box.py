"""A box for a text of the document: every letter is kept, a word typed is one undo step."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from cxsim_ui.edits import EditError, Place, with_field
from cxsim_ui.form.anchor import Anchor
from cxsim_ui.form.box import Box
from cxsim_ui.form.sentences import full_sentence
from cxsim_ui.form.words import inline, tr
from cxsim_ui.store import Store


class TextBox(Box):
    """Edits the text at `at` + `trail`; `failed_with` hears why a text cannot be taken, or an empty sentence."""

    def __init__(
        self,
        store: Store,
        at: Anchor,
        trail: Place,
        label: str,
        parent: QWidget | None = None,
        *,
        role: str = "",
        optional: bool = False,
        capitals: bool = False,
        failed_with: Callable[[str], None] | None = None,
    ) -> None:
        super().__init__(self, store.undo_group, parent, role=role)
        self.setAccessibleName(label)
        self._store = store
        self._at = at
        self._trail = trail
        self._label = label
        self._optional = optional
        self._capitals = capitals
        self._failed_with = failed_with
        self._value: str | None = ""
        self._origin: str | None = None
        self._gesture: object | None = None

    def show_value(self, value: object) -> None:
        """Show the text, unless it is what is being typed."""
        text = None if value is None else str(value)
        typing = self.hasFocus() and (self.failed or self._read() == text)
        changed, self._value = text != self._value, text
        if changed or not typing:
            if not (self.hasFocus() and self._read() == text):
                self.show_text(text or "")
            self._fail("")

    def _read(self) -> str | None:
        text = self.text().strip()
        return (text.upper() if self._capitals else text) or (None if self._optional else "")

    def _commit(self, value: str | None) -> bool:
        try:
            new = with_field(self._store.scenario, self._at.place + self._trail, value)
        except EditError as error:
            self._fail(full_sentence(error.reason))
            return False
        self._fail("")
        self._value = value
        self._store.edit(new, tr("Change {field}").format(field=inline(self._label)), self._gesture)
        return True

    def _fail(self, sentence: str) -> None:
        if self.failed or sentence:
            self.set_failed(bool(sentence))
            if self._failed_with is not None:
                self._failed_with(sentence)

    def box_edited(self, box: Box) -> None:
        """Every letter goes into the document."""
        if self._gesture is None:
            self._gesture, self._origin = object(), self._value
        self._commit(self._read())

    def box_stepped(self, box: Box, steps: float) -> None:
        """A text has no steps."""

    def box_entered(self, box: Box) -> None:
        """Nothing to prepare."""

    def box_opened(self, box: Box) -> None:
        """There is no more to show."""

    def box_finished(self, box: Box) -> None:
        """What was typed is one undo step."""
        if self._gesture is not None and not self.failed:
            self._gesture = None
            self._store.end_gesture()
            self.show_text(self._value or "")

    def box_restored(self, box: Box) -> None:
        """Back to where the typing began."""
        if self._gesture is not None:
            self._commit(self._origin)
        self.show_text(self._value or "")
        self._fail("")
        self.setModified(False)
