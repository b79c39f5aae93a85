"""How many customers there are, month by month: section 6."""

import numpy as np

from cxsim_models.arrays import FloatArray, Sampled

_SINGLE_LIMIT = 1e-30
"""Near the smallest single-precision number the guess fails."""


def twelfth_root(x: FloatArray) -> FloatArray:
    """x^(1/12) for x in [0, 1], any shape, to full precision and twice as fast as `np.power`.

    A single-precision guess, then one Halley step on y¹² = x, which cubes its error of 1e-7.
    """
    if x.ndim == 0:
        # By the same steps, so that equal rates stay equal to the last bit, drawn or not.
        return np.asarray(twelfth_root(np.reshape(x, 1))[0])
    guess32 = np.maximum(x, _SINGLE_LIMIT).astype(np.float32)
    np.log(guess32, out=guess32)
    guess32 *= np.float32(1.0 / 12.0)
    np.exp(guess32, out=guess32)
    root = guess32.astype(np.float64)
    power = root * root
    power *= root
    power *= power
    power *= power
    scaled = x * 11.0
    below = power * 13.0
    below += scaled
    np.multiply(x, 13.0, out=scaled)
    power *= 11.0
    power += scaled
    power /= below
    root *= power
    if float(x.min()) < _SINGLE_LIMIT:
        tiny = x < _SINGLE_LIMIT
        root[tiny] = np.power(x[tiny], 1.0 / 12.0)
    return root


def monthly_survival(churn: Sampled, contract_months: Sampled | None = None) -> Sampled:
    """1 − h: the share of customers who stay through a month.

    `churn` in % a year; with `contract_months` it is the % of contracts cancelled at term, any shape.
    """
    stay = 1.0 - np.asarray(churn, dtype=float) / 100.0
    if contract_months is None:
        return twelfth_root(stay)
    result: FloatArray = np.power(stay, 1.0 / contract_months)
    return result


def balances(
    customers: Sampled, survival: Sampled, won: Sampled, won_per_customer: Sampled, months: int
) -> FloatArray:
    """N(0) … N(months): (months + 1, trials), from N(t) = N(t−1)·(survival + won per customer) + won.

    `survival`, `won` and `won_per_customer` may be (trials,) or (months, trials).
    """
    growth = np.atleast_2d(survival + won_per_customer)
    added = np.atleast_2d(won)
    trials = np.broadcast_shapes(np.shape(np.atleast_1d(customers)), growth[0].shape, added[0].shape)[0]
    count = np.empty((months + 1, trials))
    count[0] = customers
    for month in range(months):
        row = count[month + 1]
        np.multiply(count[month], growth[min(month, len(growth) - 1)], out=row)
        row += added[min(month, len(added) - 1)]
    return count
