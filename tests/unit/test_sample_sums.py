"""Five sample cases reckoned by hand: what their descriptions and notes claim holds to the last digit."""

import numpy as np
import pytest

import cxsim
from cxsim_models import clv
from cxsim_models.estimate import fixed
from cxsim_models.initiative import Cost, Initiative
from cxsim_models.scenario import Scenario
from tests.unit.certainty import certain, only

DRAWS = 8192


def initiative_of(scenario: Scenario, id: str) -> Initiative:
    """The initiative with this id."""
    return next(each for each in scenario.initiatives if each.id == id)


def cost_of(scenario: Scenario, id: str, name: str) -> Cost:
    """An initiative's cost line of this name."""
    return next(each for each in initiative_of(scenario, id).costs if each.name == name)


def month_by_month(result: cxsim.Result, name: str) -> np.ndarray:
    """A fan of a run without uncertainty: the one value of each month, 0 to the horizon."""
    return np.asarray(result.bands(name)[1][0])


@pytest.mark.parametrize("name", ["detractors", "loyalty", "onboarding", "crm", "acquisition-or-retention"])
def test_a_controller_would_believe_it(name: str) -> None:
    """It mostly pays, modestly, and in a good part of the futures it does not."""
    result = cxsim.simulate(cxsim.new(name), trials=DRAWS)
    assert 0 < np.median(result.roi) < 0.6
    assert 0.25 < (result.npv <= 0).mean() < 0.5
    assert 12 < np.nanmedian(result.payback) < result.scenario.settings.horizon_months


class TestDetractors:
    FRICTION = (
        # Occurrences, minutes, people, hour cost, share removed.
        (26_000, 25, 2, 32, 0.35),
        (8_400, 90, 1.5, 38, 0.30),
        (24_000, 6, 1, 30, 0.50),
    )

    def test_friction_costs_time_times_people(self) -> None:
        """A year of full effect, the second one, is what a sheet of paper says."""
        one, two = (
            cxsim.simulate(certain("detractors", horizon_months=months, discount_rate=0), trials=8)
            for months in (12, 24)
        )
        saved = sum(n * minutes / 60 * people * cost * part for n, minutes, people, cost, part in self.FRICTION)
        assert saved == pytest.approx(494_126.67, abs=0.01)
        assert float(two.lines["friction"][0] - one.lines["friction"][0]) == pytest.approx(saved, rel=1e-12)
        assert float(two.cashable["friction"][0]) == pytest.approx(float(two.lines["friction"][0]) / 2, rel=1e-12)

    def test_friction_is_1_48_million_a_year(self) -> None:
        points = certain("detractors").friction
        stated = [
            point.occurrences.point * point.minutes.point / 60 * point.people.point * point.hour_cost.point
            for point in points
        ]
        assert sum(stated) == pytest.approx(1_483_533.33, abs=0.01)

    def test_calls_cost_time_times_people(self) -> None:
        calls = 120_000 * 0.30 * 0.15
        assert calls == pytest.approx(5_400)
        monthly = cost_of(certain("detractors"), "callback", "Calls to detractors").amount.point
        assert monthly == pytest.approx(calls * 15 / 60 * 34 / 12, rel=1e-12)

    def test_the_score_rises_by_those_who_were_reached_and_changed(self) -> None:
        """30 detractors in 100, 15 % reached, 30 % of them changed, for 1.5 points each."""
        result = cxsim.simulate(certain("detractors"), trials=8)
        assert month_by_month(result, "kpi.homes.nps").max() == pytest.approx(30 * 0.15 * 0.30 * 1.5, rel=1e-12)

    def test_calling_back_alone_does_not_pay_and_removing_the_causes_does(self) -> None:
        scenario = cxsim.new("detractors")
        alone = {id: cxsim.simulate(only(scenario, id), trials=DRAWS).npv for id in ("callback", "causes")}
        assert np.median(alone["callback"]) < 0 < np.median(alone["causes"])


class TestLoyalty:
    def test_points_cost_what_woolf_reckons(self) -> None:
        """1 % back, 85 % of sales to members, 88 % of points redeemed: 0.75 % of sales, a quarter of 3 % profit."""
        scenario = certain("loyalty")
        (segment,) = scenario.segments
        assert segment.spend is not None
        share = cost_of(scenario, "programme", "Points on base sales").amount.point * 12 / segment.spend.point
        assert share == pytest.approx(0.0075, rel=1e-12)
        assert share == pytest.approx(0.01 * 0.85 * 0.88, abs=5e-5)
        assert share / 0.03 == pytest.approx(0.25, rel=1e-12)

    def test_points_are_paid_on_what_everybody_buys(self) -> None:
        """Every customer of the month, from month 4 on, whether or not the programme works."""
        result = cxsim.simulate(certain("loyalty", discount_rate=0), trials=8)
        customers = month_by_month(result, "customers.shoppers")
        points = 0.40 * customers[3:36].sum()
        others = 340_000 + 240_000 + 20_000 * 36 + 3_800 * 33
        assert float(result.pv_costs[0]) == pytest.approx(points + others, rel=1e-12)
        failed = cxsim.simulate(certain("loyalty", initiative={"delivery_probability": 0}, discount_rate=0), trials=8)
        assert float(failed.pv_benefits[0]) == 0
        assert float(failed.pv_costs[0]) > 0.95 * float(result.pv_costs[0])

    def test_friends_are_rewarded_whether_or_not_they_would_have_come(self) -> None:
        scenario = certain("loyalty")
        assert cost_of(scenario, "programme", "Friends who would have come anyway").amount.point == pytest.approx(
            300_000 * 0.38 * 0.04 / 12 * 10, rel=1e-12
        )
        result = cxsim.simulate(certain("loyalty", discount_rate=0), trials=8)
        with_, without = (month_by_month(result, f"customers.shoppers{world}")[:36] for world in ("", ".without"))
        x = np.arange(1, 37) - 4 + 1
        r = np.clip(x / 12, 0, 1)
        profile = (3 * r**2 - 2 * r**3) * (1 - 0.08) ** (np.maximum(0, x - 12) / 12)
        recommended = 0.04 * (1 + 0.30 * 0.70 * profile)
        more = (with_ * 0.38 * recommended - without * 0.38 * 0.04) / 12
        assert float(result.lines["to_acquire"][0]) == pytest.approx(-10 * more.sum(), rel=1e-9)


class TestOnboarding:
    def test_it_reaches_first_year_customers_and_keeps_half_of_those_who_leave_at_once(self) -> None:
        scenario = certain("onboarding")
        (segment,) = scenario.segments
        guide = initiative_of(scenario, "guide")
        assert segment.customers is not None
        assert segment.new_customers is not None
        assert guide.reach == fixed(12 * segment.new_customers.point / segment.customers.point)
        assert guide.shifts[0].shift.point == -6 / 2
        result = cxsim.simulate(scenario, trials=8)
        assert month_by_month(result, "kpi.accounts.churn")[14:] == pytest.approx(18 - 3 / 4, rel=1e-12)

    def test_guides_cost_their_time(self) -> None:
        amount = cost_of(certain("onboarding"), "guide", "Guides' time").amount.point
        assert amount == pytest.approx(900 * 20 / 60 * 36, rel=1e-12)

    def test_what_is_kept_is_what_a_loop_over_months_says(self) -> None:
        result = cxsim.simulate(certain("onboarding", discount_rate=0), trials=8)
        with_ = without = 43_200.0
        kept = 0.0
        for month in range(1, 37):
            kept += (with_ - without) * 1_320 / 12 * 0.72
            share = min(max(month - 2, 0) / 12, 1)
            with_ += 900 - with_ * (1 - (1 - (0.18 - 0.0075 * share)) ** (1 / 12))
            without += 900 - without * (1 - (1 - 0.18) ** (1 / 12))
        assert float(result.lines["retention"][0]) == pytest.approx(kept, rel=1e-9)


class TestCrm:
    def test_what_it_costs(self) -> None:
        """Licences of all 120 users from the first day, migration, set-up, training, administration from month 4."""
        result = cxsim.simulate(certain("crm", discount_rate=0), trials=8)
        licences = 120 * 115 * 60
        others = 210_000 + 110_000 + 120 * 900 + 6_500 * 57
        assert float(result.pv_costs[0]) == pytest.approx(licences + others, rel=1e-12)

    def test_benefits_follow_adoption(self) -> None:
        """An S over 15 months from the sixth on, for the 70 % who come to use it."""
        result = cxsim.simulate(certain("crm"), trials=8)
        r = np.clip((np.arange(61) - 5) / 15, 0, 1)
        adopted = 0.70 * (3 * r**2 - 2 * r**3)
        assert month_by_month(result, "kpi.shops.handle_time") == pytest.approx(9 * (1 - 0.09 * adopted), rel=1e-12)
        assert month_by_month(result, "kpi.shops.conversion") == pytest.approx(9 + 0.8 * adopted, rel=1e-12)

    def test_money_goes_out_before_anything_comes_in(self) -> None:
        early = cxsim.simulate(certain("crm", horizon_months=5, discount_rate=0), trials=8)
        assert float(early.pv_benefits[0]) == 0
        assert float(early.pv_costs[0]) > 480_000

    def test_it_has_what_a_roll_out_costs(self) -> None:
        (crm,) = cxsim.new("crm").initiatives
        assert {cost.category for cost in crm.costs} >= {"technology", "data migration", "training", "consulting"}
        assert crm.ramp == "s-curve"


class TestAcquisitionOrRetention:
    NAME = "acquisition-or-retention"

    def test_both_cost_the_same_in_every_future(self) -> None:
        scenario = cxsim.new(self.NAME)
        win, keep = (cxsim.simulate(only(scenario, id), trials=1024).pv_costs for id in ("win", "keep"))
        assert (win == keep).all()

    def test_one_percent_more_retention_is_worth_3_to_7_percent(self) -> None:
        """Gupta, Lehmann & Stuart 2004; in closed form, with the full effect from the first month."""
        scenario = only(certain(self.NAME, initiative={"start_month": 1, "ramp_months": 0}), "keep")
        outcome = cxsim.simulate(scenario, trials=8).segments["members"]
        gain = float(outcome.clv_with[0] / outcome.clv_without[0]) - 1
        monthly = 1.1 ** (1 / 12) - 1
        before, after = (clv.margin_multiple(stay ** (1 / 12), monthly) for stay in (0.80, 0.80 * 1.01))
        assert gain == pytest.approx(float(after / before) - 1, rel=1e-9)
        assert 0.03 < gain < 0.07

    def test_switching_one_off_compares_them(self) -> None:
        scenario = cxsim.new(self.NAME)
        win, keep = (cxsim.simulate(only(scenario, id), trials=DRAWS).npv for id in ("win", "keep"))
        assert 0.5 < (keep > win).mean() < 0.75
        both = cxsim.simulate(scenario, trials=DRAWS).npv
        assert win.mean() < both.mean()
        assert keep.mean() < both.mean()
