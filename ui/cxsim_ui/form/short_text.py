"""Amounts in little room: 90000 / 120000 / 200000 as 90k / 120k / 200k. What is shortened reads back the same."""

import re

_GROUPED = re.compile(
    r"(?<![0-9.,])[0-9]{1,3}(?:[.,'\u00a0\u202f\u2019 ][0-9]{3})+(?![0-9.,])|(?<![0-9.,])[0-9]{5,}(?![0-9.,])"
)
_LEAST = 10_000


def short_text(text: str, decimal: str) -> str:
    """`text` with every long whole number written with k or M, where that loses nothing."""

    def short(match: re.Match[str]) -> str:
        value = int(re.sub("[^0-9]", "", match[0]))
        for size, letter in ((1_000_000, "M"), (1_000, "k")):
            if value >= max(size, _LEAST) and value % (size // 10) == 0:
                whole, tenth = divmod(value // (size // 10), 10)
                return f"{whole}{decimal}{tenth}{letter}" if tenth else f"{whole}{letter}"
        return match[0]

    return _GROUPED.sub(short, text)
