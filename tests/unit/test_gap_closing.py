"""Pushes on a KPI that has hardly anything left to gain."""

import numpy as np
import pytest

from cxsim_models.kpis import KPIS
from cxsim_models.shifts import Push, change

TURNOVER = KPIS["agent_turnover"]


@pytest.mark.parametrize("left", [0.0, 5e-324, 1e-310])
@pytest.mark.parametrize("sizes", [(-2.0,), (-2.0, -1.0), (-2.0, 3.0), (3.0,)])
def test_what_is_left_may_be_next_to_nothing(left: float, sizes: tuple[float, ...]) -> None:
    """Gains close what there is; harms count in points. The trial beside it knows nothing of this."""
    pushes = [Push(f"i{number}", np.full(2, size), np.ones((1, 1))) for number, size in enumerate(sizes)]
    moved = change(TURNOVER, np.array([left, 10.0]), pushes)
    alone = change(
        TURNOVER, np.array([10.0]), [Push(push.initiative, push.size[:1], push.profile) for push in pushes]
    )
    assert moved is not None
    assert alone is not None
    assert moved[0, 0] == pytest.approx(sum(size for size in sizes if size > 0.0))
    assert moved[0, 1] == alone[0, 0]
