"""The steps in a row: which are done, which is in sight; a click goes to one."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from cxsim_ui.form.icon_button import tinted
from cxsim_ui.guide.steps import STEPS, Step
from cxsim_ui.guide.words import step_name, tr
from cxsim_ui.theme import SPACE, palette, restyle


class Trail(QWidget):
    """`chosen` carries the step that was clicked."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.buttons: dict[Step, QPushButton] = {}
        self._done: frozenset[Step] = frozenset()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE // 2)
        for step in STEPS:
            if self.buttons:
                between = QLabel("›")
                between.setProperty("role", "subtitle")
                line.addWidget(between)
            button = QPushButton()
            button.setProperty("role", "step")
            button.setCheckable(True)
            button.setAutoDefault(True)
            button.clicked.connect(lambda _=False, step=step: self.chosen.emit(step))
            self.buttons[step] = button
            line.addWidget(button)
        line.addStretch()

    def show_steps(self, current: Step, done: frozenset[Step]) -> None:
        """Mark the step in sight and those that are done."""
        self._done = done
        for number, (step, button) in enumerate(self.buttons.items(), 1):
            ticked = step in done
            name = step_name(step)
            button.setText(name if ticked else f"{number}  {name}")
            state = tr("{step}, done") if ticked else tr("{step}, open")
            button.setAccessibleName(state.format(step=name))
            button.setChecked(step == current)
            if button.property("done") != ticked:
                button.setProperty("done", ticked)
                restyle(button)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_done"):
            self._tint()

    def _tint(self) -> None:
        for step, button in self.buttons.items():
            button.setIcon(tinted("check" if step in self._done else "", palette().gain))
