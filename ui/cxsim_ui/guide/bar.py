"""The guide's bar above the pages: the steps, one sentence on what to do now and why, and ways on, back and out."""

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cxsim_ui.form.icon_button import IconButton
from cxsim_ui.guide.steps import STEPS, Step
from cxsim_ui.guide.trail import Trail
from cxsim_ui.guide.words import readings, tr
from cxsim_ui.theme import SPACE, restyle

Option = tuple[str, Callable[[], object]]
"""A text, and what it does."""


class GuideBar(QFrame):
    """Says what `show_step` is given; hidden until then. `left` by its ×, `further` and `back` by its buttons."""

    left = Signal()
    further = Signal()
    back = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "guide")
        self.trail = Trail()
        self.options: list[QPushButton] = []
        self._offered: tuple[str, ...] = ()
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self.back_button = self._button(tr("Back"), self.back.emit)
        self.next_button = self._button("", self.further.emit)
        self.next_button.setToolTip(tr("Ctrl+Enter"))
        self.leave_button = IconButton("x", tr("Leave the guide (Esc)"))
        self.leave_button.clicked.connect(self.left)
        top = QHBoxLayout()
        title = QLabel(tr("Your first scenario"))
        title.setProperty("role", "heading")
        top.addWidget(title)
        top.addSpacing(SPACE)
        top.addWidget(self.trail, 1)
        top.addWidget(self.leave_button)
        self._line = QHBoxLayout()
        self._line.setSpacing(SPACE)
        self._line.addWidget(self._words, 1)
        self._line.addSpacing(SPACE)
        self._line.addWidget(self.back_button)
        self._line.addWidget(self.next_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, SPACE // 2, SPACE, SPACE)
        column.setSpacing(SPACE // 2)
        column.addLayout(top)
        column.addLayout(self._line)
        self.hide()

    @property
    def text(self) -> str:
        """What is said."""
        return self.accessibleDescription()

    def show_step(self, step: Step, done: frozenset[Step], words: tuple[str, str], options: Sequence[Option]) -> None:
        """Say what to do in `step` and why; `options` are buttons for what can be done from here."""
        self.trail.show_steps(step, done)
        self._write(step, done, words)
        self.back_button.setEnabled(step != STEPS[0])
        last = step == STEPS[-1]
        self.next_button.setText(tr("Finish") if last else tr("Next") if step in done else tr("Skip"))
        role = "primary" if step in done else None
        if self.next_button.property("role") != role:
            self.next_button.setProperty("role", role)
            restyle(self.next_button)
        self._offer(options)
        self.show()

    def _write(self, step: Step, done: frozenset[Step], words: tuple[str, str]) -> None:
        what, why = words
        rest = why
        if step == "result" and step in done:
            rest = "  ".join(f"{sign} {text}" for sign, text in zip("①②③", readings(), strict=True))
        self._words.setText(f"<b>{escape(what)}</b> {escape(rest)}")
        self.setAccessibleName(tr("Your first scenario"))
        self.setAccessibleDescription(f"{what} {rest}".strip())

    def _offer(self, options: Sequence[Option]) -> None:
        texts = tuple(text for text, _ in options)
        if texts == self._offered:
            return
        self._offered = texts
        for gone in self.options:
            gone.hide()
            gone.deleteLater()
        self.options = [self._button(text, act) for text, act in options]
        for place, button in enumerate(self.options, 1):
            button.setProperty("role", "option")
            self._line.insertWidget(place, button)
            button.show()

    def _button(self, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(True)
        button.clicked.connect(lambda: act())
        return button
