"""Colours, spacing and type of the whole window, light and dark, in one place.

A widget picks its look with the dynamic property `role` (`title`, `subtitle`, `section`, `caption`, `figure`,
`error`, `card`, `badge-<grade>`, `primary`, `flat`, `chip`, `segment`); what each looks like stands in
`stylesheet.py`. A widget that paints itself asks `palette()` and repaints on `QEvent.Type.PaletteChange`.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from cxsim_ui.stylesheet import style_sheet

SPACE = 8
"""The step of every margin and gap, in logical pixels: use multiples or halves of it."""

Scheme = Literal["system", "light", "dark"]


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours as `#rrggbb`. Text colours keep a contrast of 4.5:1 and more on every surface (WCAG AA).

    `gain` and `loss` (blue-green and vermilion) stay apart for all three kinds of colour blindness.
    """

    dark: bool
    background: str
    surface: str
    raised: str
    border: str
    control: str
    text: str
    muted: str
    accent: str
    on_accent: str
    gain: str
    gain_soft: str
    gain_pale: str
    loss: str
    loss_soft: str
    warning: str
    warning_soft: str
    grid: str
    selection: str


LIGHT = Palette(
    dark=False,
    background="#f6f8fb",
    surface="#ffffff",
    raised="#eff3f8",
    border="#e0e6ee",
    control="#c5cedb",
    text="#1a2233",
    muted="#586379",
    accent="#2f5bd8",
    on_accent="#ffffff",
    gain="#1f6f8b",
    gain_soft="#a8c9d5",
    gain_pale="#d8e6ec",
    loss="#bb4722",
    loss_soft="#f6d3c5",
    warning="#865400",
    warning_soft="#fdebcb",
    grid="#e6ebf2",
    selection="#e9effc",
)

DARK = Palette(
    dark=True,
    background="#11151d",
    surface="#181e29",
    raised="#222a38",
    border="#2b3444",
    control="#445067",
    text="#e7ebf3",
    muted="#9aa5ba",
    accent="#85a5ff",
    on_accent="#11151d",
    gain="#55b8d4",
    gain_soft="#2c6274",
    gain_pale="#21414f",
    loss="#f28a63",
    loss_soft="#5a342a",
    warning="#e0b050",
    warning_soft="#463a1e",
    grid="#283040",
    selection="#24314f",
)


_PAPER: ContextVar[float] = ContextVar("paper", default=0.0)


@contextmanager
def on_paper(scale: float = 1.0) -> Iterator[None]:
    """Within, the light palette is in force, whatever the window shows: for pictures that leave it.

    `scale` is what cosmetic pens, which no painter scales, are to be widened by.
    """
    before = _PAPER.set(scale)
    try:
        yield
    finally:
        _PAPER.reset(before)


def dress_for_paper(widget: QWidget) -> None:
    """Give a widget, and all within it, the light colours; only within `on_paper`."""
    colours = palette()
    widget.setPalette(_qpalette(colours))
    widget.setStyleSheet(style_sheet(colours, QApplication.font().pointSizeF()))


def paper() -> float:
    """The scale of the paper that is drawn on; 0 where it is the screen."""
    return _PAPER.get()


def palette() -> Palette:
    """The palette in force: the one chosen with `choose`, else the system's; on paper, the light one."""
    if paper():
        return LIGHT
    app = QApplication.instance()
    scheme = app.property("scheme") if app is not None else None
    if scheme in ("light", "dark"):
        return DARK if scheme == "dark" else LIGHT
    return DARK if QApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT


def apply(app: QApplication) -> None:
    """Dress the application: style, font, palette, style sheet; follow the system's scheme from now on."""
    if app.property("scheme") is None:
        app.setProperty("scheme", "system")
        app.setStyle("Fusion")
        font = QFont(app.font())
        if "Inter" in QFontDatabase.families():
            font.setFamily("Inter")
        font.setPointSizeF(max(font.pointSizeF(), 9.0))
        app.setFont(font)
        app.styleHints().colorSchemeChanged.connect(lambda: _dress(app))
    _dress(app)


def choose(app: QApplication, scheme: Scheme) -> None:
    """Set light or dark, or follow the system again; every widget is told by a PaletteChange event."""
    app.setProperty("scheme", scheme)
    _dress(app)


def scheme(app: QApplication) -> Scheme:
    """What was chosen: `light`, `dark`, or `system` where nothing was."""
    chosen = app.property("scheme")
    return chosen if chosen in ("light", "dark") else "system"


def enlarge(app: QApplication, factor: float) -> None:
    """Paint all text from now on `factor` times as large as usual, for a room; 1 is as usual.

    What the style sheet writes stays as it is: a window for a room wears one of its own, see `dress_for_room`. To
    dress all windows anew takes a second, and only one is seen.
    """
    app.setProperty("enlarged", factor)


def enlarged() -> float:
    """How many times as large as usual text is painted."""
    app = QApplication.instance()
    factor = app.property("enlarged") if app is not None else None
    return factor if isinstance(factor, float) else 1.0


def dress_for_room(window: QWidget) -> None:
    """Give a window, and all within it, the size of text that `enlarge` has set."""
    points = base_font().pointSizeF()
    # A window's font does not reach what the style sheet of the application has dressed.
    sheet = f"QWidget {{ font-size: {points:.2f}pt; }}\n{style_sheet(palette(), points)}"
    if sheet != window.styleSheet():
        window.setStyleSheet(sheet)


def restyle(widget: QWidget) -> None:
    """Let the style sheet look again at a widget whose `role` or `state` property has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def base_font() -> QFont:
    """The application's font, as large as `enlarge` has set."""
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() * enlarged())
    return font


def scaled_font(factor: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The base font, `factor` times its size: for text that is painted, not styled."""
    font = base_font()
    font.setPointSizeF(font.pointSizeF() * factor)
    font.setWeight(weight)
    return font


def _dress(app: QApplication) -> None:
    colours = palette()
    app.setPalette(_qpalette(colours))
    sheet = style_sheet(colours, app.font().pointSizeF())
    if sheet != app.styleSheet():
        app.setStyleSheet(sheet)


def _qpalette(colours: Palette) -> QPalette:
    role = QPalette.ColorRole
    chosen = {
        role.Window: colours.background,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.raised,
        role.Text: colours.text,
        role.PlaceholderText: colours.muted,
        role.Button: colours.surface,
        role.ButtonText: colours.text,
        role.BrightText: colours.loss,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.ToolTipBase: colours.surface,
        role.ToolTipText: colours.text,
        role.Light: colours.surface,
        role.Midlight: colours.raised,
        role.Mid: colours.border,
        role.Dark: colours.control,
        role.Shadow: colours.border,
    }
    result = QPalette()
    for name, colour in chosen.items():
        result.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.muted))
    return result
