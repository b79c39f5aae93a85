"""The table of all figures: what `cxsim run` prints of the same scenario, and why a figure is undefined."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import cxsim
from cxsim.summary import FIGURES
from cxsim_ui.charts.figures import FiguresChart
from cxsim_ui.insights import insights_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

WANTED = frozenset({"figures"})


def shown(qtbot: QtBot, result: cxsim.Result) -> FiguresChart:
    chart = FiguresChart()
    qtbot.addWidget(chart)
    chart.resize(760, 330)
    chart.show()
    chart.show_insights(insights_of(result, WANTED, None))
    return chart


def test_they_are_those_of_the_command_line(
    qtbot: QtBot, dressed: QApplication, screenshot: Callable[[QWidget, str], None]
) -> None:
    result = cxsim.simulate(cxsim.new("first-contact"), trials=8192)
    chart, summary = shown(qtbot, result), result.summary()
    table = chart.table()
    assert table is not None
    for name, row in zip(FIGURES, table.rows, strict=True):
        scale = 100 if name in ("roi", "roi_plain", "irr", "mirr") else 1
        assert row[1:5] == pytest.approx([scale * summary[name][key] for key in ("p10", "p50", "p90", "mean")])
        assert bool(row[5]) == (summary[name]["undefined"] > 0)
    assert chart.view.figures.rowCount() == len(FIGURES)
    assert float(chart.view.figures.text(1, 2)) == pytest.approx(summary["roi"]["p50"] * 100, abs=0.05)
    assert "IRR a year" in chart.accessibleDescription()
    screenshot(chart, "figures")


def flows(*costs: tuple[int, float], monthly: float = 10.0) -> cxsim.Scenario:
    """A benefit every month, and costs in single months."""
    lines = [
        {"name": str(month), "amount": amount, "timing": {"kind": "one_off", "month": month}}
        for month, amount in costs
    ]
    initiative = {"id": "x", "costs": lines, "benefits": [{"amount": monthly, "ramped": False}]}
    return cxsim.Scenario.model_validate({"schema": "cxsim/1", "initiatives": [initiative]})


@pytest.mark.parametrize(
    ("scenario", "said"),
    [
        (flows((0, 1000)), {"Payback, months": "100.0 % not in time", "IRR a year, %": ""}),
        (flows((0, 5), (36, 900)), {"IRR a year, %": "0.0 % none, 100.0 % several"}),
        (
            flows(),
            {"ROI (PV), %": "100.0 %: no cost", "IRR a year, %": "100.0 % none", "MIRR a year, %": "100.0 % none"},
        ),
    ],
)
def test_why_a_figure_is_undefined(
    qtbot: QtBot, dressed: QApplication, scenario: cxsim.Scenario, said: dict[str, str]
) -> None:
    result = cxsim.simulate(scenario, trials=64)
    table = shown(qtbot, result).table()
    assert table is not None
    undefined = {row[0]: str(row[-1]).replace("\u00a0", " ").replace("\u202f", " ") for row in table.rows}
    assert {name: undefined[name] for name in said} == said
    assert sum(result.irr_undefined.values()) == pytest.approx(result.summary()["irr"]["undefined"])
