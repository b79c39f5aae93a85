"""The language of the window, and with it how numbers and dates are written."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

LANGUAGES = ("en", "fr")
"""The languages in which the program's texts exist."""


def locale_of(language: str) -> QLocale:
    """The system's locale where it has this language, or where none is named; else the language's own."""
    system = QLocale.system()
    if language not in LANGUAGES or system.name().startswith(language):
        return system
    return QLocale({"en": "en_US", "fr": "fr_FR"}[language])


def choose(app: QApplication, language: str) -> None:
    """Write and read in `language` from now on, in the system's where it is none of `LANGUAGES`.

    What is on the screen says so only when it is made anew.
    """
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale_of(language))
    install_translations(app, QLocale())


def install_translations(app: QApplication, locale: QLocale) -> list[QTranslator]:
    """Load the program's texts and Qt's own for the locale's language; English needs none."""
    from importlib.resources import as_file, files

    installed = []
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    own = QTranslator(app)
    with as_file(files("cxsim_assets") / "translations") as folder:
        if own.load(locale, "cxsim", "_", str(folder)):
            installed.append(own)
    qt = QTranslator(app)
    if qt.load(locale, "qtbase", "_", qt_folder):
        installed.append(qt)
    for translator in installed:
        app.installTranslator(translator)
    return installed
