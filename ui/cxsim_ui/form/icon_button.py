"""Small buttons of a form that show a picture, tinted anew when the colours change."""

from functools import lru_cache

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QToolButton, QWidget

from cxsim_ui.icons import icon
from cxsim_ui.theme import enlarged, palette


@lru_cache(maxsize=64)
def tinted(name: str, colour: str) -> QIcon:
    """The icon in a colour, drawn once: a page shows the same one dozens of times. No name, no picture."""
    return icon(name, colour) if name else QIcon()


class IconButton(QToolButton):
    """A bare button with an icon; `name` says to a screen reader, and in its tooltip, what it does."""

    def __init__(self, symbol: str, name: str, parent: QWidget | None = None, *, size: int = 16) -> None:
        super().__init__(parent)
        self.setProperty("role", "bare")
        self.setAccessibleName(name)
        self.setToolTip(name)
        side = round(size * enlarged())
        self.setIconSize(QSize(side, side))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._symbol = symbol
        self._tint()

    def show_symbol(self, symbol: str) -> None:
        """Show another icon; an empty name shows none."""
        if symbol != self._symbol:
            self._symbol = symbol
            self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        self.setIcon(tinted(self._symbol, palette().muted))
