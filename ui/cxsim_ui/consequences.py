"""The right half of the window: what the inputs lead to."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from cxsim_models.scenario import Scenario
from cxsim_models.segment import Segment
from cxsim_ui.cards import Cards, Headline
from cxsim_ui.form.fields import field_of
from cxsim_ui.panel_states import EmptyState, ErrorBanner, Veil
from cxsim_ui.picture import Picture
from cxsim_ui.steady_stack import SteadyStack
from cxsim_ui.theme import SPACE

if TYPE_CHECKING:
    from cxsim_ui.charts.outcome import OutcomeChart
    from cxsim_ui.charts.stage import Stage

GAP = SPACE * 3 // 2


class ConsequencesPanel(QScrollArea):
    """Headline, four cards, the outcome and its two companions; or a word on why there is none yet.

    The charts are made when they are first wanted, in the last known `arrangement`.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget(self.viewport())
        self._stack = SteadyStack(page)
        self.content = QWidget(self._stack)
        self.headline = Headline(self.content)
        self.cards = Cards(self.content)
        self.banner = ErrorBanner(page)
        self.empty = EmptyState(self._stack)
        self._arrange()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.content)
        page.setProperty("role", "page")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(GAP, GAP, GAP, 2 * SPACE)
        layout.setSpacing(GAP)
        layout.addWidget(self.banner)
        layout.addWidget(self._stack, 1)
        self.setWidget(page)
        self._veil = Veil(self.content)
        self.setMinimumWidth(520)
        self._picture: Picture | None = None
        self._arrangement = ""

    @cached_property
    def stage(self) -> "Stage":
        """The charts."""
        # Imported here, because the charts take longer to load than the inputs to appear.
        from cxsim_ui.charts.card import table_key
        from cxsim_ui.charts.stage import Stage

        stage = Stage(self.content)
        stage.arrange(self._arrangement)
        layout = self.content.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addWidget(stage, 1)
        # Beside what is in sight already a layout would show it only after the events that are under way.
        stage.show()
        table_key(self, stage.outcome)
        return stage

    @property
    def outcome(self) -> "OutcomeChart":
        """The distribution of the NPV."""
        return self.stage.outcome

    @property
    def arrangement(self) -> str:
        """Which charts are in sight; can be set before there are any."""
        return self.stage.arrangement if "stage" in vars(self) else self._arrangement

    @arrangement.setter
    def arrangement(self, arrangement: str) -> None:
        self._arrangement = arrangement
        if "stage" in vars(self):
            self.stage.arrange(arrangement)

    def _arrange(self) -> None:
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self.headline)
        layout.addWidget(self.cards)

    def sizeHint(self) -> QSize:
        """Three fifths of a small window."""
        return QSize(760, 640)

    def show_picture(self, picture: Picture) -> None:
        """Show a new result; whatever error stood here is over."""
        self._picture = picture
        self.show_error("")
        if not picture.initiatives:
            self.empty.ask_for_initiative(switched_off=picture.switched_off > 0)
            self._stack.setCurrentWidget(self.empty)
            return
        self._stack.setCurrentWidget(self.content)
        for part in (self.headline, self.cards, self.stage):
            part.show_picture(picture)

    def show_blanks(self, scenario: Scenario) -> None:
        """Say which figures are to be filled in before anything can be shown; without any, wait for the result."""
        blanks = [name for segment in scenario.segments for name in segment.blanks]
        labels = [field_of(Segment, name).quantity.label for name in blanks]
        if labels:
            self.empty.ask_for_figures(labels)
            self._stack.setCurrentWidget(self.empty)
        else:
            self.empty.wait()

    def forget(self) -> None:
        """What is in sight has no picture yet, and the one of another scenario says nothing about it."""
        self._picture = None
        self.empty.wait()
        self._stack.setCurrentWidget(self.empty)

    @property
    def dimmed(self) -> bool:
        """Whether the picture is an old one, dimmed because of an error."""
        return not self._veil.isHidden()

    def show_error(self, text: str) -> None:
        """Say what is wrong; the last good picture stays, dimmed. An empty text takes it back."""
        self.banner.show_text(text)
        self._veil.cover(bool(text))
