"""Low and high are asked before likely; arrow keys step every number; a burst of either is one undo step."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxsim_models.estimate import Normal, Pert, fixed
from cxsim_models.scenario import Scenario
from cxsim_ui.form.box import Box
from cxsim_ui.form.details import EstimateDetails
from cxsim_ui.pages.initiatives import InitiativesPage
from cxsim_ui.pages.money_row import MoneyRow
from cxsim_ui.store import Store
from tests.gui.forms import CHURN, Form, shown_form
from tests.gui.pages import LEFT, button, document, press, rows, shown_page

Key = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def store(dressed: QApplication) -> Store:
    return Store(Scenario.model_validate(document()))


@pytest.fixture
def page(store: Store, qtbot: QtBot) -> InitiativesPage:
    page = InitiativesPage(store)
    shown_page(qtbot, page, 520)
    return page


@pytest.fixture
def form(dressed: QApplication, qtbot: QtBot) -> Form:
    return shown_form(qtbot)


def focused() -> Box:
    found = QApplication.focusWidget()
    assert isinstance(found, Box)
    return found


def type_and(qtbot: QtBot, key: Qt.Key, *texts: str) -> None:
    for text in texts:
        qtbot.keyClicks(focused(), text)
        qtbot.keyClick(focused(), key)


class TestAFreshShift:
    def test_leads_through_low_high_and_likely_in_one_step(
        self, page: InitiativesPage, store: Store, qtbot: QtBot
    ) -> None:
        press(page.cards[0].kpis, "Handling time")
        asked = []
        for text in ("-9", "-1", "-4"):
            asked.append(focused().placeholderText())
            type_and(qtbot, Key.Key_Tab, text)
        assert asked == ["low", "high", "likely"]
        assert store.scenario.initiatives[0].shifts[1].shift == Pert(dist="pert", low=-9, likely=-4, high=-1)
        assert [box.text() for box in rows(page, "Handling time")[0].boxes.boxes] == ["−9", "−4", "−1"]
        assert store.undo_stack.count() == 2, "the shift, and its figures"
        store.undo_stack.undo()
        assert store.scenario.initiatives[0].shifts[1].shift == fixed(0)

    def test_without_likely_it_lies_in_the_middle(self, page: InitiativesPage, store: Store, qtbot: QtBot) -> None:
        press(page.cards[0].kpis, "Handling time")
        type_and(qtbot, Key.Key_Tab, "-9")
        assert store.scenario.initiatives[0].shifts[1].shift == fixed(0), "not before high is there"
        type_and(qtbot, Key.Key_Return, "-1")
        assert store.scenario.initiatives[0].shifts[1].shift == Pert(dist="pert", low=-9, likely=-5, high=-1)

    @pytest.mark.parametrize(
        ("text", "expected"), [("-3", fixed(-3)), ("-3 ± 1", Normal(dist="normal", mean=-3, sd=1))]
    )
    def test_one_text_in_the_first_box_is_all(
        self, page: InitiativesPage, store: Store, qtbot: QtBot, text: str, expected: object
    ) -> None:
        press(page.cards[0].kpis, "Handling time")
        qtbot.keyClicks(focused(), text.replace(" ± ", " +- "))
        qtbot.keyClick(focused(), Key.Key_Return)
        assert store.scenario.initiatives[0].shifts[1].shift == expected
        assert not rows(page, "Handling time")[0].boxes.three

    def test_low_without_high_is_asked_for(self, page: InitiativesPage, store: Store, qtbot: QtBot) -> None:
        press(page.cards[0].kpis, "Handling time")
        type_and(qtbot, Key.Key_Tab, "-9", "", "-3")
        row = rows(page, "Handling time")[0]
        assert row.error_text.startswith("Low and high belong together")
        assert store.scenario.initiatives[0].shifts[1].shift == fixed(0)

    def test_arrow_keys_begin_at_nought(self, page: InitiativesPage, store: Store, qtbot: QtBot) -> None:
        press(page.cards[0].kpis, "Handling time")
        for _ in range(2):
            qtbot.keyClick(focused(), Key.Key_Down)
        qtbot.keyClick(focused(), Key.Key_Tab)
        qtbot.keyClick(focused(), Key.Key_PageUp)
        shift = store.scenario.initiatives[0].shifts[1].shift
        assert isinstance(shift, Pert)
        assert (shift.low, shift.high) == (-1, 5), "steps of a half, ten of them"

    def test_left_empty_it_goes_on_asking(self, page: InitiativesPage, store: Store, qtbot: QtBot) -> None:
        press(page.cards[0].kpis, "Handling time")
        for _ in range(4):
            widget = QApplication.focusWidget()
            assert widget is not None
            qtbot.keyClick(widget, Key.Key_Tab)
        row = rows(page, "Handling time")[0]
        assert row.boxes.asking
        assert row.error_text == ""
        assert store.undo_stack.count() == 1


def test_a_fresh_cost_leads_from_its_name_to_low_high_and_likely(
    page: InitiativesPage, store: Store, qtbot: QtBot
) -> None:
    qtbot.mouseClick(button(page, "Add cost"), LEFT)
    qtbot.keyClicks(focused(), "Coaching")
    line = page.cards[0].findChildren(MoneyRow)[-1]
    for _ in range(3):
        widget = QApplication.focusWidget()
        assert widget is not None
        qtbot.keyClick(widget, Key.Key_Tab)
    assert focused().accessibleName() == "Cost 3, low"
    type_and(qtbot, Key.Key_Tab, "40k", "90k")
    type_and(qtbot, Key.Key_Return, "60k")
    cost = store.scenario.initiatives[0].costs[2]
    assert cost.amount == Pert(dist="pert", low=40_000, likely=60_000, high=90_000)
    assert cost.name == "Coaching"
    assert not line.boxes.three, "a table of costs has one column of amounts"
    assert line.boxes.likely.text() == "40k / 60k / 90k"
    assert line.boxes.likely.property("role") == "amount"


def open_details(form: Form, name: str, qtbot: QtBot) -> EstimateDetails:
    box = form.row(name).boxes.likely
    box.setFocus()
    qtbot.keyClick(box, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    details = form.row(name).findChild(EstimateDetails)
    assert isinstance(details, EstimateDetails)
    return details


class TestStepping:
    def test_ten_steps_and_one_undo_step_for_a_burst(self, form: Form, qtbot: QtBot) -> None:
        box = form.row("fcr").boxes.likely
        box.setFocus()
        for key in (Key.Key_Up, Key.Key_Up, Key.Key_PageUp, Key.Key_Down):
            qtbot.keyClick(box, key)
        assert form.value("fcr") == fixed(78)
        assert form.store.undo_stack.count() == 1
        form.store.undo_stack.undo()
        assert form.value("fcr") == fixed(67)

    def test_in_the_small_window(self, form: Form, qtbot: QtBot) -> None:
        details = open_details(form, "churn", qtbot)
        low = details.numbers["low"]
        for key in (Key.Key_Down, Key.Key_Down, Key.Key_PageDown):
            qtbot.keyClick(low, key)
        value = form.value("churn")
        assert isinstance(value, Pert)
        assert value.low == 4
        assert form.store.undo_stack.count() == 1
        details.numbers["high"].setFocus()
        qtbot.keyClick(details.numbers["high"], Key.Key_Up)
        assert form.store.undo_stack.count() == 2, "another box, another burst"
        details.close()
        form.store.undo_stack.undo()
        form.store.undo_stack.undo()
        assert form.value("churn") == Pert.model_validate(CHURN)

    def test_an_end_that_is_not_stated_begins_at_likely(self, form: Form, qtbot: QtBot) -> None:
        details = open_details(form, "spend", qtbot)
        qtbot.keyClick(details.numbers["low"], Key.Key_PageDown)
        details.numbers["high"].setFocus()
        qtbot.keyClick(details.numbers["high"], Key.Key_PageUp)
        value = form.value("spend")
        assert isinstance(value, Pert)
        assert value.low < 420 < value.high
        details.close()

    def test_the_slider_of_the_small_window_ends_its_step(self, form: Form, qtbot: QtBot) -> None:
        details = open_details(form, "spend", qtbot)
        slider = details._slider
        slider.setFocus()
        qtbot.keyClick(slider, Key.Key_Up)
        qtbot.keyClick(slider, Key.Key_Up)
        details.close()
        assert form.store.undo_stack.count() == 1
        box = form.row("spend").boxes.likely
        box.setFocus()
        qtbot.keyClick(box, Key.Key_Up)
        assert form.store.undo_stack.count() == 2
