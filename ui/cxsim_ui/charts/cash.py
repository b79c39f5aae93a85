"""The cumulative cash flow as a fan, its bands named in words, and the month in which half pay back."""

import math
from typing import Self

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsObject, QStyleOptionGraphicsItem, QWidget

from cxsim.statistics import PERCENTILES
from cxsim_ui import amounts
from cxsim_ui.amounts import exact_money, symbol
from cxsim_ui.charts.card import ChartCard
from cxsim_ui.charts.overlay_text import draw_haloed
from cxsim_ui.charts.plot import Curve, FloatArray, Plot
from cxsim_ui.charts.table import Table
from cxsim_ui.charts.units import common_scale
from cxsim_ui.picture import Picture
from cxsim_ui.picture_parts import Cash
from cxsim_ui.theme import enlarged, palette, scaled_font

P10, P25, P50, P75, P90 = 1, 2, 3, 4, 5
"""Rows of the bands."""


class CashChart(ChartCard):
    """Month by month: what half of the futures have earned so far, and where 8 in 10 and half of them lie."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plot = Plot(self)
        self.plot.read_out = self._read_out
        self._outer, self._inner = self.plot.add_area(), self.plot.add_area()
        self._zero, self._median, self._one = Curve(self.plot), Curve(self.plot), Curve(self.plot)
        self._future: FloatArray | None = None
        self._reach = _reach(None)
        self.overlay = CashOverlay(self.plot)
        self.plot.add_overlay(self.overlay)
        self.plot.view_changed.connect(self._lay_out)
        self.body.addWidget(self.plot, 1)
        self.recolour()
        self.heading.setText(self.tr("Cumulative cash"))

    def show_picture(self, picture: Picture) -> None:
        """Draw this picture's cash flow."""
        months = picture.cash.months
        if self._future is not None and len(self._future) != len(months):
            # It came from a picture of another horizon.
            self._future = None
        if picture is not self._picture:
            self._reach = _reach(self._future)
        self._picture = picture
        cash = picture.cash
        self._outer.set_data(months, cash.bands[P10], cash.bands[P90])
        self._inner.set_data(months, cash.bands[P25], cash.bands[P75])
        self._median.set_data(months, cash.bands[P50])
        self._zero.set_data(months[[0, -1]], np.zeros(2))
        self._one.setVisible(self._future is not None)
        if self._future is not None:
            self._one.set_data(months, self._future)
        self._write(picture)
        self._lay_out()

    def show_future(self, cumulative: FloatArray | None) -> None:
        """Draw one future's cumulative cash, (months + 1,), over the fan of the same picture; None takes it away.

        While one future follows another the scale only widens.
        """
        self._future = cumulative
        low, high = _reach(cumulative)
        self._reach = (low, high) if cumulative is None else (min(low, self._reach[0]), max(high, self._reach[1]))
        if self._picture is not None:
            self.show_picture(self._picture)

    def show_in(self, other: Self) -> None:
        """The same fan, with the same future."""
        super().show_in(other)
        other.show_future(self._future)

    def recolour(self) -> None:
        """Take pens and brushes from the palette."""
        colours = palette()
        self.plot.recolour()
        self.plot.bottom.setPen(QPen(Qt.PenStyle.NoPen))
        self._outer.set_colour(colours.gain_pale)
        self._inner.set_colour(colours.gain_soft)
        self._median.set_pen(colours.gain, 2.2)
        self._one.set_pen(colours.text, 2.2)
        self._zero.set_pen(colours.muted, 1)
        self.overlay.update()

    def _write(self, picture: Picture) -> None:
        cash = picture.cash
        scale = common_scale(picture).fitted((cash.low, cash.high))
        heading = self.tr("Cumulative cash, {unit}")
        if self._future is not None:
            heading = self.tr("Its cumulative cash among all, {unit} by month")
        self.heading.setText(heading.format(unit=scale.unit))
        self.plot.left.set_unit(scale.factor)
        self.plot.bottom.set_step(month_step(picture.horizon))
        note = self._payback_note(picture)
        end = cash.bands[:, -1]
        spread = bool(end[P90] > end[P10])
        upper, lower = self.tr("9 in 10 below"), self.tr("1 in 10 below")
        self.overlay.write(note, upper if spread else "", lower if spread else "")
        text = self.tr("{payback}. At the end half of the futures lie above {middle}, 1 in 10 below {low}.")
        summary = text.format(payback=note, middle=scale.text(float(end[P50])), low=scale.text(float(end[P10])))
        if self._future is not None:
            said = self.tr("This future ends at {amount}.").format(amount=scale.text(float(self._future[-1])))
            summary = f"{said} {summary}"
        self.describe(self.tr("Cumulative cash flow by month"), summary)

    def table(self) -> Table | None:
        """A row a month: the percentiles of the cumulative cash."""
        if self._picture is None:
            return None
        cash, sign = self._picture.cash, symbol(self._picture.currency)
        headings: tuple[str, ...] = (self.tr("Month"), *(f"P{percentile}, {sign}" for percentile in PERCENTILES))
        columns = [cash.months, *cash.bands]
        if self._future is not None:
            headings = (*headings, self.tr("This future, {unit}").format(unit=sign))
            columns.append(self._future)
        rows = np.column_stack(columns).tolist()
        return Table(self.tr("Cumulative cash"), headings, tuple(map(tuple, rows)))

    def _payback_note(self, picture: Picture) -> str:
        payback = picture.payback.p50
        if math.isnan(payback):
            return self.tr("no cost: nothing to pay back")
        if math.isinf(payback):
            text = self.tr("half do not pay back within {months}")
            return text.format(months=amounts.months(picture.horizon))
        return self.tr("half pay back by month {month}").format(month=math.ceil(payback))

    def _lay_out(self) -> None:
        if self._picture is None:
            return
        cash = self._picture.cash
        low, high = min(cash.low, self._reach[0]), max(cash.high, self._reach[1])
        height = max(self.plot.area.height(), 1.0)
        # One line of text above and one below the fan, for the names of its edges.
        text = min(QFontMetricsF(scaled_font(0.9)).height() / height, 0.2)
        extra = (high - low) * text / (1 - 2 * text)
        view = (low - extra, high + extra)
        self.plot.set_view((float(cash.months[0]), float(cash.months[-1])), view)
        self.overlay.place(cash, self._picture.payback.p50)

    def _read_out(self, month: float, _: float) -> str:
        if self._picture is None:
            return ""
        cash, currency = self._picture.cash, self._picture.currency
        at = int(np.clip(round(month), 0, len(cash.months) - 1))
        text = self.tr("Month {month}: half above {middle}\n1 in 10 below {low}\n1 in 10 above {high}")
        return text.format(
            month=at,
            middle=exact_money(float(cash.bands[P50, at]), currency),
            low=exact_money(float(cash.bands[P10, at]), currency),
            high=exact_money(float(cash.bands[P90, at]), currency),
        )


class CashOverlay(QGraphicsObject):
    """Names of the fan's edges, and the payback month with its dot; coordinates are pixels of the scene."""

    def __init__(self, plot: Plot) -> None:
        super().__init__()
        self._plot = plot
        self._note = self._upper = self._lower = ""
        self._area = QRectF()
        self._dot: QPointF | None = None
        self._upper_y = self._lower_y = self._zero_y = 0.0

    def write(self, note: str, upper: str, lower: str) -> None:
        """Set the texts."""
        self._note, self._upper, self._lower = note, upper, lower
        self.update()

    def place(self, cash: Cash, payback: float) -> None:
        """Find the places: above and below the last stretch of the fan, and on the zero line."""
        self.prepareGeometryChange()
        self._area = self._plot.area
        metrics = QFontMetricsF(scaled_font(0.9))
        width = max(metrics.horizontalAdvance(self._upper), metrics.horizontalAdvance(self._lower)) + 6
        stretch = min(width / max(self._area.width(), 1.0), 1.0)
        last = slice(int((1 - stretch) * (len(cash.months) - 1)), None)
        month = float(cash.months[-1])
        self._upper_y = self._plot.to_pixels(month, float(cash.bands[P90, last].max())).y()
        self._lower_y = self._plot.to_pixels(month, float(cash.bands[P10, last].min())).y()
        self._zero_y = self._plot.to_pixels(month, 0.0).y()
        self._dot = self._plot.to_pixels(payback, 0.0) if math.isfinite(payback) else None
        self.update()

    def boundingRect(self) -> QRectF:
        """The plot."""
        return self._area

    def baselines(self, metrics: QFontMetricsF) -> tuple[float, float]:
        """On what the names of the upper and the lower edge stand: within the plot, and not on the zero line."""
        upper = max(self._upper_y - 3, self._area.top() + metrics.ascent())
        lower = min(self._lower_y + metrics.ascent() + 2, self._area.bottom() - metrics.descent())
        if upper - metrics.ascent() < self._zero_y < upper + metrics.descent():
            upper = self._zero_y - metrics.descent() - 2
        if lower - metrics.ascent() < self._zero_y < lower + metrics.descent():
            lower = self._zero_y + metrics.ascent() + 2
        return upper, lower

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Write the names, the note and the dot."""
        colours = palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = scaled_font(0.9)
        metrics = QFontMetricsF(font)
        area = self._area
        upper, lower = self.baselines(metrics)
        for text, y in ((self._upper, upper), (self._lower, lower)):
            at = QPointF(area.right() - metrics.horizontalAdvance(text) - 1, y)
            draw_haloed(painter, at, text, font, colours.text, colours.surface)
        width = metrics.horizontalAdvance(self._note)
        if self._dot is not None and self._dot.x() - width - 4 >= area.left():
            at = QPointF(self._dot.x() - width - 4, self._dot.y() - 6)
        else:
            at = QPointF(area.left() + 6, area.top() + metrics.ascent())
            name = area.right() - metrics.horizontalAdvance(self._upper)
            if at.x() + width + 6 > name and abs(upper - at.y()) < metrics.height():
                at.setY(upper + metrics.height())
        draw_haloed(painter, at, self._note, font, colours.muted, colours.surface)
        if self._dot is not None:
            radius = 4.5 * enlarged()
            painter.setPen(QPen(QColor(colours.text), 2 * enlarged()))
            painter.setBrush(QColor(colours.surface))
            painter.drawEllipse(self._dot, radius, radius)


def _reach(cumulative: FloatArray | None) -> tuple[float, float]:
    """The lowest and the highest value, or what any value lies beyond."""
    return (math.inf, -math.inf) if cumulative is None else (float(cumulative.min()), float(cumulative.max()))


def month_step(horizon: int) -> int:
    """Months between two labels of the axis."""
    return next(step for step in (1, 2, 3, 6, 12, 24) if step == 24 or horizon <= 5 * step)
