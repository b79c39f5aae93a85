"""NPV, payback, IRR and MIRR: published tables to the printed digit, properties, shapes and errors."""

import math
from fractions import Fraction
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cxsim_models.finance import (
    IrrVerdict,
    discounted_payback,
    irr,
    irr_verdict,
    mirr,
    npv,
    payback,
    sign_changes,
    sole_irr,
)

# A busy machine is no failure.
untimed = settings(deadline=None)
amounts = st.integers(0, 10**6)
some = st.lists(amounts, min_size=1, max_size=12).filter(any)
rows = st.lists(st.integers(-(10**6), 10**6), min_size=2, max_size=24)


@st.composite
def one_change(draw: st.DrawFn) -> list[int]:
    """Money of one sign, then money of the other, zeros anywhere."""
    sign = draw(st.sampled_from((-1, 1)))
    return [sign * a for a in draw(some)] + [-sign * a for a in draw(some)]


@st.composite
def norstrom(draw: st.DrawFn) -> list[int]:
    """Flows whose running total is below zero first, then above."""
    positive = st.lists(st.integers(1, 10**6), min_size=1, max_size=12)
    running = [-a for a in draw(positive)] + draw(positive)
    return [running[0], *(b - a for a, b in pairwise(running))]


def brentq_irr(flows: list[int], lowest: float, highest: float) -> float:
    """The rate by Brent's method in ln(1 + rate), every sum rounded once."""
    from scipy.optimize import brentq

    def value(y: float) -> float:
        return math.fsum(flow * math.exp(-t * y) for t, flow in enumerate(flows))

    return math.expm1(brentq(value, lowest, highest, xtol=1e-15, rtol=1e-15, maxiter=1000))


def brackets_a_root(flows: np.ndarray, rate: float, width: float) -> bool:
    """Whether the flows' exact value changes sign within `width` (relative) of 1 + rate."""
    exact = [Fraction(float(flow)) for flow in flows]
    growth = 1 + Fraction(rate)

    def future_value(g: Fraction) -> Fraction:
        total = Fraction(0)
        for flow in exact:
            total = total * g + flow
        return total

    return future_value(growth * (1 - Fraction(width))) * future_value(growth * (1 + Fraction(width))) <= 0


class TestPublishedTables:
    def test_tei_study(self) -> None:
        """Forrester TEI of SalesLoft (2020), p. 19."""
        costs = np.array([53150, 666715, 636772, 647783])
        benefits = np.array([0, 1606511, 3061331, 4229760])
        pv_costs, pv_benefits, value = npv(0.1, [costs, benefits, benefits - costs])
        assert pv_costs == pytest.approx(1672201, abs=1.5)
        assert pv_benefits == pytest.approx(7168371, abs=1.5)
        assert value == pytest.approx(5496170, abs=1.5)
        assert round(value / pv_costs * 100) == 329
        assert value / pv_costs * 100 == pytest.approx(328.68, abs=0.005)
        assert payback(benefits - costs) * 12 == pytest.approx(0.6787, abs=5e-5)
        assert irr(benefits - costs) == pytest.approx(19.11619, abs=5e-6)

    def test_ross_westerfield_jordan_chapter_9(self) -> None:
        flows = [-200, 50, 60, 70, 200]
        assert npv(0.1, [0, 50, 60, 70, 200]) == pytest.approx(284.23, abs=0.01)
        assert npv(0.1, flows) == pytest.approx(84.236, abs=5e-4)
        cumulative = [npv(0.1, [0, *flows[1 : t + 1]]) for t in range(1, 5)]
        assert cumulative == pytest.approx([45.45, 95.04, 147.63, 284.23], abs=0.01)
        assert payback(flows) == pytest.approx(3.1, abs=1e-12)
        assert discounted_payback(0.1, flows) == pytest.approx(3.3834, abs=5e-5)
        assert irr(flows) == pytest.approx(0.241432, abs=5e-7)

    def test_five_year_project_at_12_per_cent(self) -> None:
        flows = [-1800000, 350000, 500000, 600000, 800000, 500000]
        assert npv(0.12, flows) == pytest.approx(130292.98, abs=0.005)
        assert npv(0.12, [0, *flows[1:]]) / 1800000 == pytest.approx(1.072385, abs=5e-7)
        assert payback(flows) == 3.4375
        assert discounted_payback(0.12, flows) == pytest.approx(4.540759, abs=5e-7)
        assert discounted_payback(0.12, flows) > payback(flows)
        assert irr(flows) == pytest.approx(0.146332, abs=5e-7)
        assert mirr(flows, 0.12, 0.12) == pytest.approx(0.135764, abs=5e-7)

    def test_numpy_financial_npv(self) -> None:
        flows = [-15000, 1500, 2500, 3500, 4500, 6000]
        assert round(npv(0.05, flows), 2) == 122.89
        assert npv(0.05, flows) == pytest.approx(122.894855, abs=5e-7)

    @pytest.mark.parametrize(
        ("flows", "printed", "exact", "verdict"),
        [
            ([-150000, 15000, 25000, 35000, 45000, 60000], "0.0524", 0.052433, IrrVerdict.ONE),
            ([-100, 0, 0, 74], "-0.0955", -0.095496, IrrVerdict.ONE),
            ([-100, 39, 59, 55, 20], "0.28095", 0.280948, IrrVerdict.ONE),
            ([-100, 100, 0, -7], "-0.0833", -0.0833, IrrVerdict.SEVERAL),
            ([-100, 100, 0, 7], "0.06206", 0.062058, IrrVerdict.ONE),
            ([-5, 10.5, 1, -8, 1], "0.0886", 0.088598, IrrVerdict.SEVERAL),
        ],
    )
    def test_numpy_financial_irr(self, flows: list[float], printed: str, exact: float, verdict: IrrVerdict) -> None:
        digits = len(printed.split(".")[1])
        assert f"{irr(flows):.{digits}f}" == printed
        assert irr(flows) == pytest.approx(exact, abs=5e-6)
        assert irr_verdict(flows) is verdict
        assert math.isnan(sole_irr(flows)) == (verdict is IrrVerdict.SEVERAL)

    @pytest.mark.parametrize(
        ("flows", "finance", "reinvest", "printed"),
        [
            ([-4500, -800, 800, 800, 600, 600, 800, 800, 700, 3000], 0.08, 0.055, "0.0666"),
            ([-120000, 39000, 30000, 21000, 37000, 46000], 0.10, 0.12, "0.126094"),
            ([100, 200, -50, 300, -200], 0.05, 0.06, "0.3428"),
        ],
    )
    def test_numpy_financial_mirr(self, flows: list[float], finance: float, reinvest: float, printed: str) -> None:
        digits = len(printed.split(".")[1])
        assert f"{mirr(flows, finance, reinvest):.{digits}f}" == printed


class TestUndefinedFigures:
    @pytest.mark.parametrize("flows", [[1, 2, 3], [-1, -2, -3], [0, 0, 0], [-5], [1, -1, 1]])
    def test_no_rate_of_return(self, flows: list[float]) -> None:
        assert math.isnan(irr(flows))
        assert math.isnan(sole_irr(flows))
        assert irr_verdict(flows) is IrrVerdict.NONE

    @pytest.mark.parametrize("flows", [[1, 2, 3], [-1, -2, -3], [0, 0], [-5], [-1e-310, 2]])
    def test_no_modified_rate(self, flows: list[float]) -> None:
        assert math.isnan(mirr(flows, 0.1, 0.1))

    @pytest.mark.parametrize("flows", [[-10, 4, 5], [0, 1, 2], [5, -2], [-1]])
    def test_no_payback(self, flows: list[float]) -> None:
        assert math.isnan(payback(flows))
        assert math.isnan(discounted_payback(0.1, flows))

    def test_payback_counts_the_first_return_only(self) -> None:
        assert payback([-10, 20, -30, 40]) == 0.5
        assert payback([5, -10, 10]) == 1.5
        assert payback([-10, 10, 3]) == 1.0


class TestWhichRate:
    def test_closest_to_zero_of_several(self) -> None:
        assert irr([-100, 230, -132]) == pytest.approx(0.1, abs=1e-12)
        assert npv(-0.6789, [-100, 100, 0, -7]) == pytest.approx(0, abs=0.05)

    def test_a_rate_that_occurs_twice_is_one(self) -> None:
        assert irr_verdict([100, -220, 121]) is IrrVerdict.ONE
        assert irr([100, -220, 121]) == pytest.approx(0.1, abs=1e-6)

    def test_running_total_that_changes_sign_once(self) -> None:
        flows = [-100, 60, 70, -20, 30]
        assert sign_changes(flows) == 3
        assert brackets_a_root(np.array(flows), sole_irr(flows), 1e-12)
        assert irr(flows) == sole_irr(flows) > 0
        assert irr_verdict(flows) is IrrVerdict.ONE

    def test_zero_is_a_rate(self) -> None:
        assert sole_irr([-100, 60, 40]) == 0
        assert sole_irr([0, 100, 0, -100, 0]) == 0

    @pytest.mark.parametrize(
        ("flows", "rate"),
        [
            ([-1e9] + [0] * 119 + [1e9 * 0.1**120], -0.9),
            ([-1e6, 1e3] + [0] * 119, -0.999),
            ([-1.0, 11.0], 10.0),
            ([0] * 119 + [-1.0, 1e4], 9999.0),
            ([0] * 119 + [1e4, -1.0], -0.9999),
        ],
    )
    def test_far_rates_over_ten_years(self, flows: list[float], rate: float) -> None:
        beside = [-1.0, *[0.0] * (len(flows) - 2), 2.0]
        assert sole_irr([flows, beside])[0] == pytest.approx(rate, rel=1e-12)

    def test_wild_rows_to_one_part_in_10_to_the_12(self) -> None:
        rng = np.random.default_rng(7)
        time = np.arange(37)
        growth = np.exp(rng.uniform(math.log(1e-3), math.log(11), (60, 1)))
        flows = rng.lognormal(0, 2, (60, 37)) * 1e9
        flows[:, 0] = 0
        flows[:, 0] = -flows.sum(axis=1)
        flows *= growth**time
        delays = rng.integers(0, 9, 60)
        late = np.array([np.roll(np.where(time < 37 - d, f, 0), d) for f, d in zip(flows, delays, strict=True)])
        rates = sole_irr(late)
        assert rates.min() < -0.99
        assert rates.max() > 5
        assert all(brackets_a_root(f, r, 1e-12) for f, r in zip(late, rates, strict=True))


class TestProperties:
    @untimed
    @given(one_change())
    def test_sole_irr_is_brents_rate(self, flows: list[int]) -> None:
        expected = brentq_irr(flows, -22, 22)
        assert 1 + sole_irr(flows) == pytest.approx(1 + expected, rel=1e-12)

    @untimed
    @given(norstrom())
    def test_sole_irr_is_brents_positive_rate(self, flows: list[int]) -> None:
        assert 1 + sole_irr(flows) == pytest.approx(1 + brentq_irr(flows, 0, 22), rel=1e-9)

    @untimed
    @given(rows)
    def test_npv_at_the_irr_is_zero(self, flows: list[int]) -> None:
        rate = irr(flows)
        if math.isnan(rate):
            assert irr_verdict(flows) is IrrVerdict.NONE
        else:
            assert abs(npv(rate, flows)) <= 1e-6 * npv(rate, np.abs(flows))

    @untimed
    @given(rows, st.integers(1, 10**6))
    def test_scale_changes_no_rate(self, flows: list[int], factor: int) -> None:
        scaled = [factor * flow for flow in flows]
        assert sole_irr(scaled) == pytest.approx(sole_irr(flows), rel=1e-9, abs=1e-9, nan_ok=True)
        assert mirr(scaled, 0.05, 0.1) == pytest.approx(mirr(flows, 0.05, 0.1), rel=1e-9, nan_ok=True)
        assert payback(scaled) == pytest.approx(payback(flows), rel=1e-12, nan_ok=True)

    @untimed
    @given(rows)
    def test_payback_is_the_plain_loop(self, flows: list[int]) -> None:
        expected, total = math.nan, 0
        for period, flow in enumerate(flows):
            if total < 0 <= total + flow:
                expected = period - 1 + -total / flow
                break
            total += flow
        assert payback(flows) == pytest.approx(expected, rel=1e-12, nan_ok=True)
        assert discounted_payback(0, flows) == pytest.approx(expected, rel=1e-12, nan_ok=True)

    @untimed
    @given(some, some, st.floats(0, 1))
    def test_discounting_never_shortens_payback(self, out: list[int], back: list[int], rate: float) -> None:
        flows = [-a for a in out] + back
        discounted = discounted_payback(rate, flows)
        assert math.isnan(discounted) or discounted >= payback(flows) - 1e-9

    @untimed
    @given(rows)
    def test_sign_changes_leave_zeros_out(self, flows: list[int]) -> None:
        signs = [flow > 0 for flow in flows if flow]
        assert sign_changes(flows) == sum(a != b for a, b in pairwise(signs))

    @untimed
    @given(one_change(), st.floats(0, 2))
    def test_mirr_at_the_irr_is_the_irr(self, flows: list[int], guard: float) -> None:
        rate = sole_irr(flows)
        assert 1 + mirr(flows, rate, rate) == pytest.approx(1 + rate, rel=1e-9)
        assert npv(guard, flows) == pytest.approx(
            math.fsum(f / (1 + guard) ** t for t, f in enumerate(flows)), rel=1e-9, abs=1e-6
        )


class TestShapes:
    rng = np.random.default_rng(3)
    flows = rng.normal(1, 3, (2, 50, 13))
    flows[..., 0] = -8

    def test_rows_are_independent_to_the_last_bit(self) -> None:
        block = self.flows[0]
        for figure in (sole_irr, irr, payback, lambda f: mirr(f, 0.01, 0.02), lambda f: npv(0.01, f)):
            alone = [figure(row) for row in block]
            np.testing.assert_array_equal(figure(block), alone)
            np.testing.assert_array_equal(figure(block[7:31]), alone[7:31])

    def test_memory_layout_does_not_matter(self) -> None:
        block = self.flows[0]
        by_period = np.ascontiguousarray(block.T)
        for figure in (sole_irr, payback, sign_changes, lambda f: mirr(f, 0.01, 0.02)):
            np.testing.assert_array_equal(figure(by_period.T), figure(block))
            np.testing.assert_array_equal(figure(by_period[:, 5:20].T), figure(block)[5:20])

    def test_leading_axes_are_kept(self) -> None:
        for figure in (sole_irr, irr, payback, sign_changes, irr_verdict):
            assert figure(self.flows).shape == (2, 50)
        assert {IrrVerdict.ONE, IrrVerdict.SEVERAL} <= set(irr_verdict(self.flows).ravel())

    def test_rates_broadcast_against_rows(self) -> None:
        rates = np.linspace(0, 0.2, 50)
        assert npv(rates, self.flows).shape == (2, 50)
        assert npv(rates[:, None, None], self.flows).shape == (50, 2, 50)
        assert npv(rates, self.flows)[1, 20] == npv(rates[20], self.flows[1, 20])
        assert npv(rates, self.flows[0, 0])[20] == npv(rates[20], self.flows[0, 0])
        figure = discounted_payback(rates, self.flows[0, 0])
        np.testing.assert_allclose(figure, [discounted_payback(rate, self.flows[0, 0]) for rate in rates])
        grid = mirr(self.flows[0, 0], rates[:, None], rates)
        assert grid.shape == (50, 50)
        assert grid[3, 20] == mirr(self.flows[0, 0], rates[3], rates[20])

    def test_one_row_gives_plain_numbers(self) -> None:
        flows = [-3, 1, 1, 2]
        for figure in (npv(0.1, flows), payback(flows), discounted_payback(0.1, flows), irr(flows)):
            assert type(figure) is float
        assert type(sole_irr(flows)) is type(mirr(flows, 0.1, 0.1)) is float
        assert type(sign_changes(flows)) is int


class TestErrors:
    @pytest.mark.parametrize("figure", [payback, irr, sole_irr, sign_changes, irr_verdict])
    def test_flows_that_are_no_flows(self, figure: object) -> None:
        assert callable(figure)
        for empty in ([], [[]], 3.0):
            with pytest.raises(ValueError, match="no cash flows"):
                figure(empty)
        for value in (math.nan, math.inf):
            with pytest.raises(ValueError, match="not a finite number"):
                figure([-1, value])

    @pytest.mark.parametrize("rate", [-1, -2.5, math.nan, math.inf])
    def test_rates_that_are_no_rates(self, rate: float) -> None:
        with pytest.raises(ValueError, match="discount rate"):
            npv(rate, [-1, 2])
        with pytest.raises(ValueError, match="discount rate"):
            discounted_payback([0.1, rate], [-1, 2])
        with pytest.raises(ValueError, match="finance rate"):
            mirr([-1, 2], rate, 0.1)
        with pytest.raises(ValueError, match="reinvestment rate"):
            mirr([-1, 2], 0.1, rate)
