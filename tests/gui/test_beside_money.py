"""Value and inventory within the whole window, with the engine running."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

import cxsim
from cxsim_ui.main_window import MainWindow
from tests.gui.pages import LEFT, button, retype


@pytest.fixture
def window(main_window: MainWindow, tmp_path: Path) -> MainWindow:
    window = main_window
    path = tmp_path / "plan.cxsim"
    cxsim.save(cxsim.new("wait-time"), path)
    window.resize(1280, 720)
    window.show()
    window.start(str(path))
    return window


def open_page(window: MainWindow, title: str) -> None:
    rail = window.workspace.rail
    item = next(item for item in map(rail.item, range(rail.count())) if item.text() == title)
    rail.setCurrentItem(item)


def test_the_rail_fits_into_a_small_window(window: MainWindow) -> None:
    rail = window.workspace.rail
    titles = [rail.item(row).text() for row in range(rail.count())]
    assert titles[-2:] == ["Value", "Inventory"]
    assert titles.index("Finance") < titles.index("Value")
    assert rail.verticalScrollBar().maximum() == 0
    last = rail.visualItemRect(rail.item(rail.count() - 1))
    room = rail.viewport().height() - last.bottom()
    assert room > last.height(), "one more page fits"


def test_costs_arrive_while_the_page_is_in_sight_and_follow_an_edit(window: MainWindow, qtbot: QtBot) -> None:
    page = window.workspace.inventory
    open_page(window, "Inventory")
    qtbot.waitUntil(lambda: page.findings is not None and not page.gaps.stale, timeout=60_000)
    before = page.findings
    scenario = window.store.scenario
    segment = scenario.segments[0].model_copy(update={"customers": scenario.segments[0].spend})
    window.store.edit(scenario.model_copy(update={"segments": (segment, *scenario.segments[1:])}), "Change")
    assert page.gaps.stale
    qtbot.waitUntil(lambda: page.findings is not before and not page.gaps.stale, timeout=60_000)
    window.actions_.undo.trigger()
    assert page.gaps.stale


@pytest.mark.parametrize(
    ("place", "title"),
    [("value[0].weight", "Value"), ("mirror[0].customers", "Value"), ("inventory[0].since", "Inventory")],
)
def test_a_place_leads_to_its_row(window: MainWindow, place: str, title: str) -> None:
    beside = {
        "value": [{"name": "Reputation"}],
        "mirror": [{"question": "Fair?"}],
        "inventory": [{"kpi": "csat", "source": "Survey"}],
    }
    document = window.store.scenario.model_dump(mode="json", exclude_unset=True) | beside
    window.store.edit(cxsim.Scenario.model_validate(document), "Fill in")
    assert window.workspace.reveal(place)
    rail, page = window.workspace.rail, window.workspace.pages.currentWidget()
    assert rail.item(rail.currentRow()).text() == title
    focused = page.focusWidget() if page is not None else None
    assert focused is not None
    assert focused in (
        window.workspace.value.scorecard.rows[0].box if title == "Value" else None,
        window.workspace.value.mirror.rows[0].box if title == "Value" else None,
        *(row.switch for card in window.workspace.inventory.departments for row in card.rows if row.kpi.id == "csat"),
    )


def test_scores_are_saved_and_move_no_figure(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    shown: list[cxsim.Result] = []
    window.runner.shown.connect(lambda one: shown.append(one.result))
    qtbot.waitUntil(lambda: bool(shown), timeout=60_000)
    before = shown[-1]
    open_page(window, "Value")
    page = window.workspace.pages.currentWidget()
    assert page is not None
    qtbot.mouseClick(button(page, "Add score"), LEFT)
    row = window.workspace.value.scorecard.rows[0]
    retype(qtbot, row.box, "Reputation")
    retype(qtbot, row.numbers["after"], "4")
    qtbot.keyClick(row.numbers["after"], Qt.Key.Key_Return)
    scenario = window.store.scenario
    qtbot.waitUntil(lambda: shown[-1].scenario.value == scenario.value, timeout=60_000)
    assert (shown[-1].npv[:1024] == before.npv[:1024]).all()
    window.actions_.save.trigger()
    assert window.store.path is not None
    (score,) = cxsim.load(window.store.path).value
    assert (score.name, score.after) == ("Reputation", 4)
