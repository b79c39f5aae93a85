"""Benefit lines, with − without, which add up exactly: section 7."""

from collections.abc import Iterator, Mapping

from cxsim_models.arrays import FloatArray, Sampled
from cxsim_models.ledger import Ledger, Term
from cxsim_models.queue import Agents
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
    if changes.agents is not None:
        yield from _by_whole_agents(changes.agents, baseline, changes)
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
    agents: Agents, baseline: ServiceBaseline, changes: ServiceChanges
) -> Iterator[tuple[str, FloatArray]]:
    """The lines of `service_gains` where the assisted part is paid by the agents that the busy interval needs."""
    paid = baseline.contacts * (1.0 - baseline.self_service) * baseline.unit / 12.0
    alone = baseline.contacts * baseline.self_service_cost / 12.0
    contacting: Sampled = 1.0
    before: Sampled = 1.0
    if changes.ratio is not None and agents.contacts is not None:
        contacting = changes.ratio
        yield "contacts", (1.0 - agents.contacts) * paid + (1.0 - contacting) * (alone * baseline.self_service)
        before = agents.contacts
    if changes.self_service is not None and agents.deflection is not None:
        yield "deflection", (before - agents.deflection) * paid - contacting * changes.self_service * alone
        before = agents.deflection
    if agents.handle_time is not None:
        yield "handle_time", (before - agents.handle_time) * paid
