"""Estimates as people type them: `12`, `10 to 20`, `10 / 15 / 25`, `15 ± 3`. Section 1.

The whole grammar, each with the distribution that it means:

    12                          fixed                  uniform 10 to 20        bernoulli 0.7
    10 to 20, 10 - 20, 10..20   P10 and P90            normal 10 to 20         lognormal 15 ± 3
    10 / 15 / 25                PERT, P10 likely P90   triangular 10 / 15 / 25
    min 10 / 15 / max 25        PERT, hard limits      10 / 15 / 25 shape 2    beta 0.3 ± 0.1
    15 ± 3, 15 +- 10%           normal, sd             discrete 1: 3; 2: 7     empirical 3; 5; 8
    340 of 500                  so many of so many, in per cent
    450p 300n 250d              promoters, neutrals (passives), detractors; or 450p 250d of 1000

each followed, where it is truncated, by `≥ 0` and `≤ 30`. `10 to 20` is a lognormal, or a normal where the
low value is 0 or less, because a lognormal is never negative (two negative values mean a normal too).
"""

import re
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from cxsim_models.estimate import KINDS, AnyEstimate
from cxsim_models.estimate_shape import sparkline, widened
from cxsim_models.estimate_words import Reading, format_estimate, normal_from_p10_p90, reading
from cxsim_models.number_text import DecimalMark, ErrorCode, EstimateTextError, format_number, number, tidy
from cxsim_models.reason import first_reason
from cxsim_models.survey_text import counted

__all__ = [
    "DecimalMark",
    "ErrorCode",
    "EstimateTextError",
    "Reading",
    "format_estimate",
    "format_number",
    "number",
    "parse",
    "reading",
    "sparkline",
    "widened",
]

_EXAMPLES = {
    "fixed": "12",
    "uniform": "uniform 10 to 20",
    "triangular": "triangular 10 / 15 / 25",
    "pert": "10 / 15 / 25",
    "normal": "15 ± 3",
    "lognormal": "lognormal 10 to 20",
    "beta": "beta 0.3 ± 0.1",
    "bernoulli": "bernoulli 0.7",
    "discrete": "discrete 1: 3; 2: 7",
    "empirical": "empirical 3; 5; 8",
    "nps_survey": "450p 300n 250d",
    "proportion": "340 of 500",
}
_KIND = re.compile(rf"({'|'.join(_EXAMPLES)})\b\s*(.*)", re.IGNORECASE)
_LIMIT = re.compile(r"(≥|>=|≤|<=)")
_PLUS_MINUS = re.compile(r"±|\+/?[-−–]")
# A dash between spaces or right behind a number stands for "to"; any other one is a minus.
_TO = re.compile(
    r"(?<![a-z])(?:to|à)(?![a-z])|\sa\s|\.{2,3}|…|→|(?<=[0-9%€$£¥kM])[-−–—]|(?<=\S)\s[-−–—]\s", re.IGNORECASE
)
_HARD = re.compile(r"min\b(.*?)/(.*)/\s*max\b(.*)", re.IGNORECASE)
_SHAPE = re.compile(r"\bshape\b", re.IGNORECASE)


def parse(text: str, *, decimal: DecimalMark = ".") -> AnyEstimate:
    """The estimate that `text` describes, in the grammar above; numbers as `number` reads them.

    `decimal` is the user's decimal mark: it settles what "1,234" means. Raises EstimateTextError.
    """
    body, *limits = _LIMIT.split(tidy(text))
    if not body.strip():
        raise EstimateTextError("empty")
    named = _KIND.fullmatch(body.strip())
    kind, rest = (named[1].lower(), named[2]) if named else ("", body.strip())
    typed = _Typed(tidy(text), kind, rest, decimal)
    fields = typed.fields()
    for sign, limit in zip(limits[::2], limits[1::2], strict=True):
        fields["min" if sign in ("≥", ">=") else "max"] = typed.number(limit)
    try:
        return KINDS[fields["dist"]].model_validate(fields)
    except ValidationError as error:
        code: ErrorCode = "survey" if fields["dist"] in ("nps_survey", "proportion") else "impossible"
        raise EstimateTextError(code, reason=first_reason(error)) from None


@dataclass(frozen=True)
class _Typed:
    """A typed text, the distribution that it names (or none), and its body: the rest, but for limits."""

    text: str
    kind: str
    body: str
    decimal: DecimalMark

    def fields(self) -> dict[str, Any]:
        """The fields of the estimate, by the form in which it is written."""
        if ";" in self.body or self.kind in ("discrete", "empirical"):
            return self._listed()
        if (parts := counted(self.body)) is not None:
            return self._counted(parts)
        if len(ends := _PLUS_MINUS.split(self.body)) > 1:
            return self._plus_minus(ends)
        if "/" in self.body:
            return self._three_points()
        if len(ends := _TO.split(self.body)) > 1:
            return self._range(ends)
        if self._dist("fixed", "bernoulli") == "bernoulli":
            return {"dist": "bernoulli", "p": self.number(self.body)}
        return {"dist": "fixed", "value": self.number(self.body)}

    def _dist(self, *allowed: str) -> str:
        if self.kind and self.kind not in allowed:
            raise EstimateTextError("form", text=self.text, kind=self.kind, example=_EXAMPLES[self.kind])
        return self.kind or allowed[0]

    def number(self, part: str) -> float:
        """The number that `part` of the text writes; where there is none, the error names the whole text."""
        if not part.strip():
            raise EstimateTextError("missing", text=self.text)
        return number(part, self.decimal)

    def _numbers(self, parts: list[str], count: int) -> list[float]:
        if len(parts) != count:
            raise EstimateTextError("parts", text=self.text, count=str(len(parts)))
        return [self.number(part) for part in parts]

    def _order_error(self, code: ErrorCode, **values: float) -> EstimateTextError:
        return EstimateTextError(code, **{k: format_number(v, self.decimal) for k, v in values.items()})

    def _range(self, parts: list[str]) -> dict[str, Any]:
        dist = self._dist("lognormal", "normal", "uniform")
        low, high = self._numbers(parts, 2)
        if low > high:
            raise self._order_error("order", low=low, high=high)
        if dist == "uniform":
            return {"dist": dist, "low": low, "high": high}
        if dist == "normal" or (not self.kind and low <= 0):
            return {"dist": "normal", **normal_from_p10_p90(low, high)}
        return {"dist": dist, "p10": low, "p90": high}

    def _three_points(self) -> dict[str, Any]:
        points, *shape = _SHAPE.split(self.body)
        dist = self._dist("pert") if shape else self._dist("pert", "triangular")
        hard = _HARD.fullmatch(points.strip())
        low, likely, high = self._numbers(list(hard.groups()) if hard else points.split("/"), 3)
        if low > high:
            raise self._order_error("order", low=low, high=high)
        if not low <= likely <= high:
            raise self._order_error("likely_outside", low=low, likely=likely, high=high)
        fields: dict[str, Any] = {"dist": dist, "low": low, "likely": likely, "high": high}
        if hard:
            fields["bounds"] = "min_max"
        if shape:
            fields["shape"] = self._numbers(shape, 1)[0]
        return fields

    def _plus_minus(self, parts: list[str]) -> dict[str, Any]:
        dist = self._dist("normal", "lognormal", "beta")
        mean, sd = self._numbers(parts, 2)
        if sd < 0:
            raise self._order_error("sd_negative", sd=sd)
        # "18 % ± 3 %" means points of what is measured in percent; only "18 ± 3 %" is relative.
        if "%" in parts[1] and "%" not in parts[0]:
            sd = abs(mean) * sd / 100
        return {"dist": dist, "mean": mean, "sd": sd}

    def _counted(self, parts: dict[str, str]) -> dict[str, Any]:
        dist = self._dist("proportion" if "count" in parts else "nps_survey")
        if not parts:
            raise EstimateTextError("answers", text=self.text)
        numbers = {name: self.number(part) for name, part in parts.items()}
        if "%" in parts.get("count", ""):
            # "72 % of 400", as surveys are quoted: 288 answers, not 72.
            numbers["count"] = float(round(numbers["count"] * numbers["of"] / 100))
        return {"dist": dist, **numbers}

    def _listed(self) -> dict[str, Any]:
        dist = self._dist("empirical", "discrete")
        items = self.body.split(";")
        if dist == "empirical":
            return {"dist": dist, "samples": self._numbers(items, len(items))}
        pairs = [item.split(":") for item in items]
        if not all(len(pair) == 2 for pair in pairs):
            raise EstimateTextError("form", text=self.text, kind=dist, example=_EXAMPLES[dist])
        values, weights = zip(*(self._numbers(pair, 2) for pair in pairs), strict=True)
        return {"dist": dist, "values": values, "weights": weights}
