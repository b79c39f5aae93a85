"""Baselines from surveys: counts of answers become an estimate with its sampling error. Section 1."""

import math
from typing import Annotated, Any, Literal

import numpy as np
from pydantic import BeforeValidator, Field

from cxsim_models import distributions as dist
from cxsim_models import special_functions as special
from cxsim_models.distributions import FloatArray
from cxsim_models.estimate_base import EstimateBase
from cxsim_models.frozen import describe
from cxsim_models.sentence import refused

SMALL_SAMPLE = 30
"""Answers; of fewer the sampling error itself is a rough guess, and words say so."""

_MOST = 10**9
"""Beyond so many answers beta quantiles lose their digits, and nobody has asked so many."""


def _whole(value: Any) -> Any:
    whole = isinstance(value, int) and not isinstance(value, bool)
    if not (whole or (isinstance(value, float) and value.is_integer())) or value < 0:
        raise refused("a count is a whole number of 0 or more, not {value}: correct it", value=describe(value))
    if value > _MOST:
        raise refused("{value} is too high: no survey has over {most} answers", value=describe(value), most=_MOST)
    return int(value)


Count = Annotated[int, Field(ge=0, le=_MOST), BeforeValidator(_whole)]
"""How many answered so: a whole number."""


class NpsSurvey(EstimateBase):
    """An NPS in points from promoters and detractors, and either passives or all answers; for `nps` only.

    Normal about p − d with the standard error √((p + d − (p − d)²)/n) of a survey of n answers, between −100 and
    100. Where all answered alike the formula is 0, and so is the spread.
    """

    dist: Literal["nps_survey"]
    promoters: Count
    passives: Count | None = None
    detractors: Count
    answers: Count | None = None

    @property
    def size(self) -> int:
        """How many answered."""
        return self.answers if self.answers is not None else self.promoters + (self.passives or 0) + self.detractors

    @property
    def point(self) -> float:
        """The NPS of those who answered."""
        return 100 * (self.promoters - self.detractors) / self.size

    @property
    def standard_error(self) -> float:
        """Of the NPS, in points, before truncation."""
        n, moved, net = self.size, self.promoters + self.detractors, self.promoters - self.detractors
        # In whole numbers, so that it is 0 and not a rounding error where all answered alike.
        return 100 * math.sqrt((moved * n - net * net) / n) / n

    @property
    def uncertain(self) -> bool:
        return self.standard_error > 0

    def _quantile(self, u: FloatArray) -> FloatArray:
        se = self.standard_error
        return self.point + se * dist.normal_quantile(u) if se else np.full(u.shape, self.point)

    def _cdf(self, x: float) -> float:
        se = self.standard_error
        return dist.normal_cdf((x - self.point) / se) if se else float(x >= self.point)

    def _limits(self, lower: float, upper: float) -> tuple[float, float]:
        lower, upper = super()._limits(lower, upper)
        return max(lower, -100.0), min(upper, 100.0)

    def _check(self) -> None:
        if (self.passives is None) == (self.answers is None):
            raise refused("an NPS survey needs either passives or answers (of all three kinds): state one of the two")
        if self.size == 0:
            raise refused("the survey has no answers: state at least one, or no survey")
        if self.promoters > self.size:
            raise refused(
                "there are more promoters, {count}, than answers, {of}: correct one of the two counts",
                count=self.promoters,
                of=self.size,
            )
        if self.promoters + self.detractors > self.size:
            raise refused(
                "promoters and detractors, {count} together, are more than the answers, {of}: correct the counts",
                count=self.promoters + self.detractors,
                of=self.size,
            )


class Proportion(EstimateBase):
    """A share in per cent, 0 to 100: `count` of `of` were satisfied, resolved, lost; for KPIs in per cent only.

    Of the true share the counts leave a beta(count + ½, of − count + ½), by Jeffreys' prior: as sure as the sample
    is large, and never quite sure, not even of 0 of 20. The point value is the share counted.
    """

    dist: Literal["proportion"]
    count: Count
    of: Count

    @property
    def size(self) -> int:
        """How many were asked or looked at."""
        return self.of

    @property
    def point(self) -> float:
        """The share of those who were counted, in per cent."""
        return 100 * self.count / self.of

    @property
    def _shapes(self) -> tuple[float, float]:
        return self.count + 0.5, self.of - self.count + 0.5

    def _quantile(self, u: FloatArray) -> FloatArray:
        # The table that the quantiles are read from may pass an end by a digit.
        return np.clip(100 * dist.beta_quantile(*self._shapes, u), 0.0, 100.0)

    def _cdf(self, x: float) -> float:
        return float(special.betainc(*self._shapes, min(max(x / 100, 0.0), 1.0)))

    def _check(self) -> None:
        if self.of == 0:
            raise refused("the survey has no answers: state at least one, or no survey")
        if self.count > self.of:
            raise refused(
                "more were counted, {count}, than there are answers, {of}: correct one of the two counts",
                count=self.count,
                of=self.of,
            )
