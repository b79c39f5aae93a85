"""Checks of single shifts: what is left to gain, and what others have gained in a year. Section 12."""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from cxsim_models.arrays import FloatArray
from cxsim_models.check import Check, named, rounded
from cxsim_models.estimate import AnyEstimate
from cxsim_models.initiative import Shift
from cxsim_models.inventory import Inventory, Part, shifted_name
from cxsim_models.kpis import FRICTION, FRICTION_LEVEL, KPIS, Kpi
from cxsim_models.profile import profile
from cxsim_models.segment import Segment
from cxsim_models.sentence import Gap, Term

RARE_GAIN = 5.0
"""Points of FCR or CSAT in a year: fewer than 1 centre in 20 gains more (SQM Group's surveys)."""


class _Touched(NamedTuple):
    """What a shift acts on: the KPI, its baseline, and what people call it."""

    kpi: Kpi
    baseline: float
    name: Gap


def bound_checks(inventory: Inventory) -> Iterator[Check]:
    """Shifts whose good end (1 in 10 is better) goes past the KPI's good bound; those that reach nobody, or turn."""
    for part in inventory.initiatives:
        for path, place, shift in part.shifts:
            beyond = [each for each in _touched(inventory, part, shift) if _excess(shift, each) > 0.0]
            if beyond:
                worst = max(beyond, key=lambda each: _excess(shift, each))
                gaps: dict[str, Gap] = {
                    "name": worst.name,
                    "shift": rounded(_reached(shift, worst)),
                    "left": rounded(_left(worst)),
                }
                yield Check("beyond_bound", place, path, gaps)
            if shift.segments is not None and not any(
                part.touches(shift, each) for each in inventory.scenario.segments
            ):
                nowhere: dict[str, Gap] = {"initiative": part.initiative.title, "kpi": Term(shift.kpi)}
                yield Check("no_segment", place, path, nowhere)
            if shift.unit == "percent" and shift.kpi == "nps":
                for each in _touched(inventory, part, shift):
                    if each.baseline < 0.0:
                        yield Check("percent_of_negative", place, path, {"name": each.name})
                        break


def _touched(inventory: Inventory, part: Part, shift: Shift) -> Iterator[_Touched]:
    scenario = inventory.scenario
    if shift.kpi == FRICTION:
        yield _Touched(FRICTION_LEVEL, 100.0, shifted_name(scenario, shift))
    elif shift.kpi == "agent_turnover":
        if scenario.workforce is not None and scenario.workforce.agent_turnover is not None:
            yield _Touched(KPIS[shift.kpi], scenario.workforce.agent_turnover.point, Term(shift.kpi))
    elif shift.kpi in KPIS:
        for segment in scenario.segments:
            baseline = _baseline(segment, shift.kpi)
            if baseline is not None and part.touches(shift, segment):
                name = named(Term(shift.kpi), segment.title)
                yield _Touched(KPIS[shift.kpi], baseline.point, name)


def _baseline(segment: Segment, kpi: str) -> AnyEstimate | None:
    # Under contract, what is typed on churn acts on cancellation.
    name = "cancellation" if kpi == "churn" and segment.under_contract else kpi
    found: AnyEstimate | None = getattr(segment, name, None)
    return found


def _left(where: _Touched) -> float:
    return abs(where.kpi.good - where.baseline)


def _excess(shift: Shift, where: _Touched) -> float:
    """By how many points the good end goes past the bound; rounding errors are none."""
    left = _left(where)
    return _reached(shift, where) - left - 1e-6 * max(left, 1.0) if np.isfinite(left) else 0.0


def _reached(shift: Shift, where: _Touched) -> float:
    """How far the good end of the shift gets, in points; 0 or less for harm."""
    scale = where.kpi.direction * (where.baseline / 100.0 if shift.unit == "percent" else 1.0)
    estimate = shift.shift
    ends = estimate.quantile(np.array([0.1, 0.9])) if estimate.uncertain else np.array([estimate.point])
    return float(np.max(ends * scale))


class _Gain(NamedTuple):
    points: float
    name: Gap
    path: str
    place: str


def gain_checks(inventory: Inventory) -> Iterator[Check]:
    """More points of FCR or CSAT within a year than next to all others have gained, all initiatives together."""
    for kpi in ("fcr", "csat"):
        gains = [gain for segment in inventory.scenario.segments if (gain := _gain(inventory, kpi, segment))]
        best = max(gains, key=lambda gain: gain.points, default=None)
        if best is not None and best.points > RARE_GAIN + 1e-9:
            gaps: dict[str, Gap] = {"kpi": best.name, "gain": rounded(best.points), "limit": RARE_GAIN}
            yield Check("rare_gain", best.place, best.path, gaps)


def _gain(inventory: Inventory, kpi: str, segment: Segment) -> _Gain | None:
    """The largest likely gain within twelve months, directly or through a link; at the place of the largest shift."""
    baseline: AnyEstimate | None = getattr(segment, kpi)
    if baseline is None:
        return None
    months = np.arange(inventory.scenario.settings.horizon_months + 1.0)[:, None]
    course = np.zeros_like(months)
    largest = (0.0, "", "")
    for part in inventory.initiatives:
        own = [(1.0, 0, each) for each in _shifts(part, kpi, segment)]
        for strength, lag, (points, path, place) in own or _derived(inventory, part, kpi, segment):
            course += points * strength * _force(part, months - lag)
            largest = max(largest, (points * strength, path, place))
    later = course[np.minimum(np.arange(len(course)) + 12, len(course) - 1)]
    return _Gain(float(np.max(later - course)), named(Term(kpi), segment.title), *largest[1:])


_Placed = tuple[float, str, str]
"""Likely points of a shift in a segment, its path and its place."""


def _shifts(part: Part, kpi: str, segment: Segment) -> Iterator[_Placed]:
    baseline: AnyEstimate | None = getattr(segment, kpi, None)
    for path, place, shift in part.shifts:
        if baseline is not None and shift.kpi == kpi and part.touches(shift, segment):
            scale = baseline.point / 100.0 if shift.unit == "percent" else 1.0
            yield shift.shift.point * scale * _share(part, shift, segment), path, place


def _derived(inventory: Inventory, part: Part, kpi: str, segment: Segment) -> Iterator[tuple[float, int, _Placed]]:
    """What links make of the initiative's other shifts: points per point, the lag, and the shift."""
    for *_, link in inventory.links:
        if link.target == kpi:
            strength = link.effect.point * link.attribution.point
            for each in _shifts(part, link.source, segment):
                yield strength, link.lag_months, each


def _share(part: Part, shift: Shift, segment: Segment) -> float:
    """The likely share of the segment that is reached."""
    reach, touched = part.initiative.reach, shift.segments
    share = 1.0
    if isinstance(reach, dict):
        share *= reach[segment.id].point if segment.id in reach else 1.0
    elif reach is not None:
        share *= reach.point
    return share * touched[segment.id].point if isinstance(touched, dict) else share


def _force(part: Part, months: FloatArray) -> FloatArray:
    timing = part.initiative
    start, ramp, fade = (field.point for field in (timing.start_month, timing.ramp_months, timing.fade_per_year))
    return profile(months, start, ramp, fade, timing.ramp)
