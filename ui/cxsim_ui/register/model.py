"""The register as a table model, kept in step with the document: what changed is told, what did not is left alone."""

import datetime
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from cxsim.register import register
from cxsim_models.scenario import Scenario
from cxsim_ui.amounts import SPACE
from cxsim_ui.form.typed import TypedError
from cxsim_ui.form.words import tr
from cxsim_ui.register.changes import changed, typed_text, undo_text
from cxsim_ui.register.lines import Column, Line, line_of, share_text, words
from cxsim_ui.store import Store

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

LINE = Role.UserRole
"""The whole `Line` of a row."""

_NOWHERE = QModelIndex()


class RegisterModel(QAbstractTableModel):
    """One row an assumption, in document order.

    `refused` says why a typed text cannot stand in a cell, `taken` that the last one can.
    """

    refused = Signal(QModelIndex, str)
    taken = Signal()

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._scenario: Scenario | None = None
        self._shares: Mapping[str, float] = {}
        self._committing = False
        self.lines: list[Line] = []
        self.shares_old = True
        self.largest_share = 0.0

    def show_scenario(self, scenario: Scenario) -> None:
        """Show what `scenario` assumes."""
        if scenario is not self._scenario:
            self._scenario = scenario
            self._refresh()

    def show_shares(self, shares: Mapping[str, float]) -> None:
        """Show these shares of the variance, by the paths of what is drawn."""
        self._shares = shares
        self._weigh()

    @property
    def total_share(self) -> float:
        """The sum of the shares; what is drawn for several lines counts once."""
        drawn = {line.assumption.drawn: self.share(line) for line in self.lines}
        return sum(share for share in drawn.values() if share is not None)

    def date_shares(self, old: bool) -> None:
        """Take note that the shares belong to an earlier state of the document, or no longer do."""
        if old != self.shares_old:
            self.shares_old = old
            self._tell(0, len(self.lines) - 1, Column.SHARE, Column.SHARE)

    def line(self, index: Index) -> Line:
        """The line of a cell."""
        return self.lines[index.row()]

    def share(self, line: Line) -> float | None:
        """The share of the variance that a line explains; None where there is none, or nobody knows yet."""
        return line.assumption.share(self._shares)

    def sorted_by(self, column: Column) -> list[str | float]:
        """What decides the place of each line; where there is no share, it is the smallest."""
        if column is not Column.SHARE:
            return [line.sorted_by(column) for line in self.lines]
        shares = (self.share(line) for line in self.lines)
        return [-1.0 if share is None else share for share in shares]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """The number of assumptions."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """The number of columns."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Texts; `LINE` for all of them."""
        if not index.isValid():
            return None
        line, column = self.line(index), Column(index.column())
        if role == LINE:
            return line
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return self._text(line, column)
        if role == Role.EditRole:
            return None if column in (Column.NAME, Column.SHARE) else typed_text(line, column)
        return self._tip(line, column) if role == Role.ToolTipRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Headings; shares are first sorted from the largest."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = Column(section)
        if role == Role.DisplayRole:
            return _headings()[column]
        if role == Role.TextAlignmentRole:
            right = column in (Column.VALUE, Column.SHARE)
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Role.InitialSortOrderRole and column is Column.SHARE:
            return Qt.SortOrder.DescendingOrder.value
        if role == Role.ToolTipRole:
            return {
                Column.VALUE: tr("The likely value, and beneath it the range from P10 to P90."),
                Column.SHARE: tr(
                    "The share of the variance of NPV that this number explains by itself. Numbers that move "
                    "together explain the same more than once: the shares may then add up to more than 100 %."
                ),
            }.get(column)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """All but the name and the share can be edited."""
        flags = super().flags(index)
        fixed = index.column() in (Column.NAME, Column.SHARE)
        return flags if fixed or not index.isValid() else flags | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Put a typed text into the document: one undo step. False where it cannot stand there."""
        line, column = self.line(index), Column(index.column())
        if role != Role.EditRole:
            return False
        if value != typed_text(line, column):
            try:
                new = changed(self._store.scenario, line, column, str(value))
            except TypedError as error:
                self.refused.emit(self.index(index.row(), column), str(error))
                return False
            self._committing = True
            self._store.edit(new, undo_text(line.assumption, column))
            self._committing = False
        self.taken.emit()
        return True

    def _refresh(self) -> None:
        if self._scenario is None:
            return
        known = {line.assumption.path: line for line in self.lines}
        before, lines = self.lines, []
        for each in register(self._scenario, datetime.date.today(), words()):
            line = known.get(each.path)
            # An assumption says all that its line says: units and names are part of it.
            same = line is not None and line.assumption == each
            lines.append(line if line is not None and same else line_of(self._scenario, each))
        if [line.assumption.path for line in lines] != [line.assumption.path for line in before]:
            if self._committing:
                # The editor that brings the edit closes first: a reset would pull its row away beneath it.
                QTimer.singleShot(0, self, self._refresh)
                return
            self.beginResetModel()
            self.lines = lines
            self.largest_share = self._largest()
            self.endResetModel()
            return
        self.lines = lines
        news = [row for row, (old, new) in enumerate(zip(before, lines, strict=True)) if old is not new]
        if news:
            self._tell(news[0], news[-1], Column.NAME, Column.NOTE)

    def _weigh(self) -> None:
        self.largest_share = self._largest()
        self._tell(0, len(self.lines) - 1, Column.SHARE, Column.SHARE)

    def _largest(self) -> float:
        return max((self.share(line) or 0.0 for line in self.lines), default=0.0)

    def _text(self, line: Line, column: Column) -> str:
        return share_text(self.share(line)) if column is Column.SHARE else line.text(column)

    def _tell(self, first: int, last: int, left: Column, right: Column) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, left), self.index(last, right))

    def _tip(self, line: Line, column: Column) -> str:
        one = line.assumption
        if column is Column.NAME:
            off = "" if one.in_force else "\n" + tr("Switched off: it plays no part.")
            return f"{one.label}\n{one.path}{off}\n" + tr("Double-click: show it on its page.")
        if column is Column.VALUE:
            return f"{typed_text(line, column)}{SPACE}{line.scale.unit}".strip()
        if column is Column.SHARE and self.shares_old:
            return tr("Of an earlier state: being computed anew.")
        return self._text(line, column)


def _headings() -> tuple[str, ...]:
    return (
        tr("Assumption"),
        tr("Value"),
        tr("Share"),
        tr("Evidence"),
        tr("Source"),
        tr("Owner"),
        tr("Date"),
        tr("Note"),
    )
