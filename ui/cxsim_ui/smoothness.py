"""What keeps the window's thread from being held up by the rest of the process."""

import gc
import sys

SWITCH_INTERVAL = 0.001
"""Seconds a simulating thread may keep the interpreter before the window's thread gets it."""


def share_the_interpreter() -> None:
    """Let no thread wait longer than a millisecond for its turn."""
    sys.setswitchinterval(SWITCH_INTERVAL)


def set_apart_what_stays() -> None:
    """Spare the garbage collector what was loaded so far: looking through all of it takes 50 ms and longer.

    Later rounds look at what was made since, and less often.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 50, 100)
