"""One KPI of the catalogue in the inventory: whether it is measured, since when, from what, with what sample."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter

from cxsim_models.kpi_inventory import KnownKpi
from cxsim_models.kpis import Kpi
from cxsim_models.paths import quantity_of
from cxsim_ui.beside_edits import with_entry, with_known
from cxsim_ui.form.anchor import Anchor
from cxsim_ui.form.icon_button import IconButton
from cxsim_ui.form.text_box import TextBox
from cxsim_ui.form.typed_box import TypedBox
from cxsim_ui.form.value_boxes import MonthBox, NumberBox
from cxsim_ui.form.words import field_text, kpi_label, tr
from cxsim_ui.pages.table_row import GAP, MENU, TOP, Cells, TableRow, named
from cxsim_ui.store import Store
from cxsim_ui.switch import Switch
from cxsim_ui.theme import palette, scaled_font

_SWITCH = 44
_SINCE = 96
_SAMPLE = 78
_WIDE = 660
"""Pixels from which the boxes stand beside the name."""
_SMALL = 0.9


def known_cells(width: int, line: int, *, known: bool = True, note: bool = False) -> Cells:
    """Switch, name and note button; where the KPI is measured the boxes, beneath them the note."""
    wide = width >= _WIDE
    note_button = QRect(width - MENU, TOP + (line - MENU) // 2, MENU, MENU)
    end = note_button.left() - GAP
    left = round(width * 0.34) if wide else _SWITCH
    cells = {
        "switch": QRect(0, TOP, _SWITCH - GAP, line),
        "name": QRect(_SWITCH, TOP, (left - GAP if wide and known else end) - _SWITCH, line),
        "more": note_button,
    }
    bottom = TOP + line + 2
    if known:
        top = TOP if wide else bottom
        source = left + _SINCE + GAP
        cells["since"] = QRect(left, top, _SINCE, line)
        cells["sample"] = QRect(end - _SAMPLE, top, _SAMPLE, line)
        cells["source"] = QRect(source, top, end - _SAMPLE - GAP - source, line)
        bottom = max(bottom, top + line + 2)
    if note:
        cells["note"] = QRect(left - 4, bottom, end - left + 4, line)
    return cells


class KnownRow(TableRow):
    """A switch for measured or not; boxes appear once it is, and one for a note where there is one."""

    def __init__(self, store: Store, kpi: Kpi) -> None:
        super().__init__(store, Anchor(), kpi_label(kpi.id))
        self.kpi = kpi
        self._entry: KnownKpi | None = None
        self._used = False
        self._note_wanted = False
        self.boxes: dict[str, TextBox | TypedBox] = {}
        self.switch = Switch(parent=self)
        self.switch.setAccessibleName(named(self.name, tr("Measured")))
        self.switch.clicked.connect(self._measure)
        self.more = IconButton("", named(self.name, tr("Write a note")), self)
        self.more.setToolTip(tr("Write a note"))
        self.more.clicked.connect(self.write_note)
        self.more.installEventFilter(self)
        self.placed |= {"switch": self.switch, "more": self.more}
        self.setFocusProxy(self.switch)

    @property
    def problem_place(self) -> str:
        """The place of the KPI's entry; none where it is not listed."""
        return super().problem_place if self._entry is not None else ""

    @property
    def known(self) -> bool:
        """Whether the KPI is measured."""
        return self._entry is not None and self._entry.known

    def line_height(self) -> int:
        """The height of a box."""
        return self.switch.fontMetrics().height() + 12

    def cells(self, width: int) -> Cells:
        """As all rows of the inventory."""
        return known_cells(width, self.line_height(), known=self.known, note=self._shows_note)

    def show_entry(self, entry: KnownKpi | None, index: int | None, used: bool) -> None:
        """Show what the inventory says of the KPI at `index`; None: nothing."""
        self.at.place = ("inventory", index) if index is not None else ()
        if entry is self._entry and used == self._used:
            return
        self._entry, self._used = entry, used
        self.switch.setChecked(self.known)
        self.setToolTip("" if used else tr("Not used in this scenario"))
        if entry is None:
            self._note_wanted = False
        else:
            self._show_boxes(entry)
        for name, box in self.boxes.items():
            box.setVisible(self._shows_note if name == "note" else self.known)
        self.refit()

    def show_value(self, value: object) -> None:
        """The page shows entries, which know their place."""
        raise NotImplementedError

    def write_note(self) -> None:
        """Show the box for a note, ready to be typed into; a KPI that is not listed is listed for it."""
        self._note_wanted = True
        if self._entry is None:
            self.store.edit(with_entry(self.store.scenario, self.kpi.id), tr("Add note"))
        else:
            self._show_boxes(self._entry)
            self.refit()
        box = self.boxes["note"]
        box.setVisible(True)
        box.setFocus(Qt.FocusReason.TabFocusReason)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Offer to write a note."""
        super().enterEvent(event)
        self._offer(True)

    def leaveEvent(self, event: QEvent) -> None:
        """Calm down."""
        super().leaveEvent(event)
        self._offer(self.more.hasFocus())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What the pointer sees, the keyboard sees too."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._offer(event.type() == QEvent.Type.FocusIn or self.underMouse())
        return False

    def _offer(self, offered: bool) -> None:
        # Eighteen of them at once would be noise.
        self.more.show_symbol("sticky-note" if offered else "")

    def paint_cells(self, painter: QPainter, cells: Cells) -> None:
        """The KPI's name, its unit behind it where there is room."""
        colours = palette()
        cell = cells["name"]
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self.font())
        painter.setPen(QColor(colours.text if self._used or self.known else colours.muted))
        painter.drawText(cell, side, self.name)
        start = painter.fontMetrics().horizontalAdvance(self.name) + 2 * GAP
        unit = field_text(self.kpi.unit)
        painter.setFont(scaled_font(_SMALL))
        if start + painter.fontMetrics().horizontalAdvance(unit) <= cell.width():
            painter.setPen(QColor(colours.muted))
            painter.drawText(cell.adjusted(start, 0, 0, 0), side, unit)

    @property
    def _shows_note(self) -> bool:
        return self._entry is not None and (bool(self._entry.note) or self._note_wanted)

    def _show_boxes(self, entry: KnownKpi) -> None:
        if entry.known and "since" not in self.boxes:
            self._make_boxes()
        if self._shows_note and "note" not in self.boxes:
            note = TextBox(self.store, self.at, ("note",), tr("Note"), self, role="quiet")
            note.setProperty("muted", "true")
            note.setPlaceholderText(tr("Note: who will measure it, from when?"))
            self._place("note", note, tr("Note"))
        for name, box in self.boxes.items():
            box.show_value(getattr(entry, name))
        self._describe(entry)

    def _make_boxes(self) -> None:
        since = MonthBox(self.store, self.at, ("since",), tr("Since"), self, failed_with=self.failure_of("since"))
        since.setPlaceholderText(tr("year-month"))
        since.setToolTip(tr("Since when it is measured: 2025-03, or 2025-03-31."))
        source = TextBox(self.store, self.at, ("source",), tr("Source"), self)
        source.setPlaceholderText(tr("from where"))
        quantity = quantity_of(KnownKpi.model_fields["sample"].metadata)
        assert quantity is not None
        label = field_text(quantity.label)
        sample = NumberBox(
            self.store,
            self.at,
            ("sample",),
            quantity,
            label,
            self,
            whole=True,
            optional=True,
            failed_with=self.failure_of("sample"),
        )
        sample.setPlaceholderText(tr("n"))
        sample.setToolTip(field_text(quantity.help))
        for name, box, text in (
            ("since", since, tr("Since")),
            ("source", source, tr("Source")),
            ("sample", sample, label),
        ):
            self._place(name, box, text)

    def _place(self, name: str, box: TextBox | TypedBox, text: str) -> None:
        box.setAccessibleName(named(self.name, text))
        self.boxes[name] = self.placed[name] = box
        box.show()

    def _describe(self, entry: KnownKpi) -> None:
        if "source" in self.boxes:
            self.boxes["source"].setToolTip(entry.source)
        if "note" in self.boxes:
            self.boxes["note"].setToolTip(entry.note)

    def _measure(self, on: bool) -> None:
        text = tr("Mark as measured") if on else tr("Mark as not measured")
        self.store.edit(with_known(self.store.scenario, self.kpi.id, on), text)
        if on:
            self.boxes["since"].setFocus(Qt.FocusReason.TabFocusReason)
