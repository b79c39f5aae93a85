"""Scores, inventory and mirror survey in the file: read, written, and refused with all places at once."""

import json
from typing import Any

import jsonschema
import pytest

from cxsim.errors import ScenarioError
from cxsim.files.scenario_file import dumps, json_schema, loads

WHOLE: dict[str, Any] = {
    "schema": "cxsim/1",
    "value": [{"name": "Reputation", "weight": 3, "before": 2, "after": 4, "evidence": "Press review"}],
    "inventory": [
        {
            "kpi": "csat",
            "known": True,
            "since": "2024-05-31",
            "source": "Survey",
            "sample": 812,
            "note": "by e-mail",
        },
        {"kpi": "fcr", "known": False},
        {"kpi": "nps", "since": "2021-04"},
    ],
    "mirror": [
        {
            "question": "Easy to reach?",
            "customers": 3.9,
            "employees": 4.4,
            "scale": 5,
            "customers_n": 412,
            "employees_n": 36,
        },
        {"question": "Fair price?"},
    ],
}


def problems_of(**document: Any) -> dict[str, str]:
    with pytest.raises(ScenarioError) as caught:
        loads(json.dumps({"schema": "cxsim/1"} | document))
    return {problem.place: problem.message for problem in caught.value.problems}


def test_what_was_stated_is_written_in_the_schemas_order() -> None:
    text = dumps(loads(json.dumps(WHOLE)))
    assert json.loads(text) == WHOLE
    backwards = {
        key: [dict(reversed(part.items())) for part in WHOLE[key]] for key in ("mirror", "inventory", "value")
    }
    assert dumps(loads(json.dumps(backwards | {"schema": "cxsim/1"}))) == text
    assert list(json.loads(text)) == ["schema", "value", "inventory", "mirror"]


def test_a_file_without_them_is_read_and_written_as_before() -> None:
    scenario = loads('{"schema": "cxsim/1"}')
    assert (scenario.value, scenario.inventory, scenario.mirror) == ((), (), ())
    assert json.loads(dumps(scenario)) == {"schema": "cxsim/1"}


def test_what_is_not_stated_has_its_default() -> None:
    scenario = loads(json.dumps(WHOLE))
    assert scenario.inventory[2].known
    assert scenario.mirror[1].customers is None
    assert scenario.mirror[1].scale == 10


def test_all_that_is_wrong_is_reported_at_once_with_its_place() -> None:
    assert problems_of(
        value=[{"weight": 1}, {"name": "Risk", "weight": -2, "before": "low"}],
        inventory=[
            {"kpi": "csat", "since": "2024-13"},
            {"kpi": "csat", "sample": 0},
            {"kpi": "scat"},
            {"kpi": "fcr", "known": "yes", "since": "2025-02-30"},
            {"kpi": "fcr", "notes": "?"},
        ],
        mirror=[
            {"question": "a", "customers": 11, "employees": 12},
            {"question": "b", "customers": 4.5, "employees": 5.5, "scale": 5},
            {"customers": -1, "customers_n": 1.5},
        ],
    ) == {
        "value[0].name": "“name” is missing: add it",
        "value[1].weight": "-2 is too low: Weight cannot be below 0",
        "value[1].before": "a number is expected here, not the text “low”",
        "inventory[0].since": (
            "the text “2024-13” is no month or day of the calendar: write it as 2025-03 or 2025-03-31"
        ),
        "inventory[1].kpi": "inventory[0] already lists csat: remove one of the two",
        "inventory[1].sample": "0 is too low: Sample cannot be below 1",
        "inventory[2].kpi": "“scat” is not a KPI; did you mean “csat”?",
        "inventory[3].known": "true or false is expected here, not the text “yes”",
        "inventory[3].since": (
            "the text “2025-02-30” is no month or day of the calendar: write it as 2025-03 or 2025-03-31"
        ),
        "inventory[4].kpi": "inventory[3] already lists fcr: remove one of the two",
        "inventory[4].notes": "unknown key; remove it or correct its name — did you mean “note”?",
        "mirror[0].customers": "11 is beyond the scale, which ends at 10: correct the answer or the scale",
        "mirror[0].employees": "12 is beyond the scale, which ends at 10: correct the answer or the scale",
        "mirror[1].employees": "5.5 is beyond the scale, which ends at 5: correct the answer or the scale",
        "mirror[2].question": "“question” is missing: add it",
        "mirror[2].customers": "-1 is too low: Customers’ answer cannot be below 0",
        "mirror[2].customers_n": "a whole number is expected here, not 1.5",
    }


def test_answers_are_not_blamed_for_a_broken_scale() -> None:
    places = problems_of(mirror=[{"question": "a", "customers": 50, "scale": "100"}])
    assert list(places) == ["mirror[0].scale"]


@pytest.mark.parametrize("since", ["2024", "2024-5", "05/2024", "", "2024-05-31T00:00", "20240531", "٢٠٢٤-05"])
def test_months_and_days_are_written_one_way(since: str) -> None:
    assert list(problems_of(inventory=[{"kpi": "csat", "since": since}])) == ["inventory[0].since"]
    validator = jsonschema.Draft202012Validator(json_schema())
    assert not validator.is_valid({"schema": "cxsim/1", "inventory": [{"kpi": "csat", "since": since}]})


def test_the_json_schema_knows_them() -> None:
    schema = json_schema()
    validator = jsonschema.Draft202012Validator(schema)
    validator.validate(WHOLE)
    for key, part in (
        ("value", {"name": "x", "weight": -1}),
        ("inventory", {"kpi": "csat", "sample": 0}),
        ("mirror", {"question": "x", "scale": 0}),
        ("mirror", {"question": "x", "answer": 3}),
    ):
        assert not validator.is_valid({"schema": "cxsim/1", key: [part]})
    assert schema["$defs"]["KnownKpi"]["properties"]["sample"]["description"] == "Answers or cases behind it."
    assert list(schema["properties"])[-3:] == ["value", "inventory", "mirror"]
