"""A small form with a document behind it, and hands to work it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cxsim_models.estimate import AnyEstimate
from cxsim_models.scenario import Scenario, Settings
from cxsim_models.segment import Segment
from cxsim_ui.form.anchor import Anchor
from cxsim_ui.form.columns import Columns
from cxsim_ui.form.estimate_row import EstimateRow
from cxsim_ui.form.fields import field_of
from cxsim_ui.form.plain_rows import ChoiceRow, FlagRow, TextRow
from cxsim_ui.form.row import Row
from cxsim_ui.form.scale import scale_of
from cxsim_ui.form.sheet import form_sheet
from cxsim_ui.reading_order import read_on
from cxsim_ui.store import Store

CHURN = {"dist": "pert", "low": 16, "likely": 18, "high": 21}


class Form(QWidget):
    """Some rows of a segment, and the document behind them."""

    def __init__(self) -> None:
        super().__init__()
        segment = {"id": "a", "customers": 250000, "churn": CHURN, "spend": 420, "gross_margin": 0.55, "fcr": 67}
        self.store = Store(Scenario.model_validate({"schema": "cxsim/1", "name": "Old", "segments": [segment]}))
        self.rows: dict[str, Row] = {}
        at = Anchor(("segments", 0))
        for name in ("customers", "churn", "spend", "gross_margin", "fcr", "occupancy"):
            field = field_of(Segment, name)
            assumed = 0.85 if name == "occupancy" else None
            row = EstimateRow(self.store, at, (name,), field, scale_of(field.quantity, "EUR"), assumed=assumed)
            self.rows[name] = row
        self.rows["service_cost_in_margin"] = FlagRow(self.store, at, ("service_cost_in_margin",), "In margin")
        for name in ("horizon_months", "discount_rate"):
            field = field_of(Settings, name)
            self.rows[name] = EstimateRow(
                self.store, Anchor(("settings",)), (name,), field, scale_of(field.quantity, "")
            )
        self.rows["roi_basis"] = ChoiceRow(
            self.store, Anchor(("settings",)), ("roi_basis",), "Count", ("cash", "total")
        )
        self.rows["name"] = TextRow(self.store, Anchor(), ("name",), "Scenario")
        self.rows["currency"] = TextRow(self.store, Anchor(), ("currency",), "Currency")
        nps = field_of(Segment, "nps")
        self.rows["nps"] = EstimateRow(self.store, at, ("nps",), nps, scale_of(nps.quantity, "EUR"))
        self.setStyleSheet(form_sheet())
        layout = QVBoxLayout(self)
        self.columns = Columns()
        self.columns.set_rows(self.rows.values())
        layout.addWidget(self.columns)
        layout.addStretch()
        self.store.changed.connect(lambda _, new: self.sync(new))
        self.sync(self.store.scenario)
        self.resize(460, 700)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return read_on(self, forward)

    def sync(self, scenario: Scenario) -> None:
        for name, row in self.rows.items():
            part: object = scenario.segments[0]
            if name in Settings.model_fields:
                part = scenario.settings
            elif name in ("name", "currency"):
                part = scenario
            row.show_value(getattr(part, name))

    def row(self, name: str) -> EstimateRow:
        row = self.rows[name]
        assert isinstance(row, EstimateRow)
        return row

    def text_row(self, name: str) -> TextRow:
        row = self.rows[name]
        assert isinstance(row, TextRow)
        return row

    def value(self, name: str) -> AnyEstimate | None:
        found: AnyEstimate | None = getattr(self.store.scenario.segments[0], name)
        return found

    def texts(self, name: str) -> list[str]:
        return [box.text() for box in self.row(name).boxes.boxes]


def shown_form(qtbot: QtBot) -> Form:
    """The form in a window of its own."""
    form = Form()
    qtbot.addWidget(form)
    with qtbot.waitExposed(form):
        form.show()
    form.activateWindow()
    return form


def type_over(qtbot: QtBot, form: Form, name: str, text: str, *, enter: bool = True) -> None:
    """Type into the likely box of a row, as somebody who tabs into it and types over what is there."""
    box = form.row(name).boxes.likely
    box.setFocus(Qt.FocusReason.TabFocusReason)
    box.selectAll()
    keys_or_accents(qtbot, box, text)
    if enter:
        qtbot.keyClick(box, Qt.Key.Key_Return)


def keys_or_accents(qtbot: QtBot, widget: QWidget, text: str) -> None:
    """Type `text`; what no key writes comes as an input method commits it."""
    for character in text:
        if character.isascii():
            qtbot.keyClicks(widget, character)
        else:
            committed = QInputMethodEvent()
            committed.setCommitString(character)
            QApplication.sendEvent(widget, committed)


def drag(widget: QWidget, start: QPoint, *ends: QPoint) -> None:
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for end in ends:
        QTest.mouseMove(widget, end)
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, ends[-1])
