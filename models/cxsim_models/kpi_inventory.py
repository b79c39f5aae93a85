"""The inventory of KPIs: which one is known, since when, from what source, with what sample."""

import datetime
import re
from typing import Annotated

from pydantic import AfterValidator, Field, StrictBool, StrictInt
from pydantic_core import PydanticCustomError

from cxsim_models.frozen import Frozen
from cxsim_models.quantity import Quantity

_DAY_OR_MONTH = re.compile(r"[0-9]{4}-[0-9]{2}(-[0-9]{2})?")


def _calendar(text: str) -> str:
    try:
        if not _DAY_OR_MONTH.fullmatch(text):
            raise ValueError
        datetime.date.fromisoformat(text if len(text) > 7 else f"{text}-01")
    except ValueError:
        raise PydanticCustomError(
            "since",
            "“{text}” is no month or day of the calendar: write it as 2025-03 or 2025-03-31",
            {"text": text if len(text) <= 40 else text[:39] + "…"},
        ) from None
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
