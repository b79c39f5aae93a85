"""What was drawn together is told in the window, also where less was possible than asked."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import cxsim
from cxsim_models.scenario import Correlation, Scenario
from cxsim_ui.pages import FinancePage
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
    return page.correlations.text.split("\n\n") if page.correlations.isVisible() else []


def test_nothing_is_shown_where_nothing_is_correlated(page: FinancePage) -> None:
    assert show(page, scenario()) == []
    assert show(page, scenario((A, B, 0.5))) != []
    assert show(page, scenario()) == []


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
