"""All figures of section 8 in one table: what a controller compares with `cxsim run`."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from cxsim_ui import amounts
from cxsim_ui.charts.deeper import DeeperChart
from cxsim_ui.charts.table import Table
from cxsim_ui.charts.table_view import TableView
from cxsim_ui.insights import Figure, Insights

_RATES = ("roi", "roi_plain", "irr", "mirr")
_MONTHS = ("payback", "discounted_payback")


class FiguresView(TableView):
    """The table, pale while it belongs to an older picture."""

    def fade(self, faded: bool) -> None:
        """Pale, or as it is."""
        self.setEnabled(not faded)


class FiguresChart(DeeperChart):
    """P10, P50, P90 and the mean of each figure, and in how many futures it is undefined, and why."""

    name = "figures"

    def __init__(self, parent: QWidget | None = None) -> None:
        self.view = FiguresView()
        super().__init__(self.view, parent)
        self.heading.setText(self.tr("All figures"))

    def show_insights(self, insights: Insights) -> None:
        """Fill in the table."""
        super().show_insights(insights)
        table = self._rounded()
        if table is None:
            return
        self.view.show_table(table)
        cells = [[self.view.figures.text(row, column) for column in (0, 2)] for row in range(len(table.rows))]
        cash = insights.result.scenario.settings.roi_basis == "cash"
        footer = self.tr("P90 is the high value · over the futures in which the figure exists")
        self.say("; ".join(": ".join(each) for each in cells), footer + (self.tr(" · cash basis") if cash else ""))

    def table(self) -> Table | None:
        """A row a figure, each in a unit of its own."""
        if self.insights is None or self.insights.figures is None:
            return None
        headings = (self.tr("Figure"), "P10", "P50", "P90", self.tr("Mean"), self.tr("Undefined"))
        rows = tuple(self._row(figure) for figure in self.insights.figures)
        return Table(self.heading.text(), headings, rows, mixed=frozenset({1, 2, 3, 4}))

    def _rounded(self) -> Table | None:
        """The table as it is read: money in whole units, rates and months with a digit."""
        table = self.table()
        if table is None or self.insights is None or self.insights.figures is None:
            return None
        digits = [
            2 if one.name == "bcr" else 1 if one.name in (*_RATES, *_MONTHS) else 0 for one in self.insights.figures
        ]
        rows = tuple(
            tuple(cell if isinstance(cell, str) else round(cell, places) + 0.0 for cell in row)
            for row, places in zip(table.rows, digits, strict=True)
        )
        return replace(table, rows=rows)

    def _row(self, figure: Figure) -> tuple[str | float, ...]:
        scale = 100.0 if figure.name in _RATES else 1.0
        values = tuple(value * scale for value in (figure.p10, figure.p50, figure.p90, figure.mean))
        unit = self._unit(figure.name)
        name = self._name(figure.name)
        return f"{name}, {unit}" if unit else name, *values, self._undefined(figure)

    def _unit(self, name: str) -> str:
        assert self.insights is not None
        if name in _RATES:
            return "%"
        if name in _MONTHS:
            return self.tr("months")
        return "" if name == "bcr" else amounts.symbol(self.insights.result.scenario.currency)

    def _undefined(self, figure: Figure) -> str:
        """In how many futures it does not exist, and why."""
        if not figure.undefined:
            return ""
        reasons = {
            "payback": self.tr("{share} not in time"),
            "discounted_payback": self.tr("{share} not in time"),
            "irr": self.tr("{share} none") if not figure.several else self.tr("{share} none, {several} several"),
            "mirr": self.tr("{share} none"),
            "roi": self.tr("{share}: no cost"),
            "roi_plain": self.tr("{share}: no cost"),
            "bcr": self.tr("{share}: no cost"),
        }
        text = reasons.get(figure.name, "{share}")
        none = max(figure.undefined - figure.several, 0.0)
        return text.format(share=amounts.percent(none, 1), several=amounts.percent(figure.several, 1))

    def _name(self, name: str) -> str:
        names = {
            "npv": self.tr("NPV"),
            "roi": self.tr("ROI (PV)"),
            "roi_plain": self.tr("ROI, not discounted"),
            "bcr": self.tr("Benefit/cost (PV)"),
            "payback": self.tr("Payback"),
            "discounted_payback": self.tr("Payback, discounted"),
            "irr": self.tr("IRR a year"),
            "mirr": self.tr("MIRR a year"),
            "pv_benefits": self.tr("Benefits (PV)"),
            "pv_costs": self.tr("Costs (PV)"),
        }
        return names[name]
