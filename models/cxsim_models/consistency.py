"""What the types alone cannot see: whether the parts of a scenario fit together."""

from collections.abc import Callable, Iterator

from cxsim_models.baseline_consistency import segment_problems
from cxsim_models.benefits import LINES
from cxsim_models.beside_money_consistency import inventory_problems, mirror_problems
from cxsim_models.initiative_consistency import initiative_problems
from cxsim_models.link_consistency import link_problems, overlap_problems
from cxsim_models.path_consistency import correlation_problems, draw_problems, same_path_problems
from cxsim_models.problem import Problem, instead
from cxsim_models.risk_consistency import risk_problems
from cxsim_models.scenario import Scenario
from cxsim_models.sentence import said


def _ids(scenario: Scenario) -> Iterator[Problem]:
    for name, ids in (
        ("segments", [segment.id for segment in scenario.segments]),
        ("friction", [point.id for point in scenario.friction]),
        ("initiatives", [initiative.id for initiative in scenario.initiatives]),
    ):
        first: dict[str, int] = {}
        for index, id in enumerate(ids):
            if first.setdefault(id, index) != index:
                at = f"{name}[{index}].id"
                other = f"{name}[{first[id]}]"
                yield Problem(at, said("{other} already has the id “{id}”: choose another one", other=other, id=id))


def _cashable(scenario: Scenario) -> Iterator[Problem]:
    for line in scenario.cashable:
        if line not in LINES:
            known = instead(line, LINES, "")
            yield Problem(f"cashable.{line}", said("“{line}” is not a benefit line; {known}", line=line, known=known))


_CHECKS: tuple[Callable[[Scenario], Iterator[Problem]], ...] = (
    _ids,
    segment_problems,
    initiative_problems,
    link_problems,
    overlap_problems,
    _cashable,
    same_path_problems,
    correlation_problems,
    risk_problems,
    draw_problems,
    inventory_problems,
    mirror_problems,
)


def problems(scenario: Scenario) -> list[Problem]:
    """Everything that keeps the scenario's parts from fitting together; empty where it can be computed."""
    return [problem for check in _CHECKS for problem in check(scenario)]
