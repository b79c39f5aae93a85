"""A French window: what is typed, what was understood of it, and what is wrong, in French and by the locale."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxsim.errors import ScenarioError
from cxsim.files.scenario_file import load
from cxsim_models.consistency import problems
from cxsim_models.estimate import Proportion, Uniform
from cxsim_models.scenario import Scenario
from cxsim_ui.form.sentences import full_sentence, problem_here, problem_line
from cxsim_ui.language import install_translations
from tests.gui.forms import Form, shown_form, type_over

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def french(dressed: QApplication) -> Iterator[None]:
    QLocale.setDefault(QLocale("fr_FR"))
    translators = install_translations(dressed, QLocale())
    yield
    for translator in translators:
        dressed.removeTranslator(translator)


@pytest.fixture
def form(french: None, qtbot: QtBot) -> Form:
    return shown_form(qtbot)


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("typed", "shown", "words"),
    [
        ("uniforme 50 à 80,5", "uniforme 50 à 80,5", "n’importe où entre 50 et 80,5, tout équiprobable"),
        ("uniform 50 to 80,5", "uniforme 50 à 80,5", "n’importe où entre 50 et 80,5, tout équiprobable"),
        ("Normale 10 à 20", "normale 10 à 20", "1 sur 10 sous 10, autant au‑delà de 20"),
        ("340 sur 500", "340 sur 500", "340 sur 500 : 68 %, ± 4,1 (19 fois sur 20)"),
        ("1 240 sur 12 400", "1240 sur 12 400", "1 240 sur 12 400 : 10 %, ± 0,53 (19 fois sur 20)"),
        ("10 / 15 / 25 forme 2", "10", "1 sur 10 sous 10, autant au‑delà de 25"),
    ],
)
def test_estimates_are_typed_and_understood_in_french(
    form: Form, qtbot: QtBot, typed: str, shown: str, words: str
) -> None:
    type_over(qtbot, form, "fcr", typed)
    assert plain(form.texts("fcr")[0]) == shown
    assert plain(form.row("fcr").caption_text) == words
    assert form.row("fcr").error_text == ""


def test_the_same_estimate_whatever_the_language(form: Form, qtbot: QtBot) -> None:
    type_over(qtbot, form, "fcr", "uniforme 50 à 80")
    assert form.value("fcr") == Uniform(dist="uniform", low=50, high=80)
    type_over(qtbot, form, "fcr", "340 sur 500")
    assert form.value("fcr") == Proportion(dist="proportion", count=340, of=500, grade="measured")


@pytest.mark.parametrize(
    ("name", "typed", "sentence"),
    [
        ("fcr", "uniforme 15 ± 3", "« uniforme 15 ± 3 » ne décrit pas la distribution « uniforme »"),
        ("fcr", "lognormale -1 à 5", "Cette distribution n’existe pas : une lognormale est positive"),
        ("fcr", "3,5 sur 10", "Un effectif est un nombre entier, 0 ou plus, et non 3,5 : corrigez-le."),
        ("gross_margin", "bêta 50 ± 90", "Aucune bêta n’a cet écart-type : son carré doit être inférieur"),
        ("fcr", "bernoulli 2", "2 est trop haut : 1 au plus."),
        ("spend", "340 sur 500", "« Revenu par client » n’est pas : indiquez un nombre ou une plage."),
    ],
)
def test_nonsense_is_refused_in_french(form: Form, qtbot: QtBot, name: str, typed: str, sentence: str) -> None:
    type_over(qtbot, form, name, typed)
    assert sentence in plain(form.row(name).error_text)


def test_a_currency_that_is_none_is_refused_in_french(form: Form, qtbot: QtBot) -> None:
    row = form.text_row("currency")
    row.box.setFocus()
    row.box.selectAll()
    qtbot.keyClicks(row.box, "euro")
    assert "écrivez trois majuscules, comme EUR." in row.error_text


def test_problems_of_the_document_are_french_and_name_what_the_form_names(french: None) -> None:
    segment = {"id": "s", "customers": 5, "contract_months": 12.5, "churn": 3}
    initiative = {"id": "x", "shifts": [{"kpi": "fcr", "shift": 3}, {"kpi": "frc", "shift": 1}]}
    document = {"schema": "cxsim/1", "segments": [segment], "initiatives": [initiative]}
    found = [plain(full_sentence(each.sentence)) for each in problems(Scenario.model_validate(document))]
    assert found == [
        "« durée du contrat » est indiqué sans « résiliation à l’échéance » : indiquez la part non renouvelée sous "
        "« résiliation à l’échéance » (au lieu de « attrition »), ou retirez « durée du contrat ».",
        "« résolution 1er contact » doit bouger, mais le segment « s » ne l’indique pas : indiquez-y "
        "« résolution 1er contact », ou limitez l’effet à d’autres segments.",
        "« frc » n’est pas un KPI ; vouliez-vous dire « fcr » ?",
    ]


def test_a_broken_file_is_refused_in_french(french: None, tmp_path: Path) -> None:
    file = tmp_path / "a.cxsim"
    file.write_text('{"schema": "cxsim/1",', encoding="utf-8")
    with pytest.raises(ScenarioError) as caught:
        load(file)
    lines = [plain(problem_line(problem)) for problem in caught.value.problems]
    assert lines == ["ligne 1, colonne 22 : le fichier s’arrête ici, avant la fin du scénario : restaurez une copie"]


def test_in_the_window_a_problem_is_where_people_find_it_not_where_the_file_has_it(french: None) -> None:
    initiative = {"id": "a", "name": "Formation", "shifts": [{"kpi": "fcr", "shift": 2}]}
    scenario = Scenario.model_validate(
        {"schema": "cxsim/1", "segments": [{"id": "s", "customers": 10}], "initiatives": [initiative]}
    )
    [line] = [
        plain(problem_here(one, scenario)) for one in problems(scenario) if "fcr" in str(one) or "kpi" in one.place
    ]
    assert line.startswith("Formation : « résolution 1er contact » doit bouger")
    assert "initiatives[" not in line
