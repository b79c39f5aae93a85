"""One row of a form: label, editor, what stands behind them, and a sentence beneath."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton, QWidget

from cxsim_ui.edits import EditError, Place, text_of, with_field
from cxsim_ui.form.anchor import Anchor
from cxsim_ui.form.icon_button import IconButton
from cxsim_ui.form.label import ScrubLabel
from cxsim_ui.form.words import inline, tr
from cxsim_ui.store import Store

GAP = 8
_REMOVE = 20
_SLIDER = 44
_SLIDER_WIDEST = 220


class Row(QWidget):
    """Places its parts by hand: a form of sixty rows is built and moved in milliseconds.

    On a narrow page what does not fit beside the editor goes beneath it; nothing is cut off. Subclasses set
    `editor`, and where they have them `slider` and `details`, and show values with `show_value`.
    """

    remove_requested = Signal()

    def __init__(self, store: Store, at: Anchor, trail: Place, label: str, unit: str = "") -> None:
        super().__init__()
        self.store = store
        self.at = at
        self.trail = trail
        self.name = label
        self.covers: Place | None = None
        self.editor: QWidget = self
        self.slider: QWidget | None = None
        self.details: QToolButton | None = None
        self.label = ScrubLabel(label, self)
        self.unit: QWidget | None = None
        self._caption: QLabel | None = None
        self._error: QLabel | None = None
        self._problem = ""
        self._failure = ""
        self._remove: IconButton | None = None
        self._heights: dict[int, int] = {}
        if unit and unit.casefold() != label.casefold():
            self.unit = QLabel(unit, self)
            self.unit.setProperty("role", "caption")
            self.unit.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def place(self) -> Place:
        """Where the row's value stands in the document."""
        return self.at.place + self.trail

    @property
    def problem_place(self) -> str:
        """The place, as problems write it, of everything that this row answers for."""
        return text_of(self.store.scenario, self.place if self.covers is None else self.at.place + self.covers)

    def show_value(self, value: object) -> None:
        """Show what the document says; a row whose text says the same is not disturbed."""
        raise NotImplementedError

    def commit(self, value: object, gesture: object | None = None) -> bool:
        """Put `value` into the document; where it cannot stand there, say why and leave the document alone."""
        try:
            new = with_field(self.store.scenario, self.place, value)
        except EditError as error:
            self.show_failure(str(error))
            return False
        self.show_failure("")
        self.store.edit(new, tr("Change {field}").format(field=inline(self.name)), gesture)
        return True

    def show_caption(self, text: str) -> None:
        """The sentence beneath the editor; none if empty."""
        if self._caption is None and text:
            self._caption = self._sentence("caption")
        if self._caption is not None and text != self._caption.text():
            self._caption.setText(text)
            self.refit()

    def show_problem(self, text: str) -> None:
        """What is wrong with the stored value, in red beneath the row; nothing if empty."""
        self._problem = text
        self._show_error()

    def show_failure(self, text: str) -> None:
        """Why what was typed cannot be taken; nothing if empty."""
        self._failure = text
        self._show_error()

    @property
    def error_text(self) -> str:
        """The red sentence beneath the row."""
        return self._failure or self._problem

    def _show_error(self) -> None:
        text = self.error_text
        if self._error is None:
            if not text:
                return
            self._error = self._sentence("error")
        if text != self._error.text():
            self._error.setText(text)
            self._error.setVisible(bool(text))
            self.refit()

    def _sentence(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setProperty("role", role)
        label.setWordWrap(True)
        label.show()
        return label

    def set_removable(self, name: str) -> None:
        """Show an x behind the row while the pointer is on it; `name` says what it does."""
        self._remove = IconButton("", name, self, size=12)
        self._remove.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._remove.clicked.connect(self.remove_requested)

    @property
    def removal(self) -> str:
        """What removing the row is called; empty where it stays."""
        return self._remove.accessibleName() if self._remove is not None else ""

    def refit(self) -> None:
        """Lay the parts out again, and tell the page that the row may have another height."""
        self._heights.clear()
        self._arrange(self.width(), True)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """The sentences wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that the row needs."""
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = self._arrange(width, False)
        return height

    def sizeHint(self) -> QSize:
        """As wide as the page gives, as high as that needs."""
        width = max(self.width(), 300)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrower than this the page scrolls."""
        return QSize(240, 28)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts."""
        self._arrange(event.size().width(), True)

    def changeEvent(self, event: QEvent) -> None:
        """Another font or style sheet, another height."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._heights.clear()

    def editor_width(self, room: int) -> int:
        """How wide the editor wants to be, of `room` pixels."""
        return min(room, 280)

    def _arrange(self, width: int, place: bool) -> int:
        """Height at `width`; with `place`, move the parts to where they go."""
        left = min(max(round(width * 0.28), 104), 190)
        end = width - (_REMOVE + 4 if self._remove else 0)
        line = self.editor.sizeHint().height()
        left += GAP
        editor = self.editor_width(end - left)
        details = self.details.sizeHint() if self.details is not None else QSize(0, 0)
        room = end - left - editor - GAP - (details.width() + 6 if self.details else 0)
        below = bool(self.details) and room < _SLIDER and details.width() > 40
        if below:
            room += details.width() + 6
        beneath = line + 2
        beside = room >= _SLIDER
        if place:
            self.editor.setGeometry(left, 0, editor, line)
        if self.slider is not None:
            if place:
                at = (
                    QRect(left + editor + GAP, 0, min(room, _SLIDER_WIDEST), line)
                    if beside
                    else QRect(left, beneath, min(editor, _SLIDER_WIDEST), 22)
                )
                self.slider.setGeometry(at)
            if not beside:
                beneath += 24
        if self.details is not None and place:
            y = beneath if below else (line - details.height()) // 2
            self.details.setGeometry(end - details.width(), y, details.width(), details.height())
        if self._remove is not None and place:
            self._remove.setGeometry(width - _REMOVE, (line - _REMOVE) // 2, _REMOVE, _REMOVE)
        bottom = self._arrange_label(left - GAP, line, place)
        room = end - left - (details.width() + 6 if below else 0)
        start = beneath
        for sentence in (self._caption, self._error):
            if sentence is not None and sentence.text():
                height = sentence.heightForWidth(room)
                if place:
                    sentence.setGeometry(left, beneath, room, height)
                beneath += height
            elif sentence is not None and place:
                sentence.setGeometry(left, beneath, room, 0)
        if below:
            beneath = max(beneath, start + details.height())
        return max(bottom, beneath if beneath > line + 2 else line)

    def _arrange_label(self, width: int, line: int, place: bool) -> int:
        height = self.label.heightForWidth(width)
        unit = self.unit
        small = 0
        if unit is not None:
            small = unit.heightForWidth(width) if unit.hasHeightForWidth() else unit.sizeHint().height()
        top = max((line - height - small) // 2, 0)
        if place:
            self.label.setGeometry(0, top, width, height)
            if unit is not None:
                wide = width if unit.hasHeightForWidth() else min(unit.sizeHint().width(), width)
                unit.setGeometry(0, top + height, wide, small)
        return top + height + small

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the x."""
        self._show_remove(True)

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the x."""
        self._show_remove(False)

    def _show_remove(self, shown: bool) -> None:
        if self._remove is not None:
            self._remove.show_symbol("x" if shown else "")
