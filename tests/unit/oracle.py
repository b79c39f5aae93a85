"""The model a second time: plain floats, month by month, written from its description and not from its code.

`evaluate` takes a scenario as parsed JSON in which every number is fixed. It is slow and straightforward on
purpose: each function is one formula of the model's description, so that a reader can hold the two side by side.
"""

from tests.unit.oracle_kpis import (
    Json,
    Move,
    Series,
    enabled,
    grown,
    level,
    profile,
    settings_of,
    size_of,
    tei,
)
from tests.unit.oracle_money import irr, mirr, payback, ratio
from tests.unit.oracle_segment import SegmentWorlds

HALF_CASH = ("contacts", "deflection", "handle_time", "friction")
LINES = (
    "retention", "acquisition", "spend", "contacts", "deflection", "handle_time", "complaints",
    "workforce", "friction", "other", "to_serve", "to_acquire",
)  # fmt: skip


def company_lines(document: Json, profiles: dict[str, Series], t: int) -> dict[str, float]:
    """Benefit lines that belong to no segment."""
    workforce = document.get("workforce") or {}
    turnover = workforce.get("agent_turnover") or 0.0
    leavers: list[Move] = []
    points: dict[str, list[Move]] = {point["id"]: [] for point in document.get("friction", [])}
    for initiative in enabled(document):
        for shift in initiative.get("shifts", []):
            kpi = shift["kpi"]
            if kpi in ("agent_turnover", "friction"):
                size = size_of(kpi, shift, turnover if kpi == "agent_turnover" else 100)
                move = Move(initiative["id"], kpi, [size * p for p in profiles[initiative["id"]]])
                (leavers if kpi == "agent_turnover" else points[shift["point"]]).append(move)
    replaced = workforce.get("agents", 0) / 12 * (workforce.get("replacement_cost") or 0) / 100
    saved = 0.0
    for point in document.get("friction", []):
        today = point["occurrences"] / 12 * point["minutes"] / 60 * point["people"] * point["hour_cost"]
        saved += today * (1 - level("friction", 100, points[point["id"]], t) / 100)
    return {
        "workforce": grown(document, "inflation", t)
        * replaced
        * (turnover - level("agent_turnover", turnover, leavers, t)),
        "friction": grown(document, "inflation", t) * saved,
    }


def falls(timing: Json, t: int) -> bool:
    """Whether a cost or benefit falls into a month."""
    if timing["kind"] == "one_off":
        return bool(t == timing.get("month", 0))
    first, last = timing.get("from", 1), timing.get("to")
    in_period: bool = first <= t and (last is None or t <= last)
    return in_period and (timing["kind"] == "monthly" or (t - first) % 12 == 0)


def costs_of(document: Json, segments: list[SegmentWorlds], t: int) -> float:
    """C(t)."""
    total = 0.0
    for initiative in enabled(document):
        for cost in initiative.get("costs", []):
            if not falls(cost.get("timing", {"kind": "one_off"}), t):
                continue
            per = cost.get("per")
            times = 1.0
            if per == "agent":
                times = document["workforce"]["agents"]
            elif per == "customer":
                times = sum(segment.balances[2][max(t - 1, 0)] for segment in segments)
            elif per == "contact":
                times = sum(
                    segment.balances[2][t - 1] / 12 * segment.contacts(t) if t else 0.0 for segment in segments
                )
            recurs = cost.get("timing", {"kind": "one_off"})["kind"] != "one_off"
            total += cost["amount"] * times * (grown(document, "inflation", t) if recurs else 1)
    taxed = 1 - settings_of(document, "tax_rate", 0)
    return total * taxed * (1 + settings_of(document, "cost_markup", 0.1) if tei(document) else 1)


def other_benefits(document: Json, profiles: dict[str, Series], t: int) -> float:
    """Benefits typed directly on initiatives."""
    total = 0.0
    for initiative in enabled(document):
        for benefit in initiative.get("benefits", []):
            if falls(benefit.get("timing", {"kind": "monthly"}), t):
                total += benefit["amount"] * (profiles[initiative["id"]][t] if benefit.get("ramped", True) else 1)
    return total


def evaluate(document: Json) -> Json:
    """Every figure of a scenario; `scale` is the most money that moves in any month, `flows` the net ones."""
    settings = document.get("settings", {})
    horizon = settings.get("horizon_months", 36)
    rate = settings.get("discount_rate", 0.10)
    half = 0.5 if settings.get("discounting", "end") == "mid" else 0.0
    profiles = {initiative["id"]: profile(initiative, horizon) for initiative in enabled(document)}
    profiles[""] = [0.0] * (horizon + 1)
    segments = [SegmentWorlds(document, segment, profiles) for segment in document.get("segments", [])]
    lines = dict.fromkeys(LINES, 0.0)
    cashable = {line: document.get("cashable", {}).get(line, 0.5 if line in HALF_CASH else 1) for line in LINES}
    counted = cashable if settings.get("roi_basis", "cash") == "cash" else dict.fromkeys(LINES, 1)
    taxed = 1 - settings_of(document, "tax_rate", 0)
    left = taxed * (1 - settings_of(document, "benefit_haircut", 0.1) if tei(document) else 1.0)
    benefits, costs = [], []
    pv_benefits = pv_costs = scale = 0.0
    for t in range(horizon + 1):
        month = dict.fromkeys(LINES, 0.0)
        month["other"] = other_benefits(document, profiles, t)
        if t > 0:
            month |= company_lines(document, profiles, t)
            for segment in segments:
                for line, amount in segment.lines(t).items():
                    month[line] += amount
        month = {line: amount * left for line, amount in month.items()}
        v = (1 + rate) ** (-(t - half) / 12) if t else 1.0
        benefits.append(sum(month[line] * counted[line] for line in LINES))
        costs.append(costs_of(document, segments, t))
        pv_benefits += v * benefits[-1]
        pv_costs += v * costs[-1]
        for line in LINES:
            lines[line] += v * month[line]
        gross = sum(segment.gross(t) for segment in segments) if t else 0.0
        scale = max(scale, gross + costs[-1] + sum(abs(amount) for amount in month.values()))
    flows = [b - c for b, c in zip(benefits, costs, strict=True)]
    present = [flow * (1 + rate) ** (-max(t - half, 0) / 12) for t, flow in enumerate(flows)]
    return {
        "npv": pv_benefits - pv_costs,
        "roi": ratio(pv_benefits - pv_costs, pv_costs),
        "roi_plain": ratio(sum(flows), sum(costs)),
        "residual": left * sum(segment.residual(rate, half) for segment in segments),
        "bcr": ratio(pv_benefits, pv_costs),
        "payback": payback(flows),
        "discounted_payback": payback(present),
        "irr": irr(flows),
        "mirr": mirr(flows, rate),
        "pv_benefits": pv_benefits,
        "pv_costs": pv_costs,
        "lines": lines,
        "cashable": {line: lines[line] * cashable[line] for line in LINES},
        "segments": {
            segment.segment["id"]: {
                "clv_without": segment.clv(rate, half, False),
                "clv_with": segment.clv(rate, half, True),
                "lifetime_without": segment.lifetime(False),
                "lifetime_with": segment.lifetime(True),
                "customers_without": segment.balances[0][-1],
                "customers_with": segment.balances[2][-1],
            }
            for segment in segments
        },
        "flows": flows,
        "scale": scale,
    }
