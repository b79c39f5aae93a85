"""Scenario files: read with all problems at once, written exactly and atomically."""

import copy
import json
import math
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cxsim.errors import ScenarioError
from cxsim.files.scenario_file import dumps, load, loads, save
from cxsim_models.problem import Problem
from cxsim_models.scenario import Scenario

DATA = Path(__file__).parents[1] / "data"
TEXT = (DATA / "skeleton.cxsim").read_text(encoding="utf-8")
SKELETON: dict[str, Any] = json.loads(TEXT)


def changed(change: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
    document = copy.deepcopy(SKELETON)
    change(document)
    return document


def problems_of(document: Any) -> list[tuple[str, str]]:
    with pytest.raises(ScenarioError) as caught:
        loads(document if isinstance(document, str | bytes) else json.dumps(document))
    return [(problem.place, problem.message) for problem in caught.value.problems]


def problem_of(document: Any) -> tuple[str, str]:
    [problem] = problems_of(document)
    return problem


def set_at(*trail: str | int, to: Any) -> dict[str, Any]:
    def change(document: Any) -> None:
        for step in trail[:-1]:
            document = document[step]
        document[trail[-1]] = to

    return changed(change)


# Reading and writing what is right


def test_the_golden_skeleton_is_read_and_written_byte_for_byte(tmp_path: Path) -> None:
    scenario = load(DATA / "skeleton.cxsim")
    assert scenario.segments[0].customers.point == 250_000
    assert scenario.initiatives[0].costs[1].amount.stated == (90_000, 120_000, 200_000)
    save(scenario, tmp_path / "copy.cxsim")
    assert (tmp_path / "copy.cxsim").read_bytes() == (DATA / "skeleton.cxsim").read_bytes()


def test_the_text_is_written_for_people() -> None:
    text = dumps(loads(json.dumps({"schema": "cxsim/1", "description": "für 5 €", "settings": {"hurdle": 0.1}})))
    assert text == (
        '{\n  "schema": "cxsim/1",\n  "description": "für 5 €",\n  "settings": {\n    "hurdle": 0.1\n  }\n}\n'
    )


def test_keys_are_written_in_the_schemas_order_and_only_what_was_stated() -> None:
    backwards = json.loads(TEXT, object_pairs_hook=lambda pairs: dict(pairs[::-1]))
    assert json.dumps(backwards) != json.dumps(SKELETON)
    assert dumps(loads(json.dumps(backwards))) == TEXT
    assert dumps(loads('{"schema": "cxsim/1"}')) == '{\n  "schema": "cxsim/1"\n}\n'


def test_an_edit_is_written() -> None:
    scenario = loads(TEXT).model_copy(update={"name": "Another"})
    assert json.loads(dumps(scenario)) == SKELETON | {"name": "Another"}


@given(st.floats(min_value=-1e15, max_value=1e15))
def test_numbers_survive_exactly(number: float) -> None:
    document = {"schema": "cxsim/1", "value": [{"name": "x", "before": number}]}
    text = dumps(loads(json.dumps(document)))
    read = loads(text).value[0].before
    assert (read, math.copysign(1, read)) == (number, math.copysign(1, number))
    assert ".0\n" not in text or number == 0


def test_registers_and_dates_survive() -> None:
    estimate = {
        "dist": "fixed",
        "value": 18,
        "source": "CRM",
        "owner": "Ada",
        "date": "2026-03-31",
        "grade": "measured",
    }
    document = set_at("segments", 0, "churn", to=estimate)
    assert json.loads(dumps(loads(json.dumps(document)))) == document


def test_a_byte_order_mark_is_tolerated(tmp_path: Path) -> None:
    path = tmp_path / "bom.cxsim"
    path.write_bytes(b"\xef\xbb\xbf" + TEXT.encode())
    assert load(path) == loads("\ufeff" + TEXT) == loads(TEXT)


# Text that is no scenario


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("", "", "empty"),
        (" \n", "", "empty"),
        ('{"schema": "cxsim/1",', "line 1, column 22", "the file ends here"),
        ('{\n  "schema": "cxsim/1",\n  "name": "abc', "line 3, column 11", "no closing quotation mark"),
        ('{"schema": "cxsim/1" "name": 1}', "line 1, column 22", "a comma or the closing bracket is expected"),
        ('{"schema": cxsim}', "line 1, column 12", "a value is expected here, but “c” was found"),
        ('{\n schema: 1}', "line 2, column 2", "a key in double quotes is expected here, but “s”"),
        ('{"schema" 1}', "line 1, column 11", "a colon is expected here, but “1”"),
        ('{"schema": "cxsim/1"}\n]', "line 2, column 1", "remove the rest"),
        ('{"name": "a\nb"}', "line 1, column 12", "line breaks"),
        ('{"name": "C:\\q"}', "line 1, column 13", "backslash"),
        ('{"name": "\\u12"}', "line 1, column 12", "hexadecimal"),
        ('{"name": \x00}', "line 1, column 10", "U+0000"),
        ("[" * 200_000, "", "nested too deeply"),
        ('{"schema": ' + "[" * 60 + "]" * 60 + "}", "", "nested too deeply"),
        ("[]", "", "the file holds a list"),
        ("3", "", "the file holds 3"),
        ("null", "", "the file holds nothing"),
        ('{"schema": "cxsim/1", "name": "\\ud83d"}', "name", "half a character"),
        ('{"schema": "cxsim/1", "\\udc00": 1}', "�", "half a character"),
    ],
)  # fmt: skip
def test_broken_text_is_reported_with_line_and_column(text: str, place: str, words: str) -> None:
    where, message = problem_of(text)
    assert where == place
    assert words in message


def test_bytes_that_are_not_utf_8_are_refused() -> None:
    assert "byte 13 of the file is not UTF-8" in problem_of(b'{"schema": "\xe9"}')[1]


@pytest.mark.parametrize(
    ("document", "words"),
    [
        ({}, "“schema” is missing"),
        ({"openapi": "3.1"}, "“schema” is missing"),
        ({"schema": "cxsim/2", "segments": "?"}, "newer cxsim (cxsim/2; this one reads cxsim/1): update cxsim"),
        ({"schema": "cxsim/0"}, "no scenario format of cxsim"),
        ({"schema": "cxsim/" + "9" * 5000}, "no scenario format of cxsim"),
        ({"schema": "https://example.org"}, "no scenario format of cxsim"),
        ({"schema": 1}, "1 is no scenario format of cxsim"),
        ({"schema": None}, "nothing (null) is no scenario format of cxsim"),
    ],
)
def test_the_schema_decides_first(document: dict[str, Any], words: str) -> None:
    place, message = problem_of(document)
    assert place == "schema"
    assert words in message


def test_a_scenario_without_its_first_line_is_looked_at_nevertheless() -> None:
    document = set_at("currency", to="euro")
    del document["schema"]
    assert [place for place, _ in problems_of(document)] == ["schema", "currency"]


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e400", "-1e999", "1" + "0" * 5000])
@pytest.mark.parametrize("field", ["discount_rate", "horizon_months"])
def test_numbers_that_are_none_are_reported_once(number: str, field: str) -> None:
    text = json.dumps(set_at("settings", field, to="?")).replace('"?"', number)
    place, message = problem_of(text)
    assert place == f"settings.{field}"
    assert "is not a finite number" in message
    assert number[:10] in message


def test_keys_that_stand_twice_are_reported_with_their_place() -> None:
    twice = TEXT.replace('"customers": 250000,', '"customers": 250000, "spend": 1, "customers": 1,')
    assert [place for place, _ in problems_of(twice)] == ["segments[0].customers", "segments[0].spend"]


@pytest.mark.parametrize(
    ("before", "repeated", "times", "after", "words"),
    [
        ('"segments": [', "1,", 1_100_000, "1]", "over a million values"),
        ('"segments": [', "1,", 900_000, "1]", "over a thousand values are wrong"),
        ('"name": "a"', ', "name": "b"', 400_000, "", "stands twice"),
        ('"', "x", 3_000_000, '": 1', "unknown key"),
    ],
)
def test_what_is_much_too_much_is_refused_soon_and_in_few_words(
    before: str, repeated: str, times: int, after: str, words: str
) -> None:
    place, message = problem_of('{"schema": "cxsim/1", ' + before + repeated * times + after + "}")
    assert words in message
    assert len(place) < 250


# Parts that do not fit together


def test_an_unknown_kpi_and_a_shift_without_a_baseline_are_problems_of_the_file() -> None:
    shifts = [{"kpi": "frc", "shift": 1}, {"kpi": "repurchase_intent", "shift": 1}]
    assert problems_of(set_at("initiatives", 0, "shifts", to=shifts)) == [
        ("initiatives[0].shifts[0].kpi", "“frc” is not a KPI; did you mean “fcr”?"),
        (
            "initiatives[0].shifts[1].kpi",
            "repurchase_intent is shifted, but the segment “consumer” does not state it: state repurchase_intent "
            "there, or limit the shift with “segments”",
        ),
    ]


def test_several_problems_of_all_kinds_are_listed_at_once_in_the_files_order() -> None:
    with pytest.raises(ScenarioError) as caught:
        load(DATA / "several_problems.cxsim")
    assert str(caught.value) + "\n" == (DATA / "several_problems.txt").read_text(encoding="utf-8")
    assert caught.value.path == DATA / "several_problems.cxsim"


def test_a_broken_value_is_not_reported_twice() -> None:
    """The baseline is there, though wrong: that the shift has none would be untrue."""
    assert [place for place, _ in problems_of(set_at("segments", 0, "fcr", to="67 %"))] == ["segments[0].fcr"]


def test_a_misspelt_key_is_read_as_the_one_that_was_meant() -> None:
    document = changed(lambda document: document.update(initiativs=document.pop("initiatives")))
    assert problem_of(document)[0] == "initiativs"
    document["initiativs"][0]["shifts"][0]["kpi"] = "frc"
    document["initiativs"][0]["costs"][0]["amount"] = -1
    assert [place for place, _ in problems_of(document)] == [
        "initiativs",
        "initiativs[0].costs[0].amount",
        "initiativs[0].shifts[0].kpi",
    ]


def test_an_impossible_id_is_reported_once_and_not_at_every_reference_to_it() -> None:
    document = set_at("segments", 0, "id", to="private customers")
    document["initiatives"][0]["reach"] = {"private customers": 0.5}
    document["initiatives"][0]["shifts"].append({"kpi": "repurchase_intent", "shift": 1})
    reported = problems_of(document)
    assert [place for place, _ in reported] == ["segments[0].id", "initiatives[0].shifts[1].kpi"]
    assert "the segment “private customers” does not state it" in reported[1][1]


def test_where_parts_cannot_be_read_their_references_are_not_blamed() -> None:
    document = set_at("friction", 0, to="disputes")
    document["initiatives"][0]["shifts"] = [{"kpi": "friction", "point": "disputes", "shift": -3, "as": "percent"}]
    assert [place for place, _ in problems_of(document)] == ["friction[0]"]


def test_a_lost_name_makes_no_correlation_wrong() -> None:
    document = set_at("initiatives", 0, "costs", 0, "name", to=5)
    document["correlations"] = [{"a": "initiatives.fcr.costs.Licences", "b": "segments.consumer.churn", "rho": 0.5}]
    assert [place for place, _ in problems_of(document)] == ["initiatives[0].costs[0].name"]


# The error itself


def test_the_error_lists_its_problems_and_survives_pickling() -> None:
    error = ScenarioError([Problem("a[0].b", "is wrong: correct it"), Problem("", "all of it")], Path("x.cxsim"))
    assert str(error) == "a[0].b: is wrong: correct it\nall of it"
    again = pickle.loads(pickle.dumps(error))
    assert isinstance(again, ValueError)
    assert (again.problems, again.path) == (error.problems, error.path)


# Anything at all

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=8,
)
WORDS = st.sampled_from(
    ["pert", "fixed", "consumer", "fcr", "churn", "dist", "kind", "low", "source", "schema", "id"]
)
ODD = WORDS | VALUES | st.fixed_dictionaries({"dist": WORDS | VALUES}) | st.fixed_dictionaries({"kind": VALUES})


def only_a_scenario_error(text: str | bytes) -> None:
    found: tuple[Problem, ...] = ()
    try:
        scenario = loads(text)
    except ScenarioError as error:
        found = error.problems
        assert found
    assert all(problem.message.encode() for problem in found)
    assert found or loads(dumps(scenario)) == scenario


@given(VALUES)
def test_any_json_is_read_or_refused_in_words(value: Any) -> None:
    only_a_scenario_error(json.dumps(value))
    only_a_scenario_error(json.dumps({"schema": "cxsim/1", "segments": value, "initiatives": [value]}))


@given(st.text() | st.binary())
def test_any_text_is_refused_in_words(text: str | bytes) -> None:
    only_a_scenario_error(text)


@given(st.integers(min_value=0, max_value=len(TEXT) - 3))
def test_a_file_cut_off_anywhere_is_refused_with_its_place(length: int) -> None:
    [(place, message)] = problems_of(TEXT[:length])
    assert place.startswith("line ") or "empty" in message


@settings(deadline=None, max_examples=300)
@given(st.data())
def test_a_scenario_damaged_anywhere_is_read_or_refused_in_words(data: st.DataObject) -> None:
    document = copy.deepcopy(SKELETON)
    for _ in range(data.draw(st.integers(1, 3))):
        inner: Any = document
        while True:
            steps = list(inner) if isinstance(inner, dict) else range(len(inner))
            if not steps:
                break
            step = data.draw(st.sampled_from(steps))
            if isinstance(inner[step], dict | list) and data.draw(st.integers(0, 3)):
                inner = inner[step]
                continue
            match data.draw(st.sampled_from(["replace", "remove", "rename"])):
                case "remove":
                    del inner[step]
                case "rename" if isinstance(inner, dict):
                    inner[data.draw(WORDS | st.text())] = inner.pop(step)
                case _:
                    inner[step] = data.draw(ODD)
            break
    only_a_scenario_error(json.dumps(document))


def test_a_scenario_made_in_python_is_written_and_read_back() -> None:
    scenario = Scenario.model_validate({"schema": "cxsim/1", "segments": [{"id": "s", "customers": 5, "churn": 1}]})
    assert loads(dumps(scenario)) == scenario
