"""The sample cases: what they claim holds to the last digit, and the first one is worth looking at."""

import json
from collections.abc import Iterator

import numpy as np
import pytest

import cxsim
from cxsim.files.scenario_file import dumps, loads
from cxsim.files.templates import sample_names, template_text
from cxsim_models import clv
from cxsim_models.kpis import FRICTION
from cxsim_models.paths import Located, located
from cxsim_models.scenario import Scenario
from tests.unit.certainty import certain, only

DRAWS = 8192
SAMPLES = (
    "first-contact",
    "wait-time",
    "renewals",
    "detractors",
    "loyalty",
    "onboarding",
    "crm",
    "acquisition-or-retention",
)
ON = {("fcr", "csat"), ("csat", "churn"), ("ces", "churn")}
OFF = {("nps", "churn"), ("nps", "spend"), ("csat", "spend"), ("wait", "csat")}


def uncertain(scenario: Scenario) -> Iterator[Located]:
    """The estimates whose draws differ."""
    return (place for place in located(scenario) if place.estimate.uncertain)


def test_these_are_the_samples() -> None:
    assert tuple(sample_names()) == SAMPLES


@pytest.mark.parametrize("name", SAMPLES)
class TestEverySample:
    def test_loads_and_is_written_as_it_stands(self, name: str) -> None:
        text = template_text(name)
        assert dumps(loads(text)) == text

    def test_says_what_it_is(self, name: str) -> None:
        scenario = cxsim.new(name)
        assert scenario.name
        assert len(scenario.description) > 100
        assert scenario.start is not None

    def test_uncertain_estimates_have_a_source_or_are_judgements(self, name: str) -> None:
        for place in uncertain(cxsim.new(name)):
            assert place.estimate.source or place.estimate.grade == "judgement", place.path
            assert place.estimate.grade, place.path

    def test_judgements_have_an_owner_and_no_source_is_an_address(self, name: str) -> None:
        for place in located(cxsim.new(name)):
            assert place.estimate.owner or place.estimate.grade != "judgement", place.path
            assert "http" not in place.estimate.source + place.estimate.note, place.path

    def test_nothing_invented_counts_as_measured(self, name: str) -> None:
        assert all(place.estimate.grade != "measured" for place in located(cxsim.new(name)))


class TestWaitTime:
    @staticmethod
    def second_year(line: str) -> float:
        """A benefit line's sum over months 13 to 24, in full and not discounted."""
        one, two = (
            cxsim.simulate(certain("wait-time", horizon_months=months, discount_rate=0), trials=8)
            for months in (12, 24)
        )
        return float(two.lines[line][0] - one.lines[line][0])

    def test_sales_rise_by_400_000(self) -> None:
        (segment,) = certain("wait-time").segments
        assert segment.gross_margin is not None
        assert self.second_year("spend") / segment.gross_margin.point == pytest.approx(400_000, rel=1e-12)

    def test_service_costs_15_percent_less(self) -> None:
        (segment,) = certain("wait-time").segments
        assert segment.contact_rate is not None
        assert segment.cost_per_contact is not None
        before = segment.customers.point * segment.contact_rate.point * segment.cost_per_contact.point
        assert self.second_year("handle_time") / before == pytest.approx(0.15, rel=1e-12)

    def test_satisfaction_rises_by_12_points_and_waits_fall_by_a_tenth(self) -> None:
        result = cxsim.simulate(certain("wait-time"), trials=8)
        for kpi, before, after in (("csat", 70, 82), ("wait", 100, 90), ("handle_time", 10, 8.5)):
            _, rows = result.bands(f"kpi.customers.{kpi}")
            assert rows[:, 0] == pytest.approx(before, rel=1e-12)
            assert rows[:, 12:25] == pytest.approx(after, rel=1e-12)

    def test_customers_stay_10_000(self) -> None:
        result = cxsim.simulate(cxsim.new("wait-time"), trials=1024)
        for name in ("customers.customers", "customers.customers.without"):
            assert (result.bands(name)[1] == 10_000).all()


class TestRenewals:
    def test_lifetime_is_four_terms_four_times_the_first(self) -> None:
        outcome = cxsim.simulate(certain("renewals"), trials=8).segments["subscribers"]
        assert outcome.lifetime_without == pytest.approx(1, abs=1e-9)
        assert outcome.lifetime_with == pytest.approx(4, abs=1e-9)

    def test_value_of_a_customer_is_the_closed_form(self) -> None:
        """With the full effect from the first month, m · r / (1 + i − r), r the share that renews."""
        scenario = certain("renewals", initiative={"start_month": 1, "ramp_months": 0})
        outcome = cxsim.simulate(scenario, trials=8).segments["subscribers"]
        # 30 a month at 60 %, less a tenth of a contact at 5.
        margin = 30 * 0.6 - 5 / 10
        monthly = 1.1 ** (1 / 12) - 1
        for renewed, value in ((0.0, outcome.clv_without), (0.75, outcome.clv_with)):
            assert value == pytest.approx(margin * clv.margin_multiple(renewed, monthly), rel=1e-9, abs=1e-9)
        assert outcome.clv_with == pytest.approx(margin * 0.75 / (0.25 + monthly), rel=1e-9)

    def test_estimates_are_uncertain_around_the_case(self) -> None:
        outcome = cxsim.simulate(cxsim.new("renewals"), trials=DRAWS).segments["subscribers"]
        assert (outcome.lifetime_with >= 1).all()
        assert 1 < np.percentile(outcome.lifetime_with, 20) < 4 < np.percentile(outcome.lifetime_with, 95)

    def test_nobody_cancels_in_a_lifetime_without_end(self) -> None:
        """Drawn within 1e-300 of nobody, the quotient is beyond all numbers."""
        document = json.loads(template_text("renewals"))
        document["segments"][0]["cancellation"] = {"dist": "beta", "mean": 0.5, "sd": 0.4999}
        outcome = cxsim.simulate(loads(json.dumps(document)), trials=64).segments["subscribers"]
        endless = np.isnan(outcome.lifetime_without)
        assert 0 < endless.sum() < 64
        assert np.isfinite(outcome.lifetime_without[~endless]).all()


@pytest.fixture(scope="module")
def result() -> cxsim.Result:
    """The first sample's result; always the same draws."""
    return cxsim.simulate(cxsim.new("first-contact"), trials=DRAWS, seed=1)


class TestFirstContact:
    def test_has_what_the_program_shows(self) -> None:
        scenario = cxsim.new("first-contact")
        shifted = {shift.kpi for initiative in scenario.initiatives for shift in initiative.shifts}
        assert [segment.id for segment in scenario.segments] == ["consumer", "business"]
        assert len(scenario.enabled_initiatives) == 4
        assert scenario.workforce is not None
        assert len(scenario.friction) == 1
        assert {FRICTION, "agent_turnover", "fcr", "churn"} <= shifted
        timings = {cost.timing.kind for initiative in scenario.initiatives for cost in initiative.costs}
        assert timings == {"one_off", "monthly", "yearly"}
        assert all(0.8 <= each.delivery_probability.point <= 0.95 for each in scenario.initiatives)

    def test_about_60_inputs_are_uncertain(self) -> None:
        assert 55 <= sum(1 for _ in uncertain(cxsim.new("first-contact"))) <= 65

    def test_weak_links_are_off_and_say_why(self) -> None:
        links = cxsim.new("first-contact").links
        assert {(link.source, link.target) for link in links if link.enabled} == ON
        assert {(link.source, link.target) for link in links if not link.enabled} == OFF
        assert all(link.effect.note.startswith("Off: ") for link in links if not link.enabled)

    def test_most_futures_gain_and_not_all(self, result: cxsim.Result) -> None:
        assert 0.70 < result.probability["npv_positive"] < 0.92
        assert 0.25 < np.median(result.roi) < 1.20

    def test_pays_back_in_18_to_33_months_in_most_futures(self, result: cxsim.Result) -> None:
        with np.errstate(invalid="ignore"):
            assert np.mean((result.payback >= 18) & (result.payback <= 33)) > 0.6
        assert 18 < np.nanmedian(result.payback) < 33

    def test_no_line_is_most_of_the_benefit(self, result: cxsim.Result) -> None:
        for lines in (result.lines, result.cashable):
            total = sum(values.mean() for values in lines.values())
            assert all(values.mean() < 0.6 * total for values in lines.values())
        expected = {"retention", "contacts", "deflection", "handle_time", "complaints", "workforce", "friction"}
        assert {line for line, values in result.lines.items() if values.mean() > 0} == expected

    def test_every_initiative_adds_value(self, result: cxsim.Result) -> None:
        ids = [initiative.id for initiative in result.scenario.initiatives]
        for id in ids:
            rest = only(result.scenario, *(other for other in ids if other != id))
            assert result.npv.mean() > cxsim.simulate(rest, trials=DRAWS).npv.mean(), id

    def test_typed_satisfaction_supersedes_the_link_from_resolution(self, result: cxsim.Result) -> None:
        """The knowledge base and self-service both move FCR; only the first states what CSAT makes of it."""
        linked = result.scenario
        links = [
            link.model_copy(update={"enabled": link.enabled and (link.source, link.target) != ("fcr", "csat")})
            for link in linked.links
        ]
        unlinked = linked.model_copy(update={"links": tuple(links)})
        for id, superseded in (("knowledge", True), ("selfcare", False)):
            one, other = (cxsim.simulate(only(each, id), trials=1024).npv for each in (linked, unlinked))
            assert np.array_equal(one, other) is superseded, id

    def test_overlap_and_supersession_take_something_away(self, result: cxsim.Result) -> None:
        assert result.not_counted["churn"].mean() > 0.1 * result.lines["retention"].mean()
        links = {(link.source, link.target) for link in result.scenario.links if link.enabled}
        assert "churn" in result.scenario.overlap
        assert sum(1 for _, target in links if target == "churn") > 1
