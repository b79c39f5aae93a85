"""A small picture of when an initiative's effect arrives and how it fades."""

import numpy as np
from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cxsim_models.arrays import months_column
from cxsim_models.initiative import Initiative
from cxsim_models.profile import profile
from cxsim_ui.theme import palette


class ProfilePicture(QWidget):
    """The share of the full effect in force, month by month, at the likely values."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares = np.zeros(1)
        self.setFixedSize(132, 34)

    def show_initiative(self, initiative: Initiative, horizon: int) -> None:
        """Draw this initiative's profile over `horizon` months."""
        shares = profile(
            months_column(horizon),
            initiative.start_month.point,
            initiative.ramp_months.point,
            initiative.fade_per_year.point,
            initiative.ramp,
        )
        self._shares = np.concatenate([[0.0], np.ravel(shares)])
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as in the sentence beside it."""
        return QSize(132, 34)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line over an area, on a ground line."""
        colours = palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        base, top, width = self.height() - 3.0, 3.0, self.width() - 4.0
        x = 2 + width * np.arange(len(self._shares)) / max(len(self._shares) - 1, 1)
        y = base - (base - top) * self._shares
        line = QPainterPath(QPointF(x[0], y[0]))
        for across, down in zip(x[1:].tolist(), y[1:].tolist(), strict=True):
            line.lineTo(across, down)
        area = QPainterPath(line)
        area.lineTo(2 + width, base)
        area.lineTo(2, base)
        accent = QColor(colours.accent if self.isEnabled() else colours.control)
        fill = QColor(accent)
        fill.setAlphaF(0.12)
        painter.fillPath(area, fill)
        painter.setPen(QPen(QColor(colours.border), 1))
        painter.drawLine(QPointF(2, base), QPointF(2 + width, base))
        painter.setPen(QPen(accent, 1.8))
        painter.drawPath(line)
        painter.end()
