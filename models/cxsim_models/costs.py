"""What the programme costs, month by month: section 7."""

from collections.abc import Mapping

import numpy as np

from cxsim_models.arrays import FloatArray, Sampled, Values
from cxsim_models.initiative import Initiative, OtherBenefit
from cxsim_models.keys import keyed


def cost_flow(
    initiatives: tuple[Initiative, ...],
    values: Values,
    drivers: Mapping[str, FloatArray],
    horizon: int,
    trials: int,
) -> FloatArray:
    """C(0) … C(T), (horizon + 1, trials), of all initiatives, delivered or not.

    `drivers` holds, for costs typed per customer, contact or agent, that month's number, (horizon + 1, trials).
    """
    flow = np.zeros((horizon + 1, trials))
    # Lines with the same months are added up first: one pass over the months instead of one per line.
    together: dict[tuple[int, ...], Sampled] = {}
    for initiative in initiatives:
        for key, cost in keyed(initiative.costs):
            amount = values[f"initiatives.{initiative.id}.costs.{key}.amount"]
            months = tuple(cost.timing.months(horizon))
            if cost.per is None:
                together[months] = together.get(months, 0.0) + amount
            else:
                for month in months:
                    flow[month] += drivers[cost.per][month] * amount
    for months, amount in together.items():
        for month in months:
            flow[month] += amount
    return flow


def other_benefit_series(benefit: OtherBenefit, profile: FloatArray, delivered: Sampled, horizon: int) -> FloatArray:
    """When a typed benefit falls, (horizon + 1, trials or 1): 1 or its share of the full effect, times delivery."""
    falls = np.zeros((horizon + 1, 1))
    falls[list(benefit.timing.months(horizon))] = 1.0
    if not benefit.ramped:
        return falls
    # Nothing is in force on the day of the decision.
    force = np.concatenate([np.zeros((1, profile.shape[1])), profile])
    series: FloatArray = falls * force * delivered
    return series
