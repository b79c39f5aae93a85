"""Whether what stands beside the money fits together: KPIs of the catalogue once each, answers on their scale."""

from collections.abc import Iterator

from cxsim_models.kpis import KPIS
from cxsim_models.problem import Problem, instead
from cxsim_models.scenario import Scenario
from cxsim_models.sentence import Term, said


def inventory_problems(scenario: Scenario) -> Iterator[Problem]:
    """Entries of unknown KPIs, and second ones of the same."""
    first: dict[str, int] = {}
    for index, entry in enumerate(scenario.inventory):
        at = f"inventory[{index}].kpi"
        if entry.kpi not in KPIS:
            known = instead(entry.kpi, KPIS, "")
            yield Problem(at, said("“{kpi}” is not a KPI; {known}", kpi=entry.kpi, known=known))
        elif first.setdefault(entry.kpi, index) != index:
            yield Problem(
                at,
                said(
                    "{other} already lists {kpi}: remove one of the two",
                    other=f"inventory[{first[entry.kpi]}]",
                    kpi=Term(entry.kpi),
                ),
            )


def mirror_problems(scenario: Scenario) -> Iterator[Problem]:
    """Answers beyond the best one that can be given."""
    for index, question in enumerate(scenario.mirror):
        for field, answer in (("customers", question.customers), ("employees", question.employees)):
            if answer is not None and answer > question.scale:
                yield Problem(
                    f"mirror[{index}].{field}",
                    said(
                        "{answer} is beyond the scale, which ends at {best}: correct the answer or the scale",
                        answer=answer,
                        best=question.scale,
                    ),
                )
