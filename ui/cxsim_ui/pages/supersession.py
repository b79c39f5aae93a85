"""Which links an initiative's direct entries supersede, and what they would have said. No Qt."""

from dataclasses import dataclass

import numpy as np

from cxsim_models.arrays import FloatArray
from cxsim_models.estimate import AnyEstimate
from cxsim_models.initiative import Initiative, Shift
from cxsim_models.kpis import BEHAVIOURS
from cxsim_models.scenario import Link, Scenario
from cxsim_models.supersession import superseded_links

_GRID = (np.arange(25) + 0.5) / 25


@dataclass(frozen=True, slots=True)
class Superseded:
    """A link that counts for nothing in one initiative, because its target was entered directly as `entered`.

    `low`, `likely`, `high` (P10, likely, P90) is what it would have made of the target: points, or a relative
    change in percent where the target is a behaviour; None where the source is itself derived.
    """

    source: str
    target: str
    entered: str
    relative: bool
    values: tuple[float, float, float] | None

    @property
    def way(self) -> tuple[str, str, str, bool]:
        """What stays the same while estimates move."""
        return self.source, self.target, self.entered, self.relative


def superseded(scenario: Scenario, initiative: Initiative) -> tuple[Superseded, ...]:
    """The links that `initiative` would have worked through, had it not entered their target directly."""
    direct = {shift.kpi: shift for shift in initiative.shifts}
    found = []
    for entered, link in superseded_links(scenario, initiative):
        shift = direct.get(link.source)
        relative = link.target in BEHAVIOURS
        values = None if shift is None or shift.unit == "percent" else _product(shift, link, relative)
        found.append(Superseded(link.source, link.target, entered, relative, values))
    return tuple(found)


def _product(shift: Shift, link: Link, relative: bool) -> tuple[float, float, float]:
    factors = (shift.shift, link.effect, link.attribution)
    scale = 100.0 if relative else 1.0
    likely = float(np.prod([factor.point for factor in factors])) * scale
    size, effect, share = (_quantiles(factor) for factor in factors)
    products = (size[:, None, None] * effect[None, :, None] * share[None, None, :]).ravel() * scale
    products.sort()
    low, high = (float(x) for x in np.interp([0.1, 0.9], (np.arange(len(products)) + 0.5) / len(products), products))
    return min(low, likely), likely, max(high, likely)


def _quantiles(estimate: AnyEstimate) -> FloatArray:
    return estimate.quantile(_GRID) if estimate.uncertain else np.array([estimate.point])
