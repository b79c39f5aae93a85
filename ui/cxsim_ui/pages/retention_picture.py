"""A picture of a cohort: how much of it was left each year, and the curve that was fitted to it."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxsim_models.retention import SbgFit, sbg_survival
from cxsim_ui import amounts
from cxsim_ui.theme import palette, scaled_font

_FURTHER = 1.6
"""The curve runs on beyond the table by this factor: a projection is what it is for."""
_SMALL = 0.85


class RetentionPicture(QWidget):
    """Dots for the table, a line for the fit, dashed where it is a projection; empty until there is a table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table: tuple[float, ...] = ()
        self._fit: SbgFit | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 150)

    def show_table(self, table: tuple[float, ...], fit: SbgFit | None) -> None:
        """Draw the shares left of a cohort, the first of them 1, and the fit; nothing for an empty table."""
        self._table, self._fit = table, fit
        self.update()

    def sizeHint(self) -> QSize:
        """Room for a dozen years."""
        return QSize(320, 190)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Axes, curve, dots."""
        colours = palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(scaled_font(_SMALL))
        metrics = QFontMetricsF(painter.font())
        room = metrics.horizontalAdvance(amounts.percent(1.0)) + 8
        area = QRectF(self.rect()).adjusted(room, metrics.height() / 2 + 2, -8, -metrics.height() - 6)
        years = max(2, round((len(self._table) - 1) * _FURTHER)) if self._table else 6

        def at(year: float, share: float) -> QPointF:
            return QPointF(area.left() + area.width() * year / years, area.bottom() - area.height() * share)

        for share in (0.0, 0.5, 1.0):
            painter.setPen(QPen(QColor(colours.control if share == 0 else colours.grid), 1))
            painter.drawLine(at(0, share), at(years, share))
            painter.setPen(QColor(colours.muted))
            text = QRectF(0, at(0, share).y() - metrics.height() / 2, room - 6, metrics.height())
            painter.drawText(text, Qt.AlignmentFlag.AlignRight, amounts.percent(share))
        step = max(1, -(-years // 8))
        for year in range(0, years + 1, step):
            text = QRectF(at(year, 0).x() - 30, area.bottom() + 3, 60, metrics.height())
            painter.drawText(text, Qt.AlignmentFlag.AlignHCenter, str(year))
        if self._fit is not None:
            self._paint_curve(painter, at, years)
        painter.setPen(QPen(QColor(colours.surface), 1))
        painter.setBrush(QColor(colours.accent))
        for year, share in enumerate(self._table):
            painter.drawEllipse(at(year, share), 4, 4)
        painter.end()

    def _paint_curve(self, painter: QPainter, at: Callable[[float, float], QPointF], years: int) -> None:
        assert self._fit is not None
        known = len(self._table) - 1
        for start, end, style in ((0, known, Qt.PenStyle.SolidLine), (known, years, Qt.PenStyle.DashLine)):
            ages = np.linspace(start, end, 40)
            shares = np.asarray(sbg_survival(*self._fit, ages))
            painter.setPen(QPen(QColor(palette().accent), 1.8, style))
            points = zip(ages.tolist(), shares.tolist(), strict=True)
            painter.drawPolyline(QPolygonF([at(age, share) for age, share in points]))
