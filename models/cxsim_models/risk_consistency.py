"""Whether uncertainty is counted once: TEI's risk adjustment stands instead of distributions, not beside them."""

from collections.abc import Iterator

from cxsim_models.paths import located, pairs
from cxsim_models.problem import Problem
from cxsim_models.scenario import Scenario


def risk_problems(scenario: Scenario) -> Iterator[Problem]:
    """Under `risk_mode` "tei": distributions, and deliveries left to chance, in what is switched on."""
    if scenario.settings.risk_mode != "tei":
        return
    places = dict(pairs(scenario))
    off = [f"initiatives.{initiative.id}." for initiative in scenario.initiatives if not initiative.enabled]
    for item in located(scenario):
        chance = item.path.endswith(".delivery_probability") and 0.0 < item.estimate.point < 1.0
        if not (item.estimate.uncertain or chance) or item.path.startswith(tuple(off)):
            continue
        what = "whether the initiative is delivered is left to chance" if chance else "this is a distribution"
        yield Problem(
            places[item.path],
            f"{what}, and the risk is already in TEI's adjustment (settings.benefit_haircut, settings.cost_markup): "
            f"type {'1' if chance else 'one fixed value'} here, or set settings.risk_mode to “monte-carlo”",
        )
