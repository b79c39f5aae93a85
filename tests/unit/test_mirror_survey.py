"""The mirror survey: gaps with known answers, the largest first."""

import pytest

from cxsim_models.mirror_survey import MirrorQuestion, gap_of, mirror


def asked(customers: float | None, employees: float | None, scale: float = 10) -> MirrorQuestion:
    return MirrorQuestion(question="?", customers=customers, employees=employees, scale=scale)


@pytest.mark.parametrize(
    ("customers", "employees", "gap"),
    [(5.8, 8.1, 2.3), (7, 6.5, -0.5), (3.3, 3.3, 0.0), (None, 8, None), (8, None, None), (None, None, None)],
)
def test_a_gap_is_what_employees_believe_less_what_customers_answer(
    customers: float | None, employees: float | None, gap: float | None
) -> None:
    assert gap_of(asked(customers, employees)) == gap


def test_gaps_are_ordered_by_their_share_of_the_scale() -> None:
    found = mirror([asked(6, 7), asked(3, 4, scale=5), asked(None, 4), asked(80, 50, scale=100), asked(2, 2)])
    assert [gap.index for gap in found.gaps] == [3, 1, 0, 4]
    assert [gap.points for gap in found.gaps] == [-30, 1, 1, 0]
    assert [gap.share for gap in found.gaps] == pytest.approx([-0.3, 0.2, 0.1, 0.0])
    assert [gap.employees for gap in found.gaps] == ["underestimate", "overestimate", "overestimate", "agree"]
    assert found.mean_absolute_share == pytest.approx(0.15)
    assert (found.overestimated, found.underestimated) == (2, 1)


def test_equal_gaps_stay_in_their_order() -> None:
    assert [gap.index for gap in mirror([asked(1, 2), asked(3, 2), asked(4, 5)]).gaps] == [0, 1, 2]


def test_the_noise_of_subtraction_is_no_gap() -> None:
    assert gap_of(asked(0.1 + 0.2, 0.3)) == 0.0
    assert mirror([asked(0.1 + 0.2, 0.3)]).gaps[0].employees == "agree"


def test_where_nobody_has_been_asked_the_mean_is_undefined() -> None:
    assert mirror([]).mean_absolute_share is None
    assert mirror([asked(None, 3)]).mean_absolute_share is None
