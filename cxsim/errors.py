"""The errors that people read: what is wrong, where, and what to do."""

from collections.abc import Iterable
from pathlib import Path

from cxsim_models.problem import Problem
from cxsim_models.sentence import Sentence


class ScenarioError(ValueError):
    """A scenario that cannot be read, used or written, with all its problems at once.

    `path` is the file, where there is one. `str()` lists the problems, one a line, `place: message`.
    """

    def __init__(self, problems: Iterable[Problem], path: Path | None = None) -> None:
        self.problems = tuple(problems)
        self.path = path
        # ValueError keeps the arguments so that the error survives its way from another process.
        super().__init__(self.problems, path)

    @classmethod
    def of(cls, message: Sentence | str, place: str = "", path: Path | None = None) -> "ScenarioError":
        """The error of a single problem."""
        return cls((Problem(place, message),), path)

    def __str__(self) -> str:
        return "\n".join(map(str, self.problems))
