"""Estimates that move together: a Gaussian copula (section 2)."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from cxsim_models import special_functions as special
from cxsim_models.arrays import FloatArray
from cxsim_models.initiative import Shift
from cxsim_models.keys import keyed
from cxsim_models.kpis import FRICTION, KPIS
from cxsim_models.paths import spellings
from cxsim_models.scenario import Scenario

_TOLERANCE = 1e-9


def normal_score_correlation(rho: float) -> float:
    """The correlation of normal scores that gives Spearman's `rho`: 2·sin(πρ/6)."""
    return float(2.0 * np.sin(np.pi * rho / 6.0))


def spearman(score: float) -> float:
    """Spearman's rho of a bivariate normal with this correlation."""
    return float(6.0 / np.pi * np.arcsin(score / 2.0))


def nearest_correlation(matrix: FloatArray, sweeps: int = 300) -> FloatArray:
    """The nearest correlation matrix in the Frobenius norm, by alternating projections (Higham 2002, 3.3)."""
    current, correction = matrix.copy(), np.zeros_like(matrix)
    for _ in range(sweeps):
        shifted = current - correction
        eigenvalues, vectors = np.linalg.eigh(shifted)
        positive = (vectors * np.maximum(eigenvalues, 0.0)) @ vectors.T
        correction = positive - shifted
        previous, current = current, positive.copy()
        np.fill_diagonal(current, 1.0)
        if np.max(np.abs(current - previous)) < 1e-9:
            break
    # The last step to a diagonal of ones by scaling: that leaves no eigenvalue below 0, which filling it in may.
    scale = np.diag(positive) ** -0.5
    correlation = np.asarray(positive * np.outer(scale, scale), dtype=float)
    np.fill_diagonal(correlation, 1.0)
    return correlation


def factor(correlation: FloatArray) -> FloatArray:
    """Lower triangular L with L·Lᵀ = `correlation`, which may be singular (perfect correlation).

    Where the matrix is almost singular rounding is magnified; the rows keep length 1, so that scores mixed with
    them stay standard normal.
    """
    return _unit_rows(_triangular(correlation))


def common_first(correlation: FloatArray) -> FloatArray:
    """A square root W of a singular matrix, W·Wᵀ = `correlation`, whose first column is what all have in common.

    The most even column of draws then decides what matters most (Acworth, Broadie & Glasserman 1998, who take all
    the principal components in turn); the others follow by elimination.
    """
    root = np.zeros_like(correlation)
    most = int(np.argmax(np.abs(correlation).sum(axis=1)))
    direction = np.linalg.matrix_power(correlation, 16)[most]
    root[:, 0] = correlation @ direction / np.sqrt(direction @ correlation @ direction)
    rest = correlation - np.outer(root[:, 0], root[:, 0])
    for column in range(1, len(root)):
        pivots = np.diag(rest)
        if pivots.max() <= _TOLERANCE:
            break
        # The first in their order that is not small beside the largest: a small one would magnify rounding.
        pivot = int(np.argmax(pivots > pivots.max() / 100))
        root[:, column] = rest[:, pivot] / np.sqrt(pivots[pivot])
        rest = rest - np.outer(root[:, column], root[:, column])
    return _unit_rows(root)


def _triangular(matrix: FloatArray) -> FloatArray:
    size = len(matrix)
    lower = np.zeros((size, size))
    for j in range(size):
        pivot = matrix[j, j] - lower[j, :j] @ lower[j, :j]
        if pivot > _TOLERANCE:
            lower[j, j] = pivot**0.5
            lower[j + 1 :, j] = (matrix[j + 1 :, j] - lower[j + 1 :, :j] @ lower[j, :j]) / lower[j, j]
    return lower


def _unit_rows(weights: FloatArray) -> FloatArray:
    return np.asarray(weights / np.sqrt((weights**2).sum(axis=1, keepdims=True)), dtype=float)


@dataclass(frozen=True)
class Copula:
    """The correlated estimates, by path, and the weights, a row each, that mix their normal scores.

    `asked` and `achieved` are Spearman's rho by pair of paths; they differ where the matrix asked for does not
    exist and the nearest one was taken.
    """

    paths: tuple[str, ...]
    weights: tuple[tuple[float, ...], ...]
    asked: dict[tuple[str, str], float]
    achieved: dict[tuple[str, str], float]

    def mix(self, uniforms: Sequence[FloatArray]) -> list[FloatArray]:
        """Correlated uniforms from independent ones, one array a path, in the order of `paths`."""
        scores = [special.ndtri(uniform) for uniform in uniforms]
        mixed = []
        for own, row in enumerate(self.weights):
            if row[own] == 1.0:
                # Nothing is mixed in, and the way to scores and back would round.
                mixed.append(uniforms[own])
                continue
            # Elementwise, not by a matrix product, whose rounding depends on how many draws are made at once.
            total = sum(weight * score for weight, score in zip(row, scores, strict=True) if weight)
            mixed.append(special.ndtr(total))
        return mixed


def copula_of(scenario: Scenario, uncertain: Sequence[str], previous: Copula | None = None) -> Copula | None:
    """The copula over the `uncertain` paths of `scenario`, which have their columns; None if all are independent.

    The `previous` one is returned as it is where it would come out the same.
    """
    asked = _execution_pairs(scenario, uncertain) | _named_pairs(scenario, uncertain)
    if not asked:
        return None
    involved = {path for pair in asked for path in pair}
    # In the order in which they got their columns: what is added comes last, and moves nobody else's draws.
    paths = tuple(sorted(involved, key=scenario.draws.__getitem__))
    if previous is not None and (previous.paths, previous.asked) == (paths, asked):
        return previous
    index = {path: i for i, path in enumerate(paths)}
    matrix = np.eye(len(paths))
    for (a, b), rho in asked.items():
        matrix[index[a], index[b]] = matrix[index[b], index[a]] = normal_score_correlation(rho)
    possible = float(np.linalg.eigvalsh(matrix)[0]) >= -_TOLERANCE
    realised = matrix if possible else nearest_correlation(matrix)
    # A triangular one moves nobody when another is added; repairing the matrix moves everybody anyway.
    weights = factor(realised) if possible else common_first(realised)
    achieved = {pair: spearman(float(realised[index[pair[0]], index[pair[1]]])) for pair in asked}
    return Copula(paths, tuple(map(tuple, weights.tolist())), asked, achieved)


def _direction(shift: Shift) -> int:
    return -1 if shift.kpi == FRICTION else KPIS[shift.kpi].direction


def _execution_pairs(scenario: Scenario, uncertain: Sequence[str]) -> dict[tuple[str, str], float]:
    """Shifts of different initiatives succeed or fail together: what is good goes with what is good.

    Those of initiatives that are switched off too: switching one on must not move the others' draws.
    """
    execution = scenario.settings.execution
    if execution == 0.0:
        return {}
    drawn = set(uncertain)
    shifts = [
        (initiative.id, path, _direction(shift))
        for initiative in scenario.initiatives
        for name, shift in keyed(initiative.shifts)
        if (path := f"initiatives.{initiative.id}.shifts.{name}.shift") in drawn
    ]
    return {
        (path_a, path_b): execution * sign_a * sign_b
        for i, (owner_a, path_a, sign_a) in enumerate(shifts)
        for owner_b, path_b, sign_b in shifts[i + 1 :]
        if owner_a != owner_b
    }


def _named_pairs(scenario: Scenario, uncertain: Sequence[str]) -> dict[tuple[str, str], float]:
    order = {path: i for i, path in enumerate(uncertain)}
    pairs: dict[tuple[str, str], float] = {}
    if not scenario.correlations:
        return pairs
    known = spellings(scenario)
    for correlation in scenario.correlations:
        a, b = known.get(correlation.a.strip()), known.get(correlation.b.strip())
        if a in order and b in order and a is not None and b is not None:
            first, second = sorted((a, b), key=order.__getitem__)
            pairs[first, second] = correlation.rho
    return pairs
