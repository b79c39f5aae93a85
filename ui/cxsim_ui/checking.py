"""Looks through the scenario on a thread of its own whenever it rests; what is found arrives with a signal."""

import datetime
import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from cxsim_models.check import Check
from cxsim_models.scenario import Scenario

if TYPE_CHECKING:
    from cxsim.result import Result

PAUSE = 150
"""Milliseconds without another edit before somebody looks."""


class Checking(QObject):
    """`look_at` every scenario, `look_at_result` of those that rest; `found` brings all checks, the results' first.

    What was found of the last result stands until there is another: it does not come and go with every edit.
    """

    found = Signal(object)
    _arrived = Signal(bool, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._revision = 0
        self._scenario: Scenario | None = None
        self._of_scenario: list[Check] = []
        self._of_result: list[Check] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._look)
        self._arrived.connect(self._take)
        self._thread = ThreadPoolExecutor(1, "cxsim-checks")

    def look_at(self, scenario: Scenario) -> None:
        """Check `scenario` once nothing has changed for a moment."""
        self._revision += 1
        self._scenario = scenario
        self._pause.start()

    def look_at_result(self, result: "Result") -> None:
        """Check what the figures say of the scenario last looked at."""
        revision = self._revision

        def find() -> list[Check]:
            # Imported on the checks' own thread: the window does not wait for it.
            from cxsim.checks import result_checks

            return result_checks(result, lambda: self._revision != revision)

        self._run(True, find)

    def forget(self) -> None:
        """Another document: what was found of the old one's result is not about it."""
        self._of_result = []

    def stop(self) -> None:
        """End the thread; returns when it has ended."""
        self._pause.stop()
        self._revision += 1
        self._thread.shutdown(cancel_futures=True)

    def _look(self) -> None:
        scenario = self._scenario
        if scenario is None:
            return

        def find() -> list[Check]:
            from cxsim_models.checks import checks

            return checks(scenario, datetime.date.today())

        self._run(False, find)

    def _run(self, of_result: bool, work: Callable[[], list[Check]]) -> None:
        revision = self._revision

        def run() -> None:
            from cxsim.engine import Interrupted

            try:
                found = work()
            except Interrupted:
                return
            if self._revision == revision:
                self._arrived.emit(of_result, found)

        self._thread.submit(run).add_done_callback(_report)

    def _take(self, of_result: bool, found: list[Check]) -> None:
        if of_result:
            self._of_result = found
        else:
            self._of_scenario = found
        self.found.emit([*self._of_result, *self._of_scenario])


def _report(done: "Future[None]") -> None:
    error = None if done.cancelled() else done.exception()
    if error is not None:
        logging.getLogger(__name__).error("the checks stopped", exc_info=error)
