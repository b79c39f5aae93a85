"""The do-nothing baseline: customer segments, the workforce and friction points."""

from typing import Annotated, Literal

from pydantic import Field, StrictBool

from cxsim_models.estimate import GIVEN, Estimate
from cxsim_models.frozen import Frozen
from cxsim_models.quantity import Quantity, kpi_quantity
from cxsim_models.tenure import Tenure

Identifier = Annotated[str, Field(pattern=r"^[A-Za-z0-9_][A-Za-z0-9_\-]*$", max_length=60)]
"""How the document's parts refer to each other: letters, digits, `_` and `-`."""

Optional = Estimate | None


class Segment(Frozen):
    """Customers who behave alike, before any initiative. What is not stated (None) plays no part.

    KPI percentages are written as people say them (18 = 18 %), `gross_margin` as a fraction.
    `new_customers` and `leads` are per month, `contact_rate` per customer and year. `to_fill` names the fields that
    somebody must state before anything is computed: what a template leaves open because no source gives it.
    """

    id: Identifier
    name: str = ""
    to_fill: tuple[str, ...] = ()
    customers: Annotated[
        Optional,
        GIVEN,
        Quantity("Customers", "customers", 0, 1e11, "customers", "On the day of the decision.", 1000, True),
    ] = None
    churn: Annotated[
        Optional,
        kpi_quantity("churn", "customers", "Customers who leave in a year, as a share of all.", 1, True),
    ] = None
    contract_months: Annotated[
        Optional,
        Quantity("Contract term", "months", 1, 240, "customers", "Where customers leave only at term.", 1),
    ] = None
    cancellation: Annotated[
        Optional, kpi_quantity("cancellation", "customers", "Contracts that are not renewed at term.")
    ] = None
    retention: Tenure | None = None
    spend: Annotated[
        Optional,
        Quantity("Spend", "{currency} / year", 0, 1e12, "customers", "Revenue per customer and year.", 10, True),
    ] = None
    gross_margin: Annotated[
        Optional,
        Quantity(
            "Gross margin",
            "fraction",
            -1,
            1,
            "customers",
            "Of revenue, before customer-service cost.",
            0.01,
            True,
        ),
    ] = None
    service_cost_in_margin: StrictBool = False
    new_customers: Annotated[
        Optional,
        Quantity("New customers", "per month", 0, 1e10, "growth", "Won whatever is decided.", 100, True),
    ] = None
    acquisition_cost: Annotated[
        Optional,
        Quantity("Acquisition cost", "{currency} / customer", 0, 1e9, "growth", "Per customer won.", 10),
    ] = None
    leads: Annotated[Optional, Quantity("Leads", "per month", 0, 1e10, "growth", "", 100)] = None
    conversion: Annotated[Optional, kpi_quantity("conversion", "growth", "Leads that become customers.")] = None
    referrals: Annotated[
        Optional, kpi_quantity("referrals", "growth", "Customers that one promoter brings in a year.", 0.01)
    ] = None
    referral_reward: Annotated[
        Optional, Quantity("Referral reward", "{currency} / customer", 0, 1e9, "growth", "", 5)
    ] = None
    contact_rate: Annotated[
        Optional, kpi_quantity("contact_rate", "contacts", "Contacts per customer and year.", 0.1, True)
    ] = None
    cost_per_contact: Annotated[
        Optional,
        Quantity(
            "Cost per contact",
            "{currency}",
            0,
            1e6,
            "contacts",
            "Of a contact that an agent handles.",
            0.1,
            True,
        ),
    ] = None
    agent_hour_cost: Annotated[
        Optional,
        Quantity("Agent hour", "{currency} / hour", 0, 1e6, "contacts", "Instead of the cost per contact.", 1),
    ] = None
    occupancy: Annotated[
        Optional, Quantity("Occupancy", "fraction", 0.01, 1, "contacts", "Of an agent's paid time.", 0.01)
    ] = None
    fcr: Annotated[Optional, kpi_quantity("fcr", "contacts", "Issues resolved at the first contact.", 1, True)] = None
    repeat_propensity: Annotated[
        Optional,
        Quantity(
            "Repeat propensity",
            "fraction",
            0,
            1,
            "contacts",
            "Unresolved customers who contact you again.",
            0.05,
        ),
    ] = None
    self_service: Annotated[Optional, kpi_quantity("self_service", "contacts", "Without an agent.")] = None
    self_service_cost: Annotated[
        Optional, Quantity("Self-service cost", "{currency}", 0, 1e6, "contacts", "Per contact.", 0.1)
    ] = None
    handle_time: Annotated[Optional, kpi_quantity("handle_time", "contacts", "Per contact.", 0.5)] = None
    abandonment: Annotated[Optional, kpi_quantity("abandonment", "contacts", "Calls lost before an answer.")] = None
    redial: Annotated[
        Optional,
        Quantity("Redial", "fraction", 0, 1, "contacts", "Callers who hang up and call again.", 0.05),
    ] = None
    wait: Annotated[Optional, kpi_quantity("wait", "contacts", "", 5)] = None
    staffing: Literal["erlang-c"] | None = None
    busy_calls: Annotated[
        Optional,
        Quantity(
            "Calls when busiest", "per interval", 0, 1e9, "staffing", "In the interval that decides staffing.", 5
        ),
    ] = None
    interval_minutes: Annotated[
        Optional, Quantity("Interval", "minutes", 1, 1440, "staffing", "Over which those calls come.", 5)
    ] = None
    answer_within: Annotated[
        Optional, Quantity("Answered within", "seconds", 0, 3600, "staffing", "By the service level's promise.", 5)
    ] = None
    service_level: Annotated[
        Optional, Quantity("Service level", "%", 1, 99.9, "staffing", "Calls answered in that time.", 1)
    ] = None
    shrinkage: Annotated[
        Optional,
        Quantity("Shrinkage", "fraction", 0, 0.95, "staffing", "Paid time away: breaks, training, illness.", 0.01),
    ] = None
    nps: Annotated[Optional, kpi_quantity("nps", "experience")] = None
    promoters: Annotated[
        Optional,
        Quantity("Promoters", "%", 0, 100, "experience", "Customers who answer 9 or 10.", 1, survey="proportion"),
    ] = None
    promoter_share_of_shift: Annotated[
        Optional,
        Quantity(
            "Promoters' share of a shift",
            "fraction",
            0,
            1,
            "experience",
            "Of an NPS point, won from passives.",
            0.05,
        ),
    ] = None
    csat: Annotated[Optional, kpi_quantity("csat", "experience", "", 1, True)] = None
    ces: Annotated[Optional, kpi_quantity("ces", "experience", "", 0.1)] = None
    repurchase_intent: Annotated[Optional, kpi_quantity("repurchase_intent", "experience")] = None
    complaint_satisfaction: Annotated[Optional, kpi_quantity("complaint_satisfaction", "experience")] = None
    complaint_rate: Annotated[
        Optional, kpi_quantity("complaint_rate", "complaints", "Per 1000 customers and year.")
    ] = None
    cost_per_complaint: Annotated[
        Optional, Quantity("Cost per complaint", "{currency}", 0, 1e7, "complaints", "", 1)
    ] = None

    def states(self, field: str) -> bool:
        """Whether a KPI or another field has a baseline here; churn follows from a retention with tenure."""
        return getattr(self, field, None) is not None or (field == "churn" and self.retention is not None)

    @property
    def under_contract(self) -> bool:
        """Whether customers leave only at the end of a term."""
        return self.cancellation is not None

    @property
    def blanks(self) -> tuple[str, ...]:
        """The fields of `to_fill` that nobody has stated yet; a contract's terms stand in for churn."""
        open_ = [name for name in self.to_fill if name in type(self).model_fields and not self.states(name)]
        return tuple(name for name in open_ if name != "churn" or not self.under_contract)

    @property
    def title(self) -> str:
        """The name shown to people."""
        return self.name or self.id


class Workforce(Frozen):
    """The agents who serve all segments."""

    agents: Annotated[Estimate, Quantity("Agents", "posts", 0, 1e7, "workforce", "", 1, True)]
    agent_turnover: Annotated[
        Optional, kpi_quantity("agent_turnover", "workforce", "Agents who leave in a year.", 1, True)
    ] = None
    replacement_cost: Annotated[
        Optional,
        Quantity(
            "Replacement cost",
            "{currency} / leaver",
            0,
            1e7,
            "workforce",
            "Hiring, training, ramp.",
            500,
            True,
        ),
    ] = None


class FrictionPoint(Frozen):
    """A recurring annoyance that costs people's time: occurrences × minutes × people × hour cost."""

    id: Identifier
    name: str = ""
    occurrences: Annotated[Estimate, Quantity("Occurrences", "per year", 0, 1e11, "friction", "", 100, True)]
    minutes: Annotated[Estimate, Quantity("Minutes", "per occurrence", 0, 1e6, "friction", "", 1, True)]
    people: Annotated[Estimate, Quantity("People", "involved", 0, 1e5, "friction", "", 1, True)]
    hour_cost: Annotated[Estimate, Quantity("Hour cost", "{currency} / hour", 0, 1e6, "friction", "", 1, True)]

    @property
    def title(self) -> str:
        """The name shown to people."""
        return self.name or self.id


UNSTATED: dict[str, float] = {
    "repeat_propensity": 1.0,
    "redial": 0.5,
    "promoter_share_of_shift": 0.5,
    "occupancy": 0.85,
    "interval_minutes": 30.0,
    "answer_within": 20.0,
    "service_level": 80.0,
}
"""What the model takes where a segment states nothing (graded judgement); every other field counts as 0."""
