"""Where a first scenario begins: one click on the start page."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cxsim.files.templates import BLANK
from cxsim_ui.form.icon_button import tinted
from cxsim_ui.guide.words import tr
from cxsim_ui.icons import pixmap
from cxsim_ui.start_entries import Entry
from cxsim_ui.theme import SPACE, palette
from cxsim_ui.tile import PICTURE


class GuideEntry(QFrame):
    """Says what the guide is and asks for the sector; `chosen` carries the template to begin with."""

    chosen = Signal(str)

    def __init__(self, entries: tuple[Entry, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "hero")
        self._mark = QLabel()
        self._mark.setProperty("role", "mark")
        self._mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._mark.setFixedSize(PICTURE + 2 * SPACE, PICTURE + 2 * SPACE)
        title = QLabel(tr("Your first scenario, in two minutes"))
        title.setProperty("role", "group")
        line = QLabel(
            tr(
                "Five short steps with your own figures, from what you measure to what an initiative is worth. "
                "Choose your sector:"
            )
        )
        line.setProperty("role", "subtitle")
        line.setWordWrap(True)
        self.buttons = {entry.name: self._button(entry) for entry in entries}
        self._icons = {entry.name: entry.icon for entry in entries}
        words = QVBoxLayout()
        words.setSpacing(SPACE // 4)
        words.addWidget(title)
        words.addWidget(line)
        beside = QHBoxLayout()
        beside.setSpacing(SPACE * 3 // 2)
        beside.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        beside.addLayout(words, 1)
        self._grid = QGridLayout()
        self._grid.setSpacing(SPACE)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE * 3 // 2, SPACE * 3 // 2, SPACE * 3 // 2, SPACE * 3 // 2)
        column.setSpacing(SPACE * 3 // 2)
        column.addLayout(beside)
        column.addLayout(self._grid)
        self._columns = 0
        self._arrange(len(entries) // 2)
        self._tint()

    def fit(self, room: int) -> None:
        """One line of sectors where `room` pixels are enough for it, else two."""
        room -= 4 * SPACE
        needed = sum(button.sizeHint().width() + SPACE for button in self.buttons.values())
        self._arrange(len(self.buttons) if needed <= room else (len(self.buttons) + 1) // 2)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _button(self, entry: Entry) -> QPushButton:
        title = tr("Another sector") if entry.name == BLANK else entry.title
        button = QPushButton(title)
        button.setAccessibleName(tr("Begin your first scenario: {sector}").format(sector=title))
        button.setToolTip(entry.line)
        button.setAutoDefault(True)
        button.clicked.connect(lambda: self.chosen.emit(entry.name))
        return button

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for index, button in enumerate(self.buttons.values()):
            self._grid.addWidget(button, index // columns, index % columns)
        for column in range(len(self.buttons)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _tint(self) -> None:
        accent = palette().accent
        self._mark.setPixmap(pixmap("rocket", PICTURE, accent, self.devicePixelRatioF()))
        for name, button in self.buttons.items():
            button.setIcon(tinted(self._icons[name], accent))
