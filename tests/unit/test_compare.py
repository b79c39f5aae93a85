"""Two scenarios on the same draws."""

from typing import Any

import numpy as np
import pytest

import cxsim
from cxsim.analysis.compare import compare
from cxsim_models.estimate import fixed
from cxsim_models.scenario import Scenario

AT_ONCE = {"timing": {"kind": "one_off", "month": 0}, "ramped": False}


def document(low: float = 800, high: float = 1200, cost: float = 600, **fields: Any) -> Scenario:
    """A benefit on the day of the decision, and its price."""
    amount = {"dist": "uniform", "low": low, "high": high}
    plan = {"id": "a", "benefits": [{"name": "gain", "amount": amount} | AT_ONCE], "costs": [{"amount": cost}]}
    return Scenario.model_validate({"schema": "cxsim/1", "initiatives": [plan | fields]})


def simulated(scenario: Scenario, trials: int = 2048) -> cxsim.Result:
    return cxsim.simulate(scenario, trials, seed=1)


def test_a_price_that_rises_makes_every_future_worse_by_as_much() -> None:
    found = compare(simulated(document()), simulated(document(cost=750)))
    assert (found.better, found.worse) == (0.0, 1.0)
    assert [found.percentile(percent) for percent in (10, 50, 90)] == pytest.approx([-150.0] * 3)


def test_what_is_drawn_alike_takes_no_side() -> None:
    found = compare(simulated(document()), simulated(document()))
    assert (found.better, found.worse) == (0.0, 0.0)
    assert not found.difference.any()


def test_a_wider_range_beats_in_half_of_the_futures() -> None:
    # 1000 ± 200 u and 1000 ± 400 u of the same u: the second is better exactly where u is above its middle.
    found = compare(simulated(document()), simulated(document(low=600, high=1400)))
    assert found.better == pytest.approx(0.5, abs=0.002)
    assert found.worse == pytest.approx(0.5, abs=0.002)
    assert found.percentile(90) == pytest.approx(160, abs=1)


def test_what_fails_to_come_true_is_the_same_in_both() -> None:
    def hoped(gain: float) -> Scenario:
        benefit = {"name": "gain", "amount": gain, "timing": {"kind": "one_off", "month": 6}}
        return document(delivery_probability=0.6, benefits=[benefit])

    found = compare(simulated(hoped(1000), 8192), simulated(hoped(1100), 8192))
    assert found.better == pytest.approx(0.6, abs=0.01)
    assert found.worse == 0.0
    assert found.percentile(10) == 0.0
    assert 90 < found.percentile(90) < 100


def test_a_variant_of_a_sample_draws_what_its_base_draws() -> None:
    base = cxsim.new("first-contact")
    first = base.initiatives[0]
    without_price = tuple(cost.model_copy(update={"amount": fixed(0)}) for cost in first.costs)
    other = base.model_copy(
        update={"initiatives": (first.model_copy(update={"costs": without_price}), *base.initiatives[1:])}
    )
    one, two = simulated(base), simulated(other)
    found = compare(one, two)
    assert found.better == 1.0
    np.testing.assert_allclose(found.difference, one.pv_costs - two.pv_costs, rtol=1e-6)


@pytest.mark.parametrize("change", [{"seed": 2}, {"trials": 1024}])
def test_other_draws_are_refused(change: dict[str, int]) -> None:
    other = cxsim.simulate(document(), **({"trials": 2048, "seed": 1} | change))
    with pytest.raises(ValueError, match="differ"):
        compare(simulated(document()), other)


def test_another_currency_is_refused() -> None:
    other = document().model_copy(update={"currency": "USD"})
    with pytest.raises(ValueError, match="EUR and USD"):
        compare(simulated(document()), simulated(other))
