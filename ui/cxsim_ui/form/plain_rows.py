"""Rows of what is no number: a choice, a switch, a text."""

from PySide6.QtCore import Qt

from cxsim_ui.edits import Place
from cxsim_ui.form.anchor import Anchor
from cxsim_ui.form.box import Box
from cxsim_ui.form.choice import Choice
from cxsim_ui.form.row import Row
from cxsim_ui.form.words import choice_label
from cxsim_ui.store import Store
from cxsim_ui.switch import Switch


class ChoiceRow(Row):
    """Chooses one of a few values."""

    def __init__(self, store: Store, at: Anchor, trail: Place, label: str, choices: tuple[str, ...]) -> None:
        super().__init__(store, at, trail, label)
        self.choice = Choice([(value, choice_label(value)) for value in choices], self)
        self.choice.setAccessibleName(label)
        self.choice.chosen.connect(self.commit)
        self.editor = self.choice
        self.label.unsetCursor()

    def show_value(self, value: object) -> None:
        """Show the value as chosen."""
        self.choice.show_choice(value)

    def editor_width(self, room: int) -> int:
        """Every choice in sight as a whole."""
        return min(self.choice.sizeHint().width() + 8, room)


class FlagRow(Row):
    """Switches something on or off."""

    def __init__(self, store: Store, at: Anchor, trail: Place, label: str, help_text: str = "") -> None:
        super().__init__(store, at, trail, label)
        self.switch = Switch(parent=self)
        self.switch.setAccessibleName(label)
        self.switch.setAccessibleDescription(help_text)
        self.switch.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.switch.clicked.connect(self.commit)
        self.editor = self.switch
        self.label.unsetCursor()
        self.show_caption(help_text)

    def show_value(self, value: object) -> None:
        """Show whether it is on."""
        self.switch.setChecked(bool(value))

    def editor_width(self, room: int) -> int:
        """The switch alone."""
        return self.switch.sizeHint().width()


class TextRow(Row):
    """Edits a text; every letter is kept, a word typed is one undo step."""

    def __init__(
        self, store: Store, at: Anchor, trail: Place, label: str, *, placeholder: str = "", optional: bool = False
    ) -> None:
        super().__init__(store, at, trail, label)
        self._value: str | None = ""
        self._origin: str | None = None
        self._gesture: object | None = None
        self._optional = optional
        self.box = Box(self)
        self.box.setAccessibleName(label)
        self.box.setPlaceholderText(placeholder)
        self.box.textEdited.connect(self._edited)
        self.box.finished.connect(self._end)
        self.box.restored.connect(self._restore)
        self.editor = self.box
        self.label.unsetCursor()

    def show_value(self, value: object) -> None:
        """Show the text."""
        text = None if value is None else str(value)
        if text != self._value or not self.box.failed:
            self._value = text
            if (self.box.text().strip() or None) != text or not self.box.hasFocus():
                self.box.show_text(text or "")
            self.box.set_failed(False)

    def editor_width(self, room: int) -> int:
        """A name is as long as it is."""
        return min(room, 420)

    def _edited(self, text: str) -> None:
        if self._gesture is None:
            self._gesture, self._origin = object(), self._value
        value = text.strip() or (None if self._optional else "")
        before, self._value = self._value, value
        taken = self.commit(value, self._gesture)
        if not taken:
            self._value = before
        self.box.set_failed(not taken)

    def _end(self) -> None:
        if self._gesture is not None and not self.box.failed:
            self._gesture = None
            self.store.end_gesture()

    def _restore(self) -> None:
        if self._gesture is not None:
            self._value = self._origin
            self.commit(self._origin, self._gesture)
        self.box.show_text(self._value or "")
        self.box.set_failed(False)
        self.box.setModified(False)
