"""Unsaved work outlives its process, whatever happens to the process and to the files beside it."""

import json
import os
import re
import signal
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import cxsim
from cxsim.errors import ScenarioError
from cxsim.files import autosave
from cxsim.files.autosave import Damaged, Recovered, Session, discard, orphans
from cxsim.files.origin import Origin
from cxsim.files.scenario_file import dumps
from cxsim.files.templates import template_names
from cxsim_models.consistency import problems
from cxsim_models.scenario import Scenario
from tests.unit.processes import KEEPS, leave_work, line, running

KEEPS_ON = """
import sys
from itertools import count
from pathlib import Path
import cxsim
from cxsim.files.autosave import Session
from cxsim.files.origin import Origin
session = Session.begin(Path(sys.argv[1]))
file = Path(sys.argv[2])
scenario = cxsim.new("first-contact")
for number in count():
    numbered = scenario.model_copy(update={"name": str(number), "description": "x" * (number * 7919 % 60_000)})
    session.keep(numbered, Origin())
    if number % 2:
        cxsim.save(numbered, file)
    print(number, flush=True)
"""

STOPS = """
import os, sys, time
from pathlib import Path
import cxsim
from cxsim.files.autosave import Session
from cxsim.files.origin import Origin
session = Session.begin(Path(sys.argv[1]))
file = Path(sys.argv[2])
session.keep(cxsim.new("renewals"), Origin())
cxsim.save(cxsim.new("renewals"), file)
def stop(*_):
    print("stopped", flush=True)
    time.sleep(600)
setattr(os, sys.argv[3], stop)
if sys.argv[4] == "keep":
    session.keep(cxsim.new("crm"), Origin())
else:
    cxsim.save(cxsim.new("crm"), file)
"""


def the_orphan(folder: Path) -> Recovered:
    (orphan,) = orphans(folder)
    assert isinstance(orphan, Recovered)
    return orphan


def test_work_is_offered_once_its_process_is_gone_and_not_before(tmp_path: Path) -> None:
    file = tmp_path / "plan.cxsim"
    cxsim.save(cxsim.new("crm"), file)
    began = datetime.now(UTC)
    with running(KEEPS, tmp_path, file, "renewals") as process:
        assert line(process) == "kept"
        assert orphans(tmp_path) == []
        process.send_signal(signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)
        process.wait()
    orphan = the_orphan(tmp_path)
    assert orphan.name == cxsim.new("renewals").name
    assert orphan.origin == Origin.of(file)
    assert began <= orphan.time <= datetime.now(UTC)
    assert orphan.scenario() == cxsim.new("renewals")


@pytest.mark.parametrize("name", template_names())
def test_half_finished_work_is_kept_and_read_back(tmp_path: Path, name: str) -> None:
    draft = cxsim.new(name)
    session = Session.begin(tmp_path)
    session.keep(draft, Origin())
    (file,) = tmp_path.glob("*.kept")
    orphan = Recovered(file, draft.name, Origin(), datetime.now(UTC))
    assert orphan.scenario() == draft
    assert problems(orphan.scenario()) == problems(draft)
    session.end()


def test_what_does_not_fit_together_is_kept_too(tmp_path: Path) -> None:
    scenario = cxsim.new("first-contact")
    broken = scenario.segments[0].model_copy(update={"fcr": None})
    scenario = scenario.model_copy(update={"segments": (broken, *scenario.segments[1:])})
    assert problems(scenario)
    session = Session.begin(tmp_path)
    session.keep(scenario, Origin())
    (file,) = tmp_path.glob("*.kept")
    assert Recovered(file, "", Origin(), datetime.now(UTC)).scenario() == scenario.model_copy()
    session.end()


def test_damaged_files_are_named_and_hide_nothing(tmp_path: Path) -> None:
    leave_work(tmp_path)
    whole = the_orphan(tmp_path)
    content = whole.kept.read_bytes()
    header = content.index(b"\n")
    damages = {
        "empty": b"",
        "half a line": content[: header // 2],
        "no scenario": content[:header],
        "cut off": content[: len(content) // 2],
        "without its last byte": content[:-1],
        "one byte different": content[:-40] + b"#" + content[-39:],
        "no text": bytes(range(256)),
        "another file": json.dumps({"schema": "cxsim/1"}).encode(),
        "brackets": b"[" * 100_000,
    }
    for name, damage in damages.items():
        (tmp_path / f"{name}.kept").write_bytes(damage)
    (tmp_path / "folder.kept").mkdir()
    found = orphans(tmp_path)
    assert [orphan for orphan in found if isinstance(orphan, Recovered)] == [whole]
    damaged = {orphan.kept.stem for orphan in found if isinstance(orphan, Damaged)}
    assert damaged == {*damages, "folder"}
    assert whole.scenario() == cxsim.new("renewals")
    assert (tmp_path / "cut off.kept").read_bytes() == damages["cut off"], "nothing is removed unasked"


def test_adopted_work_never_leaves_its_place(tmp_path: Path) -> None:
    leave_work(tmp_path)
    orphan = the_orphan(tmp_path)
    session = Session.adopt(orphan)
    assert orphan.kept.exists()
    assert orphans(tmp_path) == [], "it belongs to a window that runs"
    with pytest.raises(ScenarioError, match="in another cxsim window"):
        Session.adopt(orphan)
    with pytest.raises(ScenarioError, match="in another cxsim window"):
        discard(orphan)
    session.keep(cxsim.new("crm"), Origin())
    assert list(tmp_path.glob("*.kept")) == [orphan.kept]
    session.end()
    assert list(tmp_path.iterdir()) == []


def test_discarded_work_is_gone_for_everybody(tmp_path: Path) -> None:
    leave_work(tmp_path)
    orphan = the_orphan(tmp_path)
    discard(orphan)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(ScenarioError, match="in another cxsim window"):
        discard(orphan)
    assert list(tmp_path.iterdir()) == []


def test_several_are_offered_newest_first(tmp_path: Path) -> None:
    for name in ("renewals", "crm", "loyalty"):
        leave_work(tmp_path, name)
    names = [orphan.scenario() for orphan in orphans(tmp_path) if isinstance(orphan, Recovered)]
    assert names == [cxsim.new(name) for name in ("loyalty", "crm", "renewals")]


def test_what_the_file_holds_already_is_not_offered(tmp_path: Path) -> None:
    file, folder = tmp_path / "plan.cxsim", tmp_path / "sessions"
    cxsim.save(cxsim.new("crm"), file)
    leave_work(folder, "renewals", file)
    assert the_orphan(folder).origin.changed() is False
    cxsim.save(cxsim.new("renewals"), file)
    assert orphans(folder) == []
    assert list(folder.iterdir()) == []


def test_what_is_dropped_is_not_offered_and_a_clean_end_leaves_nothing(tmp_path: Path) -> None:
    session = Session.begin(tmp_path)
    session.note(tmp_path / "plan.cxsim")
    session.keep(cxsim.new("crm"), Origin())
    session.drop()
    assert not list(tmp_path.glob("*.kept"))
    session.drop()
    session.end()
    assert list(tmp_path.iterdir()) == []


def test_a_new_session_tidies_up_after_those_that_ended_without_unsaved_work(tmp_path: Path) -> None:
    with running(KEEPS, tmp_path, tmp_path / "plan.cxsim", "") as process:
        assert line(process) == "kept"
        left = set(tmp_path.iterdir())
    old, young = tmp_path / ".cxsim-0123456789ab~", tmp_path / ".cxsim-ba9876543210~"
    for leftover in (old, young):
        leftover.write_text("half")
    os.utime(old, (time.time() - 2 * autosave.LEFTOVER,) * 2)
    session = Session.begin(tmp_path)
    assert left
    assert not any(file.exists() for file in (*left, old))
    assert young.exists(), "somebody may be writing it"
    session.end()


def test_the_file_of_another_window_is_noticed_while_that_runs(tmp_path: Path) -> None:
    file, link, other = tmp_path / "plan.cxsim", tmp_path / "link.cxsim", tmp_path / "other.cxsim"
    file.write_text("")
    link.symlink_to(file)
    own = Session.begin(tmp_path / "sessions")
    own.note(file)
    assert own.elsewhere(file) is None, "its own window is not another"
    with running(KEEPS, tmp_path / "sessions", link, "") as process:
        assert line(process) == "kept"
        assert own.elsewhere(file) == own.elsewhere(link) == process.pid
        assert own.elsewhere(other) is None
        process.kill()
        process.wait()
        assert own.elsewhere(file) is None
    own.end()


def test_damaged_notes_are_passed_over(tmp_path: Path) -> None:
    own = Session.begin(tmp_path)
    for number, text in enumerate(("", "{", "[]", '{"file": 3, "process": 4}', "[" * 100_000)):
        (tmp_path / f"{number}.open").write_text(text)
        (tmp_path / f"{number}.lock").touch()
    assert own.elsewhere(tmp_path / "plan.cxsim") is None
    own.end()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere every file name is text")
def test_a_file_name_that_is_no_text(tmp_path: Path) -> None:
    file = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.cxsim"))
    cxsim.save(cxsim.new("crm"), file)
    leave_work(tmp_path, "renewals", file)
    assert the_orphan(tmp_path).origin == Origin.of(file)


def test_a_folder_that_somebody_removed_is_made_again(tmp_path: Path) -> None:
    folder = tmp_path / "sessions"
    session = Session.begin(folder)
    for file in folder.iterdir():
        file.unlink()
    folder.rmdir()
    session.keep(cxsim.new("crm"), Origin())
    assert len(list(folder.glob("*.kept"))) == 1
    session.end()


@pytest.mark.skipif(os.name != "posix", reason="the size of files is limited in this way on POSIX only")
def test_a_full_disk_leaves_what_was_kept_before(tmp_path: Path) -> None:
    import resource

    session = Session.begin(tmp_path)
    session.keep(cxsim.new("crm"), Origin())
    (file,) = tmp_path.glob("*.kept")
    before = file.read_bytes()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    try:
        with pytest.raises(ScenarioError, match="there is no space left"):
            session.keep(cxsim.new("renewals"), Origin())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert file.read_bytes() == before
    session.end()


@pytest.mark.parametrize("what", ["keep", "save"])
@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_killed_between_the_steps_of_writing(tmp_path: Path, step: str, what: str) -> None:
    file = tmp_path / "plan.cxsim"
    with running(STOPS, tmp_path / "sessions", file, step, what) as process:
        assert line(process) == "stopped"
    half_written = [*tmp_path.glob(".cxsim-*~"), *(tmp_path / "sessions").glob(".cxsim-*~")]
    assert len(half_written) == 1
    assert the_orphan(tmp_path / "sessions").scenario() == cxsim.new("renewals")
    assert cxsim.load(file) == cxsim.new("renewals")


@pytest.mark.parametrize("moment", range(4))
def test_killed_at_any_moment(tmp_path: Path, moment: int) -> None:
    """Work and file are whole at whatever byte the process stops, and at most the last write is missing."""
    file = tmp_path / "plan.cxsim"
    with running(KEEPS_ON, tmp_path / "sessions", file) as process:
        said = 0
        while said < 3 + 2 * moment:
            said = int(line(process))
        # Somewhere in the next write: each takes some milliseconds.
        deadline = time.perf_counter() + 0.0017 * moment
        while time.perf_counter() < deadline:
            pass
        process.kill()
        process.wait()
        assert process.stdout is not None
        said = max([said, *map(int, re.findall(r"\d+(?=\n)", process.stdout.read()))])
    orphan = the_orphan(tmp_path / "sessions")
    assert said <= int(orphan.name) <= said + 1
    assert length(orphan.scenario()) == int(orphan.name) * 7919 % 60_000
    saved = cxsim.load(file)
    assert int(saved.name) >= said - 1
    assert length(saved) == int(saved.name) * 7919 % 60_000


def length(scenario: Scenario) -> int:
    return len(scenario.description)


def test_whether_a_file_has_become_another(tmp_path: Path) -> None:
    file = tmp_path / "plan.cxsim"
    scenario = cxsim.new("crm")
    cxsim.save(scenario, file)
    origin = Origin.of(file)
    os.utime(file, (time.time() + 60,) * 2)
    assert not origin.changed(), "only what is in it counts"
    was = file.stat()
    file.write_text(dumps(scenario).replace("2", "3", 1))
    os.utime(file, ns=(was.st_atime_ns, was.st_mtime_ns))
    assert file.stat().st_size == was.st_size
    assert origin.changed(), "of the same size, and at the same time"
    file.unlink()
    assert not origin.changed()
    file.mkdir()
    assert origin.changed()
    assert not Origin().changed()


def test_the_folder_is_the_users_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    folder = autosave.state_folder()
    if sys.platform != "win32":
        assert folder == tmp_path / "cxsim" / "sessions"
        session = Session.begin(folder)
        assert folder.stat().st_mode & 0o077 == 0
        session.end()
    assert folder.name == "sessions"


def test_orphans_of_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert orphans(tmp_path / "missing") == []


def test_times_are_those_of_keeping(tmp_path: Path) -> None:
    leave_work(tmp_path)
    assert datetime.now(UTC) - the_orphan(tmp_path).time < timedelta(minutes=1)
