"""Staffing and retention benchmarks: as many values as a projection of 36 months and 8 192 trials has."""

import numpy as np
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from cxsim_models.retention import fit_sbg, sbg_survival
from cxsim_models.staffing import agents_needed


@pytest.mark.parametrize("load", [10, 1000])
@pytest.mark.parametrize("spread", [0.0, 0.1], ids=["one handle time", "drawn handle times"])
def test_agents_of_every_month_and_trial(benchmark: BenchmarkFixture, load: float, spread: float) -> None:
    rng = np.random.default_rng(1)
    loads = load * np.exp(0.15 * rng.standard_normal(8192)) * np.linspace(1, 0.85, 36)[:, None]
    handle_times = 180 * np.exp(spread * rng.standard_normal(8192)) if spread else 180.0
    agents = benchmark(agents_needed, loads, handle_times, 20, 0.8)
    assert agents.shape == (36, 8192)


def test_survival_of_every_month_and_trial(benchmark: BenchmarkFixture) -> None:
    rng = np.random.default_rng(1)
    survival = benchmark(sbg_survival, rng.uniform(0.4, 2, 8192), rng.uniform(1, 5, 8192), np.arange(37) / 12)
    assert survival.shape == (37, 8192)


def test_fit(benchmark: BenchmarkFixture) -> None:
    assert benchmark(fit_sbg, [100, 86.9, 74.3, 65.3, 59.3, 55.1, 51.7, 49.1]).alpha == pytest.approx(0.668, abs=1e-3)
