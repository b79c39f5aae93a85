"""Paths of estimates: what they are called, in which order, and how people may spell them."""

import json
import time
from pathlib import Path
from typing import Any

import pytest

from cxsim_models.paths import estimates, located, place_of, resolve
from cxsim_models.scenario import Scenario

SKELETON = Path(__file__).parents[1] / "data" / "skeleton.cxsim"


def read(**changes: Any) -> Scenario:
    return Scenario.model_validate(json.loads(SKELETON.read_text()) | changes)


FRICTION_AND_REACH = read(
    initiatives=[
        {
            "id": "x",
            "reach": {"consumer": 0.5},
            "costs": [
                {"name": "Licences", "amount": 1},
                {"name": "Licences", "amount": 2},
                {"category": "training", "amount": 3},
                {"name": "v. 2 (new)", "amount": 4},
            ],
            "shifts": [
                {"kpi": "friction", "point": "disputes", "shift": -30, "as": "percent"},
                {"kpi": "fcr", "shift": 4, "segments": {"consumer": 0.4}},
                {"kpi": "fcr", "shift": 5, "segments": ["consumer"]},
            ],
            "benefits": [{"name": "Rent", "amount": 7}, {"amount": 8}],
        },
        {"id": "y", "reach": 0.7},
    ],
    cashable={"contacts": 0.5},
)


def test_every_estimate_of_the_document_has_a_path_in_document_order() -> None:
    paths = [item.path for item in located(FRICTION_AND_REACH)]
    assert len(paths) == len(set(paths))
    assert paths[:2] == ["segments.consumer.customers", "segments.consumer.churn"]
    assert paths[paths.index("workforce.agents") :] == [
        "workforce.agents",
        "workforce.agent_turnover",
        "workforce.replacement_cost",
        "friction.disputes.occurrences",
        "friction.disputes.minutes",
        "friction.disputes.people",
        "friction.disputes.hour_cost",
        "initiatives.x.start_month",
        "initiatives.x.ramp_months",
        "initiatives.x.fade_per_year",
        "initiatives.x.delivery_probability",
        "initiatives.x.reach.consumer",
        "initiatives.x.costs.Licences.amount",
        "initiatives.x.costs.Licences#2.amount",
        "initiatives.x.costs.training.amount",
        "initiatives.x.costs.v. 2 (new).amount",
        "initiatives.x.shifts.friction:disputes.shift",
        "initiatives.x.shifts.fcr.shift",
        "initiatives.x.shifts.fcr.segments.consumer",
        "initiatives.x.shifts.fcr#2.shift",
        "initiatives.x.benefits.Rent.amount",
        "initiatives.x.benefits.benefit.amount",
        "initiatives.y.start_month",
        "initiatives.y.ramp_months",
        "initiatives.y.fade_per_year",
        "initiatives.y.delivery_probability",
        "initiatives.y.reach",
        "links.fcr-csat.effect",
        "links.fcr-csat.attribution",
        "links.csat-churn.effect",
        "links.csat-churn.attribution",
        "overlap.churn",
        "cashable.contacts",
    ]


def test_no_estimate_of_the_document_is_forgotten() -> None:
    """Counted in the JSON itself: every estimate there, and the four defaults of each initiative's timing."""
    document = json.loads(SKELETON.read_text())
    count = sum(
        (
            sum(key not in ("id", "name") for part in document["segments"] for key in part),
            len(document["workforce"]),
            sum(key not in ("id", "name") for part in document["friction"] for key in part),
            4 + len(document["initiatives"][0]["costs"]) + len(document["initiatives"][0]["shifts"]),
            2 * len(document["links"]),
            len(document["overlap"]),
        )
    )
    assert len(list(located(read()))) == count == 44


def test_a_path_leads_to_the_estimate_and_to_its_quantity() -> None:
    by_path = estimates(FRICTION_AND_REACH)
    churn = by_path["segments.consumer.churn"]
    assert churn.estimate is FRICTION_AND_REACH.segments[0].churn
    assert (churn.quantity.label, churn.quantity.upper) == ("Churn", 100)
    assert by_path["initiatives.x.costs.Licences#2.amount"].estimate.point == 2
    assert by_path["initiatives.x.reach.consumer"].quantity.label == "Reach"
    assert by_path["initiatives.x.shifts.fcr.segments.consumer"].estimate.point == 0.4
    assert by_path["overlap.churn"].quantity.label == "Overlap"
    assert by_path["cashable.contacts"].quantity.label == "Cashable"


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("initiatives.fcr.shifts.fcr.shift", "initiatives.fcr.shifts.fcr.shift"),
        ("initiatives.fcr.shifts.fcr", "initiatives.fcr.shifts.fcr.shift"),
        ("initiatives[0].shifts[0].shift", "initiatives.fcr.shifts.fcr.shift"),
        ("initiatives[0].shifts[0]", "initiatives.fcr.shifts.fcr.shift"),
        ("initiatives.fcr.costs.Training", "initiatives.fcr.costs.Training.amount"),
        ("initiatives[0].costs[1].amount", "initiatives.fcr.costs.Training.amount"),
        ("segments[0].churn", "segments.consumer.churn"),
        (" segments.consumer.churn ", "segments.consumer.churn"),
        ("links[1].effect", "links.csat-churn.effect"),
        ("overlap.churn", "overlap.churn"),
        ("segments.consumer", None),
        ("segments.consumer.agent_hour_cost", None),
        ("segments[1].churn", None),
        ("settings.discount_rate", None),
        ("", None),
    ],
)
def test_spellings_that_people_use_are_understood(text: str, path: str | None) -> None:
    assert resolve(read(), text) == path


def test_a_path_itself_comes_before_a_shorter_spelling_of_another() -> None:
    costs = [{"name": "a", "amount": 1}, {"name": "a.amount", "amount": 2}]
    scenario = read(initiatives=[{"id": "x", "costs": costs}])
    assert resolve(scenario, "initiatives.x.costs.a.amount") == "initiatives.x.costs.a.amount"
    assert resolve(scenario, "initiatives.x.costs.a.amount.amount") == "initiatives.x.costs.a.amount.amount"


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("initiatives.x.costs.Licences#2.amount", "initiatives[0].costs[1].amount"),
        ("initiatives.x.costs.Licences#2", "initiatives[0].costs[1]"),
        ("initiatives.x.costs.Licences#2.timing", "initiatives[0].costs[1].timing"),
        ("initiatives.x.shifts.fcr.segments.consumer", "initiatives[0].shifts[1].segments.consumer"),
        ("initiatives.y.reach", "initiatives[1].reach"),
        ("initiatives.y", "initiatives[1]"),
        ("initiatives.y.name", "initiatives[1].name"),
        ("links.csat-churn", "links[1]"),
        ("workforce.agents", "workforce.agents"),
        ("settings.discount_rate", "settings.discount_rate"),
    ],
)
def test_the_positional_form_of_a_path(path: str, place: str) -> None:
    assert place_of(FRICTION_AND_REACH, path) == place


def test_paths_survive_reordering() -> None:
    document = json.loads(SKELETON.read_text())
    turned = document | {"links": document["links"][::-1]}
    before, after = read(), Scenario.model_validate(turned)
    assert set(estimates(before)) == set(estimates(after))
    assert estimates(after)["links.fcr-csat.effect"].estimate == before.links[0].effect


def test_the_walk_is_fast_enough_for_every_edit() -> None:
    initiative = json.loads(SKELETON.read_text())["initiatives"][0]
    scenario = read(initiatives=[initiative | {"id": f"fcr{number}"} for number in range(16)])
    assert len(list(located(scenario))) == 149

    def once() -> float:
        begun = time.perf_counter()
        for _ in located(scenario):
            pass
        return time.perf_counter() - begun

    assert min(once() for _ in range(50)) < 1e-3
