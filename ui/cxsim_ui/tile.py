"""A button as large as a card: a picture, a name, and a line that says what it is."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from cxsim_ui.icons import pixmap
from cxsim_ui.theme import SPACE, palette

PICTURE = 22


class Tile(QPushButton):
    """Shows `icon`, `title` and `line`, as high as the words need; `action` is what a click does.

    With `short`, title and line take one line each, with … for what does not fit: for names, which do not wrap.
    """

    def __init__(self, icon: str, title: str, line: str, action: str, *, short: bool = False) -> None:
        super().__init__()
        self.setProperty("role", "tile")
        self.setAccessibleName(self.tr("{action}: {name}").format(action=action, name=title))
        self.setAccessibleDescription(line)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # Enter opens what has the focus, as Space does.
        self.setAutoDefault(True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(not short)
        self.setSizePolicy(policy)
        self._icon = icon
        self._mark = QLabel()
        self._mark.setProperty("role", "mark")
        self._mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._mark.setFixedSize(PICTURE + 2 * SPACE, PICTURE + 2 * SPACE)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Line(title, "heading") if short else _label(title, "heading"))
        words.addWidget(Line(line, "caption") if short else _label(line, "caption"))
        words.addStretch(1)
        self._inside = QHBoxLayout(self)
        self._inside.setContentsMargins(SPACE * 3 // 2, SPACE * 3 // 2, SPACE * 3 // 2, SPACE * 3 // 2)
        self._inside.setSpacing(SPACE * 3 // 2)
        self._inside.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self._inside.addLayout(words, 1)
        for inside in self.findChildren(QWidget):
            inside.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._tint()

    def sizeHint(self) -> QSize:
        """What the words need."""
        return self._inside.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Narrower than this some word would not fit."""
        return self._inside.totalMinimumSize()

    def hasHeightForWidth(self) -> bool:
        """Words that wrap need more height where there is less width."""
        return self._inside.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """The height that the words need."""
        return self._inside.totalHeightForWidth(width)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        self._mark.setPixmap(pixmap(self._icon, PICTURE, palette().accent, self.devicePixelRatioF()))


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    label.setWordWrap(True)
    return label


class Line(QLabel):
    """One line of text; what does not fit is left out of its middle."""

    def __init__(self, text: str, role: str) -> None:
        super().__init__(text)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._whole = text

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out as much as it takes."""
        super().resizeEvent(event)
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideMiddle, self.width()))
