"""The pages under real keys and a real mouse: what is added, removed and changed is in the document, and back."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from cxsim_models.estimate import Lognormal, Pert, fixed
from cxsim_models.initiative import Monthly, OneOff, Yearly
from cxsim_models.scenario import Scenario
from cxsim_ui import edits, theme
from cxsim_ui.form.box import Box
from cxsim_ui.form.estimate_row import EstimateRow
from cxsim_ui.form.plain_rows import ChoiceRow, TextRow
from cxsim_ui.form.quiet_button import QuietButton
from cxsim_ui.form.row import Row
from cxsim_ui.pages import BaselinePage, FinancePage, InitiativesPage, LinksPage
from cxsim_ui.pages.initiative_card import InitiativeCard
from cxsim_ui.pages.link_card import link_sentence
from cxsim_ui.pages.money_row import MoneyRow
from cxsim_ui.pages.page import Page
from cxsim_ui.pages.segment_card import SegmentCard
from cxsim_ui.pages.shift_row import ShiftRow, SupersededRow
from cxsim_ui.pages.supersession import superseded
from cxsim_ui.pages.when import when_text
from cxsim_ui.store import Store

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
LEFT = Qt.MouseButton.LeftButton
Make = Callable[..., Any]


def document() -> dict[str, Any]:
    return {
        "schema": "cxsim/1",
        "name": "First-contact resolution programme",
        "start": "2027-01",
        "segments": [
            {
                "id": "consumer",
                "name": "Consumer",
                "customers": 250000,
                "churn": {"dist": "pert", "low": 16, "likely": 18, "high": 21},
                "spend": 420,
                "gross_margin": 0.55,
                "new_customers": 3500,
                "acquisition_cost": 140,
                "contact_rate": 3.1,
                "cost_per_contact": 6.2,
                "fcr": 67,
                "handle_time": 9,
                "csat": 71,
            }
        ],
        "workforce": {"agents": 240, "agent_turnover": 31, "replacement_cost": 9000},
        "friction": [
            {"id": "bill", "name": "Disputes", "occurrences": 18000, "minutes": 25, "people": 2, "hour_cost": 32}
        ],
        "initiatives": [
            {
                "id": "fcr",
                "name": "Agent knowledge base",
                "start_month": 3,
                "ramp_months": 9,
                "fade_per_year": 0.1,
                "delivery_probability": 0.85,
                "costs": [
                    {"name": "Licences", "category": "technology", "amount": 18000, "timing": {"kind": "monthly"}},
                    {
                        "name": "Training",
                        "category": "training",
                        "amount": {"dist": "pert", "low": 90000, "likely": 120000, "high": 200000},
                    },
                ],
                "shifts": [{"kpi": "fcr", "shift": {"dist": "pert", "low": 2, "likely": 4, "high": 7}}],
            }
        ],
        "links": [
            {"from": "fcr", "to": "csat", "effect": {"dist": "pert", "low": 0.5, "likely": 0.8, "high": 1}},
            {
                "from": "csat",
                "to": "churn",
                "effect": {"dist": "pert", "low": -0.02, "likely": -0.008, "high": 0, "grade": "causal study"},
                "attribution": 0.7,
                "lag_months": 6,
                "evidence": "CSAT-M1",
            },
        ],
    }


@pytest.fixture
def store(dressed: QApplication) -> Store:
    return Store(Scenario.model_validate(document()))


@pytest.fixture
def make(store: Store, qtbot: QtBot) -> Make:
    def shown(kind: type[Page], width: int = 520) -> Page:
        page = kind(store)  # type: ignore[call-arg]
        qtbot.addWidget(page)
        page.resize(width, 900)
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        return page

    return shown


def rows(page: QWidget, name: str) -> list[Row]:
    QApplication.processEvents()  # What is new in a layout is shown by an event.
    return [row for row in page.findChildren(Row) if row.name == name and row.isVisible()]


def row(page: QWidget, name: str) -> EstimateRow:
    found = rows(page, name)[0]
    assert isinstance(found, EstimateRow)
    return found


def button(page: QWidget, name: str) -> QWidget:
    kinds = (QPushButton, QToolButton, QuietButton)
    found = (widget for kind in kinds for widget in page.findChildren(kind))
    return next(widget for widget in found if name in (widget.accessibleName(), widget.text()) and widget.isVisible())


def press(menu: QMenu | None, text: str) -> None:
    assert menu is not None
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == text).trigger()


def retype(qtbot: QtBot, box: Box, text: str) -> None:
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, text)
    qtbot.keyClick(box, Qt.Key.Key_Return)


class TestBaseline:
    def test_typing_changes_the_segment_and_undo_restores_the_text(
        self, make: Make, store: Store, qtbot: QtBot
    ) -> None:
        page = make(BaselinePage)
        box = row(page, "First-contact resolution").boxes.likely
        retype(qtbot, box, "60 to 75")
        assert store.scenario.segments[0].fcr == Lognormal(dist="lognormal", p10=60, p90=75)
        assert box.text() == "60 to 75"
        store.undo_stack.undo()
        assert box.text() == "67"

    def test_an_edit_leaves_every_other_widget_alone(self, make: Make, store: Store) -> None:
        page = make(BaselinePage)
        before = page.findChildren(QWidget)
        row(page, "Spend").put(fixed(500))
        assert page.findChildren(QWidget)[: len(before)] == before

    def test_segments_come_and_go(self, make: Make, store: Store, qtbot: QtBot) -> None:
        page = make(BaselinePage)
        qtbot.mouseClick(button(page, "Add segment"), LEFT)
        assert [segment.id for segment in store.scenario.segments] == ["consumer", "segment"]
        cards = page.findChildren(SegmentCard)
        assert len(cards) == 2
        assert cards[1].unfolded
        retype(qtbot, cards[1].name, "Business")
        assert store.scenario.segments[1].name == "Business"
        press(cards[0].menu, "Duplicate segment")
        assert [segment.name for segment in store.scenario.segments] == ["Consumer", "Consumer (copy)", "Business"]
        assert [card.name.text() for card in page.cards] == ["Consumer", "Consumer (copy)", "Business"]
        press(page.cards[0].menu, "Remove segment")
        assert [card.name.text() for card in page.cards] == ["Consumer (copy)", "Business"]
        retype(qtbot, page.cards[1].name, "B2B")
        assert store.scenario.segments[1].name == "B2B"
        while store.undo_stack.canUndo():
            store.undo_stack.undo()
        assert [card.name.text() for card in page.cards] == ["Consumer"]
        assert not store.dirty

    def test_more_fields_are_asked_for_and_left_unstated_again(self, make: Make, store: Store, qtbot: QtBot) -> None:
        page = make(BaselinePage)
        assert rows(page, "NPS") == []
        press(page.cards[0].menus["experience"], "NPS")
        nps = row(page, "NPS")
        assert nps.boxes.likely.hasFocus()
        assert store.scenario.segments[0].nps is None, "nothing is invented"
        retype(qtbot, nps.boxes.likely, "12")
        assert store.scenario.segments[0].nps == fixed(12)
        geometry = nps.lay_out()
        assert geometry.remove is not None
        qtbot.mouseClick(nps, LEFT, pos=geometry.remove.center())
        assert store.scenario.segments[0].nps is None
        assert rows(page, "NPS") == []
        store.undo_stack.undo()
        assert row(page, "NPS").boxes.likely.text() == "12"

    def test_the_margin_may_bear_the_service(self, make: Make, store: Store) -> None:
        page = make(BaselinePage)
        press(page.cards[0].menus["contacts"], "Service in margin")
        found = rows(page, "Service in margin")
        assert len(found) == 1
        found[0].commit(True)
        assert store.scenario.segments[0].service_cost_in_margin

    def test_the_workforce_is_stated_and_taken_away(self, make: Make, store: Store, qtbot: QtBot) -> None:
        page = make(BaselinePage)
        qtbot.mouseClick(button(page, "Remove the workforce"), LEFT)
        assert store.scenario.workforce is None
        assert rows(page, "Agents") == []
        qtbot.mouseClick(button(page, "State the workforce"), LEFT)
        retype(qtbot, row(page, "Agents").boxes.likely, "100")
        assert store.scenario.workforce is not None
        assert store.scenario.workforce.agents == fixed(100)

    def test_friction_points_come_and_go(self, make: Make, store: Store, qtbot: QtBot) -> None:
        page = make(BaselinePage)
        qtbot.mouseClick(button(page, "Add friction point"), LEFT)
        focused = QApplication.focusWidget()
        assert isinstance(focused, Box)
        qtbot.keyClicks(focused, "Late parcels")
        assert [point.name for point in store.scenario.friction] == ["Disputes", "Late parcels"]
        qtbot.mouseClick(button(page, "Remove friction point"), LEFT)
        assert [point.name for point in store.scenario.friction] == ["Late parcels"]
        store.undo_stack.undo()
        assert len(rows(page, "Occurrences")) == 2

    def test_a_problem_stands_where_it_is(self, make: Make, store: Store, qtbot: QtBot) -> None:
        page = make(BaselinePage)
        churn = row(page, "Churn")
        churn.put(None)
        assert "does not say how customers leave" in churn.error_text
        store.undo_stack.undo()
        assert churn.error_text == ""

    def test_a_folded_card_says_what_is_wrong_inside(self, make: Make, store: Store) -> None:
        page = make(BaselinePage)
        card = page.cards[0]
        card.unfold(False)
        without = edits.with_field(store.scenario, ("segments", 0, "churn"), None)
        store.edit(without, "Empty churn")
        assert "does not say how customers leave" in card.error_text
        card.unfold(True)
        assert card.error_text == ""
        assert "does not say how customers leave" in row(page, "Churn").error_text

    def test_reveal_unfolds_and_focuses(self, make: Make, store: Store, qtbot: QtBot) -> None:
        store.edit(edits.duplicate(store.scenario, ("segments", 0), "Business"), "Copy")
        page = make(BaselinePage)
        assert not page.cards[1].unfolded
        assert page.reveal("segments[1].spend")
        assert page.cards[1].unfolded
        assert row(page.cards[1], "Spend").boxes.likely.hasFocus()
        assert not page.reveal("links[0].effect")

    def test_another_currency_is_in_every_unit(self, make: Make, store: Store, qtbot: QtBot) -> None:
        page = make(BaselinePage)
        currency = rows(page, "Currency")[0]
        assert isinstance(currency, TextRow)
        retype(qtbot, currency.box, "USD")
        assert row(page, "Spend").unit == "$ / year"
        assert row(page, "Hour cost").unit == "$ / hour"

    def test_an_empty_scenario_says_what_to_do(self, make: Make, store: Store) -> None:
        store.open(Scenario(schema_version="cxsim/1"), None)
        page = make(BaselinePage)
        texts = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
        assert any("add a segment" in text for text in texts)


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

    def test_timing_in_words_and_its_fields(self, make: Make, store: Store, qtbot: QtBot) -> None:
        page = make(InitiativesPage)
        timing = self.card(page).timing
        words = "from month 3, full in 9 months, fades 10 % a year · <b>85 %</b> chance of delivery"
        assert timing.sentence.text() == words
        assert rows(page, "Ramp") == []
        qtbot.mouseClick(timing.picture, LEFT)
        retype(qtbot, row(page, "Chance of delivery").boxes.likely, "60 / 80 / 90")
        retype(qtbot, row(page, "Fade").boxes.likely, "0")
        retype(qtbot, row(page, "Reach").boxes.likely, "40")
        initiative = store.scenario.initiatives[0]
        assert initiative.delivery_probability == Pert(dist="pert", low=0.6, likely=0.8, high=0.9)
        assert initiative.reach == fixed(0.4)
        assert "fades" not in timing.sentence.text()
        assert timing.sentence.text().endswith("<b>80 %</b> chance of delivery · reaches 40 % of customers")

    def test_problems_of_a_shift_stand_in_its_row(self, make: Make, store: Store) -> None:
        page = make(InitiativesPage)
        self.card(page).add_shift("nps")
        assert "does not state it" in row(page, "NPS").error_text

    def test_worth_and_folding(self, make: Make, store: Store, qtbot: QtBot) -> None:
        page = make(InitiativesPage)
        page.show_worth({"fcr": "alone <b>+0.62 M€</b>"})
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


class TestLinks:
    def test_in_words(self, store: Store) -> None:
        first, second = store.scenario.links
        assert link_sentence(first) == "Each point of first-contact resolution moves CSAT by 0.5 / 0.8 / 1 points."
        words = "Each point of CSAT changes churn by −2 / −0.8 / 0 %, 70 % of it believed causal, 6 months later."
        assert link_sentence(second) == words

    def test_effects_on_behaviour_are_percent(self, make: Make, store: Store, qtbot: QtBot) -> None:
        page = make(LinksPage)
        card = page.cards[1]
        qtbot.mouseClick(card.chevron, LEFT)
        retype(qtbot, row(card, "Effect").boxes.likely, "-1")
        assert store.scenario.links[1].effect.point == -0.01
        retype(qtbot, row(card, "Lag").boxes.likely, "3")
        assert store.scenario.links[1].lag_months == 3
        assert "−1 /" in card.words.text()
        assert card.words.text().endswith("3 months later.")

    def test_on_and_off(self, make: Make, store: Store, qtbot: QtBot) -> None:
        page = make(LinksPage)
        qtbot.mouseClick(page.cards[0].switch, LEFT)
        assert not store.scenario.links[0].enabled
        store.undo_stack.undo()
        assert page.cards[0].switch.isChecked()

    def test_links_come_and_go(self, make: Make, store: Store, qtbot: QtBot) -> None:
        page = make(LinksPage)
        adding = page.add_card
        adding.source.show_choice("csat")
        adding.source.chosen.emit("csat")
        assert not adding.add.isEnabled(), "csat → churn is there"
        adding.source.show_choice("ces")
        adding.source.chosen.emit("ces")
        qtbot.mouseClick(adding.add, LEFT)
        assert [(link.source, link.target) for link in store.scenario.links][-1] == ("ces", "churn")
        assert page.cards[2].unfolded
        press(page.cards[0].menu, "Remove link")
        assert len(page.cards) == 2
        retype(qtbot, row(page.cards[1], "Effect").boxes.likely, "-5")
        assert store.scenario.links[1].effect == fixed(-0.05)
        store.undo_stack.undo()
        store.undo_stack.undo()
        assert len(page.cards) == 3

    def test_overlap(self, make: Make, store: Store, qtbot: QtBot) -> None:
        page = make(LinksPage)
        churn = row(page, "Churn")
        assert churn.boxes.likely.placeholderText() == "80 assumed"
        retype(qtbot, churn.boxes.likely, "50")
        assert store.scenario.overlap == {"churn": fixed(0.5)}
        churn.removed.emit()
        assert store.scenario.overlap == {}


class TestFinance:
    def test_settings(self, make: Make, store: Store, qtbot: QtBot) -> None:
        page = make(FinancePage)
        retype(qtbot, row(page, "Discount rate").boxes.likely, "12.5")
        retype(qtbot, row(page, "Horizon").boxes.likely, "60")
        basis = rows(page, "Count")[0]
        assert isinstance(basis, ChoiceRow)
        basis.choice.chosen.emit("total")
        settings = store.scenario.settings
        assert (settings.discount_rate, settings.horizon_months, settings.roi_basis) == (0.125, 60, "total")
        assert store.undo_stack.count() == 3

    def test_cashable_shares(self, make: Make, store: Store, qtbot: QtBot) -> None:
        page = make(FinancePage)
        contacts = row(page, "Contacts")
        assert contacts.boxes.likely.placeholderText() == "50 assumed"
        retype(qtbot, contacts.boxes.likely, "20 / 30 / 60")
        assert store.scenario.cashable == {"contacts": Pert(dist="pert", low=0.2, likely=0.3, high=0.6)}
        store.undo_stack.undo()
        assert contacts.boxes.likely.text() == ""


PAGES = (BaselinePage, InitiativesPage, LinksPage, FinancePage)


def visible(page: QWidget, kind: type[QWidget]) -> Iterator[Any]:
    return (widget for widget in page.findChildren(kind) if widget.isVisible())


@pytest.mark.parametrize("kind", PAGES)
@pytest.mark.parametrize("width", [400, 480, 900])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_is_cut_off(
    make: Make,
    dressed: QApplication,
    screenshot: Callable[[QWidget, str], None],
    kind: type[Page],
    width: int,
    scheme: theme.Scheme,
) -> None:
    theme.choose(dressed, scheme)
    page = make(kind, width)
    assert page.area.horizontalScrollBar().maximum() == 0
    for label in visible(page, QLabel):
        needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        assert label.height() >= needed, label.text()
        assert label.wordWrap() or label.width() >= label.sizeHint().width(), label.text()
    for quiet in visible(page, QuietButton):
        assert quiet.width() >= quiet.sizeHint().width(), quiet.text()
    for box in visible(page, Box):
        if not isinstance(box.parent(), TextRow):
            assert box.width() >= box.needed_width() - 6, box.text()
    screenshot(page, f"{kind.__name__}-{width}-{scheme}")


@pytest.mark.parametrize("kind", PAGES)
def test_every_control_has_a_name(make: Make, kind: type[Page]) -> None:
    page = make(kind)
    for estimate in page.findChildren(EstimateRow):
        estimate.awaken()
    for widget in page.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget is not page.area:
            text = getattr(widget, "text", str)()
            assert widget.accessibleName() or text, type(widget)
