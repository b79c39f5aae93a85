"""The drawn value of every estimate, chunk by chunk, with common random numbers: section 2."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count as count_up

import numpy as np

from cxsim.columns import CHUNK, Sampling, column
from cxsim.copula import Copula, copula_of
from cxsim_models.arrays import FloatArray, Sampled
from cxsim_models.estimate import AnyEstimate, Bernoulli
from cxsim_models.initiative import Initiative
from cxsim_models.memo import Memo
from cxsim_models.paths import located
from cxsim_models.scenario import Scenario

_REMEMBERED_CHUNKS = 131072 // CHUNK
_LIVE = ((0, 1024), (0, CHUNK))
"""(chunk, draws) of what is shown while a slider moves: its intermediate results are kept, some 100 MB."""


def delivery_path(initiative: Initiative) -> str:
    """The path of the draw that decides whether an initiative is delivered at all."""
    return f"initiatives.{initiative.id}.delivery"


def _delivery_is_drawn(initiative: Initiative) -> bool:
    probability = initiative.delivery_probability
    return probability.uncertain or 0.0 < probability.point < 1.0


def drawn_paths(scenario: Scenario) -> Iterator[str]:
    """The paths that need a column, what usually decides most first: the first columns are the most even.

    Deliveries, then links and the initiatives' effects, then baselines, costs last.
    """
    for initiative in scenario.initiatives:
        if _delivery_is_drawn(initiative):
            yield delivery_path(initiative)
    drawn = [place.path for place in located(scenario) if place.estimate.uncertain]
    yield from sorted(drawn, key=_rank)


def _rank(path: str) -> int:
    if path.startswith("links.") or ".shifts." in path:
        return 0
    if path.startswith("initiatives."):
        return 3 if ".costs." in path else 2
    return 1


def with_columns(scenario: Scenario) -> Scenario:
    """`scenario` with a column handed out to every path that needs one; the same object if none is missing.

    Columns handed out before stay, those of estimates that are gone too: nothing else moves another's draws.
    """
    missing = [path for path in drawn_paths(scenario) if path not in scenario.draws]
    if not missing:
        return scenario
    taken = set(scenario.draws.values())
    free = (number for number in count_up() if number not in taken)
    return scenario.model_copy(update={"draws": scenario.draws | dict(zip(missing, free, strict=False))})


@dataclass
class _Drawn:
    """One uncertain estimate with its column, or all that its copula mixes, and the values drawn so far."""

    estimate: AnyEstimate
    lower: float
    upper: float
    columns: tuple[int, ...]
    mixing: Copula | None = None
    chunks: dict[tuple[int, int], FloatArray] = field(default_factory=dict)

    def same_draws(self, other: "_Drawn") -> bool:
        return (
            self.estimate == other.estimate
            and (self.lower, self.upper, self.columns) == (other.lower, other.upper, other.columns)
            and self.mixing is other.mixing
        )


class Draws:
    """The values of a scenario's estimates for any chunk of trials.

    Made from the previous edit's draws, it reuses the columns of unchanged estimates, so that a drag draws one
    column anew.
    """

    def __init__(self, scenario: Scenario, previous: "Draws | None" = None) -> None:
        scenario = with_columns(scenario)
        self.scenario = scenario
        self._key: tuple[Sampling, int] = (scenario.settings.sampling, scenario.settings.seed)
        self._constant: dict[str, float] = {}
        self._drawn: dict[str, _Drawn] = {}
        self._coins: dict[str, str] = {}
        self.point: dict[str, float] = {}
        places = list(located(scenario))
        uncertain = [place.path for place in places if place.estimate.uncertain]
        self.copula: Copula | None = copula_of(scenario, uncertain, previous.copula if previous else None)
        mixed = self.copula.paths if self.copula else ()
        self._mixed_columns = tuple(scenario.draws[path] for path in mixed)
        for place in places:
            self.point[place.path] = place.estimate.point
            if place.estimate.uncertain:
                bounds = place.quantity.lower, place.quantity.upper
                self._drawn[place.path] = (
                    _Drawn(place.estimate, *bounds, self._mixed_columns, self.copula)
                    if place.path in mixed
                    else _Drawn(place.estimate, *bounds, (scenario.draws[place.path],))
                )
            else:
                self._constant[place.path] = place.estimate.point
        for initiative in scenario.initiatives:
            self._add_delivery(initiative)
        self._mixed: dict[int, dict[str, FloatArray]] = {}
        self._memos: dict[tuple[int, int], Memo] = previous._memos if previous else {live: Memo() for live in _LIVE}
        self.point_memo: Memo = previous.point_memo if previous else Memo()
        if previous is not None and previous._key == self._key:
            self._reuse(previous)

    def _add_delivery(self, initiative: Initiative) -> None:
        path, probability = delivery_path(initiative), initiative.delivery_probability
        self.point[path] = float(probability.point >= 0.5)
        if not _delivery_is_drawn(initiative):
            self._constant[path] = self.point[path]
            return
        coin = Bernoulli(dist="bernoulli", p=probability.point)
        self._drawn[path] = _Drawn(coin, 0.0, 1.0, (self.scenario.draws[path],))
        if probability.uncertain:
            self._coins[path] = f"initiatives.{initiative.id}.delivery_probability"

    def _reuse(self, previous: "Draws") -> None:
        for path, drawn in self._drawn.items():
            before = previous._drawn.get(path)
            if before is not None and drawn.same_draws(before):
                self._drawn[path] = before
        if (self.copula, self._mixed_columns) == (previous.copula, previous._mixed_columns):
            self._mixed = previous._mixed

    @property
    def uncertain(self) -> tuple[str, ...]:
        """The paths that are drawn."""
        return tuple(self._drawn)

    def uniforms(self, path: str, chunk: int) -> FloatArray:
        """The probabilities at which `path` is drawn in a chunk, (CHUNK,), correlation included."""
        drawn = self._drawn[path]
        if drawn.mixing is None:
            return column(*self._key, *drawn.columns).chunk(chunk)
        mixed = self._mixed.get(chunk)
        if mixed is None:
            independent = [column(*self._key, number).chunk(chunk) for number in drawn.columns]
            mixed = dict(zip(drawn.mixing.paths, drawn.mixing.mix(independent), strict=True))
            if chunk < _REMEMBERED_CHUNKS:
                self._mixed[chunk] = mixed
        return mixed[path]

    def values(self, chunk: int, count: int = CHUNK) -> dict[str, Sampled]:
        """Path → drawn values of the first `count` trials of a chunk, (count,), or a plain number."""
        result: dict[str, Sampled] = dict(self._constant)
        for path, drawn in self._drawn.items():
            values = drawn.chunks.get((chunk, count))
            if values is None:
                values = self._whole(path, drawn, chunk)[:count]
                if (chunk, count) in _LIVE:
                    # The same object at the next edit, so that memos know it again.
                    drawn.chunks[chunk, count] = values
            result[path] = values
        for path, probability in self._coins.items():
            result[path] = (self.uniforms(path, chunk)[:count] >= 1.0 - result[probability]).astype(float)
        return result

    def _whole(self, path: str, drawn: _Drawn, chunk: int) -> FloatArray:
        """All of a chunk's values of one estimate."""
        values = drawn.chunks.get((chunk, CHUNK))
        if values is None:
            values = drawn.estimate.quantile(self.uniforms(path, chunk), drawn.lower, drawn.upper)
            if chunk < _REMEMBERED_CHUNKS:
                drawn.chunks[chunk, CHUNK] = values
        return values

    def memo(self, chunk: int, count: int) -> Memo | None:
        """Where the intermediate results of a live chunk are kept from edit to edit; None for the others."""
        return self._memos.get((chunk, count))

    def trial(self, number: int) -> dict[str, float]:
        """Every estimate's value in one trial, to open a single future and read it."""
        chunk, row = divmod(number, CHUNK)
        return {
            path: float(value[row]) if isinstance(value, np.ndarray) else value
            for path, value in self.values(chunk).items()
        }
