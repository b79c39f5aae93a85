"""Reading and writing whole files, with sentences for everything that a disk can answer."""

import contextlib
import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path

from cxsim.errors import ScenarioError
from cxsim_models.sentence import Sentence, said

LARGEST = 50_000_000
"""Bytes; a scenario holds some thousands of them."""


def read(path: str | os.PathLike[str]) -> bytes:
    """The content of an ordinary file of at most `LARGEST` bytes, else `ScenarioError`."""
    file = Path(path)
    try:
        _refuse_unreadable(file, file.stat())
        with file.open("rb") as stream:
            content = stream.read(LARGEST + 1)
    except ScenarioError:
        raise
    except (OSError, ValueError) as error:
        raise _failure(error, file, _reading) from error
    if len(content) > LARGEST:
        raise _too_large(file)
    return content


def write(path: str | os.PathLike[str], content: bytes) -> None:
    """Put `content` in the place of the file at once: whatever happens, either the old or the new is there.

    A symbolic link is followed, the old file's permissions are kept. Raises `ScenarioError`.
    """
    target = Path(path)
    try:
        # Replacing the link itself would leave the file that it leads to as it was.
        target = Path(os.path.realpath(path))
        _replace(target, content, _mode(target))
    except ScenarioError:
        raise
    except (OSError, ValueError) as error:
        raise _failure(error, target, _writing) from error


def _replace(target: Path, content: bytes, mode: int | None) -> None:
    # Beside the target: a rename is atomic only within a disk. Short, because the target's name may be long.
    temporary = target.parent / f".cxsim-{os.urandom(6).hex()}~"
    stream = temporary.open("xb")
    try:
        with stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        if mode is not None:
            # Some disks keep no permissions; the content is worth more.
            with contextlib.suppress(OSError):
                temporary.chmod(mode)
        os.replace(temporary, target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _refuse_unreadable(file: Path, status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError
    if not stat.S_ISREG(status.st_mode):
        raise ScenarioError.of(
            said("“{file}” is not an ordinary file: choose a *.cxsim file", file=str(file)), path=file
        )
    if status.st_size > LARGEST:
        raise _too_large(file)


def _mode(target: Path) -> int | None:
    """The permissions of the file that is to be replaced; None where there is none."""
    try:
        status = target.stat()
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError
    if not stat.S_ISREG(status.st_mode):
        raise ScenarioError.of(
            said("“{file}” is not an ordinary file: choose another name", file=str(target)), path=target
        )
    if not os.access(target, os.W_OK):
        raise ScenarioError.of(
            said("“{file}” is read-only: save under another name, or allow writing", file=str(target)), path=target
        )
    return stat.S_IMODE(status.st_mode)


def _too_large(file: Path) -> ScenarioError:
    return ScenarioError.of(
        said(
            "“{file}” has more than {most} MB and is no cxsim scenario: choose another file",
            file=str(file),
            most=LARGEST // 1_000_000,
        ),
        path=file,
    )


def _failure(error: OSError | ValueError, file: Path, say: Callable[[OSError, Path], Sentence]) -> ScenarioError:
    if not isinstance(error, OSError):
        return ScenarioError.of(said("the file name holds a character that no name can have: correct it"), path=file)
    return ScenarioError.of(say(error, file), path=file)


def _reading(error: OSError, file: Path) -> Sentence:
    match error:
        case FileNotFoundError():
            return said("there is no file “{file}”: it was moved, renamed or deleted", file=str(file))
        case IsADirectoryError():
            return said("“{file}” is a folder: choose a *.cxsim file in it", file=str(file))
        case NotADirectoryError():
            return said("“{folder}” is not a folder: correct the path", folder=str(file.parent))
        case PermissionError():
            return said("“{file}” may not be read: ask its owner for permission", file=str(file))
    return said("“{file}” cannot be read: {reason}", file=str(file), reason=_reason(error))


def _writing(error: OSError, file: Path) -> Sentence:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return said("there is no space left for “{file}”: free some, or save on another disk", file=str(file))
    if error.errno == errno.ENAMETOOLONG:
        return said("the name “{name}” is too long: choose a shorter one", name=file.name)
    match error:
        case FileNotFoundError():
            return said("there is no folder “{folder}”: create it, or save in another", folder=str(file.parent))
        case IsADirectoryError():
            return said("“{file}” is a folder: add a file name", file=str(file))
        case NotADirectoryError():
            return said("“{folder}” is not a folder: save in another", folder=str(file.parent))
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return said("nothing may be written in “{folder}”: save in another folder", folder=str(file.parent))
    return said("“{file}” cannot be written: {reason}", file=str(file), reason=_reason(error))


def _reason(error: OSError) -> str:
    return error.strerror or type(error).__name__
