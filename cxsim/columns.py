"""Columns of uniform draws: section 2. Each column can be asked for any chunk, alone and in any order.

Draw number k belongs to replicate k mod 8; the eight replicates are independently scrambled, and the spread
between them gives the ± of every figure. The first n draws are the first n of any longer run.

One sequence eight times as long would err less (the mean of 8192 draws half as much, a percentile a tenth), but its
parts err alike: for some pairs of columns the spread between them is a ninth of the error.
"""

from functools import lru_cache
from importlib.resources import files
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from cxsim_models.arrays import FloatArray

CHUNK = 8192
"""Draws made at once: what is shown while a slider moves, in one piece on one thread. Rows are long enough that
NumPy's calls cost little; two threads on shorter ones spend more on taking turns than they gain."""

REPLICATES = 8

Sampling = Literal["sobol", "lhs", "random"]

_POINTS = CHUNK // REPLICATES
_BLOCK_BITS = _POINTS.bit_length() - 1
_BITS = 32


class Column(Protocol):
    """A column of uniforms in (0, 1)."""

    def chunk(self, index: int) -> FloatArray:
        """Draws index·CHUNK … (index + 1)·CHUNK, shape (CHUNK,)."""


@lru_cache(maxsize=1)
def _directions() -> NDArray[np.uint32]:
    """Direction numbers (columns, 24) of Joe & Kuo (2008), the ones in `scipy.stats.qmc.Sobol`."""
    with (files("cxsim_assets") / "sobol.npy").open("rb") as file:
        table: NDArray[np.uint32] = np.load(file)
    return table


class SobolColumn:
    """One dimension of eight scrambled Sobol' sequences, side by side.

    The scrambling is Matoušek's (1998) linear one with a digital shift, as in SciPy, but seeded per column, so
    that further columns change no earlier one.
    """

    def __init__(self, seed: int, column: int) -> None:
        directions = _directions()[column]
        words = np.array(
            [
                np.random.SeedSequence((seed, replicate, column)).generate_state(_BITS + 1, np.uint32)
                for replicate in range(REPLICATES)
            ]
        )
        # Row i of the scrambling matrix has ones at i (the leading diagonal) and random bits before it.
        position = np.arange(_BITS, dtype=np.uint32)
        diagonal = np.uint32(1) << (np.uint32(_BITS - 1) - position)
        earlier = ~((diagonal << np.uint32(1)) - np.uint32(1))
        rows = (words[:, :_BITS] & earlier) | diagonal
        parity = np.bitwise_count(rows[:, None, :] & directions[None, :, None]) & 1
        self._scrambled = (parity.astype(np.uint32) * diagonal).sum(axis=2, dtype=np.uint32)
        block = np.zeros((_POINTS, REPLICATES), dtype=np.uint32)
        for bit in range(_BLOCK_BITS):
            half = 1 << bit
            block[half : 2 * half] = block[:half] ^ self._scrambled[:, bit]
        self._block = block ^ words[:, _BITS]

    def chunk(self, index: int) -> FloatArray:
        offset = np.zeros(REPLICATES, dtype=np.uint32)
        for bit in range(index.bit_length()):
            if index >> bit & 1:
                offset ^= self._scrambled[:, _BLOCK_BITS + bit]
        points = (self._block ^ offset).ravel().astype(float)
        points += 0.5
        points *= 2.0**-_BITS
        return np.asarray(points, dtype=float)


class LatinColumn:
    """Latin hypercubes of 128 draws, eight side by side, one after the other without end."""

    def __init__(self, seed: int, column: int) -> None:
        self._key = (seed, column)

    def chunk(self, index: int) -> FloatArray:
        strata = 128
        generator = np.random.default_rng((*self._key, 1, index))
        cubes = np.tile(np.arange(float(strata)), (CHUNK // strata, 1))
        cubes = generator.permuted(cubes, axis=1) + generator.random(cubes.shape)
        return np.ascontiguousarray((cubes / strata).reshape(REPLICATES, _POINTS).T).ravel()


class RandomColumn:
    """Plain pseudo-random draws."""

    def __init__(self, seed: int, column: int) -> None:
        self._key = (seed, column)

    def chunk(self, index: int) -> FloatArray:
        return np.random.default_rng((*self._key, 2, index)).random(CHUNK)


COLUMN_LIMIT = 1024
"""Sobol' dimensions in the table; a scenario with more uncertain estimates draws the rest at random."""


@lru_cache(maxsize=4096)
def column(sampling: Sampling, seed: int, number: int) -> Column:
    """The column with this number; the same arguments give the same draws, for ever."""
    if sampling == "lhs":
        return LatinColumn(seed, number)
    if sampling == "random" or number >= COLUMN_LIMIT:
        return RandomColumn(seed, number)
    return SobolColumn(seed, number)
