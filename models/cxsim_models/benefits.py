"""Benefit lines, with − without, which add up exactly: section 7."""

from collections.abc import Mapping

from cxsim_models.arrays import FloatArray, Sampled
from cxsim_models.ledger import Ledger, Term
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
) -> None:
    """Retention, acquisition and the service of the customers gained.

    N0, Nr and N1 of months 0 … T, (months + 1, trials), the same array where nothing changes; `margin` and
    `to_serve` per customer and month without the initiatives.
    """
    opening = slice(0, -1)
    if retained is not without:
        kept = retained[opening] - without[opening]
        ledger.book(kept, Term("retention", margin), Term("to_serve", -to_serve))
    if with_ is not retained:
        gained = with_[opening] - retained[opening]
        ledger.book(gained, Term("acquisition", margin), Term("to_serve", -to_serve))


def book_service(ledger: Ledger, customers: FloatArray, baseline: ServiceBaseline, changes: ServiceChanges) -> None:
    """Contacts, deflection and handling time, each at the level of the ones before it.

    `customers` with the initiatives, at the opening of each month, (months, trials).
    """
    contacting = customers if changes.ratio is None else customers * changes.ratio
    if changes.ratio is not None:
        saved = baseline.contacts * baseline.mix_cost / 12.0
        ledger.book(customers - contacting, Term("contacts", saved))
    if changes.self_service is not None:
        saved = baseline.contacts * (baseline.unit - baseline.self_service_cost) / 12.0
        ledger.book(contacting * changes.self_service, Term("deflection", saved))
    if changes.unit is not None:
        assisted = 1.0 - baseline.self_service
        if changes.self_service is not None:
            assisted = assisted - changes.self_service
        cost = baseline.contacts * baseline.unit / -12.0
        ledger.book(contacting * changes.unit * assisted, Term("handle_time", cost))
