"""Where a file is and when something was, as people read it."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale


def folder(path: Path) -> str:
    """The folder of a file, from the home directory where it lies within."""
    folder = path.parent
    return f"~/{folder.relative_to(Path.home())}" if folder.is_relative_to(Path.home()) else str(folder)


def changed(path: Path) -> datetime:
    """When a file was written last; long ago if it is gone in this moment."""
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError:
        return datetime.fromtimestamp(0, UTC)


def moment(time: datetime) -> str:
    """A moment in the user's own time: today at 14:32, yesterday at 14:32, 3/14/26 2:32 PM."""
    there = QDateTime.fromSecsSinceEpoch(round(time.timestamp()))
    short = QLocale.FormatType.ShortFormat
    clock = QLocale().toString(there.time(), short)
    days = there.date().daysTo(QDateTime.currentDateTime().date())
    if days == 0:
        return QCoreApplication.translate("whereabouts", "today at {time}").format(time=clock)
    if days == 1:
        return QCoreApplication.translate("whereabouts", "yesterday at {time}").format(time=clock)
    return QLocale().toString(there, short)
