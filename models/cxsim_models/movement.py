"""Who moves what in one segment: shifts, KPI-to-KPI links and supersession (sections 4 and 5) put together."""

from collections.abc import Collection, Iterator

import numpy as np

from cxsim_models.arrays import FloatArray, Sampled, Values, months_column
from cxsim_models.initiative import Initiative, Shift
from cxsim_models.keys import keyed
from cxsim_models.kpis import FRICTION, FRICTION_LEVEL, KPIS
from cxsim_models.links import DEFAULT_OVERLAP, multiplier
from cxsim_models.profile import profile
from cxsim_models.scenario import Link, Scenario
from cxsim_models.segment import Segment
from cxsim_models.shifts import Push, change


class Programme:
    """The enabled initiatives with their drawn values: profiles, delivery, shift sizes.

    For the behaviour `counted_twice`, links count beside direct entries and every score counts in full: what a
    naive sum would claim, to show what was not counted.
    """

    def __init__(self, scenario: Scenario, values: Values, counted_twice: str | None = None) -> None:
        self.scenario = scenario
        self.counted_twice = counted_twice
        self.values = values
        self.months = months_column(scenario.settings.horizon_months)
        self.initiatives = scenario.enabled_initiatives
        self.shifts = {initiative.id: tuple(keyed(initiative.shifts)) for initiative in self.initiatives}
        self.links = tuple((key, link) for key, link in keyed(scenario.links) if link.enabled)
        self._profiles: dict[tuple[str, int], FloatArray] = {}

    def profile(self, initiative: Initiative, lag: int) -> FloatArray:
        """p(t − lag) of section 3, (months, trials) or (months, 1), made once for each lag."""
        key = (initiative.id, lag)
        if key not in self._profiles:
            at = f"initiatives.{initiative.id}."
            self._profiles[key] = profile(
                self.months - lag,
                self.values[at + "start_month"],
                self.values[at + "ramp_months"],
                self.values[at + "fade_per_year"],
                initiative.ramp,
            )
        return self._profiles[key]

    def delivered(self, initiative: Initiative) -> Sampled:
        """D of section 3: 1 where the initiative is delivered, 0 where it fails, per trial."""
        return self.values[f"initiatives.{initiative.id}.delivery"]

    def size(self, initiative: Initiative, key: str, shift: Shift, baseline: Sampled) -> Sampled:
        """The shift at full effect in the KPI's points, times delivery; reach comes on top."""
        size = self.values[f"initiatives.{initiative.id}.shifts.{key}.shift"] * self.delivered(initiative)
        return size * baseline / 100.0 if shift.unit == "percent" else size

    def company_wide(self, kpi: str, baseline: Sampled, point: str | None = None) -> list[Push]:
        """Pushes on what belongs to no segment, so that reach does not apply: agent turnover, friction points."""
        return [
            Push(initiative.id, self.size(initiative, key, shift, baseline), self.profile(initiative, 0))
            for initiative in self.initiatives
            for key, shift in self.shifts[initiative.id]
            if shift.kpi == kpi and shift.point == point
        ]

    def reach(self, initiative: Initiative, key: str, shift: Shift, segment: str) -> Sampled:
        """The share of the segment that this shift reaches."""
        at = f"initiatives.{initiative.id}"
        share: Sampled = 1.0
        if isinstance(initiative.reach, dict):
            share = self.values[f"{at}.reach.{segment}"] if segment in initiative.reach else 0.0
        elif initiative.reach is not None:
            share = self.values[f"{at}.reach"]
        if isinstance(shift.segments, dict):
            return share * self.values[f"{at}.shifts.{key}.segments.{segment}"]
        return share


def _names_of(kpi: str) -> tuple[str, ...]:
    """Under contract, what is typed on churn acts on cancellation."""
    return ("cancellation", "churn") if kpi == "cancellation" else (kpi,)


class Movement:
    """What the programme does to each KPI and behaviour of one segment."""

    def __init__(self, programme: Programme, segment: Segment) -> None:
        self.programme = programme
        self.segment = segment

    def baseline(self, kpi: str) -> Sampled:
        """The segment's drawn baseline of a stated KPI."""
        return self.programme.values[f"segments.{self.segment.id}.{kpi}"]

    def _states(self, kpi: str) -> bool:
        return getattr(self.segment, kpi, None) is not None

    def _entries(self, kpi: str) -> Iterator[tuple[Initiative, str, Shift]]:
        """The shifts typed directly on `kpi` that touch this segment."""
        aliases = _names_of(kpi)
        for initiative in self.programme.initiatives:
            for key, shift in self.programme.shifts[initiative.id]:
                if shift.kpi in aliases and shift.touches(self.segment.id):
                    yield initiative, key, shift

    def direct_initiatives(self, kpi: str) -> frozenset[str]:
        """Ids of the initiatives with a direct entry on `kpi` here: their links to it are superseded."""
        return frozenset(initiative.id for initiative, _, _ in self._entries(kpi))

    def _direct(self, kpi: str, lag: int, without: Collection[str]) -> Iterator[Push]:
        baseline = self.baseline(kpi)
        for initiative, key, shift in self._entries(kpi):
            if initiative.id not in without:
                size = self.programme.size(initiative, key, shift, baseline)
                size = size * self.programme.reach(initiative, key, shift, self.segment.id)
                yield Push(initiative.id, size, self.programme.profile(initiative, lag))

    def _derived(self, kpi: str, lag: int, without: Collection[str], naive: bool) -> Iterator[Push]:
        superseded = frozenset(without) if naive else self.direct_initiatives(kpi) | frozenset(without)
        for name, link in self.programme.links:
            if link.target == kpi and self._states(link.source):
                strength = self._strength(name)
                for push in self._direct(link.source, lag + link.lag_months, superseded):
                    yield Push(push.initiative, push.size * strength, push.profile)

    def _strength(self, link: str) -> Sampled:
        values = self.programme.values
        return values[f"links.{link}.effect"] * values[f"links.{link}.attribution"]

    def change(
        self, kpi: str, lag: int = 0, without: Collection[str] = (), naive: bool = False
    ) -> FloatArray | None:
        """KPI(t − lag) − baseline in points, by the initiatives not in `without`; None where nothing moves."""
        if not self._states(kpi):
            return None
        pushes = [*self._direct(kpi, lag, without), *self._derived(kpi, lag, without, naive)]
        return change(KPIS[kpi], self.baseline(kpi), pushes)

    def _links_to(self, behaviour: str) -> Iterator[tuple[str, Link]]:
        aliases = _names_of(behaviour)
        for key, link in self.programme.links:
            if link.target in aliases and self._states(link.source):
                yield key, link

    def behaviour(self, behaviour: str) -> FloatArray | None:
        """The behaviour's level in the with world, (months, trials), in its unit; None where nothing moves it.

        L(t) of the links, over the initiatives without a direct entry, times the level that direct entries give.
        """
        if not self._states(behaviour):
            return None
        kpi = KPIS[behaviour]
        baseline = self.baseline(behaviour)
        direct = change(kpi, baseline, list(self._direct(behaviour, 0, ())))
        naive = self.programme.counted_twice in _names_of(behaviour)
        superseded = () if naive else self.direct_initiatives(behaviour)
        effects = []
        for key, link in self._links_to(behaviour):
            moved = self.change(link.source, link.lag_months, superseded, naive)
            if moved is not None:
                effects.append(moved * self._strength(key))
        linked = multiplier(effects, 0.0 if naive else self._overlap(behaviour))
        if linked is None:
            return None if direct is None else direct + baseline
        level = linked * (baseline if direct is None else direct + baseline)
        np.maximum(level, kpi.lower, out=level)
        return np.minimum(level, kpi.upper, out=level) if np.isfinite(kpi.upper) else level

    def level(self, kpi: str) -> FloatArray | None:
        """Any KPI's level with the initiatives, (months, trials); None where nothing moves it."""
        if KPIS[kpi].kind == "behaviour":
            return self.behaviour(kpi)
        moved = self.change(kpi)
        return None if moved is None else moved + self.baseline(kpi)

    def _overlap(self, behaviour: str) -> Sampled:
        for name in _names_of(behaviour):
            if name in self.programme.scenario.overlap:
                return self.programme.values[f"overlap.{name}"]
        return DEFAULT_OVERLAP


def friction_change(programme: Programme, point: str) -> FloatArray | None:
    """The relative change of a friction point, (months, trials): −0.3 where three tenths are gone."""
    moved = change(FRICTION_LEVEL, 100.0, programme.company_wide(FRICTION, 100.0, point))
    return None if moved is None else moved / 100.0


def turnover_change(programme: Programme) -> FloatArray | None:
    """The change of agent turnover in points a year, (months, trials)."""
    workforce = programme.scenario.workforce
    if workforce is None or workforce.agent_turnover is None:
        return None
    baseline = programme.values["workforce.agent_turnover"]
    return change(KPIS["agent_turnover"], baseline, programme.company_wide("agent_turnover", baseline))
