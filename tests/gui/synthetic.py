"""Results made of random normals, with everything that the window reads of a result."""

from types import SimpleNamespace
from typing import Any

import numpy as np

from cxsim_models.benefits import LINES
from cxsim_ui.picture import Picture, picture_of

WEIGHTS = {
    "retention": 0.55,
    "spend": 0.15,
    "contacts": 0.25,
    "handle_time": 0.1,
    "to_serve": -0.05,
}
HOURS = {"contacts", "deflection", "handle_time", "friction"}


def synthetic_result(
    mean: float = 1.1e6,
    sd: float = 1.0e6,
    costs: float = 0.7e6,
    *,
    trials: int = 4096,
    horizon: int = 36,
    currency: str = "EUR",
    basis: str = "cash",
    initiatives: int = 1,
    switched_off: int = 0,
    segments: int = 1,
    weights: dict[str, float] = WEIGHTS,
    not_counted: float = 0.34e6,
    tax_rate: float = 0.0,
    residual: float = 0.0,
) -> Any:
    """A result whose NPV is normal; `sd` 0 makes all futures the same."""
    rng = np.random.default_rng(7)
    z = rng.normal(size=trials)
    whole = {name: np.zeros(trials) for name in LINES}
    cash = {name: np.zeros(trials) for name in LINES}
    total = sum(weight * (0.5 if name in HOURS else 1.0) for name, weight in weights.items())
    for name, weight in weights.items():
        counted_part = weight / total if basis == "cash" else weight / sum(weights.values())
        whole[name] = counted_part * (mean + costs + sd * z)
        cash[name] = whole[name] * (0.5 if name in HOURS else 1.0)
    benefits = np.sum(list((cash if basis == "cash" else whole).values()), axis=0)
    pv_costs = np.full(trials, float(costs))
    npv = benefits - pv_costs
    months = np.arange(horizon + 1.0)
    cumulative = benefits[:, None] * (months / horizon) ** 1.6 - pv_costs[:, None] * (0.4 + 0.6 * months / horizon)
    paid = (cumulative >= 0) & (np.minimum.accumulate(cumulative, axis=1) < 0)
    payback = np.where(paid.any(axis=1), paid.argmax(axis=1), np.nan)
    bands = np.percentile(cumulative, [5, 10, 25, 50, 75, 90, 95], axis=0)
    with np.errstate(divide="ignore", invalid="ignore"):
        roi = np.where(pv_costs > 0, npv / pv_costs, np.nan)
    uplift = 11.4 + 9.0 * z * (sd > 0)
    segment = SimpleNamespace(clv_without=np.full(trials, 721.0), clv_with=721.0 + uplift, clv_uplift=uplift)
    names = [f"s{number}" for number in range(segments)]
    point = mean + 0.25 * sd
    return SimpleNamespace(
        scenario=SimpleNamespace(
            name="Synthetic",
            currency=currency,
            settings=SimpleNamespace(
                horizon_months=horizon, roi_basis=basis, trials=trials, tax_rate=tax_rate, risk_mode="monte-carlo"
            ),
            initiatives=("initiative",) * (initiatives + switched_off),
            enabled_initiatives=("initiative",) * initiatives,
            segments=[SimpleNamespace(id=name, customers=SimpleNamespace(point=1e5)) for name in names],
        ),
        trials=trials,
        npv=npv,
        roi=roi,
        payback=payback,
        pv_costs=pv_costs,
        never_in_debt=0.0,
        lines=whole,
        cashable=cash,
        segments=dict.fromkeys(names, segment),
        bands=lambda name: (months, bands),
        probability={
            "npv_positive": float(np.mean(npv > 0)),
            "payback_within_horizon": float(np.mean(~np.isnan(payback))),
        },
        plus_minus=lambda figure: 0.002,
        point=SimpleNamespace(npv=point, percentile=float(np.mean(npv < point))),
        not_counted={"churn": np.full(512, not_counted)} if not_counted else {},
        residual=np.full(trials, residual),
    )


def synthetic_picture(*arguments: float, **options: Any) -> Picture:
    """The picture of such a result."""
    return picture_of(synthetic_result(*arguments, **options))
