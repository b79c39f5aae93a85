"""What each change of a variant does to NPV."""

import pytest

import cxsim
from cxsim.changes import changes
from cxsim.draws import with_columns
from cxsim_models.estimate import fixed
from cxsim_models.scenario import Scenario
from cxsim_ui import edits
from cxsim_ui.document import same
from cxsim_ui.weighing import weighed, without

BASE = with_columns(cxsim.new("first-contact"))


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def varied() -> Scenario:
    """A price, a figure, a setting and a flag changed; an initiative, a cost line and a link gone; one more."""
    new = edits.with_field(BASE, ("initiatives", 1, "costs", 0, "amount"), fixed(1_000_000))
    new = edits.with_field(new, ("segments", 0, "churn"), fixed(12))
    new = edits.with_field(new, ("settings", "horizon_months"), 24)
    new = edits.with_field(new, ("initiatives", 2, "enabled"), False)
    new = edits.remove(new, ("initiatives", 1, "costs", 1))
    new = edits.add_cost(new, 1, "Extra")
    new = edits.remove(new, ("links", 0))
    return edits.remove(new, ("initiatives", 0))


def test_every_change_can_be_taken_back_and_nothing_else_is() -> None:
    variant = varied()
    found = changes(BASE, variant)
    assert {change.kind for change in found} == {"changed", "added", "removed"}
    assert len(found) == 8
    for change in found:
        left = changes(BASE, without(variant, change))
        assert len(left) == len(found) - 1
        assert [(one.part, one.name) for one in left] == [(one.part, one.name) for one in found if one is not change]


def test_all_taken_back_is_the_base() -> None:
    variant = varied()
    while found := changes(BASE, variant):
        variant = without(variant, found[0])
    assert sorted(one.id for one in variant.initiatives) == sorted(one.id for one in BASE.initiatives)
    assert changes(variant, BASE) == ()
    one, other = (cxsim.simulate(scenario, 1024, seed=1) for scenario in (BASE, variant))
    assert other.npv == pytest.approx(one.npv)


def test_a_price_that_rises_costs_what_it_rises_by() -> None:
    cost = BASE.initiatives[0].costs[0]
    assert cost.timing.kind == "one_off"
    before = edits.with_field(BASE, ("initiatives", 0, "costs", 0, "amount"), fixed(100_000))
    before = edits.with_field(before, ("initiatives", 0, "costs", 0, "timing"), {"kind": "one_off", "month": 0})
    variant = edits.with_field(before, ("initiatives", 0, "costs", 0, "amount"), fixed(150_000))
    variant = edits.with_field(variant, ("settings", "hurdle"), 0.5)
    found = weighed(before, variant, "Base", changes(before, variant))
    assert [plain(text) for text in found.worth] == ["NPV −50 k€ on average", "no difference to NPV"]
    summary = plain(found.summary)
    assert summary.startswith(
        "NPV is higher than in “Base” in 0 of 10 futures, lower in 10 of 10. The difference is −50 k€."
    )
    assert summary.endswith("the amounts need not add up.")


def test_what_cannot_be_compared_is_left_unsaid() -> None:
    other = edits.with_field(BASE, ("currency",), "USD")
    assert weighed(BASE, other, "Base", changes(BASE, other)).summary == ""
    blank = cxsim.new("telecom")
    assert not same(blank, BASE)
    assert weighed(blank, BASE, "Base", ()).summary == ""
