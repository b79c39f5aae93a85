"""The box in which a chance is typed, in percent."""

from typing import cast

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QValidator
from PySide6.QtWidgets import QDoubleSpinBox, QSizePolicy, QWidget

from cxsim_ui import amounts
from cxsim_ui.theme import restyle

_AIR = 18


class ChanceBox(QDoubleSpinBox):
    """From 0 to 100 %, as wide as the largest of them in whatever font it is given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "compact")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setRange(0, 100)
        self.setDecimals(1)
        self.setSingleStep(5)
        self.setKeyboardTracking(False)
        self.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
        self.setSuffix(amounts.SPACE + "%")
        self.setAccessibleName(self.tr("Chance of more than the threshold, in percent"))
        self._help = self.tr("Type a chance and the threshold moves to where it holds.")
        self.setToolTip(self._help)
        self.lineEdit().textChanged.connect(self.judge)
        self.editingFinished.connect(self.judge)

    def validate(self, text: str, place: int) -> object:
        """Let everything be typed; what is no chance turns red, and the last one stays in force."""
        state, *rest = cast("tuple[QValidator.State, str, int]", super().validate(text, place))
        return (QValidator.State.Intermediate if state == QValidator.State.Invalid else state, *rest)

    def judge(self) -> None:
        """Turn red where what stands here is no chance, or back."""
        wrong = self.validate(self.text(), 0)[0] != QValidator.State.Acceptable  # type: ignore[index]
        if wrong != (self.property("state") == "error"):
            self.setProperty("state", "error" if wrong else None)
            self.setToolTip(self.tr("Type a number from 0 to 100.") if wrong else self._help)
            restyle(self)

    def sizeHint(self) -> QSize:
        """The style's height, and room for the text."""
        self.ensurePolished()
        # By the font as the style sheet has set it, which the box itself learns later than it is asked.
        width = QFontMetrics(self.font()).horizontalAdvance(self.textFromValue(100) + self.suffix())
        return QSize(width + _AIR, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """As `sizeHint`."""
        return self.sizeHint()
