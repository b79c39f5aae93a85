"""Colours that can be read, icons that are there."""

from importlib.resources import files

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxsim_ui import theme
from cxsim_ui.icons import application_icon, icon, pixmap
from cxsim_ui.stylesheet import GRADES
from cxsim_ui.switch import Switch

ICONS = [
    "file-plus",
    "folder-open",
    "save",
    "undo-2",
    "redo-2",
    "download",
    "sun",
    "moon",
    "users",
    "rocket",
    "link-2",
    "coins",
    "sliders-horizontal",
    "plus",
    "trash-2",
    "copy",
    "chevron-down",
    "chevron-right",
    "x",
    "circle-help",
    "layout-template",
    "history",
    "info",
    "triangle-alert",
    "check",
    "list",
    "gauge",
    "chart-column",
]


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = QColor(colour).getRgbF()[:3]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("palette", [theme.LIGHT, theme.DARK])
def test_text_stands_out_from_every_ground(palette: theme.Palette) -> None:
    for ground in (palette.background, palette.surface, palette.raised, palette.selection):
        for text in (palette.text, palette.muted, palette.accent, palette.gain, palette.loss, palette.warning):
            assert contrast(text, ground) >= 4.5, (text, ground)
    assert contrast(palette.on_accent, palette.accent) >= 4.5
    assert contrast(palette.text, palette.loss_soft) >= 4.5


def test_badges_can_be_read() -> None:
    for light, light_text, dark, dark_text in GRADES.values():
        assert contrast(light, light_text) >= 4.5
        assert contrast(dark, dark_text) >= 4.5


def test_a_chosen_scheme_holds_until_another_is_chosen(dressed: QApplication) -> None:
    theme.choose(dressed, "dark")
    assert theme.palette() is theme.DARK
    assert theme.scheme(dressed) == "dark"
    assert dressed.palette().text().color().name() == theme.DARK.text
    theme.choose(dressed, "light")
    assert theme.palette() is theme.LIGHT


@pytest.mark.parametrize("name", ICONS)
def test_icons_are_drawn_in_the_colour_asked_for(dressed: QApplication, name: str) -> None:
    image = pixmap(name, 32, "#ff0000").toImage()
    solid = [image.pixelColor(x, y) for x in range(32) for y in range(32) if image.pixelColor(x, y).alpha() == 255]
    assert solid
    assert all(colour.name() == "#ff0000" for colour in solid)
    assert not icon(name).isNull()


def test_the_icons_licence_is_beside_them(dressed: QApplication) -> None:
    assert "ISC License" in (files("cxsim_assets") / "icons" / "LICENSE").read_text(encoding="utf-8")
    assert not application_icon().isNull()


def test_a_switch_is_switched_by_mouse_and_key(qtbot: QtBot, dressed: QApplication) -> None:
    switch = Switch("on")
    qtbot.addWidget(switch)
    switch.show()
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert switch.isChecked()
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert not switch.isChecked()
