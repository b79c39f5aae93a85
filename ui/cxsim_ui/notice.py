"""A calm line above the scenario: something to know, and what can be done about it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from cxsim_ui.form.icon_button import IconButton
from cxsim_ui.icons import pixmap
from cxsim_ui.theme import SPACE, palette


@dataclass(frozen=True, slots=True)
class Choice:
    """A button of a notice; `best` is the one that most people want."""

    text: str
    does: Callable[[], object]
    best: bool = False


class Notice(QFrame):
    """Hidden until there is something to say; its × hides it again."""

    def __init__(self, icon: str, tone: str, parent: QWidget | None = None) -> None:
        """`tone` names the palette's colour of the picture."""
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._icon, self._tone = icon, tone
        self._mark, self._text = QLabel(), QLabel()
        self._text.setWordWrap(True)
        self._buttons: list[QPushButton] = []
        self.not_now = IconButton("x", self.tr("Not now"), self)
        self.not_now.clicked.connect(self.hide)
        self._inside = QHBoxLayout(self)
        self._inside.setContentsMargins(2 * SPACE, SPACE // 2, SPACE, SPACE // 2)
        self._inside.setSpacing(SPACE)
        self._inside.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        self._inside.addWidget(self._text, 1)
        self._inside.addWidget(self.not_now)
        self.hide()

    @property
    def text(self) -> str:
        """What is said."""
        return self._text.text()

    @property
    def buttons(self) -> Sequence[QPushButton]:
        """What can be done, in their order."""
        return self._buttons

    def say(self, text: str, *choices: Choice) -> None:
        """Show this instead of what stood there before."""
        for button in self._buttons:
            button.deleteLater()
        self._buttons = [self._button(choice) for choice in choices]
        for place, button in enumerate(self._buttons, self._inside.indexOf(self.not_now)):
            self._inside.insertWidget(place, button)
        self._text.setText(text)
        self.setAccessibleName(text)
        self._tint()
        self.show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _button(self, choice: Choice) -> QPushButton:
        button = QPushButton(choice.text)
        button.setAutoDefault(True)
        if choice.best:
            button.setProperty("role", "primary")
        button.clicked.connect(lambda: choice.does())
        return button

    def _tint(self) -> None:
        colour = getattr(palette(), self._tone)
        self._mark.setPixmap(pixmap(self._icon, 18, colour, self.devicePixelRatioF()))
