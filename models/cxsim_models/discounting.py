"""Discount factors by month: section 8."""

from functools import lru_cache
from typing import Literal

import numpy as np

from cxsim_models.arrays import FloatArray


@lru_cache(maxsize=64)
def discount_factors(rate: float, horizon: int, convention: Literal["end", "mid"] = "end") -> FloatArray:
    """v(0) … v(horizon) for an annual `rate`: (1 + d)^(−t/12), or half a month earlier with "mid".

    Month 0 is the day of the decision and never discounted.
    """
    months = np.arange(horizon + 1.0)
    if convention == "mid":
        months[1:] -= 0.5
    factors: FloatArray = (1.0 + rate) ** (-months / 12.0)
    factors.flags.writeable = False
    return factors


@lru_cache(maxsize=64)
def month_factors(rate: float, horizon: int, convention: Literal["end", "mid"] = "end") -> FloatArray:
    """v(1) … v(horizon): `discount_factors` without the day of the decision."""
    return discount_factors(rate, horizon, convention)[1:]
