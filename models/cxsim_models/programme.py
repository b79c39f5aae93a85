"""The enabled initiatives with their drawn values: when each acts, whether it is delivered, how much it shifts."""

from cxsim_models.arrays import FloatArray, Sampled, Values, months_column
from cxsim_models.discounting import growth_index
from cxsim_models.initiative import Initiative, Shift
from cxsim_models.keys import keyed
from cxsim_models.kpis import FRICTION, FRICTION_LEVEL, KPIS
from cxsim_models.memo import Memo, NoMemo
from cxsim_models.profile import profile
from cxsim_models.scenario import Scenario
from cxsim_models.shifts import Push, change

Entry = tuple[Initiative, str, Shift]
"""A shift with its initiative and its key there."""


class Programme:
    """The enabled initiatives with their drawn values: profiles, delivery, shift sizes.

    `prices` and `wages` are the indices of months 0 … T, (months + 1,), None where nothing grows.

    For the behaviour `counted_twice`, links count beside direct entries and every score counts in full: what a
    naive sum would claim, to show what was not counted.
    """

    def __init__(
        self, scenario: Scenario, values: Values, memo: Memo | None = None, counted_twice: str | None = None
    ) -> None:
        self.scenario = scenario
        self.memo = NoMemo() if memo is None else memo
        self._profiles: dict[tuple[str, int], FloatArray] = {}
        self.counted_twice = counted_twice
        self.values = values
        settings = scenario.settings
        self.months = months_column(settings.horizon_months)
        self.prices = growth_index(settings.price_growth, settings.horizon_months)
        self.wages = growth_index(settings.inflation, settings.horizon_months)
        self.initiatives = scenario.enabled_initiatives
        self._shifts: dict[str, list[Entry]] = {}
        for initiative in self.initiatives:
            for key, shift in keyed(initiative.shifts):
                self._shifts.setdefault(shift.kpi, []).append((initiative, key, shift))
        self.links = tuple((key, link) for key, link in keyed(scenario.links) if link.enabled)

    def shifts_of(self, kpi: str) -> list[Entry]:
        """The shifts of this KPI, in the order of the document."""
        return self._shifts.get(kpi, [])

    def profile(self, initiative: Initiative, lag: int) -> FloatArray:
        """p(t − lag) of section 3, (months, trials) or (months, 1)."""
        key = (initiative.id, lag)
        if key not in self._profiles:
            at = f"initiatives.{initiative.id}."
            timing = (
                self.values[at + "start_month"],
                self.values[at + "ramp_months"],
                self.values[at + "fade_per_year"],
                initiative.ramp,
            )
            self._profiles[key] = self.memo(
                ("profile", *key),
                (len(self.months), *timing),
                lambda: profile(self.months - lag, *timing),
            )
        return self._profiles[key]

    def delivered(self, initiative: Initiative) -> Sampled:
        """D of section 3: 1 where the initiative is delivered, 0 where it fails, per trial."""
        return self.values[f"initiatives.{initiative.id}.delivery"]

    def size(
        self, initiative: Initiative, key: str, shift: Shift, baseline: Sampled, segment: str | None = None
    ) -> Sampled:
        """The shift at full effect in the KPI's points, times delivery and the segment's reach."""
        size = self.values[f"initiatives.{initiative.id}.shifts.{key}.shift"]
        factors = [size, self.delivered(initiative)]
        if segment is not None:
            factors += self._reach(initiative, key, shift, segment)
        if shift.unit == "percent":
            factors += [baseline, 0.01]
        return self.memo(("size", initiative.id, key, segment), tuple(factors), lambda: _product(factors))

    def company_wide(self, kpi: str, baseline: Sampled, point: str | None = None) -> list[Push]:
        """Pushes on what belongs to no segment, so that reach does not apply: agent turnover, friction points."""
        return [
            Push(initiative.id, self.size(initiative, key, shift, baseline), self.profile(initiative, 0))
            for initiative, key, shift in self.shifts_of(kpi)
            if shift.point == point
        ]

    def _reach(self, initiative: Initiative, key: str, shift: Shift, segment: str) -> list[Sampled]:
        """The shares of the segment that the initiative and this shift reach."""
        at = f"initiatives.{initiative.id}"
        shares: list[Sampled] = []
        if isinstance(initiative.reach, dict):
            if segment in initiative.reach:
                shares.append(self.values[f"{at}.reach.{segment}"])
        elif initiative.reach is not None:
            shares.append(self.values[f"{at}.reach"])
        if isinstance(shift.segments, dict):
            shares.append(self.values[f"{at}.shifts.{key}.segments.{segment}"])
        return shares


def _product(factors: list[Sampled]) -> Sampled:
    product: Sampled = 1.0
    for factor in factors:
        product = product * factor
    return product


def friction_change(programme: Programme, point: str) -> FloatArray | None:
    """The relative change of a friction point, (months, trials): −0.3 where three tenths are gone."""
    pushes = programme.company_wide(FRICTION, 100.0, point)

    def relative() -> FloatArray | None:
        moved = change(FRICTION_LEVEL, 100.0, pushes)
        return None if moved is None else moved / 100.0

    return programme.memo(("friction", point), _parts(pushes), relative)


def turnover_change(programme: Programme) -> FloatArray | None:
    """The change of agent turnover in points a year, (months, trials)."""
    workforce = programme.scenario.workforce
    if workforce is None or workforce.agent_turnover is None:
        return None
    baseline = programme.values["workforce.agent_turnover"]
    pushes = programme.company_wide("agent_turnover", baseline)
    inputs = (baseline, *_parts(pushes))
    return programme.memo(("turnover",), inputs, lambda: change(KPIS["agent_turnover"], baseline, pushes))


def _parts(pushes: list[Push]) -> tuple[Sampled, ...]:
    return tuple(part for push in pushes for part in (push.size, push.profile))
