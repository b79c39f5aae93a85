"""The value page under real keys and a real mouse: scores and the mirror survey."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from cxsim_models.mirror_survey import MirrorQuestion
from cxsim_models.scenario import Scenario
from cxsim_models.value_scorecard import ValueScore
from cxsim_ui import theme
from cxsim_ui.form.box import Box
from cxsim_ui.form.quiet_button import QuietButton
from cxsim_ui.pages.value import ValuePage
from cxsim_ui.store import Store
from tests.gui.pages import LEFT, button, document, press, retype, shown_page

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

SCORES = [
    {"name": "Reputation", "weight": 3, "before": 2, "after": 4, "evidence": "Press review"},
    {"name": "Risk", "weight": 1, "before": 4, "after": 2},
]
QUESTIONS = [
    {"question": "Easy to reach?", "customers": 5.8, "employees": 8.1, "customers_n": 412, "employees_n": 36},
    {"question": "Fair price?", "customers": 3.9, "employees": 3.2, "scale": 5},
]


@pytest.fixture
def store(dressed: QApplication) -> Store:
    return Store(Scenario.model_validate(document() | {"value": SCORES, "mirror": QUESTIONS}))


@pytest.fixture
def page(store: Store, qtbot: QtBot) -> ValuePage:
    page = ValuePage(store)
    shown_page(qtbot, page, 480)
    return page


def empty_page(qtbot: QtBot) -> tuple[ValuePage, Store]:
    store = Store(Scenario.model_validate(document()))
    page = ValuePage(store)
    shown_page(qtbot, page, 480)
    return page, store


def texts(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


class TestScorecard:
    def test_the_empty_state_teaches(self, dressed: QApplication, qtbot: QtBot) -> None:
        page, _ = empty_page(qtbot)
        assert "Nothing scored yet: reputation, satisfaction, risk" in texts(page)
        assert "never enters the ROI" in texts(page)
        assert "Nothing asked yet" in texts(page)

    def test_a_score_is_added_and_typed(self, dressed: QApplication, qtbot: QtBot) -> None:
        page, store = empty_page(qtbot)
        qtbot.mouseClick(button(page, "Add score"), LEFT)
        assert "Nothing scored yet" not in texts(page)
        row = page.scorecard.rows[0]
        assert row.box.hasFocus()
        retype(qtbot, row.box, "Reputation")
        retype(qtbot, row.numbers["weight"], "3")
        retype(qtbot, row.numbers["before"], "2")
        retype(qtbot, row.numbers["after"], "3.5")
        retype(qtbot, row.evidence, "Press review")
        assert store.scenario.value == (
            ValueScore(name="Reputation", weight=3, before=2, after=3.5, evidence="Press review"),
        )
        assert page.scorecard.average == "Weighted average: 2 before, 3.5 after, change +1.5"
        steps = [store.undo_stack.text(index) for index in range(store.undo_stack.count())]
        assert steps == [
            "Add score",
            "Change name of the score",
            "Change weight",
            "Change before",
            "Change after",
            "Change evidence",
        ]
        while store.undo_stack.canUndo():
            store.undo_stack.undo()
        assert "Nothing scored yet" in texts(page)

    def test_the_average_follows_every_key(self, page: ValuePage, qtbot: QtBot) -> None:
        assert page.scorecard.average == "Weighted average: 2.5 before, 3.5 after, change +1"
        box = page.scorecard.rows[1].numbers["weight"]
        box.setFocus()
        box.selectAll()
        qtbot.keyClicks(box, "3")
        assert page.scorecard.average == "Weighted average: 3 before, 3 after, change 0"

    def test_without_weights_the_average_is_undefined_in_words(self, page: ValuePage, qtbot: QtBot) -> None:
        for row in page.scorecard.rows:
            retype(qtbot, row.numbers["weight"], "0")
        assert page.scorecard.average == "The average is undefined: give at least one score a weight above 0."

    def test_scores_move_and_go(self, page: ValuePage, store: Store, qtbot: QtBot) -> None:
        first, second = page.scorecard.rows
        first.menu.aboutToShow.emit()
        assert [action.isEnabled() for action in first.menu.actions()] == [False, True, True]
        press(second.menu, "Move score up")
        assert [score.name for score in store.scenario.value] == ["Risk", "Reputation"]
        assert [row.box.text() for row in page.scorecard.rows] == ["Risk", "Reputation"]
        assert page.scorecard.rows[0].more.hasFocus()
        press(page.scorecard.rows[0].menu, "Move score down")
        assert [score.name for score in store.scenario.value] == ["Reputation", "Risk"]
        press(page.scorecard.rows[0].menu, "Remove score")
        assert [row.box.text() for row in page.scorecard.rows] == ["Risk"]
        assert store.undo_stack.undoText() == "Remove score"
        store.undo_stack.undo()
        assert [row.box.text() for row in page.scorecard.rows] == ["Reputation", "Risk"]
        assert page.scorecard.rows[0].evidence.text() == "Press review"


class TestNumbers:
    def test_what_is_no_number_stays_red_and_changes_nothing(
        self, page: ValuePage, store: Store, qtbot: QtBot
    ) -> None:
        row = page.scorecard.rows[0]
        box = row.numbers["weight"]
        retype(qtbot, box, "4x")
        assert box.failed
        assert "is not a number" in row.error_text
        assert store.scenario.value[0].weight == 3
        assert not store.dirty
        qtbot.keyClick(box, Qt.Key.Key_Escape)
        assert (box.text(), box.failed, row.error_text) == ("3", False, "")

    @pytest.mark.parametrize(("typed", "words"), [("-1", "cannot be below 0"), ("2 to 3", "single number"), ("", "")])
    def test_what_cannot_stand_there(
        self, page: ValuePage, store: Store, qtbot: QtBot, typed: str, words: str
    ) -> None:
        row = page.scorecard.rows[0]
        box = row.numbers["weight"]
        box.setFocus()
        box.selectAll()
        qtbot.keyClick(box, Qt.Key.Key_Delete)
        qtbot.keyClicks(box, typed)
        assert not box.failed or typed == "-1", "nobody is told off in the middle of a word"
        qtbot.keyClick(box, Qt.Key.Key_Return)
        assert box.failed
        assert words in row.error_text
        assert store.scenario.value[0].weight == 3

    def test_arrow_keys_step_and_undo_is_one_step(self, page: ValuePage, store: Store, qtbot: QtBot) -> None:
        box = page.scorecard.rows[0].numbers["after"]
        box.setFocus(Qt.FocusReason.TabFocusReason)
        for _ in range(3):
            qtbot.keyClick(box, Qt.Key.Key_Up)
        qtbot.keyClick(box, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
        assert store.scenario.value[0].after == 6.9
        qtbot.keyClick(box, Qt.Key.Key_Return)
        assert box.text() == "6.9"
        assert store.undo_stack.count() == 1
        qtbot.keyClick(box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert (box.text(), store.scenario.value[0].after) == ("4", 4)

    def test_a_weight_cannot_be_stepped_below_its_bound(self, page: ValuePage, store: Store, qtbot: QtBot) -> None:
        box = page.scorecard.rows[1].numbers["weight"]
        box.setFocus()
        for _ in range(3):
            qtbot.keyClick(box, Qt.Key.Key_Down)
        assert store.scenario.value[1].weight == 0


class TestMirror:
    def test_a_question_is_added_and_answered(self, dressed: QApplication, qtbot: QtBot) -> None:
        page, store = empty_page(qtbot)
        qtbot.mouseClick(button(page, "Add question"), LEFT)
        row = page.mirror.rows[0]
        assert row.box.hasFocus()
        retype(qtbot, row.box, "Easy to reach?")
        assert store.scenario.mirror == (MirrorQuestion(question="Easy to reach?"),), "nothing is invented"
        assert page.mirror.words == ""
        retype(qtbot, row.answers["customers"], "5.8")
        retype(qtbot, row.answers["employees"], "8.1")
        assert store.scenario.mirror[0].employees == 8.1
        assert page.mirror.words == ("Employees overestimate the only answer, by 23\u00a0% of the scale.")
        row.answers["employees"].setFocus()
        row.answers["employees"].selectAll()
        qtbot.keyClick(row.answers["employees"], Qt.Key.Key_Delete)
        assert store.scenario.mirror[0].employees is None

    def test_the_furthest_are_named_first(self, page: ValuePage) -> None:
        assert page.mirror.words == (
            "Employees overestimate 1 of 2 answers; on average they are 18\u00a0% of the scale off. "
            "Furthest off: “Easy to reach” (+2.3), “Fair price” (−0.7)."
        )

    def test_nothing_beyond_the_scale(self, page: ValuePage, store: Store, qtbot: QtBot) -> None:
        row = page.mirror.rows[1]
        retype(qtbot, row.answers["customers"], "5.1")
        assert "cannot be above 5" in row.error_text
        assert store.scenario.mirror[1].customers == 3.9
        assert not store.problems

    def test_scale_and_numbers_of_answers(self, page: ValuePage, store: Store, qtbot: QtBot) -> None:
        row = page.mirror.rows[1]
        assert row.about.text() == "of 5"
        popover = row.open_about()
        assert popover.scale.currentText() == "0 to 5"
        retype(qtbot, popover.counts["customers_n"], "1200")
        retype(qtbot, popover.counts["employees_n"], "12.5")
        assert popover.counts["employees_n"].failed
        assert store.scenario.mirror[1].customers_n == 1200
        assert store.scenario.mirror[1].employees_n is None
        popover.scale.setCurrentIndex(popover.scale.findData(10.0))
        popover.scale.activated.emit(popover.scale.currentIndex())
        assert store.scenario.mirror[1].scale == 10
        assert row.about.text() == "of 10 · n = 1,200, –"
        popover.close()

    def test_each_number_of_answers_says_what_is_wrong_with_it(self, page: ValuePage, qtbot: QtBot) -> None:
        popover = page.mirror.rows[1].open_about()
        retype(qtbot, popover.counts["customers_n"], "12.5")
        retype(qtbot, popover.counts["employees_n"], "many")
        errors = [label.text() for label in popover.findChildren(QLabel) if "number" in label.text()]
        assert errors == ["Type a whole number. “many” is not a number: type one, such as 12."]
        retype(qtbot, popover.counts["employees_n"], "30")
        assert [label.text() for label in popover.findChildren(QLabel) if "number" in label.text()] == [
            "Type a whole number."
        ]
        popover.close()

    def test_a_scale_that_ends_below_an_answer_is_refused(self, page: ValuePage, store: Store) -> None:
        popover = page.mirror.rows[0].open_about()
        popover.scale.setCurrentIndex(popover.scale.findData(5.0))
        popover.scale.activated.emit(popover.scale.currentIndex())
        assert store.scenario.mirror[0].scale == 10
        assert popover.scale.currentData() == 10.0
        said = [label.text() for label in popover.findChildren(QLabel) if label.isVisible()]
        assert "The answer 8.1 lies beyond 5: change the answer first." in said
        popover.close()

    def test_the_small_window_closes_when_its_question_is_undone(self, dressed: QApplication, qtbot: QtBot) -> None:
        page, store = empty_page(qtbot)
        qtbot.mouseClick(button(page, "Add question"), LEFT)
        popover = page.mirror.rows[0].open_about()
        closed = []
        popover.destroyed.connect(lambda: closed.append(True))
        store.undo_stack.undo()
        qtbot.waitUntil(lambda: bool(closed))

    def test_questions_move_and_go(self, page: ValuePage, store: Store) -> None:
        press(page.mirror.rows[0].menu, "Move question down")
        assert [row.box.text() for row in page.mirror.rows] == ["Fair price?", "Easy to reach?"]
        press(page.mirror.rows[0].menu, "Remove question")
        assert [question.question for question in store.scenario.mirror] == ["Easy to reach?"]
        assert store.undo_stack.undoText() == "Remove question"


def test_problems_stand_in_their_row(dressed: QApplication, qtbot: QtBot) -> None:
    question = {"question": "?", "customers": 12, "employees": 3}
    store = Store(Scenario.model_validate(document() | {"mirror": [QUESTIONS[0], question]}))
    page = ValuePage(store)
    shown_page(qtbot, page, 480)
    assert [row.error_text for row in page.mirror.rows] == [
        "",
        "12 is beyond the scale, which ends at 10: correct the answer or the scale.",
    ]
    assert page.reveal("mirror[1].customers")
    retype(qtbot, page.mirror.rows[1].answers["customers"], "9")
    assert page.mirror.rows[1].error_text == ""
    assert not store.problems


@pytest.mark.parametrize("width", [400, 480, 1000])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_is_cut_off(
    store: Store,
    dressed: QApplication,
    qtbot: QtBot,
    screenshot: Callable[[QWidget, str], None],
    width: int,
    scheme: theme.Scheme,
) -> None:
    theme.choose(dressed, scheme)
    page = ValuePage(store)
    shown_page(qtbot, page, width)
    assert page.area.horizontalScrollBar().maximum() == 0
    kinds: list[Any] = [widget for widget in page.findChildren(QLabel) if widget.isVisible()]
    for label in kinds:
        needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        assert label.height() >= needed, label.text()
    for quiet in page.findChildren(QuietButton):
        assert quiet.width() >= quiet.sizeHint().width(), quiet.text()
    for box in page.findChildren(Box):
        assert box.width() >= box.needed_width() - 6, box.text()
        assert page.rect().contains(box.mapTo(page, box.rect().topRight()))
    screenshot(page, f"ValuePage-{width}-{scheme}")


def test_every_control_has_a_name(page: ValuePage) -> None:
    for widget in page.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget is not page.area:
            assert widget.accessibleName(), type(widget)
    assert page.scorecard.rows[0].numbers["weight"].accessibleName() == "Reputation: weight"
    assert page.scorecard.rows[0].numbers["after"].accessibleDescription() == "Change: +2"
    assert page.mirror.rows[0].answers["employees"].accessibleDescription() == "Gap: +2.3"


def test_tab_goes_through_a_row_in_reading_order(page: ValuePage, qtbot: QtBot) -> None:
    score, question = page.scorecard.rows[0], page.mirror.rows[0]
    order: list[QWidget] = [score.box, *score.numbers.values(), score.evidence, score.more]
    order += [page.scorecard.rows[1].box]
    through(order, qtbot)
    through([question.box, *question.answers.values(), question.about, question.more], qtbot)


def through(order: list[QWidget], qtbot: QtBot) -> None:
    order[0].setFocus()
    for widget in order[1:]:
        focused = QApplication.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is widget, widget.accessibleName()
