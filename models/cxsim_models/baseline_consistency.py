"""Whether each segment states a baseline that can be computed with."""

from collections.abc import Callable, Iterator

from cxsim_models.paths import estimate_fields
from cxsim_models.problem import Problem, instead
from cxsim_models.scenario import Scenario
from cxsim_models.segment import UNSTATED, Segment
from cxsim_models.sentence import SaidError, Sentence, Term, said
from cxsim_models.tenure import Tenure

_CHURN, _CANCELLATION, _TERM = Term("churn"), Term("cancellation"), Term("contract_months")
_UNIT_COST, _HOUR_COST, _HANDLE_TIME = Term("cost_per_contact"), Term("agent_hour_cost"), Term("handle_time")
_CONTACT_RATE, _FCR, _REPEAT = Term("contact_rate"), Term("fcr"), Term("repeat_propensity")
_REFERRALS, _PROMOTERS = Term("referrals"), Term("promoters")


def _to_fill(at: str, segment: Segment) -> Iterator[Problem]:
    known = [name for name, _ in estimate_fields(Segment)]
    for index, name in enumerate(segment.to_fill):
        if name not in known:
            yield Problem(
                f"{at}.to_fill[{index}]",
                said("“{id}” is not a figure of a segment; {instead}", id=name, instead=instead(name, known, "")),
            )
    for name in segment.blanks:
        yield Problem(f"{at}.{name}", _blank(segment.id, name), blank=True)


def _blank(segment: str, name: str) -> Sentence:
    field = Term(name)
    if name == "customers":
        return said("{field} of the segment “{segment}” is yours to fill: state it", field=field, segment=segment)
    return said(
        "{field} of the segment “{segment}” is yours to fill: state it, or take it off to_fill",
        field=field,
        segment=segment,
    )


def _customers(at: str, segment: Segment) -> Iterator[Problem]:
    if segment.customers is None and "customers" not in segment.to_fill:
        yield Problem(f"{at}.customers", said("“{field}” is missing: add it", field=Term("customers")))


def _leaving(at: str, segment: Segment) -> Iterator[Problem]:
    if segment.retention is not None:
        yield from _tenure(at, segment, segment.retention)
    elif segment.churn is not None and segment.cancellation is not None:
        yield Problem(
            f"{at}.cancellation",
            said(
                "{churn} and {cancellation} are both stated, but customers leave either at any time or at the end "
                "of a term: remove one of them",
                churn=_CHURN,
                cancellation=_CANCELLATION,
            ),
        )
    elif segment.contract_months is not None and segment.cancellation is None:
        yield Problem(
            f"{at}.contract_months",
            said(
                "{term} is stated without {cancellation}: state the share not renewed at term as {cancellation} "
                "(in place of {churn}), or remove {term}",
                term=_TERM,
                cancellation=_CANCELLATION,
                churn=_CHURN,
            ),
        )
    elif segment.contract_months is None and segment.cancellation is not None:
        yield Problem(
            f"{at}.cancellation",
            said(
                "{cancellation} is stated without {term}: state the length of the term as well",
                cancellation=_CANCELLATION,
                term=_TERM,
            ),
        )
    elif segment.churn is None and segment.cancellation is None and "churn" not in segment.to_fill:
        yield Problem(
            f"{at}.churn",
            said(
                "the segment “{segment}” does not say how customers leave: state {churn}, or, where they are "
                "under contract, {term} and {cancellation}",
                segment=segment.id,
                churn=_CHURN,
                term=_TERM,
                cancellation=_CANCELLATION,
            ),
        )


def _tenure(at: str, segment: Segment, tenure: Tenure) -> Iterator[Problem]:
    for field in ("cancellation", "contract_months"):
        if getattr(segment, field) is not None:
            yield Problem(
                f"{at}.{field}",
                said(
                    "{field} and retention are both stated, but churn follows from the retention: remove one of them",
                    field=Term(field),
                ),
            )
    parameters = [name for name in ("alpha", "beta") if getattr(tenure, name) is not None]
    if tenure.survival and parameters:
        yield Problem(
            f"{at}.retention.{parameters[0]}",
            said(
                "{field} and survival are both stated, but alpha and beta are fitted to the table: remove one",
                field=Term(parameters[0]),
            ),
        )
    elif tenure.survival:
        try:
            tenure.fit  # noqa: B018
        except SaidError as error:
            yield Problem(f"{at}.retention.survival", error.sentence)
    elif len(parameters) < 2:
        yield Problem(
            f"{at}.retention",
            said("the retention needs alpha and beta, or a table to fit them to: state both, or survival"),
        )


def _staffing(at: str, segment: Segment) -> Iterator[Problem]:
    if segment.staffing is None:
        return
    if segment.handle_time is None:
        yield Problem(
            f"{at}.staffing",
            said(
                "Erlang C needs to know how long a call takes: state {field} as well, or remove staffing",
                field=_HANDLE_TIME,
            ),
        )
    if segment.contact_rate is None:
        yield Problem(
            f"{at}.staffing",
            said(
                "Erlang C needs to know how often customers call: state {field} as well, or remove staffing",
                field=_CONTACT_RATE,
            ),
        )


def _unit_cost(at: str, segment: Segment) -> Iterator[Problem]:
    if segment.agent_hour_cost is None:
        return
    if segment.cost_per_contact is not None:
        yield Problem(
            f"{at}.agent_hour_cost",
            said(
                "{unit_cost} and {hour_cost} are both stated, but one follows from the other: drop one",
                unit_cost=_UNIT_COST,
                hour_cost=_HOUR_COST,
            ),
        )
    if segment.handle_time is None:
        yield Problem(
            f"{at}.agent_hour_cost",
            said(
                "{hour_cost} is stated without {handle_time}: state the minutes per contact as well",
                hour_cost=_HOUR_COST,
                handle_time=_HANDLE_TIME,
            ),
        )


def _handle_time(at: str, segment: Segment) -> Iterator[Problem]:
    if segment.handle_time is not None and min(segment.handle_time.stated) <= 0:
        yield Problem(
            f"{at}.handle_time",
            said(
                "a contact cannot take 0 minutes: state more than 0, or remove {handle_time}",
                handle_time=_HANDLE_TIME,
            ),
        )


def _repeats(at: str, segment: Segment) -> Iterator[Problem]:
    repeat = segment.repeat_propensity
    propensity = UNSTATED["repeat_propensity"] if repeat is None else repeat.point
    if segment.fcr is not None and segment.fcr.point == 0 and propensity == 1:
        yield Problem(
            f"{at}.fcr",
            said(
                "with {fcr} 0 and {repeat} 1 no issue would ever be resolved: state {fcr} above 0, or {repeat} "
                "below 1",
                fcr=_FCR,
                repeat=_REPEAT,
            ),
        )


def _referrals(at: str, segment: Segment) -> Iterator[Problem]:
    if segment.referrals is not None and segment.promoters is None:
        yield Problem(
            f"{at}.referrals",
            said(
                "{referrals} are per promoter, but {promoters} is not stated: state it as well",
                referrals=_REFERRALS,
                promoters=_PROMOTERS,
            ),
        )


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
