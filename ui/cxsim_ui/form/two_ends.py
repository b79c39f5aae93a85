"""A name at the left and a quiet word at the right; on a narrow page the word goes beneath the name."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from cxsim_ui.form.box import Box

_GAP = 8
_INSET = 4
"""Where text begins in a box without a frame: what stands beneath it lines up."""


class TwoEnds(QWidget):
    """The header of a card: its name, and what it amounts to."""

    def __init__(self, name: Box, word: QLabel) -> None:
        super().__init__()
        self._name = name
        self._word = word
        self._length = 0
        for widget in (name, word):
            widget.setParent(self)
        self.setFocusProxy(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """One line or two."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height at this width."""
        line = self._name.sizeHint().height()
        return line if self._fits(width) else line + self._word.heightForWidth(width - _INSET)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(240, self._name.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Names scroll."""
        return QSize(120, self._name.sizeHint().height())

    def refit(self) -> None:
        """The name or the word has another length."""
        self._measure()
        self._arrange()
        self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """With its style the text has its length."""
        if event.type() == QEvent.Type.Polish:
            self.refit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place both."""
        self._arrange()

    def _measure(self) -> None:
        # A label that wraps does not say how long its line would be.
        self._word.setWordWrap(False)
        self._length = 0 if self._word.isHidden() or not self._word.text() else self._word.sizeHint().width()
        self._word.setWordWrap(True)

    def _fits(self, width: int) -> bool:
        return not self._length or self._name.needed_width() + _GAP + self._length <= width

    def _arrange(self) -> None:
        width, line = self.width(), self._name.sizeHint().height()
        if not self._fits(width):
            self._name.setGeometry(0, 0, width, line)
            self._word.setGeometry(_INSET, line, width - _INSET, self._word.heightForWidth(width - _INSET))
            return
        word = self._length
        self._name.setGeometry(0, 0, width - word - (_GAP if word else 0), line)
        self._word.setGeometry(width - word, 0, word, line)
