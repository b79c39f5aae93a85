"""Edits of what stands beside the money: scores, questions and the inventory. Pure functions, no Qt."""

from typing import Any

from cxsim_models.kpi_inventory import KnownKpi
from cxsim_models.kpis import KPIS
from cxsim_models.mirror_survey import MirrorQuestion
from cxsim_models.scenario import Scenario
from cxsim_models.value_scorecard import ValueScore
from cxsim_ui.edits import remove, with_field


def add_score(scenario: Scenario) -> Scenario:
    """`scenario` with one more line to score, without a name yet."""
    return with_field(scenario, ("value",), (*scenario.value, ValueScore(name="")))


def add_question(scenario: Scenario) -> Scenario:
    """`scenario` with one more question, which nobody has answered yet; on the scale of the one before."""
    scale = {"scale": scenario.mirror[-1].scale} if scenario.mirror else {}
    question = MirrorQuestion.model_validate({"question": ""} | scale)
    return with_field(scenario, ("mirror",), (*scenario.mirror, question))


def entry_of(scenario: Scenario, kpi: str) -> int | None:
    """The position of the first entry of this KPI in the inventory; None where it is not listed."""
    return next((index for index, entry in enumerate(scenario.inventory) if entry.kpi == kpi), None)


def with_known(scenario: Scenario, kpi: str, known: bool) -> Scenario:
    """`scenario` with a KPI measured or not; an entry that would say nothing more is taken out."""
    index = entry_of(scenario, kpi)
    if index is None:
        return _listed(scenario, KnownKpi(kpi=kpi, known=known)) if known else scenario
    if not known and not _says_more(scenario.inventory[index]):
        return remove(scenario, ("inventory", index))
    return with_field(scenario, ("inventory", index, "known"), known)


def with_entry(scenario: Scenario, kpi: str) -> Scenario:
    """`scenario` with an entry for a KPI, not measured where there was none: to write a note on it."""
    return scenario if entry_of(scenario, kpi) is not None else _listed(scenario, KnownKpi(kpi=kpi, known=False))


def strays(scenario: Scenario) -> tuple[int, ...]:
    """The positions of the entries that stand for no KPI of the catalogue, or are not the first of theirs."""
    return tuple(
        index
        for index, entry in enumerate(scenario.inventory)
        if entry.kpi not in KPIS or entry_of(scenario, entry.kpi) != index
    )


def _says_more(entry: KnownKpi) -> bool:
    stated: dict[str, Any] = entry.model_dump(exclude={"kpi", "known"}, exclude_defaults=True)
    return bool(stated)


def _listed(scenario: Scenario, entry: KnownKpi) -> Scenario:
    """In the order of the catalogue, as far as the entries are."""
    order = list(KPIS)
    before = [
        index
        for index, other in enumerate(scenario.inventory)
        if other.kpi in KPIS and order.index(other.kpi) < order.index(entry.kpi)
    ]
    at = before[-1] + 1 if before else 0
    return with_field(scenario, ("inventory",), (*scenario.inventory[:at], entry, *scenario.inventory[at:]))
