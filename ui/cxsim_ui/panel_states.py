"""What stands in the place of the consequences, or over them, when there is nothing good to show."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cxsim_ui.form.words import field_text, inline
from cxsim_ui.icons import pixmap
from cxsim_ui.theme import SPACE, palette


class EmptyState(QWidget):
    """What stands here while there is nothing to show, with a button, `wanted`, to do something about it."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waits_for: Literal["result", "initiative", "switch"] = "result"
        self._figures: tuple[str, ...] = ()
        self._mark, self._title, self._text = QLabel(), QLabel(), QLabel()
        self._title.setProperty("role", "title")
        self._text.setProperty("role", "subtitle")
        self.button = QPushButton()
        self.button.setProperty("role", "primary")
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self.wanted)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE)
        layout.addStretch(2)
        for label in (self._mark, self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addSpacing(SPACE)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self._write()

    @property
    def title(self) -> str:
        """What is said in large letters."""
        return self._title.text()

    @property
    def text(self) -> str:
        """What is said beneath."""
        return self._text.text()

    def wait(self) -> None:
        """The first result is on its way."""
        self._show(())

    def ask_for_initiative(self, *, switched_off: bool) -> None:
        """The reason is that nothing is to be done; what could be is `switched_off`."""
        self._show((), "switch" if switched_off else "initiative")

    def ask_for_figures(self, labels: Sequence[str]) -> None:
        """The reason is that figures with these labels (of the model's fields) are still to be filled in."""
        self._show(tuple(labels))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._write()

    def _write(self) -> None:
        waits = self._waits_for == "result"
        mark = "square-pen" if self._figures else "chart-column" if waits else "rocket"
        self._mark.setPixmap(pixmap(mark, 44, palette().accent, self.devicePixelRatioF()))
        self.button.setVisible(bool(self._figures) or not waits)
        if self._figures:
            self._write_figures()
        elif self._waits_for == "switch":
            self._title.setText(self.tr("Switch an initiative on to see what it is worth"))
            self._text.setText(self.tr("None is switched on now: every future is the do-nothing one."))
            self.button.setText(self.tr("Show the initiatives"))
        elif self._waits_for == "initiative":
            self._title.setText(self.tr("Add an initiative to see what it is worth"))
            self._text.setText(self.tr("The baseline alone changes nothing: every future is the do-nothing one."))
            self.button.setText(self.tr("Add an initiative"))
        else:
            self._title.setText(self.tr("No result yet"))
            self._text.setText(self.tr("The first futures appear here as soon as they are simulated."))

    def _show(
        self, figures: tuple[str, ...], waits_for: Literal["result", "initiative", "switch"] = "result"
    ) -> None:
        self._figures, self._waits_for = figures, waits_for
        self._write()

    def _write_figures(self) -> None:
        count = len(self._figures)
        title = self.tr("{count} figures are yours to fill") if count > 1 else self.tr("1 figure is yours to fill")
        labels = [field_text(label) for label in dict.fromkeys(self._figures)]
        names = ", ".join([labels[0], *map(inline, labels[1:])])
        self._title.setText(title.format(count=count))
        several = self.tr("{names}: no publication knows these of your company. With them, the projection begins.")
        one = self.tr("{names}: no publication knows this of your company. With it, the projection begins.")
        self._text.setText((several if len(labels) > 1 else one).format(names=names))
        self.button.setText(self.tr("Fill in"))


class ErrorBanner(QFrame):
    """What keeps the picture from following the inputs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "error-banner")
        self._mark, self._text = QLabel(), QLabel()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE * 3 // 2, SPACE, SPACE * 3 // 2, SPACE)
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
            self._tint()
        self.setVisible(bool(text))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        self._mark.setPixmap(pixmap("triangle-alert", 18, palette().loss, self.devicePixelRatioF()))


class Veil(QWidget):
    """A thin cover that dims what lies below and lets the mouse through; `on_card`: what lies on a card."""

    def __init__(self, covered: QWidget, *, on_card: bool = False) -> None:
        super().__init__(covered)
        self._covered = covered
        self._on_card = on_card
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        covered.installEventFilter(self)

    def cover(self, covered: bool) -> None:
        """Lie over the whole parent, on top of what it holds; or let it shine again."""
        self.setGeometry(self._covered.rect())
        self.raise_()
        self.setVisible(covered)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with the parent."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._covered.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, half transparent."""
        ground = QColor(palette().surface if self._on_card else palette().background)
        ground.setAlphaF(0.55)
        painter = QPainter(self)
        painter.fillRect(self.rect(), ground)
        painter.end()
