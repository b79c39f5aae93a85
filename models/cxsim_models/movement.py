"""Who moves what in one segment: shifts, KPI-to-KPI links and supersession (sections 4 and 5) put together."""

import operator
from collections.abc import Callable, Collection, Hashable, Iterator
from functools import cached_property, partial
from typing import Any

import numpy as np

from cxsim_models.arrays import FloatArray, Sampled
from cxsim_models.kpis import KPIS, Kpi
from cxsim_models.links import DEFAULT_OVERLAP, multiplier
from cxsim_models.memo import Output
from cxsim_models.programme import Entry, Programme
from cxsim_models.scenario import Link
from cxsim_models.segment import Segment
from cxsim_models.shifts import Push, change
from cxsim_models.tenure import annual_churn


def _names_of(kpi: str) -> tuple[str, ...]:
    """Under contract, what is typed on churn acts on cancellation."""
    return ("cancellation", "churn") if kpi == "cancellation" else (kpi,)


class Movement:
    """What the programme does to each KPI and behaviour of one segment."""

    def __init__(self, programme: Programme, segment: Segment) -> None:
        self.programme = programme
        self.segment = segment

    def _memo(self, key: tuple[Hashable, ...], inputs: tuple[Any, ...], make: Callable[[], Output]) -> Output:
        return self.programme.memo((self.segment.id, *key), inputs, make)

    def baseline(self, kpi: str) -> Sampled:
        """The segment's drawn baseline of a stated KPI."""
        if kpi == "churn" and self.segment.churn is None and self.segment.retention is not None:
            return self.tenure_churn
        return self.programme.values[f"segments.{self.segment.id}.{kpi}"]

    @cached_property
    def tenure_parameters(self) -> tuple[Sampled, Sampled, float]:
        """Alpha, beta and the age of today's customers of a retention with tenure."""
        tenure = self.segment.retention
        assert tenure is not None
        if tenure.survival:
            return tenure.fit.alpha, tenure.fit.beta, tenure.age_years
        at = f"segments.{self.segment.id}.retention"
        return self.programme.values[f"{at}.alpha"], self.programme.values[f"{at}.beta"], tenure.age_years

    @cached_property
    def tenure_churn(self) -> Sampled:
        """The annual churn of today's customers that a retention with tenure means."""
        parameters = self.tenure_parameters
        return self._memo(("tenure churn",), parameters, lambda: annual_churn(*parameters))

    def _states(self, kpi: str) -> bool:
        return self.segment.states(kpi)

    def _entries(self, kpi: str) -> Iterator[Entry]:
        """The shifts typed directly on `kpi` that touch this segment."""
        for name in _names_of(kpi):
            for entry in self.programme.shifts_of(name):
                if entry[2].touches(self.segment.id):
                    yield entry

    def direct_initiatives(self, kpi: str) -> frozenset[str]:
        """Ids of the initiatives with a direct entry on `kpi` here: their links to it are superseded."""
        return frozenset(initiative.id for initiative, _, _ in self._entries(kpi))

    def _direct(self, kpi: str, lag: int, without: Collection[str]) -> Iterator[Push]:
        baseline = self.baseline(kpi)
        for initiative, key, shift in self._entries(kpi):
            if initiative.id not in without:
                size = self.programme.size(initiative, key, shift, baseline, self.segment.id)
                yield Push(initiative.id, size, self.programme.profile(initiative, lag))

    def _derived(self, kpi: str, lag: int, without: Collection[str], naive: bool) -> Iterator[Push]:
        superseded = frozenset(without) if naive else self.direct_initiatives(kpi) | frozenset(without)
        for name, link in self.programme.links:
            if link.target == kpi and self._states(link.source):
                strength = self._strength(name)
                for number, push in enumerate(self._direct(link.source, lag + link.lag_months, superseded)):
                    size = self._memo(
                        ("derived", name, push.initiative, number, naive),
                        (push.size, strength),
                        partial(operator.mul, push.size, strength),
                    )
                    yield Push(push.initiative, size, push.profile)

    def _strength(self, link: str) -> Sampled:
        values = self.programme.values
        effect, attribution = values[f"links.{link}.effect"], values[f"links.{link}.attribution"]
        return self._memo(("strength", link), (effect, attribution), lambda: effect * attribution)

    def change(self, kpi: str, lag: int = 0, without: Collection[str] = (), naive: bool = False) -> FloatArray | None:
        """KPI(t − lag) − baseline in points, by the initiatives not in `without`; None where nothing moves."""
        if not self._states(kpi):
            return None
        pushes = [*self._direct(kpi, lag, without), *self._derived(kpi, lag, without, naive)]
        return self._change(kpi, (lag, frozenset(without), naive), pushes)

    def _change(self, kpi: str, which: Hashable, pushes: list[Push]) -> FloatArray | None:
        baseline = self.baseline(kpi)
        parts = [part for push in pushes for part in (push.size, push.profile)]
        return self._memo(("change", kpi, which), (baseline, *parts), lambda: change(KPIS[kpi], baseline, pushes))

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
        direct = self._change(behaviour, "direct", list(self._direct(behaviour, 0, ())))
        naive = self.programme.counted_twice in _names_of(behaviour)
        superseded = () if naive else self.direct_initiatives(behaviour)
        moves, strengths = [], []
        for key, link in self._links_to(behaviour):
            moved = self.change(link.source, link.lag_months, superseded, naive)
            if moved is not None:
                moves.append(moved)
                strengths.append(self._strength(key))
        overlap = 0.0 if naive else self._overlap(behaviour)
        baseline = self.baseline(behaviour)

        def level() -> FloatArray | None:
            effects = [moved * strength for moved, strength in zip(moves, strengths, strict=True)]
            return _level(KPIS[behaviour], baseline, direct, multiplier(effects, overlap))

        return self._memo(("behaviour", behaviour, naive), (baseline, direct, overlap, *moves, *strengths), level)

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


def _level(kpi: Kpi, baseline: Sampled, direct: FloatArray | None, linked: FloatArray | None) -> FloatArray | None:
    """What the links leave of the level that direct entries give, within the KPI's bounds."""
    if linked is None:
        return None if direct is None else direct + baseline
    level = linked * (baseline if direct is None else direct + baseline)
    np.maximum(level, kpi.lower, out=level)
    return np.minimum(level, kpi.upper, out=level) if np.isfinite(kpi.upper) else level
