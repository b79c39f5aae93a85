"""Whether uncertainty is counted once: TEI's risk adjustment stands instead of distributions, not beside them."""

from collections.abc import Iterator

from cxsim_models.paths import located, pairs
from cxsim_models.problem import Problem
from cxsim_models.scenario import Scenario
from cxsim_models.sentence import said

_CHANCE = said(
    "whether the initiative is delivered is left to chance, and the risk is already in TEI's haircuts: type 1 here, "
    "or take the haircuts off (Finance; “risk_mode”: “monte-carlo” in the file)"
)
_DISTRIBUTION = said(
    "this is uncertain, and the risk is already in TEI's haircuts: type one fixed value here, or take the haircuts "
    "off (Finance; “risk_mode”: “monte-carlo” in the file)"
)


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
        yield Problem(places[item.path], _CHANCE if chance else _DISTRIBUTION)
