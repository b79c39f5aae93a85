"""The samples and templates in French: every word said, none left over, and not a figure changed."""

import json
import re
from collections.abc import Iterator
from importlib.resources import files

import numpy as np
import pytest

import cxsim
from cxsim.files.scenario_file import dumps
from cxsim.files.templates import sample_names, template_names, template_text
from tests.unit.test_translations import NOT_FRENCH

NAMES = [*template_names(), *sample_names()]
WORDS = {"name", "description", "note", "owner"}


def french() -> dict[str, str]:
    path = files("cxsim_assets") / "translations" / "scenarios_fr.json"
    found: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return found


def words(node: object, key: str = "") -> Iterator[str]:
    if isinstance(node, dict):
        for name, value in node.items():
            yield from words(value, name)
    elif isinstance(node, list):
        for value in node:
            yield from words(value, key)
    elif isinstance(node, str) and key in WORDS:
        yield node


def without_words(node: object) -> object:
    if isinstance(node, dict):
        return {name: without_words(value) for name, value in node.items() if name not in WORDS}
    return [without_words(value) for value in node] if isinstance(node, list) else node


def numbers(text: str) -> list[str]:
    """The numbers of a text, however they are written."""
    plain = re.sub(r"(?<=\d)\s(?=\d{3}\b)", "", text).replace(",", ".")
    return sorted(re.sub(r"^\.", "0.", number) for number in re.findall(r"(?:\d+)?\.?\d+", plain))


def test_every_word_is_there_and_none_is_left_over() -> None:
    said = {word for name in NAMES for word in words(json.loads(template_text(name)))}
    assert said == french().keys()
    assert all(french().values())


def test_is_set_as_french() -> None:
    assert not [done for done in french().values() if NOT_FRENCH.search(done)]


def test_tells_the_same_numbers() -> None:
    assert {source: numbers(done) for source, done in french().items()} == {
        source: numbers(source) for source in french()
    }


@pytest.mark.parametrize("name", NAMES)
def test_only_the_words_differ(name: str) -> None:
    english, translated = (json.loads(dumps(cxsim.new(name, language))) for language in ("en", "fr"))
    assert without_words(translated) == without_words(english)
    assert list(words(translated)) == [french()[word] for word in words(english)]


@pytest.mark.parametrize("name", sample_names())
def test_the_same_draws(name: str) -> None:
    english, translated = (cxsim.simulate(cxsim.new(name, language), trials=512) for language in ("en", "fr"))
    assert np.array_equal(english.npv, translated.npv)


def test_a_language_that_there_is_not_is_said() -> None:
    with pytest.raises(cxsim.ScenarioError, match="choose en or fr"):
        cxsim.new("crm", "de")
