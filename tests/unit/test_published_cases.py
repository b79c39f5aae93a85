"""Published cases that no test of a single formula covers: through the engine where it can compute them."""

from typing import Any

import numpy as np
import pytest

import cxsim
from cxsim_models.discounting import discount_factors
from cxsim_models.finance import irr, npv, payback
from cxsim_models.scenario import Scenario


def simulated(**document: Any) -> cxsim.Result:
    """A run without uncertainty; a year, no discounting unless stated."""
    settings = {"horizon_months": 12, "discount_rate": 0.0} | document.pop("settings", {})
    return cxsim.simulate(Scenario.model_validate({"schema": "cxsim/1", "settings": settings} | document), trials=8)


def test_a_college_and_what_it_pays_back() -> None:
    """Emsi, table A8.1: nine years of 5 000 $ on 21 500 $; its rate of return is the figure free of quirks."""
    flows = [-21_500, *[5_000] * 9]
    assert round(irr(flows) * 100, 1) == 18.0
    assert irr(flows) * 100 == pytest.approx(18.021, abs=5e-4)
    assert npv(0.04, flows) == pytest.approx(15_676.66, abs=0.005)
    assert payback(flows) == pytest.approx(4.3, abs=1e-12)


def test_the_middle_of_the_period_is_half_a_period_less_discounted() -> None:
    end = npv(0.1, [0, 50, 70, 80])
    assert end == pytest.approx(163.411, abs=5e-4)
    assert end * 1.1**0.5 == pytest.approx(171.3869, abs=5e-5), "of a year"
    late, middle = (discount_factors(0.1, 36, convention)[1:] for convention in ("end", "mid"))
    np.testing.assert_allclose(middle / late, 1.1 ** (0.5 / 12), rtol=1e-14, err_msg="of a month, as flows fall here")


def test_seven_points_of_nps_and_a_point_of_growth() -> None:
    """Marsden, Samson & Upton 2005: 0.147 points of growth for each point of NPS; seven make one."""
    result = simulated(
        segments=[{"id": "all", "customers": 1000, "churn": 0, "spend": 100, "gross_margin": 1, "nps": 10}],
        initiatives=[{"id": "x", "shifts": [{"kpi": "nps", "shift": 7}], "costs": [{"name": "C", "amount": 1}]}],
        links=[{"from": "nps", "to": "spend", "effect": 0.00147, "attribution": 1}],
    )
    growth = float(result.lines["spend"][0]) / (1000 * 100) * 100
    assert growth == pytest.approx(1.029, abs=1e-9)
    assert round(growth) == 1


def test_an_airlines_return_on_quality() -> None:
    """Rust, Lemon & Zeithaml 2004: 70 M$ that raise customer equity by 101.3 M$ return 44.7 %."""
    gain = {"name": "Customer equity", "amount": 101.3e6, "timing": {"kind": "one_off", "month": 1}, "ramped": False}
    seats = {"id": "seats", "costs": [{"name": "Seats", "amount": 70e6}], "benefits": [gain]}
    result = simulated(initiatives=[seats], settings={"roi_basis": "total"})
    assert float(result.roi[0]) * 100 == pytest.approx(44.714, abs=5e-4)
    assert round(float(result.roi_plain[0]) * 100, 1) == 44.7
