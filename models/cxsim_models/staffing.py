"""Staffing of section 6 on plain numbers and arrays: how many agents a service level takes, by Erlang C.

Calls come at random and evenly over the interval, wait in one line for as long as it takes, and any free agent
answers the first of them (Erlang 1917). Nobody hangs up, so where callers do the figures are on the safe side.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from cxsim_models.arrays import FloatArray
from cxsim_models.erlang import least_positions, waiting
from cxsim_models.staircase import many_positions

Figure = float | FloatArray
"""A float for scalar inputs, otherwise an array."""

Whole = int | NDArray[np.int64]
"""An int for scalar inputs, otherwise an array of whole numbers."""

_MANY: Final = 1000
MOST_LOAD: Final = 1e9
"""Erlangs, beyond which the handle time was not given in seconds."""

_ROUNDING: Final = 1 - 1e-12


@dataclass(frozen=True)
class Staffing:
    """A queue with its agents, and what its callers get; every figure has the shape of the inputs together.

    `agents` are scheduled, `positions` of them are at work, `load` is in Erlangs. Unpacks into agents,
    probability of waiting, service level and ASA.
    """

    agents: Whole
    positions: Whole
    load: Figure
    handle_time_s: Figure
    target_s: Figure

    def __iter__(self) -> Iterator[Whole | Figure]:
        yield from (self.agents, self.probability_of_waiting, self.service_level, self.asa)

    @cached_property
    def probability_of_waiting(self) -> Figure:
        """The share of calls that are not answered at once."""
        return probability_of_waiting(self.load, self.positions)

    @cached_property
    def service_level(self) -> Figure:
        """The share of calls answered within the target: 1 − C·exp(−(n − A)·target/handle time)."""
        spare = np.maximum(np.subtract(self.positions, self.load), 0.0)
        late = self.probability_of_waiting * np.exp(-spare * np.divide(self.target_s, self.handle_time_s))
        return _figure(np.asarray(1.0 - late))

    @cached_property
    def asa(self) -> Figure:
        """Average speed of answer, the mean wait of all calls, in seconds: C·handle time/(n − A).

        inf where there are no more positions than Erlangs, and the line only grows.
        """
        waited, spare = np.broadcast_arrays(
            np.multiply(self.probability_of_waiting, self.handle_time_s), np.subtract(self.positions, self.load)
        )
        out = np.where(waited > 0.0, np.inf, 0.0)
        return _figure(np.divide(waited, spare, out=out, where=spare > 0.0))

    @cached_property
    def occupancy(self) -> Figure:
        """The share of their time at work in which agents serve calls, A/n; nan where nobody is at work."""
        load, positions = np.broadcast_arrays(self.load, self.positions)
        out = np.full(positions.shape, np.nan)
        return _figure(np.divide(load, positions, out=out, where=positions > 0))


def erlang_c(
    calls: ArrayLike,
    interval_s: ArrayLike,
    handle_time_s: ArrayLike,
    target_s: ArrayLike,
    service_level: ArrayLike,
    shrinkage: ArrayLike = 0,
) -> Staffing:
    """The smallest number of agents with which `service_level` of the calls are answered within `target_s`.

    `calls` come in the busy interval of `interval_s` seconds and take `handle_time_s` each; `service_level` is
    a share, 0.8 for 80 %. `shrinkage` is the share of paid time in which agents are not at work: so many more
    are scheduled, positions/(1 − shrinkage), rounded up. The arguments broadcast; without calls nobody is
    needed. The agents are found at once, the other figures when they are first asked for.

    Raises ValueError for negative calls, targets and shrinkage, for an interval and a handle time that are not
    above 0, a service level that is not between 0 and 1, and a shrinkage of 1 or more.
    """
    volume = _checked(calls, "calls must be 0 or more", low=0.0)
    interval = _checked(interval_s, "interval_s must be above 0 seconds, such as 1800 for half an hour", above=0.0)
    handle_time = _checked(handle_time_s, "handle_time_s must be above 0 seconds", above=0.0)
    target = _checked(target_s, "target_s must be 0 seconds or more", low=0.0)
    absent = _checked(shrinkage, "shrinkage must be 0 or more and below 1 (0.3 for 30 %)", low=0.0, below=1.0)
    load = volume * handle_time / interval
    positions = positions_needed(load, handle_time, target, service_level)
    # What rounding adds must not schedule one more: one of ten is at work at a shrinkage of 0.9.
    agents = np.ceil(positions / (1.0 - absent) * _ROUNDING)
    return Staffing(_whole(agents), _whole(positions), _figure(load), _figure(handle_time), _figure(target))


def agents_needed(load: ArrayLike, handle_time_s: ArrayLike, target_s: ArrayLike, service_level: ArrayLike) -> Whole:
    """The whole number of agents at work that `load` Erlangs need: a staircase, `positions` of `erlang_c`.

    The arguments broadcast. 300 000 loads, each with a handle time of its own, take about 10 ms if there is
    one service level for all. Raises ValueError as `erlang_c` does.
    """
    handle_time = _checked(handle_time_s, "handle_time_s must be above 0 seconds", above=0.0)
    target = _checked(target_s, "target_s must be 0 seconds or more", low=0.0)
    offered = _checked(load, "The load must be 0 Erlangs or more", low=0.0)
    return _whole(positions_needed(offered, handle_time, target, service_level))


def probability_of_waiting(load: ArrayLike, positions: ArrayLike) -> Figure:
    """The share of calls that have to wait where `positions` agents are at work; 1 where the line only grows.

    The arguments broadcast. Raises ValueError for negative ones.
    """
    offered = _checked(load, "The load must be 0 Erlangs or more", low=0.0)
    n = _checked(positions, "positions must be 0 or more", low=0.0)
    offered, n = np.broadcast_arrays(offered, n)
    probability = np.where(offered > 0.0, 1.0, 0.0)
    steady = (offered > 0.0) & (n > offered)
    probability[steady] = waiting(offered[steady], n[steady])
    return _figure(probability)


def positions_needed(
    load: FloatArray, handle_time: FloatArray, target: FloatArray, service_level: ArrayLike
) -> FloatArray:
    """`agents_needed` for arrays that are known to be in order, as floats: what a projection asks for."""
    level = _checked(
        service_level,
        "service_level must be above 0 and below 1 (0.8 for 80 %): no number of agents answers every call in time",
        above=0.0,
        below=1.0,
    )
    if not (load <= MOST_LOAD).all():
        raise ValueError(
            "The calls make more than a thousand million Erlangs: give the interval and the handle time in seconds."
        )
    ratio = target / handle_time
    shape = np.broadcast_shapes(load.shape, ratio.shape, level.shape)
    loads = np.broadcast_to(load, shape).ravel()
    ratios = ratio if ratio.ndim == 0 else np.broadcast_to(ratio, shape).ravel()
    levels = level if level.ndim == 0 else np.broadcast_to(level, shape).ravel()
    busy = loads > 0.0
    positions = np.zeros(loads.shape)
    if busy.all():
        positions = _busy_positions(loads, ratios, levels)
    else:
        positions[busy] = _busy_positions(
            loads[busy],
            ratios if ratios.ndim == 0 else ratios[busy],
            levels if levels.ndim == 0 else levels[busy],
        )
    return positions.reshape(shape)


def _busy_positions(load: FloatArray, ratio: FloatArray, level: FloatArray) -> FloatArray:
    if len(load) >= _MANY and level.ndim == 0:
        return many_positions(load, ratio, float(level))
    return least_positions(load, ratio, level)


def _checked(
    values: ArrayLike,
    rule: str,
    low: float = -np.inf,
    above: float = -np.inf,
    below: float = np.inf,
) -> FloatArray:
    """`values` as an array if all are finite and within the bounds; otherwise a ValueError with the rule."""
    array = np.asarray(values, dtype=float)
    if not ((array >= low) & (array > above) & (array < below)).all():
        raise ValueError(f"{rule}.")
    return array


def _figure(values: FloatArray) -> Figure:
    return float(values) if values.ndim == 0 else values


def _whole(values: FloatArray) -> Whole:
    return int(values) if values.ndim == 0 else values.astype(np.int64)
