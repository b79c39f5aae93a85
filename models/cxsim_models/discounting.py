"""Discount factors by month: section 8."""

from typing import Literal

import numpy as np

from cxsim_models.arrays import FloatArray


def discount_factors(rate: float, horizon: int, convention: Literal["end", "mid"] = "end") -> FloatArray:
    """v(0) … v(horizon) for an annual `rate`: (1 + d)^(−t/12), or half a month earlier with "mid".

    Month 0 is the day of the decision and never discounted.
    """
    months = np.arange(horizon + 1.0)
    if convention == "mid":
        months[1:] -= 0.5
    factors: FloatArray = (1.0 + rate) ** (-months / 12.0)
    return factors
