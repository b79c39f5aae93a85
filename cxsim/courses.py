"""Courses in time that a result does not keep: made again, for the first draws, when somebody looks."""

import numpy as np

from cxsim.draws import Draws
from cxsim_models.arrays import FloatArray
from cxsim_models.kpis import KPIS
from cxsim_models.projection import Projection, project
from cxsim_models.scenario import Scenario


def course(scenario: Scenario, draws: Draws, name: str, chunk: int, count: int) -> FloatArray:
    """The course `name` (see `Result.bands`) of months 0 … T, (months + 1, count), for one chunk.

    Raises KeyError for a name, segment or KPI that the scenario does not have.
    """
    projection = project(scenario, draws.values(chunk, count), count)
    rows = projection.benefits - projection.costs.flow if name == "net" else _of_segment(projection, name)
    return np.array(np.broadcast_to(rows, (scenario.settings.horizon_months + 1, count)))


def not_counted(scenario: Scenario, draws: Draws, count: int) -> dict[str, FloatArray]:
    """PV of benefits per behaviour that counting every path in full would add, (count,) each."""
    behaviours = dict.fromkeys(
        link.target for link in scenario.links if link.enabled and KPIS[link.target].kind == "behaviour"
    )
    if not behaviours:
        return {}
    values = draws.values(0, count)

    def total(counted_twice: str | None) -> FloatArray:
        projection = project(scenario, values, count, counted_twice=counted_twice)
        cash = scenario.settings.roi_basis == "cash"
        shares = projection.cashable if cash else dict.fromkeys(projection.cashable, 1.0)
        return sum((pv * shares[line] for line, pv in projection.lines.items()), np.zeros(count))

    counted = total(None)
    claimed = {behaviour: total(behaviour) - counted for behaviour in behaviours}
    return {behaviour: value for behaviour, value in claimed.items() if value.any()}


def _of_segment(projection: Projection, name: str) -> FloatArray:
    kind, _, rest = name.partition(".")
    id, _, kpi = rest.partition(".")
    part = next((part for part in projection.segments if part.segment.id == id), None)
    if part is not None and kind == "customers" and kpi in ("", "without"):
        return part.customers.without if kpi else part.customers.with_
    if part is None or kind != "kpi" or not part.segment.states(kpi):
        raise _unknown(name, projection)
    baseline = np.atleast_1d(part.movement.baseline(kpi))[None, :]
    moved = part.movement.level(kpi)
    if moved is None:
        return baseline
    width = max(baseline.shape[1], moved.shape[1])
    return np.concatenate([np.broadcast_to(baseline, (1, width)), np.broadcast_to(moved, (len(moved), width))])


def _unknown(name: str, projection: Projection) -> KeyError:
    ids = ", ".join(part.segment.id for part in projection.segments)
    return KeyError(
        f"there is no course {name!r}: ask for cumulative, net, customers.ID, customers.ID.without or kpi.ID.NAME, "
        f"with ID one of {ids or 'none, as there is no segment'} and NAME a KPI that the segment states"
    )
