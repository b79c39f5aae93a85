"""Checks for inputs that move together in the world and are left independent in the scenario: section 12.

What is looked at, by judgement: shifts of one initiative on scores, on waiting and abandonment, and on one KPI in
several segments; churn in several segments. Shifts of different initiatives are correlated by `execution` anyway.
A pair that is named in `correlations`, with whatever rho, has been thought of.
"""

from collections.abc import Iterable, Iterator

from cxsim_models.check import Check, several
from cxsim_models.inventory import Inventory, Item, Part, shifted_name
from cxsim_models.kpis import KPIS
from cxsim_models.paths import spellings
from cxsim_models.sentence import Gap
from cxsim_models.supersession import LEAVING

_SCORES = tuple(kpi.id for kpi in KPIS.values() if kpi.kind == "score")
_QUEUE = ("wait", "abandonment")


def together_checks(inventory: Inventory) -> Iterator[Check]:
    """Shifts of one initiative that measure much the same; churn in several segments."""
    known = _named_pairs(inventory)
    for part in inventory.initiatives:
        yield from _shifts(inventory, part, known)
    leaving = [item for item in inventory.items if item.estimate.uncertain and _is_churn(item)]
    alone = _alone([item.path for item in leaving], known)
    if alone:
        first = next(item for item in leaving if item.path == alone[0])
        yield Check("churn_independent", first.place, first.path, {"count": len(leaving)})


def _is_churn(item: Item) -> bool:
    return item.place.startswith("segments[") and item.path.rpartition(".")[2] in LEAVING


def _shifts(inventory: Inventory, part: Part, known: set[frozenset[str]]) -> Iterator[Check]:
    families: dict[tuple[str, ...], list[str]] = {}
    shifts = {path: (place, shift) for path, place, shift in part.shifts if shift.shift.uncertain}
    for path, (_, shift) in shifts.items():
        family = next((each for each in (_SCORES, _QUEUE) if shift.kpi in each), (shift.kpi, shift.point or ""))
        families.setdefault(family, []).append(path)
    for paths in families.values():
        alone = _alone(paths, known)
        if alone:
            names = [shifted_name(inventory.scenario, shifts[path][1]) for path in paths]
            gaps: dict[str, Gap] = {
                "initiative": part.initiative.title,
                "names": several(dict.fromkeys(names)),
            }
            yield Check("shifts_independent", shifts[alone[0]][0], alone[0], gaps)


def _alone(paths: list[str], known: set[frozenset[str]]) -> list[str]:
    """The paths that are paired with none of the others; none of a single one."""
    if len(paths) < 2:
        return []
    return [path for path in paths if not any(frozenset((path, other)) in known for other in paths)]


def _named_pairs(inventory: Inventory) -> set[frozenset[str]]:
    correlations = inventory.scenario.correlations
    if not correlations:
        return set()
    accepted = spellings(inventory.scenario)
    return {frozenset(_resolved(accepted, (pair.a, pair.b))) for pair in correlations}


def _resolved(accepted: dict[str, str], ends: Iterable[str]) -> Iterator[str]:
    return (accepted.get(end.strip(), end) for end in ends)
