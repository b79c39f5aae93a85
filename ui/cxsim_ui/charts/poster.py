"""A chart on white paper: drawn once more off the screen, in the light colours, at a size made for slides."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QEvent, QIODevice, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QGraphicsView, QLabel, QWidget

from cxsim_ui import theme
from cxsim_ui.theme import SPACE

if TYPE_CHECKING:
    from cxsim_ui.charts.card import ChartCard

SIZE = QSize(960, 540)
"""Logical pixels: the shape of a slide."""
SCALE = 2
"""Pixels of the picture per logical pixel."""
_FAMILY = re.compile(rb'font-family="([^"]*)"')
"""Other machines may lack the font, and the browser's own would be one with serifs."""
_DOTS_PER_METER = round(96 * SCALE / 0.0254)


def image(card: "ChartCard") -> QImage:
    """What `card` shows, on white, as pixels."""
    result = QImage(SIZE * SCALE, QImage.Format.Format_RGB32)
    result.setDevicePixelRatio(SCALE)
    result.fill(Qt.GlobalColor.white)
    with _poster(card, SCALE) as poster:
        painter = QPainter(result)
        poster.render(painter, QPoint())
        painter.end()
    result.setDotsPerMeterX(_DOTS_PER_METER)
    result.setDotsPerMeterY(_DOTS_PER_METER)
    return result


def png(card: "ChartCard") -> bytes:
    """The same as a PNG file."""
    picture = image(card)
    return _written(lambda buffer: QImageWriter(buffer, QByteArray(b"png")).write(picture))


def svg(card: "ChartCard") -> bytes:
    """The same as an SVG file: lines are lines, text is text."""
    drawing = _written(lambda buffer: _draw(card, buffer))
    return _FAMILY.sub(rb'font-family="\1, Helvetica, Arial, sans-serif"', drawing)


def _draw(card: "ChartCard", buffer: QBuffer) -> None:
    # The older profile of the format knows no clipping: curves would run out of their axes.
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setSize(SIZE)
    generator.setViewBox(QRect(QPoint(0, 0), SIZE))
    generator.setTitle(card.heading.text())
    generator.setDescription(card.accessibleDescription())
    with _poster(card) as poster:
        generator.setResolution(poster.logicalDpiX())
        painter = QPainter(generator)
        painter.fillRect(QRect(QPoint(0, 0), SIZE), Qt.GlobalColor.white)
        poster.render(painter, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
        painter.end()


@contextmanager
def _poster(card: "ChartCard", scale: float = 1.0) -> Iterator[QWidget]:
    """Another card of the same kind that shows the same, laid out but never seen."""
    with theme.on_paper(scale):
        twin = type(card)()
        twin.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        twin.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        twin.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        twin.setProperty("role", "poster")
        twin.heading.setProperty("role", "title")
        twin.body.setContentsMargins(0, SPACE, 0, SPACE)
        if (column := twin.layout()) is not None:
            column.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
            column.addWidget(_caption(card.caption))
        theme.dress_for_paper(twin)
        card.show_in(twin)
        twin.hold_still()
        for view in twin.findChildren(QGraphicsView):
            # A ground that is kept as pixels would be drawn as pixels.
            view.setCacheMode(QGraphicsView.CacheModeFlag.CacheNone)
        twin.resize(SIZE)
        twin.show()
        # Plots are laid out by events of their own, which would come after the picture is taken.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        try:
            yield twin
        finally:
            twin.hide()
            twin.deleteLater()


def _caption(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", "caption")
    return label


def _written(write: Callable[[QBuffer], object]) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    write(buffer)
    buffer.close()
    return bytes(buffer.data().data())
