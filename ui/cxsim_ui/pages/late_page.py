"""A page that costs nothing until somebody looks: what edits move elsewhere need not wait for it."""

from PySide6.QtGui import QShowEvent

from cxsim_models.scenario import Scenario
from cxsim_ui.pages.page import Page


class LatePage(Page):
    """Follows the document only while it is in sight, and catches up when it comes there."""

    def sync(self, scenario: Scenario) -> None:
        """Show what `scenario` says, now or when somebody looks."""
        if self.isVisible():
            self.show_scenario(scenario)

    def show_scenario(self, scenario: Scenario) -> None:
        """Show what `scenario` says; what already says so is left alone."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up."""
        super().showEvent(event)
        self.show_scenario(self.store.scenario)
        self._show_problems(self.store.problems)
