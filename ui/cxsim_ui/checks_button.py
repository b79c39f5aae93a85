"""The button at the left of the status bar: how much there is to look at, with a shape besides the colour."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from cxsim_ui.amounts import decimal
from cxsim_ui.icons import icon
from cxsim_ui.theme import palette, restyle


class ChecksButton(QToolButton):
    """Says "no warnings", "3 checks" or "1 problem, 3 checks"; hidden until it is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "status")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        # Wider than high: a little air between shape and text.
        self.setIconSize(QSize(20, 15))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._state = ""
        self.hide()

    def show_counts(self, problems: int, checks: int) -> None:
        """So many problems, so many checks."""
        self.setText(self._counted(problems, checks))
        self.setAccessibleName(self.text())
        self.setToolTip(self.tr("What is wrong, and what is worth a second look (F8)"))
        self._state = "wrong" if problems else "checks" if checks else "fine"
        self.setProperty("state", self._state)
        restyle(self)
        self._tint()
        self.show()

    def _counted(self, problems: int, checks: int) -> str:
        parts = []
        if problems:
            text = self.tr("1 problem") if problems == 1 else self.tr("{count} problems")
            parts.append(text.format(count=decimal(problems, 0)))
        if checks:
            text = self.tr("1 check") if checks == 1 else self.tr("{count} checks")
            parts.append(text.format(count=decimal(checks, 0)))
        return ", ".join(parts) or self.tr("no warnings")

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        colours = palette()
        pictures = {
            "wrong": ("circle-x", colours.loss),
            "checks": ("triangle-alert", colours.warning),
            "fine": ("check", colours.gain),
        }
        if self._state:
            self.setIcon(icon(*pictures[self._state]))
