"""What is wrong in a scenario, where, and what to do: one sentence with its place."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches

from cxsim_models.sentence import Gap, Sentence, said

LISTED = 20
"""Longer lists of possibilities are not read by anyone."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that keeps a scenario from being used.

    `place` is positional, as in `initiatives[1].costs[0].amount`, or a line and column; empty: everything.
    `sentence` says what is wrong and what to do; where it is no plain text, a window can translate it.
    `blank`: nothing is wrong, but a figure is still to be given.
    """

    place: str
    sentence: Sentence | str
    blank: bool = False

    def __iter__(self) -> Iterator[str]:
        """`place, message = problem`."""
        return iter((self.place, self.message))

    @property
    def message(self) -> str:
        """The sentence in English."""
        return str(self.sentence)

    def __str__(self) -> str:
        return f"{self.place}: {self.message}" if self.place else self.message


def closest(word: str, known: Iterable[str]) -> str | None:
    """The known word that `word` was probably meant to be; None where nothing is near."""
    by_folded = {name.casefold(): name for name in known}
    folded = word.casefold()
    near = get_close_matches(folded, by_folded, n=1)
    if not near and len(folded) >= 3:
        near = [name for name in by_folded if name.startswith(folded)]
    return by_folded[near[0]] if near else None


def instead(word: str, known: Iterable[str], none: Gap) -> Gap:
    """What to write instead of the unknown `word`: the nearest, else all that are known, else `none`."""
    names = list(known)
    near = closest(word, names)
    if near is not None:
        return said("did you mean “{word}”?", word=near)
    if not names:
        return none
    rest = ", …" if len(names) > LISTED else ""
    return said("use one of {words}", words=", ".join(names[:LISTED]) + rest)
