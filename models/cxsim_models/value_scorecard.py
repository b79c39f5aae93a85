"""The value scorecard: what money does not show, scored before and after. It stands beside the ROI, never in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from cxsim_models.frozen import Frozen, Number
from cxsim_models.quantity import Quantity


class ValueScore(Frozen):
    """One thing that counts and earns nothing by itself: its score without and with the initiatives.

    Scores are on any scale, the same for all lines; `weight` is what the line counts for beside the others.
    """

    name: str
    weight: Annotated[Number, Quantity("Weight", "", 0, help="What it counts for beside the others.", step=1)] = 1.0
    before: Annotated[Number, Quantity("Before", help="The score if nothing is done.", step=1)] = 0.0
    after: Annotated[Number, Quantity("After", help="The score with the initiatives.", step=1)] = 0.0
    evidence: str = ""

    @property
    def change(self) -> float:
        """After minus before, in points of the scale."""
        return self.after - self.before


@dataclass(frozen=True, slots=True)
class Scorecard:
    """The weighted averages of all lines; undefined (None) where the weights add up to nothing."""

    weight: float
    before: float | None
    after: float | None

    @property
    def change(self) -> float | None:
        """After minus before, in points of the scale."""
        return None if self.before is None or self.after is None else self.after - self.before


def scorecard(scores: Sequence[ValueScore]) -> Scorecard:
    """Σ weight · score / Σ weight, before and after."""
    weight = sum(score.weight for score in scores)
    if weight <= 0.0:
        return Scorecard(0.0, None, None)
    # Each share by itself: a sum of large weights times large scores could outgrow the computer's range.
    shares = [score.weight / weight for score in scores]
    return Scorecard(
        weight,
        sum(share * score.before for share, score in zip(shares, scores, strict=True)),
        sum(share * score.after for share, score in zip(shares, scores, strict=True)),
    )
