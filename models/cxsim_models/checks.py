"""Everything that is worth a second look in a scenario, before any future is drawn: section 12."""

import datetime
from collections.abc import Callable, Iterator

from cxsim_models.baseline_checks import baseline_checks
from cxsim_models.check import Check
from cxsim_models.estimate_checks import estimate_checks, register_checks, uncertainty_checks
from cxsim_models.initiative_checks import cost_checks, horizon_checks
from cxsim_models.inventory import Inventory
from cxsim_models.path_checks import path_checks
from cxsim_models.scenario import Scenario
from cxsim_models.shift_checks import bound_checks, gain_checks
from cxsim_models.together_checks import together_checks

_CHECKS: tuple[Callable[[Inventory], Iterator[Check]], ...] = (
    cost_checks,
    uncertainty_checks,
    baseline_checks,
    bound_checks,
    gain_checks,
    path_checks,
    horizon_checks,
    together_checks,
    estimate_checks,
    register_checks,
)
"""What may turn the decision first, what merely cannot be audited last."""


def checks(scenario: Scenario, today: datetime.date | None = None) -> list[Check]:
    """The warnings about a scenario; none of them keeps it from being computed.

    What is switched off is left alone. A scenario with problems may be asked about too: what cannot be judged is
    passed over. `today` is the day against which baselines are aged where no start is stated.
    """
    inventory = Inventory(scenario, today)
    return [check for look in _CHECKS for check in look(inventory)]
