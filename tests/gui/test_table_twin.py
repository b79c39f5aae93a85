"""Each chart's figures as a table: Ctrl+T, live, to be selected and copied."""

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QItemSelectionModel, QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from cxsim_ui.amounts import MINUS, SPACE
from cxsim_ui.charts.card import ChartCard
from cxsim_ui.charts.outcome import OutcomeChart
from cxsim_ui.charts.sources import SourcesChart
from cxsim_ui.charts.table import Table
from cxsim_ui.charts.table_view import TableView
from cxsim_ui.consequences import ConsequencesPanel
from tests.gui.synthetic import synthetic_picture, synthetic_result

CTRL = Qt.KeyboardModifier.ControlModifier


def plain(text: str) -> str:
    return text.replace(SPACE, " ").replace(MINUS, "-").replace("\N{NARROW NO-BREAK SPACE}", " ")


def cells(view: TableView) -> list[list[str]]:
    model = view.model()
    return [
        [plain(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


@pytest.fixture
def panel(qtbot: QtBot, dressed: QApplication) -> Iterator[ConsequencesPanel]:
    window = QMainWindow()
    qtbot.addWidget(window)
    panel = ConsequencesPanel()
    window.setCentralWidget(panel)
    window.resize(900, 700)
    panel.show_picture(synthetic_picture())
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield panel
    window.close()


def press(qtbot: QtBot) -> None:
    """Ctrl+T, wherever the focus is."""
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_T, CTRL)


def table_of(card: ChartCard) -> Table:
    table = card.table()
    assert table is not None
    return table


def test_ctrl_t_flips_the_card_with_the_focus(qtbot: QtBot, panel: ConsequencesPanel) -> None:
    for card in (panel.outcome, panel.stage.cash, panel.stage.sources):
        card.setFocus()
        press(qtbot)
        assert card.shows_table
        assert card.twin is not None
        assert card.twin.isVisible()
        assert card.twin.hasFocus(), "the arrows now move in the table"
        assert not card.face.isVisible()
        assert card.twin.accessibleName() == table_of(card).title
        press(qtbot)
        assert not card.shows_table
        assert card.face.isVisible()
        assert card.hasFocus()


def test_ctrl_t_from_anywhere_else_flips_the_outcome(qtbot: QtBot, panel: ConsequencesPanel) -> None:
    line = QLineEdit(panel.window())
    line.show()
    line.setFocus()
    press(qtbot)
    assert (panel.outcome.shows_table, panel.stage.cash.shows_table) == (True, False)
    assert line.hasFocus(), "the keyboard stays where it is"
    press(qtbot)
    assert not panel.outcome.shows_table


def test_cards_are_reached_with_the_keyboard_and_show_it(qtbot: QtBot, panel: ConsequencesPanel) -> None:
    for card in (panel.outcome, panel.stage.cash, panel.stage.sources):
        card.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(card.hasFocus)
        focused = card.grab().toImage().pixelColor(0, card.height() // 2)
        card.more.setFocus(Qt.FocusReason.TabFocusReason)
        assert card.grab().toImage().pixelColor(0, card.height() // 2) != focused


def test_the_outcome_s_table_has_percentiles_and_chances(panel: ConsequencesPanel) -> None:
    result = synthetic_result()
    panel.outcome.set_threshold(5e5)
    table = table_of(panel.outcome)
    assert table.headings[1] == "NPV, €"
    assert [row[0] for row in table.rows[:7]] == ["P5", "P10", "P25", "P50", "P75", "P90", "P95"]
    npv = [row[1] for row in table.rows[:7]]
    assert npv == pytest.approx(np.quantile(result.npv, [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95]).tolist())
    loss, aim, point = table.rows[7:]
    assert loss[2:] == pytest.approx((np.mean(result.npv < 0), np.mean(result.npv >= 0)))
    assert aim[1:] == pytest.approx((5e5, np.mean(result.npv < 5e5), np.mean(result.npv >= 5e5)))
    assert point[1:3] == pytest.approx((result.point.npv, result.point.percentile))


def test_the_cash_table_has_a_row_a_month(panel: ConsequencesPanel) -> None:
    picture = synthetic_picture()
    table = table_of(panel.stage.cash)
    assert table.headings == ("Month", *(f"P{percentile}, €" for percentile in (5, 10, 25, 50, 75, 90, 95)))
    assert len(table.rows) == 37
    assert table.rows[12] == pytest.approx((12.0, *picture.cash.bands[:, 12]))


def test_the_sources_table_adds_up_and_says_what_is_left_out(qtbot: QtBot, dressed: QApplication) -> None:
    chart = SourcesChart()
    qtbot.addWidget(chart)
    chart.show_picture(synthetic_picture(residual=0.2e6))
    table = table_of(chart)
    rows = {str(row[0]): row[1:] for row in table.rows}
    lines = [
        name for name in rows if name not in ("NPV", "Not counted twice: Churn", "After the horizon, not counted")
    ]
    assert sum(float(rows[name][0]) for name in lines) == pytest.approx(float(rows["NPV"][0]))
    assert rows["Contacts"][3] == pytest.approx(rows["Contacts"][0]), "on a cash basis only that is counted"
    assert rows["Not counted twice: Churn"][0] == pytest.approx(0.34e6)
    assert rows["After the horizon, not counted"][0] == pytest.approx(0.2e6)


def test_numbers_are_full_and_of_the_locale(qtbot: QtBot, dressed: QApplication) -> None:
    view = TableView()
    qtbot.addWidget(view)
    rows = (("a", 1234567.8, 0.1234, 3.0), ("b", -12.3, 1.0, float("nan")))
    table = Table("Title", ("Name", "Money", "Share", "Count"), rows, shares=frozenset({2}))
    view.show_table(table)
    assert cells(view) == [["a", "1,234,568", "12.3 %", "3"], ["b", "-12", "100.0 %", "undefined"]]
    QLocale.setDefault(QLocale("fr_FR"))
    assert cells(view)[0] == ["a", "1 234 568", "12,3 %", "3"]
    sides = [view.model().index(0, column).data(Qt.ItemDataRole.TextAlignmentRole) for column in range(4)]
    assert [bool(side & Qt.AlignmentFlag.AlignRight) for side in sides] == [False, True, True, True]


def test_figures_with_units_of_their_own_are_written_each_by_itself(qtbot: QtBot, dressed: QApplication) -> None:
    view = TableView()
    qtbot.addWidget(view)
    view.show_table(Table("", ("Name", "Value"), (("a", 123456.7), ("b", 0.01234)), mixed=frozenset({1})))
    assert cells(view) == [["a", "123,457"], ["b", "0.01234"]]


def test_the_table_follows_while_it_is_shown_and_rests_while_not(qtbot: QtBot, panel: ConsequencesPanel) -> None:
    cash = panel.stage.cash
    cash.show_table(True)
    assert cash.twin is not None
    flags = QItemSelectionModel.SelectionFlag
    cash.twin.selectionModel().select(cash.twin.model().index(3, 0), flags.ClearAndSelect | flags.Rows)
    before = cells(cash.twin)
    panel.show_picture(synthetic_picture(3e6))
    after = cells(cash.twin)
    assert after != before
    assert [index.row() for index in cash.twin.selectedIndexes()] == [3] * 8, "the selection stays"
    cash.show_table(False)
    panel.show_picture(synthetic_picture(5e6))
    assert cells(cash.twin) == after, "nobody looks: nothing is computed"
    cash.show_table(True)
    assert cells(cash.twin) != after
    panel.show_picture(synthetic_picture(horizon=24))
    assert len(cells(cash.twin)) == 25


def test_the_threshold_moves_its_row(panel: ConsequencesPanel) -> None:
    outcome = panel.outcome
    outcome.set_threshold(1e5)
    outcome.show_table(True)
    assert outcome.twin is not None
    assert cells(outcome.twin)[8][1] == "100,000"
    outcome.set_threshold(2e5)
    assert cells(outcome.twin)[8][1] == "200,000"


def test_a_view_that_is_asked_for_is_a_picture(qtbot: QtBot, panel: ConsequencesPanel) -> None:
    panel.outcome.show_table(True)
    qtbot.mouseClick(panel.outcome.buttons["histogram"], Qt.MouseButton.LeftButton)
    assert not panel.outcome.shows_table
    assert panel.outcome.plot.isVisible()


def test_without_figures_the_picture_comes_back(qtbot: QtBot, dressed: QApplication) -> None:
    chart = OutcomeChart()
    qtbot.addWidget(chart)
    chart.show_picture(synthetic_picture())
    chart.show_table(True)
    from cxsim_ui.picture import picture_of

    result = synthetic_result()
    result.npv[:] = np.nan
    chart.show_picture(picture_of(result))
    assert not chart.shows_table
    chart.show_table(True)
    assert not chart.shows_table


def test_ctrl_c_copies_what_is_selected(qtbot: QtBot, panel: ConsequencesPanel) -> None:
    panel.stage.cash.setFocus()
    press(qtbot)
    view = panel.stage.cash.twin
    assert view is not None
    view.setCurrentIndex(view.model().index(2, 0))
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view, Qt.Key.Key_C, CTRL)
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    p5 = synthetic_picture().cash.bands[0]
    assert [line[0] for line in lines] == ["2", "3"]
    assert [float(line[1]) for line in lines] == pytest.approx(p5[2:4].tolist(), abs=0.5)
