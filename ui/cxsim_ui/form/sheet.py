"""What the pages' own text boxes look like, on top of the window's style sheet."""

from cxsim_ui.theme import palette


def form_sheet() -> str:
    """Rules for the roles `low`, `likely`, `high` (boxes of an estimate), `name` (a card's title), `quiet`."""
    c = palette()
    return f"""
QLineEdit[role="low"], QLineEdit[role="high"] {{ color: {c.muted}; }}
QLineEdit[role="low"]:focus, QLineEdit[role="high"]:focus {{ color: {c.text}; }}
QLineEdit[role="likely"] {{ font-weight: 600; }}
QLineEdit[role="name"], QLineEdit[role="quiet"] {{
    border: 1px solid transparent; background: transparent; padding: 3px 5px;
}}
QLineEdit[role="name"] {{ font-weight: 600; }}
QLineEdit[role="name"]:hover, QLineEdit[role="quiet"]:hover {{ border-color: {c.control}; }}
QLineEdit[role="name"]:focus, QLineEdit[role="quiet"]:focus {{
    border: 2px solid {c.accent}; padding: 2px 4px; background: {c.surface};
}}
QLineEdit[role="name"][muted="true"] {{ color: {c.muted}; }}
QLineEdit[role="quiet"][state="error"] {{ border: 2px solid {c.loss}; padding: 2px 4px; }}
QToolButton[role="quiet"] {{ padding: 1px 3px; color: {c.muted}; border-radius: 4px; }}
QToolButton[role="quiet"]:hover, QToolButton[role="quiet"]:focus {{ color: {c.text}; }}
QToolButton[role="quiet"][popupMode="2"] {{ padding-right: 15px; }}
QToolButton[role="quiet"]::menu-indicator {{ width: 8px; height: 8px; right: 3px; }}
QToolButton[role="bare"] {{ padding: 2px; border-radius: 4px; }}
QToolButton[role="bare"]::menu-indicator {{ image: none; }}
QFrame[role="popover"] {{ background: {c.surface}; border: 1px solid {c.control}; border-radius: 8px; }}
"""
