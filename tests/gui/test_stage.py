"""The stage: seven charts, three in sight, and what the deeper ones show."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

import cxsim
from cxsim.analysis.swings import swings
from cxsim_ui.charts.deeper import DeeperChart
from cxsim_ui.charts.stage import Stage
from cxsim_ui.insights import insights_of, moved_kpis
from cxsim_ui.main_window import MainWindow
from cxsim_ui.settings import Memory

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def window(main_window: MainWindow) -> MainWindow:
    main_window.resize(1280, 720)
    main_window.show()
    main_window.start(None)
    return main_window


def stage_of(window: MainWindow) -> Stage:
    return window.workspace.consequences.stage


def test_a_name_brings_its_chart_to_the_front(
    qtbot: QtBot, window: MainWindow, screenshot: Callable[[QWidget, str], None]
) -> None:
    stage = stage_of(window)
    qtbot.waitUntil(stage.isVisible, timeout=30_000)
    assert stage.arrangement == "outcome,cash,sources"
    qtbot.mouseClick(stage.buttons["sources"], Qt.MouseButton.LeftButton)
    assert stage.arrangement == "sources,cash,outcome"
    qtbot.mouseClick(stage.buttons["drivers"], Qt.MouseButton.LeftButton)
    assert stage.arrangement == "drivers,sources,cash"
    assert stage.drivers.isVisible()
    assert not stage.outcome.isVisible()
    qtbot.waitUntil(lambda: stage.drivers.table() is not None, timeout=30_000)
    screenshot(window, "drivers")
    panel = window.workspace.consequences
    assert panel.widget().width() <= panel.viewport().width(), "nothing is cut off at the right"


def test_what_is_in_sight_is_there_again(window: MainWindow, memory: Memory) -> None:
    stage_of(window).bring("clv")
    window.close()
    assert memory.text("charts") == "clv,outcome,cash"
    other = Stage()
    other.arrange(memory.text("charts"))
    assert other.arrangement == "clv,outcome,cash"
    other.arrange("clv,clv,nonsense")
    assert other.arrangement == "clv,outcome,cash"


def activate(qtbot: QtBot, window: MainWindow) -> None:
    """Give the window the keyboard, its charts in sight."""
    qtbot.waitUntil(stage_of(window).isVisible, timeout=30_000)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def choose(qtbot: QtBot, stage: Stage, companion: str, downs: int) -> None:
    """Open a companion's menu and choose its entry after so many steps down, with the keyboard alone."""
    stage.choosers[companion].setFocus()
    qtbot.keyClick(stage.choosers[companion], Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for _ in range(downs):
        qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    QApplication.processEvents()


def test_a_companion_is_chosen_with_the_keyboard_and_none_is_there_twice(qtbot: QtBot, window: MainWindow) -> None:
    stage = stage_of(window)
    activate(qtbot, window)
    assert not stage.choosers["outcome"].isVisible(), "the large one is chosen by its name"
    choose(qtbot, stage, "cash", 6)
    assert stage.arrangement == "outcome,clv,sources"
    assert stage.clv.isVisible()
    assert not stage.cash.isVisible()
    assert window.focusWidget() is stage.choosers["clv"], "the keyboard stays at the place"
    choose(qtbot, stage, "clv", 3)
    assert stage.arrangement == "outcome,sources,clv", "what is in sight changes places"
    choose(qtbot, stage, "sources", 1)
    assert stage.arrangement == "sources,outcome,clv"
    menu = stage.choosers["clv"].menu_of_charts()
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["CLV"]
    menu.close()


def test_a_menu_of_a_chart_that_has_gone_changes_nothing(qtbot: QtBot, window: MainWindow) -> None:
    stage = stage_of(window)
    menu = stage.choosers["sources"].menu_of_charts()
    stage.arrange("outcome,cash,kpis")
    menu.actions()[3].trigger()
    assert stage.arrangement == "outcome,cash,kpis"


def test_a_companion_is_enlarged_and_what_was_large_takes_its_place(qtbot: QtBot, window: MainWindow) -> None:
    stage = stage_of(window)
    activate(qtbot, window)
    height = stage.sources.height()
    qtbot.mouseClick(stage.choosers["sources"].enlarge, Qt.MouseButton.LeftButton)
    assert stage.arrangement == "sources,cash,outcome"
    assert stage.sources.hasFocus()
    assert stage.buttons["sources"].isChecked()
    qtbot.waitUntil(lambda: stage.sources.height() > height)
    assert not stage.choosers["sources"].enlarge.isVisible()
    qtbot.keyClick(stage.choosers["outcome"].enlarge, Qt.Key.Key_Space)
    assert stage.arrangement == "outcome,cash,sources"


def test_tab_walks_the_cards_in_the_order_of_their_places(qtbot: QtBot, window: MainWindow) -> None:
    stage = stage_of(window)
    activate(qtbot, window)
    stage.arrange("cash,drivers,outcome")
    stage.buttons["clv"].setFocus()
    met: list[str] = []
    cards = {"cash": stage.cash, "drivers": stage.drivers, "outcome": stage.outcome}
    for _ in range(20):
        qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert focus.isVisible()
        met += [name for name, card in cards.items() if focus is card or card.isAncestorOf(focus)]
        if not stage.isAncestorOf(focus):
            break
    assert list(dict.fromkeys(met)) == ["cash", "drivers", "outcome"]
    assert met == sorted(met, key=list(cards).index), "no card is left and entered again"
    assert met.count("drivers") == 4, "the card, its choice, its enlarging and its menu"


def test_only_what_is_in_sight_is_looked_for_and_painted(qtbot: QtBot, window: MainWindow) -> None:
    stage = stage_of(window)
    qtbot.waitUntil(stage.isVisible, timeout=30_000)
    assert stage.wanted == frozenset()
    stage.put("kpis", 2)
    assert stage.wanted == {"kpis"}
    qtbot.waitUntil(lambda: stage.kpis.insights is not None, timeout=30_000)
    insights = stage.kpis.insights
    assert insights is not None
    assert insights.drivers is None
    assert insights.clv is None
    assert stage.drivers.insights is None


def test_what_was_found_pales_until_it_is_found_again(qtbot: QtBot, window: MainWindow) -> None:
    stage = stage_of(window)
    stage.bring("drivers")
    qtbot.waitUntil(lambda: stage.drivers.insights is not None, timeout=30_000)
    first = stage.drivers.insights

    def darkness() -> int:
        image = stage.drivers.rows.grab().toImage()
        across, down = range(0, image.width(), 3), range(image.height())
        return min(image.pixelColor(x, y).lightness() for x in across for y in down)

    full = darkness()
    scenario = window.store.scenario
    other = scenario.settings.model_copy(update={"discount_rate": scenario.settings.discount_rate + 0.02})
    window.store.edit(scenario.model_copy(update={"settings": other}), "Change the discount rate")
    qtbot.waitUntil(lambda: darkness() > full + 40, timeout=30_000)
    qtbot.waitUntil(lambda: stage.drivers.insights is not first, timeout=30_000)
    assert darkness() == full


def test_another_scenario_is_not_judged_by_what_was_found_of_this_one(qtbot: QtBot, window: MainWindow) -> None:
    stage = stage_of(window)
    stage.bring("clv")
    stage.bring("drivers")
    qtbot.waitUntil(lambda: stage.drivers.insights is not None, timeout=30_000)
    window.documents.vary()
    window.documents.open_sample("renewals")
    for chart in (stage.drivers, stage.clv):
        assert isinstance(chart, DeeperChart)
        assert chart.table() is None
        assert chart.nothing.text() == "Shown as soon as the picture rests."


def test_drivers_show_the_widest_swings_in_the_users_words(qtbot: QtBot, window: MainWindow) -> None:
    stage = stage_of(window)
    stage.bring("drivers")
    qtbot.waitUntil(lambda: stage.drivers.insights is not None, timeout=30_000)
    insights = stage.drivers.insights
    assert insights is not None
    found = list(swings(insights.result).values())[:7]
    table = stage.drivers.table()
    assert table is not None
    assert [row[4] for row in table.rows] == [one.low for one in found]
    assert all("initiatives." not in str(row[0]) for row in table.rows)
    assert stage.drivers.accessibleDescription().count(";") == 6


def test_kpis_follow_the_choice(qtbot: QtBot, window: MainWindow) -> None:
    stage = stage_of(window)
    stage.bring("kpis")
    qtbot.waitUntil(lambda: stage.kpis.table() is not None, timeout=30_000)
    first = stage.kpis.button.text()
    action = stage.kpis.menu_.actions()[-1]
    other = action.text()
    assert first != other
    action.trigger()
    qtbot.waitUntil(lambda: stage.kpis.button.text() == other, timeout=30_000)
    table = stage.kpis.table()
    assert table is not None
    assert len(table.rows) == window.store.scenario.settings.horizon_months + 1
    # Nothing acts before month 1.
    assert table.rows[0][1] == table.rows[0][3]


def test_kpis_read_out_both_and_leave_an_open_menu_alone(qtbot: QtBot, window: MainWindow) -> None:
    stage = stage_of(window)
    stage.bring("kpis")
    qtbot.waitUntil(lambda: stage.kpis.insights is not None, timeout=30_000)
    insights = stage.kpis.insights
    assert insights is not None
    course = insights.course
    assert course is not None
    assert stage.kpis.plot.read_out is not None
    text = stage.kpis.plot.read_out(11.7, 0.0)
    assert text.startswith("Month 12: ")
    assert f"{course.without:.3g}" in text
    assert f"{course.bands[3, 12]:.3g}" in text
    assert stage.kpis.unit.text() == "%"
    actions = stage.kpis.menu_.actions()
    assert [one.text() for one in actions if one.isChecked()] == [stage.kpis.button.text()]
    assert sum(one.isSeparator() for one in actions) == len(window.store.scenario.segments) - 1
    stage.kpis.show_insights(insights)
    assert stage.kpis.menu_.actions() == actions


def test_drivers_are_more_than_chance_and_say_what_a_failure_costs(qtbot: QtBot, window: MainWindow) -> None:
    stage = stage_of(window)
    stage.bring("drivers")
    few = cxsim.simulate(cxsim.new("wait-time"), trials=8192)
    insights = insights_of(few, frozenset({"drivers"}), None)
    assert insights.drivers is not None
    found = swings(few)
    assert list(insights.drivers.swings) == [path for path, one in found.items() if one.tells][:7]
    assert not found["initiatives.waits.shifts.csat.shift"].tells
    stage.show_insights(insights)
    table = stage.drivers.table()
    assert table is not None
    at = list(insights.drivers.swings).index("initiatives.waits.delivery")
    assert np.isnan(float(table.rows[at][6])), "a yes or no has no value between"
    rows = stage.drivers.rows
    texts = {rows.read_out(y) for y in range(rows.height())}
    assert any("on average if it is delivered" in text for text in texts)


def test_clv_has_a_row_for_each_segment(qtbot: QtBot, window: MainWindow) -> None:
    stage = stage_of(window)
    stage.bring("clv")
    qtbot.waitUntil(lambda: stage.clv.table() is not None, timeout=30_000)
    table = stage.clv.table()
    assert table is not None
    assert [row[0] for row in table.rows] == [segment.title for segment in window.store.scenario.segments]
    rows = stage.clv.rows
    assert rows.read_out(rows.height()) == ""
    assert rows.read_out(rows.height() * 0.3).startswith(str(table.rows[0][0]))
    insights = stage.clv.insights
    assert insights is not None
    for row, outcome in zip(table.rows, insights.result.segments.values(), strict=True):
        # The middle of what is added, which the difference of the two middles is not.
        assert row[3:] == pytest.approx(np.quantile(outcome.clv_uplift, [0.1, 0.5, 0.9]).tolist())


def test_what_nothing_can_be_said_about_says_why(qtbot: QtBot, window: MainWindow) -> None:
    stage = stage_of(window)
    fixed = cxsim.new("wait-time")
    result = cxsim.simulate(fixed, trials=256)
    off = tuple(one.model_copy(update={"enabled": False}) for one in fixed.initiatives)
    nothing = cxsim.simulate(fixed.model_copy(update={"initiatives": off}), trials=256)
    stage.bring("drivers")
    stage.bring("kpis")
    stage.show_insights(insights_of(nothing, frozenset({"drivers", "kpis"}), None))
    assert stage.kpis.nothing.text().startswith("No KPI moves")
    assert stage.kpis.table() is None
    assert moved_kpis(nothing) == ()
    assert moved_kpis(result)
