"""The evidence library: complete, true to its sources' figures, in both languages, and agreeing with the model."""

import json
import re
from importlib.resources import files
from typing import Any, get_args

import pytest

import cxsim
from cxsim import evidence
from cxsim.evidence import Entry, Text, about, default_link, entries, find, model_links, speaking_to, topic_of
from cxsim.files.templates import sample_names
from cxsim_models.benefits import CASHABLE
from cxsim_models.estimate import Fixed, Pert
from cxsim_models.estimate_base import Grade
from cxsim_models.initiative import Initiative
from cxsim_models.kpis import KPIS
from cxsim_models.links import DEFAULT_OVERLAP
from cxsim_models.paths import pairs
from cxsim_models.scenario import Link, Scenario, Settings
from cxsim_models.segment import UNSTATED, Segment, Workforce
from tests.unit.test_translations import NOT_FRENCH

FILES = [file for file in (files("cxsim_assets") / "evidence").iterdir() if file.name.endswith(".json")]
ON = {
    ("fcr", "csat"): (0.5, 0.8, 1),
    ("csat", "churn"): (-0.02, -0.008, 0),
    ("ces", "churn"): (-0.12, -0.05, 0),
}
OFF = {
    ("nps", "churn"),
    ("nps", "spend"),
    ("csat", "spend"),
    ("repurchase_intent", "churn"),
    ("complaint_satisfaction", "churn"),
    ("wait", "csat"),
    ("abandonment", "csat"),
}
FIGURES: dict[str, tuple[float | None, float | None, float | None]] = {
    "NPS-G1": (0.0, 0.05, 0.147),
    "NPS-G2": (20, 40, 60),
    "NPS-G3": (None, 0, None),
    "NPS-G4": (None, 0, None),
    "NPS-G5": (None, 0, None),
    "NPS-S1": (0.0, 0.01, 0.02),
    "NPS-V1": (3, 5, 8),
    "NPS-V2": (9500, 9500, 9500),
    "NPS-C1": (1.2, 1.6, 2.5),
    "CX-2": (2.2, 2.2, 2.2),
    "CX-3": (645, 823, 967),
    "CSAT-M1": (0.0, 0.101, 0.349),
    "CSAT-1": (0, 3.5, 7),
    "CSAT-2": (0, 1.5, 3),
    "CSAT-9": (None, 0.01, None),
    "LAG-1": (2, 3, 4),
    "FADE-2": (0.0, 0.2, 0.4),
    "RAMP-1": (0.3, 0.4, 0.5),
    "LSE-NWOM": (0, 0.2, 0.414),
    "FCR-1": (0.5, 1.0, 1.0),
    "FCR-2": (0.3, 0.7, 1.0),
    "FCR-3": (1.2, 1.5, 1.5),
    "FCR-4": (0.05, 0.09, 0.25),
    "FCR-5": (-20, -15, -10),
    "FCR-6": (None, 0.05, None),
    "CES-2": (10, 15, 20),
    "CES-4": (0.0, 0.5, 1.5),
    "RET-1": (25, 50, 85),
    "RET-2": (3, 5, 7),
    "RET-3": (-0.25, -0.12, 0.0),
    "REF-1": (0, 16, 25),
    "REC-1": (None, 0, None),
    "REC-2": (0.19, 0.54, 0.82),
    "WAIT-2": (0, 26, 52),
    "WAIT-3": (None, 5457, None),
    "EX-1": (0.0, 0.14, 0.3),
    "EX-2": (5000, 14000, 20000),
    "EX-3": (0.2, 0.31, 0.45),
    "EX-4": (0, 0.25, 0.5),
    "DIG-1": (0.2, 0.28, 0.35),
    "TEI-R1": (5, 10, 20),
}
"""Low, mode, high of every entry from the literature that has any, in the entry's unit."""
WITHOUT_FIGURES = {
    *("NPS-G6", "NPS-R1", "CX-1", "CX-4", "CSAT-M2", "CSAT-4", "CSAT-5", "CSAT-6", "CSAT-7", "CSAT-8", "FADE-1"),
    *("CES-1", "CES-3", "REF-2", "REC-3", "WAIT-1", "LP-1", "ONB-1", "ANTI-1"),
}
OURS = {
    f"{stem}-1"
    for stem in ("OVL", "EXE", "CASH", "REP", "RED", "PRO", "OCC", "SLV", "SHR", "INT", "BUS", "ATT", "ABN")
}
BENCHMARKS = {"BM-FCR", "BM-CSAT", "BM-COST"}
UNSOURCED = OURS | {"FADE-2", "RAMP-1", "CES-4", "ONB-1", "DIG-1"}
TOPICS = {"overlap", "lag_months", "attribution", "cost", "benefits", "cashable"}
FIELDS = {name for part in (Segment, Workforce, Initiative, Settings) for name in part.model_fields}


def everything() -> list[Entry]:
    return list(entries().values())


def texts(entry: Entry) -> list[Text]:
    return [text for text in (entry.title, entry.effect, entry.unit, entry.sector, entry.caveat) if text is not None]


def numbers(text: str, decimal: str) -> list[float]:
    found = re.findall(r"\d+(?:[.,]\d+)*", text.replace("\u202f", ""))
    return sorted(float(each.replace("." if decimal == "," else ",", "").replace(",", ".")) for each in found)


class TestLibrary:
    def test_every_id_stands_once(self) -> None:
        ids = [each["id"] for file in FILES if file.name != "links.json" for each in json.loads(file.read_bytes())]
        assert len(ids) == len(set(ids)) == len(entries()) == 76

    def test_nothing_is_missing(self) -> None:
        assert {file.name for file in FILES} == {f"{name}.json" for name in (*evidence.SUBJECTS, "links")}
        assert set(entries()) == set(FIGURES) | WITHOUT_FIGURES | OURS | BENCHMARKS

    def test_no_address_stands_in_it(self) -> None:
        for file in FILES:
            assert re.findall(r"https?:|www\.|://|\.(?:com|org|edu)\b", file.read_text(encoding="utf-8")) == []

    @pytest.mark.parametrize("id", sorted(FIGURES))
    def test_figures(self, id: str) -> None:
        entry = entries()[id]
        assert (entry.low, entry.mode, entry.high) == FIGURES[id]

    @pytest.mark.parametrize("entry", everything(), ids=lambda entry: entry.id)
    def test_both_languages_say_the_same(self, entry: Entry) -> None:
        for text in texts(entry):
            assert text.en.strip() == text.en != ""
            assert text.fr.strip() == text.fr != ""
            assert not NOT_FRENCH.search(text.fr), text.fr
            assert "'" not in text.en + text.fr
            assert numbers(text.en, ".") == numbers(text.fr, ",")

    @pytest.mark.parametrize("entry", everything(), ids=lambda entry: entry.id)
    def test_every_entry_is_whole(self, entry: Entry) -> None:
        given = [value for value in (entry.low, entry.mode, entry.high) if value is not None]
        assert given == sorted(given)
        assert (entry.basis is None) == (entry.unit is None)
        assert given or entry.basis is None
        assert entry.id not in entry.contrary
        assert set(entry.contrary) <= set(entries())
        assert (not entry.source) == (entry.id in UNSOURCED)
        assert re.search(r"\d{4}", entry.source) or entry.grade in ("vendor", "judgement") or "SSRN" in entry.source
        assert {end for end in (entry.source_kpi, entry.target_kpi) if end} <= set(KPIS)
        assert entry.topics <= FIELDS | set(KPIS) | TOPICS
        assert entry.topics or entry.contrary

    def test_figures_of_our_own_are_judgement(self) -> None:
        assert all(entries()[id].grade == "judgement" for id in OURS)
        assert all(each.basis == "judgement" for each in everything() if each.id in OURS)

    @pytest.mark.parametrize("entry", [each for each in everything() if each.ranges], ids=lambda entry: entry.id)
    def test_ranges_are_values_of_fields(self, entry: Entry) -> None:
        for values in entry.ranges:
            source, _, target = values.topic.partition("-")
            assert values.low <= values.likely <= values.high
            if target:
                assert {source, target} <= set(KPIS)
            elif source.startswith("cashable."):
                assert source.removeprefix("cashable.") in CASHABLE
            else:
                assert source in FIELDS | TOPICS
            estimate = entry.estimate(values)
            assert (estimate.grade, estimate.source) == (values.grade, entry.source)

    def test_grades_are_the_documents(self) -> None:
        assert get_args(Grade) == evidence.GRADES
        assert {entry.grade for entry in everything()} == set(evidence.GRADES) - {"measured"}, "nobody measured yours"

    def test_what_is_not_the_companys_own_currency_says_so(self) -> None:
        found = find("ex-2")
        assert found is not None
        assert [values.currency for values in found.ranges] == ["USD"]


class TestDefaults:
    def test_the_models_links(self) -> None:
        assert {ends for ends, link in model_links().items() if link.enabled} == set(ON)
        assert {ends for ends, link in model_links().items() if not link.enabled} == OFF

    @pytest.mark.parametrize("ends", [*ON, *sorted(OFF)], ids="-".join)
    def test_every_link_stands_on_evidence(self, ends: tuple[str, str]) -> None:
        link = model_links()[ends]
        given = evidence.values_for("-".join(ends))
        assert given is not None
        assert given[0].id == link.evidence[0]
        assert set(link.evidence) <= set(entries())
        assert (link.why_off is None) == link.enabled
        if link.why_off is not None:
            assert link.why_off.en
            assert link.why_off.fr
            assert not NOT_FRENCH.search(link.why_off.fr)
        if ends in ON:
            assert (given[1].low, given[1].likely, given[1].high) == ON[ends]

    def test_only_resolution_and_satisfaction_has_its_size_from_a_source(self) -> None:
        sizes = {ends: evidence.values_for("-".join(ends)) for ends in model_links()}
        assert {ends: found[1].grade for ends, found in sizes.items() if found and found[1].grade != "judgement"} == {
            ("fcr", "csat"): "vendor"
        }

    def test_a_new_scenario_begins_with_them(self) -> None:
        links = {(link.source, link.target): link for link in cxsim.new().links}
        assert list(links) == list(model_links())
        for ends, link in links.items():
            expected = default_link(*ends)
            assert expected is not None
            assert stripped(link) == stripped(expected) | {"enabled": model_links()[ends].enabled}

    def test_values_that_the_model_takes_where_nothing_is_stated(self) -> None:
        taken = UNSTATED | {"overlap": DEFAULT_OVERLAP}
        taken |= {name: getattr(Settings(), name) for name in ("execution", "benefit_haircut", "cost_markup")}
        taken |= {f"cashable.{line}": share for line, share in CASHABLE.items() if share < 1}
        for topic, value in taken.items():
            given = evidence.values_for(topic)
            assert given is not None, topic
            estimate = given[0].estimate(given[1])
            assert isinstance(estimate, Fixed)
            assert estimate.value == value

    def test_every_scenario_that_comes_along_names_entries_that_exist(self) -> None:
        for name in (*sample_names(), "blank"):
            named = [link.evidence for link in cxsim.new(name).links if re.fullmatch(r"[A-Z]+-\w+", link.evidence)]
            assert all(map(find, named))


def stripped(link: Link) -> dict[str, Any]:
    fields: dict[str, Any] = {"enabled": True} | link.model_dump(exclude_unset=True)
    fields["effect"].pop("note", None)
    fields["attribution"] = link.attribution.point
    return fields


@pytest.fixture(scope="module")
def scenario() -> Scenario:
    return cxsim.new("first-contact")


class TestWhatSpeaks:
    def test_a_path_and_its_position_are_about_the_same(self, scenario: Scenario) -> None:
        different = [path for path, place in pairs(scenario) if topic_of(scenario, path) != topic_of(scenario, place)]
        assert different == []

    @pytest.mark.parametrize(
        ("path", "topic"),
        [
            ("segments.consumer.churn", "churn"),
            ("segments[1].occupancy", "occupancy"),
            ("workforce.replacement_cost", "replacement_cost"),
            ("initiatives.knowledge.shifts.fcr.shift", "fcr.shift"),
            ("initiatives.knowledge.shifts.fcr#2.shift", "fcr.shift"),
            ("initiatives.selfcare.shifts.friction:disputes.shift", "friction.shift"),
            ("initiatives[0].fade_per_year", "fade_per_year"),
            ("initiatives.knowledge.costs.Licences v2.0.amount", "cost"),
            ("initiatives[0].benefits[3].amount", "benefits"),
            ("initiatives[0].shifts[0].segments.consumer", None),
            ("initiatives[0].reach.consumer", None),
            ("links.csat-churn.effect", "csat-churn"),
            ("links[1].effect", "csat-churn"),
            ("links[1].attribution", "attribution"),
            ("links[1].lag_months", "lag_months"),
            ("overlap.churn", "overlap"),
            ("cashable.contacts", "cashable.contacts"),
            ("settings.execution", "execution"),
        ],
    )
    def test_what_a_place_is_about(self, scenario: Scenario, path: str, topic: str | None) -> None:
        assert topic_of(scenario, path) == topic

    def test_a_links_own_evidence_leads(self, scenario: Scenario) -> None:
        ids = [entry.id for entry in speaking_to(scenario, "links.nps-spend.effect")]
        assert ids == ["NPS-S1", "NPS-G1", "NPS-V1"], "the sample names another entry than the library"

    def test_a_link_that_the_library_does_not_name(self) -> None:
        assert [entry.id for entry in about("nps-referrals")] == ["LSE-NWOM"]
        assert about("ces-conversion") == ()
        assert default_link("nps", "referrals") is None

    def test_what_gives_values_leads_then_what_moves_the_kpi(self) -> None:
        assert about("agent_turnover")[0].id == "EX-3"
        ids = [entry.id for entry in about("csat")]
        assert ids.index("FCR-1") < ids.index("CSAT-M1") < ids.index("FCR-6")
        assert [entry.id for entry in about("overlap")] == ["OVL-1", "NPS-G5"]

    def test_of_a_shift_what_it_leads_to_leads(self) -> None:
        assert about("fcr")[0].id == "BM-FCR"
        assert about("fcr.shift")[0].id == "FCR-1"

    def test_values_of_a_level_are_none_of_its_shift(self) -> None:
        assert evidence.values_for("agent_turnover") is not None
        assert evidence.values_for("agent_turnover.shift") is None
        assert [entry.id for entry in about("agent_turnover.shift")] == ["EX-2", "EX-3", "EX-4"]

    def test_nothing_is_said_where_nothing_is_known(self, scenario: Scenario) -> None:
        assert speaking_to(scenario, "segments.consumer.customers") == ()
        assert speaking_to(scenario, "initiatives[0].reach") == ()

    def test_contrary_evidence(self) -> None:
        found = find("CSAT-M1")
        assert found is not None
        assert [entry.id for entry in evidence.contrary_to(found)] == ["CSAT-6", "CSAT-M2", "CSAT-9"]

    def test_a_link_with_a_source_of_its_own_stands_on_that(self) -> None:
        link = default_link("csat", "churn")
        assert link is not None
        assert evidence.stands_on(link)[:3] == ("csat-churn", "CSAT-M1", "judgement")
        assert evidence.stands_on(link).source.startswith("Otto")
        measured = Pert(dist="pert", low=-0.02, likely=-0.01, high=0, grade="measured", source="Pilot 2026")
        own = link.model_copy(update={"effect": measured})
        assert evidence.stands_on(own) == ("csat-churn", "CSAT-M1", "measured", "Pilot 2026")

    def test_a_link_without_either_says_so(self) -> None:
        link = Link.model_validate({"from": "nps", "to": "referrals", "effect": 0.1, "evidence": "mine"})
        assert evidence.stands_on(link) == ("nps-referrals", "mine", None, "")

    def test_one_value_is_a_known_number(self) -> None:
        given = evidence.values_for("redial")
        assert given is not None
        assert given[0].estimate(given[1]) == Fixed(value=0.5, grade="judgement")
