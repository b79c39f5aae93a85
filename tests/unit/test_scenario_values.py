"""Wrong values in scenario files: each is reported where it stands, in words, and once."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from cxsim.errors import ScenarioError
from cxsim.files.scenario_file import loads

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


def problems_of(document: Any) -> list[tuple[str, str]]:
    with pytest.raises(ScenarioError) as caught:
        loads(json.dumps(document))
    return [(problem.place, problem.message) for problem in caught.value.problems]


def problem_of(document: Any) -> tuple[str, str]:
    [problem] = problems_of(document)
    return problem


@pytest.mark.parametrize(
    ("trail", "value", "place", "message"),
    [
        (("currency",), "euro", None, "the text “euro” cannot stand here: write three capital letters, such as EUR"),
        (
            ("start",),
            "2027-13",
            None,
            "the text “2027-13” cannot stand here: write a year and a month, such as 2027-01",
        ),
        (("settings", "horizon_months"), 36.5, None, "a whole number is expected here, not 36.5"),
        (("settings", "horizon_months"), True, None, "a whole number is expected here, not true"),
        (("settings", "horizon_months"), 0, None, "0 is too low: Horizon cannot be below 1"),
        (("settings", "discount_rate"), "10 %", None, "a number is expected here, not the text “10 %”"),
        (
            ("settings", "sampling"),
            "sobel",
            None,
            "the text “sobel” is not possible here: write “sobol”, “lhs” or “random”",
        ),
        (("settings",), [], None, "an object, { … }, is expected here, not a list"),
        (("name",), 5, None, "text in quotation marks is expected here, not 5"),
        (("segments",), {}, None, "a list, [ … ], is expected here, not an object"),
        (("segments", 0), "x", None, "an object, { … }, is expected here, not the text “x”"),
        (("segments", 0, "customers"), -1, None, "-1 is too low: Customers cannot be below 0"),
        (
            ("segments", 0, "customers"),
            None,
            None,
            "a number or an estimate (an object with “dist”) is expected here, not nothing (null)",
        ),
        (("segments", 0, "fcr"), 101, None, "101 is too high: First-contact resolution cannot be above 100"),
        (
            ("segments", 0, "service_cost_in_margin"),
            "yes",
            None,
            "true or false is expected here, not the text “yes”",
        ),
        (
            ("segments", 0, "churn", "low"),
            19,
            "segments[0].churn",
            "likely does not lie between low and high: correct one of the three",
        ),
        (("segments", 0, "churn", "low"), 22, "segments[0].churn", "low is above high: swap them"),
        (("segments", 0, "churn", "low"), "x", None, "a number is expected here, not the text “x”"),
        (("segments", 0, "churn", "likly"), 18, None, "unknown key; remove it or correct its name"),
        (
            ("segments", 0, "churn", "date"),
            "soon",
            None,
            "a date such as 2026-12-31 is expected here, not the text “soon”",
        ),
        (
            ("segments", 0, "churn", "grade"),
            "rumour",
            None,
            "the text “rumour” is not possible here: write “measured”, “causal study”, “peer-reviewed”, "
            "“vendor” or “judgement”",
        ),
        (("initiatives", 0, "enabled"), 1, None, "true or false is expected here, not 1"),
        (
            ("initiatives", 0, "id"),
            "first contact",
            None,
            "the text “first contact” cannot stand here: write letters, digits, _ and - only, "
            "beginning with a letter, a digit or _",
        ),
        (("initiatives", 0, "id"), "x" * 61, None, "the text has more than 60 characters: shorten it"),
        (
            ("initiatives", 0, "costs", 0, "timing", "kind"),
            "weekly",
            "initiatives[0].costs[0].timing",
            "the text “weekly” is not a “kind”: write “one_off”, “monthly” or “yearly”",
        ),
        (
            ("initiatives", 0, "costs", 0, "timing"),
            {"from": 1},
            None,
            "“kind” is missing: write “one_off”, “monthly” or “yearly”",
        ),
        (
            ("initiatives", 0, "costs", 0, "timing"),
            "monthly",
            None,
            "an object, { … }, is expected here, not the text “monthly”",
        ),
        (("initiatives", 0, "costs", 0, "timing", "from"), 121, None, "121 is too high: it must not be above 120"),
        (("initiatives", 0, "costs", 0, "timing", "start"), 1, None, "unknown key; remove it or correct its name"),
        (
            ("initiatives", 0, "costs", 1, "amount"),
            {"dist": "normal", "mean": 1, "sd": -1},
            "initiatives[0].costs[1].amount.sd",
            "-1 is too low: it must not be below 0",
        ),
        (
            ("initiatives", 0, "costs", 1, "amount"),
            {"dist": "discrete", "values": [], "weights": []},
            "initiatives[0].costs[1].amount.values",
            "the list is empty: give at least one value",
        ),
        (
            ("initiatives", 0, "costs", 1, "amount"),
            {"dist": "bell"},
            None,
            "“dist” must name a distribution: fixed, uniform, triangular, pert, normal, lognormal, "
            "beta, bernoulli, discrete, empirical, nps_survey, proportion",
        ),
        (
            ("initiatives", 0, "reach"),
            {"consumer": 2},
            "initiatives[0].reach.consumer",
            "2 is too high: Reach cannot be above 1",
        ),
        (("initiatives", 0, "reach"), 2, None, "2 is too high: Reach cannot be above 1"),
        (
            ("initiatives", 0, "shifts", 0, "segments"),
            "consumer",
            None,
            "a list of segment ids, or an object with the share of each segment, is expected here, not "
            "the text “consumer”",
        ),
        (
            ("initiatives", 0, "shifts", 0, "segments"),
            ["consumer", 5],
            "initiatives[0].shifts[0].segments[1]",
            "text in quotation marks is expected here, not 5",
        ),
        (("links", 0, "lag_months"), -1, None, "-1 is too low: Lag cannot be below 0"),
        (
            ("draws",),
            {"segments.consumer.churn": -1},
            "draws.segments.consumer.churn",
            "-1 is too low: it must not be below 0",
        ),
        (("overlap", "churn"), 1.5, None, "1.5 is too high: Overlap cannot be above 1"),
        (("overlap",), 0.8, None, "an object, { … }, is expected here, not 0.8"),
        (("segmnts",), [], None, "unknown key; remove it or correct its name"),
        (("segments", 0, "churnn"), 5, None, "unknown key; remove it or correct its name"),
        (
            ("segments", 0, "occupncy"),
            0.8,
            None,
            "unknown key; remove it or correct its name — did you mean “occupancy”?",
        ),
    ],
)
def test_a_wrong_value_is_reported_where_it_stands(
    trail: tuple[str | int, ...], value: Any, place: str | None, message: str
) -> None:
    spelled = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in trail)
    assert problem_of(set_at(*trail, to=value)) == (place or spelled.removeprefix("."), message)


def test_a_missing_key_is_named() -> None:
    document = copy.deepcopy(SKELETON)
    del document["segments"][0]["customers"]
    assert problem_of(document) == ("segments[0].customers", "“customers” is missing: add it")
    document = copy.deepcopy(SKELETON)
    del document["segments"][0]["churn"]["likely"]
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
    document = copy.deepcopy(SKELETON)
    document["links"][0]["source"] = document["links"][0].pop("from")
    assert [place for place, _ in problems_of(document)] == ["links[0].from", "links[0].source"]
