"""The presentation: real keys in front of a room."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import cxsim
from cxsim.analysis.drivers import variance_shares
from cxsim_models.scenario import Scenario
from cxsim_ui import language, theme
from cxsim_ui.document import MOST_PINS, Document, same
from cxsim_ui.form.details import EstimateDetails
from cxsim_ui.form.estimate_row import EstimateRow
from cxsim_ui.form.likely_picture import handle_radius
from cxsim_ui.main_window import MainWindow
from cxsim_ui.present.big_slider import BigSlider
from cxsim_ui.present.presentation import Presentation, type_size
from cxsim_ui.settings import Memory

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def window(main_window: MainWindow, qapp: QApplication) -> Iterator[MainWindow]:
    main_window.show()
    main_window.start(None)
    size = theme.base_font().pointSizeF()
    yield main_window
    for one in qapp.topLevelWidgets():
        if isinstance(one, Presentation) and one.isVisible():
            one.close()
    theme.enlarge(qapp, 1.0)
    language.choose(qapp, "en")
    assert theme.base_font().pointSizeF() == size


def presented(qtbot: QtBot, window: MainWindow) -> Presentation:
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    found = next(one for one in QApplication.topLevelWidgets() if isinstance(one, Presentation) and one.isVisible())
    qtbot.waitUntil(lambda: bool(found.headline.text), timeout=20_000)
    return found


def test_f11_shows_the_sentence_the_figures_and_sliders_and_escape_leaves(
    qtbot: QtBot, window: MainWindow, qapp: QApplication, screenshot: Callable[[QWidget, str], None]
) -> None:
    usual = theme.base_font().pointSizeF()
    shown = presented(qtbot, window)
    assert "futures pay back" in shown.headline.text
    assert shown.cards.npv.figure
    assert 1 <= len(shown.sliders) <= MOST_PINS
    assert theme.base_font().pointSizeF() > usual
    assert shown.reset.font().pointSizeF() > window.workspace.initiatives.add.font().pointSizeF()
    screenshot(shown, "presentation")
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()
    assert theme.base_font().pointSizeF() == usual


def test_without_pins_what_matters_most_gets_the_sliders(qtbot: QtBot, window: MainWindow) -> None:
    results: list[cxsim.Result] = []
    window.runner.shown.connect(lambda one: results.append(one.result))
    qtbot.waitUntil(lambda: bool(results) and results[-1].trials >= 8192, timeout=30_000)
    shares = variance_shares(results[-1])
    shown = presented(qtbot, window)
    first, second, *_ = sorted(shares, key=lambda path: -shares[path])
    assert [slider.path for slider in shown.sliders[:2]] == [first, second]


def test_keys_on_a_slider_move_the_estimate_as_one_step_and_r_takes_it_back(qtbot: QtBot, window: MainWindow) -> None:
    shown = presented(qtbot, window)
    began, before = window.store.scenario, shown.sliders[0].value
    npv = shown.cards.npv.figure
    for _ in range(3):
        qtbot.keyClick(shown.sliders[0].slider, Qt.Key.Key_PageUp)
    assert shown.sliders[0].value != before
    assert window.store.undo_stack.count() == 1
    qtbot.waitUntil(lambda: shown.cards.npv.figure != npv, timeout=20_000)
    qtbot.waitUntil(lambda: shown.note.text.startswith("At the start NPV was"), timeout=20_000)
    qtbot.keyClick(shown, Qt.Key.Key_R)
    assert same(window.store.scenario, began)
    assert shown.sliders[0].value == before
    assert window.store.undo_stack.undoText() == "Reset presentation"
    qtbot.keyClick(shown, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shown.sliders[0].value != before


def test_the_scale_of_a_slider_stays_and_r_brings_the_handle_back(qtbot: QtBot, window: MainWindow) -> None:
    one = presented(qtbot, window).sliders[0]
    scale, place = (one.picture.low, one.picture.high), one.picture.share
    for share in (0.95, 0.9, 0.05):
        qtbot.mousePress(one.slider, Qt.MouseButton.LeftButton, pos=_at(one, share))
        qtbot.mouseRelease(one.slider, Qt.MouseButton.LeftButton, pos=_at(one, share))
        assert one.picture.share == pytest.approx(share, abs=0.1)
        assert (one.picture.low, one.picture.high) == scale
    qtbot.keyClick(one.window(), Qt.Key.Key_R)
    assert one.picture.share == place


def _at(one: BigSlider, share: float) -> QPoint:
    return QPoint(round(share * one.slider.width()), one.slider.height() // 2)


def test_digits_change_the_picture(qtbot: QtBot, window: MainWindow) -> None:
    shown = presented(qtbot, window)
    for key, index in ((Qt.Key.Key_3, 2), (Qt.Key.Key_2, 1), (Qt.Key.Key_1, 0)):
        qtbot.keyClick(shown, key)
        assert shown.charts.currentIndex() == index
        assert shown.choices[index].isChecked()


def test_space_plays_futures_and_an_edit_ends_it(qtbot: QtBot, window: MainWindow) -> None:
    shown = presented(qtbot, window)
    told: list[str] = []
    shown.playback.shown.connect(lambda _npv, sentence: told.append(sentence))
    qtbot.keyClick(shown, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(told) >= 3, timeout=10_000)
    assert all(sentence.startswith("In this future: NPV ") for sentence in told)
    assert len(set(told)) > 1
    assert shown.playback.playing
    qtbot.keyClick(shown.sliders[0].slider, Qt.Key.Key_Right)
    assert not shown.playback.playing


def test_with_reduced_motion_one_key_is_one_future(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_.reduced.trigger()
    shown = presented(qtbot, window)
    qtbot.keyClick(shown, Qt.Key.Key_Space)
    first = shown.note.text
    assert first.startswith("In this future")
    assert not shown.playback.playing
    qtbot.keyClick(shown, Qt.Key.Key_Space)
    assert shown.note.text != first


def test_what_is_pinned_gets_a_slider_and_is_remembered(qtbot: QtBot, window: MainWindow, memory: Memory) -> None:
    window.workspace.rail.setCurrentRow(0)
    row = next(row for row in window.workspace.findChildren(EstimateRow) if row.isVisible() and row.name == "Churn")
    details = row.open_details()
    assert isinstance(details, EstimateDetails)
    qtbot.mouseClick(details.pin, Qt.MouseButton.LeftButton)
    details.close()
    segment = window.store.scenario.segments[0].id
    assert window.store.document.pins == (f"segments.{segment}.churn",)
    shown = presented(qtbot, window)
    assert [slider.path for slider in shown.sliders] == [f"segments.{segment}.churn"]
    name = window.store.scenario.name
    assert memory.text(f"pins/{name}") == f"segments.{segment}.churn"


def test_a_ninth_pin_is_refused() -> None:
    document = Document(Scenario.model_validate({"schema": "cxsim/1"}))
    assert all(document.toggle_pin(str(number)) for number in range(MOST_PINS))
    assert not document.toggle_pin("one more")
    assert document.toggle_pin("3")
    assert len(document.pins) == MOST_PINS - 1


def test_what_is_missing_is_said_to_the_room_too(qtbot: QtBot, window: MainWindow) -> None:
    scenario = cxsim.new("renewals")
    off = tuple(one.model_copy(update={"enabled": False}) for one in scenario.initiatives)
    window.store.open(scenario.model_copy(update={"initiatives": off}), None)
    shown = presented(qtbot, window)
    assert shown.note.text == "No initiative is switched on: every future is the do-nothing one."


@pytest.mark.parametrize(("height", "size"), [(600, 1.0), (1080, 1080 / 620), (2160, 2.4)])
def test_type_grows_with_the_screen(height: int, size: float) -> None:
    assert type_size(height) == pytest.approx(size)


def test_a_window_closed_while_it_presents_leaves_the_type_as_it_was(
    qtbot: QtBot, window: MainWindow, qapp: QApplication
) -> None:
    usual = theme.base_font().pointSizeF()
    shown = presented(qtbot, window)
    window.close()
    assert not shown.isVisible()
    assert theme.base_font().pointSizeF() == usual


def test_the_language_changes_under_a_presentation_too(qtbot: QtBot, window: MainWindow, qapp: QApplication) -> None:
    first = presented(qtbot, window)
    began, usual = window.store.scenario, window.workspace.initiatives.add.font().pointSizeF()
    qtbot.keyClick(first.sliders[0].slider, Qt.Key.Key_PageUp)
    qtbot.keyClick(first, Qt.Key.Key_2)
    large = theme.base_font().pointSizeF()
    window.choose_language("fr")
    shown = next(one for one in qapp.topLevelWidgets() if isinstance(one, Presentation) and one.isVisible())
    assert shown is not first
    assert shown.play.text() == "Jouer des futurs"
    assert shown.charts.currentIndex() == 1
    assert theme.base_font().pointSizeF() == large
    qtbot.waitUntil(lambda: "fois sur 10" in shown.headline.text, timeout=20_000)
    qtbot.keyClick(shown, Qt.Key.Key_R)
    assert same(window.store.scenario, began)
    # The window below was made in its own size of type.
    assert window.workspace.initiatives.add.font().pointSizeF() == usual
    assert window.workspace.consequences.outcome.more.iconSize().width() == 16
    assert window.workspace.consequences.cards.npv.sizeHint().height() < shown.cards.npv.sizeHint().height()


def test_a_future_that_plays_is_drawn_over_the_cash_and_the_button_says_what_it_does(
    qtbot: QtBot, window: MainWindow
) -> None:
    shown = presented(qtbot, window)
    results: list[cxsim.Result] = []
    window.runner.shown.connect(lambda one: results.append(one.result))
    qtbot.waitUntil(lambda: bool(results), timeout=20_000)
    qtbot.keyClick(shown, Qt.Key.Key_2)
    assert shown.cash.table() is not None
    qtbot.keyClick(shown, Qt.Key.Key_Space)
    assert shown.play.text() == "Pause"
    width = shown.play.width()
    table = shown.cash.table()
    assert table is not None
    assert "This future" in table.headings[-1]
    assert [row[-1] for row in table.rows] == pytest.approx(results[-1].cumulative(0).tolist())
    qtbot.keyClick(shown, Qt.Key.Key_Space)
    assert shown.play.text() == "Play futures"
    QApplication.processEvents()
    assert shown.play.width() == width >= shown.play.sizeHint().width()


def test_the_mark_of_a_future_leaves_the_captions_free(qtbot: QtBot, window: MainWindow) -> None:
    shown = presented(qtbot, window)
    qtbot.keyClick(shown, Qt.Key.Key_Space)
    chart = shown.outcome
    x, y = chart._future.item.getData()
    assert y.min() == 0
    top = chart.plot.to_pixels(float(x[0]), float(y.max())).y()
    assert top >= max(place.bottom() for place in chart.overlay.text_rectangles())
    assert top < chart.plot.area.center().y()


def test_dots_and_handles_grow_with_the_type(qtbot: QtBot, window: MainWindow, qapp: QApplication) -> None:
    usual = handle_radius()
    shown = presented(qtbot, window)
    assert handle_radius() == pytest.approx(usual * theme.enlarged())
    assert shown.outcome.more.iconSize().width() == round(16 * theme.enlarged())


def test_the_keys_of_the_views_work_wherever_the_focus_is(qtbot: QtBot, window: MainWindow) -> None:
    shown = presented(qtbot, window)
    qtbot.keyClick(shown, Qt.Key.Key_3)
    qtbot.keyClick(shown.sliders[0].slider, Qt.Key.Key_H)
    assert shown.charts.currentIndex() == 0
    assert shown.outcome.view == "histogram"
