"""The catalogue of KPIs: section 4. One table; everything else asks it."""

from dataclasses import dataclass
from typing import Final, Literal

INFINITY = float("inf")

Kind = Literal["score", "operation", "behaviour"]
Department = Literal["marketing", "operations", "finance", "human resources"]
Survey = Literal["nps_survey", "proportion"]
"""The kinds of estimate that are made of counted answers."""


@dataclass(frozen=True, slots=True)
class Kpi:
    """One KPI: its unit, its bounds, which end is good, and what it is.

    `good` is the bound that improvement approaches; infinite where there is none (`spend`, `referrals`).
    """

    id: str
    label: str
    unit: str
    better: Literal["up", "down"]
    kind: Kind
    department: Department
    lower: float = 0.0
    upper: float = INFINITY

    @property
    def good(self) -> float:
        return self.upper if self.better == "up" else self.lower

    @property
    def direction(self) -> int:
        """+1 where up is better, −1 where down is."""
        return 1 if self.better == "up" else -1

    @property
    def survey(self) -> Survey | None:
        """The kind of counts that its baseline may be: for the NPS, for KPIs in per cent, for no others."""
        if self.id == "nps":
            return "nps_survey"
        return "proportion" if self.unit.startswith("%") else None


KPIS: Final[dict[str, Kpi]] = {
    kpi.id: kpi
    for kpi in (
        Kpi("nps", "NPS", "points", "up", "score", "marketing", -100, 100),
        Kpi("csat", "CSAT", "% satisfied", "up", "score", "marketing", 0, 100),
        Kpi("ces", "Customer effort (CES)", "1–7, 7 = effortless", "up", "score", "operations", 1, 7),
        Kpi("repurchase_intent", "Repurchase intent", "%", "up", "score", "marketing", 0, 100),
        Kpi("fcr", "First-contact resolution", "%", "up", "operation", "operations", 0, 100),
        Kpi("wait", "Time to answer", "seconds", "down", "operation", "operations"),
        Kpi("abandonment", "Abandonment", "% of calls", "down", "operation", "operations", 0, 100),
        Kpi("handle_time", "Handling time", "minutes", "down", "operation", "operations"),
        Kpi("contact_rate", "Contact rate", "per customer and year", "down", "operation", "operations"),
        Kpi("self_service", "Self-service", "% of contacts", "up", "operation", "operations", 0, 100),
        Kpi("complaint_rate", "Complaints", "per 1000 customers and year", "down", "operation", "operations"),
        Kpi("complaint_satisfaction", "Complaint satisfaction", "%", "up", "score", "operations", 0, 100),
        Kpi("agent_turnover", "Agent turnover", "% a year", "down", "operation", "human resources"),
        Kpi("churn", "Churn", "% a year", "down", "behaviour", "marketing", 0, 100),
        Kpi("cancellation", "Cancellation at term", "% of contracts", "down", "behaviour", "marketing", 0, 100),
        Kpi("spend", "Spend", "per customer and year", "up", "behaviour", "finance"),
        Kpi("conversion", "Conversion", "% of leads", "up", "behaviour", "marketing", 0, 100),
        Kpi("referrals", "Referrals", "per promoter and year", "up", "behaviour", "marketing"),
    )
}

FRICTION = "friction"
"""Not in the catalogue: shifts name a friction point with it, `{kpi: "friction", point: ID}`."""

FRICTION_LEVEL: Final = Kpi(FRICTION, "Friction", "% of today", "down", "operation", "operations")
"""How much of a friction point is left, 100 today."""

BEHAVIOURS: Final = tuple(kpi.id for kpi in KPIS.values() if kpi.kind == "behaviour")
