"""Tab goes through a window as one reads it, whenever and in whatever order its widgets were made."""

from collections.abc import Iterator
from functools import cmp_to_key
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


@runtime_checkable
class Ordered(Protocol):
    """A widget whose children are not asked for as they stand."""

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Children in the order in which Tab is to reach them, each other child staying where it stands."""


def read_on(window: QWidget, forward: bool) -> bool:
    """What `focusNextPrevChild` of a window is to do: on to the next stop in reading order, or back by one.

    A window that has become part of another leaves it to that one.
    """
    above = window.parentWidget()
    if above is not None and not window.isWindow():
        return above.focusNextPrevChild(forward)
    focused = QApplication.focusWidget()
    at = focused if focused is not None and window.isAncestorOf(focused) else window
    found = following(at, window) if forward else preceding(at, window)
    if found is None:
        return False
    found.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    return True


def following(widget: QWidget, window: QWidget) -> QWidget | None:
    """The stop after `widget`, or the first one after the last; None where there is none."""
    after = [in_order(widget)]
    after += [_beside(at, above)[1] for at, above in _outwards(widget, window)]
    stops = (stop for siblings in after for sibling in siblings for stop in _stops(sibling))
    return next(stops, None) or next(_stops(window), None)


def preceding(widget: QWidget, window: QWidget) -> QWidget | None:
    """The stop before `widget`, or the last one before the first; None where there is none."""
    for at, above in _outwards(widget, window):
        for sibling in reversed(_beside(at, above)[0]):
            if (found := _last(sibling)) is not None:
                return found
        if _stops_at(above) and above is not window:
            return above
    return _last(window)


def _outwards(widget: QWidget, window: QWidget) -> Iterator[tuple[QWidget, QWidget]]:
    """Each widget with the one that it is in, from `widget` out to `window`."""
    above = widget.parentWidget()
    while widget is not window and above is not None:
        yield widget, above
        widget, above = above, above.parentWidget()


def _beside(widget: QWidget, above: QWidget) -> tuple[list[QWidget], list[QWidget]]:
    """The children before and after one of them."""
    children = in_order(above)
    at = children.index(widget) if widget in children else len(children)
    return children[:at], children[at + 1 :]


def in_order(parent: QWidget) -> list[QWidget]:
    """The children in sight: row by row from the top, each row from the left."""
    # First: whoever is asked may make what was only painted so far.
    asked = parent.tab_stops() if isinstance(parent, Ordered) else ()
    children = [
        child
        for child in parent.children()
        if isinstance(child, QWidget) and not child.isHidden() and not child.isWindow()
    ]
    children.sort(key=cmp_to_key(_read_before))
    stops = [stop for stop in asked if stop in children]
    places = sorted(children.index(stop) for stop in stops)
    for place, stop in zip(places, stops, strict=True):
        children[place] = stop
    return children


def _read_before(one: QWidget, other: QWidget) -> int:
    """Negative where `one` is read first: above, or beside and further left."""
    first, second = one.geometry(), other.geometry()
    shared = min(first.bottom(), second.bottom()) - max(first.top(), second.top())
    beside = 2 * shared > min(first.height(), second.height())
    if beside:
        rightwards = QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
        return first.left() - second.left() if rightwards else second.right() - first.right()
    return first.top() - second.top()


def _stops_at(widget: QWidget) -> bool:
    tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if _stops_at(widget):
        yield widget
    for child in in_order(widget):
        yield from _stops(child)


def _last(widget: QWidget) -> QWidget | None:
    for child in reversed(in_order(widget)):
        if (found := _last(child)) is not None:
            return found
    return widget if _stops_at(widget) else None
