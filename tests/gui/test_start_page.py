"""The start page: every tile opens what it names, by mouse and by keyboard."""

import os
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import cxsim
from cxsim.files.templates import sample_names, template_names
from cxsim_models.scenario import Scenario
from cxsim_ui.main_window import MainWindow
from cxsim_ui.start_entries import samples, templates
from cxsim_ui.tile import Tile

LEFT = Qt.MouseButton.LeftButton
SECTORS = [name for name in template_names() if name != "blank"]


@pytest.fixture
def window(qtbot: QtBot, main_window: MainWindow) -> MainWindow:
    window = main_window
    window.resize(1280, 720)
    window.show()
    window.start(None)
    window.show_start_page()
    qtbot.waitUntil(lambda: len(tiles(window)) == 16 and all(tile.height() > 40 for tile in tiles(window)))
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.interior.start_page)
    return window


def tiles(window: MainWindow) -> list[Tile]:
    return [tile for tile in window.interior.start_page.findChildren(Tile) if tile.isVisible()]


def tile(window: MainWindow, title: str) -> Tile:
    return next(tile for tile in tiles(window) if tile.accessibleName().endswith(f": {title}"))


def same(one: Scenario, other: Scenario) -> bool:
    return one.model_copy(update={"draws": {}}) == other.model_copy(update={"draws": {}})


def test_every_template_and_every_sample_has_its_tile() -> None:
    assert sorted(entry.name for entry in templates()) == sorted(template_names())
    assert [entry.name for entry in samples()] == sample_names()


def test_each_tile_opens_what_it_names(qtbot: QtBot, window: MainWindow) -> None:
    for entry in (*templates(), *samples()):
        window.show_start_page()
        qtbot.mouseClick(tile(window, entry.title), LEFT)
        assert window.workspace.isVisible(), entry.name
        assert same(window.store.scenario, cxsim.new(entry.name)), entry.name
        assert not window.store.dirty
        assert window.store.path is None
        assert bool(window.store.problems) == (entry.name in SECTORS), entry.name


def test_a_case_is_called_as_it_calls_itself() -> None:
    assert [entry.title for entry in samples()] == [cxsim.new(entry.name).name for entry in samples()]


@pytest.mark.parametrize("name", SECTORS)
def test_the_figures_on_a_tile_are_the_templates(name: str) -> None:
    entry = next(each for each in templates() if each.name == name)
    (segment,) = cxsim.new(name).segments
    assert entry.title == cxsim.new(name).name
    for kpi, words in (("fcr", "Resolution"), ("csat", "satisfaction"), ("churn", "churn")):
        estimate = getattr(segment, kpi)
        if estimate is None:
            assert f"{words} {{" not in entry.line
            continue
        ends = (
            (f"{estimate.value:g}",) if estimate.dist == "fixed" else (f"{estimate.low:.0f}", f"{estimate.high:.0f}")
        )
        assert f"{words} {'–'.join(ends)}%" in entry.line


def test_tab_and_enter_open_a_tile(qtbot: QtBot, window: MainWindow) -> None:
    visited: list[QWidget | None] = []
    while not isinstance(QApplication.focusWidget(), Tile):
        visited.append(QApplication.focusWidget())
        assert visited[-1] is not None
        qtbot.keyClick(visited[-1], Qt.Key.Key_Tab)
    page, *buttons = visited
    assert page is window.interior.start_page
    assert [each.text() for each in buttons if isinstance(each, QPushButton)] == [
        "Open a file…",
        "Back to the scenario",
        *(entry.title for entry in templates()[:-1]),
        "Another sector",
    ]
    focused = QApplication.focusWidget()
    assert focused is tile(window, "Telecom")
    qtbot.keyClick(focused, Qt.Key.Key_Return)
    assert window.store.scenario.name == "Telecom"


def test_the_first_scenario_comes_first_until_there_are_files(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    page = window.interior.start_page
    assert page.first_entry.isVisible()
    assert not page.last_entry.isVisible()
    assert page.first_entry.y() < tile(window, "Telecom").mapTo(page, QPoint()).y()
    path = tmp_path / "mine.cxsim"
    cxsim.save(cxsim.new("crm"), path)
    window.memory.remember(path)
    window.show_start_page()
    qtbot.waitUntil(lambda: page.last_entry.height() > 40)
    assert not page.first_entry.isVisible()
    assert page.last_entry.mapTo(page, QPoint()).y() > tile(window, "CRM roll-out").mapTo(page, QPoint()).y()


def test_a_recent_file_says_where_it_is_and_from_when(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "mine.cxsim"
    cxsim.save(cxsim.new("crm"), path)
    moment = datetime(2026, 3, 14, 14, 32).timestamp()
    os.utime(path, (moment, moment))
    window.memory.remember(path)
    window.show_start_page()
    (recent,) = (each for each in window.interior.start_page.findChildren(Tile) if each.toolTip() == str(path))
    assert recent.accessibleDescription() == f"{tmp_path.name} · 3/14/26 2:32\u202fPM"


def test_escape_goes_back_as_soon_as_the_page_is_there(qtbot: QtBot, window: MainWindow) -> None:
    before = window.store.scenario
    focused = QApplication.focusWidget()
    assert focused is window.interior.start_page
    qtbot.keyClick(focused, Qt.Key.Key_Escape)
    assert window.workspace.isVisible()
    assert window.store.scenario is before


def test_recent_files_are_offered_whole_names_in_tooltips(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    assert not [each for each in tiles(window) if "Open the file" in each.accessibleName()]
    path = tmp_path / f"{'a very long name ' * 8}.cxsim"
    cxsim.save(cxsim.new("crm"), path)
    window.memory.remember(path)
    window.show_start_page()
    qtbot.waitUntil(lambda: tile(window, path.name).height() > 40)
    recent = tile(window, path.name)
    widths = {each.width() for each in tiles(window)}
    assert max(widths) - min(widths) <= 2
    assert recent.toolTip() == str(path)
    assert any("…" in label.text() for label in recent.findChildren(QLabel))
    qtbot.mouseClick(recent, LEFT)
    assert window.store.path == path


def test_a_file_can_be_chosen(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "chosen.cxsim"
    cxsim.save(cxsim.new("loyalty"), path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    button = next(
        each for each in window.interior.start_page.findChildren(QPushButton) if each.text() == "Open a file…"
    )
    qtbot.mouseClick(button, LEFT)
    assert window.store.path == path
    assert window.workspace.isVisible()


def test_no_tile_is_cut_off(qtbot: QtBot, window: MainWindow) -> None:
    page = window.interior.start_page
    for size in ((1024, 640), (1280, 720), (2560, 1440)):
        window.resize(*size)
        qtbot.waitUntil(lambda size=size: page.width() == size[0])
        qtbot.waitUntil(lambda: page.widget().width() <= page.viewport().width())
        for each in tiles(window):
            assert each.mapTo(page.viewport(), each.rect().bottomRight()).x() < page.viewport().width(), size
            assert each.height() >= each.heightForWidth(each.width()), size
        for button in page.first_entry.buttons.values():
            assert button.width() >= button.sizeHint().width(), (size, button.text())
            assert button.mapTo(page.viewport(), button.rect().bottomRight()).x() < page.viewport().width(), size
            for label in each.findChildren(QLabel):
                assert each.rect().contains(label.geometry()), size


def test_in_a_french_window_all_of_it_is_french(qtbot: QtBot, window: MainWindow) -> None:
    window.choose_language("fr")
    try:
        called = {entry.name: entry.title for entry in (*templates(), *samples()) if entry.name != "blank"}
        assert called == {name: cxsim.new(name, "fr").name for name in called}
        window.show_start_page()
        qtbot.waitUntil(lambda: len(tiles(window)) == 16)
        qtbot.mouseClick(tile(window, called["onboarding"]), LEFT)
        assert same(window.store.scenario, cxsim.new("onboarding", "fr"))
        assert window.documents.new_empty()
        assert same(window.store.scenario, cxsim.new("blank", "fr"))
    finally:
        window.choose_language("en")
