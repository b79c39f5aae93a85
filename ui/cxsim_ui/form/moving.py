"""Moving an estimate along: what a drag, a scrub or an arrow key does to it, in stored numbers."""

import math
from typing import Any

from cxsim_models.estimate import (
    AnyEstimate,
    Bernoulli,
    Beta,
    Discrete,
    Empirical,
    Fixed,
    Lognormal,
    Normal,
    NpsSurvey,
    Pert,
    Proportion,
    Triangular,
    Uniform,
)
from cxsim_models.number_text import rounded
from cxsim_models.quantity import Quantity
from cxsim_ui.form.fields import Field

_OPEN = 1000.0
"""A quantity whose upper bound is beyond this has no natural one: it grows in proportion."""
_AMOUNT = 1e7
"""Beyond this it counts money, which comes in every size."""


def movable(estimate: AnyEstimate) -> bool:
    """Whether there is one likely value that can be dragged; what was counted stays as it was counted."""
    return not isinstance(estimate, Bernoulli | Discrete | Empirical | NpsSurvey | Proportion)


def stepped(field: Field, value: float, steps: float) -> float:
    """`value` after so many presses of an arrow key; a field of whole numbers never stays where it is."""
    if field.kind == "whole":
        steps = round(steps) or (1 if steps > 0 else -1)
    return value + steps * step_of(field.quantity, value)


def within(value: float, quantity: Quantity) -> float:
    """`value`, or the bound of the field that it passes."""
    return min(max(value, quantity.lower), quantity.upper)


def moved(estimate: AnyEstimate, to: float, quantity: Quantity) -> AnyEstimate:
    """`estimate` with its likely value at `to`; low and high go along and keep the ratio of their distances.

    Amounts without a natural upper bound keep their relative spread; others keep their width, and shrink it
    only where low or high would pass a bound of the field. Values without a likely one stay as they are.
    """
    to = within(to, quantity)
    match estimate:
        case Fixed():
            return _with(estimate, value=rounded(to))
        case Pert() | Triangular():
            low, high = _ends(estimate.low, estimate.likely, estimate.high, to, quantity)
            return _with(estimate, low=low, likely=rounded(to), high=high)
        case Uniform():
            low, high = _ends(estimate.low, estimate.point, estimate.high, to, quantity)
            return _with(estimate, low=low, high=high)
        case Normal():
            factor = to / estimate.mean if _proportional(estimate.mean, to, quantity) else 1.0
            return _with(estimate, mean=rounded(to), sd=rounded(estimate.sd * factor))
        case Lognormal(p10=float(p10), p90=float(p90)) if to > 0:
            factor = to / estimate.point
            return _with(estimate, p10=rounded(p10 * factor), p90=rounded(p90 * factor))
        case Lognormal(mean=float(mean), sd=float(sd)) if to > 0:
            factor = to / estimate.point
            return _with(estimate, mean=rounded(mean * factor), sd=rounded(sd * factor))
        case Beta() if estimate.sd**2 < to * (1 - to):
            return _with(estimate, mean=rounded(to))
        case _:
            return estimate


def with_end(estimate: Pert | Triangular, which: str, to: float, quantity: Quantity) -> AnyEstimate:
    """`estimate` with its `low` or `high` at `to`, or where it meets the likely value or a bound of the field."""
    ends = (-math.inf, estimate.likely) if which == "low" else (estimate.likely, math.inf)
    fields = {name: getattr(estimate, name) for name in estimate.model_fields_set}
    value = within(min(max(to, ends[0]), ends[1]), quantity)
    return type(estimate).model_validate(fields | {which: value})


def _with(estimate: AnyEstimate, **numbers: float) -> AnyEstimate:
    fields: dict[str, Any] = {name: getattr(estimate, name) for name in estimate.model_fields_set}
    for name, sign in (("min", 1.0), ("max", -1.0)):
        cut = fields.get(name)
        if cut is not None and isinstance(estimate, Fixed) and sign * (numbers["value"] - cut) < 0:
            numbers["value"] = cut
    return type(estimate).model_validate(fields | {"dist": estimate.dist} | numbers)


def _proportional(middle: float, to: float, quantity: Quantity) -> bool:
    return quantity.upper > _OPEN and middle != 0 and to / middle > 0


def _ends(low: float, middle: float, high: float, to: float, quantity: Quantity) -> tuple[float, float]:
    below, above = middle - low, high - middle
    size = to / middle if _proportional(middle, to, quantity) else 1.0
    if below * size > to - quantity.lower:
        size = (to - quantity.lower) / below
    if above * size > quantity.upper - to:
        size = (quantity.upper - to) / above
    return rounded(to - below * size), rounded(to + above * size)


def step_of(quantity: Quantity, value: float) -> float:
    """What one press of an arrow key adds: the field's own step; of small amounts a tenth to a hundredth."""
    magnitude = 10.0 ** math.floor(math.log10(abs(value) / 10)) if value else 1.0
    if quantity.step is None:
        return magnitude
    # A step of a thousand is no step for an amount of 35 per agent.
    return min(quantity.step, magnitude) if value and quantity.upper > _AMOUNT else quantity.step


def drag_range(estimate: AnyEstimate, quantity: Quantity, whole: bool = False) -> tuple[float, float]:
    """(low, high) of a slider for the likely value: room around it, within the field's bounds."""
    middle = estimate.point
    room = max(abs(middle) * 0.5, 10 * step_of(quantity, middle))
    if estimate.uncertain:
        low, high = (float(x) for x in estimate.quantile([0.005, 0.995], quantity.lower, quantity.upper))
        spread = max(high - low, 1e-9 * abs(middle), 1e-12)
        low, high = low - 0.4 * spread, high + 0.4 * spread
    else:
        low, high = middle - room, middle + room
        # An amount that starts at nothing can only grow.
        low = max(low, 0.0) if middle >= 0 and quantity.lower >= 0 else low
    low, high = max(low, quantity.lower), min(high, quantity.upper)
    if whole:
        low, high = math.floor(low), math.ceil(high)
    return (low, high) if high > low else (low - room, high + room)


def tidy_step(low: float, high: float, whole: bool = False) -> float:
    """The round number (1, 2 or 5 times a power of ten) to which a slider over this range snaps."""
    fine = (high - low) / 200
    power = 10.0 ** math.floor(math.log10(fine))
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor >= fine * (1 - 1e-9))
    return max(step, 1.0) if whole else step
