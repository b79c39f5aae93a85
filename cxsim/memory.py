"""Memory for the engine's many short-lived arrays."""

import ctypes
import sys
from functools import cache

_M_TRIM_THRESHOLD = -1
_M_TOP_PAD = -2
_M_MMAP_THRESHOLD = -3
_M_ARENA_MAX = -8


@cache
def keep_freed_memory() -> bool:
    """Let the allocator keep what is freed instead of handing it back to the system; True where that works.

    A chunk's arrays (36 months × 8192 trials: 2.4 MB) are by default mapped anew for each operation, and
    faulting their pages in costs more than computing with them: without this a run takes two to three times as
    long (measured on Linux with glibc; elsewhere this does nothing).
    """
    if sys.platform != "linux":
        return False
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except AttributeError:
        return False
    settings = (
        (_M_MMAP_THRESHOLD, 32 << 20),
        (_M_TRIM_THRESHOLD, 256 << 20),
        (_M_TOP_PAD, 16 << 20),
        # Arenas of other threads give back whole heaps of 64 MB whatever the thresholds say.
        (_M_ARENA_MAX, 1),
    )
    return all([mallopt(parameter, value) == 1 for parameter, value in settings])
