"""Icons: line drawings (Lucide) of the assets, tinted with a colour of the palette."""

from functools import lru_cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from cxsim_ui.theme import palette

SIZES = (16, 20, 24, 32, 48)
"""Pixel widths drawn in advance, so that an icon stays sharp on any screen."""


def icon(name: str, colour: str | None = None) -> QIcon:
    """The icon `name` (a file of the assets, without its suffix), in `colour` or the palette's text colour.

    It shows the accent colour where it is selected or checked and the muted one where it is disabled. The
    colours are those of the moment: ask again on `QEvent.Type.PaletteChange`.
    """
    colours = palette()
    result = QIcon()
    for size in SIZES:
        result.addPixmap(pixmap(name, size, colour or colours.text))
        result.addPixmap(pixmap(name, size, colours.control), QIcon.Mode.Disabled)
        result.addPixmap(pixmap(name, size, colours.accent), QIcon.Mode.Selected)
        if colour is None:
            result.addPixmap(pixmap(name, size, colours.accent), QIcon.Mode.Normal, QIcon.State.On)
    return result


@lru_cache(maxsize=1024)
def pixmap(name: str, size: int, colour: str, ratio: float = 1.0) -> QPixmap:
    """The icon as a square picture, `size` logical pixels wide, on a screen of `ratio` pixels each."""
    result = QPixmap(round(size * ratio), round(size * ratio))
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    _renderer(name, colour).render(painter, QRectF(result.rect()))
    painter.end()
    result.setDevicePixelRatio(ratio)
    return result


def application_icon() -> QIcon:
    """The program's own icon."""
    result = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        result.addPixmap(pixmap("cxsim", size, ""))
    return result


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))


@lru_cache(maxsize=128)
def _drawing(name: str) -> str:
    return (files("cxsim_assets") / "icons" / f"{name}.svg").read_text(encoding="utf-8")
