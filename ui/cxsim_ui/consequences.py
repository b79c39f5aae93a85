"""The right half of the window: what the inputs lead to."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from cxsim_ui.cards import Cards, Headline
from cxsim_ui.charts.cash import CashChart
from cxsim_ui.charts.outcome import OutcomeChart
from cxsim_ui.charts.sources import SourcesChart
from cxsim_ui.icons import pixmap
from cxsim_ui.picture import Picture
from cxsim_ui.theme import SPACE, palette

GAP = SPACE * 3 // 2


class ConsequencesPanel(QScrollArea):
    """Headline, four cards, the outcome and its two companions; or a word on why there is none yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.headline = Headline()
        self.cards = Cards()
        self.outcome = OutcomeChart()
        self.cash = CashChart()
        self.sources = SourcesChart()
        self.banner = ErrorBanner()
        self.empty = EmptyState()
        self.content = self._content()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.content)
        page = QWidget()
        page.setProperty("role", "page")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(2 * SPACE, GAP, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(GAP)
        layout.addWidget(self.banner)
        layout.addWidget(self._stack, 1)
        self.setWidget(page)
        self._veil = Veil(self.content)
        self.setMinimumWidth(520)

    def _content(self) -> QWidget:
        content = QWidget()
        layout = QGridLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self.headline, 0, 0, 1, 2)
        layout.addWidget(self.cards, 1, 0, 1, 2)
        layout.addWidget(self.outcome, 2, 0, 1, 2)
        layout.addWidget(self.cash, 3, 0)
        layout.addWidget(self.sources, 3, 1)
        for row, (share, least) in {2: (13, 220), 3: (10, 170)}.items():
            layout.setRowStretch(row, share)
            layout.setRowMinimumHeight(row, least)
        for column in (0, 1):
            layout.setColumnStretch(column, 1)
            layout.setColumnMinimumWidth(column, 200)
        return content

    def sizeHint(self) -> QSize:
        """Three fifths of a small window."""
        return QSize(760, 640)

    def show_picture(self, picture: Picture) -> None:
        """Show a new result; whatever error stood here is over."""
        self.banner.show_text("")
        self._veil.hide()
        if not picture.initiatives:
            self.empty.ask_for_initiative()
            self._stack.setCurrentWidget(self.empty)
            return
        self._stack.setCurrentWidget(self.content)
        for part in (self.headline, self.cards, self.outcome, self.cash, self.sources):
            part.show_picture(picture)

    def show_error(self, text: str) -> None:
        """Say what is wrong; the last good picture stays, dimmed."""
        self.banner.show_text(text)
        self._veil.cover()


class EmptyState(QWidget):
    """What stands here while there is nothing to show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._no_initiative = False
        self._mark, self._title, self._text = QLabel(), QLabel(), QLabel()
        self._title.setProperty("role", "title")
        self._text.setProperty("role", "subtitle")
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE)
        layout.addStretch(2)
        for label in (self._mark, self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addStretch(3)
        self.retranslate()

    def ask_for_initiative(self) -> None:
        """The reason is that nothing is to be done."""
        self._no_initiative = True
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours or of language."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LanguageChange):
            self.retranslate()

    def retranslate(self) -> None:
        """Write the texts, draw the mark."""
        mark = "rocket" if self._no_initiative else "chart-column"
        self._mark.setPixmap(pixmap(mark, 44, palette().accent, self.devicePixelRatioF()))
        if self._no_initiative:
            self._title.setText(self.tr("Add an initiative to see what it is worth"))
            self._text.setText(self.tr("The baseline alone changes nothing: every future is the do-nothing one."))
        else:
            self._title.setText(self.tr("No result yet"))
            self._text.setText(self.tr("The first futures appear here as soon as they are simulated."))


class ErrorBanner(QFrame):
    """What keeps the picture from following the inputs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "error-banner")
        self._mark, self._text = QLabel(), QLabel()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GAP, SPACE, GAP, SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._text, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What is said, or nothing."""
        return self._text.text()

    def show_text(self, text: str) -> None:
        """Say this; with nothing to say, disappear."""
        self._text.setText(text)
        self.setAccessibleName(text)
        if text:
            self._mark.setPixmap(pixmap("triangle-alert", 18, palette().loss, self.devicePixelRatioF()))
        self.setVisible(bool(text))


class Veil(QWidget):
    """A thin cover that dims what lies below and lets the mouse through."""

    def __init__(self, covered: QWidget) -> None:
        super().__init__(covered)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        covered.installEventFilter(self)

    def cover(self) -> None:
        """Lie over the whole parent, on top of what it holds."""
        self.setGeometry(self.parentWidget().rect())
        self.raise_()
        self.show()

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        """Grow with the parent."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self.parentWidget().rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """The window's ground, half transparent."""
        ground = QColor(palette().background)
        ground.setAlphaF(0.6)
        painter = QPainter(self)
        painter.fillRect(self.rect(), ground)
        painter.end()
