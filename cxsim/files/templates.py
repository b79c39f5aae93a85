"""What a new scenario can begin with: the templates and the sample cases that come with the program."""

import json
from collections.abc import Iterable
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from cxsim.errors import ScenarioError
from cxsim.files.scenario_file import loads
from cxsim_models.problem import Problem
from cxsim_models.scenario import Scenario

BLANK = "blank"
"""The template with the default links and one segment of example values."""

_SECTORS = ("telecom", "banking", "retail", "saas", "insurance", "utilities", "travel")
_SAMPLES = (
    "first-contact",
    "wait-time",
    "renewals",
    "detractors",
    "loyalty",
    "onboarding",
    "crm",
    "acquisition-or-retention",
)

_WORDS = ("name", "description", "note", "owner")
"""What is said in a language in a template or sample; sources are cited as they were published."""


def _entries(folder: str) -> dict[str, Traversable]:
    found = (files("cxsim_assets") / folder).iterdir()
    return {entry.name.removesuffix(".cxsim"): entry for entry in found if entry.name.endswith(".cxsim")}


def _in_order(names: Iterable[str], order: tuple[str, ...]) -> list[str]:
    return sorted(names, key=lambda name: (order.index(name) if name in order else len(order), name))


def sample_names() -> list[str]:
    """Names of the sample cases, the one to begin with first."""
    return _in_order(_entries("samples"), _SAMPLES)


def template_names() -> list[str]:
    """Names of the templates, the blank one first: one for each sector, with what is published of it."""
    return _in_order(_entries("templates"), (BLANK, *_SECTORS))


def template_text(name: str) -> str:
    """The file of a template or sample as text; raises ScenarioError for a name that does not exist."""
    entries = _entries("samples") | _entries("templates")
    if name not in entries:
        names = ", ".join([*template_names(), *sample_names()])
        message = f"no template is called “{name}”: choose one of {names}"
        raise ScenarioError([Problem("template", message)])
    return entries[name].read_text(encoding="utf-8")


def new(template: str = BLANK, language: str = "en") -> Scenario:
    """A new scenario from the template or sample of this name, in "en" or "fr"; raises ScenarioError.

    Figures, ids and references are the same in every language.

    A sector's template is a draft: what nobody publishes (customers, prices, margins) is still to be filled in, and
    stands in the `blanks` of its segment.
    """
    text = template_text(template)
    if language != "en":
        text = json.dumps(_translated(json.loads(text), _words(language)))
    return loads(text, draft=True)


def _words(language: str) -> dict[str, str]:
    file = files("cxsim_assets") / "translations" / f"scenarios_{language}.json"
    if not file.is_file():
        raise ScenarioError([Problem("language", f"no template speaks “{language}”: choose en or fr")])
    words: dict[str, str] = json.loads(file.read_text(encoding="utf-8"))
    return words


def _translated(node: object, words: dict[str, str], key: str = "") -> object:
    if isinstance(node, dict):
        return {name: _translated(value, words, name) for name, value in node.items()}
    if isinstance(node, list):
        return [_translated(value, words, key) for value in node]
    return words[node] if key in _WORDS and isinstance(node, str) else node


def copy_samples(folder: Path) -> list[Path]:
    """Copy every sample into `folder` (made if missing), never over an existing file; returns the paths."""
    copied = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name in sample_names():
            path = folder / f"{name}.cxsim"
            with path.open("x", encoding="utf-8", newline="\n") as file:
                file.write(template_text(name))
            copied.append(path)
    except FileExistsError as error:
        message = f"{error.filename} is there already: choose another folder, nothing is overwritten"
        raise ScenarioError([Problem(str(folder), message)]) from error
    except OSError as error:
        message = f"cannot write there ({error.strerror}): choose another folder"
        raise ScenarioError([Problem(str(folder), message)]) from error
    return copied
