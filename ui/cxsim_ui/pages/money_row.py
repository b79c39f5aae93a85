"""One line of money on an initiative: a cost, or a benefit that no KPI explains."""

from typing import get_args

from cxsim_models.initiative import Cost, CostCategory, OtherBenefit
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QActionGroup, QPainter
from PySide6.QtWidgets import QMenu, QToolButton

from cxsim_ui import edits
from cxsim_ui.form.anchor import Anchor
from cxsim_ui.form.estimate_row import EstimateRow
from cxsim_ui.form.fields import field_of
from cxsim_ui.form.row_geometry import GAP, REMOVE, Geometry, Needs
from cxsim_ui.form.scale import scale_of
from cxsim_ui.form.text_box import TextBox
from cxsim_ui.form.words import choice_label, tr
from cxsim_ui.pages.when import WhenPopover, when_text
from cxsim_ui.store import Store

_TWO_LINES = 620
"""Pixels below which category and timing go beneath the name."""
_AMOUNT = 104
_SLIDER = 60


class MoneyRow(EstimateRow):
    """Name, category and timing left, the amount right; on a narrow page in two lines."""

    def __init__(self, store: Store, at: Anchor, trail: edits.Place, line: Cost | OtherBenefit, label: str) -> None:
        field = field_of(type(line), "amount")
        scale = scale_of(field.quantity, store.scenario.currency)
        super().__init__(store, at, (*trail, "amount"), field, scale, label, shows_unit=False, single=True)
        self.covers = trail
        self.removal = tr("Remove line")
        self.removed.connect(self._remove)
        self._line = trail
        self._name = TextBox(store, at, (*trail, "name"), tr("{label}: name").format(label=label), self, role="quiet")
        self._name.setPlaceholderText(label)
        self._category = self._tool(tr("{label}: category").format(label=label))
        self._category.setVisible(isinstance(line, Cost))
        self._category.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self._category)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._category.setMenu(self._menu)
        self._when = self._tool(tr("{label}: when it falls").format(label=label))
        self._when.clicked.connect(self.open_when)
        self.boxes.likely.setProperty("role", "amount")
        for first, second in ((self._name, self._category), (self._category, self._when)):
            self.setTabOrder(first, second)
        self.setTabOrder(self._when, self.boxes.likely)

    def show_line(self, line: Cost | OtherBenefit) -> None:
        """Show the line."""
        self._name.show_value(line.name)
        if isinstance(line, Cost):
            self._category.setText(choice_label(line.category))
        when = when_text(line.timing)
        if isinstance(line, Cost) and line.per is not None:
            when = f"{when}, {choice_label(line.per)}"
        self._when.setText(when)
        self.show_value(line.amount)
        self.refit()

    def open_when(self) -> WhenPopover:
        """Show the small window in which the timing is changed."""
        popover = WhenPopover(self, self.store, self.at.place + self._line)
        popover.open_beside(self._when, popover.kind)
        return popover

    def needs(self) -> Needs:
        """A line of this kind is arranged by itself."""
        return super().needs()

    def heightForWidth(self, width: int) -> int:
        """One line or two, and the sentences."""
        return self._arranged_for(width).height

    def lay_out(self) -> Geometry:
        """Place everything."""
        geometry = self._arranged_for(self.width())
        self.geometry_ = geometry
        self._name.setGeometry(geometry.label)
        first, second = self._tools(geometry)
        self._category.setGeometry(first)
        self._when.setGeometry(second)
        self.boxes.place(geometry.editor)
        if self._slider is not None:
            self._slider.setVisible(geometry.slider is not None)
            if geometry.slider is not None:
                self._slider.setGeometry(geometry.slider)
        if self._button is not None and geometry.details is not None:
            self._button.setGeometry(geometry.details)
        for label, rect in zip(self._sentences(), geometry.sentences, strict=True):
            label.setGeometry(rect)
        return geometry

    def _arranged_for(self, width: int) -> Geometry:
        line = self.line_height()
        wide = width >= _TWO_LINES
        pill = self.face.size()
        end = width - REMOVE - 2
        right = end - pill.width() - 4
        amount = min(max(_AMOUNT, self.boxes.needed_width() + 6), width // 2)
        slider = None
        left = right - GAP - amount
        if wide:
            slider = QRect(right - GAP - _SLIDER * 2, 0, _SLIDER * 2, line)
            left = slider.left() - GAP - amount
        small = self._when.sizeHint().height()
        name = round(width * 0.26) if wide else left - GAP
        unit = QRect(name + GAP, (line - small) // 2, left - name - 2 * GAP, small)
        height = line
        if not wide:
            unit = QRect(2, line, width - REMOVE - 4, small)
            height += small
        result = Geometry(QRect(0, 0, name, line), unit, QRect(left, 0, amount, line))
        result.slider = slider
        result.details = QRect(end - pill.width(), (line - pill.height()) // 2, pill.width(), pill.height())
        result.remove = QRect(width - REMOVE, (line - REMOVE) // 2, REMOVE, REMOVE)
        for label in self._sentences():
            rect = QRect(5, height, width - 10, label.heightForWidth(width - 10))
            result.sentences.append(rect)
            height += rect.height()
        result.height = height
        return result

    def _tools(self, geometry: Geometry) -> tuple[QRect, QRect]:
        place = geometry.unit
        sizes = [tool.sizeHint() if not tool.isHidden() else QSize(0, 0) for tool in (self._category, self._when)]
        if geometry.slider is not None:
            half = place.width() // 2
            widths = [min(sizes[0].width(), half - 4), min(sizes[1].width(), half)]
            second = place.left() + half
        else:
            widths = [sizes[0].width(), min(sizes[1].width(), place.width() - sizes[0].width())]
            second = place.left() + widths[0] + (4 if widths[0] else 0)
        return (
            QRect(place.left(), place.top(), widths[0], place.height()),
            QRect(second, place.top(), widths[1], place.height()),
        )

    def paint_row(self, painter: QPainter, geometry: Geometry) -> None:
        """The name is a box: there is no label to paint."""
        name, self.name = self.name, ""
        super().paint_row(painter, geometry)
        self.name = name

    @property
    def scrubs(self) -> bool:
        """The name is a box, not a handle."""
        return False

    def _tool(self, name: str) -> QToolButton:
        tool = QToolButton(self)
        tool.setProperty("role", "quiet")
        tool.setAccessibleName(name)
        tool.setCursor(Qt.CursorShape.PointingHandCursor)
        return tool

    def _fill_menu(self) -> None:
        self._menu.clear()
        present = edits.value_at(self.store.scenario, self.at.place + self._line)
        group = QActionGroup(self._menu)
        for category in get_args(CostCategory):
            action = self._menu.addAction(choice_label(category))
            action.setCheckable(True)
            action.setChecked(category == present.category)
            group.addAction(action)
            action.triggered.connect(lambda _=False, category=category: self._set_category(category))

    def _set_category(self, category: str) -> None:
        place = (*self.at.place, *self._line, "category")
        self.store.edit(edits.with_field(self.store.scenario, place, category), tr("Change category"))

    def _remove(self) -> None:
        self.store.edit(edits.remove(self.store.scenario, self.at.place + self._line), tr("Remove line"))
