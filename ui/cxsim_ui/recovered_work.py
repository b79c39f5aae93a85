"""The part of the start page that shows what a crash has left."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cxsim.files.autosave import Damaged, Recovered
from cxsim_ui.amounts import decimal
from cxsim_ui.documents import Documents
from cxsim_ui.icons import pixmap
from cxsim_ui.theme import SPACE, palette
from cxsim_ui.tile import PICTURE, Line
from cxsim_ui.whereabouts import folder, moment

FIRST = 4
"""So many stand there at once: what one came for, a new beginning, is to stay in sight."""


class RecoveredWork(QWidget):
    """A row for each piece of recovered work, the latest first; hidden where there is none."""

    def __init__(self, documents: Documents, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._documents = documents
        self._orphans: list[Recovered | Damaged] = []
        self._rows: list[_Row] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(SPACE)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(_label(self.tr("Recovered work"), "group"))
        words.addWidget(_label(self.tr("cxsim ended unexpectedly; this was not saved."), "caption"))
        head = QHBoxLayout()
        head.addLayout(words, 1)
        self.discard_all = QPushButton(self.tr("Discard all…"))
        self.discard_all.setProperty("role", "link")
        self.discard_all.clicked.connect(lambda: self.discard(*self._orphans))
        head.addWidget(self.discard_all, 0, Qt.AlignmentFlag.AlignBottom)
        self._layout.addLayout(head)
        self.more = QPushButton()
        self.more.setProperty("role", "link")
        self.more.clicked.connect(self._show_all)
        self.hide()

    def refresh(self) -> None:
        """List anew what there is."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._orphans = self._documents.orphans()
        self._rows = [_Row(orphan, self) for orphan in self._orphans]
        self.discard_all.setVisible(len(self._rows) > 1)
        for row in self._rows:
            self._layout.addWidget(row)
        for row in self._rows[FIRST:]:
            row.hide()
        hidden = len(self._rows) - FIRST
        self.more.setText(self.tr("Show the other {count}").format(count=decimal(max(hidden, 0), 0)))
        self._layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.more.setVisible(hidden > 0)
        self.setVisible(bool(self._rows))

    def _show_all(self) -> None:
        for row in self._rows:
            row.show()
        self.more.hide()
        self._rows[FIRST].findChildren(QPushButton)[-1].setFocus(Qt.FocusReason.TabFocusReason)

    def open(self, orphan: Recovered) -> None:
        """Open it, or say why not."""
        if not self._documents.open_recovered(orphan):
            self.refresh()

    def discard(self, *orphans: Recovered | Damaged) -> None:
        """Throw them away, if the user is sure."""
        self._documents.discard_recovered(*orphans)
        self.refresh()


class _Row(QFrame):
    """What it is, where it belongs, from when; and what to do with it."""

    def __init__(self, orphan: Recovered | Damaged, work: RecoveredWork) -> None:
        super().__init__()
        self.setProperty("role", "card")
        title, line = self._words(orphan)
        self.setAccessibleName(f"{title}, {line}")
        self._whole = isinstance(orphan, Recovered)
        self._mark = QLabel()
        self._mark.setProperty("role", "mark")
        self._mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._mark.setFixedSize(PICTURE + 2 * SPACE, PICTURE + 2 * SPACE)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Line(title, "heading"))
        words.addWidget(Line(line, "caption"))
        inside = QHBoxLayout(self)
        inside.setContentsMargins(SPACE * 3 // 2, SPACE, SPACE * 3 // 2, SPACE)
        inside.setSpacing(SPACE * 3 // 2)
        inside.addWidget(self._mark)
        inside.addLayout(words, 1)
        discard = QPushButton(self.tr("Discard…"))
        discard.setAccessibleName(self.tr("Discard the recovered work: {name}").format(name=title))
        discard.clicked.connect(lambda: work.discard(orphan))
        buttons = [discard]
        if isinstance(orphan, Recovered):
            self.setToolTip("" if orphan.origin.path is None else str(orphan.origin.path))
            open_ = QPushButton(self.tr("Open"))
            open_.setAccessibleName(self.tr("Open the recovered work: {name}").format(name=title))
            open_.setProperty("role", "primary")
            open_.clicked.connect(lambda: work.open(orphan))
            buttons.append(open_)
        else:
            self.setToolTip(str(orphan.kept))
        for button in buttons:
            button.setAutoDefault(True)
            inside.addWidget(button)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        symbol, colour = ("history", palette().accent) if self._whole else ("triangle-alert", palette().loss)
        self._mark.setPixmap(pixmap(symbol, PICTURE, colour, self.devicePixelRatioF()))

    def _words(self, orphan: Recovered | Damaged) -> tuple[str, str]:
        when = moment(orphan.time)
        if isinstance(orphan, Damaged):
            line = self.tr("Damaged, cannot be read: {file} · {time}").format(file=orphan.kept, time=when)
            return self.tr("Damaged file"), line
        name = orphan.name or self.tr("New scenario")
        path = orphan.origin.path
        if path is None:
            return name, self.tr("Not in a file yet · {time}").format(time=when)
        return name, self.tr("{file} in {folder} · {time}").format(file=path.name, folder=folder(path), time=when)


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    return label
