"""A lock on a file that the system takes back when its process ends, however it ends.

That is how a window tells whether another one still runs. A process id and its start time would say the same only
where ids are not shared out anew and start times can be asked for, which is different on every system.
"""

import errno
import os
import sys
import weakref
from pathlib import Path
from typing import IO

if sys.platform == "win32":
    import msvcrt

    def _lock(stream: IO[bytes]) -> None:
        msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(stream: IO[bytes]) -> None:
        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)


_TAKEN = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)
"""What systems answer where another process holds the lock."""

_held: "weakref.WeakSet[Lock]" = weakref.WeakSet()


class Lock:
    """A lock that this process holds; `take` gets it."""

    def __init__(self, path: Path, stream: IO[bytes]) -> None:
        self._path = path
        self._stream = stream
        _held.add(self)

    @classmethod
    def take(cls, path: Path) -> "Lock | None":
        """The lock on the file `path`, which is made where it is missing; None while another holds it.

        On a disk that knows no locks everybody gets it: better to offer work twice than never. Raises `OSError`
        where the file cannot be opened.
        """
        stream = path.open("ab")
        try:
            _lock(stream)
        except OSError as error:
            if error.errno in _TAKEN:
                stream.close()
                return None
        if not os.fstat(stream.fileno()).st_nlink:
            # Between opening and locking, the one who held it was done with it and removed the file.
            stream.close()
            return None
        return cls(path, stream)

    def release(self) -> None:
        """Let the next one have the lock."""
        self._stream.close()

    def remove(self) -> None:
        """Let it go for good: the file goes too."""
        # While the lock is held, so that nobody gets it on a file that is about to go; Windows wants it the other
        # way round, and there nobody can remove what another has open.
        if sys.platform == "win32":
            self._stream.close()
        try:
            self._path.unlink(missing_ok=True)
        except OSError:
            # An empty file remains, which the next start removes.
            pass
        finally:
            self._stream.close()


def _let_go() -> None:
    """In a forked child: its copy of the lock would outlive the parent, and make it look alive."""
    for lock in list(_held):
        lock._stream.close()


if sys.platform != "win32":
    os.register_at_fork(after_in_child=_let_go)
