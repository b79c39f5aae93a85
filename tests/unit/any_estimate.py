"""Estimates of every kind, drawn for property tests."""

from typing import Any

from hypothesis import strategies as st

from cxsim_models.distributions import Z90
from cxsim_models.estimate import (
    AnyEstimate,
    Bernoulli,
    Beta,
    Discrete,
    Empirical,
    Lognormal,
    Normal,
    NpsSurvey,
    Pert,
    Proportion,
    Triangular,
    Uniform,
    fixed,
)


def normal(low: float, high: float) -> Normal:
    """The normal with these P10 and P90."""
    return Normal(dist="normal", mean=(low + high) / 2, sd=(high - low) / (2 * Z90))


values = st.floats(-1e14, 1e14, allow_subnormal=False) | st.integers(-1000, 1000).map(float)
counts = st.integers(0, 30) | st.integers(0, 10**8)
positive = st.floats(1e-6, 1e9) | st.integers(1, 1000).map(float)


@st.composite
def estimates(draw: st.DrawFn) -> AnyEstimate:
    """Any kind that text can express, its numbers round or not."""
    low, likely, high = sorted(draw(st.tuples(values, values, values)))
    size = draw(positive)
    promoters, passives, detractors = draw(st.tuples(counts, counts, st.integers(1, 10**5)))
    bounds: Any = draw(st.sampled_from(["p10_p90", "min_max"]))
    return draw(
        st.sampled_from(
            [
                fixed(low),
                Uniform(dist="uniform", low=low, high=high),
                Triangular(dist="triangular", low=low, likely=likely, high=high, bounds=bounds),
                Pert(dist="pert", low=low, likely=likely, high=high, bounds=bounds),
                Pert(dist="pert", low=low, likely=likely, high=high, shape=draw(st.floats(0.01, 100))),
                Normal(dist="normal", mean=low, sd=size),
                normal(low, high),
                Lognormal(dist="lognormal", p10=size, p90=size * draw(st.floats(1, 1e5))),
                Lognormal(dist="lognormal", mean=size, sd=draw(positive)),
                Beta(dist="beta", mean=0.25, sd=draw(st.floats(0.001, 0.4))),
                Bernoulli(dist="bernoulli", p=draw(st.floats(0, 1))),
                Discrete(dist="discrete", values=(high, low, likely), weights=(1, 0.25, size)),
                Empirical(dist="empirical", samples=(low, high, likely)),
                NpsSurvey(dist="nps_survey", promoters=promoters, passives=passives, detractors=detractors),
                NpsSurvey(
                    dist="nps_survey", promoters=promoters, detractors=detractors, answers=promoters + 2 * detractors
                ),
                Proportion(dist="proportion", count=promoters, of=promoters + detractors),
            ]
        )
    )
