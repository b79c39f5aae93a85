"""Baselines from surveys in the form: typed, filled in among the details, and refused where none belongs."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxsim_models.estimate import Fixed, NpsSurvey, Pert, Proportion, fixed
from tests.gui.forms import CHURN, Form, shown_form, type_over
from tests.gui.test_form_details import open_details

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def form(dressed: QApplication, qtbot: QtBot) -> Form:
    return shown_form(qtbot)


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def test_so_many_of_so_many_is_typed(form: Form, qtbot: QtBot) -> None:
    type_over(qtbot, form, "fcr", "340 of 500")
    assert form.value("fcr") == Proportion(dist="proportion", count=340, of=500, grade="measured")
    row = form.row("fcr")
    assert form.texts("fcr") == ["340 of 500"]
    assert plain(row.caption_text) == "340 of 500: 68 %, ± 4.1 (19 in 20)"
    assert row.face.text == "measured"
    assert not row.picture.draggable
    qtbot.keyClick(row.boxes.likely, Qt.Key.Key_Up)
    assert form.value("fcr") == Proportion(dist="proportion", count=340, of=500, grade="measured")
    form.store.undo_stack.undo()
    assert form.value("fcr") == fixed(67)


def test_a_grade_that_is_stated_stays(form: Form, qtbot: QtBot) -> None:
    form.row("fcr").put(Fixed(value=67, grade="vendor", source="brochure"))
    type_over(qtbot, form, "fcr", "18 of 25")
    assert form.value("fcr") == Proportion(dist="proportion", count=18, of=25, grade="vendor", source="brochure")
    assert plain(form.row("fcr").caption_text) == "18 of 25: 72 %, 19 in 20 between 53 and 87, a small sample"


def test_promoters_passives_and_detractors_are_typed(form: Form, qtbot: QtBot) -> None:
    type_over(qtbot, form, "nps", "450 promoters, 300 passives, 250 detractors")
    assert form.value("nps") == NpsSurvey(
        dist="nps_survey", promoters=450, passives=300, detractors=250, grade="measured"
    )
    assert form.texts("nps") == ["450p 300n 250d"]
    assert plain(form.row("nps").caption_text) == "promoters 450, detractors 250 of 1,000: NPS 20, ± 5 (19 in 20)"
    type_over(qtbot, form, "nps", "7p 0d of 7")
    assert form.row("nps").caption_text.startswith("all 7 answered alike")


@pytest.mark.parametrize(
    ("name", "typed", "sentence"),
    [
        ("fcr", "540 of 500", "More were counted, 540, than there are answers, 500: correct one of the two "),
        (
            "fcr",
            "450p 300n 250d",
            "First-contact resolution is none: state so many of so many, as in 340 of 500.",
        ),
        ("spend", "340 of 500", "make a share in per cent, and Spend is none: state a number or a range."),
        ("nps", "340 of 500", "NPS is none: state promoters, passives and detractors."),
        ("nps", "450p 300n", "“450p 300n” does not say how many are promoters, passives and detractors"),
    ],
)
def test_counts_that_cannot_be_are_refused(form: Form, qtbot: QtBot, name: str, typed: str, sentence: str) -> None:
    before = form.value(name)
    type_over(qtbot, form, name, typed)
    assert sentence in form.row(name).error_text
    assert form.row(name).boxes.likely.failed
    assert form.value(name) == before


def test_a_survey_is_chosen_and_filled_in(form: Form, qtbot: QtBot) -> None:
    details = open_details(form, "churn", qtbot)
    assert details.kind_choice.findData("nps_survey") < 0
    details.kind_choice.setCurrentIndex(details.kind_choice.findData("proportion"))
    details.kind_choice.activated.emit(details.kind_choice.currentIndex())
    assert form.value("churn") == Pert.model_validate(CHURN), "not before it is counted"
    assert list(details.numbers) == ["count", "of", "min", "max"]
    qtbot.keyClicks(details.numbers["count"], "540")
    details.grade.chosen.emit("causal study")
    assert details.numbers["count"].text() == "540"
    qtbot.keyClicks(details.numbers["of"], "500")
    assert "correct one of the two counts" in details.error_text
    qtbot.keyClicks(details.numbers["of"], "0")
    assert details.error_text == ""
    expected = Proportion(dist="proportion", count=540, of=5000, grade="causal study")
    assert form.value("churn") == expected
    assert form.texts("churn") == ["540 of 5000"]
    assert not details.widen.isEnabled()
    details.kind_choice.chosen.emit("fixed")
    assert form.value("churn") == Fixed(value=10.8, grade="causal study")
    details.close()


def test_the_details_of_an_nps_ask_for_what_it_states(form: Form, qtbot: QtBot) -> None:
    type_over(qtbot, form, "nps", "30")
    details = open_details(form, "nps", qtbot)
    details.kind_choice.chosen.emit("nps_survey")
    assert list(details.numbers)[:3] == ["promoters", "passives", "detractors"]
    for name, count in (("promoters", "45"), ("passives", "30"), ("detractors", "25")):
        qtbot.keyClicks(details.numbers[name], count)
    assert form.value("nps") == NpsSurvey(
        dist="nps_survey", promoters=45, passives=30, detractors=25, grade="measured"
    )
    assert details.grade.currentData() == "measured"
    details.close()
    type_over(qtbot, form, "nps", "45p 25d of 100")
    details = open_details(form, "nps", qtbot)
    assert list(details.numbers)[:3] == ["promoters", "detractors", "answers"]
    assert [box.text() for box in details.numbers.values()] == ["45", "25", "100", "", ""]
    details.close()


def test_taking_a_survey_back_brings_the_kind_back(form: Form, qtbot: QtBot) -> None:
    details = open_details(form, "churn", qtbot)
    details.kind_choice.chosen.emit("proportion")
    details.numbers["count"].setFocus()
    qtbot.keyClicks(details.numbers["count"], "3")
    details.numbers["of"].setFocus()
    qtbot.keyClicks(details.numbers["of"], "9")
    assert form.texts("churn") == ["3 of 9"]
    details.grade.setFocus()
    qtbot.keyClick(details, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert form.value("churn") == Pert.model_validate(CHURN)
    assert details.kind_choice.currentData() == "pert"
    assert list(details.numbers)[:3] == ["low", "high", "likely"]
    details.close()
