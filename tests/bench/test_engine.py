"""Engine benchmarks: run with `pytest tests/bench --benchmark-enable`; in the suite they run once."""

from itertools import cycle

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

import cxsim
from tests.bench.scenarios import edits, reference


@pytest.fixture(scope="module")
def first() -> cxsim.Result:
    return cxsim.simulate(reference(), trials=8192)


def test_one_edit_at_8192_draws(benchmark: BenchmarkFixture, first: cxsim.Result) -> None:
    variants = cycle([scenario for _, scenario in edits(first.scenario, 60)])
    last = first

    def edit() -> cxsim.Result:
        nonlocal last
        last = next(cxsim.refine(next(variants), 8192, previous=last, first=8192))
        return last

    result = benchmark(edit)
    assert result.npv.shape == (8192,)


def test_131072_draws(benchmark: BenchmarkFixture, first: cxsim.Result) -> None:
    result = benchmark.pedantic(cxsim.simulate, (first.scenario, 131072), rounds=3)
    assert result.npv.shape == (131072,)


def test_summary_of_8192_draws(benchmark: BenchmarkFixture, first: cxsim.Result) -> None:
    def summary() -> dict[str, object]:
        return cxsim.simulate(first.scenario, trials=8192).summary()

    assert benchmark.pedantic(summary, rounds=3)["trials"] == 8192
