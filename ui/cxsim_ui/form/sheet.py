"""What the pages' own text boxes look like, on top of the window's style sheet."""

from cxsim_ui.theme import palette


def form_sheet() -> str:
    """Rules for the roles `low`, `likely`, `high` (boxes of an estimate), `name` (a card's title), `quiet`.

    A box that is `awaited` asks for a figure.
    """
    c = palette()
    return f"""
QLineEdit[role="low"], QLineEdit[role="high"] {{ color: {c.muted}; }}
QLineEdit[role="low"]:focus, QLineEdit[role="high"]:focus {{ color: {c.text}; }}
QLineEdit[role="likely"] {{ font-weight: 600; }}
QLineEdit[awaited="true"] {{
    border-color: {c.accent}; background: {c.selection}; placeholder-text-color: {c.accent};
}}
QLineEdit[role="name"], QLineEdit[role="quiet"], QLineEdit[role="amount"] {{
    border: 1px solid transparent; background: transparent; padding: 3px 1px;
}}
QLineEdit[role="name"], QLineEdit[role="amount"] {{ font-weight: 600; }}
QLineEdit[role="name"]:hover, QLineEdit[role="quiet"]:hover, QLineEdit[role="amount"]:hover {{
    border-color: {c.control};
}}
QLineEdit[role="name"]:focus, QLineEdit[role="quiet"]:focus, QLineEdit[role="amount"]:focus {{
    border: 2px solid {c.accent}; padding: 2px 0; background: {c.surface};
}}
QLineEdit[role="name"][muted="true"], QLineEdit[role="quiet"][muted="true"] {{ color: {c.muted}; }}
QLineEdit[role="quiet"][state="error"], QLineEdit[role="amount"][state="error"] {{
    border: 2px solid {c.loss}; padding: 2px 0;
}}
QToolButton[role="bare"], QToolButton[role="bare"][popupMode="2"] {{ padding: 2px; border-radius: 4px; }}
QToolButton[role="bare"]::menu-indicator {{ image: none; }}
QListWidget[role="checks"] {{ border: none; background: transparent; }}
QListWidget[role="checks"]::item {{ padding: 0; border-radius: 6px; }}
QFrame[role="popover"] {{ background: {c.surface}; border: 1px solid {c.control}; border-radius: 8px; }}
"""
