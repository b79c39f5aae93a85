"""A button that is only a word in a line of text, with a small arrow where it opens a menu."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from cxsim_ui.theme import enlarged, palette, scaled_font

_ARROW = 13
_HEIGHT = 6
_SCALE = 0.95


class QuietButton(QAbstractButton):
    """Muted until somebody comes near; `link` shows it in the accent colour. Its text begins at its left edge."""

    def __init__(self, text: str, parent: QWidget | None = None, *, link: bool = False, name: str = "") -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(name or text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._link = link
        self.menu: QMenu | None = None

    def set_menu(self, menu: QMenu) -> None:
        """Open `menu` when pressed."""
        self.menu = menu
        self.clicked.connect(self.open_menu)
        self.updateGeometry()

    def hold_still(self) -> None:
        """Be a word and nothing else: this one is to be a picture."""
        self.menu, self._link = None, False
        self.setEnabled(False)

    def open_menu(self) -> None:
        """Show the menu under the word."""
        if self.menu is not None:
            self.menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def sizeHint(self) -> QSize:
        """The text, and room for the arrow."""
        self.ensurePolished()
        font = scaled_font(_SCALE)
        self.setFont(font)
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + 2
        return QSize(width + self._arrow(), metrics.height() + _HEIGHT)

    def _arrow(self) -> int:
        return round(_ARROW * enlarged()) if self.menu is not None else 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it too, and so does the arrow that it shows."""
        keys = [Qt.Key.Key_Return, Qt.Key.Key_Enter]
        if event.key() in (*keys, Qt.Key.Key_Down) and (event.key() in keys or self.menu is not None):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stand out."""
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Calm down."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The word, underlined while focused."""
        colours = palette()
        near = self.underMouse() or self.hasFocus()
        ink = QColor(colours.accent if self._link else colours.text if near else colours.muted)
        painter = QPainter(self)
        font = scaled_font(_SCALE)
        font.setUnderline(near)
        painter.setFont(font)
        painter.setPen(ink)
        room = QRectF(self.rect()).adjusted(0, 0, -self._arrow(), 0)
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        if self.menu is not None:
            size = enlarged()
            x = painter.fontMetrics().horizontalAdvance(text) + 5.0 * size
            y, half = self.height() / 2 - size, 3 * size
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(ink, 1.3 * size))
            painter.drawPolyline(QPolygonF([QPointF(x, y), QPointF(x + half, y + half), QPointF(x + 2 * half, y)]))
        painter.end()
