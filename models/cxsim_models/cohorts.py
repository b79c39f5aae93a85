"""How many customers there are where each cohort ages by itself (section 6, retention with tenure)."""

from functools import reduce

import numpy as np

from cxsim_models.arrays import FloatArray, Sampled


def cohort_balances(
    customers: Sampled,
    existing: FloatArray,
    new: FloatArray,
    effect: FloatArray | None,
    won: Sampled,
    won_per_customer: Sampled,
) -> FloatArray:
    """N(0) … N(T), (months + 1, trials), of today's customers and of a cohort won in each month.

    `existing` and `new` are the monthly hazards of today's customers and of a new one, (months, trials or 1);
    `effect` multiplies both in the month it stands for, (months, trials or 1), None for 1; nobody leaves more than
    wholly. `won` and `won_per_customer` may be (trials,) or (months, trials).
    """
    months = len(existing)
    added, referred = np.atleast_2d(won), np.atleast_2d(won_per_customer)
    widths = [np.size(customers), existing.shape[1], new.shape[1], added.shape[1], referred.shape[1]]
    trials = max([*widths, 1 if effect is None else effect.shape[1]])
    grows = bool(added.any() or referred.any())
    count = np.empty((months + 1, trials))
    count[0] = customers
    stayed = count[0].copy()
    cohorts = np.empty((months, trials))
    for month in range(months):
        stayed *= _kept(existing[month], effect, month)
        if grows:
            if month:
                # The oldest cohort first: it has lived through the most months.
                cohorts[:month] *= _kept(new[month - 1 :: -1], effect, month)
            cohorts[month] = added[min(month, len(added) - 1)]
            cohorts[month] += count[month] * referred[min(month, len(referred) - 1)]
            count[month + 1] = stayed + _sum(cohorts[: month + 1])
        else:
            count[month + 1] = stayed
    return count


def _kept(hazard: FloatArray, effect: FloatArray | None, month: int) -> FloatArray:
    if effect is None:
        return np.asarray(1.0 - hazard)
    left: FloatArray = hazard * effect[month]
    np.subtract(1.0, left, out=left)
    np.maximum(left, 0.0, out=left)
    return left


def _sum(rows: FloatArray) -> FloatArray:
    # NumPy adds up a lone column in another order than columns side by side, and the last bit would tell.
    return rows.sum(axis=0) if rows.shape[1] > 1 else np.asarray(reduce(np.add, rows))
