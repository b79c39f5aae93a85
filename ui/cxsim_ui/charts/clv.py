"""Customer lifetime value by segment: without and with the initiatives."""

from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from cxsim_ui.amounts import exact_money, money_scale, symbol
from cxsim_ui.charts.deeper import DeeperChart
from cxsim_ui.charts.rows import PaintedRow, Rows, ToPixels
from cxsim_ui.charts.table import Table
from cxsim_ui.insights import Insights, SegmentClv
from cxsim_ui.theme import palette


class ClvChart(DeeperChart):
    """A bar for what the initiatives add, a thin line for where 8 in 10 futures lie; both values beside it."""

    name = "clv"

    def __init__(self, parent: QWidget | None = None) -> None:
        self.rows = Rows()
        super().__init__(self.rows, parent)
        self.heading.setText(self.tr("Customer lifetime value, median"))

    def show_insights(self, insights: Insights) -> None:
        """Draw a row for each segment."""
        super().show_insights(insights)
        if not insights.clv:
            self.say_nothing(self.tr("No segment has a lifetime value: state customers, churn, spend and margin."))
            return
        currency = insights.result.scenario.currency
        scale = money_scale([end for one in insights.clv for end in (one.without, one.with_)], currency, 3)
        scale = scale.fitted([one.uplift for one in insights.clv], 2, most=2)
        rows = [
            PaintedRow(
                self._title(one),
                self.tr("{without} → {with_}").format(
                    without=scale.opening(one.without), with_=scale.text(one.with_)
                ),
                partial(_uplift, one),
                self._read_out(one, currency),
            )
            for one in insights.clv
        ]
        ends = [end for one in insights.clv for end in (one.low, one.high)]
        added = money_scale(ends, currency)
        self.rows.show_rows(rows, (min(0.0, *ends), max(0.0, *ends)), 0.0, partial(added.brief, signed=True))
        summary = "; ".join(row.read_out.replace("\n", ", ") for row in rows)
        self.say(summary, self.tr("bar: what the initiatives add · line: 8 in 10 futures"))

    def table(self) -> Table | None:
        """A row a segment."""
        if self.insights is None or not self.insights.clv:
            return None
        sign = symbol(self.insights.result.scenario.currency)
        names = (
            *(self.tr("Without, P50"), self.tr("With, P50")),
            *(self.tr("Uplift, P10"), self.tr("Uplift, P50"), self.tr("Uplift, P90")),
        )
        rows = tuple(
            (self._title(one), one.without, one.with_, one.low, one.uplift, one.high) for one in self.insights.clv
        )
        return Table(self.heading.text(), (self.tr("Segment"), *(f"{name}, {sign}" for name in names)), rows)

    def _title(self, one: SegmentClv) -> str:
        assert self.insights is not None
        segments = self.insights.result.scenario.segments
        return next((segment.title for segment in segments if segment.id == one.segment), one.segment)

    def _read_out(self, one: SegmentClv, currency: str) -> str:
        text = self.tr(
            "{name}: {without} without, {with_} with\n"
            "half of the futures add more than {middle}, 8 in 10 {low} to {high}"
        )
        return text.format(
            name=self._title(one),
            without=exact_money(one.without, currency),
            with_=exact_money(one.with_, currency),
            middle=exact_money(one.uplift, currency, signed=True),
            low=exact_money(one.low, currency, signed=True),
            high=exact_money(one.high, currency, signed=True),
        )


def _uplift(one: SegmentClv, painter: QPainter, x: ToPixels, middle: float, thick: float) -> None:
    colours = palette()
    gain = one.uplift >= 0
    colour = QColor(colours.gain if gain else colours.loss)
    left, right = sorted((x(0.0), x(one.uplift)))
    painter.setPen(QPen(colour, 1.2))
    painter.setBrush(colour if gain else QBrush(colour, Qt.BrushStyle.BDiagPattern))
    painter.drawRect(QRectF(left, middle - thick / 2, right - left, thick))
    painter.setPen(QPen(QColor(colours.text), 1.4))
    painter.drawLine(QPointF(x(one.low), middle), QPointF(x(one.high), middle))
