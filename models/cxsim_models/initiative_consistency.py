"""Whether what initiatives move and cost is there to be moved and counted."""

from collections.abc import Iterator

from cxsim_models.initiative import Cost, Initiative, Monthly, OtherBenefit, Shift, Yearly
from cxsim_models.kpis import FRICTION, KPIS
from cxsim_models.problem import Problem, instead
from cxsim_models.scenario import Scenario
from cxsim_models.sentence import Sentence, Term, said

AGENT_TURNOVER = "agent_turnover"
RELATIVE = ("spend", "referrals")
"""KPIs without an upper bound: what is done to them multiplies."""

_AGENTS = Term("workforce.agents")


def initiative_problems(scenario: Scenario) -> Iterator[Problem]:
    """Shifts without a baseline, references to nothing, costs per nothing, periods that end too early."""
    for index, initiative in enumerate(scenario.initiatives):
        at = f"initiatives[{index}]"
        if isinstance(initiative.reach, dict):
            for id in initiative.reach:
                yield from _segment_id(scenario, f"{at}.reach.{id}", id)
        for number, cost in enumerate(initiative.costs):
            yield from _timing(f"{at}.costs[{number}].timing", cost)
            yield from _driver(scenario, f"{at}.costs[{number}].per", cost)
        for number, shift in enumerate(initiative.shifts):
            yield from _shift(scenario, initiative, f"{at}.shifts[{number}]", shift)
        for number, benefit in enumerate(initiative.benefits):
            yield from _timing(f"{at}.benefits[{number}].timing", benefit)


def _segment_id(scenario: Scenario, at: str, id: str) -> Iterator[Problem]:
    ids = [segment.id for segment in scenario.segments]
    if id not in ids:
        known = instead(id, ids, said("the scenario has none: add it"))
        yield Problem(at, said("there is no segment “{segment}”; {known}", segment=id, known=known))


def _timing(at: str, line: Cost | OtherBenefit) -> Iterator[Problem]:
    timing = line.timing
    if isinstance(timing, Monthly | Yearly) and timing.to is not None and timing.to < timing.start:
        yield Problem(
            f"{at}.to",
            said(
                "the last month, {last}, is before the first, {first}: swap them or correct one",
                last=timing.to,
                first=timing.start,
            ),
        )


def _driver(scenario: Scenario, at: str, cost: Cost) -> Iterator[Problem]:
    if cost.per == "agent" and scenario.workforce is None:
        yield Problem(at, said("a cost per agent needs the number of agents: state {agents}", agents=_AGENTS))
    if cost.per == "customer" and not scenario.segments:
        yield Problem(at, said("a cost per customer needs customers: add a segment"))
    if cost.per == "contact" and all(segment.contact_rate is None for segment in scenario.segments):
        yield Problem(
            at, said("a cost per contact needs contacts: state {rate} in a segment", rate=Term("contact_rate"))
        )


def _shift(scenario: Scenario, initiative: Initiative, at: str, shift: Shift) -> Iterator[Problem]:
    if shift.kpi == FRICTION:
        yield from _friction(scenario, at, shift)
        return
    if shift.point is not None:
        yield Problem(
            f"{at}.point",
            said("only friction has points, and this shifts {kpi}: remove “point”", kpi=Term(shift.kpi)),
        )
    if shift.kpi not in KPIS:
        known = instead(shift.kpi, [*KPIS, FRICTION], "")
        yield Problem(f"{at}.kpi", said("“{kpi}” is not a KPI; {known}", kpi=shift.kpi, known=known))
    elif shift.kpi == AGENT_TURNOVER:
        yield from _turnover(scenario, at, shift)
    else:
        for number, id in enumerate(shift.segments or ()):
            place = f".{id}" if isinstance(shift.segments, dict) else f"[{number}]"
            yield from _segment_id(scenario, f"{at}.segments{place}", id)
        yield from _baselines(scenario, initiative, at, shift)


def _friction(scenario: Scenario, at: str, shift: Shift) -> Iterator[Problem]:
    ids = [point.id for point in scenario.friction]
    if shift.point is None:
        yield Problem(f"{at}.point", said("a friction shift names the point that it reduces: add “point”"))
    elif shift.point not in ids:
        known = instead(shift.point, ids, said("the scenario has none: add it"))
        missing = said("there is no friction point “{point}”; {known}", point=shift.point, known=known)
        yield Problem(f"{at}.point", missing)
    if shift.unit != "percent":
        yield Problem(f"{at}.as", said("friction is shifted in percent: write “as” as “percent”"))
    yield from _companywide(at, shift, said("friction points belong to no segment: remove “segments”"))


def _turnover(scenario: Scenario, at: str, shift: Shift) -> Iterator[Problem]:
    if scenario.workforce is None or scenario.workforce.agent_turnover is None:
        yield Problem(
            f"{at}.kpi",
            said("{kpi} is shifted, but the workforce does not state it: state it there", kpi=Term(AGENT_TURNOVER)),
        )
    yield from _companywide(at, shift, said("agents belong to no segment: remove “segments”"))


def _companywide(at: str, shift: Shift, refusal: Sentence) -> Iterator[Problem]:
    if shift.segments is not None:
        yield Problem(f"{at}.segments", refusal)


def _baselines(scenario: Scenario, initiative: Initiative, at: str, shift: Shift) -> Iterator[Problem]:
    kpi, term = shift.kpi, Term(shift.kpi)
    if not scenario.segments:
        yield Problem(
            f"{at}.kpi",
            said("{kpi} is shifted, but the scenario has no segment: add one that states it", kpi=term),
        )
    for segment in (each for each in scenario.segments if initiative.acts(shift, each.id)):
        baseline = getattr(segment, kpi)
        if kpi == "churn" and (segment.under_contract or segment.retention is not None):
            continue
        if kpi in segment.blanks:
            # The segment itself is reported: the figure is still to be given.
            continue
        if kpi in ("churn", "cancellation") and not segment.under_contract and not segment.states("churn"):
            # The segment itself is reported: it does not say how customers leave.
            continue
        if kpi == "cancellation" and baseline is None:
            yield Problem(
                f"{at}.kpi",
                said(
                    "{kpi} is shifted, but the segment “{segment}” is not under contract: shift {churn}, or limit "
                    "the shift with “segments”",
                    kpi=term,
                    segment=segment.id,
                    churn=Term("churn"),
                ),
            )
        elif baseline is None:
            yield Problem(
                f"{at}.kpi",
                said(
                    "{kpi} is shifted, but the segment “{segment}” does not state it: state {kpi} there, or limit "
                    "the shift with “segments”",
                    kpi=term,
                    segment=segment.id,
                ),
            )
        elif kpi in RELATIVE and shift.unit == "points" and baseline.point == 0:
            yield Problem(
                f"{at}.as",
                said(
                    "{kpi} of the segment “{segment}” is 0, and what is done to {kpi} multiplies: state {kpi} above "
                    "0 there, or limit the shift with “segments”",
                    kpi=term,
                    segment=segment.id,
                ),
            )
