"""What the deeper charts find: only of what is in force, in the units of the forms, and of the scenario in sight."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import cxsim
from cxsim.analysis.swings import swings
from cxsim.draws import with_columns
from cxsim_models.paths import pairs
from cxsim_ui.charts.drivers import DriversChart
from cxsim_ui.charts.stage import Stage
from cxsim_ui.insights import Drivers, Insights, insights_of
from cxsim_ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

WAITING = "Shown as soon as the picture rests."


@pytest.fixture
def stage(main_window: MainWindow, qtbot: QtBot) -> Stage:
    """The stage of a window on which all three have found something."""
    main_window.show()
    main_window.start(None)
    stage = main_window.workspace.consequences.stage
    stage.arrange("drivers,kpis,clv")
    charts = (stage.drivers, stage.kpis, stage.clv)
    qtbot.waitUntil(lambda: all(chart.table() is not None for chart in charts), timeout=30_000)
    return stage


def test_what_is_switched_off_drives_nothing() -> None:
    scenario = cxsim.new("wait-time")
    (waits,) = scenario.initiatives
    off = waits.model_copy(update={"id": "other", "enabled": False})
    result = cxsim.simulate(with_columns(scenario.model_copy(update={"initiatives": (waits, off)})), trials=8192)
    assert swings(result)["initiatives.other.shifts.wait.shift"].tells, "drawn together with what does something"
    drivers = insights_of(result, frozenset({"drivers"}), None).drivers
    assert drivers is not None
    assert "initiatives.waits.shifts.spend.shift" in drivers.swings
    assert not [path for path in drivers.swings if path.startswith("initiatives.other.")]


def test_values_are_counted_as_they_are_typed(qtbot: QtBot) -> None:
    result = cxsim.simulate(cxsim.new("first-contact"), trials=2048)
    index = next(number for number, link in enumerate(result.scenario.links) if link.target == "churn")
    path = next(path for path, place in pairs(result.scenario) if place == f"links[{index}].effect")
    swing = swings(result)[path]
    chart = DriversChart()
    qtbot.addWidget(chart)
    chart.show_insights(Insights(result, drivers=Drivers({path: swing}, 0.0)))
    table = chart.table()
    assert table is not None
    assert table.rows[0][1] == "% per point"
    assert table.rows[0][2] == pytest.approx(swing.at_low * 100)


def test_a_scenario_in_the_place_of_another_is_not_judged_by_it(
    qtbot: QtBot, main_window: MainWindow, stage: Stage
) -> None:
    # The first scenario is untouched, and another takes its place in the same tab.
    main_window.documents.open_sample("renewals")
    assert len(main_window.store.documents) == 1
    for chart in (stage.drivers, stage.kpis, stage.clv):
        assert chart.table() is None
        assert chart.nothing.text() == WAITING
    qtbot.waitUntil(lambda: stage.clv.insights is not None, timeout=30_000)
    assert stage.clv.insights is not None
    assert stage.clv.insights.result.scenario is main_window.store.scenario


def test_a_file_opened_again_keeps_what_was_found(
    qtbot: QtBot, main_window: MainWindow, stage: Stage, tmp_path: Path
) -> None:
    path = tmp_path / "renewals.cxsim"
    cxsim.save(cxsim.new("renewals"), path)
    main_window.documents.open_path(path)
    qtbot.waitUntil(lambda: stage.drivers.table() is not None, timeout=30_000)
    main_window.documents.open_path(path)
    assert stage.drivers.table() is not None
    assert stage.drivers.nothing.isHidden()
