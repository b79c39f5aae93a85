"""A chart of what is found at rest: it shows its last insight, or says why there is none."""

from typing import TYPE_CHECKING, Self

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from cxsim_ui.charts.card import ChartCard
from cxsim_ui.charts.plot import Plot
from cxsim_ui.charts.rows import Rows
from cxsim_ui.fitting_text import FittingText
from cxsim_ui.insights import Insights
from cxsim_ui.picture import Picture

if TYPE_CHECKING:
    from cxsim_ui.charts.figures import FiguresView


class DeeperChart(ChartCard):
    """`name` is what is to be found for it; subclasses draw into `drawing` and say in `footer` how to read it.

    What is drawn pales as soon as a newer picture is shown, until the insight into that one is found.
    """

    name = ""

    def __init__(self, drawing: "Plot | Rows | FiguresView", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.insights: Insights | None = None
        self.drawing = drawing
        self.nothing = QLabel()
        self.nothing.setProperty("role", "undefined")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget()
        self._pages.addWidget(drawing)
        self._pages.addWidget(self.nothing)
        self.footer = FittingText(0.9, tone="muted")
        self.body.addWidget(self._pages, 1)
        self.body.addWidget(self.footer)
        self.forget()

    def show_picture(self, picture: Picture) -> None:
        """What is drawn belongs to an older picture now."""
        if self._picture is not None and picture is not self._picture:
            self.drawing.fade(True)
        super().show_picture(picture)

    def show_insights(self, insights: Insights) -> None:
        """Draw what was found; subclasses say how."""
        self.insights = insights
        self.drawing.fade(False)

    def forget(self) -> None:
        """Nothing was found yet of what is in sight."""
        self.insights = None
        self.say_nothing(self.tr("Shown as soon as the picture rests."))

    def say_nothing(self, why: str) -> None:
        """There is nothing to draw, for this reason."""
        self.nothing.setText(why)
        self._pages.setCurrentWidget(self.nothing)
        self.footer.set_text("")
        self.footer.setToolTip("")
        self.describe(self.heading.text(), why)

    def say(self, summary: str, footer: str, explanation: str = "") -> None:
        """There is something to see: what it is in words, and how to read it, at length where the pointer rests."""
        self._pages.setCurrentWidget(self.drawing)
        self.footer.set_text(footer)
        self.footer.setToolTip(explanation)
        self.describe(self.heading.text(), f"{summary}. {explanation}".strip())

    def show_in(self, other: Self) -> None:
        """Let `other` show what is shown here."""
        super().show_in(other)
        if self.insights is not None:
            other.show_insights(self.insights)

    def recolour(self) -> None:
        """Paint again in the palette's colours."""
        if self.insights is not None:
            self.show_insights(self.insights)
