"""The evidence behind one number in a small window, and the two pages that an estimate's own window has with it."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from cxsim_ui.edits import Place
from cxsim_ui.form.evidence_panel import EvidencePanel, entries_at
from cxsim_ui.form.popover import Popover, sentence
from cxsim_ui.form.quiet_button import QuietButton
from cxsim_ui.form.scale import Scale
from cxsim_ui.form.words import tr
from cxsim_ui.store import Store

_WIDTH = 440
_MARGINS = 2 * 14
_OUTSIDE = 160
"""Pixels of a screen's height that the entries leave to heading, footer and the button above."""
_MOST = 460
_GAP = 8


class EvidencePopover(Popover):
    """Heading, a caution where there is one, and the panel. `more` leads to whatever else there is to edit."""

    def __init__(
        self,
        parent: QWidget,
        store: Store,
        place: Callable[[], Place],
        scale: Scale,
        name: str,
        *,
        caution: str = "",
        more: Callable[[], object] | None = None,
    ) -> None:
        title = tr("Evidence of {name}").format(name=name)
        super().__init__(parent, store.undo_group, title, _WIDTH)
        heading = sentence("heading")
        heading.setText(name)
        self.column.addWidget(heading)
        if caution:
            label = sentence("warning")
            label.setText(caution)
            self.column.addWidget(label)
        self.panel = EvidencePanel(store, place, scale, self)
        self.panel.resized.connect(self._refit)
        self.column.addWidget(self.panel)
        self.more: QuietButton | None = None
        if more is not None:
            self.more = QuietButton(tr("Uncertainty, source and notes"), self, link=True)
            self.more.clicked.connect(self.close)
            self.more.clicked.connect(more)
            self.column.addWidget(self.more)
        self._button: QWidget | None = None

    def open_under(self, button: QWidget) -> None:
        """Show the window beside `button`."""
        self._button = button
        self.open_beside(button, self.panel.first)

    def put_beside(self, button: QWidget) -> None:
        """To the right of `button`: what the evidence is about stays in sight. Under it where there is no room."""
        room = button.screen().availableGeometry()
        at = button.mapToGlobal(QPoint(button.width() + _GAP, 0))
        if at.x() + self.width() > room.right():
            super().put_beside(button)
            return
        window = button.window().frameGeometry()
        lowest = min(room.bottom(), max(window.bottom(), room.top() + self.height())) - self.height()
        self.move(at.x(), max(min(at.y(), lowest), room.top()))

    def fit(self) -> None:
        """As high as its entries, as far as the screen allows."""
        room = min(self.screen().availableGeometry().height() - _OUTSIDE, _MOST)
        self.panel.setFixedHeight(min(self.panel.needed_height(_WIDTH - _MARGINS), room))
        self.resize(_WIDTH, self.column.totalHeightForWidth(_WIDTH))

    def _refit(self) -> None:
        self.fit()
        if self._button is not None:
            self.put_beside(self._button)


class EvidenceTabs(QWidget):
    """Two pages of a small window: `fields`, for whoever made it to fill, and what the library says."""

    def __init__(self, store: Store, place: Callable[[], Place], scale: Scale, count: int) -> None:
        super().__init__()
        self._store, self._place, self._scale = store, place, scale
        self.panel: EvidencePanel | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        own = QWidget()
        self.fields = QVBoxLayout(own)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.fields.setSpacing(8)
        self.pages = QStackedWidget()
        self.pages.addWidget(own)
        self.buttons = [QPushButton(tr("Estimate")), QPushButton(tr("Evidence ({count})").format(count=count))]
        group = QButtonGroup(self)
        line = QHBoxLayout()
        line.setSpacing(0)
        for button, end, show in zip(
            self.buttons, ("first", "last"), (self._show_fields, self.show_evidence), strict=True
        ):
            button.setProperty("role", "segment")
            button.setProperty("place", end)
            button.setCheckable(True)
            button.clicked.connect(show)
            group.addButton(button)
            line.addWidget(button)
        line.addStretch()
        self.buttons[0].setChecked(True)
        column.addLayout(line)
        column.addWidget(self.pages)

    def show_evidence(self) -> QWidget:
        """Turn to what the library says; returns what gets the focus there."""
        if self.panel is None:
            # Most people who open the window want to type.
            self.panel = EvidencePanel(self._store, self._place, self._scale, self)
            self.pages.addWidget(self.panel)
        self.buttons[1].setChecked(True)
        self.pages.setCurrentWidget(self.panel)
        return self.panel.first

    def _show_fields(self) -> None:
        self.pages.setCurrentIndex(0)


def tabs_for(store: Store, place: Callable[[], Place], scale: Scale) -> EvidenceTabs | None:
    """The two pages, or None where the library says nothing about what stands at `place`."""
    count = len(entries_at(store, place()))
    return EvidenceTabs(store, place, scale, count) if count else None
