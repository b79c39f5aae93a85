"""Makes what will be wanted soon, a piece between one event and the next: nobody waits for what they do not see."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer, Signal


class Preparing(QObject):
    """`go_through` pieces of work; `done` when none is left."""

    done = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pieces: Iterator[Callable[[], object]] | None = None

    def go_through(self, pieces: Iterator[Callable[[], object]]) -> None:
        """Begin with these; what is left of earlier ones is dropped."""
        waiting, self._pieces = self._pieces is not None, pieces
        if not waiting:
            QTimer.singleShot(0, self, self._go_on)

    def finish(self) -> None:
        """Make all that is left at once."""
        pieces, self._pieces = self._pieces, None
        if pieces is not None:
            for piece in pieces:
                piece()
            self.done.emit()

    def stop(self) -> None:
        """Drop what is left."""
        self._pieces = None

    def _go_on(self) -> None:
        piece = next(self._pieces, None) if self._pieces is not None else None
        if piece is not None:
            # Before the piece itself: whatever it stumbles on, the others are made.
            QTimer.singleShot(0, self, self._go_on)
            piece()
        elif self._pieces is not None:
            self._pieces = None
            self.done.emit()
