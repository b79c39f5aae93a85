"""Where a scenario begins: from a sector's template, from a sample case, or from a recent file."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from cxsim_ui.documents import Documents
from cxsim_ui.guide.entry import GuideEntry
from cxsim_ui.recovered_work import RecoveredWork
from cxsim_ui.settings import Memory
from cxsim_ui.start_entries import Entry, samples, templates
from cxsim_ui.theme import SPACE
from cxsim_ui.tile import Tile
from cxsim_ui.whereabouts import changed, moment

WIDEST = 1480
"""Logical pixels beyond which the eye loses the row."""
NARROWEST_TILE = 225
COLUMNS = 4
GAP = SPACE * 3 // 2


class StartPage(QScrollArea):
    """Tiles to begin with. `dismissed` when the user goes back to the open scenario.

    `guided` carries the template with which a guided first scenario is to begin.
    """

    dismissed = Signal()
    guided = Signal(str)

    def __init__(self, documents: Documents, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._documents = documents
        self._memory = memory
        self.setAccessibleName(self.tr("Start page"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._build()

    def refresh(self) -> None:
        """List the recent files and the recovered work anew."""
        self.recovered.refresh()
        tiles = []
        for path in self._memory.recent[:COLUMNS]:
            # The whole path is in the tooltip; the folder's own name is what one knows it by.
            place = path.parent.name or str(path.parent)
            line = self.tr("{folder} · {time}").format(folder=place, time=moment(changed(path)))
            tile = Tile("history", path.name, line, self.tr("Open the file"), short=True)
            tile.setToolTip(str(path))
            tile.clicked.connect(lambda _=False, path=path: self._documents.open_path(path))
            tiles.append(tile)
        self._recent.fill(tiles)
        # Before everything where nothing was done yet, else beneath the rest.
        self.first_entry.setVisible(not tiles)
        self.last_entry.setVisible(bool(tiles))

    def showEvent(self, event: QShowEvent) -> None:
        """Take the keyboard: Tab goes to the first tile, Escape back to the scenario."""
        super().showEvent(event)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Half as many columns where all of them would be too narrow."""
        super().resizeEvent(event)
        room = self.viewport().width() - 6 * SPACE
        columns = COLUMNS if room >= COLUMNS * NARROWEST_TILE + (COLUMNS - 1) * GAP else COLUMNS // 2
        for group in (self._recent, self._templates, self._samples):
            group.set_columns(columns)
        for entry in (self.first_entry, self.last_entry):
            entry.fit(min(room, WIDEST - 6 * SPACE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the open scenario."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        content = QWidget(self.viewport())
        content.setProperty("role", "page")
        column = QWidget(content)
        column.setMaximumWidth(WIDEST)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 3 * SPACE)
        layout.setSpacing(5 * SPACE // 2)
        layout.addStretch(1)
        layout.addLayout(self._head())
        self.recovered = RecoveredWork(self._documents)
        layout.addWidget(self.recovered)
        self.first_entry, self.last_entry = self._entry(), self._entry()
        layout.addWidget(self.first_entry)
        self._recent = _Group(self.tr("Recent files"), "")
        self._templates = _Group(
            self.tr("Begin with your sector"),
            self.tr("Published averages, each with its source. What nobody publishes is yours to fill."),
        )
        self._samples = _Group(
            self.tr("Look into a worked case"),
            self.tr("Complete, every number with its source or marked as a judgement. You get a copy."),
        )
        self._recent.fill([])
        self._templates.fill([self._tile(entry, self.tr("Begin with")) for entry in templates()])
        self._samples.fill([self._tile(entry, self.tr("Open the case")) for entry in samples()])
        for group in (self._recent, self._templates, self._samples):
            layout.addWidget(group)
        self.last_entry.hide()
        layout.addWidget(self.last_entry)
        layout.addStretch(2)
        centred = QHBoxLayout(content)
        centred.setContentsMargins(0, 0, 0, 0)
        centred.addStretch(1)
        centred.addWidget(column, 1000)
        centred.addStretch(1)
        self.setWidget(content)

    def _entry(self) -> GuideEntry:
        entry = GuideEntry(templates())
        entry.chosen.connect(self.guided)
        return entry

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        titles = QVBoxLayout()
        titles.setSpacing(2)
        titles.addWidget(_label(self.tr("What is better service worth?"), "title"))
        sentence = self.tr("Begin with what is known of your sector, or with a case like yours.")
        titles.addWidget(_label(sentence, "subtitle"))
        head.addLayout(titles, 1)
        choose = QPushButton(self.tr("Open a file…"))
        choose.clicked.connect(self._documents.choose_and_open)
        back = QPushButton(self.tr("Back to the scenario"))
        back.clicked.connect(self.dismissed)
        for button in (choose, back):
            button.setAutoDefault(True)
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _tile(self, entry: Entry, action: str) -> Tile:
        tile = Tile(entry.icon, entry.title, entry.line, action)
        tile.clicked.connect(lambda: self._documents.open_sample(entry.name))
        return tile


class _Group(QWidget):
    """A heading, a sentence, and tiles in columns of one width."""

    def __init__(self, title: str, sentence: str) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(_label(title, "group"))
        if sentence:
            words.addWidget(_label(sentence, "caption"))
        layout.addLayout(words)
        self._grid = QGridLayout()
        self._grid.setSpacing(GAP)
        layout.addLayout(self._grid)
        self._tiles: list[Tile] = []
        self._room: list[QWidget] = []
        self._columns = COLUMNS

    def fill(self, tiles: list[Tile]) -> None:
        """Show these tiles instead of the ones before; without any, nothing."""
        for tile in self._tiles:
            tile.deleteLater()
        self._tiles = tiles
        self._place()
        self.setVisible(bool(tiles))

    def set_columns(self, columns: int) -> None:
        """Arrange the tiles in so many columns."""
        if columns != self._columns:
            self._columns = columns
            self._place()

    def _place(self) -> None:
        while self._grid.takeAt(0) is not None:
            pass
        for room in self._room:
            room.deleteLater()
        # Columns without a tile are kept as wide as the others: the groups stand in line.
        self._room = [QWidget() for _ in range(len(self._tiles), self._columns)]
        for index, widget in enumerate([*self._tiles, *self._room]):
            self._grid.addWidget(widget, index // self._columns, index % self._columns)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    label.setWordWrap(True)
    return label
