"""The presentation over a window, while there is one."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from cxsim_ui import theme

if TYPE_CHECKING:
    from cxsim_ui.present.presentation import Presentation
    from cxsim_ui.settings import Memory
    from cxsim_ui.store import Store


class Presenting(QObject):
    """Opens a presentation over `window` and takes it away.

    Before it opens, `ready` is called: whatever the window still lacks would be made in the type of the room.
    `again` is called for a new picture each time.
    """

    def __init__(
        self, window: QWidget, memory: "Memory", ready: Callable[[], object], again: Callable[[], object]
    ) -> None:
        super().__init__(window)
        self._window, self._memory = window, memory
        self._ready, self._again = ready, again
        self.shown: Presentation | None = None

    def open(self, store: "Store", shares: Mapping[str, float]) -> None:
        """Full screen, unless it is there already."""
        from cxsim_ui.present.presentation import open_over

        if self.shown is None:
            self._ready()
            self.shown = open_over(self._window, store, self._memory, shares)
            self.shown.left.connect(self._left)
            self._again()

    def close(self) -> None:
        """Back to the window, in its own size of type."""
        if self.shown is not None:
            self.shown.close()

    def make_anew(self, make: Callable[[], object]) -> None:
        """Do `make` without a presentation, as a change of language needs, then go on with it where it was."""
        before = self.shown
        self.close()
        make()
        if before is not None:
            self.open(before.store, before.shares)
        if before is not None and self.shown is not None:
            self.shown.go_on_from(before)

    def _left(self) -> None:
        app = QApplication.instance()
        if self.shown is not None and isinstance(app, QApplication):
            self.shown.deleteLater()
            self.shown = None
            theme.enlarge(app, 1.0)
            self._again()
            self._window.activateWindow()
