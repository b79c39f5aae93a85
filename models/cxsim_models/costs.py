"""What the programme costs, month by month: section 7."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Self

import numpy as np

from cxsim_models.arrays import FloatArray, Sampled
from cxsim_models.discounting import present_value
from cxsim_models.initiative import Cost, OtherBenefit


@dataclass(frozen=True, slots=True, eq=False)
class Costs:
    """C(0) … C(T), (months + 1, trials), their present value and their plain sum, (trials,)."""

    flow: FloatArray
    present_value: FloatArray
    total: FloatArray

    @classmethod
    def of(cls, flow: FloatArray, discount: FloatArray) -> Self:
        """The costs with this flow, discounted with v(0) … v(T)."""
        return cls(flow, present_value(flow, discount), present_value(flow, np.ones(len(flow))))


def cost_flow(
    lines: Sequence[tuple[Cost, Sampled]],
    drivers: Mapping[str, FloatArray],
    wages: FloatArray | None,
    months: int,
    trials: int,
) -> FloatArray:
    """C(0) … C(T), (months = T + 1, trials), of cost lines with their drawn amounts, delivered or not.

    `drivers` holds, for costs typed per customer, contact or agent, that month's number, (months, trials).
    What recurs follows the index of `wages`, (months,); what is paid once is typed at the price of its month.
    """

    def priced(amount: Sampled, grows: bool, month: int) -> Sampled:
        return amount * wages[month] if grows and wages is not None else amount

    flow = np.zeros((months, trials))
    # Lines with the same months are added up first: one pass over the months instead of one per line.
    together: dict[tuple[bool, tuple[int, ...]], Sampled] = {}
    for cost, amount in lines:
        falls = tuple(cost.timing.months(months - 1))
        grows = cost.timing.kind != "one_off"
        if cost.per is None:
            together[grows, falls] = together.get((grows, falls), 0.0) + amount
        else:
            for month in falls:
                flow[month] += drivers[cost.per][month] * priced(amount, grows, month)
    for (grows, falls), amount in together.items():
        for month in falls:
            flow[month] += priced(amount, grows, month)
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
