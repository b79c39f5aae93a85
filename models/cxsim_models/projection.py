"""The whole scenario for one set of drawn values: both worlds, benefit lines and costs."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

import numpy as np

from cxsim_models.arrays import FloatArray, Sampled, Values
from cxsim_models.benefits import CASHABLE, LINES
from cxsim_models.costs import Costs, cost_flow, other_benefit_series
from cxsim_models.discounting import discount_factors, month_factors
from cxsim_models.keys import keyed
from cxsim_models.ledger import Ledger, Term
from cxsim_models.memo import Memo
from cxsim_models.programme import Programme, friction_change, turnover_change
from cxsim_models.scenario import Scenario
from cxsim_models.segment_projection import SegmentProjection, project_segment


@dataclass(frozen=True, slots=True)
class Projection:
    """What a set of drawn values leads to.

    `benefits` are undiscounted flows of months 0 … T, (months + 1, trials), as far as the scenario's ROI basis
    counts them; `lines` the PV of each benefit line that occurs, in full, (trials,);
    `cashable` the share of each line that is cash.
    """

    scenario: Scenario
    trials: int
    segments: tuple[SegmentProjection, ...]
    benefits: FloatArray
    costs: Costs
    lines: dict[str, FloatArray]
    cashable: Mapping[str, Sampled]


def project(
    scenario: Scenario,
    values: Values,
    trials: int,
    memo: Memo | None = None,
    counted_twice: str | None = None,
    each: Callable[..., Iterable[SegmentProjection]] = map,
) -> Projection:
    """Project `scenario` for `trials` sets of drawn values at once.

    With the `memo` of an earlier edit, what has the same inputs is not computed again. With `counted_twice`,
    that behaviour is projected as a naive sum of all paths to it would (see `Programme`). `each` calls a function
    for each segment, like `map`; several may run at once.
    """
    programme = Programme(scenario, values, memo, counted_twice)
    settings = scenario.settings
    cashable = {line: values[f"cashable.{line}"] if line in scenario.cashable else CASHABLE[line] for line in LINES}
    counted = cashable if settings.roi_basis == "cash" else _IN_FULL
    discount = month_factors(settings.discount_rate, settings.horizon_months, settings.discounting)
    books = Ledger(discount, counted, trials)
    segments = tuple(each(lambda segment: project_segment(programme, segment, books), scenario.segments))
    company, upfront = _company(programme, books)
    ledgers = [*(part.ledger for part in segments), company]
    benefits = _sum([ledger.flow for ledger in ledgers if ledger.flow is not None], (settings.horizon_months, trials))
    benefits[0] = upfront * counted["other"]
    booked = {line: [ledger.lines[line] for ledger in ledgers if line in ledger.lines] for line in LINES}
    lines = {line: np.broadcast_to(sum(parts[1:], parts[0]), (trials,)) for line, parts in booked.items() if parts}
    if settings.benefit_factor != 1.0:
        benefits *= settings.benefit_factor
        lines = {line: value * settings.benefit_factor for line, value in lines.items()}
    costs = _costs(programme, segments, trials)
    return Projection(scenario, trials, segments, benefits, costs, lines, cashable)


_IN_FULL: Mapping[str, float] = dict.fromkeys(LINES, 1.0)


def _sum(flows: list[FloatArray], shape: tuple[int, int]) -> FloatArray:
    """The sum of flows of months 1 … T, with a row for the day of the decision before them."""
    total = np.empty((shape[0] + 1, shape[1]))
    total[1:] = flows[0] if flows else 0.0
    for flow in flows[1:]:
        total[1:] += flow
    return total


def _costs(programme: Programme, segments: tuple[SegmentProjection, ...], trials: int) -> Costs:
    settings = programme.scenario.settings
    horizon = settings.horizon_months
    discount = discount_factors(settings.discount_rate, horizon, settings.discounting)
    shape = (horizon + 1, trials)
    amounts = {
        f"initiatives.{initiative.id}.costs.{key}.amount": cost
        for initiative in programme.initiatives
        for key, cost in keyed(initiative.costs)
    }
    lines = [(cost, programme.values[path]) for path, cost in amounts.items()]

    def booked(drivers: Mapping[str, FloatArray]) -> Costs:
        flow = cost_flow(lines, drivers, programme.wages, *shape)
        return Costs.of(flow * settings.cost_factor if settings.cost_factor != 1.0 else flow, discount)

    if not any(cost.per for cost, _ in lines):
        inputs = (
            shape,
            discount,
            programme.wages,
            settings.cost_factor,
            *(part for cost, amount in lines for part in (cost.timing, amount)),
        )
        return programme.memo(("costs",), inputs, lambda: booked({}))
    customers, contacts = np.zeros(shape), np.zeros(shape)
    for part in segments:
        opening = part.customers.with_[[0, *range(horizon)]]
        customers += opening
        contacts[1:] += opening[1:] * part.contacts / 12.0
    agents = np.broadcast_to(programme.values.get("workforce.agents", 0.0), shape)
    drivers = {"customer": customers, "contact": contacts, "agent": agents}
    return booked(drivers)


def _company(programme: Programme, books: Ledger) -> tuple[Ledger, Sampled]:
    """What belongs to no segment, booked; and what of it falls on the day of the decision."""
    booked = (*_workforce(programme), *_friction(programme))

    def book() -> Ledger:
        ledger = books.blank()
        for line, moved, amount in booked:
            ledger.book(moved, Term(line, amount, None if programme.wages is None else programme.wages[1:]))
        return ledger

    inputs = tuple(part for entry in booked for part in entry)
    if not any(initiative.benefits for initiative in programme.initiatives):
        return programme.memo(("company",), (*books.rules, programme.wages, *inputs), book), 0.0
    ledger = book()
    return ledger, _book_other(programme, ledger)


_Entry = tuple[str, FloatArray, Sampled]
"""A line, what moves, and the money a month of one unit of it."""


def _workforce(programme: Programme) -> Iterator[_Entry]:
    moved = turnover_change(programme)
    if moved is not None:
        agents, leaver = programme.values["workforce.agents"], programme.values.get("workforce.replacement_cost", 0.0)
        yield "workforce", moved, programme.memo(("leavers",), (agents, leaver), lambda: agents * leaver / -1200.0)


def _friction(programme: Programme) -> Iterator[_Entry]:
    for point in programme.scenario.friction:
        moved = friction_change(programme, point.id)
        if moved is not None:
            fields = ("occurrences", "minutes", "people", "hour_cost")
            drawn = tuple(programme.values[f"friction.{point.id}.{field}"] for field in fields)
            yield (
                "friction",
                moved,
                programme.memo(("friction cost", point.id), drawn, partial(_friction_cost, *drawn)),
            )


def _friction_cost(occurrences: Sampled, minutes: Sampled, people: Sampled, hour_cost: Sampled) -> Sampled:
    return occurrences * minutes / 60.0 * people * hour_cost / -12.0


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
