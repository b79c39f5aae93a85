"""The engine: ever better results for a scenario, chunk by chunk. It knows no window."""

import os
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from functools import cache

from cxsim.columns import CHUNK
from cxsim.draws import Draws
from cxsim.errors import ScenarioError
from cxsim.memory import keep_freed_memory
from cxsim.outcomes import Collector, Outcomes, outcomes_of
from cxsim.result import Result
from cxsim_models.consistency import problems
from cxsim_models.projection import project
from cxsim_models.scenario import Scenario

STAGES = (1024, 8192, 32768, 131072, 524288, 2097152, 8388608, 10_000_000)
"""Draws after which `refine` shows a result; the scenario's `trials` is the last."""

SHARED = 4096
"""Draws from which the segments of a single chunk are worth a core each."""

TRIAL_LIMIT = STAGES[-1]


class Interrupted(Exception):
    """The run was asked to stop before its result was complete."""


@cache
def _workers() -> Executor:
    return ThreadPoolExecutor(min(4, os.cpu_count() or 1), "cxsim-draws")


def stages(trials: int) -> list[int]:
    """The numbers of draws shown on the way to `trials`."""
    return [*(stage for stage in STAGES if stage < trials), trials]


def refine(
    scenario: Scenario,
    trials: int | None = None,
    *,
    seed: int | None = None,
    previous: Result | None = None,
    first: int = 0,
    progress: Callable[[int], None] | None = None,
    interrupted: Callable[[], bool] = bool,
) -> Iterator[Result]:
    """Better and better results: 1 024, 8 192, 32 768, 131 072 … draws, each containing the ones before.

    Parameters
    ----------
    trials, seed
        Instead of the scenario's own.
    previous
        A result of an earlier edit, whose drawn columns are reused where the estimate is unchanged.
    first
        Skip stages below this number of draws.
    progress, interrupted
        Called between chunks: with the draws done so far; to ask whether to stop (raises `Interrupted`).

    Raises `ScenarioError` with everything that keeps the scenario from being computed. With `previous` only figures
    that are still to be filled in are looked for.

    """
    keep_freed_memory()
    total = scenario.settings.trials if trials is None else trials
    if not 1 <= total <= TRIAL_LIMIT:
        raise ValueError(f"trials must be between 1 and {TRIAL_LIMIT}, not {total}")
    if seed is not None and seed != scenario.settings.seed:
        settings = scenario.settings.model_copy(update={"seed": seed})
        scenario = scenario.model_copy(update={"settings": settings})
    if previous is None:
        _refuse_problems(scenario)
    else:
        refuse_blanks(scenario)
    draws = Draws(scenario, previous.draws if previous is not None else None)
    keep_flows = total <= Result.FLOWS_KEPT
    done = 0
    parts: list[Outcomes] = []
    point: list[Outcomes] = []

    def run(chunk: int, count: int, alone: bool = False) -> Outcomes:
        if interrupted():
            raise Interrupted
        if chunk:
            return outcomes_of(project(scenario, draws.values(chunk, count), count), keep_flows)
        each = _workers().map if alone and count >= SHARED else map
        # The point estimate is projected as one more trial: alone, it would take nearly as long as 1 024 draws.
        values = draws.values(chunk, count, with_point=True)
        projection = project(scenario, values, count + 1, draws.memo(chunk, count), each=each)
        both = outcomes_of(projection, keep_flows)
        point[:] = [both.trials(slice(count, None))]
        return both.trials(slice(count))

    def report(chunks: int, stage: int) -> None:
        if progress is not None:
            progress(min(chunks * CHUNK, stage))

    if first >= total and not keep_flows:
        collector = Collector(total)
        for number, part in enumerate(_in_order(run, 0, total), 1):
            collector.add(part)
            report(number, total)
        yield Result(scenario, draws, point[0], [collector.outcomes()])
        return
    for stage in [stage for stage in stages(total) if stage >= min(first, total)]:
        whole = done // CHUNK
        # A stage that ends within a chunk is made again with the whole chunk: simpler than appending to it.
        parts = parts[:whole]
        for part in _in_order(run, whole, stage):
            parts.append(part)
            report(len(parts), stage)
        done = stage
        yield Result(scenario, draws, point[0], parts)


def _refuse_problems(scenario: Scenario) -> None:
    """A scenario that was put together in code has not been looked at by `load`."""
    found = problems(scenario)
    if found:
        raise ScenarioError(found)


def refuse_blanks(scenario: Scenario) -> None:
    """A figure that is yours to fill is not nought: raise `ScenarioError` with all that are."""
    if any(segment.blanks for segment in scenario.segments):
        raise ScenarioError([problem for problem in problems(scenario) if problem.blank])


def _in_order(run: Callable[..., Outcomes], first: int, stage: int) -> Iterator[Outcomes]:
    """Chunks `first` … of a stage, made on all cores, a bounded number ahead of the one yielded."""
    chunks = [(chunk, min(CHUNK, stage - chunk * CHUNK)) for chunk in range(first, -(-stage // CHUNK))]
    if len(chunks) == 1:
        yield run(*chunks[0], alone=True)
        return
    ahead = 8
    pending = [_workers().submit(run, *arguments) for arguments in chunks[:ahead]]
    try:
        for position in range(len(chunks)):
            part = pending.pop(0).result()
            if position + ahead < len(chunks):
                pending.append(_workers().submit(run, *chunks[position + ahead]))
            yield part
    finally:
        for future in pending:
            future.cancel()


def simulate(
    scenario: Scenario,
    trials: int | None = None,
    *,
    seed: int | None = None,
    progress: Callable[[int], None] | None = None,
) -> Result:
    """One result of `trials` draws (the scenario's own number if None)."""
    total = scenario.settings.trials if trials is None else trials
    return next(refine(scenario, total, seed=seed, first=total, progress=progress))
