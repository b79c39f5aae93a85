"""What drives the outcome: what each drawn input tells about NPV, from the draws of a run: section 9.

No future is projected again: the drawn columns and the NPV of the same futures answer.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from cxsim.columns import CHUNK, REPLICATES
from cxsim.result import Result
from cxsim_models.arrays import FloatArray

DRAWS = CHUNK
"""Futures looked at unless more are asked for: shares to some tenths of a point, in some milliseconds."""

_LEAST = 4 * REPLICATES
"""Futures below which nothing is told."""
_FEW, _MANY = 16, 64
_IN_A_GROUP = 128

Indices = NDArray[np.intp]


def variance_shares(result: Result, most: int = DRAWS) -> dict[str, float]:
    """Path → share of NPV's variance (0 … 1) that the input explains by itself, for every path that is drawn.

    The first-order index of Sobol' (1993), Var(E[NPV | input]) / Var(NPV), which is Pearson's correlation ratio η²,
    from the first `most` futures. It counts whatever form the dependence takes. What inputs explain only together
    is counted for none of them, so that shares may add up to less than 1. Inputs that are drawn together
    (correlations, `execution`) each count what they share, so that they may add up to more. An initiative that may
    fail is drawn as `initiatives.ID.delivery`. nan where NPV does not vary, or of fewer than 32 futures.
    """
    return _of_each(result, most, explained)


def rank_correlations(result: Result, most: int = DRAWS) -> dict[str, float]:
    """Path → Spearman's rank correlation of the drawn value with NPV, −1 … 1, from the first `most` futures.

    nan as for `variance_shares`, and where the input does not vary.
    """

    def correlation(values: FloatArray, npv: FloatArray, _replicate: Indices) -> float:
        return _correlation(ranks(values), npv)

    return _of_each(result, most, correlation, ranks)


def explained(values: FloatArray, outcome: FloatArray, replicate: Indices) -> float:
    """The share of the variance of `outcome` that `values` explain, 0 … 1; all (draws,). nan if it is constant.

    The conditional means are those of groups of equal size by value (64 groups of 8192 draws), or of each value
    where there are fewer. The square of a group's mean is too large by the noise in it; the product of the means of
    two replicates, whose noises have nothing to do with each other, is not. Averaged over all pairs of replicates
    it needs no correction, whatever the sampling. `replicate` (0 … 7) says to which one a draw belongs.
    """
    deviations = outcome - outcome.mean()
    total = float(deviations @ deviations)
    if not total > 0.0:
        return float("nan")
    group = _groups(values)
    cell, cells = group * REPLICATES + replicate, (int(group.max()) + 1) * REPLICATES
    counts = np.bincount(cell, minlength=cells).reshape(-1, REPLICATES).astype(float)
    sums = np.bincount(cell, weights=deviations, minlength=cells).reshape(-1, REPLICATES)
    size = counts.sum(axis=1)
    pairs = size**2 - (counts**2).sum(axis=1)
    products = sums.sum(axis=1) ** 2 - (sums**2).sum(axis=1)
    squares = np.divide(products, pairs, out=np.zeros_like(pairs), where=pairs > 0.0)
    return float(np.clip(size @ squares / total, 0.0, 1.0))


def ranks(values: FloatArray) -> FloatArray:
    """The ranks of `values`, (draws,), from 0; equal values share the mean of theirs."""
    order = np.argsort(values)
    starts = _changes(values[order])
    ends = np.append(starts[1:], values.size)
    result = np.empty(values.size)
    result[order] = np.repeat((starts + ends - 1) / 2.0, ends - starts)
    return result


def _of_each(
    result: Result,
    most: int,
    figure: Callable[[FloatArray, FloatArray, Indices], float],
    prepared: Callable[[FloatArray], FloatArray] = np.asarray,
) -> dict[str, float]:
    """`figure` of each drawn column with the (prepared) NPV of the same futures."""
    count = min(result.trials, most)
    npv = result.npv[:count]
    defined = np.flatnonzero(np.isfinite(npv))
    if defined.size < _LEAST:
        return dict.fromkeys(result.draws.uncertain, float("nan"))
    outcome, replicate = prepared(npv[defined]), defined % REPLICATES
    return {
        path: figure(column if defined.size == count else column[defined], outcome, replicate)
        for path, column in columns_of(result, count).items()
    }


def columns_of(result: Result, count: int) -> dict[str, FloatArray]:
    """The drawn values of the first `count` futures by path, (count,) each."""
    chunks = [result.draws.values(chunk, min(CHUNK, count - chunk * CHUNK)) for chunk in range(-(-count // CHUNK))]
    return {path: np.concatenate([chunk[path] for chunk in chunks]) for path in result.draws.uncertain}


def _groups(values: FloatArray) -> Indices:
    """The number of the group of each draw, (draws,): neighbours in value, about as many in each."""
    order = np.argsort(values)
    ordered = values[order]
    starts = _changes(ordered)
    count = min(max(values.size // _IN_A_GROUP, _FEW), _MANY)
    if starts.size > count:
        # Equal values stay together.
        starts = np.unique(np.searchsorted(ordered, ordered[np.arange(count) * values.size // count]))
    begins = np.zeros(values.size, dtype=np.intp)
    begins[starts[1:]] = 1
    group = np.empty(values.size, dtype=np.intp)
    group[order] = np.cumsum(begins)
    return group


def _changes(ordered: FloatArray) -> Indices:
    """Where a new value begins, 0 included."""
    return np.flatnonzero(np.append(True, ordered[1:] > ordered[:-1]))


def _correlation(one: FloatArray, other: FloatArray) -> float:
    a, b = one - one.mean(), other - other.mean()
    size = float(np.sqrt((a @ a) * (b @ b)))
    return float(a @ b) / size if size > 0.0 else float("nan")
