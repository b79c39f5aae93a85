"""Two scenarios on the same draws: in how many futures the one is worth more than the other, and how much more."""

from dataclasses import dataclass

import numpy as np

from cxsim.result import Result
from cxsim_models.arrays import FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class Comparison:
    """`difference` is the NPV of the other less that of the base, (trials,), nan where either does not exist.

    `better` and `worse` are the shares of futures, 0 … 1, in which the other is worth more and less; in the rest
    both are worth the same. nan where no future has both.
    """

    difference: FloatArray
    better: float
    worse: float

    @property
    def mean(self) -> float:
        """The mean difference, over the futures that have one; nan where none has."""
        defined = self.difference[np.isfinite(self.difference)]
        return float(np.mean(defined)) if defined.size else float("nan")

    def percentile(self, percent: float) -> float:
        """A percentile of the difference, over the futures that have one; nan where none has."""
        defined = self.difference[np.isfinite(self.difference)]
        return float(np.percentile(defined, percent)) if defined.size else float("nan")


def compare(base: Result, other: Result) -> Comparison:
    """Future by future: what both draw is the same in both, so that chance takes no side.

    Raises ValueError where the two are not on the same draws, or not in the same currency.
    """
    for what, one, two in (
        ("trials", base.trials, other.trials),
        ("seed", base.seed, other.seed),
        ("sampling", base.scenario.settings.sampling, other.scenario.settings.sampling),
        ("currency", base.scenario.currency, other.scenario.currency),
    ):
        if one != two:
            raise ValueError(f"the {what} of the two differ: {one} and {two}")
    difference = other.npv - base.npv
    defined = difference[np.isfinite(difference)]
    # What adds the same amounts in another order differs by the rounding of the last digit.
    noise = 1e-9 * float(np.max(np.abs(base.npv[np.isfinite(difference)]), initial=0.0))
    if not defined.size:
        return Comparison(difference, float("nan"), float("nan"))
    return Comparison(difference, float(np.mean(defined > noise)), float(np.mean(defined < -noise)))
