"""The store and the edits: every change is one undo step, and nothing else moves."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxsim.draws import with_columns
from cxsim_models.estimate import Fixed, Pert, fixed
from cxsim_models.scenario import Scenario
from cxsim_ui import edits
from cxsim_ui.edits import EditError, Place
from cxsim_ui.store import Store

TRAINING = {"dist": "pert", "low": 90000, "likely": 120000, "high": 200000}


def scenario() -> Scenario:
    return Scenario.model_validate(
        {
            "schema": "cxsim/1",
            "name": "Resolution",
            "segments": [
                {
                    "id": "a",
                    "name": "A",
                    "customers": 1000,
                    "churn": {"dist": "pert", "low": 16, "likely": 18, "high": 21},
                },
                {"id": "b", "name": "B", "customers": 500, "churn": 9, "fcr": 60, "csat": 70},
            ],
            "friction": [{"id": "bill", "occurrences": 10, "minutes": 5, "people": 1, "hour_cost": 30}],
            "initiatives": [
                {
                    "id": "one",
                    "delivery_probability": 0.8,
                    "reach": {"a": 0.5, "b": 1},
                    "costs": [
                        {"name": "Licences", "amount": {"dist": "normal", "mean": 18000, "sd": 1000}},
                        {"name": "Licences", "amount": TRAINING},
                        {"name": "Other", "amount": 5},
                    ],
                    "shifts": [
                        {"kpi": "churn", "shift": -1, "segments": ["a"]},
                        {"kpi": "friction", "point": "bill", "shift": -30, "as": "percent"},
                    ],
                },
                {"id": "two"},
            ],
            "links": [{"from": "fcr", "to": "csat", "effect": {"dist": "uniform", "low": 0.5, "high": 1}}],
            "correlations": [
                {"a": "initiatives.one.costs.Licences.amount", "b": "segments.a.churn", "rho": 0.5},
                {"a": "initiatives.one.costs.Licences#2.amount", "b": "links.fcr-csat.effect", "rho": 0.3},
            ],
        }
    )


@pytest.fixture
def store(qapp: QApplication) -> Store:
    return Store(scenario())


def churn(value: float, before: Scenario) -> Scenario:
    return edits.with_field(before, ("segments", 1, "churn"), fixed(value))


def test_edit_undo_redo(store: Store) -> None:
    old = store.scenario
    seen = []
    store.changed.connect(lambda before, after: seen.append((before, after)))
    store.edit(churn(12, old), "Change churn")
    new = store.scenario
    assert new.segments[1].churn == Fixed(value=12)
    assert store.undo_stack.undoText() == "Change churn"
    assert store.dirty
    store.undo_stack.undo()
    assert store.scenario is old
    assert not store.dirty
    store.undo_stack.redo()
    assert store.scenario is new
    assert seen == [(old, new), (new, old), (old, new)]


def test_a_gesture_is_one_step_until_it_ends(store: Store) -> None:
    old, gesture = store.scenario, object()
    for value in (10, 11, 12):
        store.edit(churn(value, store.scenario), "Drag", gesture)
    assert store.undo_stack.count() == 1
    store.end_gesture()
    store.edit(churn(13, store.scenario), "Drag", gesture)
    assert store.undo_stack.count() == 2
    store.undo_stack.undo()
    assert store.scenario.segments[1].churn == Fixed(value=12)
    store.undo_stack.undo()
    assert store.scenario is old


def test_edits_without_gesture_never_merge(store: Store) -> None:
    store.edit(churn(10, store.scenario), "One")
    store.edit(churn(11, store.scenario), "Two")
    assert store.undo_stack.count() == 2


def test_a_gesture_that_ends_where_it_began_leaves_nothing(store: Store) -> None:
    old, gesture = store.scenario, object()
    uncertain = Pert(dist="pert", low=5, likely=9, high=12)
    store.edit(edits.with_field(old, ("segments", 1, "churn"), uncertain), "Type", gesture)
    assert "segments.b.churn" in store.scenario.draws
    store.edit(churn(9, store.scenario), "Type", gesture)
    assert store.scenario is old, "the column handed out on the way is gone too"
    assert store.undo_stack.count() == 0
    assert not store.dirty


def test_an_undo_ends_the_gesture(store: Store) -> None:
    gesture = object()
    store.edit(churn(10, store.scenario), "Drag", gesture)
    store.undo_stack.undo()
    store.edit(churn(11, store.scenario), "Drag", gesture)
    store.edit(churn(12, store.scenario), "Drag", gesture)
    assert store.undo_stack.count() == 1
    store.undo_stack.undo()
    assert store.scenario.segments[1].churn == Fixed(value=9)


def test_what_changes_nothing_is_no_step(store: Store) -> None:
    store.edit(churn(9, store.scenario), "Nothing")
    assert store.undo_stack.count() == 0


def test_saving_and_opening(store: Store, qtbot: QtBot) -> None:
    store.edit(churn(10, store.scenario), "Change churn")
    with qtbot.waitSignal(store.path_changed):
        store.mark_saved(Path("a.cxsim"))
    assert (store.dirty, store.path) == (False, Path("a.cxsim"))
    store.undo_stack.undo()
    assert store.dirty
    other = Scenario(schema_version="cxsim/1", name="Other")
    store.open(other, None)
    assert (store.scenario.name, store.path, store.dirty) == ("Other", None, False)
    assert not store.undo_stack.canUndo()


def test_saving_in_the_middle_of_a_gesture_keeps_the_saved_state_reachable(store: Store) -> None:
    gesture = object()
    store.edit(churn(10, store.scenario), "Drag", gesture)
    saved = store.scenario
    store.mark_saved(Path("a.cxsim"))
    store.edit(churn(11, store.scenario), "Drag", gesture)
    assert store.dirty
    store.undo_stack.undo()
    assert store.scenario is saved
    assert not store.dirty


def test_columns_are_handed_out_and_stay(store: Store) -> None:
    before = dict(store.scenario.draws)
    assert with_columns(store.scenario) is store.scenario
    uncertain = Pert(dist="pert", low=5, likely=9, high=12)
    store.edit(edits.with_field(store.scenario, ("segments", 1, "churn"), uncertain), "Type")
    assert store.scenario.draws == before | {"segments.b.churn": max(before.values()) + 1}


def test_problems_are_kept_and_told(store: Store, qtbot: QtBot) -> None:
    assert store.problems == []
    with qtbot.waitSignal(store.problems_changed) as told:
        store.edit(edits.with_field(store.scenario, ("segments", 1, "churn"), None), "Empty churn")
    assert [problem.place for problem in store.problems] == ["segments[1].churn"]
    assert told.args == [store.problems]
    with qtbot.waitSignal(store.problems_changed):
        store.undo_stack.undo()
    assert store.problems == []


def test_with_field_leaves_everything_else_alone() -> None:
    old = scenario()
    new = edits.with_field(old, ("initiatives", 0, "costs", 1, "amount"), fixed(7))
    assert edits.value_at(new, ("initiatives", 0, "costs", 1, "amount")) == fixed(7)
    assert new.segments[0] is old.segments[0]
    assert new.initiatives[1] is old.initiatives[1]
    assert new.initiatives[0].costs[0] is old.initiatives[0].costs[0]


@pytest.mark.parametrize(
    ("place", "value", "words"),
    [
        (("segments", 0, "churn"), fixed(101), "cannot be above 100"),
        (("settings", "horizon_months"), 0, "cannot be below 1"),
        (("currency",), "euros", "write three capital letters, such as EUR"),
        (("segments", 0, "customers"), None, "“customers” is missing: add it"),
    ],
)
def test_what_cannot_be_is_refused(place: Place, value: object, words: str) -> None:
    with pytest.raises(EditError, match=words):
        edits.with_field(scenario(), place, value)


def test_mappings_gain_and_lose_keys() -> None:
    stated = edits.with_field(scenario(), ("overlap", "churn"), fixed(0.5))
    assert stated.overlap == {"churn": fixed(0.5)}
    assert edits.with_field(stated, ("overlap", "churn"), None).overlap == {}


def test_places_read_as_problems_write_them() -> None:
    known = scenario()
    assert edits.text_of(known, ("segments", 1, "churn")) == "segments[1].churn"
    assert edits.text_of(known, ("links", 0, "source")) == "links[0].from"
    assert edits.text_of(known, ("initiatives", 0, "shifts", 1, "unit")) == "initiatives[0].shifts[1].as"


def test_renaming_takes_draws_and_correlations_along() -> None:
    old = with_columns(scenario())
    new = edits.with_field(old, ("initiatives", 0, "costs", 0, "name"), "Tools v2.1")
    at = "initiatives.one.costs."
    assert new.draws[at + "Tools v2.1.amount"] == old.draws[at + "Licences.amount"]
    assert new.draws[at + "Licences.amount"] == old.draws[at + "Licences#2.amount"]
    assert sorted(new.draws.values()) == sorted(old.draws.values())
    assert [pair.a for pair in new.correlations] == [at + "Tools v2.1.amount", at + "Licences.amount"]
    assert with_columns(new) is new


def test_removing_one_cost_moves_no_others_draws() -> None:
    old = with_columns(scenario())
    new = edits.remove(old, ("initiatives", 0, "costs", 0))
    at = "initiatives.one.costs."
    assert [cost.name for cost in new.initiatives[0].costs] == ["Licences", "Other"]
    assert new.draws[at + "Licences.amount"] == old.draws[at + "Licences#2.amount"]
    assert [pair.a for pair in new.correlations] == [at + "Licences.amount"]


def test_a_link_that_is_turned_elsewhere_keeps_its_draws() -> None:
    old = with_columns(scenario())
    new = edits.with_field(old, ("links", 0, "source"), "wait")
    assert new.draws["links.wait-csat.effect"] == old.draws["links.fcr-csat.effect"]
    assert new.correlations[1].b == "links.wait-csat.effect"


def test_a_segment_takes_along_what_refers_to_it() -> None:
    new = edits.remove(scenario(), ("segments", 0))
    initiative = new.initiatives[0]
    assert [segment.id for segment in new.segments] == ["b"]
    assert initiative.reach == {"b": fixed(1)}
    assert initiative.shifts[0].segments == ()
    assert [pair.rho for pair in new.correlations] == [0.3]


def test_a_friction_point_takes_its_shifts_along() -> None:
    new = edits.remove(scenario(), ("friction", 0))
    assert new.friction == ()
    assert [shift.kpi for shift in new.initiatives[0].shifts] == ["churn"]


def test_copies_have_ids_of_their_own() -> None:
    known = edits.duplicate(scenario(), ("initiatives", 0), "Copy")
    known = edits.duplicate(known, ("initiatives", 0), "Copy")
    assert [initiative.id for initiative in known.initiatives] == ["one", "one-3", "one-2", "two"]
    assert known.initiatives[1].costs == known.initiatives[0].costs
    assert edits.free_id("a-2", ["a-2"]) == "a-3"


def test_what_is_added_is_valid_and_neutral() -> None:
    known = edits.add_segment(edits.add_friction_point(scenario(), "Late"), "C")
    known = edits.add_initiative(edits.add_link(known, "csat", "conversion"), "Third")
    known = edits.add_shift(edits.add_shift(known, 2, "csat"), 2, "friction", "friction")
    known = edits.add_workforce(edits.add_benefit(edits.add_cost(known, 2, "Fees"), 2, "Grant"))
    assert [segment.id for segment in known.segments] == ["a", "b", "segment"]
    third = known.initiatives[2]
    assert [(shift.kpi, shift.unit, shift.shift.point) for shift in third.shifts] == [
        ("csat", "points", 0),
        ("friction", "percent", 0),
    ]
    assert (third.costs[0].amount.point, third.benefits[0].amount.point) == (0, 0)
    assert (known.links[1].effect.point, known.friction[1].name) == (0, "Late")
    assert Scenario.model_validate(known.model_dump(by_alias=True)) == known
