"""Scenario files, `*.cxsim`: one scenario as JSON text, read with all its problems at once."""

import os
import re
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from cxsim.errors import ScenarioError
from cxsim.files import disk, json_text
from cxsim.files.editor_schema import json_schema
from cxsim.files.expected import expected
from cxsim.files.place import Order, inside
from cxsim.files.salvage import remaining_problems
from cxsim.files.wording import problem
from cxsim_models import consistency
from cxsim_models.frozen import describe
from cxsim_models.problem import Problem
from cxsim_models.scenario import SCHEMA, Scenario
from cxsim_models.sentence import said

MOST_PROBLEMS = 1000
"""Nobody reads more; and telling what else may be wrong takes time for each."""

__all__ = ["dumps", "json_schema", "load", "load_draft", "loads", "save"]


def load(path: str | os.PathLike[str]) -> Scenario:
    """Read a scenario file; `ScenarioError` lists everything that is wrong with it, in the file's order.

    Figures of a template that are still yours to fill are not wrong: `simulate` asks for them.
    """
    try:
        return loads(disk.read(path))
    except ScenarioError as error:
        raise ScenarioError(error.problems, Path(path)) from error.__cause__


def load_draft(path: str | os.PathLike[str]) -> Scenario:
    """Read a scenario that may be half finished: parts that do not fit together are left to the window to show."""
    try:
        return loads(disk.read(path), draft=True)
    except ScenarioError as error:
        raise ScenarioError(error.problems, Path(path)) from error.__cause__


def loads(text: str | bytes, *, draft: bool = False) -> Scenario:
    """Read a scenario from JSON text (bytes: UTF-8), with or without a byte order mark.

    A `draft` may hold parts that do not fit together, such as a shift on a KPI that no segment states.
    """
    document = json_text.parse(_decoded(text))
    data = document.data
    found = list(document.problems)
    header = _header(data)
    if header is not None:
        if not isinstance(data, dict) or "schema" in data or not expected(Scenario).keys.keys() & data.keys():
            raise ScenarioError([header])
        # A scenario but for its first line: the rest is worth looking at.
        found.append(header)
        data = {"schema": SCHEMA, **data}
    try:
        scenario = Scenario.model_validate(data, by_alias=True, by_name=False)
    except ValidationError as error:
        if error.error_count() > MOST_PROBLEMS:
            raise ScenarioError.of(said("over a thousand values are wrong: this is not a cxsim scenario")) from None
        errors = error.errors(include_url=False)
        # What the JSON text itself makes impossible has been said.
        broken = [item.place for item in document.problems]
        wrong = [problem(each, data) for each in errors]
        found += [item for item in wrong if not any(inside(item.place, place) for place in broken)]
        found += remaining_problems(data, errors)
    else:
        if not draft:
            found += [item for item in consistency.problems(scenario) if not item.blank]
        if not found:
            return scenario
    order = Order(data)
    raise ScenarioError(sorted(dict.fromkeys(found), key=lambda item: order(item.place)))


def dumps(scenario: Scenario) -> str:
    """The scenario as JSON text: what was stated, in the schema's order, one value a line."""
    return json_text.write(scenario.model_dump(mode="json", exclude_unset=True))


def save(scenario: Scenario, path: str | os.PathLike[str]) -> None:
    """Write a scenario file. Where that fails, `ScenarioError` says why, and the old file is intact."""
    disk.write(path, dumps(scenario).encode())


def _decoded(text: str | bytes) -> str:
    if isinstance(text, bytes):
        try:
            text = text.decode()
        except UnicodeDecodeError as error:
            raise ScenarioError.of(
                said(
                    "byte {number} of the file is not UTF-8: save it as UTF-8, or choose another file",
                    number=error.start + 1,
                )
            ) from None
    return text.removeprefix("\ufeff")


def _header(data: Any) -> Problem | None:
    """What shows that the data is no scenario of this version, so that looking closer is of no use."""
    if not isinstance(data, dict):
        return Problem("", said("a scenario is an object, {{ … }}, but the file holds {what}", what=describe(data)))
    if "schema" not in data:
        return Problem(
            "schema",
            said("“schema” is missing: a cxsim scenario begins with {beginning}", beginning=f'"schema": "{SCHEMA}"'),
        )
    version = data["schema"]
    if version == SCHEMA:
        return None
    numbered = re.fullmatch(r"cxsim/([0-9]{1,9})", version) if isinstance(version, str) else None
    if numbered and int(numbered[1]) > int(SCHEMA.partition("/")[2]):
        return Problem(
            "schema",
            said(
                "the file was written by a newer cxsim ({version}; this one reads {known}): update cxsim",
                version=version,
                known=SCHEMA,
            ),
        )
    return Problem(
        "schema",
        said(
            "{what} is no scenario format of cxsim: choose another file, or write “{known}”",
            what=describe(version),
            known=SCHEMA,
        ),
    )
