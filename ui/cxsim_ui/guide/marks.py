"""Numbers on the result, where the guide says how to read it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cxsim_ui.consequences import ConsequencesPanel
from cxsim_ui.theme import palette, scaled_font

RADIUS = 6


class ReadingMarks(QWidget):
    """1 beside the headline, 2 beside the dots, 3 beside the threshold; lets the mouse through."""

    def __init__(self, panel: ConsequencesPanel) -> None:
        super().__init__(panel.widget())
        page = panel.widget()
        assert page is not None
        self._page = page
        self._panel = panel
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        self._page.installEventFilter(self)
        self._follows = False

    def show_over(self, shown: bool) -> None:
        """Lie over the panel, or be gone."""
        if shown and not self._follows:
            self._follows = True
            self._panel.outcome.plot.view_changed.connect(self.update)
            self._panel.outcome.thresholdChanged.connect(lambda _: self.update())
        self.setGeometry(self._page.rect())
        self.raise_()
        self.setVisible(shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with the panel."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._page.rect())
        return False

    def places(self) -> list[QPoint]:
        """The centres of the numbers, as far as what they point at is in sight."""
        headline, outcome = self._panel.headline, self._panel.outcome
        if not headline.isVisible():
            return []
        beside = headline.mapTo(self._page, QPoint(0, headline.height() // 2))
        places = [QPoint(max(beside.x() - 8, RADIUS), beside.y())]
        if outcome.plot.isVisible():
            card = outcome.mapTo(self._page, QPoint(0, outcome.height() // 2))
            pill = outcome.overlay.text_rectangles()[0]
            at = outcome.plot.mapFromScene(QPointF(pill.right() + 6 + RADIUS, pill.center().y()))
            places += [card, outcome.plot.viewport().mapTo(self._page, at)]
        return places

    def paintEvent(self, event: QPaintEvent) -> None:
        """Discs in the accent colour."""
        colours = palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(scaled_font(0.8, QFont.Weight.Bold))
        for number, place in enumerate(self.places(), 1):
            disc = QRectF(place.x() - RADIUS, place.y() - RADIUS, 2 * RADIUS, 2 * RADIUS)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawEllipse(disc)
            painter.setPen(QColor(colours.on_accent))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(number))
        painter.end()
