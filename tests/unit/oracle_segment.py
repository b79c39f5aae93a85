"""The oracle's customers: sections 5 to 7 of the model for one segment (see `oracle`)."""

from collections.abc import Iterator
from functools import cached_property
from math import ceil, exp, lgamma

from tests.unit.oracle_kpis import (
    BEHAVIOURS,
    BOUNDS,
    Json,
    Move,
    Series,
    enabled,
    grown,
    level,
    reach_of,
    size_of,
)

STAFFING = {"interval_minutes": 30.0, "answer_within": 20.0, "service_level": 80.0, "shrinkage": 0.0}
UNSTATED = STAFFING | {"repeat_propensity": 1.0, "redial": 0.5, "promoter_share_of_shift": 0.5, "occupancy": 0.85}


class SegmentWorlds:
    """One segment without and with the initiatives; series are by month."""

    def __init__(self, document: Json, segment: Json, profiles: dict[str, Series]) -> None:
        self.document = document
        self.segment = segment
        self.horizon = len(next(iter(profiles.values()))) - 1
        self.leaving = "churn" if segment.get("cancellation") is None else "cancellation"
        self.moves = self._direct(profiles)
        self.moves += self._derived()

    def stated(self, field: str) -> float:
        """A field of the segment, or what is taken where it is not stated."""
        if field == "churn" and "retention" in self.segment and "churn" not in self.segment:
            age = self.segment["retention"].get("age_years", 0)
            return 100 * (1 - self.still_there(age + 1) / self.still_there(age))
        value = self.segment.get(field)
        return UNSTATED.get(field, 0.0) if value is None else value

    def _states(self, field: str) -> bool:
        return self.segment.get(field) is not None or (field == "churn" and "retention" in self.segment)

    def still_there(self, years: float) -> float:
        """S(t) of a cohort whose churn falls with tenure: B(alpha, beta + t) / B(alpha, beta)."""
        alpha, beta = self.segment["retention"]["alpha"], self.segment["retention"]["beta"]

        def log_beta(b: float) -> float:
            return lgamma(alpha) + lgamma(b) - lgamma(alpha + b)

        return exp(log_beta(beta + years) - log_beta(beta))

    def _acts_on(self, kpi: str) -> str:
        return self.leaving if kpi == "churn" else kpi

    def _direct(self, profiles: dict[str, Series]) -> list[Move]:
        moves = []
        for initiative in enabled(self.document):
            for shift in initiative.get("shifts", []):
                if shift["kpi"] in ("friction", "agent_turnover"):
                    continue
                reach = reach_of(initiative, shift, self.segment["id"])
                if reach is None:
                    continue
                kpi = self._acts_on(shift["kpi"])
                size = size_of(kpi, shift, self.stated(kpi)) * reach
                moves.append(Move(initiative["id"], kpi, [size * p for p in profiles[initiative["id"]]]))
        return moves

    def _links(self) -> Iterator[tuple[str, str, float, int]]:
        """Active links: source, target, effect · attribution, lag."""
        for link in self.document.get("links", []):
            target = self._acts_on(link["to"])
            if link.get("enabled", True) and self._states(link["from"]) and self._states(target):
                strength = link["effect"] * link.get("attribution", 1)
                yield link["from"], target, strength, link.get("lag_months", 0)

    def _derived(self) -> list[Move]:
        """KPI → KPI links, one level deep."""
        entered = {(move.initiative, move.kpi) for move in self.moves}
        moves = []
        for source, target, strength, lag in self._links():
            if target in BEHAVIOURS:
                continue
            for move in self.moves:
                if move.kpi == source and (move.initiative, target) not in entered:
                    size = [move.size[t - lag] * strength if t >= lag else 0.0 for t in range(self.horizon + 1)]
                    moves.append(Move(move.initiative, target, size))
        return moves

    def kpi(self, kpi: str, t: int) -> float:
        """A KPI with all initiatives, its direct shifts and those through other KPIs."""
        return level(kpi, self.stated(kpi), self.moves, t)

    def behaviour(self, kpi: str, t: int) -> float:
        """behaviour_b(t) of section 5."""
        if not self._states(kpi):
            return 0.0
        direct = {move.initiative for move in self.moves if move.kpi == kpi}
        others = [move for move in self.moves if move.initiative not in direct]
        effects = []
        for source, target, strength, lag in self._links():
            if target == kpi and t >= lag:
                baseline = self.stated(source)
                effects.append(strength * (level(source, baseline, others, t - lag) - baseline))
        effects.sort(key=abs, reverse=True)
        overlap = self.document.get("overlap", {})
        shared = overlap.get(kpi, overlap.get("churn", 0.8) if kpi == self.leaving else 0.8)
        value = self.kpi(kpi, t)
        for rank, e in enumerate(effects):
            value *= max(1 + (1 if rank == 0 else 1 - shared) * e, 0.0)
        lower, upper, _ = BOUNDS[kpi]
        return min(max(value, lower), upper)

    def aged_hazard(self, age: float, t: int, month: int) -> float:
        """h in `month` of a customer who was `age` years old at the start; initiatives as they are in month t."""
        before, after = (self.still_there(age + m / 12) for m in (month - 1, month))
        churn = self.stated("churn")
        return min((1 - after / before) * (self.behaviour("churn", t) / churn if churn > 0 else 1.0), 1.0)

    def hazard(self, t: int, month: int = 0) -> float:
        """h(t) of today's customers; at t = 0 that of the world without, in `month`."""
        if "retention" in self.segment:
            return self.aged_hazard(self.segment["retention"].get("age_years", 0), t, month or t)
        stay = 1 - self.behaviour(self.leaving, t) / 100
        # By way of the annual churn, 1 − stay^(12 / contract_months), a short contract would lose its digits.
        kept: float = stay ** (1 / (self.stated("contract_months") if self.leaving == "cancellation" else 12))
        return 1 - kept

    def promoters(self, t: int) -> float:
        """The promoter share, 0 … 1."""
        won = self.kpi("nps", t) - self.stated("nps") if self._states("nps") else 0.0
        share = self.stated("promoters") / 100 + self.stated("promoter_share_of_shift") * won / 100
        return min(max(share, 0.0), 1.0)

    def acquired(self, t: int) -> float:
        """Customers won by marketing and sales in a month."""
        return self.stated("new_customers") + self.stated("leads") * self.behaviour("conversion", t) / 100

    def referring(self, t: int) -> float:
        """Customers referred in a month, per customer."""
        return self.promoters(t) * self.behaviour("referrals", t) / 12

    def customers(self, leaving_with: bool, growth_with: bool) -> Series:
        """N(t)."""
        if "retention" in self.segment:
            return self.cohorts(leaving_with, growth_with)
        result = [float(self.stated("customers"))]
        for t in range(1, self.horizon + 1):
            lost = result[-1] * self.hazard(t if leaving_with else 0)
            at = t if growth_with else 0
            result.append(result[-1] - lost + self.acquired(at) + result[-1] * self.referring(at))
        return result

    def cohorts(self, leaving_with: bool, growth_with: bool) -> Series:
        """N(t) where every cohort ages by itself: (age at the start in years, customers)."""
        groups = [(self.segment["retention"].get("age_years", 0.0), float(self.stated("customers")))]
        result = [groups[0][1]]
        for t in range(1, self.horizon + 1):
            at = t if leaving_with else 0
            groups = [(age, n * (1 - self.aged_hazard(age, at, t))) for age, n in groups]
            at = t if growth_with else 0
            # Who is won in this month is 0 years old at its end.
            groups.append((-t / 12, self.acquired(at) + result[-1] * self.referring(at)))
            result.append(sum(n for _, n in groups))
        return result

    def acquisition_cost(self, opening: float, t: int) -> float:
        """acquire(t), at t = 0 without the initiatives."""
        return (
            self.stated("acquisition_cost") * self.acquired(t)
            + self.stated("referral_reward") * opening * self.referring(t)
        )  # fmt: skip

    def contacts(self, t: int) -> float:
        """Contacts per customer and year."""
        rate = self.stated("contact_rate")
        if rate == 0:
            return 0.0
        result = self.kpi("contact_rate", t)
        if self._states("fcr"):
            repeat = self.stated("repeat_propensity")
            result *= max(1 - repeat * (1 - self.stated("fcr") / 100), 0.01)
            result /= max(1 - repeat * (1 - self.kpi("fcr", t) / 100), 0.01)
        if self._states("abandonment"):
            redial = self.stated("redial")
            result *= 1 + redial * self.kpi("abandonment", t) / 100
            result /= 1 + redial * self.stated("abandonment") / 100
        return result

    def unit(self, t: int) -> float:
        """What a contact costs that an agent handles."""
        if self._states("agent_hour_cost"):
            return self.kpi("handle_time", t) * self.stated("agent_hour_cost") / 60 / self.stated("occupancy")
        if self._states("handle_time"):
            return self.stated("cost_per_contact") * self.kpi("handle_time", t) / self.stated("handle_time")
        return self.stated("cost_per_contact")

    def service(self, contacts_at: int, self_service_at: int, unit_at: int) -> float:
        """c(contacts, self-service, unit): service cost per customer and year."""
        contacts = self.contacts(contacts_at)
        alone = self.kpi("self_service", self_service_at) / 100
        if self.segment.get("staffing"):
            before = self.contacts(0) * (1 - self.stated("self_service") / 100)
            now = contacts * (1 - alone)
            agents = self.agents(now / before if before else 1.0, unit_at) / (self.agents(1.0, 0) or 1)
            if self.agents(1.0, 0) == 0:
                agents = 1.0
            return agents * before * self.unit(0) + contacts * alone * self.stated("self_service_cost")
        return contacts * (1 - alone) * self.unit(unit_at) + contacts * alone * self.stated("self_service_cost")

    def agents(self, volume: float, unit_at: int) -> int:
        """Whole agents scheduled for the busy interval with so much of its calls, by Erlang's recursion."""
        seconds = 60 * self.kpi("handle_time", unit_at)
        calls = self.segment.get("busy_calls")
        if calls is None:
            interval = 1.5 / 5000 * self.stated("interval_minutes") / 30
            calls = interval * self.stated("customers") * self.contacts(0) * (1 - self.stated("self_service") / 100)
        load = calls * volume * seconds / (60 * self.stated("interval_minutes"))
        if load < 1e-9:
            return 0
        n, blocked = 0, 1.0
        while True:
            n += 1
            blocked = load * blocked / (n + load * blocked)
            if n <= load:
                continue
            waiting = n * blocked / (n - load * (1 - blocked))
            late = waiting * exp(-(n - load) * self.stated("answer_within") / seconds)
            if 1 - late >= self.stated("service_level") / 100:
                return ceil(n / (1 - self.stated("shrinkage")) * (1 - 1e-12))

    def complaints(self, t: int) -> float:
        """Complaint cost per customer and year."""
        return self.kpi("complaint_rate", t) / 1000 * self.stated("cost_per_complaint")

    def margin(self, t: int) -> float:
        """Margin per customer and month."""
        return self.behaviour("spend", t) / 12 * self.stated("gross_margin")

    def to_serve(self, t: int) -> float:
        """What a customer's service costs beyond the margin, per year."""
        in_margin = self.segment.get("service_cost_in_margin", False)
        return self.complaints(t) + (0.0 if in_margin else self.service(t, t, t))

    def lines(self, t: int) -> dict[str, float]:
        """The segment's benefit lines of a month (section 7), on the opening balance."""
        without, kept, with_ = (balance[t - 1] for balance in self.balances)
        price, wage = grown(self.document, "price_growth", t), grown(self.document, "inflation", t)
        return {
            "retention": price * (kept - without) * self.margin(0),
            "acquisition": price * (with_ - kept) * self.margin(0),
            "spend": price * with_ * (self.margin(t) - self.margin(0)),
            "contacts": wage * with_ / 12 * (self.service(0, 0, 0) - self.service(t, 0, 0)),
            "deflection": wage * with_ / 12 * (self.service(t, 0, 0) - self.service(t, t, 0)),
            "handle_time": wage * with_ / 12 * (self.service(t, t, 0) - self.service(t, t, t)),
            "complaints": wage * with_ / 12 * (self.complaints(0) - self.complaints(t)),
            "to_serve": wage * -(with_ - without) / 12 * self.to_serve(0),
            "to_acquire": self.acquisition_cost(without, 0) - self.acquisition_cost(with_, t),
        }

    def gross(self, t: int) -> float:
        """All the money that moves in a month with the initiatives: what rounding errors are measured by."""
        n = max(balance[t - 1] for balance in self.balances)
        wage = max(1.0, grown(self.document, "inflation", t))
        served = wage * max(self.service(at, at, at) + self.complaints(at) for at in (0, t)) / 12
        price = max(1.0, grown(self.document, "price_growth", t))
        earned = price * max(abs(self.margin(0)), abs(self.margin(t)))
        return n * (served + earned) + self.acquisition_cost(n, t)

    @cached_property
    def balances(self) -> tuple[Series, Series, Series]:
        """N0, Nr and N1."""
        return self.customers(False, False), self.customers(True, False), self.customers(True, True)

    def earned(self, at: int, t: int) -> float:
        """Margin less cost to serve per customer in month t, with the initiatives as they are in month `at`."""
        price, wage = grown(self.document, "price_growth", t), grown(self.document, "inflation", t)
        return price * self.margin(at) - wage * self.to_serve(at) / 12

    def residual(self, rate: float, half: float) -> float:
        """What the customers gained are worth after the horizon, today."""
        monthly: float = (1 + rate) ** (1 / 12) - 1
        q = 1 - self.hazard(self.horizon)
        if 1 + monthly - q <= 0:
            return 0.0
        worth = self.earned(self.horizon, self.horizon) * q / (1 + monthly - q) * (1 + rate) ** (half / 12)
        gained = self.balances[2][-1] - self.balances[0][-1]
        return gained * worth * (1 + rate) ** (-self.horizon / 12)

    def clv(self, rate: float, half: float, with_: bool) -> float | None:
        """Customer lifetime value; undefined where it has no end and is not discounted."""
        total, survival = 0.0, 1.0
        for t in range(1, self.horizon + 1):
            at = t if with_ else 0
            survival *= 1 - self.hazard(at, t)
            earned = self.earned(at, t)
            present = survival * (1 + rate) ** (-(t - half) / 12)
            total += earned * present
        monthly: float = (1 + rate) ** (1 / 12) - 1
        q = 1 - self.hazard(at, self.horizon)
        if 1 + monthly - q <= 0:
            return None
        tail: float = present * earned * q / (1 + monthly - q)
        return total + tail

    def lifetime(self, with_: bool) -> float | None:
        """Expected months that a customer stays, at the rate of the last month."""
        at = self.horizon if with_ else 0
        if self.leaving == "cancellation":
            cancelled = self.behaviour(self.leaving, at) / 100
            return self.stated("contract_months") / cancelled if cancelled > 0 else None
        hazard = self.hazard(at, self.horizon)
        return 1 / hazard if hazard > 0 else None
