"""Numbers as people write them in either locale, and the error that says what was not understood."""

import math
import re
from typing import Final, Literal

from cxsim_models.frozen import MAGNITUDE_LIMIT
from cxsim_models.sentence import Sentence

DecimalMark = Literal[".", ","]

ErrorCode = Literal[
    "empty",
    "missing",
    "not_a_number",
    "too_large",
    "parts",
    "order",
    "likely_outside",
    "sd_negative",
    "form",
    "impossible",
    "survey",
    "answers",
]

ERRORS: Final[dict[ErrorCode, str]] = {
    "empty": "nothing is typed: type 12, 10 to 20, 10 / 15 / 25 or 15 ± 3",
    "missing": "a number is missing in “{text}”: type 12, 10 to 20, 10 / 15 / 25 or 15 ± 3",
    "not_a_number": "“{text}” is not a number: type 12, 10 to 20, 10 / 15 / 25 or 15 ± 3",
    "too_large": "“{text}” is too large: type a number below {limit}",
    "parts": "“{text}” has {count} values: type two as 10 to 20, three as low / likely / high",
    "order": "the low value {low} is above the high value {high}: swap them",
    "likely_outside": (
        "the likely value {likely} is not between the low value {low} and the high value {high}: "
        "type them as low / likely / high"
    ),
    "sd_negative": "the spread {sd} is negative: type one of 0 or more, as in 15 ± 3",
    "form": "“{text}” does not describe the distribution “{kind}”: type {example}",
    "impossible": "no such distribution exists: {reason}",
    "survey": "{reason}",
    "answers": "“{text}” does not say how many are promoters, passives and detractors: type 450p 300n 250d",
}

_SHOWN = 40


class EstimateTextError(ValueError):
    """A text that is no estimate. `str()` is the English sentence, `code` and `values` what to translate."""

    def __init__(self, code: ErrorCode, **values: str | Sentence) -> None:
        self.code: ErrorCode = code
        text = str(values.get("text", ""))
        self.values = values | {"text": f"{text[: _SHOWN - 1]}…"} if len(text) > _SHOWN else values
        super().__init__(ERRORS[code].format(**self.values))


_DASHES = "−–-"
_NUMBER = re.compile(
    rf"[€$£¥]?\s*(?P<sign>[+{_DASHES}])?\s*[€$£¥]?\s*(?P<digits>(?=[.,]?[0-9])[0-9.,' ]+?)"
    rf"(?:[eE](?P<exponent>[+{_DASHES}]?[0-9]{{1,4}}))?"
    r"\s*(?P<scale>k|K|M|bn|Md)?\s*(?:%|‰|€|\$|£|¥|EUR|USD|GBP|CHF)?"
)
_SCALES = {"k": 3, "K": 3, "M": 6, "bn": 9, "Md": 9, None: 0}
_GROUPED = re.compile(r"[0-9]{1,3}(?P<mark>[.,' ])[0-9]{3}(?:(?P=mark)[0-9]{3})*")
_TIDY = str.maketrans(dict.fromkeys("\u00a0\u2007\u2009\u202f\t\n", " ") | {"’": "'"})


def tidy(text: str) -> str:
    """`text` with one ordinary space for spaces of any kind and number, and every apostrophe straight."""
    return re.sub(" +", " ", text.translate(_TIDY)).strip()


def _plain(digits: str, decimal: DecimalMark) -> str | None:
    """`digits` without group separators and with a decimal point; None where the marks make no sense."""
    marks = [mark for mark in ".," if mark in digits]
    if len(marks) == 2:
        point = max(marks, key=digits.rfind)
    elif not marks or digits.count(marks[0]) > 1:
        point = ""
    else:
        # "1,234" is a thousand where the decimal mark is a point; "1,5" and "0,123" can only be fractions.
        grouped = re.fullmatch(rf"[1-9][0-9]{{0,2}}\{marks[0]}[0-9]{{3}}", digits)
        point = "" if grouped and marks[0] != decimal else marks[0]
    whole, fraction = digits.rsplit(point, 1) if point else (digits, "")
    if not (re.fullmatch("[0-9]*", whole) or _GROUPED.fullmatch(whole)):
        return None
    if not re.fullmatch("[0-9]*", fraction):
        return None
    return f"{re.sub('[^0-9]', '', whole)}.{fraction}"


def number(text: str, decimal: DecimalMark = ".") -> float:
    """The number that `text` writes; group separators, k, M, bn, a currency and a percent sign may be there.

    `decimal` settles only what is ambiguous, such as "1,234". "18 %" is 18. Raises EstimateTextError.
    """
    text = tidy(text)
    match = _NUMBER.fullmatch(text)
    plain = _plain(match["digits"].strip(), decimal) if match else None
    if match is None or plain is None:
        raise EstimateTextError("not_a_number", text=text)
    exponent = int(re.sub(f"[{_DASHES}]", "-", match["exponent"] or "0")) + _SCALES[match["scale"]]
    # One conversion of the whole literal, so that 1.1k is 1100 to the last bit.
    value = float(f"{plain}e{exponent}")
    if value > MAGNITUDE_LIMIT:
        raise EstimateTextError("too_large", text=text, limit="1e15")
    return -value if value and match["sign"] and match["sign"] in _DASHES else value


def format_number(value: float, decimal: DecimalMark = ".") -> str:
    """The shortest text that `number` reads back as `value`: no group separators, no trailing ".0"."""
    return repr(value).removesuffix(".0").replace(".", decimal)


def rounded(value: float) -> float:
    """`value` to 12 significant digits: what people typed, without the noise of arithmetic."""
    return float(f"{value:.12g}")


def rounded_within(value: float, spread: float) -> float:
    """`value` to a thousandth of its own size or of `spread`, whichever is finer: for computed ends of ranges."""
    finer = min(abs(value), spread)
    return round(value, 3 - math.floor(math.log10(finer))) if finer > 0 else value
