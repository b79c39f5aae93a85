"""The roulette method: a handful of equal chips put into bins, read as a distribution. In shown numbers; no Qt.

Experts are better at heaping chips than at naming percentiles: Morris, Oakley and Crowe (2014), "A web-based tool for
eliciting probability distributions from experts", Environmental Modelling & Software 52.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Self

import numpy as np

from cxsim_models.estimate import AnyEstimate, Empirical
from cxsim_models.number_text import rounded

FEWEST, MOST = 10, 20
"""Chips that say something, and that a hand still overlooks."""

_READ = 15
"""Chips that an estimate is read into: enough to show its shape, and some are left to place."""
_BINS = (6, 14)
_USUAL = 10
_ACROSS = 5
"""Samples for each chip where bins between the heaps are empty: what lies across them is that much less."""
_TAIL = 0.01


@dataclass(frozen=True, slots=True)
class Chips:
    """`counts[i]` chips lie between `edges[i]` and `edges[i + 1]`."""

    edges: tuple[float, ...]
    counts: tuple[int, ...]

    @property
    def total(self) -> int:
        """All chips that are placed."""
        return sum(self.counts)

    def added(self, bin: int, by: int = 1) -> Self:
        """One chip more in a bin, or fewer; never below none, and never more than `MOST` in all."""
        count = min(max(self.counts[bin] + by, 0), self.counts[bin] + MOST - self.total)
        return replace(self, counts=(*self.counts[:bin], count, *self.counts[bin + 1 :]))

    def cleared(self) -> Self:
        """The bins without chips."""
        return replace(self, counts=(0,) * len(self.counts))

    def ranged(self, low: float, high: float) -> "Chips":
        """The same chips in bins from `low` to `high`; what lay beyond lies in the first or the last bin."""
        edges = bins_between(low, high)
        counts = [0] * (len(edges) - 1)
        for i, count in enumerate(self.counts):
            middle = (self.edges[i] + self.edges[i + 1]) / 2
            counts[min(max(int(np.searchsorted(edges, middle)) - 1, 0), len(counts) - 1)] += count
        return Chips(edges, tuple(counts))

    @property
    def across(self) -> float:
        """The share of the futures, 0 to 1, that falls into empty bins between heaps: see `estimate`."""
        gaps = self._gaps
        return gaps / (_ACROSS * self.total + gaps) if gaps else 0.0

    @property
    def _gaps(self) -> int:
        heaps = [i for i, count in enumerate(self.counts) if count]
        return sum(after - before > 1 for before, after in pairwise(heaps))

    def estimate(self) -> Empirical | None:
        """Every value within a bin is equally likely, each chip counts the same; None without chips.

        Observed values in equal steps of probability say that exactly, but where bins between two heaps are empty:
        the step across them has its share, a hundredth or two.
        """
        heaps = [i for i, count in enumerate(self.counts) if count]
        if not heaps:
            return None
        each = _ACROSS if self._gaps else 1
        samples = [self.edges[heaps[0]]]
        for bin in heaps:
            low, high, steps = self.edges[bin], self.edges[bin + 1], each * self.counts[bin]
            if samples[-1] != low:
                samples.append(low)
            samples += [rounded(low + (high - low) * step / steps) for step in range(1, steps + 1)]
        return Empirical(dist="empirical", samples=tuple(samples))


def chips_of(estimate: AnyEstimate, lower: float, upper: float) -> Chips:
    """`estimate`, in shown numbers, as chips; none are placed for a known number.

    `lower` and `upper` are the field's bounds. Chips that were placed here before are found again as they were,
    unless their bins had uneven widths.
    """
    if isinstance(estimate, Empirical):
        for chips in _placed_before(estimate, lower, upper):
            if chips.estimate() == Empirical(dist="empirical", samples=estimate.samples):
                return chips
    low, high = _ends(estimate, lower, upper)
    edges = _roomy(low, high, tidy_widths(high - low)[0], lower, upper)
    if not estimate.uncertain:
        return Chips(edges, (0,) * (len(edges) - 1))
    return Chips(edges, _shared(_masses(estimate, edges, lower, upper), _READ))


def bins_between(low: float, high: float) -> tuple[float, ...]:
    """The edges of 6 to 14 bins of a round width, where one fits; else of ten."""
    span = high - low
    power = 10.0 ** math.floor(math.log10(span / _USUAL))
    for width in sorted(
        (power * factor for factor in (0.5, 1, 2, 2.5, 5, 10)), key=lambda width: abs(span / width - _USUAL)
    ):
        count = round(span / width)
        if _BINS[0] <= count <= _BINS[1] and math.isclose(count * width, span, rel_tol=1e-9):
            return (*(rounded(low + i * width) for i in range(count)), high)
    return (*(rounded(low + i * span / _USUAL) for i in range(_USUAL)), high)


def tidy_widths(span: float) -> list[float]:
    """Round widths, those first at which about eight bins cover `span`."""
    power = 10.0 ** math.floor(math.log10(span))
    widths = [power * factor for factor in (1, 0.5, 0.25, 0.2, 0.1, 0.05)]
    return sorted(widths, key=lambda width: abs(math.log(span / width / 8)))


def _ends(estimate: AnyEstimate, lower: float, upper: float) -> tuple[float, float]:
    if not estimate.uncertain:
        room = abs(estimate.point) / 2 or 1.0
        return max(estimate.point - room, lower), min(estimate.point + room, upper)
    low, high = (float(x) for x in estimate.quantile([_TAIL, 1 - _TAIL], lower, upper))
    margin = 1e-6 * max(abs(low), abs(high), 1e-6)
    return (low, high) if high - low > margin else (low - margin, high + margin)


def _roomy(low: float, high: float, width: float, lower: float, upper: float) -> tuple[float, ...]:
    """Bins of this width over low … high, and an empty one at either end where the field has room."""
    first, last = math.floor(low / width + 1e-9) - 1, math.ceil(high / width - 1e-9) + 1
    edges = [rounded(i * width) for i in range(first, last + 1)]
    within = [edge for edge in edges if lower <= edge <= upper]
    if len(within) < 2:
        return bins_between(max(low, lower), min(high, upper))
    # A bound of the field that is no round number ends a narrower bin.
    start = [lower] if within[0] > max(low, lower) else []
    end = [upper] if within[-1] < min(high, upper) else []
    return (*start, *within, *end)


def _placed_before(estimate: Empirical, lower: float, upper: float) -> Iterator[Chips]:
    low, high = min(estimate.samples), max(estimate.samples)
    if high <= low:
        return
    for width in tidy_widths(high - low):
        edges = _roomy(low, high, width, lower, upper)
        masses = _masses(estimate, edges, lower, upper)
        for total in range(1, MOST + 1):
            yield Chips(edges, _shared(masses, total))


def _masses(estimate: AnyEstimate, edges: tuple[float, ...], lower: float, upper: float) -> list[float]:
    """The share of the futures in each bin; what lies beyond counts in the first and the last."""
    probabilities = (np.arange(4000) + 0.5) / 4000
    values = estimate.quantile(probabilities, lower, upper)
    counted, _ = np.histogram(np.clip(values, edges[0], edges[-1]), bins=np.asarray(edges))
    return [float(count) / 4000 for count in counted]


def _shared(masses: list[float], total: int) -> tuple[int, ...]:
    """`total` chips in these proportions: whole ones first, then by the largest remainders."""
    whole = [math.floor(mass * total + 1e-9) for mass in masses]
    remainders = sorted(range(len(masses)), key=lambda i: whole[i] - masses[i] * total)
    for i in remainders[: max(total - sum(whole), 0)]:
        whole[i] += 1
    return tuple(whole)
