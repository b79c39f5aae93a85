"""The fonts and colours of the register's cells, made once for a whole table: a cell has no time to look them up."""

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetrics

from cxsim_ui.theme import Palette, palette, scaled_font

SMALL = 0.88


@dataclass(frozen=True, slots=True)
class Face:
    """A font and how wide its letters are."""

    font: QFont
    metrics: QFontMetrics


class Faces:
    """What cells are painted with; made anew when the window's font or colours change."""

    def __init__(self) -> None:
        self.colours: Palette = palette()
        self.plain = _face(1.0)
        self.name = _face(1.0, QFont.Weight.Medium)
        self.strong = _face(1.0, QFont.Weight.DemiBold)
        self.small = _face(SMALL)
        self.pill = _face(0.84, QFont.Weight.DemiBold)

    @property
    def row_height(self) -> int:
        """Two lines and some air."""
        return self.plain.metrics.height() + self.small.metrics.height() + 12


def _face(factor: float, weight: QFont.Weight = QFont.Weight.Normal) -> Face:
    font = scaled_font(factor, weight)
    return Face(font, QFontMetrics(font))
