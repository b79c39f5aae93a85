"""A document, a page that shows it, and hands to work the page."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from cxsim_ui.form.box import Box
from cxsim_ui.form.estimate_row import EstimateRow
from cxsim_ui.form.quiet_button import QuietButton
from cxsim_ui.form.row import Row
from cxsim_ui.pages.page import Page

LEFT = Qt.MouseButton.LeftButton
Make = Callable[..., Any]


def document() -> dict[str, Any]:
    return {
        "schema": "cxsim/1",
        "name": "First-contact resolution programme",
        "start": "2027-01",
        "segments": [
            {
                "id": "consumer",
                "name": "Consumer",
                "customers": 250000,
                "churn": {"dist": "pert", "low": 16, "likely": 18, "high": 21},
                "spend": 420,
                "gross_margin": 0.55,
                "new_customers": 3500,
                "acquisition_cost": 140,
                "contact_rate": 3.1,
                "cost_per_contact": 6.2,
                "fcr": 67,
                "handle_time": 9,
                "csat": 71,
            }
        ],
        "workforce": {"agents": 240, "agent_turnover": 31, "replacement_cost": 9000},
        "friction": [
            {"id": "bill", "name": "Disputes", "occurrences": 18000, "minutes": 25, "people": 2, "hour_cost": 32}
        ],
        "initiatives": [
            {
                "id": "fcr",
                "name": "Agent knowledge base",
                "start_month": 3,
                "ramp_months": 9,
                "fade_per_year": 0.1,
                "delivery_probability": 0.85,
                "costs": [
                    {"name": "Licences", "category": "technology", "amount": 18000, "timing": {"kind": "monthly"}},
                    {
                        "name": "Training",
                        "category": "training",
                        "amount": {"dist": "pert", "low": 90000, "likely": 120000, "high": 200000},
                    },
                ],
                "shifts": [{"kpi": "fcr", "shift": {"dist": "pert", "low": 2, "likely": 4, "high": 7}}],
            }
        ],
        "links": [
            {"from": "fcr", "to": "csat", "effect": {"dist": "pert", "low": 0.5, "likely": 0.8, "high": 1}},
            {
                "from": "csat",
                "to": "churn",
                "effect": {"dist": "pert", "low": -0.02, "likely": -0.008, "high": 0, "grade": "causal study"},
                "attribution": 0.7,
                "lag_months": 6,
                "evidence": "CSAT-M1",
            },
        ],
    }


def shown_page(qtbot: QtBot, page: Page, width: int) -> Page:
    """The page in a window of its own."""
    qtbot.addWidget(page)
    page.resize(width, 900)
    with qtbot.waitExposed(page):
        page.show()
    # Its cards are made when it is shown, and laid out by events.
    QApplication.processEvents()
    page.activateWindow()
    return page


def rows(page: QWidget, name: str) -> list[Row]:
    QApplication.processEvents()  # What is new in a layout is shown by an event.
    return [row for row in page.findChildren(Row) if row.name == name and row.isVisible()]


def row(page: QWidget, name: str) -> EstimateRow:
    found = rows(page, name)[0]
    assert isinstance(found, EstimateRow)
    return found


def button(page: QWidget, name: str) -> QWidget:
    kinds = (QPushButton, QToolButton, QuietButton)
    found = (widget for kind in kinds for widget in page.findChildren(kind))
    return next(widget for widget in found if name in (widget.accessibleName(), widget.text()) and widget.isVisible())


def press(menu: QMenu | None, text: str) -> None:
    assert menu is not None
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == text).trigger()


def retype(qtbot: QtBot, box: Box, text: str) -> None:
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, text)
    qtbot.keyClick(box, Qt.Key.Key_Return)
