"""The assumption register: what is in it, what people call it, what is marked, and its CSV."""

import csv
import datetime
import io
import json
from typing import Any

import pytest
from rich.console import Console

import cxsim
from cxsim.analysis.drivers import variance_shares
from cxsim.evidence import find
from cxsim.files.templates import sample_names
from cxsim.naming import Words, steps_of
from cxsim.register import Assumption, register
from cxsim.reports.register_table import COLUMNS, print_register, write_csv
from cxsim.reports.safe_text import safe
from cxsim_models.paths import estimates, place_of
from cxsim_models.scenario import Scenario

TODAY = datetime.date(2026, 7, 1)
PERT = {"dist": "pert", "low": 16, "likely": 18, "high": 21}


def document(**changes: Any) -> Scenario:
    """A bit of everything that can be uncertain."""
    whole: dict[str, Any] = {
        "schema": "cxsim/1",
        "currency": "CHF",
        "start": "2027-01",
        "segments": [
            {
                "id": "consumer",
                "name": "Consumer",
                "customers": {"dist": "fixed", "value": 5000, "source": "Billing", "date": "2025-12-31"},
                "churn": PERT | {"grade": "measured", "date": "2026-01-01"},
                "spend": 420,
                "fcr": 67,
                "csat": 70,
                "wait": 90,
            },
            {"id": "b2b", "customers": 100, "churn": 10},
        ],
        "workforce": {"agents": {"dist": "fixed", "value": 240, "owner": "HR"}, "agent_turnover": 31},
        "friction": [
            {"id": "bill", "name": "Disputes", "occurrences": PERT, "minutes": 25, "people": 2, "hour_cost": 3}
        ],
        "initiatives": [
            {
                "id": "kb",
                "name": "Knowledge base",
                "delivery_probability": 0.8,
                "reach": {"consumer": {"dist": "uniform", "low": 0.5, "high": 0.7}},
                "costs": [
                    {"name": "Licences", "amount": PERT, "per": "agent", "timing": {"kind": "yearly"}},
                    {"category": "data migration", "amount": PERT},
                ],
                "benefits": [{"amount": {"dist": "normal", "mean": 10, "sd": 2}}],
                "shifts": [
                    {"kpi": "fcr", "shift": {"dist": "pert", "low": 0, "likely": 4, "high": 7}},
                    {"kpi": "wait", "shift": {"dist": "uniform", "low": -40, "high": -20}},
                    {
                        "kpi": "friction",
                        "point": "bill",
                        "shift": {"dist": "fixed", "value": -30, "note": "A guess"},
                        "as": "percent",
                    },
                    {"kpi": "csat", "shift": 1, "segments": {"consumer": {"dist": "beta", "mean": 0.5, "sd": 0.1}}},
                ],
            },
            {
                "id": "idle",
                "enabled": False,
                "costs": [{"name": "Idle", "amount": PERT}],
                "delivery_probability": 0.5,
            },
        ],
        "links": [
            {
                "from": "csat",
                "to": "churn",
                "effect": {"dist": "uniform", "low": -0.02, "high": 0},
                "evidence": "CSAT-M1",
            },
            {"from": "fcr", "to": "csat", "effect": {"dist": "uniform", "low": 0, "high": 1}, "enabled": False},
        ],
        "overlap": {"churn": {"dist": "beta", "mean": 0.8, "sd": 0.1}},
        "cashable": {"handle_time": {"dist": "uniform", "low": 0, "high": 1}},
    }
    return Scenario.model_validate(whole | changes)


@pytest.fixture(scope="module")
def scenario() -> Scenario:
    return document()


@pytest.fixture(scope="module")
def lines(scenario: Scenario) -> dict[str, Assumption]:
    return {each.label: each for each in register(scenario, TODAY)}


LABELS = {
    "Consumer · Customers": ("segments[0].customers", "customers"),
    "Consumer · Churn": ("segments[0].churn", "% a year"),
    "Workforce · Agents": ("workforce.agents", "posts"),
    "Disputes · Occurrences": ("friction[0].occurrences", "per year"),
    "Knowledge base · Chance of delivery": ("initiatives[0].delivery_probability", "fraction"),
    "Knowledge base · Reach (Consumer)": ("initiatives[0].reach.consumer", "fraction"),
    "Knowledge base · Licences": ("initiatives[0].costs[0].amount", "CHF / agent / year"),
    "Knowledge base · Data migration": ("initiatives[0].costs[1].amount", "CHF"),
    "Knowledge base · First-contact resolution": ("initiatives[0].shifts[0].shift", "points"),
    "Knowledge base · Time to answer": ("initiatives[0].shifts[1].shift", "seconds"),
    "Knowledge base · Disputes": ("initiatives[0].shifts[2].shift", "% of today"),
    "Knowledge base · Reach (CSAT, Consumer)": ("initiatives[0].shifts[3].segments.consumer", "fraction"),
    "Knowledge base · Benefit": ("initiatives[0].benefits[0].amount", "CHF / month"),
    "idle · Chance of delivery": ("initiatives[1].delivery_probability", "fraction"),
    "idle · Idle": ("initiatives[1].costs[0].amount", "CHF"),
    "CSAT → Churn · Effect": ("links[0].effect", "relative change per point"),
    "First-contact resolution → CSAT · Effect": ("links[1].effect", "points per point"),
    "Overlap · Churn": ("overlap.churn", "fraction"),
    "Cashable · Handle time": ("cashable.handle_time", "fraction"),
}


def test_what_is_uncertain_or_says_where_it_comes_from_is_in_it(lines: dict[str, Assumption]) -> None:
    assert {label: (each.place, each.unit) for label, each in lines.items()} == LABELS


def test_paths_and_places_lead_to_the_estimate(scenario: Scenario, lines: dict[str, Assumption]) -> None:
    known = estimates(scenario)
    for each in lines.values():
        assert known[each.path].estimate is each.estimate
        assert place_of(scenario, each.path) == each.place
    assert list(lines) == list(LABELS), "in document order"


def test_values_and_ranges(lines: dict[str, Assumption]) -> None:
    churn, customers = lines["Consumer · Churn"], lines["Consumer · Customers"]
    assert (churn.value, churn.p10, churn.p90) == (18.0, 16.0, 21.0)
    assert churn.uncertain
    assert (customers.value, customers.p10, customers.p90) == (5000.0, 5000.0, 5000.0)
    assert not customers.uncertain
    # A uniform between two limits has its P10 a tenth of the way in.
    reach = lines["Knowledge base · Reach (Consumer)"]
    assert (reach.p10, reach.p90) == pytest.approx((0.52, 0.68))
    assert (lines["Knowledge base · First-contact resolution"].p10) == 0.0


def test_grades_sources_and_evidence(scenario: Scenario, lines: dict[str, Assumption]) -> None:
    assert lines["Consumer · Churn"].grade == "measured"
    assert lines["Workforce · Agents"].grade == "judgement"
    assert {label for label, each in lines.items() if not each.no_source} == {
        "Consumer · Customers",
        "CSAT → Churn · Effect",
    }
    cited, entry = lines["CSAT → Churn · Effect"], find("CSAT-M1")
    assert entry is not None
    assert (cited.evidence, cited.source) == (entry.id, entry.source), "the library speaks for the link"
    own = [
        *scenario.links[:1],
        scenario.links[1].model_copy(update={"evidence": "Our study of 2025", "enabled": True}),
    ]
    line = register(scenario.model_copy(update={"links": tuple(own)}), TODAY)[-3]
    assert (line.label, line.source, line.no_source) == (
        "First-contact resolution → CSAT · Effect",
        "Our study of 2025",
        False,
    )
    assert {label for label, each in lines.items() if not each.in_force} == {
        "idle · Idle",
        "idle · Chance of delivery",
        "First-contact resolution → CSAT · Effect",
    }


def test_stale_is_more_than_a_year_before_the_start(lines: dict[str, Assumption]) -> None:
    assert lines["Consumer · Customers"].stale
    assert not lines["Consumer · Churn"].stale
    undated = lines["Workforce · Agents"]
    assert (undated.stale, undated.no_date) == (False, True)


@pytest.mark.parametrize(
    ("today", "date", "stale"),
    [
        ("2026-07-01", "2025-07-01", False),
        ("2026-07-01", "2025-06-30", True),
        ("2028-02-29", "2027-02-28", False),
        ("2028-02-29", "2027-02-27", True),
    ],
)
def test_without_a_start_it_is_more_than_a_year_ago(today: str, date: str, stale: bool) -> None:
    customers = {"dist": "fixed", "value": 1, "date": date}
    scenario = document(start=None, segments=[{"id": "consumer", "customers": customers, "churn": 10}])
    (line,) = (each for each in register(scenario, datetime.date.fromisoformat(today)) if each.name == "Customers")
    assert line.stale is stale


def test_shares_of_the_variance(scenario: Scenario) -> None:
    shares = {
        "segments.consumer.churn": 0.25,
        "initiatives.kb.delivery": 0.5,
        "initiatives.kb.costs.Licences.amount": float("nan"),
        "initiatives.idle.costs.Idle.amount": 0.001,
    }
    lines = {each.label: each.share(shares) for each in register(scenario, TODAY)}
    assert lines["Consumer · Churn"] == 0.25
    assert lines["Knowledge base · Chance of delivery"] == 0.5, "what is drawn is whether it comes true"
    assert lines["Knowledge base · Licences"] is None
    assert lines["idle · Idle"] == 0.0, "what is switched off explains nothing, whatever the noise"
    assert lines["Workforce · Agents"] is None


@pytest.mark.parametrize("name", sample_names())
def test_the_samples(name: str) -> None:
    scenario = cxsim.new(name)
    shares = variance_shares(cxsim.simulate(scenario, 1024))
    lines = register(scenario, TODAY)
    known = estimates(scenario)
    uncertain = {path for path, found in known.items() if found.estimate.uncertain}
    assert uncertain <= {each.path for each in lines}
    for each in lines:
        assert each.part
        assert each.name
        assert each.p10 <= each.p90
        assert known[each.path].quantity.lower <= each.p10
        assert each.p90 <= known[each.path].quantity.upper
        assert (each.share(shares) is not None) == (each.path in shares or each.name == "Chance of delivery")
    assert len({each.label for each in lines}) == len(lines), "every line can be told from the others"


def test_words_of_another_language(scenario: Scenario) -> None:
    words = Words(lambda text: text.upper(), lambda option: f"<{option}>")
    labels = {each.label for each in register(scenario, TODAY, words)}
    assert {
        "Consumer · CHURN",
        "<workforce> · AGENTS",
        "Knowledge base · <data migration>",
        "CSAT → CHURN · EFFECT",
        "CASHABLE · <handle_time>",
    } <= labels


def test_steps_of_a_place() -> None:
    assert steps_of("initiatives[1].costs[10].amount") == ("initiatives", 1, "costs", 10, "amount")
    assert steps_of("overlap.churn") == ("overlap", "churn")


def table(lines: list[Assumption], shares: dict[str, float] | None = None) -> list[dict[str, str]]:
    file = io.StringIO(newline="")
    write_csv(lines, shares or {}, file)
    return list(csv.DictReader(io.StringIO(file.getvalue(), newline="")))


def test_csv(lines: dict[str, Assumption]) -> None:
    rows = table(list(lines.values()))
    assert tuple(rows[0]) == COLUMNS
    assert [row["path"] for row in rows] == [each.path for each in lines.values()]
    by_label = {row["label"]: row for row in rows}
    churn, customers = by_label["Consumer · Churn"], by_label["Consumer · Customers"]
    assert (churn["value"], churn["p10"], churn["p90"], churn["distribution"]) == ("18", "16", "21", "pert")
    assert (churn["grade"], churn["date"], churn["no_source"], churn["stale"]) == (
        "measured",
        "2026-01-01",
        "yes",
        "no",
    )
    assert (customers["p10"], customers["p90"], customers["distribution"]) == ("", "", "fixed")
    assert (customers["source"], customers["stale"], customers["variance_share"]) == ("Billing", "yes", "")
    assert by_label["Knowledge base · Time to answer"]["p10"] == "-38", "a negative number stays one"
    assert by_label["idle · Idle"]["in_force"] == "no"


@pytest.mark.parametrize("text", ["=1+1", "+49 30", "-5 % a year", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("x")'])
def test_no_text_becomes_a_formula(scenario: Scenario, text: str) -> None:
    named = json.loads(scenario.model_dump_json(exclude_unset=True))
    fields = {"source": text, "owner": text, "note": f"{text}\nsecond line; with, signs"}
    named["segments"][0] |= {"name": text, "churn": PERT | fields}
    rows = table(list(register(Scenario.model_validate(named), TODAY)))
    churn = next(row for row in rows if row["path"] == "segments.consumer.churn")
    for column in ("label", "source", "owner", "note"):
        assert churn[column].startswith(f"'{text[0]}")
    assert churn["note"] == f"'{text}\nsecond line; with, signs"
    assert safe("a = b") == "a = b"


def test_the_share_is_a_plain_number(lines: dict[str, Assumption]) -> None:
    (row,) = table([lines["Consumer · Churn"]], {"segments.consumer.churn": 0.12345})
    assert row["variance_share"] == "0.1235"


def printed(lines: list[Assumption], shares: dict[str, float]) -> str:
    file = io.StringIO()
    print_register(lines, shares, Console(file=file, width=150), "Plan [/bold] :smile:", 8192)
    return file.getvalue()


def test_the_printed_table(scenario: Scenario) -> None:
    shares = {"segments.consumer.churn": 0.25, "initiatives.kb.delivery": 0.5, "overlap.churn": 0.001}
    text = printed(list(register(scenario, TODAY)), shares)
    assert text.startswith("Plan [/bold] :smile:\n19 assumptions, 17 without a source, 1 stale.\n")
    assert text.index("50 %") < text.index("25 %") < text.index("<1 %")
    for words in ("16 to 21", "5 000", "no source", "Billing", "2025-12-31, stale", "Otto,", "idle · Idle (off)"):
        assert words in text
    assert "8 192 futures" in text


def test_a_register_without_lines() -> None:
    assert printed([], {}).splitlines()[1] == "0 assumptions, 0 without a source, 0 stale."
