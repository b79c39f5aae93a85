"""What is wrong, and what is worth a second look: a list, each entry one click from its place."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QUndoGroup
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from cxsim_ui.form.popover import Popover, sentence
from cxsim_ui.icons import pixmap
from cxsim_ui.theme import SPACE, palette

WIDTH = 520
_MARK = 18
_LONGEST = 460
"""Pixels of list before it scrolls."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the list. `place` is where to go, `path` the same by ids and names; `wrong`: a problem.

    `mark` is the icon of what is neither a problem nor a check.
    """

    place: str
    path: str
    what: str
    why: str = ""
    remedy: str = ""
    wrong: bool = False
    mark: str = ""


class ChecksList(Popover):
    """Problems first, then checks. `chosen` carries the entry whose place is asked for."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, undo_group: QUndoGroup, name: str) -> None:
        super().__init__(parent, undo_group, name, WIDTH)
        # The click that closes the list shall not open it again.
        self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)
        self.column.setContentsMargins(SPACE, 12, SPACE, SPACE)
        self.column.setSpacing(6)
        self._heading = QLabel()
        self._heading.setProperty("role", "heading")
        self._hint = sentence("caption")
        self.list = _List()
        self.list.setAccessibleName(name)
        self.list.itemClicked.connect(self._go)
        self.list.entered_.connect(self._go)
        top = QVBoxLayout()
        top.setContentsMargins(SPACE, 0, SPACE, 0)
        top.setSpacing(1)
        top.addWidget(self._heading)
        self._summary = sentence("remedy")
        self._summary.setContentsMargins(0, SPACE // 2, 0, SPACE // 2)
        self._summary.hide()
        top.addWidget(self._summary)
        top.addWidget(self._hint)
        self.column.addLayout(top)
        self.column.addWidget(self.list)

    def show_entries(self, entries: Sequence[Entry], heading: str) -> None:
        """Show these and no others, under a heading that counts them."""
        self._heading.setText(heading)
        self._hint.setText(
            self.tr("Choose one to go to its place.")
            if entries
            else self.tr("Sums, ranges, timing and sources were looked at as well; nothing calls for a second look.")
        )
        self.list.show_entries(entries)
        self.list.setVisible(bool(entries))
        self.adjustSize()

    def sum_up(self, text: str) -> None:
        """Say in a sentence what follows from all entries together; nothing if empty."""
        self._summary.setText(text)
        self._summary.setVisible(bool(text))
        self.list.setAccessibleDescription(text)
        self.adjustSize()

    @property
    def summary(self) -> str:
        """What follows from all entries together."""
        return self._summary.text()

    def _go(self, item: QListWidgetItem) -> None:
        entry = item.data(Qt.ItemDataRole.UserRole)
        self.close()
        self.chosen.emit(entry)


class _List(QListWidget):
    entered_ = Signal(QListWidgetItem)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "checks")
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(False)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        self.clear()
        height = 0
        for entry in entries:
            item = QListWidgetItem(self)
            item.setData(Qt.ItemDataRole.UserRole, entry)
            said = " ".join(part for part in (entry.what, entry.why, entry.remedy) if part)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            face = _Face(entry)
            width = WIDTH - 4 * SPACE
            item.setSizeHint(QSize(width, face.heightForWidth(width)))
            height += item.sizeHint().height()
            self.setItemWidget(item, face)
        self.setFixedHeight(min(height + 2, _LONGEST))
        self.setCurrentRow(0 if entries else -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and item is not None:
            self.entered_.emit(item)
        else:
            super().keyPressEvent(event)


class _Face(QFrame):
    """A mark, what was noticed in bold, why, and what to do; the mouse belongs to the list beneath."""

    def __init__(self, entry: Entry) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._entry = entry
        self._mark = QLabel()
        grid = QGridLayout(self)
        grid.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        grid.setHorizontalSpacing(SPACE + 2)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._mark, 0, 0, Qt.AlignmentFlag.AlignTop)
        for row, (text, role) in enumerate(
            ((entry.what, "heading"), (entry.why, "caption"), (entry.remedy, "remedy"))
        ):
            if text:
                label = QLabel(text)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setProperty("role", role)
                label.setWordWrap(True)
                grid.addWidget(label, row, 1)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        colours = palette()
        name, colour = ("circle-x", colours.loss) if self._entry.wrong else ("triangle-alert", colours.warning)
        if self._entry.mark:
            name, colour = self._entry.mark, colours.accent
        self._mark.setPixmap(pixmap(name, _MARK, colour, self.devicePixelRatioF()))
