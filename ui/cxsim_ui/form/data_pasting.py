"""Data pasted into a row: straight into the document where all of it is clear, else by way of a window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from cxsim_models.estimate import AnyEstimate
from cxsim_ui.form.data_dialog import DataDialog, observed
from cxsim_ui.form.pasted_numbers import read_numbers, several_cells
from cxsim_ui.form.typed import TypedError
from cxsim_ui.form.words import decimal_mark

if TYPE_CHECKING:
    from cxsim_ui.form.estimate_row import EstimateRow


def take_data(row: "EstimateRow", text: str) -> None:
    """Make the column `text` the estimate of `row`; where something in it is no number, show it first."""
    row.typing_finished()
    try:
        read = read_numbers(text, decimal_mark())
        estimate = observed(read, row.field.quantity, row.scale, row.estimate)
    except TypedError:
        open_data(row, text)
        return
    if read.refused:
        open_data(row, text)
    else:
        _put(row, estimate)


def open_data(row: "EstimateRow", text: str = "") -> DataDialog:
    """Show the window in which a column becomes the estimate of `row`: `text`, or what the clipboard has."""
    row.boxes.show_estimate(row.estimate)
    dialog = DataDialog(
        row, row.name, row.field.quantity, row.scale, row.estimate, lambda estimate: _put(row, estimate)
    )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    pasted = text or QApplication.clipboard().text()
    dialog.show_text(pasted if several_cells(pasted) else "")
    dialog.open()
    return dialog


def _put(row: "EstimateRow", estimate: AnyEstimate) -> None:
    row.store.end_gesture()
    row.put(estimate)
