"""Scenario files on disks that answer with something else than a file."""

import errno
import os
import stat
from pathlib import Path

import pytest

from cxsim.errors import ScenarioError
from cxsim.files import disk
from cxsim.files.scenario_file import load, loads, save

TEXT = (Path(__file__).parents[1] / "data" / "skeleton.cxsim").read_text(encoding="utf-8")


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "gone.cxsim"
    with pytest.raises(ScenarioError, match=r"there is no file “.*gone.cxsim”"):
        load(path)
    path.write_text(TEXT)
    load(path)
    path.unlink()
    with pytest.raises(ScenarioError, match="moved, renamed or deleted") as caught:
        load(path)
    assert caught.value.path == path
    assert caught.value.problems[0].place == ""


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(ScenarioError, match="is a folder: choose"):
        load(tmp_path)
    with pytest.raises(ScenarioError, match="is a folder: add a file name"):
        save(loads(TEXT), tmp_path)


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(ScenarioError, match=r"“.*file” is not a folder: correct the path"):
        load(tmp_path / "file" / "a.cxsim")
    with pytest.raises(ScenarioError, match=r"“.*file” is not a folder: save in another"):
        save(loads(TEXT), tmp_path / "file" / "a.cxsim")


def test_a_huge_file_is_refused_without_reading_it(tmp_path: Path) -> None:
    path = tmp_path / "huge.cxsim"
    with path.open("wb") as stream:
        stream.truncate(2 * 1024**3)
    with pytest.raises(ScenarioError, match="more than 50 MB"):
        load(path)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device here")
def test_devices_and_pipes_are_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (Path("/dev/zero"), tmp_path / "pipe"):
        with pytest.raises(ScenarioError, match="not an ordinary file"):
            load(path)
        with pytest.raises(ScenarioError, match="not an ordinary file"):
            save(loads(TEXT), path)


def test_a_name_that_no_file_can_have(tmp_path: Path) -> None:
    with pytest.raises(ScenarioError, match="character that no name can have"):
        load("a\0b")
    with pytest.raises(ScenarioError, match="character that no name can have"):
        save(loads(TEXT), "a\0b")
    with pytest.raises(ScenarioError, match="too long: choose a shorter one"):
        save(loads(TEXT), tmp_path / ("x" * 300))


def test_a_folder_that_is_missing(tmp_path: Path) -> None:
    with pytest.raises(ScenarioError, match=r"there is no folder “.*missing”: create it"):
        save(loads(TEXT), tmp_path / "missing" / "a.cxsim")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden to root")
def test_places_where_one_may_not_read_or_write(tmp_path: Path) -> None:
    path = tmp_path / "a.cxsim"
    path.write_text(TEXT)
    path.chmod(0o200)
    with pytest.raises(ScenarioError, match="may not be read"):
        load(path)
    path.chmod(0o400)
    with pytest.raises(ScenarioError, match="is read-only"):
        save(loads(TEXT), path)
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(ScenarioError, match="nothing may be written"):
            save(loads(TEXT), tmp_path / "b.cxsim")
    finally:
        tmp_path.chmod(0o700)


@pytest.mark.skipif(os.name != "posix", reason="the size of files is limited in this way on POSIX only")
def test_a_save_that_fails_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    import resource

    path = tmp_path / "a.cxsim"
    path.write_text("the old file")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    try:
        with pytest.raises(ScenarioError) as caught:
            save(loads(TEXT), path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert "there is no space left" in str(caught.value)
    assert isinstance(caught.value.__cause__, OSError)
    assert caught.value.__cause__.errno == errno.EFBIG
    assert path.read_text() == "the old file"
    assert list(tmp_path.iterdir()) == [path]


def test_permissions_are_kept_and_new_files_have_the_usual_ones(tmp_path: Path) -> None:
    path, usual = tmp_path / "a.cxsim", tmp_path / "usual"
    usual.write_text("x")
    save(loads(TEXT), path)
    assert stat.S_IMODE(path.stat().st_mode) == stat.S_IMODE(usual.stat().st_mode)
    path.chmod(0o640)
    save(loads(TEXT), path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert load(path) == loads(TEXT)


def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    target, link = tmp_path / "there" / "a.cxsim", tmp_path / "link.cxsim"
    target.write_text("old")
    link.symlink_to(target)
    save(loads(TEXT), link)
    assert link.is_symlink()
    assert target.read_text() == TEXT
    assert [path.name for path in target.parent.iterdir()] == ["a.cxsim"]


def test_what_was_read_is_never_more_than_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "limit"
    with path.open("wb") as stream:
        stream.truncate(disk.LARGEST)
    assert len(disk.read(path)) == disk.LARGEST
