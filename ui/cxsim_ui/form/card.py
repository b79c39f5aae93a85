"""A card: a part of the document with its name, and a body that folds away."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from cxsim_ui.form.icon_button import IconButton
from cxsim_ui.form.words import tr
from cxsim_ui.theme import SPACE, scaled_font

PADDING = 14


class Card(QFrame):
    """A header (set up by `header`), a sentence for what is wrong, and `body`, built when first unfolded."""

    folded = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, 9, PADDING, PADDING - 3)
        column.setSpacing(SPACE)
        self.header = QHBoxLayout()
        self.header.setSpacing(SPACE)
        column.addLayout(self.header)
        self._error: QLabel | None = None
        self._column = column
        self.body: QWidget | None = None
        self.chevron: IconButton | None = None

    @property
    def unfolded(self) -> bool:
        """Whether the body is in sight."""
        return self.body is not None and not self.body.isHidden()

    def make_foldable(self) -> None:
        """Put a chevron at the end of the header."""
        self.chevron = IconButton("chevron-right", tr("Unfold"))
        self.chevron.clicked.connect(lambda: self.unfold(not self.unfolded))
        self.header.addWidget(self.chevron)

    def add_line(self, widget: QWidget) -> None:
        """Put `widget` beneath the header, in sight even when folded."""
        self._column.addWidget(widget)

    def unfold(self, unfolded: bool) -> None:
        """Show or hide the body."""
        if unfolded and self.body is None:
            self.body = QWidget(self)
            inside = QVBoxLayout(self.body)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(SPACE)
            self.build_body(inside)
            self._column.addWidget(self.body)
        if self.body is not None:
            self.body.setVisible(unfolded)
        if self.chevron is not None:
            self.chevron.show_symbol("chevron-down" if unfolded else "chevron-right")
            name = tr("Fold") if unfolded else tr("Unfold")
            self.chevron.setAccessibleName(name)
            self.chevron.setToolTip(name)
        self.folded.emit(not unfolded)

    def show_place(self, place: str) -> None:
        """Unfold as far as it takes to see what stands at `place`, as problems write it."""
        if not self.unfolded:
            self.unfold(True)

    def build_body(self, column: QVBoxLayout) -> None:
        """Fill the body."""

    @property
    def error_text(self) -> str:
        """What is wrong with the part as a whole."""
        return self._error.text() if self._error is not None else ""

    def show_problem(self, text: str) -> None:
        """What is wrong with the part as a whole; nothing if empty."""
        if self._error is None:
            if not text:
                return
            self._error = QLabel()
            self._error.setProperty("role", "error")
            self._error.setWordWrap(True)
            self._column.insertWidget(1, self._error)
        self._error.setText(text)
        self._error.setVisible(bool(text))

    @property
    def header_bottom(self) -> int:
        """The last line of pixels at which a click means the header."""
        return self.header.geometry().bottom() + 4

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the header, beside its controls, folds and unfolds."""
        in_header = event.position().y() <= self.header_bottom
        if self.chevron is not None and in_header and event.button() == Qt.MouseButton.LeftButton:
            self.unfold(not self.unfolded)
        else:
            event.ignore()


def section(text: str, *, hint: str = "") -> tuple[QWidget, QHBoxLayout]:
    """A small heading within a card, with a quiet `hint` behind it; more can be added to the layout."""
    box = QWidget()
    box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    line = QHBoxLayout(box)
    line.setContentsMargins(0, SPACE // 2, 0, 0)
    box.setMinimumHeight(3 * SPACE)
    line.setSpacing(SPACE)
    heading = QLabel(text)
    heading.setProperty("role", "section")
    line.addWidget(heading)
    if hint:
        quiet = QLabel(hint)
        quiet.setProperty("role", "caption")
        line.addWidget(quiet)
    line.addStretch()
    return box, line


def add_heading(menu: QMenu, text: str) -> None:
    """A name above the entries that follow; a section's own is not painted where separators are styled."""
    if not menu.isEmpty():
        menu.addSeparator()
    heading = menu.addAction(text)
    heading.setEnabled(False)
    heading.setFont(scaled_font(0.88, QFont.Weight.DemiBold))


def menu_button(name: str, actions: list[tuple[str, Callable[[], object]]]) -> IconButton:
    """A … button with a menu of what can be done with a card."""
    button = IconButton("ellipsis", name)
    menu = QMenu(button)
    for text, act in actions:
        menu.addAction(text).triggered.connect(lambda _=False, act=act: act())
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return button
