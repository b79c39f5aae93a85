"""One line of money on an initiative: a cost, or a benefit that no KPI explains."""

from typing import get_args

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QActionGroup, QColor, QPainter
from PySide6.QtWidgets import QMenu, QWidget

from cxsim_models.initiative import Cost, CostCategory, OtherBenefit
from cxsim_ui import edits
from cxsim_ui.form.anchor import Anchor
from cxsim_ui.form.estimate_row import EstimateRow
from cxsim_ui.form.fields import field_of
from cxsim_ui.form.quiet_button import QuietButton
from cxsim_ui.form.row_geometry import GAP, REMOVE, Geometry
from cxsim_ui.form.scale import scale_of
from cxsim_ui.form.text_box import TextBox
from cxsim_ui.form.words import choice_label, tr
from cxsim_ui.pages.when import WhenPopover, when_text
from cxsim_ui.store import Store
from cxsim_ui.theme import palette

_TWO_LINES = 620
"""Pixels below which category and timing go beneath the name."""
_AMOUNT = 104
_AMOUNT_WIDE = 150
_SLIDER = 84
_TOP = 4
_PILL = 84
_BETWEEN = 10
_INSET = 4
"""Text in a box without a frame begins so many pixels inside it: the box goes left by as many."""


class MoneyRow(EstimateRow):
    """Name, category and timing left, the amount right; on a narrow page in two lines.

    `table_pasted` carries what was pasted into the name where that is a table.
    """

    table_pasted = Signal(str)

    def __init__(self, store: Store, at: Anchor, trail: edits.Place, line: Cost | OtherBenefit, label: str) -> None:
        field = field_of(type(line), "amount")
        scale = scale_of(field.quantity, store.scenario.currency)
        super().__init__(store, at, (*trail, "amount"), field, scale, label, shows_unit=False, single=True)
        self.covers = trail
        self.removal = tr("Remove line")
        self.removed.connect(self._remove)
        self._line = trail
        self._shown: Cost | OtherBenefit | None = None
        self.line_name = TextBox(
            store, at, (*trail, "name"), tr("{label}: name").format(label=label), self, role="quiet"
        )
        self.line_name.setPlaceholderText(label)
        self.line_name.takes_cells = self._take_table
        self._category = QuietButton("", self, name=tr("{label}: category").format(label=label))
        self._category.setVisible(isinstance(line, Cost))
        self.menu = QMenu(self._category)
        self.menu.aboutToShow.connect(self._fill_menu)
        self._category.set_menu(self.menu)
        self.when = QuietButton("", self, name=tr("{label}: when it falls").format(label=label))
        self.when.clicked.connect(self.open_when)
        self.boxes.likely.setProperty("role", "amount")

    def tab_stops(self) -> tuple[QWidget, ...]:
        """In the order of the line."""
        return (self.line_name, self._category, self.when, *super().tab_stops())

    def show_line(self, line: Cost | OtherBenefit) -> None:
        """Show the line."""
        if line is self._shown:
            return
        self._shown = line
        self.line_name.show_value(line.name)
        if isinstance(line, Cost):
            self._category.setText(choice_label(line.category))
        when = when_text(line.timing)
        if isinstance(line, Cost) and line.per is not None:
            when = f"{when}, {choice_label(line.per)}"
        self.when.setText(when)
        self.when.setToolTip(when)
        self.show_value(line.amount)
        self.refit()

    def typing_finished(self) -> None:
        """What was understood need not be said any longer: it stands in the tooltip."""
        super().typing_finished()
        self.show_caption(self.words)

    def show_caption(self, text: str, *, refit: bool = True) -> None:
        """In words beneath the line while somebody types, else in the tooltip: a table of costs stays one."""
        self.boxes.likely.setToolTip(text)
        super().show_caption(text if self.typing else "", refit=refit)

    def start_typing(self) -> None:
        """Begin with the name."""
        self.line_name.setFocus()

    def open_when(self) -> WhenPopover:
        """Show the small window in which the timing is changed."""
        popover = WhenPopover(self, self.store, self.at.place + self._line)
        popover.open_beside(self.when, popover.kind)
        return popover

    def lay_out(self) -> Geometry:
        """Place everything."""
        geometry = super().lay_out()
        self.line_name.setGeometry(geometry.label)
        first, second = self._tools(geometry)
        self._category.setGeometry(first)
        self.when.setGeometry(second)
        return geometry

    def arranged(self, width: int) -> Geometry:
        """One line, or a second one with category, timing and evidence; above it a hairline.

        Where these are too long for one line, the timing gets a third.
        """
        line, small = self.line_height(), self.when.sizeHint().height()
        wide = width >= _TWO_LINES
        pill = self.face.size()
        end = width - REMOVE - 2
        right = end - max(pill.width(), _PILL) - GAP if wide else end
        amount = min(max(_AMOUNT_WIDE if wide else _AMOUNT, self.boxes.needed_width() + 6), round(width * 0.62))
        left = right - amount
        slider = QRect(left - GAP - _SLIDER, _TOP, _SLIDER, line) if wide else None
        name = round(width * 0.28) if wide else left - GAP + _INSET
        beneath = _TOP + line - 4
        unit = QRect(0, beneath, end - pill.width() - GAP, small)
        middle = beneath + (small - pill.height()) // 2
        if slider is not None:
            middle = _TOP + (line - pill.height()) // 2
            unit = QRect(name, _TOP + (line - small) // 2, slider.left() - name - GAP, small)
        result = Geometry(QRect(-_INSET, _TOP, name, line), unit, QRect(left, _TOP, amount, line), slider)
        result.details = QRect(end - pill.width(), middle, pill.width(), pill.height())
        result.remove = QRect(width - REMOVE, _TOP + (line - REMOVE) // 2, REMOVE, REMOVE)
        if not wide and sum(self._tool_widths) > unit.width():
            unit.setHeight(2 * small)
        height = _TOP + line if wide else beneath + unit.height()
        for label in self.sentences():
            rect = QRect(0, height, width, label.heightForWidth(width))
            result.sentences.append(rect)
            height += rect.height()
        result.height = height
        return result

    @property
    def _tool_widths(self) -> tuple[int, int, int]:
        """Of the category, the gap behind it and the timing."""
        first, second = (0 if tool.isHidden() else tool.sizeHint().width() for tool in (self._category, self.when))
        return first, _BETWEEN if first else 0, second

    def _tools(self, geometry: Geometry) -> tuple[QRect, QRect]:
        place, line = geometry.unit, self.when.sizeHint().height()
        first, gap, second = self._tool_widths
        if geometry.slider is None and place.height() > line:
            beneath = QRect(place.left(), place.top() + line, min(second, self.width() - REMOVE), line)
            return QRect(place.left(), place.top(), first, line), beneath
        start = first + gap
        if geometry.slider is not None:
            # Columns line up, unless a long text needs the room.
            start = max(start, min(round(place.width() * 0.45), place.width() - second))
        return (
            QRect(place.left(), place.top(), first, place.height()),
            QRect(place.left() + start, place.top(), min(second, place.width() - start), place.height()),
        )

    def paint_row(self, painter: QPainter, geometry: Geometry) -> None:
        """A hairline; the name is a box: there is no label to paint."""
        name, self.name = self.name, ""
        super().paint_row(painter, geometry)
        self.name = name
        painter.setPen(QColor(palette().border))
        painter.drawLine(0, 0, self.width(), 0)

    @property
    def scrubs(self) -> bool:
        """The name is a box, not a handle."""
        return False

    def _fill_menu(self) -> None:
        self.menu.clear()
        present = edits.value_at(self.store.scenario, self.at.place + self._line)
        group = QActionGroup(self.menu)
        for category in get_args(CostCategory):
            action = self.menu.addAction(choice_label(category))
            action.setCheckable(True)
            action.setChecked(category == present.category)
            group.addAction(action)
            action.triggered.connect(lambda _=False, category=category: self._set_category(category))

    def _take_table(self, text: str) -> None:
        assert self._shown is not None
        self.line_name.show_text(self._shown.name)
        self.table_pasted.emit(text)

    def _set_category(self, category: str) -> None:
        place = (*self.at.place, *self._line, "category")
        self.store.edit(edits.with_field(self.store.scenario, place, category), tr("Change category"))

    def _remove(self) -> None:
        self.store.edit(edits.remove(self.store.scenario, self.at.place + self._line), tr("Remove line"))
