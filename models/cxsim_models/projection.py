"""The whole scenario for one set of drawn values: both worlds, benefit lines and costs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from cxsim_models.arrays import FloatArray, Sampled, Values
from cxsim_models.benefits import CASHABLE, LINES, Flow, Term, present_values, total_flow
from cxsim_models.costs import cost_flow, other_benefit_series
from cxsim_models.discounting import discount_factors
from cxsim_models.keys import keyed
from cxsim_models.movement import Programme, friction_change, turnover_change
from cxsim_models.scenario import Scenario
from cxsim_models.segment_projection import SegmentProjection, project_segment


@dataclass(frozen=True)
class Projection:
    """What a set of drawn values leads to. Money undiscounted; months 0 … T down, trials across."""

    scenario: Scenario
    values: Values
    trials: int
    segments: tuple[SegmentProjection, ...]
    upfront_other: Sampled
    flows: list[Flow]

    @cached_property
    def costs(self) -> FloatArray:
        """C(0) … C(T), (months + 1, trials)."""
        horizon = self.scenario.settings.horizon_months
        shape = (horizon + 1, self.trials)
        customers, contacts = np.zeros(shape), np.zeros(shape)
        if any(cost.per for initiative in self.scenario.enabled_initiatives for cost in initiative.costs):
            for part in self.segments:
                customers += part.customers_with[[0, *range(horizon)]]
                contacts[1:] += part.contacts
        agents = np.broadcast_to(self.values.get("workforce.agents", 0.0), shape)
        drivers = {"customer": customers, "contact": contacts, "agent": agents}
        return cost_flow(self.scenario.enabled_initiatives, self.values, drivers, horizon, self.trials)

    @property
    def shares(self) -> Mapping[str, Sampled]:
        """The cashable share of each benefit line."""
        return {
            line: self.values[f"cashable.{line}"] if line in self.scenario.cashable else CASHABLE[line]
            for line in LINES
        }

    def benefits(self, share: Mapping[str, Sampled]) -> FloatArray:
        """B(0) … B(T), (months + 1, trials), counting `share` of each line."""
        total = total_flow(self.flows, share, self.scenario.settings.horizon_months, self.trials)
        total[0] += self.upfront_other * share["other"]
        return total

    @cached_property
    def line_values(self) -> dict[str, FloatArray]:
        """PV of each benefit line that occurs, in full, (trials,)."""
        settings = self.scenario.settings
        discount = discount_factors(settings.discount_rate, settings.horizon_months, settings.discounting)
        lines = present_values(self.flows, discount[1:], self.trials)
        if np.any(self.upfront_other):
            lines["other"] = lines["other"] + self.upfront_other
        return lines


def project(scenario: Scenario, values: Values, trials: int, counted_twice: str | None = None) -> Projection:
    """Project `scenario` for `trials` sets of drawn values at once.

    With `counted_twice`, that behaviour is projected as a naive sum of all paths to it would (see `Programme`).
    """
    programme = Programme(scenario, values, counted_twice)
    segments = tuple(project_segment(programme, segment) for segment in scenario.segments)
    flows = [flow for part in segments for flow in part.flows]
    flows += _workforce_flows(programme)
    flows += _friction_flows(programme)
    upfront, other = _other_flows(programme)
    return Projection(scenario, values, trials, segments, upfront, [*flows, *other])


def _workforce_flows(programme: Programme) -> Iterable[Flow]:
    moved = turnover_change(programme)
    if moved is not None:
        values = programme.values
        leaver = values.get("workforce.replacement_cost", 0.0)
        yield Flow(moved, (Term("workforce", values["workforce.agents"] * leaver / -1200.0),))


def _friction_flows(programme: Programme) -> Iterable[Flow]:
    for point in programme.scenario.friction:
        moved = friction_change(programme, point.id)
        if moved is not None:
            drawn = [
                programme.values[f"friction.{point.id}.{field}"]
                for field in ("occurrences", "minutes", "people", "hour_cost")
            ]
            yearly = drawn[0] * drawn[1] / 60.0 * drawn[2] * drawn[3]
            yield Flow(moved, (Term("friction", yearly / -12.0),))


def _other_flows(programme: Programme) -> tuple[Sampled, list[Flow]]:
    horizon = programme.scenario.settings.horizon_months
    upfront: Sampled = 0.0
    flows = []
    for initiative in programme.initiatives:
        for key, benefit in keyed(initiative.benefits):
            amount = programme.values[f"initiatives.{initiative.id}.benefits.{key}.amount"]
            series = other_benefit_series(
                benefit, programme.profile(initiative, 0), programme.delivered(initiative), horizon
            )
            upfront = upfront + series[0] * amount
            flows.append(Flow(series[1:], (Term("other", amount),)))
    return upfront, flows
