"""A box for a value of the document that is typed as text but is none: live while typed, told off only at the end."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from cxsim_ui.edits import EditError, Place, with_field
from cxsim_ui.form.anchor import Anchor
from cxsim_ui.form.box import Box
from cxsim_ui.form.sentences import full_sentence
from cxsim_ui.form.typed import TypedError
from cxsim_ui.form.words import inline, tr
from cxsim_ui.store import Store


class TypedBox(Box):
    """Edits the value at `at` + `trail`; subclasses read and write it.

    What makes sense is in the document at once, a typing is one undo step. What makes none stays, in red, once it
    is finished, and the document says again what it said before; `failed_with` hears why, or an empty sentence.
    """

    def __init__(
        self,
        store: Store,
        at: Anchor,
        trail: Place,
        label: str,
        parent: QWidget | None = None,
        *,
        steps: bool = False,
        failed_with: Callable[[str], None] | None = None,
    ) -> None:
        super().__init__(self, store.undo_group, parent, steps=steps)
        self.setAccessibleName(label)
        self._store = store
        self._at = at
        self._trail = trail
        self._label = label
        self._failed_with = failed_with
        self._value: object = None
        self._known = False
        self._origin: object = None
        self._gesture: object | None = None
        self._mistake = ""

    def read(self, text: str) -> object:
        """The value that `text` means; raises TypedError."""
        raise NotImplementedError

    def write(self, value: object) -> str:
        """The text of a value, which `read` understands."""
        raise NotImplementedError

    def show_value(self, value: object) -> None:
        """Show the value, unless it is what is shown or being typed."""
        if self._known and value == self._value:
            return
        # It comes from elsewhere (an undo): what was being typed here is history.
        self._gesture = self._origin = None
        self._known, self._value = True, value
        self._show()

    def _show(self) -> None:
        self._fail("")
        self._mistake = ""
        self.show_text(self.write(self._value))
        self.setModified(False)

    def _fail(self, sentence: str) -> None:
        if self.failed or sentence:
            self.set_failed(bool(sentence))
            if self._failed_with is not None:
                self._failed_with(sentence)

    def _begin(self) -> None:
        if self._gesture is None:
            self._gesture, self._origin = object(), self._value

    def _commit(self, value: object) -> None:
        """Put a value into the document; raises TypedError where it cannot stand there."""
        try:
            new = with_field(self._store.scenario, self._at.place + self._trail, value)
        except EditError as error:
            raise TypedError(full_sentence(error.reason)) from None
        self._value = value
        self._store.edit(new, tr("Change {field}").format(field=inline(self._label)), self._gesture)

    def box_edited(self, box: Box) -> None:
        """Take what is typed if it makes sense; if it does not, wait whether it will."""
        self._begin()
        try:
            self._commit(self.read(self.text().strip()))
        except TypedError as error:
            self._mistake = str(error)
            self._fail(self._mistake if error.final else "")
            return
        self._mistake = ""
        self._fail("")

    def box_stepped(self, box: Box, steps: float) -> None:
        """Without a number there are no steps."""

    def box_entered(self, box: Box) -> None:
        """Nothing to prepare."""

    def box_opened(self, box: Box) -> None:
        """There is no more to show."""

    def box_finished(self, box: Box) -> None:
        """What was typed is one undo step; a mistake stays to be seen."""
        if self._gesture is None:
            return
        if self._mistake:
            self._commit(self._origin)
            self._fail(self._mistake)
        else:
            self._show()
        self._gesture = self._origin = None
        self._store.end_gesture()

    def box_restored(self, box: Box) -> None:
        """Back to where the typing began."""
        if self._gesture is not None:
            self._commit(self._origin)
        self._show()
