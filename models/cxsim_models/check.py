"""What is worth a second look in a scenario that can be computed: where, what, why, and what to do (section 12)."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from cxsim_models.check_texts import TEXTS
from cxsim_models.sentence import Gap, Sentence, said

LISTED = 3
"""So many names are read; of the others it is said that there are more."""


@dataclass(frozen=True, slots=True)
class Check:
    """A warning. `code` is stable; `gaps` are filled into its sentences (`TEXTS`).

    `place` is positional, as a problem's; `path` says the same by ids and names and stays what it is when parts
    move; both are empty where the scenario as a whole is meant.
    """

    code: str
    place: str
    path: str
    gaps: Mapping[str, Gap] = field(default_factory=dict)

    @property
    def what(self) -> Sentence:
        """What was noticed."""
        return self._said(TEXTS[self.code].what)

    @property
    def why(self) -> Sentence:
        """The reason to look again."""
        return self._said(TEXTS[self.code].why)

    @property
    def remedy(self) -> Sentence:
        """What to do."""
        return self._said(TEXTS[self.code].remedy)

    def _said(self, pattern: str) -> Sentence:
        return Sentence(pattern, tuple(self.gaps.items()))

    def __str__(self) -> str:
        text = f"{self.what} {self.why} {self.remedy}"
        return f"{self.place}: {text}" if self.place else text


def share(fraction: float) -> Sentence:
    """A fraction as people read it: 54 %."""
    return said("{share} %", share=rounded(fraction * 100.0))


def rounded(value: float) -> float:
    """`value` to the three digits that it deserves."""
    return round(value, 2 - math.floor(math.log10(abs(value)))) if value else 0.0


def several(names: Iterable[Gap]) -> Gap:
    """Names in a row; the first few, where there are many."""
    known = list(names)
    row = {f"name{number}": name for number, name in enumerate(known[:LISTED])}
    more = [", …"] if len(known) > LISTED else []
    return Sentence(", ".join(f"{{{name}}}" for name in row) + "".join(more), tuple(row.items()))


def named(what: Gap, part: Gap) -> Sentence:
    """A field with the part of the scenario that it belongs to: churn (Consumer)."""
    return said("{what} ({part})", what=what, part=part)
