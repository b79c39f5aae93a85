"""The JSON Schema of scenario files accepts and refuses what the reader does, and explains the fields."""

import copy
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from cxsim.errors import ScenarioError
from cxsim.files.scenario_file import json_schema, loads

SKELETON: dict[str, Any] = json.loads(
    (Path(__file__).parents[1] / "data" / "skeleton.cxsim").read_text(encoding="utf-8")
)


def set_at(*trail: str | int, to: Any) -> dict[str, Any]:
    document = copy.deepcopy(SKELETON)
    inner: Any = document
    for step in trail[:-1]:
        inner = inner[step]
    inner[trail[-1]] = to
    return document


def test_the_json_schema_accepts_the_skeleton_and_every_way_to_write_an_estimate() -> None:
    schema = json_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    validator.validate(SKELETON)
    validator.validate(set_at("initiatives", 0, "reach", to={"consumer": {"dist": "beta", "mean": 0.5, "sd": 0.1}}))
    validator.validate(set_at("initiatives", 0, "reach", to=0.5))
    validator.validate(set_at("initiatives", 0, "shifts", 0, "segments", to=["consumer"]))
    validator.validate(set_at("segments", 0, "csat", to={"dist": "proportion", "count": 340, "of": 500}))
    survey = {"dist": "nps_survey", "promoters": 450, "detractors": 250, "answers": 1000, "source": "panel"}
    validator.validate(set_at("segments", 0, "nps", to=survey))
    validator.validate(set_at("segments", 0, "wait", to={"dist": "fixed", "value": 3, "grade": "vendor"}))


@pytest.mark.parametrize(
    ("trail", "value"),
    [
        (("segments", 0, "churn"), 101),
        (("segments", 0, "churn"), "18"),
        (("segments", 0, "churn", "dist"), "bell"),
        (("segments", 0, "churn", "likely"), "x"),
        (("segments", 0, "churnn"), 1),
        (("segments", 0, "csat"), {"dist": "proportion", "count": -1, "of": 500}),
        (("segments", 0, "csat"), {"dist": "proportion", "count": 3.5, "of": 500}),
        (("segments", 0, "csat"), {"dist": "proportion", "count": 3}),
        (("settings", "horizon_months"), 121),
        (("settings", "discount_rate"), {"dist": "uniform", "low": 0, "high": 1}),
        (("schema",), "cxsim/2"),
        (("currency",), "euro"),
        (("initiatives", 0, "costs", 0, "timing", "kind"), "weekly"),
        (("initiatives", 0, "shifts", 0, "kpi"), "happiness"),
        (("links", 0, "from"), "happiness"),
        (("links", 0, "to"), "friction"),
    ],
)
def test_the_json_schema_refuses_what_the_reader_refuses(trail: tuple[str | int, ...], value: Any) -> None:
    document = set_at(*trail, to=value)
    assert not jsonschema.Draft202012Validator(json_schema()).is_valid(document)
    with pytest.raises(ScenarioError):
        loads(json.dumps(document))


def test_the_json_schema_explains_fields() -> None:
    schema = json_schema()
    assert schema["$schema"].endswith("2020-12/schema")
    churn = schema["$defs"]["Segment"]["properties"]["churn"]
    assert churn["title"] == "Churn"
    assert churn["description"] == "Customers who leave in a year, as a share of all. [% a year]"
    assert (churn["minimum"], churn["maximum"]) == (0, 100)
    assert churn["anyOf"][0] == {"$ref": "#/$defs/Estimate"}
    assert schema["$defs"]["Initiative"]["properties"]["ramp_months"]["default"] == 1
    kinds = schema["$defs"]["Estimate"]["anyOf"][1]["oneOf"]
    assert len(kinds) == 12
    assert schema["$defs"]["Proportion"]["properties"]["count"]["minimum"] == 0
    assert "dist" in schema["$defs"]["Fixed"]["required"]
