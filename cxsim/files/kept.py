"""The file of unsaved work, `*.kept`: a line of JSON that says what it is, then the scenario file to be saved.

Whoever has to read one by hand removes the first line and has a scenario file.
"""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from pydantic import AwareDatetime, BaseModel, ValidationError

from cxsim.errors import ScenarioError
from cxsim.files import disk
from cxsim.files.origin import Origin, fingerprint
from cxsim.files.scenario_file import dumps, loads
from cxsim_models.scenario import Scenario


class _Header(BaseModel, defer_build=True):
    """The first line. `digest` is the fingerprint of everything after it."""

    name: str
    file: str | None
    fingerprint: str
    time: AwareDatetime
    digest: str


@dataclass(frozen=True, slots=True)
class Recovered:
    """Unsaved work that was kept: where, the scenario's name, its file, and when."""

    kept: Path
    name: str
    origin: Origin
    time: datetime

    def scenario(self) -> Scenario:
        """The work itself, half finished or not; raises `ScenarioError` where this cxsim cannot read it."""
        return loads(self.content(), draft=True)

    def content(self) -> bytes:
        """The scenario file as it would have been saved; raises `ScenarioError`."""
        return disk.read(self.kept).partition(b"\n")[2]

    def saved(self) -> bool:
        """Whether the document's file holds just this, so that there is nothing to recover."""
        try:
            return self.origin.path is not None and disk.read(self.origin.path) == self.content()
        except ScenarioError:
            return False


@dataclass(frozen=True, slots=True)
class Damaged:
    """A file of unsaved work that can no longer be read, and when it was written."""

    kept: Path
    time: datetime


def written(scenario: Scenario, origin: Origin) -> bytes:
    """The content of a file of unsaved work, as of now."""
    body = dumps(scenario).encode()
    header = {
        "name": scenario.name,
        "file": None if origin.path is None else str(origin.path),
        "fingerprint": origin.fingerprint,
        "time": datetime.now(UTC).isoformat(),
        "digest": fingerprint(body),
    }
    # In ASCII: on Linux a path may hold bytes that are no text.
    return json.dumps(header).encode() + b"\n" + body


def read(kept: Path) -> Recovered | Damaged:
    """What a file of unsaved work says of itself; the scenario is read later."""
    try:
        line, _, body = disk.read(kept).partition(b"\n")
        header = _Header.model_validate(json.loads(line))
    except (ScenarioError, ValidationError, ValueError, RecursionError):
        return Damaged(kept, _time(kept))
    if fingerprint(body) != header.digest:
        return Damaged(kept, _time(kept))
    path = None if header.file is None else Path(header.file)
    return Recovered(kept, header.name, Origin(path, header.fingerprint), header.time)


def _time(file: Path) -> datetime:
    try:
        return datetime.fromtimestamp(file.stat().st_mtime, UTC)
    except OSError:
        return datetime.now(UTC)
