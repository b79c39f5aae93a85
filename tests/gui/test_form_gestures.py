"""Rows of a form: arrow keys, the wheel, sliders, labels, texts, choices; layout and tab order."""

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxsim_models.estimate import Pert, fixed
from cxsim_ui.form.plain_rows import ChoiceRow, FlagRow
from tests.gui.forms import Form, drag, shown_form

Key = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def form(dressed: QApplication, qtbot: QtBot) -> Form:
    return shown_form(qtbot)


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
        "Churn, high",
        "Churn, likely",
        "Churn: uncertainty, source and notes",
        "Spend",
    ]


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
