"""Out of the window with a chart or a table: to the clipboard, or to a file that the user chooses."""

from collections.abc import Callable
from pathlib import Path
from typing import Literal
from unicodedata import category

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QStandardPaths
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QToolTip, QWidget

from cxsim.errors import ScenarioError
from cxsim.files import disk
from cxsim_ui.charts import table_text
from cxsim_ui.charts.table import Table
from cxsim_ui.questions import Questions

Format = Literal["png", "svg", "csv"]
_FOLDER = "export-folder"


def copy_image(image: QImage, near: QWidget) -> None:
    """Put a picture on the clipboard, and say so at `near`."""
    QGuiApplication.clipboard().setImage(image)
    _say(near, QCoreApplication.translate("exports", "Picture copied"))


def copy_table(table: Table, near: QWidget) -> None:
    """Put a table on the clipboard, for spreadsheets and for text programs, and say so at `near`."""
    data = QMimeData()
    data.setText(table_text.tabbed(table))
    data.setHtml(table_text.html_table(table))
    QGuiApplication.clipboard().setMimeData(data)
    _say(near, QCoreApplication.translate("exports", "Table copied"))


def save(make: Callable[[], bytes], name: str, kind: Format, near: QWidget) -> bool:
    """Ask for a file, suggesting `name`, and write to it what `make` makes; failures are said in a sentence."""
    window = near.window()
    suggestion = _folder(window) / f"{file_name(name)}.{kind}"
    title = QCoreApplication.translate("exports", "Save as {kind}").format(kind=kind.upper())
    text, _ = QFileDialog.getSaveFileName(window, title, str(suggestion), _filter(kind))
    if not text:
        return False
    path = Path(text)
    path = path if path.suffix else path.with_suffix(f".{kind}")
    try:
        disk.write(path, make())
    except ScenarioError as error:
        Questions(window).report(QCoreApplication.translate("exports", "The file could not be saved"), error)
        return False
    window.setProperty(_FOLDER, str(path.parent))
    _say(near, QCoreApplication.translate("exports", "Saved: {file}").format(file=path.name))
    return True


def file_name(text: str) -> str:
    """`text` without what file names may not hold; the sign of a currency may stand there."""
    kept = "".join(sign if sign.isalnum() or sign in " -–_,'’" or category(sign) == "Sc" else " " for sign in text)
    return " ".join(kept.split())[:100] or "cxsim"


def _folder(window: QWidget) -> Path:
    """Where the last file went, else the user's documents."""
    last = window.property(_FOLDER)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(last if isinstance(last, str) else documents)


def _filter(kind: Format) -> str:
    names = {
        "png": QCoreApplication.translate("exports", "PNG picture (*.png)"),
        "svg": QCoreApplication.translate("exports", "SVG drawing (*.svg)"),
        "csv": QCoreApplication.translate("exports", "CSV table (*.csv)"),
    }
    return names[kind]


def _say(near: QWidget, text: str) -> None:
    QToolTip.showText(near.mapToGlobal(QPoint(0, near.height())), text, near)
