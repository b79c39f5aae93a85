"""Where in a scenario file something is: as a trail of keys and indices, as text, and in the file's order."""

from typing import Any

LONGEST_KEY = 200

Trail = tuple[str | int, ...]
"""The keys and indices that lead from the top of the file to a value."""


def text_of(trail: Trail) -> str:
    """The trail as people read it: `initiatives[1].costs[0].amount`."""
    text = ""
    for step in trail:
        text += f"[{step}]" if isinstance(step, int) else f".{printable(step)}" if text else printable(step)
    return text


def printable(key: str) -> str:
    """The key as a line of text can show it: not endless, and with what no screen shows replaced."""
    short = key if len(key) <= LONGEST_KEY else key[: LONGEST_KEY - 1] + "…"
    return "".join(character if character.isprintable() else "�" for character in short)


def value_at(data: Any, trail: Trail) -> Any:
    """The value to which the trail leads; None where it leads nowhere."""
    for step in trail:
        if isinstance(data, dict):
            data = data.get(step)
        elif isinstance(data, list) and isinstance(step, int) and step < len(data):
            data = data[step]
        else:
            return None
    return data


def inside(place: str, broken: str) -> bool:
    """Whether `place` is `broken` or lies within it."""
    return place == broken or place.startswith((f"{broken}.", f"{broken}["))


class Order:
    """The order of places in a file; what is missing in the file comes with the part that lacks it."""

    def __init__(self, data: Any) -> None:
        self._rank: dict[str, int] = {}
        self._visit((), data)

    def _visit(self, trail: Trail, value: Any) -> None:
        self._rank.setdefault(text_of(trail), len(self._rank))
        if isinstance(value, dict):
            for key, item in value.items():
                self._visit((*trail, key), item)
        elif isinstance(value, list):
            for index, item in enumerate(value):
                self._visit((*trail, index), item)

    def __call__(self, place: str) -> int:
        """The rank of a place, for sorting."""
        while place not in self._rank:
            place = place[: max(place.rfind("."), place.rfind("["), 0)]
        return self._rank[place]
