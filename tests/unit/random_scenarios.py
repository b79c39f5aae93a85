"""Random scenarios with fixed numbers, for Hypothesis: every feature of the model, in every combination."""

from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

Json = dict[str, Any]

BASELINES: dict[str, tuple[float, float]] = {
    "spend": (50, 900), "gross_margin": (0.1, 0.9), "new_customers": (0, 90), "acquisition_cost": (0, 200),
    "leads": (0, 300), "conversion": (0, 60), "referral_reward": (0, 40), "contact_rate": (0.5, 9),
    "fcr": (35, 100), "repeat_propensity": (0, 1), "self_service": (0, 100), "self_service_cost": (0, 2),
    "handle_time": (2, 15), "abandonment": (0, 30), "redial": (0, 1), "wait": (0, 300), "nps": (-60, 100),
    "promoters": (0, 100), "promoter_share_of_shift": (0, 1), "csat": (40, 100), "ces": (2, 7),
    "repurchase_intent": (20, 90), "complaint_satisfaction": (20, 90), "complaint_rate": (0, 80),
    "cost_per_complaint": (5, 90), "occupancy": (0.5, 1),
}  # fmt: skip
SCORES = ("csat", "ces", "nps", "repurchase_intent", "complaint_satisfaction")
OPERATIONS = ("fcr", "wait", "abandonment", "handle_time", "contact_rate", "self_service", "complaint_rate")
BEHAVIOURS = ("churn", "cancellation", "spend", "conversion", "referrals")
KPIS = (*SCORES, *OPERATIONS, *BEHAVIOURS)
POINTS: dict[str, float] = {
    "nps": 60, "csat": 30, "ces": 3, "repurchase_intent": 30, "complaint_satisfaction": 30, "fcr": 30, "wait": 90,
    "abandonment": 12, "handle_time": 5, "contact_rate": 2, "self_service": 30, "complaint_rate": 25, "churn": 12,
    "cancellation": 12, "spend": 40, "conversion": 12, "referrals": 0.4, "agent_turnover": 15,
}  # fmt: skip
"""About how far a shift in points goes, either way."""


def number(low: float, high: float) -> SearchStrategy[float]:
    """A number in a range, ends included, of few digits, so that failures are readable."""
    return st.integers(0, 997).map(lambda step: round(low + (high - low) * step / 997, 7))


def rarely(often: Any, seldom: SearchStrategy[Any]) -> SearchStrategy[Any]:
    """One value three times in four."""
    return st.one_of(st.just(often), st.just(often), st.just(often), seldom)


@st.composite
def segments(draw: DrawFn, id: str) -> Json:
    """A segment that states a random part of what can be stated."""
    segment: Json = {"id": id, "customers": draw(number(100, 90000))}
    if draw(st.integers(0, 2)) == 0:
        segment["contract_months"] = draw(st.sampled_from([1, 6, 12, 24, 7.5]))
        segment["cancellation"] = draw(number(0, 100))
    else:
        segment["churn"] = draw(number(0, 100))
    completeness = draw(st.sampled_from([0.3, 0.7, 1.0, 1.0]))
    for field, (low, high) in BASELINES.items():
        if draw(st.integers(0, 9)) < completeness * 10:
            segment[field] = draw(rarely(None, st.sampled_from([low, high]))) or draw(number(low, high))
    if "promoters" in segment and draw(st.booleans()):
        segment["referrals"] = draw(number(0, 1.5))
    if draw(st.booleans()):
        segment["cost_per_contact"] = draw(number(1, 20))
    elif "handle_time" in segment:
        segment["agent_hour_cost"] = draw(number(15, 70))
    if draw(st.integers(0, 3)) == 0:
        segment["service_cost_in_margin"] = True
    return segment


@st.composite
def timings(draw: DrawFn) -> Json:
    """One-off, monthly or yearly."""
    kind = draw(st.sampled_from(["one_off", "monthly", "yearly"]))
    if kind == "one_off":
        return {"kind": kind, "month": draw(st.sampled_from([0, 0, 1, 2, 7, 30]))}
    first = draw(st.integers(0, 14))
    timing: Json = {"kind": kind, "from": first}
    if draw(st.booleans()):
        timing["to"] = first + draw(st.integers(0, 40))
    return timing


@st.composite
def shifts(draw: DrawFn, document: Json, reach: Any) -> Json | None:
    """A shift of what is stated wherever it touches; None where there is no such segment."""
    kpi = draw(st.sampled_from((*KPIS, *BEHAVIOURS, "agent_turnover", "friction")))
    percent = draw(st.booleans())
    size = draw(number(-110, 90)) if percent else draw(number(-1, 1)) * POINTS.get(kpi, 0)
    shift: Json = {"kpi": kpi, "shift": size, "as": "percent" if percent else "points"}
    if kpi == "friction":
        ids = [point["id"] for point in document.get("friction", [])]
        return {**shift, "shift": draw(number(-110, 90)), "as": "percent", "point": draw(st.sampled_from(ids))} if ids else None
    if kpi == "agent_turnover":
        return shift if (document.get("workforce") or {}).get("agent_turnover") is not None else None
    able = [s["id"] for s in document["segments"] if kpi in s or (kpi == "churn" and "cancellation" in s)]
    reached = [s["id"] for s in document["segments"] if not isinstance(reach, dict) or s["id"] in reach]
    if kpi in ("spend", "referrals") and not percent:
        able = [s["id"] for s in document["segments"] if s.get(kpi, 0) > 1]
    if not able:
        return None
    if not set(reached) <= set(able) or draw(st.integers(0, 3)) == 0:
        only = [id for id in able if draw(st.integers(0, 3)) > 0] or able[:1]
        shift["segments"] = {id: draw(number(0, 1)) for id in only} if draw(st.booleans()) else only
    return shift


@st.composite
def initiatives(draw: DrawFn, id: str, document: Json) -> Json:
    """An initiative: perhaps disabled, failed, late, slow, fading, in some segments only."""
    initiative: Json = {"id": id, "enabled": draw(rarely(True, st.just(False)))}
    initiative["start_month"] = draw(st.sampled_from([0, 1, 1, 2, 3, 3.5, 8, 30]))
    initiative["ramp_months"] = draw(st.sampled_from([0, 0.5, 1, 3, 9.25, 24]))
    initiative["ramp"] = draw(st.sampled_from(["linear", "s-curve"]))
    initiative["fade_per_year"] = draw(st.one_of(st.just(0), number(0, 1)))
    initiative["delivery_probability"] = draw(rarely(1, st.just(0)))
    reach: Any = None
    if draw(st.booleans()):
        reach = draw(number(0, 1))
        if draw(st.booleans()):
            ids = [segment["id"] for segment in document["segments"] if draw(st.booleans())]
            reach = {id: draw(number(0, 1)) for id in ids}
        initiative["reach"] = reach
    pers = [None, None, "customer"]
    pers += ["contact"] if any("contact_rate" in segment for segment in document["segments"]) else []
    pers += ["agent"] if "workforce" in document else []
    initiative["costs"] = []
    for _ in range(draw(st.integers(0, 3))):
        per = draw(st.sampled_from(pers))
        high = {None: 90000, "customer": 4, "contact": 1, "agent": 900}[per]
        cost = {"amount": draw(number(0, high)), "timing": draw(timings())}
        initiative["costs"].append({**cost, "per": per} if per else cost)
    drawn = [draw(shifts(document, reach)) for _ in range(draw(st.integers(0, 4)))]
    initiative["shifts"] = [shift for shift in drawn if shift]
    initiative["benefits"] = [
        {"amount": draw(number(-4000, 20000)), "timing": draw(timings()), "ramped": draw(st.booleans())}
        for _ in range(draw(rarely(0, st.integers(1, 2))))
    ]
    return initiative


@st.composite
def links(draw: DrawFn) -> list[Json]:
    """Links without circles: operations → scores, both → behaviours."""
    result: dict[tuple[str, str], Json] = {}
    for _ in range(draw(st.integers(0, 6))):
        source = draw(st.sampled_from((*SCORES, *OPERATIONS)))
        onward = SCORES if source in OPERATIONS and draw(st.booleans()) else (*BEHAVIOURS, "churn", "churn")
        target = draw(st.sampled_from(onward))
        size = 1.0 if target in SCORES else draw(st.sampled_from([0.04, 0.4]))
        result[source, target] = {
            "from": source, "to": target, "effect": draw(number(-size, size)), "attribution": draw(number(0, 1)),
            "lag_months": draw(st.sampled_from([0, 0, 1, 3, 9])), "enabled": draw(rarely(True, st.just(False))),
        }  # fmt: skip
    return list(result.values())


@st.composite
def scenarios(draw: DrawFn, most_months: int = 60) -> Json:
    """A whole scenario."""
    document: Json = {"schema": "cxsim/1"}
    document["settings"] = {
        "horizon_months": draw(st.integers(1, most_months)),
        "discount_rate": draw(st.one_of(st.just(0.1), number(0, 0.4))),
        "discounting": draw(st.sampled_from(["end", "mid"])),
        "roi_basis": draw(st.sampled_from(["cash", "total"])),
    }
    document["segments"] = [draw(segments(id)) for id in ("a", "b", "c")[: draw(st.integers(1, 3))]]
    if draw(st.booleans()):
        document["workforce"] = {"agents": draw(number(1, 300)), "replacement_cost": draw(number(0, 9000))}
        if draw(st.booleans()):
            document["workforce"]["agent_turnover"] = draw(number(0, 90))
    document["friction"] = [
        {"id": id, "occurrences": draw(number(0, 9000)), "minutes": draw(number(0, 60)),
         "people": draw(number(1, 4)), "hour_cost": draw(number(10, 60))}
        for id in ("x", "y")[: draw(st.integers(0, 2))]
    ]  # fmt: skip
    ids = ("one", "two", "three", "four")[: draw(st.integers(0, 4))]
    document["initiatives"] = [draw(initiatives(id, document)) for id in ids]
    document["links"] = draw(links())
    document["overlap"] = {kpi: draw(number(0, 1)) for kpi in BEHAVIOURS if draw(st.integers(0, 3)) == 0}
    lines = ("retention", "contacts", "friction", "to_serve", "other", "spend", "to_acquire", "deflection")
    document["cashable"] = {line: draw(number(0, 1)) for line in lines if draw(st.integers(0, 4)) == 0}
    return document
