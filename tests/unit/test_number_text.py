"""Numbers as people write them in either locale."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxsim_models.estimate import fixed
from cxsim_models.estimate_text import parse
from cxsim_models.number_text import DecimalMark, EstimateTextError, format_number, number, rounded_within

MARKS: tuple[DecimalMark, ...] = (".", ",")


@pytest.mark.parametrize("decimal", MARKS)
@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12", 12),
        (" 12 ", 12),
        ("12.", 12),
        ("-12", -12),
        ("−12", -12),
        ("- 12", -12),
        ("+12", 12),
        ("1.5", 1.5),
        ("1,5", 1.5),
        (".5", 0.5),
        (",5", 0.5),
        ("0.125", 0.125),
        ("0,125", 0.125),
        ("1234.567", 1234.567),
        ("1234,567", 1234.567),
        ("1,234.5", 1234.5),
        ("1.234,5", 1234.5),
        ("1,234,567", 1234567),
        ("1.234.567", 1234567),
        ("1,234,567.891", 1234567.891),
        ("1.234.567,891", 1234567.891),
        ("1 234 567", 1234567),
        ("1 234,567", 1234.567),
        ("1 234.567", 1234.567),
        ("1\u00a0234\u00a0567,8", 1234567.8),
        ("1\u202f234\u202f567,8", 1234567.8),
        ("1\u2009234\u2009567.8", 1234567.8),
        ("1'234'567.8", 1234567.8),
        ("1’234’567.8", 1234567.8),
        ("18 %", 18),
        ("18%", 18),
        ("18\u202f%", 18),
        ("420 €", 420),
        ("€420", 420),
        ("-$5", -5),
        ("$ -5", -5),
        ("420 EUR", 420),
        ("12k", 12_000),
        ("12 K", 12_000),
        ("1.1k", 1100),
        ("1,5M", 1_500_000),
        ("1.5 M€", 1_500_000),
        ("2 bn", 2_000_000_000),
        ("2 Md€", 2_000_000_000),
        ("1e-07", 1e-07),
        ("1.5E3", 1500),
        ("2e−3", 0.002),
        ("1e15", 1e15),
    ],
)
def test_numbers_of_either_locale(text: str, value: float, decimal: DecimalMark) -> None:
    assert number(text, decimal) == value
    assert parse(text, decimal=decimal) == fixed(value)


@pytest.mark.parametrize(
    ("text", "point", "comma"), [("1,234", 1234, 1.234), ("1.234", 1.234, 1234), ("-12.345", -12.345, -12345)]
)
def test_the_users_mark_settles_what_is_ambiguous(text: str, point: float, comma: float) -> None:
    assert number(text, ".") == point
    assert number(text, ",") == comma


@pytest.mark.parametrize(
    "text",
    [
        "nan",
        "inf",
        "-inf",
        "1e",
        "e5",
        "abc",
        "1 2345",
        "10 20",
        "1,23,4",
        "1.2.3",
        "1,234.5,6",
        "1,234 567",
        "1'23",
        "--5",
        "%",
        "€",
        "12 m",
        "0x10",
        "1_000",
        "١٢",
        "12 monkeys",
        "1e99999",
        "5 10",
    ],
)
def test_what_is_no_number(text: str) -> None:
    for decimal in MARKS:
        with pytest.raises(EstimateTextError) as caught:
            number(text, decimal)
        assert caught.value.code == "not_a_number"
        assert caught.value.values == {"text": text}


@pytest.mark.parametrize("text", ["1e400", "9" * 400, "2e15", "-2000000 bn"])
def test_what_is_too_large(text: str) -> None:
    with pytest.raises(EstimateTextError, match="too large: type a number below 1e15") as caught:
        parse(text)
    assert caught.value.code == "too_large"


@given(value=st.floats(-1e15, 1e15), decimal=st.sampled_from(MARKS))
def test_a_number_comes_back(value: float, decimal: DecimalMark) -> None:
    text = format_number(value, decimal)
    assert number(text, decimal) == value
    assert not text.endswith(f"{decimal}0")


GROUPS = [" ", "\u00a0", "\u202f", "\u2009", "'", "’"]


@given(
    value=st.integers(-(10**14), 10**14),
    fraction=st.integers(0, 99),
    separator=st.sampled_from(GROUPS),
    mark=st.sampled_from(MARKS),
    decimal=st.sampled_from(MARKS),
)
def test_grouped_numbers_with_a_fraction(
    value: int, fraction: int, separator: str, mark: str, decimal: DecimalMark
) -> None:
    text = f"{value:,}".replace(",", separator) + f"{mark}{fraction:02}"
    assert number(text, decimal) == float(f"{value}.{fraction:02}")


@pytest.mark.parametrize(
    ("value", "spread", "expected"),
    [(9.17004, 10, 9.17), (100000.12346, 0.1, 100000.1235), (0.0012345, 50, 0.001234), (0, 1, 0), (5.5, 0, 5.5)],
)
def test_computed_ends_are_rounded_to_what_they_resolve(value: float, spread: float, expected: float) -> None:
    assert rounded_within(value, spread) == expected
