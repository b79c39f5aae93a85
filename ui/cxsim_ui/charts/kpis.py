"""A KPI month by month: as it is, and with the initiatives."""

import numpy as np
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QActionGroup, QBrush, QColor, QFontMetricsF, QPen
from PySide6.QtWidgets import QGraphicsSimpleTextItem, QMenu, QWidget

from cxsim_models.kpis import KPIS
from cxsim_ui.amounts import number
from cxsim_ui.charts.cash import month_step
from cxsim_ui.charts.deeper import DeeperChart
from cxsim_ui.charts.plot import Curve, Plot
from cxsim_ui.charts.table import Table
from cxsim_ui.form.quiet_button import QuietButton
from cxsim_ui.form.words import field_text, kpi_label
from cxsim_ui.insights import Course, Insights
from cxsim_ui.theme import palette, scaled_font

P10, P50, P90 = 1, 3, 5
_DIGITS = 3


class KpisChart(DeeperChart):
    """The median with a band for 8 in 10 futures, and the baseline dashed. `chosen` asks for another KPI."""

    name = "kpis"
    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.plot = Plot()
        super().__init__(self.plot, parent)
        self.choice: tuple[str, str] | None = None
        self.plot.read_out = self._read_out
        self._band = self.plot.add_area()
        self._with, self._without = Curve(self.plot), Curve(self.plot)
        self.unit = QGraphicsSimpleTextItem()
        self.plot.add_overlay(self.unit)
        self.plot.view_changed.connect(self._lay_out)
        self._entries: tuple[tuple[str, str, str], ...] = ()
        self.button = QuietButton("", self, link=True)
        self.menu_ = QMenu(self.button)
        self.button.set_menu(self.menu_)
        self.button.hide()
        self.header.addWidget(self.button)
        self.heading.setText(self.tr("KPIs by month"))
        self.recolour()

    def show_insights(self, insights: Insights) -> None:
        """Draw the course that was chosen."""
        super().show_insights(insights)
        self._fill(insights)
        course = insights.course
        if course is None:
            self.say_nothing(self.tr("No KPI moves: add a shift to an initiative that is switched on."))
            return
        months, bands = course.months, course.bands
        self._band.set_data(months, bands[P10], bands[P90])
        self._with.set_data(months, bands[P50])
        self._without.set_data(months[[0, -1]], np.full(2, course.without))
        self.plot.bottom.set_step(month_step(int(months[-1])))
        self.unit.setText(field_text(KPIS[course.kpi].unit))
        self._lay_out()
        self.button.setText(self._name(course.segment, course.kpi))
        self.button.setToolTip(self.button.text())
        self.button.setAccessibleName(self.tr("KPI shown: {name}").format(name=self.button.text()))
        self.button.updateGeometry()
        text = self.tr("{name}: from {without} to {with_} after {month} months, 8 in 10 futures {low} to {high}")
        summary = text.format(
            name=self.button.text(),
            without=self._written(course, course.without),
            with_=self._written(course, float(bands[P50, -1])),
            month=number(float(months[-1]), 4),
            low=self._written(course, float(bands[P10, -1])),
            high=self._written(course, float(bands[P90, -1])),
        )
        self.say(summary, self.tr("dashed: without · line: with · band: 8 in 10 futures"))

    def _lay_out(self) -> None:
        """Leave a line above the curves for the unit."""
        course = self.insights.course if self.insights is not None else None
        if course is None:
            return
        bands, months = course.bands, course.months
        low, high = float(min(bands[P10].min(), course.without)), float(max(bands[P90].max(), course.without))
        if not high > low:
            reach = max(abs(high) * 0.05, 1.0)
            low, high = low - reach, high + reach
        line = QFontMetricsF(self.unit.font()).height() + 2
        top = min(line / max(self.plot.area.height(), 1.0), 0.25)
        span = (high - low) / (1 - top - 0.06)
        # Where the unit stands there is no room for a number.
        self.plot.left.highest = high + span * top / 3
        view = (low - 0.06 * span, high + top * span)
        self.plot.set_view((float(months[0]), float(months[-1])), view)
        self.unit.setPos(QPointF(self.plot.area.left() + 2, self.plot.area.top()))

    def recolour(self) -> None:
        """Take pens and brushes from the palette."""
        colours = palette()
        self.plot.recolour()
        self.unit.setBrush(QBrush(QColor(colours.muted)))
        self.unit.setFont(scaled_font(0.88))
        self.plot.bottom.setPen(QPen(Qt.PenStyle.NoPen))
        self._band.set_colour(colours.gain_pale)
        self._with.set_pen(colours.gain, 2.2)
        self._without.set_pen(colours.muted, 1.6, Qt.PenStyle.DashLine)

    def hold_still(self) -> None:
        """The name of the KPI stays, its menu goes."""
        super().hold_still()
        self.button.hold_still()

    def table(self) -> Table | None:
        """A row a month."""
        course = self.insights.course if self.insights is not None else None
        if course is None:
            return None
        unit = field_text(KPIS[course.kpi].unit)
        rows = tuple(
            (float(month), course.without, *(float(course.bands[row, index]) for row in (P10, P50, P90)))
            for index, month in enumerate(course.months)
        )
        names = (self.tr("Without"), self.tr("With, P10"), self.tr("With, P50"), self.tr("With, P90"))
        title = self._name(course.segment, course.kpi)
        return Table(title, (self.tr("Month"), *(f"{name}, {unit}" for name in names)), rows)

    def _fill(self, insights: Insights) -> None:
        """List what can be chosen, segment by segment, with a mark at what is shown."""
        entries = tuple((segment, kpi, self._name(segment, kpi)) for segment, kpi in insights.moved)
        self.button.setVisible(bool(entries))
        if entries != self._entries:
            # A menu that stands open is not pulled away from under the pointer by every new figure.
            self._entries = entries
            self.menu_.clear()
            group = QActionGroup(self.menu_)
            for index, (segment, kpi, name) in enumerate(entries):
                if index and segment != entries[index - 1][0]:
                    self.menu_.addSeparator()
                action = self.menu_.addAction(name)
                action.setCheckable(True)
                group.addAction(action)
                action.triggered.connect(lambda _=False, pair=(segment, kpi): self.choose(*pair))
        course = insights.course
        shown = self._name(course.segment, course.kpi) if course is not None else ""
        for action in self.menu_.actions():
            action.setChecked(action.text() == shown)

    def choose(self, segment: str, kpi: str) -> None:
        """Ask for the course of this KPI of this segment."""
        self.choice = segment, kpi
        self.chosen.emit()

    def _name(self, segment: str, kpi: str) -> str:
        assert self.insights is not None
        segments = self.insights.result.scenario.segments
        title = next((one.title for one in segments if one.id == segment), segment)
        return kpi_label(kpi) if len(segments) == 1 else f"{kpi_label(kpi)} · {title}"

    def _written(self, course: Course, value: float) -> str:
        return f"{number(value, _DIGITS)} {field_text(KPIS[course.kpi].unit)}".strip()

    def _read_out(self, month: float, _: float) -> str:
        course = self.insights.course if self.insights is not None else None
        if course is None:
            return ""
        at = int(np.clip(round(month), 0, len(course.months) - 1))
        text = self.tr(
            "Month {month}: {without} without the initiatives\n"
            "with them half above {middle}, 1 in 10 below {low}, 1 in 10 above {high}"
        )
        without = self._written(course, course.without)
        middle, low, high = (self._written(course, float(course.bands[row, at])) for row in (P50, P10, P90))
        return text.format(month=at, without=without, middle=middle, low=low, high=high)
