"""Benefit lines, with − without, which add up exactly: section 7.

A line is a sum of terms coefficient × series: the coefficient is per trial, the series a course in time that
several terms share. Discounting a series once then serves all its terms.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from cxsim_models.arrays import FloatArray, Sampled

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


@dataclass(frozen=True, slots=True)
class Term:
    """One product of a benefit line: `coefficient` (trials,) × the series it belongs to."""

    line: str
    coefficient: Sampled


@dataclass(frozen=True, slots=True)
class Flow:
    """A series, (months, trials), with the terms that it carries."""

    series: FloatArray
    terms: tuple[Term, ...]


def customer_flows(
    without: FloatArray, retained: FloatArray, with_: FloatArray, margin: Sampled, to_serve: Sampled
) -> Iterator[Flow]:
    """Retention, acquisition and the service of the customers gained.

    Customers N0, Nr and N1 at the opening of each month, (months, trials); `margin` and `to_serve` per customer
    and month without the initiatives.
    """
    if retained is not without:
        kept = retained - without
        yield Flow(kept, (Term("retention", margin), Term("to_serve", -to_serve)))
    if with_ is not retained:
        gained = with_ - retained
        yield Flow(gained, (Term("acquisition", margin), Term("to_serve", -to_serve)))


def service_flows(
    customers: FloatArray,
    *,
    contacts: Sampled,
    self_service: Sampled,
    self_service_cost: Sampled,
    unit: Sampled,
    ratio: FloatArray | None,
    self_service_change: FloatArray | None,
    unit_change: FloatArray | None,
) -> Iterator[Flow]:
    """Contacts, deflection and handling time, each at the level of the ones before it.

    `customers` with the initiatives, at the opening of the month; `ratio` contacts(t)/contacts₀,
    `self_service_change` as a share, `unit_change` relative: (months, trials) or None where nothing changes.
    """
    contacting = customers if ratio is None else customers * ratio
    if ratio is not None:
        mix = (1.0 - self_service) * unit + self_service * self_service_cost
        yield Flow(customers - contacting, (Term("contacts", contacts * mix / 12.0),))
    if self_service_change is not None:
        saved = contacts * (unit - self_service_cost) / 12.0
        yield Flow(contacting * self_service_change, (Term("deflection", saved),))
    if unit_change is not None:
        series = contacting * unit_change
        if self_service_change is None:
            series *= 1.0 - self_service
        else:
            series *= (1.0 - self_service) - self_service_change
        yield Flow(series, (Term("handle_time", contacts * unit / -12.0),))


def present_values(flows: list[Flow], discount: FloatArray, trials: int) -> dict[str, FloatArray]:
    """PV of each line that occurs, (trials,); `discount` is v(1) … v(T), shape (months,)."""
    totals: dict[str, FloatArray] = {}
    for flow in flows:
        discounted = np.einsum("tn,t->n", flow.series, discount)
        for term in flow.terms:
            value = np.broadcast_to(discounted * term.coefficient, (trials,))
            totals[term.line] = totals[term.line] + value if term.line in totals else value
    return {line: totals[line] for line in LINES if line in totals}


def total_flow(flows: list[Flow], share: Mapping[str, Sampled], months: int, trials: int) -> FloatArray:
    """Σ lines × their share counted, undiscounted, (months + 1, trials); month 0 is left at 0."""
    total = np.zeros((months + 1, trials))
    later = total[1:]
    for flow in flows:
        coefficient: Sampled = 0.0
        for term in flow.terms:
            coefficient = coefficient + term.coefficient * share[term.line]
        later += flow.series * coefficient
    return total
