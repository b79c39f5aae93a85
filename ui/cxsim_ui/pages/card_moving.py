"""Cards of a list change places: by their menu, by Alt and an arrow key, by dragging their header."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeySequence, QMouseEvent, QPainter, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from cxsim_ui.form.card import PADDING, Card
from cxsim_ui.form.icon_button import tinted
from cxsim_ui.theme import palette


class CardMoving(QObject):
    """Watches one card: `move(by, gesture)` is asked for each place up (−1) or down (1) that it should go.

    A drag is one gesture, told apart from a click on the header by the way the pointer went; `dropped` ends it.
    """

    def __init__(
        self,
        card: Card,
        cards: Callable[[], Sequence[QWidget]],
        move: Callable[[int, object | None], None],
        dropped: Callable[[], None],
    ) -> None:
        super().__init__(card)
        self._card = card
        self._cards = cards
        self._move = move
        self._dropped = dropped
        self._pressed: QPoint | None = None
        self._gesture: object | None = None
        card.installEventFilter(self)
        for key, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            keys = QShortcut(QKeySequence(key), card)
            keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            keys.activated.connect(lambda by=by: self._move(by, None))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what moves the card; the rest is the card's own."""
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self._card.update()
        return False

    def paint(self) -> None:
        """Show, under the pointer, that the card can be dragged; called while the card paints itself."""
        if self._card.underMouse() and len(self._cards()) > 1:
            middle = self._card.header.geometry().center().y()
            painter = QPainter(self._card)
            tinted("grip-vertical", palette().muted).paint(painter, QRect(0, middle - 7, PADDING, 14))
            painter.end()

    def _mouse(self, event: QMouseEvent) -> bool:
        at = event.globalPosition().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            if event.position().y() > self._card.header_bottom:
                return False
            self._pressed = at
            return True
        if self._pressed is None:
            return False
        if event.type() == QEvent.Type.MouseMove:
            self._drag(at)
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._end()
        return True

    def _drag(self, at: QPoint) -> None:
        assert self._pressed is not None
        if self._gesture is None:
            if (at - self._pressed).manhattanLength() < QApplication.startDragDistance():
                return
            self._gesture = object()
            self._card.setCursor(Qt.CursorShape.ClosedHandCursor)
        cards = self._cards()
        index = cards.index(self._card)
        for by in (-1, 1):
            if not 0 <= index + by < len(cards):
                continue
            other = cards[index + by]
            middle = other.mapToGlobal(QPoint(0, other.height() // 2)).y()
            if (at.y() - middle) * by > 0:
                self._move(by, self._gesture)
                return

    def _end(self) -> None:
        dragged, self._gesture, self._pressed = self._gesture is not None, None, None
        if dragged:
            self._card.unsetCursor()
            self._dropped()
        else:
            self._card.unfold(not self._card.unfolded)
