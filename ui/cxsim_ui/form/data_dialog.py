"""A column of data becomes an estimate: what was pasted left, what was understood right."""

import math
from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cxsim_models.estimate import AnyEstimate, Empirical
from cxsim_models.number_text import rounded
from cxsim_models.quantity import Quantity
from cxsim_ui.amounts import decimal as whole
from cxsim_ui.form.chips import tidy_widths
from cxsim_ui.form.pasted_numbers import PastedNumbers, read_numbers
from cxsim_ui.form.scale import Scale
from cxsim_ui.form.typed import TypedError, check_bounds, number_text, with_register
from cxsim_ui.form.words import decimal_mark, tr
from cxsim_ui.theme import SPACE, palette, scaled_font

_MOST_NAMED = 4
_DIGITS = 4
_SMALL = 0.9


def observed(read: PastedNumbers, quantity: Quantity, scale: Scale, present: AnyEstimate | None) -> AnyEstimate:
    """The values, in shown numbers, as an estimate with the register of `present`. Raises TypedError."""
    estimate = Empirical(dist="empirical", samples=tuple(scale.stored(value) for value in read.values))
    check_bounds(estimate, quantity, scale)
    return with_register(estimate, present)


def understood_words(read: PastedNumbers, unit: str) -> str:
    """How many values, their median and ends: `48 values, median 12, from 8 to 21 minutes`."""
    low, median, high = (
        number_text(float(f"{value:.{_DIGITS}g}")) for value in np.quantile(read.values, [0.0, 0.5, 1.0])
    )
    text = tr("{count} values, median {median}, from {low} to {high}").format(
        count=whole(len(read.values), 0), median=median, low=low, high=high
    )
    return f"{text} {unit}".rstrip()


def refused_words(read: PastedNumbers) -> str:
    """Which lines are no numbers; empty where all are."""
    if not read.refused:
        return ""
    named = [
        tr("line {line} “{text}”").format(line=cell.line, text=cell.text[:20]) for cell in read.refused[:_MOST_NAMED]
    ]
    more = len(read.refused) - len(named)
    named += [tr("{count} more").format(count=more)] if more else []
    return tr("Left out, because they are no numbers: {lines}.").format(lines=", ".join(named))


class DataDialog(QDialog):
    """Understands a column while it is pasted or typed; `chosen` is called with the estimate."""

    def __init__(
        self,
        parent: QWidget,
        name: str,
        quantity: Quantity,
        scale: Scale,
        present: AnyEstimate | None,
        chosen: Callable[[AnyEstimate], None],
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Paste data: {name}").format(name=name))
        self.resize(640, 400)
        self._quantity, self._scale, self._present, self._chosen = quantity, scale, present, chosen
        self.estimate: AnyEstimate | None = None
        explanation = QLabel(
            tr("Paste a column of observed values. Every value between them is possible, as often as they say.")
        )
        explanation.setProperty("role", "subtitle")
        explanation.setWordWrap(True)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("Observed values, one a line"))
        self.text.setPlaceholderText("12.5\n14\n11.8\n…".replace(".", decimal_mark()))
        self.text.setTabChangesFocus(True)
        self.text.setFixedWidth(190)
        self._picture = _Histogram()
        self.finding, self.left_out, self.error = QLabel(), QLabel(), QLabel()
        for label, role in ((self.finding, "heading"), (self.left_out, "warning"), (self.error, "error")):
            label.setProperty("role", role)
            label.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.use = buttons.addButton(tr("Use these values"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.use.setProperty("role", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        seen = QVBoxLayout()
        seen.addWidget(self._picture, 1)
        for label in (self.finding, self.left_out, self.error):
            seen.addWidget(label)
        both = QHBoxLayout()
        both.setSpacing(2 * SPACE)
        both.addWidget(self.text)
        both.addLayout(seen, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        column.setSpacing(SPACE + 4)
        column.addWidget(explanation)
        column.addLayout(both, 1)
        column.addWidget(buttons)
        # Read when the keys rest: in the middle of a number everything is wrong.
        self._rest = QTimer(self, singleShot=True, interval=250)
        self._rest.timeout.connect(self._read)
        self.text.textChanged.connect(self._rest.start)
        self._read()

    def show_text(self, text: str) -> None:
        """Show what was pasted, and what was understood of it."""
        self.text.setPlainText(text)
        self._read()

    def accept(self) -> None:
        """Close with the values as they stand now."""
        self._read()
        if self.estimate is not None:
            self._chosen(self.estimate)
            super().accept()

    def _read(self) -> None:
        self._rest.stop()
        self.estimate, finding, left_out, error = None, "", "", ""
        read: PastedNumbers | None = None
        if self.text.toPlainText().strip():
            try:
                read = read_numbers(self.text.toPlainText(), decimal_mark())
                finding, left_out = understood_words(read, self._scale.unit), refused_words(read)
                self.estimate = observed(read, self._quantity, self._scale, self._present)
            except TypedError as problem:
                error = str(problem)
        for label, text in ((self.finding, finding), (self.left_out, left_out), (self.error, error)):
            label.setText(text)
            label.setVisible(bool(text))
        self._picture.show_values(read.values if read is not None else ())
        self.use.setEnabled(self.estimate is not None)


class _Histogram(QWidget):
    """How many values lie in each of a few bins of a round width."""

    def __init__(self) -> None:
        super().__init__()
        self._counts: list[int] = []
        self._ends = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """As large as there is room."""
        return QSize(320, 160)

    def show_values(self, values: Sequence[float]) -> None:
        """Show these; nothing where there are none."""
        self._counts = []
        if values:
            low, high = min(values), max(values)
            width = tidy_widths(high - low or abs(high) or 1.0)[0]
            first, last = math.floor(low / width), math.floor(high / width) + 1
            edges = np.arange(first, last + 1) * width
            self._counts = [int(count) for count in np.histogram(values, bins=edges)[0]]
            self._ends = (number_text(rounded(first * width)), number_text(rounded(last * width)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bars over a line, its ends named."""
        if not self._counts:
            return
        colours = palette()
        painter = QPainter(self)
        painter.setFont(scaled_font(_SMALL))
        floor = self.height() - painter.fontMetrics().height() - 4.0
        width, most = self.width() / len(self._counts), max(self._counts)
        fill = QColor(colours.accent)
        fill.setAlphaF(0.35)
        for i, count in enumerate(self._counts):
            height = (floor - 2) * count / most
            painter.fillRect(QRectF(i * width + 1, floor - height, width - 2, height), fill)
        painter.setPen(QPen(QColor(colours.control), 1.5))
        painter.drawLine(QPointF(0, floor), QPointF(self.width(), floor))
        painter.setPen(QColor(colours.muted))
        room = QRectF(0, floor + 3, self.width(), self.height() - floor - 3)
        for text, side in zip(self._ends, (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight), strict=True):
            painter.drawText(room, side, text)
        painter.end()
