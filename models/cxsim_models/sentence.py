"""Sentences for people: an English pattern and what fills its gaps, so that a window can say them in its language.

Patterns are literals at every call of `said` and `refused`: what translates them reads them from the code.
"""

from collections.abc import Callable
from dataclasses import dataclass

from pydantic_core import PydanticCustomError


@dataclass(frozen=True, slots=True)
class Term:
    """A KPI or a field by its name in the document, `contract_months`; a window shows its label instead."""

    name: str


@dataclass(frozen=True, slots=True)
class Label:
    """A text from the description of a field or KPI, "Customers"; a window shows its translation."""

    text: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A pattern such as "{count} of {of}" with what fills its gaps, by name. `str()` is the English sentence."""

    pattern: str
    gaps: tuple[tuple[str, "Gap"], ...] = ()

    def __str__(self) -> str:
        return self.written(self.pattern, _english)

    def written(self, pattern: str, write: Callable[["Gap"], str]) -> str:
        """`pattern`, this one or its translation, with what `write` makes of the gaps."""
        return pattern.format(**{name: write(gap) for name, gap in self.gaps})

    def respelled(self, old: str, new: str) -> "Sentence":
        """The sentence with `new` wherever a gap holds the text `old`."""

        def spelled(gap: "Gap") -> "Gap":
            if isinstance(gap, Sentence):
                return gap.respelled(old, new)
            return new if gap == old else gap

        return Sentence(self.pattern, tuple((name, spelled(gap)) for name, gap in self.gaps))


Gap = str | int | float | Term | Label | Sentence
"""What fills a gap: a name or a list as it is, a number, a term of the document, or a sentence within."""


class SaidError(ValueError):
    """A value with which nothing can be computed; `sentence` says why, and so does `str()` in English."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def said(pattern: str, **gaps: Gap) -> Sentence:
    """The sentence of this pattern; braces that are meant as such are doubled."""
    return Sentence(pattern, tuple(gaps.items()))


def refused(pattern: str, **gaps: Gap) -> PydanticCustomError:
    """The error, for a validator to raise, that says why a value cannot stand; `reason` gets the sentence back."""
    return refusal(said(pattern, **gaps))


def refusal(sentence: Sentence) -> PydanticCustomError:
    """The same error from a sentence that is made already."""
    return PydanticCustomError("refused", "{sentence}", {"sentence": sentence})


def _english(gap: Gap) -> str:
    match gap:
        case Term(text) | Label(text):
            return text
        case float():
            return f"{gap:.12g}"
    return str(gap)
