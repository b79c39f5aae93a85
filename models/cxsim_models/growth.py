"""How many customers a segment has in both worlds, and what winning them costs: section 6."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from cxsim_models.arrays import FloatArray, Sampled
from cxsim_models.leaving import leaving_of
from cxsim_models.ledger import Ledger, Term
from cxsim_models.segment_values import SegmentValues


@dataclass(frozen=True, slots=True)
class Customers:
    """N0, Nr and N1 of months 0 … T, (months + 1, trials), monthly survival and expected lifetime.

    The lifetime is in months, at the horizon's rate, and nan where nobody ever leaves. `retained` has the
    churn of the with world and everything else of the without world. Where the initiatives change nothing, the
    worlds share one array.
    """

    without: FloatArray
    retained: FloatArray
    with_: FloatArray
    survival_without: Sampled
    survival_with: Sampled
    lifetime_without: Sampled
    lifetime_with: Sampled


class Growth:
    """Customers won and lost by one segment."""

    def __init__(self, segment: SegmentValues) -> None:
        self._at = segment
        movement = segment.movement
        base = segment.base
        self._promoters = base("promoters") / 100.0
        self._conversion = movement.behaviour("conversion")
        self._referrals = movement.behaviour("referrals")
        self._nps = None
        if segment.segment.referrals is not None and segment.segment.promoters is not None:
            self._nps = movement.change("nps")
        self.referred0 = self._promoters * base("referrals") / 12.0
        self.referred1 = self._referred_with()
        self.drivers: tuple[Any, ...] = (self._conversion, self._referrals, self._nps)

    def _referred_with(self) -> Sampled:
        """Customers won by referral, per customer and month, with the initiatives."""
        if self._referrals is None and self._nps is None:
            return self.referred0
        promoters = self._promoters
        if self._nps is not None:
            gained = self._nps * (self._at.base("promoter_share_of_shift") / 100.0)
            promoters = np.clip(promoters + gained, 0.0, 1.0)
        rate = self._at.base("referrals") if self._referrals is None else self._referrals
        return promoters * rate / 12.0

    def _won(self, conversion: Sampled) -> Sampled:
        return self._at.base("new_customers") + self._at.base("leads") * conversion / 100.0

    def customers(self) -> Customers:
        """Both worlds' customers, month by month."""
        at, base = self._at, self._at.base
        leaving = leaving_of(at)
        level = at.movement.behaviour(leaving.behaviour)
        won0 = self._won(base("conversion"))
        growth0 = (base("new_customers"), base("leads"), base("conversion"), *map(base, self.REFERRAL_INPUTS))
        common = (base("customers"), at.months, *growth0)

        def survival(world: int, moved: FloatArray | None) -> Sampled:
            inputs = (leaving.baseline if moved is None else moved, *leaving.inputs)
            return at.memo(f"survival {world}", inputs, lambda: leaving.survival(moved))

        survival0 = survival(0, None)
        survival1 = survival0 if level is None else survival(1, level)
        without = at.memo("N0", (survival0, *common), lambda: leaving.balances(None, survival0, won0, self.referred0))
        retained = without
        if level is not None:
            retained = at.memo(
                "Nr", (survival1, *common), lambda: leaving.balances(level, survival1, won0, self.referred0)
            )
        with_ = retained
        if any(driver is not None for driver in self.drivers):
            won1 = self._won(base("conversion") if self._conversion is None else self._conversion)
            with_ = at.memo(
                "N1",
                (survival1, *common, *self.drivers),
                lambda: leaving.balances(level, survival1, won1, self.referred1),
            )
        lifetimes = leaving.lifetime(None, survival0), leaving.lifetime(level, survival1)
        return Customers(without, retained, with_, survival0, survival1, *lifetimes)

    REFERRAL_INPUTS = ("promoters", "referrals", "promoter_share_of_shift")

    def book_acquisition(self, ledger: Ledger, customers: Customers) -> None:
        """What the customers won beyond the do-nothing world cost: acquisition and referral rewards."""
        base = self._at.base
        if self._conversion is not None and self._at.segment.acquisition_cost is not None:
            more = base("leads") * (self._conversion - base("conversion")) / 100.0
            ledger.book(np.atleast_2d(more), Term("to_acquire", -base("acquisition_cost")))
        rewarded = self._at.segment.referral_reward is not None
        if rewarded and (np.any(self.referred0) or np.any(self.referred1)):
            more = customers.with_[:-1] * self.referred1 - customers.without[:-1] * self.referred0
            ledger.book(more, Term("to_acquire", -base("referral_reward")))
