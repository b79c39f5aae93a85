"""What each initiative adds."""

import numpy as np
import pytest

import cxsim
from cxsim.analysis.contribution import contributions
from cxsim.engine import Interrupted
from cxsim_models.scenario import Scenario


def saving(id: str, amount: float, enabled: bool = True) -> dict[str, object]:
    """An initiative that brings `amount` in month 1, whatever the others do."""
    benefit = {"name": "Saving", "amount": amount, "timing": {"kind": "one_off", "month": 1}, "ramped": False}
    return {"id": id, "enabled": enabled, "benefits": [benefit]}


def scenario(*initiatives: dict[str, object]) -> Scenario:
    return Scenario.model_validate({"schema": "cxsim/1", "initiatives": initiatives})


def test_what_only_adds_up_is_worth_the_same_alone_and_beside_others() -> None:
    found = contributions(scenario(saving("a", 100.0), saving("b", 250.0)), trials=64)
    for id, amount in (("a", 100.0), ("b", 250.0)):
        worth = amount / 1.1 ** (1 / 12)
        assert found[id].alone == pytest.approx(worth, rel=1e-12)
        assert found[id].added == pytest.approx(worth, rel=1e-12)


def test_what_is_switched_off_says_what_it_would_add() -> None:
    found = contributions(scenario(saving("a", 100.0), saving("b", 250.0, enabled=False)), trials=64)
    assert found["b"].added == pytest.approx(250.0 / 1.1 ** (1 / 12), rel=1e-12)


def test_the_last_one_left_out_leaves_nothing() -> None:
    first = cxsim.new("first-contact")
    found = contributions(first, trials=256)
    left_out = first.initiatives[0].id
    rest = tuple(one.model_copy(update={"enabled": one.id != left_out}) for one in first.initiatives)
    whole = cxsim.simulate(first, trials=256).npv
    without = cxsim.simulate(first.model_copy(update={"initiatives": rest}), trials=256).npv
    assert found[left_out].added == pytest.approx(float(np.mean(whole - without)), rel=1e-9)


def test_it_can_be_stopped() -> None:
    with pytest.raises(Interrupted):
        contributions(cxsim.new("first-contact"), interrupted=lambda: True)
