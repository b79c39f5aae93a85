"""A table of costs from a spreadsheet: what was pasted above, what each row means below, before it is added."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cxsim_models.initiative import Cost
from cxsim_models.scenario import Scenario
from cxsim_ui.amounts import symbol
from cxsim_ui.form.icon_button import tinted
from cxsim_ui.form.scale import Scale
from cxsim_ui.form.typed import TypedError, estimate_text
from cxsim_ui.form.words import choice_label, day_first, decimal_mark, tr
from cxsim_ui.pages.cost_dates import Calendar
from cxsim_ui.pages.cost_table import PastedCost, PastedCosts, read_costs
from cxsim_ui.pages.cost_words import Column
from cxsim_ui.pages.when import when_text
from cxsim_ui.reading_order import read_on
from cxsim_ui.theme import SPACE, palette

_PASTED = 92
_PADDING = 18
_NAME, _CATEGORY, _AMOUNT, _WHEN, _REMARK = range(5)


class CostDialog(QDialog):
    """Understands a table while it is pasted or typed; `chosen` is called with its good rows."""

    def __init__(self, parent: QWidget, scenario: Scenario, chosen: Callable[[tuple[Cost, ...]], None]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Paste costs from a spreadsheet"))
        self.resize(900, 540)
        self._chosen = chosen
        self._calendar = Calendar(scenario.start, day_first())
        self.read: PastedCosts | None = None
        explanation = QLabel(
            tr(
                "Copy the lines, best with their headings: name, category, amount or low, likely and high, and when, "
                "in any order. Nothing is added before you say so."
            )
        )
        explanation.setProperty("role", "subtitle")
        explanation.setWordWrap(True)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("The lines of the spreadsheet"))
        self.text.setPlaceholderText(tr("Paste here (Ctrl+V)"))
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFixedHeight(_PASTED)
        self.finding, self.error = QLabel(), QLabel()
        for label, role in ((self.finding, "caption"), (self.error, "error")):
            label.setProperty("role", role)
            label.setWordWrap(True)
        self.table = _table(symbol(scenario.currency))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.use = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.use.setProperty("role", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        column.setSpacing(SPACE + 4)
        for widget in (explanation, self.text, self.finding, self.error):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)
        # Read when the keys rest: in the middle of a word everything is wrong.
        self._rest = QTimer(self, singleShot=True, interval=250)
        self._rest.timeout.connect(self._read)
        self.text.textChanged.connect(self._rest.start)
        self._read()

    def show_text(self, text: str) -> None:
        """Show what was pasted, and what it means."""
        self.text.setPlainText(text)
        self._read()
        if self.read is not None:
            self.use.setFocus()

    def accept(self) -> None:
        """Close with the rows as they stand now."""
        self._read()
        if self.read is not None and self.read.costs:
            self._chosen(self.read.costs)
            super().accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """In reading order."""
        return read_on(self, forward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Remarks wrap otherwise."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit_rows)

    def _read(self) -> None:
        self._rest.stop()
        self.read, error = None, ""
        if self.text.toPlainText().strip():
            try:
                self.read = read_costs(self.text.toPlainText(), decimal_mark(), self._calendar)
            except TypedError as problem:
                error = str(problem)
        rows = self.read.rows if self.read is not None else ()
        self.finding.setText(_finding(self.read) if self.read is not None else "")
        self.finding.setVisible(self.read is not None)
        self.error.setText(error)
        self.error.setVisible(bool(error))
        self.table.setRowCount(len(rows))
        for i, row in enumerate(rows):
            self._show_row(i, row)
        # Remarks wrap, and how wide they may be is known only once the table is laid out.
        QTimer.singleShot(0, self, self._fit_rows)
        count = len(self.read.costs) if self.read is not None else 0
        text = tr("Add 1 cost") if count == 1 else tr("Add {count} costs")
        self.use.setText(text.format(count=count) if count else tr("Add costs"))
        self.use.setEnabled(count > 0)

    def _fit_rows(self) -> None:
        """As high as the remarks need; Qt forgets the padding around them."""
        metrics = self.table.fontMetrics()
        room = QRect(0, 0, self.table.columnWidth(_REMARK) - _PADDING, 10_000)
        for row in range(self.table.rowCount()):
            remark = self.table.item(row, _REMARK)
            text = remark.text() if remark is not None else ""
            height = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text or "–").height()
            self.table.setRowHeight(row, height + _PADDING)

    def _show_row(self, index: int, row: PastedCost) -> None:
        colours, cost = palette(), row.cost
        texts = [row.name or (tr("no name") if cost is not None else "–"), "–", "–", "–", "\n".join(row.problems)]
        if cost is not None:
            amount = estimate_text(cost.amount, Scale())
            texts[_CATEGORY : _WHEN + 1] = [choice_label(cost.category), amount, when_text(cost.timing)]
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            if column == _AMOUNT:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if column == _REMARK:
                item.setForeground(QColor(colours.loss if cost is None else colours.warning))
            elif cost is None:
                item.setForeground(QColor(colours.muted))
            self.table.setItem(index, column, item)
        line = QTableWidgetItem(str(row.line))
        line.setIcon(tinted("check", colours.gain) if cost is not None else tinted("circle-x", colours.loss))
        line.setToolTip(tr("will be added") if cost is not None else tr("is left out"))
        line.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.line}, {line.toolTip()}")
        self.table.setVerticalHeaderItem(index, line)


def _table(currency: str) -> QTableWidget:
    table = QTableWidget(0, 5)
    table.setAccessibleName(tr("What each line means"))
    amount = tr("Amount, {currency}").format(currency=currency)
    table.setHorizontalHeaderLabels([tr("Name"), tr("Category"), amount, tr("When"), tr("Remark")])
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setWordWrap(True)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(_REMARK, QHeaderView.ResizeMode.Stretch)
    header.setHighlightSections(False)
    return table


def _finding(read: PastedCosts) -> str:
    good, lines = len(read.costs), len({row.line for row in read.rows})
    understood = len({row.line for row in read.rows if row.cost is not None})
    text = tr("{understood} of {lines} lines are understood.").format(understood=understood, lines=lines)
    if good > understood:
        text += " " + tr("Together they are {count} costs.").format(count=good)
    if read.columns:
        named = ", ".join(f"{heading} → {_column_label(column)}" for heading, column in read.columns.items())
        text += " " + tr("Columns: {columns}.").format(columns=named)
    if read.ignored:
        text += " " + tr("Left out: {columns}.").format(columns=", ".join(read.ignored))
    return text


def _column_label(column: Column) -> str:
    return {
        "name": tr("name"),
        "category": tr("category"),
        "amount": tr("amount"),
        "low": tr("low"),
        "likely": tr("likely"),
        "high": tr("high"),
        "when": tr("when"),
        "often": tr("how often"),
        "until": tr("last month"),
        "once": tr("amount, once"),
        "monthly": tr("amount every month"),
        "yearly": tr("amount every year"),
    }[column]
