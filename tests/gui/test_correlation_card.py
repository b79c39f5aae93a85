"""What was drawn together is told in the window, also where less was possible than asked."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import cxsim
from cxsim_models.scenario import Correlation, Scenario
from cxsim_ui.pages.finance import FinancePage
from cxsim_ui.store import Store
from tests.gui.pages import shown_page

A, B, C = "segments.consumer.churn", "segments[1].churn", "segments.consumer.spend"


def scenario(*pairs: tuple[str, str, float], execution: float = 0.0) -> Scenario:
    sample = cxsim.new("first-contact")
    correlations = tuple(Correlation(a=a, b=b, rho=rho) for a, b, rho in pairs)
    settings = sample.settings.model_copy(update={"execution": execution})
    return sample.model_copy(update={"correlations": correlations, "settings": settings})


@pytest.fixture
def page(dressed: QApplication, qtbot: QtBot) -> FinancePage:
    page = shown_page(qtbot, FinancePage(Store(cxsim.new())), 520)
    assert isinstance(page, FinancePage)
    return page


def show(page: FinancePage, plan: Scenario) -> list[str]:
    page.show_result(cxsim.simulate(plan, trials=64))
    return page.correlations.text.split("\n\n")


def test_where_nothing_is_correlated_it_says_so(page: FinancePage) -> None:
    alone = ["All estimates were drawn independently of each other."]
    assert show(page, scenario()) == alone
    assert show(page, scenario((A, B, 0.5))) != alone
    assert show(page, scenario()) == alone


def test_what_is_possible_is_as_asked(page: FinancePage) -> None:
    assert show(page, scenario((A, B, 0.5))) == ["Consumer · Churn with Small business · Churn: 0.5, as asked."]


def test_a_contradiction_is_told_with_what_was_achieved(page: FinancePage) -> None:
    said = show(page, scenario((A, B, 0.9), (A, C, 0.9), (B, C, -0.9)))
    assert len(said) == 3
    assert all(" instead of " in sentence and "contradict" in sentence for sentence in said)
    assert said[0].startswith("Consumer · Churn with Small business · Churn: 0.48 instead of 0.9;")


def test_execution_is_one_sentence(page: FinancePage) -> None:
    [sentence] = show(page, scenario(execution=0.9))
    assert sentence.startswith("Shifts of different initiatives (execution): 0.")
    assert " instead of 0.9; so many shifts" in sentence


def test_a_page_out_of_sight_catches_up(page: FinancePage) -> None:
    page.hide()
    page.show_result(cxsim.simulate(scenario((A, B, 0.5)), trials=64))
    page.show()
    assert page.correlations.text.endswith("as asked.")


def editing(qtbot: QtBot, plan: Scenario) -> FinancePage:
    page = shown_page(qtbot, FinancePage(Store(plan)), 520)
    assert isinstance(page, FinancePage)
    return page


def test_a_pair_is_added_chosen_typed_and_taken_away(dressed: QApplication, qtbot: QtBot) -> None:
    page = editing(qtbot, scenario())
    store, card = page.store, page.correlations
    qtbot.mouseClick(card.add, Qt.MouseButton.LeftButton)
    [row] = card.rows
    assert store.scenario.correlations == (Correlation(a=A, b=C, rho=0.5),)
    assert row.ends["a"].currentText() == "Consumer · Churn"
    assert QApplication.focusWidget() is row.ends["a"]
    row.ends["b"].setFocus()
    qtbot.keyClicks(row.ends["b"], "Small business · Churn")
    qtbot.keyClick(row.ends["b"], Qt.Key.Key_Return)
    row.rho.setFocus()
    row.rho.selectAll()
    qtbot.keyClicks(row.rho, "-0.6")
    assert store.scenario.correlations == (Correlation(a=A, b="segments.business.churn", rho=-0.6),)
    qtbot.keyClicks(row.rho, "5")
    assert row.error_text == ""
    assert store.scenario.correlations[0].rho == -0.65
    qtbot.mouseClick(row.discard, Qt.MouseButton.LeftButton)
    assert store.scenario.correlations == ()
    assert store.undo_stack.undoText() == "Remove correlation"
    store.undo_stack.undo()
    assert [pair.rho for pair in store.scenario.correlations] == [-0.65]
    assert card.rows[0].rho.text() == "-0.65".replace("-", card.rows[0].rho.text()[0])


def test_what_cannot_be_a_correlation_is_refused_in_words(dressed: QApplication, qtbot: QtBot) -> None:
    page = editing(qtbot, scenario((A, B, 0.5)))
    [row] = page.correlations.rows
    row.rho.setFocus()
    row.rho.selectAll()
    qtbot.keyClicks(row.rho, "2")
    assert "1" in row.error_text
    assert page.store.scenario.correlations[0].rho == 0.5


def test_an_estimate_does_not_move_with_itself(dressed: QApplication, qtbot: QtBot) -> None:
    page = editing(qtbot, scenario((A, B, 0.5)))
    [row] = page.correlations.rows
    row.ends["b"].setFocus()
    qtbot.keyClick(row.ends["b"], Qt.Key.Key_Home)
    assert "is paired with itself" in row.error_text


def test_a_problem_of_a_pair_leads_to_its_row(dressed: QApplication, qtbot: QtBot) -> None:
    page = editing(qtbot, scenario((A, B, 0.5)))
    assert page.holds("correlations[0]")
    assert page.reveal("correlations[0]")
    assert page.correlations.rows[0].isAncestorOf(QApplication.focusWidget())


def test_a_pair_names_its_estimates_though_they_are_spelled_by_position(dressed: QApplication, qtbot: QtBot) -> None:
    page = editing(qtbot, scenario(("segments[0].churn", "segments[1].churn", 0.2)))
    [row] = page.correlations.rows
    assert [end.currentText() for end in row.ends.values()] == ["Consumer · Churn", "Small business · Churn"]
