"""The evidence behind numbers: badges that are pressed, what is read there, and its values taken and undone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

import cxsim
from cxsim.evidence import entries
from cxsim_models.estimate import Fixed, Pert, fixed
from cxsim_models.scenario import Scenario
from cxsim_ui import edits, theme
from cxsim_ui.form.details import EstimateDetails
from cxsim_ui.form.evidence_entry import EvidenceEntry, entry_html
from cxsim_ui.form.evidence_panel import EvidencePanel
from cxsim_ui.form.evidence_popover import EvidencePopover
from cxsim_ui.form.popover import Popover
from cxsim_ui.pages.baseline import BaselinePage
from cxsim_ui.pages.finance import FinancePage
from cxsim_ui.pages.initiatives import InitiativesPage
from cxsim_ui.pages.link_card import LinkCard
from cxsim_ui.pages.links import LinksPage
from cxsim_ui.store import Store
from tests.gui.pages import LEFT, document, row, shown_page

Key = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def store(dressed: QApplication) -> Store:
    return Store(cxsim.new())


@pytest.fixture
def links(store: Store, qtbot: QtBot) -> LinksPage:
    page = LinksPage(store)
    shown_page(qtbot, page, 520)
    return page


@pytest.fixture(autouse=True)
def no_window_left(qtbot: QtBot) -> Iterator[None]:
    """Closes what is still open before the pages go: asked for afterwards, Qt names widgets that are half deleted."""
    yield
    for widget in QApplication.topLevelWidgets():
        if isValid(widget) and isinstance(widget, Popover):
            widget.close()


def card_of(page: LinksPage, source: str, target: str) -> LinkCard:
    ends = [(link.source, link.target) for link in page.store.scenario.links]
    return page.cards[ends.index((source, target))]


def popover_in(widget: QWidget) -> EvidencePopover:
    found = widget.findChildren(EvidencePopover)[-1]
    assert found.isVisible()
    return found


def ids(panel: EvidencePanel) -> list[str]:
    return [shown.entry.id for shown in panel.entries]


def plain(html: str) -> str:
    """What a reader sees of rich text."""
    return QTextDocumentFragment.fromHtml(html).toPlainText().replace("\xa0", " ")


def words_of(shown: EvidenceEntry) -> str:
    assert shown.body is not None
    return plain(shown.body.text())


class TestLinkCard:
    def test_the_badge_says_the_grade_and_opens_the_evidence(self, links: LinksPage, qtbot: QtBot) -> None:
        card = card_of(links, "csat", "churn")
        assert card.badge.face.text == "judgement"
        assert card.badge.accessibleName() == "Evidence of CSAT → Churn: judgement"
        assert card.badge.toolTip().startswith("CSAT-M1 · Otto")
        qtbot.mouseClick(card.badge, LEFT)
        popover = popover_in(card)
        assert not card.unfolded
        assert ids(popover.panel) == ["CSAT-M1", "CSAT-5", "CSAT-M2"]
        first = popover.panel.entries[0]
        assert first.unfolded
        text = words_of(first)
        for words in (
            "the average correlation is 0.101",
            "Otto, Szymanski & Varadarajan 2020, Journal of the Academy of Marketing Science 48(3)",
            "251 correlations in 96 studies",
            "0 / 0.101 / 0.349 correlation, as published",
            "the size of the link is judgement",
        ):
            assert words in text
        _, _, contrary = text.partition("CONTRARY EVIDENCE")
        assert [id for id in ("CSAT-6", "CSAT-M2", "CSAT-9", "NPS-G1") if id in contrary] == [
            "CSAT-6",
            "CSAT-M2",
            "CSAT-9",
        ]

    def test_its_range_is_used_in_one_step_and_undone(self, links: LinksPage, store: Store, qtbot: QtBot) -> None:
        place = ("links", 1, "effect")
        mine = Fixed(value=-0.03, owner="Ines", note="Guess")
        guessed = edits.with_field(store.scenario, place, mine)
        store.open(edits.with_field(guessed, ("links", 1, "evidence"), "mine"), None)
        card = card_of(links, "csat", "churn")
        assert card.badge.face.text == "no source"
        qtbot.mouseClick(card.badge, LEFT)
        panel = popover_in(card).panel
        assert (panel.use.text(), panel.use.isEnabled()) == ("Use this range", True)
        qtbot.mouseClick(panel.use, LEFT)
        link = store.scenario.links[1]
        assert isinstance(link.effect, Pert)
        assert link.effect.stated == (-0.02, -0.008, 0)
        assert (link.effect.grade, link.effect.owner, link.effect.note) == ("judgement", "Ines", "")
        assert link.effect.source.startswith("Otto")
        assert link.evidence == "CSAT-M1"
        assert (panel.use.text(), panel.use.isEnabled()) == ("In use", False)
        assert card.badge.face.text == "judgement"
        assert store.undo_stack.count() == 1
        assert store.undo_stack.undoText() == "Use values of CSAT-M1"
        qtbot.keyClick(panel, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert (store.scenario.links[1].effect, store.scenario.links[1].evidence) == (mine, "mine")
        assert (panel.use.text(), panel.use.isEnabled()) == ("Use this range", True)

    def test_by_keyboard(self, links: LinksPage, qtbot: QtBot) -> None:
        card = card_of(links, "csat", "churn")
        assert card.badge.focusPolicy() & Qt.FocusPolicy.TabFocus
        card.badge.setFocus()
        qtbot.keyClick(card.badge, Key.Key_Space)
        popover = popover_in(card)
        second = popover.panel.entries[1]
        before = popover.height()
        second.head.setFocus()
        qtbot.keyClick(second.head, Key.Key_Return)
        assert second.unfolded
        assert "Bolton 1998" in words_of(second)
        assert popover.height() >= before
        qtbot.keyClick(second.head, Key.Key_Space)
        assert not second.unfolded
        qtbot.keyClick(popover, Key.Key_Escape)
        assert not popover.isVisible()

    def test_everything_that_takes_the_focus_has_a_name(self, links: LinksPage, qtbot: QtBot) -> None:
        card = card_of(links, "nps", "spend")
        qtbot.mouseClick(card.badge, LEFT)
        popover = popover_in(card)
        assert popover.accessibleName() == "Evidence of NPS → Spend"
        for widget in popover.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
                assert widget.accessibleName() or getattr(widget, "text", str)(), type(widget)

    @pytest.mark.parametrize("ends", [("nps", "churn"), ("wait", "csat"), ("complaint_satisfaction", "churn")])
    def test_a_link_off_by_default_says_why(self, links: LinksPage, qtbot: QtBot, ends: tuple[str, str]) -> None:
        card = card_of(links, *ends)
        assert not card.switch.isChecked()
        assert card.caution.isVisible()
        assert card.caution.text().startswith("Off by default. ")
        qtbot.mouseClick(card.badge, LEFT)
        shown = [label.text() for label in popover_in(card).findChildren(QLabel)]
        assert card.caution.text() in shown

    def test_one_on_by_default_has_nothing_to_excuse(self, links: LinksPage) -> None:
        assert card_of(links, "fcr", "csat").caution.isHidden()

    def test_the_way_to_uncertainty_and_source(self, links: LinksPage, qtbot: QtBot) -> None:
        card = card_of(links, "fcr", "csat")
        assert card.badge.face.text == "vendor"
        qtbot.mouseClick(card.badge, LEFT)
        popover = popover_in(card)
        assert popover.more is not None
        qtbot.mouseClick(popover.more, LEFT)
        assert card.unfolded
        details = row(card, "Effect").findChild(EstimateDetails)
        assert details is not None
        assert details.texts["source"].text() == "SQM Group 2021"

    def test_where_the_library_is_silent_the_details_open(self, links: LinksPage, store: Store, qtbot: QtBot) -> None:
        store.edit(edits.add_link(store.scenario, "ces", "conversion"), "Add")
        card = card_of(links, "ces", "conversion")
        assert card.badge.face.text == "no source"
        qtbot.mouseClick(card.badge, LEFT)
        assert card.findChildren(EvidencePopover) == []
        assert row(card, "Effect").findChild(EstimateDetails) is not None

    def test_a_link_that_is_gone_leaves_the_window_alone(self, links: LinksPage, store: Store, qtbot: QtBot) -> None:
        store.edit(edits.add_link(edits.remove(store.scenario, ("links", 9)), "abandonment", "csat"), "Again")
        card = card_of(links, "abandonment", "csat")
        qtbot.mouseClick(card.badge, LEFT)
        panel = popover_in(card).panel
        store.edit(edits.remove(store.scenario, ("links", 9)), "Remove")
        assert not panel.use.isVisible(), "there is nothing left to put it into"

    def test_a_new_link_carries_its_evidence_and_range(self, links: LinksPage, store: Store, qtbot: QtBot) -> None:
        store.edit(edits.remove(store.scenario, ("links", 3)), "Remove link")
        adding = links.add_card
        for choice, end in ((adding.source, "nps"), (adding.target, "churn")):
            choice.show_choice(end)
            choice.chosen.emit(end)
        qtbot.mouseClick(adding.add, LEFT)
        link = store.scenario.links[-1]
        assert (link.source, link.target, link.evidence, link.enabled) == ("nps", "churn", "NPS-C1", True)
        assert (link.effect.stated, link.effect.grade) == ((-0.01, -0.004, 0), "judgement")
        assert (link.attribution, link.lag_months) == (fixed(0.5), 6)

    def test_in_french(self, store: Store, qtbot: QtBot) -> None:
        QLocale.setDefault(QLocale("fr_FR"))
        page = LinksPage(store)
        shown_page(qtbot, page, 520)
        card = card_of(page, "nps", "churn")
        assert "Aucun rapport n’a été publié" in card.caution.text()
        qtbot.mouseClick(card.badge, LEFT)
        first = popover_in(card).panel.entries[0]
        assert "NPS-C1, Détracteurs et résiliation" in first.head.accessibleName()
        assert "1,2 / 1,6 / 2,5 fois l’attrition d’un passif" in words_of(first)


class TestEstimateRow:
    def test_what_is_assumed_is_judgement_and_can_be_stated(
        self, links: LinksPage, store: Store, qtbot: QtBot
    ) -> None:
        store.open(edits.with_field(store.scenario, ("overlap", "churn"), None), None)
        churn = row(links, "Churn")
        assert churn.estimate is None
        assert churn.face.text == "judgement"
        assert churn.button is not None
        qtbot.mouseClick(churn.button, LEFT)
        details = churn.findChild(EstimateDetails)
        assert details is not None
        tabs = details.tabs
        assert tabs is not None
        assert tabs.buttons[1].isChecked(), "there is nothing of one's own to edit yet"
        assert tabs.panel is not None
        assert ids(tabs.panel) == ["OVL-1", "NPS-G5"]
        assert tabs.panel.use.text() == "Use this value"
        qtbot.mouseClick(tabs.panel.use, LEFT)
        assert store.scenario.overlap == {"churn": Fixed(value=0.8, grade="judgement")}
        store.undo_stack.undo()
        assert store.scenario.overlap == {}

    def test_a_stated_estimate_has_its_own_page_first(self, store: Store, qtbot: QtBot) -> None:
        page = shown_page(qtbot, BaselinePage(store), 520)
        churn = row(page, "Churn")
        details = churn.open_details()
        assert isinstance(details, EstimateDetails)
        assert details.tabs is not None
        assert details.tabs.panel is None, "nobody asked yet"
        assert details.numbers["low"].isVisible()
        qtbot.mouseClick(details.tabs.buttons[1], LEFT)
        panel = details.tabs.panel
        assert panel is not None
        assert ids(panel)[0] == "CSAT-5"
        assert {"RET-1", "RET-2", "NPS-C1", "CES-4"} <= set(ids(panel))
        assert not panel.use.isVisible(), "nobody knows your churn better than you"
        assert not details.numbers["low"].isVisible()
        qtbot.mouseClick(details.tabs.buttons[0], LEFT)
        assert details.numbers["low"].isVisible()

    def test_a_shift_leads_to_what_is_known_of_its_kpi(self, dressed: QApplication, qtbot: QtBot) -> None:
        store = Store(Scenario.model_validate(document()))
        page = shown_page(qtbot, InitiativesPage(store), 520)
        page.cards[0].unfold(True)
        details = row(page, "First-contact resolution").open_details()
        assert isinstance(details, EstimateDetails)
        assert details.tabs is not None
        details.tabs.show_evidence()
        panel = details.tabs.panel
        assert panel is not None
        assert {"FCR-1", "FCR-6", "BM-FCR"} <= set(ids(panel))

    def test_another_currency_is_not_taken_for_ones_own(self, dressed: QApplication, qtbot: QtBot) -> None:
        store = Store(Scenario.model_validate(document()))
        page = shown_page(qtbot, BaselinePage(store), 520)
        details = row(page, "Replacement cost").open_details()
        assert isinstance(details, EstimateDetails)
        assert details.tabs is not None
        details.tabs.show_evidence()
        panel = details.tabs.panel
        assert panel is not None
        assert not panel.use.isVisible()
        assert panel.words == "EX-2: 5000 / 14,000 / 20,000 USD, vendor. This scenario is in another currency."
        store.edit(edits.with_field(store.scenario, ("currency",), "USD"), "Currency")
        dollars = row(page, "Replacement cost").open_details()
        assert isinstance(dollars, EstimateDetails)
        assert dollars.tabs is not None
        dollars.tabs.show_evidence()
        assert dollars.tabs.panel is not None
        qtbot.mouseClick(dollars.tabs.panel.use, LEFT)
        assert store.scenario.workforce is not None
        taken = store.scenario.workforce.replacement_cost
        assert taken is not None
        assert (taken.stated, taken.grade, taken.source) == ((5000, 14000, 20000), "vendor", "McKinsey; Gartner")

    def test_where_the_library_is_silent_there_is_one_page(self, store: Store, qtbot: QtBot) -> None:
        page = shown_page(qtbot, BaselinePage(store), 520)
        details = row(page, "Customers").open_details()
        assert isinstance(details, EstimateDetails)
        assert details.tabs is None

    def test_an_uncertain_number_without_grade_or_source_says_so(self, store: Store, qtbot: QtBot) -> None:
        page = shown_page(qtbot, BaselinePage(store), 520)
        churn = row(page, "Churn")
        churn.put(Pert(dist="pert", low=10, likely=12, high=15))
        assert churn.face.text == "no source"

    def test_a_plain_setting_that_is_judgement(self, store: Store, qtbot: QtBot) -> None:
        page = shown_page(qtbot, FinancePage(store), 520)
        execution = row(page, "Execution")
        assert execution.face.text == "judgement"
        store.edit(edits.with_field(store.scenario, ("settings", "execution"), 0.6), "Execution")
        popover = execution.open_details()
        assert isinstance(popover, EvidencePopover)
        assert ids(popover.panel) == ["EXE-1"]
        qtbot.mouseClick(popover.panel.use, LEFT)
        assert store.scenario.settings.execution == 0.3
        assert execution.boxes.likely.text() == "0.3"
        store.undo_stack.undo()
        assert store.scenario.settings.execution == 0.6

    def test_only_what_is_assumed_of_hours_is_judgement(self, store: Store, qtbot: QtBot) -> None:
        page = shown_page(qtbot, FinancePage(store), 900)
        assert row(page, "Contacts").face.text == "judgement"
        assert row(page, "Retention").needs().details is None


@pytest.mark.parametrize("id", list(entries()))
def test_every_entry_can_be_read(dressed: QApplication, id: str) -> None:
    entry = entries()[id]
    text = plain(entry_html(entry))
    for words in (entry.effect, entry.sector, entry.caveat):
        assert words.en.replace("\xa0", " ") in text
    assert (entry.source or "No source gives it.") in text
    for other in entry.contrary:
        assert f"{other} " in text
    assert "<" not in text
    assert "&amp;" not in text


def test_the_colours_follow_the_window(dressed: QApplication, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    shown = EvidenceEntry(entries()["CSAT-M1"], holder)
    shown.head.click()
    with qtbot.waitExposed(holder):
        holder.show()
    assert shown.body is not None
    light = shown.body.text()
    theme.choose(dressed, "dark")
    assert shown.body.text() != light
    assert shown.body.text() == entry_html(shown.entry)
