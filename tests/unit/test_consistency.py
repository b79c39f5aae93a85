"""Whether scenarios whose parts do not fit together are told from those that do, with place and remedy."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from cxsim_models.consistency import problems
from cxsim_models.scenario import Scenario

SKELETON = json.loads((Path(__file__).parents[1] / "data" / "skeleton.cxsim").read_text())
SEGMENT: dict[str, Any] = {"id": "s", "customers": 1000, "churn": 10}
CONTRACT: dict[str, Any] = {"id": "s", "customers": 1000, "contract_months": 24, "cancellation": 20}


def found(**document: Any) -> list[tuple[str, str]]:
    scenario = Scenario.model_validate({"schema": "cxsim/1"} | document)
    return [(problem.place, problem.message) for problem in problems(scenario)]


def places(**document: Any) -> list[str]:
    return [place for place, _ in found(**document)]


def with_shift(shift: dict[str, Any], *segments: dict[str, Any], **document: Any) -> list[tuple[str, str]]:
    return found(segments=segments, initiatives=[{"id": "x", "shifts": [{"shift": 1} | shift]}], **document)


def test_the_skeleton_is_consistent() -> None:
    assert found(**SKELETON) == []


def test_a_new_empty_scenario_is_consistent() -> None:
    assert found() == []


def test_so_is_one_that_has_only_links_costs_and_benefits() -> None:
    initiative = {"id": "x", "costs": [{"amount": 1}], "benefits": [{"amount": 2}]}
    assert found(links=SKELETON["links"], overlap={"churn": 0.8}, initiatives=[initiative]) == []


def test_ids_are_unique_within_their_list() -> None:
    point = {"id": "s", "occurrences": 1, "minutes": 1, "people": 1, "hour_cost": 1}
    initiative = {"id": "s"}
    reported = found(segments=[SEGMENT] * 2, friction=[point] * 3, initiatives=[initiative] * 2)
    assert [place for place, _ in reported] == [
        "segments[1].id",
        "friction[1].id",
        "friction[2].id",
        "initiatives[1].id",
    ]
    assert reported[2][1] == "friction[0] already has the id “s”: choose another one"


@pytest.mark.parametrize(
    ("stated", "place", "words"),
    [
        ({}, "segments[0].churn", ["“s”", "state churn", "cancellation"]),
        ({"churn": 1, "cancellation": 1, "contract_months": 12}, "segments[0].cancellation", ["remove one"]),
        ({"churn": 1, "cancellation": 1}, "segments[0].cancellation", ["remove one"]),
        ({"churn": 1, "contract_months": 12}, "segments[0].contract_months", ["without cancellation"]),
        ({"contract_months": 12}, "segments[0].contract_months", ["without cancellation"]),
        ({"cancellation": 1}, "segments[0].cancellation", ["contract_months", "state"]),
    ],
)
def test_a_segment_says_in_one_way_how_customers_leave(stated: dict[str, Any], place: str, words: list[str]) -> None:
    [(where, message)] = found(segments=[{"id": "s", "customers": 5} | stated])
    assert where == place
    assert all(word in message for word in words)


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ({"cost_per_contact": 6, "agent_hour_cost": 30, "handle_time": 9}, ["segments[0].agent_hour_cost"]),
        ({"agent_hour_cost": 30}, ["segments[0].agent_hour_cost"]),
        ({"agent_hour_cost": 30, "handle_time": 9}, []),
        ({"contact_rate": 3}, []),
        ({"handle_time": 0}, ["segments[0].handle_time"]),
        ({"handle_time": {"dist": "uniform", "low": 0, "high": 9}}, ["segments[0].handle_time"]),
        ({"fcr": 0}, ["segments[0].fcr"]),
        ({"fcr": 0, "repeat_propensity": 1}, ["segments[0].fcr"]),
        ({"fcr": 0, "repeat_propensity": 0.9}, []),
        ({"fcr": 1}, []),
        ({"referrals": 0.1}, ["segments[0].referrals"]),
        ({"referrals": 0.1, "promoters": 30}, []),
    ],
)
def test_a_segments_baseline_can_be_computed_with(stated: dict[str, Any], expected: list[str]) -> None:
    assert places(segments=[SEGMENT | stated]) == expected


def test_an_unknown_kpi_is_answered_with_the_nearest_known() -> None:
    assert with_shift({"kpi": "Csta"}, SEGMENT) == [
        ("initiatives[0].shifts[0].kpi", "“Csta” is not a KPI; did you mean “csat”?")
    ]
    [(_, message)] = with_shift({"kpi": "happiness!"}, SEGMENT)
    assert "use one of nps, csat, " in message


def test_a_shift_needs_a_baseline_in_every_segment_that_it_touches() -> None:
    [(place, message)] = with_shift({"kpi": "csat"}, SEGMENT | {"csat": 71}, SEGMENT | {"id": "t"})
    assert place == "initiatives[0].shifts[0].kpi"
    assert message == (
        "csat is shifted, but the segment “t” does not state it: state csat there, or limit the shift with “segments”"
    )
    limited = {"kpi": "csat", "segments": ["s"]}
    assert with_shift(limited, SEGMENT | {"csat": 71}, SEGMENT | {"id": "t"}) == []
    assert with_shift(limited | {"segments": {"s": 0.5}}, SEGMENT | {"csat": 71}, SEGMENT | {"id": "t"}) == []


def test_an_initiative_that_does_not_reach_a_segment_needs_no_baseline_there() -> None:
    segments = [SEGMENT | {"csat": 71}, SEGMENT | {"id": "t"}]
    initiative = {"id": "x", "reach": {"s": 0.5, "t": 0}, "shifts": [{"kpi": "csat", "shift": 1}]}
    assert found(segments=segments, initiatives=[initiative]) == []
    # All of a segment that the reach does not name is reached.
    initiative["reach"] = {"s": 0.5}
    assert places(segments=segments, initiatives=[initiative]) == ["initiatives[0].shifts[0].kpi"]


def test_a_shift_without_any_segment_is_reported() -> None:
    [(place, message)] = with_shift({"kpi": "csat"})
    assert place == "initiatives[0].shifts[0].kpi"
    assert "no segment" in message


def test_under_contract_churn_and_cancellation_may_both_be_shifted() -> None:
    assert with_shift({"kpi": "churn"}, CONTRACT) == []
    assert with_shift({"kpi": "cancellation"}, CONTRACT) == []


def test_without_a_contract_there_is_no_cancellation_to_shift() -> None:
    [(place, message)] = with_shift({"kpi": "cancellation"}, SEGMENT)
    assert place == "initiatives[0].shifts[0].kpi"
    assert "not under contract: shift churn" in message


def test_a_segment_that_does_not_say_how_customers_leave_is_reported_once() -> None:
    assert [place for place, _ in with_shift({"kpi": "churn"}, {"id": "s", "customers": 1})] == ["segments[0].churn"]


@pytest.mark.parametrize("workforce", [None, {"agents": 5}])
def test_agent_turnover_is_the_workforces(workforce: dict[str, Any] | None) -> None:
    [(place, message)] = with_shift({"kpi": "agent_turnover"}, workforce=workforce)
    assert place == "initiatives[0].shifts[0].kpi"
    assert "workforce" in message
    stated = {"agents": 5, "agent_turnover": 30}
    assert with_shift({"kpi": "agent_turnover"}, workforce=stated) == []
    [(place, _)] = with_shift({"kpi": "agent_turnover", "segments": ["s"]}, SEGMENT, workforce=stated)
    assert place == "initiatives[0].shifts[0].segments"


@pytest.mark.parametrize(
    ("shift", "expected"),
    [
        ({"point": "disputes", "as": "percent"}, []),
        ({"as": "percent"}, ["point"]),
        ({"point": "disputs", "as": "percent"}, ["point"]),
        ({"point": "disputes"}, ["as"]),
        ({"point": "nothing", "as": "points", "segments": ["consumer"]}, ["point", "as", "segments"]),
    ],
)
def test_friction_is_shifted_by_point_and_in_percent(shift: dict[str, Any], expected: list[str]) -> None:
    reported = with_shift({"kpi": "friction"} | shift, friction=SKELETON["friction"])
    assert [place for place, _ in reported] == [f"initiatives[0].shifts[0].{field}" for field in expected]


def test_the_nearest_friction_point_is_named() -> None:
    shift = {"kpi": "friction", "point": "disputs", "as": "percent"}
    [(_, message)] = with_shift(shift, friction=SKELETON["friction"])
    assert message == "there is no friction point “disputs”; did you mean “disputes”?"
    [(_, message)] = with_shift(shift)
    assert message == "there is no friction point “disputs”; the scenario has none: add it"


def test_only_friction_has_points() -> None:
    [(place, message)] = with_shift({"kpi": "churn", "point": "disputes"}, SEGMENT)
    assert place == "initiatives[0].shifts[0].point"
    assert "remove" in message


def test_segments_that_are_referred_to_exist() -> None:
    segments = [SEGMENT | {"id": "consumer"}]
    shifts = [
        {"kpi": "churn", "shift": 1, "segments": ["consumer", "consumr"]},
        {"kpi": "churn", "shift": 1, "segments": {"busines": 0.5}},
    ]
    initiative = {"id": "x", "reach": {"consumer": 1, "smb": 0.4}, "shifts": shifts}
    assert found(segments=segments, initiatives=[initiative]) == [
        ("initiatives[0].reach.smb", "there is no segment “smb”; use one of consumer"),
        ("initiatives[0].shifts[0].segments[1]", "there is no segment “consumr”; did you mean “consumer”?"),
        ("initiatives[0].shifts[1].segments.busines", "there is no segment “busines”; use one of consumer"),
    ]


@pytest.mark.parametrize("kpi", ["spend", "referrals"])
def test_what_multiplies_cannot_start_from_nothing(kpi: str) -> None:
    segment = SEGMENT | {"promoters": 30, kpi: 0}
    [(place, message)] = with_shift({"kpi": kpi}, segment)
    assert place == "initiatives[0].shifts[0].as"
    assert "above 0" in message
    assert with_shift({"kpi": kpi, "as": "percent"}, segment) == []
    assert with_shift({"kpi": kpi}, segment | {kpi: 0.5}) == []


@pytest.mark.parametrize("per", ["customer", "contact", "agent"])
def test_costs_per_something_need_it(per: str) -> None:
    initiative = {"id": "x", "costs": [{"amount": 1, "per": per}]}
    assert places(initiatives=[initiative]) == ["initiatives[0].costs[0].per"]
    stated = {"segments": [SEGMENT | {"contact_rate": 3}], "workforce": {"agents": 5}}
    assert places(initiatives=[initiative], **stated) == []


@pytest.mark.parametrize("kind", ["monthly", "yearly"])
def test_periods_do_not_end_before_they_begin(kind: str) -> None:
    backwards = {"amount": 1, "timing": {"kind": kind, "from": 6, "to": 5}}
    one_month = {"amount": 1, "timing": {"kind": kind, "from": 6, "to": 6}}
    initiative = {"id": "x", "costs": [one_month, backwards], "benefits": [backwards]}
    assert places(initiatives=[initiative]) == [
        "initiatives[0].costs[1].timing.to",
        "initiatives[0].benefits[0].timing.to",
    ]


def link(source: str, target: str, **more: Any) -> dict[str, Any]:
    return {"from": source, "to": target, "effect": 0.1} | more


@pytest.mark.parametrize(
    ("ends", "expected"),
    [
        (("csat", "churn"), []),
        (("fcr", "csat"), []),
        (("scat", "churn"), ["links[0].from"]),
        (("csat", "chrun"), ["links[0].to"]),
        (("foo", "bar"), ["links[0].from", "links[0].to"]),
        (("churn", "spend"), ["links[0].from"]),
        (("churn", "churn"), ["links[0].from"]),
        (("csat", "csat"), ["links[0].to"]),
        (("friction", "csat"), ["links[0].from"]),
    ],
)
def test_links_lead_from_scores_and_operations(ends: tuple[str, str], expected: list[str]) -> None:
    assert places(links=[link(*ends)]) == expected


def test_a_link_stands_once() -> None:
    links = [link("csat", "churn"), link("ces", "churn"), link("csat", "churn", enabled=False)]
    [(place, message)] = found(links=links)
    assert place == "links[2]"
    assert "links[0]" in message


def test_links_do_not_run_in_a_circle() -> None:
    links = [link("wait", "fcr"), link("fcr", "csat"), link("csat", "ces"), link("fcr", "ces"), link("ces", "wait")]
    [(place, message)] = found(links=links)
    assert place == "links[4]"
    assert "ces → wait → fcr → " in message
    assert message.startswith("with wait → fcr, fcr → ")
    switched_off = copy.deepcopy(links)
    switched_off[4]["enabled"] = False
    assert found(links=switched_off) == []


def test_overlap_is_of_behaviours_and_cash_of_lines() -> None:
    assert found(overlap={"churn": 0.8, "chrun": 0.8}, cashable={"contacts": 0.5, "contact": 0.5}) == [
        ("overlap.chrun", "“chrun” is not a behaviour; did you mean “churn”?"),
        ("cashable.contact", "“contact” is not a benefit line; did you mean “contacts”?"),
    ]


def pairs(*ends: tuple[str, str]) -> list[tuple[str, str]]:
    return found(**SKELETON | {"correlations": [{"a": a, "b": b, "rho": 0.5} for a, b in ends]})


def test_correlations_name_two_estimates_once() -> None:
    churn, shift = "segments.consumer.churn", "initiatives.fcr.shifts.fcr"
    assert pairs((churn, shift), (churn, "segments.consumer.spend")) == []
    assert pairs((churn, "segments[0].churn")) == [
        ("correlations[0]", f"“{churn}” is paired with itself: name two different estimates")
    ]
    [(place, message)] = pairs((churn, shift), (f"{shift}.shift", churn))
    assert place == "correlations[1]"
    assert "correlations[0]" in message
    assert pairs(("segments.consumer.chrun", "x")) == [
        (
            "correlations[0].a",
            "the scenario has no estimate “segments.consumer.chrun”; did you mean “segments.consumer.churn”?",
        ),
        ("correlations[0].b", "the scenario has no estimate “x”; write it as in “segments.consumer.churn”"),
    ]


def test_no_two_estimates_are_drawn_from_one_column() -> None:
    draws = {"segments.consumer.churn": 0, "links.fcr-csat.effect": 1, "gone": 0}
    [(place, message)] = found(**SKELETON | {"draws": draws})
    assert place == "draws.gone"
    assert "segments.consumer.churn" in message


def test_no_two_estimates_have_the_same_path() -> None:
    costs = [{"name": name, "amount": 1} for name in ("A", "A", "A#2")]
    [(place, message)] = found(initiatives=[{"id": "x", "costs": costs}])
    assert place == "initiatives[0].costs[2].amount"
    assert "initiatives[0].costs[1].amount" in message


def test_all_problems_are_reported_at_once() -> None:
    reported = places(
        segments=[SEGMENT, SEGMENT | {"churn": None}],
        initiatives=[{"id": "x", "shifts": [{"kpi": "nsp", "shift": 1}], "costs": [{"amount": 1, "per": "agent"}]}],
        overlap={"nps": 1},
        links=[link("churn", "csat")],
    )
    assert reported == [
        "segments[1].id",
        "segments[1].churn",
        "initiatives[0].costs[0].per",
        "initiatives[0].shifts[0].kpi",
        "links[0].from",
        "overlap.nps",
    ]
