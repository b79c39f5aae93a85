"""An estimate in words: the text that `parse` reads back, and what was understood of it.

Nothing here is translated: a reading carries a code and its numbers beside the English sentence.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

import numpy as np

from cxsim_models import special_functions as special
from cxsim_models.distributions import Z90
from cxsim_models.estimate import (
    AnyEstimate,
    Bernoulli,
    Beta,
    Discrete,
    Empirical,
    Fixed,
    Lognormal,
    Normal,
    NpsSurvey,
    Pert,
    Proportion,
    Triangular,
    Uniform,
)
from cxsim_models.estimate_surveys import SMALL_SAMPLE
from cxsim_models.frozen import MAGNITUDE_LIMIT
from cxsim_models.number_text import DecimalMark, format_number, rounded, rounded_within

_LONGEST_LIST = 12
_UNEVEN = 0.1
"""Of its half width: where the middle of an interval is further than this from the value, ± would mislead."""


def normal_from_p10_p90(low: float, high: float) -> dict[str, float]:
    """Mean and sd of the normal whose 10th and 90th percentiles are `low` and `high`."""
    return {"mean": (low + high) / 2, "sd": (high - low) / (2 * Z90)}


def normal_p10_p90(estimate: Normal) -> tuple[float, float] | None:
    """P10 and P90 of a normal that was typed by them; None where mean and sd are the rounder numbers."""
    low, high = (rounded(estimate.mean + sign * Z90 * estimate.sd) for sign in (-1, 1))
    typed = normal_from_p10_p90(low, high) == {"mean": estimate.mean, "sd": estimate.sd}
    shorter = len(f"{low}{high}") < len(f"{estimate.mean}{estimate.sd}")
    writable = max(-low, high) <= MAGNITUDE_LIMIT
    return (low, high) if typed and shorter and writable else None


def format_estimate(estimate: AnyEstimate, decimal: DecimalMark = ".") -> str:
    """The text that `parse` reads back as an equal estimate, but for its register (source, owner, note...).

    The exception is `empirical` with more than 12 samples: a summary for reading only, which `parse` refuses.
    """
    limits = (("≥", estimate.min), ("≤", estimate.max))
    cuts = "".join(f" {sign} {format_number(cut, decimal)}" for sign, cut in limits if cut is not None)
    return _written(estimate, decimal) + cuts


def _written(estimate: AnyEstimate, decimal: DecimalMark) -> str:
    def join(separator: str, *values: float | None) -> str:
        return separator.join(format_number(value, decimal) for value in values if value is not None)

    match estimate:
        case Fixed(value=value):
            return join("", value)
        case Uniform(low=low, high=high):
            return f"uniform {join(' to ', low, high)}"
        case Pert() | Triangular():
            first, likely, last = (join("", x) for x in (estimate.low, estimate.likely, estimate.high))
            if estimate.bounds == "min_max":
                first, last = f"min {first}", f"max {last}"
            points = f"{first} / {likely} / {last}"
            if isinstance(estimate, Triangular):
                return f"triangular {points}"
            return points if estimate.shape == 4 else f"{points} shape {join('', estimate.shape)}"
        case Normal(mean=mean, sd=sd):
            if deciles := normal_p10_p90(estimate):
                return f"{'normal ' if deciles[0] > 0 else ''}{join(' to ', *deciles)}"
            return join(" ± ", mean, sd)
        case Lognormal(p10=p10, p90=p90, mean=mean, sd=sd):
            return f"lognormal {join(' ± ', mean, sd)}" if p10 is None else join(" to ", p10, p90)
        case Beta(mean=mean, sd=sd):
            return f"beta {join(' ± ', mean, sd)}"
        case Bernoulli(p=p):
            return f"bernoulli {join('', p)}"
        case Discrete(values=values, weights=weights):
            return f"discrete {'; '.join(join(': ', *pair) for pair in zip(values, weights, strict=True))}"
        case Empirical(samples=samples):
            if len(samples) <= _LONGEST_LIST:
                return f"empirical {join('; ', *samples)}"
            return f"empirical: {len(samples)} values, {join(' to ', min(samples), max(samples))}"
        case NpsSurvey(promoters=promoters, passives=passives, detractors=detractors, answers=answers):
            if answers is not None:
                return f"{promoters}p {detractors}d of {answers}"
            return f"{promoters}p {passives}n {detractors}d"
        case Proportion(count=count, of=of):
            return f"{count} of {of}"


ReadingCode = Literal[
    "exactly",
    "p10_p90",
    "min_max",
    "uniform",
    "two_in_three",
    "yes",
    "one_of",
    "observed",
    "share",
    "share_between",
    "nps",
    "nps_between",
    "alike",
]

READINGS: Final[dict[ReadingCode, str]] = {
    "exactly": "exactly {value}",
    "p10_p90": "1 in 10 below {low}, 1 in 10 above {high}",
    "min_max": "never below {low}, never above {high}, most likely {likely}",
    "uniform": "anywhere between {low} and {high}, all equally likely",
    "two_in_three": "2 in 3 between {low} and {high}",
    "yes": "{count} in {of} yes",
    "one_of": "one of {count} values from {low} to {high}, most often {likely}",
    "observed": "as in {count} observations from {low} to {high}, half of them below {median}",
    "share": "{count} of {of}: {value} %, ± {margin} (19 in 20)",
    "share_between": "{count} of {of}: {value} %, 19 in 20 between {low} and {high}",
    "nps": "promoters {promoters}, detractors {detractors} of {of}: NPS {value}, ± {margin} (19 in 20)",
    "nps_between": (
        "promoters {promoters}, detractors {detractors} of {of}: NPS {value}, 19 in 20 between {low} and {high}"
    ),
    "alike": "all {of} answered alike, which leaves no sampling error: a range says more",
}


@dataclass(frozen=True)
class Reading:
    """What was understood: a code, the numbers its sentence names, and where the distribution is cut.

    `small_sample`: fewer than 30 answers.
    """

    code: ReadingCode
    numbers: Mapping[str, float] = field(hash=False)
    cut_below: float | None = None
    cut_above: float | None = None
    small_sample: bool = False

    def __str__(self) -> str:
        """The English sentence; numbers with a decimal point."""
        words = READINGS[self.code].format(**{k: format_number(float(v)) for k, v in self.numbers.items()})
        if self.small_sample:
            words = f"{words}, a small sample"
        cuts = [format_number(cut) for cut in (self.cut_below, self.cut_above) if cut is not None]
        return f"{words}, cut at {' and '.join(cuts)}" if cuts else words


def reading(estimate: AnyEstimate) -> Reading:
    """What `estimate` says, in the terms in which people say it; P10 and P90 are "1 in 10"."""
    small = False
    if isinstance(estimate, NpsSurvey | Proportion):
        small = estimate.size < SMALL_SAMPLE
    elif not estimate.uncertain:
        return Reading("exactly", {"value": estimate.point})
    return Reading(*_reading(estimate), cut_below=estimate.min, cut_above=estimate.max, small_sample=small)


def _reading(estimate: AnyEstimate) -> tuple[ReadingCode, dict[str, float]]:
    match estimate:
        case Pert(bounds="min_max") | Triangular(bounds="min_max"):
            return "min_max", {"low": estimate.low, "likely": estimate.likely, "high": estimate.high}
        case Pert() | Triangular():
            return "p10_p90", {"low": estimate.low, "likely": estimate.likely, "high": estimate.high}
        case Uniform(low=low, high=high):
            return "uniform", {"low": low, "high": high}
        case Lognormal(p10=float(low), p90=float(high)):
            return "p10_p90", {"low": low, "high": high}
        case Normal(mean=mean, sd=sd):
            if deciles := normal_p10_p90(estimate):
                return "p10_p90", {"low": deciles[0], "high": deciles[1]}
            return "two_in_three", {"low": rounded(mean - sd), "high": rounded(mean + sd)}
        case Lognormal() | Beta():
            whole = estimate.model_copy(update={"min": None, "max": None})
            # The share of a normal within one sd of its mean, for these too: 68 %, said "2 in 3".
            low, high = (float(x) for x in whole.quantile(special.ndtr([-1.0, 1.0])))
            ends = {"low": rounded_within(low, high - low), "high": rounded_within(high, high - low)}
            return "two_in_three", ends
        case Bernoulli(p=p):
            tenths = rounded(p * 10)
            return "yes", {"count": tenths, "of": 10} if tenths % 1 == 0 else {
                "count": tenths * 10,
                "of": 100,
            }
        case Discrete(values=values, weights=weights):
            possible = {v for v, w in zip(values, weights, strict=True) if w > 0}
            ends = {"low": min(possible), "high": max(possible)}
            return "one_of", {"count": len(possible), **ends, "likely": estimate.point}
        case Empirical(samples=samples):
            ends = {"low": min(samples), "high": max(samples)}
            return "observed", {"count": len(samples), **ends, "median": float(np.median(samples))}
        case NpsSurvey() | Proportion():
            return _survey(estimate)
        case Fixed(value=value):
            return "exactly", {"value": value}


def _survey(estimate: NpsSurvey | Proportion) -> tuple[ReadingCode, dict[str, float]]:
    """The counts with the 95 % interval: ± where it is even on both sides, else its ends."""
    if not estimate.uncertain:
        return "alike", {"of": estimate.size}
    whole = estimate.model_copy(update={"min": None, "max": None})
    low, high = (float(x) for x in whole.quantile([0.025, 0.975]))
    margin, value = (high - low) / 2, estimate.point
    decimals = max(0, 1 - math.floor(math.log10(margin)))
    even = abs((low + high) / 2 - value) <= _UNEVEN * margin
    numbers: dict[str, float] = {"of": estimate.size, "value": round(value, decimals)}
    if even:
        numbers["margin"] = round(margin, decimals)
    else:
        numbers |= {"low": round(low, decimals), "high": round(high, decimals)}
    if isinstance(estimate, Proportion):
        return "share" if even else "share_between", {"count": estimate.count, **numbers}
    counts = {"promoters": estimate.promoters, "detractors": estimate.detractors}
    return "nps" if even else "nps_between", {**counts, **numbers}
