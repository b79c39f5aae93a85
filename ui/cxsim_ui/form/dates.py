"""Days and months that a person types: as the file writes them, or as the locale does."""

import datetime
import re

from cxsim_models.kpi_inventory import is_month_or_day
from cxsim_ui.form.typed import TypedError
from cxsim_ui.form.words import day_first, tr

_DAY = re.compile(r"(?P<year>\d{4})[-/. ](?P<month>\d\d?)[-/. ](?P<day>\d\d?)")
_LOCAL_DAY = re.compile(r"(?P<one>\d\d?)[-/. ](?P<two>\d\d?)[-/. ](?P<year>\d{4})")
_MONTH = re.compile(r"(?P<year>\d{4})[-/. ](?P<month>\d\d?)|(?P<local>\d\d?)[-/. ](?P<local_year>\d{4})")


def day_read(text: str) -> datetime.date | None:
    """The day that `text` names, 2026-03-31 or 31/03/2026 as the locale has it; None for nothing.

    Raises TypedError.
    """
    text = text.strip()
    if not text:
        return None
    try:
        if found := _DAY.fullmatch(text):
            return datetime.date(int(found["year"]), int(found["month"]), int(found["day"]))
        if found := _LOCAL_DAY.fullmatch(text):
            one, two = int(found["one"]), int(found["two"])
            # A number that can be no month settles which one is the day.
            day, month = (one, two) if one > 12 or (day_first() and two <= 12) else (two, one)
            return datetime.date(int(found["year"]), month, day)
    except ValueError:
        pass
    sentence = tr("“{text}” is not a date: type year-month-day, such as 2026-03-01.")
    raise TypedError(sentence.format(text=text))


def month_or_day_read(text: str) -> str | None:
    """The month or day that `text` names, ISO 8601: 2025-03 or 2025-03-31; None for nothing. Raises TypedError."""
    text = text.strip()
    if not text or is_month_or_day(text):
        return text or None
    if found := _MONTH.fullmatch(text):
        month = f"{found['year'] or found['local_year']}-{int(found['month'] or found['local']):02}"
        if is_month_or_day(month):
            return month
    try:
        return str(day_read(text))
    except TypedError:
        raise TypedError(tr("Type a year and a month, or a day: 2025-03 or 2025-03-31.")) from None
