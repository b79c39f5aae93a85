"""A window beside the scenario that shows one future: what was drawn for it and what came of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cxsim_ui import amounts
from cxsim_ui.charts import exports, table_text
from cxsim_ui.charts.card import table_key
from cxsim_ui.charts.cash import CashChart
from cxsim_ui.charts.outcome_words import named_futures
from cxsim_ui.charts.units import common_scale
from cxsim_ui.form.words import tr
from cxsim_ui.futures.inputs_view import InputsView
from cxsim_ui.futures.opened import Opened, payback_text, roi_text, table_of
from cxsim_ui.notice import Choice, Notice
from cxsim_ui.theme import SPACE


class FutureDialog(QDialog):
    """Shows what it is given and holds it. `wanted(share)` asks for another one, or for the same one anew."""

    wanted = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.resize(1060, 640)
        self.shown: Opened | None = None
        self.notice = Notice("refresh-cw", "accent")
        self.notice.setProperty("role", "notice")
        self.sentence = QLabel()
        self.sentence.setProperty("role", "group")
        self.delivered = QLabel()
        for label in (self.sentence, self.delivered):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.npv, self.roi, self.payback = QLabel(), QLabel(), QLabel()
        self.inputs = InputsView()
        self.cash = CashChart()
        table_key(self, self.cash)
        self.choices: dict[float, QPushButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        inside = QGridLayout()
        inside.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        inside.setSpacing(SPACE * 3 // 2)
        inside.addLayout(self._top(), 0, 0, 1, 2)
        inside.addWidget(self._list(), 1, 0, 2, 1)
        inside.addWidget(self._figures(), 1, 1)
        inside.addWidget(self.cash, 2, 1)
        inside.addLayout(self._bottom(), 3, 0, 1, 2)
        inside.setColumnStretch(0, 11)
        inside.setColumnStretch(1, 9)
        inside.setRowStretch(2, 1)
        column.addLayout(inside, 1)

    def show_future(self, opened: Opened) -> None:
        """Show another future, with the results as they are now."""
        self.shown = opened
        self.notice.hide()
        future, picture = opened.future, opened.picture
        name = picture.name or tr("New scenario")
        self.setWindowTitle(tr("A single future of “{name}”").format(name=name))
        lower = amounts.percent(future.share_below)
        self.sentence.setText(tr("{share} of the futures end lower than this one.").format(share=lower))
        scale = common_scale(picture).fitted((future.npv,), 3)
        self.npv.setText(scale.text(future.npv))
        self.npv.setToolTip(amounts.exact_money(future.npv, picture.currency))
        self.roi.setText(roi_text(opened))
        self.payback.setText(payback_text(opened))
        self.delivered.setText(_delivered(opened))
        self.delivered.setVisible(bool(opened.delivered))
        self.inputs.show_inputs(opened.inputs)
        self.cash.show_picture(picture)
        self.cash.show_future(future.cumulative)
        self._group.setExclusive(False)
        for share, button in self.choices.items():
            button.setChecked(share == opened.share)
        self._group.setExclusive(True)

    def show_stale(self, stale: bool) -> None:
        """Say that the scenario has changed since, or that it is again as it was."""
        if stale and self.shown is not None:
            share = self.shown.share
            text = tr("The scenario has changed since this future was opened.")
            self.notice.say(text, Choice(tr("Refresh"), lambda: self.wanted.emit(share), best=True))
        else:
            self.notice.hide()

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.sentence, 1)
        self._group = QButtonGroup(self)
        names = named_futures()
        for (share, name), place in zip(names.items(), ("first", "middle", "last"), strict=True):
            button = QPushButton(name)
            button.setProperty("role", "segment")
            button.setProperty("place", place)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, share=share: self.wanted.emit(share))
            self._group.addButton(button)
            self.choices[share] = button
            row.addWidget(button)
        return row

    def _list(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, SPACE // 2, 1, 1)
        inside.addWidget(self.inputs)
        return frame

    def _figures(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "card")
        grid = QGridLayout(frame)
        grid.setContentsMargins(SPACE * 3 // 2, SPACE, SPACE * 3 // 2, SPACE)
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(1)
        names = (tr("NPV"), tr("ROI (PV)"), tr("Payback"))
        for column, (name, figure) in enumerate(zip(names, (self.npv, self.roi, self.payback), strict=True)):
            caption = QLabel(name)
            caption.setProperty("role", "caption")
            figure.setProperty("role", "group")
            figure.setAccessibleName(name)
            grid.addWidget(caption, 0, column)
            grid.addWidget(figure, 1, column)
        self.delivered.setProperty("role", "caption")
        grid.setRowMinimumHeight(2, SPACE // 2)
        grid.addWidget(self.delivered, 3, 0, 1, 3)
        return frame

    def _bottom(self) -> QHBoxLayout:
        copy, save = QPushButton(tr("Copy table")), QPushButton(tr("Save as CSV…"))
        copy.clicked.connect(self._copy)
        save.clicked.connect(self._save)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.copy, self.save = copy, save
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        for button in (copy, save):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(buttons)
        return row

    def _copy(self) -> None:
        if self.shown is not None:
            exports.copy_table(table_of(self.shown), self.copy)

    def _save(self) -> None:
        if (shown := self.shown) is not None:
            name = " – ".join(part for part in (shown.picture.name, tr("A single future")) if part)
            exports.save(lambda: table_text.csv_file(table_of(shown)), name, "csv", self.save)


def _delivered(opened: Opened) -> str:
    """Which initiatives came true, and which did not."""
    came, failed = ([title for title, came in opened.delivered if came is wanted] for wanted in (True, False))
    lines = []
    if came:
        lines.append(tr("Delivered: {names}").format(names=", ".join(came)))
    if failed:
        lines.append(tr("Not delivered: {names}").format(names=", ".join(failed)))
    return "\n".join(lines)
