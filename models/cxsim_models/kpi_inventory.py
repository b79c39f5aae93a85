"""The inventory of KPIs: which one is known, since when, from what source, with what sample."""

import datetime
import re
from typing import Annotated

from pydantic import AfterValidator, Field, StrictBool, StrictInt

from cxsim_models.frozen import Frozen, describe
from cxsim_models.quantity import Quantity
from cxsim_models.sentence import refused

_MONTH_OR_DAY = re.compile(r"[0-9]{4}-[0-9]{2}(-[0-9]{2})?")


def is_month_or_day(text: str) -> bool:
    """Whether `text` is a month or a day of the calendar, ISO 8601: 2025-03 or 2025-03-31."""
    if not _MONTH_OR_DAY.fullmatch(text):
        return False
    try:
        datetime.date.fromisoformat(text if len(text) > 7 else f"{text}-01")
    except ValueError:
        return False
    return True


def _calendar(text: str) -> str:
    if not is_month_or_day(text):
        raise refused(
            "{value} is no month or day of the calendar: write it as 2025-03 or 2025-03-31", value=describe(text)
        )
    return text


Since = Annotated[
    str,
    AfterValidator(_calendar),
    Field(json_schema_extra={"pattern": r"^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$"}),
]
"""A month or a day, ISO 8601."""


class KnownKpi(Frozen):
    """What the company knows of one KPI of the catalogue. A KPI that is not listed is not measured.

    `known` is false where nobody measures it (any longer); `sample` is the number of answers or cases behind it.
    """

    kpi: str
    known: StrictBool = True
    since: Since | None = None
    source: str = ""
    sample: Annotated[StrictInt | None, Quantity("Sample", "", 1, 1e12, "", "Answers or cases behind it.", 100)] = (
        None
    )
    note: str = ""
