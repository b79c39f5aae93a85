"""Whether the links lead from scores and operations to behaviour, once each, and never in a circle."""

from collections.abc import Iterator

from cxsim_models.kpis import BEHAVIOURS, KPIS
from cxsim_models.problem import Problem, instead
from cxsim_models.scenario import Link, Scenario


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
                f"links[{first}] already leads from {link.source} to {link.target}: remove one of the two",
            )
        elif link.enabled:
            back = _way(followed, link.target, link.source)
            if back:
                circle = " → ".join([link.source, *back])
                yield Problem(at, f"the links run in a circle, {circle}: remove or switch off one of them")
            else:
                followed.setdefault(link.source, []).append(link.target)


def _ends(at: str, link: Link) -> Iterator[Problem]:
    for field, id in (("from", link.source), ("to", link.target)):
        if id not in KPIS:
            yield Problem(f"{at}.{field}", f"“{id}” is not a KPI; {instead(id, KPIS, '')}")
    if link.source in BEHAVIOURS:
        yield Problem(
            f"{at}.from",
            f"{link.source} is a behaviour, where links end: begin the link at a score or an operation",
        )
    elif link.source == link.target and link.source in KPIS:
        yield Problem(f"{at}.to", f"the link leads from {link.source} to itself: choose another end")


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
            yield Problem(f"overlap.{id}", f"“{id}” is not a behaviour; {instead(id, BEHAVIOURS, '')}")
