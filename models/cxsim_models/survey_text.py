"""Counted answers as people type them: `340 of 500`, `450p 300n 250d`, `450 promoters, 250 detractors of 1000`."""

import re

_OF = re.compile(r"(?<![a-z])(?:(?:out )?of|sur)(?![a-z])", re.IGNORECASE)
_KIND = re.compile(
    r"(?P<count>[^a-zé;/]*[0-9][^a-zé;/]*?) ?"
    r"(?:(?P<promoters>p|promoters?|promoteurs?)"
    r"|(?P<passives>n|neutrals?|neutres?|passives?|passifs?)"
    r"|(?P<detractors>d|detractors?|détracteurs?))"
    r"(?![a-zé])[, ]*",
    re.IGNORECASE,
)
"""One kind of answer to the NPS question: a number and its letter or word, p, n (neutral: passive) or d."""


def counted(body: str) -> dict[str, str] | None:
    """The number texts of a survey by the field that each fills, `count` and `of` or those of an NPS survey.

    None where `body` is written in another form; empty where an NPS survey is begun and not complete.
    """
    if _KIND.match(body):
        return _nps(body)
    parts = _OF.split(body)
    return dict(zip(("count", "of"), parts, strict=True)) if len(parts) == 2 else None


def _nps(body: str) -> dict[str, str]:
    numbers: dict[str, str] = {}
    end = 0
    while (kind := _KIND.match(body, end)) and kind.lastgroup not in numbers:
        numbers[str(kind.lastgroup)] = kind["count"]
        end = kind.end()
    if of := _OF.match(body, end):
        numbers["answers"], end = body[of.end() :], len(body)
    complete = {"promoters", "detractors"} <= numbers.keys() and len(numbers) == 3
    return numbers if complete and end == len(body) else {}
