"""What each initiative adds: alone, and to all the others; from the same futures."""

from collections.abc import Callable
from dataclasses import dataclass

from cxsim.engine import refine
from cxsim_models.scenario import Scenario

TRIALS = 2048
"""Futures looked at: the same ones for every question, so that differences are steadier than the sums."""


@dataclass(frozen=True, slots=True)
class Contribution:
    """Mean NPV, in the scenario's currency.

    `alone`: with this initiative and no other. `added`: what NPV is less without it, or, of one that is switched
    off, would be more with it. What initiatives share (customers that only leave once, what is left to a bound)
    makes the two differ.
    """

    alone: float
    added: float


def contributions(
    scenario: Scenario, trials: int = TRIALS, interrupted: Callable[[], bool] = bool
) -> dict[str, Contribution]:
    """Initiative's id → what it contributes; the paths of all other inputs stay as they are drawn.

    Raises `cxsim.engine.Interrupted`, and `ScenarioError` where figures are still to be filled in.
    """
    on = frozenset(initiative.id for initiative in scenario.enabled_initiatives)
    known: dict[frozenset[str], float] = {}

    def npv(ids: frozenset[str]) -> float:
        if ids not in known:
            switched = tuple(one.model_copy(update={"enabled": one.id in ids}) for one in scenario.initiatives)
            only = scenario.model_copy(update={"initiatives": switched})
            result = next(refine(only, trials, first=trials, interrupted=interrupted))
            known[ids] = float(result.npv.mean())
        return known[ids]

    return {
        one.id: Contribution(npv(frozenset({one.id})), npv(on | {one.id}) - npv(on - {one.id}))
        for one in scenario.initiatives
    }
