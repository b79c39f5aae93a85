"""Estimates typed as low, likely and high: triangular and PERT."""

from abc import abstractmethod
from typing import Annotated, Literal

import numpy as np
from pydantic import Field

from cxsim_models import distributions as dist
from cxsim_models import special_functions as special
from cxsim_models.distributions import FloatArray
from cxsim_models.estimate_base import EstimateBase
from cxsim_models.frozen import Number
from cxsim_models.sentence import refused

Bounds = Literal["p10_p90", "min_max"]


class ThreePoint(EstimateBase):
    low: Number
    likely: Number
    high: Number
    bounds: Bounds = "p10_p90"

    @property
    def point(self) -> float:
        return self.likely

    @property
    def _lambda(self) -> float:
        return 4.0

    @property
    def support(self) -> tuple[float, float]:
        """(min, max) of the distribution before truncation."""
        if self.bounds == "min_max" or self.low == self.high:
            return self.low, self.high
        kind = "triangular" if isinstance(self, Triangular) else "pert"
        return dist.support_from_p10_p90(kind, self.low, self.likely, self.high, self._lambda)

    @property
    def _mode(self) -> float:
        minimum, maximum = self.support
        return min(max((self.likely - minimum) / (maximum - minimum), 0.0), 1.0)

    @property
    def stated(self) -> tuple[float, ...]:
        return self.low, self.likely, self.high

    @property
    def uncertain(self) -> bool:
        return self.low < self.high

    @abstractmethod
    def _standard_quantile(self, u: FloatArray) -> FloatArray:
        """Quantiles on [0, 1]."""

    @abstractmethod
    def _standard_cdf(self, x: float) -> float:
        """Distribution function on [0, 1]."""

    def _quantile(self, u: FloatArray) -> FloatArray:
        minimum, maximum = self.support
        if minimum == maximum:
            return np.full(u.shape, minimum)
        return minimum + (maximum - minimum) * self._standard_quantile(u)

    def _cdf(self, x: float) -> float:
        minimum, maximum = self.support
        if minimum == maximum:
            return float(x >= minimum)
        return self._standard_cdf(min(max((x - minimum) / (maximum - minimum), 0.0), 1.0))

    def _check(self) -> None:
        if self.low > self.high:
            raise refused("low is above high: swap them")
        if not self.low <= self.likely <= self.high:
            raise refused("likely does not lie between low and high: correct one of the three")


class Triangular(ThreePoint):
    """Straight lines from low to likely to high."""

    dist: Literal["triangular"]

    def _standard_quantile(self, u: FloatArray) -> FloatArray:
        return dist.triangular_quantile(self._mode, u)

    def _standard_cdf(self, x: float) -> float:
        return dist.triangular_cdf(self._mode, x)


class Pert(ThreePoint):
    """A smooth bump with its mode at likely; `shape` λ says how much the mode weighs."""

    dist: Literal["pert"]
    shape: Annotated[Number, Field(gt=0, le=100)] = 4.0

    @property
    def _lambda(self) -> float:
        return self.shape

    def _standard_quantile(self, u: FloatArray) -> FloatArray:
        return dist.beta_quantile(*dist.pert_shapes(self._mode, self.shape), u)

    def _standard_cdf(self, x: float) -> float:
        return float(special.betainc(*dist.pert_shapes(self._mode, self.shape), x))
