"""What a variant is worth beside its base, and what each of its changes does to NPV: all on the same draws."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cxsim.changes import Change
from cxsim.errors import ScenarioError
from cxsim.naming import steps_of
from cxsim_models.scenario import Scenario
from cxsim_ui import edits
from cxsim_ui.amounts import money, money_scale, of_ten
from cxsim_ui.form.words import tr

if TYPE_CHECKING:
    from cxsim.analysis.compare import Comparison
    from cxsim.result import Result

_DRAWS = 8192
_MOST = 24
"""Changes that are weighed one by one; each takes a simulation."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """`summary` weighs the variant as a whole, `worth` each change by its position, where that can be told."""

    base: Scenario
    variant: Scenario
    summary: str
    worth: tuple[str, ...]


def weighed(base: Scenario, variant: Scenario, name: str, changes: Sequence[Change]) -> Weighed:
    """Simulate both, and the variant without each change; `name` is what the base is called."""
    # Imported on the thread that compares: the window does not wait for the engine.
    from cxsim.analysis.compare import compare
    from cxsim.engine import simulate

    try:
        result = simulate(variant, _DRAWS)
        summary = comparison_words(compare(simulate(base, _DRAWS), result), name, variant.currency)
    except (ValueError, ScenarioError):
        # Other draws, another currency, figures to fill in: there is nothing to say.
        return Weighed(base, variant, "", ())
    if len(changes) > 1:
        summary += " " + tr("Each change is weighed by taking it back alone; the amounts need not add up.")
    return Weighed(base, variant, summary, tuple(_worth(result, change) for change in changes[:_MOST]))


def _worth(variant: "Result", change: Change) -> str:
    """What the variant's NPV owes to a change, on average; empty where the variant without it is no scenario."""
    from cxsim.analysis.compare import compare
    from cxsim.engine import simulate

    try:
        found = compare(simulate(without(variant.scenario, change), _DRAWS), variant)
    except (ValueError, ScenarioError):
        return ""
    if not found.better and not found.worse:
        return tr("no difference to NPV")
    return tr("NPV {amount} on average").format(amount=money(found.mean, variant.scenario.currency, signed=True))


def without(variant: Scenario, change: Change) -> Scenario:
    """`variant` with one change taken back. Raises ValueError where that is no scenario."""
    if change.kind == "removed":
        home = steps_of(change.home)
        there = edits.value_at(variant, home)
        return edits.with_field(variant, home, (*there, change.before) if isinstance(there, tuple) else change.before)
    place = steps_of(change.place)
    if change.kind == "added" and isinstance(place[-1], int):
        return edits.remove(variant, place)
    return edits.with_field(variant, place, change.before)


def comparison_words(found: "Comparison", base: str, currency: str) -> str:
    """In how many futures the variant is worth more than `base`, and how much more; empty where no NPV exists."""
    if math.isnan(found.better):
        return ""
    if not found.better and not found.worse:
        return tr("NPV is the same in every future.")
    beats = tr("NPV is higher than in “{name}” in {better} futures, lower in {worse}.")
    amounts = [found.percentile(percent) for percent in (10, 50, 90)]
    scale = money_scale(amounts, currency)
    low, middle, high = (scale.text(amount, signed=True) for amount in amounts)
    by = tr("Half of the differences lie above {middle}, 8 in 10 between {low} and {high}.")
    if low == high:
        by = tr("The difference is {middle}.")
    said = beats.format(name=base, better=of_ten(found.better), worse=of_ten(found.worse))
    return f"{said} {by.format(low=low, middle=middle, high=high)}"
