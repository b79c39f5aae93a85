"""What the charts that look deeper show, prepared from a result at rest on a thread of its own. No text."""

import datetime
from dataclasses import dataclass

import numpy as np

from cxsim.analysis.swings import Swing, swings
from cxsim.register import register
from cxsim.result import Result
from cxsim.statistics import describe
from cxsim.summary import FIGURES
from cxsim_models.kpis import KPIS
from cxsim_ui.picture_parts import FloatArray

MOST_DRIVERS = 7


@dataclass(frozen=True, slots=True)
class SegmentClv:
    """Customer lifetime value of one segment, medians; P50, P10 and P90 of what the initiatives add. In the currency.

    `uplift` is not `with_` less `without`: the middle of the differences is not the difference of the middles.
    """

    segment: str
    without: float
    with_: float
    uplift: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Drivers:
    """The widest swings of NPV by path, as far as they are more than chance; `middle` is the mean of NPV."""

    swings: dict[str, Swing]
    middle: float


@dataclass(frozen=True, slots=True, eq=False)
class Course:
    """A KPI of one segment by month: the baseline's median, and with the initiatives `bands` (7, months + 1)."""

    segment: str
    kpi: str
    months: FloatArray
    without: float
    bands: FloatArray


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of `cxsim.summary.FIGURES` over the futures in which it exists, nan where in none.

    `undefined` is the share of futures in which it does not; `several` the part of it in which there may be several.
    """

    name: str
    p10: float
    p50: float
    p90: float
    mean: float
    undefined: float
    several: float = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class Insights:
    """What was asked for; None where it was not. `moved` are the (segment, KPI) that an initiative moves."""

    result: Result
    clv: tuple[SegmentClv, ...] | None = None
    drivers: Drivers | None = None
    course: Course | None = None
    figures: tuple[Figure, ...] | None = None
    moved: tuple[tuple[str, str], ...] = ()


def insights_of(result: Result, wanted: frozenset[str], course: tuple[str, str] | None) -> Insights:
    """Prepare what is `wanted`, by `DeeperChart.name`; `course` is the (segment, KPI) chosen, None the first."""
    moved = moved_kpis(result) if "kpis" in wanted else ()
    chosen = course if course in moved else moved[0] if moved else None
    return Insights(
        result,
        _clv(result) if "clv" in wanted else None,
        _drivers(result) if "drivers" in wanted else None,
        None if chosen is None else _course(result, *chosen),
        _figures(result) if "figures" in wanted else None,
        moved,
    )


def moved_kpis(result: Result) -> tuple[tuple[str, str], ...]:
    """(segment, KPI) of every KPI that a segment states and an enabled initiative moves, scores and behaviours."""
    scenario = result.scenario
    moved = [shift.kpi for one in scenario.enabled_initiatives for shift in one.shifts]
    for _ in scenario.links:
        moved += [
            link.target
            for link in scenario.links
            if link.enabled and link.source in moved and link.target not in moved
        ]
    return tuple(
        (segment.id, kpi)
        for segment in scenario.segments
        for kpi in dict.fromkeys(moved)
        if kpi in KPIS and segment.states(kpi)
    )


def _figures(result: Result) -> tuple[Figure, ...]:
    found = []
    for name in FIGURES:
        told = describe(getattr(result, name))
        p10, p50, p90, mean = (
            float("nan") if (end := told[key]) is None else end for key in ("p10", "p50", "p90", "mean")
        )
        several = result.irr_undefined["several"] if name == "irr" else 0.0
        found.append(Figure(name, p10, p50, p90, mean, told["undefined"] or 0.0, several))
    return tuple(found)


def _clv(result: Result) -> tuple[SegmentClv, ...]:
    found = []
    for id, outcome in result.segments.items():
        uplift = outcome.clv_uplift[np.isfinite(outcome.clv_uplift)]
        if uplift.size:
            middle, low, high = (float(end) for end in np.quantile(uplift, [0.5, 0.1, 0.9]))
            medians = (float(np.nanmedian(outcome.clv_without)), float(np.nanmedian(outcome.clv_with)))
            found.append(SegmentClv(id, *medians, middle, low, high))
    return tuple(found)


def _drivers(result: Result) -> Drivers:
    # What is switched off moves nothing, however wide it swings because it is drawn together with what is not.
    in_force = {line.drawn for line in register(result.scenario, datetime.date.today()) if line.in_force}
    telling = [(path, one) for path, one in swings(result).items() if one.tells and path in in_force]
    npv = result.npv[np.isfinite(result.npv)]
    return Drivers(dict(telling[:MOST_DRIVERS]), float(npv.mean()) if npv.size else float("nan"))


def _course(result: Result, segment: str, kpi: str) -> Course:
    months, bands = result.bands(f"kpi.{segment}.{kpi}")
    # Month 0 is before anything works.
    return Course(segment, kpi, months, float(bands[3, 0]), bands)
