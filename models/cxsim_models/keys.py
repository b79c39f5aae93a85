"""The names by which parts of the document are known in paths: ids and names, never positions."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

from cxsim_models.initiative import Cost, Initiative, OtherBenefit, Shift
from cxsim_models.kpis import FRICTION
from cxsim_models.scenario import Link
from cxsim_models.segment import FrictionPoint, Segment

Part = TypeVar("Part", Segment, FrictionPoint, Initiative, Cost, OtherBenefit, Shift, Link)


_NAMES: dict[type, Callable[[Any], str]] = {
    Segment: lambda segment: segment.id,
    FrictionPoint: lambda point: point.id,
    Initiative: lambda initiative: initiative.id,
    Cost: lambda cost: cost.name or cost.category,
    OtherBenefit: lambda benefit: benefit.name or "benefit",
    Shift: lambda shift: f"{FRICTION}:{shift.point}" if shift.kpi == FRICTION else shift.kpi,
    Link: lambda link: f"{link.source}-{link.target}",
}


def key(part: Segment | FrictionPoint | Initiative | Cost | OtherBenefit | Shift | Link) -> str:
    """The part's own name: its id, a cost's name (or category), a shift's KPI, a link's ends."""
    return _NAMES[type(part)](part)


def keyed(parts: Iterable[Part]) -> Iterator[tuple[str, Part]]:
    """(key, part) in order; the second part of the same key gets `#2`, the third `#3`."""
    seen: Counter[str] = Counter()
    for part in parts:
        name = key(part)
        seen[name] += 1
        yield (name if seen[name] == 1 else f"{name}#{seen[name]}"), part
