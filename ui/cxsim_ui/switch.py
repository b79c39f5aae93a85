"""An on/off switch: a check box that is drawn as one."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from cxsim_ui.theme import palette

GAP = 8
"""Pixels between the switch and its text."""


class Switch(QCheckBox):
    """A check box whose mark is a knob that lies left (off) or right (on)."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Room for the track, and for the text where there is one."""
        metrics = self.fontMetrics()
        text = metrics.horizontalAdvance(self.text()) + GAP if self.text() else 0
        return QSize(self._track_width() + text + 4, max(self._track_height(), metrics.height()) + 4)

    def minimumSizeHint(self) -> QSize:
        """As `sizeHint`: a switch does not shrink."""
        return self.sizeHint()

    def hitButton(self, position: QPoint) -> bool:
        """A click anywhere on the widget counts."""
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Track, knob, text; a ring around the track while it has the focus."""
        colours = palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height = self._track_width(), self._track_height()
        track = QRectF(2, (self.height() - height) / 2, width, height)
        on = self.isChecked()
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 1.5))
            painter.drawRoundedRect(track.adjusted(-1.5, -1.5, 1.5, 1.5), height / 2 + 1.5, height / 2 + 1.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent if on and self.isEnabled() else colours.control))
        painter.drawRoundedRect(track, height / 2, height / 2)
        painter.setBrush(QColor(colours.on_accent if on else colours.surface))
        knob = height - 5
        left = track.right() - knob - 2.5 if on else track.left() + 2.5
        painter.drawEllipse(QRectF(left, track.top() + 2.5, knob, knob))
        if self.text():
            painter.setPen(QColor(colours.text if self.isEnabled() else colours.muted))
            place = self.rect().adjusted(width + GAP + 2, 0, 0, 0)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic, self.text())
        painter.end()

    def _track_height(self) -> int:
        return round(self.fontMetrics().height() * 1.1)

    def _track_width(self) -> int:
        return round(self._track_height() * 1.85)
