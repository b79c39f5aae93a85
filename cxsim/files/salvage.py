"""What can still be said of a file in which some values are broken.

A file is corrected in one go only if all its problems are listed at once. So the broken values of a copy are
replaced by possible ones, and the rest is checked for consistency; what is reported about the replacements
themselves is left out.
"""

import contextlib
import copy
import re
from typing import Any, Literal, get_args, get_origin

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from cxsim.files.expected import Expected, Found, find
from cxsim.files.place import Trail, inside, text_of, value_at
from cxsim.files.wording import meant, problem
from cxsim_models.consistency import problems
from cxsim_models.problem import Problem
from cxsim_models.scenario import Scenario
from cxsim_models.sentence import Sentence

ROUNDS = 6
"""A replacement may bring to light what was hidden behind it; more often than this it is given up."""

REFERRED_TO = ("segments", "friction", "initiatives", "workforce")
"""Where a part that cannot be read at all would make every reference to it look wrong."""

PATH_MAKING = frozenset(
    {"name", "category", "kpi", "point", "from", "to", "id", "segments", "reach", "costs", "shifts", "benefits"}
)
"""Keys whose values make up the paths of estimates, to which correlations refer."""


class _Lost(Exception):
    """Too much is broken to say anything of the rest."""


def remaining_problems(data: Any, errors: list[ErrorDetails]) -> list[Problem]:
    """The problems that the validation `errors` of `data` hide: of consistency, and under misspelt keys."""
    repair = _Repair(data)
    hidden: list[Problem] = []
    with contextlib.suppress(_Lost):
        for _ in range(ROUNDS):
            repair.all_of(errors)
            try:
                scenario = Scenario.model_validate(repair.data, by_alias=True, by_name=False)
            except ValidationError as error:
                errors = error.errors(include_url=False)
                found = (problem(each, repair.data) for each in errors)
                hidden += [repair.as_spelled(item) for item in found if repair.renamed(item)]
            else:
                hidden += [repair.as_spelled(item) for item in problems(scenario) if repair.concerns(item)]
                break
    return hidden


class _Repair:
    """A copy of the file's data in which broken values give way to possible ones."""

    def __init__(self, data: Any) -> None:
        self.data = copy.deepcopy(data)
        self.broken: set[str] = set()
        self.read_as: dict[str, str] = {}
        self.spelled: dict[str, str] = {}
        self.paths_changed = False

    def concerns(self, problem: Problem) -> bool:
        """Whether a problem of the repaired data is one of the file."""
        if self.paths_changed and inside(problem.place, "correlations"):
            return False
        return not any(inside(problem.place, place) for place in self.broken)

    def renamed(self, problem: Problem) -> bool:
        """Whether a problem came to light because a misspelt key was read as the right one."""
        return any(inside(problem.place, place) for place in self.read_as)

    def as_spelled(self, problem: Problem) -> Problem:
        """The problem with ids and keys as the file spells them."""
        place, sentence = problem.place, problem.sentence
        if isinstance(sentence, Sentence):
            for possible, id in self.spelled.items():
                sentence = sentence.respelled(possible, id)
        for right, written in self.read_as.items():
            if inside(place, right):
                place = written + place.removeprefix(right)
        return Problem(place, sentence)

    def all_of(self, errors: list[ErrorDetails]) -> None:
        """Repair what a list of validation errors names, or raise `_Lost`."""
        for error in errors:
            found = find(error["loc"], self.data)
            self.broken.add(text_of(found.trail))
            if error["type"] == "extra_forbidden":
                self._unknown_key(found)
            elif found.estimate is not None:
                trail, estimate = found.estimate
                self.broken.add(text_of(trail))
                self._put(trail, _possible(estimate))
            else:
                self._value(found)

    def _unknown_key(self, found: Found) -> None:
        parent = value_at(self.data, found.trail[:-1])
        key = found.trail[-1]
        if not isinstance(parent, dict) or key not in parent:
            return
        right = meant(found, self.data)
        value = parent.pop(key)
        if right is not None:
            parent[right] = value
            self.read_as[text_of((*found.trail[:-1], right))] = text_of(found.trail)

    def _value(self, found: Found) -> None:
        trail = found.trail
        if not trail:
            raise _Lost
        if isinstance(trail[-1], int) or trail[-1] in PATH_MAKING:
            self.paths_changed = True
        if trail[0] == "mirror" and trail[-1] == "scale":
            # Nobody knows whether the answers would lie on the scale that was meant.
            self.broken.add(text_of(trail[:-1]))
        if trail[0] in REFERRED_TO and (len(trail) <= 2 or trail[2:] == ("id",)):
            self._identifier(trail)
        elif trail[0] == "draws" and len(trail) == 2:
            self._drop(trail)
        elif found.expected is not None:
            possible = _possible(found.expected)
            if found.expected.required or isinstance(possible, dict | list):
                self._put(trail, possible)
            else:
                self._drop(trail)

    def _identifier(self, trail: Trail) -> None:
        """Spell an impossible id in a possible way, wherever the file refers to it."""
        id = value_at(self.data, trail)
        if len(trail) != 3 or not isinstance(id, str) or not id:
            raise _Lost
        possible = re.sub(r"[^A-Za-z0-9_\-]", "_", id).lstrip("-")[:60] or "_"
        self.data = _respelled(self.data, id, possible)
        self.spelled[possible] = id

    def _drop(self, trail: Trail) -> None:
        parent = value_at(self.data, trail[:-1])
        if isinstance(parent, dict):
            parent.pop(trail[-1], None)

    def _put(self, trail: Trail, value: Any) -> None:
        parent = value_at(self.data, trail[:-1])
        match parent, trail[-1]:
            case dict(), key:
                parent[key] = value
            case list(), int(index):
                parent[index] = value


def _respelled(value: Any, old: str, new: str) -> Any:
    if isinstance(value, dict):
        return {new if key == old else key: _respelled(item, old, new) for key, item in value.items()}
    if isinstance(value, list):
        return [_respelled(item, old, new) for item in value]
    return new if value == old else value


def _possible(wanted: Expected) -> Any:
    """A value that is possible where `wanted` is expected, and that says as little as one can."""
    quantity = wanted.quantity
    if quantity is not None:
        return min(max(1, quantity.lower), quantity.upper)
    if get_origin(wanted.core) is dict or any(get_origin(member.core) is dict for member in wanted.members):
        return {}
    if get_origin(wanted.core) is tuple:
        return []
    if wanted.core in (bool, int, float):
        return wanted.core(0)
    if get_origin(wanted.core) is Literal:
        return get_args(wanted.core)[0]
    if wanted.members:
        return _possible(wanted.members[0])
    if wanted.model is not None:
        return {key: _possible(value) for key, value in wanted.keys.items() if value.required}
    return ""
