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


def gammaincc(a: ArrayLike, x: ArrayLike) -> FloatArray:
    """Regularised upper incomplete gamma function; for a whole n it is P(Poisson(x) ≤ n) at a = n + 1."""
    return np.asarray(_scipy().gammaincc(a, x), dtype=float)


def gammaln(x: ArrayLike) -> FloatArray:
    """Logarithm of the gamma function of x > 0."""
    return np.asarray(_scipy().gammaln(x), dtype=float)


def betaln(a: ArrayLike, b: ArrayLike) -> FloatArray:
    """Logarithm of the beta function of a, b > 0."""
    return np.asarray(_scipy().betaln(a, b), dtype=float)
