"""Colours that can be read, icons that are there."""

import re
from importlib.resources import files

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxsim_ui import theme
from cxsim_ui.icons import application_icon, icon, pixmap
from cxsim_ui.stylesheet import GRADES, style_sheet
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


@pytest.mark.parametrize("palette", [theme.LIGHT, theme.DARK])
def test_every_rule_that_states_text_and_ground_can_be_read(palette: theme.Palette) -> None:
    stated = 0
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", style_sheet(palette, 10)):
        said = dict(re.findall(r"(?<![\w-])(color|background)\s*:\s*(#\w{6})", body))
        selected = dict(re.findall(r"selection-(color|background-color)\s*:\s*(#\w{6})", body))
        for pair in (said, selected):
            if len(pair) == 2:
                stated += 1
                assert contrast(*pair.values()) >= 4.5, selector
    assert stated > 30


# Machado, Oliveira & Fernandes 2009, a physiologically-based model, severity 1.0; on linear RGB.
BLINDNESS = {
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039)),
}
TO_XYZ = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
WHITE = (0.9505, 1.0, 1.089)


def seen_as(colour: str, blindness: str) -> np.ndarray:
    """CIELAB of a colour as somebody with a colour blindness sees it."""
    parts = np.array(QColor(colour).getRgbF()[:3])
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    x, y, z = np.array(TO_XYZ) @ np.clip(np.array(BLINDNESS[blindness]) @ linear, 0, 1) / np.array(WHITE)
    fx, fy, fz = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return np.array([116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)])


@pytest.mark.parametrize("palette", [theme.LIGHT, theme.DARK])
@pytest.mark.parametrize("blindness", BLINDNESS)
def test_gain_and_loss_stay_apart_for_the_colour_blind(palette: theme.Palette, blindness: str) -> None:
    # A ΔE of 2.3 is just noticeable; 25 is another colour at a glance.
    assert np.linalg.norm(seen_as(palette.gain, blindness) - seen_as(palette.loss, blindness)) > 25


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
