"""Customer lifetime value: published tables, closed forms, shapes and errors."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cxsim_models.clv import finite_clv, margin_multiple, projected_clv, retention_elasticity

RETENTION = np.array([0.6, 0.7, 0.8, 0.9])[:, None]
DISCOUNT = np.array([0.10, 0.12, 0.14, 0.16])

# A busy machine is no failure.
untimed = settings(deadline=None)
retentions = st.floats(0, 1)
discounts = st.floats(0.01, 1)


class TestMarginMultiple:
    def test_table_with_the_first_margin_at_the_end(self) -> None:
        """Gupta & Lehmann 2003."""
        assert np.round(margin_multiple(RETENTION, DISCOUNT), 2).tolist() == [
            [1.20, 1.15, 1.11, 1.07],
            [1.75, 1.67, 1.59, 1.52],
            [2.67, 2.50, 2.35, 2.22],
            [4.50, 4.09, 3.75, 3.46],
        ]

    def test_table_with_the_first_margin_at_the_start(self) -> None:
        assert np.round(margin_multiple(RETENTION, DISCOUNT, "start"), 2).tolist() == [
            [2.20, 2.15, 2.11, 2.07],
            [2.75, 2.67, 2.59, 2.52],
            [3.67, 3.50, 3.35, 3.22],
            [5.50, 5.09, 4.75, 4.46],
        ]

    def test_timing_of_the_first_margin_decides(self) -> None:
        """A margin of 150 at 55 % retention and 10 %, less 100 to acquire: 50 or 200."""
        assert 150 * margin_multiple(0.55, 0.1) - 100 == pytest.approx(50, abs=1e-9)
        assert 150 * margin_multiple(0.55, 0.1, "start") - 100 == pytest.approx(200, abs=1e-9)

    @untimed
    @given(retentions, discounts)
    def test_start_is_one_margin_more(self, r: float, i: float) -> None:
        assert margin_multiple(r, i, "start") == pytest.approx(margin_multiple(r, i) + 1, rel=1e-12)

    def test_errors(self) -> None:
        for r in (-0.1, 1.1, math.nan):
            with pytest.raises(ValueError, match="between 0 and 1"):
                margin_multiple([0.5, r], 0.1)
        for r, i in ((1, 0), (0.9, -0.2), (0.5, math.nan)):
            with pytest.raises(ValueError, match="discount rate"):
                margin_multiple(r, i)
        with pytest.raises(ValueError, match='"middle"'):
            margin_multiple(0.8, 0.1, "middle")


class TestElasticity:
    @pytest.mark.parametrize(("r", "printed"), [(0.80, 3.5), (0.85, 4.148), (0.90, 5.091)])
    def test_published_range(self, r: float, printed: float) -> None:
        """Gupta, Lehmann & Stuart 2004: 1 % of retention is worth 3 to 7 %, about 5."""
        assert round(retention_elasticity(r, 0.12), 3) == printed
        assert 3 <= retention_elasticity(r, 0.12) <= 7

    @untimed
    @given(st.floats(0.05, 0.99), discounts)
    def test_is_the_derivative_of_the_multiple(self, r: float, i: float) -> None:
        step = 1e-5
        rise = math.log(margin_multiple(r * (1 + step), i) / margin_multiple(r * (1 - step), i))
        assert retention_elasticity(r, i) == pytest.approx(rise / (2 * step), rel=1e-4)

    def test_shapes_and_errors(self) -> None:
        assert retention_elasticity(RETENTION, DISCOUNT).shape == (4, 4)
        assert type(retention_elasticity(0.8, 0.1)) is float
        with pytest.raises(ValueError, match="discount rate"):
            retention_elasticity(1, 0)


class TestFiniteClv:
    def test_berger_nasr_case_1(self) -> None:
        """Contribution 260 at each year's start for 11 years, promotion 50 in the middle of the 10 between."""
        r, d = 0.75, 0.2
        promotion = sum(50 * r ** (year - 1) / (1 + d) ** (year - 0.5) for year in range(1, 11))
        value = finite_clv([260] * 11, r, d) - promotion
        assert round(value, 2) == 568.78
        assert value == pytest.approx(568.7831, abs=5e-5)

    @untimed
    @given(st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=30), retentions, st.floats(-0.5, 2))
    def test_is_the_plain_sum(self, margins: list[float], r: float, d: float) -> None:
        expected = math.fsum(m * r**t * (1 + d) ** -t for t, m in enumerate(margins))
        size = math.fsum(abs(m) * r**t * (1 + d) ** -t for t, m in enumerate(margins))
        assert finite_clv(margins, r, d) == pytest.approx(expected, rel=1e-9, abs=1e-9 * size + 1e-300)

    def test_long_stream_is_the_multiple(self) -> None:
        assert finite_clv([1] * 500, 0.8, 0.1) == pytest.approx(margin_multiple(0.8, 0.1, "start"), rel=1e-12)

    def test_retention_per_period(self) -> None:
        assert finite_clv([100, 100, 100], [0.5, 0.8], 0) == pytest.approx(100 + 50 + 40)
        assert finite_clv([[100, 100, 100]], [[0.5, 0.8]], 0.25) == pytest.approx([100 + 40 + 25.6])
        assert finite_clv([70], [], 0.1) == 70

    def test_retention_per_row(self) -> None:
        margins = np.arange(1.0, 13.0).reshape(3, 4)
        r = np.array([0.5, 0.7, 0.9])
        values = finite_clv(margins, r, [0.1, 0.2, 0.3])
        assert values.tolist() == [
            finite_clv(row, kept, d) for row, kept, d in zip(margins, r, (0.1, 0.2, 0.3), strict=True)
        ]
        assert finite_clv(margins, 0.5, [[0.1], [0.2]]).shape == (2, 3)

    def test_errors(self) -> None:
        for empty in ([], 5.0):
            with pytest.raises(ValueError, match="no margins"):
                finite_clv(empty, 0.5, 0.1)
        with pytest.raises(ValueError, match="between 0 and 1"):
            finite_clv([1, 2], 1.2, 0.1)
        with pytest.raises(ValueError, match="needs 2 values"):
            finite_clv([1, 2, 3], [0.5, 0.5, 0.5], 0.1)
        with pytest.raises(ValueError, match="needs 1 values"):
            finite_clv([1, 2], [[0.5], [0.6]], 0.1)
        with pytest.raises(ValueError, match="above -1"):
            finite_clv([1, 2], 0.5, -1)


class TestProjectedClv:
    @untimed
    @given(st.integers(1, 120), st.floats(1, 1000), st.floats(0, 1), st.floats(0.01, 1), st.sampled_from((0, 0.5)))
    def test_constant_case_is_the_multiple(
        self, months: int, margin: float, hazard: float, rate: float, mid: float
    ) -> None:
        growth = (1 + rate) ** (1 / 12)
        expected = margin * margin_multiple(1 - hazard, growth - 1) * growth**mid
        value = projected_clv([margin] * months, [hazard] * months, rate, mid=mid > 0)
        assert value == pytest.approx(expected, rel=1e-9, abs=1e-9)

    @pytest.mark.parametrize("mid", [False, True])
    def test_is_the_formula_term_by_term(self, mid: bool) -> None:
        g = [10.0, 12.0, 9.0]
        h = [0.02, 0.05, 0.03]
        d = 0.1
        v = [(1 + d) ** (-(t - 0.5 * mid) / 12) for t in (1, 2, 3)]
        s = [0.98, 0.98 * 0.95, 0.98 * 0.95 * 0.97]
        i = 1.1 ** (1 / 12) - 1
        tail = s[2] * v[2] * g[2] * 0.97 / (1 + i - 0.97)
        expected = sum(a * b * c for a, b, c in zip(g, s, v, strict=True)) + tail
        assert projected_clv(g, h, d, mid) == pytest.approx(expected, rel=1e-12)

    def test_horizon_does_not_matter_once_nothing_changes(self) -> None:
        g = np.concatenate([np.linspace(8, 12, 12), np.full(48, 12.0)])
        h = np.concatenate([np.linspace(0.03, 0.01, 12), np.full(48, 0.01)])
        values = [projected_clv(g[:months], h[:months], 0.08) for months in (12, 13, 24, 60)]
        assert values == pytest.approx([values[0]] * 4, rel=1e-12)

    def test_shapes(self) -> None:
        rng = np.random.default_rng(2)
        g = rng.uniform(5, 30, (36, 7))
        h = rng.uniform(0.01, 0.03, (36, 7))
        d = rng.uniform(0, 0.2, 7)
        values = projected_clv(g, h, d)
        assert values.tolist() == [projected_clv(g[:, k], h[:, k], d[k]) for k in range(7)]
        np.testing.assert_array_equal(projected_clv(g[:, :1], h, 0.1)[3], projected_clv(g[:, 0], h[:, 3], 0.1))
        assert projected_clv(g[:, :1], h[:, :1], d).shape == (7,)
        assert type(projected_clv(g[:, 0], h[:, 0], 0.1)) is float

    def test_does_not_touch_its_inputs(self) -> None:
        g, h = np.full((3, 2), 5.0), np.full((3, 2), 0.1)
        projected_clv(g, h, 0.1, mid=True)
        assert (g == 5).all()
        assert (h == 0.1).all()

    def test_no_bound_is_nan(self) -> None:
        values = projected_clv([[1.0, 1.0]] * 2, [[0.0, 0.5]] * 2, 0)
        assert math.isnan(values[0])
        assert values[1] == pytest.approx(1)

    def test_errors(self) -> None:
        for margin, hazard in (([], []), ([1, 2], [0.1]), (1, [0.1])):
            with pytest.raises(ValueError, match="same number of months"):
                projected_clv(margin, hazard, 0.1)
        for hazard in (-0.1, 1.5, math.nan):
            with pytest.raises(ValueError, match="between 0 and 1"):
                projected_clv([1], [hazard], 0.1)
        with pytest.raises(ValueError, match="above -1"):
            projected_clv([1], [0.1], -1)
