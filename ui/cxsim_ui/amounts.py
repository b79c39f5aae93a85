"""Numbers, money, shares and durations as people read them: by the locale, rounded to what they deserve.

Everything follows the default `QLocale`; a negative number has a true minus sign, and the space between a
number and its unit does not break. A number that is nan or infinite is written "undefined".
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QLocale

MINUS = "\N{MINUS SIGN}"
SPACE = "\N{NO-BREAK SPACE}"
SYMBOLS = {"EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥", "INR": "₹", "KRW": "₩", "ILS": "₪", "TRY": "₺"}
"""Signs that are unmistakable; every other currency is written as its code."""
_PERCENTAGES = 100.0
"""A return that is as large as this is read as a multiple."""
LEADING = frozenset("$£¥₹")
"""Signs that English writes before the number."""


def undefined() -> str:
    """What is written in the place of a number that does not exist."""
    return QCoreApplication.translate("amounts", "undefined")


def decimal(value: float, decimals: int, *, signed: bool = False) -> str:
    """`value` with exactly so many decimals and grouped thousands; `signed` puts a plus before a gain."""
    if not math.isfinite(value):
        return undefined()
    rounded = round(float(value), decimals)
    text = QLocale().toString(abs(rounded), "f", decimals)
    if rounded < 0:
        return MINUS + text
    return "+" + text if signed and rounded > 0 else text


def number(value: float, digits: int = 3, *, signed: bool = False) -> str:
    """`value` to so many significant digits, no zeros at the end: 12543 → 12,500; 0.25 → 0.25."""
    if not math.isfinite(value):
        return undefined()
    if value == 0:
        return decimal(0, 0)
    places = digits - 1 - math.floor(math.log10(abs(value)))
    rounded = round(value, places)
    places = max(0, places)
    while places and round(rounded, places - 1) == rounded:
        places -= 1
    return decimal(rounded, places, signed=signed)


def percent(fraction: float, decimals: int = 0, *, signed: bool = False) -> str:
    """A fraction as a percentage: 1.08 → 108 %."""
    if not math.isfinite(fraction):
        return undefined()
    return decimal(fraction * 100, decimals, signed=signed) + SPACE + "%"


def returns(fractions: Iterable[float]) -> list[str]:
    """Returns on one scale, the unit with the last: percentages, or from 10 000 % on so many times the costs."""
    known = list(fractions)
    if _largest(known) < _PERCENTAGES:
        return [*(decimal(one * 100, 0) for one in known[:-1]), percent(known[-1])]
    times = QCoreApplication.translate("amounts", "{count} × costs").replace(" ", SPACE)
    scale = money_scale(known, "", 3)
    letter = SPACE + scale.multiple if scale.multiple else ""
    written = [number(one / scale.factor, 3) for one in known]
    return [*written[:-1], times.format(count=written[-1] + letter)]


def months(count: int) -> str:
    """A duration in words: 1 month, 21 months."""
    if count == 1:
        return QCoreApplication.translate("amounts", "1 month").replace(" ", SPACE)
    pattern = QCoreApplication.translate("amounts", "{count} months")
    return pattern.format(count=decimal(count, 0)).replace(" ", SPACE)


def symbol(currency: str) -> str:
    """The sign of a currency known by its ISO code, or the code itself."""
    return SYMBOLS.get(currency, currency)


@dataclass(frozen=True, slots=True)
class MoneyScale:
    """One unit and one number of decimals for amounts that are read together.

    `factor` is what one unit is worth (1, 1e3, 1e6, 1e9); `multiple` is its letter.
    """

    currency: str
    factor: float
    multiple: str
    decimals: int

    @property
    def unit(self) -> str:
        """The unit alone, for an axis or a heading: M€, or $M where the sign leads."""
        sign = symbol(self.currency)
        if self._leads:
            return sign + self.multiple
        return self.multiple + (SPACE if self.multiple and len(sign) > 1 else "") + sign

    @property
    def _leads(self) -> bool:
        return symbol(self.currency) in LEADING and QLocale().language() == QLocale.Language.English

    def number(self, value: float, *, signed: bool = False) -> str:
        """The amount without its unit: 1.1."""
        return decimal(value / self.factor, self.decimals, signed=signed)

    def text(self, value: float, *, signed: bool = False) -> str:
        """The amount with its unit: 1.1 M€, or −$1.1M where the sign leads."""
        return self._with_unit(value, self.number(value, signed=signed))

    def opening(self, value: float) -> str:
        """The amount before another one: its unit is said with that, unless the sign leads: −$1.1M to $2.3M."""
        return self.text(value) if self._leads else self.number(value)

    def brief(self, value: float, *, signed: bool = False) -> str:
        """The amount with its unit and no zeros at the end: 0.5 M€."""
        return self._with_unit(value, number(value / self.factor, 3, signed=signed))

    def fitted(self, values: Iterable[float], digits: int = 2, most: int = 6) -> "MoneyScale":
        """Decimals (at most so many) for `values`, in this unit unless they are small beside it."""
        largest = _largest(values)
        if largest < 0.1 * self.factor:
            return money_scale((largest,), self.currency, digits)
        return replace(self, decimals=min(_decimals(largest / self.factor, digits), most))

    def _with_unit(self, value: float, figure: str) -> str:
        if not math.isfinite(value):
            return figure
        if not self._leads:
            return figure + SPACE + self.unit
        sign = figure[0] if figure[0] in "+" + MINUS else ""
        return sign + symbol(self.currency) + figure.removeprefix(sign) + self.multiple


def money_scale(values: Iterable[float], currency: str, digits: int = 2) -> MoneyScale:
    """The scale on which the largest of `values` has so many significant digits; whole units always show."""
    largest = _largest(values)
    billion = QCoreApplication.translate("amounts", "bn", "letters of a billion before a currency sign")
    multiples = ((1e9, billion), (1e6, "M"), (1e3, "k"))
    reached = (pair for pair in multiples if largest >= pair[0] * (1 - 0.5 * 10.0**-digits))
    factor, multiple = next(reached, (1.0, ""))
    return MoneyScale(currency, factor, multiple, _decimals(largest / factor, digits))


def _largest(values: Iterable[float]) -> float:
    return max((abs(value) for value in values if math.isfinite(value)), default=0.0)


def _decimals(scaled: float, digits: int) -> int:
    """Decimals that give `scaled` so many significant digits, at most six; none for what these would not show."""
    if scaled < 0.5e-6:
        return 0
    # A value that rounds up to the next power of ten needs one decimal less.
    power = math.floor(math.log10(scaled * (1 + 0.5 * 10.0**-digits)))
    return min(max(0, digits - 1 - power), 6)


def money(value: float, currency: str, digits: int = 2, *, signed: bool = False) -> str:
    """One amount on its own scale: 1.1 M€, 850 €, 11 €."""
    return money_scale((value,), currency, digits).text(value, signed=signed)


def exact_money(value: float, currency: str, *, signed: bool = False) -> str:
    """The amount in whole units, below a thousand with its cents: for tooltips and tables."""
    decimals = 2 if abs(value) < 1000 and not float(value).is_integer() else 0
    return MoneyScale(currency, 1.0, "", decimals).text(value, signed=signed)


@dataclass(frozen=True, slots=True)
class Tenths:
    """A share as a frequency out of ten; `bound` is -1 for "fewer than", 1 for "more than", else 0."""

    count: int
    bound: int


def tenths(share: float) -> Tenths:
    """`share` (0..1) as a frequency that does not overstate: 10 of 10 only from 99.5 %, 0 only to 0.5 %."""
    count = math.floor(share * 10 + 0.5)
    if count >= 10 and share < 0.995:
        return Tenths(9, 1)
    if count <= 0 and share > 0.005:
        return Tenths(1, -1)
    return Tenths(count, 0)


def of_ten(share: float) -> str:
    """A share in words: "9 of 10", "more than 9 of 10", "fewer than 1 of 10"."""
    return _frequency(
        share,
        QCoreApplication.translate("amounts", "{count} of 10"),
        QCoreApplication.translate("amounts", "more than {count} of 10"),
        QCoreApplication.translate("amounts", "fewer than {count} of 10"),
    )


def in_ten(share: float) -> str:
    """A share in words: "9 in 10", "more than 9 in 10", "fewer than 1 in 10"."""
    return _frequency(
        share,
        QCoreApplication.translate("amounts", "{count} in 10"),
        QCoreApplication.translate("amounts", "more than {count} in 10"),
        QCoreApplication.translate("amounts", "fewer than {count} in 10"),
    )


def _frequency(share: float, exactly: str, more: str, fewer: str) -> str:
    if not math.isfinite(share):
        return undefined()
    frequency = tenths(share)
    pattern = {0: exactly, 1: more, -1: fewer}[frequency.bound]
    return pattern.format(count=frequency.count)
