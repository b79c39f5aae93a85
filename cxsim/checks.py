"""The checks of a scenario that only its result can answer, and all checks together: section 12."""

import datetime
from collections.abc import Callable, Iterator

from cxsim.engine import Interrupted, simulate
from cxsim.evidence import stands_on
from cxsim.outcomes import outcomes_of
from cxsim.result import Result
from cxsim.statistics import percentiles
from cxsim_models import checks as of_scenario
from cxsim_models.arrays import Values
from cxsim_models.check import Check, share
from cxsim_models.inventory import link_name
from cxsim_models.keys import keyed
from cxsim_models.projection import project
from cxsim_models.scenario import Link, Scenario
from cxsim_models.sentence import Gap

DRAWS = 512
"""Futures in which the benefit is counted again without a link: enough to tell half from less."""
ROI_LIMIT = 5.0
HALF = 0.5
STRONG = ("measured", "causal study", "peer-reviewed")
"""Grades of evidence, a link's own or the library's, that may carry a decision: no vendor's word, no judgement."""


def checks(scenario: Scenario, *, trials: int = 1024, today: datetime.date | None = None) -> list[Check]:
    """All checks of a scenario without problems: those of its result, from `trials` futures, come first."""
    found = of_scenario.checks(scenario, today)
    if scenario.enabled_initiatives:
        found = [*result_checks(simulate(scenario, trials)), *found]
    return found


def result_checks(result: Result, interrupted: Callable[[], bool] = bool) -> list[Check]:
    """What the figures themselves make doubtful. `interrupted` is asked now and then; raises `Interrupted`."""
    return [*_roi(result), *_weak_links(result, interrupted)]


def _roi(result: Result) -> Iterator[Check]:
    median = float(percentiles(result.roi, (50,))[0])
    if median > ROI_LIMIT:
        yield Check("roi_implausible", "", "", {"roi": share(median), "limit": share(ROI_LIMIT)})


def _weak_links(result: Result, interrupted: Callable[[], bool]) -> Iterator[Check]:
    """Links of weak evidence without which more than half of the mean benefit would be gone, in the same futures."""
    scenario = result.scenario
    weak = [
        (index, name, link)
        for index, (name, link) in enumerate(keyed(scenario.links))
        if link.enabled and stands_on(link).grade not in STRONG
    ]
    if not weak:
        return
    count = min(result.trials, DRAWS)
    values = result.draws.values(0, count)
    whole = _mean_benefit(scenario, values, count)
    if not whole > 0.0:
        return
    gone: dict[str, float] = {}
    for index, name, link in weak:
        if interrupted():
            raise Interrupted
        gone[name] = 1.0 - _mean_benefit(_without(scenario, index, link), values, count) / whole
    for index, name, link in weak:
        # Of a chain, the last link is named: what goes through the first goes through the last as well.
        later = (gone[other] for _, other, following in weak if following.source == link.target)
        if gone[name] > HALF and not any(share > gone[name] - 0.01 for share in later):
            gaps: dict[str, Gap] = {"share": share(round(min(gone[name], 1.0), 2)), "link": link_name(link)}
            yield Check("weak_link", f"links[{index}]", f"links.{name}", gaps)


def _without(scenario: Scenario, index: int, link: Link) -> Scenario:
    off = link.model_copy(update={"enabled": False})
    links = (*scenario.links[:index], off, *scenario.links[index + 1 :])
    return scenario.model_copy(update={"links": links})


def _mean_benefit(scenario: Scenario, values: Values, count: int) -> float:
    outcomes = outcomes_of(project(scenario, values, count), keep_flows=True)
    return float(outcomes.money["pv_benefits"].mean())
