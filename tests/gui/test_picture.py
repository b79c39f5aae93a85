"""What is counted and sorted for the charts."""

import math
from itertools import pairwise

import numpy as np
import pytest

from cxsim_ui.picture import picture_of
from cxsim_ui.picture_parts import quantiles, spread_of
from tests.gui.synthetic import synthetic_picture, synthetic_result


def test_the_histogram_counts_the_draws_and_zero_is_an_edge() -> None:
    result = synthetic_result()
    outcome = picture_of(result).outcome
    counts, _ = np.histogram(result.npv, outcome.edges)
    assert outcome.shares * result.trials == pytest.approx(counts)
    assert np.abs(outcome.edges).min() == 0
    assert outcome.shares.sum() >= 0.98


def test_dots_are_the_fifty_equally_likely_quantiles() -> None:
    result = synthetic_result()
    outcome = picture_of(result).outcome
    assert outcome.dots == pytest.approx(np.quantile(result.npv, (np.arange(50) + 0.5) / 50))
    assert outcome.low <= outcome.dots[0]
    assert outcome.dots[-1] <= outcome.high


def test_the_share_below_a_threshold_is_exact() -> None:
    result = synthetic_result()
    outcome = picture_of(result).outcome
    for threshold in (-1e6, 0.0, 5e5, 1e9):
        assert outcome.share_below(threshold) == np.mean(result.npv < threshold)


def test_quantiles_agree_with_numpy_and_know_infinity() -> None:
    values = np.random.default_rng(1).normal(size=1001)
    spread = spread_of(values, 1001)
    assert (spread.p10, spread.p50, spread.p90) == pytest.approx(tuple(np.quantile(values, [0.1, 0.5, 0.9])))
    ends = quantiles(np.array([1.0, 2.0, math.inf, math.inf]), np.array([0.0, 0.5, 1.0]))
    assert ends.tolist() == [1.0, math.inf, math.inf]


@pytest.mark.parametrize("basis", ["cash", "total"])
def test_the_waterfall_adds_up_to_the_mean_npv(basis: str) -> None:
    picture = synthetic_picture(basis=basis)
    *steps, total = picture.sources.bars
    assert [bar.name for bar in steps] == ["retention", "spend", "contacts", "handle_time", "to_serve", "costs"]
    assert sum(bar.amount for bar in steps) == pytest.approx(total.amount)
    for before, after in pairwise(steps):
        assert after.start == pytest.approx(before.start + before.amount)
    contacts = steps[2]
    assert contacts.pale > contacts.solid
    assert contacts.start + contacts.amount == pytest.approx(contacts.solid if basis == "cash" else contacts.pale)


def test_many_lines_are_merged_and_nothing_is_lost() -> None:
    from cxsim_models.benefits import LINES

    picture = synthetic_picture(weights={name: 0.1 + 0.01 * i for i, name in enumerate(LINES)})
    *steps, total = picture.sources.bars
    smaller = next(bar for bar in steps if bar.name == "smaller")
    assert smaller.merged == len(LINES) - 7
    assert sum(bar.amount for bar in steps) == pytest.approx(total.amount)


def test_axes_stay_put_while_the_values_move_a_little() -> None:
    first = picture_of(synthetic_result(1.10e6))
    nudged = picture_of(synthetic_result(1.05e6), first)
    assert nudged.outcome.edges is first.outcome.edges
    assert (nudged.cash.low, nudged.cash.high) == (first.cash.low, first.cash.high)
    assert (nudged.sources.low, nudged.sources.high) == (first.sources.low, first.sources.high)
    assert picture_of(synthetic_result(9e6), first).outcome.edges[-1] > first.outcome.edges[-1]
    narrow = picture_of(synthetic_result(0.2e6, 0.1e6), first)
    assert narrow.outcome.edges[-1] < first.outcome.edges[-1]


def test_extremes_do_not_squash_the_picture() -> None:
    result = synthetic_result()
    result.npv[:5] = 1e12
    outcome = picture_of(result).outcome
    assert outcome.high < 1e7
    far = synthetic_picture(500e6, 1e6).outcome
    assert far.low > 0, "a zero line that is far away does not belong into the view"


def test_everything_fixed_and_a_single_future() -> None:
    for picture in (synthetic_picture(sd=0), synthetic_picture(trials=1)):
        outcome = picture.outcome
        assert outcome.certain
        assert outcome.low < outcome.ordered[0] < outcome.high
        assert outcome.shares.sum() == 1
        assert picture.npv.p10 == picture.npv.p90


def test_undefined_outcomes_stay_undefined() -> None:
    result = synthetic_result()
    result.npv[:] = np.nan
    picture = picture_of(result)
    assert picture.npv.defined == 0
    assert math.isnan(picture.outcome.share_below(0))
    assert all(bar.name != "npv" for bar in picture.sources.bars)


def test_no_cost_means_no_payback_and_no_roi() -> None:
    picture = synthetic_picture(costs=0)
    assert picture.payback.defined == 0
    assert picture.roi.defined == 0
    assert all(bar.name != "costs" for bar in picture.sources.bars)


def test_futures_that_never_pay_back_count_as_never() -> None:
    picture = synthetic_picture(-5e5, 3e5)
    assert picture.pays_back < 0.5
    assert picture.payback.p50 == math.inf
    assert picture.payback.defined == 1


def test_a_future_never_in_debt_pays_back_at_once() -> None:
    result = synthetic_result()
    result.payback[:] = np.nan
    result.probability["payback_within_horizon"] = 0.0
    result.never_in_debt = 1.0
    picture = picture_of(result)
    assert picture.payback.p90 == 0
    assert picture.pays_back == 1
