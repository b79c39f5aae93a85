"""Counted answers as estimates: standard error and interval against known ones, and where counts may stand."""

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError
from scipy import stats

from cxsim_models.estimate import AnyEstimate, Estimate, NpsSurvey, Proportion
from cxsim_models.kpis import KPIS
from cxsim_models.paths import estimate_fields
from cxsim_models.reason import first_reason
from cxsim_models.segment import Segment, Workforce

ADAPTER: TypeAdapter[AnyEstimate] = TypeAdapter(Estimate)
MIDPOINTS = (np.arange(20_000) + 0.5) / 20_000


def nps(promoters: int, passives: int, detractors: int, **fields: Any) -> NpsSurvey:
    return NpsSurvey(dist="nps_survey", promoters=promoters, passives=passives, detractors=detractors, **fields)


def proportion(count: int, of: int, **fields: Any) -> Proportion:
    return Proportion(dist="proportion", count=count, of=of, **fields)


# The NPS


def test_the_standard_error_of_an_nps_by_hand() -> None:
    # p = 0.45, d = 0.25, n = 1000: p + d − (p − d)² = 0.70 − 0.04 = 0.66.
    survey = nps(450, 300, 250)
    assert survey.point == 20
    assert survey.standard_error == pytest.approx(100 * math.sqrt(0.66 / 1000), rel=1e-14)
    assert survey.quantile([0.025, 0.5, 0.975]) == pytest.approx([20 - 5.0352, 20, 20 + 5.0352], abs=5e-5)


@pytest.mark.parametrize(("p", "d"), [(0.5, 0.25), (0.25, 0.0), (0.125, 0.875)])
def test_the_standard_error_is_the_spread_over_all_surveys_there_could_be(p: float, d: float) -> None:
    n = 8
    nets, weights = [], []
    for i in range(n + 1):
        for j in range(n + 1 - i):
            nets.append(100 * (i - j) / n)
            weights.append(stats.multinomial.pmf([i, n - i - j, j], n, [p, 1 - p - d, d]))
    mean = np.average(nets, weights=weights)
    spread = math.sqrt(np.average((nets - mean) ** 2, weights=weights))
    promoters, detractors = round(n * p), round(n * d)
    assert nps(promoters, n - promoters - detractors, detractors).standard_error == pytest.approx(spread, rel=1e-12)


def test_answers_stand_for_passives() -> None:
    stated = NpsSurvey(dist="nps_survey", promoters=450, detractors=250, answers=1000)
    assert (stated.size, stated.point) == (1000, 20)
    assert stated.quantile(MIDPOINTS).tolist() == nps(450, 300, 250).quantile(MIDPOINTS).tolist()


@pytest.mark.parametrize(("counts", "point"), [((3, 0, 0), 100), ((0, 5, 0), 0), ((0, 0, 10**9), -100)])
def test_where_all_answered_alike_the_formula_leaves_no_spread(counts: tuple[int, int, int], point: float) -> None:
    survey = nps(*counts)
    assert survey.standard_error == 0
    assert not survey.uncertain
    assert survey.quantile([0.01, 0.5, 0.99], -100, 100).tolist() == [point] * 3


def test_an_nps_stays_within_its_scale_and_none_of_it_is_heaped_up() -> None:
    values = nps(9, 0, 1).quantile(MIDPOINTS)
    se = 100 * math.sqrt(0.36 / 10)
    normal = stats.truncnorm(-180 / se, 20 / se, 80, se)
    assert values == pytest.approx(normal.ppf(MIDPOINTS), abs=1e-8)
    assert np.count_nonzero(values >= 100) == 0


# Proportions


@pytest.mark.parametrize(("count", "of"), [(340, 500), (0, 20), (20, 20), (1, 1), (3, 100_000), (10**9, 10**9)])
def test_the_interval_is_jeffreys(count: int, of: int) -> None:
    posterior = stats.beta(count + 0.5, of - count + 0.5, scale=100)
    few = [0.025, 0.1, 0.5, 0.9, 0.975]
    assert proportion(count, of).quantile(few) == pytest.approx(posterior.ppf(few), rel=1e-9)
    # Many come from a table.
    drawn = proportion(count, of).quantile(MIDPOINTS)
    assert np.abs(drawn - posterior.ppf(MIDPOINTS)).max() < 1e-6 * posterior.std()
    assert 0 <= drawn.min() <= drawn.max() <= 100


def test_the_point_value_is_the_share_counted() -> None:
    assert [proportion(*counts).point for counts in ((340, 500), (0, 20), (20, 20), (1, 3))] == [68, 0, 100, 100 / 3]
    assert proportion(0, 20).uncertain
    assert proportion(0, 20).quantile(0.9) > 5


@given(count=st.integers(0, 1000), more=st.integers(0, 1000), u=st.floats(0.001, 0.999))
def test_cdf_and_quantile_of_surveys_are_inverse(count: int, more: int, u: float) -> None:
    surveys: list[AnyEstimate] = [proportion(count, count + more + 1), nps(count + 1, more, more + 1)]
    for survey in surveys:
        assert survey._cdf(float(survey._quantile(np.array([u]))[0])) == pytest.approx(u, abs=1e-6)


@given(count=st.integers(0, 200), of=st.integers(1, 200))
def test_more_answers_of_the_same_share_are_surer(count: int, of: int) -> None:
    small, large = proportion(min(count, of), of), proportion(min(count, of) * 9, of * 9)
    widths = [float(np.ptp(survey.quantile([0.1, 0.9]))) for survey in (small, large)]
    assert widths[1] < widths[0]


# What cannot be


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        (
            {"dist": "nps_survey", "promoters": 1200, "detractors": 100, "answers": 1000},
            "there are more promoters, 1200, than answers, 1000: correct one of the two counts",
        ),
        (
            {"dist": "nps_survey", "promoters": 700, "detractors": 400, "answers": 1000},
            "promoters and detractors, 1100 together, are more than the answers, 1000: correct the counts",
        ),
        ({"dist": "nps_survey", "promoters": 7, "detractors": 4}, "either passives or answers"),
        (
            {"dist": "nps_survey", "promoters": 7, "detractors": 4, "passives": 1, "answers": 12},
            "either passives or answers",
        ),
        ({"dist": "nps_survey", "promoters": 0, "passives": 0, "detractors": 0}, "the survey has no answers"),
        ({"dist": "nps_survey", "promoters": -1, "passives": 0, "detractors": 0}, "not -1: correct it"),
        ({"dist": "nps_survey", "promoters": 1, "passives": 0, "detractors": 0, "max": 50}, "widen them"),
        (
            {"dist": "proportion", "count": 540, "of": 500},
            "more were counted, 540, than there are answers, 500: correct one of the two counts",
        ),
        ({"dist": "proportion", "count": 0, "of": 0}, "the survey has no answers: state at least one"),
        (
            {"dist": "proportion", "count": 0.5, "of": 1},
            "a count is a whole number of 0 or more, not 0.5: correct it",
        ),
        ({"dist": "proportion", "count": float("nan"), "of": 1}, "whole number"),
        ({"dist": "proportion", "count": True, "of": 1}, "whole number of 0 or more, not true"),
        ({"dist": "proportion", "count": "340", "of": 500}, "not the text “340”"),
        ({"dist": "proportion", "count": 1, "of": 10**10}, "no survey has over 1000000000 answers"),
        ({"dist": "proportion", "count": 1, "of": 1e300}, "no survey has over 1000000000 answers"),
        ({"dist": "proportion", "count": 1, "of": 2, "min": 80, "max": 70}, "min is above max"),
    ],
)
def test_surveys_that_cannot_be_are_refused_with_their_sentence(fields: Any, sentence: str) -> None:
    with pytest.raises(ValidationError) as caught:
        ADAPTER.validate_python(fields)
    assert sentence in str(first_reason(caught.value))


def test_whole_numbers_may_be_written_as_others() -> None:
    assert ADAPTER.validate_json('{"dist": "proportion", "count": 340.0, "of": 5e2}') == proportion(340, 500)


# Where counts may stand

SHARES = {
    "churn", "cancellation", "conversion", "fcr", "self_service", "abandonment", "promoters", "csat",
    "repurchase_intent", "complaint_satisfaction",
}  # fmt: skip


def refusal(part: type[Segment] | type[Workforce], field: str, counts: AnyEstimate) -> str | None:
    base: dict[str, Any] = {"id": "s", "customers": 5} if part is Segment else {"agents": 5}
    try:
        part.model_validate(base | {field: counts})
    except ValidationError as error:
        return str(first_reason(error))
    return None


@pytest.mark.parametrize("field", [name for name, _ in estimate_fields(Segment)])
def test_counts_stand_where_they_are_counted(field: str) -> None:
    share, score = refusal(Segment, field, proportion(3, 4)), refusal(Segment, field, nps(3, 2, 1))
    assert (share is None) == (field in SHARES)
    assert (score is None) == (field == "nps")


def test_turnover_may_be_counted_and_the_catalogue_says_what_may() -> None:
    assert refusal(Workforce, "agent_turnover", proportion(12, 40)) is None
    assert refusal(Workforce, "agents", proportion(12, 40)) is not None
    assert {id for id, kpi in KPIS.items() if kpi.survey == "proportion"} == (SHARES - {"promoters"}) | {
        "agent_turnover"
    }


@pytest.mark.parametrize(
    ("field", "counts", "sentence"),
    [
        (
            "spend",
            proportion(3, 4),
            "counts of the form 340 of 500 make a share in per cent, and Spend is none: state a number or a range",
        ),
        (
            "nps",
            proportion(3, 4),
            "counts of the form 340 of 500 make a share in per cent, and NPS is none: state promoters, passives and "
            "detractors",
        ),
        (
            "csat",
            nps(3, 2, 1),
            "promoters, passives and detractors make an NPS, and CSAT is none: state so many of so many, as in 340 "
            "of 500",
        ),
    ],
)
def test_counts_elsewhere_are_refused_with_a_remedy(field: str, counts: AnyEstimate, sentence: str) -> None:
    assert refusal(Segment, field, counts) == sentence
