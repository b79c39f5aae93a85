"""How the customers of a segment leave: at one rate, at the end of a contract, or the less the longer they stay."""

from functools import cached_property

import numpy as np

from cxsim_models.arrays import FloatArray, Sampled
from cxsim_models.cohorts import cohort_balances
from cxsim_models.customers import balances, monthly_survival
from cxsim_models.segment_values import SegmentValues
from cxsim_models.tenure import hazards


class AtOneRate:
    """Churn of an annual rate, or, under contract, cancellation at term: nobody's tenure matters."""

    def __init__(self, at: SegmentValues) -> None:
        self._at = at
        self.behaviour = "cancellation" if at.segment.under_contract else "churn"
        self.term = at.base("contract_months") if at.segment.under_contract else None
        self.baseline = at.base(self.behaviour)
        self.inputs: tuple[Sampled | None, ...] = (self.term,)

    def survival(self, level: FloatArray | None) -> Sampled:
        """The share who stay through a month, at this level of the behaviour in %, None for the baseline."""
        return monthly_survival(self.baseline if level is None else level, self.term)

    def balances(
        self, level: FloatArray | None, survival: Sampled, won: Sampled, won_per_customer: Sampled
    ) -> FloatArray:
        """N(0) … N(T), (months + 1, trials)."""
        return balances(self._at.base("customers"), survival, won, won_per_customer, self._at.months)

    def lifetime(self, level: FloatArray | None, survival: Sampled) -> FloatArray:
        """Expected months that a customer stays at the last month's rate; nan without an end."""
        if self.term is None:
            return _divided(1.0, 1.0 - _last(survival))
        # The cancelled share decides once a term.
        return _divided(100.0 * self.term, _last(self.baseline if level is None else level))


class WithTenure:
    """Shifted-beta-geometric retention: hazards fall with tenure, and effects on churn multiply them."""

    behaviour = "churn"

    def __init__(self, at: SegmentValues) -> None:
        self._at = at
        self.baseline = at.movement.baseline("churn")
        self._parameters = at.movement.tenure_parameters
        self.inputs: tuple[Sampled | None, ...] = (*self._parameters, self.baseline)

    @cached_property
    def _existing(self) -> FloatArray:
        months = self._at.months
        return self._at.memo("hazards", (*self._parameters, months), lambda: hazards(*self._parameters, months))

    @cached_property
    def _new(self) -> FloatArray:
        alpha, beta, age = self._parameters
        if age == 0.0:
            return self._existing
        months = self._at.months
        return self._at.memo("new hazards", (alpha, beta, months), lambda: hazards(alpha, beta, 0.0, months))

    def _effect(self, level: FloatArray | None) -> FloatArray | None:
        if level is None:
            return None
        # A churn of 0 stated beside the retention cannot be multiplied: then the retention alone counts.
        return np.divide(level, self.baseline, out=np.ones_like(level), where=np.asarray(self.baseline) > 0.0)

    def survival(self, level: FloatArray | None) -> Sampled:
        """The share of today's customers who stay through each month, (months, trials or 1)."""
        effect = self._effect(level)
        return 1.0 - self._existing if effect is None else np.maximum(1.0 - self._existing * effect, 0.0)

    def balances(
        self, level: FloatArray | None, survival: Sampled, won: Sampled, won_per_customer: Sampled
    ) -> FloatArray:
        """N(0) … N(T), (months + 1, trials)."""
        customers = self._at.base("customers")
        return cohort_balances(customers, self._existing, self._new, self._effect(level), won, won_per_customer)

    def lifetime(self, level: FloatArray | None, survival: Sampled) -> FloatArray:
        """Expected months that one of today's customers stays at the last month's rate; nan without an end."""
        return _divided(1.0, 1.0 - _last(survival))


Leaving = AtOneRate | WithTenure


def leaving_of(at: SegmentValues) -> Leaving:
    """How the customers of this segment leave."""
    return AtOneRate(at) if at.segment.retention is None else WithTenure(at)


def _last(value: Sampled) -> FloatArray:
    array = np.asarray(value, dtype=float)
    return np.asarray(array[-1]) if array.ndim == 2 else array


def _divided(numerator: Sampled, denominator: FloatArray) -> FloatArray:
    quotient = np.full(np.broadcast_shapes(np.shape(numerator), denominator.shape), np.nan)
    with np.errstate(over="ignore"):
        np.divide(numerator, denominator, out=quotient, where=denominator > 0.0)
    quotient[np.isinf(quotient)] = np.nan
    return quotient
