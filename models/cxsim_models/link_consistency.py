"""Whether the links lead from scores and operations to behaviour, once each, and never in a circle."""

from collections.abc import Iterator
from itertools import pairwise

from cxsim_models.kpis import BEHAVIOURS, KPIS
from cxsim_models.problem import Problem, instead
from cxsim_models.scenario import Link, Scenario
from cxsim_models.sentence import Term, said


def link_problems(scenario: Scenario) -> Iterator[Problem]:
    """Unknown or impossible ends, the same link twice, circles."""
    seen: dict[tuple[str, str], int] = {}
    followed: dict[str, list[str]] = {}
    for index, link in enumerate(scenario.links):
        at = f"links[{index}]"
        wrong = list(_ends(at, link))
        yield from wrong
        if wrong:
            continue
        first = seen.setdefault((link.source, link.target), index)
        if first != index:
            yield Problem(
                at,
                said(
                    "{other} already leads from {source} to {target}: remove one of the two",
                    other=f"links[{first}]",
                    source=Term(link.source),
                    target=Term(link.target),
                ),
            )
        elif link.enabled:
            back = _way(followed, link.target, link.source)
            if back:
                yield Problem(
                    at,
                    said(
                        "with {others} this link runs in a circle, {circle}: remove or switch off one of them",
                        others=", ".join(" → ".join(ends) for ends in pairwise(back)),
                        circle=" → ".join([link.source, *back]),
                    ),
                )
            else:
                followed.setdefault(link.source, []).append(link.target)


def _ends(at: str, link: Link) -> Iterator[Problem]:
    for field, id in (("from", link.source), ("to", link.target)):
        if id not in KPIS:
            known = instead(id, KPIS, "")
            yield Problem(f"{at}.{field}", said("“{kpi}” is not a KPI; {known}", kpi=id, known=known))
    if link.source in BEHAVIOURS:
        yield Problem(
            f"{at}.from",
            said(
                "{source} is a behaviour, where links end: begin the link at a score or an operation",
                source=Term(link.source),
            ),
        )
    elif link.source == link.target and link.source in KPIS:
        yield Problem(
            f"{at}.to", said("the link leads from {source} to itself: choose another end", source=Term(link.source))
        )


def _way(followed: dict[str, list[str]], start: str, goal: str) -> list[str]:
    """The KPIs from `start` to `goal` along the links; empty where none lead there."""
    ways = [[start]]
    visited = {start}
    while ways:
        way = ways.pop()
        if way[-1] == goal:
            return way
        for following in followed.get(way[-1], ()):
            if following not in visited:
                visited.add(following)
                ways.append([*way, following])
    return []


def overlap_problems(scenario: Scenario) -> Iterator[Problem]:
    """Overlaps of what is not a behaviour."""
    for id in scenario.overlap:
        if id not in BEHAVIOURS:
            known = instead(id, BEHAVIOURS, "")
            yield Problem(f"overlap.{id}", said("“{id}” is not a behaviour; {known}", id=id, known=known))
