"""Sentences: English by themselves, with pattern and gaps for those who say them in another language."""

import ast
import string
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import TypeAdapter, ValidationError

from cxsim_models.estimate import Estimate
from cxsim_models.frozen import describe
from cxsim_models.reason import first_reason
from cxsim_models.scenario import Scenario
from cxsim_models.sentence import Label, Sentence, Term, said

ROOT = Path(__file__).parents[2]


def test_gaps_are_filled_in_english() -> None:
    within = said("did you mean “{word}”?", word="fcr")
    sentence = said("{kpi} at {value} of {count}; {within}", kpi=Term("csat"), value=0.5, count=3, within=within)
    assert str(sentence) == "csat at 0.5 of 3; did you mean “fcr”?"
    assert f"{sentence}" == str(sentence)
    assert str(said("{a} {b} {c}", a=1e11, b=-250000.0, c=Label("Customers"))) == "100000000000 -250000 Customers"
    assert str(said("an object, {{ … }}")) == "an object, { … }"


def test_another_language_fills_the_same_gaps() -> None:
    sentence = said("{count} of {of}", count=1.5, of=2)
    assert sentence.written("sur {of} : {count}", lambda gap: f"<{gap}>") == "sur <2> : <1.5>"


def test_names_are_respelled_wherever_they_fill_a_gap() -> None:
    within = said("“{id}” is not “a”", id="a")
    assert str(said("{id}, {within}", id="a", within=within).respelled("a", "b")) == "b, “b” is not “a”"


def refusal(value: object) -> Sentence:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(Estimate).validate_python(value)
    return first_reason(caught.value)


def test_what_a_validator_refuses_keeps_its_sentence() -> None:
    assert refusal({"dist": "uniform", "low": 2, "high": 1}) == said("low is above high: swap them")
    assert refusal("x") == said(
        "a number or an estimate (an object with “dist”) is expected here, not {what}", what=describe("x")
    )


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ({"dist": "normal", "mean": 1, "sd": -1}, "-1 is too low: it must not be below 0"),
        ({"dist": "pert", "low": 1, "likely": 2, "high": 3, "shape": 0}, "0 is too low: it must be above 0"),
        ({"dist": "bernoulli", "p": 1.1}, "1.1 is too high: it must not be above 1"),
        ({"dist": "empirical", "samples": []}, "the list is empty: give at least one value"),
        ({"dist": "normal", "mean": 1, "sd": 1, "mode": 2}, "2 cannot stand here: correct or remove it"),
    ],
)
def test_pydantics_own_refusals_are_sentences(value: object, words: str) -> None:
    assert str(refusal(value)) == words


def test_texts_of_a_given_form() -> None:
    for field, words in (("currency", "three capital letters, such as EUR"), ("start", "such as 2027-01")):
        with pytest.raises(ValidationError) as caught:
            Scenario.model_validate({"schema": "cxsim/1", field: "soon"})
        assert str(first_reason(caught.value)).startswith("the text “soon” cannot stand here: write ")
        assert words in str(first_reason(caught.value))


def sentences() -> Iterator[tuple[str, ast.Call]]:
    """Every call of `said` and `refused` in the program, with where it stands."""
    for folder in ("models", "cxsim"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("said", "refused"):
                    yield f"{path.relative_to(ROOT)}:{node.lineno}", node


def test_every_pattern_is_a_literal_whose_gaps_are_filled() -> None:
    """A pattern put together at run time would not be found by what translates it."""
    found = 0
    for place, call in sentences():
        if place.startswith("models/cxsim_models/sentence.py"):
            continue
        found += 1
        pattern = call.args[0]
        assert isinstance(pattern, ast.Constant), place
        gaps = {name for _, name, _, _ in string.Formatter().parse(str(pattern.value)) if name is not None}
        assert gaps == {keyword.arg for keyword in call.keywords}, place
    assert found > 50
