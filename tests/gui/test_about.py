"""About: versions as they are installed, licences, and that nothing is fetched."""

from importlib.metadata import version

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxsim.version import __version__
from cxsim_ui.about import AboutDialog, plain_text
from cxsim_ui.main_window import MainWindow


@pytest.fixture
def dialog(main_window: MainWindow) -> AboutDialog:
    main_window.show()
    main_window.start(None)
    main_window.actions_.about.trigger()
    found = main_window.findChild(AboutDialog)
    assert isinstance(found, AboutDialog)
    return found


def test_the_parts_are_those_that_are_installed(dialog: AboutDialog) -> None:
    found = {part.name.casefold().replace("_", "-"): part for part in dialog.parts}
    assert {"python", "pyside6-essentials", "shiboken6", "pyqtgraph", "numpy", "pydantic", "lucide"} <= set(found)
    for name in ("numpy", "pyqtgraph", "pydantic", "PySide6-Essentials"):
        assert found[name.casefold()].version == version(name)
    assert "LGPL-3.0-only" in found["pyside6-essentials"].licence
    assert found["pyqtgraph"].licence == "MIT"
    assert [part.name for part in dialog.parts if not part.licence] == []
    assert len({part.name for part in dialog.parts}) == len(dialog.parts)


def test_the_dialog_says_it_and_can_be_copied(qtbot: QtBot, dialog: AboutDialog) -> None:
    said = dialog.text.toPlainText()
    for part in dialog.parts:
        assert part.name in said
        assert part.licence in said
    assert "LGPL" in said
    assert "PySide6" in said.partition("exchange the files in ")[2].split()[0]
    assert "http" not in dialog.text.toHtml().partition("<body")[2]
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    copied = QApplication.clipboard().text()
    assert copied == plain_text(dialog.parts)
    assert copied.startswith(f"cxsim {__version__}: MIT\n")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not [each for each in QApplication.topLevelWidgets() if isinstance(each, AboutDialog) and each.isVisible()]
