"""The help: the same pages in both languages, every link leads somewhere, F1 finds the right one."""

import re
from importlib.resources import files

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from cxsim_ui.form.estimate_row import EstimateRow
from cxsim_ui.help import PAGES, HelpWindow, text_of
from cxsim_ui.main_window import MainWindow
from cxsim_ui.navigation import TOPIC

LANGUAGES = ("en", "fr")


@pytest.fixture
def window(main_window: MainWindow) -> MainWindow:
    main_window.show()
    main_window.start(None)
    return main_window


def help_of(window: MainWindow) -> HelpWindow:
    found = window.findChild(HelpWindow)
    assert isinstance(found, HelpWindow)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_there_and_no_other(language: str) -> None:
    folder = files("cxsim_assets") / "help" / language
    assert {entry.name for entry in folder.iterdir()} == {f"{page}.md" for page in PAGES}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
def test_pages_have_a_title_are_short_and_lead_to_pages(page: str, language: str) -> None:
    text = text_of(page, language)
    assert text.startswith("# ")
    assert len(text.split()) <= 260
    for target in re.findall(r"\]\(([^)]*)\)", text):
        assert target.removesuffix(".md") in PAGES


def test_every_page_of_the_window_has_its_help(window: MainWindow) -> None:
    pages = [window.workspace.pages.widget(row) for row in range(window.workspace.pages.count())]
    assert {page.property(TOPIC) for page in pages} <= set(PAGES)
    assert len({page.property(TOPIC) for page in pages}) == len(pages)


def test_f1_opens_the_page_of_what_has_the_focus(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    window.workspace.rail.setCurrentRow(3)
    window.workspace.rail.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F1)
    shown = help_of(window)
    assert shown.isVisible()
    assert shown.page == "finance"
    assert "Horizon" in shown.text.toPlainText()
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()
    window.workspace.rail.setCurrentRow(0)
    row = next(row for row in window.workspace.findChildren(EstimateRow) if row.isVisible())
    row.setFocus()
    focused = QApplication.focusWidget()
    assert focused is not None
    window.show_help()
    assert shown.page == "estimates"


def test_links_lead_to_pages_and_nowhere_else(qtbot: QtBot, window: MainWindow) -> None:
    window.show_help()
    shown = help_of(window)
    shown.open("start")
    shown.text.anchorClicked.emit(QUrl("links.md"))
    assert shown.page == "links"
    shown.text.anchorClicked.emit(QUrl("https://example.org/finance"))
    assert shown.page == "links"


def test_a_page_is_found_by_a_word(qtbot: QtBot, window: MainWindow) -> None:
    window.show_help()
    shown = help_of(window)
    qtbot.keyClicks(shown.sought, "haircuts")
    visible = [PAGES[row] for row in range(shown.list.count()) if not shown.list.item(row).isHidden()]
    assert visible == ["finance"]
    assert shown.page == "finance"


def test_the_help_follows_the_language(qtbot: QtBot, window: MainWindow, qapp: QApplication) -> None:
    from PySide6.QtCore import QLocale, QTranslator

    before = QLocale()
    try:
        window.show_help()
        window.choose_language("fr")
        window.show_help()
        visible = [one for one in window.findChildren(HelpWindow) if one.isVisible()]
        assert len(visible) == 1
        assert visible[0].list.item(0).text() == "Premiers pas"
    finally:
        for translator in qapp.findChildren(QTranslator):
            qapp.removeTranslator(translator)
        QLocale.setDefault(before)


def test_the_question_mark_of_a_page_opens_its_help(qtbot: QtBot, window: MainWindow) -> None:
    for index in range(window.workspace.pages.count()):
        window.workspace.rail.setCurrentRow(index)
        page = window.workspace.pages.currentWidget()
        marks = [one for one in page.findChildren(QToolButton) if one.accessibleName() == "Help on this page (F1)"]
        assert len(marks) == 1
        qtbot.mouseClick(marks[0], Qt.MouseButton.LeftButton)
        assert help_of(window).page == page.property(TOPIC)


def test_the_keys_of_the_help_are_those_of_the_window(window: MainWindow) -> None:
    actions = (keys for action in window.findChildren(QAction) for keys in action.shortcuts())
    shortcuts = (keys for shortcut in window.findChildren(QShortcut) for keys in QShortcut.keys(shortcut))
    known = {keys.toString().replace("Backtab", "Tab") for keys in (*actions, *shortcuts)}
    named = re.findall(r"\bCtrl\+[A-Z]\w*(?:\+[A-Z]\w*)?|\bF1\d?\b|\bF8\b", text_of("keyboard", "en"))
    assert {"F1", "F11", "Ctrl+T", "Ctrl+Shift+D"} <= set(named)
    assert {name.replace("Enter", "Return") for name in named} <= known


@pytest.mark.parametrize("page", PAGES)
def test_the_french_is_set_as_french(page: str) -> None:
    prose = re.sub(r"`[^`]*`|\]\([^)]*\)", "", text_of(page, "fr"))
    assert not re.findall(r".{9} [:;?!»%]|« .{9}|.{9}'.{9}", prose)
    assert not re.findall(r".{9}[a-zàâéèêëîïôûüç)*][;?!»].{0,9}", prose)
