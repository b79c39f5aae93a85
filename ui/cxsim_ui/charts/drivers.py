"""The tornado: what the most important inputs do to NPV at the ends of their ranges."""

import math
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QWidget

from cxsim.analysis.swings import Swing
from cxsim.naming import named, steps_of
from cxsim_models.paths import estimates, pairs
from cxsim_models.scenario import Scenario
from cxsim_ui.amounts import money_scale, number, symbol
from cxsim_ui.charts.deeper import DeeperChart
from cxsim_ui.charts.rows import PaintedRow, Rows, ToPixels
from cxsim_ui.charts.table import Table
from cxsim_ui.insights import Insights
from cxsim_ui.register.lines import scale_at, words
from cxsim_ui.theme import palette

_DIGITS = 3
_DELIVERY = ".delivery"
_WIDE = 480
"""Pixels from which there is room for figures beside the bars, and for whole sentences."""


class DriversChart(DeeperChart):
    """Seven bars around the mean: filled where the input is high, hatched where it is low, a diamond at NPV 0."""

    name = "drivers"

    def __init__(self, parent: QWidget | None = None) -> None:
        self.rows = Rows()
        self._zero = ""
        super().__init__(self.rows, parent)
        self.heading.setText(self.tr("What drives NPV"))

    def show_insights(self, insights: Insights) -> None:
        """Draw the widest swings."""
        super().show_insights(insights)
        drivers = insights.drivers
        if drivers is None or not drivers.swings or not math.isfinite(drivers.middle):
            tei = insights.result.scenario.settings.risk_mode == "tei"
            self.say_nothing(
                self.tr("TEI's haircuts stand for the risk: nothing is drawn, so that no input moves NPV.")
                if tei
                else self.tr("Nothing here is uncertain: no input moves NPV. Give ranges to what you guess.")
            )
            return
        ends = [end for one in drivers.swings.values() for end in (one.low, one.high)]
        scale = money_scale(ends, insights.result.scenario.currency, 3)
        labels = {path: self._label(path) for path in drivers.swings}
        rows = [
            PaintedRow(
                label[0],
                self.tr("{low} to {high}").format(
                    low=scale.opening(min(one.low, one.high)), high=scale.text(max(one.low, one.high))
                ),
                partial(_bar, one, drivers.middle),
                self._read_out(path, label, one),
            )
            for (path, label), one in zip(labels.items(), drivers.swings.values(), strict=True)
        ]
        self.rows.show_rows(rows, (min(ends), max(ends)), drivers.middle, scale.brief, _WIDE)
        summary = "; ".join(f"{row.name} {row.figure}" for row in rows)
        self._zero = self.tr("◆ NPV 0") if any(_crosses(one) for one in drivers.swings.values()) else ""
        self.say(summary, self._legend(), self._explanation(scale.text(drivers.middle)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say more where there is room for it."""
        super().resizeEvent(event)
        if self.footer.text:
            self.footer.set_text(self._legend())

    def _legend(self) -> str:
        if self.width() >= _WIDE:
            text = self.tr("mean NPV where the input is in its lowest tenth (hatched) or highest (filled)")
        else:
            text = self.tr("hatched: input low · filled: high")
        return " · ".join(filter(None, (text, self._zero)))

    def _explanation(self, middle: str) -> str:
        text = self.tr(
            "Mean NPV over the futures in which the input lies in its lowest tenth (hatched) or in its highest "
            "(filled). The line is the mean of all, {middle}. What moves together with the input moves along."
        )
        return text.format(middle=middle)

    def table(self) -> Table | None:
        """A row an input, values as they are typed."""
        if self.insights is None or self.insights.drivers is None or not self.insights.drivers.swings:
            return None
        sign = symbol(self.insights.result.scenario.currency)
        rows = []
        for path, one in self.insights.drivers.swings.items():
            name, unit, factor = self._label(path)
            values = (one.at_low * factor, one.at_high * factor)
            rows.append((name, unit, *values, one.low, one.high, one.break_even * factor))
        headings = (
            *(self.tr("Input"), self.tr("Unit"), self.tr("Low"), self.tr("High")),
            f"{self.tr('NPV where low')}, {sign}",
            f"{self.tr('NPV where high')}, {sign}",
            self.tr("Value at NPV 0"),
        )
        return Table(self.heading.text(), headings, tuple(rows), mixed=frozenset({2, 3, 6}))

    def _label(self, path: str) -> tuple[str, str, float]:
        """Name, unit and the factor from stored to shown numbers."""
        assert self.insights is not None
        scenario: Scenario = self.insights.result.scenario
        if path.startswith("initiatives.") and path.endswith(_DELIVERY):
            id = path.removeprefix("initiatives.").removesuffix(_DELIVERY)
            titles = {one.id: one.title for one in scenario.initiatives}
            return self.tr("{name}: delivered or not").format(name=titles.get(id, id)), "", 1.0
        found, place = estimates(scenario)[path], dict(pairs(scenario))[path]
        label = named(scenario, steps_of(place), found, words())
        scale = scale_at(scenario, place, found.quantity)
        return f"{label.name} · {label.part}", scale.unit, scale.factor

    def _read_out(self, path: str, label: tuple[str, str, float], one: Swing) -> str:
        assert self.insights is not None
        name, unit, factor = label
        scale = money_scale([one.low, one.high], self.insights.result.scenario.currency, 3)
        text = (
            self.tr("{name}\nNPV {high} on average if it is delivered, {low} if not")
            if path.endswith(_DELIVERY)
            else self.tr("{name}\nNPV {low} on average around {at_low}, {high} around {at_high}")
        )

        def written(value: float) -> str:
            return f"{number(value * factor, _DIGITS)} {unit}".strip()

        lines = text.format(
            name=name,
            low=scale.text(one.low),
            high=scale.text(one.high),
            at_low=written(one.at_low),
            at_high=written(one.at_high),
        )
        if math.isfinite(one.break_even):
            lines += "\n" + self.tr("NPV crosses 0 at {value}").format(value=written(one.break_even))
        return lines


def _bar(one: Swing, mean: float, painter: QPainter, x: ToPixels, middle: float, thick: float) -> None:
    """From the mean to either end; the end where the input is low is hatched, whichever side it is on."""
    colours = palette()
    for end, hatched in ((one.low, True), (one.high, False)):
        colour = QColor(colours.gain if end >= mean else colours.loss)
        left, right = sorted((x(mean), x(end)))
        painter.setPen(QPen(colour, 1.2))
        painter.setBrush(QBrush(colour, Qt.BrushStyle.BDiagPattern) if hatched else colour)
        painter.drawRect(QRectF(left, middle - thick / 2, right - left, thick))
    if _crosses(one):
        at = QPointF(x(0.0), middle)
        painter.setPen(QPen(QColor(colours.surface), 1.5))
        painter.setBrush(QColor(colours.text))
        painter.drawPolygon(QPolygonF([at + QPointF(*d) for d in ((0, -6), (6, 0), (0, 6), (-6, 0))]))


def _crosses(one: Swing) -> bool:
    """Whether the bar holds a value of the input at which NPV is 0."""
    return math.isfinite(one.break_even) and min(one.low, one.high) < 0 < max(one.low, one.high)
