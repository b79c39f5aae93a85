"""Retention tables as people paste them."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cxsim_models.number_text import DecimalMark, format_number
from cxsim_models.retention import fit_sbg
from cxsim_models.retention_table import TABLE_ERRORS, RetentionTableError, parse

SHARES = (1.0, 0.869, 0.743)

COLUMNS = [
    "100 %\n86.9 %\n74.3 %",
    "100%\r\n86,9%\r\n74,3%\r\n",
    "100.0\n86.9\n74.3",
    "100,0\n86,9\n74,3",
    "1\n0.869\n0.743",
    "1,000\n0,869\n0,743",
    "1.000\n0.869\n0.743",
    "1000\n869\n743",
    "1 000\n869\n743",
    "\n  Customers left (%)\n\n100\n86.9\n74.3\n\n",
    "0.869\n0.743",
    "86.9 %\n74.3 %",
]

PAIRS = [
    "0\t100\n1\t86.9\n2\t74.3",
    "0;100\n1;86,9\n2;74,3",
    "Year;Left\n0;100 %\n1;86,9 %\n2;74,3 %",
    "Year,Left\n0,100\n1,86.9\n2,74.3",
    "0,100,0\n1,86,9\n2,74,3",
    "0, 1000\n1, 869\n2, 743",
    "1;1000\n2;869\n3;743",
    "Year 1\t100%\nYear 2\t86.9%\nYear 3\t74.3%",
    "2023;100%\n2024;86.9%\n2025;74.3%",
    "Jan 2024;1000\nFeb 2024;869\nMar 2024;743",
    "1;86,9 %\n2;74,3 %",
    "0\t1000\n1\t869\n2\t743\n3\t\n4\t",
    "0;1000;\n1;869;\n2;743;",
]

ROWS = [
    "100\t86.9\t74.3",
    "100; 86,9; 74,3",
    "100%, 86.9%, 74.3%",
    "100 %, 86,9 %, 74,3 %",
    "1,0.869,0.743",
    "0\t1\t2\n100%\t86.9%\t74.3%",
    "0,1,2\n1,0.869,0.743",
    "Year\t0\t1\t2\nLeft\t1000\t869\t743",
]


@pytest.mark.parametrize("decimal", [".", ","])
@pytest.mark.parametrize("text", COLUMNS + PAIRS + ROWS)
def test_tables_as_pasted(text: str, decimal: DecimalMark) -> None:
    assert parse(text, decimal=decimal) == SHARES


def test_the_users_mark_settles_what_is_ambiguous() -> None:
    assert parse("1,234\n617\n0", decimal=".") == (1, 0.5, 0)
    assert parse("1,000\n0,617\n0", decimal=".") == (1, 0.617, 0)
    with pytest.raises(RetentionTableError, match=r"1\.234 rises to 617"):
        parse("1.234\n617\n0", decimal=".")


def test_few_customers_need_their_periods_numbered() -> None:
    assert parse("0;50\n1;40\n2;30") == (1, 0.8, 0.6)
    with pytest.raises(RetentionTableError, match="line 1: 50 could be percent or customers"):
        parse("50\n40\n30")


@settings(deadline=None)
@given(
    st.lists(st.integers(0, 10**6), min_size=2, max_size=15),
    st.sampled_from(["\n", "\t", ";"]),
    st.sampled_from([".", ","]),
    st.booleans(),
)
def test_any_table_comes_back(losses: list[int], separator: str, decimal: DecimalMark, numbered: bool) -> None:
    counts = [1_000_000]
    for loss in losses:
        counts.append(max(counts[-1] - loss, 1))
    if counts[-1] == counts[0]:
        return
    shares = tuple(count / 1_000_000 for count in counts)
    percent = [f"{format_number(round(100 * share, 4), decimal)} %" for share in shares]
    if numbered and separator != "\n":
        text = "\n".join(f"{period}{separator}{value}" for period, value in enumerate(percent))
    else:
        text = separator.join(percent)
    assert parse(text, decimal=decimal) == pytest.approx(shares, abs=1e-12)
    assert fit_sbg(parse(text, decimal=decimal)).alpha > 0


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        ("", ["there is nothing to read"]),
        (" \n\t\n", ["there is nothing to read"]),
        ("Year;Left", ["line 1: “Left” is not a number"]),
        ("a;b;c;d\n1;2;3;4\n2;2;3;5", ["line 2: there are 4 columns", "line 3: there are 4 columns"]),
        ("100%\nmany\n80%", ["line 2: “many” is not a number"]),
        ("0;100%\n1;\n2;80%", ["line 2: the value is missing"]),
        ("100\n-5\n-8", ["line 2: -5 is negative", "line 3: -8 is negative"]),
        ("100%\n0.9\n80%", ["line 2: 0.9 is not written like the values before"]),
        ("112%\n90%\n80%", ["line 1: 112% is more than the whole cohort"]),
        ("100%\n90%\n95%\n80%", ["line 3: 90% rises to 95%"]),
        ("0;100\n1;90\n3;80", ["line 3: 3 follows 1: give each period a line"]),
        ("Year 2;100\nYear 1;90\nYear 3;80", ["line 2: Year 1 follows Year 2", "line 3: Year 3 follows Year 1"]),
        ("0;87%\n1;74%\n2;60%", ["line 1: period 0 is the start, .*100 % instead of 87%"]),
        ("100\n90", ["there are too few periods"]),
        ("90 %", ["there are too few periods"]),
        ("100\n100\n100", ["nobody leaves"]),
        ("100\n0\n0", ["all leave in the first period"]),
        (
            "Year;Left\n\n1;1000\n3;743\n4;x\n5;80O\n6;900",
            [
                "line 4: 3 follows 1",
                "line 5: “x” is not a number",
                "line 6: “80O” is not a number",
                "line 7: 743 rises to 900",
            ],
        ),
    ],
)
def test_every_problem_is_named_with_its_line(text: str, problems: list[str]) -> None:
    with pytest.raises(RetentionTableError) as caught:
        parse(text)
    lines = str(caught.value).split("\n")
    assert len(lines) == len(caught.value.problems) == len(problems)
    for line, expected in zip(lines, problems, strict=True):
        assert re.match(expected, line)


def test_problems_can_be_told_in_another_language() -> None:
    with pytest.raises(RetentionTableError) as caught:
        parse("100%\n90%\n95%")
    (problem,) = caught.value.problems
    assert (problem.line, problem.code, dict(problem.values)) == (3, "rises", {"before": "90%", "text": "95%"})
    assert TABLE_ERRORS[problem.code].format(**dict(problem.values)) in str(problem)
