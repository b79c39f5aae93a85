"""Finds what the deeper charts show once a result rests; the latest one wins."""

from PySide6.QtCore import QObject

from cxsim_ui.background import Background
from cxsim_ui.charts.stage import Stage
from cxsim_ui.insights import Insights, insights_of
from cxsim_ui.runner import Shown
from cxsim_ui.store import Store


class Looking(QObject):
    """Looks only for what is in sight on the stage, and again when something else comes there."""

    def __init__(self, store: Store, stage: Stage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._stage = stage
        self._shown: Shown | None = None
        self._background = Background("cxsim-looking", self)
        self._background.done.connect(self._take)
        stage.wanted_changed.connect(self._look)
        store.switched.connect(self.forget)

    def look_at(self, shown: Shown) -> None:
        """Note a result at rest."""
        self._shown = shown
        self._look()

    def forget(self) -> None:
        """What was found is of another scenario, unless it is the same one that came into sight again."""
        if self._shown is None or self._shown.scenario is not self._store.scenario:
            self._shown = None
            self._stage.forget()

    def stop(self) -> None:
        """End the thread; returns when it has ended."""
        self._shown = None
        self._background.stop()

    def _look(self) -> None:
        shown, wanted, course = self._shown, self._stage.wanted, self._stage.kpis.choice
        if shown is not None and wanted:
            self._background.submit(lambda: insights_of(shown.result, wanted, course))

    def _take(self, insights: Insights) -> None:
        if self._shown is not None and insights.result is self._shown.result:
            self._stage.show_insights(insights)
