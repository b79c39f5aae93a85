"""The oracle's settings, profiles and KPIs: sections 3 and 4 of the model (see `oracle`)."""

from dataclasses import dataclass
from math import inf
from typing import Any

Json = dict[str, Any]
Series = list[float]
"""One value a month, 0 … T; month 0 is the day of the decision."""

# lower bound, upper bound, good bound
BOUNDS: dict[str, tuple[float, float, float]] = {
    "nps": (-100, 100, 100),
    "csat": (0, 100, 100),
    "ces": (1, 7, 7),
    "repurchase_intent": (0, 100, 100),
    "fcr": (0, 100, 100),
    "wait": (0, inf, 0),
    "abandonment": (0, 100, 0),
    "handle_time": (0, inf, 0),
    "contact_rate": (0, inf, 0),
    "self_service": (0, 100, 100),
    "complaint_rate": (0, inf, 0),
    "complaint_satisfaction": (0, 100, 100),
    "agent_turnover": (0, inf, 0),
    "churn": (0, 100, 0),
    "cancellation": (0, 100, 0),
    "spend": (0, inf, inf),
    "conversion": (0, 100, 100),
    "referrals": (0, inf, inf),
    "friction": (0, inf, 0),
}
BEHAVIOURS = ("churn", "cancellation", "spend", "conversion", "referrals")


def enabled(document: Json) -> list[Json]:
    """The initiatives that count."""
    return [initiative for initiative in document.get("initiatives", []) if initiative.get("enabled", True)]


def settings_of(document: Json, name: str, default: float) -> float:
    """A number of the settings."""
    value: float = document.get("settings", {}).get(name, default)
    return value


def tei(document: Json) -> bool:
    """Whether haircuts stand for the risk."""
    return bool(document.get("settings", {}).get("risk_mode") == "tei")


def grown(document: Json, rate: str, t: int) -> float:
    """What inflation or price growth has made of 1 by month t."""
    result: float = (1 + settings_of(document, rate, 0)) ** (t / 12)
    return result


@dataclass
class Move:
    """What one initiative does to one KPI: in points by month, or relative where the KPI has no good bound."""

    initiative: str
    kpi: str
    size: Series


def profile(initiative: Json, horizon: int) -> Series:
    """p_i(t) · D_i of section 3, 0 on the day of the decision."""
    start = initiative.get("start_month", 1)
    ramp_months = max(initiative.get("ramp_months", 1), 1)
    delivered = float(initiative.get("delivery_probability", 1))
    result = [0.0]
    for t in range(1, horizon + 1):
        x = t - start + 1
        ramp = 0.0 if x < 1 else min(x / ramp_months, 1.0)
        if initiative.get("ramp", "linear") == "s-curve":
            ramp = 3 * ramp**2 - 2 * ramp**3
        fade = (1 - initiative.get("fade_per_year", 0)) ** (max(0.0, x - ramp_months) / 12)
        result.append(ramp * fade * delivered)
    return result


def reach_of(initiative: Json, shift: Json, segment: str) -> float | None:
    """The share of a segment that a shift reaches; None where it does not concern the segment at all."""
    reach, only = initiative.get("reach", 1.0), shift.get("segments")
    if only is not None and segment not in only:
        return None
    share: float = reach.get(segment, 1.0) if isinstance(reach, dict) else reach
    return share * only[segment] if isinstance(only, dict) else share


def size_of(kpi: str, shift: Json, baseline: float) -> float:
    """A shift in points of the KPI; for a KPI without a good bound as a share of the baseline."""
    percent = shift.get("as", "points") == "percent"
    size: float = shift["shift"]
    if BOUNDS[kpi][2] == inf:
        return size / 100 if percent else size / baseline
    return size / 100 * baseline if percent else size


def level(kpi: str, baseline: float, moves: list[Move], t: int) -> float:
    """KPI_k(t) of section 4."""
    lower, upper, good = BOUNDS[kpi]
    mine = [move.size[t] for move in moves if move.kpi == kpi and move.size[t] != 0]
    if not mine:
        return baseline
    if good == inf:
        value = baseline
        for d in mine:
            value *= max(1 + d, 0.0)
    else:
        gap = good - baseline
        value = gap
        for d in mine:
            value *= 1 - min(d / gap, 1.0) if gap != 0 else 1.0
        value = good - value
        if gap == 0:
            # Nothing is left to improve, and harm has no gap to be measured by: it counts in points.
            value += sum(d for d in mine if (d < 0) == (good > lower))
    return min(max(value, lower), upper)
