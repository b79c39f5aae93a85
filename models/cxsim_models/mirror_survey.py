"""The mirror survey: what customers answer, beside what employees believe that customers answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import StrictInt

from cxsim_models.frozen import Frozen, Number
from cxsim_models.quantity import Quantity


class MirrorQuestion(Frozen):
    """One question, put to customers, and to employees as "what will customers answer?".

    `customers` and `employees` are the mean answers on 0 … `scale`; None where nobody has been asked yet.
    `customers_n` and `employees_n` are the numbers of answers behind them.
    """

    question: str
    customers: Annotated[
        Number | None, Quantity("Customers’ answer", "", 0, 1000, "", "The mean of what customers answer.", 0.1)
    ] = None
    employees: Annotated[
        Number | None,
        Quantity("Employees’ belief", "", 0, 1000, "", "The mean of what employees believe they answer.", 0.1),
    ] = None
    scale: Annotated[Number, Quantity("Scale", "", 1, 1000, "", "The best answer that can be given.", 1)] = 10.0
    customers_n: Annotated[
        StrictInt | None, Quantity("Customers asked", "", 1, 1e9, "", "How many answered.", 10)
    ] = None
    employees_n: Annotated[
        StrictInt | None, Quantity("Employees asked", "", 1, 1e9, "", "How many answered.", 10)
    ] = None


@dataclass(frozen=True, slots=True)
class Gap:
    """How far employees are off on the question at `index` of the survey."""

    index: int
    question: MirrorQuestion
    points: float

    @property
    def share(self) -> float:
        """The gap as a share of the question's scale, −1 to 1."""
        return self.points / self.question.scale

    @property
    def employees(self) -> Literal["overestimate", "underestimate", "agree"]:
        """Whether employees think better of what customers answer than customers do."""
        if self.points == 0.0:
            return "agree"
        return "overestimate" if self.points > 0.0 else "underestimate"


@dataclass(frozen=True, slots=True)
class Mirror:
    """The gaps of the questions that both sides have answered, the largest share of its scale first."""

    gaps: tuple[Gap, ...]

    @property
    def mean_absolute_share(self) -> float | None:
        """The mean size of the gaps, as a share of the scale; None where no question has both answers."""
        return sum(abs(gap.share) for gap in self.gaps) / len(self.gaps) if self.gaps else None

    @property
    def overestimated(self) -> int:
        """On how many questions employees think better of the company than customers do."""
        return sum(gap.employees == "overestimate" for gap in self.gaps)

    @property
    def underestimated(self) -> int:
        """On how many questions employees think worse of the company than customers do."""
        return sum(gap.employees == "underestimate" for gap in self.gaps)


def gap_of(question: MirrorQuestion) -> float | None:
    """Employees − customers, in points of the scale; None while one of the two is not stated."""
    if question.customers is None or question.employees is None:
        return None
    # Typed decimals: the noise of subtracting them would make a gap of what is none.
    return round(question.employees - question.customers, 9)


def mirror(questions: Sequence[MirrorQuestion]) -> Mirror:
    """The gaps of a survey, ordered by size; questions of equal gaps stay in their order."""
    stated = ((index, question, gap_of(question)) for index, question in enumerate(questions))
    gaps = [Gap(index, question, points) for index, question, points in stated if points is not None]
    return Mirror(tuple(sorted(gaps, key=lambda gap: -abs(gap.share))))
