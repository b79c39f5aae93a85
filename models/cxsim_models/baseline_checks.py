"""Checks of what segments state of themselves: section 12."""

from collections.abc import Iterator

from cxsim_models.check import Check, rounded, share
from cxsim_models.inventory import Inventory
from cxsim_models.segment import Segment
from cxsim_models.sentence import Gap
from cxsim_models.tenure import annual_churn

CHURN_HIGH = 60.0
CHURN_LOW = 3.0
"""% a year. Below it a month's rate is as likely: operators publish 0.7 to 2 % a month."""
MARGIN_HIGH = 0.95


def baseline_checks(inventory: Inventory) -> Iterator[Check]:
    """Rates of another period, margins without cost of sales, promoters that contradict the NPS."""
    for index, segment in enumerate(inventory.scenario.segments):
        for field, check in (
            ("churn", _churn(segment)),
            ("cancellation", _cancellation(segment)),
            ("churn", _beside_retention(segment)),
            ("gross_margin", _margin(segment)),
            ("promoters", _promoters(segment)),
        ):
            if check is not None:
                code, gaps = check
                path = f"segments.{segment.id}.{field}"
                yield Check(code, f"segments[{index}].{field}", path, gaps | {"segment": segment.title})


_Found = tuple[str, dict[str, Gap]] | None


def _churn(segment: Segment) -> _Found:
    if segment.churn is None:
        return None
    churn = segment.churn.point
    if churn > CHURN_HIGH:
        return "churn_high", {"churn": share(churn / 100.0), "limit": share(CHURN_HIGH / 100.0)}
    if 0.0 < churn < CHURN_LOW:
        annual = 1.0 - (1.0 - churn / 100.0) ** 12.0
        return "churn_low", {"churn": share(churn / 100.0), "annual": share(annual)}
    return None


def _cancellation(segment: Segment) -> _Found:
    """Cancellation at term as the churn of a year."""
    if segment.cancellation is None or segment.contract_months is None:
        return None
    kept = 1.0 - segment.cancellation.point / 100.0
    churn = 100.0 * (1.0 - kept ** (12.0 / segment.contract_months.point))
    if churn <= CHURN_HIGH:
        return None
    return "cancellation_high", {
        "cancellation": share(segment.cancellation.point / 100.0),
        "months": rounded(segment.contract_months.point),
        "churn": share(churn / 100.0),
        "limit": share(CHURN_HIGH / 100.0),
    }


def _beside_retention(segment: Segment) -> _Found:
    if segment.churn is None or segment.retention is None:
        return None
    try:
        meant = float(annual_churn(*segment.retention.point, segment.retention.age_years))
    except ValueError:
        # The table cannot be fitted, which is a problem of its own.
        return None
    return "churn_beside_retention", {"churn": share(segment.churn.point / 100.0), "meant": share(meant / 100.0)}


def _margin(segment: Segment) -> _Found:
    if segment.gross_margin is None or segment.gross_margin.point <= MARGIN_HIGH:
        return None
    return "margin_high", {"margin": share(segment.gross_margin.point), "limit": share(MARGIN_HIGH)}


def _promoters(segment: Segment) -> _Found:
    """With d detractors of 100, NPS = promoters − d, and both together are at most 100."""
    if segment.nps is None or segment.promoters is None:
        return None
    nps, promoters = segment.nps.point, segment.promoters.point
    low, high = max(nps, 0.0), (100.0 + nps) / 2.0
    if low <= promoters <= high:
        return None
    shares: dict[str, Gap] = {"low": share(low / 100.0), "high": share(high / 100.0)}
    return "promoters_impossible", shares | {"promoters": share(promoters / 100.0), "nps": rounded(nps)}
