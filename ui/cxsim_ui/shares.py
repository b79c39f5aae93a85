"""Finds what explains the variance of NPV on a thread of its own, once a result rests; the latest one wins."""

import logging
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, QTimer, Signal

from cxsim.analysis.drivers import DRAWS, variance_shares
from cxsim.result import Result
from cxsim_models.scenario import Scenario

PAUSE = 200
"""Milliseconds without another result before one that may still be refined is looked at."""


class Shares(QObject):
    """`look_at` results; `found` brings the scenario and the shares of its variance, by path."""

    found = Signal(object, object)
    _arrived = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._revision = 0
        self._begun: Scenario | None = None
        self._known: tuple[Scenario, dict[str, float]] | None = None
        self._waiting: tuple[Scenario, Result] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._begin)
        self._arrived.connect(self._take)
        self._thread = ThreadPoolExecutor(1, "cxsim-shares")

    def look_at(self, scenario: Scenario, result: Result, final: bool) -> None:
        """Find the shares in `result`: at once if it is final, else once no other has come for a moment.

        A result of too few futures to tell is passed over, unless there will be no more; and so is a sharper one of
        a scenario whose shares are known: they come from the first futures, which are the same.
        """
        if not final and result.trials < DRAWS:
            return
        if self._known is not None and self._known[0] is scenario:
            self.found.emit(*self._known)
            return
        if scenario is self._begun:
            return
        self._waiting = scenario, result
        if final:
            self._begin()
        else:
            self._pause.start()

    @property
    def latest(self) -> dict[str, float]:
        """The shares found last, by path; none before that."""
        return self._known[1] if self._known is not None else {}

    def known_of(self, scenario: Scenario) -> dict[str, float] | None:
        """The shares of this very scenario, if they were found already."""
        return self._known[1] if self._known is not None and self._known[0] is scenario else None

    def forget(self) -> None:
        """What was found says nothing about the document that is in sight now."""
        self._pause.stop()
        self._revision += 1
        self._begun = self._known = self._waiting = None

    def stop(self) -> None:
        """End the thread; returns when it has ended."""
        self._pause.stop()
        self._revision += 1
        self._thread.shutdown(cancel_futures=True)

    def _begin(self) -> None:
        self._pause.stop()
        if self._waiting is None:
            return
        (scenario, result), self._waiting = self._waiting, None
        self._begun = scenario
        self._revision += 1
        revision = self._revision

        def run() -> None:
            if self._revision == revision:
                self._arrived.emit(revision, scenario, variance_shares(result))

        self._thread.submit(run).add_done_callback(_report)

    def _take(self, revision: int, scenario: Scenario, shares: dict[str, float]) -> None:
        if revision == self._revision:
            self._begun, self._known = None, (scenario, shares)
            self.found.emit(scenario, shares)


def _report(done: "Future[None]") -> None:
    error = None if done.cancelled() else done.exception()
    if error is not None:
        logging.getLogger(__name__).error("the shares of the variance stopped", exc_info=error)
