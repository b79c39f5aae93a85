"""Where the dots of a quantile dot plot lie: in columns that touch, as large as the room allows."""

import math

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]

SMALLEST = 3
"""Pixels across: below that, dots overlap instead of shrinking."""


def stacked(values: FloatArray, width: float) -> tuple[FloatArray, FloatArray]:
    """Columns of `width`, one of whose edges is zero: the middle of each value's column, and its level from 0.

    `values` (n,) ascending; both results (n,). A column is filled from below in the order of the values.
    """
    column = np.floor(values / width)
    first = np.searchsorted(column, column)
    return (column + 0.5) * width, np.arange(len(values)) - first.astype(float)


def fitting_size(values: FloatArray, per_pixel: float, height: float, largest: int, before: int) -> int:
    """The dot size in pixels at which the highest stack fills `height` pixels without leaving it.

    `per_pixel` is how many data units a pixel is wide. The size `before` is kept while it fits and is not
    much too small, so that the dots do not pulsate while a slider moves; 0 means none.
    """

    def fits(size: int) -> bool:
        _, level = stacked(values, size * per_pixel)
        return bool((level.max() + 1) * size <= height)

    if before and before <= largest and fits(before) and not fits(math.ceil(before * 1.25)):
        return before
    return next((size for size in range(largest, SMALLEST, -1) if fits(size)), SMALLEST)
