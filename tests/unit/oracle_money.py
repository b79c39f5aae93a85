"""The oracle's figures of a cash flow: section 8 of the model (see `oracle`)."""

from itertools import accumulate, pairwise
from math import exp, log


def payback(flows: list[float]) -> float | None:
    """First month at which the running total is back at 0 or above after being negative, interpolated."""
    total, debt = 0.0, False
    for t, flow in enumerate(flows):
        if debt and total + flow >= 0:
            return t - 1 + -total / flow
        total += flow
        debt = debt or total < 0
    return None


def sign_changes(values: list[float]) -> int:
    """How often the sign changes, zeros left out."""
    signs = [value > 0 for value in values if value != 0]
    return sum(a != b for a, b in pairwise(signs))


def irr(flows: list[float]) -> float | None:
    """The annual rate at which the flows are worth 0; undefined unless the signs guarantee exactly one."""
    first = next((t for t, flow in enumerate(flows) if flow), len(flows))
    last = max((t for t, flow in enumerate(flows) if flow), default=-1)
    paid = flows[first : last + 1]
    totals = list(accumulate(paid))
    one = sign_changes(paid) == 1
    if not one and not (paid and totals[0] < 0 and sign_changes(totals) == 1 and totals[-1] > 0):
        return None

    def worth(w: float) -> float:
        """At the monthly discount factor exp(w), up to a positive factor."""
        return sum(flow * exp(w * (t if w < 0 else t - len(paid) + 1)) for t, flow in enumerate(paid))

    low, high = (-50.0, 50.0) if one else (-50.0, 0.0)
    begins = worth(low) > 0
    for _ in range(200):
        middle = (low + high) / 2
        if (worth(middle) > 0) == begins:
            low = middle
        else:
            high = middle
    return exp(-12 * low) - 1


def mirr(flows: list[float], rate: float) -> float | None:
    """The annual modified rate, financed and reinvested at the discount rate."""
    months = len(flows) - 1
    monthly = (1 + rate) ** (1 / 12)
    earned = sum(flow * monthly ** (months - t) for t, flow in enumerate(flows) if flow > 0)
    spent = -sum(flow / monthly**t for t, flow in enumerate(flows) if flow < 0)
    return exp(12 / months * log(earned / spent)) - 1 if earned > 0 and spent > 0 else None


def ratio(numerator: float, costs: float) -> float | None:
    """Undefined without costs."""
    return numerator / costs if costs > 0 else None
