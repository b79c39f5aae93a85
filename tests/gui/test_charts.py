"""The three charts, with real keys and a real mouse."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QLocale, QPoint, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cxsim_ui import theme
from cxsim_ui.amounts import MINUS, SPACE
from cxsim_ui.charts import outcome_words
from cxsim_ui.charts.cash import CashChart
from cxsim_ui.charts.outcome import OutcomeChart
from cxsim_ui.charts.sources import SourcesChart
from cxsim_ui.charts.stacking import fitting_size, stacked
from cxsim_ui.charts.threshold import Marks, ThresholdOverlay
from cxsim_ui.charts.waterfall import names_column
from cxsim_ui.picture import Picture
from tests.gui.synthetic import synthetic_picture

Save = Callable[[QWidget, str], None]


def plain(text: str) -> str:
    return text.replace(SPACE, " ").replace(MINUS, "-")


@pytest.fixture
def outcome(qtbot: QtBot, dressed: QApplication) -> OutcomeChart:
    chart = OutcomeChart()
    qtbot.addWidget(chart)
    chart.resize(740, 300)
    chart.show_picture(synthetic_picture())
    chart.show()
    chart.activateWindow()
    chart.setFocus()
    qtbot.waitUntil(chart.hasFocus)
    return chart


def test_keys_switch_the_view(qtbot: QtBot, outcome: OutcomeChart, screenshot: Save) -> None:
    for key, view in ((Qt.Key.Key_H, "histogram"), (Qt.Key.Key_C, "cumulative"), (Qt.Key.Key_D, "dots")):
        qtbot.keyClick(outcome, key)
        assert outcome.view == view
        assert [name for name, button in outcome.buttons.items() if button.isChecked()] == [view]
        screenshot(outcome, f"outcome-{view}")


def test_buttons_switch_the_view(qtbot: QtBot, outcome: OutcomeChart) -> None:
    qtbot.mouseClick(outcome.buttons["cumulative"], Qt.MouseButton.LeftButton)
    assert outcome.view == "cumulative"
    assert plain(outcome.heading.text()) == "Outcome: share of futures below an NPV"


def test_arrow_keys_move_the_threshold_and_home_brings_it_back(qtbot: QtBot, outcome: OutcomeChart) -> None:
    with qtbot.waitSignal(outcome.thresholdChanged) as moved:
        qtbot.keyClick(outcome, Qt.Key.Key_Right)
    step = moved.args[0]
    assert step > 0
    qtbot.keyClick(outcome, Qt.Key.Key_PageUp)
    assert outcome.threshold == pytest.approx(11 * step)
    for _ in range(200):
        qtbot.keyClick(outcome, Qt.Key.Key_Left)
    assert outcome.threshold == pytest.approx(synthetic_picture().outcome.low), "it stops at the view's edge"
    qtbot.keyClick(outcome, Qt.Key.Key_Home)
    assert outcome.threshold == 0


def test_the_line_is_dragged_with_the_mouse(qtbot: QtBot, outcome: OutcomeChart, screenshot: Save) -> None:
    QApplication.processEvents()
    viewport = outcome.plot.viewport()
    start = outcome.plot.mapFromScene(outcome.plot.to_pixels(0, 1))
    with qtbot.waitSignal(outcome.thresholdChanged):
        qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
        for step in (20, 60, 100):
            qtbot.mouseMove(viewport, start + QPoint(step, -10))
        qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=start + QPoint(100, -10))
    assert outcome.plot.to_pixels(outcome.threshold, 0).x() == pytest.approx(start.x() + 100, abs=4)
    QApplication.processEvents()
    screenshot(outcome, "outcome-dragged")


def test_a_typed_chance_moves_the_threshold(qtbot: QtBot, outcome: OutcomeChart) -> None:
    picture = synthetic_picture()
    outcome.chance.setFocus()
    outcome.chance.selectAll()
    qtbot.keyClicks(outcome.chance, "75")
    qtbot.keyClick(outcome.chance, Qt.Key.Key_Return)
    assert picture.outcome.share_below(outcome.threshold) == pytest.approx(0.25, abs=0.002)
    assert outcome.chance.value() == pytest.approx(75, abs=0.1)


def test_captions_speak_of_losses_at_zero_and_of_the_threshold_elsewhere(dressed: QApplication) -> None:
    picture = synthetic_picture()
    assert outcome_words.captions(picture, 0.0) == ("1 in 10 loses", "9 in 10 gain")
    below, above = outcome_words.captions(picture, 5e5)
    assert (plain(below), plain(above)) == ("3 in 10 below 0.5 M€", "7 in 10 above")
    gain = synthetic_picture(5e6, 1e6)
    assert outcome_words.captions(gain, 0.0) == ("0 in 10 lose", "10 in 10 gain")
    assert plain(outcome_words.point_note(picture)) == "your point estimate, 1.35 M€, is the P61"


def test_captions_make_ten_of_ten(dressed: QApplication) -> None:
    picture = synthetic_picture()
    for share in np.arange(0.01, 1.0, 0.005):
        threshold = float(np.quantile(picture.outcome.ordered, share))
        said = outcome_words.captions(picture, threshold)
        if not any("than" in each for each in said):
            assert sum(int(plain(each).split(" in 10")[0]) for each in said) == 10


def test_what_is_no_chance_turns_red_and_moves_nothing(qtbot: QtBot, outcome: OutcomeChart) -> None:
    before = outcome.threshold
    for text in ("150", "abc", "-5"):
        outcome.chance.setFocus()
        outcome.chance.selectAll()
        qtbot.keyClicks(outcome.chance, text)
        assert outcome.chance.property("state") == "error"
        assert outcome.chance.toolTip() == "Type a number from 0 to 100."
        qtbot.keyClick(outcome.chance, Qt.Key.Key_Return)
        assert outcome.threshold == before
        assert outcome.chance.property("state") != "error"


def test_no_dot_is_cut_off(outcome: OutcomeChart) -> None:
    picture = synthetic_picture()
    left, right = (outcome.plot.to_pixels(end, 0).x() for end in (picture.outcome.dots[0], picture.outcome.dots[-1]))
    radius = outcome._dot_size / 2
    area = outcome.plot.area
    assert left - radius >= area.left()
    assert right + radius <= area.right()


def test_read_outs_are_exact(outcome: OutcomeChart) -> None:
    assert outcome.plot.read_out is not None
    assert plain(outcome.plot.read_out(0.0, 1e9)) == "13.6 % of futures lie below 0 €"
    outcome.show_view("histogram")
    assert plain(outcome.plot.read_out(1.0, 0.0)) == "0 € to 200,000 €: 5.4 % of futures"


def test_items_are_kept_from_one_picture_to_the_next(outcome: OutcomeChart) -> None:
    before = list(outcome.plot.scene().items())
    for mean in (1.2e6, -2e6, 30e6):
        outcome.show_picture(synthetic_picture(mean))
    assert set(outcome.plot.scene().items()) == set(before)


@pytest.mark.parametrize("size", [(500, 220), (740, 300), (1500, 700)])
@pytest.mark.parametrize(
    "case",
    [
        {},
        {"mean": -8e5, "sd": 2e5},
        {"mean": 12e6},
        {"sd": 0},
        {"trials": 1},
        {"mean": 4e9, "sd": 9e9, "costs": 2e9},
        {"mean": 3, "sd": 10, "costs": 5},
    ],
)
def test_dots_and_texts_stay_inside_the_plot(
    qtbot: QtBot, dressed: QApplication, size: tuple[int, int], case: dict[str, float]
) -> None:
    chart = OutcomeChart()
    qtbot.addWidget(chart)
    chart.resize(*size)
    chart.show_picture(synthetic_picture(**case))
    chart.show()
    QApplication.processEvents()
    area = chart.plot.area
    texts = chart.overlay.text_rectangles()
    assert len(texts) == 4
    for rectangle in texts:
        assert area.adjusted(-1, 0, 1, 0).contains(rectangle)
    for at, one in enumerate(texts):
        assert not any(one.intersects(other) for other in texts[at + 1 :])


def test_without_any_npv_the_chart_says_so(outcome: OutcomeChart) -> None:
    import numpy as np

    from cxsim_ui.picture import picture_of
    from tests.gui.synthetic import synthetic_result

    result = synthetic_result()
    result.npv[:] = np.nan
    outcome.show_picture(picture_of(result))
    assert not outcome.plot.isVisible()
    assert not outcome.open.isVisible()
    assert outcome.accessibleDescription() == "undefined: no future has a net present value"
    outcome.show_picture(synthetic_picture())
    assert outcome.plot.isVisible()


def test_stacks_touch_and_fit() -> None:
    picture = synthetic_picture()
    dots = picture.outcome.dots
    size = fitting_size(dots, 5e3, 150, 64, 0)
    _, level = stacked(dots, size * 5e3)
    assert (level.max() + 1) * size <= 150
    x, level = stacked(dots, 1e5)
    assert ((x < 0) == (dots < 0)).all(), "no column mixes losses and gains"
    assert len({*zip(x.tolist(), level.tolist(), strict=True)}) == 50
    assert fitting_size(dots * 1.02, 5e3, 150, 64, size) == size, "dots do not pulsate"


@pytest.mark.parametrize(
    ("case", "note"),
    [
        ({}, "half pay back by month 16"),
        ({"mean": -8e5, "sd": 2e5}, "half do not pay back within 36 months"),
        ({"costs": 0}, "no cost: nothing to pay back"),
    ],
)
def test_cash_says_when_half_pay_back(
    qtbot: QtBot, dressed: QApplication, case: dict[str, float], note: str, screenshot: Save
) -> None:
    chart = CashChart()
    qtbot.addWidget(chart)
    chart.resize(360, 210)
    chart.show_picture(synthetic_picture(**case))
    chart.show()
    QApplication.processEvents()
    assert plain(chart.accessibleDescription()).startswith(note)
    assert plain(chart.heading.text()) == "Cumulative cash, M€"
    screenshot(chart, "cash-" + "-".join(note.replace(":", "").split()[:3]))


def test_the_zero_line_strikes_no_name_of_the_fan(qtbot: QtBot, dressed: QApplication) -> None:
    chart = CashChart()
    qtbot.addWidget(chart)
    chart.resize(360, 210)
    chart.show()
    metrics = QFontMetricsF(theme.scaled_font(0.9))
    for mean in np.linspace(-1.6e6, 1.6e6, 41):
        chart.show_picture(synthetic_picture(mean=float(mean), sd=1e6))
        QApplication.processEvents()
        zero = chart.plot.to_pixels(36, 0).y()
        for name in chart.overlay.baselines(metrics):
            assert not name - metrics.ascent() < zero < name + metrics.descent(), mean


def test_cash_reads_out_the_month_under_the_pointer(qtbot: QtBot, dressed: QApplication) -> None:
    picture = synthetic_picture()
    chart = CashChart()
    qtbot.addWidget(chart)
    chart.show_picture(picture)
    assert chart.plot.read_out is not None
    text = plain(chart.plot.read_out(35.8, 0.0))
    assert text.startswith("Month 36: half above 1,0")
    assert "1 in 10 below -" in text


def sources_of(qtbot: QtBot, picture: Picture) -> SourcesChart:
    chart = SourcesChart()
    qtbot.addWidget(chart)
    chart.resize(360, 230)
    chart.show_picture(picture)
    chart.show()
    return chart


def test_sources_mention_what_is_pale_or_not_counted_only_if_there_is_any(
    qtbot: QtBot, dressed: QApplication, screenshot: Save
) -> None:
    weights = {"retention": 0.6, "contacts": 0.4}  # half of contacts is cash
    chart = sources_of(qtbot, synthetic_picture(weights=weights))
    assert plain(chart.footer.text) == "80 % of the benefit is cash · pale: not counted"
    assert "80 % of the benefit is cash" in plain(chart.accessibleDescription())
    assert plain(chart.notes.text) == "0.34 M€ not counted twice"
    screenshot(chart, "sources")
    assert plain(chart.notes.toolTip()).endswith("\nChurn: 0.34 M€")
    chart.show_picture(synthetic_picture(weights=weights, basis="total", not_counted=0))
    assert plain(chart.footer.text) == "80 % of the benefit is cash (solid)"
    assert chart.notes.isHidden()
    assert chart.notes.toolTip() == ""
    chart.show_picture(synthetic_picture(weights=weights, basis="total", not_counted=0, residual=0.21e6))
    assert plain(chart.notes.text) == "0.21 M€ after the horizon, not counted"
    chart.show_picture(synthetic_picture(weights=weights, basis="total", not_counted=0, tax_rate=0.25))
    assert chart.notes.text == "after tax"
    chart.show_picture(synthetic_picture(weights={"retention": 1.0}, not_counted=0))
    assert chart.footer.text == "all of the benefit is cash"
    chart.show_picture(synthetic_picture(mean=-8e5, sd=0, costs=2e5, not_counted=0))
    assert chart.footer.text == "pale: not cashable, not counted"


def test_sources_read_out_a_row(qtbot: QtBot, dressed: QApplication) -> None:
    chart = sources_of(qtbot, synthetic_picture())
    rows = len(synthetic_picture().sources.bars)
    text = plain(chart.waterfall.read_out(chart.waterfall.height() / rows * 2.5))
    assert text.startswith("Contacts: 27")
    assert "is not cashable" in text
    assert chart.waterfall.read_out(1e6) == ""


def test_charts_follow_the_locale(qtbot: QtBot, dressed: QApplication) -> None:
    QLocale.setDefault(QLocale("fr_FR"))
    chart = sources_of(qtbot, synthetic_picture())
    assert "0,34 M€" in plain(chart.notes.text)


def test_charts_recolour_themselves(qtbot: QtBot, outcome: OutcomeChart, screenshot: Save) -> None:
    before = outcome.grab().toImage().pixelColor(5, 150)
    theme.choose(QApplication.instance(), "dark")  # type: ignore[arg-type]
    QApplication.processEvents()
    after = outcome.grab().toImage().pixelColor(5, 150)
    assert before.lightness() > 200 > 60 > after.lightness()
    assert outcome.plot.bottom.textPen().color().name() == theme.DARK.muted
    screenshot(outcome, "outcome-dark")


@pytest.mark.parametrize("threshold", [-20.0, 12.0, 150.0, 330.0])
def test_long_captions_stand_side_by_side_in_a_companion(dressed: QApplication, threshold: float) -> None:
    area = QRectF(0, 0, 306, 100)
    overlay = ThresholdOverlay()
    words = ("moins de 1 sur 10 en perte", "plus de 9 sur 10 en gain")
    overlay.set_marks(Marks(area, threshold, None, "0 €", *words, note=""))
    _, below, above, _ = overlay.text_rectangles()
    assert area.left() <= below.left() < below.right() < above.left() < above.right() <= area.right()


def test_the_pill_can_be_seized_in_its_middle(dressed: QApplication) -> None:
    overlay = ThresholdOverlay()
    overlay.set_marks(Marks(QRectF(0, 0, 306, 100), 150, None, "0 € ⇔ drag", "3 in 10 lose", "7 in 10 gain", ""))
    pill = overlay.text_rectangles()[0]
    assert all(overlay.shape().contains(place) for place in (pill.center(), pill.topLeft(), pill.bottomRight()))


def test_the_names_of_a_waterfall_have_room_for_the_last_one_in_bold(dressed: QApplication) -> None:
    factor, width = names_column(("VAN moyenne",), 20, 200, "any font")
    bold = theme.scaled_font(factor, QFont.Weight.DemiBold)
    assert width >= QFontMetricsF(bold).horizontalAdvance("VAN moyenne")


@pytest.mark.parametrize("enlarged", [1.0, 2.3])
@pytest.mark.parametrize("month", [36, 120])
def test_every_label_of_an_axis_is_written_and_none_is_cut_off(
    qtbot: QtBot, dressed: QApplication, enlarged: float, month: int
) -> None:
    theme.enlarge(dressed, enlarged)
    chart = CashChart()
    qtbot.addWidget(chart)
    chart.resize(900, 420)
    chart.show_picture(synthetic_picture())
    chart.show()
    axis, last = chart.plot.bottom, float(chart.plot.plotItem.vb.viewRange()[0][1])
    # As wide a label as there may be at the very ends of the axis.
    axis.setTicks([[(0, f"{MINUS}{month},5"), (last, f"{MINUS}{month},5")]])
    room = axis.mapRectFromScene(chart.plot.scene().sceneRect())
    canvas = QPixmap(10, 10)
    painter = QPainter(canvas)
    beside, below = (each.generateDrawSpecs(painter)[2] for each in (chart.plot.left, axis))
    metrics = QFontMetricsF(painter.font())
    painter.end()
    theme.enlarge(dressed, 1.0)
    assert len(beside) >= 3
    assert len(below) == 2
    for place, _, text in below:
        half = metrics.horizontalAdvance(text) / 2
        assert room.left() - 0.5 <= place.center().x() - half
        assert place.center().x() + half <= room.right() + 0.5


def test_who_neither_loses_nor_gains_does_not_gain() -> None:
    nothing = synthetic_picture(mean=0, sd=0, costs=0)
    assert outcome_words.captions(nothing, 0.0) == ("0 in 10 lose", "0 in 10 gain")
    assert outcome_words.captions(synthetic_picture(), 0.0) == ("1 in 10 loses", "9 in 10 gain")
