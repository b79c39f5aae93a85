"""What each assumption explains of the variance: found when a result rests, dim while it is an old one's."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import cxsim
from cxsim_models.scenario import Scenario
from cxsim_ui.pages.assumptions import AssumptionsPage
from cxsim_ui.picture import picture_of
from cxsim_ui.register.lines import Column
from cxsim_ui.runner import Shown
from tests.gui.registers import cell, column, editor, plan, shown_register, type_over


@pytest.fixture
def page(qtbot: QtBot, dressed: QApplication) -> Iterator[AssumptionsPage]:
    page = shown_register(qtbot)
    yield page
    page.stop()


def result_of(scenario: Scenario, trials: int = 8192, final: bool = True) -> Shown:
    result = cxsim.simulate(scenario, trials)
    return Shown(scenario, result, picture_of(result, None), 0.1, final)


def rows(page: AssumptionsPage) -> list[QModelIndex]:
    return [page.table.sieve.index(row, Column.NAME) for row in range(page.table.sieve.rowCount())]


def test_shares_come_with_the_result_and_sort_the_lines(qtbot: QtBot, page: AssumptionsPage) -> None:
    assert set(column(page, Column.SHARE)) == {"–"}
    with qtbot.waitSignal(page.shares.found, timeout=20_000):
        page.look_at(result_of(page.store.scenario))
    assert not page.model.shares_old
    shares = [line.assumption.share(page.model._shares) for line in page.model.lines]
    assert sum(share or 0.0 for share in shares) > 0.5
    values = [page.model.share(index.data(Qt.ItemDataRole.UserRole)) for index in rows(page)]
    known = [-1.0 if value is None else value for value in values]
    assert known == sorted(known, reverse=True), "the decisive ones first"
    assert cell(page, "Agent knowledge base · Chance of delivery", Column.SHARE).data().endswith("%")
    assert cell(page, "Consumer · First-contact resolution", Column.SHARE).data() == "–"


def test_shares_are_dim_until_the_result_of_an_edit_is_there(qtbot: QtBot, page: AssumptionsPage) -> None:
    first = page.store.scenario
    with qtbot.waitSignal(page.shares.found, timeout=20_000):
        page.look_at(result_of(first))
    type_over(qtbot, page, cell(page, "Consumer · Churn", Column.VALUE), "10 / 15 / 25")
    assert page.model.shares_old
    with qtbot.waitSignal(page.shares.found, timeout=20_000):
        page.look_at(result_of(page.store.scenario))
    assert not page.model.shares_old
    page.store.undo_stack.undo()
    assert page.model.shares_old
    with qtbot.waitSignal(page.shares.found, timeout=20_000):
        page.look_at(result_of(first))
    assert not page.model.shares_old


def test_a_result_that_may_be_refined_waits_and_a_coarse_one_is_passed_over(
    qtbot: QtBot, page: AssumptionsPage
) -> None:
    scenario = page.store.scenario
    coarse, fine = result_of(scenario, 1024, final=False), result_of(scenario, 8192, final=False)
    with qtbot.assertNotEmitted(page.shares.found, wait=400):
        page.look_at(coarse)
    with qtbot.waitSignal(page.shares.found, timeout=20_000):
        page.look_at(fine)
    few = plan(settings={"trials": 1000})
    with qtbot.waitSignal(page.shares.found, timeout=20_000) as found:
        page.look_at(result_of(few, 1000))
    assert found.args is not None
    assert found.args[0] is few


def test_what_is_typed_is_not_disturbed_by_a_result(qtbot: QtBot, page: AssumptionsPage) -> None:
    index = cell(page, "Agent knowledge base · Training", Column.SOURCE)
    box = editor(page, index)
    box.selectAll()
    qtbot.keyClicks(box, "SQM Gr")
    before = column(page, Column.NAME)
    with qtbot.waitSignal(page.shares.found, timeout=20_000):
        page.look_at(result_of(page.store.scenario))
    assert page.table.indexWidget(index) is box
    assert box.text() == "SQM Gr"
    assert column(page, Column.NAME) == before
    qtbot.keyClicks(box, "oup")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert index.data() == "SQM Group"


def test_a_page_out_of_sight_rests_and_catches_up(qtbot: QtBot, page: AssumptionsPage) -> None:
    page.hide()
    with qtbot.assertNotEmitted(page.shares.found, wait=300):
        page.store.edit(plan(links=[]), "Drop links")
        page.look_at(result_of(page.store.scenario))
    assert len(page.model.lines) == 7
    with qtbot.waitSignal(page.shares.found, timeout=20_000):
        page.show()
    assert len(page.model.lines) == 5
    assert page.counts.text().startswith("5 assumptions")


def test_shares_that_add_up_to_more_than_all_say_why(qtbot: QtBot, page: AssumptionsPage) -> None:
    with qtbot.waitSignal(page.shares.found, timeout=20_000):
        page.look_at(result_of(page.store.scenario))
    assert not page._note.text().startswith("The shares add up")
    page.store.open(cxsim.new("first-contact"), None)
    with qtbot.waitSignal(page.shares.found, timeout=20_000):
        page.look_at(result_of(page.store.scenario))
    total = round(100 * page.model.total_share)
    assert total > 200
    assert page._note.text().startswith(f"The shares add up to {total}\u00a0%: what moves together")
