"""Finds what each initiative is worth once a result rests, and says it on the cards."""

from PySide6.QtCore import QObject, Signal

from cxsim.analysis.contribution import Contribution, contributions
from cxsim.engine import Interrupted
from cxsim_models.scenario import Scenario
from cxsim_ui.amounts import money_scale
from cxsim_ui.background import Background


class Worth(QObject):
    """`look_at` a scenario at rest; `found` brings the words for each initiative by its id."""

    found = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scenario: Scenario | None = None
        self._background = Background("cxsim-worth", self)
        self._background.done.connect(self._take)

    def look_at(self, scenario: Scenario) -> None:
        """Ask what its initiatives contribute, where there are several: one alone is the result itself."""
        if scenario is self._scenario:
            return
        self._scenario = scenario
        if len(scenario.initiatives) < 2:
            self.found.emit({})
            return

        def work() -> dict[str, Contribution] | None:
            try:
                return contributions(scenario, interrupted=lambda: self._scenario is not scenario)
            except Interrupted:
                return None

        self._background.submit(work)

    def forget(self) -> None:
        """An edit: what is being found is no longer asked for."""
        self._scenario = None

    def stop(self) -> None:
        """End the thread; returns when it has ended."""
        self._scenario = None
        self._background.stop()

    def _take(self, contributed: dict[str, Contribution] | None) -> None:
        scenario = self._scenario
        if scenario is None or contributed is None:
            return
        largest = [max(abs(one.alone), abs(one.added)) for one in contributed.values()]
        scale = money_scale(largest, scenario.currency)
        words = {}
        for initiative in scenario.initiatives:
            one = contributed[initiative.id]
            added = scale.text(one.added, signed=True)
            if not initiative.enabled:
                words[initiative.id] = self.tr("off: would add {added}").format(added=added)
                continue
            alone = scale.text(one.alone, signed=True)
            words[initiative.id] = self.tr("adds {added} · alone {alone}").format(added=added, alone=alone)
        self.found.emit(words)
