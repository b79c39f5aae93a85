"""One segment with its drawn values and what moves in it."""

from collections.abc import Callable
from typing import Any

from cxsim_models.arrays import Sampled
from cxsim_models.memo import Output
from cxsim_models.movement import Movement
from cxsim_models.programme import Programme
from cxsim_models.segment import UNSTATED, Segment


class SegmentValues:
    """The drawn baseline of `segment` and its movement under `programme`."""

    def __init__(self, programme: Programme, segment: Segment) -> None:
        self.segment = segment
        self.programme = programme
        self.movement = Movement(programme, segment)
        self.months = programme.scenario.settings.horizon_months

    def base(self, field: str) -> Sampled:
        """The drawn value of a field; what is not stated counts as the model's neutral value."""
        if getattr(self.segment, field) is None:
            return UNSTATED.get(field, 0.0)
        return self.programme.values[f"segments.{self.segment.id}.{field}"]

    def memo(self, key: str, inputs: tuple[Any, ...], make: Callable[[], Output]) -> Output:
        """`make()`, or what it gave at the last edit if the inputs were the same."""
        return self.programme.memo((self.segment.id, key), inputs, make)
