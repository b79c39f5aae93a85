"""One line of what to start measuring: the KPI, and what not knowing it costs."""

from math import isnan, nan

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxsim.inventory import Gap
from cxsim_ui.amounts import MoneyScale, money, percent
from cxsim_ui.form.quiet_button import QuietButton
from cxsim_ui.form.words import department_label, kpi_label, tr
from cxsim_ui.pages.table_row import GAP, Cells, named
from cxsim_ui.theme import palette, scaled_font

HEIGHT = 26
_COST = 84
_SHARE = 76
_BAR = 6
_NAME = 160
"""Pixels that a name is given before there is a bar."""
_NAME_MOST = 240
_SMALL = 0.9
_LEAST = 0.0005
"""Of the spread: less is nothing."""


def gap_cells(width: int) -> Cells:
    """Name, bar, cost and share at this width."""
    share = QRect(width - _SHARE, 0, _SHARE, HEIGHT)
    cost = QRect(share.left() - GAP - _COST, 0, _COST, HEIGHT)
    room = cost.left() - GAP
    name = min(max(round(room * 0.62), _NAME), _NAME_MOST, room)
    return {
        "name": QRect(0, 0, name, HEIGHT),
        "bar": QRect(name + GAP, 0, max(room - GAP - name, 0), HEIGHT),
        "cost": cost,
        "share": share,
    }


class GapRow(QWidget):
    """A link to the KPI, a bar, the cost in money, the share of the NPV's spread; `chosen` carries the KPI's id."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._gap: Gap | None = None
        self._shown: tuple[object, ...] = ()
        self._cost = self._share = self._why = ""
        self._length = 0.0
        self._costly = False
        self.link = QuietButton("", self, link=True)
        self.link.clicked.connect(self._choose)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """All that the row says."""
        said = (self.link.text(), self._why, self._cost, self._share)
        return " · ".join(part for part in said if part)

    def show_gap(self, gap: Gap, scale: MoneyScale, largest: float) -> None:
        """Show a gap; the `largest` cost is a full bar, or the whole spread where none of them costs anything."""
        shown = gap, scale, largest
        if shown == self._shown:
            return
        self._shown = shown
        self._gap = gap
        label = kpi_label(gap.kpi.id)
        self.link.setText(label)
        self.link.setToolTip(department_label(gap.kpi.department))
        self._why = _why(gap)
        known = gap.information
        told = known is not None and not isnan(known.value)
        self._cost = ""
        if known is not None and told:
            self._cost = scale.text(known.value) if known.value else money(0, scale.currency)
        share = known.share if known is not None else nan
        self._share = "" if isnan(share) else percent(share, 1 if share >= _LEAST else 0)
        self._costly = known is not None and told and known.value > 0
        if known is None or not told:
            self._length = 0.0
        elif largest > 0:
            self._length = known.value / largest
        else:
            self._length = share if share >= _LEAST else 0.0
        self.link.setAccessibleName(named(label, tr("to its row")))
        self.setAccessibleName(self.text)
        self._arrange()
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(240, HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the link."""
        self._arrange()

    def _arrange(self) -> None:
        hint = self.link.sizeHint()
        room = gap_cells(self.width())["name"].width()
        self.link.setGeometry(0, (HEIGHT - hint.height()) // 2, min(hint.width(), room), hint.height())

    def _choose(self) -> None:
        if self._gap is not None:
            self.chosen.emit(self._gap.kpi.id)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bar, cost, share; or why the cost cannot be told."""
        colours = palette()
        cells = gap_cells(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._length > 0 and cells["bar"].width() > 0:
            bar = QRectF(cells["bar"])
            bar.setWidth(max(bar.width() * self._length, 2.0))
            bar.adjust(0, (HEIGHT - _BAR) / 2, 0, -(HEIGHT - _BAR) / 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.loss if self._costly else colours.control))
            painter.drawRoundedRect(bar, 2, 2)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if self._why:
            painter.setFont(scaled_font(_SMALL))
            painter.setPen(QColor(colours.muted))
            room = cells["bar"].united(cells["share"])
            painter.drawText(room, right, self._why)
            painter.end()
            return
        painter.setFont(scaled_font(1.0, QFont.Weight.DemiBold if self._costly else QFont.Weight.Normal))
        painter.setPen(QColor(colours.text if self._costly else colours.muted))
        painter.drawText(cells["cost"], right, self._cost)
        painter.setFont(scaled_font(_SMALL))
        painter.setPen(QColor(colours.muted))
        painter.drawText(cells["share"], right, self._share)
        painter.end()


def _why(gap: Gap) -> str:
    """Why the cost cannot be told; empty where it can."""
    match gap.reason:
        case "exact":
            return tr("stated without low and high")
        case "unstated":
            return tr("no baseline is stated")
        case _:
            return "" if gap.information is not None and not isnan(gap.information.value) else tr("not known yet")
