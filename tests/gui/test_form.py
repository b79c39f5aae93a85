"""Rows of a form under real keys and a real mouse."""

import datetime
from collections.abc import Callable

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cxsim_models.estimate import AnyEstimate, Beta, Fixed, Lognormal, Normal, Pert, Triangular, Uniform, fixed
from cxsim_models.quantity import Quantity
from cxsim_models.scenario import Scenario, Settings
from cxsim_models.segment import Segment
from cxsim_ui.form.anchor import Anchor
from cxsim_ui.form.columns import Columns
from cxsim_ui.form.details import EstimateDetails
from cxsim_ui.form.estimate_row import EstimateRow
from cxsim_ui.form.fields import field_of, fields_of, groups
from cxsim_ui.form.kinds import as_kind, offered, with_numbers
from cxsim_ui.form.moving import drag_range, moved, tidy_step
from cxsim_ui.form.plain_rows import ChoiceRow, FlagRow, TextRow
from cxsim_ui.form.row import Row
from cxsim_ui.form.scale import Scale, scale_of
from cxsim_ui.form.sheet import form_sheet
from cxsim_ui.form.short_text import short_text
from cxsim_ui.form.typed import TypedError, estimate_text, understood
from cxsim_ui.store import Store

Key = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
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
        self.setStyleSheet(form_sheet())
        layout = QVBoxLayout(self)
        self.columns = Columns()
        self.columns.set_rows(self.rows.values())
        layout.addWidget(self.columns)
        layout.addStretch()
        self.store.changed.connect(lambda _, new: self.sync(new))
        self.sync(self.store.scenario)
        self.resize(460, 700)

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


@pytest.fixture
def form(dressed: QApplication, qtbot: QtBot) -> Form:
    form = Form()
    qtbot.addWidget(form)
    with qtbot.waitExposed(form):
        form.show()
    form.activateWindow()
    return form


@pytest.fixture
def typing(form: Form, qtbot: QtBot) -> Callable[..., None]:
    """Type into the likely box of a row, as somebody who tabs into it and types over what is there."""

    def type_text(name: str, text: str, *, enter: bool = True) -> None:
        box = form.row(name).boxes.likely
        box.setFocus(Qt.FocusReason.TabFocusReason)
        box.selectAll()
        qtbot.keyClicks(box, text)
        if enter:
            qtbot.keyClick(box, Key.Key_Return)

    return type_text


@pytest.mark.parametrize(
    ("text", "estimate"),
    [
        ("12", fixed(12)),
        ("12.5", fixed(12.5)),
        ("10 to 20", Lognormal(dist="lognormal", p10=10, p90=20)),
        ("10-20", Lognormal(dist="lognormal", p10=10, p90=20)),
        ("10 / 15 / 25", Pert(dist="pert", low=10, likely=15, high=25)),
        ("15 ± 3", Normal(dist="normal", mean=15, sd=3)),
        ("15 +- 10%", Normal(dist="normal", mean=15, sd=1.5)),
        ("triangular 10 / 15 / 25", Triangular(dist="triangular", low=10, likely=15, high=25)),
        ("uniform 10 to 20", Uniform(dist="uniform", low=10, high=20)),
    ],
)
def test_every_text_form_is_understood(
    form: Form, typing: Callable[..., None], text: str, estimate: AnyEstimate
) -> None:
    for name in ("fcr", "churn"):
        if name == "churn" and isinstance(estimate, Fixed):
            continue  # One of three boxes: there a plain number is the likely value.
        typing(name, text)
        assert form.value(name) == estimate
        assert not form.row(name).error_text
        form.store.undo_stack.undo()
        assert form.store.undo_stack.index() == 0


def test_the_document_follows_every_key(form: Form, typing: Callable[..., None]) -> None:
    seen: list[object] = []
    form.store.changed.connect(lambda _, new: seen.append(new.segments[0].fcr.point))
    typing("fcr", "724", enter=False)
    assert seen == [7, 72, 67], "724 is above 100: it never enters, and what it began with is taken back"
    assert form.row("fcr").boxes.likely.text() == "724"
    assert form.store.undo_stack.count() == 0


def test_what_was_typed_is_one_undo_step(form: Form, typing: Callable[..., None], qtbot: QtBot) -> None:
    typing("spend", "500", enter=False)
    assert form.store.undo_stack.count() == 1
    assert form.store.undo_stack.undoText() == "Change spend"
    qtbot.keyClick(form.row("spend").boxes.likely, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert form.value("spend") == fixed(420)
    assert form.texts("spend") == ["420"]
    form.store.undo_stack.redo()
    assert form.texts("spend") == ["500"]


def test_a_step_ends_when_the_focus_goes(form: Form, typing: Callable[..., None]) -> None:
    typing("spend", "5", enter=False)
    typing("fcr", "5", enter=False)
    typing("spend", "50", enter=False)
    assert form.store.undo_stack.count() == 3


def test_typing_the_same_again_leaves_no_step(form: Form, typing: Callable[..., None]) -> None:
    typing("spend", "420")
    assert form.store.undo_stack.count() == 0
    assert not form.store.dirty


def test_nonsense_turns_red_and_the_last_good_value_stays(
    form: Form, typing: Callable[..., None], qtbot: QtBot
) -> None:
    typing("fcr", "7x", enter=False)
    box = form.row("fcr").boxes.likely
    assert box.property("state") == "error"
    assert "“7x” is not a number" in form.row("fcr").error_text
    assert form.value("fcr") == fixed(67)
    qtbot.keyClick(box, Key.Key_Escape)
    assert (box.text(), form.value("fcr")) == ("67", fixed(67))
    assert (box.property("state"), form.row("fcr").error_text) == (None, "")
    assert form.store.undo_stack.count() == 0


def test_nonsense_stays_where_it_was_typed(form: Form, typing: Callable[..., None]) -> None:
    typing("fcr", "7x", enter=False)
    typing("spend", "5")
    assert form.texts("fcr") == ["7x"]
    assert form.row("fcr").boxes.likely.failed
    form.row("fcr").step(1)
    form.store.undo_stack.undo()
    assert form.texts("fcr") == ["67"], "the value came from elsewhere: what was typed is history"
    assert not form.row("fcr").boxes.likely.failed


def test_nobody_is_told_off_in_the_middle_of_a_range(form: Form, typing: Callable[..., None], qtbot: QtBot) -> None:
    row = form.row("fcr")
    failures: list[str] = []
    for text in ("5", "0", " ", "t", "o", " ", "6", "0"):
        if text == "5":
            typing("fcr", text, enter=False)
        else:
            qtbot.keyClicks(row.boxes.likely, text)
        failures.append(row.error_text)
    assert failures == [""] * 8
    assert form.value("fcr") == Lognormal(dist="lognormal", p10=50, p90=60)
    typing("fcr", "50 /", enter=False)
    assert row.error_text == ""
    qtbot.keyClick(row.boxes.likely, Key.Key_Return)
    assert "has 2 values" in row.error_text


def test_an_unfinished_text_is_a_mistake_after_a_while(form: Form, typing: Callable[..., None], qtbot: QtBot) -> None:
    typing("fcr", "50 /", enter=False)
    qtbot.waitUntil(lambda: form.row("fcr").boxes.likely.failed, timeout=3000)


def test_fractions_are_shown_and_typed_as_percent(form: Form, typing: Callable[..., None]) -> None:
    assert form.texts("gross_margin") == ["55"]
    typing("gross_margin", "57.5")
    assert form.value("gross_margin") == fixed(0.575)
    typing("gross_margin", "50 / 60 / 65")
    assert form.value("gross_margin") == Pert(dist="pert", low=0.5, likely=0.6, high=0.65)
    assert form.texts("gross_margin") == ["50", "60", "65"]
    assert form.row("gross_margin").caption_text.replace("\u00a0", " ") == "1 in 10 below 50, 1 in 10 above 65"
    typing("discount_rate", "8.5")
    assert form.store.scenario.settings.discount_rate == 0.085


def test_bounds_are_told_in_the_shown_unit(form: Form, typing: Callable[..., None]) -> None:
    typing("gross_margin", "120")
    assert form.row("gross_margin").error_text == "120 is too high: Gross margin cannot be above 100."
    assert form.value("gross_margin") == fixed(0.55)


def test_plain_numbers_of_the_document_take_one_number(form: Form, typing: Callable[..., None]) -> None:
    typing("horizon_months", "10 to 20")
    assert "not uncertain" in form.row("horizon_months").error_text
    typing("horizon_months", "24.5")
    assert "whole number" in form.row("horizon_months").error_text
    typing("horizon_months", "60")
    assert form.store.scenario.settings.horizon_months == 60
    assert form.row("horizon_months").button is None


def test_an_optional_value_can_be_emptied_and_stated(form: Form, typing: Callable[..., None], qtbot: QtBot) -> None:
    box = form.row("spend").boxes.likely
    box.setFocus()
    box.selectAll()
    qtbot.keyClick(box, Key.Key_Delete)
    assert form.value("spend") == fixed(420), "not before the field is left"
    qtbot.keyClick(box, Key.Key_Return)
    assert form.value("spend") is None
    assert box.placeholderText() == "not stated"
    assert [problem.place for problem in form.store.problems] == []
    typing("spend", "7")
    assert form.value("spend") == fixed(7)


def test_a_value_that_is_needed_cannot_be_emptied(form: Form, qtbot: QtBot) -> None:
    box = form.row("customers").boxes.likely
    box.setFocus()
    box.selectAll()
    qtbot.keyClick(box, Key.Key_Delete)
    qtbot.keyClick(box, Key.Key_Return)
    assert box.failed
    assert form.value("customers") == fixed(250000)


def test_what_is_assumed_is_said_and_can_be_dragged(form: Form, qtbot: QtBot) -> None:
    row = form.row("occupancy")
    assert row.boxes.likely.placeholderText() == "85 assumed"
    row.boxes.likely.setFocus()
    qtbot.keyClick(row.boxes.likely, Key.Key_Up)
    assert form.value("occupancy") == fixed(0.86)


def test_long_numbers_are_grouped_and_read_back(form: Form, typing: Callable[..., None]) -> None:
    assert form.texts("customers") == ["250,000"]
    typing("customers", "1.2M")
    assert form.value("customers") == fixed(1_200_000)
    assert form.texts("customers") == ["1,200,000"]


def test_three_boxes_are_understood_together(form: Form, qtbot: QtBot) -> None:
    boxes = form.row("churn").boxes
    assert form.texts("churn") == ["16", "18", "21"]
    assert boxes.low is not None
    assert boxes.high is not None
    for box, text in ((boxes.low, "25"), (boxes.likely, "30"), (boxes.high, "40")):
        box.setFocus(Qt.FocusReason.TabFocusReason)
        box.selectAll()
        qtbot.keyClicks(box, text)
        if box is not boxes.high:
            qtbot.keyClick(box, Key.Key_Return)
            assert box.failed
            assert form.row("churn").error_text
            assert form.value("churn") == Pert.model_validate(CHURN)
    qtbot.keyClick(boxes.high, Key.Key_Return)
    assert form.value("churn") == Pert(dist="pert", low=25, likely=30, high=40)
    assert not any(box.failed for box in boxes.boxes)
    assert form.row("churn").error_text == ""


def test_a_text_form_in_one_of_three_boxes_replaces_all(form: Form, qtbot: QtBot) -> None:
    boxes = form.row("churn").boxes
    assert boxes.high is not None
    boxes.high.setFocus()
    boxes.high.selectAll()
    qtbot.keyClicks(boxes.high, "15 ± 3")
    assert form.value("churn") == Normal(dist="normal", mean=15, sd=3)
    qtbot.keyClick(boxes.high, Key.Key_Return)
    assert form.texts("churn") == ["15 ± 3"]
    assert boxes.likely.hasFocus()
    form.store.undo_stack.undo()
    assert form.texts("churn") == ["16", "18", "21"]


def test_without_low_and_high_it_is_a_known_number(form: Form, qtbot: QtBot) -> None:
    boxes = form.row("churn").boxes
    assert boxes.low is not None
    assert boxes.high is not None
    for box in (boxes.low, boxes.high):
        box.setFocus()
        box.selectAll()
        qtbot.keyClick(box, Key.Key_Delete)
    qtbot.keyClick(boxes.high, Key.Key_Return)
    assert form.value("churn") == fixed(18)
    assert form.texts("churn") == ["18"]


def test_source_and_grade_survive_typing(form: Form, typing: Callable[..., None]) -> None:
    row = form.row("churn")
    known = Pert(dist="pert", low=16, likely=18, high=21, source="CRM", grade="measured", max=60)
    row.put(known)
    assert (row.face.text, row.face.grade) == ("measured", "measured")
    typing("churn", "19")
    assert form.value("churn") == known.model_copy(update={"likely": 19.0})
    typing("churn", "12 ± 2")
    assert form.value("churn") == Normal(dist="normal", mean=12, sd=2, source="CRM", grade="measured")


def test_arrow_keys_step(form: Form, qtbot: QtBot) -> None:
    box = form.row("spend").boxes.likely
    box.setFocus()
    qtbot.keyClick(box, Key.Key_Up)
    qtbot.keyClick(box, Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(box, Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert form.value("spend") == fixed(420 + 10 + 100 - 1)
    assert box.text() == "529"
    qtbot.keyClick(box, Key.Key_Return)
    assert form.store.undo_stack.count() == 1
    form.store.undo_stack.undo()
    assert box.text() == "420"


def test_arrow_keys_in_likely_take_low_and_high_along(form: Form, qtbot: QtBot) -> None:
    boxes = form.row("churn").boxes
    boxes.likely.setFocus()
    qtbot.keyClick(boxes.likely, Key.Key_Up)
    assert form.texts("churn") == ["17", "19", "22"]
    assert boxes.low is not None
    boxes.low.setFocus()
    qtbot.keyClick(boxes.low, Key.Key_PageUp)
    assert form.texts("churn") == ["19", "19", "22"], "low stops at likely"


def test_whole_numbers_step_by_whole_numbers(form: Form, qtbot: QtBot) -> None:
    box = form.row("horizon_months").boxes.likely
    box.setFocus()
    qtbot.keyClick(box, Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert form.store.scenario.settings.horizon_months == 35


def test_the_wheel_steps_only_where_the_focus_is(form: Form) -> None:
    box = form.row("spend").boxes.likely

    def turn() -> None:
        at = QPointF(box.rect().center())
        event = QWheelEvent(
            at,
            QPointF(box.mapToGlobal(at.toPoint())),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(box, event)

    turn()
    assert form.value("spend") == fixed(420)
    box.setFocus()
    turn()
    assert form.value("spend") == fixed(430)


def drag(widget: QWidget, start: QPoint, *ends: QPoint) -> None:
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for end in ends:
        QTest.mouseMove(widget, end)
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, ends[-1])


def test_a_slider_drag_is_one_undo_step_and_live(form: Form) -> None:
    row = form.row("churn")
    slider = row.slider
    seen: list[float] = []
    form.store.changed.connect(lambda _, new: seen.append(new.segments[0].churn.point))
    y = slider.height() // 2
    start = QPoint(round(row.picture.handle_x(slider.width())), y)
    track = row.picture.low, row.picture.high
    drag(slider, start, *[start + QPoint(i, 0) for i in range(1, 25)])
    value = form.value("churn")
    assert isinstance(value, Pert)
    assert len(seen) > 5
    assert seen == sorted(seen)
    assert value.likely > 19
    assert value.likely - value.low == pytest.approx(2)
    assert value.high - value.likely == pytest.approx(3)
    assert form.texts("churn")[1] == f"{value.likely:g}"
    assert (row.picture.low, row.picture.high) == pytest.approx(track), "the track stays under the hand"
    assert form.store.undo_stack.count() == 1
    form.store.undo_stack.undo()
    assert form.texts("churn") == ["16", "18", "21"]


def test_a_drag_there_and_back_leaves_no_step(form: Form) -> None:
    row = form.row("spend")
    slider, y = row.slider, row.slider.height() // 2
    start = QPoint(round(row.picture.handle_x(slider.width())), y)
    drag(slider, start, start + QPoint(20, 0), QPoint(0, y), start)
    assert form.store.undo_stack.count() == 0
    assert form.value("spend") == fixed(420)


def test_the_slider_by_keyboard(form: Form, qtbot: QtBot) -> None:
    row = form.row("spend")
    row.slider.setFocus()
    qtbot.keyClick(row.slider, Key.Key_Right)
    qtbot.keyClick(row.slider, Key.Key_PageDown)
    assert form.value("spend") == fixed(330)
    end = row.picture.high
    qtbot.keyClick(row.slider, Key.Key_End)
    assert form.value("spend") == fixed(end)
    assert form.store.undo_stack.count() == 1


def test_dragging_the_label_scrubs(form: Form) -> None:
    row = form.row("spend")
    start = row.lay_out().label.center()
    drag(row, start, start + QPoint(8, 0), start + QPoint(20, 0))
    assert form.value("spend") == fixed(420 + 5 * 10)
    assert form.store.undo_stack.count() == 1


def test_names_for_a_screen_reader(form: Form) -> None:
    row = form.row("churn")
    boxes = row.boxes
    assert [box.accessibleName() for box in boxes.boxes] == ["Churn, low", "Churn, likely", "Churn, high"]
    assert row.slider.accessibleName() == "Churn, slider"
    assert row.button is not None
    assert row.button.accessibleName() == "Churn: uncertainty, source and notes"
    assert form.row("spend").boxes.likely.accessibleName() == "Spend"


def test_tab_goes_through_the_boxes_and_to_the_button(form: Form, qtbot: QtBot) -> None:
    boxes = form.row("churn").boxes
    assert boxes.low is not None
    boxes.low.setFocus()
    visited = []
    for _ in range(5):
        focused = QApplication.focusWidget()
        assert focused is not None
        visited.append(focused.accessibleName())
        qtbot.keyClick(focused, Key.Key_Tab)
    assert visited == [
        "Churn, low",
        "Churn, likely",
        "Churn, high",
        "Churn: uncertainty, source and notes",
        "Spend",
    ]


def open_details(form: Form, name: str, qtbot: QtBot) -> EstimateDetails:
    box = form.row(name).boxes.likely
    box.setFocus()
    qtbot.keyClick(box, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    details = form.row(name).findChild(EstimateDetails)
    assert isinstance(details, EstimateDetails)
    return details


def test_low_and_high_are_asked_before_likely(form: Form, qtbot: QtBot) -> None:
    details = open_details(form, "spend", qtbot)
    assert list(details.numbers)[:3] == ["low", "high", "value"]
    qtbot.keyClicks(details.numbers["low"], "400")
    assert form.value("spend") == fixed(420), "not before high is there"
    qtbot.keyClicks(details.numbers["high"], "500")
    assert form.value("spend") == Pert(dist="pert", low=400, likely=420, high=500)
    assert form.texts("spend") == ["400", "420", "500"]
    qtbot.keyClick(details, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert form.value("spend") == fixed(420)
    details.close()


def test_details_widen_the_range(form: Form, qtbot: QtBot) -> None:
    details = open_details(form, "churn", qtbot)
    qtbot.mouseClick(details.widen, Qt.MouseButton.LeftButton)
    assert form.texts("churn") == ["15.5", "18", "21.75"]
    details.close()


def test_details_keep_the_register(form: Form, qtbot: QtBot) -> None:
    details = open_details(form, "churn", qtbot)
    for name, text in (("source", "CRM export"), ("owner", "Ines"), ("date", "2026-05-02"), ("note", "2025 only")):
        details.texts[name].setFocus()
        qtbot.keyClicks(details.texts[name], text)
    qtbot.keyClicks(details.grade, "m")
    details.grade.chosen.emit("measured")
    value = form.value("churn")
    assert value is not None
    assert (value.source, value.owner, value.note) == ("CRM export", "Ines", "2025 only")
    assert (value.date, value.grade) == (datetime.date(2026, 5, 2), "measured")
    assert form.row("churn").face.text == "measured"
    details.close()


def test_details_change_the_kind(form: Form, qtbot: QtBot) -> None:
    details = open_details(form, "churn", qtbot)
    details.kind_choice.chosen.emit("normal")
    value = form.value("churn")
    assert isinstance(value, Normal)
    assert list(details.numbers)[:2] == ["mean", "sd"]
    details.numbers["sd"].selectAll()
    qtbot.keyClicks(details.numbers["sd"], "4")
    assert form.value("churn") == value.model_copy(update={"sd": 4.0})
    details.kind_choice.chosen.emit("fixed")
    assert isinstance(form.value("churn"), Fixed)
    details.close()


def test_details_refuse_what_cannot_be(form: Form, qtbot: QtBot) -> None:
    details = open_details(form, "churn", qtbot)
    details.numbers["low"].selectAll()
    qtbot.keyClicks(details.numbers["low"], "3x")
    assert "not a number" in details.error_text
    assert form.value("churn") == Pert.model_validate(CHURN)
    qtbot.keyClick(details.numbers["low"], Key.Key_Escape)
    assert details.error_text == ""
    assert details.isVisible()
    qtbot.keyClick(details.numbers["low"], Key.Key_Escape)
    assert not details.isVisible()


def test_a_text_is_one_undo_step_and_escape_takes_it_back(form: Form, qtbot: QtBot) -> None:
    box = form.text_row("name").box
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, "New name")
    assert form.store.scenario.name == "New name"
    qtbot.keyClick(box, Key.Key_Return)
    assert form.store.undo_stack.count() == 1
    qtbot.keyClicks(box, " too")
    qtbot.keyClick(box, Key.Key_Escape)
    assert (form.store.scenario.name, box.text()) == ("New name", "New name")
    form.store.undo_stack.undo()
    assert box.text() == "Old"


def test_a_text_that_cannot_be_stays_red(form: Form, qtbot: QtBot) -> None:
    row = form.text_row("currency")
    row.box.setFocus()
    row.box.selectAll()
    qtbot.keyClicks(row.box, "US")
    assert row.box.failed
    assert row.error_text
    assert form.store.scenario.currency == "EUR"
    qtbot.keyClicks(row.box, "D")
    assert not row.box.failed
    assert form.store.scenario.currency == "USD"
    assert form.store.undo_stack.count() == 1


def test_choice_and_switch(form: Form, qtbot: QtBot) -> None:
    choice, flag = form.rows["roi_basis"], form.rows["service_cost_in_margin"]
    assert isinstance(choice, ChoiceRow)
    assert isinstance(flag, FlagRow)
    choice.choice.setFocus()
    qtbot.keyClick(choice.choice, Key.Key_Down)
    assert form.store.scenario.settings.roi_basis == "total"
    qtbot.mouseClick(flag.switch, Qt.MouseButton.LeftButton)
    assert form.store.scenario.segments[0].service_cost_in_margin is True
    form.store.undo_stack.undo()
    form.store.undo_stack.undo()
    assert choice.choice.currentData() == "cash"
    assert not flag.switch.isChecked()


def test_numbers_by_the_locale(form: Form, qtbot: QtBot) -> None:
    QLocale.setDefault(QLocale("fr_FR"))
    row = form.row("spend")
    row.put(fixed(12345.5))
    assert form.texts("spend") == ["12\u202f345,5"]
    row.boxes.likely.setFocus()
    row.boxes.likely.selectAll()
    qtbot.keyClicks(row.boxes.likely, "1,5")
    assert form.value("spend") == fixed(1.5)


@pytest.mark.parametrize("width", [300, 420, 700, 1000])
def test_nothing_overlaps_and_everything_has_room(form: Form, qtbot: QtBot, width: int) -> None:
    row = form.row("customers")
    row.put(Pert(dist="pert", low=200000, likely=250000, high=310000, grade="peer-reviewed"))
    form.resize(width, 800)
    row.awaken()
    geometry = row.lay_out()
    rects = [geometry.label, *(box.geometry() for box in row.boxes.boxes)]
    rects += [rect for rect in (geometry.slider, geometry.details) if rect is not None]
    for i, rect in enumerate(rects):
        assert row.rect().contains(rect)
        assert not any(rect.intersects(other) for other in rects[i + 1 :])
    if width >= 420:
        assert all(box.width() >= box.needed_width() for box in row.boxes.boxes)


def test_wide_pages_show_two_columns(form: Form) -> None:
    form.resize(1000, 600)
    first, second = form.columns.rows[:2]
    assert first.y() == second.y()
    form.resize(460, 600)
    assert first.x() == second.x()


def test_forms_are_generated_from_the_types() -> None:
    assert list(groups(Segment)) == ["customers", "growth", "contacts", "experience", "complaints"]
    assert [field.name for field in groups(Segment)["complaints"]] == ["complaint_rate", "cost_per_complaint"]
    kinds = {field.name: field.kind for field in fields_of(Settings)}
    assert kinds["horizon_months"] == "whole"
    assert kinds["discount_rate"] == "number"
    assert kinds["sampling"] == "choice"
    assert field_of(Settings, "sampling").choices == ("sobol", "lhs", "random")
    assert field_of(Segment, "churn").optional
    assert not field_of(Segment, "customers").optional


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("90,000 / 120,000 / 200,000", "90k / 120k / 200k"),
        ("18000", "18k"),
        ("12345", "12345"),
        ("11500", "11.5k"),
        ("1,200,000", "1.2M"),
        ("1500", "1500"),
        ("12345.67", "12345.67"),
    ],
)
def test_short_texts_read_back_the_same(text: str, short: str) -> None:
    assert short_text(text, ".") == short
    assert understood(short, Scale()) == understood(text, Scale())


PERCENT = Quantity("Share", "%", 0, 100, step=1)
MONEY = Quantity("Money", "€", 0, 1e12, step=10)


def test_moving_keeps_the_ratio_of_the_distances() -> None:
    share = Pert(dist="pert", low=90, likely=94, high=96)
    assert moved(share, 50, PERCENT) == Pert(dist="pert", low=46, likely=50, high=52)
    assert moved(share, 99, PERCENT) == Pert(dist="pert", low=97, likely=99, high=100)
    money = Triangular(dist="triangular", low=90, likely=120, high=200)
    assert moved(money, 12, MONEY) == Triangular(dist="triangular", low=9, likely=12, high=20)
    assert moved(Lognormal(dist="lognormal", p10=10, p90=40), 40, MONEY) == Lognormal(
        dist="lognormal", p10=20, p90=80
    )
    assert moved(fixed(5), -3, MONEY) == fixed(0)
    assert moved(Uniform(dist="uniform", low=10, high=20), 30, PERCENT) == Uniform(dist="uniform", low=25, high=35)
    assert moved(Beta(dist="beta", mean=0.5, sd=0.1), 0.6, PERCENT) == Beta(dist="beta", mean=0.6, sd=0.1)


@pytest.mark.parametrize("value", [0, 0.001, 5, 67, 99, 250000, 1e9])
def test_a_track_has_room_on_round_numbers(value: float) -> None:
    quantity = MONEY if value > 100 else PERCENT
    low, high = drag_range(fixed(value), quantity)
    assert low <= value <= high
    assert low < high
    assert quantity.lower <= low
    assert high <= quantity.upper
    assert (high - low) / 200 <= tidy_step(low, high) <= (high - low) / 79


def test_kinds_become_one_another() -> None:
    pert = Pert(dist="pert", low=16, likely=18, high=21, source="CRM")
    normal = as_kind(pert, "normal", PERCENT)
    assert isinstance(normal, Normal)
    assert normal.quantile([0.1, 0.9]) == pytest.approx([16, 21], abs=0.2)
    assert normal.source == "CRM"
    assert as_kind(pert, "uniform", PERCENT) == Uniform(dist="uniform", low=16, high=21, source="CRM")
    assert as_kind(pert, "fixed", PERCENT) == Fixed(value=18, source="CRM")
    assert "beta" not in offered(pert, PERCENT)
    assert "beta" in offered(pert, Quantity("Share", "fraction", 0, 1))
    with pytest.raises(TypedError, match="positive"):
        as_kind(Normal(dist="normal", mean=0, sd=5), "lognormal", Quantity("x"))
    with pytest.raises(TypedError, match="missing"):
        with_numbers(pert, "normal", {"mean": 3, "sd": None})


def test_a_share_of_its_own_kind_is_written_in_percent() -> None:
    scale = scale_of(Quantity("Share", "fraction", 0, 1), "EUR")
    beta = Beta(dist="beta", mean=0.3, sd=0.1)
    assert estimate_text(beta, scale) == "beta 30 ± 10"
    assert understood("beta 30 ± 10", scale) == beta


def test_units_name_the_currency() -> None:
    assert scale_of(field_of(Segment, "spend").quantity, "USD").unit == "$ / year"
    assert scale_of(field_of(Settings, "discount_rate").quantity, "").unit == "% a year"
