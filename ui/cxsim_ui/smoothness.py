"""What keeps the window's thread from being held up by the rest of the process."""

import gc
import sys
from types import ModuleType

SWITCH_INTERVAL = 0.003
"""Seconds a thread may keep the interpreter while another wants it.

The simulation gives it back by itself at each of its array operations; the window's thread needs it for as long as an
edit or a picture takes. At 1 ms it loses it in the middle of both, and a drag shows pauses of 16 to 24 ms; above 5 ms
it waits too long where the simulation does not give it back (measured, in `tests/bench`).
"""


def start_without_searching() -> None:
    """Until `set_apart_what_stays`, look neither for garbage nor for modules that spell Qt's names in another way.

    Nothing that a start makes is garbage, yet the collector goes through it again and again; and PySide reads the
    source of every module that is imported after it. Together that took a quarter of the start.
    """
    gc.disable()
    import PySide6.QtCore  # noqa: F401

    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        vars(feature)["_mod_uses_pyside"] = _uses_pyside


def _uses_pyside(module: ModuleType) -> bool:
    return module.__name__.partition(".")[0] == "cxsim_ui"


def share_the_interpreter() -> None:
    """Let no thread wait long for its turn, and none be stopped in the middle of a short piece of work."""
    sys.setswitchinterval(SWITCH_INTERVAL)


def set_apart_what_stays() -> None:
    """Spare the garbage collector what was loaded so far: looking through all of it takes 50 ms and longer.

    Later rounds look at what was made since, and at so little that each takes 2 ms.
    """
    gc.enable()
    gc.collect()
    gc.freeze()
    gc.set_threshold(4_000, 50, 100)
