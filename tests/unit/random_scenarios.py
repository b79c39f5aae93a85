"""Random scenarios with fixed numbers: every feature of the model, in every combination.

Hypothesis chooses a seed and how many parts there are; the seed decides the rest, evenly. (What Hypothesis chooses
itself is mostly small, alike and zero: of 200 scenarios made that way 10 moved a customer.)
"""

from random import Random
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

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
POINTS: dict[str, float] = {
    "nps": 60, "csat": 30, "ces": 3, "repurchase_intent": 30, "complaint_satisfaction": 30, "fcr": 30, "wait": 90,
    "abandonment": 12, "handle_time": 5, "contact_rate": 2, "self_service": 30, "complaint_rate": 25, "churn": 12,
    "cancellation": 12, "spend": 40, "conversion": 12, "referrals": 0.4, "agent_turnover": 15,
}  # fmt: skip
"""About how far a shift in points goes, either way."""

LINES = ("retention", "contacts", "friction", "to_serve", "other", "spend", "to_acquire", "deflection")


class Dice(Random):
    """A source of random parts."""

    def number(self, low: float, high: float) -> float:
        """A number in a range, one in ten at its ends, of few digits, so that failures can be read."""
        share = min(max(self.uniform(-0.05, 1.05), 0.0), 1.0)
        return round(low + (high - low) * share, 5)

    def once_in(self, times: int) -> bool:
        """True in one of so many cases."""
        return self.randrange(times) == 0

    def some(self, ids: list[str]) -> list[str]:
        """About two thirds of them, and at least one."""
        return [id for id in ids if not self.once_in(3)] or ids[:1]


def segment_of(dice: Dice, id: str) -> Json:
    """A segment that states a random part of what can be stated."""
    segment: Json = {"id": id, "customers": dice.number(100, 90000)}
    if dice.once_in(3):
        segment["contract_months"] = dice.choice([1.25, 6, 12, 24, 7.5])
        segment["cancellation"] = dice.number(0, 100)
    else:
        segment["churn"] = dice.number(0, 90)
        if dice.once_in(4):
            if dice.once_in(2):
                del segment["churn"]
            segment["retention"] = {"kind": "sbg", "alpha": dice.number(0.2, 3), "beta": dice.number(0.5, 8)}
            if dice.once_in(2):
                segment["retention"]["age_years"] = dice.number(0, 5)
    stated = dice.choice([1.0, 0.9, 0.3])
    segment |= {field: dice.number(*ends) for field, ends in BASELINES.items() if dice.random() < stated}
    if "promoters" in segment and dice.once_in(2):
        segment["referrals"] = dice.number(0, 1.5)
    if dice.once_in(2):
        segment["cost_per_contact"] = dice.number(1, 20)
    elif "handle_time" in segment:
        segment["agent_hour_cost"] = dice.number(15, 70)
    if dice.once_in(4):
        segment["service_cost_in_margin"] = True
    if "handle_time" in segment and "contact_rate" in segment and dice.once_in(4):
        segment["staffing"] = "erlang-c"
        own = {"busy_calls": (0, 300), "interval_minutes": (10, 60), "answer_within": (0, 60)}
        own |= {"service_level": (50, 95), "shrinkage": (0, 0.5)}
        segment |= {field: dice.number(*ends) for field, ends in own.items() if dice.once_in(2)}
    return segment


def timing_of(dice: Dice) -> Json:
    """One-off, monthly or yearly."""
    kind = dice.choice(["one_off", "monthly", "yearly"])
    if kind == "one_off":
        return {"kind": kind, "month": dice.choice([0, 0, 1, 2, 7, 30])}
    timing: Json = {"kind": kind, "from": dice.randint(0, 14)}
    return timing if dice.once_in(2) else timing | {"to": timing["from"] + dice.randint(0, 40)}


def shift_of(dice: Dice, document: Json) -> Json | None:
    """A shift of what is stated wherever it touches; None where there is no such segment."""
    linked = [link["from"] for link in document["links"]]
    kpi = dice.choice([*POINTS, *BEHAVIOURS, *linked, *linked, "agent_turnover", "friction", "friction"])
    percent = kpi == "friction" or dice.once_in(2)
    size = dice.number(-110, 90) if percent else dice.number(-1, 1) * POINTS[kpi]
    shift: Json = {"kpi": kpi, "shift": size, "as": "percent" if percent else "points"}
    if kpi == "friction":
        return shift | {"point": dice.choice(document["friction"])["id"]} if document["friction"] else None
    if kpi == "agent_turnover":
        return shift if "agent_turnover" in document.get("workforce", {}) else None
    able = [
        s["id"]
        for s in document["segments"]
        if kpi in s or (kpi == "churn" and ("cancellation" in s or "retention" in s))
    ]
    if kpi in ("spend", "referrals") and not percent:
        able = [s["id"] for s in document["segments"] if s.get(kpi, 0) > 0]
    if len(able) < len(document["segments"]) or dice.once_in(4):
        only = dice.some(able)
        shift["segments"] = {id: dice.number(0, 1) for id in only} if dice.once_in(2) else only
    return shift if able else None


def initiative_of(dice: Dice, id: str, document: Json, shifts: int) -> Json:
    """An initiative: perhaps disabled, failed, late, slow, fading, in some segments only."""
    segments = document["segments"]
    initiative: Json = {
        "id": id,
        "enabled": not dice.once_in(8),
        "start_month": dice.choice([0, 1, 1, 2, 3, 3.5, 8]),
        "ramp_months": dice.choice([0, 0.5, 1, 3, 9.25, 24]),
        "ramp": dice.choice(["linear", "s-curve"]),
        "fade_per_year": max(dice.number(-1, 1), 0),
        "delivery_probability": 0 if dice.once_in(8) else 1,
    }
    if dice.once_in(2):
        initiative["reach"] = dice.number(0, 1)
        if dice.once_in(2):
            initiative["reach"] = {s: dice.number(0, 1) for s in dice.some([s["id"] for s in segments])}
    pers: list[str | None] = [None, None, "customer"]
    pers += ["contact"] if any("contact_rate" in segment for segment in segments) else []
    pers += ["agent"] if "workforce" in document else []
    most = {None: 90000, "customer": 4, "contact": 1, "agent": 900}
    initiative["costs"] = []
    for _ in range(dice.randint(0, 3)):
        per = dice.choice(pers)
        cost = {"amount": dice.number(0, most[per]), "timing": timing_of(dice)}
        initiative["costs"].append(cost | {"per": per} if per else cost)
    drawn = [shift_of(dice, document) for _ in range(shifts)]
    initiative["shifts"] = [shift for shift in drawn if shift]
    initiative["benefits"] = [
        {"amount": dice.number(-4000, 20000), "timing": timing_of(dice), "ramped": dice.once_in(2)}
        for _ in range(dice.choice([0, 0, 1, 2]))
    ]
    return initiative


def links_of(dice: Dice, number: int) -> list[Json]:
    """Links without circles: operations → scores, both → behaviours."""
    result: dict[tuple[str, str], Json] = {}
    for _ in range(number):
        source = dice.choice([*SCORES, *OPERATIONS])
        target = dice.choice([*BEHAVIOURS, "churn"])
        size = dice.choice([0.04, 0.4])
        if source in OPERATIONS and dice.once_in(2):
            target, size = dice.choice(SCORES), 1.0
        result[source, target] = {
            "from": source, "to": target, "effect": dice.number(-size, size), "attribution": dice.number(0, 1),
            "lag_months": dice.choice([0, 0, 1, 3, 9]), "enabled": not dice.once_in(8),
        }  # fmt: skip
    return list(result.values())


def money_of(dice: Dice) -> Json:
    """The settings that most scenarios leave alone."""
    rates = {"inflation": (-0.05, 0.1), "price_growth": (-0.05, 0.1), "tax_rate": (0, 0.5)}
    chosen: Json = {name: dice.number(*ends) for name, ends in rates.items() if dice.once_in(3)}
    if dice.once_in(6):
        chosen |= {"risk_mode": "tei", "benefit_haircut": dice.number(0, 0.4), "cost_markup": dice.number(0, 0.4)}
    return chosen | {"residual": dice.once_in(2)}


def scenario(seed: int, *, initiatives: int, segments: int, shifts: int, links: int, months: int) -> Json:
    """A whole scenario, as a parsed file. `shifts` are those of each initiative."""
    # The sizes too, because Hypothesis changes its choices one at a time: each example is to be a new one.
    key = f"{seed} {initiatives} {segments} {shifts} {links} {months}"
    dice = Dice(key)
    document: Json = {"schema": "cxsim/1"}
    document["settings"] = {
        "horizon_months": months,
        "discount_rate": dice.number(0, 0.4),
        "discounting": dice.choice(["end", "mid"]),
        "roi_basis": dice.choice(["cash", "total"]),
    } | money_of(Dice(f"{key} money"))
    document["segments"] = [segment_of(Dice(f"{key} {id}"), id) for id in ("a", "b", "c")[:segments]]
    if not dice.once_in(4):
        document["workforce"] = {"agents": dice.number(1, 300), "replacement_cost": dice.number(0, 9000)}
        if not dice.once_in(4):
            document["workforce"]["agent_turnover"] = dice.number(0, 90)
    document["friction"] = [
        {"id": id, "occurrences": dice.number(0, 9000), "minutes": dice.number(0, 60),
         "people": dice.number(1, 4), "hour_cost": dice.number(10, 60)}
        for id in ("x", "y")[: dice.randint(0, 2)]
    ]  # fmt: skip
    document["links"] = links_of(Dice(f"{key} links"), links)
    document["initiatives"] = [
        initiative_of(Dice(f"{key} {id}"), id, document, shifts)
        for id in ("one", "two", "three", "four")[:initiatives]
    ]
    document["overlap"] = {kpi: dice.number(0, 1) for kpi in BEHAVIOURS if dice.once_in(4)}
    document["cashable"] = {line: dice.number(0, 1) for line in LINES if dice.once_in(5)}
    return document


def blurred(part: Any, dice: Dice, one_in: int = 2) -> Any:
    """A part of a scenario with one estimate in so many uncertain: up to its number, which is within the bounds."""
    if isinstance(part, list):
        return [blurred(item, dice, one_in) for item in part]
    if not isinstance(part, dict):
        return part
    result: Json = {}
    for key, value in part.items():
        if key in ("timing", "lag_months", "age_years") or isinstance(value, bool | str):
            result[key] = value
        elif key == "settings":
            # Haircuts and distributions exclude each other.
            result[key] = value | {"risk_mode": "monte-carlo"}
        elif key == "delivery_probability":
            result[key] = dice.choice([value, 0.5])
        elif isinstance(value, int | float) and value and dice.once_in(one_in):
            low, high = sorted((value * 0.8, value))
            result[key] = {"dist": "uniform", "low": low, "high": high}
        else:
            result[key] = blurred(value, dice, one_in)
    return result


def scenarios() -> SearchStrategy[Json]:
    """Scenarios of every size."""
    return st.builds(
        scenario,
        seed=st.integers(0, 2**32),
        initiatives=st.integers(0, 4).map(lambda fewer: 4 - fewer),
        segments=st.integers(1, 3),
        shifts=st.integers(0, 5).map(lambda fewer: 5 - fewer),
        links=st.integers(0, 9).map(lambda fewer: 9 - fewer),
        months=st.integers(1, 60),
    )
