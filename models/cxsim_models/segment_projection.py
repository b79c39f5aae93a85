"""One segment in both worlds, month by month: sections 5 to 8 put together."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from cxsim_models.arrays import FloatArray, Sampled
from cxsim_models.benefits import book_customers, service_gains
from cxsim_models.clv import continued_clv, lasting_clv
from cxsim_models.growth import Customers, Growth
from cxsim_models.ledger import Gains, Ledger
from cxsim_models.movement import Movement
from cxsim_models.programme import Programme
from cxsim_models.queue import Agents, Queue, busiest
from cxsim_models.segment import Segment
from cxsim_models.segment_values import SegmentValues
from cxsim_models.service import ServiceBaseline, ServiceChanges, assisted_volume, contact_ratio, unit_cost


@dataclass(frozen=True, slots=True)
class SegmentProjection:
    """A segment's customers (months 0 … T), benefits booked, and customer lifetime values, per trial.

    `residual` is what the customers gained are worth after the horizon; 0 unless the scenario asks for it.
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
    residual: Sampled
    acquisition_cost: Sampled

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
        at.programme.scenario.settings.residual,
        *growth.drivers,
        *map(at.base, ("acquisition_cost", "referral_reward", "leads", "conversion", *growth.REFERRAL_INPUTS)),
    )
    return at.memo("segment", inputs, lambda: _projected(at, growth, customers, each, books.blank()))


@dataclass(frozen=True, slots=True, eq=False)
class _Each:
    """One customer of the segment, per month.

    `margin` and `to_serve` without the initiatives, at today's prices; what they gain; `earned_without` and
    `earned_with`: the margin less the cost to serve, per trial or (months, trials).
    """

    margin: Sampled
    to_serve: Sampled
    gains: Gains
    earned_without: Sampled
    earned_with: Sampled
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


_CALLING = ("fcr", "contact_rate", "abandonment")
_CALLS = (*_CALLING, "repeat_propensity", "redial")
_STAFFING = ("busy_calls", "interval_minutes", "answer_within", "service_level", "shrinkage", "customers")
_BUSIEST = ("customers", "contact_rate", "self_service", "interval_minutes")
_QUEUE = (*_STAFFING, "handle_time", "contact_rate", "self_service")


def _gain_inputs(at: SegmentValues, books: Ledger) -> tuple[object, ...]:
    moved = (at.movement.behaviour("spend"), *map(at.movement.change, _MOVED))
    agents = tuple(map(at.base, _STAFFING)) if at.segment.staffing is not None else ()
    grown = (at.programme.prices, at.programme.wages)
    return (
        at.segment.service_cost_in_margin,
        at.segment.staffing,
        *books.rules,
        *grown,
        *agents,
        *moved,
        *map(at.base, _STATED),
    )


def _gains(at: SegmentValues, books: Ledger) -> _Each:
    base, movement = at.base, at.movement
    margin = base("spend") * base("gross_margin") / 12.0
    service = _service_baseline(at)
    changes = _service_changes(at)
    in_margin = at.segment.service_cost_in_margin
    to_serve = (service.complaints if in_margin else service.service + service.complaints) / 12.0
    prices, wages = _from_month_1(at.programme.prices), _from_month_1(at.programme.wages)
    lines = [(line, _grown(amount, wages)) for line, amount in service_gains(service, changes)]
    own = [] if in_margin else [amount for _, amount in lines]
    spend, complaints = movement.behaviour("spend"), movement.change("complaint_rate")
    earned: Sampled = margin
    if spend is not None:
        lines.append(("spend", _grown((spend - base("spend")) * (base("gross_margin") / 12.0), prices)))
        # Not margin + gain: where nothing is spent any more, exactly nothing is earned.
        earned = spend * (base("gross_margin") / 12.0)
    if complaints is not None:
        lines.append(("complaints", _grown(complaints * (base("cost_per_complaint") / -12000.0), wages)))
        own.append(lines[-1][1])
    served = _grown(to_serve, wages)
    without, with_ = _grown(margin, prices) - served, sum(own, _grown(earned, prices) - served)
    return _Each(margin, to_serve, books.gains(lines), without, with_, service.contacts, changes.ratio)


def _from_month_1(index: FloatArray | None) -> FloatArray | None:
    return None if index is None else index[1:, None]


def _grown(amount: Sampled, index: FloatArray | None) -> Any:
    """An amount at today's prices, month by month at those of the index, (months, 1)."""
    return amount if index is None else amount * index


def _projected(
    at: SegmentValues, growth: Growth, customers: Customers, each: _Each, ledger: Ledger
) -> SegmentProjection:
    indices = (None if index is None else index[1:] for index in (at.programme.prices, at.programme.wages))
    worlds = (customers.without, customers.retained, customers.with_)
    book_customers(ledger, *worlds, each.margin, each.to_serve, *indices)
    ledger.book_gains(customers.with_[:-1], each.gains)
    growth.book_acquisition(ledger, customers)
    return SegmentProjection(
        at.segment,
        at.movement,
        customers,
        ledger,
        each.contacts,
        each.contact_ratio,
        _clv(at, each.earned_without, customers.survival_without),
        _clv(at, each.earned_with, customers.survival_with),
        _residual(at, each, customers) if at.programme.scenario.settings.residual else 0.0,
        at.base("acquisition_cost"),
    )


def _residual(at: SegmentValues, each: _Each, customers: Customers) -> Sampled:
    """What the customers gained by the end of the horizon are worth from then on, discounted to today."""
    settings = at.programme.scenario.settings
    v: float = (1.0 + settings.discount_rate) ** (-at.months / 12.0)
    worth = lasting_clv(
        _last(each.earned_with),
        1.0 - _last(customers.survival_with),
        settings.discount_rate,
        settings.discounting == "mid",
    )
    gained: FloatArray = customers.with_[-1] - customers.without[-1]
    return gained * worth * v


def _last(value: Sampled) -> Any:
    """The value of the last month."""
    return value[-1] if isinstance(value, np.ndarray) and value.ndim == 2 else value


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


def _queue(at: SegmentValues) -> Queue:
    base = at.base
    counted = at.segment.busy_calls is not None
    return Queue(
        calls=base("busy_calls") if counted else busiest(*map(base, _BUSIEST)),
        interval_s=base("interval_minutes") * 60.0,
        handle_time_s=base("handle_time") * 60.0,
        target_s=base("answer_within"),
        service_level=base("service_level") / 100.0,
        shrinkage=base("shrinkage"),
    )


def _service_changes(at: SegmentValues) -> ServiceChanges:
    base, change = at.base, at.movement.change
    ratio = at.memo(
        "contact ratio",
        (*map(change, _CALLING), *map(base, _CALLS)),
        lambda: contact_ratio(
            fcr=base("fcr"),
            fcr_change=change("fcr"),
            repeat_propensity=base("repeat_propensity"),
            contact_rate=base("contact_rate"),
            contact_rate_change=change("contact_rate"),
            abandonment=base("abandonment"),
            abandonment_change=change("abandonment"),
            redial=base("redial"),
        ),
    )
    self_service, handle_time = change("self_service"), change("handle_time")
    return ServiceChanges(
        ratio,
        None if self_service is None else self_service * 0.01,
        None if handle_time is None else handle_time * (1.0 / base("handle_time")),
        _agents(at, ratio, self_service, handle_time) if at.segment.staffing == "erlang-c" else None,
    )


def _agents(
    at: SegmentValues, ratio: FloatArray | None, self_service: FloatArray | None, handle_time: FloatArray | None
) -> Agents:
    """The agents after each change in turn; each is made again only where its own inputs have moved."""
    base = at.base
    queue = at.memo("queue", tuple(map(base, _QUEUE)), lambda: _queue(at))
    volume: Sampled = 1.0 if ratio is None else ratio
    contacts = None if ratio is None else at.memo("agents", (queue, ratio), lambda: queue.relative(ratio))
    deflection: FloatArray | None = None
    if self_service is not None:
        inputs = (volume, self_service, base("self_service"))
        volume = remaining = at.memo("assisted", inputs, lambda: assisted_volume(*inputs))
        deflection = at.memo("agents left", (queue, remaining), lambda: queue.relative(remaining))
    quicker: FloatArray | None = None
    if handle_time is not None:
        quicker = at.memo(
            "agents quicker",
            (queue, volume, handle_time, base("handle_time")),
            lambda: queue.relative(volume, 1.0 + handle_time * (1.0 / base("handle_time"))),
        )
    return Agents(contacts, deflection, quicker)


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
