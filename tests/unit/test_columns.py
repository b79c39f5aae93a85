"""Columns of uniform draws: the table of direction numbers, nets, strata, replicates, and chunks in any order."""

from collections.abc import Callable
from importlib.resources import files

import numpy as np
import pytest
from numpy.typing import NDArray

from cxsim.columns import (
    CHUNK,
    COLUMN_LIMIT,
    REPLICATES,
    Column,
    LatinColumn,
    RandomColumn,
    Sampling,
    SobolColumn,
    column,
)
from cxsim.engine import TRIAL_LIMIT
from cxsim_models.arrays import FloatArray

LAST_CHUNK = (TRIAL_LIMIT - 1) // CHUNK
SAMPLINGS: tuple[Sampling, ...] = ("sobol", "lhs", "random")
NET = 128
SOME = (0, 1, 2, 59, 500, COLUMN_LIMIT - 1)


def replicates(draws: FloatArray) -> FloatArray:
    """(points, REPLICATES): draw k belongs to replicate k mod 8."""
    return draws.reshape(-1, REPLICATES)


def hits(points: FloatArray, intervals: int) -> NDArray[np.int64]:
    """How often each of `intervals` equal parts of [0, 1] is hit, (intervals, REPLICATES)."""
    place = np.floor(points * intervals).astype(int)
    return np.array([np.bincount(each, minlength=intervals) for each in place.T]).T


def draw(number: Column, trial: int) -> float:
    """The column's draw for one trial."""
    index, row = divmod(trial, CHUNK)
    return float(number.chunk(index)[row])


@pytest.fixture(scope="module")
def directions() -> NDArray[np.uint32]:
    """The table of direction numbers that comes with the program."""
    with (files("cxsim_assets") / "sobol.npy").open("rb") as file:
        table: NDArray[np.uint32] = np.load(file)
    return table


class TestTable:
    def test_points_of_every_column_are_those_of_scipy(self, directions: NDArray[np.uint32]) -> None:
        """SciPy walks through the same points in Gray-code order."""
        from scipy.stats import qmc

        points = np.zeros((1, COLUMN_LIMIT), dtype=np.uint32)
        for bit in range(10):
            points = np.concatenate([points, points ^ directions[:, bit]])
        expected = qmc.Sobol(COLUMN_LIMIT, scramble=False, bits=32).random_base2(10)
        np.testing.assert_array_equal(np.sort(points * 2.0**-32, axis=0), np.sort(expected, axis=0))

    @pytest.mark.parametrize(("columns", "bits"), [(COLUMN_LIMIT, 16), (64, 24)])
    def test_direction_numbers_are_those_of_scipy(
        self, directions: NDArray[np.uint32], columns: int, bits: int
    ) -> None:
        """In Gray-code order, point 2^k differs from the origin in the directions k and k − 1 alone."""
        from scipy.stats import qmc

        engine = qmc.Sobol(columns, scramble=False, bits=32)
        for bit in range(1, bits):
            engine.fast_forward(2**bit - engine.num_generated)
            expected = engine.random(1)[0] * 2.0**32
            both = directions[:columns, bit] ^ directions[:columns, bit - 1]
            np.testing.assert_array_equal(both, expected.astype(np.uint32))

    def test_table_is_long_enough_for_the_longest_run(self, directions: NDArray[np.uint32]) -> None:
        assert 2 ** directions.shape[1] * REPLICATES >= TRIAL_LIMIT


class TestSobol:
    @pytest.mark.parametrize("number", SOME)
    @pytest.mark.parametrize("seed", [1, 2**31 - 1])
    def test_first_1024_draws_are_eight_nets(self, seed: int, number: int) -> None:
        points = replicates(SobolColumn(seed, number).chunk(0)[: NET * REPLICATES])
        for intervals in (2, 16, NET):
            assert (hits(points, intervals) == NET // intervals).all()

    def test_every_further_block_is_a_net(self) -> None:
        blocks = replicates(SobolColumn(1, 7).chunk(LAST_CHUNK)).reshape(-1, NET, REPLICATES)
        assert all((hits(block, NET) == 1).all() for block in blocks)

    def test_chunks_together_are_finer_nets(self) -> None:
        """What a longer run adds falls into the gaps of what was there."""
        number = SobolColumn(1, 3)
        points = replicates(np.concatenate([number.chunk(index) for index in range(4)]))
        assert (hits(points, len(points)) == 1).all()

    def test_replicates_err_independently(self) -> None:
        """The spread of the eight gives the ± of their mean: its variance is an eighth of theirs."""
        first = slice(NET * REPLICATES)
        below = [replicates(SobolColumn(5, number).chunk(0)[first]) < 0.3 for number in range(COLUMN_LIMIT)]
        error = np.array([each.mean(axis=0) for each in below]) - 0.3
        between = np.asarray(np.corrcoef(error.T))[~np.eye(REPLICATES, dtype=bool)]
        # Four standard errors.
        assert np.abs(between).max() < 4 / COLUMN_LIMIT**0.5
        assert error.mean(axis=1).var() * REPLICATES == pytest.approx(error.var(), rel=0.15)
        # A net misses by less than one point; random draws would miss by five.
        assert np.abs(error).max() < 1 / NET

    def test_columns_are_uncorrelated(self) -> None:
        columns = np.array([SobolColumn(1, number).chunk(0) for number in range(60)])
        between = np.corrcoef(columns)[~np.eye(60, dtype=bool)]
        assert np.abs(between).max() < 0.1

    def test_draws_of_released_versions_stay(self) -> None:
        """Files hand out columns: the same seed must give the same futures in every version."""
        drawn = [draw(SobolColumn(1, 0), trial) for trial in (0, 1, 8)]
        drawn += [draw(SobolColumn(1, 1023), trial) for trial in (8192, 9_999_999)]
        expected = [1034661811, 2881238606, 2932196744, 1652273032, 2131193674]
        assert [int(value * 2.0**32) for value in drawn] == expected


class TestLatin:
    @pytest.mark.parametrize("index", [0, 1, LAST_CHUNK])
    def test_every_128_draws_of_a_replicate_hit_every_stratum(self, index: int) -> None:
        blocks = replicates(LatinColumn(1, 4).chunk(index)).reshape(-1, NET, REPLICATES)
        assert all((hits(block, NET) == 1).all() for block in blocks)

    def test_replicates_and_chunks_differ(self) -> None:
        number = LatinColumn(1, 4)
        first, second = replicates(number.chunk(0)), replicates(number.chunk(1))
        between = np.corrcoef(np.concatenate([first, second], axis=1).T)
        # Four standard errors of a correlation of 512 points.
        assert np.abs(between[~np.eye(2 * REPLICATES, dtype=bool)]).max() < 4 / len(first) ** 0.5


@pytest.mark.parametrize("sampling", SAMPLINGS)
class TestEveryColumn:
    def test_open_interval_and_mean(self, sampling: Sampling) -> None:
        for number in (*SOME, COLUMN_LIMIT, 99_999):
            for index in (0, 1, LAST_CHUNK):
                draws = column(sampling, 3, number).chunk(index)
                assert draws.shape == (CHUNK,)
                assert draws.min() > 0.0
                assert draws.max() < 1.0
                assert draws.mean() == pytest.approx(0.5, abs=0.02)

    def test_chunk_does_not_depend_on_what_was_asked_before(self, sampling: Sampling) -> None:
        kinds: dict[Sampling, Callable[[int, int], Column]] = {
            "sobol": SobolColumn,
            "lhs": LatinColumn,
            "random": RandomColumn,
        }
        made = kinds[sampling]

        def fresh(index: int) -> FloatArray:
            return made(7, 11).chunk(index)

        used = made(7, 11)
        for index in (5, 0, LAST_CHUNK, 5, 1):
            np.testing.assert_array_equal(used.chunk(index), fresh(index))

    def test_seeds_columns_and_chunks_differ(self, sampling: Sampling) -> None:
        draws = [
            column(sampling, seed, number).chunk(index)
            for seed, number, index in ((1, 0, 0), (2, 0, 0), (1, 1, 0), (1, 0, 1))
        ]
        for i, one in enumerate(draws):
            for other in draws[i + 1 :]:
                assert np.isin(one, other).mean() < 0.001

    def test_same_arguments_same_draws(self, sampling: Sampling) -> None:
        before = column(sampling, 1, 5).chunk(0).copy()
        column.cache_clear()
        np.testing.assert_array_equal(column(sampling, 1, 5).chunk(0), before)


def test_what_was_asked_for_is_made() -> None:
    assert isinstance(column("sobol", 1, COLUMN_LIMIT - 1), SobolColumn)
    assert isinstance(column("sobol", 1, COLUMN_LIMIT), RandomColumn)
    assert isinstance(column("lhs", 1, COLUMN_LIMIT), LatinColumn)
    assert isinstance(column("random", 1, 0), RandomColumn)
