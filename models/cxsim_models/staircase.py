"""How many positions a queue needs, for as many loads as a projection has: quickly, and still exactly.

If positions could be divided, those above the load would be a smooth function of load and ratio (see
`erlang.py`). It is solved for at a few dozen Chebyshev nodes, spread over a fine lattice and looked up there
for each value. Rounding up gives the whole positions, except where the sum is so close to a whole number that
the error of the lattice could decide; those few values are settled by Erlang's formula itself.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.polynomial import chebyshev
from numpy.typing import NDArray

from cxsim_models.arrays import FloatArray
from cxsim_models.erlang import least_positions, spare_positions, suffices

_BLOCK: Final = 16384
"""Values at a time: so many that what is computed on the way stays in the processor's cache."""
_COARSE: Final = 0.4
"""A lookup further off says nothing: what is needed could be one position more than its neighbours."""


def many_positions(load: FloatArray, ratio: FloatArray, level: float) -> FloatArray:
    """What `least_positions` of `erlang.py` finds, some hundred times as fast where there are many values.

    `load` is one-dimensional and above 0, `ratio` has its shape or is a single number.
    """
    lattice = _Lattice.over(load, ratio, level)
    if lattice.error > _COARSE:
        return least_positions(load, ratio, np.asarray(level))
    positions = np.empty(load.shape)
    for start in range(0, len(load), _BLOCK):
        block = slice(start, start + _BLOCK)
        loads, ratios = load[block], ratio if ratio.ndim == 0 else ratio[block]
        needed = lattice.spare(loads, ratios)
        needed += loads
        whole = np.rint(needed, out=positions[block])
        needed -= whole
        close = np.flatnonzero(np.abs(needed) < lattice.error)
        near, near_ratio = whole[close], ratios if ratios.ndim == 0 else ratios[close]
        whole += needed > 0.0
        whole[close] = near + ~suffices(loads[close], near, near_ratio, np.asarray(level))
    return positions


@dataclass(frozen=True, slots=True)
class _Axis:
    """One side of the lattice: `cells` points from `low` to `high`, a single one where these are equal."""

    low: float
    high: float
    cells: int
    nodes: int

    @classmethod
    def between(cls, one: float, other: float, cells: int, nodes: int) -> "_Axis":
        low, high = min(one, other), max(one, other)
        return cls(low, high, cells, nodes) if high > low else cls(low, high, 1, 1)

    def at(self, x: FloatArray) -> FloatArray:
        """The places on the axis of x, which runs from −1 to 1."""
        return self.low + (x + 1.0) / 2.0 * (self.high - self.low)

    def cell(self, place: FloatArray) -> tuple[FloatArray, FloatArray]:
        """The nearest point of each place, and how far beyond it the place is, in cells. Overwrites `place`."""
        place -= self.low
        place *= (self.cells - 1) / (self.high - self.low) if self.cells > 1 else 0.0
        nearest = np.rint(place)
        place -= nearest
        return nearest, place


@dataclass(frozen=True, slots=True)
class _Lattice:
    """Spare positions over √load and 1/(ratio + softness), in which they bend least.

    `values` with their slopes per cell are flat, the loads' axis first. A lookup is off by less than `error`.
    """

    loads: _Axis
    ratios: _Axis
    least: float
    softness: float
    values: FloatArray
    load_slope: FloatArray
    ratio_slope: FloatArray
    error: float

    @classmethod
    def over(cls, load: FloatArray, ratio: FloatArray, level: float) -> "_Lattice":
        """The lattice that spans these values."""
        # A single position copes with any load up to 1 − level, and the curve need not be followed below.
        least = max(float(load.min()), (1.0 - level) / 2.0)
        most = max(float(load.max()), least)
        softness = 3.0 / np.sqrt(most)
        loads = _Axis.between(np.sqrt(least), np.sqrt(most), 256, 20)
        ratios = _Axis.between(1.0 / (ratio.max() + softness), 1.0 / (ratio.min() + softness), 40, 12)

        def solved(x: FloatArray, y: FloatArray) -> FloatArray:
            grid = np.meshgrid(loads.at(x) ** 2, np.maximum(1.0 / ratios.at(y) - softness, 0.0), indexing="ij")
            return spare_positions(grid[0], grid[1], np.asarray(level))

        def vander(x: FloatArray, axis: _Axis) -> FloatArray:
            return np.asarray(chebyshev.chebvander(x, axis.nodes - 1))

        x, y = chebyshev.chebpts1(loads.nodes), chebyshev.chebpts1(ratios.nodes)
        weights = np.linalg.inv(vander(x, loads)) @ solved(x, y) @ np.linalg.inv(vander(y, ratios)).T
        # Half-way between its nodes and in the corners a polynomial is furthest off.
        x, y = chebyshev.chebpts2(loads.nodes + 1), chebyshev.chebpts2(ratios.nodes + 1)
        error = _largest(vander(x, loads) @ weights @ vander(y, ratios).T - solved(x, y))
        x, y = np.linspace(-1.0, 1.0, loads.cells), np.linspace(-1.0, 1.0, ratios.cells)
        values = vander(x, loads) @ weights @ vander(y, ratios).T
        bend = _largest(np.diff(values, 2, axis=0)) + _largest(np.diff(values, 2, axis=1))
        twist = _largest(np.diff(np.diff(values, axis=0), axis=1))
        return cls(
            loads,
            ratios,
            least,
            softness,
            values.ravel(),
            _slope(values, 0).ravel(),
            _slope(values, 1).ravel(),
            # Half a cell away a tangent is off by an eighth of the bend and a quarter of the twist; twice that.
            1e-6 + 4.0 * error + bend / 4.0 + twist / 2.0,
        )

    def spare(self, load: FloatArray, ratio: FloatArray) -> FloatArray:
        """Spare positions of each load, a new array."""
        row, beyond_row = self.loads.cell(np.sqrt(np.maximum(load, self.least)))
        column, beyond_column = self.ratios.cell(1.0 / (ratio + self.softness))
        row *= self.ratios.cells
        row += column
        cell: NDArray[np.intp] = row.astype(np.intp)
        beyond_row *= self.load_slope.take(cell)
        beyond_row += self.values.take(cell)
        if self.ratios.cells > 1:
            beyond_row += beyond_column * self.ratio_slope.take(cell)
        return beyond_row


def _slope(values: FloatArray, axis: int) -> FloatArray:
    if values.shape[axis] == 1:
        return np.zeros_like(values)
    return np.asarray(np.gradient(values, axis=axis, edge_order=2))


def _largest(values: FloatArray) -> float:
    return float(np.abs(values).max(initial=0.0))
