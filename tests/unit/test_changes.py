"""What a variant says otherwise than its base."""

import cxsim
from cxsim.changes import changes
from cxsim_models.estimate import fixed
from cxsim_models.scenario import Scenario

BASE = cxsim.new("first-contact")


def varied(**fields: object) -> Scenario:
    return BASE.model_copy(update=fields)


def test_a_scenario_does_not_differ_from_itself() -> None:
    assert changes(BASE, BASE) == ()


def test_names_sources_and_columns_of_draws_change_nothing() -> None:
    first = BASE.segments[0]
    assert first.churn is not None
    churn = first.churn.model_copy(update={"source": "another", "note": "said so"})
    segments = (first.model_copy(update={"churn": churn}), *BASE.segments[1:])
    assert changes(BASE, varied(segments=segments, name="Another", draws={})) == ()


def test_an_estimate_tells_where_it_is_and_both_values() -> None:
    first = BASE.segments[0]
    segments = (first.model_copy(update={"churn": fixed(12)}), *BASE.segments[1:])
    (change,) = changes(BASE, varied(segments=segments))
    assert (change.kind, change.place, change.part, change.name) == (
        "changed",
        "segments[0].churn",
        first.title,
        "Churn",
    )
    assert (change.before, change.after) == (first.churn, fixed(12))


def test_an_estimate_that_is_no_longer_stated() -> None:
    first = BASE.segments[0]
    segments = (first.model_copy(update={"fcr": None}), *BASE.segments[1:])
    (change,) = changes(BASE, varied(segments=segments))
    assert (change.place, change.before, change.after) == ("segments[0].fcr", first.fcr, None)


def test_parts_are_matched_by_id_and_not_by_position() -> None:
    assert changes(BASE, varied(initiatives=tuple(reversed(BASE.initiatives)))) == ()


def test_a_part_that_went_is_told_once_with_all_that_was_in_it() -> None:
    (change,) = changes(BASE, varied(initiatives=BASE.initiatives[1:]))
    assert (change.kind, change.part, change.place) == ("removed", BASE.initiatives[0].title, "")
    (change,) = changes(varied(initiatives=BASE.initiatives[1:]), BASE)
    assert (change.kind, change.part, change.place) == ("added", BASE.initiatives[0].title, "initiatives[0]")


def test_a_cost_line_that_went() -> None:
    first = BASE.initiatives[0]
    initiatives = (first.model_copy(update={"costs": first.costs[1:]}), *BASE.initiatives[1:])
    (change,) = changes(BASE, varied(initiatives=initiatives))
    assert (change.kind, change.part) == ("removed", f"{first.title} · {first.costs[0].name}")


def test_switches_settings_and_the_currency() -> None:
    first = BASE.initiatives[0].model_copy(update={"enabled": False})
    settings = BASE.settings.model_copy(update={"discount_rate": 0.2, "tax_rate": 0.3})
    found = changes(BASE, varied(initiatives=(first, *BASE.initiatives[1:]), settings=settings, currency="USD"))
    told = {change.place: (change.before, change.after) for change in found}
    assert told == {
        "currency": ("EUR", "USD"),
        "settings.discount_rate": (0.1, 0.2),
        "settings.tax_rate": (0.0, 0.3),
        "initiatives[0].enabled": (True, False),
    }


def test_shares_by_name() -> None:
    (change,) = changes(varied(overlap={}), varied(overlap={"churn": fixed(0.5)}))
    assert (change.place, change.before, change.after) == ("overlap.churn", None, fixed(0.5))
    (change,) = changes(varied(overlap={"churn": fixed(0.5)}), varied(overlap={}))
    assert (change.place, change.before, change.after) == ("overlap.churn", fixed(0.5), None)
