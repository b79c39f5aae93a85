"""Between an estimate and the text that a person reads and types, on the scale on which it is shown."""

import re
from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError
from PySide6.QtCore import QLocale

from cxsim_models.estimate import AnyEstimate, Beta, Fixed, Grade, Normal, NpsSurvey, Proportion
from cxsim_models.estimate_text import parse
from cxsim_models.estimate_words import format_estimate
from cxsim_models.number_text import EstimateTextError, format_number
from cxsim_models.quantity import Quantity
from cxsim_models.reason import first_reason
from cxsim_ui.amounts import MINUS
from cxsim_ui.form.readings import error_sentence
from cxsim_ui.form.scale import Scale
from cxsim_ui.form.sentences import full_sentence
from cxsim_ui.form.vocabulary import in_models_words, in_users_words, known_words
from cxsim_ui.form.words import decimal_mark, field_text, tr

_LONG = re.compile(r"(?<![0-9.,eE])[0-9]{5,}")
_BETA = re.compile(r"\s*beta\b(.*)", re.IGNORECASE | re.DOTALL)
_SIGN = re.compile(r"(^|[-−–/±;:+≥≤<>.,])\s*$")
_WORD = re.compile(r"[^\W\d_]+$")


class TypedError(ValueError):
    """A typed text that cannot be taken; `str()` is the sentence for the person who typed it.

    `final`: no further key can make sense of it. Nobody is told off in the middle of a word or a number.
    """

    def __init__(self, sentence: str, *, final: bool = False) -> None:
        super().__init__(sentence)
        self.final = final


def number_text(shown: float) -> str:
    """A shown number as text: exact, grouped from five digits on, with a true minus."""
    return _readable(format_number(shown, decimal_mark()))


def _readable(text: str) -> str:
    separator = QLocale().groupSeparator()

    def grouped(match: re.Match[str]) -> str:
        return f"{int(match[0]):,}".replace(",", separator)

    return _LONG.sub(grouped, text).replace("-", MINUS)


def unstated_text(assumed: float | None, scale: Scale) -> str:
    """What an empty box says: which value counts instead, if any."""
    if assumed is None:
        return tr("not stated")
    return tr("{value} assumed").format(value=number_text(scale.shown(assumed)))


def estimate_text(estimate: AnyEstimate, scale: Scale) -> str:
    """The text that `understood` reads back as `estimate`."""
    if isinstance(estimate, Beta) and scale.factor != 1:
        mean, sd = (number_text(scale.shown(value)) for value in (estimate.mean, estimate.sd))
        return in_users_words(f"beta {mean} ± {sd}")
    return in_users_words(_readable(format_estimate(scale.estimate_shown(estimate), decimal_mark())))


def understood(text: str, scale: Scale, present: AnyEstimate | None = None, *, single: bool = False) -> AnyEstimate:
    """The estimate that `text` describes in shown numbers; it keeps the source, grade and notes of `present`.

    Raises TypedError with a sentence, which asks for a `single` number where no range may stand.
    """
    _check_percent(text, scale)
    try:
        text = in_models_words(text)
        beta = _BETA.fullmatch(text) if scale.factor != 1 else None
        estimate = scale.estimate_stored(parse(beta[1] if beta else text, decimal=decimal_mark()))
        if beta:
            estimate = _as_beta(estimate)
        return with_register(estimate, present)
    except EstimateTextError as error:
        final = error.code == "too_large" or (error.code == "not_a_number" and not begun(text))
        raise TypedError(error_sentence(error, single=single), final=final) from None
    except ValidationError as error:
        raise TypedError(full_sentence(first_reason(error))) from None


def _check_percent(text: str, scale: Scale) -> None:
    """Customers and money are not counted in per cent; of scores and shifts one may well say so."""
    if "%" in text and scale.counts:
        sentence = tr("“{text}” is a percentage, and this is counted in {unit}: type a plain number.")
        raise TypedError(sentence.format(text=text.strip(), unit=scale.unit))


def _as_beta(estimate: AnyEstimate) -> AnyEstimate:
    if not isinstance(estimate, Normal):
        raise EstimateTextError("form", text="", kind="beta", example="beta 30 ± 10")
    return Beta(dist="beta", mean=estimate.mean, sd=estimate.sd)


def with_register(estimate: AnyEstimate, present: AnyEstimate | None) -> AnyEstimate:
    """`estimate` with the source, owner, date, grade and note of `present`; what was counted is graded measured."""
    kept: dict[str, Any] = dict(suggested(estimate.dist, present))
    if present is not None:
        kept |= {name: getattr(present, name) for name in present.model_fields_set & present.register_fields}
    if not kept:
        return estimate
    return type(estimate).model_validate(
        {name: getattr(estimate, name) for name in estimate.model_fields_set} | {"dist": estimate.dist} | kept
    )


def suggested(kind: str, present: AnyEstimate | None) -> Mapping[str, Grade]:
    """The grade that comes with an estimate of `kind` in the place of `present`: measured, where it was counted."""
    counted = kind in ("nps_survey", "proportion") and not isinstance(present, NpsSurvey | Proportion)
    return {"grade": "measured"} if counted else {}


def begun(text: str) -> bool:
    """Whether `text` looks like the beginning of something."""
    word = _WORD.search(text.rstrip())
    if word is not None:
        return any(known.startswith(word[0].lower()) for known in known_words())
    return _SIGN.search(text) is not None


def check_bounds(estimate: AnyEstimate, quantity: Quantity, scale: Scale) -> None:
    """Raise TypedError where a stated value lies outside the field's bounds, or counts where none belong."""
    if misplaced := quantity.misplaced(estimate):
        raise TypedError(full_sentence(misplaced))
    label = field_text(quantity.label)
    for stated in estimate.stated:
        if not quantity.lower <= stated <= quantity.upper:
            low = stated < quantity.lower
            limit = quantity.lower if low else quantity.upper
            pattern = (
                tr("{number} is too low: {label} cannot be below {limit}.")
                if low
                else tr("{number} is too high: {label} cannot be above {limit}.")
            )
            # The middle of a range typed as low to high is a number that nobody typed.
            shown, bound = (number_text(float(f"{scale.shown(value):.4g}")) for value in (stated, limit))
            raise TypedError(pattern.format(number=shown, limit=bound, label=label), final=not low)


def check_plain(estimate: AnyEstimate, whole: bool) -> None:
    """Raise TypedError where a field takes one plain number (a whole one) and `estimate` is none."""
    if not isinstance(estimate, Fixed):
        raise TypedError(tr("This one is not uncertain: type a single number."))
    if whole and estimate.value != round(estimate.value):
        raise TypedError(tr("Type a whole number."))
