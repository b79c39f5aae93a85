"""Rows of what is no number: a choice, a switch, a text."""

from PySide6.QtCore import Qt

from cxsim_ui.edits import Place
from cxsim_ui.form.anchor import Anchor
from cxsim_ui.form.choice import Choice
from cxsim_ui.form.row import Row
from cxsim_ui.form.text_box import TextBox
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
        self.setFocusProxy(self.choice)

    def show_value(self, value: object) -> None:
        """Show the value as chosen."""
        self.choice.show_choice(value)

    def editor_width(self, room: int) -> int:
        """Every choice in sight as a whole."""
        return min(self.choice.sizeHint().width() + 8, room)


class FlagRow(Row):
    """Switches something on or off."""

    def __init__(self, store: Store, at: Anchor, trail: Place, label: str, caption: str = "") -> None:
        super().__init__(store, at, trail, label)
        self.switch = Switch(parent=self)
        self.switch.setAccessibleName(label)
        self.switch.setAccessibleDescription(caption)
        self.switch.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.switch.clicked.connect(self.commit)
        self.editor = self.switch
        self.setFocusProxy(self.switch)
        self.show_caption(caption)

    def show_value(self, value: object) -> None:
        """Show whether it is on."""
        self.switch.setChecked(bool(value))

    def editor_width(self, room: int) -> int:
        """The switch alone."""
        return self.switch.sizeHint().width()


class ModeRow(FlagRow):
    """Switches a mode on, which the document knows by a word, or off, where nothing stands."""

    def __init__(self, store: Store, at: Anchor, trail: Place, label: str, caption: str, word: str) -> None:
        super().__init__(store, at, trail, label, caption)
        self._word = word

    def commit(self, value: object, gesture: object | None = None) -> bool:
        """Put the word into the document, or take it away."""
        return super().commit(self._word if value else None, gesture)


class TextRow(Row):
    """Edits a text."""

    def __init__(
        self,
        store: Store,
        at: Anchor,
        trail: Place,
        label: str,
        *,
        placeholder: str = "",
        optional: bool = False,
        capitals: bool = False,
    ) -> None:
        super().__init__(store, at, trail, label)
        self.box = TextBox(
            store, at, trail, label, self, optional=optional, capitals=capitals, failed_with=self.show_failure
        )
        self.box.setPlaceholderText(placeholder)
        self.editor = self.box
        self.setFocusProxy(self.box)

    def show_value(self, value: object) -> None:
        """Show the text."""
        self.box.show_value(value)

    def editor_width(self, room: int) -> int:
        """A name is as long as it is."""
        return min(room, 420)
