"""Reading and writing whole files, with sentences for everything that a disk can answer."""

import contextlib
import errno
import os
import secrets
import stat
from collections.abc import Callable
from pathlib import Path

from cxsim.errors import ScenarioError

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
    temporary = target.parent / f".cxsim-{secrets.token_hex(6)}~"
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
        raise ScenarioError.of(f"“{file}” is not an ordinary file: choose a *.cxsim file", path=file)
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
        raise ScenarioError.of(f"“{target}” is not an ordinary file: choose another name", path=target)
    if not os.access(target, os.W_OK):
        raise ScenarioError.of(f"“{target}” is read-only: save under another name, or allow writing", path=target)
    return stat.S_IMODE(status.st_mode)


def _too_large(file: Path) -> ScenarioError:
    return ScenarioError.of(
        f"“{file}” has more than {LARGEST // 1_000_000} MB: this is not a cxsim scenario", path=file
    )


def _failure(error: OSError | ValueError, file: Path, say: Callable[[OSError, Path], str]) -> ScenarioError:
    if not isinstance(error, OSError):
        return ScenarioError.of("the file name holds a character that no name can have: correct it", path=file)
    return ScenarioError.of(say(error, file), path=file)


def _reading(error: OSError, file: Path) -> str:
    match error:
        case FileNotFoundError():
            return f"there is no file “{file}”: it was moved, renamed or deleted"
        case IsADirectoryError():
            return f"“{file}” is a folder: choose a *.cxsim file in it"
        case NotADirectoryError():
            return f"“{file.parent}” is not a folder: correct the path"
        case PermissionError():
            return f"“{file}” may not be read: ask its owner for permission"
    return f"“{file}” cannot be read: {_reason(error)}"


def _writing(error: OSError, file: Path) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return f"there is no space left for “{file}”: free some, or save on another disk"
    if error.errno == errno.ENAMETOOLONG:
        return f"the name “{file.name}” is too long: choose a shorter one"
    match error:
        case FileNotFoundError():
            return f"there is no folder “{file.parent}”: create it, or save in another"
        case IsADirectoryError():
            return f"“{file}” is a folder: add a file name"
        case NotADirectoryError():
            return f"“{file.parent}” is not a folder: save in another"
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return f"nothing may be written in “{file.parent}”: save in another folder"
    return f"“{file}” cannot be written: {_reason(error)}"


def _reason(error: OSError) -> str:
    return error.strerror or type(error).__name__
