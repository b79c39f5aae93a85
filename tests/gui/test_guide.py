"""The guided first scenario, by hand: from the start page to a result of one's own, and every way in and out."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import cxsim
from cxsim.files.templates import template_names
from cxsim_models.scenario import Scenario
from cxsim_ui.guide.steps import STEPS, first_open, tasks
from cxsim_ui.main_window import MainWindow
from cxsim_ui.runner import Shown

LEFT = Qt.MouseButton.LeftButton
ENTER = Qt.Key.Key_Return
PRESSES_AT_MOST = 60
"""Clicks and keys from the start page to a result: less than one in two seconds."""


class Fingers:
    """Press keys where the focus is, and count them."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.count = 0
        self._qtbot = qtbot
        self._window = window

    @property
    def focus(self) -> QWidget:
        settle()
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused

    def click(self, button: QWidget) -> None:
        self.count += 1
        self._qtbot.mouseClick(button, LEFT)
        settle()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.count += 1
        self._qtbot.keyClick(self.focus, key, modifier)
        settle()

    def type(self, text: str) -> None:
        """Type over what is there, and press Enter."""
        self.count += len(text)
        self._qtbot.keyClicks(self.focus, text)
        self.press(ENTER)


def settle() -> None:
    """Let what was put off until after the event happen; the next may put something off too."""
    for _ in range(4):
        QCoreApplication.processEvents()


@pytest.fixture
def window(qtbot: QtBot, main_window: MainWindow) -> Iterator[MainWindow]:
    main_window.resize(1280, 720)
    main_window.show()
    main_window.start(None)
    main_window.show_start_page()
    main_window.activateWindow()
    qtbot.waitUntil(main_window.isActiveWindow)
    yield main_window
    for document in main_window.store.documents:
        document.undo_stack.setClean()


@pytest.fixture
def fingers(qtbot: QtBot, window: MainWindow) -> Fingers:
    return Fingers(qtbot, window)


def begin(fingers: Fingers, window: MainWindow, template: str) -> None:
    fingers.click(window.interior.start_page.first_entry.buttons[template])


def page(window: MainWindow) -> str:
    return window.workspace.rail.currentItem().text()


def next_button(window: MainWindow) -> QPushButton:
    return window.interior.guide.bar.next_button


def to_the_initiative(fingers: Fingers, window: MainWindow) -> None:
    """From the first step of the empty template, with all figures given."""
    fingers.press(Qt.Key.Key_Space)
    fingers.press(ENTER)
    fingers.press(ENTER)
    for figure in ("90000", "240"):
        fingers.type(figure)
    fingers.press(ENTER)
    fingers.type("9/12/16")
    fingers.press(ENTER)


def to_the_result(fingers: Fingers, window: MainWindow) -> None:
    to_the_initiative(fingers, window)
    fingers.press(ENTER)
    fingers.type("Call-back")
    fingers.press(ENTER)
    fingers.type("2/4/7")
    fingers.press(ENTER)
    fingers.type("80000")
    fingers.press(ENTER)


def test_sixty_presses_lead_from_the_start_page_to_a_distribution(
    qtbot: QtBot, window: MainWindow, fingers: Fingers
) -> None:
    results: list[Shown] = []
    window.runner.shown.connect(results.append)
    begin(fingers, window, "blank")
    to_the_result(fingers, window)
    assert window.interior.guide.step == "result"
    assert next_button(window).text() == "Finish"
    assert next_button(window).hasFocus()
    assert fingers.count <= PRESSES_AT_MOST
    scenario = window.store.scenario
    qtbot.waitUntil(lambda: bool(results) and results[-1].final and results[-1].scenario is scenario, timeout=60_000)
    panel = window.workspace.consequences
    assert panel.headline.isVisible()
    assert panel.cards.npv.figure
    segment, initiative = scenario.segments[0], scenario.initiatives[0]
    assert segment.customers is not None
    assert segment.churn is not None
    assert segment.customers.point == 90_000
    assert segment.churn.point == 12
    assert initiative.name == "Call-back"
    assert [shift.kpi for shift in initiative.shifts] == ["fcr"]
    assert initiative.costs[0].amount.point == 80_000
    fingers.press(ENTER)
    assert not window.interior.guide.bar.isVisible()


def test_each_step_opens_its_page_and_takes_the_focus_to_its_row(window: MainWindow, fingers: Fingers) -> None:
    begin(fingers, window, "telecom")
    bar = window.interior.guide.bar
    assert (window.interior.guide.step, page(window)) == ("inventory", "Inventory")
    assert fingers.focus.accessibleName() == "NPS: measured"
    assert next_button(window).text() == "Skip"
    fingers.press(Qt.Key.Key_Space)
    assert next_button(window).text() == "Next"
    fingers.click(next_button(window))
    assert (window.interior.guide.step, page(window)) == ("gaps", "Baseline")
    figures = {"Customers": "250000", "Spend": "420", "Gross margin": "55", "New customers": "3500"}
    for name, figure in figures.items():
        assert fingers.focus.accessibleName() == name
        assert next_button(window).text() == "Skip"
        fingers.type(figure)
    assert "contact rate." in bar.text
    fingers.type("3.1")
    assert next_button(window).hasFocus()
    fingers.press(ENTER)
    assert fingers.focus.accessibleName().startswith("Churn")
    assert next_button(window).text() == "Next"
    fingers.click(next_button(window))
    assert page(window) == "Initiatives"
    assert [option.text() for option in bar.options] == ["Add an initiative"]
    fingers.press(ENTER)
    assert fingers.focus.accessibleName() == "Name of the initiative"


def test_every_edit_is_one_named_step_of_undo(window: MainWindow, fingers: Fingers) -> None:
    begin(fingers, window, "blank")
    to_the_result(fingers, window)
    stack = window.store.undo_stack
    assert [stack.text(step) for step in range(stack.count())] == [
        "Mark as measured",
        "Change customers",
        "Change spend",
        "Change churn",
        "Add initiative",
        "Change name of the initiative",
        "Add shift",
        "Change first-contact resolution",
        "Add cost",
        "Change cost 1",
    ]
    begun = cxsim.new("blank")
    while stack.canUndo():
        window.actions_.undo.trigger()
    assert window.store.scenario.model_copy(update={"draws": {}}) == begun.model_copy(update={"draws": {}})
    done = [step for step, button in window.interior.guide.bar.trail.buttons.items() if button.property("done")]
    assert done == []
    assert "a step before this one is still open" in window.interior.guide.bar.text


def test_a_mistake_is_not_passed_over(window: MainWindow, fingers: Fingers) -> None:
    begin(fingers, window, "blank")
    fingers.click(window.interior.guide.bar.trail.buttons["gaps"])
    box = fingers.focus
    fingers.type("many")
    assert fingers.focus is box
    assert tasks(window.store.scenario, "gaps")[0].place == "segments[0].customers"


def test_escape_takes_back_what_is_typed_first_and_leaves_then(window: MainWindow, fingers: Fingers) -> None:
    begin(fingers, window, "blank")
    fingers.click(window.interior.guide.bar.trail.buttons["gaps"])
    before = window.store.scenario
    fingers.press(Qt.Key.Key_7)
    assert window.store.scenario is not before
    fingers.press(Qt.Key.Key_Escape)
    assert window.store.scenario is before
    assert window.interior.guide.bar.isVisible()
    fingers.press(Qt.Key.Key_Escape)
    assert not window.interior.guide.bar.isVisible()
    assert window.store.scenario is before
    assert window.workspace.isAncestorOf(fingers.focus)


def test_the_help_menu_resumes_where_something_is_still_to_do(window: MainWindow, fingers: Fingers) -> None:
    begin(fingers, window, "blank")
    to_the_initiative(fingers, window)
    fingers.click(window.interior.guide.bar.leave_button)
    window.workspace.rail.setCurrentRow(3)
    window.actions_.guide.trigger()
    assert window.interior.guide.bar.isVisible()
    assert (window.interior.guide.step, page(window)) == ("initiative", "Initiatives")


def test_where_nothing_is_to_do_the_help_menu_leads_to_a_new_beginning(window: MainWindow) -> None:
    window.documents.open_sample("first-contact")
    assert window.workspace.isVisible()
    window.actions_.guide.trigger()
    assert window.interior.start_page.isVisible()
    assert not window.interior.guide.bar.isVisible()


def test_back_next_and_skip_change_nothing(window: MainWindow, fingers: Fingers) -> None:
    begin(fingers, window, "blank")
    before = window.store.scenario
    visited = [window.interior.guide.step]
    for _ in range(4):
        fingers.press(ENTER, Qt.KeyboardModifier.ControlModifier)
        visited.append(window.interior.guide.step)
    assert tuple(visited) == STEPS
    for step in reversed(STEPS[:-1]):
        fingers.click(window.interior.guide.bar.back_button)
        assert window.interior.guide.step == step
    assert not window.interior.guide.bar.back_button.isEnabled()
    assert window.store.scenario is before
    assert not window.store.dirty


def test_the_guide_belongs_to_its_tab(window: MainWindow, fingers: Fingers) -> None:
    begin(fingers, window, "blank")
    guided = window.store.document
    fingers.press(Qt.Key.Key_Space)
    window.documents.open_sample("crm")
    assert not window.interior.guide.bar.isVisible()
    window.store.show(guided)
    assert window.interior.guide.bar.isVisible()
    assert window.interior.guide.step == "inventory"


def test_the_guide_outlives_a_change_of_language(window: MainWindow, fingers: Fingers, qapp: QApplication) -> None:
    before = QLocale()
    begin(fingers, window, "blank")
    fingers.click(window.interior.guide.bar.trail.buttons["gaps"])
    try:
        window.choose_language("fr")
        settle()
        assert window.interior.guide.step == "gaps"
        assert window.interior.guide.bar.isVisible()
    finally:
        for translator in qapp.findChildren(QTranslator):
            qapp.removeTranslator(translator)
        QLocale.setDefault(before)


def test_numbers_stand_where_the_result_is_read(qtbot: QtBot, window: MainWindow, fingers: Fingers) -> None:
    begin(fingers, window, "blank")
    to_the_result(fingers, window)
    panel, marks = window.workspace.consequences, window.interior.guide.marks
    qtbot.waitUntil(panel.headline.isVisible, timeout=20_000)
    qtbot.waitUntil(lambda: len(marks.places()) == 3, timeout=20_000)
    assert marks.isVisible()
    headline, dots, line = (panel.widget().mapToGlobal(place) for place in marks.places())
    assert abs(headline.y() - panel.headline.mapToGlobal(panel.headline.rect().center()).y()) <= 1
    chart = panel.outcome
    assert chart.mapToGlobal(chart.rect().topLeft()).y() < dots.y() < chart.mapToGlobal(chart.rect().bottomLeft()).y()
    before = marks.places()[2].x()
    chart.set_threshold(chart.threshold + 100_000)
    assert marks.places()[2].x() > before
    assert line.y() < dots.y()
    fingers.click(window.interior.guide.bar.back_button)
    assert not marks.isVisible()


def test_somebody_new_is_invited_once(window: MainWindow, fingers: Fingers) -> None:
    invitation = window.interior.guide.invitation
    window.interior.show_workspace()
    assert invitation.isVisible()
    fingers.click(invitation.buttons[0])
    assert window.interior.start_page.isVisible()
    begin(fingers, window, "retail")
    assert not invitation.isVisible()


@pytest.mark.parametrize("template", template_names())
def test_what_is_done_follows_from_the_document_alone(template: str) -> None:
    scenario = cxsim.new(template)
    assert first_open(scenario) == "inventory"
    assert tasks(scenario, "gaps")
    assert tasks(scenario, "baseline")
    assert [task.kind for task in tasks(scenario, "initiative")] == ["initiative"]
    assert tasks(scenario, "result")


def test_a_worked_case_lacks_nothing_but_an_inventory() -> None:
    scenario = cxsim.new("first-contact")
    assert [step for step in STEPS if tasks(scenario, step)] == ["inventory"]
    assert [task.kind for task in tasks(Scenario(schema_version="cxsim/1"), "gaps")] == ["segment"]
