"""The style sheet (Qt's QSS) of the window, written out for one palette and one base font size."""

from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cxsim_ui.theme import Palette

GRADES = {
    "measured": ("#d5efdb", "#1d5e30", "#1f3f2a", "#9bdcae"),
    "causal study": ("#d5efdb", "#1d5e30", "#1f3f2a", "#9bdcae"),
    "peer-reviewed": ("#dbe7fb", "#23489c", "#22355c", "#a9c4fb"),
    "vendor": ("#fdebcb", "#7a4c00", "#463a1e", "#ecc673"),
    "judgement": ("#fbdad0", "#96341a", "#542f26", "#f7b39b"),
    "superseded": ("#e8ebf0", "#4f596c", "#2b3341", "#b3bccc"),
}
"""Pill colours of the evidence grades: light background, light text, dark background, dark text."""

_ACCENTS = 1
"""Pixels above the text of bold labels: some fonts draw the accents of capitals higher than they say."""


def style_sheet(colours: "Palette", base: float) -> str:
    """The whole sheet; `base` is the application's font size in points."""
    return "\n".join(
        (
            _surfaces(colours),
            _text(colours, base),
            _buttons(colours, base),
            _inputs(colours),
            _lists(colours, base),
            _badges(colours, base),
        )
    )


def _icon(name: str) -> str:
    return str(files("cxsim_assets") / "icons" / f"{name}.svg").replace("\\", "/")


def _surfaces(c: "Palette") -> str:
    return f"""
QMainWindow, QDialog {{ background: {c.background}; }}
QFrame[role="card"] {{ background: {c.surface}; border: 1px solid {c.border}; border-radius: 8px; }}
QFrame[role="card"]:focus {{ border-color: {c.accent}; }}
QFrame[role="poster"] {{ background: {c.surface}; border: none; }}
QFrame[role="panel"] {{ background: {c.surface}; border: none; }}
QFrame[role="error-banner"] {{
    background: {c.loss_soft}; border: 1px solid {c.loss}; border-radius: 8px; color: {c.text};
}}
QFrame[role="notice"] {{ background: {c.selection}; border: none; border-bottom: 1px solid {c.border}; }}
QFrame[role="guide"] {{ background: {c.selection}; border: none; border-bottom: 1px solid {c.border}; }}
QFrame[role="hero"] {{ background: {c.selection}; border: 1px solid {c.accent}; border-radius: 8px; }}
QFrame[role="hero"] QLabel[role="mark"] {{ background: {c.surface}; }}
QFrame[role="mistake"] {{ background: {c.surface}; border: 1px solid {c.loss}; border-radius: 6px; }}
QFrame[role="line"] {{ background: {c.border}; border: none; max-height: 1px; min-height: 1px; }}
QToolBar {{
    background: {c.surface}; border: none; border-bottom: 1px solid {c.border};
    spacing: 6px; padding: 4px;
}}
QToolBar::separator {{ background: {c.border}; width: 1px; margin: 5px 4px; }}
QToolButton {{
    border: 1px solid transparent; border-radius: 6px; padding: 5px 8px;
    color: {c.text}; background: transparent;
}}
QToolButton:hover {{ background: {c.raised}; }}
QToolButton:pressed, QToolButton:checked {{ background: {c.selection}; }}
QToolButton:focus {{ border-color: {c.accent}; }}
QToolButton:disabled {{ color: {c.muted}; }}
QToolButton[role="corner"] {{ padding: 0 1px; }}
QToolButton::menu-indicator {{ image: url("{_icon("arrow-down")}"); width: 10px; height: 10px;
    subcontrol-position: right center; right: 5px; }}
QToolButton[popupMode="2"] {{ padding-right: 20px; }}
QMenuBar {{ background: {c.surface}; color: {c.text}; padding: 2px 8px; }}
QMenuBar::item {{ padding: 5px 9px; border-radius: 5px; background: transparent; }}
QMenuBar::item:selected {{ background: {c.raised}; }}
QMenu {{ background: {c.surface}; border: 1px solid {c.border}; padding: 5px; color: {c.text}; }}
QMenu::item {{ padding: 6px 26px 6px 12px; border-radius: 5px; }}
QMenu::item:selected {{ background: {c.selection}; color: {c.text}; }}
QMenu::item:disabled {{ color: {c.muted}; }}
QMenu::icon {{ padding-left: 8px; }}
QMenu::separator {{ height: 1px; background: {c.border}; margin: 5px 8px; }}
QStatusBar {{ background: {c.surface}; border-top: 1px solid {c.border}; color: {c.muted}; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel {{ color: {c.muted}; padding: 1px 8px; }}
QToolButton[role="status"] {{ padding: 1px 7px 1px 5px; margin: 1px 4px; color: {c.muted}; }}
QToolButton[role="status"][state="checks"] {{ color: {c.warning}; font-weight: 600; }}
QToolButton[role="status"][state="wrong"] {{ color: {c.loss}; font-weight: 600; }}
QToolTip {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.control}; padding: 5px 8px; }}
QSplitter::handle {{ background: {c.border}; }}
QSplitter::handle:hover {{ background: {c.accent}; }}
QScrollArea {{ border: none; background: transparent; }}
QScrollArea > QWidget > QWidget[role="page"] {{ background: transparent; }}
QScrollBar:vertical {{ width: 10px; background: transparent; margin: 0; }}
QScrollBar:horizontal {{ height: 10px; background: transparent; margin: 0; }}
QScrollBar::handle {{ background: {c.control}; border-radius: 3px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 28px; }}
QScrollBar::handle:horizontal {{ min-width: 28px; }}
QScrollBar::handle:hover {{ background: {c.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QProgressBar {{ background: {c.raised}; border: none; border-radius: 4px; height: 8px; text-align: center; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 4px; }}
"""


def _text(c: "Palette", base: float) -> str:
    return f"""
QLabel {{ background: transparent; color: {c.text}; }}
QLabel[role="title"] {{ font-size: {base * 1.4:.2f}pt; font-weight: 700; }}
QLabel[role="heading"] {{ font-weight: 600; }}
QLabel[role="group"] {{ font-size: {base * 1.12:.2f}pt; font-weight: 600; }}
QLabel[role="subtitle"] {{ color: {c.muted}; }}
QLabel[role="section"] {{
    color: {c.muted}; font-size: {base * 0.86:.2f}pt; font-weight: 600; letter-spacing: 0.6px;
    text-transform: uppercase;
}}
QLabel[role="title"], QLabel[role="heading"], QLabel[role="section"] {{
    padding-top: {_ACCENTS}px; qproperty-indent: 0;
}}
QLabel[role="caption"] {{ color: {c.muted}; font-size: {base * 0.9:.2f}pt; }}
QLabel[role="mark"] {{ background: {c.selection}; border-radius: 8px; }}
QLabel[role="remedy"] {{ font-size: {base * 0.9:.2f}pt; }}
QLabel[role="figure"] {{ font-size: {base * 1.7:.2f}pt; font-weight: 700; }}
QLabel[role="undefined"] {{ font-size: {base * 1.1:.2f}pt; font-weight: 600; color: {c.muted}; }}
QLabel[role="error"] {{ color: {c.loss}; font-size: {base * 0.9:.2f}pt; }}
QLabel[role="warning"] {{ color: {c.warning}; font-size: {base * 0.9:.2f}pt; }}
QLabel:disabled {{ color: {c.muted}; }}
"""


def _buttons(c: "Palette", base: float) -> str:
    arrow = _icon("arrow-on-dark" if c.dark else "arrow-on-light")
    return f"""
QPushButton {{
    background: {c.surface}; color: {c.text}; border: 1px solid {c.control}; border-radius: 6px;
    padding: 5px 13px; min-height: 1.25em;
}}
QPushButton:hover {{ background: {c.raised}; }}
QPushButton:pressed {{ background: {c.selection}; }}
QPushButton:focus {{ border-color: {c.accent}; }}
QPushButton:disabled {{ color: {c.muted}; background: {c.background}; border-color: {c.border}; }}
QPushButton::menu-indicator {{ image: url("{_icon("arrow-down")}"); width: 11px; height: 11px;
    subcontrol-position: right center; subcontrol-origin: padding; right: 7px; }}
QPushButton[role="primary"] {{
    background: {c.accent}; color: {c.on_accent}; border-color: {c.accent}; font-weight: 600;
}}
QPushButton[role="primary"]::menu-indicator {{ image: url("{arrow}"); }}
QPushButton[role="primary"]:hover {{ background: {c.text}; border-color: {c.text}; color: {c.surface}; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {c.text}; padding: 4px 12px; }}
QPushButton[role="primary"]:disabled {{ background: {c.control}; border-color: {c.control}; }}
QPushButton[role="tile"] {{
    background: {c.surface}; border: 1px solid {c.border}; border-radius: 8px; padding: 0; min-height: 0;
}}
QPushButton[role="tile"]:hover {{ border-color: {c.accent}; }}
QPushButton[role="tile"]:pressed {{ background: {c.selection}; }}
QPushButton[role="tile"]:focus {{ border: 2px solid {c.accent}; }}
QPushButton[role="flat"] {{ border-color: transparent; background: transparent; padding: 4px 8px; }}
QPushButton[role="flat"]:hover {{ background: {c.raised}; }}
QPushButton[role="flat"]:focus {{ border-color: {c.accent}; }}
QPushButton[role="link"] {{
    border: none; background: transparent; color: {c.accent}; padding: 2px 0; text-align: left;
}}
QPushButton[role="link"]:hover, QPushButton[role="link"]:focus {{ text-decoration: underline; }}
QPushButton[role="chip"] {{
    border-radius: 11px; padding: 2px 11px; font-size: {base * 0.9:.2f}pt; border-color: {c.border};
    background: {c.raised};
}}
QPushButton[role="chip"]:hover, QPushButton[role="chip"]:focus {{ border-color: {c.accent}; }}
QPushButton[role="chip"]:checked {{ background: {c.selection}; border-color: {c.accent}; color: {c.accent}; }}
QPushButton[role="option"] {{ color: {c.accent}; border-color: {c.accent}; font-weight: 600; }}
QPushButton[role="option"]:focus {{ border-width: 2px; padding: 4px 12px; }}
QPushButton[role="step"] {{
    border-color: transparent; background: transparent; color: {c.muted}; padding: 2px 7px; min-height: 1.2em;
}}
QPushButton[role="step"]:hover {{ background: {c.surface}; color: {c.text}; }}
QPushButton[role="step"]:focus {{ border-color: {c.accent}; }}
QPushButton[role="step"][done="true"] {{ color: {c.text}; }}
QPushButton[role="step"]:checked {{ background: {c.surface}; color: {c.accent}; }}
QPushButton[role="segment"] {{
    border-radius: 0; padding: 3px 11px; margin-left: -1px; font-size: {base * 0.92:.2f}pt; color: {c.muted};
}}
QPushButton[role="segment"]:checked {{ background: {c.selection}; color: {c.accent}; }}
QPushButton[role="segment"]:focus {{ border-color: {c.accent}; }}
QPushButton[role="segment"][place="first"] {{
    border-top-left-radius: 6px; border-bottom-left-radius: 6px; margin-left: 0;
}}
QPushButton[role="segment"][place="last"] {{ border-top-right-radius: 6px; border-bottom-right-radius: 6px; }}
"""


def _inputs(c: "Palette") -> str:
    boxes = ("QLineEdit", "QComboBox", "QSpinBox", "QDoubleSpinBox", "QDateEdit", "QPlainTextEdit")

    def each(state: str) -> str:
        return ", ".join(f"{box}{state}" for box in boxes)

    tick = _icon("tick-on-dark" if c.dark else "tick-on-light")
    return f"""
{each("")} {{
    background: {c.surface}; color: {c.text}; border: 1px solid {c.control}; border-radius: 6px;
    padding: 3px 7px; min-height: 1.3em;
    selection-background-color: {c.accent}; selection-color: {c.on_accent};
}}
{each(":hover")} {{ border-color: {c.muted}; }}
{each(":focus")} {{ border: 2px solid {c.accent}; padding: 2px 6px; }}
{each(":disabled")} {{ background: {c.background}; color: {c.muted}; border-color: {c.border}; }}
{each('[role="compact"]')} {{ padding: 0 6px; min-height: 1.2em; }}
{each('[role="compact"]:focus')} {{ border: 1px solid {c.accent}; padding: 0 6px; }}
{each('[state="error"]')} {{ border: 2px solid {c.loss}; padding: 2px 6px; }}
{each('[state="warning"]')} {{ border-color: {c.warning}; }}
QComboBox::drop-down {{ border: none; width: 20px; }}
QComboBox::down-arrow {{ image: url("{_icon("arrow-down")}"); width: 12px; height: 12px; }}
QComboBox QAbstractItemView {{
    background: {c.surface}; color: {c.text}; border: 1px solid {c.border}; padding: 4px; outline: none;
    selection-background-color: {c.selection}; selection-color: {c.text};
}}
QSpinBox::up-button, QDoubleSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::down-button {{
    border: none; width: 16px; background: transparent;
}}
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow {{ image: url("{_icon("arrow-up")}"); width: 9px; height: 9px; }}
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow {{
    image: url("{_icon("arrow-down")}"); width: 9px; height: 9px;
}}
QCheckBox, QRadioButton {{ color: {c.text}; spacing: 7px; background: transparent; padding: 2px; }}
QCheckBox::indicator {{
    width: 15px; height: 15px; border: 1px solid {c.control}; border-radius: 4px; background: {c.surface};
}}
QCheckBox::indicator:hover, QCheckBox::indicator:focus {{ border-color: {c.accent}; }}
QCheckBox::indicator:checked {{ background: {c.accent}; border-color: {c.accent}; image: url("{tick}"); }}
QCheckBox:focus, QRadioButton:focus {{ color: {c.accent}; }}
QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {c.border}; }}
QSlider::sub-page:horizontal {{ height: 4px; border-radius: 2px; background: {c.accent}; }}
QSlider::handle:horizontal {{
    width: 14px; height: 14px; margin: -6px 0; border-radius: 8px; background: {c.surface};
    border: 2px solid {c.accent};
}}
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus {{ background: {c.selection}; }}
"""


def _lists(c: "Palette", base: float) -> str:
    return f"""
QTabBar {{ background: transparent; qproperty-drawBase: 0; }}
QTabBar::tab {{
    background: {c.raised}; color: {c.muted}; border: 1px solid {c.border}; border-bottom: none;
    border-top-left-radius: 7px; border-top-right-radius: 7px; padding: 7px 15px; margin-right: 3px;
}}
QTabBar::tab:selected {{ background: {c.surface}; color: {c.text}; }}
QTabBar::tab:hover:!selected {{ color: {c.text}; }}
QTabBar::tab:focus {{ color: {c.accent}; }}
QWidget[role="page"] {{ background: {c.background}; }}
QWidget[role="tabs"] {{ background: {c.background}; }}
QTabBar[role="scenarios"]::tab {{ max-width: 260px; padding: 6px 6px 6px 13px; }}
QTabBar[role="scenarios"] QToolButton {{ padding: 0; border-radius: 4px; }}
QTabBar[role="scenarios"] QToolButton:hover {{ background: {c.border}; }}
QTabWidget::pane {{ border: 1px solid {c.border}; background: {c.surface}; }}
QListWidget, QTreeView, QTableView {{
    background: {c.surface}; color: {c.text}; border: 1px solid {c.border}; border-radius: 6px; outline: none;
    selection-background-color: {c.selection}; selection-color: {c.text};
}}
QListWidget::item {{ padding: 6px 8px; border-radius: 5px; }}
QListWidget::item:hover {{ background: {c.raised}; }}
QListWidget::item:selected {{ background: {c.selection}; color: {c.text}; }}
QListWidget[role="navigation"] {{
    background: {c.surface}; border: none; border-radius: 0; padding: 8px 0; font-size: {base * 0.92:.2f}pt;
}}
QListWidget[role="navigation"]::item {{
    border: none; border-left: 3px solid transparent; border-radius: 0; padding: 8px 2px; color: {c.muted};
}}
QListWidget[role="navigation"]::item:hover {{ color: {c.text}; }}
QListWidget[role="navigation"]::item:selected {{
    background: {c.selection}; color: {c.accent}; border-left: 3px solid {c.accent};
}}
QTableView {{ gridline-color: {c.border}; alternate-background-color: {c.raised}; }}
QTableView::item {{ padding: 3px 6px; }}
QTableView[role="register"] {{ border: none; border-radius: 0; background: transparent; }}
QTableView[role="twin"] {{ border: none; border-radius: 0; }}
QTableView[role="twin"] QHeaderView::section {{ padding: 5px 9px; }}
QHeaderView {{ background: {c.surface}; }}
QHeaderView::section {{
    background: {c.surface}; color: {c.muted}; border: none; border-bottom: 1px solid {c.border};
    padding: 5px 6px; font-size: {base * 0.9:.2f}pt; font-weight: 600;
}}
QTableView[role="register"] QHeaderView {{ background: transparent; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QTableCornerButton::section {{ background: {c.surface}; border: none; }}
"""


def _badges(c: "Palette", base: float) -> str:
    shape = "border: none; border-radius: 8px; padding: 2px 8px; font-weight: 600;"
    common = f"{shape} font-size: {base * 0.84:.2f}pt;"
    rules = []
    for grade, (light, light_text, dark, dark_text) in GRADES.items():
        background, text = (dark, dark_text) if c.dark else (light, light_text)
        for box in ("QLabel", "QPushButton", "QToolButton"):
            selector = f'{box}[role="badge-{grade}"]'
            rules.append(f"{selector} {{ background: {background}; color: {text}; {common} }}")
            if box != "QLabel":
                outlined = f"{{ border: 1px solid {text}; padding: 1px 7px; }}"
                rules.append(f"{selector}:hover, {selector}:focus {outlined}")
    return "\n".join(rules)
