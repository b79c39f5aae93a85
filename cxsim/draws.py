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
from cxsim_models.quantity import Quantity
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


def _drawn_paths(scenario: Scenario) -> Iterator[str]:
    for initiative in scenario.initiatives:
        if _delivery_is_drawn(initiative):
            yield delivery_path(initiative)
    for place in located(scenario):
        if place.estimate.uncertain:
            yield place.path


def _rank(path: str) -> int:
    """What usually decides most comes first, because the first columns are the most even."""
    if path.startswith("links.") or ".shifts." in path:
        return 1
    if not path.startswith("initiatives."):
        return 2
    return 0 if path.endswith(".delivery") else 4 if ".costs." in path else 3


def _turn(path: str) -> tuple[int, str]:
    """By what it is and whose, never by where it stands: initiatives in another order draw the same.

    Costs and benefits of an initiative, which have names in some language, stay in their order.
    """
    owner = path.partition(".costs.")[0].partition(".benefits.")[0]
    return _rank(path), owner


def with_columns(scenario: Scenario) -> Scenario:
    """`scenario` with a column handed out to every path that needs one; the same object if none is missing.

    Columns handed out before stay, those of estimates that are gone too: nothing else moves another's draws.
    """
    missing = sorted((path for path in _drawn_paths(scenario) if path not in scenario.draws), key=_turn)
    if not missing:
        return scenario
    taken = set(scenario.draws.values())
    free = (number for number in count_up() if number not in taken)
    return scenario.model_copy(update={"draws": scenario.draws | dict(zip(missing, free, strict=False))})


@dataclass
class _Drawn:
    """One uncertain estimate with its column, or all that its copula mixes, and the values drawn so far.

    `chunks`: (chunk, draws, whether the point estimate follows them) → values.
    """

    estimate: AnyEstimate
    lower: float
    upper: float
    columns: tuple[int, ...]
    mixing: Copula | None = None
    chunks: dict[tuple[int, int, bool], FloatArray] = field(default_factory=dict)


class Draws:
    """The values of a scenario's estimates for any chunk of trials.

    Made from the previous edit's draws, it reuses the columns of unchanged estimates, so that a drag draws one
    column anew.
    """

    def __init__(self, scenario: Scenario, previous: "Draws | None" = None) -> None:
        scenario = with_columns(scenario)
        self.scenario = scenario
        places = tuple(located(scenario))
        uncertain = [place.path for place in places if place.estimate.uncertain]
        self._key: tuple[Sampling, int] = (scenario.settings.sampling, scenario.settings.seed)
        self._constant: dict[str, float] = {}
        self._drawn: dict[str, _Drawn] = {}
        self._coins: dict[str, str] = {}
        self._point: dict[str, float] = {}
        self._reused = previous._drawn if previous is not None and previous._key == self._key else {}
        self.copula: Copula | None = copula_of(scenario, uncertain, previous.copula if previous else None)
        mixed = self.copula.paths if self.copula else ()
        self._mixed_columns = tuple(scenario.draws[path] for path in mixed)
        together = frozenset(mixed)
        for place in places:
            self._point[place.path] = place.estimate.point
            if not place.estimate.uncertain:
                self._constant[place.path] = place.estimate.point
            elif place.path in together:
                self._draw(place.path, place.estimate, place.quantity, self._mixed_columns, self.copula)
            else:
                self._draw(place.path, place.estimate, place.quantity, (scenario.draws[place.path],))
        for initiative in scenario.initiatives:
            self._add_delivery(initiative)
        self._mixed: dict[int, dict[str, FloatArray]] = {}
        if (
            self._reused
            and previous is not None
            and (self.copula, self._mixed_columns) == (previous.copula, previous._mixed_columns)
        ):
            self._mixed = previous._mixed
        self._memos: dict[tuple[int, int], Memo] = previous._memos if previous else {live: Memo() for live in _LIVE}
        # Only while this object is made: a chain of all earlier edits would never be let go.
        self._reused = {}

    def _draw(
        self,
        path: str,
        estimate: AnyEstimate,
        quantity: Quantity | None,
        columns: tuple[int, ...],
        mixing: Copula | None = None,
    ) -> None:
        """Enter an uncertain estimate, with what the edit before has drawn of it if it is the same."""
        lower, upper = (quantity.lower, quantity.upper) if quantity is not None else (0.0, 1.0)
        before = self._reused.get(path)
        same = (
            before is not None
            and before.mixing is mixing
            and (before.lower, before.upper, before.columns) == (lower, upper, columns)
            and (before.estimate is estimate or before.estimate == estimate)
        )
        self._drawn[path] = before if before and same else _Drawn(estimate, lower, upper, columns, mixing)

    def _add_delivery(self, initiative: Initiative) -> None:
        path, probability = delivery_path(initiative), initiative.delivery_probability
        self._point[path] = float(probability.point >= 0.5)
        if not _delivery_is_drawn(initiative):
            self._constant[path] = self._point[path]
            return
        self._draw(path, Bernoulli(dist="bernoulli", p=probability.point), None, (self.scenario.draws[path],))
        if probability.uncertain:
            self._coins[path] = f"initiatives.{initiative.id}.delivery_probability"

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

    def values(self, chunk: int, count: int = CHUNK, with_point: bool = False) -> dict[str, Sampled]:
        """Path → drawn values of the first `count` trials of a chunk, (count,), or a plain number.

        With `with_point`, the point estimate is one more trial at the end: (count + 1,).
        """
        result: dict[str, Sampled] = dict(self._constant)
        key = (chunk, count, with_point)
        for path, drawn in self._drawn.items():
            values = drawn.chunks.get(key)
            if values is None:
                values = self._ended(path, self._whole(path, drawn, chunk)[:count], with_point)
                if (chunk, count) in _LIVE:
                    # The same object at the next edit, so that memos know it again.
                    drawn.chunks[key] = values
            result[path] = values
        for path, probability in self._coins.items():
            tossed = self.uniforms(path, chunk)[:count] >= 1.0 - np.asarray(result[probability])[:count]
            result[path] = self._ended(path, tossed.astype(float), with_point)
        return result

    def _ended(self, path: str, values: FloatArray, with_point: bool) -> FloatArray:
        return np.append(values, self._point[path]) if with_point else values

    def _whole(self, path: str, drawn: _Drawn, chunk: int) -> FloatArray:
        """All of a chunk's values of one estimate."""
        values = drawn.chunks.get((chunk, CHUNK, False))
        if values is None:
            values = drawn.estimate.quantile(self.uniforms(path, chunk), drawn.lower, drawn.upper)
            if chunk < _REMEMBERED_CHUNKS:
                drawn.chunks[chunk, CHUNK, False] = values
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
