"""The line at the bottom: what to look at, how many futures, how sure, how fast."""

from PySide6.QtWidgets import QStatusBar, QWidget

from cxsim_ui.amounts import decimal
from cxsim_ui.checks_button import ChecksButton
from cxsim_ui.fitting_text import FittingText
from cxsim_ui.runner import Shown
from cxsim_ui.theme import SPACE


class StatusLine(QStatusBar):
    """Checks on the left; the run on the right: "131 072 futures · P(NPV > 0) ± 0.2 pt · seed 1 · 84 ms"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.checks = ChecksButton()
        self.run = FittingText(0.9, tone="muted", trailing=True)
        self.run.setContentsMargins(0, 0, SPACE, 0)
        self.run.setAccessibleDescription(self.tr("How many futures were simulated, and how sure the figures are"))
        self.addWidget(self.checks)
        self.addPermanentWidget(self.run, 1)

    def show_run(self, shown: Shown) -> None:
        """Say how many futures the picture shows and how precise it is."""
        picture = shown.picture
        parts = [self.tr("{count} futures").format(count=decimal(picture.trials, 0))]
        if picture.positive_plus_minus == picture.positive_plus_minus:
            points = decimal(picture.positive_plus_minus * 100, 1)
            parts.append(self.tr("P(NPV > 0) ± {points} pt").format(points=points))
        parts.append(self.tr("seed {seed}").format(seed=shown.result.seed))
        parts.append(self._time(shown.elapsed))
        self.run.set_text("  ·  ".join(parts))

    def _time(self, seconds: float) -> str:
        if seconds < 1:
            return self.tr("{time} ms").format(time=decimal(seconds * 1000, 0))
        return self.tr("{time} s").format(time=decimal(seconds, 1))
