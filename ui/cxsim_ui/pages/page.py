"""What every page is: a title, a sentence, cards in a scroll area, kept in step with the document."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from cxsim_models.problem import Problem
from cxsim_models.scenario import Scenario
from cxsim_ui.form.card import Card
from cxsim_ui.form.row import Row
from cxsim_ui.form.sentences import full_sentence
from cxsim_ui.form.sheet import form_sheet
from cxsim_ui.pages.page_title import PageTitle
from cxsim_ui.reading_order import read_on
from cxsim_ui.store import Store
from cxsim_ui.theme import SPACE

_WIDEST = 1180
_LEAST = 360


class Page(QWidget):
    """Shows a part of the document; `sync` compares it with what is shown and sets only what changed.

    It follows the document only while it is in sight, and catches up when it comes there: what edits move on other
    pages costs nothing.

    `parts` are the fields of the scenario that are shown here; the empty one is the scenario as a whole.
    `help_wanted` by the question mark beside the title.
    """

    parts: tuple[str, ...] = ()

    help_wanted = Signal()

    def __init__(self, store: Store, title: str, subtitle: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self.setAccessibleName(title)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        around.addWidget(self.area)
        content = QWidget(self.area.viewport())
        content.setProperty("role", "page")
        content.setMaximumWidth(_WIDEST)
        content.setMinimumWidth(_LEAST)
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        self.column.setSpacing(SPACE + 4)
        heading = PageTitle(title)
        heading.help_wanted.connect(self.help_wanted)
        sentence = QLabel(subtitle)
        sentence.setProperty("role", "subtitle")
        sentence.setWordWrap(True)
        top = QVBoxLayout()
        top.setSpacing(1)
        top.addWidget(heading)
        top.addWidget(sentence)
        self.column.addLayout(top)
        self.area.setWidget(content)
        self._followed: Scenario | None = None
        self._complaining = False
        self._sheet = ""
        self._dress()

    def attach(self) -> None:
        """Follow the document from now on; called once the page is built."""
        self.column.addStretch()
        self.store.changed.connect(self._follow)
        self.store.problems_changed.connect(self._show_problems)

    def sync(self, scenario: Scenario) -> None:
        """Show what `scenario` says; what already says so is left alone."""
        raise NotImplementedError

    def stop(self) -> None:
        """End what works in the background."""

    def adopt(self, card: Card) -> None:
        """Let a card show its problems when it unfolds and its rows are made."""
        card.folded.connect(lambda: self._show_problems(self.store.problems))

    def holds(self, place: str) -> bool:
        """Whether a place, as problems write it, is on this page."""
        return re.split(r"[.\[]", place, maxsplit=1)[0] in self.parts

    def reveal(self, place: str) -> bool:
        """Bring the row or card of a place, as problems write it, into sight and focus; False: not on this page."""
        for card in self._cards():
            inside = self._place_of(card)
            if inside and _within(place, inside):
                card.show_place(place)
        # What has just been unfolded or made has its final place only after the events that are under way.
        QTimer.singleShot(0, self, lambda: self._bring(place))
        return self._bring(place)

    def _bring(self, place: str) -> bool:
        found = self._answering(place)
        if found is None:
            return False
        editor = found if isinstance(found, Row) else _first_editor(found)
        editor.setFocus(Qt.FocusReason.TabFocusReason)
        self.area.ensureWidgetVisible(found, 0, self.area.viewport().height() // 3)
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up."""
        super().showEvent(event)
        self._follow()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """In reading order."""
        return read_on(self, forward)

    def changeEvent(self, event: QEvent) -> None:
        """Other colours, another style sheet."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_sheet"):
            self._dress()

    def _dress(self) -> None:
        sheet = form_sheet()
        if sheet != self._sheet:
            self._sheet = sheet
            self.setStyleSheet(sheet)

    def _follow(self) -> None:
        if not self.isVisible() or self._followed is self.store.scenario:
            return
        self._followed = self.store.scenario
        self.sync(self.store.scenario)
        # Rows that are new do not know yet; those that were out of sight may say what is no longer so.
        if self.store.problems or self._complaining:
            self._show_problems(self.store.problems)

    def _rows(self) -> Iterator[Row]:
        yield from (row for row in self.findChildren(Row) if row.isVisibleTo(self))

    def _cards(self) -> Iterator[Card]:
        # A card that is hidden is about to be deleted, or has nothing to show.
        yield from (card for card in self.findChildren(Card) if card.isVisibleTo(self))

    def _answerable(self) -> Iterator[Row | Card]:
        yield from self._cards()
        yield from self._rows()

    def _place_of(self, widget: QWidget) -> str:
        place = getattr(widget, "problem_place", "")
        return place if isinstance(place, str) else ""

    def _answering(self, place: str) -> Row | Card | None:
        best: Row | Card | None = None
        length = 0
        for widget in self._answerable():
            own = self._place_of(widget)
            if own and _within(place, own) and len(own) >= length:
                best, length = widget, len(own)
        return best

    def _show_problems(self, problems: list[Problem]) -> None:
        """Each sentence beneath the row, or in the card, that answers for its place."""
        if not self.isVisible():
            return
        self._complaining = bool(problems)
        texts: dict[int, list[str]] = {}
        for problem in problems:
            if problem.blank:
                # The row itself asks for it.
                continue
            answering = self._answering(problem.place)
            if answering is not None:
                texts.setdefault(id(answering), []).append(full_sentence(problem.sentence))
        for widget in self._answerable():
            widget.show_problem("\n".join(texts.get(id(widget), ())))


def _first_editor(card: Card) -> QWidget:
    """The first thing in a card that can be edited; the card itself where there is none."""
    inside = (widget for widget in card.findChildren(QLineEdit) if widget.isEnabled() and widget.isVisibleTo(card))
    return next(inside, card)


def _within(place: str, part: str) -> bool:
    return place == part or place.startswith((f"{part}.", f"{part}["))
