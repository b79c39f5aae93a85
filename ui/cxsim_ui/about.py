"""About the program: its version, that it is offline, and the parts that it is made of, with their licences."""

import platform
import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from importlib.metadata import Distribution, PackageNotFoundError, distribution, packages_distributions
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from cxsim.version import __version__
from cxsim_ui.icons import application_icon
from cxsim_ui.theme import SPACE, palette

ICON = 56


@dataclass(frozen=True, slots=True)
class Part:
    """Something that the program contains; `version` may be empty."""

    name: str
    version: str
    licence: str


def tr(source: str) -> str:
    """A text of this dialog; called with literals only."""
    return QCoreApplication.translate("about", source)


def parts() -> tuple[Part, ...]:
    """Python, the packages that the program needs and what they need, and the icons."""
    found = _closure(_needed())
    packages = (Part(each.name, each.version, _licence(each)) for each in found.values())
    return (
        Part("Python", platform.python_version(), "PSF-2.0"),
        *sorted(packages, key=lambda part: part.name.casefold()),
        Part("Lucide", "", "ISC"),
    )


def _needed() -> list[str]:
    """The packages that the program asks for; run from its sources, those that it has loaded."""
    try:
        return list(distribution("cxsim").requires or ())
    except PackageNotFoundError:
        owners = packages_distributions()
        return sorted({name for module in tuple(sys.modules) for name in owners.get(module, ())})


def _closure(requirements: Iterable[str]) -> dict[str, Distribution]:
    found: dict[str, Distribution] = {}
    waiting = list(requirements)
    while waiting:
        requirement = waiting.pop()
        name = re.split(r"[^\w.-]", requirement, maxsplit=1)[0]
        key = re.sub(r"[-_.]+", "-", name).casefold()
        # What an extra would bring, or another system, is here only if something else needs it.
        if key in found or "extra ==" in requirement or key == "cxsim":
            continue
        try:
            found[key] = distribution(name)
        except PackageNotFoundError:
            continue
        waiting += found[key].requires or ()
    return found


def _licence(package: Distribution) -> str:
    said = package.metadata.get_all("License-Expression") or package.metadata.get_all("License") or []
    # Some put the whole text there.
    named = [each.strip() for each in said if each.strip() and "\n" not in each.strip()]
    classified = (each for each in package.metadata.get_all("Classifier") or [] if each.startswith("License ::"))
    licence = named[0] if named else ", ".join(each.rpartition(" :: ")[2] for each in classified)
    return licence.removesuffix(" License")


def plain_text(parts: Iterable[Part]) -> str:
    """Versions and licences, one a line, for a report of a mistake."""
    lines = (f"{part.name} {part.version}".strip() + f": {part.licence}" for part in parts)
    return "\n".join((f"cxsim {__version__}: MIT", platform.platform(), *lines))


class AboutDialog(QDialog):
    """Version, promise, parts; all of it can be copied."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.parts = parts()
        self.setWindowTitle(tr("About cxsim"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picture = QLabel()
        picture.setPixmap(application_icon().pixmap(ICON, ICON))
        title = QLabel(f"cxsim {__version__}")
        title.setProperty("role", "title")
        line = QLabel(tr("What a customer-experience initiative is worth, as a distribution."))
        line.setProperty("role", "subtitle")
        offline = QLabel(tr("Works offline: the program contains no network code, so your figures stay here."))
        offline.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(SPACE // 2)
        for label in (title, line, offline):
            words.addWidget(label)
        head = QHBoxLayout()
        head.setSpacing(2 * SPACE)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self.text = QTextBrowser()
        self.text.setAccessibleName(tr("Parts and licences"))
        # Nothing is fetched.
        self.text.setOpenLinks(False)
        self.text.document().setDocumentMargin(SPACE * 3 // 2)
        self.text.setHtml(_html(self.parts))
        self.copy_button = QPushButton(tr("Copy"))
        self.copy_button.setToolTip(tr("Versions and licences as text, for a report of a mistake"))
        self.copy_button.clicked.connect(lambda: QApplication.clipboard().setText(plain_text(self.parts)))
        buttons = QDialogButtonBox()
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 2 * SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addLayout(head)
        layout.addWidget(self.text, 1)
        layout.addWidget(buttons)
        self.resize(620, 560)
        close.setFocus()


def _html(parts: Iterable[Part]) -> str:
    muted = palette().muted
    rows = "".join(
        f"<tr><td>{escape(part.name)}</td><td style='color:{muted}'>{escape(part.version)}</td>"
        f"<td>{escape(part.licence)}</td></tr>"
        for part in parts
    )
    own = tr("cxsim itself is under the MIT licence. It is made of these parts, each under its own:")
    qt = tr(
        "Qt and PySide6 are used under the LGPL, version 3, unchanged, as libraries of their own. You may put "
        "another build of them in their place: exchange the files in {folder}, or install another version of the "
        "package PySide6-Essentials. The licence allows you to take them apart for that purpose."
    )
    folder = f"<code>{escape(str(Path(PySide6.__file__).parent))}</code>"
    icons = tr("The icons are by Lucide, with a few of our own among them; the licence lies beside them.")
    return (
        f"<p style='margin-bottom: {SPACE}px'>{escape(own)}</p><table cellspacing='0' cellpadding='3'>{rows}</table>"
        f"<p>{escape(qt).format(folder=folder)}</p><p>{escape(icons)}</p>"
    )
