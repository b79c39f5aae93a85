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


@lru_cache(maxsize=64)
def growth_index(rate: float, horizon: int) -> FloatArray | None:
    """(1 + rate)^(t / 12) for months 0 … horizon; None where nothing grows."""
    if rate == 0.0:
        return None
    index: FloatArray = (1.0 + rate) ** (np.arange(horizon + 1.0) / 12.0)
    index.flags.writeable = False
    return index


def present_value(flows: FloatArray, factors: FloatArray) -> FloatArray:
    """Σ factors(t) · flows(t), (trials,), of `flows` (months, trials); with factors of 1 the plain sum."""
    value: FloatArray = np.einsum("tn,t->n", _abreast(flows), factors)[: flows.shape[1]]
    return value


def present_value_of_product(discounted: FloatArray, amounts: FloatArray) -> FloatArray:
    """Σ discounted(t) · amounts(t), (trials,), of (months, trials or 1) each."""
    if max(discounted.shape[1], amounts.shape[1]) == 1:
        discounted, amounts = _abreast(discounted), _abreast(amounts)
        return np.asarray(np.einsum("tn,tn->n", discounted, amounts)[:1])
    return np.asarray(np.einsum("tn,tn->n", discounted, amounts))


def _abreast(flows: FloatArray) -> FloatArray:
    """NumPy adds up a lone column in another order than columns side by side, and the last bit would tell."""
    return flows if flows.shape[1] > 1 else np.repeat(flows, 2, axis=1)
