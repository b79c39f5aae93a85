"""What a company would do: costs, shifts, timing and the chance of delivery."""

from collections.abc import Iterator
from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, StrictBool, StrictInt, Tag

from cxsim_models.estimate import Estimate, fixed
from cxsim_models.frozen import Frozen
from cxsim_models.quantity import Quantity
from cxsim_models.segment import Identifier

CostCategory = Literal[
    "people",
    "technology",
    "training",
    "marketing",
    "recruitment",
    "consulting",
    "data migration",
    "rewards",
    "other",
]

Month = Annotated[StrictInt, Field(ge=0, le=120)]


class OneOff(Frozen):
    """Paid once; month 0 is up front, on the day of the decision."""

    kind: Literal["one_off"]
    month: Month = 0

    def months(self, horizon: int) -> Iterator[int]:
        """The months in which it falls, 0 to `horizon`."""
        if self.month <= horizon:
            yield self.month


class Monthly(Frozen):
    """Every month of a period; without an end, to the horizon."""

    kind: Literal["monthly"]
    start: Month = Field(1, alias="from")
    to: Month | None = None

    def months(self, horizon: int) -> Iterator[int]:
        """The months in which it falls, 0 to `horizon`."""
        last = horizon if self.to is None else min(self.to, horizon)
        yield from range(self.start, last + 1)


class Yearly(Frozen):
    """Every twelfth month, beginning with the first."""

    kind: Literal["yearly"]
    start: Month = Field(1, alias="from")
    to: Month | None = None

    def months(self, horizon: int) -> Iterator[int]:
        """The months in which it falls, 0 to `horizon`."""
        last = horizon if self.to is None else min(self.to, horizon)
        yield from range(self.start, last + 1, 12)


Timing = Annotated[OneOff | Monthly | Yearly, Field(discriminator="kind")]
Per = Literal["customer", "contact", "agent"]


PAID = {"one_off": "{currency}", "monthly": "{currency} / month", "yearly": "{currency} / year"}
"""In what an amount is stated, by the kind of its timing."""
PAID_PER = {
    "customer": "{currency} / customer",
    "contact": "{currency} / contact",
    "agent": "{currency} / agent",
}
"""In what it is stated where it is multiplied by something."""


class Cost(Frozen):
    """One cost line. With `per`, the amount is multiplied by that month's customers, contacts or agents."""

    name: str = ""
    category: CostCategory = "other"
    amount: Annotated[
        Estimate,
        Quantity("Amount", "{currency}", 0, 1e13, "costs", "In the money of the decision day.", 1000, True),
    ]
    per: Per | None = None
    timing: Timing = OneOff(kind="one_off")


class OtherBenefit(Frozen):
    """A benefit that no KPI explains, typed directly. With `ramped` it follows the initiative's profile."""

    name: str = ""
    amount: Annotated[
        Estimate, Quantity("Amount", "{currency}", -1e13, 1e13, "benefits", "Each time it falls.", 1000, True)
    ]
    timing: Timing = Monthly(kind="monthly")
    ramped: StrictBool = True


def _reach_form(value: Any) -> str:
    if isinstance(value, list | tuple):
        return "only"
    return "by_segment" if isinstance(value, dict) and "dist" not in value else "everywhere"


ReachShare = Annotated[Estimate, Quantity("Reach", "fraction", 0, 1, "shifts", "Share of customers touched.", 0.05)]
Reach = Annotated[
    Annotated[dict[str, ReachShare], Tag("by_segment")] | Annotated[ReachShare, Tag("everywhere")],
    Discriminator(_reach_form),
]
"""The share of customers touched: one for all segments, or by segment id (of those not named: all)."""

Touched = Annotated[
    Annotated[dict[str, ReachShare], Tag("by_segment")] | Annotated[tuple[str, ...], Tag("only")],
    Discriminator(_reach_form),
]
"""The segments that a shift concerns: their ids, or the share of each that is reached."""


class Shift(Frozen):
    """What the initiative is expected to do to one KPI at full effect.

    `as` "percent" is relative to the baseline. `segments` limits the shift: a list of ids, or ids with the share
    of each that is reached. Friction points are shifted by `point`, in percent.
    """

    kpi: str
    point: str | None = None
    shift: Annotated[Estimate, Quantity("Shift", "{as}", -1e9, 1e9, "shifts", "At full effect.", 0.5, True)]
    unit: Literal["points", "percent"] = Field("points", alias="as")
    segments: Touched | None = None

    def touches(self, segment: str) -> bool:
        """Whether the shift concerns the segment with this id."""
        return self.segments is None or segment in self.segments


class Initiative(Frozen):
    """A project: what it costs, what it should move, when, and how likely it is to be delivered at all."""

    id: Identifier
    name: str = ""
    enabled: StrictBool = True
    start_month: Annotated[
        Estimate, Quantity("Start", "month", 0, 120, "timing", "First month with any effect.", 1, True)
    ] = fixed(1)
    ramp_months: Annotated[
        Estimate, Quantity("Ramp", "months", 0, 120, "timing", "From the start to full effect.", 1, True)
    ] = fixed(1)
    ramp: Literal["linear", "s-curve"] = "linear"
    fade_per_year: Annotated[
        Estimate,
        Quantity(
            "Fade",
            "share / year",
            0,
            1,
            "timing",
            "Of the effect, lost each year after the ramp.",
            0.05,
            True,
        ),
    ] = fixed(0)
    delivery_probability: Annotated[
        Estimate,
        Quantity(
            "Chance of delivery",
            "fraction",
            0,
            1,
            "timing",
            "A failed project costs all and moves nothing.",
            0.05,
            True,
        ),
    ] = fixed(1)
    reach: Reach | None = None
    costs: tuple[Cost, ...] = ()
    shifts: tuple[Shift, ...] = ()
    benefits: tuple[OtherBenefit, ...] = ()

    @property
    def title(self) -> str:
        """The name shown to people."""
        return self.name or self.id

    def acts(self, shift: Shift, segment: str) -> bool:
        """Whether `shift` concerns a segment, and the initiative reaches anybody there."""
        share = self.reach.get(segment) if isinstance(self.reach, dict) else self.reach
        return shift.touches(segment) and (share is None or share.uncertain or share.point > 0.0)
