"""The pages under real keys and a real mouse: what is added, removed and changed is in the document, and back."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from cxsim_models.estimate import Lognormal, Pert, fixed
from cxsim_models.scenario import Scenario
from cxsim_ui import edits, theme
from cxsim_ui.form.box import Box
from cxsim_ui.form.estimate_row import EstimateRow
from cxsim_ui.form.plain_rows import ChoiceRow, ModeRow, TextRow
from cxsim_ui.form.quiet_button import QuietButton
from cxsim_ui.pages.baseline import BaselinePage
from cxsim_ui.pages.finance import FinancePage
from cxsim_ui.pages.initiatives import InitiativesPage
from cxsim_ui.pages.link_card import link_sentence
from cxsim_ui.pages.links import LinksPage
from cxsim_ui.pages.page import Page
from cxsim_ui.pages.segment_card import SegmentCard
from cxsim_ui.store import Store
from tests.gui.pages import LEFT, Make, button, document, press, retype, row, rows, shown_page

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def store(dressed: QApplication) -> Store:
    return Store(Scenario.model_validate(document()))


@pytest.fixture
def make(store: Store, qtbot: QtBot) -> Make:
    return lambda kind, width=520: shown_page(qtbot, kind(store), width)


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

    def test_what_stands_open_over_a_segment_goes_with_it(self, make: Make, store: Store) -> None:
        page = make(BaselinePage)
        store.edit(edits.duplicate(store.scenario, ("segments", 0), "Copy"), "Duplicate")
        card = page.cards[1]
        details = next(one for one in card.findChildren(EstimateRow) if one.name == "Churn").open_details()
        assert details is not None
        menu = card.menu
        menu.popup(page.mapToGlobal(page.rect().center()))
        store.undo_stack.undo()
        # What the event loop does next.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert not any(isValid(one) for one in (card, menu, details))

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
        retype(qtbot, row(page.cards[1], "Effect").boxes.likely, "-6")
        assert store.scenario.links[1].effect.point == -0.06
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

    def test_haircuts_come_and_go_as_often_as_one_likes(self, make: Make, store: Store) -> None:
        page = make(FinancePage)
        for mode in ("tei", "monte-carlo", "tei"):
            settings = store.scenario.settings.model_copy(update={"risk_mode": mode})
            store.edit(store.scenario.model_copy(update={"settings": settings}), "Change risk")
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            names = [one.name for one in page.findChildren(EstimateRow) if one.isVisible()]
            assert ("Benefits less" in names) == (mode == "tei")


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


class TestHowCustomersLeaveAndAreServed:
    def test_churn_falls_with_tenure_and_back_in_one_step_each(self, make: Make, store: Store) -> None:
        card = make(BaselinePage).findChildren(SegmentCard)[0]
        before = store.scenario
        churn = before.segments[0].churn
        actions = card.menus["customers"].actions()
        next(action for action in actions if action.text() == "Churn that falls with tenure").trigger()
        tenure = store.scenario.segments[0].retention
        assert churn is not None
        assert tenure is not None
        assert tenure.alpha is not None
        assert 100 * tenure.alpha.point / 2 == pytest.approx(churn.point, abs=0.01)
        assert store.scenario.segments[0].churn is None
        assert not store.problems
        assert f"{churn.point:.1f}\u00a0% leave within a year" in row(card, "Tenure").caption_text
        store.undo_stack.undo()
        assert store.scenario is before
        store.undo_stack.redo()
        row(card, "Tenure").removed.emit()
        after = store.scenario.segments[0].churn
        assert store.scenario.segments[0].retention is None
        assert after is not None
        assert after.point == pytest.approx(churn.point, abs=0.01)

    def test_whole_agents_are_switched_on_and_off(self, make: Make, store: Store, qtbot: QtBot) -> None:
        card = make(BaselinePage).findChildren(SegmentCard)[0]

        def switch() -> ModeRow:
            return next(item for item in card.findChildren(ModeRow))

        qtbot.mouseClick(switch().switch, LEFT)
        assert store.scenario.segments[0].staffing == "erlang-c"
        assert row(card, "Service level").isVisible()
        assert "232 assumed" in row(card, "Calls when busiest").boxes.likely.placeholderText()
        retype(qtbot, row(card, "Interval").boxes.likely, "15")
        # Half as many in half the time.
        assert "116 assumed" in row(card, "Calls when busiest").boxes.likely.placeholderText()
        qtbot.mouseClick(switch().switch, LEFT)
        assert store.scenario.segments[0].staffing is None
        assert not rows(card, "Service level")
