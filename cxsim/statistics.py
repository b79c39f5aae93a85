"""How many trials become a few figures: section 9. Undefined trials are counted, not hidden.

Undefined is nan; a number that outgrew the computer's range is no more defined than that.
"""

from collections.abc import Callable

import numpy as np

from cxsim.columns import REPLICATES
from cxsim_models.arrays import FloatArray

PERCENTILES = (5, 10, 25, 50, 75, 90, 95)

STUDENT_T = 2.3646242510102993
"""The 97.5 % point of Student's t with seven degrees of freedom: eight replicates."""


def percentiles(values: FloatArray, at: tuple[float, ...] = PERCENTILES) -> FloatArray:
    """Percentiles of the defined values, (len(at),), interpolated linearly; nan where none is defined."""
    defined = values[np.isfinite(values)]
    if defined.size == 0:
        return np.full(len(at), np.nan)
    return _interpolated(np.sort(defined), at)


def bands(rows: FloatArray, at: tuple[float, ...] = PERCENTILES) -> FloatArray:
    """`percentiles` of each of many rows (rows, trials), as (len(at), rows)."""
    if not np.isfinite(rows).all():
        return np.array([percentiles(row, at) for row in rows]).T
    return _interpolated(np.sort(rows, axis=1), at).T


def _interpolated(ordered: FloatArray, at: tuple[float, ...]) -> FloatArray:
    """Percentiles `at` of what is sorted along the last axis."""
    last = ordered.shape[-1] - 1
    position = np.asarray(at) / 100.0 * last
    below = np.floor(position).astype(int)
    low, high = ordered[..., below], ordered[..., np.minimum(below + 1, last)]
    return np.asarray(low + (position - below) * (high - low))


def describe(values: FloatArray) -> dict[str, float | None]:
    """Mean, P5 … P95 over the defined trials (None if there are none) and the share that is undefined."""
    undefined = ~np.isfinite(values)
    share = float(undefined.mean()) if values.size else 1.0
    figures: dict[str, float | None]
    if share == 1.0:
        figures = dict.fromkeys(("mean", *(f"p{p}" for p in PERCENTILES)))
    else:
        defined = values[~undefined] if share else values
        named = zip(PERCENTILES, percentiles(defined).tolist(), strict=True)
        with np.errstate(over="ignore"):
            mean = float(defined.mean())
        figures = {"mean": mean if np.isfinite(mean) else None} | {f"p{p}": value for p, value in named}
    return figures | {"undefined": share}


def plus_minus(values: FloatArray, figure: Callable[[FloatArray], float]) -> float:
    """Half the width of the 95 % interval of `figure(values)`, from the spread of the eight replicates.

    Draw k belongs to replicate k mod 8. nan where there are too few draws to tell.
    """
    if values.size < 4 * REPLICATES:
        return float("nan")
    each = np.array([figure(values[replicate::REPLICATES]) for replicate in range(REPLICATES)])
    with np.errstate(over="ignore"):
        return float(STUDENT_T * each.std(ddof=1) / REPLICATES**0.5)


def ratio(numerator: FloatArray, denominator: FloatArray) -> FloatArray:
    """The quotient, (trials,); nan where the denominator is not above 0, or so small that no number comes out."""
    quotient = np.full(denominator.shape, np.nan)
    with np.errstate(over="ignore"):
        np.divide(numerator, denominator, out=quotient, where=denominator > 0.0)
    quotient[np.isinf(quotient)] = np.nan
    return quotient


def defined_mean(values: FloatArray) -> float:
    """Mean of the defined values; nan where none is defined."""
    defined = values[np.isfinite(values)]
    return float(defined.mean()) if defined.size else float("nan")
