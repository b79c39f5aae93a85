"""Estimates in the document: what is refused and in which words, and JSON that comes back exact."""

import datetime
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from cxsim_models.estimate import (
    AnyEstimate,
    Bernoulli,
    Discrete,
    Empirical,
    Estimate,
    Fixed,
    Pert,
    fixed,
)
from tests.unit.any_estimate import estimates

ADAPTER: TypeAdapter[AnyEstimate] = TypeAdapter(Estimate)

# What cannot be


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"dist": "uniform", "low": 2, "high": 1}, "low is above high: swap them"),
        ({"dist": "pert", "low": 3, "likely": 2, "high": 1}, "low is above high: swap them"),
        ({"dist": "pert", "low": 1, "likely": 4, "high": 3}, "likely does not lie between low and high"),
        ({"dist": "triangular", "low": 1, "likely": 0, "high": 3}, "likely does not lie between low and high"),
        ({"dist": "pert", "low": 1, "likely": 2, "high": 3, "shape": 0}, "greater than 0"),
        ({"dist": "normal", "mean": 1, "sd": -1}, "greater than or equal to 0"),
        ({"dist": "lognormal", "p10": 0, "p90": 1}, "p10 must be above 0"),
        ({"dist": "lognormal", "p10": 2, "p90": 1}, "p10 is above p90: swap them"),
        ({"dist": "lognormal", "mean": 0, "sd": 1}, "mean must be above 0"),
        ({"dist": "lognormal", "mean": 1, "sd": -1}, "sd not below 0"),
        ({"dist": "lognormal", "p10": 1, "sd": 1}, "either p10 and p90, or mean and sd"),
        ({"dist": "lognormal", "p10": 1, "p90": 2, "mean": 1}, "either p10 and p90, or mean and sd"),
        ({"dist": "lognormal", "p10": 1e-300, "p90": 1e15}, "bring its two values closer"),
        ({"dist": "lognormal", "mean": 1e-300, "sd": 1e15}, "bring its two values closer"),
        ({"dist": "beta", "mean": 1, "sd": 0.1}, "so must its mean"),
        ({"dist": "beta", "mean": 0.5, "sd": 0.5}, "lower the sd"),
        ({"dist": "beta", "mean": 0.5, "sd": -0.1}, "0.000001 or more"),
        ({"dist": "beta", "mean": 0.5, "sd": 1e-200}, "0.000001 or more"),
        ({"dist": "bernoulli", "p": 1.1}, "less than or equal to 1"),
        ({"dist": "discrete", "values": [1, 2], "weights": [1]}, "equally many"),
        ({"dist": "discrete", "values": [1, 2], "weights": [0, 0]}, "at least one weight"),
        ({"dist": "empirical", "samples": []}, "at least 1 item"),
        ({"dist": "normal", "mean": 0, "sd": 1, "min": 2, "max": 1}, "min is above max: swap them"),
        ({"dist": "normal", "mean": 0, "sd": 1, "min": 9}, "lies between min and max: widen them"),
        ({"dist": "uniform", "low": 0, "high": 1, "max": -1}, "lies between min and max: widen them"),
        ({"dist": "fixed", "value": 3, "max": 2}, "outside its own min and max"),
        ({"dist": "fixed", "value": float("nan")}, "finite"),
        ({"dist": "fixed", "value": 10**400}, "finite"),
        ({"dist": "fixed", "value": True}, "a number is expected here, not true"),
        ({"dist": "pert", "low": 1, "likely": 2, "high": 3, "mode": 2}, "Extra inputs"),
        ({"dist": "gauss", "mean": 1}, "“dist” must name a distribution"),
        ({"dist": ["normal"]}, "“dist” must name a distribution"),
        ({}, "“dist” must name a distribution"),
        ("12", "not the text “12”"),
        (None, "not nothing"),
        (False, "not false"),
    ],
)
def test_what_cannot_be_is_refused_with_its_sentence(fields: Any, sentence: str) -> None:
    with pytest.raises(ValidationError) as caught:
        ADAPTER.validate_python(fields)
    assert sentence in caught.value.errors()[0]["msg"]


def test_an_estimate_does_not_change() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        fixed(3).value = 4


# The document


def json_round_trip(original: AnyEstimate) -> AnyEstimate:
    written = ADAPTER.dump_json(original, exclude_unset=True)
    found = ADAPTER.validate_json(written)
    assert ADAPTER.dump_json(found, exclude_unset=True) == written
    return found


@settings(deadline=None)
@given(original=estimates(), low=st.none() | st.just(-1e15), note=st.sampled_from([None, "", "“é”\n\\"]))
def test_json_is_exact(original: AnyEstimate, low: float | None, note: str | None) -> None:
    stated = {name: getattr(original, name) for name in original.model_fields_set}
    extra = {name: value for name, value in (("min", low), ("note", note)) if value is not None}
    original = type(original).model_validate(stated | extra)
    assert json_round_trip(original) == original


@given(st.floats(-1e15, 1e15))
def test_a_bare_number_stays_one(value: float) -> None:
    assert ADAPTER.dump_python(fixed(value), exclude_unset=True) == value
    assert json_round_trip(fixed(value)) == fixed(value)


@pytest.mark.parametrize(
    "original",
    [
        Bernoulli(dist="bernoulli", p=0.85),
        Discrete(dist="discrete", values=(1, 2.5), weights=(3, 7)),
        Empirical(dist="empirical", samples=(0.1, 0.2)),
        Fixed(value=3, source="invoice", date=datetime.date(2027, 1, 31), grade="measured"),
    ],
)
def test_json_of_the_other_kinds(original: AnyEstimate) -> None:
    assert json_round_trip(original) == original


def test_json_begins_with_the_distribution_and_ends_with_the_register() -> None:
    written = Pert(note="n", source="s", min=0, high=3, likely=2, low=1, dist="pert")
    keys = list(json.loads(ADAPTER.dump_json(written, exclude_unset=True)))
    assert keys == ["dist", "low", "likely", "high", "min", "source", "note"]
    assert json.loads(ADAPTER.dump_json(Fixed(value=1, owner="o"), exclude_unset=True)) == {
        "dist": "fixed",
        "value": 1.0,
        "owner": "o",
    }
