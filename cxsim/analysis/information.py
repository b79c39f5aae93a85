"""What it is worth to know an input before deciding: expected values of information, from the draws of a run.

The decision is to go ahead with all enabled initiatives or with none: whoever knew x would go ahead where
E[NPV | x] is above 0 (Howard 1966, Information value theory, IEEE Trans. Systems Science and Cybernetics 2(1)).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cxsim.columns import CHUNK, REPLICATES
from cxsim.result import Result
from cxsim.statistics import STUDENT_T
from cxsim_models.arrays import FloatArray

SAMPLE = 32768
"""Of a longer run so many draws are looked at: more would move no figure that anybody reads."""
LEAST = 512
"""With fewer draws nothing can be said."""

_GROUPS = (16, 64)
_GROUP_SIZE = 256

Groups = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Information:
    """What knowing some inputs would be worth: `value` ± `plus_minus` (95 %), in the currency; nan: cannot be told.

    0 where it cannot be told from chance: where the decision is the same whatever the inputs turn out to be.
    `share` is the part of the NPV's variance that follows the inputs, 0 … 1 (nan where the NPV does not vary).
    """

    value: float
    plus_minus: float
    share: float


UNKNOWN = Information(float("nan"), float("nan"), float("nan"))


def evpi(result: Result) -> float:
    """Expected value of perfect information on everything at once: E[max(NPV, 0)] − max(E[NPV], 0)."""
    return float(np.maximum(result.npv, 0.0).mean()) - max(float(result.npv.mean()), 0.0)


def evppi(result: Result, *paths: str) -> Information:
    """Expected value of perfect information on the estimates of these paths, measured together.

    An estimate that is not drawn tells nothing. Raises KeyError for a path that the scenario does not have.
    """
    return evppi_of(result.npv[:SAMPLE], list(drawn(result, paths).values()))


def drawn(result: Result, paths: Iterable[str]) -> dict[str, FloatArray]:
    """Path → drawn values, (trials,), of those among these estimates that are drawn; of the first `SAMPLE` draws."""
    count = min(result.trials, SAMPLE)
    chunks = [result.draws.values(chunk) for chunk in range(-(-count // CHUNK))]
    parts = {path: [chunk[path] for chunk in chunks] for path in paths}
    return {path: np.concatenate(each)[:count] for path, each in parts.items() if np.ndim(each[0])}


def evppi_of(npv: FloatArray, inputs: Sequence[FloatArray]) -> Information:
    """The same from arrays: the NPV, (trials,), and the values of the inputs, (trials,) each.

    E[NPV | x] is the mean of the draws whose x lies in the same quantile group (Strong & Oakley 2013, An efficient
    method for computing single-parameter partial EVPI, Medical Decision Making 33(6)). With the same draws deciding
    and judging, chance alone would look like knowledge; so each of the eight replicates is judged by what the other
    seven would have decided, and chance earns nothing on average. Several inputs become one, the sum of what each
    says by itself; what only their combination says is left out, so that the value is then at least this.
    """
    if npv.size < LEAST or not np.isfinite(npv).all():
        return UNKNOWN
    if not inputs:
        return Information(0.0, 0.0, 0.0)
    size = min(max(npv.size // _GROUP_SIZE, _GROUPS[0]), _GROUPS[1])
    replicate = np.arange(npv.size) % REPLICATES
    groups = [_grouped(values, size) for values in inputs]
    without = [_others(npv, group, replicate) for group in groups]
    overall = float(npv.mean())
    gained = np.empty(REPLICATES)
    followed = np.empty(REPLICATES)
    for judged in range(REPLICATES):
        mean, group = without[0][judged], groups[0]
        if len(groups) > 1:
            index = sum(
                (each[judged][group] for each, group in zip(without, groups, strict=True)), np.zeros(npv.size)
            )
            group = _grouped(index, size)
            mean = _others(npv, group, replicate)[judged]
        mine = replicate == judged
        known, own = mean[group[mine]], npv[mine]
        gained[judged] = np.mean(own * ((known > 0.0).astype(float) - float(overall > 0.0)))
        followed[judged] = np.mean((own - overall) * (known - overall))
    value, plus_minus = float(gained.mean()), STUDENT_T * float(gained.std(ddof=1)) / REPLICATES**0.5
    variance = float(npv.var())
    share = min(max(float(followed.mean()) / variance, 0.0), 1.0) if variance > 0.0 else float("nan")
    return Information(value if value > plus_minus else 0.0, plus_minus, share)


def _grouped(values: FloatArray, size: int) -> Groups:
    """The quantile group of each value; equal values share one, so there may be fewer than `size`."""
    edges = np.unique(np.quantile(values, np.arange(1, size) / size))
    return np.searchsorted(edges, values, side="right")


def _others(npv: FloatArray, group: Groups, replicate: Groups) -> FloatArray:
    """Mean NPV of each group in all replicates but one, (replicates, groups); the overall mean where it is empty."""
    width = int(group.max()) + 1
    cells = replicate * width + group
    sums = np.bincount(cells, npv, REPLICATES * width).reshape(REPLICATES, width)
    counts = np.bincount(cells, minlength=REPLICATES * width).reshape(REPLICATES, width)
    others = counts.sum(axis=0) - counts
    mean = np.full(sums.shape, npv.mean())
    np.divide(sums.sum(axis=0) - sums, others, out=mean, where=others > 0)
    return mean
