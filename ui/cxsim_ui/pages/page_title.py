"""A page's title, with a question mark at its end that leads to the help."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from cxsim_ui.form.icon_button import IconButton
from cxsim_ui.form.words import tr


class PageTitle(QWidget):
    """`help_wanted` by the question mark."""

    help_wanted = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        heading = QLabel(title)
        heading.setProperty("role", "title")
        mark = IconButton("circle-help", tr("Help on this page (F1)"))
        # For those who look for it; the keyboard has F1.
        mark.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        mark.clicked.connect(self.help_wanted)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(heading, 1)
        line.addWidget(mark)
