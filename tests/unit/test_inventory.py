"""The inventory of KPIs: what is used, what is known, and the gaps by what not knowing them costs."""

import json
from typing import Any

import pytest

import cxsim
from cxsim.analysis.information import Information
from cxsim.inventory import DEPARTMENTS, baselines, figures, gaps, information, inventory, used_kpis
from cxsim_models.kpis import KPIS
from cxsim_models.scenario import Scenario


def wide(likely: float) -> dict[str, Any]:
    return {"dist": "pert", "low": likely * 0.5, "likely": likely, "high": likely * 1.6}


def scenario(**document: Any) -> Scenario:
    """Few customers who leave, at a price near to what keeping them is worth: churn decides, contacts do not."""
    segments = [
        {"id": "a", "customers": 1000, "churn": wide(20), "spend": 1000, "gross_margin": 0.5, "csat": 70},
        {"id": "b", "customers": 500, "churn": wide(30), "spend": wide(800), "gross_margin": 0.5, "fcr": wide(50)},
    ]
    initiative = {
        "id": "i",
        "costs": [{"amount": 145_000}],
        "shifts": [{"kpi": "churn", "shift": -30, "as": "percent"}, {"kpi": "csat", "shift": 2, "segments": ["a"]}],
    }
    return Scenario.model_validate(
        {
            "schema": "cxsim/1",
            "segments": segments,
            "workforce": {"agents": 10, "agent_turnover": 30},
            "initiatives": [initiative],
            "links": [
                {"from": "ces", "to": "churn", "effect": -0.01},
                {"from": "nps", "to": "churn", "effect": -0.01, "enabled": False},
            ],
        }
        | document
    )


def test_the_whole_catalogue_is_listed_once() -> None:
    listed = [line.kpi.id for lines in inventory(scenario()).values() for line in lines]
    assert sorted(listed) == sorted(KPIS)
    assert tuple(inventory(scenario())) == DEPARTMENTS == ("marketing", "operations", "finance", "human resources")
    for department, lines in inventory(scenario()).items():
        assert {line.kpi.department for line in lines} == {department}


def test_used_is_what_a_baseline_a_shift_or_a_link_in_force_names() -> None:
    assert used_kpis(scenario()) == {"churn", "spend", "csat", "fcr", "agent_turnover", "ces"}
    off = scenario().initiatives[0].model_copy(update={"enabled": False})
    assert used_kpis(scenario(segments=[], workforce=None, links=[])) == {"churn", "csat"}
    assert used_kpis(scenario(segments=[], workforce=None, links=[], initiatives=[off])) == set()


def test_baselines_by_path() -> None:
    assert dict(baselines(scenario(), "churn")) == {"segments.a.churn": True, "segments.b.churn": True}
    assert dict(baselines(scenario(), "spend")) == {"segments.a.spend": False, "segments.b.spend": True}
    assert dict(baselines(scenario(), "agent_turnover")) == {"workforce.agent_turnover": False}
    assert dict(baselines(scenario(), "nps")) == {}


def test_what_the_scenario_says_stands_beside_the_kpi() -> None:
    entry = {"kpi": "csat", "since": "2024-05", "source": "Survey", "sample": 300}
    said = inventory(scenario(inventory=[entry, {"kpi": "fcr", "known": False}]))
    lines = {line.kpi.id: line for each in said.values() for line in each}
    assert lines["csat"].known
    assert lines["csat"].entry is not None
    assert lines["csat"].entry.sample == 300
    assert not lines["fcr"].known
    assert not lines["churn"].known
    assert lines["churn"].entry is None


@pytest.fixture(scope="module")
def informed() -> dict[str, Information]:
    return information(cxsim.simulate(scenario(), 8192))


def test_every_uncertain_baseline_is_valued(informed: dict[str, Information]) -> None:
    assert set(informed) == {"churn", "spend", "fcr"}
    assert informed["churn"].value > informed["spend"].value > 0
    assert informed["fcr"].value == 0


def test_gaps_are_ordered_by_what_they_cost(informed: dict[str, Information]) -> None:
    found = gaps(scenario(), informed)
    assert [(gap.kpi.id, gap.reason) for gap in found if gap.reason != "unused"] == [
        ("churn", "uncertain"),
        ("spend", "uncertain"),
        ("fcr", "uncertain"),
        ("csat", "exact"),
        ("agent_turnover", "exact"),
        ("ces", "unstated"),
    ]
    assert found[0].information == informed["churn"]
    assert all(gap.information is None for gap in found[3:])
    assert len(found) == len(KPIS)


def test_what_is_measured_is_no_gap(informed: dict[str, Information]) -> None:
    measured = scenario(inventory=[{"kpi": "churn"}, {"kpi": "ces"}, {"kpi": "spend", "known": False}])
    missing = [gap.kpi.id for gap in gaps(measured, informed) if gap.reason != "unused"]
    assert missing == ["spend", "fcr", "csat", "agent_turnover"]


def test_costs_of_nothing_are_ordered_by_how_far_they_move_the_npv() -> None:
    cheap = scenario(initiatives=[scenario().initiatives[0].model_copy(update={"costs": ()})])
    informed = information(cxsim.simulate(cheap, 8192))
    found = gaps(cheap, informed)[:3]
    assert [gap.kpi.id for gap in found] == ["churn", "spend", "fcr"]
    shares = [gap.information.share for gap in found if gap.information is not None]
    assert shares == sorted(shares, reverse=True)
    assert {each.value for each in informed.values()} == {0.0}


def test_too_few_draws_leave_the_order_of_the_catalogue() -> None:
    result = cxsim.simulate(scenario(), 64)
    found = gaps(scenario(), information(result))
    assert [gap.kpi.id for gap in found if gap.reason == "uncertain"] == ["churn", "fcr", "spend"]
    told = figures(result)
    json.dumps(told, allow_nan=False)
    assert told["start_measuring"][0]["cost"] is None


def test_the_figures_of_the_command_line() -> None:
    told = figures(cxsim.simulate(scenario(inventory=[{"kpi": "churn", "since": "2020-01-31"}]), 8192))
    json.dumps(told, allow_nan=False)
    marketing = told["departments"][0]
    assert marketing["department"] == "marketing"
    churn = next(line for line in marketing["kpis"] if line["kpi"] == "churn")
    assert churn == {
        "kpi": "churn",
        "name": "Churn",
        "used": True,
        "known": True,
        "since": "2020-01-31",
        "source": "",
        "sample": None,
        "note": "",
    }
    first, *rest = told["start_measuring"]
    assert (first["kpi"], first["department"], first["reason"]) == ("spend", "finance", "uncertain")
    assert first["cost"] > 0
    assert told["knowing_everything"] > first["cost"]
    assert {gap["reason"] for gap in rest} == {"uncertain", "exact", "unstated", "unused"}


def test_a_scenario_without_anything() -> None:
    empty = Scenario.model_validate({"schema": "cxsim/1"})
    assert {gap.reason for gap in gaps(empty, {})} == {"unused"}
    assert figures(cxsim.simulate(empty, 1024))["knowing_everything"] == 0
