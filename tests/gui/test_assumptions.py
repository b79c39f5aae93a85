"""The page of assumptions: sorted, filtered, edited in place, undone."""

import datetime
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from cxsim_models.paths import estimates
from cxsim_models.scenario import Scenario
from cxsim_ui.pages.assumptions import AssumptionsPage
from cxsim_ui.register.lines import Column
from tests.gui.pages import LEFT
from tests.gui.registers import CHURN, cell, click_heading, column, double_click, editor, shown_register, type_over

OTTO = "Otto, Szymanski & Varadarajan 2020, Journal of the Academy of Marketing Science 48(3)"
"""What the evidence library says of CSAT-M1."""


@pytest.fixture
def page(qtbot: QtBot, dressed: QApplication) -> Iterator[AssumptionsPage]:
    page = shown_register(qtbot)
    yield page
    page.stop()


def test_it_lists_what_is_uncertain_or_sourced(page: AssumptionsPage) -> None:
    assert set(column(page, Column.NAME)) == {
        "Consumer · Churn",
        "Consumer · First-contact resolution",
        "Agent knowledge base · Chance of delivery",
        "Agent knowledge base · Training",
        "Agent knowledge base · First-contact resolution",
        "First-contact resolution → CSAT · Effect",
        "CSAT → Churn · Effect",
    }
    assert page.counts.text() == "7 assumptions, 5 without a source, 1 stale"
    texts = [cell(page, "Consumer · Churn", each).data().replace("\xa0", " ") for each in Column]
    assert texts == [
        "Consumer · Churn",
        "18 % a year",
        "–",
        "measured",
        "Billing system",
        "",
        "2024-05-01, stale",
        "",
    ]
    assert cell(page, "Agent knowledge base · Training", Column.SOURCE).data() == "no source"
    assert cell(page, "Agent knowledge base · Training", Column.DATE).data() == "no date"
    assert cell(page, "CSAT → Churn · Effect", Column.SOURCE).data() == OTTO
    assert cell(page, "CSAT → Churn · Effect", Column.VALUE).data().replace("\xa0", " ") == "−0.8 % per point"


def test_a_click_on_a_heading_sorts(page: AssumptionsPage) -> None:
    click_heading(page, Column.NAME)
    rising = column(page, Column.NAME)
    assert rising == sorted(rising, key=str.casefold)
    click_heading(page, Column.NAME)
    assert column(page, Column.NAME) == rising[::-1]
    click_heading(page, Column.GRADE)
    assert column(page, Column.GRADE)[:2] == ["measured", "causal study"]
    click_heading(page, Column.SOURCE)
    assert column(page, Column.SOURCE)[-2:] == ["Billing system", OTTO]


def test_the_box_finds_words_in_any_column(qtbot: QtBot, page: AssumptionsPage) -> None:
    for text, found in (
        ("survey", {"Consumer · First-contact resolution"}),
        ("CHURN", {"Consumer · Churn", "CSAT → Churn · Effect"}),
        ("billing churn", {"Consumer · Churn"}),
        ("causal", {"CSAT → Churn · Effect"}),
        ("costs.Training", {"Agent knowledge base · Training"}),
    ):
        page.sought.clear()
        qtbot.keyClicks(page.sought, text)
        assert set(column(page, Column.NAME)) == found, text
    page.sought.clear()
    qtbot.keyClicks(page.sought, "no such thing")
    assert column(page, Column.NAME) == []
    assert "Nothing matches" in page._note.text()
    page.sought.clear()
    assert page.table.sieve.rowCount() == 7


@pytest.mark.parametrize(
    ("quick", "count"), [("all", 7), ("uncertain", 5), ("no_source", 5), ("stale", 1), ("judgement", 5)]
)
def test_quick_filters(page: AssumptionsPage, quick: str, count: int) -> None:
    QTest.mouseClick(page.chips["stale"], LEFT)
    assert column(page, Column.NAME) == ["Consumer · Churn"]
    QTest.mouseClick(page.chips[quick], LEFT)
    assert page.table.sieve.rowCount() == count
    assert [name for name, chip in page.chips.items() if chip.isChecked()] == [quick]


@pytest.mark.parametrize(
    ("which", "text", "field", "value", "name"),
    [
        (Column.SOURCE, "SQM Group 2024", "source", "SQM Group 2024", "Change source of training"),
        (Column.OWNER, "Controlling", "owner", "Controlling", "Change owner of training"),
        (Column.DATE, "2026-03-01", "date", datetime.date(2026, 3, 1), "Change date of training"),
        (Column.NOTE, "Two offers", "note", "Two offers", "Change note on training"),
    ],
)
def test_the_register_is_edited_in_place(
    qtbot: QtBot, page: AssumptionsPage, which: Column, text: str, field: str, value: object, name: str
) -> None:
    label, path = "Agent knowledge base · Training", "initiatives.fcr.costs.Training.amount"
    before = page.store.scenario
    type_over(qtbot, page, cell(page, label, which), text)
    estimate = estimates(page.store.scenario)[path].estimate
    assert getattr(estimate, field) == value
    assert estimate.point == 120_000
    assert cell(page, label, which).data() == text
    assert page.store.undo_stack.count() == 1
    assert page.store.undo_stack.undoText() == name
    page.store.undo_stack.undo()
    assert page.store.scenario == before
    assert cell(page, label, which).data() != text


def test_a_source_is_taken_away(qtbot: QtBot, page: AssumptionsPage) -> None:
    type_over(qtbot, page, cell(page, "Consumer · Churn", Column.SOURCE), "")
    assert estimates(page.store.scenario)[CHURN].estimate.source == ""
    assert cell(page, "Consumer · Churn", Column.SOURCE).data() == "no source"
    assert page.counts.text() == "7 assumptions, 6 without a source, 1 stale"


def test_a_value_is_typed_as_everywhere(qtbot: QtBot, page: AssumptionsPage) -> None:
    type_over(qtbot, page, cell(page, "Consumer · Churn", Column.VALUE), "10 / 15 / 25")
    churn = estimates(page.store.scenario)[CHURN].estimate
    assert (churn.dist, churn.point) == ("pert", 15.0)
    assert (churn.source, churn.grade) == ("Billing system", "measured")
    assert page.store.undo_stack.undoText() == "Change churn"
    effect = cell(page, "CSAT → Churn · Effect", Column.VALUE)
    box = editor(page, effect)
    assert box.text() == "−2 / −0.8 / 0"
    box.setText("-3 to -1")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    found = estimates(page.store.scenario)["links.csat-churn.effect"].estimate
    assert found.point == pytest.approx(-0.02), "percent per point, as the links show it"


def test_nonsense_keeps_the_old_value_and_says_why(qtbot: QtBot, page: AssumptionsPage) -> None:
    before = page.store.scenario
    index = cell(page, "Consumer · Churn", Column.VALUE)
    for text, why in (
        ("plenty", "“plenty” is not a number"),
        ("10 / 30 / 25", "Likely, 30, is not between"),
        ("10 / 50 / 120", "cannot be above 100"),
        (" ", "Type a number"),
    ):
        box = type_over(qtbot, page, index, text)
        assert page.table.indexWidget(index) is box, "the editor stays open"
        assert box.property("state") == "error"
        assert why in page.table.mistake.text
        assert page.store.scenario is before
        qtbot.keyClick(box, Qt.Key.Key_Escape)
        assert page.table.mistake.text == ""
        assert index.data().startswith("18")
    assert page.store.undo_stack.count() == 0


def test_what_the_field_refuses_is_said_too(qtbot: QtBot, page: AssumptionsPage) -> None:
    index = cell(page, "Agent knowledge base · Training", Column.VALUE)
    before = page.store.scenario
    type_over(qtbot, page, index, "340 of 500")
    assert "Amount is none" in page.table.mistake.text
    assert page.store.scenario is before


def test_counted_answers_are_a_value(qtbot: QtBot, page: AssumptionsPage) -> None:
    index = cell(page, "Consumer · First-contact resolution", Column.VALUE)
    type_over(qtbot, page, index, "340 of 500")
    assert index.data().replace("\xa0", " ") == "68 %"
    assert editor(page, index).text() == "340 of 500"
    assert cell(page, "Consumer · First-contact resolution", Column.GRADE).data() == "measured"


def test_a_mistake_is_mended_where_it_was_made(qtbot: QtBot, page: AssumptionsPage) -> None:
    index = cell(page, "Consumer · Churn", Column.DATE)
    box = type_over(qtbot, page, index, "last May")
    assert "year-month-day" in page.table.mistake.text
    box.setText("2026-05-31")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert page.table.mistake.text == ""
    assert index.data() == "2026-05-31"
    assert page.counts.text().endswith("0 stale")


def test_tab_goes_from_cell_to_cell_but_not_past_a_mistake(qtbot: QtBot, page: AssumptionsPage) -> None:
    label = "Agent knowledge base · Training"
    source, owner, date = (cell(page, label, each) for each in (Column.SOURCE, Column.OWNER, Column.DATE))
    box = editor(page, source)
    for text, following in (("Offer of May", owner), ("Purchasing", date)):
        box.selectAll()
        qtbot.keyClicks(box, text)
        qtbot.keyClick(box, Qt.Key.Key_Tab)
        opened = page.table.indexWidget(following)
        assert isinstance(opened, QLineEdit)
        box = opened
    qtbot.keyClicks(box, "soon")
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    assert page.table.indexWidget(date) is box
    assert "“soon” is not a date" in page.table.mistake.text
    assert [page.store.undo_stack.text(step) for step in range(2)] == [
        "Change source of training",
        "Change owner of training",
    ]
    assert page.store.undo_stack.count() == 2


def test_whoever_leaves_a_mistake_keeps_the_old_value_and_reads_why(qtbot: QtBot, page: AssumptionsPage) -> None:
    before = page.store.scenario
    index = cell(page, "Consumer · Churn", Column.VALUE)
    box = editor(page, index)
    box.selectAll()
    qtbot.keyClicks(box, "plenty")
    page.sought.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: page.table.indexWidget(index) is None)
    assert page.store.scenario is before
    assert "“plenty” is not a number" in page.table.mistake.text
    editor(page, cell(page, "Agent knowledge base · Training", Column.SOURCE))
    assert page.table.mistake.text == ""


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # Popups, that is.
def test_a_grade_is_chosen(qtbot: QtBot, page: AssumptionsPage) -> None:
    index = cell(page, "Agent knowledge base · Training", Column.GRADE)
    page.table.setCurrentIndex(index)
    qtbot.keyClick(page.table, Qt.Key.Key_F2)
    box = page.table.indexWidget(index)
    assert isinstance(box, QComboBox)
    assert box.currentText() == "judgement"
    qtbot.waitUntil(box.view().isVisible)
    qtbot.keyClick(box.view(), Qt.Key.Key_Up)
    qtbot.keyClick(box.view(), Qt.Key.Key_Return)
    training = estimates(page.store.scenario)["initiatives.fcr.costs.Training.amount"].estimate
    assert training.grade == "vendor"
    assert index.data() == "vendor"
    assert page.store.undo_stack.undoText() == "Change grade of training"
    qtbot.waitUntil(lambda: page.table.indexWidget(index) is None)


def test_no_line_moves_while_it_is_edited(qtbot: QtBot, page: AssumptionsPage) -> None:
    click_heading(page, Column.VALUE)
    before = column(page, Column.NAME)
    index = cell(page, "Consumer · Churn", Column.VALUE)
    type_over(qtbot, page, index, "95")
    assert column(page, Column.NAME) == before
    page.choose("uncertain")
    assert "Consumer · Churn" not in column(page, Column.NAME), "now that it was asked for"
    type_over(qtbot, page, cell(page, "Agent knowledge base · Training", Column.VALUE), "5")
    assert "Agent knowledge base · Training" in column(page, Column.NAME)


def test_a_number_that_says_nothing_any_more_leaves_the_register(qtbot: QtBot, page: AssumptionsPage) -> None:
    label = "Consumer · First-contact resolution"
    type_over(qtbot, page, cell(page, label, Column.NOTE), "")
    qtbot.waitUntil(lambda: label not in column(page, Column.NAME))
    assert page.counts.text().startswith("6 assumptions")
    page.store.undo_stack.undo()
    assert label in column(page, Column.NAME)


def test_names_and_shares_are_not_edited(qtbot: QtBot, page: AssumptionsPage) -> None:
    asked: list[str] = []
    page.wanted.connect(asked.append)
    name = cell(page, "Consumer · Churn", Column.NAME)
    double_click(page, name)
    assert asked == ["segments[0].churn"]
    assert page.table.indexWidget(name) is None
    page.table.setCurrentIndex(cell(page, "Agent knowledge base · Training", Column.NAME))
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert asked[1:] == ["initiatives[0].costs[1].amount"]
    share = cell(page, "Consumer · Churn", Column.SHARE)
    double_click(page, share)
    assert page.table.indexWidget(share) is None


def test_enter_edits_a_cell(qtbot: QtBot, page: AssumptionsPage) -> None:
    index = cell(page, "Consumer · Churn", Column.OWNER)
    page.table.setFocus()
    page.table.setCurrentIndex(index)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert isinstance(page.table.indexWidget(index), QLineEdit)


def test_an_empty_register_says_so(qtbot: QtBot, page: AssumptionsPage) -> None:
    page.store.open(Scenario(schema_version="cxsim/1"), None)
    assert page.table.sieve.rowCount() == 0
    assert page.counts.text().startswith("Nothing is uncertain")


def in_sight(page: AssumptionsPage) -> list[Column]:
    width = page.table.viewport().width()
    ends = [page.table.columnViewportPosition(each) + page.table.columnWidth(each) for each in Column]
    return [each for each, end in zip(Column, ends, strict=True) if end <= width]


def marked(page: AssumptionsPage, index: QModelIndex) -> bool:
    """Whether anything in a cell is of the brown of warnings."""
    rect = page.table.visualRect(index)
    at = page.table.viewport().mapTo(page, rect.topLeft())
    image = page.grab(QRect(at, rect.size())).toImage()
    pixels = (QColor(image.pixel(x, y)) for x in range(image.width()) for y in range(image.height()))
    return any(pixel.red() - pixel.blue() > 60 and pixel.red() > pixel.green() + 10 for pixel in pixels)


def test_narrow_pages_show_the_decisive_columns_and_wide_ones_all(
    qtbot: QtBot, page: AssumptionsPage, screenshot: Callable[[QWidget, str], None]
) -> None:
    assert in_sight(page) == list(Column)
    assert page.table.horizontalScrollBar().maximum() == 0
    screenshot(page, "assumptions-wide")
    page.resize(474, 600)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert in_sight(page) == [Column.NAME, Column.VALUE, Column.SHARE, Column.GRADE]
    assert page.table.horizontalScrollBar().maximum() > 0, "the others are a scroll away"
    screenshot(page, "assumptions-narrow")
    # Where the source has no column in sight, the grade's cell bears the mark.
    assert marked(page, cell(page, "Agent knowledge base · Training", Column.GRADE)), "no source"
    assert marked(page, cell(page, "Consumer · Churn", Column.GRADE)), "stale"
    assert not marked(page, cell(page, "CSAT → Churn · Effect", Column.GRADE))


def test_a_middle_that_nobody_stated_is_not_written_to_the_cent(qtbot: QtBot, page: AssumptionsPage) -> None:
    type_over(qtbot, page, cell(page, "Consumer · Churn", Column.VALUE), "15.25 to 21.5")
    assert cell(page, "Consumer · Churn", Column.VALUE).data().startswith("18.1\xa0")
    type_over(qtbot, page, cell(page, "Consumer · Churn", Column.VALUE), "18.125 ± 3")
    assert cell(page, "Consumer · Churn", Column.VALUE).data().startswith("18.125\xa0")
