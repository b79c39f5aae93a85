"""Drives the engine on a thread of its own: the latest edit wins, results arrive ever sharper."""

import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QThread, Signal

from cxsim_models.scenario import Scenario
from cxsim_ui.picture import Picture, picture_of

if TYPE_CHECKING:
    from cxsim import Result

PAUSE = 0.05
"""Seconds without another edit before a picture is refined: while a slider moves, the cores belong to the drag."""

PATIENCE = 0.1
"""Seconds for which the next simulation waits until the picture is painted: at the same time both take longer."""

FAST_ENOUGH = 0.016
"""Seconds: while a picture of 8 192 draws takes less, the coarser one before it is not worth a repaint."""


_PAINTED = QEvent.Type(QEvent.registerEventType())


@dataclass(frozen=True, slots=True)
class Shown:
    """A result ready to be painted. `elapsed` in seconds since the edit; `final` when no sharper one follows.

    `owner` is whose scenario it is, as it was submitted.
    """

    scenario: Scenario
    result: "Result"
    picture: Picture
    elapsed: float
    final: bool
    owner: object = None


class _Worker(QThread):
    """Waits for scenarios and simulates the newest."""

    def __init__(self, runner: "Runner") -> None:
        super().__init__()
        self._runner = runner

    def run(self) -> None:
        while self._runner._work():
            pass


class Runner(QObject):
    """`submit` a scenario; `shown` brings its pictures, `failed` a sentence when the engine gives up.

    A scenario that is superseded still gets its first picture if that was begun; nothing sharper.
    """

    shown = Signal(object)
    failed = Signal(str)
    _arrived = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._condition = threading.Condition()
        self._revision = 0
        self._scenario: Scenario | None = None
        self._owner: object = None
        self._submitted = 0.0
        self._stopping = False
        self._waiting: Shown | None = None
        self._last: Result | None = None
        self._picture: Picture | None = None
        self._painted = True
        self._pace = 1.0
        self._arrived.connect(self._deliver)
        self._worker = _Worker(self)

    def start(self) -> None:
        """Begin to work."""
        self._worker.start()

    def submit(self, scenario: Scenario, owner: object = None) -> None:
        """Simulate `scenario` as soon as the picture under way is there; sharper ones of it are dropped."""
        with self._condition:
            self._revision += 1
            self._scenario, self._owner = scenario, owner
            self._submitted = time.perf_counter()
            self._condition.notify()

    def stop(self) -> None:
        """End the thread; returns when it has ended."""
        with self._condition:
            self._stopping = True
            self._revision += 1
            self._condition.notify()
        self._worker.wait()

    def _work(self) -> bool:
        with self._condition:
            while self._scenario is None and not self._stopping:
                self._condition.wait()
            if self._stopping or self._scenario is None:
                return False
            scenario, revision, began = self._scenario, self._revision, self._submitted
            owner, self._scenario = self._owner, None
        # Imported on this thread: the inputs can be edited before the engine is there.
        from cxsim.engine import Interrupted

        try:
            self._simulate(scenario, owner, revision, began)
        except Interrupted:
            pass
        except Exception as error:
            # Whatever the engine stumbles on, the window goes on with the last good picture.
            self.failed.emit(f"{type(error).__name__}: {error}")
        return True

    def _simulate(self, scenario: Scenario, owner: object, revision: int, began: float) -> None:
        from cxsim.engine import Interrupted, refine

        live = True

        def stale() -> bool:
            return self._revision != revision

        def interrupted() -> bool:
            # Edits may come faster than pictures: while a slider moves, each picture begun is finished and shown.
            return self._stopping if live else stale()

        first = 8192 if self._pace < FAST_ENOUGH else 0
        trials = max(scenario.settings.trials, 8)
        started = time.perf_counter()
        for result in refine(scenario, trials, previous=self._last, first=first, interrupted=interrupted):
            picture = picture_of(result, self._picture)
            if interrupted():
                raise Interrupted
            self._last, self._picture = result, picture
            final = result.trials == trials
            self._offer(Shown(scenario, result, picture, time.perf_counter() - began, final, owner))
            if result.trials == 8192:
                self._pace = time.perf_counter() - started
            if live:
                live = False
                with self._condition:
                    self._condition.wait_for(lambda: self._painted or self._stopping, PATIENCE)
                    self._condition.wait_for(stale, PAUSE)
            started = time.perf_counter()

    def _offer(self, shown: Shown) -> None:
        """Hand a picture to the window; one that it has not taken yet is replaced."""
        with self._condition:
            self._painted = False
            pending, self._waiting = self._waiting is not None, shown
        if not pending:
            self._arrived.emit()

    def _deliver(self) -> None:
        with self._condition:
            shown, self._waiting = self._waiting, None
        if shown is not None:
            self.shown.emit(shown)
            # What it made dirty is painted at low priority, and before this.
            QCoreApplication.postEvent(self, QEvent(_PAINTED), Qt.EventPriority.LowEventPriority.value)

    def event(self, event: QEvent) -> bool:
        """Note that a picture is on the screen."""
        if event.type() == _PAINTED:
            with self._condition:
                self._painted = True
                self._condition.notify()
            return True
        return super().event(event)
