"""Numbers as people read them."""

import math

import pytest
from PySide6.QtCore import QLocale

from cxsim_ui import amounts
from cxsim_ui.amounts import MINUS, SPACE, exact_money, in_ten, money, money_scale, number, of_ten, percent


def spaced(text: str) -> str:
    return text.replace(SPACE, " ").replace("\N{NARROW NO-BREAK SPACE}", " ").replace(MINUS, "-")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0 €"),
        (11.4, "11 €"),
        (4.5, "4.5 €"),
        (850, "850 €"),
        (18_000, "18 k€"),
        (999_600, "1.0 M€"),
        (1_131_204, "1.1 M€"),
        (-231_204, "-231 k€"),
        (12_345_678, "12 M€"),
        (2.4e9, "2.4 bn€"),
        (0.004, "0.0040 €"),
        (-1e-13, "0 €"),
        (math.nan, "undefined"),
    ],
)
def test_money(value: float, text: str) -> None:
    assert spaced(money(value, "EUR")) == text


def test_money_that_is_read_together_shares_unit_and_decimals() -> None:
    scale = money_scale([-120_000, 1_131_204, 2_631_000], "EUR")
    assert [spaced(scale.number(v)) for v in (-120_000, 1_131_204, 2_631_000)] == ["-0.1", "1.1", "2.6"]
    assert scale.unit == "M€"
    assert money_scale([340_000], "CHF").unit == f"k{SPACE}CHF"


def test_a_dollar_leads_in_english_and_follows_in_french() -> None:
    assert money(-1_100_000, "USD") == f"{MINUS}$1.1M"
    assert money(1_100_000, "USD", signed=True) == "+$1.1M"
    assert money_scale([1.1e6], "USD").unit == "$M"
    assert money_scale([1.1e6], "USD").opening(-1.1e6) == f"{MINUS}$1.1M"
    QLocale.setDefault(QLocale("fr_FR"))
    assert spaced(money(-1_100_000, "USD")) == "-1,1 M$"
    assert spaced(money_scale([1.1e6], "USD").opening(-1.1e6)) == "-1,1"
    assert spaced(exact_money(1_234_567.8, "EUR")) == "1 234 568 €"


@pytest.mark.parametrize(
    ("value", "digits", "text"),
    [
        (12_543, 3, "12,500"),
        (0.25, 3, "0.25"),
        (-0.0004, 3, "-0.0004"),
        (1234.5678, 6, "1,234.57"),
        (12.0, 6, "12"),
    ],
)
def test_number(value: float, digits: int, text: str) -> None:
    assert spaced(number(value, digits)) == text


def test_nothing_rounds_to_minus_zero() -> None:
    assert amounts.decimal(-0.001, 1) == "0.0"
    assert spaced(percent(-0.0004)) == "0 %"
    assert spaced(percent(1.084)) == "108 %"
    assert spaced(percent(math.inf)) == "undefined"


@pytest.mark.parametrize(
    ("share", "text"),
    [
        (0.0, "0 of 10"),
        (0.004, "0 of 10"),
        (0.02, "fewer than 1 of 10"),
        (0.07, "1 of 10"),
        (0.25, "3 of 10"),
        (0.94, "9 of 10"),
        (0.96, "more than 9 of 10"),
        (0.994, "more than 9 of 10"),
        (0.996, "10 of 10"),
        (math.nan, "undefined"),
    ],
)
def test_frequencies_do_not_overstate(share: float, text: str) -> None:
    assert of_ten(share) == text
    assert in_ten(share) == text.replace("of 10", "in 10")


def test_months() -> None:
    assert spaced(amounts.months(1)) == "1 month"
    assert spaced(amounts.months(21)) == "21 months"


def test_a_scale_fits_other_values_in_its_unit_unless_they_are_small_beside_it() -> None:
    millions = money_scale([12e6], "EUR")
    assert spaced(millions.fitted([350_000]).text(350_000)) == "0.35 M€"
    assert spaced(millions.fitted([35_000]).text(35_000)) == "35 k€"
    assert spaced(millions.brief(500_000)) == "0.5 M€"


@pytest.mark.parametrize(
    ("values", "texts"),
    [
        ((-0.31, 0.37, 1.16), ["-31", "37", "116 %"]),
        ((99.4,), ["9,940 %"]),
        ((-0.5, 1234.5, 98765.0), ["-0.0005", "1.23", "98.8 k × costs"]),
        ((math.nan,), ["undefined"]),
    ],
)
def test_returns_are_percentages_until_nobody_can_read_them(values: tuple[float, ...], texts: list[str]) -> None:
    assert [spaced(text) for text in amounts.returns(values)] == texts
