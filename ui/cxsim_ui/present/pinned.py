"""Which estimates get a slider in a presentation: those that the user pinned, else those that matter most."""

import datetime
from collections.abc import Mapping

from cxsim.register import Assumption, register
from cxsim_models.scenario import Scenario
from cxsim_ui.document import MOST_PINS
from cxsim_ui.form.moving import movable
from cxsim_ui.register.lines import words

CHOSEN = 5
"""How many are chosen where nothing is pinned."""


def sliders(scenario: Scenario, pinned: tuple[str, ...], shares: Mapping[str, float]) -> list[Assumption]:
    """The estimates to show, at most `MOST_PINS`.

    Without pins: the uncertain ones that explain most of NPV's variance (`shares` by path); where that is not known,
    shifts before costs before the rest, in document order.
    """
    known = {
        one.path: one
        for one in register(scenario, datetime.date.today(), words())
        if one.in_force and movable(one.estimate)
    }
    found = [known[path] for path in pinned if path in known]
    if found:
        return found[:MOST_PINS]
    uncertain = [one for one in known.values() if one.uncertain]

    def rank(one: Assumption) -> tuple[float, int]:
        kind = 0 if ".shifts." in one.path else 1 if ".costs." in one.path else 2
        return (-(one.share(shares) or 0.0), kind)

    return sorted(uncertain, key=rank)[:CHOSEN]
