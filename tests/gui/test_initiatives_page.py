"""The page of initiatives under real keys and a real mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from cxsim_models.estimate import Pert, fixed
from cxsim_models.initiative import Monthly, OneOff, Yearly
from cxsim_models.scenario import Scenario
from cxsim_ui import edits
from cxsim_ui.form.box import Box
from cxsim_ui.pages.initiative_card import InitiativeCard
from cxsim_ui.pages.initiatives import InitiativesPage
from cxsim_ui.pages.money_row import MoneyRow
from cxsim_ui.pages.shift_row import ShiftRow, SupersededRow
from cxsim_ui.pages.supersession import superseded
from cxsim_ui.pages.when import when_text
from cxsim_ui.pages.worth import Worth
from cxsim_ui.store import Store
from tests.gui.pages import LEFT, Make, button, document, press, retype, row, rows, shown_page

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def store(dressed: QApplication) -> Store:
    return Store(Scenario.model_validate(document()))


@pytest.fixture
def make(store: Store, qtbot: QtBot) -> Make:
    return lambda kind, width=520: shown_page(qtbot, kind(store), width)


class TestInitiatives:
    def card(self, page: InitiativesPage, index: int = 0) -> InitiativeCard:
        return page.cards[index]

    def test_switch(self, make: Make, store: Store, qtbot: QtBot) -> None:
        page = make(InitiativesPage)
        switch = self.card(page).switch
        qtbot.mouseClick(switch, LEFT)
        assert not store.scenario.initiatives[0].enabled
        assert store.undo_stack.undoText() == "Switch initiative off"
        store.undo_stack.undo()
        assert switch.isChecked()

    def test_initiatives_come_and_go(self, make: Make, store: Store, qtbot: QtBot) -> None:
        page = make(InitiativesPage)
        first = self.card(page)
        qtbot.mouseClick(page.add, LEFT)
        focused = QApplication.focusWidget()
        assert isinstance(focused, Box)
        qtbot.keyClicks(focused, "Call-back")
        qtbot.keyClick(focused, Qt.Key.Key_Return)
        press(first.menu, "Duplicate initiative")
        names = ["Agent knowledge base", "Agent knowledge base (copy)", "Call-back"]
        assert [initiative.name for initiative in store.scenario.initiatives] == names
        assert [card.name.text() for card in page.cards] == names
        assert page.cards[0] is first
        press(first.menu, "Remove initiative")
        assert [card.name.text() for card in page.cards] == names[1:]
        row(page.cards[0], "First-contact resolution").put(fixed(9))
        assert store.scenario.initiatives[0].shifts[0].shift == fixed(9)
        for _ in range(3):
            store.undo_stack.undo()
        assert [card.name.text() for card in page.cards] == ["Agent knowledge base", "Call-back"]

    def test_what_can_be_shifted_stands_under_headings(self, make: Make) -> None:
        menu = self.card(make(InitiativesPage)).kpis
        menu.aboutToShow.emit()
        headings = [action.text() for action in menu.actions() if action.text() and not action.isEnabled()]
        assert headings == ["Marketing", "Operations", "Finance", "Human resources", "Friction"]

    def test_shifts_come_and_go(self, make: Make, store: Store, qtbot: QtBot) -> None:
        page = make(InitiativesPage)
        card = self.card(page)
        press(card.kpis, "Handling time")
        focused = QApplication.focusWidget()
        assert isinstance(focused, Box)
        qtbot.keyClicks(focused, "-9 / -5 / -1")
        qtbot.keyClick(focused, Qt.Key.Key_Return)
        assert store.scenario.initiatives[0].shifts[1].shift == Pert(dist="pert", low=-9, likely=-5, high=-1)
        handling = rows(card, "Handling time")[0]
        assert isinstance(handling, ShiftRow)
        assert handling.options.text() == "minutes"
        press(handling.menu, "In % of today")
        handling = rows(card, "Handling time")[0]
        assert isinstance(handling, ShiftRow)
        assert store.scenario.initiatives[0].shifts[1].unit == "percent"
        assert handling.options.text() == "% of today"
        geometry = handling.lay_out()
        assert geometry.remove is not None
        qtbot.mouseClick(handling, LEFT, pos=geometry.remove.center())
        assert [shift.kpi for shift in store.scenario.initiatives[0].shifts] == ["fcr"]
        store.undo_stack.undo()
        assert len(rows(card, "Handling time")) == 1

    def test_a_shift_can_be_limited_to_segments(self, make: Make, store: Store) -> None:
        store.edit(edits.duplicate(store.scenario, ("segments", 0), "Business"), "Copy")
        page = make(InitiativesPage)
        shift = rows(page, "First-contact resolution")[0]
        assert isinstance(shift, ShiftRow)
        press(shift.menu, "Business")
        assert store.scenario.initiatives[0].shifts[0].segments == ("consumer-2",)
        assert shift.caption_text.startswith("Business only · ")
        press(shift.menu, "Consumer")
        assert store.scenario.initiatives[0].shifts[0].segments is None
        assert shift.caption_text.startswith("1\u00a0in\u00a010")

    def test_friction_is_shifted_by_its_name(self, make: Make, store: Store) -> None:
        page = make(InitiativesPage)
        press(self.card(page).kpis, "Disputes")
        shift = store.scenario.initiatives[0].shifts[1]
        assert (shift.kpi, shift.point, shift.unit) == ("friction", "bill", "percent")
        assert store.problems == []

    def test_what_a_direct_entry_supersedes_is_struck_through(self, make: Make, store: Store) -> None:
        page = make(InitiativesPage)
        card = self.card(page)
        assert card.findChildren(SupersededRow) == []
        card.add_shift("csat")
        struck = [found for found in card.findChildren(SupersededRow) if found.isVisible()]
        assert [found.name for found in struck] == ["CSAT via First-contact resolution"]
        assert struck[0].struck
        assert struck[0].caption_text == "You entered CSAT directly: counted once."
        assert [box.text() for box in struck[0].boxes] == ["1.4", "3.2", "5.7"]
        row(card, "First-contact resolution").put(fixed(10))
        assert [found for found in card.findChildren(SupersededRow) if found.isVisible()] == struck, "the same row"
        assert [box.text() for box in struck[0].boxes] == ["5", "8", "10"], "P10, likely, P90 as entered"
        store.undo_stack.undo()
        store.undo_stack.undo()
        assert not any(found.isVisible() for found in card.findChildren(SupersededRow))

    def test_churn_supersedes_links_that_come_by_way_of_csat(self, store: Store) -> None:
        scenario = edits.add_shift(store.scenario, 0, "churn")
        found = superseded(scenario, scenario.initiatives[0])
        assert [(what.source, what.target, what.entered) for what in found] == [("csat", "churn", "churn")]

    def test_costs_come_and_go(self, make: Make, store: Store, qtbot: QtBot) -> None:
        page = make(InitiativesPage)
        card = self.card(page)
        qtbot.mouseClick(button(card, "Add cost"), LEFT)
        focused = QApplication.focusWidget()
        assert isinstance(focused, Box)
        qtbot.keyClicks(focused, "Coaching")
        line = card.findChildren(MoneyRow)[-1]
        press(line.menu, "people")
        retype(qtbot, line.boxes.likely, "40k / 60k / 90k")
        cost = store.scenario.initiatives[0].costs[2]
        assert (cost.name, cost.category) == ("Coaching", "people")
        assert cost.amount == Pert(dist="pert", low=40000, likely=60000, high=90000)
        assert line.boxes.likely.text() == "40k / 60k / 90k"
        geometry = line.lay_out()
        assert geometry.remove is not None
        qtbot.mouseClick(line, LEFT, pos=geometry.remove.center())
        assert len(store.scenario.initiatives[0].costs) == 2
        store.undo_stack.undo()
        names = [found.line_name.text() for found in card.findChildren(MoneyRow) if found.isVisible()]
        assert names == ["Licences", "Training", "Coaching"]

    def test_when_a_cost_falls(self, make: Make, store: Store, qtbot: QtBot) -> None:
        page = make(InitiativesPage)
        line = self.card(page).findChildren(MoneyRow)[1]
        assert line.when.text() == "up front"
        popover = line.open_when()
        popover.kind.chosen.emit("yearly")
        retype(qtbot, popover.first, "6")
        retype(qtbot, popover.last, "30")
        popover.per.chosen.emit("agent")
        cost = store.scenario.initiatives[0].costs[1]
        assert cost.timing == Yearly.model_validate({"kind": "yearly", "from": 6, "to": 30})
        assert cost.per == "agent"
        assert line.when.text() == "yearly, 6 to 30, per agent"
        retype(qtbot, popover.first, "400")
        assert popover.first.failed
        assert store.scenario.initiatives[0].costs[1].timing == cost.timing
        popover.close()
        while store.undo_stack.canUndo():
            store.undo_stack.undo()
        assert line.when.text() == "up front"

    def test_when_in_words(self) -> None:
        monthly = Monthly.model_validate({"kind": "monthly", "from": 2, "to": 9})
        assert when_text(monthly) == "monthly, 2 to 9"
        assert when_text(Monthly(kind="monthly")) == "monthly from 1"
        assert when_text(OneOff(kind="one_off", month=4)) == "once, month 4"

    def test_other_benefits(self, make: Make, store: Store, qtbot: QtBot) -> None:
        page = make(InitiativesPage)
        card = self.card(page)
        qtbot.mouseClick(button(card, "Add benefit"), LEFT)
        line = card.findChildren(MoneyRow)[-1]
        retype(qtbot, line.boxes.likely, "1.8k")
        popover = line.open_when()
        qtbot.mouseClick(popover.ramped, LEFT)
        popover.close()
        benefit = store.scenario.initiatives[0].benefits[0]
        assert (benefit.amount, benefit.ramped) == (fixed(1800), False)

    def test_when_it_falls_closes_with_its_line(self, make: Make, store: Store, qtbot: QtBot) -> None:
        page = make(InitiativesPage)
        card = self.card(page)
        qtbot.mouseClick(button(card, "Add benefit"), LEFT)
        popover = card.findChildren(MoneyRow)[-1].open_when()
        store.undo_stack.undo()
        assert not popover.isVisible()

    def test_timing_in_words_and_its_fields(self, make: Make, store: Store, qtbot: QtBot) -> None:
        page = make(InitiativesPage)
        timing = self.card(page).timing
        words = "from month 3, full in 9 months, fades 10 % a year · <b>85 %</b> chance of delivery"
        assert timing.sentence.text() == words.replace(" %", "\N{NO-BREAK SPACE}%")
        assert rows(page, "Ramp") == []
        qtbot.mouseClick(timing.picture, LEFT)
        retype(qtbot, row(page, "Chance of delivery").boxes.likely, "60 / 80 / 90")
        retype(qtbot, row(page, "Fade").boxes.likely, "0")
        retype(qtbot, row(page, "Reach").boxes.likely, "40")
        initiative = store.scenario.initiatives[0]
        assert initiative.delivery_probability == Pert(dist="pert", low=0.6, likely=0.8, high=0.9)
        assert initiative.reach == fixed(0.4)
        assert "fades" not in timing.sentence.text()
        end = "<b>80\N{NO-BREAK SPACE}%</b> chance of delivery · reaches 40\N{NO-BREAK SPACE}% of customers"
        assert timing.sentence.text().endswith(end)

    def test_problems_of_a_shift_stand_in_its_row(self, make: Make, store: Store) -> None:
        page = make(InitiativesPage)
        self.card(page).add_shift("nps")
        assert "does not state it" in row(page, "NPS").error_text

    def test_worth_and_folding(self, make: Make, store: Store, qtbot: QtBot) -> None:
        page = make(InitiativesPage)
        page.show_worth({"fcr": Worth("alone <b>+0.62 M€</b>")})
        assert any("0.62" in label.text() for label in page.findChildren(QLabel))
        card = self.card(page)
        assert card.chevron is not None
        qtbot.mouseClick(card.chevron, LEFT)
        assert not card.unfolded
        row_before = rows(page, "First-contact resolution")
        assert row_before == []
        qtbot.mouseClick(card.chevron, LEFT)
        assert card.unfolded

    def test_many_initiatives(self, make: Make, store: Store) -> None:
        scenario = store.scenario
        for _ in range(15):
            scenario = edits.duplicate(scenario, ("initiatives", 0), "Copy")
        store.edit(scenario, "Many")
        page = make(InitiativesPage)
        assert len(page.cards) == 16
        assert [card.unfolded for card in page.cards] == [True] + [False] * 15
