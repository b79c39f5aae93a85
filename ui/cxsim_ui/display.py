"""Whether a window can be opened at all: asked before Qt would abort."""

import os
import sys


class NoDisplayError(Exception):
    """No display can be opened; the text says why."""


def require_display() -> None:
    """Raise NoDisplayError where Qt could not open a window, for instance over a plain ssh connection.

    Raises ImportError where a library that Qt itself needs is missing. Qt aborts the process if its platform
    plugin fails, so on Linux a forked child tries first.
    """
    linux = sys.platform == "linux"
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if linux and not platform and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        raise NoDisplayError("there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set)")
    from PySide6.QtWidgets import QApplication

    if not linux or platform.partition(":")[0] in ("offscreen", "minimal"):
        return
    child = os.fork()
    if child == 0:
        try:
            silence = os.open(os.devnull, os.O_WRONLY)
            os.dup2(silence, 2)
            QApplication(["cxsim"])
            os._exit(0)
        except BaseException:
            os._exit(1)
    _, status = os.waitpid(child, 0)
    if status != 0:
        where = platform or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
        raise NoDisplayError(f"the display “{where}” cannot be opened, or a library of its window system is missing")
