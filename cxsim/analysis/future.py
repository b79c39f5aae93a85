"""A single future of a run, opened: the values that were drawn for it, and what came of them."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from cxsim.columns import CHUNK
from cxsim.draws import delivery_path
from cxsim.outcomes import outcomes_of
from cxsim.result import Result
from cxsim.statistics import ratio
from cxsim_models.arrays import FloatArray, Sampled
from cxsim_models.finance import running_total
from cxsim_models.keys import keyed
from cxsim_models.paths import located
from cxsim_models.projection import project
from cxsim_models.scenario import Link, Scenario


@dataclass(frozen=True, slots=True)
class Drawn:
    """What an uncertain input was in one future. Numbers as the scenario file states them.

    `rank` is where the value lies in the input's own distribution, 0 … 1, halfway among its equals; P10, P50 and P90
    are those of the distribution, within the bounds of the field.
    """

    path: str
    value: float
    p10: float
    p50: float
    p90: float
    rank: float


@dataclass(frozen=True, slots=True, eq=False)
class Future:
    """One trial. Money in the currency; payback in months and ROI as a fraction, nan where they are undefined.

    `share_below` is the share of futures with a lower NPV, 0 … 1. `inputs` are the drawn ones that
    have an effect, the farthest from their middle first; `delivered` says of each enabled initiative that may fail,
    by id, whether it came true. `cumulative` is
    the cash of `months` 0 … T so far.
    """

    trial: int
    npv: float
    roi: float
    payback: float
    never_in_debt: bool
    share_below: float
    inputs: tuple[Drawn, ...]
    delivered: dict[str, bool]
    months: FloatArray
    cumulative: FloatArray


def trial_at(result: Result, share: float) -> int | None:
    """The number of the trial whose NPV has `share` (0 … 1) of the others below it; None where NPV never exists."""
    defined = np.flatnonzero(np.isfinite(result.npv))
    if not defined.size:
        return None
    rank = round(share * (defined.size - 1))
    return int(defined[np.argpartition(result.npv[defined], rank)[rank]])


def future(result: Result, trial: int) -> Future:
    """Open trial number `trial` of a run: its values, projected once more. Raises IndexError if there is none."""
    if not 0 <= trial < result.trials:
        raise IndexError(f"there are {result.trials} futures, and no number {trial}")
    scenario = result.scenario
    values: dict[str, Sampled] = dict(result.draws.trial(trial))
    outcome = outcomes_of(project(scenario, values, 1), keep_flows=True)
    benefits, costs = (outcome.money[name] for name in ("pv_benefits", "pv_costs"))
    npv = float(benefits[0] - costs[0])
    flows = np.zeros((1, 1)) if outcome.flows is None else outcome.flows
    return Future(
        trial=trial,
        npv=npv,
        roi=float(ratio(np.array([npv]), costs)[0]),
        payback=float(outcome.money["payback"][0]),
        never_in_debt=bool(outcome.money["never_in_debt"][0]),
        share_below=float(np.mean(result.npv < result.npv[trial])),
        inputs=tuple(sorted(_inputs(result, trial), key=lambda drawn: -abs(drawn.rank - 0.5))),
        delivered={
            initiative.id: bool(values[delivery_path(initiative)])
            for initiative in scenario.enabled_initiatives
            if delivery_path(initiative) in result.draws.uncertain
        },
        months=np.arange(len(flows), dtype=float),
        cumulative=running_total(flows)[:, 0],
    )


def _inputs(result: Result, trial: int) -> Iterator[Drawn]:
    chunk, row = divmod(trial, CHUNK)
    columns = result.draws.values(chunk)
    idle = tuple(_idle(result.scenario))
    for path, estimate, quantity in located(result.scenario):
        if estimate.uncertain and not path.startswith(idle):
            column = np.asarray(columns[path])
            value = float(column[row])
            below, equal = float(np.mean(column < value)), float(np.mean(column == value))
            p10, p50, p90 = map(float, estimate.quantile([0.1, 0.5, 0.9], quantity.lower, quantity.upper))
            yield Drawn(path, value, p10, p50, p90, below + equal / 2.0)


def _idle(scenario: Scenario) -> Iterator[str]:
    """How the paths begin of what has no effect by itself."""
    for initiative in scenario.initiatives:
        # A chance acts only through what it is the chance of, and that has happened or not.
        yield f"initiatives.{initiative.id}." + ("delivery_probability" if initiative.enabled else "")
    for name, part in keyed(scenario.links):
        if isinstance(part, Link) and not part.enabled:
            yield f"links.{name}."
