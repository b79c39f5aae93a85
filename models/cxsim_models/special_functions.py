"""The special functions that distributions need, from SciPy, which is imported when the first is called."""

import sys
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from threading import Lock
from types import ModuleType

import numpy as np
from numpy.typing import ArrayLike

from cxsim_models.arrays import FloatArray

_PACKAGE = "scipy.special"


_USED = ("ndtr", "ndtri", "betainc", "betaincinv", "gammaincc", "gammaln", "betaln")

_one_at_a_time = Lock()


@cache
def _scipy() -> ModuleType:
    """SciPy's compiled functions, without the package around them where that can be.

    `scipy.special` itself loads NumPy's test tools and its Fortran compiler, ten times as long as the functions:
    a third of a second between the program's start and its first picture.
    """
    with _one_at_a_time:
        compiled = None if _PACKAGE in sys.modules else _compiled()
    return compiled or import_module(_PACKAGE)


def _compiled() -> ModuleType | None:
    found = find_spec(_PACKAGE)
    bare = ModuleType(_PACKAGE)
    bare.__path__ = list(found.submodule_search_locations or ()) if found else []
    sys.modules[_PACKAGE] = bare
    try:
        functions = import_module(f"{_PACKAGE}._ufuncs")
    except ImportError:
        return None
    finally:
        # Whoever wants the package gets the real one.
        del sys.modules[_PACKAGE]
    return functions if all(hasattr(functions, name) for name in _USED) else None


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
