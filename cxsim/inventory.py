"""Which KPI the company knows, and what to start measuring: the gaps, by what not knowing them costs."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import isnan, nan
from typing import Any, Literal, get_args

from cxsim.analysis.information import SAMPLE, Information, drawn, evpi, evppi_of
from cxsim.result import Result
from cxsim_models.keys import keyed
from cxsim_models.kpi_inventory import KnownKpi
from cxsim_models.kpis import KPIS, Department, Kpi
from cxsim_models.scenario import Scenario
from cxsim_models.segment import Segment, Workforce

DEPARTMENTS: tuple[Department, ...] = get_args(Department)

_OF_SEGMENTS = tuple(id for id in KPIS if id in Segment.model_fields)
_OF_WORKFORCE = tuple(id for id in KPIS if id in Workforce.model_fields)

Reason = Literal["uncertain", "exact", "unstated", "unused"]
"""Why a gap costs what it costs: its baseline is uncertain; it is stated as exactly one number, so that the cost
cannot be told; a shift or a link needs it and no baseline is stated; the scenario does not use it."""

_ORDER: tuple[Reason, ...] = get_args(Reason)


@dataclass(frozen=True, slots=True)
class Measured:
    """One KPI of the catalogue: whether the scenario uses it, and what the inventory says of it (None: nothing)."""

    kpi: Kpi
    used: bool
    entry: KnownKpi | None

    @property
    def known(self) -> bool:
        """Whether somebody measures it."""
        return self.entry is not None and self.entry.known


@dataclass(frozen=True, slots=True)
class Gap:
    """A KPI that nobody measures. `information` is what measuring it before deciding would be worth at most.

    None where that cannot be told: see `reason`.
    """

    kpi: Kpi
    reason: Reason
    information: Information | None


def inventory(scenario: Scenario) -> dict[Department, tuple[Measured, ...]]:
    """The whole catalogue by department, in its order, with what the scenario says of each KPI."""
    # Of two entries of one KPI, which is a problem, the first counts.
    entries = {entry.kpi: entry for entry in reversed(scenario.inventory)}
    used = used_kpis(scenario)
    return {
        department: tuple(
            Measured(kpi, kpi.id in used, entries.get(kpi.id))
            for kpi in KPIS.values()
            if kpi.department == department
        )
        for department in DEPARTMENTS
    }


def used_kpis(scenario: Scenario) -> frozenset[str]:
    """The KPIs that stand in the scenario as a baseline, in a shift or at the end of a link that is in force."""
    shifted = (shift.kpi for initiative in scenario.enabled_initiatives for shift in initiative.shifts)
    linked = (end for link in scenario.links if link.enabled for end in (link.source, link.target))
    parts: list[tuple[Segment | Workforce, tuple[str, ...]]] = [(part, _OF_SEGMENTS) for part in scenario.segments]
    if scenario.workforce is not None:
        parts.append((scenario.workforce, _OF_WORKFORCE))
    stated = (id for part, ids in parts for id in ids if getattr(part, id) is not None)
    return frozenset((*stated, *(id for id in (*shifted, *linked) if id in KPIS)))


def baselines(scenario: Scenario, id: str) -> Iterator[tuple[str, bool]]:
    """(path, whether it is uncertain) of the baselines of a KPI: one for each segment that states it."""
    if id in _OF_SEGMENTS:
        for name, segment in keyed(scenario.segments):
            estimate = getattr(segment, id)
            if estimate is not None:
                yield f"segments.{name}.{id}", estimate.uncertain
    if id in _OF_WORKFORCE and scenario.workforce is not None:
        estimate = getattr(scenario.workforce, id)
        if estimate is not None:
            yield f"workforce.{id}", estimate.uncertain


def information(result: Result) -> dict[str, Information]:
    """What knowing each KPI with an uncertain baseline would be worth, all its segments measured together."""
    uncertain = {id: [path for path, uncertain in baselines(result.scenario, id) if uncertain] for id in KPIS}
    values = drawn(result, [path for paths in uncertain.values() for path in paths])
    npv = result.npv[:SAMPLE]
    return {id: evppi_of(npv, [values[path] for path in paths]) for id, paths in uncertain.items() if paths}


def gaps(scenario: Scenario, informed: Mapping[str, Information]) -> tuple[Gap, ...]:
    """What to start measuring: KPIs that nobody measures, the costliest first.

    Where the decision is the same for all of several, the one that moves the NPV more is first; then those of
    which the cost cannot be told, then those that the scenario does not use. `informed` is `information` of a
    result of this scenario.
    """
    missing = (line for lines in inventory(scenario).values() for line in lines if not line.known)
    found = [_gap(scenario, line, informed) for line in missing]
    return tuple(sorted(found, key=_rank))


def _gap(scenario: Scenario, line: Measured, informed: Mapping[str, Information]) -> Gap:
    stated = list(baselines(scenario, line.kpi.id))
    if not line.used:
        return Gap(line.kpi, "unused", None)
    if not stated:
        return Gap(line.kpi, "unstated", None)
    if not any(uncertain for _, uncertain in stated):
        return Gap(line.kpi, "exact", None)
    return Gap(line.kpi, "uncertain", informed.get(line.kpi.id))


def _rank(gap: Gap) -> tuple[int, float, float]:
    known = gap.information
    cost, share = (known.value, known.share) if known is not None else (0.0, 0.0)
    return _ORDER.index(gap.reason), -_number(cost), -_number(share)


def _number(figure: float) -> float:
    return 0.0 if isnan(figure) else figure


def figures(result: Result) -> dict[str, Any]:
    """What `cxsim inventory --json` prints: departments, gaps, and what knowing everything would be worth."""
    scenario = result.scenario
    return {
        "scenario": scenario.name,
        "currency": scenario.currency,
        "trials": result.trials,
        "seed": result.seed,
        "departments": [
            {"department": department, "kpis": [_line(line) for line in lines]}
            for department, lines in inventory(scenario).items()
        ],
        "start_measuring": [_gap_figures(gap) for gap in gaps(scenario, information(result))],
        "knowing_everything": evpi(result),
    }


def _line(line: Measured) -> dict[str, Any]:
    entry = line.entry or KnownKpi(kpi=line.kpi.id, known=False)
    return {
        "kpi": line.kpi.id,
        "name": line.kpi.label,
        "used": line.used,
        **entry.model_dump(exclude={"kpi"}),
    }


def _gap_figures(gap: Gap) -> dict[str, Any]:
    known = gap.information
    told = (known.value, known.plus_minus, known.share) if known is not None else (nan, nan, nan)
    cost, plus_minus, share = (None if isnan(figure) else figure for figure in told)
    return {
        "kpi": gap.kpi.id,
        "name": gap.kpi.label,
        "department": gap.kpi.department,
        "reason": gap.reason,
        "cost": cost,
        "plus_minus": plus_minus,
        "share_of_spread": share,
    }
