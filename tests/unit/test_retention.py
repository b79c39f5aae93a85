"""Retention with tenure (sBG): published fits and projections, properties, shapes and errors."""

import math

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from cxsim_models.retention import (
    discounted_expected_lifetime,
    expected_lifetime,
    fit_sbg,
    retention_rate,
    sbg_log_likelihood,
    sbg_survival,
)

# Fader & Hardie 2007, J. Interactive Marketing 21(1): customers still there, in % of the cohort, years 0 to 12.
HIGH_END = [100.0, 86.9, 74.3, 65.3, 59.3, 55.1, 51.7, 49.1, 46.8, 44.5, 42.7, 40.9, 39.4]
REGULAR = [100.0, 63.1, 46.8, 38.2, 32.6, 28.9, 26.2, 24.1, 22.3, 20.7, 19.4, 18.3, 17.3]
FITTED = slice(0, 8)

# A busy machine is no failure.
untimed = settings(deadline=None)
alphas = st.floats(0.2, 6)
betas = st.floats(0.2, 12)
ages = st.integers(0, 60)
discounts = st.floats(0.002, 1)


def derl(alpha: float, beta: float, age: int, discount: float) -> float:
    """The sum that the closed form is, term by term."""
    terms, share, present = [], 1.0, 1.0
    while present > 1e-18:
        share *= (beta + age) / (alpha + beta + age)
        terms.append(share * present)
        age += 1
        present /= 1 + discount
    return math.fsum(terms)


class TestPublishedFigures:
    def test_high_end_fit(self) -> None:
        """Printed: alpha 0.668, beta 3.806; the spreadsheet begins at alpha = beta = 1 with −2.115."""
        fit = fit_sbg(HIGH_END[FITTED])
        assert (round(fit.alpha, 3), round(fit.beta, 3)) == (0.668, 3.806)
        assert fit == pytest.approx((0.668088, 3.806095), abs=5e-7)
        assert sbg_log_likelihood(1, 1, np.divide(HIGH_END[FITTED], 100)) == pytest.approx(-2.115, abs=6e-4)

    def test_high_end_projection(self) -> None:
        printed = [0.46, 0.436, 0.414, 0.395, 0.378]
        assert np.round(sbg_survival(0.668, 3.806, 12)[8:], 3).tolist() == printed
        survival = sbg_survival(*fit_sbg(HIGH_END[FITTED]), 12)
        assert survival[0] == 1
        assert np.round(100 * survival[1:], 2).tolist() == [
            *(85.07, 74.69, 66.98, 60.99, 56.18, 52.22, 48.89, 46.04, 43.58, 41.42, 39.51, 37.80),
        ]
        # The published point of the model: what it has not seen it misses by less than 2 percentage points.
        assert np.abs(100 * survival - HIGH_END).max() < 2

    def test_high_end_residual_lifetime(self) -> None:
        """DERL after seven renewals at 10 %: 7.53 (parameters as printed, to three digits)."""
        assert round(discounted_expected_lifetime(0.668, 3.806, 7, 0.1), 2) == 7.53
        fit = fit_sbg(HIGH_END[FITTED])
        lifetimes = discounted_expected_lifetime(*fit, np.arange(8), 0.1)
        assert np.round(lifetimes, 4).tolist() == [5.4145, 5.9014, 6.2939, 6.6199, 6.8967, 7.1357, 7.3447, 7.5296]

    def test_regular_fit(self) -> None:
        """Printed: alpha 0.704, beta 1.182."""
        fit = fit_sbg(REGULAR[FITTED])
        assert (round(fit.alpha, 3), round(fit.beta, 3)) == (0.704, 1.182)
        assert fit == pytest.approx((0.704077, 1.182043), abs=5e-7)

    def test_regular_projection(self) -> None:
        fit = fit_sbg(REGULAR[FITTED])
        assert np.round(100 * sbg_survival(*fit, 12)[1:], 2).tolist() == [
            *(62.67, 47.38, 38.80, 33.21, 29.23, 26.25, 23.90, 22.01, 20.44, 19.12, 17.99, 17.00),
        ]
        lifetimes = discounted_expected_lifetime(*fit, np.arange(8), 0.1)
        assert np.round(lifetimes, 4).tolist() == [2.9644, 4.1031, 4.8698, 5.4421, 5.8941, 6.2644, 6.5757, 6.8423]


class TestFit:
    @untimed
    @given(alphas, betas, st.integers(4, 15))
    def test_recovers_what_made_an_exact_table(self, alpha: float, beta: float, periods: int) -> None:
        fit = fit_sbg(sbg_survival(alpha, beta, periods))
        assert fit == pytest.approx((alpha, beta), rel=1e-3)

    @untimed
    @given(st.lists(st.integers(0, 300), min_size=2, max_size=12), st.integers(1, 500))
    def test_nothing_near_is_likelier(self, losses: list[int], left: int) -> None:
        table = np.cumsum([left, *losses])[::-1].astype(float)
        assume(table[-1] < table[0])
        alpha, beta = fit_sbg(table)
        best = sbg_log_likelihood(alpha, beta, table)
        # At the ends of the search, where all are alike or all are decided, hardly anything changes any more.
        inside = 2e-6 < alpha + beta < 9e5
        for step in (0.99, 1.01):
            for near in ((alpha * step, beta), (alpha, beta * step), (alpha * step, beta * step)):
                assert sbg_log_likelihood(*near, table) <= best + (1e-12 if inside else 1e-5) * table[0]

    @untimed
    @given(st.integers(1, 10**6))
    def test_numbers_of_customers_are_shares(self, customers: int) -> None:
        counts = np.multiply(REGULAR[FITTED], customers)
        assert fit_sbg(counts) == pytest.approx(fit_sbg(REGULAR[FITTED]), rel=1e-9)

    @untimed
    @given(st.floats(0.02, 0.98), st.integers(2, 12))
    def test_constant_churn_means_that_all_are_alike(self, rate: float, periods: int) -> None:
        table = rate ** np.arange(periods + 1)
        fit = fit_sbg(table)
        assert fit.alpha + fit.beta > 1e4
        assert retention_rate(*fit, np.arange(1, periods + 1)) == pytest.approx(rate, abs=1e-3)

    def test_churn_that_rises_with_tenure_is_taken_as_constant(self) -> None:
        """The best constant rate: leavers over customers at risk, 0.9 of 1 + 0.9 + 0.7 + 0.4."""
        fit = fit_sbg([1, 0.9, 0.7, 0.4, 0.1])
        assert fit.alpha + fit.beta == pytest.approx(1e6)
        assert fit.alpha / 1e6 == pytest.approx(0.9 / 3.0, rel=1e-5)

    def test_those_who_stay_for_ever(self) -> None:
        """Half leave at once, nobody later."""
        fit = fit_sbg([1000, 500, 500, 500])
        assert sbg_survival(*fit, [1, 3, 50]) == pytest.approx(0.5, abs=1e-5)

    def test_a_cohort_that_dies_out(self) -> None:
        fit = fit_sbg([100, 60, 30, 0])
        assert sbg_survival(*fit, 3)[3] < 0.2

    @pytest.mark.parametrize(
        ("table", "problem"),
        [
            ([1, 0.9], "at least two periods"),
            ([], "at least two periods"),
            ([[1, 0.9, 0.8]], "at least two periods"),
            ([1, 0.9, -0.1], "Period 2 is -0.1: write the share of the cohort that is left, between 0 and 1"),
            ([1, math.nan, 0.5], "Period 1 is nan"),
            ([math.inf, 1, 0.5], "Period 0 is inf"),
            ([0.869, 0.743, 0.653], "begins with 0.869: write the whole cohort first"),
            ([0, 0, 0], "begins with 0:"),
            ([1, 0.9, 0.95, 0.7], "rises from 0.9 to 0.95 in period 2"),
            ([1, 86.9, 74.3], "rises from 1 to 86.9 in period 1"),
            ([50, 50, 50], "Nobody leaves"),
            ([50, 0, 0], "All leave in the first period"),
        ],
    )
    def test_tables_that_cannot_be_fitted(self, table: list[float], problem: str) -> None:
        with pytest.raises(ValueError, match=problem):
            fit_sbg(table)
        with pytest.raises(ValueError, match=problem):
            sbg_log_likelihood(1, 1, table)


class TestSurvival:
    def test_alpha_1(self) -> None:
        """S(t) = beta/(beta + t)."""
        assert sbg_survival(1, 3, 4).tolist() == pytest.approx([1, 3 / 4, 3 / 5, 3 / 6, 3 / 7], rel=1e-15)
        assert sbg_survival(1, 3, [0.5, 2.25]) == pytest.approx([3 / 3.5, 3 / 5.25], rel=1e-14)

    @untimed
    @given(alphas, betas, st.lists(st.floats(0, 40), min_size=1, max_size=30))
    def test_falls_from_1_and_stays_above_0(self, alpha: float, beta: float, times: list[float]) -> None:
        survival = sbg_survival(alpha, beta, sorted(times))
        assert ((survival > 0) & (survival <= 1)).all()
        assert (np.diff(survival) <= 1e-12).all()

    @untimed
    @given(alphas, betas, st.floats(0, 30))
    def test_is_the_quotient_of_beta_functions(self, alpha: float, beta: float, age: float) -> None:
        expected = math.exp(
            math.lgamma(beta + age) - math.lgamma(alpha + beta + age) + math.lgamma(alpha + beta) - math.lgamma(beta)
        )
        assert sbg_survival(alpha, beta, age) == pytest.approx(expected, rel=1e-9)

    @untimed
    @given(alphas, betas)
    def test_years_in_months_are_years(self, alpha: float, beta: float) -> None:
        monthly = sbg_survival(alpha, beta, np.arange(61) / 12)
        assert monthly[::12] == pytest.approx(sbg_survival(alpha, beta, 5), rel=1e-12)

    @untimed
    @given(alphas, betas, st.integers(1, 40))
    def test_is_the_product_of_the_retention_rates(self, alpha: float, beta: float, periods: int) -> None:
        rates = retention_rate(alpha, beta, np.arange(1, periods + 1))
        assert sbg_survival(alpha, beta, periods)[1:] == pytest.approx(np.cumprod(rates), rel=1e-12)
        assert (np.diff(rates) > 0).all()

    def test_shapes(self) -> None:
        rng = np.random.default_rng(4)
        alpha, beta = rng.uniform(0.3, 3, 7), rng.uniform(0.5, 5, 7)
        months = np.arange(25) / 12
        survival = sbg_survival(alpha, beta, months)
        assert survival.shape == (25, 7)
        for trial in range(7):
            assert np.array_equal(survival[:, trial], sbg_survival(alpha[trial], beta[trial], months))
        assert sbg_survival(alpha, 2.0, 3).shape == (4, 7)
        assert sbg_survival(alpha, beta, 2.5).shape == (7,)
        assert type(sbg_survival(0.7, 1.2, 2.5)) is float
        assert sbg_survival(0.7, 1.2, 0).tolist() == [1]
        assert sbg_survival(0.7, 1.2, np.int64(2)).shape == (3,)
        assert sbg_survival(0.7, 1.2, [[1, 2], [3, 4]]).shape == (2, 2)

    def test_large_parameters(self) -> None:
        """All customers alike: 0.8 to the power of the age."""
        assert sbg_survival(2e5, 8e5, [0.5, 1, 3]) == pytest.approx(0.8 ** np.array([0.5, 1, 3]), rel=1e-5)

    def test_errors(self) -> None:
        for wrong in ((0, 1), (1, -1), (math.nan, 1), (1, [2, math.inf])):
            with pytest.raises(ValueError, match="Alpha and beta"):
                sbg_survival(*wrong, 3)
        for periods in (-1, [0.5, -0.1], [math.nan], math.inf):
            with pytest.raises(ValueError, match="Periods must be 0 or more"):
                sbg_survival(1, 1, periods)
        for period in (0, [1, 0.5], math.nan):
            with pytest.raises(ValueError, match="count from 1"):
                retention_rate(1, 1, period)


class TestLifetime:
    @untimed
    @given(alphas, betas, ages, discounts)
    def test_is_the_sum_of_what_is_still_to_come(self, alpha: float, beta: float, age: int, discount: float) -> None:
        value = discounted_expected_lifetime(alpha, beta, age, discount)
        assert value == pytest.approx(derl(alpha, beta, age, discount), rel=1e-12)

    @pytest.mark.parametrize(
        ("alpha", "beta", "age", "discount"),
        [(1e-6, 1e-6, 0, 0.1), (1e6, 1e7, 3, 0.01), (1e4, 2e4, 0, 0.1), (0.2, 1e-3, 0, 1.5), (5, 0.2, 0, 20)],
    )
    def test_far_from_the_usual(self, alpha: float, beta: float, age: int, discount: float) -> None:
        value = discounted_expected_lifetime(alpha, beta, age, discount)
        assert value == pytest.approx(derl(alpha, beta, age, discount), rel=1e-12)

    @untimed
    @given(alphas, betas, ages, discounts)
    def test_from_one_renewal_to_the_next(self, alpha: float, beta: float, age: int, discount: float) -> None:
        now, later = discounted_expected_lifetime(alpha, beta, [age, age + 1], discount)
        assert now == pytest.approx(retention_rate(alpha, beta, age + 1) * (1 + later / (1 + discount)), rel=1e-12)

    def test_undiscounted(self) -> None:
        """(beta + age)/(alpha − 1), to which ever smaller discounts lead."""
        assert expected_lifetime(3, 4, 2) == 3
        assert discounted_expected_lifetime(3, 4, 2, 0) == 3
        assert discounted_expected_lifetime(3, 4, 2, 1e-6) == pytest.approx(3, rel=1e-4)

    def test_no_bound_is_nan(self) -> None:
        assert math.isnan(expected_lifetime(1, 4))
        values = discounted_expected_lifetime([0.7, 0.7, 1.5], 4, 0, [0, 0.1, 0])
        assert np.isnan(values).tolist() == [True, False, False]
        assert values[2] == 8

    def test_shapes(self) -> None:
        alpha, beta = np.array([0.5, 1.0, 2.0]), np.array([1.0, 2.0, 3.0])
        values = discounted_expected_lifetime(alpha, beta, np.arange(4)[:, None], 0.1)
        assert values.shape == (4, 3)
        assert values[2, 1] == pytest.approx(discounted_expected_lifetime(1, 2, 2, 0.1), rel=1e-14)
        assert type(discounted_expected_lifetime(1, 2, 2, 0.1)) is float
        assert expected_lifetime(alpha, beta).shape == (3,)

    def test_errors(self) -> None:
        with pytest.raises(ValueError, match="Alpha and beta"):
            discounted_expected_lifetime(0, 1, 1, 0.1)
        for age in (-1, math.nan, math.inf):
            with pytest.raises(ValueError, match="age must be 0 renewals or more"):
                discounted_expected_lifetime(1, 1, age, 0.1)
        for discount in (-0.1, 1e-9, math.nan):
            with pytest.raises(ValueError, match="discount rate must be 0, or at least"):
                discounted_expected_lifetime(1, 1, 1, discount)
