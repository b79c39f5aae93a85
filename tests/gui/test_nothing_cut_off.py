"""In the smallest window and the longer language, every word of the inputs has its room."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from cxsim.files.templates import sample_names
from cxsim_ui.main_window import MainWindow
from cxsim_ui.workspace import TOPICS


@pytest.fixture
def window(qtbot: QtBot, main_window: MainWindow) -> Iterator[MainWindow]:
    main_window.resize(1280, 720)
    main_window.show()
    main_window.begin()
    main_window.choose_language("fr")
    yield main_window
    main_window.choose_language("en")


def cut_off(page: QWidget) -> list[str]:
    found = []
    for button in page.findChildren(QAbstractButton):
        icon_only = isinstance(button, QToolButton) and not button.icon().isNull()
        if button.isVisible() and button.text() and not icon_only and button.width() < button.sizeHint().width() - 1:
            found.append(button.text())
    for label in page.findChildren(QLabel):
        needed = label.heightForWidth(label.width()) if label.wordWrap() else 0
        wide = 0 if label.wordWrap() else label.sizeHint().width() - 1
        if label.isVisible() and label.text() and (label.height() < needed or label.width() < wide):
            found.append(label.text())
    return found


@pytest.mark.parametrize("name", sample_names())
def test_nothing_is_cut_off_in_french(window: MainWindow, name: str) -> None:
    window.documents.open_sample(name)
    window.interior.show_workspace()
    for row in range(len(TOPICS)):
        window.workspace.rail.setCurrentRow(row)
        for _ in range(3):
            QApplication.processEvents()
        page = window.workspace.page(row)
        assert page.isVisible()
        assert cut_off(page) == []
