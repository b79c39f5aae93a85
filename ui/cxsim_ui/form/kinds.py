"""The distributions a form offers: which numbers each asks for, and how one becomes another."""

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from cxsim_models.distributions import Z90
from cxsim_models.estimate import KINDS, AnyEstimate, Lognormal, NpsSurvey, Pert, Triangular, Uniform
from cxsim_models.quantity import Quantity
from cxsim_models.reason import first_reason
from cxsim_ui.form.moving import within
from cxsim_ui.form.sentences import full_sentence
from cxsim_ui.form.typed import TypedError, suggested
from cxsim_ui.form.words import tr

_DIGITS = 4
"""Significant digits of a number that nobody typed."""
_SHARES = ("beta", "bernoulli")
SURVEYS = ("nps_survey", "proportion")
"""Kinds of counted answers: what one says cannot be made of another distribution."""


def offered(present: AnyEstimate | None, quantity: Quantity) -> tuple[str, ...]:
    """The kinds to choose from: shares only for fields that are one, lists only where there is one."""
    share = quantity.lower >= 0 and quantity.upper <= 1
    kinds = ["fixed", "pert", "triangular", "uniform", "normal", "lognormal"]
    kinds += _SHARES if share else ()
    kinds += [quantity.survey] if quantity.survey else []
    if present is not None and present.dist not in kinds:
        kinds.append(present.dist)
    return tuple(kinds)


def asked(kind: str, present: AnyEstimate | None) -> tuple[str, ...]:
    """The numbers to ask for: low and high before likely, because a likely value anchors the others."""
    if kind == "nps_survey" and isinstance(present, NpsSurvey) and present.answers is not None:
        return "promoters", "detractors", "answers"
    if kind == "lognormal" and isinstance(present, Lognormal) and present.p10 is None:
        return "mean", "sd"
    return {
        "fixed": ("low", "high", "value"),
        "pert": ("low", "high", "likely"),
        "triangular": ("low", "high", "likely"),
        "uniform": ("low", "high"),
        "normal": ("mean", "sd"),
        "lognormal": ("p10", "p90"),
        "beta": ("mean", "sd"),
        "bernoulli": ("p",),
        "nps_survey": ("promoters", "passives", "detractors"),
        "proportion": ("count", "of"),
    }.get(kind, ())


def number_label(name: str) -> str:
    """What one of these numbers is called."""
    return {
        "low": tr("Low"),
        "high": tr("High"),
        "likely": tr("Likely"),
        "value": tr("Likely"),
        "mean": tr("Mean"),
        "sd": tr("Spread (sd)"),
        "p10": tr("1 in 10 below"),
        "p90": tr("1 in 10 above"),
        "p": tr("Chance of yes, 0 to 1"),
        "promoters": tr("Promoters"),
        "passives": tr("Passives"),
        "detractors": tr("Detractors"),
        "answers": tr("Answers"),
        "count": tr("Counted"),
        "of": tr("Out of"),
        "min": tr("Never below"),
        "max": tr("Never above"),
    }[name]


def with_numbers(present: AnyEstimate | None, kind: str, numbers: Mapping[str, float | None]) -> AnyEstimate:
    """An estimate of `kind` with these numbers and the register of `present`. Raises TypedError.

    A known number with a low and a high is a PERT.
    """
    stated = {name: value for name, value in numbers.items() if value is not None}
    if kind == "fixed" and "low" in stated and "high" in stated:
        kind = "pert"
        stated["likely"] = stated.pop("value", (stated["low"] + stated["high"]) / 2)
    wanted = KINDS[kind].model_fields
    fields = {**suggested(kind, present), **_kept(present, kind)} | {
        name: value for name, value in stated.items() if name in wanted
    }
    for name in ("min", "max"):
        if name in numbers and numbers[name] is None:
            fields.pop(name, None)
    try:
        return KINDS[kind].model_validate(fields | {"dist": kind})
    except ValidationError as error:
        raise TypedError(_sentence(error)) from None


def as_kind(present: AnyEstimate, kind: str, quantity: Quantity) -> AnyEstimate:
    """`present` as a distribution of another kind with about the same P10 and P90. Raises TypedError.

    Not one of counted answers: those have to be stated.
    """
    low, middle, high = (float(x) for x in present.quantile([0.1, 0.5, 0.9], quantity.lower, quantity.upper))
    if isinstance(present, Pert | Triangular | Uniform) and kind in ("pert", "triangular", "uniform"):
        low, high = present.low, present.high
    likely = min(max(present.point, low), high)
    sd = (high - low) / (2 * Z90)
    numbers = {
        "fixed": {"value": present.point},
        "pert": {"low": low, "likely": likely, "high": high},
        "triangular": {"low": low, "likely": likely, "high": high},
        "uniform": {"low": low, "high": high},
        "normal": {"mean": middle, "sd": sd},
        "lognormal": {"p10": low, "p90": high},
        "beta": {"mean": middle, "sd": sd},
        "bernoulli": {"p": within(present.point, quantity)},
    }[kind]
    rough = {name: float(f"{value:.{_DIGITS}g}") for name, value in numbers.items()}
    return with_numbers(present, kind, rough)


def _kept(present: AnyEstimate | None, kind: str) -> dict[str, Any]:
    if present is None:
        return {}
    common = {"min", "max", "bounds", "shape"} | present.register_fields
    same = set(type(present).model_fields) if present.dist == kind else set()
    names = present.model_fields_set & (common | same) & set(KINDS[kind].model_fields)
    return {name: getattr(present, name) for name in names}


def _sentence(error: ValidationError) -> str:
    if error.errors()[0]["type"] == "missing":
        return tr("A number is missing.")
    return full_sentence(first_reason(error))
