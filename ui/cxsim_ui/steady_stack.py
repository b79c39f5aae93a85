"""Pages of which one is in sight, whatever the texts in them wrap to."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget


class SteadyStack(QStackedWidget):
    """A stack that takes the room there is.

    Beside a text that wraps, a scroll area grants the height that is liked best, not the one that is needed: the
    rest of the page would jump. This prefers no more than it needs, and does not depend on its width.
    """

    def hasHeightForWidth(self) -> bool:
        """Never."""
        return False

    def sizeHint(self) -> QSize:
        """As low as possible."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())
