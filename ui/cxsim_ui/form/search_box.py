"""The box in which one types what is sought."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from cxsim_ui.form.icon_button import tinted
from cxsim_ui.form.words import tr
from cxsim_ui.theme import palette


class SearchBox(QLineEdit):
    """With a glass at its beginning and a cross at its end; `what` it finds stands in it while it is empty."""

    def __init__(self, what: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(what)
        self.setAccessibleName(what)
        self._glass = QAction(what, self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        named = set(self.findChildren(QToolButton))
        self.setClearButtonEnabled(True)
        for cross in set(self.findChildren(QToolButton)) - named:
            cross.setAccessibleName(tr("Clear"))
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_glass"):
            self._tint()

    def _tint(self) -> None:
        self._glass.setIcon(tinted("search", palette().muted))
