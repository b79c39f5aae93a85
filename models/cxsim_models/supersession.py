"""Which links an initiative's direct entries supersede: the second principle, told without any drawn value."""

from collections.abc import Iterator

from cxsim_models.initiative import Initiative, Shift
from cxsim_models.kpis import BEHAVIOURS
from cxsim_models.scenario import Link, Scenario
from cxsim_models.segment import Segment

LEAVING = ("churn", "cancellation")
"""Under contract, what is typed on churn acts on cancellation."""


def superseded_links(scenario: Scenario, initiative: Initiative) -> Iterator[tuple[str, Link]]:
    """The links that would work for `initiative` in some segment, had it not entered their target there itself.

    Each with the KPI that was entered, which may be churn for a link to cancellation and the other way round.
    """
    links = [link for link in scenario.links if link.enabled]
    for link in links:
        for segment in scenario.segments:
            entered = _entered(initiative, link.target, segment)
            if entered is not None and _moves(initiative, link, links, segment):
                yield entered, link
                break


def _direct(initiative: Initiative, kpi: str, segment: Segment) -> Shift | None:
    return next(
        (shift for shift in initiative.shifts if shift.kpi == kpi and initiative.acts(shift, segment.id)), None
    )


def _entered(initiative: Initiative, target: str, segment: Segment) -> str | None:
    """The shift that stands for `target` in this segment."""
    under_contract = segment.under_contract and target in LEAVING
    if not segment.states("cancellation" if under_contract else target):
        return None
    names = LEAVING if under_contract else (target,)
    return next((name for name in names if _direct(initiative, name, segment)), None)


def _moves(initiative: Initiative, link: Link, links: list[Link], segment: Segment) -> bool:
    """Whether the initiative moves the link's source: itself, or for a behaviour through one link more."""
    if not segment.states(link.source):
        return False
    if _direct(initiative, link.source, segment) is not None:
        return True
    return link.target in BEHAVIOURS and any(
        before.target == link.source
        and segment.states(before.source)
        and _direct(initiative, before.source, segment) is not None
        for before in links
    )
