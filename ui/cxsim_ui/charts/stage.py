"""The pictures: a large one, two companions of one's choice, and a row of names that shows any of them large."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QPushButton, QWidget

from cxsim_ui.charts.card import ChartCard
from cxsim_ui.charts.cash import CashChart
from cxsim_ui.charts.clv import ClvChart
from cxsim_ui.charts.companion import CompanionButtons
from cxsim_ui.charts.deeper import DeeperChart
from cxsim_ui.charts.drivers import DriversChart
from cxsim_ui.charts.figures import FiguresChart
from cxsim_ui.charts.kpis import KpisChart
from cxsim_ui.charts.outcome import OutcomeChart
from cxsim_ui.charts.sources import SourcesChart
from cxsim_ui.insights import Insights
from cxsim_ui.picture import Picture
from cxsim_ui.theme import SPACE

GAP = SPACE * 3 // 2
FIRST = ("outcome", "cash", "sources")
"""What is in sight at first, the large one first."""


class Stage(QWidget):
    """Three of seven charts are in sight, and only these are drawn. `wanted_changed` when others are."""

    wanted_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outcome, self.cash, self.sources = OutcomeChart(self), CashChart(self), SourcesChart(self)
        self.drivers, self.kpis, self.clv = DriversChart(self), KpisChart(self), ClvChart(self)
        self.figures = FiguresChart(self)
        self._charts: dict[str, ChartCard] = {
            "outcome": self.outcome,
            "cash": self.cash,
            "sources": self.sources,
            "drivers": self.drivers,
            "kpis": self.kpis,
            "clv": self.clv,
            "figures": self.figures,
        }
        self._order = list(FIRST)
        self._picture: Picture | None = None
        labels = {
            "outcome": self.tr("Outcome"),
            "cash": self.tr("Cash"),
            "sources": self.tr("Sources"),
            "drivers": self.tr("Drivers"),
            "kpis": self.tr("KPIs"),
            "clv": self.tr("CLV"),
            "figures": self.tr("Figures"),
        }
        self.choosers = {name: self._chooser(name, labels) for name in labels}
        self.kpis.chosen.connect(self.wanted_changed)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._grid.addLayout(self._names(labels), 0, 0, 1, 2)
        for row, (share, least) in {1: (13, 200), 2: (10, 165)}.items():
            self._grid.setRowStretch(row, share)
            self._grid.setRowMinimumHeight(row, least)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)
            self._grid.setColumnMinimumWidth(column, 200)
        self._place()

    def _chooser(self, name: str, labels: dict[str, str]) -> CompanionButtons:
        buttons = CompanionButtons(self._charts[name], name, labels)
        buttons.chosen.connect(lambda other: self._choose(name, other))
        buttons.enlarge.clicked.connect(lambda: self._enlarge(name))
        return buttons

    def _names(self, labels: dict[str, str]) -> QHBoxLayout:
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(0)
        self.buttons: dict[str, QPushButton] = {}
        for name, label in labels.items():
            button = QPushButton(label)
            button.setProperty("role", "segment")
            button.setProperty("place", "first" if name == "outcome" else "last" if name == "figures" else "middle")
            button.setCheckable(True)
            button.setChecked(name == self._order[0])
            button.setToolTip(self.tr("Show it large; what was large becomes a companion"))
            button.clicked.connect(lambda _=False, name=name: self.bring(name))
            group.addButton(button)
            row.addWidget(button)
            self.buttons[name] = button
        row.addStretch(1)
        return row

    @property
    def arrangement(self) -> str:
        """What is in sight, the large one first."""
        return ",".join(self._order)

    def arrange(self, arrangement: str) -> None:
        """Show what `arrangement` says; what makes no sense is passed over."""
        names = arrangement.split(",")
        if len(set(names)) == len(FIRST) and set(names) <= set(self._charts):
            self._order = names
            self._place()

    @property
    def wanted(self) -> frozenset[str]:
        """What has to be found for the charts in sight."""
        shown = (self._charts[name] for name in self._order)
        return frozenset(chart.name for chart in shown if isinstance(chart, DeeperChart))

    def bring(self, name: str) -> None:
        """Show a chart large. A companion changes places with the large one; another pushes the last one out."""
        if name not in self._order:
            self._order = [name, *self._order[:2]]
            self._place()
            self.wanted_changed.emit()
        else:
            self.put(name, 0)

    def put(self, name: str, place: int) -> None:
        """Show a chart at a place, 0 the large one. From another place it changes places with what stands there."""
        if name in self._order:
            other = self._order.index(name)
            self._order[place], self._order[other] = self._order[other], self._order[place]
        else:
            self._order[place] = name
        self._place()
        self.wanted_changed.emit()

    def _choose(self, shown: str, wanted: str) -> None:
        """What the menu of a companion wants; the keyboard stays at that place."""
        if shown not in self._order:
            # The menu was open while the chart went away beneath it.
            return
        self.put(wanted, self._order.index(shown))
        self.choosers[wanted].setFocus(Qt.FocusReason.OtherFocusReason)

    def _enlarge(self, name: str) -> None:
        self.put(name, 0)
        self._charts[name].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_picture(self, picture: Picture) -> None:
        """Draw what is in sight."""
        self._picture = picture
        for name in self._order:
            self._charts[name].show_picture(picture)

    def show_insights(self, insights: Insights) -> None:
        """Draw what was found at rest."""
        for chart in self._charts.values():
            if isinstance(chart, DeeperChart) and chart.name in self.wanted:
                chart.show_insights(insights)

    def forget(self) -> None:
        """What was found says nothing about what is in sight now."""
        for chart in self._charts.values():
            if isinstance(chart, DeeperChart):
                chart.forget()

    def _place(self) -> None:
        for chart in self._charts.values():
            self._grid.removeWidget(chart)
        places = ((1, 0, 1, 2), (2, 0, 1, 1), (2, 1, 1, 1))
        for name, place in zip(self._order, places, strict=True):
            self._grid.addWidget(self._charts[name], *place)
        for name in self._order:
            chart = self._charts[name]
            if self._picture is not None:
                chart.show_picture(self._picture)
        self.outcome.set_compact(self._order[0] != "outcome")
        for name, chart in self._charts.items():
            chart.setVisible(name in self._order)
            self.choosers[name].offer(name in self._order[1:])
        self.buttons[self._order[0]].setChecked(True)
