"""Whether each segment states a baseline that can be computed with."""

from collections.abc import Callable, Iterator

from cxsim_models.paths import estimate_fields
from cxsim_models.problem import Problem, instead
from cxsim_models.scenario import Scenario
from cxsim_models.segment import UNSTATED, Segment
from cxsim_models.tenure import Tenure


def _to_fill(at: str, segment: Segment) -> Iterator[Problem]:
    known = [name for name, _ in estimate_fields(Segment)]
    for index, name in enumerate(segment.to_fill):
        if name not in known:
            yield Problem(
                f"{at}.to_fill[{index}]", f"“{name}” is not a figure of a segment; {instead(name, known, '')}"
            )
    for name in segment.blanks:
        yield Problem(
            f"{at}.{name}",
            f"{name} of the segment “{segment.id}” is yours to fill: state it"
            + ("" if name == "customers" else ", or take it off to_fill"),
            blank=True,
        )


def _customers(at: str, segment: Segment) -> Iterator[Problem]:
    if segment.customers is None and "customers" not in segment.to_fill:
        yield Problem(f"{at}.customers", "“customers” is missing: add it")


def _leaving(at: str, segment: Segment) -> Iterator[Problem]:
    if segment.retention is not None:
        yield from _tenure(at, segment, segment.retention)
    elif segment.churn is not None and segment.cancellation is not None:
        yield Problem(
            f"{at}.cancellation",
            "churn and cancellation are both stated, but customers leave either at any time or at the end of "
            "a term: remove one of them",
        )
    elif segment.contract_months is not None and segment.cancellation is None:
        yield Problem(
            f"{at}.contract_months",
            "contract_months is stated without cancellation: state the share not renewed at term as "
            "cancellation (in place of churn), or remove contract_months",
        )
    elif segment.contract_months is None and segment.cancellation is not None:
        yield Problem(
            f"{at}.cancellation",
            "cancellation is stated without contract_months: state the length of the term as well",
        )
    elif segment.churn is None and segment.cancellation is None and "churn" not in segment.to_fill:
        yield Problem(
            f"{at}.churn",
            f"the segment “{segment.id}” does not say how customers leave: state churn, or, where they are "
            "under contract, contract_months and cancellation",
        )


def _tenure(at: str, segment: Segment, tenure: Tenure) -> Iterator[Problem]:
    for field in ("churn", "cancellation", "contract_months"):
        if getattr(segment, field) is not None:
            yield Problem(
                f"{at}.{field}",
                f"{field} and retention are both stated, but churn follows from the retention: remove one of them",
            )
    parameters = [name for name in ("alpha", "beta") if getattr(tenure, name) is not None]
    if tenure.survival and parameters:
        yield Problem(
            f"{at}.retention.{parameters[0]}",
            f"{parameters[0]} and survival are both stated, but alpha and beta are fitted to the table: remove one",
        )
    elif tenure.survival:
        try:
            tenure.fit  # noqa: B018
        except ValueError as error:
            yield Problem(f"{at}.retention.survival", str(error))
    elif len(parameters) < 2:
        yield Problem(
            f"{at}.retention",
            "the retention needs alpha and beta, or a table to fit them to: state both, or survival",
        )


def _staffing(at: str, segment: Segment) -> Iterator[Problem]:
    if segment.staffing is None:
        return
    for field, what in (("handle_time", "how long a call takes"), ("contact_rate", "how often customers call")):
        if getattr(segment, field) is None:
            yield Problem(
                f"{at}.staffing", f"Erlang C needs to know {what}: state {field} as well, or remove staffing"
            )


def _unit_cost(at: str, segment: Segment) -> Iterator[Problem]:
    if segment.agent_hour_cost is None:
        return
    if segment.cost_per_contact is not None:
        yield Problem(
            f"{at}.agent_hour_cost",
            "cost_per_contact and agent_hour_cost are both stated, but one follows from the other: drop one",
        )
    if segment.handle_time is None:
        yield Problem(
            f"{at}.agent_hour_cost",
            "agent_hour_cost is stated without handle_time: state the minutes per contact as well",
        )


def _handle_time(at: str, segment: Segment) -> Iterator[Problem]:
    if segment.handle_time is not None and min(segment.handle_time.stated) <= 0:
        yield Problem(
            f"{at}.handle_time", "a contact cannot take 0 minutes: state more than 0, or remove handle_time"
        )


def _repeats(at: str, segment: Segment) -> Iterator[Problem]:
    repeat = segment.repeat_propensity
    propensity = UNSTATED["repeat_propensity"] if repeat is None else repeat.point
    if segment.fcr is not None and segment.fcr.point == 0 and propensity == 1:
        yield Problem(
            f"{at}.fcr",
            "with fcr 0 and repeat_propensity 1 no issue would ever be resolved: state an fcr above 0, or a "
            "repeat_propensity below 1",
        )


def _referrals(at: str, segment: Segment) -> Iterator[Problem]:
    if segment.referrals is not None and segment.promoters is None:
        yield Problem(f"{at}.referrals", "referrals are per promoter, but promoters is not stated: state it as well")


_CHECKS: tuple[Callable[[str, Segment], Iterator[Problem]], ...] = (
    _to_fill,
    _customers,
    _leaving,
    _unit_cost,
    _handle_time,
    _staffing,
    _repeats,
    _referrals,
)


def segment_problems(scenario: Scenario) -> Iterator[Problem]:
    """Contradictions and gaps within each segment."""
    for index, segment in enumerate(scenario.segments):
        for check in _CHECKS:
            yield from check(f"segments[{index}]", segment)
