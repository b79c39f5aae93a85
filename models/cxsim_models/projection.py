"""The whole scenario for one set of drawn values: both worlds, benefit lines and costs."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from cxsim_models.arrays import FloatArray, Sampled, Values
from cxsim_models.benefits import CASHABLE, LINES
from cxsim_models.costs import cost_flow, other_benefit_series
from cxsim_models.discounting import month_factors
from cxsim_models.keys import keyed
from cxsim_models.ledger import Ledger, Term
from cxsim_models.memo import Memo
from cxsim_models.programme import Programme, friction_change, turnover_change
from cxsim_models.scenario import Scenario
from cxsim_models.segment_projection import SegmentProjection, project_segment


@dataclass(frozen=True, slots=True)
class Projection:
    """What a set of drawn values leads to.

    `benefits` and `costs` are undiscounted flows of months 0 … T, (months + 1, trials), the benefits as far as
    the scenario's ROI basis counts them; `lines` the PV of each benefit line that occurs, in full, (trials,);
    `cashable` the share of each line that is cash.
    """

    scenario: Scenario
    trials: int
    segments: tuple[SegmentProjection, ...]
    benefits: FloatArray
    costs: FloatArray
    lines: dict[str, FloatArray]
    cashable: Mapping[str, Sampled]


def project(
    scenario: Scenario,
    values: Values,
    trials: int,
    memo: Memo | None = None,
    counted_twice: str | None = None,
) -> Projection:
    """Project `scenario` for `trials` sets of drawn values at once.

    With the `memo` of an earlier edit, what has the same inputs is not computed again. With `counted_twice`,
    that behaviour is projected as a naive sum of all paths to it would (see `Programme`).
    """
    programme = Programme(scenario, values, memo, counted_twice)
    settings = scenario.settings
    cashable = {line: values[f"cashable.{line}"] if line in scenario.cashable else CASHABLE[line] for line in LINES}
    counted = cashable if settings.roi_basis == "cash" else dict.fromkeys(LINES, 1.0)
    discount = month_factors(settings.discount_rate, settings.horizon_months, settings.discounting)
    ledger = Ledger(discount, counted, trials)
    segments = tuple(project_segment(programme, segment, ledger) for segment in scenario.segments)
    for part in segments:
        ledger.merge(part.ledger)
    _book_workforce(programme, ledger)
    _book_friction(programme, ledger)
    benefits = np.zeros((settings.horizon_months + 1, trials))
    upfront = _book_other(programme, ledger)
    benefits[0] = upfront * counted["other"]
    benefits[1:] = ledger.flow
    lines = {line: ledger.lines[line] for line in LINES if line in ledger.lines}
    costs = _costs(programme, segments, trials)
    return Projection(scenario, trials, segments, benefits, costs, lines, cashable)


def _costs(programme: Programme, segments: tuple[SegmentProjection, ...], trials: int) -> FloatArray:
    horizon = programme.scenario.settings.horizon_months
    shape = (horizon + 1, trials)
    customers, contacts = np.zeros(shape), np.zeros(shape)
    if any(cost.per for initiative in programme.initiatives for cost in initiative.costs):
        for part in segments:
            opening = part.customers.with_[[0, *range(horizon)]]
            customers += opening
            contacts[1:] += opening[1:] * part.contacts / 12.0
    agents = np.broadcast_to(programme.values.get("workforce.agents", 0.0), shape)
    drivers = {"customer": customers, "contact": contacts, "agent": agents}
    return cost_flow(programme.initiatives, programme.values, drivers, horizon, trials)


def _book_workforce(programme: Programme, ledger: Ledger) -> None:
    moved = turnover_change(programme)
    if moved is not None:
        values = programme.values
        leaver = values.get("workforce.replacement_cost", 0.0)
        ledger.book(moved, Term("workforce", values["workforce.agents"] * leaver / -1200.0))


def _book_friction(programme: Programme, ledger: Ledger) -> None:
    for point in programme.scenario.friction:
        moved = friction_change(programme, point.id)
        if moved is not None:
            drawn = [
                programme.values[f"friction.{point.id}.{field}"]
                for field in ("occurrences", "minutes", "people", "hour_cost")
            ]
            yearly = drawn[0] * drawn[1] / 60.0 * drawn[2] * drawn[3]
            ledger.book(moved, Term("friction", yearly / -12.0))


def _book_other(programme: Programme, ledger: Ledger) -> Sampled:
    """Book the benefits typed on initiatives; returns what falls on the day of the decision."""
    horizon = programme.scenario.settings.horizon_months
    upfront: Sampled = 0.0
    for initiative in programme.initiatives:
        for key, benefit in keyed(initiative.benefits):
            amount = programme.values[f"initiatives.{initiative.id}.benefits.{key}.amount"]
            series = other_benefit_series(
                benefit, programme.profile(initiative, 0), programme.delivered(initiative), horizon
            )
            ledger.book(series[1:], Term("other", amount))
            ledger.add("other", series[0] * amount)
            upfront = upfront + series[0] * amount
    return upfront
