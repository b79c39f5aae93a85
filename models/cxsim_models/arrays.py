"""Shapes in the model: a value per trial is (trials,) or a plain number, a course in time (months, trials)."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]

Sampled = float | FloatArray
"""One value per trial, shape (trials,); a plain number where all trials agree."""

Values = Mapping[str, Sampled]
"""The drawn value of every estimate of a scenario, by its path."""


def months_column(horizon: int) -> FloatArray:
    """1 … horizon as a column (months, 1), ready to broadcast against trials."""
    return np.arange(1.0, horizon + 1.0)[:, None]


def any_true(condition: bool | np.bool_ | NDArray[np.bool_]) -> bool:
    """Whether a comparison of sampled values holds in any trial."""
    return bool(np.any(condition))
