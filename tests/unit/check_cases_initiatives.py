"""What calls for each check of initiatives, shifts and links, and what does not."""

from tests.unit.sound import COSTS, CSAT, ONLY_S, SECOND, SEGMENT, SHIFTS, Case, measured, pert, shift

OTHER = {"id": "y", "costs": [{"amount": measured(5), "timing": {"kind": "monthly", "from": 0}}]}
RESOLVED = {"from": "fcr", "to": "csat", "effect": measured(1.5)}

CASES: dict[str, Case] = {
    "no cost": ("no_cost", "initiatives[0]", [(COSTS, [])], [("initiatives.0.enabled", False), (COSTS, [])]),
    "costs of nought": (
        "no_cost",
        "initiatives[0]",
        [(COSTS, [{"amount": measured(0)}])],
        [(COSTS, [{"amount": measured(5), "timing": {"kind": "monthly"}}])],
    ),
    "costs after the horizon": (
        "no_cost",
        "initiatives[0]",
        [(COSTS, [{"amount": measured(5), "timing": {"kind": "monthly", "from": 40}}])],
        [(COSTS, [{"amount": measured(5), "timing": {"kind": "monthly", "from": 2}}])],
    ),
    "one initiative without cost": (
        "initiative_without_cost",
        "initiatives[1]",
        [("initiatives.+", {"id": "y", "shifts": [shift("csat", 1)]})],
        [("initiatives.+", {"id": "y", "shifts": [shift("csat", 0)]})],
    ),
    "a benefit without cost": (
        "initiative_without_cost",
        "initiatives[1]",
        [("initiatives.+", {"id": "y", "benefits": [{"amount": measured(5)}]})],
        [("initiatives.+", {"id": "y", "benefits": [{"amount": measured(-5)}]})],
    ),
    "no run cost": (
        "no_run_cost",
        "initiatives[0]",
        [(COSTS, [{"amount": measured(1000)}])],
        [(COSTS, [{"amount": measured(1000)}, {"amount": measured(9), "timing": {"kind": "yearly"}}])],
    ),
    "benefits before costs": (
        "benefits_first",
        "initiatives[0].start_month",
        [(COSTS, [{"amount": measured(9), "timing": {"kind": "monthly", "from": 3}}])],
        [(COSTS, [{"amount": measured(9), "timing": {"kind": "monthly", "from": 2}}])],
    ),
    "a typed benefit before costs": (
        "benefits_first",
        "initiatives[0].start_month",
        [
            (COSTS, [{"amount": measured(9), "timing": {"kind": "monthly", "from": 2}}]),
            (
                "initiatives.0.benefits",
                [{"amount": measured(5), "timing": {"kind": "one_off"}, "ramped": False}],
            ),
        ],
        [
            (COSTS, [{"amount": measured(9), "timing": {"kind": "monthly", "from": 2}}]),
            ("initiatives.0.benefits", [{"amount": measured(5), "timing": {"kind": "one_off", "month": 2}}]),
        ],
    ),
    "a ramp beyond the horizon": (
        "never_in_full",
        "initiatives[0].ramp_months",
        [("initiatives.0.ramp_months", 36)],
        [("initiatives.0.ramp_months", 35)],
    ),
    "a cost after the horizon": (
        "after_horizon",
        "initiatives[0].costs[2].amount",
        [(f"{COSTS}.+", {"amount": measured(5), "timing": {"kind": "yearly", "from": 37}})],
        [(f"{COSTS}.+", {"amount": measured(5), "timing": {"kind": "yearly", "from": 36}})],
    ),
    "a shift that reaches nobody": (
        "no_segment",
        "initiatives[0].shifts[1].shift",
        [
            ("segments.+", SECOND | {"csat": measured(70), "churn": measured(9)}),
            ONLY_S,
            (f"{SHIFTS}.+", CSAT | {"segments": ["t"]}),
        ],
        [
            ("segments.+", SECOND | {"csat": measured(70), "churn": measured(9)}),
            ONLY_S,
            (f"{SHIFTS}.+", CSAT | {"segments": ["s", "t"]}),
        ],
    ),
    "links to churn and to cancellation": (
        "links_twice",
        "links[1]",
        [
            (f"{SEGMENT}.churn", None),
            (f"{SEGMENT}.contract_months", measured(12)),
            (f"{SEGMENT}.cancellation", measured(20)),
            ("links.+", {"from": "csat", "to": "cancellation", "effect": measured(-0.01)}),
        ],
        [("links.+", {"from": "csat", "to": "cancellation", "effect": measured(-0.01)})],
    ),
    "all fixed": (
        "all_fixed",
        "",
        [(f"{SHIFTS}.0.shift", measured(2)), (f"{COSTS}.1.amount", measured(10))],
        [(f"{SHIFTS}.0.shift", measured(2))],
    ),
    "beyond the bound": (
        "beyond_bound",
        "initiatives[0].shifts[0].shift",
        [(f"{SEGMENT}.fcr", measured(97))],
        [(f"{SEGMENT}.fcr", measured(96))],
    ),
    "beyond the bound in percent": (
        "beyond_bound",
        "initiatives[0].shifts[1].shift",
        [(f"{SHIFTS}.+", shift("churn", -101, **{"as": "percent"}))],
        [(f"{SHIFTS}.+", shift("churn", -100, **{"as": "percent"}))],
    ),
    "beyond the bound of a friction point": (
        "beyond_bound",
        "initiatives[0].shifts[1].shift",
        [
            (
                "friction",
                [{"id": "f"} | dict.fromkeys(("occurrences", "minutes", "people", "hour_cost"), measured(5))],
            ),
            (f"{SHIFTS}.+", shift("friction", pert(-120, -90, -50), point="f", **{"as": "percent"})),
        ],
        [
            (
                "friction",
                [{"id": "f"} | dict.fromkeys(("occurrences", "minutes", "people", "hour_cost"), measured(5))],
            ),
            (f"{SHIFTS}.+", shift("friction", pert(-90, -80, -50), point="f", **{"as": "percent"})),
        ],
    ),
    "beyond the bound of the workforce": (
        "beyond_bound",
        "initiatives[0].shifts[1].shift",
        [
            ("workforce", {"agents": measured(5), "agent_turnover": measured(10)}),
            (f"{SHIFTS}.+", shift("agent_turnover", -11)),
        ],
        [
            ("workforce", {"agents": measured(5), "agent_turnover": measured(10)}),
            (f"{SHIFTS}.+", shift("agent_turnover", 11)),
        ],
    ),
    "where the initiative does not reach": (
        "beyond_bound",
        "initiatives[0].shifts[0].shift",
        [("segments.+", SECOND | {"fcr": measured(99)})],
        [("segments.+", SECOND | {"fcr": measured(99)}), ONLY_S],
    ),
    "percent of a negative NPS": (
        "percent_of_negative",
        "initiatives[0].shifts[1].shift",
        [(f"{SEGMENT}.nps", measured(-5)), (f"{SHIFTS}.+", shift("nps", 10, **{"as": "percent"}))],
        [(f"{SEGMENT}.nps", measured(-5)), (f"{SHIFTS}.+", shift("nps", 10))],
    ),
    "a rare gain": (
        "rare_gain",
        "initiatives[0].shifts[0].shift",
        [(f"{SHIFTS}.0.shift", measured(5.1))],
        [(f"{SHIFTS}.0.shift", measured(5))],
    ),
    "a rare gain, unless it takes years": (
        "rare_gain",
        "initiatives[0].shifts[0].shift",
        [(f"{SHIFTS}.0.shift", measured(8)), ("initiatives.0.ramp_months", 12)],
        [(f"{SHIFTS}.0.shift", measured(8)), ("initiatives.0.ramp_months", 24)],
    ),
    "a rare gain through a link": (
        "rare_gain",
        "initiatives[0].shifts[0].shift",
        [(f"{SHIFTS}.0.shift", measured(4.5)), ("links.+", RESOLVED)],
        [(f"{SHIFTS}.0.shift", measured(4.5)), ("links.+", RESOLVED | {"attribution": 0.7})],
    ),
    "a rare gain of those reached": (
        "rare_gain",
        "initiatives[0].shifts[0].shift",
        [(f"{SHIFTS}.0.shift", measured(8)), ("initiatives.0.reach", 0.7)],
        [(f"{SHIFTS}.0.shift", measured(8)), ("initiatives.0.reach", {"s": 0.6})],
    ),
    "two paths": (
        "two_paths",
        "initiatives[0].shifts[2].shift",
        [(f"{SHIFTS}.+", CSAT), (f"{SHIFTS}.+", shift("churn", -1))],
        [(f"{SHIFTS}.+", CSAT), (f"{SHIFTS}.+", shift("churn", -1)), ("links.0.enabled", False)],
    ),
    "two paths, one of them through another score": (
        "two_paths",
        "initiatives[0].shifts[1].shift",
        [("links.+", {"from": "fcr", "to": "csat", "effect": measured(0.8)}), (f"{SHIFTS}.+", shift("churn", -1))],
        [(f"{SHIFTS}.+", shift("churn", -1))],
    ),
    "two paths under contract": (
        "two_paths",
        "initiatives[0].shifts[2].shift",
        [
            (f"{SEGMENT}.churn", None),
            (f"{SEGMENT}.contract_months", measured(12)),
            (f"{SEGMENT}.cancellation", measured(20)),
            (f"{SHIFTS}.+", CSAT),
            (f"{SHIFTS}.+", shift("cancellation", -1)),
        ],
        [
            (f"{SEGMENT}.churn", None),
            (f"{SEGMENT}.contract_months", measured(12)),
            (f"{SEGMENT}.cancellation", measured(20)),
            (f"{SHIFTS}.+", CSAT),
        ],
    ),
    "two paths in different segments": (
        "two_paths",
        "initiatives[0].shifts[2].shift",
        [
            ("segments.+", SECOND | {"fcr": measured(60), "csat": measured(70)}),
            (f"{SHIFTS}.+", CSAT | {"segments": ["s"]}),
            (f"{SHIFTS}.+", shift("churn", -1, segments=["s"])),
        ],
        [
            ("segments.+", SECOND | {"fcr": measured(60), "csat": measured(70)}),
            (f"{SHIFTS}.+", CSAT | {"segments": ["s"]}),
            (f"{SHIFTS}.+", shift("churn", -1, segments=["t"])),
        ],
    ),
    "the same shift twice": (
        "shifted_twice",
        "initiatives[0].shifts[1].shift",
        [(f"{SHIFTS}.+", shift("fcr", 1))],
        [
            ("segments.+", SECOND | {"fcr": measured(60), "churn": measured(9)}),
            (f"{SHIFTS}.0.segments", ["s"]),
            (f"{SHIFTS}.+", shift("fcr", 1, segments=["t"])),
        ],
    ),
    "churn and cancellation": (
        "leaving_twice",
        "initiatives[0].shifts[2].shift",
        [
            (f"{SEGMENT}.churn", None),
            (f"{SEGMENT}.contract_months", measured(12)),
            (f"{SEGMENT}.cancellation", measured(20)),
            (f"{SHIFTS}.+", shift("churn", -1)),
            (f"{SHIFTS}.+", shift("cancellation", -1)),
        ],
        [
            (f"{SEGMENT}.churn", None),
            (f"{SEGMENT}.contract_months", measured(12)),
            (f"{SEGMENT}.cancellation", measured(20)),
            (f"{SHIFTS}.+", shift("cancellation", -1)),
        ],
    ),
    "FCR and contacts": (
        "fcr_and_contacts",
        "initiatives[0].shifts[1].shift",
        [(f"{SEGMENT}.contact_rate", measured(3)), (f"{SHIFTS}.+", shift("contact_rate", -0.2))],
        [(f"{SEGMENT}.contact_rate", measured(3)), (f"{SHIFTS}.+", shift("contact_rate", 0.2))],
    ),
    "contacts avoided here, resolved there": (
        "fcr_and_contacts_elsewhere",
        "initiatives[1].shifts[0].shift",
        [
            (f"{SEGMENT}.contact_rate", measured(3)),
            ("initiatives.+", OTHER | {"shifts": [shift("contact_rate", -0.2)]}),
        ],
        [
            (f"{SEGMENT}.contact_rate", measured(3)),
            ("initiatives.+", OTHER | {"shifts": [shift("contact_rate", 0.2)]}),
        ],
    ),
    "a link from the workforce": (
        "company_link",
        "links[1]",
        [("links.+", {"from": "agent_turnover", "to": "csat", "effect": measured(-0.5)})],
        [("links.+", {"from": "agent_turnover", "to": "csat", "effect": measured(-0.5), "enabled": False})],
    ),
    "a link from FCR to contacts": (
        "fcr_link_to_contacts",
        "links[1]",
        [
            (f"{SEGMENT}.contact_rate", measured(3)),
            ("links.+", {"from": "fcr", "to": "contact_rate", "effect": measured(-0.1)}),
        ],
        [("links.+", {"from": "fcr", "to": "contact_rate", "effect": measured(-0.1)})],
    ),
    "scores of one initiative": (
        "shifts_independent",
        "initiatives[0].shifts[1].shift",
        [
            (f"{SEGMENT}.nps", measured(10)),
            (f"{SHIFTS}.+", CSAT),
            (f"{SHIFTS}.+", shift("nps", pert(1, 2, 3))),
        ],
        [
            (f"{SEGMENT}.nps", measured(10)),
            (f"{SHIFTS}.+", CSAT),
            (f"{SHIFTS}.+", shift("nps", pert(1, 2, 3))),
            (
                "correlations",
                [{"a": "initiatives[0].shifts[1]", "b": "initiatives.x.shifts.nps.shift", "rho": 0}],
            ),
        ],
    ),
    "waiting and abandonment": (
        "shifts_independent",
        "initiatives[0].shifts[1].shift",
        [
            (f"{SEGMENT}.wait", measured(90)),
            (f"{SEGMENT}.abandonment", measured(9)),
            (f"{SHIFTS}.+", shift("wait", pert(-20, -10, -5))),
            (f"{SHIFTS}.+", shift("abandonment", pert(-3, -2, -1))),
        ],
        [
            (f"{SEGMENT}.wait", measured(90)),
            (f"{SEGMENT}.abandonment", measured(9)),
            (f"{SHIFTS}.+", shift("wait", pert(-20, -10, -5))),
            (f"{SHIFTS}.+", shift("abandonment", -2)),
        ],
    ),
    "one KPI in two segments": (
        "shifts_independent",
        "initiatives[0].shifts[0].shift",
        [
            ("segments.+", SECOND | {"fcr": measured(60), "churn": measured(9)}),
            (f"{SHIFTS}.0.segments", ["s"]),
            (f"{SHIFTS}.+", shift("fcr", pert(1, 2, 3), segments=["t"])),
        ],
        [
            ("segments.+", SECOND | {"fcr": measured(60), "churn": measured(9)}),
            (f"{SHIFTS}.0.segments", {"s": 1, "t": 1}),
        ],
    ),
    "churn of the segments": (
        "churn_independent",
        "segments[0].churn",
        [("segments.+", SECOND), (f"{SEGMENT}.churn", measured(pert(10, 12, 15))), ONLY_S],
        [
            ("segments.+", SECOND),
            (f"{SEGMENT}.churn", measured(pert(10, 12, 15))),
            ONLY_S,
            ("correlations", [{"a": "segments.s.churn", "b": "segments.t.churn", "rho": 0.6}]),
        ],
    ),
}
