"""The words within typed estimates, “uniform 50 to 80”, in the user's language; English is understood as well."""

import re

from PySide6.QtCore import QCoreApplication

_ENGLISH = re.compile(r"[a-z]+")
_WORD = re.compile(r"[^\W\d_]+")


def in_users_words(text: str) -> str:
    """A text of the model's grammar as the user would type it."""
    # Most texts are numbers alone, and a form shows sixty.
    words = _words() if _ENGLISH.search(text) else {}
    return _ENGLISH.sub(lambda word: words.get(word[0], word[0]), text)


def in_models_words(text: str) -> str:
    """What the user typed, as the model's grammar has it."""
    english = {own: word for word, own in _words().items()}
    return _WORD.sub(lambda word: english.get(word[0].lower(), word[0]), text)


def known_words() -> tuple[str, ...]:
    """Every word that may stand in a typed estimate, in either language."""
    words = _words()
    return (*words, *words.values(), "of", "sur", "à")


def _words() -> dict[str, str]:
    return {
        "to": QCoreApplication.translate("typed", "to"),
        "of": QCoreApplication.translate("typed", "of"),
        "min": QCoreApplication.translate("typed", "min"),
        "max": QCoreApplication.translate("typed", "max"),
        "shape": QCoreApplication.translate("typed", "shape"),
        "values": QCoreApplication.translate("typed", "values"),
        "uniform": QCoreApplication.translate("typed", "uniform"),
        "triangular": QCoreApplication.translate("typed", "triangular"),
        "normal": QCoreApplication.translate("typed", "normal"),
        "lognormal": QCoreApplication.translate("typed", "lognormal"),
        "beta": QCoreApplication.translate("typed", "beta"),
        "bernoulli": QCoreApplication.translate("typed", "bernoulli"),
        "discrete": QCoreApplication.translate("typed", "discrete"),
        "empirical": QCoreApplication.translate("typed", "empirical"),
    }
