"""Sorts and filters the register: only when asked, so that no row moves under a typing hand."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from cxsim_ui.register.lines import Column, folded, matches
from cxsim_ui.register.model import RegisterModel

Index = QModelIndex | QPersistentModelIndex


class RegisterSieve(QSortFilterProxyModel):
    """What of the register is in sight, in which order."""

    def __init__(self, model: RegisterModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._quick = "all"
        self._keys: list[str | float] = []
        self._looked_up: tuple[int, int] | None = None
        self._sought: tuple[str, ...] = ()
        self.setDynamicSortFilter(False)
        self.setSourceModel(model)

    @property
    def filters(self) -> bool:
        """Whether anything is asked for, so that lines may be hidden."""
        return self._quick != "all" or bool(self._sought)

    def seek(self, text: str) -> None:
        """Show the lines that hold every word of `text` in any of their cells."""
        self._sought = tuple(folded(text).split())
        self.sort_anew()

    def choose(self, quick: str) -> None:
        """Show the lines that pass one of the ready-made filters, `lines.QUICK`."""
        self._quick = quick
        self.sort_anew()

    def sort_anew(self) -> None:
        """Filter and sort by what the lines say now."""
        self._looked_up = None
        self.invalidate()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column."""
        self._looked_up = None
        super().sort(column, order)

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """Whether a line is shown."""
        return matches(self._model.lines[source_row], self._quick, self._sought)

    def lessThan(self, source_left: Index, source_right: Index) -> bool:
        """By what the column sorts by; ties stay in document order."""
        column = source_left.column()
        if self._looked_up != (id(self._model.lines), column):
            # Once for all comparisons of a sort.
            self._looked_up = id(self._model.lines), column
            self._keys = self._model.sorted_by(Column(column))
        less: bool = self._keys[source_left.row()] < self._keys[source_right.row()]  # type: ignore[operator]
        return less
