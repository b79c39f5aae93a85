"""Value: what money does not show."""

from PySide6.QtWidgets import QWidget

from cxsim_models.scenario import Scenario
from cxsim_ui.form.words import tr
from cxsim_ui.pages.mirror_card import MirrorCard
from cxsim_ui.pages.page import Page
from cxsim_ui.pages.scorecard_card import ScorecardCard
from cxsim_ui.store import Store


class ValuePage(Page):
    """The scorecard, and the mirror survey beneath it."""

    parts = ("value", "mirror")

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(
            store, tr("Value"), tr("What money does not show. It stands beside the ROI, never in it."), parent
        )
        self.scorecard = ScorecardCard(store)
        self.mirror = MirrorCard(store)
        for card in (self.scorecard, self.mirror):
            self.column.addWidget(card)
        self.attach()

    def sync(self, scenario: Scenario) -> None:
        """Show the scores and the questions."""
        self.scorecard.sync(scenario)
        self.mirror.sync(scenario)
