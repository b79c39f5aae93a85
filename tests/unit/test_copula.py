"""Estimates that move together: what is asked for is what is drawn, or the nearest that exists."""

from itertools import combinations
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from scipy import stats

import cxsim
from cxsim.copula import common_first, factor, nearest_correlation, normal_score_correlation, spearman
from cxsim.draws import Draws
from cxsim_models.scenario import Scenario
from tests.unit.three_years import AMOUNTS, scenario, three_years


def drawn(draws: Draws, path: str) -> np.ndarray:
    return np.concatenate([draws.values(chunk)[path] for chunk in (0, 1)])


def rank_correlation(draws: Draws, a: str, b: str) -> float:
    return float(stats.spearmanr(drawn(draws, a), drawn(draws, b)).statistic)


@given(st.floats(-1, 1))
def test_scores_and_ranks_are_each_others_inverse(rho: float) -> None:
    assert spearman(normal_score_correlation(rho)) == pytest.approx(rho, abs=1e-12)


def test_nearest_correlation_of_higham() -> None:
    # Higham (2002), section 4.
    found = nearest_correlation(np.array([[1.0, 1, 0], [1, 1, 1], [0, 1, 1]]))
    expected = [[1, 0.7607, 0.1573], [0.7607, 1, 0.7607], [0.1573, 0.7607, 1]]
    assert found == pytest.approx(np.array(expected), abs=5e-5)


@given(st.lists(st.floats(-1, 1), min_size=10, max_size=10))
@example([0, 0, 1, 0.00390625, 0, 1, 0, 1, 0, 0])
@example([0, 1, 0, 1, 0, 0, 0, 6.103515625e-05, 1, 0])
@example([1e-05, 0, 0, 0, 0, 0, 0, 0, 0, 0])
def test_nearest_correlation_is_one(entries: list[float]) -> None:
    matrix = np.eye(5)
    matrix[np.triu_indices(5, 1)] = entries
    matrix += np.triu(matrix, 1).T
    found = nearest_correlation(matrix)
    assert np.array_equal(np.diag(found), np.ones(5))
    assert found == pytest.approx(found.T, abs=1e-12)
    assert np.linalg.eigvalsh(found)[0] > -1e-12
    assert np.abs(found).max() <= 1 + 1e-12
    lower = factor(found)
    assert np.array_equal(lower, np.tril(lower))
    # Its order is given, so that rounding is magnified where a pivot is almost 0; the other root chooses its order.
    assert lower @ lower.T == pytest.approx(found, abs=2e-3)
    assert (lower**2).sum(axis=1) == pytest.approx(np.ones(5), abs=1e-9)
    root = common_first(found)
    assert root @ root.T == pytest.approx(found, abs=1e-8)
    assert (root**2).sum(axis=1) == pytest.approx(np.ones(5), abs=1e-9)
    # It is its own nearest one.
    assert nearest_correlation(found) == pytest.approx(found, abs=1e-6)


def test_what_all_have_in_common_comes_first() -> None:
    # Three projects of two shifts each, which were asked to correlate only across projects: there is no such matrix.
    asked = np.full((6, 6), 0.6)
    for first in (0, 2, 4):
        asked[first : first + 2, first : first + 2] = np.eye(2)
    assert np.linalg.eigvalsh(asked)[0] < 0
    found = nearest_correlation(asked)
    root = common_first(found)
    assert root @ root.T == pytest.approx(found, abs=1e-9)
    shares = (root**2).sum(axis=0)
    # The first principal component has as much, and no column could have more.
    assert shares[0] == pytest.approx(np.linalg.eigvalsh(found)[-1], rel=1e-6)
    assert shares[0] > (factor(found) ** 2).sum(axis=0).max() * 1.2


def test_factor_of_perfect_correlation() -> None:
    lower = factor(np.array([[1.0, 1, -1], [1, 1, -1], [-1, -1, 1]]))
    assert lower == pytest.approx(np.array([[1.0, 0, 0], [1, 0, 0], [-1, 0, 0]]))


@pytest.mark.parametrize("rho", [-0.4, 0.0, 0.3, 0.7, 0.95])
def test_the_drawn_ranks_correlate_as_asked(rho: float) -> None:
    draws = Draws(three_years(rho))
    for a, b in combinations(AMOUNTS, 2):
        assert rank_correlation(draws, a, b) == pytest.approx(rho, abs=0.02)
    for path in AMOUNTS:
        values = drawn(draws, path)
        assert (values.mean(), values.std()) == pytest.approx((45_000, 10_000), rel=0.01)


def test_perfect_correlation() -> None:
    draws = Draws(three_years(1))
    first, second, third = (drawn(draws, path) for path in AMOUNTS)
    assert second == pytest.approx(first, rel=1e-6)
    assert third == pytest.approx(first, rel=1e-6)


def test_perfect_opposites() -> None:
    document = three_years(1)
    against = document.correlations[0].model_copy(update={"rho": -1.0})
    draws = Draws(document.model_copy(update={"correlations": (against,)}))
    first, second, third = (drawn(draws, path) for path in AMOUNTS)
    assert first + second == pytest.approx(90_000, rel=1e-6)
    assert abs(stats.spearmanr(first, third).statistic) < 0.02


def test_correlations_that_contradict_each_other() -> None:
    document = three_years(0.9)
    apart = document.correlations[1].model_copy(update={"rho": -0.9})
    pairs = (document.correlations[0], apart, document.correlations[2])
    result = cxsim.simulate(document.model_copy(update={"correlations": pairs}), trials=8192)
    reported = {(pair["a"], pair["b"]): pair for pair in result.summary()["correlations"]}
    assert reported.keys() == set(combinations(AMOUNTS, 2))
    for (a, b), pair in reported.items():
        assert abs(pair["asked"]) == 0.9
        assert abs(pair["achieved"]) < 0.6
        assert pair["achieved"] * pair["asked"] > 0
        assert rank_correlation(result.draws, a, b) == pytest.approx(pair["achieved"], abs=0.02)


def test_nothing_is_reported_where_all_is_as_asked() -> None:
    assert cxsim.simulate(three_years(0.5), trials=64).summary()["correlations"] == []
    assert cxsim.simulate(three_years(), trials=64).summary()["correlations"] == []


FCR, CHURN, DISPUTES, TURNOVER = (
    "initiatives.training.shifts.fcr.shift",
    "initiatives.loyalty.shifts.churn.shift",
    "initiatives.loyalty.shifts.friction:disputes.shift",
    "initiatives.culture.shifts.agent_turnover.shift",
)


def programme(**settings: object) -> Scenario:
    """Three initiatives: FCR up, churn and friction down, agent turnover down."""

    def initiative(id: str, *shifts: dict[str, Any]) -> dict[str, Any]:
        return {"id": id, "shifts": list(shifts)}

    return scenario(
        {
            "settings": settings,
            "segments": [{"id": "all", "customers": 1000, "churn": 18, "spend": 400, "gross_margin": 0.5, "fcr": 60}],
            "workforce": {"agents": 20, "agent_turnover": 30, "replacement_cost": 5000},
            "friction": [{"id": "disputes", "occurrences": 100, "minutes": 20, "people": 1, "hour_cost": 30}],
            "initiatives": [
                initiative("training", {"kpi": "fcr", "shift": {"dist": "normal", "mean": 4, "sd": 1}}),
                initiative(
                    "loyalty",
                    {"kpi": "churn", "shift": {"dist": "normal", "mean": -2, "sd": 0.5}},
                    {
                        "kpi": "friction",
                        "point": "disputes",
                        "shift": {"dist": "normal", "mean": -30, "sd": 5},
                        "as": "percent",
                    },
                ),
                initiative("culture", {"kpi": "agent_turnover", "shift": {"dist": "normal", "mean": -5, "sd": 1}}),
            ],
        }
    )


def test_execution_goes_with_what_is_good() -> None:
    draws = Draws(programme(execution=0.5))
    for a, b, rho in (
        (FCR, CHURN, -0.5),
        (FCR, DISPUTES, -0.5),
        (FCR, TURNOVER, -0.5),
        (CHURN, TURNOVER, 0.5),
        (DISPUTES, TURNOVER, 0.5),
        (CHURN, DISPUTES, 0.0),
    ):
        assert rank_correlation(draws, a, b) == pytest.approx(rho, abs=0.02), (a, b)


def test_no_execution_no_copula() -> None:
    assert Draws(programme(execution=0)).copula is None


def test_a_named_pair_goes_before_execution() -> None:
    document = programme(execution=0.5)
    named = three_years(1).correlations[0].model_copy(update={"a": CHURN, "b": FCR, "rho": 0.2})
    draws = Draws(document.model_copy(update={"correlations": (named,)}))
    assert rank_correlation(draws, FCR, CHURN) == pytest.approx(0.2, abs=0.02)
    assert rank_correlation(draws, FCR, TURNOVER) == pytest.approx(-0.5, abs=0.02)


def test_what_is_fixed_correlates_with_nothing() -> None:
    document = three_years(0.5)
    project = document.initiatives[0]
    fixed = three_years().initiatives[0].costs[0].amount
    benefits = (project.benefits[0].model_copy(update={"amount": fixed}), *project.benefits[1:])
    project = project.model_copy(update={"benefits": benefits})
    draws = Draws(document.model_copy(update={"initiatives": (project,)}))
    assert draws.copula is not None
    assert set(draws.copula.paths) == set(AMOUNTS[1:])
    assert draws.values(0)[AMOUNTS[0]] == 100_000
