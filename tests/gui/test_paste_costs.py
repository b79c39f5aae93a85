"""Cost lines pasted from a spreadsheet: what a table means, and the window under real keys and the real clipboard."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxsim_models.estimate import Pert, fixed
from cxsim_models.initiative import Cost
from cxsim_models.scenario import Scenario
from cxsim_ui.form.typed import TypedError
from cxsim_ui.pages.cost_dates import Calendar
from cxsim_ui.pages.cost_dialog import CostDialog
from cxsim_ui.pages.cost_table import PastedCosts, read_costs
from cxsim_ui.pages.initiatives import InitiativesPage
from cxsim_ui.pages.money_row import MoneyRow
from cxsim_ui.pages.when import when_text
from cxsim_ui.store import Store
from tests.gui.pages import LEFT, button, document, press, shown_page

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

ENGLISH = "When\tAmount\tItem\tType\nmonthly\t$12,000\tLicences\tsoftware\nmonth 3\t9.5k\tTraining\ttraining\n"
FRENCH = (
    "Poste;Catégorie;Bas;Probable;Haut;Quand\n"
    "Déploiement;conseil;80 000 €;100 000 €;150 000 €;au départ\n"
    "Équipe;salaires;;4\N{NARROW NO-BREAK SPACE}000,50;;mensuel de 3 à 12\n"
)


@pytest.fixture(autouse=True)
def _translated(dressed: QApplication) -> None:
    """Sentences need an application."""


def described(read: PastedCosts) -> list[tuple[Any, ...]]:
    return [(cost.name, cost.category, cost.amount, when_text(cost.timing)) for cost in read.costs]


def only(text: str) -> Cost:
    (cost,) = read_costs(text, ".").costs
    return cost


class TestTables:
    def test_english_headings_in_any_order(self) -> None:
        assert described(read_costs(ENGLISH, ".")) == [
            ("Licences", "technology", fixed(12_000), "monthly from 1"),
            ("Training", "training", fixed(9_500), "once, month 3"),
        ]

    def test_french_headings_and_numbers(self) -> None:
        assert described(read_costs(FRENCH, ",")) == [
            ("Déploiement", "consulting", Pert(dist="pert", low=80e3, likely=100e3, high=150e3), "up front"),
            ("Équipe", "people", fixed(4000.5), "monthly, 3 to 12"),
        ]

    def test_amounts_by_how_often_they_fall(self) -> None:
        read = read_costs("Coût\tMontant initial\tMontant mensuel (k€)\tNotes\nLogiciel\t10 000\t2,5\tx\n", ".")
        assert described(read) == [
            ("Logiciel", "technology", fixed(10_000), "up front"),
            ("Logiciel", "technology", fixed(2500), "monthly from 1"),
        ]
        assert read.ignored == ("Notes",)

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Licences\t12 000 €\nFormation\t8 500", [("Licences", 12_000.0), ("Formation", 8500.0)]),
            ("12000\tLicences\n9500\tHelp", [("Licences", 12_000.0), ("Help", 9500.0)]),
            ('Name,Amount\nA,1200\n"B, C","1,300"', [("A", 1200.0), ("B, C", 1300.0)]),
        ],
    )
    def test_without_headings_by_type(self, text: str, expected: list[tuple[str, float]]) -> None:
        assert [(cost.name, cost.amount.point) for cost in read_costs(text, ".").costs] == expected

    def test_months_and_three_points_without_headings(self) -> None:
        assert when_text(read_costs("Licences\t3\t12000\nHelp\t0\t9500", ".").costs[0].timing) == "once, month 3"
        assert only("Setup\t100\t120\t150").amount == Pert(dist="pert", low=100, likely=120, high=150)

    @pytest.mark.parametrize(
        ("cell", "words"),
        [
            ("500 €/month", "monthly from 1"),
            ("500 € par an", "yearly from 1"),
            ("500 HT", "up front"),
        ],
    )
    def test_what_stands_behind_an_amount(self, cell: str, words: str) -> None:
        cost = only(f"Name\tAmount\nA\t{cell}")
        assert (cost.amount, when_text(cost.timing)) == (fixed(500), words)

    @pytest.mark.parametrize(
        ("row", "said"),
        [
            ("A\t(1,200)\t", "“(1,200)” is negative"),
            ("A\t-1200 €\t", "“-1200 €” is negative"),
            ("A\tabc\t", "“abc” is not a number"),
            ("A\t\t", "The amount is missing."),
            ("A\t12\tquarterly", "once, every month or every year"),
            ("A\t12\t200", "“200” is no month"),
            ("A\t12\t2027-03", "“2027-03” is a date: first state on the page Baseline"),
            ("Total\t1200\t", "A total is left out"),
        ],
    )
    def test_a_bad_cell_leaves_its_row_out_and_says_why(self, row: str, said: str) -> None:
        read = read_costs(f"Name\tAmount\tWhen\nGood\t5\t\n{row}", ".")
        assert [cost.name for cost in read.costs] == ["Good"]
        assert said in read.rows[1].problems[0]

    @pytest.mark.parametrize(
        ("when", "words"),
        [
            ("2027-03", "once, month 3"),
            ("2027-03-15 00:00:00", "once, month 3"),
            ("03/2028", "once, month 15"),
            ("Mar-27", "once, month 3"),
            ("févr. 2027", "once, month 2"),
            ("15 August 2027", "once, month 8"),
            ("March 15, 2027", "once, month 3"),
            ("3/4/2027", "once, month 3"),
            ("25/4/2027", "once, month 4"),
            ("monthly from Jan 2027 to Dec 2027", "monthly, 1 to 12"),
            ("mensuel, 2027-03 - 2027-06", "monthly, 3 to 6"),
            ("month 3", "once, month 3"),
        ],
    )
    def test_a_date_is_a_month_of_the_scenario(self, when: str, words: str) -> None:
        for text in (f"Name\tAmount\tWhen\nA\t5\t{when}", f"A thing\t5\t{when}"):
            (cost,) = read_costs(text, ".", Calendar("2027-01")).costs
            assert (cost.amount, when_text(cost.timing)) == (fixed(5), words)

    def test_one_date_of_a_table_settles_the_others(self) -> None:
        text = "Name\tAmount\tWhen\tUntil\nA\t5\t3/4/2027\t\nB\t5\tmonthly 4/5/2027\t25/6/2027"
        read = read_costs(text, ".", Calendar("2027-01"))
        assert [when_text(cost.timing) for cost in read.costs] == ["once, month 4", "monthly, 5 to 6"]
        for first, month in ((True, 4), (False, 3)):
            (cost,) = read_costs("Name\tAmount\tWhen\nA\t5\t3/4/2027", ".", Calendar("2027-01", first)).costs
            assert when_text(cost.timing) == f"once, month {month}"

    @pytest.mark.parametrize(
        ("when", "said"),
        [
            ("2026-12", "“2026-12” is before the scenario's first month, 2027-01."),
            ("13/2027", "“13/2027” is no date."),
            ("2040-01", "“2040-01” is no month"),
        ],
    )
    def test_a_date_that_is_no_month_of_the_scenario_is_said(self, when: str, said: str) -> None:
        read = read_costs(f"Name\tAmount\tWhen\nGood\t5\t\nA\t5\t{when}", ".", Calendar("2027-01"))
        assert [cost.name for cost in read.costs] == ["Good"]
        assert said in read.rows[1].problems[0]

    def test_an_unknown_category_is_no_reason_to_lose_a_cost(self) -> None:
        (row,) = read_costs("Name\tAmount\tCategory\nA\t5\tfoo", ".").rows
        assert row.cost is not None
        assert row.cost.category == "other"
        assert row.problems == ("“foo” is no category here: “other” is taken.",)

    @pytest.mark.parametrize("text", ["", "one\ntwo", "Name\tCategory\nA\tpeople"])
    def test_what_is_no_table_of_costs_is_refused(self, text: str) -> None:
        with pytest.raises(TypedError):
            read_costs(text, ".")


@pytest.fixture
def store() -> Store:
    return Store(Scenario.model_validate(document()))


@pytest.fixture
def page(store: Store, qtbot: QtBot) -> InitiativesPage:
    page = InitiativesPage(store)
    shown_page(qtbot, page, 520)
    return page


def dialog_of(page: InitiativesPage) -> CostDialog:
    found = page.cards[0].findChild(CostDialog)
    assert isinstance(found, CostDialog)
    return found


def names(store: Store) -> list[str]:
    return [cost.name for cost in store.scenario.initiatives[0].costs]


def press_paste(widget: object) -> None:
    QTest.keySequence(widget, QKeySequence(QKeySequence.StandardKey.Paste))


def test_the_menu_shows_the_clipboard_and_adds_in_one_step(page: InitiativesPage, store: Store, qtbot: QtBot) -> None:
    QApplication.clipboard().setText(ENGLISH + "month 4\t(300)\tRebate\tother\n")
    press(page.cards[0].menu, "Paste costs from a spreadsheet…")
    dialog = dialog_of(page)
    assert dialog.finding.text().startswith("2 of 3 lines are understood.")
    shown = [dialog.table.item(0, column).text() for column in range(4)]
    assert shown == ["Licences", "technology", "12,000", "monthly from 1"]
    assert "negative" in dialog.table.item(2, 4).text()
    assert names(store) == ["Licences", "Training"], "nothing before one says so"
    assert dialog.use.text() == "Add 2 costs"
    qtbot.keyClick(dialog.use, Qt.Key.Key_Return)
    assert names(store) == ["Licences", "Training", "Licences", "Training"]
    assert store.undo_stack.undoText() == "Paste costs"
    lines = [row for row in page.cards[0].findChildren(MoneyRow) if row.isVisible()]
    assert [line.line_name.text() for line in lines] == names(store)
    store.undo_stack.undo()
    assert names(store) == ["Licences", "Training"]


def test_ctrl_v_among_the_costs(page: InitiativesPage, store: Store, qtbot: QtBot) -> None:
    QApplication.clipboard().setText(FRENCH)
    add = button(page.cards[0], "Add cost")
    add.setFocus()
    press_paste(add)
    qtbot.mouseClick(dialog_of(page).use, LEFT)
    assert names(store)[2:] == ["Déploiement", "Équipe"]


def test_ctrl_v_into_the_name_of_a_fresh_cost(page: InitiativesPage, store: Store, qtbot: QtBot) -> None:
    QApplication.clipboard().setText(ENGLISH)
    qtbot.mouseClick(button(page.cards[0], "Add cost"), LEFT)
    name = QApplication.focusWidget()
    press_paste(name)
    dialog = dialog_of(page)
    assert store.scenario.initiatives[0].costs[2].name == "", "a table is no name"
    dialog.reject()
    assert names(store) == ["Licences", "Training", ""]


def test_a_word_on_the_clipboard_is_a_name(page: InitiativesPage, store: Store, qtbot: QtBot) -> None:
    QApplication.clipboard().setText("Coaching")
    qtbot.mouseClick(button(page.cards[0], "Add cost"), LEFT)
    press_paste(QApplication.focusWidget())
    assert names(store)[2] == "Coaching"
    add = button(page.cards[0], "Add cost")
    add.setFocus()
    press_paste(add)
    assert page.cards[0].findChild(CostDialog) is None


def test_typing_in_the_window_is_read_when_the_keys_rest(page: InitiativesPage, store: Store, qtbot: QtBot) -> None:
    QApplication.clipboard().setText("nothing")
    dialog = page.cards[0].paste_costs()
    assert dialog.text.toPlainText() == ""
    assert not dialog.use.isEnabled()
    qtbot.keyClicks(dialog.text, "Help")
    qtbot.waitUntil(lambda: "No column of amounts" in dialog.error.text(), timeout=3000)
    qtbot.keyClicks(dialog.text, ";120")
    qtbot.waitUntil(lambda: dialog.use.isEnabled(), timeout=3000)
    assert dialog.use.text() == "Add 1 cost"
    dialog.reject()
    assert store.undo_stack.count() == 0
