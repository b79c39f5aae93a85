"""What calls for each check of baselines and single estimates, and what does not."""

from tests.unit.sound import COSTS, SEGMENT, SHIFTS, Case, measured, normal, pert

CASES: dict[str, Case] = {
    "all fixed, with haircuts instead": (
        "all_fixed",
        "",
        [(f"{SHIFTS}.0.shift", measured(2)), (f"{COSTS}.1.amount", measured(10))],
        [
            (f"{SHIFTS}.0.shift", measured(2)),
            (f"{COSTS}.1.amount", measured(10)),
            ("settings", {"risk_mode": "tei"}),
        ],
    ),
    "all fixed but whether it is delivered": (
        "all_fixed",
        "",
        [(f"{SHIFTS}.0.shift", measured(2)), (f"{COSTS}.1.amount", measured(10))],
        [
            (f"{SHIFTS}.0.shift", measured(2)),
            (f"{COSTS}.1.amount", measured(10)),
            ("initiatives.0.delivery_probability", measured(0.5)),
        ],
    ),
    "churn of another period": (
        "churn_high",
        "segments[0].churn",
        [(f"{SEGMENT}.churn", measured(61))],
        [(f"{SEGMENT}.churn", measured(60))],
    ),
    "a monthly contract that few renew": (
        "cancellation_high",
        "segments[0].cancellation",
        [
            (f"{SEGMENT}.churn", None),
            (f"{SEGMENT}.contract_months", measured(1)),
            (f"{SEGMENT}.cancellation", measured(25)),
        ],
        [
            (f"{SEGMENT}.churn", None),
            (f"{SEGMENT}.contract_months", measured(12)),
            (f"{SEGMENT}.cancellation", measured(25)),
        ],
    ),
    "churn of a month": (
        "churn_low",
        "segments[0].churn",
        [(f"{SEGMENT}.churn", measured(1.5))],
        [(f"{SEGMENT}.churn", measured(3))],
    ),
    "no churn at all": (
        "churn_low",
        "segments[0].churn",
        [(f"{SEGMENT}.churn", measured(0.5))],
        [(f"{SEGMENT}.churn", measured(0))],
    ),
    "margin": (
        "margin_high",
        "segments[0].gross_margin",
        [(f"{SEGMENT}.gross_margin", measured(0.96))],
        [(f"{SEGMENT}.gross_margin", measured(0.95))],
    ),
    "churn beside a retention with tenure": (
        "churn_beside_retention",
        "segments[0].churn",
        [(f"{SEGMENT}.retention", {"kind": "sbg", "alpha": measured(0.7), "beta": measured(4)})],
        [
            (f"{SEGMENT}.churn", None),
            (f"{SEGMENT}.retention", {"kind": "sbg", "alpha": measured(0.7), "beta": measured(4)}),
        ],
    ),
    "promoters below the NPS": (
        "promoters_impossible",
        "segments[0].promoters",
        [(f"{SEGMENT}.nps", measured(40)), (f"{SEGMENT}.promoters", measured(39))],
        [(f"{SEGMENT}.nps", measured(40)), (f"{SEGMENT}.promoters", measured(40))],
    ),
    "more promoters than answers": (
        "promoters_impossible",
        "segments[0].promoters",
        [(f"{SEGMENT}.nps", measured(-40)), (f"{SEGMENT}.promoters", measured(31))],
        [(f"{SEGMENT}.nps", measured(-40)), (f"{SEGMENT}.promoters", measured(30))],
    ),
    "a normal that leaks": (
        "normal_cut",
        "segments[0].spend",
        [(f"{SEGMENT}.spend", measured(normal(300, 100)))],
        [(f"{SEGMENT}.spend", measured(normal(300, 95)))],
    ),
    "a normal that is cut on purpose": (
        "normal_cut",
        "segments[0].spend",
        [(f"{SEGMENT}.spend", measured(normal(300, 200, max=900)))],
        [(f"{SEGMENT}.spend", measured(normal(300, 200, min=0)))],
    ),
    "a range that is cut": (
        "range_cut",
        "segments[0].spend",
        [(f"{SEGMENT}.spend", measured(pert(0, 200, 500)))],
        [(f"{SEGMENT}.spend", measured(pert(0, 200, 500, bounds="min_max")))],
    ),
    "a likely value that cannot be": (
        "cut_off",
        "segments[0].spend",
        [(f"{SEGMENT}.spend", measured(pert(100, 200, 300, max=190)))],
        [(f"{SEGMENT}.spend", measured(pert(100, 200, 300, max=300)))],
    ),
    "a low value that cannot be": (
        "cut_off",
        "segments[0].spend",
        [(f"{SEGMENT}.spend", measured(pert(100, 200, 300, min=120)))],
        [(f"{SEGMENT}.spend", measured(pert(100, 200, 300, min=90)))],
    ),
    "a sign in a note": (
        "other_currency",
        "initiatives[0].costs[0].amount",
        [(f"{COSTS}.0.amount.note", "quoted at $ 1,100")],
        [(f"{COSTS}.0.amount.note", "quoted at $ 1,100, converted at 1.10")],
    ),
    "a code in the source": (
        "other_currency",
        "segments[0].spend",
        [(f"{SEGMENT}.spend.source", "GBP price list")],
        [(f"{SEGMENT}.csat.source", "GBP price list")],
    ),
    "a currency by its name": (
        "other_currency",
        "initiatives[0].costs[0].amount",
        [(f"{COSTS}.0.amount.note", "in US dollars, not converted")],
        [(f"{COSTS}.0.amount.note", "420 euros")],
    ),
    "a sign in a cost's name": (
        "other_currency",
        "initiatives[0].costs[0].amount",
        [(f"{COSTS}.0.name", "Licences (USD)")],
        [(f"{COSTS}.0.name", "Licences (USD)"), ("currency", "USD")],
    ),
    "a sign of several currencies": (
        "other_currency",
        "segments[0].spend",
        [(f"{SEGMENT}.spend.note", "300 $")],
        [(f"{SEGMENT}.spend.note", "300 $"), ("currency", "CAD")],
    ),
    "an old baseline": (
        "baseline_old",
        "segments[0].fcr",
        [(f"{SEGMENT}.fcr.date", "2025-12-15")],
        [(f"{SEGMENT}.fcr.date", "2026-01-15")],
    ),
    "an old baseline today": (
        "baseline_old",
        "segments[0].fcr",
        [("start", None), (f"{SEGMENT}.fcr.date", "2025-09-15")],
        [("start", None), (f"{SEGMENT}.fcr.date", "2025-12-15")],
    ),
    "neither source nor owner": (
        "unsourced",
        "segments[0].csat",
        [(f"{SEGMENT}.csat", 75)],
        [(f"{SEGMENT}.csat", {"dist": "fixed", "value": 75, "owner": "Marketing"})],
    ),
    "an uncertain plan": (
        "unsourced",
        "initiatives[0].ramp_months",
        [("initiatives.0.ramp_months", pert(4, 6, 9))],
        [("initiatives.0.ramp_months", 9)],
    ),
}
