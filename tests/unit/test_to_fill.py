"""Figures that are still to be filled in: reported as such, never computed with."""

import json
from typing import Any

import pytest

import cxsim
from cxsim.files.scenario_file import dumps, loads
from cxsim_models.consistency import problems
from cxsim_models.estimate import fixed
from cxsim_models.problem import Problem


def document(**segment: Any) -> dict[str, Any]:
    """A scenario with one segment that states these fields."""
    return {"schema": "cxsim/1", "segments": [{"id": "a", **segment}]}


def found(data: dict[str, Any]) -> list[Problem]:
    """The problems of a draft."""
    return problems(loads(json.dumps(data), draft=True))


def test_a_blank_is_a_problem_of_its_own_kind() -> None:
    data = document(to_fill=["customers", "spend"], churn=10)
    assert [str(problem) for problem in found(data)] == [
        "segments[0].customers: customers of the segment “a” is yours to fill: state it",
        "segments[0].spend: spend of the segment “a” is yours to fill: state it, or take it off to_fill",
    ]
    assert all(problem.blank for problem in found(data))
    with pytest.raises(cxsim.ScenarioError) as caught:
        cxsim.simulate(loads(json.dumps(data)))
    assert list(caught.value.problems) == found(data)


@pytest.mark.parametrize("template", ["telecom", "saas"])
def test_a_template_is_not_simulated_before_it_is_filled(template: str) -> None:
    with pytest.raises(cxsim.ScenarioError, match="yours to fill") as caught:
        cxsim.simulate(cxsim.new(template), trials=64)
    assert all(problem.blank for problem in caught.value.problems)


def test_what_is_stated_is_no_blank_though_it_was_to_be_filled() -> None:
    scenario = loads(json.dumps(document(to_fill=["customers", "spend"], customers=10, spend=0, churn=10)))
    assert scenario.segments[0].blanks == ()
    emptied = scenario.segments[0].model_copy(update={"spend": None})
    assert emptied.blanks == ("spend",)


def test_blanks_survive_a_file() -> None:
    scenario = loads(json.dumps(document(to_fill=["spend"], customers=10, churn=10)), draft=True)
    assert loads(dumps(scenario), draft=True) == scenario
    assert json.loads(dumps(scenario))["segments"][0]["to_fill"] == ["spend"]


def test_customers_are_needed_whether_or_not_somebody_was_asked_for_them() -> None:
    (problem,) = found(document(churn=10))
    assert str(problem) == "segments[0].customers: “customers” is missing: add it"
    assert not problem.blank


def test_churn_that_is_to_be_filled_is_asked_for_once() -> None:
    assert [problem.place for problem in found(document(to_fill=["churn"], customers=10))] == ["segments[0].churn"]


def test_a_contract_stands_in_for_churn() -> None:
    assert found(document(to_fill=["churn"], customers=10, cancellation=20, contract_months=12)) == []


def test_retention_with_tenure_stands_in_for_churn() -> None:
    retention = {"kind": "sbg", "alpha": 0.7, "beta": 3.8}
    assert found(document(to_fill=["churn"], customers=10, retention=retention)) == []


def test_a_shift_on_a_blank_is_not_reported_as_well() -> None:
    data = document(to_fill=["csat"], customers=10, churn=10)
    data["initiatives"] = [{"id": "i", "shifts": [{"kpi": "csat", "shift": 2}]}]
    assert [(problem.place, problem.blank) for problem in found(data)] == [("segments[0].csat", True)]


def test_names_of_no_figure_are_refused() -> None:
    first, second = found(document(to_fill=["churnn", "name"], customers=10, churn=10))
    assert str(first) == "segments[0].to_fill[0]: “churnn” is not a figure of a segment; did you mean “churn”?"
    assert second.place == "segments[0].to_fill[1]"
    assert not second.blank


def test_it_moves_no_figure() -> None:
    plain = cxsim.new("wait-time")
    (segment,) = plain.segments
    asked = plain.model_copy(update={"segments": (segment.model_copy(update={"to_fill": ("spend",)}),)})
    assert (cxsim.simulate(asked, trials=64).npv == cxsim.simulate(plain, trials=64).npv).all()
    assert segment.model_copy(update={"spend": fixed(1)}).blanks == ()
