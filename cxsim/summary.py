"""The figures of a result as one plain object: what `cxsim run --json` prints."""

from collections.abc import Sequence
from math import isfinite
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from cxsim.evidence import stands_on
from cxsim.statistics import describe, ratio
from cxsim.version import __version__
from cxsim_models.arrays import FloatArray
from cxsim_models.value_scorecard import ValueScore, scorecard

if TYPE_CHECKING:
    from cxsim.result import Result, SegmentOutcome

FIGURES = (
    "npv",
    "roi",
    "roi_plain",
    "bcr",
    "payback",
    "discounted_payback",
    "irr",
    "mirr",
    "pv_benefits",
    "pv_costs",
)


def summary_of(result: "Result") -> dict[str, Any]:
    """Figures, lines, probabilities, segments; ± in `plus_minus`; ROI and rates as fractions, payback in months.

    What is undefined is None. `evidence`: what the links that are on stand on. `value`, where there are scores: what
    stands beside the money.
    """
    point = result.point
    figures = {
        "scenario": result.scenario.name,
        "engine": f"cxsim {__version__}",
        "trials": result.trials,
        "seed": result.seed,
        "currency": result.scenario.currency,
        **{name: describe(getattr(result, name)) for name in FIGURES},
        **_beside(result),
        "lines": {line: describe(values) for line, values in result.lines.items()},
        "bases": {basis: _on_basis(result, basis) for basis in ("cash", "total")},
        "probability": result.probability,
        "never_in_debt": result.never_in_debt,
        "irr_undefined": result.irr_undefined,
        "segments": [_segment(id, outcome) for id, outcome in result.segments.items()],
        "point_estimate": {
            "npv": point.npv,
            "roi": point.roi,
            "payback": point.payback,
            "percentile": point.percentile,
        },
        "downside": _downside(result.npv),
        "not_counted": {behaviour: float(pv.mean()) for behaviour, pv in result.not_counted.items()},
        "plus_minus": _plus_minus(result),
        "correlations": _correlations(result),
        "evidence": [stands_on(link)._asdict() for link in result.scenario.links if link.enabled],
    }
    if result.scenario.value:
        figures["value"] = _scores(result.scenario.value)
    return {name: _defined(figure) for name, figure in figures.items()}


def _beside(result: "Result") -> dict[str, Any]:
    """Tax, and what lies beyond the horizon, where the scenario has them."""
    settings = result.scenario.settings
    tax = {"tax": describe(result.tax)} if settings.tax_rate else {}
    return tax | ({"residual": describe(result.residual)} if settings.residual else {})


def _on_basis(result: "Result", basis: Literal["cash", "total"]) -> dict[str, Any]:
    """NPV and ROI counting the cashable share of the benefits, or all of them."""
    npv = result.npv_on(basis)
    return {"npv": describe(npv), "roi": describe(ratio(npv, result.pv_costs))}


def _segment(id: str, outcome: "SegmentOutcome") -> dict[str, Any]:
    return {
        "id": id,
        "clv": {
            "without": describe(outcome.clv_without),
            "with": describe(outcome.clv_with),
            "uplift": describe(outcome.clv_uplift),
        },
        "clv_to_acquisition_cost": {
            "without": describe(ratio(outcome.clv_without, outcome.acquisition_cost)),
            "with": describe(ratio(outcome.clv_with, outcome.acquisition_cost)),
        },
        "customers_end": {
            "without": describe(outcome.customers_without),
            "with": describe(outcome.customers_with),
        },
        "lifetime_months": {
            "without": describe(outcome.lifetime_without),
            "with": describe(outcome.lifetime_with),
        },
    }


def _downside(npv: FloatArray) -> dict[str, float | None]:
    """Mean loss of the futures that lose (None if none does), and the mean of the worst twentieth (CVaR 5 %)."""
    losses = npv[npv < 0.0]
    worst = np.sort(npv)[: max(1, round(npv.size * 0.05))]
    return {
        "expected_loss_if_negative": float(losses.mean()) if losses.size else None,
        "cvar_5": float(worst.mean()),
    }


def _plus_minus(result: "Result") -> dict[str, Any]:
    """± (95 %) of the figures people quote."""
    quoted = {
        name: {
            "mean": result.plus_minus(name),
            **{f"p{p}": result.plus_minus(name, p) for p in (10, 50, 90)},
        }
        for name in ("npv", "pv_benefits", "pv_costs")
    }
    chances = {name: result.plus_minus(name) for name in result.probability}
    return quoted | {"probability": chances}


def _correlations(result: "Result") -> list[dict[str, Any]]:
    """Pairs whose correlation could not be had as asked, with what was achieved (Spearman)."""
    copula = result.draws.copula
    if copula is None:
        return []
    return [
        {"a": a, "b": b, "asked": rho, "achieved": copula.achieved[a, b]}
        for (a, b), rho in copula.asked.items()
        if abs(copula.achieved[a, b] - rho) > 0.005
    ]


def _scores(scores: Sequence[ValueScore]) -> dict[str, Any]:
    """The weighted averages of the scorecard, and its lines."""
    total = scorecard(scores)
    return {
        "before": total.before,
        "after": total.after,
        "change": total.change,
        "scores": [
            {
                "name": score.name,
                "weight": score.weight,
                "before": score.before,
                "after": score.after,
                "change": score.change,
                "evidence": score.evidence,
            }
            for score in scores
        ],
    }


def _defined(figure: Any) -> Any:
    """The figures with None for what is not a finite number: JSON has no other."""
    if isinstance(figure, dict):
        return {name: _defined(part) for name, part in figure.items()}
    if isinstance(figure, list):
        return [_defined(part) for part in figure]
    return None if isinstance(figure, float) and not isfinite(figure) else figure
