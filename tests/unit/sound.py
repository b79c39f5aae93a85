"""A scenario that nobody needs to look at twice, and variations of it: what the tests of the checks share."""

import copy
import datetime
import re
from typing import Any

from cxsim_models.check import Check
from cxsim_models.checks import checks
from cxsim_models.consistency import problems
from cxsim_models.scenario import Scenario

Edit = tuple[str, Any]
"""(place, value): another value; a place that ends with `+` appends to the list."""

Case = tuple[str, str, list[Edit], list[Edit]]
"""(code, place, what calls for the check, what does not)."""

TODAY = datetime.date(2026, 10, 1)


def measured(value: Any) -> dict[str, Any]:
    """An estimate that somebody answers for."""
    fields = value if isinstance(value, dict) else {"dist": "fixed", "value": value}
    return fields | {"source": "ledger"}


def pert(low: float, likely: float, high: float, **more: Any) -> dict[str, Any]:
    return {"dist": "pert", "low": low, "likely": likely, "high": high} | more


def normal(mean: float, sd: float, **more: Any) -> dict[str, Any]:
    return {"dist": "normal", "mean": mean, "sd": sd} | more


def sound() -> dict[str, Any]:
    """A scenario that nobody needs to look at twice."""
    stated = {"customers": 1000, "churn": 12, "spend": 300, "gross_margin": 0.5, "fcr": 70, "csat": 75}
    return {
        "schema": "cxsim/1",
        "start": "2027-01",
        "segments": [{"id": "s", "name": "All"} | {name: measured(value) for name, value in stated.items()}],
        "initiatives": [
            {
                "id": "x",
                "name": "Knowledge base",
                "start_month": 2,
                "ramp_months": 6,
                "costs": [
                    {"name": "Project", "amount": measured(1000)},
                    {"name": "Licences", "amount": measured(pert(8, 10, 15)), "timing": {"kind": "monthly"}},
                ],
                "shifts": [{"kpi": "fcr", "shift": measured(pert(1, 2, 4))}],
            }
        ],
        "links": [{"from": "csat", "to": "churn", "effect": measured(-0.01)}],
    }


def changed(*edits: Edit) -> Scenario:
    """The sound scenario, edited; still without problems."""
    document = sound()
    for place, value in edits:
        steps = [int(step) if step.isdigit() else step for step in re.findall(r"\w+|\+", place)]
        at: Any = document
        for step in steps[:-1]:
            at = at[step] if isinstance(step, int) else at.setdefault(step, {})
        if steps[-1] == "+":
            at.append(copy.deepcopy(value))
        else:
            at[steps[-1]] = copy.deepcopy(value)
    scenario = Scenario.model_validate(document)
    assert problems(scenario) == []
    return scenario


def found(*edits: Edit) -> list[Check]:
    return checks(changed(*edits), TODAY)


SHIFTS, SEGMENT, COSTS = "initiatives.0.shifts", "segments.0", "initiatives.0.costs"
CSAT = {"kpi": "csat", "shift": measured(pert(1, 2, 3))}
SECOND = {"id": "t", "name": "Business", "customers": measured(10), "churn": measured(pert(8, 9, 12))}
ONLY_S = ("initiatives.0.reach", {"s": 1, "t": 0})


def shift(kpi: str, size: Any, **more: Any) -> dict[str, Any]:
    return {"kpi": kpi, "shift": measured(size)} | more
