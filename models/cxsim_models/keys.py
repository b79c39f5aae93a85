"""The names by which parts of the document are known in paths: ids and names, never positions."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TypeVar

from cxsim_models.initiative import Cost, Initiative, OtherBenefit, Shift
from cxsim_models.kpis import FRICTION
from cxsim_models.scenario import Link
from cxsim_models.segment import FrictionPoint, Segment

Part = TypeVar("Part", Segment, FrictionPoint, Initiative, Cost, OtherBenefit, Shift, Link)


def key(part: Segment | FrictionPoint | Initiative | Cost | OtherBenefit | Shift | Link) -> str:
    """The part's own name: its id, a cost's name (or category), a shift's KPI, a link's ends."""
    match part:
        case Segment() | FrictionPoint() | Initiative():
            return part.id
        case Cost():
            return part.name or part.category
        case OtherBenefit():
            return part.name or "benefit"
        case Shift():
            return f"{FRICTION}:{part.point}" if part.kpi == FRICTION else part.kpi
        case Link():
            return f"{part.source}-{part.target}"


def keyed(parts: Iterable[Part]) -> Iterator[tuple[str, Part]]:
    """(key, part) in order; the second part of the same key gets `#2`, the third `#3`."""
    seen: Counter[str] = Counter()
    for part in parts:
        name = key(part)
        seen[name] += 1
        yield (name if seen[name] == 1 else f"{name}#{seen[name]}"), part
