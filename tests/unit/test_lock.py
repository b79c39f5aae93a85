"""The lock that tells whether a process still runs."""

import os
import signal
import sys
from pathlib import Path

import pytest

from cxsim.files.lock import Lock
from tests.unit.processes import line, running

HOLDS = """
import sys, time
from pathlib import Path
from cxsim.files.lock import Lock
held = Lock.take(Path(sys.argv[1]))
print(held is not None, flush=True)
time.sleep(600)
"""

FORKS = """
import os, sys, time
from pathlib import Path
from cxsim.files.lock import Lock
held = Lock.take(Path(sys.argv[1]))
if os.fork() == 0:
    print(os.getpid(), flush=True)
time.sleep(600)
"""


def taken(path: Path) -> Lock:
    lock = Lock.take(path)
    assert lock is not None
    return lock


def test_one_holds_it_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "a.lock"
    first = taken(path)
    assert Lock.take(path) is None
    first.release()
    taken(path).release()
    assert path.exists()


def test_a_lock_that_is_removed_takes_its_file_along(tmp_path: Path) -> None:
    path = tmp_path / "a.lock"
    taken(path).remove()
    assert not path.exists()
    taken(path).release()


def test_the_lock_of_a_process_that_was_killed_is_free(tmp_path: Path) -> None:
    path = tmp_path / "a.lock"
    with running(HOLDS, path) as process:
        assert line(process) == "True"
        assert Lock.take(path) is None
        process.kill()
        process.wait()
        taken(path).release()


@pytest.mark.skipif(sys.platform == "win32", reason="nothing forks there")
def test_a_forked_child_does_not_make_its_killed_parent_look_alive(tmp_path: Path) -> None:
    path = tmp_path / "a.lock"
    with running(FORKS, path) as process:
        child = int(line(process))
        try:
            assert Lock.take(path) is None
            process.kill()
            process.wait()
            os.kill(child, 0)
            taken(path).release()
        finally:
            os.kill(child, signal.SIGKILL)


def test_a_place_where_no_file_can_be(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Lock.take(tmp_path / "missing" / "a.lock")
