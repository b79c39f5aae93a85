"""Retention with tenure of section 6 on plain numbers and arrays: the shifted-beta-geometric model (sBG).

Each customer leaves with the same probability in every period, but that probability differs from customer to
customer, as a beta(alpha, beta). Those likely to leave go first, so the retention of a cohort rises with its age
although nobody's loyalty does (Fader & Hardie 2007, How to project customer retention, J. Interactive Marketing
21(1)). Where customers under a yearly contract are meant, a period is a year.
"""

import math
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from cxsim_models.arrays import FloatArray
from cxsim_models.sentence import SaidError, said
from cxsim_models.special_functions import betaln

Figure = float | FloatArray
"""A float for scalar inputs, otherwise an array."""

_LEAST_DISCOUNT: Final = 1e-6
_DIGITS: Final = 12
_SUM_LIMITS: Final = (1e-6, 1e6)


class SbgFit(NamedTuple):
    """The parameters of an sBG: mean churn alpha/(alpha + beta), the more alike the customers the larger the sum."""

    alpha: float
    beta: float


def fit_sbg(survival: ArrayLike) -> SbgFit:
    """The sBG of the greatest likelihood for the retention table of one cohort.

    `survival` is how much of the cohort is there at the start and after each period, as shares of 1 or as
    numbers of customers; those there after the last period leave later. Where churn does not fall with tenure
    the best is that all customers are alike: alpha + beta is then 1e6, for a churn that is the same in all
    periods to about a millionth.

    Raises ValueError for fewer than two periods after the start, a share that is negative or not a number, a
    table that rises or does not begin with the whole cohort, and one in which nobody leaves or all do at once.
    """
    table = _checked_table(survival)
    lost, kept = -np.diff(table), table[1:]
    age = np.arange(len(lost), dtype=float)
    left = float(table[0] - table[-1])

    def alpha_of(total: FloatArray) -> FloatArray:
        """The best alpha at each alpha + beta, (sums,)."""
        return np.asarray(left / (table[:-1] / (total[:, None] + age)).sum(axis=1))

    def slope(total: FloatArray) -> FloatArray:
        """The derivative of the log-likelihood in alpha + beta, at the best alpha; (sums,)."""
        alpha = alpha_of(total)[:, None]
        beta, both = total[:, None] - alpha + age, total[:, None] + age
        return np.asarray((kept * alpha / (beta * both) - lost / both).sum(axis=1))

    sums = np.geomspace(*_SUM_LIMITS, 241)
    rising = slope(sums) > 0.0
    best = [sums[:1]] * (not rising[0]) + [sums[-1:]] * bool(rising[-1])
    for at in np.flatnonzero(rising[:-1] & ~rising[1:]):
        low, high = sums[at : at + 1], sums[at + 1 : at + 2]
        for _ in range(60):
            middle = np.sqrt(low * high)
            low, high = (middle, high) if slope(middle)[0] > 0.0 else (low, middle)
        best.append(low)
    fits = [SbgFit(float(alpha_of(total)[0]), float(total[0] - alpha_of(total)[0])) for total in best]
    return max(fits, key=lambda fit: sbg_log_likelihood(fit.alpha, fit.beta, table))


def sbg_log_likelihood(alpha: float, beta: float, survival: ArrayLike) -> float:
    """Log-likelihood of a retention table, per customer where it holds shares; see `fit_sbg`.

    Σ (S(t−1) − S(t))·ln P(leaves in period t) + S(T)·ln P(leaves after T). Raises ValueError as `fit_sbg` does,
    and for parameters that are not above 0.
    """
    table = _checked_table(survival)
    _checked_shape(alpha, beta)
    age = np.arange(len(table) - 1)
    gone = -np.diff(table)
    # One factor for each period lived through, and the churn of the period in which a customer leaves.
    return float(
        (gone * np.log(alpha) + table[1:] * np.log(beta + age) - table[:-1] * np.log(alpha + beta + age)).sum()
    )


def sbg_survival(alpha: ArrayLike, beta: ArrayLike, periods: int | ArrayLike) -> Figure:
    """The share of a cohort that is still there: S(t) = B(alpha, beta + t) / B(alpha, beta), S(0) = 1.

    `periods` as an int means the ages 0, 1, … `periods`; otherwise it holds the ages themselves, which need
    not be whole (twelfths for the months of a year). `alpha` and `beta` broadcast; the ages come first in the
    result, (ages, trials). Raises ValueError for parameters that are not above 0 and for negative ages.
    """
    if isinstance(periods, int | np.integer):
        ages = np.arange(float(periods) + 1.0) if periods >= 0 else np.array([-1.0])
    else:
        ages = np.asarray(periods, dtype=float)
    if not ((ages >= 0.0) & np.isfinite(ages)).all():
        raise ValueError("Periods must be 0 or more.")
    a, b = np.broadcast_arrays(*_checked_shape(alpha, beta))
    whole = np.floor(ages)
    parts = np.round(ages - whole, _DIGITS)
    survival = np.empty(ages.shape + a.shape)
    start = betaln(a, b)
    # Gamma functions are needed once for all ages with the same fraction; each further period is a factor.
    for part in np.unique(parts):
        age = b + part
        share = np.exp(betaln(a, age) - start) if part else np.ones(a.shape)
        here = parts == part
        for period in range(int(whole[here].max()) + 1):
            survival[here & (whole == period)] = share
            share = share * (age / (a + age))
            age = age + 1.0
    return _figure(survival)


def retention_rate(alpha: ArrayLike, beta: ArrayLike, period: ArrayLike) -> Figure:
    """The share of those there at the start of period 1, 2, … who stay: (beta + t − 1)/(alpha + beta + t − 1).

    The arguments broadcast. Raises ValueError for parameters that are not above 0 and periods below 1.
    """
    a, b = _checked_shape(alpha, beta)
    t = np.asarray(period, dtype=float)
    if not (t >= 1.0).all():
        raise ValueError("Periods count from 1, the first.")
    return _figure(np.asarray((b + t - 1.0) / (a + b + t - 1.0)))


def expected_lifetime(alpha: ArrayLike, beta: ArrayLike, age: ArrayLike = 0) -> Figure:
    """How many renewals a customer who made `age` of them will still make: (beta + age)/(alpha − 1).

    nan where alpha is 1 or less: so many customers stay for ever that the mean has no bound. The arguments
    broadcast. Raises ValueError for parameters that are not above 0 and for a negative age.
    """
    return discounted_expected_lifetime(alpha, beta, age, 0.0)


def discounted_expected_lifetime(alpha: ArrayLike, beta: ArrayLike, age: ArrayLike, discount: ArrayLike) -> Figure:
    """Discounted expected residual lifetime (DERL) of a customer who made `age` renewals, before the next one.

    Σ S(age + 1 + k)/S(age) · (1 + discount)^−k over k = 0, 1, …: what one unit at each renewal still to come is
    worth on the day of the next, which is not discounted itself. Equals

        (beta + n)/(alpha + beta + n) · 2F1(1, beta + n + 1; alpha + beta + n + 1; 1/(1 + discount)),   n = age

    (Fader & Hardie 2010, Customer-base valuation in a contractual setting, Marketing Science 29(1)).

    `discount` is per period. The arguments broadcast. nan where nothing is discounted and alpha is 1 or less,
    as in `expected_lifetime`. Raises ValueError for parameters that are not above 0, a negative age and a
    discount that is negative, or above 0 but below a millionth.
    """
    a, b = _checked_shape(alpha, beta)
    n = np.asarray(age, dtype=float)
    d = np.asarray(discount, dtype=float)
    if not ((n >= 0.0) & np.isfinite(n)).all():
        raise ValueError("The age must be 0 renewals or more.")
    if not ((d == 0.0) | (d >= _LEAST_DISCOUNT)).all():
        raise ValueError("The discount rate must be 0, or at least 0.000001 per period.")
    a, b, d = np.broadcast_arrays(a, b + n, d)
    lifetime = np.divide(b, a - 1.0, out=np.full(a.shape, np.nan), where=a > 1.0)
    counting = d > 0.0
    if counting.any():
        lifetime[counting] = b[counting] / _fraction(a[counting], b[counting], 1.0 / (1.0 + d[counting]))
    return _figure(lifetime)


def _fraction(alpha: FloatArray, beta: FloatArray, z: FloatArray) -> FloatArray:
    """(alpha + beta) / 2F1(1, beta + 1; alpha + beta + 1; z), as Gauss's continued fraction (DLMF 15.7).

    Unlike the power series it is short near z = 1, and unlike SciPy's function exact for large parameters.
    """
    root = np.sqrt(1.0 - z)
    both = alpha + beta
    # Each step multiplies the error by (1 − root)/(1 + root); the tail is as it is far out.
    steps = math.ceil(20.0 / float(root.min())) + 4
    value: FloatArray = (both + steps) * (1.0 + root) / 2.0
    for step in range(steps, 0, -1):
        k = step // 2
        numerator = (beta + (k + 1)) * (both + k) if step % 2 else k * (alpha + (k - 1))
        value = both + (step - 1) - numerator * z / value
    return np.asarray(value)


def _checked_table(survival: ArrayLike) -> FloatArray:
    """The table as shares of its start, or a ValueError that names the period."""
    table = np.asarray(survival, dtype=float)
    if table.ndim != 1 or len(table) < 3:
        raise SaidError(
            said("A retention table needs its start and at least two periods after it: add what is missing.")
        )
    for period, share in enumerate(table):
        if not (math.isfinite(share) and share >= 0.0):
            raise SaidError(
                said(
                    "Period {period} is {share}: write the share of the cohort that is left, between 0 and 1.",
                    period=period,
                    share=float(share),
                )
            )
    if table[0] < 1.0:
        raise SaidError(
            said(
                "The table begins with {share}: write the whole cohort first, 1 or the number of customers.",
                share=float(table[0]),
            )
        )
    for period in range(1, len(table)):
        if table[period] > table[period - 1]:
            raise SaidError(
                said(
                    "The table rises from {before} to {after} in period {period}, but a cohort can only lose "
                    "customers: correct one of them.",
                    before=float(table[period - 1]),
                    after=float(table[period]),
                    period=period,
                )
            )
    if table[-1] == table[0]:
        raise SaidError(
            said("Nobody leaves in this table, so that churn cannot be estimated from it: state churn instead.")
        )
    if table[1] == 0.0:
        raise SaidError(
            said(
                "All leave in the first period of this table, so that there is no later churn to estimate: "
                "state churn instead."
            )
        )
    return np.asarray(table / table[0])


def _checked_shape(alpha: ArrayLike, beta: ArrayLike) -> tuple[FloatArray, FloatArray]:
    a, b = np.asarray(alpha, dtype=float), np.asarray(beta, dtype=float)
    if not ((a > 0.0) & np.isfinite(a)).all() or not ((b > 0.0) & np.isfinite(b)).all():
        raise ValueError("Alpha and beta must be finite numbers above 0.")
    return a, b


def _figure(values: FloatArray) -> Figure:
    return float(values) if values.ndim == 0 else values
