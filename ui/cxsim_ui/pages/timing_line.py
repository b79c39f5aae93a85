"""When an initiative works, in a picture and a sentence; the fields behind them unfold."""

from typing import get_args

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cxsim_models.estimate import AnyEstimate
from cxsim_models.initiative import Initiative, ReachShare
from cxsim_models.quantity import Quantity
from cxsim_ui.amounts import SPACE
from cxsim_ui.form.anchor import Anchor
from cxsim_ui.form.columns import Columns
from cxsim_ui.form.estimate_row import EstimateRow
from cxsim_ui.form.fields import Field, field_of
from cxsim_ui.form.icon_button import IconButton
from cxsim_ui.form.plain_rows import ChoiceRow
from cxsim_ui.form.profile_picture import ProfilePicture
from cxsim_ui.form.row import Row
from cxsim_ui.form.scale import scale_of
from cxsim_ui.form.typed import number_text
from cxsim_ui.form.words import tr
from cxsim_ui.store import Store

_FIELDS = ("start_month", "ramp_months", "fade_per_year", "delivery_probability")
TIMING = (*_FIELDS, "ramp", "reach")
"""The fields of an initiative that stand behind the sentence."""
_REACH = next(item for item in get_args(ReachShare) if isinstance(item, Quantity))


def timing_sentence(initiative: Initiative) -> str:
    """`from month 3, full in 9 months, fades 10 % a year · 85 % chance of delivery`, with the chance in bold."""

    def likely(estimate: AnyEstimate, factor: float = 1.0) -> str:
        return number_text(round(estimate.point * factor, 6))

    words = [tr("from month {month}").format(month=likely(initiative.start_month))]
    if initiative.ramp_months.point > 1:
        words.append(tr("full in {count} months").format(count=likely(initiative.ramp_months)))
    if initiative.fade_per_year.point > 0:
        words.append(tr("fades {share} % a year").format(share=likely(initiative.fade_per_year, 100)))
    chance = tr("{chance} chance of delivery").format(
        chance=f"<b>{likely(initiative.delivery_probability, 100)} %</b>"
    )
    text = f"{', '.join(words)} · {chance}"
    reach = initiative.reach
    if reach is not None and not isinstance(reach, dict) and reach.point < 1:
        text += " · " + tr("reaches {share} % of customers").format(share=likely(reach, 100))
    return text.replace(" %", f"{SPACE}%")


class TimingLine(QWidget):
    """The picture and the sentence; a click anywhere on them shows the fields."""

    def __init__(self, store: Store, at: Anchor) -> None:
        super().__init__()
        self.store = store
        self.at = at
        self._rows: dict[str, Row] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        line = QHBoxLayout()
        line.setSpacing(10)
        self.picture = ProfilePicture()
        self.sentence = QLabel()
        self.sentence.setProperty("role", "caption")
        self.sentence.setTextFormat(Qt.TextFormat.RichText)
        self.sentence.setWordWrap(True)
        self.button = IconButton("sliders-horizontal", tr("Change timing and chance of delivery"))
        self.button.setCheckable(True)
        self.button.toggled.connect(self._show_fields)
        line.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.sentence, 1)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(line)
        self._columns = Columns()
        self._columns.hide()
        column.addWidget(self._columns)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_initiative(self, initiative: Initiative) -> None:
        """Show the initiative's timing."""
        self.picture.show_initiative(initiative, self.store.scenario.settings.horizon_months)
        self.sentence.setText(timing_sentence(initiative))
        self.sentence.setEnabled(initiative.enabled)
        self.picture.setEnabled(initiative.enabled)
        if self._rows and ("reach" in self._rows) == isinstance(initiative.reach, dict):
            # One share or shares by segment: only the one has a row.
            self._rows.clear()
            self._make_rows()
        for name, row in self._rows.items():
            row.show_value(getattr(initiative, name))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click shows or hides the fields."""
        if event.position().y() <= self.picture.geometry().bottom() + 6:
            self.button.toggle()

    def reveal(self) -> None:
        """Show the fields."""
        self.button.setChecked(True)

    def _show_fields(self, shown: bool) -> None:
        if shown and not self._rows:
            self._make_rows()
        self._columns.setVisible(shown)

    def _make_rows(self) -> None:
        initiative = self.store.scenario.initiatives[int(self.at.place[1])]
        for name in _FIELDS:
            field = field_of(Initiative, name)
            self._rows[name] = EstimateRow(self.store, self.at, (name,), field, scale_of(field.quantity, ""))
        self._rows["ramp"] = ChoiceRow(self.store, self.at, ("ramp",), tr("Shape of the ramp"), ("linear", "s-curve"))
        if not isinstance(initiative.reach, dict):
            # Shares by segment are more than one number: they stay as they are.
            field = Field("reach", "estimate", _REACH, optional=True)
            scale = scale_of(_REACH, "")
            self._rows["reach"] = EstimateRow(self.store, self.at, ("reach",), field, scale, assumed=1.0)
        for row in self._rows.values():
            row.removal_room = True
        self._columns.set_rows(self._rows.values())
        for name, row in self._rows.items():
            row.show_value(getattr(initiative, name))
