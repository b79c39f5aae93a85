"""Where a scenario begins: empty, from a sample, or from a recent file."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from cxsim.files.templates import new, sample_names
from cxsim_ui.documents import Documents
from cxsim_ui.settings import Memory
from cxsim_ui.theme import SPACE


class StartPage(QScrollArea):
    """Cards to begin with. `dismissed` when the user goes back to the open scenario."""

    dismissed = Signal()

    def __init__(self, documents: Documents, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._documents = documents
        self._memory = memory
        self.setWidgetResizable(True)
        self._content = QWidget()
        self.setWidget(self._content)
        self._layout = QVBoxLayout(self._content)
        self._layout.setContentsMargins(6 * SPACE, 5 * SPACE, 6 * SPACE, 5 * SPACE)
        self._layout.setSpacing(2 * SPACE)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(SPACE // 2)
        self._build()

    def _build(self) -> None:
        head = QHBoxLayout()
        titles = QVBoxLayout()
        titles.addWidget(_label(self.tr("What is better service worth?"), "title"))
        titles.addWidget(
            _label(self.tr("Begin with a case that looks like yours, or with an empty scenario."), "subtitle")
        )
        head.addLayout(titles, 1)
        back = QPushButton(self.tr("Back to the scenario"))
        back.clicked.connect(self.dismissed)
        head.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        self._layout.addLayout(head)
        grid = QGridLayout()
        grid.setSpacing(2 * SPACE)
        empty = self._card(
            self.tr("Empty scenario"),
            self.tr("Your own numbers from the first one on, with the default links from scores to behaviour."),
            self.tr("Begin empty"),
            self._documents.new_empty,
        )
        cards = [empty]
        for name in sample_names():
            sample = new(name)
            cards.append(
                self._card(
                    sample.name,
                    sample.description,
                    self.tr("Open this case"),
                    lambda _=False, name=name: self._documents.open_sample(name),
                )
            )
        for index, card in enumerate(cards):
            grid.addWidget(card, index // 2, index % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._layout.addLayout(grid)
        self._recent_title = _label(self.tr("Recent files"), "section")
        self._layout.addWidget(self._recent_title)
        self._layout.addLayout(self._recent)
        self._layout.addStretch(1)

    def _card(self, title: str, text: str, button: str, begin: object) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(_label(title, "heading"))
        words = _label(text, "subtitle")
        words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        words.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout.addWidget(words, 1)
        go = QPushButton(button)
        go.setAccessibleName(f"{button}: {title}")
        go.clicked.connect(begin)
        layout.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def refresh(self) -> None:
        """List the recent files anew."""
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for path in self._memory.recent:
            button = QPushButton(path.name)
            button.setProperty("role", "flat")
            button.setToolTip(str(path))
            button.clicked.connect(lambda _=False, path=path: self._documents.open_path(path))
            self._recent.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._recent_title.setVisible(self._recent.count() > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the open scenario."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
            return
        super().keyPressEvent(event)


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    return label
