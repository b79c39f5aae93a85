"""One segment in both worlds, month by month: sections 5 to 8 put together."""

from dataclasses import dataclass

import numpy as np

from cxsim_models.arrays import FloatArray, Sampled
from cxsim_models.benefits import book_customers, book_service
from cxsim_models.clv import continued_clv, lasting_clv
from cxsim_models.growth import Customers, Growth
from cxsim_models.ledger import Ledger, Term
from cxsim_models.movement import Movement
from cxsim_models.programme import Programme
from cxsim_models.segment import Segment
from cxsim_models.segment_values import SegmentValues
from cxsim_models.service import ServiceBaseline, ServiceChanges, contact_ratio, unit_cost


@dataclass(frozen=True, slots=True)
class SegmentProjection:
    """A segment's customers (months 0 … T), benefits booked, and customer lifetime values, per trial.

    `contacts` per customer and year with the initiatives, (months, trials) or per trial.
    """

    segment: Segment
    movement: Movement
    customers: Customers
    ledger: Ledger
    contacts: Sampled
    clv_without: Sampled
    clv_with: Sampled


def project_segment(programme: Programme, segment: Segment, books: Ledger) -> SegmentProjection:
    """Project `segment` for the drawn values of `programme`, with books ruled like `books`."""
    at = SegmentValues(programme, segment)
    movement = at.movement
    growth = Growth(at)
    customers = growth.customers()
    moved = (
        movement.behaviour("spend"),
        movement.change("complaint_rate"),
        movement.change("fcr"),
        movement.change("contact_rate"),
        movement.change("abandonment"),
        movement.change("self_service"),
        movement.change("handle_time"),
    )
    fields = [name for name in Segment.model_fields if name not in _WORDS]
    inputs = (
        segment.service_cost_in_margin,
        *books.rules,
        customers.without,
        customers.retained,
        customers.with_,
        *growth.drivers,
        *moved,
        *map(at.base, fields),
    )
    return at.memo("segment", inputs, lambda: _projected(at, growth, customers, moved, books.blank()))


_WORDS = frozenset({"id", "name", "service_cost_in_margin"})


def _projected(
    at: SegmentValues,
    growth: Growth,
    customers: Customers,
    moved: tuple[FloatArray | None, ...],
    ledger: Ledger,
) -> SegmentProjection:
    spend1, complaint_change, *service_moves = moved
    base = at.base
    opening = customers.with_[:-1]
    margin = base("spend") * base("gross_margin") / 12.0
    service = _service_baseline(at)
    changes = _service_changes(at, *service_moves)
    borne = 0.0 if at.segment.service_cost_in_margin else service.service
    to_serve = (borne + service.complaints) / 12.0
    book_customers(ledger, customers.without, customers.retained, customers.with_, margin, to_serve)
    book_service(ledger, opening, service, changes)
    growth.book_acquisition(ledger, customers)
    if spend1 is not None:
        ledger.book(opening * (spend1 - base("spend")), Term("spend", base("gross_margin") / 12.0))
    if complaint_change is not None:
        cost = base("cost_per_complaint") / -12000.0
        ledger.book(opening * complaint_change, Term("complaints", cost))
    margin_with = _margin_with(at, spend1, complaint_change, service, changes)
    return SegmentProjection(
        at.segment,
        at.movement,
        customers,
        ledger,
        service.contacts if changes.ratio is None else service.contacts * changes.ratio,
        _clv(at, margin - to_serve, customers.survival_without),
        _clv(at, margin_with, customers.survival_with),
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


def _service_changes(
    at: SegmentValues,
    fcr: FloatArray | None,
    contact_rate: FloatArray | None,
    abandonment: FloatArray | None,
    self_service: FloatArray | None,
    handle_time: FloatArray | None,
) -> ServiceChanges:
    ratio = contact_ratio(
        fcr=at.base("fcr"),
        fcr_change=fcr,
        repeat_propensity=at.base("repeat_propensity"),
        contact_rate=at.base("contact_rate"),
        contact_rate_change=contact_rate,
        abandonment=at.base("abandonment"),
        abandonment_change=abandonment,
        redial=at.base("redial"),
    )
    return ServiceChanges(
        ratio,
        None if self_service is None else self_service * 0.01,
        None if handle_time is None else handle_time * (1.0 / at.base("handle_time")),
    )


def _margin_with(
    at: SegmentValues,
    spend: FloatArray | None,
    complaint_change: FloatArray | None,
    service: ServiceBaseline,
    changes: ServiceChanges,
) -> Sampled:
    """Margin less cost to serve, per customer and month, with the initiatives."""
    revenue = (at.base("spend") if spend is None else spend) * (at.base("gross_margin") / 12.0)
    margin = revenue - service.complaints / 12.0
    if complaint_change is not None:
        margin = margin - complaint_change * (at.base("cost_per_complaint") / 12000.0)
    if not at.segment.service_cost_in_margin:
        margin = margin - changes.service_cost(service) / 12.0
    return margin


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
