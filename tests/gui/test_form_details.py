"""The small window with everything about one estimate."""

import datetime

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxsim_models.estimate import Fixed, Normal, Pert, fixed
from cxsim_ui.form.details import EstimateDetails
from tests.gui.forms import CHURN, Form, shown_form

Key = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def form(dressed: QApplication, qtbot: QtBot) -> Form:
    return shown_form(qtbot)


def open_details(form: Form, name: str, qtbot: QtBot) -> EstimateDetails:
    box = form.row(name).boxes.likely
    box.setFocus()
    qtbot.keyClick(box, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    details = form.row(name).findChild(EstimateDetails)
    assert isinstance(details, EstimateDetails)
    return details


def test_low_and_high_are_asked_before_likely(form: Form, qtbot: QtBot) -> None:
    details = open_details(form, "spend", qtbot)
    assert list(details.numbers)[:3] == ["low", "high", "value"]
    qtbot.keyClicks(details.numbers["low"], "400")
    assert form.value("spend") == fixed(420), "not before high is there"
    qtbot.keyClicks(details.numbers["high"], "500")
    assert form.value("spend") == Pert(dist="pert", low=400, likely=420, high=500)
    assert form.texts("spend") == ["400", "420", "500"]
    qtbot.keyClick(details, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert form.value("spend") == fixed(420)
    details.close()


def test_details_widen_the_range(form: Form, qtbot: QtBot) -> None:
    details = open_details(form, "churn", qtbot)
    qtbot.mouseClick(details.widen, Qt.MouseButton.LeftButton)
    assert form.texts("churn") == ["15.5", "18", "21.75"]
    details.close()


def test_a_number_that_was_emptied_is_again_what_counts(form: Form, qtbot: QtBot) -> None:
    details = open_details(form, "churn", qtbot)
    low, high = details.numbers["low"], details.numbers["high"]
    low.setFocus()
    low.selectAll()
    qtbot.keyClick(low, Key.Key_Backspace)
    assert low.text() == ""
    high.setFocus()
    assert low.text() == "16"
    details.close()


def test_a_number_waits_for_the_one_that_is_still_missing(form: Form, qtbot: QtBot) -> None:
    details = open_details(form, "spend", qtbot)
    qtbot.keyClicks(details.numbers["low"], "400")
    details.numbers["high"].setFocus()
    details.texts["source"].setFocus()
    assert details.numbers["low"].text() == "400"
    details.close()


@pytest.mark.parametrize(
    ("locale", "typed", "day"),
    [
        ("en_US", "5/2/2026", (2026, 5, 2)),
        ("fr_FR", "05/02/2026", (2026, 2, 5)),
        ("en_US", "25/02/2026", (2026, 2, 25)),
        ("fr_FR", "2026.02.05", (2026, 2, 5)),
    ],
)
def test_a_date_is_read_as_the_locale_writes_it(
    form: Form, qtbot: QtBot, locale: str, typed: str, day: tuple[int, int, int]
) -> None:
    QLocale.setDefault(QLocale(locale))
    details = open_details(form, "churn", qtbot)
    details.texts["date"].setFocus()
    qtbot.keyClicks(details.texts["date"], typed)
    value = form.value("churn")
    assert value is not None
    assert value.date == datetime.date(*day)
    details.texts["note"].setFocus()
    assert details.texts["date"].text() == str(value.date)
    details.close()


def test_what_is_no_date_stays_and_is_told_off_at_the_end(form: Form, qtbot: QtBot) -> None:
    details = open_details(form, "churn", qtbot)
    date = details.texts["date"]
    date.setFocus()
    qtbot.keyClicks(date, "31/02/26")
    assert details.error_text == ""
    details.texts["note"].setFocus()
    assert details.error_text == "“31/02/26” is not a date: type year-month-day, such as 2026-03-01."
    qtbot.keyClicks(details.texts["note"], "x")
    assert date.text() == "31/02/26"
    date.setFocus()
    date.selectAll()
    qtbot.keyClicks(date, "2026-02-28")
    assert details.error_text == ""
    assert not date.failed
    details.close()


def test_details_keep_the_register(form: Form, qtbot: QtBot) -> None:
    details = open_details(form, "churn", qtbot)
    for name, text in (("source", "CRM export"), ("owner", "Ines"), ("date", "2026-05-02"), ("note", "2025 only")):
        details.texts[name].setFocus()
        qtbot.keyClicks(details.texts[name], text)
    qtbot.keyClicks(details.grade, "m")
    details.grade.chosen.emit("measured")
    value = form.value("churn")
    assert value is not None
    assert (value.source, value.owner, value.note) == ("CRM export", "Ines", "2025 only")
    assert (value.date, value.grade) == (datetime.date(2026, 5, 2), "measured")
    assert form.row("churn").face.text == "measured"
    details.close()


def test_details_change_the_kind(form: Form, qtbot: QtBot) -> None:
    details = open_details(form, "churn", qtbot)
    details.kind_choice.chosen.emit("normal")
    value = form.value("churn")
    assert isinstance(value, Normal)
    assert list(details.numbers)[:2] == ["mean", "sd"]
    details.numbers["sd"].selectAll()
    qtbot.keyClicks(details.numbers["sd"], "4")
    assert form.value("churn") == value.model_copy(update={"sd": 4.0})
    details.kind_choice.chosen.emit("fixed")
    assert isinstance(form.value("churn"), Fixed)
    details.close()


def test_details_refuse_what_cannot_be(form: Form, qtbot: QtBot) -> None:
    details = open_details(form, "churn", qtbot)
    details.numbers["low"].selectAll()
    qtbot.keyClicks(details.numbers["low"], "3x")
    assert "not a number" in details.error_text
    assert form.value("churn") == Pert.model_validate(CHURN)
    qtbot.keyClick(details.numbers["low"], Key.Key_Escape)
    assert details.error_text == ""
    assert details.isVisible()
    qtbot.keyClick(details.numbers["low"], Key.Key_Escape)
    assert not details.isVisible()
