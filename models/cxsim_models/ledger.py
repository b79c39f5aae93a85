"""Where benefit flows are booked: each series is discounted and added up at once, and then let go."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from cxsim_models.arrays import FloatArray, Sampled
from cxsim_models.discounting import present_value, present_value_of_product


@dataclass(frozen=True, slots=True)
class Term:
    """One product of a benefit line: `coefficient` (trials,) × its series × a price `index` (months,)."""

    line: str
    coefficient: Sampled
    index: FloatArray | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Gains:
    """What a customer brings more, per month, (months, trials or 1): by benefit line, and `counted` in all."""

    lines: Sequence[tuple[str, FloatArray]]
    counted: FloatArray | None


class Ledger:
    """PV of each benefit line, (trials,), in full, and the sum of the flows as far as they are counted.

    A line is a sum of terms coefficient × series; a series, (months, trials), is shared by several terms, so
    that it is discounted once. `discount` is v(1) … v(T), `share` what is counted of each line. `flow` is
    (months, trials), None as long as nothing is booked.
    """

    def __init__(self, discount: FloatArray, share: Mapping[str, Sampled], trials: int) -> None:
        self._discount = discount
        self._share = share
        self._trials = trials
        self._room: FloatArray | None = None
        self.lines: dict[str, Sampled] = {}
        self.flow: FloatArray | None = None

    def blank(self) -> "Ledger":
        """An empty ledger with the same rules."""
        return Ledger(self._discount, self._share, self._trials)

    @property
    def rules(self) -> tuple[object, ...]:
        """What decides how a series is booked, for comparing two ledgers."""
        return (self._discount, self._trials, *self._share.values())

    def gains(self, lines: Sequence[tuple[str, FloatArray]]) -> Gains:
        """Gains per customer with what this ledger counts of them."""
        together: list[tuple[Sampled, FloatArray]] = []
        for line, amount in lines:
            share = self._share[line]
            if together and np.ndim(share) == 0 and np.array_equal(together[-1][0], share):
                # Lines of which the same is counted are added up first: one product less.
                together[-1] = (share, together[-1][1] + amount)
            else:
                together.append((share, amount))
        counted = [amount if np.ndim(share) == 0 and share == 1.0 else amount * share for share, amount in together]
        return Gains(lines, sum(counted[1:], counted[0]) if counted else None)

    def book(self, series: FloatArray, *terms: Term) -> None:
        """Add coefficient × `series` of every term to its line; `series` is (months, trials or 1)."""
        if len(terms) > 1 and any(term.index is not terms[0].index for term in terms):
            for term in terms:
                self.book(series, term)
            return
        index = terms[0].index
        if index is not None:
            series = series * index[:, None]
        discounted = present_value(series, self._discount)
        counted: Sampled = 0.0
        for term in terms:
            self.add(term.line, discounted * term.coefficient)
            counted = counted + term.coefficient * self._share[term.line]
        self._add_flow(series, counted)

    def book_gains(self, customers: FloatArray, gains: Gains) -> None:
        """Add `customers` × each gain to its line; customers (months, trials or 1)."""
        if gains.counted is None:
            return
        discounted = customers * self._discount[:, None]
        for line, amount in gains.lines:
            self.add(line, present_value_of_product(discounted, amount))
        self._add_flow(customers, gains.counted)

    def _add_flow(self, series: FloatArray, factor: Sampled) -> None:
        if self.flow is None:
            self.flow = np.empty((len(self._discount), self._trials))
            np.multiply(series, factor, out=self.flow)
            return
        if self._room is None:
            self._room = np.empty_like(self.flow)
        self.flow += np.multiply(series, factor, out=self._room)

    def add(self, line: str, value: Sampled) -> None:
        """Add a present value to a line."""
        self.lines[line] = self.lines[line] + value if line in self.lines else value
