"""What holds for every scenario, whatever its numbers."""

import copy
import json
from collections.abc import Iterator
from typing import Any, Literal

import numpy as np
import pytest
from hypothesis import Phase, assume, given, settings
from hypothesis import strategies as st

import cxsim
from cxsim.draws import Draws, with_columns
from cxsim.files import scenario_file
from cxsim_models.arrays import FloatArray
from tests.unit import oracle
from tests.unit.oracle_kpis import enabled, grown, profile
from tests.unit.oracle_segment import SegmentWorlds
from tests.unit.random_scenarios import Dice, Json, blurred, scenario, scenarios

steady = settings(deadline=None, derandomize=True, database=None, phases=[Phase.generate, Phase.shrink])

CUSTOMERS: Json = {
    "id": "a", "customers": 5000, "churn": 24, "spend": 300, "gross_margin": 0.5, "contact_rate": 3,
    "cost_per_contact": 6, "fcr": 88, "csat": 70, "promoters": 30, "referrals": 0.2, "nps": 10,
}  # fmt: skip
CSAT_TO_CHURN: Json = {"from": "csat", "to": "churn", "effect": -0.01}


def loaded(document: Json) -> cxsim.Scenario:
    return scenario_file.loads(json.dumps(document))


def simulated(document: Json, trials: int = 8) -> cxsim.Result:
    return cxsim.simulate(loaded(document), trials)


def pert(likely: float) -> Json:
    low, high = sorted((0.5 * likely, 1.5 * likely))
    return {"dist": "pert", "low": low, "likely": likely, "high": high}


def uncertain(**of: Any) -> Json:
    """Two initiatives whose shifts succeed or fail together, a cost and a link, all uncertain."""
    return {
        "schema": "cxsim/1",
        "settings": {"horizon_months": 12, "execution": 0.5},
        "segments": [CUSTOMERS | {"churn": pert(24)}],
        "links": [CSAT_TO_CHURN | {"effect": pert(-0.01)}],
        "initiatives": [
            {
                "id": "first",
                "costs": [{"name": "Licences", "amount": pert(4000)}],
                "shifts": [{"kpi": "csat", "shift": pert(6)}],
                "delivery_probability": 0.8,
            },
            {"id": "second", "shifts": [{"kpi": "churn", "shift": pert(-2)}, {"kpi": "fcr", "shift": pert(5)}]},
        ],
        **of,
    }


def figures(result: cxsim.Result) -> Iterator[tuple[str, FloatArray]]:
    """Everything that a result holds per trial, by name; what is undefined is nan."""
    for name in ("npv", "roi", "roi_plain", "bcr", "pv_benefits", "pv_costs", "payback", "irr", "mirr"):
        yield name, getattr(result, name)
    for line, value in result.lines.items():
        yield f"lines.{line}", value
    for id, segment in sorted(result.segments.items()):
        for name in type(segment).__dataclass_fields__:
            yield f"{id}.{name}", getattr(segment, name)


def assert_same_bits(one: cxsim.Result, other: cxsim.Result, first: int | None = None) -> None:
    """The first so many trials agree to the last bit."""
    for (name, a), (_, b) in zip(figures(one), figures(other), strict=True):
        assert a[:first].tobytes() == b[:first].tobytes(), name


def assert_close(one: cxsim.Result, other: cxsim.Result, money: float) -> None:
    """Trial by trial equal, but for the rounding of sums made in another order."""
    for (name, a), (_, b) in zip(figures(one), figures(other), strict=True):
        if name not in ("payback", "irr", "mirr"):  # a sign that rounding decides may decide them
            floor = money if name.partition(".")[0] in ("npv", "pv_benefits", "pv_costs", "lines") else 1e-9
            np.testing.assert_allclose(a, b, rtol=1e-9, atol=floor, err_msg=name)


def money_in(document: Json) -> float:
    """What rounding can amount to, next to the money that moves."""
    expected = oracle.evaluate(document)
    return 1e-12 * len(expected["flows"]) * float(expected["scale"])


@settings(steady, max_examples=30)
@given(scenarios(), st.sampled_from(["nothing is shifted", "shifts of 0", "not delivered", "no reach"]))
def test_without_effect_all_that_was_invested_is_lost(document: Json, why: str) -> None:
    for initiative in document["initiatives"]:
        initiative["benefits"] = []
        if why == "nothing is shifted":
            initiative["shifts"] = []
        elif why == "shifts of 0":
            initiative["shifts"] = [shift | {"shift": 0} for shift in initiative["shifts"]]
        elif why == "not delivered":
            initiative["delivery_probability"] = 0
        else:
            reach = initiative.get("reach", 1)
            initiative["reach"] = dict.fromkeys(reach, 0) if isinstance(reach, dict) else 0
            # Friction and agent turnover belong to no segment: reach says nothing about them.
            everywhere = ("friction", "agent_turnover")
            initiative["shifts"] = [shift for shift in initiative["shifts"] if shift["kpi"] not in everywhere]
    result = simulated(document)
    assert (result.pv_benefits == 0).all()
    np.testing.assert_array_equal(result.roi, np.where(result.pv_costs > 0, -1.0, np.nan))


@settings(steady, max_examples=40)
@given(scenarios(), st.integers(0, 99), st.integers(1, 100))
def test_more_churn_reduction_never_lowers_npv(document: Json, less: int, more: int) -> None:
    worth_keeping = []
    for segment in document["segments"]:
        segment.pop("referrals", None)  # what referred customers cost is another question
        world = SegmentWorlds(document | {"initiatives": []}, segment, {"": [0.0]})
        if world.margin(0) > world.to_serve(0) / 12:
            worth_keeping.append(segment)
    assume(worth_keeping)
    document |= {"segments": worth_keeping, "cashable": {}, "links": []}
    # A customer worth keeping today may not be one after years of wages that rise faster than prices.
    document["settings"] |= {"inflation": 0, "price_growth": 0}
    for initiative in document["initiatives"]:
        initiative |= {"reach": 0.7, "shifts": [], "costs": [c for c in initiative["costs"] if "per" not in c]}
    npv = []
    for reduction in (less, min(less + more, 100)):
        for initiative in document["initiatives"]:
            initiative["shifts"] = [{"kpi": "churn", "shift": -reduction, "as": "percent"}]
        npv.append(simulated(document).npv[0])
    assert npv[1] >= npv[0] - money_in(document)


def of_both_worlds(document: Json) -> float:
    """PV of what the customers, the agents and the friction points bring in, with − without, in one go."""
    horizon, rate = document["settings"]["horizon_months"], document["settings"]["discount_rate"]
    half = 0.5 if document["settings"]["discounting"] == "mid" else 0
    profiles = {i["id"]: profile(i, horizon) for i in enabled(document)} | {"": [0.0] * (horizon + 1)}
    worlds = [SegmentWorlds(document, segment, profiles) for segment in document["segments"]]

    def earned(world: SegmentWorlds, customers: float, at: int, t: int) -> float:
        served = customers / 12 * (world.service(at, at, at) + world.complaints(at))
        price, wage = grown(document, "price_growth", t), grown(document, "inflation", t)
        return price * customers * world.margin(at) - wage * served - world.acquisition_cost(customers, at)

    total = oracle.other_benefits(document, profiles, 0)
    for t in range(1, horizon + 1):
        month = oracle.other_benefits(document, profiles, t) + sum(
            oracle.company_lines(document, profiles, t).values()
        )
        for world in worlds:
            without, with_ = world.balances[0][t - 1], world.balances[2][t - 1]
            month += earned(world, with_, t, t) - earned(world, without, 0, t)
            if world.segment.get("service_cost_in_margin"):
                wage = grown(document, "inflation", t)
                month += wage * (with_ - without) / 12 * world.service(0, 0, 0)  # the margin bears it
        total += month * (1 + rate) ** (-(t - half) / 12)
    return total


@settings(steady, max_examples=40)
@given(scenarios())
def test_benefit_lines_add_up_to_the_difference_between_the_worlds_to_the_cent(document: Json) -> None:
    document["settings"] |= {"roi_basis": "total", "tax_rate": 0, "risk_mode": "monte-carlo"}
    result = simulated(document)
    cents = 0.005 + money_in(document)
    assert float(sum(value[0] for value in result.lines.values())) == pytest.approx(
        of_both_worlds(document), rel=0, abs=cents
    )
    assert result.pv_benefits[0] == pytest.approx(of_both_worlds(document), rel=0, abs=cents)


@pytest.mark.parametrize("sampling", ["sobol", "lhs", "random"])
def test_a_short_run_is_the_beginning_of_a_long_one(sampling: Literal["sobol", "lhs", "random"]) -> None:
    document = uncertain()
    document["settings"]["sampling"] = sampling
    longest = simulated(document, 8192)
    for trials in (1, 1000, 1024, 4097):
        assert_same_bits(simulated(document, trials), longest, trials)


@settings(steady, max_examples=30)
@given(scenarios(), st.sampled_from([2, 8]), st.sampled_from([1, 2, 13]))
def test_no_trial_depends_on_the_trials_beside_it(fixed: Json, one_in: int, trials: int) -> None:
    document = blurred(fixed, Dice(""), one_in)
    assert_same_bits(simulated(document, trials), simulated(document, 1000), trials)


def test_the_same_seed_gives_the_same_bits_in_any_number_of_chunks() -> None:
    many, some, few = (simulated(uncertain(), trials) for trials in (131072, 8192, 1024))
    assert_same_bits(few, some, 1024)
    assert_same_bits(some, many, 8192)
    another = uncertain()
    another["settings"]["seed"] = 2
    assert not np.isin(simulated(another, 1024).npv, few.npv).any()


def test_every_stage_contains_the_stages_before() -> None:
    stages = list(cxsim.refine(loaded(uncertain()), 40000))
    assert [stage.trials for stage in stages] == [1024, 8192, 32768, 40000]
    for stage in stages:
        assert_same_bits(stage, stages[-1], stage.trials)


@settings(steady, max_examples=30)
@given(scenarios())
def test_the_order_of_initiatives_links_and_segments_does_not_matter(document: Json) -> None:
    turned = document | {part: document[part][::-1] for part in ("initiatives", "links", "segments", "friction")}
    assert_close(simulated(document), simulated(turned), money_in(document))


def test_the_order_of_uncertain_initiatives_does_not_matter() -> None:
    """Not even where no file remembers the columns yet."""
    document = uncertain()
    turned = document | {part: document[part][::-1] for part in ("initiatives", "links", "segments")}
    assert_close(simulated(document, 1024), simulated(turned, 1024), money=1e-4)


@settings(steady, max_examples=30)
@given(scenarios(), st.integers(0, 3))
def test_a_disabled_initiative_is_as_good_as_removed(document: Json, position: int) -> None:
    assume(position < len(document["initiatives"]))
    removed = copy.deepcopy(document)
    del removed["initiatives"][position]
    document["initiatives"][position]["enabled"] = False
    assert_same_bits(simulated(document), simulated(removed))


@pytest.mark.parametrize("position", [0, 1])
def test_a_disabled_uncertain_initiative_is_as_good_as_removed(position: int) -> None:
    document = uncertain(draws=with_columns(loaded(uncertain())).draws)
    document["settings"]["execution"] = 0  # what is removed no longer pulls the other shifts along
    removed = copy.deepcopy(document)
    del removed["initiatives"][position]
    document["initiatives"][position]["enabled"] = False
    assert_same_bits(simulated(document, 1024), simulated(removed, 1024))


def test_ten_points_twice_where_twelve_are_left_make_less_than_twelve() -> None:
    ten = {"shifts": [{"kpi": "fcr", "shift": 10}]}
    document = {"schema": "cxsim/1", "segments": [CUSTOMERS], "initiatives": [{"id": "a"} | ten, {"id": "b"} | ten]}
    _, percentiles = simulated(document).bands("kpi.a.fcr")
    assert percentiles[3][-1] == pytest.approx(100 - 12 * (2 / 12) ** 2)


FADING: Json = {"fade_per_year": {"dist": "uniform", "low": 0, "high": 0.2}}


@pytest.mark.parametrize(
    "added",
    [
        {"friction": [{"id": "x", "occurrences": pert(500), "minutes": 20, "people": 1, "hour_cost": 30}]},
        {"segments": [CUSTOMERS | {"churn": pert(24), "spend": pert(300)}]},
        {"segments": [CUSTOMERS | {"id": "new", "customers": pert(10)}, CUSTOMERS | {"churn": pert(24)}]},
        {"overlap": {"churn": pert(0.5)}},
        {"initiatives": [{"id": "new", "costs": [{"amount": pert(9)}]}, *uncertain()["initiatives"]]},
        {"initiatives": [initiative | FADING for initiative in uncertain()["initiatives"]]},
        {"initiatives": [{"id": "new", "shifts": [{"kpi": "nps", "shift": pert(1)}]}, *uncertain()["initiatives"]]},
    ],
    ids=["friction", "spend", "segment", "overlap", "cost", "fade", "another initiative's shift"],
)
def test_another_uncertain_estimate_moves_no_draw(added: Json) -> None:
    before = with_columns(loaded(uncertain()))
    after = with_columns(loaded(uncertain(draws=before.draws, **added)))
    old, new = Draws(before), Draws(after)
    assert len(new.uncertain) > len(old.uncertain)
    for chunk in (0, 5):
        values = new.values(chunk)
        for path in old.uncertain:
            np.testing.assert_array_equal(old.values(chunk)[path], values[path], err_msg=path)


def edited(document: Json, dice: Dice) -> Json:
    """The scenario after a random edit of the kind that people make."""
    document = copy.deepcopy(document)
    part = dice.choice(["settings", "segments", "initiatives", "links", "links", "overlap"])
    if part == "settings":
        document[part] |= dice.choice(
            [{"discount_rate": dice.number(0, 0.3)}, {"roi_basis": "total"}, {"discounting": "mid"}]
        )
        document[part]["horizon_months"] += dice.choice([0, 0, 1])
    elif part == "overlap":
        document[part]["churn"] = dice.number(0, 1)
    elif document[part]:
        item = dice.choice(document[part])
        if part == "segments":
            item |= {"customers": pert(dice.number(5, 900))} | dice.choice([{}, {"spend": dice.number(20, 700)}])
            item |= dice.choice([{}, {"service_cost_in_margin": dice.once_in(2)}])
        elif part == "links":
            item |= dice.choice([{"enabled": dice.once_in(2)}, {"lag_months": 2}, {"effect": dice.number(-0.1, 0.1)}])
        else:
            document[part].sort(key=lambda initiative: dice.random())
            item |= dice.choice(
                [{"enabled": dice.once_in(2)}, {"ramp": "s-curve"}, {"start_month": 4}, {"delivery_probability": 0.5}]
            )
            for shift in item["shifts"]:
                shift["shift"] = dice.choice([shift["shift"], dice.number(-9, 9)])
    return document


@pytest.mark.parametrize("seed", range(8))
def test_what_is_kept_between_edits_changes_no_bit(seed: int) -> None:
    dice = Dice(f"{seed}")
    sizes = {"initiatives": 3, "segments": 2, "shifts": 3, "links": 6, "months": 9}
    document = blurred(scenario(seed, **sizes), dice, one_in=4)
    result = None
    for _ in range(6):
        edit = with_columns(loaded(document))
        result = next(cxsim.refine(edit, 4097, first=4097, previous=result))
        assert_same_bits(result, cxsim.simulate(edit, 4097))
        document = edited(document, dice) | {"draws": edit.draws}
