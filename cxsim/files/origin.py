"""Where a document comes from, and whether its file has become another since."""

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

from cxsim.errors import ScenarioError
from cxsim.files import disk


def fingerprint(content: bytes) -> str:
    """What tells contents apart: SHA-256 in hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


@dataclass(frozen=True, slots=True)
class Origin:
    """The file of a document, None for none yet, and the fingerprint of what it held when read or written."""

    path: Path | None = None
    fingerprint: str = ""

    @classmethod
    def of(cls, path: Path) -> "Origin":
        """The file as it is now; raises `ScenarioError` where it cannot be read."""
        return cls(path, fingerprint(disk.read(path)))

    def changed(self) -> bool:
        """Whether the file now holds something else, which saving would replace.

        A file that is gone holds nothing that could be lost. One that cannot be read may hold anything.
        """
        if self.path is None or not self.path.exists():
            return False
        try:
            return fingerprint(disk.read(self.path)) != self.fingerprint
        except ScenarioError:
            return True


def same_file(one: Path, other: Path) -> bool:
    """Whether two paths lead to one file, by links or by names that the system takes for the same."""
    first, second = (os.path.normcase(os.path.realpath(path)) for path in (one, other))
    return first == second
