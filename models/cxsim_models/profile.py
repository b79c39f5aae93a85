"""When an initiative's effect arrives and how it fades: section 3."""

import numpy as np

from cxsim_models.arrays import FloatArray, Sampled


def profile(months: FloatArray, start: Sampled, ramp: Sampled, fade: Sampled, shape: str = "linear") -> FloatArray:
    """The share of the full effect in force: (months, trials), or (months, 1) where no input is uncertain.

    `months` is a column (months, 1) counted from 1; earlier and negative months give 0. `start` is the first
    month with any effect, `ramp` the months to full effect, `fade` the share lost each year after the ramp.
    """
    elapsed = months - (start - 1.0)
    ramp = np.maximum(ramp, 1.0)
    risen = np.minimum(elapsed / ramp, 1.0)
    # Nothing acts before the first month, even if it begins on the day of the decision.
    risen *= (elapsed >= 1.0) & (months >= 1.0)
    if shape == "s-curve":
        risen *= risen * (3.0 - 2.0 * risen)
    if np.any(fade):
        return risen * _faded(elapsed - ramp, months, start - 1.0 + ramp, fade)
    return risen


def _faded(since: FloatArray, months: FloatArray, full: Sampled, fade: Sampled) -> FloatArray:
    """(1 − fade)^(max(0, since) / 12), where `since` = months − `full` are the months since full effect."""
    if np.ndim(fade) or fade == 1.0:
        return np.asarray((1.0 - fade) ** (np.maximum(0.0, since) / 12.0))
    # A power of a sum is a product of powers: one of the month, one of the trial, instead of one of each pair.
    kept = (1.0 - fade) ** (months / 12.0) * (1.0 - fade) ** (np.asarray(full) / -12.0)
    return np.where(since > 0.0, kept, 1.0)
