"""Rows of a form: what is typed, with real keys."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxsim_models.estimate import AnyEstimate, Fixed, Lognormal, Normal, Pert, Triangular, Uniform, fixed
from tests.gui.forms import CHURN, Form, shown_form, type_over

Key = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def form(dressed: QApplication, qtbot: QtBot) -> Form:
    return shown_form(qtbot)


@pytest.fixture
def typing(form: Form, qtbot: QtBot) -> Callable[..., None]:
    """Type into the likely box of a row, over what is there."""
    return lambda name, text, *, enter=True: type_over(qtbot, form, name, text, enter=enter)


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


@pytest.mark.parametrize(("field", "sign"), [("customers", "customers"), ("spend", "€ / year")])
def test_a_percentage_is_no_number_of_anything(form: Form, qtbot: QtBot, field: str, sign: str) -> None:
    before, box = form.value(field), form.row(field).boxes.likely
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, "150 %")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert form.row(field).error_text == (
        f"“150 %” is a percentage, and this is counted in {sign}: type a plain number."
    )
    assert form.value(field) == before


def test_of_a_share_one_may_say_that_it_is_one(form: Form, qtbot: QtBot) -> None:
    box = form.row("churn").boxes.likely
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, "17 %")
    assert form.row("churn").error_text == ""
    assert form.texts("churn")[1] == "17 %"
