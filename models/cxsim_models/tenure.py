"""Customers whose loyalty shows with tenure: what a segment states of it, and its monthly hazards (section 6)."""

from functools import lru_cache
from typing import Annotated, Literal

import numpy as np

from cxsim_models.arrays import FloatArray, Sampled
from cxsim_models.estimate import Estimate
from cxsim_models.frozen import Frozen, Number
from cxsim_models.quantity import Quantity
from cxsim_models.retention import SbgFit, fit_sbg, sbg_survival

_SHAPE = "Of the shifted-beta-geometric model."


class Tenure(Frozen):
    """A shifted-beta-geometric retention: `alpha` and `beta`, or the yearly `survival` table they are fitted to.

    `survival` begins with the whole cohort, 1 or its customers; `age_years` is how long today's customers have
    been there. Customers won later begin at age 0.
    """

    kind: Literal["sbg"]
    alpha: Annotated[Estimate | None, Quantity("Alpha", "", 1e-6, 1e6, "customers", _SHAPE, 0.05)] = None
    beta: Annotated[Estimate | None, Quantity("Beta", "", 1e-6, 1e6, "customers", _SHAPE, 0.05)] = None
    age_years: Annotated[
        Number, Quantity("Tenure", "years", 0, 100, "customers", "How long today's customers have been there.", 0.5)
    ] = 0.0
    survival: tuple[Number, ...] = ()

    @property
    def fit(self) -> SbgFit:
        """The parameters of greatest likelihood for the table; ValueError where it cannot be fitted."""
        return _fitted(self.survival)

    @property
    def point(self) -> SbgFit:
        """The point values of alpha and beta, or the fit to the table; ValueError where it cannot be fitted."""
        if self.alpha is None or self.beta is None:
            return self.fit
        return SbgFit(self.alpha.point, self.beta.point)


@lru_cache(maxsize=64)
def _fitted(survival: tuple[float, ...]) -> SbgFit:
    return fit_sbg(survival)


def hazards(alpha: Sampled, beta: Sampled, age_years: float, months: int) -> FloatArray:
    """1 − S(a + t/12)/S(a + (t−1)/12) in months t = 1 … `months` for customers aged a, (months, trials or 1)."""
    ages = age_years + np.arange(months + 1) / 12.0
    survival = np.reshape(sbg_survival(alpha, beta, ages), (months + 1, -1))
    kept = np.divide(survival[1:], survival[:-1], out=np.zeros_like(survival[1:]), where=survival[:-1] > 0.0)
    return np.asarray(1.0 - kept)


def annual_churn(alpha: Sampled, beta: Sampled, age_years: float) -> Sampled:
    """The % of customers aged `age_years` who leave within the next year: what shifts of churn start from."""
    survival = np.asarray(sbg_survival(alpha, beta, np.array([age_years, age_years + 1.0])))
    churn: Sampled = 100.0 * (1.0 - survival[1] / survival[0])
    return churn
