"""One segment in both worlds, month by month: sections 5 to 8 put together."""

from dataclasses import dataclass

import numpy as np

from cxsim_models.arrays import FloatArray, Sampled
from cxsim_models.benefits import book_customers, service_gains
from cxsim_models.clv import continued_clv, lasting_clv
from cxsim_models.growth import Customers, Growth
from cxsim_models.ledger import Gains, Ledger
from cxsim_models.movement import Movement
from cxsim_models.programme import Programme
from cxsim_models.segment import Segment
from cxsim_models.segment_values import SegmentValues
from cxsim_models.service import ServiceBaseline, ServiceChanges, contact_ratio, unit_cost


@dataclass(frozen=True, slots=True)
class SegmentProjection:
    """A segment's customers (months 0 … T), benefits booked, and customer lifetime values, per trial.

    `contacts_without` per customer and year; `contact_ratio` the course of contacts(t)/contacts₀, None for 1.
    """

    segment: Segment
    movement: Movement
    customers: Customers
    ledger: Ledger
    contacts_without: Sampled
    contact_ratio: FloatArray | None
    clv_without: Sampled
    clv_with: Sampled

    @property
    def contacts(self) -> Sampled:
        """Per customer and year with the initiatives, (months, trials) or per trial."""
        return self.contacts_without if self.contact_ratio is None else self.contacts_without * self.contact_ratio


def project_segment(programme: Programme, segment: Segment, books: Ledger) -> SegmentProjection:
    """Project `segment` for the drawn values of `programme`, with books ruled like `books`."""
    at = SegmentValues(programme, segment)
    growth = Growth(at)
    customers = growth.customers()
    # What a customer brings and what customers there are depend on different inputs; an edit moves one or both.
    each = at.memo("gains", _gain_inputs(at, books), lambda: _gains(at, books))
    inputs = (
        each,
        *books.rules,
        customers.without,
        customers.retained,
        customers.with_,
        *growth.drivers,
        *map(at.base, ("acquisition_cost", "referral_reward", "leads", "conversion", *growth.REFERRAL_INPUTS)),
    )
    return at.memo("segment", inputs, lambda: _projected(at, growth, customers, each, books.blank()))


@dataclass(frozen=True, slots=True, eq=False)
class _Each:
    """One customer of the segment: margin and cost to serve a month without, the gains, and the margin with."""

    margin: Sampled
    to_serve: Sampled
    gains: Gains
    margin_with: Sampled
    contacts: Sampled
    contact_ratio: FloatArray | None


_MOVED = ("complaint_rate", "fcr", "contact_rate", "abandonment", "self_service", "handle_time")
_STATED = (
    "spend",
    "gross_margin",
    "contact_rate",
    "cost_per_contact",
    "agent_hour_cost",
    "occupancy",
    "handle_time",
    "self_service",
    "self_service_cost",
    "complaint_rate",
    "cost_per_complaint",
    "fcr",
    "repeat_propensity",
    "abandonment",
    "redial",
)


def _gain_inputs(at: SegmentValues, books: Ledger) -> tuple[object, ...]:
    moved = (at.movement.behaviour("spend"), *map(at.movement.change, _MOVED))
    return (at.segment.service_cost_in_margin, *books.rules, *moved, *map(at.base, _STATED))


def _gains(at: SegmentValues, books: Ledger) -> _Each:
    base, movement = at.base, at.movement
    margin = base("spend") * base("gross_margin") / 12.0
    service = _service_baseline(at)
    changes = _service_changes(at)
    in_margin = at.segment.service_cost_in_margin
    to_serve = (service.complaints if in_margin else service.service + service.complaints) / 12.0
    lines = list(service_gains(service, changes))
    own = [] if in_margin else [amount for _, amount in lines]
    spend, complaints = movement.behaviour("spend"), movement.change("complaint_rate")
    earned: Sampled = margin
    if spend is not None:
        lines.append(("spend", (spend - base("spend")) * (base("gross_margin") / 12.0)))
        # Not margin + gain: where nothing is spent any more, exactly nothing is earned.
        earned = spend * (base("gross_margin") / 12.0)
    if complaints is not None:
        lines.append(("complaints", complaints * (base("cost_per_complaint") / -12000.0)))
        own.append(lines[-1][1])
    margin_with = sum(own, earned - to_serve)
    return _Each(margin, to_serve, books.gains(lines), margin_with, service.contacts, changes.ratio)


def _projected(
    at: SegmentValues, growth: Growth, customers: Customers, each: _Each, ledger: Ledger
) -> SegmentProjection:
    book_customers(ledger, customers.without, customers.retained, customers.with_, each.margin, each.to_serve)
    ledger.book_gains(customers.with_[:-1], each.gains)
    growth.book_acquisition(ledger, customers)
    return SegmentProjection(
        at.segment,
        at.movement,
        customers,
        ledger,
        each.contacts,
        each.contact_ratio,
        _clv(at, each.margin - each.to_serve, customers.survival_without),
        _clv(at, each.margin_with, customers.survival_with),
    )


def _service_baseline(at: SegmentValues) -> ServiceBaseline:
    base = at.base
    hour = None if at.segment.agent_hour_cost is None else base("agent_hour_cost")
    return ServiceBaseline(
        contacts=base("contact_rate"),
        self_service=base("self_service") / 100.0,
        self_service_cost=base("self_service_cost"),
        unit=unit_cost(base("cost_per_contact"), hour, base("handle_time"), base("occupancy")),
        complaints=base("complaint_rate") / 1000.0 * base("cost_per_complaint"),
    )


def _service_changes(at: SegmentValues) -> ServiceChanges:
    base, change = at.base, at.movement.change
    ratio = contact_ratio(
        fcr=base("fcr"),
        fcr_change=change("fcr"),
        repeat_propensity=base("repeat_propensity"),
        contact_rate=base("contact_rate"),
        contact_rate_change=change("contact_rate"),
        abandonment=base("abandonment"),
        abandonment_change=change("abandonment"),
        redial=base("redial"),
    )
    self_service, handle_time = change("self_service"), change("handle_time")
    return ServiceChanges(
        ratio,
        None if self_service is None else self_service * 0.01,
        None if handle_time is None else handle_time * (1.0 / base("handle_time")),
    )


def _clv(at: SegmentValues, margin: Sampled, survival: Sampled) -> Sampled:
    settings = at.programme.scenario.settings
    mid = settings.discounting == "mid"
    if np.ndim(survival) < 2 and np.ndim(margin) < 2:
        return lasting_clv(margin, 1.0 - survival, settings.discount_rate, mid)
    courses = _monthly(margin, at.months), _monthly(survival, at.months)
    return continued_clv(*courses, 1.0 + settings.discount_rate, mid)


def _monthly(value: Sampled, months: int) -> FloatArray:
    """A constant, a value per trial or a course, as (months, trials or 1)."""
    array = np.atleast_1d(np.asarray(value, dtype=float))
    return array if array.ndim == 2 else np.broadcast_to(array, (months, len(array)))
