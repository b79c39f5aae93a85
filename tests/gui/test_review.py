"""Problems and checks in the window: counted at the bottom, listed on demand, a click from their place."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

import cxsim
from cxsim_models.estimate import fixed
from cxsim_models.scenario import Scenario
from cxsim_ui import edits
from cxsim_ui.checks_button import ChecksButton
from cxsim_ui.checks_list import ChecksList, Entry
from cxsim_ui.form.estimate_row import EstimateRow
from cxsim_ui.form.row import Row
from cxsim_ui.form.sentences import full_sentence
from cxsim_ui.main_window import MainWindow
from cxsim_ui.pages.timing_line import TimingLine
from cxsim_ui.store import Store
from cxsim_ui.workspace import Workspace
from tests.gui.pages import LEFT
from tests.unit import check_cases_estimates, check_cases_initiatives
from tests.unit.sound import changed, found

CASES = check_cases_initiatives.CASES | check_cases_estimates.CASES

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, main_window: MainWindow) -> MainWindow:
    window = main_window
    window.show()
    sample = cxsim.new("first-contact")
    settings = sample.settings.model_copy(update={"trials": 1024})
    cxsim.save(sample.model_copy(update={"settings": settings}), tmp_path / "sample.cxsim")
    window.start(str(tmp_path / "sample.cxsim"))
    qtbot.waitUntil(lambda: window.interior.status.checks.isVisible(), timeout=20_000)
    return window


def says(qtbot: QtBot, window: MainWindow, text: str) -> None:
    qtbot.waitUntil(lambda: window.interior.status.checks.text() == text, timeout=20_000)


def opened(qtbot: QtBot, window: MainWindow) -> ChecksList:
    qtbot.mouseClick(window.interior.status.checks, LEFT)
    [popover] = window.findChildren(ChecksList)
    return popover


def bold(popover: ChecksList) -> list[str]:
    return [label.text() for label in popover.list.findChildren(QLabel) if label.property("role") == "heading"]


def focused(window: QWidget) -> QWidget:
    """What has the focus in the window, active or not."""
    widget = window.focusWidget()
    assert widget is not None
    return widget


def in_sight(widget: QWidget) -> bool:
    """Whether all of it is to be seen."""
    return widget.visibleRegion().boundingRect().size() == widget.size()


def without_fcr(scenario: Scenario) -> Scenario:
    return edits.with_field(scenario, ("segments", 0, "fcr"), None)


class TestInTheWindow:
    def test_the_sample_has_a_few_checks(self, qtbot: QtBot, window: MainWindow) -> None:
        says(qtbot, window, "4 checks")
        assert window.interior.status.checks.property("state") == "checks"
        popover = opened(qtbot, window)
        assert popover.isVisible()
        assert bold(popover)[-1] == "Churn is uncertain in 2 segments, in each independently."
        assert popover.list.hasFocus()

    def test_a_click_leads_to_the_place(self, qtbot: QtBot, window: MainWindow) -> None:
        says(qtbot, window, "4 checks")
        popover = opened(qtbot, window)
        last = popover.list.item(3)
        popover.list.scrollToItem(last)
        qtbot.mouseClick(popover.list.viewport(), LEFT, pos=popover.list.visualItemRect(last).center())
        assert not popover.isVisible()
        assert window.workspace.rail.currentRow() == 0
        row = focused(window).parent()
        assert isinstance(row, EstimateRow)
        assert (row.name, row.problem_place) == ("Churn", "segments[0].churn")
        qtbot.waitUntil(lambda: in_sight(row))

    def test_so_does_enter(self, qtbot: QtBot, window: MainWindow) -> None:
        says(qtbot, window, "4 checks")
        popover = opened(qtbot, window)
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
            qtbot.keyClick(popover.list, key)
        row = focused(window).parent()
        assert isinstance(row, EstimateRow)
        assert row.problem_place == "initiatives[1].shifts[0]"
        qtbot.waitUntil(lambda: in_sight(row))

    def test_from_the_start_page_too(self, qtbot: QtBot, window: MainWindow) -> None:
        says(qtbot, window, "4 checks")
        window.show_start_page()
        qtbot.keyClick(opened(qtbot, window).list, Qt.Key.Key_Return)
        assert window.workspace.isVisible()

    def test_the_menu_opens_the_list_and_escape_closes_it(self, qtbot: QtBot, window: MainWindow) -> None:
        says(qtbot, window, "4 checks")
        assert window.actions_.checks.shortcut().toString() == "F8"
        window.actions_.checks.trigger()
        [popover] = window.findChildren(ChecksList)
        assert popover.isVisible()
        qtbot.keyClick(popover.list, Qt.Key.Key_Escape)
        assert not popover.isVisible()

    def test_an_edit_that_settles_a_check_takes_it_away(self, qtbot: QtBot, window: MainWindow) -> None:
        says(qtbot, window, "4 checks")
        scenario = window.store.scenario
        certain = edits.with_field(scenario, ("segments", 0, "churn"), fixed(18))
        window.store.edit(certain, "Change churn")
        qtbot.waitUntil(
            lambda: "churn_independent" not in [check.code for check in window.interior.review.checks], timeout=5000
        )
        window.actions_.undo.trigger()
        says(qtbot, window, "4 checks")

    def test_a_place_that_has_moved_is_found(self, qtbot: QtBot, window: MainWindow) -> None:
        says(qtbot, window, "4 checks")
        popover = opened(qtbot, window)
        popover.list.setCurrentRow(2)
        window.store.edit(edits.remove(window.store.scenario, ("initiatives", 0)), "Remove initiative")
        qtbot.keyClick(popover.list, Qt.Key.Key_Return)
        row = focused(window).parent()
        assert isinstance(row, EstimateRow)
        assert (row.name, row.problem_place) == ("Time to answer", "initiatives[0].shifts[0]")

    def test_problems_stand_on_top(self, qtbot: QtBot, window: MainWindow) -> None:
        says(qtbot, window, "4 checks")
        window.store.edit(without_fcr(window.store.scenario), "Remove FCR")
        says(qtbot, window, "2 problems, 4 checks")
        assert window.interior.status.checks.property("state") == "wrong"
        popover = opened(qtbot, window)
        first = popover.list.item(0).data(Qt.ItemDataRole.UserRole)
        assert first.wrong
        assert first.place == "initiatives[0].shifts[0].kpi"
        assert "segment “consumer” does not state it" in bold(popover)[0]
        popover.close()
        window.actions_.undo.trigger()
        says(qtbot, window, "4 checks")

    def test_figures_have_their_say_once_they_rest(self, qtbot: QtBot, window: MainWindow) -> None:
        scenario = window.store.scenario
        for index, initiative in enumerate(scenario.initiatives):
            for number, _ in enumerate(initiative.costs):
                place = ("initiatives", index, "costs", number, "amount")
                scenario = edits.with_field(scenario, place, fixed(100))
        window.store.edit(scenario, "Cut the costs")
        qtbot.waitUntil(
            lambda: "roi_implausible" in [check.code for check in window.interior.review.checks], timeout=30_000
        )
        assert window.interior.review.checks[0].code == "roi_implausible"
        window.store.undo_stack.setClean()
        window.documents.open_sample("onboarding")
        says(qtbot, window, "no warnings")

    def test_nothing_to_look_at(self, qtbot: QtBot, window: MainWindow) -> None:
        window.store.open(cxsim.new("onboarding"), None)
        says(qtbot, window, "no warnings")
        assert window.interior.status.checks.property("state") == "fine"
        popover = opened(qtbot, window)
        assert popover.list.isHidden()
        assert any("nothing calls for a second look" in label.text() for label in popover.findChildren(QLabel))


class TestPlaces:
    @pytest.fixture
    def store(self, dressed: QApplication) -> Store:
        return Store(changed())

    @pytest.fixture
    def workspace(self, qtbot: QtBot, store: Store) -> Workspace:
        workspace = Workspace(store)
        qtbot.addWidget(workspace)
        workspace.resize(1280, 700)
        with qtbot.waitExposed(workspace):
            workspace.show()
        return workspace

    def test_every_check_leads_somewhere(self, workspace: Workspace, store: Store, qtbot: QtBot) -> None:
        for name, (_, place, calls, _) in CASES.items():
            store.open(changed(*calls), None)
            workspace.rail.setCurrentRow(3)
            assert workspace.reveal(place), name
            assert workspace.rail.currentRow() < 3, name
            if place:
                page = workspace.pages.currentWidget()
                assert page is not None
                assert page.isAncestorOf(focused(workspace)), name
                qtbot.waitUntil(lambda: in_sight(focused(workspace)))

    def test_timing_unfolds(self, workspace: Workspace, store: Store) -> None:
        assert workspace.reveal("initiatives[0].ramp_months")
        row = focused(workspace).parent()
        assert isinstance(row, EstimateRow)
        assert row.name == "Ramp"

    def test_timing_stays_when_reach_is_stated_by_segment(self, workspace: Workspace, store: Store) -> None:
        workspace.reveal("initiatives[0].reach")
        assert self.names(workspace) == ["Start", "Ramp", "Fade", "Chance of delivery", "Shape of the ramp", "Reach"]
        store.edit(edits.with_field(store.scenario, ("initiatives", 0, "reach"), {"s": 0.5}), "Reach by segment")
        assert self.names(workspace) == ["Start", "Ramp", "Fade", "Chance of delivery", "Shape of the ramp"]
        store.undo_stack.undo()
        assert self.names(workspace)[-1] == "Reach"

    @staticmethod
    def names(workspace: Workspace) -> list[str]:
        QApplication.processEvents()
        [line] = workspace.findChildren(TimingLine)
        return [row.name for row in line.findChildren(Row) if row.isVisible()]

    @pytest.mark.parametrize(
        ("place", "row", "page"),
        [
            ("", 1, "Initiatives"),
            ("start", 0, "Baseline"),
            ("settings.horizon_months", 3, "Finance"),
            ("overlap.churn", 2, "Links"),
        ],
    )
    def test_other_places(self, workspace: Workspace, place: str, row: int, page: str) -> None:
        workspace.rail.setCurrentRow(1 if row != 1 else 0)
        assert workspace.reveal(place)
        assert workspace.rail.currentRow() == row
        assert workspace.rail.item(row).text() == page

    def test_what_no_page_shows(self, workspace: Workspace) -> None:
        workspace.rail.setCurrentRow(2)
        assert not workspace.reveal("draws.gone")
        assert workspace.rail.currentRow() == 2


class TestWords:
    @pytest.mark.parametrize("name", CASES)
    def test_every_name_has_a_label(self, dressed: QApplication, name: str) -> None:
        """What the document calls `gross_margin` nobody calls so in the window."""
        for check in found(*CASES[name][2]):
            for sentence in (check.what, check.why, check.remedy):
                assert "_" not in full_sentence(sentence)

    def test_in_words_of_the_window(self, dressed: QApplication) -> None:
        [check] = found(*CASES["a rare gain"][2])
        assert full_sentence(check.what) == "First-contact resolution (All) would gain 5.1 points within a year."

    def test_numbers_by_the_locale(self, dressed: QApplication) -> None:
        [check] = found(*CASES["churn of a month"][2])
        QLocale.setDefault(QLocale("fr_FR"))
        assert "1,5" in full_sentence(check.why)
        assert "16,6" in full_sentence(check.why)


class TestButton:
    @pytest.mark.parametrize(
        ("problems", "checks", "text", "state"),
        [
            (0, 0, "no warnings", "fine"),
            (0, 1, "1 check", "checks"),
            (1, 0, "1 problem", "wrong"),
            (2, 1200, "2 problems, 1,200 checks", "wrong"),
        ],
    )
    def test_counts(
        self, qtbot: QtBot, dressed: QApplication, problems: int, checks: int, text: str, state: str
    ) -> None:
        button = ChecksButton()
        qtbot.addWidget(button)
        assert button.isHidden()
        button.show_counts(problems, checks)
        assert (button.text(), button.accessibleName(), button.property("state")) == (text, text, state)
        assert not button.icon().isNull()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_long_sentences_are_whole(qtbot: QtBot, dressed: QApplication, scheme: str) -> None:
    from cxsim_ui import theme

    theme.choose(dressed, "dark" if scheme == "dark" else "light")
    parent, store = QWidget(), Store()
    qtbot.addWidget(parent)
    popover = ChecksList(parent, store.undo_stack, "Checks")
    long = "A sentence that is long enough to be wrapped more than once in the list, and then some. " * 2
    popover.show_entries([Entry("", "", long, long, long), Entry("", "", "Short.", wrong=True)], "2 checks")
    popover.show()
    for label in popover.list.findChildren(QLabel):
        if label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
