"""What an input at one end of its range does to NPV, from the draws of a run: the bars of a tornado."""

from dataclasses import dataclass

import numpy as np

from cxsim.analysis.drivers import DRAWS, columns_of
from cxsim.result import Result
from cxsim_models.arrays import FloatArray

_TENTH = 0.1
_LEAST = 160
"""Futures below which a tenth of them tells nothing."""
_STEPS = 20
_CERTAIN = 1.96


@dataclass(frozen=True, slots=True)
class Swing:
    """Mean NPV where an input is low, and where it is high; values as the file states them.

    Low and high are the lowest and the highest tenth of its draws (`at_low`, `at_high` their means), of one with few
    values the lowest and the highest value. `break_even` is the value of the input at which mean NPV crosses 0, nan
    where it does not within the draws, and of an input with fewer than 20 values, none of which may lie between.
    `plus_minus` (95 %) is how far apart the ends of an input without any influence would lie by chance.
    """

    low: float
    high: float
    at_low: float
    at_high: float
    break_even: float
    plus_minus: float

    @property
    def tells(self) -> bool:
        """Whether the ends lie further apart than chance (3 in 1000) puts them."""
        return self.size > 1.5 * self.plus_minus

    @property
    def size(self) -> float:
        """How far apart the two ends are."""
        return abs(self.high - self.low)


def swings(result: Result, most: int = DRAWS) -> dict[str, Swing]:
    """Path → swing of every drawn input, the widest first; none of fewer than 160 futures.

    What moves together with an input (correlations, `execution`) moves along: no input is held still.
    """
    count = min(result.trials, most)
    npv = result.npv[:count]
    defined = np.isfinite(npv)
    if np.count_nonzero(defined) < _LEAST:
        return {}
    found = {path: swing(column[defined], npv[defined]) for path, column in columns_of(result, count).items()}
    return dict(sorted(found.items(), key=lambda item: -item[1].size))


def swing(values: FloatArray, npv: FloatArray) -> Swing:
    """The swing of `npv` with the drawn `values` of an input; both (draws,) and finite."""
    low, high = np.quantile(values, [_TENTH, 1 - _TENTH])
    bottom, top = values.min(), values.max()
    lowest = values <= low if low < top else values == bottom
    highest = values >= high if high > bottom else values == top
    return Swing(
        *(float(npv[lowest].mean()), float(npv[highest].mean())),
        *(float(values[lowest].mean()), float(values[highest].mean())),
        _break_even(values, npv),
        _CERTAIN * float(np.sqrt(_error(npv[lowest]) + _error(npv[highest]))),
    )


def _error(sample: FloatArray) -> float:
    """The square of the standard error of the mean of independent draws; those of a run err less."""
    return float(sample.var()) / sample.size


def _break_even(values: FloatArray, npv: FloatArray) -> float:
    """Where the means of twenty groups, in the order of `values`, first cross 0, between their middles."""
    order = np.argsort(values, kind="stable")
    if np.count_nonzero(np.diff(values[order])) < _STEPS - 1:
        return float("nan")
    groups = [group for group in np.array_split(order, _STEPS) if group.size]
    middles = np.array([values[group].mean() for group in groups])
    means = np.array([npv[group].mean() for group in groups])
    crossing = np.flatnonzero((means[:-1] < 0) != (means[1:] < 0))
    # One crossing is an answer; several are the noise of groups whose means hardly differ.
    if len(crossing) != 1 or middles[0] == middles[-1]:
        return float("nan")
    at = int(crossing[0])
    share = means[at] / (means[at] - means[at + 1])
    return float(middles[at] + share * (middles[at + 1] - middles[at]))
