"""What initiatives do to a KPI: section 4. Gap closing, one initiative after the other, in any order."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from cxsim_models.arrays import FloatArray, Sampled, any_true, times
from cxsim_models.kpis import Kpi

_NO_GAP = 1e-280
"""Points that are next to nothing: a push divided by them is more than a number can hold."""


@dataclass(frozen=True, slots=True)
class Push:
    """One initiative's push on one KPI: its size in points at full effect, and its course in time."""

    initiative: str
    size: Sampled
    profile: FloatArray


def change(kpi: Kpi, baseline: Sampled, pushes: Sequence[Push]) -> FloatArray | None:
    """KPI(t) − baseline in points, shape (months, trials); None where nothing pushes.

    Each push closes a fraction f = d / (good bound − baseline) of what is left; f beyond 1 counts as 1 (no
    more than the whole gap can be closed). Without a good bound (`spend`, `referrals`) relative changes multiply,
    and none takes more than all. The result keeps the KPI within its bounds.
    """
    if not pushes:
        return None
    if np.isfinite(kpi.good):
        moved, harmful = _gap_closing(kpi.good - baseline, kpi.direction, pushes)
    else:
        moved, harmful = _relative(baseline, pushes)
    far = kpi.upper if kpi.better == "down" else kpi.lower
    if harmful and np.isfinite(far):
        limit = far - baseline
        moved = np.minimum(moved, limit) if kpi.better == "down" else np.maximum(moved, limit)
    return moved


def _gap_closing(gap: Sampled, direction: int, pushes: Sequence[Push]) -> tuple[FloatArray, bool]:
    nothing = np.abs(gap) < _NO_GAP
    closed = any_true(nothing)
    open_gap = np.where(nothing, 1.0, gap) if closed else gap
    fractions = [np.where(nothing, 0.0, push.size / open_gap) if closed else push.size / gap for push in pushes]
    harmful = any(any_true(push.size * direction < 0.0) for push in pushes)
    if len(pushes) == 1:
        (push,), (fraction,) = pushes, fractions
        moved = push.profile * (fraction * gap)
        if any_true(fraction > 1.0):
            # Only where it is needed: no trial's last bit may depend on the trials beside it.
            moved = np.where(fraction > 1.0, np.minimum(push.profile * fraction, 1.0) * gap, moved)
    else:
        remaining: FloatArray | None = None
        for push, fraction in zip(pushes, fractions, strict=True):
            left = push.profile * -fraction
            left += 1.0
            if any_true(fraction > 1.0):
                np.maximum(left, 0.0, out=left)
            remaining = left if remaining is None else times(remaining, left)
        assert remaining is not None
        moved = times(1.0 - remaining, gap)
    if harmful and closed:
        # No gap is left to close, and none to measure a harm by: harms count in points, one upon the other.
        harms = [np.where(push.size * direction < 0.0, push.size, 0.0) * push.profile for push in pushes]
        moved = np.where(nothing, sum(harms[1:], harms[0]), moved)
    return moved, harmful


def _relative(baseline: Sampled, pushes: Sequence[Push]) -> tuple[FloatArray, bool]:
    harmful = any(any_true(push.size < 0.0) for push in pushes)
    if len(pushes) == 1:
        return pushes[0].profile * pushes[0].size, harmful
    base = np.where(baseline == 0.0, 1.0, baseline)
    grown: FloatArray | None = None
    for push in pushes:
        factor = push.profile * (push.size / base)
        factor += 1.0
        if any_true(push.size < -base):
            np.maximum(factor, 0.0, out=factor)
        grown = factor if grown is None else grown * factor
    assert grown is not None
    return (grown - 1.0) * baseline, harmful
