"""Benefit lines, with − without, which add up exactly: section 7."""

from collections.abc import Iterator, Mapping

import numpy as np

from cxsim_models.arrays import FloatArray, Sampled
from cxsim_models.ledger import Ledger, Term
from cxsim_models.queue import Queue
from cxsim_models.service import ServiceBaseline, ServiceChanges

LINES = (
    "retention",
    "acquisition",
    "spend",
    "contacts",
    "deflection",
    "handle_time",
    "complaints",
    "workforce",
    "friction",
    "other",
    "to_serve",
    "to_acquire",
)

CASHABLE: Mapping[str, float] = dict.fromkeys(LINES, 1.0) | dict.fromkeys(
    ("contacts", "deflection", "handle_time", "friction"), 0.5
)
"""The share of each line that is cash: hours saved are not, until a contract or a post ends (judgement)."""


def book_customers(
    ledger: Ledger,
    without: FloatArray,
    retained: FloatArray,
    with_: FloatArray,
    margin: Sampled,
    to_serve: Sampled,
    prices: FloatArray | None = None,
    wages: FloatArray | None = None,
) -> None:
    """Retention, acquisition and the service of the customers gained.

    N0, Nr and N1 of months 0 … T, (months + 1, trials), the same array where nothing changes; `margin` and
    `to_serve` per customer and month without the initiatives, at today's prices and wages, which follow the
    indices (months,).
    """
    opening = slice(0, -1)
    service = Term("to_serve", -to_serve, wages)
    if retained is not without:
        kept = retained[opening] - without[opening]
        ledger.book(kept, Term("retention", margin, prices), service)
    if with_ is not retained:
        gained = with_[opening] - retained[opening]
        ledger.book(gained, Term("acquisition", margin, prices), service)


def service_gains(baseline: ServiceBaseline, changes: ServiceChanges) -> Iterator[tuple[str, FloatArray]]:
    """Contacts, deflection and handling time per customer and month, each at the level of the ones before it."""
    ratio = changes.ratio
    if baseline.queue is not None:
        yield from _by_whole_agents(baseline.queue, baseline, changes)
        return
    if ratio is not None:
        saved = baseline.contacts * baseline.mix_cost / 12.0
        yield "contacts", (1.0 - ratio) * saved
    if changes.self_service is not None:
        saved = baseline.contacts * (baseline.unit - baseline.self_service_cost) / 12.0
        yield "deflection", _of_contacts(ratio, changes.self_service * saved)
    if changes.unit is not None:
        cost = baseline.contacts * baseline.unit / -12.0
        assisted = 1.0 - baseline.self_service
        if changes.self_service is not None:
            assisted = assisted - changes.self_service
        yield "handle_time", _of_contacts(ratio, changes.unit * (assisted * cost))


def _of_contacts(ratio: FloatArray | None, amount: FloatArray) -> FloatArray:
    return amount if ratio is None else amount * ratio


def _by_whole_agents(
    queue: Queue, baseline: ServiceBaseline, changes: ServiceChanges
) -> Iterator[tuple[str, FloatArray]]:
    """The lines of `service_gains` where the assisted part is paid by the agents that the busy interval needs."""
    assisted0 = 1.0 - baseline.self_service
    paid = baseline.contacts * assisted0 * baseline.unit / 12.0
    alone = baseline.contacts * baseline.self_service_cost / 12.0
    volume: Sampled = 1.0
    agents: Sampled = 1.0
    if changes.ratio is not None:
        volume = changes.ratio
        fewer = queue.relative(volume)
        yield "contacts", (1.0 - fewer) * paid + (1.0 - volume) * (alone * baseline.self_service)
        agents = fewer
    if changes.self_service is not None:
        share = np.divide(1.0, assisted0, out=np.zeros(np.shape(assisted0)), where=np.greater(assisted0, 0.0))
        contacting, volume = volume, volume * np.maximum(1.0 - changes.self_service * share, 0.0)
        fewer = queue.relative(volume)
        yield "deflection", (agents - fewer) * paid - contacting * changes.self_service * alone
        agents = fewer
    if changes.unit is not None:
        fewer = queue.relative(volume, 1.0 + changes.unit)
        yield "handle_time", (agents - fewer) * paid
