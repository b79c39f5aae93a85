"""The special functions that distributions need, from SciPy, which is imported when the first is called.

`scipy.special` takes a third of a second to import; the window is on the screen before anybody needs it.
"""

from functools import cache
from importlib import import_module
from types import ModuleType

import numpy as np
from numpy.typing import ArrayLike

from cxsim_models.arrays import FloatArray


@cache
def _scipy() -> ModuleType:
    return import_module("scipy.special")


def ndtr(x: ArrayLike) -> FloatArray:
    """Distribution function of the standard normal."""
    return np.asarray(_scipy().ndtr(x), dtype=float)


def ndtri(u: ArrayLike) -> FloatArray:
    """Quantile function of the standard normal."""
    return np.asarray(_scipy().ndtri(u), dtype=float)


def betainc(a: ArrayLike, b: ArrayLike, x: ArrayLike) -> FloatArray:
    """Distribution function of the beta(a, b)."""
    return np.asarray(_scipy().betainc(a, b, x), dtype=float)


def betaincinv(a: ArrayLike, b: ArrayLike, u: ArrayLike) -> FloatArray:
    """Quantile function of the beta(a, b)."""
    return np.asarray(_scipy().betaincinv(a, b, u), dtype=float)
