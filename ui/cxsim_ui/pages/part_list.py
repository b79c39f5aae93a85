"""A column of cards, one for each part of a list in the document; cards of parts that stay are kept."""

from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cxsim_ui.edits import Place

Shown = TypeVar("Shown", bound=QWidget)


class PartList(Generic[Shown]):
    """Keeps widgets in step with the parts of a list: by their keys, in their order.

    `make` makes the widget of the part at a position, `put` tells a widget the place at which its part stands now.
    """

    def __init__(
        self,
        name: str,
        column: QVBoxLayout,
        make: Callable[[int], Shown],
        put: Callable[[Shown, Place], None],
    ) -> None:
        self.column = column
        self.widgets: list[Shown] = []
        self._name = name
        self._make = make
        self._put = put
        self._keys: list[Hashable] = []

    def show_parts(self, keys: Sequence[Hashable]) -> list[Shown]:
        """Have one widget for each key; those that are new are returned."""
        if list(keys) == self._keys:
            return []
        known = dict(zip(self._keys, self.widgets, strict=True))
        self._keys = list(keys)
        kept = set(known) & set(keys)
        self.widgets = [known[key] if key in known else self._make(i) for i, key in enumerate(keys)]
        for key, gone in known.items():
            if key not in kept:
                self.column.removeWidget(gone)
                gone.hide()
                gone.deleteLater()
        for i, widget in enumerate(self.widgets):
            self._put(widget, (self._name, i))
            if self.column.indexOf(widget) != i:
                self.column.insertWidget(i, widget)
                widget.show()
        return [widget for key, widget in zip(keys, self.widgets, strict=True) if key not in kept]
