"""Text over a chart, kept readable by a halo in the colour of the ground."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QPainter

HALO = ((-1.2, -1.2), (1.2, -1.2), (-1.2, 1.2), (1.2, 1.2))


def draw_haloed(painter: QPainter, at: QPointF, text: str, font: QFont, colour: str, halo: str) -> None:
    """Write `text` with its baseline starting at `at`."""
    ground = QColor(halo)
    ground.setAlphaF(0.6)
    painter.setFont(font)
    painter.setPen(ground)
    # Stroking the text's outline would take fifty times as long.
    for dx, dy in HALO:
        painter.drawText(QPointF(at.x() + dx, at.y() + dy), text)
    painter.setPen(QColor(colour))
    painter.drawText(at, text)
