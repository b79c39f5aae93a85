"""Opens single futures of what the window shows, on a thread of its own."""

import datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cxsim_models.scenario import Scenario
from cxsim_ui.background import Background
from cxsim_ui.charts.outcome import OutcomeChart
from cxsim_ui.futures.dialog import FutureDialog
from cxsim_ui.futures.opened import Opened, opened
from cxsim_ui.runner import Shown
from cxsim_ui.store import Store


class Futures(QObject):
    """Answers the chart's `futureWanted` with a dialog over `window`, which holds its future while edits go on."""

    def __init__(self, store: Store, chart: OutcomeChart, window: QWidget) -> None:
        super().__init__(window)
        self.dialog: FutureDialog | None = None
        self._window, self._store = window, store
        self._latest: Shown | None = None
        self._waiting: float | None = None
        self._background = Background("cxsim-future", self)
        self._background.done.connect(self._show)
        chart.futureWanted.connect(self.open)
        store.changed.connect(self._changed)
        store.switched.connect(self._forget)

    def look_at(self, shown: Shown) -> None:
        """Note the newest result; a future that waits for it is opened."""
        self._latest = shown
        if self._waiting is not None:
            self.open(self._waiting)

    def open(self, share: float) -> None:
        """Open the future with `share` (0 … 1) of the others below it, once there is a result.

        Where the dialog shows one that has been overtaken, that is a result of the scenario as it is now.
        """
        shown = self._latest
        if shown is None or (shown.scenario is not self._store.scenario and self._showing is shown.scenario):
            self._waiting = share
            return
        self._waiting = None
        today = datetime.date.today()
        self._background.submit(lambda: opened(shown, share, today))

    @property
    def _showing(self) -> Scenario | None:
        """The scenario of the future in sight."""
        dialog = self.dialog
        return dialog.shown.scenario if dialog is not None and dialog.isVisible() and dialog.shown else None

    def stop(self) -> None:
        """Close the dialog and end the thread; returns when it has ended."""
        self._store.changed.disconnect(self._changed)
        self._background.stop()
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
            self.dialog = None

    def _show(self, found: Opened | None) -> None:
        if found is None:
            return
        if self.dialog is None:
            self.dialog = FutureDialog(self._window)
            self.dialog.wanted.connect(self.open)
        self.dialog.show_future(found)
        self._changed(found.scenario, self._store.scenario)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _forget(self) -> None:
        """Another scenario is in sight: its futures are not those of the last result."""
        self._latest = self._waiting = None

    def _changed(self, _old: Scenario, new: Scenario) -> None:
        if self.dialog is not None and self.dialog.shown is not None:
            self.dialog.show_stale(self.dialog.shown.scenario is not new)
