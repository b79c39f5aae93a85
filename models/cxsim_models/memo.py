"""Intermediate results kept from one edit to the next: what has the same inputs is not computed again."""

from collections.abc import Callable, Hashable
from typing import Any, TypeVar

Output = TypeVar("Output")


class Memo:
    """The last output for each key, with the inputs that led to it.

    Arrays count as the same input when they are the same object (drawn columns are, as long as their estimate
    is unchanged), everything else when it is equal. Nothing may change an array once it is in here.
    """

    def __init__(self) -> None:
        self._kept: dict[Hashable, tuple[tuple[Any, ...], Any]] = {}

    def __call__(self, key: Hashable, inputs: tuple[Any, ...], make: Callable[[], Output]) -> Output:
        """`make()`, or its earlier output under `key` if the inputs were the same."""
        kept = self._kept.get(key)
        if kept is not None and _same(kept[0], inputs):
            output: Output = kept[1]
            return output
        output = make()
        meanwhile = self._kept.get(key)
        if meanwhile is not None and meanwhile is not kept and _same(meanwhile[0], inputs):
            # Made for another segment at the same time: from now on it is one object for both.
            output = meanwhile[1]
            return output
        self._kept[key] = (inputs, output)
        return output


class NoMemo(Memo):
    """Keeps nothing: where a projection is made once, memory is better spent on the next one."""

    def __call__(self, key: Hashable, inputs: tuple[Any, ...], make: Callable[[], Output]) -> Output:
        """`make()`."""
        return make()


def _same(one: tuple[Any, ...], other: tuple[Any, ...]) -> bool:
    if len(one) != len(other):
        return False
    for a, b in zip(one, other, strict=True):
        if a is b:
            continue
        if hasattr(a, "dtype") or hasattr(b, "dtype") or a != b:
            return False
    return True
