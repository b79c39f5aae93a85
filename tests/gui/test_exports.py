"""What leaves the window: pictures on white and tables, on the real clipboard and in real files."""

import csv
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QByteArray, QLocale, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QMessageBox, QToolTip
from pytestqt.qtbot import QtBot

from cxsim_ui import theme
from cxsim_ui.charts import exports, poster, table_text
from cxsim_ui.charts.card import ChartCard
from cxsim_ui.charts.cash import CashChart
from cxsim_ui.charts.outcome import OutcomeChart
from cxsim_ui.charts.sources import SourcesChart
from cxsim_ui.charts.table import Table
from tests.gui.synthetic import synthetic_picture

CHARTS: tuple[type[ChartCard], ...] = (OutcomeChart, CashChart, SourcesChart)
SVG = "{http://www.w3.org/2000/svg}"
RISKY = Table("Risky", ("Name", "=Figure"), (("=1+1", 1234.5), ("a;b,c", float("nan")), ("-", -0.25)))


@pytest.fixture(params=CHARTS)
def chart(request: pytest.FixtureRequest, qtbot: QtBot, dressed: QApplication) -> Iterator[ChartCard]:
    card: ChartCard = request.param()
    qtbot.addWidget(card)
    card.resize(500, 260)
    card.show_picture(synthetic_picture())
    card.show()
    yield card
    QToolTip.hideText()


def choose(menu: QMenu, text: str) -> None:
    """Trigger the entry that begins so, and close the menu."""
    action = next(one for one in menu.actions() if one.text().startswith(text))
    assert action.isEnabled(), text
    action.trigger()
    menu.close()


def answer_with(monkeypatch: pytest.MonkeyPatch, path: Path) -> list[str]:
    """Let the user choose `path`; the names that were suggested."""
    suggested: list[str] = []

    def chosen(_window: object, _title: str, suggestion: str, _filter: str) -> tuple[str, str]:
        suggested.append(Path(suggestion).name)
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
    return suggested


def ink(image: QImage) -> int:
    """How many of the sampled pixels are not white."""
    white = QImage(1, 1, QImage.Format.Format_RGB32)
    white.fill(Qt.GlobalColor.white)
    points = [(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)]
    return sum(image.pixel(*point) != white.pixel(0, 0) for point in points)


def test_the_button_opens_the_menu(qtbot: QtBot, chart: ChartCard) -> None:
    qtbot.mouseClick(chart.more, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts[:6] == [
        "Copy picture",
        "Copy table",
        "Save as PNG…",
        "Save as SVG…",
        "Save as CSV…",
        "Show as table\tCtrl+T",
    ]
    menu.close()


def test_so_does_a_right_click_on_the_picture(chart: ChartCard) -> None:
    middle = chart.face.childAt(chart.face.rect().center())
    place = middle.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, middle.mapToGlobal(place))
    QApplication.sendEvent(middle, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].text() == "Copy picture"
    menu.close()


def test_a_picture_is_white_and_light_in_a_dark_window(chart: ChartCard) -> None:
    theme.choose(QApplication.instance(), "dark")  # type: ignore[arg-type]
    QApplication.processEvents()
    before = chart.grab().toImage()
    choose(chart.menu(), "Copy picture")
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == (1920, 1080)
    for corner in ((0, 0), (1919, 0), (0, 1079), (1919, 1079)):
        assert image.pixelColor(*corner).name() == "#ffffff"
    colours = {image.pixelColor(x, y).name() for x in range(0, 1920, 3) for y in range(0, 1080, 3)}
    assert theme.LIGHT.gain in colours
    assert theme.DARK.surface not in colours
    QApplication.processEvents()
    assert theme.palette() is theme.DARK
    assert chart.grab().toImage() == before, "nothing on the screen has moved"


def test_a_picture_shows_what_is_chosen_on_the_screen(qtbot: QtBot, dressed: QApplication) -> None:
    chart = OutcomeChart()
    qtbot.addWidget(chart)
    chart.show_picture(synthetic_picture())
    dots = poster.image(chart)
    chart.show_view("cumulative")
    chart.set_threshold(5e5)
    drawing = poster.svg(chart).decode()
    assert "Outcome: share of futures below an NPV" in drawing
    assert "or more: 7" in drawing, "the chance is said, not offered to be typed"
    assert "drag" not in drawing
    assert poster.image(chart) != dots


def test_a_png_file_is_sharp_and_named(chart: ChartCard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    suggested = answer_with(monkeypatch, tmp_path / "picture")
    choose(chart.menu(), "Save as PNG…")
    assert suggested == [f"{exports.file_name('Synthetic – ' + chart.heading.text())}.png"]
    image = QImage(str(tmp_path / "picture.png"))
    assert (image.width(), image.height()) == (1920, 1080)
    assert ink(image) > 500
    assert image.dotsPerMeterX() == pytest.approx(192 / 0.0254, abs=1)


def test_an_svg_file_has_text_as_text(chart: ChartCard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answer_with(monkeypatch, tmp_path / "drawing.svg")
    choose(chart.menu(), "Save as SVG…")
    content = (tmp_path / "drawing.svg").read_bytes()
    root = ElementTree.fromstring(content)
    texts = "".join("".join(text.itertext()) for text in root.iter(f"{SVG}text"))
    assert chart.heading.text() in texts
    assert "Synthetic · 4,096 futures" in texts
    assert root.find(f"{SVG}title") is not None
    assert not list(root.iter(f"{SVG}image")), "no pixels"
    assert {text.get("font-family", "sans-serif").split(", ")[-1] for text in root.iter(f"{SVG}text")} == {
        "sans-serif"
    }
    renderer = QSvgRenderer(QByteArray(content))
    assert renderer.isValid()
    image = QImage(960, 540, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.gray)
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    assert image.pixelColor(1, 1).name() == "#ffffff"
    assert ink(image) > 150


@pytest.mark.parametrize(("locale", "delimiter", "mark"), [("en_US", ",", "."), ("fr_FR", ";", ",")])
def test_a_csv_file_is_what_the_locale_s_spreadsheet_expects(
    chart: ChartCard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, locale: str, delimiter: str, mark: str
) -> None:
    QLocale.setDefault(QLocale(locale))
    answer_with(monkeypatch, tmp_path / "table.csv")
    choose(chart.menu(), "Save as CSV…")
    content = (tmp_path / "table.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    table = chart.table()
    assert table is not None
    headings, *rows = csv.reader(content.decode("utf-8-sig").splitlines(), delimiter=delimiter)
    assert headings == list(table.headings)
    assert len(rows) == len(table.rows)
    for row, cells in zip(rows, table.rows, strict=True):
        for text, cell in zip(row, cells, strict=True):
            if isinstance(cell, str):
                assert text == cell
            else:
                assert float(text.replace(mark, ".") or "nan") == pytest.approx(cell, rel=1e-9, nan_ok=True)


def test_texts_are_no_formulas_and_no_further_cells() -> None:
    assert table_text.csv_file(RISKY).decode("utf-8-sig") == (
        "Name,'=Figure\r\n'=1+1,1234.5\r\n\"a;b,c\",\r\n'-,-0.25\r\n"
    )
    lines = table_text.tabbed(Table("", ("A",), (("@x\ty\n",),)))
    assert lines == "A\n'@x y\n"
    assert "&lt;b&gt;" in table_text.html_table(Table("", ("<b>",), ()))


def test_the_table_is_copied_as_text_and_as_a_web_page(chart: ChartCard) -> None:
    choose(chart.menu(), "Copy table")
    data = QGuiApplication.clipboard().mimeData()
    table = chart.table()
    assert table is not None
    lines = data.text().splitlines()
    assert lines[0].split("\t") == list(table.headings)
    assert len(lines) == len(table.rows) + 1
    assert "," not in lines[1], "a spreadsheet takes no grouped number"
    assert data.html().count("<tr>") == len(table.rows) + 1


@pytest.mark.parametrize("kind", ["PNG", "SVG", "CSV"])
def test_a_failure_is_a_sentence(
    chart: ChartCard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(f"{box.text()}: {box.informativeText()}"))
    (tmp_path / "file").write_text("in the way")
    answer_with(monkeypatch, tmp_path / "file" / "x.out")
    choose(chart.menu(), f"Save as {kind}…")
    (sentence,) = said
    assert sentence.startswith("The file could not be saved: ")
    assert "is not a folder: save in another" in sentence
    assert list(tmp_path.iterdir()) == [tmp_path / "file"]


def test_nothing_is_written_when_the_dialog_is_cancelled(chart: ChartCard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    assert not exports.save(lambda: pytest.fail("made for nothing"), "name", "csv", chart.more)


def test_the_next_file_goes_where_the_last_one_went(
    chart: ChartCard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Path] = []

    def chosen(_window: object, _title: str, suggestion: str, _filter: str) -> tuple[str, str]:
        seen.append(Path(suggestion))
        return str(tmp_path / "one.csv"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
    choose(chart.menu(), "Save as CSV…")
    choose(chart.menu(), "Save as CSV…")
    assert seen[1].parent == tmp_path


def test_file_names_hold_what_every_disk_takes() -> None:
    assert exports.file_name('A/B: "first"? – CSAT') == "A B first – CSAT"
    assert exports.file_name("///") == "cxsim"


def test_without_a_picture_there_is_nothing_to_take(qtbot: QtBot, dressed: QApplication) -> None:
    make: Callable[[], ChartCard]
    for make in CHARTS:
        card = make()
        qtbot.addWidget(card)
        menu = card.menu()
        assert not any(action.isEnabled() for action in menu.actions()[:8] if not action.isSeparator())
        menu.close()


def test_a_suggested_name_keeps_the_sign_of_the_currency() -> None:
    assert exports.file_name("Cumulative cash, M€") == "Cumulative cash, M€"
    assert exports.file_name("a/b: c?") == "a b c"
