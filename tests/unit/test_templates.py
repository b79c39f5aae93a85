"""The templates: what a sector's sources say, each with its source, and nothing invented beside it."""

import re
from pathlib import Path

import pytest

import cxsim
from cxsim.files.scenario_file import dumps, loads
from cxsim.files.templates import template_names, template_text
from cxsim_models.consistency import problems
from cxsim_models.estimate import fixed
from cxsim_models.paths import located
from cxsim_models.scenario import Scenario

SECTORS = ("telecom", "banking", "retail", "saas", "insurance", "utilities", "travel")
NOBODYS = {"customers", "spend", "gross_margin", "new_customers", "contact_rate"}
"""What no publication can know of a company."""


def filled(scenario: Scenario) -> Scenario:
    """The template with a number in every blank."""
    values = {"gross_margin": 0.5, "churn": 12, "csat": 70}
    (segment,) = scenario.segments
    stated = {name: fixed(values.get(name, 1000)) for name in segment.blanks}
    return scenario.model_copy(update={"segments": (segment.model_copy(update=stated),)})


def test_these_are_the_templates() -> None:
    assert template_names() == ["blank", *SECTORS]


@pytest.mark.parametrize("name", SECTORS)
class TestEverySector:
    def test_is_written_as_it_stands(self, name: str) -> None:
        text = template_text(name)
        assert dumps(loads(text, draft=True)) == text

    def test_is_a_scenario_with_one_segment_and_the_default_links(self, name: str) -> None:
        scenario = cxsim.new(name)
        assert scenario.name
        assert len(scenario.description) > 100
        assert len(scenario.segments) == 1
        assert not scenario.initiatives
        assert scenario.links == cxsim.new("blank").links
        assert scenario.overlap == cxsim.new("blank").overlap

    def test_every_figure_of_the_segment_has_a_source_with_its_year(self, name: str) -> None:
        sector = [place for place in located(cxsim.new(name)) if place.path.startswith("segments.")]
        assert len(sector) >= 5
        for place in sector:
            assert re.search(r"\b20\d\d\b|undated", place.estimate.source), place.path
            assert place.estimate.grade, place.path
            assert place.estimate.note, place.path
            assert "http" not in place.estimate.source + place.estimate.note, place.path

    def test_the_links_say_where_their_effect_comes_from(self, name: str) -> None:
        for link in cxsim.new(name).links:
            assert link.evidence
            assert link.effect.source or (link.effect.grade == "judgement" and link.effect.note)

    def test_what_nobody_publishes_is_left_open(self, name: str) -> None:
        scenario = cxsim.new(name)
        (segment,) = scenario.segments
        assert set(segment.blanks) >= NOBODYS
        assert segment.blanks == segment.to_fill
        found = problems(scenario)
        assert [problem.place for problem in found] == [f"segments[0].{field}" for field in segment.blanks]
        assert all(problem.blank and "yours to fill" in problem.message for problem in found)

    def test_a_file_of_it_can_be_read_and_saved_but_not_computed(self, name: str, tmp_path: Path) -> None:
        cxsim.save(cxsim.new(name), tmp_path / "draft.cxsim")
        scenario = cxsim.load(tmp_path / "draft.cxsim")
        assert scenario == cxsim.new(name)
        with pytest.raises(cxsim.ScenarioError, match=r"customers of the segment .* is yours to fill"):
            cxsim.simulate(scenario, trials=64)

    def test_filled_in_it_can_be_computed(self, name: str) -> None:
        scenario = filled(cxsim.new(name))
        assert problems(scenario) == []
        assert loads(dumps(scenario)) == scenario
        assert cxsim.simulate(scenario, trials=64).npv.shape == (64,)


def test_sectors_whose_sources_contradict_each_other_leave_more_open() -> None:
    assert "churn" in cxsim.new("banking").segments[0].blanks
    assert "csat" in cxsim.new("travel").segments[0].blanks
