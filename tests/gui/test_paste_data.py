"""A column of data becomes an estimate: what is understood, what is refused, with the real clipboard."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxsim_models.estimate import Empirical, Pert
from cxsim_ui.form.data_dialog import DataDialog, refused_words, understood_words
from cxsim_ui.form.details import EstimateDetails
from cxsim_ui.form.pasted_numbers import MOST, read_numbers
from cxsim_ui.form.typed import TypedError
from tests.gui.forms import CHURN, Form, shown_form

LEFT = Qt.MouseButton.LeftButton
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("12\n15\n8", (12, 15, 8)),
        ("12\r\n15\r\n", (12, 15)),
        ("12\t15\t8", (12, 15, 8)),
        ("12; 15; 8", (12, 15, 8)),
        ("1 234,5\n1\N{NARROW NO-BREAK SPACE}000,25\n3", (1234.5, 1000.25, 3)),
        ("1\N{NO-BREAK SPACE}234\n2\N{NO-BREAK SPACE}000", (1234, 2000)),
        ("1,234.5\n2,000\n3", (1234.5, 2000, 3)),
        ("1,5\n1,234\n2", (1.5, 1.234, 2)),
        ("1.234,5\n2.000", (1234.5, 2000)),
        ("12 %\n13 %", (12, 13)),
        ("12 €\n$13\n−4", (12, 13, -4)),
        ("Minutes\n12\n15", (12, 15)),
        ("Month\tMinutes\nJan\t12\nFeb\t15", (12, 15)),
        ("12\n\n–\n15", (12, 15)),
    ],
)
def test_what_is_understood(text: str, values: tuple[float, ...]) -> None:
    read = read_numbers(text, ".")
    assert read.values == values
    assert read.refused == ()


def test_a_french_user_s_thousands(dressed: QApplication) -> None:
    assert read_numbers("1.234\n2.000", ",").values == (1234, 2000)
    assert read_numbers("1,234\n2,000", ",").values == (1.234, 2)


def test_what_is_said() -> None:
    read = read_numbers("Minutes\n8\n12\nn/a\n21\n?", ".")
    assert understood_words(read, "minutes") == "3 values, median 12, from 8 to 21 minutes"
    assert refused_words(read) == "Left out, because they are no numbers: line 4 “n/a”, line 6 “?”."


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "nothing to read"),
        ("42\n", "One value is no distribution"),
        ("apples\npears\nplums", "0 of 2 lines are numbers, and “pears” is none"),
        ("1\t2\n3\t4", "2 columns of numbers"),
        ("\n".join("7" for _ in range(MOST + 1)), "are too many"),
    ],
)
def test_nonsense_is_refused_with_a_sentence(text: str, said: str) -> None:
    with pytest.raises(TypedError, match=said):
        read_numbers(text, ".")


@pytest.fixture
def form(dressed: QApplication, qtbot: QtBot) -> Form:
    return shown_form(qtbot)


def paste(form: Form, name: str, text: str) -> None:
    QApplication.clipboard().setText(text)
    box = form.row(name).boxes.likely
    box.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keySequence(box, QKeySequence(QKeySequence.StandardKey.Paste))


def dialog_of(form: Form, name: str) -> DataDialog:
    found = form.row(name).findChild(DataDialog)
    assert isinstance(found, DataDialog)
    return found


def test_a_clean_column_pasted_into_the_likely_box_is_taken_at_once(form: Form) -> None:
    paste(form, "churn", "Churn\n16,5\n18\n17,2\n21\n")
    assert form.value("churn") == Empirical(dist="empirical", samples=(16.5, 18, 17.2, 21))
    row = form.row("churn")
    assert row.caption_text == "as in 4 observations from 16.5 to 21, half of them below 17.6"
    assert form.store.undo_stack.count() == 1
    form.store.undo_stack.undo()
    assert form.value("churn") == Pert.model_validate(CHURN)


def test_fractions_are_pasted_as_they_are_shown(form: Form) -> None:
    paste(form, "gross_margin", "50 %\n55 %\n60 %")
    assert form.value("gross_margin") == Empirical(dist="empirical", samples=(0.5, 0.55, 0.6))


def test_one_cell_with_its_line_break_is_a_number(form: Form) -> None:
    box = form.row("spend").boxes.likely
    paste(form, "spend", "430\r\n")
    QTest.keyClick(box, Qt.Key.Key_Return)
    value = form.value("spend")
    assert value is not None
    assert value.point == 430


def test_an_unclear_column_is_shown_first(form: Form, qtbot: QtBot) -> None:
    paste(form, "churn", "16\n18\nn/a\n21")
    dialog = dialog_of(form, "churn")
    assert form.value("churn") == Pert.model_validate(CHURN)
    assert form.texts("churn") == ["16", "18", "21"], "the boxes say again what the document says"
    assert dialog.finding.text() == "3 values, median 18, from 16 to 21 % a year"
    assert "line 3 “n/a”" in dialog.left_out.text()
    qtbot.mouseClick(dialog.use, LEFT)
    assert form.value("churn") == Empirical(dist="empirical", samples=(16, 18, 21))
    assert form.store.undo_stack.count() == 1


def test_what_the_field_cannot_hold_is_refused(form: Form, qtbot: QtBot) -> None:
    paste(form, "churn", "16\n18\n210")
    dialog = dialog_of(form, "churn")
    assert "cannot be above 100" in dialog.error.text()
    assert not dialog.use.isEnabled()
    dialog.text.setPlainText("nothing\nof\nthe kind")
    qtbot.waitUntil(lambda: "are numbers" in dialog.error.text(), timeout=3000)
    dialog.text.setPlainText("16\n18\n21")
    qtbot.waitUntil(lambda: dialog.use.isEnabled(), timeout=3000)
    dialog.reject()
    assert form.store.undo_stack.count() == 0


def test_paste_data_from_the_small_window(form: Form, qtbot: QtBot) -> None:
    QLocale.setDefault(QLocale("fr_FR"))
    QApplication.clipboard().setText("400,5\n1\N{NARROW NO-BREAK SPACE}020\n430")
    box = form.row("spend").boxes.likely
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    details = form.row("spend").findChild(EstimateDetails)
    assert isinstance(details, EstimateDetails)
    qtbot.mouseClick(details.data, LEFT)
    dialog = dialog_of(form, "spend")
    assert dialog.finding.text().startswith("3 values, median 430, from 400,5 to 1020")
    qtbot.keyClick(dialog.use, Qt.Key.Key_Return)
    assert form.value("spend") == Empirical(dist="empirical", samples=(400.5, 1020, 430))
