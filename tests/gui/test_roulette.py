"""Chips in bins: what they mean as a distribution, and the editor under real clicks and keys."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxsim_models.estimate import Empirical, Pert, fixed
from cxsim_models.estimate_text import parse
from cxsim_ui.form.chips import MOST, Chips, bins_between, chips_of
from cxsim_ui.form.details import EstimateDetails
from cxsim_ui.form.roulette import RoulettePopover
from tests.gui.forms import CHURN, Form, shown_form

Key = Qt.Key
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NONE = Qt.KeyboardModifier.NoModifier
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def shares(chips: Chips) -> list[float]:
    estimate = chips.estimate()
    assert estimate is not None
    u = (np.arange(100_000) + 0.5) / 100_000
    counted, _ = np.histogram(estimate.quantile(u), bins=np.asarray(chips.edges))
    return [count / 100_000 for count in counted]


class TestChips:
    def test_within_a_bin_every_value_is_equally_likely(self) -> None:
        chips = Chips((0.0, 10.0, 20.0, 30.0), (2, 5, 3))
        estimate = chips.estimate()
        assert isinstance(estimate, Empirical)
        assert shares(chips) == pytest.approx([0.2, 0.5, 0.3], abs=1e-4)
        # F(x) of a histogram, by hand: a fifth of the first bin, all of it, half of the second.
        assert estimate.quantile([0.04, 0.2, 0.45]).tolist() == pytest.approx([2.0, 10.0, 15.0])
        assert chips.across == 0

    def test_between_torn_heaps_lies_next_to_nothing(self) -> None:
        chips = Chips((0.0, 1.0, 2.0, 3.0, 4.0), (4, 0, 0, 8))
        assert chips.across == pytest.approx(1 / 61)
        found = shares(chips)
        assert found[1] + found[2] == pytest.approx(chips.across, abs=1e-3)
        assert found[3] / found[0] == pytest.approx(2.0, abs=1e-2), "the heaps keep their proportion"

    def test_no_chips_are_no_estimate_and_there_are_never_too_many(self) -> None:
        empty = Chips((0.0, 1.0, 2.0), (0, 0))
        assert empty.estimate() is None
        assert empty.added(0, -1) == empty
        assert empty.added(0, 50).total == MOST

    @pytest.mark.parametrize(
        "text", ["10 / 15 / 25", "10 to 20", "15 ± 3", "uniform 0 to 100", "0.1 / 0.2 / 0.5", "discrete 1: 3; 9: 7"]
    )
    def test_an_estimate_is_read_into_chips_and_these_are_found_again(self, text: str) -> None:
        estimate = parse(text)
        chips = chips_of(estimate, 0.0, 1e9)
        assert 10 <= chips.total <= MOST
        placed = chips.estimate()
        assert placed is not None
        low, median, high = estimate.quantile([0.1, 0.5, 0.9])
        assert abs(placed.quantile([0.5])[0] - median) < 0.35 * (high - low)
        again = chips_of(placed, 0.0, 1e9)
        heaps = {edge: count for edge, count in zip(chips.edges, chips.counts, strict=False) if count}
        assert {edge: count for edge, count in zip(again.edges, again.counts, strict=False) if count} == heaps

    def test_a_known_number_begins_with_an_empty_board(self) -> None:
        chips = chips_of(fixed(12), 0.0, 100.0)
        assert chips.total == 0
        assert chips.edges[0] <= 7
        assert chips.edges[-1] >= 17

    def test_bins_are_round_and_end_where_they_should(self) -> None:
        assert bins_between(0, 100) == tuple(float(x) for x in range(0, 101, 10))
        assert bins_between(10, 22)[1] - 10 in (1, 2)
        assert len(bins_between(0, 7.3)) == 11

    def test_chips_stay_when_the_range_changes(self) -> None:
        chips = Chips((0.0, 10.0, 20.0, 30.0), (2, 5, 3)).ranged(10, 30)
        assert chips.total == 10
        assert chips.counts[0] == 2, "what lay below lies in the first bin"


@pytest.fixture
def form(dressed: QApplication, qtbot: QtBot) -> Form:
    return shown_form(qtbot)


def open_chips(form: Form, name: str, qtbot: QtBot) -> RoulettePopover:
    box = form.row(name).boxes.likely
    box.setFocus()
    qtbot.keyClick(box, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    details = form.row(name).findChild(EstimateDetails)
    assert isinstance(details, EstimateDetails)
    qtbot.mouseClick(details.chips, LEFT)
    found = form.row(name).findChild(RoulettePopover)
    assert isinstance(found, RoulettePopover)
    return found


def counts(form: Form) -> int:
    value = form.value("churn")
    assert isinstance(value, Empirical)
    return len(value.samples)


def test_clicks_and_keys_put_and_take_chips_as_one_step(form: Form, qtbot: QtBot) -> None:
    editor = open_chips(form, "churn", qtbot)
    board = editor.board
    assert board.hasFocus()
    assert form.value("churn") == Pert.model_validate(CHURN), "looking changes nothing"
    before = board.chips
    qtbot.mouseClick(board, LEFT, pos=board.centre_of(1).toPoint())
    assert board.chips.counts[1] == before.counts[1] + 1
    assert isinstance(form.value("churn"), Empirical), "at once"
    qtbot.mouseClick(board, RIGHT, pos=board.centre_of(1).toPoint())
    assert board.chips == before
    qtbot.keyClick(board, Key.Key_Home)
    for key in (Key.Key_Right, Key.Key_Up, Key.Key_Up, Key.Key_Up, Key.Key_Backspace):
        qtbot.keyClick(board, key)
    assert board.chips.counts[1] == before.counts[1] + 2
    low, high = board.chips.edges[1:3]
    assert board.accessibleName() == f"bin {low:g} to {high:g}: {before.counts[1] + 2} chips"
    assert editor.finding_text.startswith(f"{before.total + 2} of 20 placed")
    value = form.value("churn")
    assert value is not None
    assert value.grade == "judgement"
    assert form.store.undo_stack.count() == 1
    qtbot.keyClick(editor, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert form.value("churn") == Pert.model_validate(CHURN)
    assert board.chips == before, "the board follows"
    editor.close()


def test_the_twenty_first_chip_is_refused_in_words(form: Form, qtbot: QtBot) -> None:
    editor = open_chips(form, "churn", qtbot)
    for _ in range(MOST):
        qtbot.keyClick(editor.board, Key.Key_Up)
    assert editor.board.chips.total == MOST
    assert editor.error_text == "All 20 chips are placed: take one away first."
    qtbot.keyClick(editor.board, Key.Key_Down)
    assert editor.error_text == ""
    editor.close()


def test_without_chips_the_document_says_what_it_said(form: Form, qtbot: QtBot) -> None:
    editor = open_chips(form, "churn", qtbot)
    qtbot.keyClick(editor.board, Key.Key_Up)
    qtbot.mouseClick(editor.clear, LEFT)
    assert editor.board.chips.total == 0
    assert form.value("churn") == Pert.model_validate(CHURN)
    assert form.store.undo_stack.count() == 0
    qtbot.keyClick(editor.board, Key.Key_Up)
    assert "say little" in editor.finding_text
    editor.close()
    assert form.store.undo_stack.count() == 1


def test_the_range_of_the_bins_is_typed_and_stepped(form: Form, qtbot: QtBot) -> None:
    editor = open_chips(form, "churn", qtbot)
    qtbot.keyClick(editor.board, Key.Key_Up)
    total = editor.board.chips.total
    editor.low.setFocus(Qt.FocusReason.TabFocusReason)
    editor.low.selectAll()
    qtbot.keyClicks(editor.low, "10")
    assert editor.board.chips.edges[0] != 10, "half a number scatters nothing"
    editor.high.setFocus(Qt.FocusReason.TabFocusReason)
    editor.high.selectAll()
    qtbot.keyClicks(editor.high, "30")
    qtbot.keyClick(editor.high, Key.Key_Return)
    chips = editor.board.chips
    assert (chips.edges[0], chips.edges[-1], chips.total) == (10, 30, total)
    qtbot.keyClick(editor.high, Key.Key_Up)
    assert editor.board.chips.edges[-1] > 30
    editor.high.selectAll()
    qtbot.keyClicks(editor.high, "5")
    qtbot.keyClick(editor.high, Key.Key_Return)
    assert editor.error_text == "The bins must end above where they begin."
    editor.high.selectAll()
    qtbot.keyClicks(editor.high, "500")
    qtbot.keyClick(editor.high, Key.Key_Return)
    assert editor.error_text == "The bins must lie between 0 and 100."
    editor.close()
    assert form.store.undo_stack.count() == 1


def test_shares_are_placed_in_percent(form: Form, qtbot: QtBot) -> None:
    editor = open_chips(form, "gross_margin", qtbot)
    assert editor.board.chips.total == 0, "a known number is no distribution"
    assert 55 > editor.board.chips.edges[0] > 5
    for _ in range(10):
        QTest.keyClick(editor.board, Key.Key_Up)
    value = form.value("gross_margin")
    assert isinstance(value, Empirical)
    assert 0 < max(value.samples) <= 1
    editor.close()
