"""The window's texts in every language: all there, none left over, true to the source, compiled."""

import re

import pytest
from PySide6.QtCore import QTranslator

from tests.translations import FOLDER, LANGUAGES, Text, texts, translations

TOOL = "run `python -m tests.translations` (paths as in pyproject.toml), translate what it adds, run it again"
FORMAT_MARK = re.compile(r"\{[^{}]*\}|\[\*\]|\*\.\w+|</?\w+>")
"""What the program or Qt replaces or reads: {count}, [*], *.cxsim, <b>."""
MNEMONIC = re.compile(r"&\w")
NOT_FRENCH = re.compile(r" [;:!?%»]|« |[\w})][;:!?](?!;)|'|\.\.\.")
"""An ordinary space, or none, where a non-breaking one belongs; a straight apostrophe; three dots."""


@pytest.fixture(scope="module")
def shown() -> set[Text]:
    """What the window can show today."""
    return texts()


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def known(language: str) -> dict[Text, str]:
    """The texts of the .ts file with their translations."""
    return translations(language)


def _listed(found: list[str]) -> str:
    return "\n  ".join(["", *sorted(found)])


def _different(known: dict[Text, str], part: re.Pattern[str]) -> list[str]:
    """Texts whose translation does not have as many of the same parts."""
    return [
        f"{context}: {source!r} → {done!r}"
        for (context, source), done in known.items()
        if sorted(part.findall(source)) != sorted(part.findall(done))
    ]


def test_every_text_is_translated(shown: set[Text], known: dict[Text, str], language: str) -> None:
    missing = [f"{context}: {source!r}" for context, source in shown if not known.get((context, source))]
    assert not missing, f"{len(missing)} texts are not translated ({language}); {TOOL}:{_listed(missing)}"


def test_no_text_is_left_over(shown: set[Text], known: dict[Text, str], language: str) -> None:
    gone = [f"{context}: {source!r}" for context, source in known if (context, source) not in shown]
    assert not gone, f"the code no longer shows {len(gone)} texts of cxsim_{language}.ts; {TOOL}:{_listed(gone)}"


def test_the_texts_are_found(shown: set[Text]) -> None:
    expected = {
        ("Actions", "&Save"),  # of a class
        ("form", "Add initiative"),  # of a module that imports its tr
        ("amounts", "{count} of 10"),  # of a plain function
        ("fields", "Discount rate"),  # of the document
        ("fields", "First-contact resolution"),  # of the catalogue of KPIs
        ("sentences", "low is above high: swap them"),  # of a check of the document
    }
    assert expected <= shown


def test_placeholders_are_kept(known: dict[Text, str]) -> None:
    different = _different(known, FORMAT_MARK)
    assert not different, _listed(different)


def test_mnemonics_are_kept(known: dict[Text, str]) -> None:
    changed = [
        f"{context}: {source!r} → {done!r}"
        for (context, source), done in known.items()
        if len(MNEMONIC.findall(source)) != len(MNEMONIC.findall(done))
    ]
    assert not changed, _listed(changed)


def test_line_breaks_and_ellipses_are_kept(known: dict[Text, str]) -> None:
    different = _different(known, re.compile(r"\n|…"))
    assert not different, _listed(different)


def test_french_is_set_as_french() -> None:
    wrong = [f"{context}: {done!r}" for (context, _), done in translations("fr").items() if NOT_FRENCH.search(done)]
    assert not wrong, _listed(wrong)


def test_what_is_compiled_is_current(known: dict[Text, str], language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(FOLDER / f"cxsim_{language}.qm"))
    stale = [
        f"{context}: {source!r} → {translator.translate(context, source)!r}, not {done!r}"
        for (context, source), done in known.items()
        if (translator.translate(context, source) or "") != done
    ]
    assert not stale, f"cxsim_{language}.qm is not made from cxsim_{language}.ts; {TOOL}:{_listed(stale)}"
