"""The document of section 11: one scenario, frozen, complete in itself."""

from typing import Annotated, Literal

from pydantic import Field, StrictBool, StrictInt, StringConstraints

from cxsim_models.estimate import Estimate, fixed
from cxsim_models.frozen import Frozen, Number
from cxsim_models.initiative import Initiative
from cxsim_models.kpi_inventory import KnownKpi
from cxsim_models.mirror_survey import MirrorQuestion
from cxsim_models.quantity import Quantity
from cxsim_models.segment import FrictionPoint, Segment, Workforce
from cxsim_models.value_scorecard import ValueScore

SCHEMA = "cxsim/1"


class Settings(Frozen):
    """How the projection is made and judged. Rates are fractions per year."""

    horizon_months: Annotated[
        StrictInt, Quantity("Horizon", "months", 1, 120, "time", "How far the projection looks.", 1, True)
    ] = 36
    discount_rate: Annotated[
        Number, Quantity("Discount rate", "per year", 0, 10, "money", "What capital costs.", 0.005, True)
    ] = 0.10
    discounting: Literal["end", "mid"] = "end"
    seed: Annotated[StrictInt, Quantity("Seed", "", 0, 2**31 - 1, "simulation", "Same seed, same draws.", 1)] = 1
    trials: Annotated[StrictInt, Quantity("Futures", "draws", 8, 10_000_000, "simulation", "At rest.", 1024)] = 131072
    sampling: Literal["sobol", "lhs", "random"] = "sobol"
    roi_basis: Literal["cash", "total"] = "cash"
    hurdle: Annotated[
        Number,
        Quantity("Hurdle ROI", "fraction", -1, 1000, "money", "The ROI that must be beaten.", 0.05, True),
    ] = 0.0
    execution: Annotated[
        Number,
        Quantity("Execution", "correlation", 0, 1, "simulation", "How much shifts succeed or fail together.", 0.05),
    ] = 0.3
    inflation: Annotated[
        Number, Quantity("Inflation", "per year", -0.5, 10, "money", "Of running costs and wages.", 0.005, True)
    ] = 0.0
    price_growth: Annotated[
        Number, Quantity("Price growth", "per year", -0.5, 10, "money", "Of what customers spend.", 0.005, True)
    ] = 0.0
    tax_rate: Annotated[
        Number,
        Quantity(
            "Tax rate", "fraction", 0, 0.95, "money", "On benefits less costs; losses are offset at once.", 0.01, True
        ),
    ] = 0.0
    residual: StrictBool = False
    risk_mode: Literal["monte-carlo", "tei"] = "monte-carlo"
    benefit_haircut: Annotated[
        Number, Quantity("Benefits less", "fraction", 0, 1, "money", "TEI only: taken off every benefit.", 0.05, True)
    ] = 0.1
    cost_markup: Annotated[
        Number, Quantity("Costs plus", "fraction", 0, 10, "money", "TEI only: put on every cost.", 0.05, True)
    ] = 0.1

    @property
    def benefit_factor(self) -> float:
        """What tax and, in place of Monte Carlo, TEI's risk adjustment leave of a benefit."""
        return (1.0 - self.benefit_haircut if self.risk_mode == "tei" else 1.0) * (1.0 - self.tax_rate)

    @property
    def cost_factor(self) -> float:
        """What tax and, in place of Monte Carlo, TEI's risk adjustment make of a cost."""
        return (1.0 + self.cost_markup if self.risk_mode == "tei" else 1.0) * (1.0 - self.tax_rate)


class Link(Frozen):
    """What a KPI does to a behaviour (relative change per point), or to another KPI (points per point)."""

    source: str = Field(alias="from")
    target: str = Field(alias="to")
    effect: Annotated[Estimate, Quantity("Effect", "per point", -1e6, 1e6, "links", "", 0.001, True)]
    attribution: Annotated[
        Estimate, Quantity("Attribution", "fraction", 0, 1, "links", "The share believed causal.", 0.05, True)
    ] = fixed(1)
    lag_months: Annotated[StrictInt, Quantity("Lag", "months", 0, 120, "links", "", 1, True)] = 0
    evidence: str = ""
    enabled: StrictBool = True


class Correlation(Frozen):
    """Two estimates that move together, by their paths; `rho` is Spearman's."""

    a: str
    b: str
    rho: Annotated[Number, Field(ge=-1, le=1)]


Overlap = Annotated[Estimate, Quantity("Overlap", "fraction", 0, 1, "links", "1: count the strongest only.", 0.05)]
Cashable = Annotated[Estimate, Quantity("Cashable", "fraction", 0, 1, "money", "Saved time that becomes cash.", 0.05)]


class Scenario(Frozen):
    """A complete scenario, as one `*.cxsim` file holds it."""

    schema_version: Literal["cxsim/1"] = Field(alias="schema")
    name: str = ""
    description: str = ""
    currency: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")] = "EUR"
    start: Annotated[str, StringConstraints(pattern=r"^\d{4}-(0[1-9]|1[0-2])$")] | None = None
    settings: Settings = Settings()
    segments: tuple[Segment, ...] = ()
    workforce: Workforce | None = None
    friction: tuple[FrictionPoint, ...] = ()
    initiatives: tuple[Initiative, ...] = ()
    links: tuple[Link, ...] = ()
    overlap: dict[str, Overlap] = {}
    cashable: dict[str, Cashable] = {}
    correlations: tuple[Correlation, ...] = ()
    draws: dict[str, Annotated[StrictInt, Field(ge=0, le=100_000)]] = {}
    value: tuple[ValueScore, ...] = ()
    inventory: tuple[KnownKpi, ...] = ()
    mirror: tuple[MirrorQuestion, ...] = ()

    @property
    def enabled_initiatives(self) -> tuple[Initiative, ...]:
        """The initiatives that are switched on, in document order."""
        return tuple(initiative for initiative in self.initiatives if initiative.enabled)
