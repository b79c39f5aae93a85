"""Edits of how a segment's customers leave: at a yearly rate, or the less the longer they stay. No Qt."""

from cxsim_models.estimate import Fixed
from cxsim_models.scenario import Scenario
from cxsim_models.segment import Segment
from cxsim_models.tenure import Tenure, annual_churn
from cxsim_ui import edits

SPREAD = 2.0
"""Alpha + beta at first: customers who differ a good deal, as in the published cohorts (judgement)."""

NOTE = "First guess: the churn typed before, with alpha + beta = 2. Fit your own cohort's table."


def with_tenure(scenario: Scenario, place: edits.Place) -> Scenario:
    """The segment at `place` with a retention that has the same first-year churn as the rate it had."""
    segment: Segment = edits.value_at(scenario, place)
    share = min(max(segment.churn.point / 100.0 if segment.churn is not None else 0.2, 0.001), 0.999)

    def guess(value: float) -> Fixed:
        return Fixed(dist="fixed", value=round(value, 4), grade="judgement", note=NOTE)

    tenure = Tenure(kind="sbg", alpha=guess(SPREAD * share), beta=guess(SPREAD * (1.0 - share)))
    return edits.with_field(edits.with_field(scenario, (*place, "retention"), tenure), (*place, "churn"), None)


def with_table(scenario: Scenario, place: edits.Place, table: tuple[float, ...]) -> Scenario:
    """The segment at `place` with a retention that is fitted to `table`; today's customers stay as old as stated."""
    segment: Segment = edits.value_at(scenario, place)
    age = segment.retention.age_years if segment.retention is not None else 0.0
    tenure = Tenure(kind="sbg", survival=table, age_years=age)
    return edits.with_field(edits.with_field(scenario, (*place, "retention"), tenure), (*place, "churn"), None)


def without_tenure(scenario: Scenario, place: edits.Place) -> Scenario:
    """The segment at `place` with the churn that its retention means for the first year."""
    segment: Segment = edits.value_at(scenario, place)
    tenure = segment.retention
    assert tenure is not None
    churn = round(float(annual_churn(*tenure.point, tenure.age_years)), 2)
    back = edits.with_field(scenario, (*place, "retention"), None)
    return edits.with_field(back, (*place, "churn"), churn)
