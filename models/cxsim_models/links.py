"""What the changes of several KPIs do to one behaviour together: section 5."""

from collections.abc import Sequence

import numpy as np

from cxsim_models.arrays import FloatArray, Sampled

DEFAULT_OVERLAP = 0.8
"""Where the document says nothing: scores largely measure the same improvement (judgement)."""


def multiplier(effects: Sequence[FloatArray], overlap: Sampled = DEFAULT_OVERLAP) -> FloatArray | None:
    """L = Π (1 + w·e) over the relative effects e, each (months, trials); None where there are none.

    The largest |e| of each month and trial counts in full (w = 1), the others with w = 1 − overlap, because
    scores that move together largely measure the same improvement.
    """
    if not effects:
        return None
    largest = effects[0]
    others: FloatArray | None = None
    for effect in effects[1:]:
        largest, smaller = _by_size(largest, effect)
        # Not in place: the overlap may be drawn where no effect is.
        smaller = smaller * (1.0 - overlap)
        smaller += 1.0
        # A factor below 0 is nothing left; two of them must not make a positive product.
        np.maximum(smaller, 0.0, out=smaller)
        others = smaller if others is None else others * smaller
    product = largest + 1.0
    return product if others is None else np.maximum(product, 0.0) * others


def _by_size(one: FloatArray, other: FloatArray) -> tuple[FloatArray, FloatArray]:
    """The larger and the smaller in size, month by month and trial by trial."""
    # Effects mostly pull the same way; then no sizes need to be taken, which is five times as fast.
    if one.max() <= 0.0 and other.max() <= 0.0:
        return np.minimum(one, other), np.maximum(one, other)
    if one.min() >= 0.0 and other.min() >= 0.0:
        return np.maximum(one, other), np.minimum(one, other)
    change = np.abs(other) > np.abs(one)
    keep = ~change
    # Multiplied by 0 and 1, which is exact; np.where takes three times as long on a mask without pattern.
    return one * keep + other * change, one * change + other * keep
