"""The presentation: what a room sees, and the few keys that drive it."""

import math
from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QFont, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cxsim_models.scenario import Scenario
from cxsim_ui import theme
from cxsim_ui.cards import Cards, Headline
from cxsim_ui.charts.cash import CashChart
from cxsim_ui.charts.outcome import OutcomeChart
from cxsim_ui.charts.sources import SourcesChart
from cxsim_ui.charts.units import common_scale
from cxsim_ui.document import same
from cxsim_ui.fitting_text import FittingText
from cxsim_ui.form.sentences import problem_here
from cxsim_ui.present.big_slider import BigSlider
from cxsim_ui.present.pinned import sliders
from cxsim_ui.present.playback import Playback
from cxsim_ui.reading_order import read_on
from cxsim_ui.runner import Shown
from cxsim_ui.settings import Memory
from cxsim_ui.store import Store
from cxsim_ui.theme import SPACE

REST = 3000
"""Milliseconds without a movement after which the pointer hides."""


def type_size(height: int) -> float:
    """How much larger than usual text is on a screen so many logical pixels high: 1.2 at 720, 1.8 at 1080."""
    return min(max(height / 620, 1.0), 2.4)


class Presentation(QWidget):
    """Full screen over the window of `store`; `left` when it is closed. Feed it with `show_shown`."""

    left = Signal()

    def __init__(self, store: Store, memory: Memory, shares: Mapping[str, float]) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("{name} – presentation").format(name=store.scenario.name or "cxsim"))
        self.store, self.shares = store, shares
        self._began = store.scenario
        self._before = ""
        theme.dress_for_room(self)
        self.headline = Headline(self)
        self.cards = Cards(self)
        self.charts = QStackedWidget(self)
        self.outcome = OutcomeChart(self.charts)
        self.cash = CashChart(self.charts)
        self._charts = (self.outcome, self.cash, SourcesChart(self.charts))
        for chart in self._charts:
            self.charts.addWidget(chart)
        self.note = FittingText(0.95, QFont.Weight.DemiBold, tone="accent")
        self.playback = Playback(memory, self)
        self.playback.shown.connect(self._show_future)
        self.playback.turned.connect(self._name_play)
        chosen = sliders(store.scenario, store.document.pins, shares)
        self.sliders = [BigSlider(store, one, self) for one in chosen]
        self._lay_out()
        store.changed.connect(self._follow)
        store.problems_changed.connect(self._tell)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(lambda: self.setCursor(Qt.CursorShape.BlankCursor))
        self.setMouseTracking(True)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self._tell()

    def _lay_out(self) -> None:
        self.reset = QPushButton(self.tr("Reset"))
        self.reset.clicked.connect(self.start_again)
        self.play = QPushButton(self.tr("Pause"))
        width = self.play.sizeHint().width()
        self._name_play(False)
        # Wide enough for both of its names: nothing beside it moves when it gets the other.
        self.play.setMinimumWidth(max(width, self.play.sizeHint().width()))
        self.play.clicked.connect(self.playback.toggle)
        leave = QPushButton(self.tr("Leave"))
        leave.clicked.connect(self.close)
        top = QHBoxLayout()
        top.setSpacing(SPACE)
        top.addWidget(self.headline, 1)
        for button in (self.reset, self.play, leave):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        inputs = QVBoxLayout()
        inputs.setSpacing(SPACE)
        for slider in self.sliders:
            inputs.addWidget(slider)
        if not self.sliders:
            nothing = QLabel(self.tr("Nothing here can be moved: no estimate of this scenario is uncertain."))
            nothing.setProperty("role", "subtitle")
            nothing.setWordWrap(True)
            inputs.addWidget(nothing)
        inputs.addStretch(1)
        picture = QVBoxLayout()
        picture.setSpacing(SPACE)
        picture.addWidget(self.charts, 1)
        picture.addWidget(self.note)
        middle = QHBoxLayout()
        middle.setSpacing(2 * SPACE)
        middle.addLayout(inputs, 32)
        middle.addLayout(picture, 68)
        hint = FittingText(0.75, tone="muted")
        hint.set_text(self.tr("Esc leaves · R resets · Space plays single futures · 1, 2, 3 change the picture"))
        bottom = QHBoxLayout()
        bottom.setSpacing(SPACE)
        bottom.addWidget(hint, 1)
        bottom.addLayout(self._chooser())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * SPACE, 3 * SPACE, 4 * SPACE, 2 * SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addLayout(top)
        layout.addWidget(self.cards)
        layout.addLayout(middle, 1)
        layout.addLayout(bottom)

    def _chooser(self) -> QHBoxLayout:
        names = (self.tr("Outcome"), self.tr("Cash"), self.tr("Sources"))
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(0)
        self.choices = []
        for index, (name, place) in enumerate(zip(names, ("first", "middle", "last"), strict=True)):
            button = QPushButton(name)
            button.setProperty("role", "segment")
            button.setProperty("place", place)
            button.setCheckable(True)
            button.setChecked(index == 0)
            button.clicked.connect(lambda _=False, index=index: self.show_chart(index))
            group.addButton(button)
            row.addWidget(button)
            self.choices.append(button)
        return row

    def show_chart(self, index: int) -> None:
        """Show the outcome (0), the cash (1) or the sources (2)."""
        self.charts.setCurrentIndex(index)
        self.choices[index].setChecked(True)

    def show_shown(self, shown: Shown) -> None:
        """A new picture."""
        picture = shown.picture
        for part in (self.headline, self.cards, *self._charts):
            part.show_picture(picture)
        self.playback.look_at(shown.result)
        npv = common_scale(picture).fitted((picture.npv.p50,)).text(picture.npv.p50)
        if same(shown.scenario, self._began):
            self._before = npv
        self._tell()

    def go_on_from(self, other: "Presentation") -> None:
        """Show the chart that `other` shows; what its R brings back, this one's does."""
        self._began, self._before = other._began, other._before
        self.show_chart(other.charts.currentIndex())
        self.outcome.show_view(other.outcome.view)
        self.outcome.set_threshold(other.outcome.threshold)
        self._tell()

    def start_again(self) -> None:
        """Back to where the presentation began, as one undo step."""
        self.store.edit(self._began, self.tr("Reset presentation"))
        self.store.end_gesture()

    def _follow(self, _old: Scenario, new: Scenario) -> None:
        self.playback.end()
        for slider in self.sliders:
            slider.sync(new)

    def _tell(self) -> None:
        """Below the picture: what is wrong, what is missing, or where one began."""
        problems = self.store.problems
        changed = not same(self.store.scenario, self._began)
        self.reset.setEnabled(changed)
        if problems:
            self.note.set_text(problem_here(problems[0], self.store.scenario), "loss")
        elif not self.store.scenario.enabled_initiatives:
            self.note.set_text(self.tr("No initiative is switched on: every future is the do-nothing one."), "muted")
        elif changed and self._before:
            self.note.set_text(self.tr("At the start NPV was {amount}.").format(amount=self._before), "muted")
        else:
            self.note.set_text("")

    def _show_future(self, npv: float, sentence: str) -> None:
        self.outcome.mark_future(npv)
        self.cash.show_future(self.playback.cash)
        if math.isnan(npv) and not sentence:
            self._tell()
        else:
            self.note.set_text(sentence, "loss" if npv < 0 else "gain")

    def _name_play(self, playing: bool) -> None:
        self.play.setText(self.tr("Pause") if playing else self.tr("Play futures"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The pointer is there as long as it moves."""
        if event.type() == QEvent.Type.MouseMove and self.isVisible():
            if self.cursor().shape() == Qt.CursorShape.BlankCursor:
                self.unsetCursor()
            self._rest.start()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape and F11 leave, R resets, Space plays, digits choose the picture, D, H and C the view of the outcome.

        Undo works here too.
        """
        key = Qt.Key(event.key())
        pictures = {Qt.Key.Key_1: 0, Qt.Key.Key_2: 1, Qt.Key.Key_3: 2}
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
            self.close()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.store.undo_group.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.store.undo_group.redo()
        elif key == Qt.Key.Key_R:
            self.start_again()
        elif key == Qt.Key.Key_Space:
            self.playback.toggle()
        elif key in pictures:
            self.show_chart(pictures[key])
        elif key in (Qt.Key.Key_D, Qt.Key.Key_H, Qt.Key.Key_C):
            self.show_chart(0)
            self.outcome.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            theme.dress_for_room(self)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """In reading order."""
        return read_on(self, forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Back to the window, in its own size of type."""
        self.playback.end()
        self._rest.stop()
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        super().closeEvent(event)
        self.left.emit()


def open_over(window: QWidget, store: Store, memory: Memory, shares: Mapping[str, float]) -> Presentation:
    """A presentation on the screen of `window`, with the type that suits its height."""
    app = QApplication.instance()
    screen = window.screen()
    if isinstance(app, QApplication):
        theme.enlarge(app, type_size(screen.size().height()))
    presentation = Presentation(store, memory, shares)
    presentation.setGeometry(screen.geometry())
    presentation.showFullScreen()
    presentation.activateWindow()
    first = presentation.sliders[0].slider if presentation.sliders else presentation
    first.setFocus(Qt.FocusReason.TabFocusReason)
    return presentation
