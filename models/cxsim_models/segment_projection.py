"""One segment in both worlds, month by month: sections 5 to 7 put together."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from cxsim_models.arrays import FloatArray, Sampled
from cxsim_models.benefits import Flow, Term, customer_flows, service_flows
from cxsim_models.customers import balances, monthly_survival
from cxsim_models.movement import Movement, Programme
from cxsim_models.segment import UNSTATED, Segment
from cxsim_models.service import ServiceBaseline, contact_ratio, unit_cost


@dataclass(frozen=True, slots=True)
class Lifetime:
    """What CLV needs of one world: survival of a month and margin less cost to serve, per customer and month."""

    survival: Sampled
    margin: Sampled


@dataclass(frozen=True, slots=True)
class SegmentProjection:
    """A segment's customers, benefit flows and lifetimes.

    `customers_without` and `customers_with` are N(0) … N(T), (months + 1, trials or 1); `contacts` the contacts
    of each month with the initiatives; `without` and `with_` feed the CLV.
    """

    segment: Segment
    movement: Movement
    customers_without: FloatArray
    customers_with: FloatArray
    flows: list[Flow]
    contacts: FloatArray
    without: Lifetime
    with_: Lifetime


def project_segment(programme: Programme, segment: Segment) -> SegmentProjection:
    """Project `segment` for the drawn values of `programme`."""
    return _Projector(programme, segment).run()


class _Projector:
    def __init__(self, programme: Programme, segment: Segment) -> None:
        self.segment = segment
        self.programme = programme
        self.movement = Movement(programme, segment)
        self.months = programme.scenario.settings.horizon_months

    def base(self, field: str) -> Sampled:
        """The drawn value of a field; what is not stated counts as the model's neutral value."""
        if getattr(self.segment, field) is None:
            return UNSTATED.get(field, 0.0)
        return self.programme.values[f"segments.{self.segment.id}.{field}"]

    def run(self) -> SegmentProjection:
        survival0, survival1 = self._survival()
        without, retained, with_ = self._customers(survival0, survival1)
        opening = with_[:-1]
        margin0 = self.base("spend") * self.base("gross_margin") / 12.0
        service = self._service_baseline()
        changes = _ServiceChanges.of(self)
        spend1 = self.movement.behaviour("spend")
        complaint_change = self.movement.change("complaint_rate")
        borne = 0.0 if self.segment.service_cost_in_margin else service.service
        flows = [
            *customer_flows(
                without[:-1], retained[:-1], opening, margin0, (borne + service.complaints) / 12.0
            ),
            *service_flows(
                opening,
                contacts=service.contacts,
                self_service=service.self_service,
                self_service_cost=service.self_service_cost,
                unit=service.unit,
                ratio=changes.ratio,
                self_service_change=changes.self_service,
                unit_change=changes.unit,
            ),
            *self._acquisition_cost(without[:-1], opening),
        ]
        if spend1 is not None:
            extra = opening * (spend1 - self.base("spend"))
            flows.append(Flow(extra, (Term("spend", self.base("gross_margin") / 12.0),)))
        if complaint_change is not None:
            cost = self.base("cost_per_complaint") / -12000.0
            flows.append(Flow(opening * complaint_change, (Term("complaints", cost),)))
        return SegmentProjection(
            self.segment,
            self.movement,
            without,
            with_,
            flows,
            opening * ((1.0 if changes.ratio is None else changes.ratio) * service.contacts / 12.0),
            Lifetime(survival0, margin0 - (borne + service.complaints) / 12.0),
            Lifetime(survival1, self._margin_with(spend1, service, changes, complaint_change)),
        )

    def _survival(self) -> tuple[Sampled, Sampled]:
        behaviour = "cancellation" if self.segment.under_contract else "churn"
        term = self.base("contract_months") if self.segment.under_contract else None
        without = monthly_survival(self.base(behaviour), term)
        churn = self.movement.behaviour(behaviour)
        return without, without if churn is None else monthly_survival(churn, term)

    @cached_property
    def conversion1(self) -> FloatArray | None:
        """Conversion with the initiatives, % of leads; None where nothing moves it."""
        return self.movement.behaviour("conversion")

    @cached_property
    def promoters(self) -> Sampled:
        """The promoter share without the initiatives, a fraction."""
        return self.base("promoters") / 100.0

    @cached_property
    def referred1(self) -> Sampled | None:
        """Customers won by referral, per customer and month, with the initiatives; None where unmoved."""
        if self.segment.referrals is None:
            return None
        referrals = self.movement.behaviour("referrals")
        nps = self.movement.change("nps") if self.segment.promoters is not None else None
        if referrals is None and nps is None:
            return None
        promoters = self.promoters
        if nps is not None:
            gained = nps * (self.base("promoter_share_of_shift") / 100.0)
            promoters = np.clip(promoters + gained, 0.0, 1.0)
        return promoters * (self.base("referrals") if referrals is None else referrals) / 12.0

    @property
    def referred0(self) -> Sampled:
        """Customers won by referral, per customer and month, without the initiatives."""
        return self.promoters * self.base("referrals") / 12.0

    @property
    def _rewards_referrals(self) -> bool:
        return self.segment.referral_reward is not None and bool(
            np.any(self.referred0) or np.any(0.0 if self.referred1 is None else self.referred1)
        )

    def _won(self, conversion: Sampled) -> Sampled:
        return self.base("new_customers") + self.base("leads") * conversion / 100.0

    def _customers(self, survival0: Sampled, survival1: Sampled) -> tuple[FloatArray, FloatArray, FloatArray]:
        customers, won0 = self.base("customers"), self._won(self.base("conversion"))
        without = balances(customers, survival0, won0, self.referred0, self.months)
        retained = without
        if survival1 is not survival0:
            retained = balances(customers, survival1, won0, self.referred0, self.months)
        if self.conversion1 is None and self.referred1 is None:
            return without, retained, retained
        won1 = won0 if self.conversion1 is None else self._won(self.conversion1)
        referred1 = self.referred0 if self.referred1 is None else self.referred1
        return without, retained, balances(customers, survival1, won1, referred1, self.months)

    def _acquisition_cost(self, without: FloatArray, with_: FloatArray) -> list[Flow]:
        flows = []
        if self.conversion1 is not None and self.segment.acquisition_cost is not None:
            more = self.base("leads") * (self.conversion1 - self.base("conversion")) / 100.0
            flows.append(Flow(more, (Term("to_acquire", -self.base("acquisition_cost")),)))
        if self._rewards_referrals:
            referred1 = self.referred0 if self.referred1 is None else self.referred1
            more = with_ * referred1 - without * self.referred0
            flows.append(Flow(more, (Term("to_acquire", -self.base("referral_reward")),)))
        return flows

    def _service_baseline(self) -> ServiceBaseline:
        hour = None if self.segment.agent_hour_cost is None else self.base("agent_hour_cost")
        return ServiceBaseline(
            contacts=self.base("contact_rate"),
            self_service=self.base("self_service") / 100.0,
            self_service_cost=self.base("self_service_cost"),
            unit=unit_cost(
                self.base("cost_per_contact"), hour, self.base("handle_time"), self.base("occupancy")
            ),
            complaints=self.base("complaint_rate") / 1000.0 * self.base("cost_per_complaint"),
        )

    def _margin_with(
        self,
        spend: FloatArray | None,
        service: ServiceBaseline,
        changes: "_ServiceChanges",
        complaint_change: FloatArray | None,
    ) -> Sampled:
        """Margin less cost to serve, per customer and month, with the initiatives."""
        complaints = service.complaints
        if complaint_change is not None:
            complaints = complaints + complaint_change * (self.base("cost_per_complaint") / 1000.0)
        borne = 0.0 if self.segment.service_cost_in_margin else changes.service_cost(service)
        revenue = (self.base("spend") if spend is None else spend) * self.base("gross_margin")
        return (revenue - borne - complaints) / 12.0


@dataclass(frozen=True, slots=True)
class _ServiceChanges:
    """How contacts, the self-service share and the unit cost move, (months, trials) each or None."""

    ratio: FloatArray | None
    self_service: FloatArray | None
    unit: FloatArray | None

    @classmethod
    def of(cls, projector: _Projector) -> "_ServiceChanges":
        movement, base = projector.movement, projector.base
        ratio = contact_ratio(
            fcr=base("fcr"),
            fcr_change=movement.change("fcr"),
            repeat_propensity=base("repeat_propensity"),
            contact_rate=base("contact_rate"),
            contact_rate_change=movement.change("contact_rate"),
            abandonment=base("abandonment"),
            abandonment_change=movement.change("abandonment"),
            redial=base("redial"),
        )
        self_service = movement.change("self_service")
        handle_time = movement.change("handle_time")
        return cls(
            ratio,
            None if self_service is None else self_service / 100.0,
            None if handle_time is None else handle_time / base("handle_time"),
        )

    def service_cost(self, service: ServiceBaseline) -> Sampled:
        """Service cost per customer and year with the initiatives."""
        share = service.self_service
        if self.self_service is not None:
            share = share + self.self_service
        unit = service.unit if self.unit is None else service.unit * (1.0 + self.unit)
        contacts = service.contacts if self.ratio is None else service.contacts * self.ratio
        return contacts * (unit + share * (service.self_service_cost - unit))
