"""The inventory page under real keys and a real mouse, its costs computed in the background."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

import cxsim
from cxsim_models.estimate import Pert, fixed
from cxsim_models.kpi_inventory import KnownKpi
from cxsim_models.kpis import KPIS
from cxsim_models.scenario import Scenario
from cxsim_ui import edits, theme
from cxsim_ui.form.box import Box
from cxsim_ui.pages.inventory import InventoryPage, same_money
from cxsim_ui.pages.known_row import KnownRow
from cxsim_ui.store import Store
from tests.gui.pages import LEFT, button, document, retype, shown_page

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def near_the_edge(**more: Any) -> Scenario:
    """A price near to what it brings: churn decides."""
    plan = document()
    plan["segments"][0]["churn"] = {"dist": "pert", "low": 8, "likely": 18, "high": 30}
    plan["initiatives"][0]["costs"][0]["amount"] = 15_000
    plan["initiatives"][0]["delivery_probability"] = 1
    return Scenario.model_validate(plan | more)


@pytest.fixture
def store(dressed: QApplication) -> Store:
    return Store(near_the_edge())


@pytest.fixture
def page(store: Store, qtbot: QtBot) -> Iterator[InventoryPage]:
    page = InventoryPage(store)
    shown_page(qtbot, page, 480)
    yield page
    page.stop()


def row(page: InventoryPage, kpi: str) -> KnownRow:
    return next(row for card in page.departments for row in card.rows if row.kpi.id == kpi)


def flip(qtbot: QtBot, page: InventoryPage, kpi: str) -> KnownRow:
    found = row(page, kpi)
    page.area.ensureWidgetVisible(found)
    qtbot.mouseClick(found.switch, LEFT)
    return found


def found_out(qtbot: QtBot, page: InventoryPage, scenario: Scenario, trials: int = 8192) -> None:
    page.show_result(cxsim.simulate(scenario, trials), final=True)
    qtbot.waitUntil(lambda: page.findings is not None and not page.gaps.stale, timeout=20_000)


def gap_texts(page: InventoryPage) -> list[str]:
    return [gap.text for gap in page.gaps.rows]


class TestKpis:
    def test_the_whole_catalogue_is_there_by_department(self, page: InventoryPage, store: Store) -> None:
        names = [known.kpi.id for card in page.departments for known in card.rows]
        assert sorted(names) == sorted(KPIS)
        assert not any(known.switch.isChecked() for card in page.departments for known in card.rows)
        assert store.scenario.inventory == (), "only what is stated is stored"

    def test_a_kpi_is_measured_since_when_from_what_with_what_sample(
        self, page: InventoryPage, store: Store, qtbot: QtBot
    ) -> None:
        churn = flip(qtbot, page, "churn")
        assert store.scenario.inventory == (KnownKpi(kpi="churn", known=True),)
        assert store.undo_stack.undoText() == "Mark as measured"
        since, source, sample = (churn.boxes[name] for name in ("since", "source", "sample"))
        assert since.hasFocus()
        qtbot.keyClicks(since, "2024-05")
        qtbot.keyClick(since, Qt.Key.Key_Tab)
        assert source.hasFocus()
        qtbot.keyClicks(source, "Billing")
        qtbot.keyClick(source, Qt.Key.Key_Tab)
        assert sample.hasFocus()
        qtbot.keyClicks(sample, "250000")
        qtbot.keyClick(sample, Qt.Key.Key_Return)
        assert store.scenario.inventory == (
            KnownKpi(kpi="churn", known=True, since="2024-05", source="Billing", sample=250_000),
        )
        assert sample.text() == "250,000"
        assert store.undo_stack.count() == 4
        while store.undo_stack.canUndo():
            store.undo_stack.undo()
        assert not churn.switch.isChecked()
        assert not since.isVisible()

    def test_switched_off_it_is_listed_only_if_there_is_more_to_say(
        self, page: InventoryPage, store: Store, qtbot: QtBot
    ) -> None:
        flip(qtbot, page, "nps")
        flip(qtbot, page, "nps")
        assert store.scenario.inventory == ()
        csat = flip(qtbot, page, "csat")
        retype(qtbot, csat.boxes["source"], "Survey")
        flip(qtbot, page, "csat")
        assert store.scenario.inventory == (KnownKpi(kpi="csat", known=False, source="Survey"),)
        assert not csat.boxes["source"].isVisible()

    @pytest.mark.parametrize("typed", ["2024", "2024-13", "2025-02-30", "May 2024"])
    def test_what_is_no_month_stays_red(self, page: InventoryPage, store: Store, qtbot: QtBot, typed: str) -> None:
        churn = flip(qtbot, page, "churn")
        since = churn.boxes["since"]
        qtbot.keyClicks(since, typed)
        assert not since.failed, "nobody is told off in the middle of a date"
        qtbot.keyClick(since, Qt.Key.Key_Return)
        assert since.failed
        assert "2025-03" in churn.error_text
        assert store.scenario.inventory[0].since is None
        qtbot.keyClick(since, Qt.Key.Key_Escape)
        assert (since.text(), churn.error_text) == ("", "")

    @pytest.mark.parametrize("typed", ["03/2025", "2025/3", "3.2025"])
    def test_a_month_is_read_as_people_write_it(
        self, page: InventoryPage, store: Store, qtbot: QtBot, typed: str
    ) -> None:
        since = flip(qtbot, page, "churn").boxes["since"]
        qtbot.keyClicks(since, typed)
        qtbot.keyClick(since, Qt.Key.Key_Return)
        assert store.scenario.inventory[0].since == "2025-03"
        assert since.text() == "2025-03"

    def test_each_box_of_a_row_says_what_is_wrong_with_it(
        self, page: InventoryPage, store: Store, qtbot: QtBot
    ) -> None:
        churn = flip(qtbot, page, "churn")
        since, sample = churn.boxes["since"], churn.boxes["sample"]
        qtbot.keyClicks(since, "soon")
        qtbot.keyClick(since, Qt.Key.Key_Return)
        sample.setFocus()
        qtbot.keyClicks(sample, "abc")
        qtbot.keyClick(sample, Qt.Key.Key_Return)
        assert churn.error_text == (
            "Type a year and a month, or a day: 2025-03 or 2025-03-31. “abc” is not a number: type one, such as 12."
        )
        retype(qtbot, sample, "400")
        assert since.failed
        assert churn.error_text == "Type a year and a month, or a day: 2025-03 or 2025-03-31."

    def test_what_is_wrong_comes_into_sight(self, page: InventoryPage, store: Store, qtbot: QtBot) -> None:
        churn = flip(qtbot, page, "churn")
        since, view = churn.boxes["since"], page.area.viewport()
        page.resize(page.width(), 300)
        QApplication.processEvents()
        # The box is the last thing in sight.
        bar = page.area.verticalScrollBar()
        bar.setValue(bar.value() + since.mapTo(view, QPoint(0, since.height())).y() - view.height() + 2)
        qtbot.keyClicks(since, "soon")
        qtbot.keyClick(since, Qt.Key.Key_Return)
        error = next(label for label in churn.findChildren(QLabel) if label.text() == churn.error_text)
        qtbot.waitUntil(lambda: error.mapTo(view, QPoint(0, error.height())).y() <= view.height())

    def test_a_day_will_do_and_can_be_taken_away(self, page: InventoryPage, store: Store, qtbot: QtBot) -> None:
        since = flip(qtbot, page, "churn").boxes["since"]
        qtbot.keyClicks(since, "2024-05-31")
        assert store.scenario.inventory[0].since == "2024-05-31"
        since.selectAll()
        qtbot.keyClick(since, Qt.Key.Key_Delete)
        qtbot.keyClick(since, Qt.Key.Key_Return)
        assert store.scenario.inventory[0].since is None

    def test_a_note_on_what_nobody_measures(self, page: InventoryPage, store: Store, qtbot: QtBot) -> None:
        fcr = row(page, "fcr")
        page.area.ensureWidgetVisible(fcr)
        qtbot.mouseClick(fcr.more, LEFT)
        note = fcr.boxes["note"]
        assert note.hasFocus()
        qtbot.keyClicks(note, "Ada, from Q3")
        qtbot.keyClick(note, Qt.Key.Key_Return)
        assert store.scenario.inventory == (KnownKpi(kpi="fcr", known=False, note="Ada, from Q3"),)
        assert not fcr.switch.isChecked()
        store.undo_stack.undo()
        store.undo_stack.undo()
        assert store.scenario.inventory == ()
        assert not note.isVisible()

    def test_entries_stand_in_the_order_of_the_catalogue(
        self, page: InventoryPage, store: Store, qtbot: QtBot
    ) -> None:
        for kpi in ("spend", "nps", "churn", "csat"):
            flip(qtbot, page, kpi)
        assert [entry.kpi for entry in store.scenario.inventory] == ["nps", "csat", "churn", "spend"]
        retype(qtbot, row(page, "churn").boxes["source"], "CRM")
        assert store.scenario.inventory[2].source == "CRM"


class TestGaps:
    def test_costs_come_from_the_background(self, page: InventoryPage, store: Store, qtbot: QtBot) -> None:
        assert page.gaps.stale
        assert "being computed" in page.gaps.words
        found_out(qtbot, page, store.scenario)
        assert page.findings is not None
        first = page.gaps.rows[0]
        assert first.text.startswith("Churn · ")
        assert "k€" in first.text or "€" in first.text
        assert page.findings.informed["churn"].value > 0
        assert "CSAT · stated without low and high" in gap_texts(page)
        assert "To know everything before deciding would be worth" in page.gaps.words
        assert "Not used in this scenario: NPS, " in page.gaps.words

    def test_what_is_measured_leaves_the_list_at_once_and_nothing_jumps(
        self, page: InventoryPage, store: Store, qtbot: QtBot
    ) -> None:
        found_out(qtbot, page, store.scenario)
        before = len(page.gaps.rows)
        QApplication.processEvents()
        switch = row(page, "churn").switch
        page.area.ensureWidgetVisible(switch)
        height, at = page.gaps.height(), switch.mapTo(page, switch.rect().center())
        qtbot.mouseClick(switch, LEFT)
        QApplication.processEvents()
        assert len(page.gaps.rows) == before - 1
        assert not any(text.startswith("Churn") for text in gap_texts(page))
        assert page.gaps.height() == height
        assert switch.mapTo(page, switch.rect().center()) == at
        assert not page.gaps.stale, "the figures of money are the same"

    def test_another_scenario_dims_the_costs_until_they_are_its_own(
        self, page: InventoryPage, store: Store, qtbot: QtBot
    ) -> None:
        found_out(qtbot, page, store.scenario)
        before = page.findings
        place = ("segments", 0, "churn")
        narrow = Pert(dist="pert", low=17, likely=18, high=19)
        store.edit(edits.with_field(store.scenario, place, narrow), "Narrow")
        assert page.gaps.stale
        found_out(qtbot, page, store.scenario)
        assert before is not None
        assert page.findings is not None
        assert page.findings.informed["churn"].value < before.informed["churn"].value

    def test_nothing_is_computed_while_nobody_looks(self, page: InventoryPage, store: Store, qtbot: QtBot) -> None:
        page.hide()
        page.show_result(cxsim.simulate(store.scenario, 8192), final=True)
        QApplication.processEvents()
        assert page.findings is None
        page.show()
        qtbot.waitUntil(lambda: page.findings is not None and not page.gaps.stale, timeout=20_000)

    def test_the_latest_result_wins(self, page: InventoryPage, store: Store, qtbot: QtBot) -> None:
        results = []
        for likely in (12, 14, 16):
            churn = Pert(dist="pert", low=8, likely=likely, high=30)
            store.edit(edits.with_field(store.scenario, ("segments", 0, "churn"), churn), "Move", "drag")
            results.append(cxsim.simulate(store.scenario, 2048))
        heard = []
        page._background.done.connect(heard.append)
        for result in results:
            page.show_result(result, final=True)
        qtbot.waitUntil(lambda: bool(heard), timeout=20_000)
        assert [same_money(each.scenario, store.scenario) for each in heard] == [True]

    def test_a_coarse_result_is_waited_over(self, page: InventoryPage, store: Store) -> None:
        page.show_result(cxsim.simulate(store.scenario, 1024), final=False)
        assert page._asked is None

    def test_a_click_leads_to_the_row(self, page: InventoryPage, store: Store, qtbot: QtBot) -> None:
        found_out(qtbot, page, store.scenario)
        gap = next(gap for gap in page.gaps.rows if gap.text.startswith("Agent turnover"))
        qtbot.mouseClick(gap.link, LEFT)
        turnover = row(page, "agent_turnover")
        assert turnover.switch.hasFocus()
        assert (
            page.area.viewport()
            .rect()
            .intersects(turnover.rect().translated(turnover.mapTo(page.area.viewport(), turnover.rect().topLeft())))
        )
        qtbot.keyClick(turnover.switch, Qt.Key.Key_Space)
        assert turnover.switch.isChecked()

    def test_without_a_decision_the_page_says_what_is_missing(self, dressed: QApplication, qtbot: QtBot) -> None:
        store = Store(near_the_edge(initiatives=[]))
        page = InventoryPage(store)
        shown_page(qtbot, page, 480)
        found_out(qtbot, page, store.scenario)
        assert "add an initiative, and see what each gap costs" in page.gaps.words
        page.stop()

    def test_without_a_baseline_there_is_nothing_to_measure(self, dressed: QApplication, qtbot: QtBot) -> None:
        page = InventoryPage(Store(Scenario.model_validate({"schema": "cxsim/1"})))
        shown_page(qtbot, page, 480)
        assert page.gaps.rows == []
        assert "Nothing to measure yet" in page.gaps.words
        page.stop()

    def test_a_scenario_with_problems_says_that_it_waits(self, page: InventoryPage, store: Store) -> None:
        place = ("segments", 0, "fcr")
        store.edit(edits.with_field(store.scenario, place, None), "Remove FCR")
        assert store.problems
        assert "once nothing in the scenario is wrong" in page.gaps.words


def test_entries_that_fit_nowhere_can_be_removed(dressed: QApplication, qtbot: QtBot) -> None:
    inventory = [{"kpi": "csat", "source": "first"}, {"kpi": "scat"}, {"kpi": "csat", "source": "second"}]
    store = Store(near_the_edge(inventory=inventory))
    page = InventoryPage(store)
    shown_page(qtbot, page, 480)
    assert row(page, "csat").boxes["source"].text() == "first"
    assert "“scat” is not a KPI" in page.strays.error_text
    assert "inventory[0] already lists csat" in page.strays.error_text.lower()
    qtbot.mouseClick(button(page, "Remove “scat” from the inventory"), LEFT)
    QApplication.processEvents()
    qtbot.mouseClick(button(page, "Remove “csat” from the inventory"), LEFT)
    assert [entry.source for entry in store.scenario.inventory] == ["first"]
    assert not store.problems
    assert not page.strays.isVisible()
    page.stop()


def test_what_counts_as_money() -> None:
    one = near_the_edge()
    beside = {
        "value": [{"name": "x"}],
        "mirror": [{"question": "?"}],
        "inventory": [{"kpi": "csat"}],
        "name": "Other",
    }
    assert same_money(one, near_the_edge(**beside))
    assert not same_money(one, edits.with_field(one, ("segments", 0, "fcr"), fixed(66)))


@pytest.mark.parametrize("width", [400, 480, 1000])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_is_cut_off(
    dressed: QApplication,
    qtbot: QtBot,
    screenshot: Callable[[QWidget, str], None],
    width: int,
    scheme: theme.Scheme,
) -> None:
    theme.choose(dressed, scheme)
    entry = {"kpi": "complaint_satisfaction", "since": "2024-05-31", "source": "Survey", "sample": 4120}
    page = InventoryPage(Store(near_the_edge(inventory=[entry, {"kpi": "fcr", "known": False, "note": "Ada, Q3"}])))
    shown_page(qtbot, page, width)
    found_out(qtbot, page, page.store.scenario)
    QApplication.processEvents()
    assert page.area.horizontalScrollBar().maximum() == 0
    for label in (widget for widget in page.findChildren(QLabel) if widget.isVisible()):
        needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        assert label.height() >= needed, label.text()
    for box in page.findChildren(Box):
        assert box.width() >= box.needed_width() - 6, box.text()
    for gap in page.gaps.rows:
        assert gap.link.width() >= gap.link.sizeHint().width(), gap.text
    for card in page.departments:
        for known in card.rows:
            name = known.cells(known.width())["name"]
            assert name.width() >= known.fontMetrics().horizontalAdvance(known.name), known.name
    screenshot(page, f"InventoryPage-{width}-{scheme}")
    page.stop()


def test_every_control_has_a_name(page: InventoryPage, qtbot: QtBot) -> None:
    flip(qtbot, page, "churn")
    for widget in page.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget is not page.area:
            assert widget.accessibleName(), type(widget)
    churn = row(page, "churn")
    assert churn.switch.accessibleName() == "Churn: measured"
    assert churn.boxes["since"].accessibleName() == "Churn: since"
    assert churn.more.accessibleName() == "Churn: write a note"
