"""Scenario files: read with all problems at once, written exactly and atomically."""

import copy
import errno
import json
import math
import os
import pickle
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cxsim.errors import ScenarioError
from cxsim.files import disk
from cxsim.files.scenario_file import dumps, json_schema, load, loads, save
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
    assert dumps(loads(json.dumps(backwards))) == TEXT.replace('"draws": {}', '"draws": {}')
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
        ('{"schema": "cxsim/1" "name": 1}', "line 1, column 22", "a comma or the closing bracket is expected here, but “\"”"),
        ('{"schema": cxsim}', "line 1, column 12", "a value is expected here, but “c” was found"),
        ('{\n schema: 1}', "line 2, column 2", "a key in double quotes is expected here, but “s”"),
        ('{"schema" 1}', "line 1, column 11", "a colon is expected here, but “1”"),
        ('{"schema": "cxsim/1"}\n]', "line 2, column 1", "remove the rest"),
        ('{"name": "a\nb"}', "line 1, column 12", "line breaks"),
        ('{"name": "C:\\q"}', "line 1, column 13", "backslash"),
        ('{"name": "\\u12"}', "line 1, column 13", "hexadecimal"),
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


# Values that are wrong


@pytest.mark.parametrize(
    ("trail", "value", "place", "message"),
    [
        (("currency",), "euro", None, "the text “euro” cannot stand here: write three capital letters, such as EUR"),
        (("start",), "2027-13", None, "the text “2027-13” cannot stand here: write a year and a month, such as 2027-01"),
        (("settings", "horizon_months"), 36.5, None, "a whole number is expected here, not 36.5"),
        (("settings", "horizon_months"), True, None, "a whole number is expected here, not true"),
        (("settings", "horizon_months"), 0, None, "0 is too low: Horizon cannot be below 1"),
        (("settings", "discount_rate"), "10 %", None, "a number is expected here, not the text “10 %”"),
        (("settings", "sampling"), "sobel", None, "the text “sobel” is not possible here: write “sobol”, “lhs” or “random”"),
        (("settings",), [], None, "an object, { … }, is expected here, not a list"),
        (("name",), 5, None, "text in quotation marks is expected here, not 5"),
        (("segments",), {}, None, "a list, [ … ], is expected here, not an object"),
        (("segments", 0), "x", None, "an object, { … }, is expected here, not the text “x”"),
        (("segments", 0, "customers"), -1, None, "-1 is too low: Customers cannot be below 0"),
        (("segments", 0, "customers"), None, None,
         "a number or an estimate (an object with “dist”) is expected here, not nothing (null)"),
        (("segments", 0, "fcr"), 101, None, "101 is too high: First-contact resolution cannot be above 100"),
        (("segments", 0, "service_cost_in_margin"), "yes", None, "true or false is expected here, not the text “yes”"),
        (("segments", 0, "churn", "low"), 19, "segments[0].churn", "likely must lie between low and high"),
        (("segments", 0, "churn", "low"), 22, "segments[0].churn", "low is above high: swap them"),
        (("segments", 0, "churn", "low"), "x", None, "a number is expected here, not the text “x”"),
        (("segments", 0, "churn", "likly"), 18, None, "unknown key; remove it or correct its name"),
        (("segments", 0, "churn", "date"), "soon", None, "a date such as 2026-12-31 is expected here, not the text “soon”"),
        (("segments", 0, "churn", "grade"), "rumour", None,
         "the text “rumour” is not possible here: write “measured”, “causal study”, “peer-reviewed”, “vendor” or “judgement”"),
        (("initiatives", 0, "enabled"), 1, None, "true or false is expected here, not 1"),
        (("initiatives", 0, "id"), "first contact", None,
         "the text “first contact” cannot stand here: write letters, digits, _ and - only, beginning with a letter, a digit or _"),
        (("initiatives", 0, "id"), "x" * 61, None, "the text has more than 60 characters: shorten it"),
        (("initiatives", 0, "costs", 0, "timing", "kind"), "weekly", "initiatives[0].costs[0].timing",
         "the text “weekly” is not a “kind”: write “one_off”, “monthly” or “yearly”"),
        (("initiatives", 0, "costs", 0, "timing"), {"from": 1}, None,
         "“kind” is missing: write “one_off”, “monthly” or “yearly”"),
        (("initiatives", 0, "costs", 0, "timing"), "monthly", None,
         "an object, { … }, is expected here, not the text “monthly”"),
        (("initiatives", 0, "costs", 0, "timing", "from"), 121, None, "121 is too high: it must not be above 120"),
        (("initiatives", 0, "costs", 0, "timing", "start"), 1, None, "unknown key; remove it or correct its name"),
        (("initiatives", 0, "costs", 1, "amount"), {"dist": "normal", "mean": 1, "sd": -1}, "initiatives[0].costs[1].amount.sd",
         "-1 is too low: it must not be below 0"),
        (("initiatives", 0, "costs", 1, "amount"), {"dist": "discrete", "values": [], "weights": []},
         "initiatives[0].costs[1].amount.values", "the list is empty: give at least one value"),
        (("initiatives", 0, "costs", 1, "amount"), {"dist": "bell"}, None,
         "“dist” must name a distribution: fixed, uniform, triangular, pert, normal, lognormal, beta, bernoulli, discrete, empirical"),
        (("initiatives", 0, "reach"), {"consumer": 2}, "initiatives[0].reach.consumer", "2 is too high: Reach cannot be above 1"),
        (("initiatives", 0, "reach"), 2, None, "2 is too high: Reach cannot be above 1"),
        (("initiatives", 0, "shifts", 0, "segments"), "consumer", None,
         "a list of segment ids, or an object with the share of each segment, is expected here, not the text “consumer”"),
        (("initiatives", 0, "shifts", 0, "segments"), ["consumer", 5], "initiatives[0].shifts[0].segments[1]",
         "text in quotation marks is expected here, not 5"),
        (("links", 0, "lag_months"), -1, None, "-1 is too low: Lag cannot be below 0"),
        (("draws",), {"segments.consumer.churn": -1}, "draws.segments.consumer.churn", "-1 is too low: it must not be below 0"),
        (("overlap", "churn"), 1.5, None, "1.5 is too high: Overlap cannot be above 1"),
        (("overlap",), 0.8, None, "an object, { … }, is expected here, not 0.8"),
        (("segmnts",), [], None, "unknown key; remove it or correct its name"),
        (("segments", 0, "churnn"), 5, None, "unknown key; remove it or correct its name"),
        (("segments", 0, "agent_hour_costs"), 5, None,
         "unknown key; remove it or correct its name — did you mean “agent_hour_cost”?"),
    ],
)  # fmt: skip
def test_a_wrong_value_is_reported_where_it_stands(
    trail: tuple[str | int, ...], value: Any, place: str | None, message: str
) -> None:
    expected = place or "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in trail)[1:]
    reported = problems_of(set_at(*trail, to=value))
    assert (expected.removeprefix("."), message) in reported
    allowed = {"segments[0].agent_hour_costs"} if trail[-1] == "agent_hour_costs" else {reported[0][0]}
    assert {where for where, _ in reported} == allowed


def test_a_missing_key_is_named() -> None:
    document = changed(lambda document: document["segments"][0].pop("customers"))
    assert problem_of(document) == ("segments[0].customers", "“customers” is missing: add it")
    document = changed(lambda document: document["segments"][0]["churn"].pop("likely"))
    assert problem_of(document) == ("segments[0].churn.likely", "“likely” is missing: add it")


@pytest.mark.parametrize("key", ["pert", "everywhere", "by_segment", "only", "one_off", "fixed", "[key]"])
def test_real_keys_that_look_like_tags_keep_their_place(key: str) -> None:
    document = set_at("segments", 0, "churn", key, to=1)
    assert problem_of(document)[0] == f"segments[0].churn.{key}"
    document = set_at("initiatives", 0, "reach", to={key: {"dist": "pert", "low": 1}})
    assert [place for place, _ in problems_of(document)][:2] == [
        f"initiatives[0].reach.{key}.likely",
        f"initiatives[0].reach.{key}.high",
    ]
    document = set_at("initiatives", 0, "costs", 0, "timing", key, to=1)
    assert problem_of(document)[0] == f"initiatives[0].costs[0].timing.{key}"
    document = set_at("overlap", to={key: 3})
    assert problem_of(document)[0] == f"overlap.{key}"


def test_files_spell_keys_in_one_way_only() -> None:
    document = changed(lambda document: document["links"][0].update(source=document["links"][0].pop("from")))
    assert [place for place, _ in problems_of(document)] == ["links[0].from", "links[0].source"]


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
    ]
    document["initiativs"][0]["costs"][0]["amount"] = 1
    assert [place for place, _ in problems_of(document)] == ["initiativs", "initiativs[0].shifts[0].kpi"]


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


# Disks


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "gone.cxsim"
    with pytest.raises(ScenarioError, match="there is no file “.*gone.cxsim”"):
        load(path)
    path.write_text(TEXT)
    load(path)
    path.unlink()
    with pytest.raises(ScenarioError, match="moved, renamed or deleted") as caught:
        load(path)
    assert caught.value.path == path
    assert caught.value.problems[0].place == ""


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(ScenarioError, match="is a folder: choose"):
        load(tmp_path)
    with pytest.raises(ScenarioError, match="is a folder: add a file name"):
        save(loads(TEXT), tmp_path)


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(ScenarioError, match="“.*file” is not a folder: correct the path"):
        load(tmp_path / "file" / "a.cxsim")
    with pytest.raises(ScenarioError, match="“.*file” is not a folder: save in another"):
        save(loads(TEXT), tmp_path / "file" / "a.cxsim")


def test_a_huge_file_is_refused_without_reading_it(tmp_path: Path) -> None:
    path = tmp_path / "huge.cxsim"
    with path.open("wb") as stream:
        stream.truncate(2 * 1024**3)
    with pytest.raises(ScenarioError, match="more than 50 MB"):
        load(path)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device here")
def test_devices_and_pipes_are_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (Path("/dev/zero"), tmp_path / "pipe"):
        with pytest.raises(ScenarioError, match="not an ordinary file"):
            load(path)
        with pytest.raises(ScenarioError, match="not an ordinary file"):
            save(loads(TEXT), path)


def test_a_name_that_no_file_can_have(tmp_path: Path) -> None:
    with pytest.raises(ScenarioError, match="character that no name can have"):
        load("a\0b")
    with pytest.raises(ScenarioError, match="character that no name can have"):
        save(loads(TEXT), "a\0b")
    with pytest.raises(ScenarioError, match="too long: choose a shorter one"):
        save(loads(TEXT), tmp_path / ("x" * 300))


def test_a_folder_that_is_missing(tmp_path: Path) -> None:
    with pytest.raises(ScenarioError, match="there is no folder “.*missing”: create it"):
        save(loads(TEXT), tmp_path / "missing" / "a.cxsim")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden to root")
def test_places_where_one_may_not_read_or_write(tmp_path: Path) -> None:
    path = tmp_path / "a.cxsim"
    path.write_text(TEXT)
    path.chmod(0o200)
    with pytest.raises(ScenarioError, match="may not be read"):
        load(path)
    path.chmod(0o400)
    with pytest.raises(ScenarioError, match="is read-only"):
        save(loads(TEXT), path)
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(ScenarioError, match="nothing may be written"):
            save(loads(TEXT), tmp_path / "b.cxsim")
    finally:
        tmp_path.chmod(0o700)


@pytest.mark.skipif(os.name != "posix", reason="the size of files is limited in this way on POSIX only")
def test_a_save_that_fails_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    import resource

    path = tmp_path / "a.cxsim"
    path.write_text("the old file")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    try:
        with pytest.raises(ScenarioError) as caught:
            save(loads(TEXT), path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert "there is no space left" in str(caught.value)
    assert isinstance(caught.value.__cause__, OSError)
    assert caught.value.__cause__.errno == errno.EFBIG
    assert path.read_text() == "the old file"
    assert list(tmp_path.iterdir()) == [path]


def test_permissions_are_kept_and_new_files_have_the_usual_ones(tmp_path: Path) -> None:
    path, usual = tmp_path / "a.cxsim", tmp_path / "usual"
    usual.write_text("x")
    save(loads(TEXT), path)
    assert stat.S_IMODE(path.stat().st_mode) == stat.S_IMODE(usual.stat().st_mode)
    path.chmod(0o640)
    save(loads(TEXT), path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert load(path) == loads(TEXT)


def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    target, link = tmp_path / "there" / "a.cxsim", tmp_path / "link.cxsim"
    target.write_text("old")
    link.symlink_to(target)
    save(loads(TEXT), link)
    assert link.is_symlink()
    assert target.read_text() == TEXT
    assert [path.name for path in target.parent.iterdir()] == ["a.cxsim"]


def test_what_was_read_is_never_more_than_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "limit"
    with path.open("wb") as stream:
        stream.truncate(disk.LARGEST)
    assert len(disk.read(path)) == disk.LARGEST


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
    try:
        scenario = loads(text)
    except ScenarioError as error:
        assert error.problems
        assert all(problem.message for problem in error.problems)
        str(error).encode()
    else:
        assert loads(dumps(scenario)) == scenario


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


# For editors


def test_the_json_schema_accepts_the_skeleton_and_every_way_to_write_an_estimate() -> None:
    schema = json_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    validator.validate(SKELETON)
    validator.validate(set_at("initiatives", 0, "reach", to={"consumer": {"dist": "beta", "mean": 0.5, "sd": 0.1}}))
    validator.validate(set_at("initiatives", 0, "reach", to=0.5))
    validator.validate(set_at("initiatives", 0, "shifts", 0, "segments", to=["consumer"]))
    validator.validate(set_at("segments", 0, "wait", to={"dist": "fixed", "value": 3, "grade": "vendor"}))


@pytest.mark.parametrize(
    ("trail", "value"),
    [
        (("segments", 0, "churn"), 101),
        (("segments", 0, "churn"), "18"),
        (("segments", 0, "churn", "dist"), "bell"),
        (("segments", 0, "churn", "likely"), "x"),
        (("segments", 0, "churnn"), 1),
        (("settings", "horizon_months"), 121),
        (("settings", "discount_rate"), {"dist": "uniform", "low": 0, "high": 1}),
        (("schema",), "cxsim/2"),
        (("currency",), "euro"),
        (("initiatives", 0, "costs", 0, "timing", "kind"), "weekly"),
    ],
)
def test_the_json_schema_refuses_what_the_reader_refuses(trail: tuple[str | int, ...], value: Any) -> None:
    document = set_at(*trail, to=value)
    assert not jsonschema.Draft202012Validator(json_schema()).is_valid(document)
    assert problems_of(document)


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
    assert len(kinds) == 10
    assert "dist" in schema["$defs"]["Fixed"]["required"]


def test_a_scenario_made_in_python_is_written_and_read_back() -> None:
    scenario = Scenario.model_validate({"schema": "cxsim/1", "segments": [{"id": "s", "customers": 5, "churn": 1}]})
    assert loads(dumps(scenario)) == scenario
