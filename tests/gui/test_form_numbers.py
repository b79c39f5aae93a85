"""Forms without a window: fields, scales, moving, kinds."""

import pytest

from cxsim_models.estimate import Beta, Fixed, Lognormal, Normal, Pert, Triangular, Uniform, fixed
from cxsim_models.quantity import Quantity
from cxsim_models.scenario import Settings
from cxsim_models.segment import Segment
from cxsim_ui.form.fields import field_of, fields_of, groups
from cxsim_ui.form.kinds import as_kind, offered, with_numbers
from cxsim_ui.form.moving import drag_range, moved, tidy_step
from cxsim_ui.form.scale import Scale, scale_of
from cxsim_ui.form.short_text import short_text
from cxsim_ui.form.typed import TypedError, estimate_text, understood


def test_forms_are_generated_from_the_types() -> None:
    assert list(groups(Segment)) == ["customers", "growth", "contacts", "staffing", "experience", "complaints"]
    assert [field.name for field in groups(Segment)["complaints"]] == ["complaint_rate", "cost_per_complaint"]
    kinds = {field.name: field.kind for field in fields_of(Settings)}
    assert kinds["horizon_months"] == "whole"
    assert kinds["discount_rate"] == "number"
    assert kinds["sampling"] == "choice"
    assert field_of(Settings, "sampling").choices == ("sobol", "lhs", "random")
    assert field_of(Segment, "churn").optional
    assert not field_of(Segment, "customers").optional


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("90,000 / 120,000 / 200,000", "90k / 120k / 200k"),
        ("18000", "18k"),
        ("12345", "12345"),
        ("11500", "11.5k"),
        ("1,200,000", "1.2M"),
        ("1500", "1500"),
        ("12345.67", "12345.67"),
    ],
)
def test_short_texts_read_back_the_same(text: str, short: str) -> None:
    assert short_text(text, ".") == short
    assert understood(short, Scale()) == understood(text, Scale())


PERCENT = Quantity("Share", "%", 0, 100, step=1)
MONEY = Quantity("Money", "€", 0, 1e12, step=10)


def test_moving_keeps_the_ratio_of_the_distances() -> None:
    share = Pert(dist="pert", low=90, likely=94, high=96)
    assert moved(share, 50, PERCENT) == Pert(dist="pert", low=46, likely=50, high=52)
    assert moved(share, 99, PERCENT) == Pert(dist="pert", low=97, likely=99, high=100)
    money = Triangular(dist="triangular", low=90, likely=120, high=200)
    assert moved(money, 12, MONEY) == Triangular(dist="triangular", low=9, likely=12, high=20)
    assert moved(Lognormal(dist="lognormal", p10=10, p90=40), 40, MONEY) == Lognormal(
        dist="lognormal", p10=20, p90=80
    )
    assert moved(fixed(5), -3, MONEY) == fixed(0)
    assert moved(Uniform(dist="uniform", low=10, high=20), 30, PERCENT) == Uniform(dist="uniform", low=25, high=35)
    assert moved(Beta(dist="beta", mean=0.5, sd=0.1), 0.6, PERCENT) == Beta(dist="beta", mean=0.6, sd=0.1)


@pytest.mark.parametrize("value", [0, 0.001, 5, 67, 99, 250000, 1e9])
def test_a_track_has_room_on_round_numbers(value: float) -> None:
    quantity = MONEY if value > 100 else PERCENT
    low, high = drag_range(fixed(value), quantity)
    assert low <= value <= high
    assert low < high
    assert quantity.lower <= low
    assert high <= quantity.upper
    assert (high - low) / 200 <= tidy_step(low, high) <= (high - low) / 79


def test_kinds_become_one_another() -> None:
    pert = Pert(dist="pert", low=16, likely=18, high=21, source="CRM")
    normal = as_kind(pert, "normal", PERCENT)
    assert isinstance(normal, Normal)
    assert normal.quantile([0.1, 0.9]) == pytest.approx([16, 21], abs=0.2)
    assert normal.source == "CRM"
    assert as_kind(pert, "uniform", PERCENT) == Uniform(dist="uniform", low=16, high=21, source="CRM")
    assert as_kind(pert, "fixed", PERCENT) == Fixed(value=18, source="CRM")
    assert "beta" not in offered(pert, PERCENT)
    assert "beta" in offered(pert, Quantity("Share", "fraction", 0, 1))
    with pytest.raises(TypedError, match="positive"):
        as_kind(Normal(dist="normal", mean=0, sd=5), "lognormal", Quantity("x"))
    with pytest.raises(TypedError, match="missing"):
        with_numbers(pert, "normal", {"mean": 3, "sd": None})


def test_a_share_of_its_own_kind_is_written_in_percent() -> None:
    scale = scale_of(Quantity("Share", "fraction", 0, 1), "EUR")
    beta = Beta(dist="beta", mean=0.3, sd=0.1)
    assert estimate_text(beta, scale) == "beta 30 ± 10"
    assert understood("beta 30 ± 10", scale) == beta


def test_units_name_the_currency() -> None:
    assert scale_of(field_of(Segment, "spend").quantity, "USD").unit == "$ / year"
    assert scale_of(field_of(Settings, "discount_rate").quantity, "").unit == "% a year"
