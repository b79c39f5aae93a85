"""Where benefit flows are booked: each series is discounted and added up at once, and then let go."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from cxsim_models.arrays import FloatArray, Sampled
from cxsim_models.discounting import present_value


@dataclass(frozen=True, slots=True)
class Term:
    """One product of a benefit line: `coefficient` (trials,) × the series it belongs to."""

    line: str
    coefficient: Sampled


class Ledger:
    """PV of each benefit line, (trials,), in full, and the sum of the flows as far as they are counted.

    A line is a sum of terms coefficient × series; a series, (months, trials), is shared by several terms, so
    that it is discounted once. `discount` is v(1) … v(T), `share` what is counted of each line.
    """

    def __init__(self, discount: FloatArray, share: Mapping[str, Sampled], trials: int) -> None:
        self._discount = discount
        self._share = share
        self._trials = trials
        self._room: FloatArray | None = None
        self.lines: dict[str, FloatArray] = {}
        self.flow = np.zeros((len(self._discount), trials))

    def blank(self) -> "Ledger":
        """An empty ledger with the same rules."""
        return Ledger(self._discount, self._share, self._trials)

    @property
    def rules(self) -> tuple[object, ...]:
        """What decides how a series is booked, for comparing two ledgers."""
        return (self._discount, self._trials, *self._share.values())

    def book(self, series: FloatArray, *terms: Term) -> None:
        """Add coefficient × `series` of every term to its line; `series` is (months, trials or 1)."""
        discounted = present_value(series, self._discount)
        counted: Sampled = 0.0
        for term in terms:
            value = discounted * term.coefficient
            self.add(term.line, value)
            counted = counted + term.coefficient * self._share[term.line]
        if self._room is None:
            self._room = np.empty_like(self.flow)
        self.flow += np.multiply(series, counted, out=self._room)

    def add(self, line: str, value: Sampled) -> None:
        """Add a present value to a line."""
        shape = self.flow.shape[1:]
        self.lines[line] = np.broadcast_to(self.lines.get(line, 0.0) + np.asarray(value), shape)

    def merge(self, other: "Ledger") -> None:
        """Add everything booked in `other`."""
        self.flow += other.flow
        for line, value in other.lines.items():
            self.add(line, value)
