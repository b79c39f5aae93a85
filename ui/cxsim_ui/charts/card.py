"""The frame that every chart stands in: a heading, what belongs beside it, room below, and a menu to take it away."""

from collections.abc import Callable
from functools import partial
from typing import Self

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from cxsim_ui.amounts import decimal
from cxsim_ui.charts import exports, poster, table_text
from cxsim_ui.charts.table import Table
from cxsim_ui.charts.table_view import TableView
from cxsim_ui.form.icon_button import IconButton
from cxsim_ui.picture import Picture
from cxsim_ui.theme import SPACE

TABLE_KEYS = QKeySequence("Ctrl+T")


class ChartCard(QFrame):
    """A card with a heading. Subclasses fill `body`, put controls into `header`, and recolour themselves.

    They are made without arguments: what leaves the window is drawn by another one of the same class. Ctrl+T
    (`table_key`) shows their `table` in the place of the picture.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._picture: Picture | None = None
        self.heading = QLabel(self)
        self.heading.setProperty("role", "heading")
        self.header = QHBoxLayout()
        self.header.setSpacing(0)
        self.header.addWidget(self.heading)
        self.header.addStretch(1)
        self.more = IconButton("ellipsis", self.tr("Copy, save, show as table"), self)
        self.more.setProperty("role", "corner")
        self.more.clicked.connect(self._open_menu)
        top = QHBoxLayout()
        top.setSpacing(SPACE // 4)
        top.addLayout(self.header, 1)
        top.addWidget(self.more)
        self.face = QWidget(self)
        self.body = QVBoxLayout(self.face)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(SPACE // 2)
        self.twin: TableView | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE * 3 // 2, SPACE, SPACE, SPACE)
        self._column.setSpacing(SPACE // 2)
        self._column.addLayout(top)
        self._column.addWidget(self.face, 1)

    def show_picture(self, picture: Picture) -> None:
        """Draw this picture."""
        self._picture = picture

    def table(self) -> Table | None:
        """The figures of what is shown; None while there is nothing."""
        return None

    def show_in(self, other: Self) -> None:
        """Let `other` show what is shown here."""
        if self._picture is not None:
            other.show_picture(self._picture)

    def hold_still(self) -> None:
        """Hide what only a hand can use: this one is to be a picture."""
        self.more.hide()

    def add_actions(self, menu: QMenu) -> None:
        """Add to the card's menu what only this chart can do."""

    @property
    def caption(self) -> str:
        """What stands below the picture when it leaves the window: whose futures, and how many."""
        if self._picture is None:
            return ""
        futures = self.tr("{count} futures").format(count=decimal(self._picture.trials, 0))
        return " · ".join(part for part in (self._picture.name, futures) if part)

    @property
    def shows_table(self) -> bool:
        """Whether the table stands in the place of the picture."""
        return self.twin is not None and not self.twin.isHidden()

    def show_table(self, wanted: bool) -> None:
        """Show the table instead of the picture, or the picture again; the keyboard stays on the card."""
        table = self.table() if wanted else None
        if (table is not None) == self.shows_table:
            return
        focus = QApplication.focusWidget()
        had_focus = focus is self or (focus is not None and self.isAncestorOf(focus))
        if self.twin is None:
            self.twin = TableView(self)
            self._column.addWidget(self.twin, 1)
        if table is not None:
            self.twin.show_table(table)
        self.twin.setVisible(table is not None)
        self.face.setVisible(table is None)
        if had_focus:
            (self if table is None else self.twin).setFocus(Qt.FocusReason.OtherFocusReason)

    def menu(self) -> QMenu:
        """What can be done with the chart, as a menu that is deleted when it closes."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        table, drawn = self.table(), self._picture is not None

        def add(text: str, does: Callable[[], object], possible: bool) -> None:
            action = menu.addAction(text)
            action.setEnabled(possible)
            action.triggered.connect(lambda _=False: does())

        add(self.tr("Copy picture"), lambda: exports.copy_image(poster.image(self), self.more), drawn)
        add(self.tr("Copy table"), self.copy_table, table is not None)
        menu.addSeparator()
        add(self.tr("Save as PNG…"), partial(self._save, "png", partial(poster.png, self)), drawn)
        add(self.tr("Save as SVG…"), partial(self._save, "svg", partial(poster.svg, self)), drawn)
        add(self.tr("Save as CSV…"), self.save_csv, table is not None)
        menu.addSeparator()
        flip = self.tr("Show as picture") if self.shows_table else self.tr("Show as table")
        # As text only: the action's own shortcut would compete with the window's.
        keys = TABLE_KEYS.toString(QKeySequence.SequenceFormat.NativeText)
        add(f"{flip}\t{keys}", lambda: self.show_table(not self.shows_table), table is not None)
        self.add_actions(menu)
        return menu

    def copy_table(self) -> None:
        """Put the figures on the clipboard."""
        if (table := self.table()) is not None:
            exports.copy_table(table, self.more)

    def save_csv(self) -> None:
        """Ask for a file and write the figures to it."""
        if (table := self.table()) is not None:
            self._save("csv", partial(table_text.csv_file, table))

    def _save(self, kind: exports.Format, make: Callable[[], bytes]) -> None:
        name = self._picture.name if self._picture is not None else ""
        exports.save(make, " – ".join(part for part in (name, self.heading.text()) if part), kind, self.more)

    def _open_menu(self) -> None:
        menu = self.menu()
        corner = QPoint(self.more.width() - menu.sizeHint().width(), self.more.height())
        menu.popup(self.more.mapToGlobal(corner))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The same menu where the pointer is."""
        self.menu().popup(event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.recolour()

    def recolour(self) -> None:
        """Take the colours of the palette in force."""

    def describe(self, name: str, summary: str) -> None:
        """Say in words what the chart shows now, for those who hear it; the table follows while it is shown."""
        if (name, summary) != (self.accessibleName(), self.accessibleDescription()):
            self.setAccessibleName(name)
            self.setAccessibleDescription(summary)
        if self.twin is not None and self.shows_table:
            table = self.table()
            if table is None:
                self.show_table(False)
            else:
                self.twin.show_table(table)


def table_key(around: QWidget, otherwise: ChartCard) -> QShortcut:
    """Ctrl+T in the window of `around`: the card with the focus shows its table or picture, else `otherwise`."""

    def flip() -> None:
        card: QWidget | None = QApplication.focusWidget()
        while card is not None and not isinstance(card, ChartCard):
            card = card.parentWidget()
        chosen = card or otherwise
        chosen.show_table(not chosen.shows_table)

    shortcut = QShortcut(TABLE_KEYS, around)
    shortcut.activated.connect(flip)
    return shortcut
