"""Why a value cannot stand, as a sentence: pydantic's own errors in the words that the document's checks use."""

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from cxsim_models.frozen import describe
from cxsim_models.sentence import Gap, Sentence, Term, said


def first_reason(error: ValidationError) -> Sentence:
    """The sentence of the first of the errors."""
    return reason(error.errors(include_url=False)[0])


def reason(error: ErrorDetails) -> Sentence:
    """The sentence of one validation error, from what stands in the error alone."""
    context = error.get("ctx", {})
    sentence = context.get("sentence")
    if isinstance(sentence, Sentence):
        return sentence
    value = describe(error["input"])
    match error["type"]:
        case "greater_than_equal":
            return said("{value} is too low: it must not be below {limit}", value=value, limit=context["ge"])
        case "greater_than":
            return said("{value} is too low: it must be above {limit}", value=value, limit=context["gt"])
        case "less_than_equal":
            return said("{value} is too high: it must not be above {limit}", value=value, limit=context["le"])
        case "less_than":
            return said("{value} is too high: it must be below {limit}", value=value, limit=context["lt"])
        case "missing":
            return said("“{field}” is missing: add it", field=Term(str(error["loc"][-1])))
        case "too_short":
            return said("the list is empty: give at least one value")
        case "string_too_long":
            return said("the text has more than {most} characters: shorten it", most=context["max_length"])
        case "string_pattern_mismatch":
            return _pattern(value, error)
    return said("{value} cannot stand here: correct or remove it", value=value)


def _pattern(value: Gap, error: ErrorDetails) -> Sentence:
    match error["loc"][-1:]:
        case ("currency",):
            if error["input"] == "":
                return said("the currency is missing: write three capital letters, such as EUR")
            return said("{value} cannot stand here: write three capital letters, such as EUR", value=value)
        case ("start",):
            return said("{value} cannot stand here: write a year and a month, such as 2027-01", value=value)
    return said(
        "{value} cannot stand here: write letters, digits, _ and - only, beginning with a letter, a digit or _",
        value=value,
    )
