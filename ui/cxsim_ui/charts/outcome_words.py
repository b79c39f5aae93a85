"""What the outcome chart says: captions, notes, read-outs and the spoken summary."""

import math

import numpy as np
from PySide6.QtCore import QCoreApplication

from cxsim.statistics import PERCENTILES
from cxsim_ui.amounts import MoneyScale, Tenths, exact_money, in_ten, money, percent, symbol, tenths
from cxsim_ui.charts.table import Table
from cxsim_ui.charts.units import common_scale
from cxsim_ui.picture import Picture
from cxsim_ui.picture_parts import quantiles


def scale(picture: Picture) -> MoneyScale:
    """The unit of the NPV axis."""
    return common_scale(picture).fitted((picture.outcome.low, picture.outcome.high), 3)


def amount(picture: Picture, npv: float) -> str:
    """An NPV in the axis's unit."""
    return money(0.0, picture.currency) if npv == 0 else scale(picture).brief(npv)


def no_npv() -> str:
    """What stands in the place of the chart where NPV does not exist."""
    return QCoreApplication.translate("outcome", "undefined: no future has a net present value")


def captions(picture: Picture, threshold: float) -> tuple[str, str]:
    """What is written left and right of the threshold: of ten futures, how many lie there."""
    share = picture.outcome.share_below(threshold)
    below, above = in_ten(share), in_ten(_others(share, 1 - share))
    if threshold != 0:
        left = QCoreApplication.translate("outcome", "{frequency} below {amount}")
        right = QCoreApplication.translate("outcome", "{frequency} above")
        return left.format(frequency=below, amount=amount(picture, threshold)), right.format(frequency=above)
    one = Tenths(1, 0)
    loses, lose = (
        QCoreApplication.translate("outcome", "{frequency} loses"),
        QCoreApplication.translate("outcome", "{frequency} lose"),
    )
    gains, gain = (
        QCoreApplication.translate("outcome", "{frequency} gains"),
        QCoreApplication.translate("outcome", "{frequency} gain"),
    )
    # Who neither loses nor gains does not gain.
    above = in_ten(share_above := _others(share, picture.outcome.share_above(0.0)))
    left = loses if tenths(share) == one else lose
    right = gains if tenths(share_above) == one else gain
    return left.format(frequency=below), right.format(frequency=above)


def _others(share: float, others: float) -> float:
    """The share of the `others`, such that both make ten of ten where each is rounded to tenths."""
    rounded = tenths(share) if math.isfinite(share) else Tenths(0, 1)
    return others if rounded.bound or abs(share + others - 1) > 1e-9 else 1 - rounded.count / 10


def point_note(picture: Picture) -> str:
    """Where the all-likely point estimate sits among the futures."""
    outcome = picture.outcome
    if outcome.certain:
        text = QCoreApplication.translate("outcome", "{amount} in every future: no estimate is uncertain")
        return text.format(amount=amount(picture, outcome.point))
    percentile = min(max(round(outcome.percentile * 100), 1), 99) if math.isfinite(outcome.percentile) else 50
    text = QCoreApplication.translate("outcome", "your point estimate, {amount}, is the P{percentile}")
    return text.format(amount=amount(picture, outcome.point), percentile=percentile)


def summary(picture: Picture, threshold: float) -> str:
    """The chart in two sentences, for those who hear it."""
    share = 1 - picture.outcome.share_below(threshold)
    if not math.isfinite(share):
        return no_npv()
    text = QCoreApplication.translate(
        "outcome",
        "{frequency} futures reach {threshold} or more. Half lie above {middle}; "
        "1 in 10 lies below {low}, 1 in 10 above {high}. All likely values together give {point}.",
    )
    return text.format(
        frequency=in_ten(share),
        threshold=amount(picture, threshold),
        middle=amount(picture, picture.npv.p50),
        low=amount(picture, picture.npv.p10),
        high=amount(picture, picture.npv.p90),
        point=amount(picture, picture.outcome.point),
    )


def named_futures() -> dict[float, str]:
    """Futures that one asks for by name: the share of the others below them, and the name."""
    return {
        0.1: QCoreApplication.translate("outcome", "Worst 1 in 10"),
        0.5: QCoreApplication.translate("outcome", "The middle one"),
        0.9: QCoreApplication.translate("outcome", "Best 1 in 10"),
    }


def table(picture: Picture, threshold: float) -> Table:
    """Points of the distribution: an NPV, and how many of the futures lie below it and reach it."""
    outcome = picture.outcome
    rows: list[tuple[str | float, ...]] = []
    for percentile in PERCENTILES:
        npv = float(quantiles(outcome.ordered, np.array(percentile / 100)))
        rows.append((f"P{percentile}", npv, percentile / 100, 1 - percentile / 100))
    loss, aim, point = (
        QCoreApplication.translate("outcome", "No loss, no gain"),
        QCoreApplication.translate("outcome", "Threshold"),
        QCoreApplication.translate("outcome", "Your point estimate"),
    )
    marks = [(loss, 0.0), *([(aim, threshold)] if threshold else []), (point, outcome.point)]
    for name, npv in marks:
        below = outcome.share_below(npv) if math.isfinite(npv) else math.nan
        rows.append((name, npv, below, 1 - below))
    headings = (
        QCoreApplication.translate("outcome", "Point of the distribution"),
        QCoreApplication.translate("outcome", "NPV, {unit}").format(unit=symbol(picture.currency)),
        QCoreApplication.translate("outcome", "Futures below"),
        QCoreApplication.translate("outcome", "Futures that reach it"),
    )
    title = QCoreApplication.translate("outcome", "Outcome: distribution of NPV")
    return Table(title, headings, tuple(rows), shares=frozenset({2, 3}))


def dot(picture: Picture, rank: int) -> str:
    """One dot's exact NPV; `rank` counts from 0."""
    text = QCoreApplication.translate("outcome", "Future {rank} of 50: {amount}\nClick to open it")
    exactly = exact_money(float(picture.outcome.dots[rank]), picture.currency)
    return text.format(rank=rank + 1, amount=exactly)


def bin_at(picture: Picture, npv: float) -> str:
    """The histogram's bin at an NPV, and the share of futures in it."""
    outcome, currency = picture.outcome, picture.currency
    at = int(np.searchsorted(outcome.edges, npv)) - 1
    if not 0 <= at < len(outcome.shares):
        return ""
    return QCoreApplication.translate("outcome", "{low} to {high}: {share} of futures").format(
        low=exact_money(float(outcome.edges[at]), currency),
        high=exact_money(float(outcome.edges[at + 1]), currency),
        share=percent(float(outcome.shares[at]), 1),
    )


def share_below(picture: Picture, npv: float) -> str:
    """The cumulative share at an NPV."""
    text = QCoreApplication.translate("outcome", "{share} of futures lie below {amount}")
    share = percent(picture.outcome.share_below(npv), 1)
    return text.format(share=share, amount=exact_money(npv, picture.currency))
