"""The queue of Erlang C at any load: who waits, and how many positions keep the waits short enough.

`load` is in Erlangs (calls a second times seconds a call: how many are being served at once on average),
`ratio` the time within which a call should be answered over the handle time, `level` the share of calls that
should be. They broadcast. Nothing is checked here: `staffing.py` does that.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from cxsim_models.arrays import FloatArray
from cxsim_models.special_functions import gammaincc, gammaln

_TIE: Final = 1 + 1e-12
"""Rounding must not call for one more: a fifth of an Erlang leaves exactly 80 % of calls without a wait."""
_STIRLING_FROM: Final = 30.0
_LEAST: Final = 1e-300
_MOST_STEPS: Final = 30


def waiting(load: FloatArray, positions: FloatArray) -> FloatArray:
    """Erlang C: the probability that a call has to wait, for 0 < load < positions, which need not be whole.

    C = n·B / (n − A·(1 − B)) with Erlang's B = P(K = n) / P(K ≤ n), K Poisson distributed with the load A as
    its mean. As exact as the recursion over n, about 1e-13 of itself, in a time that does not grow with n.
    """
    load = np.maximum(load, _LEAST)
    spare = positions - load
    share = spare / positions
    # Where load and positions are close, the logarithm of their ratio needs the digits of their difference.
    logarithm = np.where(share > 0.5, np.log(load / positions), np.log1p(-np.minimum(share, 0.5)))
    blocking = np.exp(positions * logarithm + spare - _log_factorial(positions)) / gammaincc(positions + 1.0, load)
    return np.asarray(positions * blocking / (spare + load * blocking))


def _log_factorial(n: FloatArray) -> FloatArray:
    """For n > 0, ln n! − n·ln n + n, by Stirling's series where the difference would lose digits."""
    few, many = np.minimum(n, _STIRLING_FROM), np.maximum(n, _STIRLING_FROM)
    r = 1.0 / (many * many)
    series = 0.5 * np.log(2.0 * np.pi * many) + (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r / 1680))) / many
    return np.where(n < _STIRLING_FROM, gammaln(few + 1.0) - few * np.log(few) + few, series)


def suffices(load: FloatArray, positions: FloatArray, ratio: FloatArray, level: FloatArray) -> NDArray[np.bool_]:
    """Whether so many positions answer the share `level` of calls in time, for loads above 0.

    Of all calls C·exp(−(n − A)·ratio) wait for longer. Without a position more than the load the queue grows
    for ever.
    """
    steady = positions > load
    n = np.where(steady, positions, load + 1.0)
    late = waiting(load, n) * np.exp((load - n) * ratio)
    return np.asarray(steady & (late <= (1.0 - level) * _TIE))


def least_positions(load: FloatArray, ratio: FloatArray, level: FloatArray) -> FloatArray:
    """The smallest whole number of positions that suffices, for loads above 0.

    By doubling steps upwards and then by halving them: some twenty evaluations of `waiting` for all values.
    """
    low = np.floor(load) + np.zeros(np.broadcast_shapes(np.shape(ratio), np.shape(level)))
    high = low + 1.0
    step = 1.0
    while (short := ~suffices(load, high, ratio, level)).any():
        step *= 2.0
        low, high = np.where(short, high, low), np.where(short, high + step, high)
    while (high - low > 1.0).any():
        # Where the two are neighbours already, the middle is the upper one, which suffices.
        middle = np.ceil((low + high) / 2.0)
        enough = suffices(load, middle, ratio, level)
        low, high = np.where(enough, low, middle), np.where(enough, middle, high)
    return high


def spare_positions(load: FloatArray, ratio: FloatArray, level: FloatArray) -> FloatArray:
    """Positions above the load with which exactly `level` is answered in time, if they could be divided.

    Rounded up, load and spare positions are `least_positions`; to about 1e-9. By secant steps on the logarithm
    of the share of calls that wait too long, which is concave in the spare positions.
    """
    wanted = -np.log(1.0 - level)
    # With as many positions as Erlangs every call waits, for ever.
    before, gap_before = np.zeros(load.shape), np.full(load.shape, wanted)
    slope = load * ratio + 0.8 * np.sqrt(load)
    spare = np.sqrt(slope * slope + 2.0 * load * wanted) - slope
    for _ in range(_MOST_STEPS):
        gap = np.log(waiting(load, load + spare)) - spare * ratio + wanted
        # Where a step has changed nothing, none will.
        moving = (np.abs(gap) > 1e-10) & (gap != gap_before)
        if not moving.any():
            break
        step = np.divide(gap * (spare - before), gap - gap_before, out=np.zeros(load.shape), where=moving)
        before, gap_before = np.where(moving, spare, before), np.where(moving, gap, gap_before)
        spare = np.maximum(spare - step, spare / 8.0)
    return spare
