"""What every uncertain number carries and answers: section 1."""

import datetime
import math
from abc import abstractmethod
from typing import Annotated, Any, ClassVar, Literal, Self

import numpy as np
from numpy.typing import ArrayLike
from pydantic import BeforeValidator, SerializerFunctionWrapHandler, model_serializer, model_validator

from cxsim_models.distributions import FloatArray
from cxsim_models.frozen import Frozen, Number, describe
from cxsim_models.sentence import refused

Grade = Literal["measured", "causal study", "peer-reviewed", "vendor", "judgement"]

INFINITY = float("inf")

_LAST_PROBABILITY = math.nextafter(1.0, 0.0)
_LEAST_MASS = 1e-9


def _day(value: Any) -> Any:
    # A bare number would be read as seconds since 1970.
    if not isinstance(value, str | datetime.date):
        raise refused("a date such as “2027-01-31” is expected here, not {what}", what=describe(value))
    return value


class EstimateBase(Frozen):
    """What every estimate carries: truncation, and its entry in the assumption register."""

    min: Number | None = None
    max: Number | None = None
    source: str = ""
    owner: str = ""
    date: Annotated[datetime.date, BeforeValidator(_day)] | None = None
    grade: Grade | None = None
    note: str = ""

    register_fields: ClassVar[frozenset[str]] = frozenset({"source", "owner", "date", "grade", "note"})

    @property
    @abstractmethod
    def point(self) -> float:
        """The single value a person would name: the mode where one is typed, else the middle."""

    @property
    def stated(self) -> tuple[float, ...]:
        """The values that a person typed and that must lie within the field's bounds."""
        return (self.point,)

    @property
    def uncertain(self) -> bool:
        """Whether draws of this estimate differ."""
        return True

    @abstractmethod
    def _quantile(self, u: FloatArray) -> FloatArray:
        """Quantiles before truncation."""

    @abstractmethod
    def _cdf(self, x: float) -> float:
        """Distribution function before truncation."""

    def _limits(self, lower: float, upper: float) -> tuple[float, float]:
        return (
            max(lower, -INFINITY if self.min is None else self.min),
            min(upper, INFINITY if self.max is None else self.max),
        )

    def _mass(self, lower: float, upper: float) -> tuple[float, float]:
        lower, upper = self._limits(lower, upper)
        return (
            # The lower limit itself belongs to the range, and a single value there may carry weight.
            0.0 if lower == -INFINITY else self._cdf(math.nextafter(lower, -INFINITY)),
            1.0 if upper == INFINITY else self._cdf(upper),
        )

    def mass_beyond(self, lower: float, upper: float) -> tuple[float, float]:
        """The shares of futures below `lower` and above `upper`, where nothing but `min` and `max` truncates."""
        below, upto = self._mass(-INFINITY, INFINITY)
        first, last = self._mass(lower, upper)
        return (first - below) / (upto - below), (upto - last) / (upto - below)

    def quantile(self, u: ArrayLike, lower: float = -INFINITY, upper: float = INFINITY) -> FloatArray:
        """Values at the probabilities `u` in (0, 1), any shape.

        `min`, `max` and the given bounds truncate: the quantile function is rescaled to the mass between
        them, nothing is clipped into a spike.
        """
        points = np.asarray(u, dtype=float)
        below, upto = self._mass(lower, upper)
        if (below, upto) == (0.0, 1.0):
            return np.asarray(self._quantile(points), dtype=float)
        # Rounding must neither reach probability 1, where a tail is infinite, nor pass the limits by a digit.
        inside = np.minimum(below + points * (upto - below), _LAST_PROBABILITY)
        return np.asarray(np.clip(self._quantile(inside), *self._limits(lower, upper)), dtype=float)

    def _check(self) -> None:
        """Raise where no such distribution exists."""

    @model_validator(mode="after")
    def _exists(self) -> Self:
        self._check()
        if self.min is not None and self.max is not None and self.min > self.max:
            raise refused("min is above max: swap them")
        if self.min is not None or self.max is not None:
            below, upto = self._mass(-INFINITY, INFINITY)
            if upto - below < _LEAST_MASS:
                raise refused("next to no value of this distribution lies between min and max: widen them")
        return self

    @model_serializer(mode="wrap")
    def _own_fields_first(self, handler: SerializerFunctionWrapHandler) -> Any:
        values: dict[str, Any] = handler(self)
        own = [name for name in type(self).model_fields if name not in EstimateBase.model_fields]
        return {name: values[name] for name in ["dist", *own, *EstimateBase.model_fields] if name in values}
