"""Single futures, one after another: what "1 in 10" feels like (hypothetical outcome plots)."""

import math

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QStyle

from cxsim.result import Result
from cxsim_models.arrays import FloatArray
from cxsim_ui import amounts
from cxsim_ui.amounts import exact_money, money_scale
from cxsim_ui.settings import Memory

EVERY = 400
"""Milliseconds for which a future is in sight."""

REDUCED = "reduced motion"
"""The name under which `Memory` keeps the user's choice."""


def moves(memory: Memory) -> bool:
    """Whether pictures may move by themselves: neither the user nor the system has asked for less."""
    if memory.text(REDUCED):
        return False
    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animate) != 0


class Playback(QObject):
    """Steps through the futures of a result. `shown` carries NPV and a sentence, or nan and nothing at the end.

    `turned` tells that it plays by itself now, or no more.
    """

    shown = Signal(float, str)
    turned = Signal(bool)

    def __init__(self, memory: Memory, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._memory = memory
        self._result: Result | None = None
        self._trial = -1
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.step)

    @property
    def playing(self) -> bool:
        """Whether futures follow one another by themselves."""
        return self._timer.isActive()

    def look_at(self, result: Result) -> None:
        """Take the futures of this result from now on."""
        self._result = result

    def toggle(self) -> None:
        """Play or pause; with reduced motion, one future further."""
        if self.playing:
            self._timer.stop()
            self.turned.emit(False)
        elif moves(self._memory):
            self._timer.start()
            self.turned.emit(True)
            self.step()
        else:
            self.step()

    def step(self) -> None:
        """Show the next future."""
        if self._result is None or not self._result.trials:
            return
        self._trial = (self._trial + 1) % self._result.trials
        npv = float(self._result.npv[self._trial])
        self.shown.emit(npv, self._sentence(self._result, npv))

    @property
    def cash(self) -> FloatArray | None:
        """The cumulative cash of the future in sight, (months + 1,); None where there is none."""
        return self._result.cumulative(self._trial) if self._result is not None and self._trial >= 0 else None

    def end(self) -> None:
        """Show no single future any more."""
        if self.playing:
            self._timer.stop()
            self.turned.emit(False)
        if self._trial >= 0:
            self._trial = -1
            self.shown.emit(math.nan, "")

    def _sentence(self, result: Result, npv: float) -> str:
        currency = result.scenario.currency
        if not math.isfinite(npv):
            return self.tr("In this future NPV is undefined.")
        amount = money_scale((npv,), currency).text(npv) if abs(npv) >= 1000 else exact_money(npv, currency)
        payback = float(result.payback[self._trial])
        if math.isnan(payback):
            if npv >= 0:
                # Never in debt, or nothing spent: there was nothing to pay back.
                return self.tr("In this future: NPV {amount}.").format(amount=amount)
            text = self.tr("In this future: NPV {amount}, not paid back within {months}.")
            return text.format(amount=amount, months=amounts.months(result.scenario.settings.horizon_months))
        text = self.tr("In this future: NPV {amount}, pays back in month {month}.")
        return text.format(amount=amount, month=math.ceil(payback))
