"""Answers to message boxes, as a user gives them: by a click, while the box is open."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot


class Answer:
    """Clicks the button with this text in the next message box; `said` is what that box said."""

    def __init__(self, qtbot: QtBot, button: str) -> None:
        self.said = ""
        self._qtbot = qtbot
        self._button = button
        self._timer = QTimer(QApplication.instance(), interval=10)
        # A lambda keeps this object until the box was answered; a method would not.
        self._timer.timeout.connect(lambda: self._look())
        self._timer.start()

    def _look(self) -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            self._timer.stop()
            self._timer.deleteLater()
            self.said = f"{box.text()}\n{box.informativeText()}"
            buttons = {button.text().replace("&", ""): button for button in box.buttons()}
            self._qtbot.mouseClick(buttons[self._button], Qt.MouseButton.LeftButton)
