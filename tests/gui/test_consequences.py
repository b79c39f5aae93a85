"""The right half of the window as a whole."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from cxsim_ui import theme
from cxsim_ui.amounts import MINUS, SPACE
from cxsim_ui.consequences import ConsequencesPanel
from tests.gui.synthetic import synthetic_picture

Save = Callable[[QWidget, str], None]


def plain(text: str) -> str:
    return text.replace(SPACE, " ").replace(MINUS, "-")


@pytest.fixture
def panel(qtbot: QtBot, dressed: QApplication) -> Iterator[ConsequencesPanel]:
    window = QMainWindow()
    qtbot.addWidget(window)
    panel = ConsequencesPanel()
    window.setCentralWidget(panel)
    window.resize(760, 620)
    window.show()
    yield panel
    window.close()


def test_headline_and_cards(panel: ConsequencesPanel) -> None:
    panel.show_picture(synthetic_picture())
    assert plain(panel.headline.text) == "9 of 10 futures pay back within 36 months."
    assert plain(panel.headline.toolTip()) == "86.4 % of 4,096 futures"
    cards = panel.cards
    figures = [plain(card.figure) for card in (cards.npv, cards.roi, cards.payback, cards.clv)]
    assert figures == ["1.1 M€", "153 %", "16 months", "+11.1 €"]
    spreads = [plain(card.spread) for card in (cards.npv, cards.roi, cards.payback, cards.clv)]
    assert spreads == ["P10 -0.2 · P90 2.4", "P10 -24 · P90 336 %", "P10 11 · 1 in 10 later", "P10 0.0 · P90 +22.7"]
    assert "(± 0.2 points)" in cards.npv.toolTip()
    assert "721 €" in plain(cards.clv.toolTip())


def test_where_payback_and_value_disagree_the_headline_says_what_payback_leaves_out(panel: ConsequencesPanel) -> None:
    picture = synthetic_picture()
    panel.show_picture(replace(picture, positive=0.1))
    assert plain(panel.headline.text) == "9 of 10 futures pay back within 36 months, before discounting."


def test_where_nothing_is_drawn_there_is_no_frequency(panel: ConsequencesPanel) -> None:
    picture = synthetic_picture(sd=0)
    panel.show_picture(picture)
    assert plain(panel.headline.text) == f"What is spent is paid back within {picture.payback.p50:.0f} months."
    panel.show_picture(replace(picture, never_in_debt=1.0))
    assert plain(panel.headline.text).endswith("there is never a debt to pay back.")
    panel.show_picture(synthetic_picture(-8e5, 0))
    assert plain(panel.headline.text) == "What is spent is not paid back within 36 months."


def test_what_is_undefined_is_said_in_words(panel: ConsequencesPanel) -> None:
    panel.show_picture(synthetic_picture(costs=0))
    assert panel.headline.text == "Nothing is spent, so there is nothing to pay back."
    assert panel.cards.roi.figure == "undefined: no cost"
    assert panel.cards.payback.figure == "undefined: no cost"
    panel.show_picture(synthetic_picture(-8e5, 2e5))
    assert plain(panel.headline.text) == "0 of 10 futures pay back within 36 months."
    assert plain(panel.cards.payback.figure) == "not within 36 months"
    panel.show_picture(synthetic_picture(segments=0))
    assert panel.cards.clv.figure == "undefined: no customers"


def test_a_certain_result_has_no_range(panel: ConsequencesPanel) -> None:
    panel.show_picture(synthetic_picture(sd=0))
    assert panel.cards.npv.spread == "the same in every future"
    assert panel.outcome.heading.text() == "Outcome: every future is the same"


def test_several_segments_are_named_as_an_average(panel: ConsequencesPanel) -> None:
    panel.show_picture(synthetic_picture(segments=2))
    assert "weighted by their customers" in panel.cards.clv.toolTip()


def test_before_the_first_result_and_without_initiatives(panel: ConsequencesPanel, screenshot: Save) -> None:
    assert panel.empty.isVisible()
    assert panel.empty.title == "No result yet"
    panel.show_picture(synthetic_picture(initiatives=0))
    assert panel.empty.title == "Add an initiative to see what it is worth"
    screenshot(panel.window(), "consequences-empty")
    panel.show_picture(synthetic_picture(initiatives=0, switched_off=2))
    assert panel.empty.title == "Switch an initiative on to see what it is worth"
    panel.show_picture(synthetic_picture())
    assert panel.content.isVisible()
    assert not panel.empty.isVisible()


def test_a_sentence_in_the_place_of_a_chart_asks_for_no_more_room(panel: ConsequencesPanel) -> None:
    panel.arrangement = "outcome,drivers,kpis"
    panel.show_picture(synthetic_picture())
    panel.window().resize(760, panel.widget().minimumSizeHint().height())
    panel.stage.drivers.say("Seven bars", "how to read them")
    panel.stage.kpis.say_nothing(
        "There is nothing to be seen here, for a reason that takes more than a line to tell."
    )
    QApplication.processEvents()
    assert panel.stage.kpis.nothing.isVisible()
    assert panel.verticalScrollBar().maximum() == 0


def test_an_error_dims_the_last_good_picture_and_a_new_one_clears_it(
    panel: ConsequencesPanel, screenshot: Save
) -> None:
    panel.show_picture(synthetic_picture())
    bright = panel.cards.grab().toImage().pixelColor(3, 3)
    figure = panel.cards.npv.figure
    panel.show_error("Initiatives, Agent knowledge base, Licences: 1e20 is too high. Type at most 1e15.")
    assert panel.banner.isVisible()
    assert panel.outcome.isVisible()
    assert panel.cards.npv.figure == figure
    assert panel.dimmed
    screenshot(panel.window(), "consequences-error")
    panel.show_picture(synthetic_picture())
    assert not panel.banner.isVisible()
    assert not panel.dimmed
    assert panel.cards.grab().toImage().pixelColor(3, 3) == bright
    panel.show_error("again")
    panel.show_error("")
    assert not panel.dimmed


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [(560, 560), (760, 620), (1536, 1330)])
def test_it_fits_every_window(
    qtbot: QtBot, panel: ConsequencesPanel, scheme: theme.Scheme, size: tuple[int, int], screenshot: Save
) -> None:
    theme.choose(QApplication.instance(), scheme)  # type: ignore[arg-type]
    panel.window().resize(*size)
    panel.show_picture(synthetic_picture())
    QApplication.processEvents()
    assert panel.widget().width() == panel.viewport().width()
    for card in (panel.cards.npv, panel.outcome, panel.stage.cash, panel.stage.sources):
        assert card.width() >= card.minimumSizeHint().width()
        assert card.height() >= card.minimumSizeHint().height()
    screenshot(panel.window(), f"consequences-{size[0]}-{scheme}")


def test_figures_are_written_in_the_locale(panel: ConsequencesPanel) -> None:
    QLocale.setDefault(QLocale("fr_FR"))
    panel.show_picture(synthetic_picture())
    assert plain(panel.cards.npv.figure) == "1,1 M€"
