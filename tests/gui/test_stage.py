"""The stage: six charts, three in sight, and what the deeper ones show."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import cxsim
from cxsim.analysis.swings import swings
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


def test_clv_has_a_row_for_each_segment(qtbot: QtBot, window: MainWindow) -> None:
    stage = stage_of(window)
    stage.bring("clv")
    qtbot.waitUntil(lambda: stage.clv.table() is not None, timeout=30_000)
    table = stage.clv.table()
    assert table is not None
    assert [row[0] for row in table.rows] == [segment.title for segment in window.store.scenario.segments]
    assert stage.clv.rows.read_out(2).startswith(str(table.rows[0][0]))


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
