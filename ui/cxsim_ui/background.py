"""Work that the window's thread must not do: on a thread of its own, the newest wins."""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, Signal


class Background(QObject):
    """`submit` work; `done` brings what it returns, unless something newer was submitted since."""

    done = Signal(object)
    _arrived = Signal(int, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._revision = 0
        self._thread = ThreadPoolExecutor(1, name)
        self._arrived.connect(self._deliver)

    def submit(self, work: Callable[[], object]) -> None:
        """Do `work` next; whatever is waiting is dropped, and what is under way is not heard of any more."""
        self._revision += 1
        revision = self._revision

        def run() -> None:
            if self._revision == revision:
                self._arrived.emit(revision, work())

        self._thread.submit(run).add_done_callback(_report)

    def stop(self) -> None:
        """End the thread; returns when it has ended."""
        self._revision += 1
        self._thread.shutdown(cancel_futures=True)

    def _deliver(self, revision: int, found: object) -> None:
        if revision == self._revision:
            self.done.emit(found)


def _report(done: "Future[None]") -> None:
    error = None if done.cancelled() else done.exception()
    if error is not None:
        logging.getLogger(__name__).error("work in the background failed", exc_info=error)
