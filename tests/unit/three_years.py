"""A project whose NPV is known in closed form: a sum of three discounted normals."""

import json
from typing import Any

from cxsim.files.scenario_file import loads
from cxsim_models.scenario import Scenario

AMOUNTS = tuple(f"initiatives.project.benefits.year {year}.amount" for year in (1, 2, 3))
"""The paths of the three uncertain amounts."""


def scenario(document: dict[str, Any]) -> Scenario:
    """The scenario of a document without its first line."""
    return loads(json.dumps({"schema": "cxsim/1", **document}))


def three_years(rho: float | None = None, **settings: object) -> Scenario:
    """100 000 up front, after each of three years normal(45 000, 10 000), at 10 %; `rho` between all of them."""
    benefits = [
        {
            "name": f"year {year}",
            "amount": {"dist": "normal", "mean": 45_000, "sd": 10_000},
            "timing": {"kind": "one_off", "month": 12 * year},
            "ramped": False,
        }
        for year in (1, 2, 3)
    ]
    pairs = (
        [] if rho is None else [{"a": AMOUNTS[i], "b": AMOUNTS[j], "rho": rho} for i, j in ((0, 1), (0, 2), (1, 2))]
    )
    return scenario(
        {
            "settings": {"discount_rate": 0.1, **settings},
            "initiatives": [
                {
                    "id": "project",
                    "costs": [{"name": "Project", "amount": 100_000, "timing": {"kind": "one_off", "month": 0}}],
                    "benefits": benefits,
                }
            ],
            "correlations": pairs,
        }
    )
