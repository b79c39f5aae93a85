"""The other distributions of section 1: one class each."""

import math
from typing import Annotated, Any, Literal

import numpy as np
from pydantic import Field, SerializerFunctionWrapHandler, model_serializer

from cxsim_models import distributions as dist
from cxsim_models import special_functions as special
from cxsim_models.distributions import FloatArray
from cxsim_models.estimate_base import EstimateBase
from cxsim_models.frozen import Number
from cxsim_models.sentence import refused

_WIDEST_SIGMA = 40.0
"""Of the log: the draws of a lognormal up to 1e15 stay finite, and their squares too."""

_LEAST_BETA_SD = 1e-6
"""Below it the shapes exceed 1e11 and beta quantiles lose their digits."""


class Fixed(EstimateBase):
    """A known number; what a bare JSON number means."""

    dist: Literal["fixed"] = "fixed"
    value: Number

    @property
    def point(self) -> float:
        return self.value

    @property
    def uncertain(self) -> bool:
        return False

    def _quantile(self, u: FloatArray) -> FloatArray:
        return np.full(u.shape, self.value)

    def _cdf(self, x: float) -> float:
        return float(x >= self.value)

    def _mass(self, lower: float, upper: float) -> tuple[float, float]:
        return 0.0, 1.0

    def _check(self) -> None:
        if (self.min is not None and self.value < self.min) or (self.max is not None and self.value > self.max):
            raise refused("the value lies outside its own min and max")

    @model_serializer(mode="wrap")
    def _bare(self, handler: SerializerFunctionWrapHandler) -> Any:
        values: dict[str, Any] = handler(self)
        if set(values) <= {"dist", "value"}:
            return self.value
        return {
            "dist": "fixed",
            "value": self.value,
            **{k: v for k, v in values.items() if k not in ("dist", "value")},
        }


class Uniform(EstimateBase):
    """Equally likely anywhere between low and high, which are hard limits."""

    dist: Literal["uniform"]
    low: Number
    high: Number

    @property
    def point(self) -> float:
        return (self.low + self.high) / 2

    @property
    def stated(self) -> tuple[float, ...]:
        return self.low, self.high

    @property
    def uncertain(self) -> bool:
        return self.low < self.high

    def _quantile(self, u: FloatArray) -> FloatArray:
        return self.low + u * (self.high - self.low)

    def _cdf(self, x: float) -> float:
        if self.high == self.low:
            return float(x >= self.low)
        return min(max((x - self.low) / (self.high - self.low), 0.0), 1.0)

    def _check(self) -> None:
        if self.low > self.high:
            raise refused("low is above high: swap them")


class Normal(EstimateBase):
    """The bell curve."""

    dist: Literal["normal"]
    mean: Number
    sd: Annotated[Number, Field(ge=0)]

    @property
    def point(self) -> float:
        return self.mean

    @property
    def uncertain(self) -> bool:
        return self.sd > 0

    def _quantile(self, u: FloatArray) -> FloatArray:
        return self.mean + self.sd * dist.normal_quantile(u) if self.sd else np.full(u.shape, self.mean)

    def _cdf(self, x: float) -> float:
        return dist.normal_cdf((x - self.mean) / self.sd) if self.sd else float(x >= self.mean)


class Lognormal(EstimateBase):
    """Positive and skewed to the right; given by P10 and P90, or by mean and sd, of the variable itself."""

    dist: Literal["lognormal"]
    p10: Number | None = None
    p90: Number | None = None
    mean: Number | None = None
    sd: Number | None = None

    @property
    def _log(self) -> tuple[float, float]:
        if self.p10 is not None and self.p90 is not None:
            low, high = math.log(self.p10), math.log(self.p90)
            return (low + high) / 2, (high - low) / (2 * dist.Z90)
        assert self.mean is not None
        assert self.sd is not None
        return dist.lognormal_parameters(self.mean, self.sd)

    @property
    def point(self) -> float:
        """The median: half of the futures lie on either side."""
        mu, sigma = self._log
        return math.exp(mu) if sigma else self.p10 or self.mean or math.exp(mu)

    @property
    def uncertain(self) -> bool:
        return self._log[1] > 0

    def _quantile(self, u: FloatArray) -> FloatArray:
        mu, sigma = self._log
        return np.exp(mu + sigma * dist.normal_quantile(u)) if sigma else np.full(u.shape, self.point)

    def _cdf(self, x: float) -> float:
        mu, sigma = self._log
        if x <= 0:
            return 0.0
        return dist.normal_cdf((math.log(x) - mu) / sigma) if sigma else float(x >= self.point)

    def _check(self) -> None:
        by_percentiles = self.p10 is not None and self.p90 is not None
        by_moments = self.mean is not None and self.sd is not None
        given = sum(value is not None for value in (self.p10, self.p90, self.mean, self.sd))
        if given != 2 or not (by_percentiles or by_moments):
            raise refused("a lognormal needs either p10 and p90, or mean and sd")
        if self.p10 is not None and self.p90 is not None:
            if self.p10 <= 0:
                raise refused("a lognormal is positive: p10 must be above 0")
            if self.p10 > self.p90:
                raise refused("p10 is above p90: swap them")
        elif self.mean is not None and self.sd is not None and (self.mean <= 0 or self.sd < 0):
            raise refused("a lognormal is positive: mean must be above 0 and sd not below 0")
        if self._log[1] > _WIDEST_SIGMA:
            raise refused("so wide a lognormal has draws beyond any number: bring its two values closer")


class Beta(EstimateBase):
    """A share between 0 and 1, given by mean and sd."""

    dist: Literal["beta"]
    mean: Number
    sd: Number

    @property
    def _shapes(self) -> tuple[float, float]:
        size = self.mean * (1 - self.mean) / self.sd**2 - 1
        return self.mean * size, (1 - self.mean) * size

    @property
    def point(self) -> float:
        return self.mean

    def _quantile(self, u: FloatArray) -> FloatArray:
        return dist.beta_quantile(*self._shapes, u)

    def _cdf(self, x: float) -> float:
        return float(special.betainc(*self._shapes, min(max(x, 0.0), 1.0)))

    def _check(self) -> None:
        if not 0 < self.mean < 1:
            raise refused("a beta lies between 0 and 1: so must its mean")
        if self.sd < _LEAST_BETA_SD:
            raise refused("the sd of a beta must be 0.000001 or more: use a plain number for no spread")
        if not self.sd**2 < self.mean * (1 - self.mean):
            raise refused("no beta has this sd: sd² must be below mean·(1 − mean); lower the sd")


class Bernoulli(EstimateBase):
    """1 with probability p, else 0."""

    dist: Literal["bernoulli"]
    p: Annotated[Number, Field(ge=0, le=1)]

    @property
    def point(self) -> float:
        return float(self.p >= 0.5)

    @property
    def uncertain(self) -> bool:
        return 0 < self.p < 1

    def _quantile(self, u: FloatArray) -> FloatArray:
        return (u >= 1 - self.p).astype(float)

    def _cdf(self, x: float) -> float:
        return 0.0 if x < 0 else 1.0 if x >= 1 else 1 - self.p


class Discrete(EstimateBase):
    """A few possible values with weights."""

    dist: Literal["discrete"]
    values: Annotated[tuple[Number, ...], Field(min_length=1)]
    weights: tuple[Annotated[Number, Field(ge=0)], ...]

    @property
    def _sorted(self) -> tuple[FloatArray, FloatArray]:
        order = np.argsort(self.values, kind="stable")
        weights = np.asarray(self.weights)[order]
        return np.asarray(self.values)[order], np.cumsum(weights) / weights.sum()

    @property
    def point(self) -> float:
        return self.values[int(np.argmax(self.weights))]

    @property
    def uncertain(self) -> bool:
        return len({v for v, w in zip(self.values, self.weights, strict=True) if w > 0}) > 1

    @property
    def stated(self) -> tuple[float, ...]:
        return self.values

    def _quantile(self, u: FloatArray) -> FloatArray:
        values, cumulative = self._sorted
        return values[np.minimum(np.searchsorted(cumulative, u, side="left"), len(values) - 1)]

    def _cdf(self, x: float) -> float:
        values, cumulative = self._sorted
        index = int(np.searchsorted(values, x, side="right"))
        return float(cumulative[index - 1]) if index else 0.0

    def _check(self) -> None:
        if len(self.weights) != len(self.values):
            raise refused("values and weights must be equally many")
        if not sum(self.weights) > 0:
            raise refused("at least one weight must be above 0")


class Empirical(EstimateBase):
    """Observed values; any value between neighbouring observations is possible."""

    dist: Literal["empirical"]
    samples: Annotated[tuple[Number, ...], Field(min_length=1)]

    @property
    def point(self) -> float:
        return float(np.median(self.samples))

    @property
    def uncertain(self) -> bool:
        return len(set(self.samples)) > 1

    @property
    def stated(self) -> tuple[float, ...]:
        return self.samples

    def _quantile(self, u: FloatArray) -> FloatArray:
        values = np.sort(self.samples)
        probabilities = np.linspace(0, 1, len(values)) if len(values) > 1 else [0.5]
        return np.asarray(np.interp(u, probabilities, values), dtype=float)

    def _cdf(self, x: float) -> float:
        values = np.sort(self.samples)
        if x < values[0] or x >= values[-1]:
            return float(x >= values[-1])
        return float(np.interp(x, values, np.linspace(0, 1, len(values))))
