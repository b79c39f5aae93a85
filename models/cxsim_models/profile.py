"""When an initiative's effect arrives and how it fades: section 3."""

import numpy as np

from cxsim_models.arrays import FloatArray, Sampled


def profile(
    months: FloatArray, start: Sampled, ramp: Sampled, fade: Sampled, shape: str = "linear"
) -> FloatArray:
    """The share of the full effect in force: (months, trials), or (months, 1) where no input is uncertain.

    `months` is a column (months, 1) counted from 1; earlier and negative months give 0. `start` is the first
    month with any effect, `ramp` the months to full effect, `fade` the share lost each year after the ramp.
    """
    elapsed = months - start + 1.0
    ramp = np.maximum(ramp, 1.0)
    # A start in month 0 is a start on the day of the decision, but nothing is in force before month 1.
    waiting = (elapsed < 1.0) | (months < 1.0)
    risen = np.where(waiting, 0.0, np.minimum(elapsed / ramp, 1.0))
    if shape == "s-curve":
        risen = risen * risen * (3.0 - 2.0 * risen)
    if np.ndim(fade) == 0 and fade == 0.0:
        return risen
    result: FloatArray = risen * (1.0 - fade) ** (np.maximum(0.0, elapsed - ramp) / 12.0)
    return result
