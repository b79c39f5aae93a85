"""Dates in a pasted table, as months of the scenario: a spreadsheet says “Mar-27” where the document says 3."""

import re
from dataclasses import dataclass
from typing import Final

from cxsim_ui.form.typed import TypedError
from cxsim_ui.form.words import tr
from cxsim_ui.pages.cost_words import plain

_NAMES: Final = (
    "jan(?:uary|v|vier)?",
    "feb(?:ruary)?|fevr?(?:ier)?",
    "mar(?:ch|s)?",
    "apr(?:il)?|avr(?:il)?",
    "may|mai",
    "june?|juin",
    "july?|juil(?:let)?",
    "aug(?:ust)?|aout",
    "sept?(?:ember|embre)?",
    "oct(?:ober|obre)?",
    "nov(?:ember|embre)?",
    "dec(?:ember|embre)?",
)
_TIME = r"(?: \d\d \d\d(?: \d\d)?)?"
_DATE = re.compile(
    rf"\b(?:(?P<year_first>20\d\d) (?P<iso>\d\d?)(?: \d\d?{_TIME})?"
    rf"|(?P<one>\d\d?) (?P<two>\d\d?) (?P<year_last>20\d\d){_TIME}"
    rf"|(?P<number>\d\d?) (?P<year>20\d\d)"
    rf"|(?:\d\d? )?(?P<name>{'|'.join(_NAMES)}) (?:\d\d? )?(?P<year_named>20\d\d|\d\d))\b"
)
_NUMERIC = re.compile(r"\b(\d\d?)[/.-](\d\d?)[/.-]20\d\d\b")


@dataclass(frozen=True, slots=True)
class Calendar:
    """How dates are read: `start` is the scenario's first month ("2027-01"), None where it states none."""

    start: str | None = None
    day_first: bool = False

    def settled_by(self, text: str) -> "Calendar":
        """The calendar of a whole `text`: a 25 in one date settles which number is the month in all of them."""
        dates = [(int(one), int(two)) for one, two in _NUMERIC.findall(text)]
        if any(one > 12 for one, _ in dates):
            return Calendar(self.start, day_first=True)
        return Calendar(self.start, self.day_first and not any(two > 12 for _, two in dates))

    def in_months(self, cell: str) -> str:
        """The plain words of a cell, each date replaced by its month of the scenario; raises TypedError."""
        return _DATE.sub(lambda found: str(self._month(found, cell)), plain(cell))

    def _month(self, found: re.Match[str], cell: str) -> int:
        if self.start is None:
            said = tr("“{text}” is a date: first state on the page Baseline in which month the scenario starts.")
            raise TypedError(said.format(text=cell))
        said_year = found["year_first"] or found["year_last"] or found["year"] or found["year_named"]
        year = int(said_year) + (2000 if len(said_year) == 2 else 0)
        month = self._of_year(found)
        if not 1 <= month <= 12:
            raise TypedError(tr("“{text}” is no date.").format(text=cell))
        first_year, first_month = map(int, self.start.split("-"))
        count = 12 * (year - first_year) + month - first_month + 1
        if count < 1:
            said = tr("“{text}” is before the scenario's first month, {start}.")
            raise TypedError(said.format(text=cell, start=self.start))
        return count

    def _of_year(self, found: re.Match[str]) -> int:
        if found["name"]:
            return 1 + next(i for i, name in enumerate(_NAMES) if re.fullmatch(name, found["name"]))
        if found["one"]:
            return int(found["two"] if self.day_first else found["one"])
        return int(found["iso"] or found["number"])


UNDATED: Final = Calendar()
"""Of a scenario that does not say when it starts."""


def without_dates(words: str) -> str:
    """Plain `words` without their dates."""
    return _DATE.sub(" ", words)
