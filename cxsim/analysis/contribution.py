"""What each initiative adds: expected NPV of the initiative alone, and what is lost where it is left out.

Every variant is run on the same draws, so that the differences are those of the initiatives and not of the futures.
Where initiatives share a benefit (one less contact can be saved only once), what each adds to the others is less
than what it is worth alone; costs and benefits that merely add up make both the same.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from cxsim.draws import with_columns
from cxsim.engine import refine
from cxsim.result import Result
from cxsim_models.consistency import problems
from cxsim_models.scenario import Scenario

DRAWS = 2048
"""Futures of each run unless more are asked for."""


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one initiative adds, in the currency.

    `alone` is its expected NPV without any other, `added` what it adds to the others that are on; of an initiative
    that is off, what switching it on would add.
    """

    alone: float
    added: float
    enabled: bool


def contributions(
    scenario: Scenario, trials: int = DRAWS, *, interrupted: Callable[[], bool] = bool
) -> dict[str, Contribution]:
    """Initiative id → what it adds, from the first `trials` futures of the scenario's own draws.

    An initiative is left out of the answer where the scenario with it, or with it alone, has problems. `interrupted`
    is asked before each run whether to stop; the answer is then empty. Raises ScenarioError where figures of a
    template are still to be filled in.
    """
    scenario = with_columns(scenario)
    known: dict[frozenset[str], float | None] = {}
    last: Result | None = None

    def expected(ids: frozenset[str]) -> float | None:
        nonlocal last
        if ids not in known:
            variant, known[ids] = _with_only(scenario, ids), None
            if all(problem.blank for problem in problems(variant)):
                # The columns of the run before are drawn already.
                last = next(refine(variant, trials, first=trials, previous=last))
                known[ids] = float(np.mean(last.npv))
        return known[ids]

    present = frozenset(initiative.id for initiative in scenario.enabled_initiatives)
    found: dict[str, Contribution] = {}
    for initiative in scenario.initiatives:
        one = frozenset({initiative.id})
        runs: list[float] = []
        for ids in (frozenset[str](), one, present | one, present - one):
            if interrupted():
                return {}
            npv = expected(ids)
            if npv is not None:
                runs.append(npv)
        if len(runs) == 4:
            nothing, alone, with_it, without_it = runs
            found[initiative.id] = Contribution(alone - nothing, with_it - without_it, initiative.enabled)
    return found


def _with_only(scenario: Scenario, ids: frozenset[str]) -> Scenario:
    """`scenario` with these initiatives on and the others off; every draw keeps its column."""
    initiatives = tuple(
        initiative.model_copy(update={"enabled": initiative.id in ids}) for initiative in scenario.initiatives
    )
    return scenario.model_copy(update={"initiatives": initiatives})
