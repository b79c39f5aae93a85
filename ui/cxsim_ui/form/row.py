"""One row of a form: label, editor, what stands behind them, and a sentence beneath."""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QSizePolicy, QWidget

from cxsim_ui.edits import EditError, Place, text_of, with_field
from cxsim_ui.form.anchor import Anchor
from cxsim_ui.form.icon_button import tinted
from cxsim_ui.form.row_geometry import Geometry, Needs, arrange
from cxsim_ui.form.sentences import full_sentence
from cxsim_ui.form.words import inline, tr
from cxsim_ui.store import Store
from cxsim_ui.theme import palette, scaled_font

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
_SCRUB = 4.0
"""Pixels of pointer movement on a label that make one step."""
_SMALL = 0.9
_HINT = 420
_AIR = 8
"""Pixels around what is scrolled into sight."""


@lru_cache(maxsize=4096)
def _text_height(text: str, width: int, points: float, weight: int) -> int:
    if not text:
        return 0
    font = QFont(QApplication.font())
    font.setPointSizeF(points)
    font.setWeight(QFont.Weight(weight))
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10_000), _WRAP, text).height()


class Row(QWidget):
    """Paints its label and places its parts by hand: a form of sixty rows is there in milliseconds.

    Subclasses make an `editor`, and say with `needs` what else they hold. `removed` asks for the row's removal;
    `covers` is the place whose problems it shows, where that is more than its own. `removal` says what removing
    it is called, `removal_room` keeps the room for it free where there is nothing to remove.
    """

    removed = Signal()

    def __init__(self, store: Store, at: Anchor, trail: Place, label: str, unit: str = "") -> None:
        super().__init__()
        self.store = store
        self.at = at
        self.trail = trail
        self.name = label
        self.unit = "" if unit.casefold() == label.casefold() else unit
        self.struck = False
        self.covers: Place | None = None
        self.removal = ""
        self.removal_room = False
        self.editor: QWidget = self
        self.geometry_: Geometry | None = None
        self._arranged: dict[int, Geometry] = {}
        self._caption: QLabel | None = None
        self._error: QLabel | None = None
        self._problem = ""
        self._failure = ""
        self._failures: dict[str, str] = {}
        self._pressed: QPointF | None = None
        self._steps = 0
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
            self.show_failure(full_sentence(error.reason))
            return False
        self.show_failure("")
        self.store.edit(new, tr("Change {field}").format(field=inline(self.name)), gesture)
        return True

    def show_caption(self, text: str, *, refit: bool = True) -> None:
        """The sentence beneath the editor; none if empty. Without `refit` the caller lays the row out."""
        if self._caption is None and text:
            self._caption = self._sentence("caption")
        self._show_sentence(self._caption, text, refit)

    def show_problem(self, text: str) -> None:
        """What is wrong with the stored value, in red beneath the row; nothing if empty."""
        self._problem = text
        self._show_error()

    def show_failure(self, text: str) -> None:
        """Why what was typed cannot be taken; nothing if empty."""
        self._failure = text
        self._show_error()

    def failure_of(self, name: str) -> Callable[[str], None]:
        """Takes why what was typed in the box `name` cannot be taken: where a row has several, each speaks."""

        def show(text: str) -> None:
            self._failures[name] = text
            self.show_failure(" ".join(filter(None, self._failures.values())))

        return show

    @property
    def caption_text(self) -> str:
        """The sentence beneath the editor."""
        return self._caption.text() if self._caption is not None else ""

    @property
    def error_text(self) -> str:
        """The red sentence beneath the row."""
        return self._failure or self._problem

    def _show_error(self) -> None:
        if self._error is None and self.error_text:
            self._error = self._sentence("error")
        if self._caption is not None:
            self._caption.setVisible(bool(self._caption.text()) and not self._failure)
        self._show_sentence(self._error, self.error_text, True)
        if self._failure:
            # Once the row has its new height.
            QTimer.singleShot(0, self, self._reveal_error)

    def _reveal_error(self) -> None:
        """Scroll what is wrong into sight, which may lie below the edge of the page."""
        page: QWidget | None = self.parentWidget()
        while page is not None and not isinstance(page, QScrollArea):
            page = page.parentWidget()
        if page is not None and self._error is not None and self._error.isVisible():
            page.ensureWidgetVisible(self._error, 0, _AIR)

    def _sentence(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setProperty("role", role)
        label.setWordWrap(True)
        return label

    def _show_sentence(self, label: QLabel | None, text: str, refit: bool) -> None:
        if label is not None and text != label.text():
            label.setText(text)
            label.setVisible(bool(text) and not (self._failure and label is self._caption))
            if refit:
                self.refit()

    def refit(self) -> None:
        """Lay the parts out again, and tell the page if the row has another height."""
        before = self.geometry_.height if self.geometry_ is not None else 0
        self.geometry_ = None
        self._arranged.clear()
        if self.isVisible():
            self.lay_out()
        if self.geometry_ is None or self.geometry_.height != before:
            self.updateGeometry()
            parent = self.parentWidget()
            if parent is not None:
                # Hidden parents are not told by Qt, and would keep the old height until they are shown.
                parent.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """The sentences wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that the row needs."""
        return self._geometry_at(width).height

    def _geometry_at(self, width: int) -> Geometry:
        geometry = self._arranged.get(width)
        if geometry is None:
            geometry = self._arranged[width] = self.arranged(width)
        return geometry

    def arranged(self, width: int) -> Geometry:
        """Where everything goes at `width`."""
        return arrange(width, self.needs())

    def sizeHint(self) -> QSize:
        """A comfortable width, and the height that it needs."""
        return QSize(_HINT, self.heightForWidth(_HINT))

    def minimumSizeHint(self) -> QSize:
        """Narrower than this the page scrolls."""
        return QSize(240, 28)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts."""
        self.lay_out()

    def editor_width(self, room: int) -> int:
        """How wide the editor wants to be, of `room` pixels."""
        return min(room, 280)

    def needs(self) -> Needs:
        """What the row holds."""
        return Needs(
            line=self.line_height(),
            editor=self.editor_width,
            label=self.label_height,
            unit=self.unit_height,
            removable=bool(self.removal) or self.removal_room,
            sentences=self.sentence_heights(),
        )

    def line_height(self) -> int:
        """The height of the editor's line."""
        return self.editor.sizeHint().height()

    def label_height(self, width: int) -> int:
        """The height of the label, which may wrap."""
        font = self.font()
        return _text_height(self.name, width, font.pointSizeF(), font.weight())

    def unit_height(self, width: int) -> int:
        """The height of what stands beneath the label."""
        font = self.font()
        return _text_height(self.unit, width, font.pointSizeF() * _SMALL, font.weight())

    def sentence_heights(self) -> list[Callable[[int], int]]:
        """The heights, for a width, of the sentences beneath."""
        return [label.heightForWidth for label in self.sentences()]

    def sentences(self) -> list[QLabel]:
        """The sentences beneath that say something; a mistake speaks alone."""
        said = (self._error,) if self._failure else (self._caption, self._error)
        return [label for label in said if label is not None and label.text()]

    def lay_out(self) -> Geometry:
        """Place the parts for the row's present width."""
        self.geometry_ = geometry = self._geometry_at(self.width())
        if self.editor is not self:
            self.editor.setGeometry(geometry.editor)
        for label, rect in zip(self.sentences(), geometry.sentences, strict=True):
            label.setGeometry(rect)
        return geometry

    def paintEvent(self, event: QPaintEvent) -> None:
        """Label and unit, and an x under the pointer."""
        painter = QPainter(self)
        self.paint_row(painter, self.geometry_ or self.lay_out())
        painter.end()

    def paint_row(self, painter: QPainter, geometry: Geometry) -> None:
        """Paint what is no widget."""
        colours = palette()
        font = QFont(self.font())
        font.setStrikeOut(self.struck)
        painter.setFont(font)
        painter.setPen(QColor(colours.muted if self.struck else colours.text))
        painter.drawText(geometry.label, _WRAP, self.name)
        if self.unit:
            painter.setFont(scaled_font(_SMALL))
            painter.setPen(QColor(colours.muted))
            painter.drawText(geometry.unit, _WRAP, self.unit)
        if geometry.remove is not None and self.removal and self.underMouse():
            at = geometry.remove.adjusted(4, 4, -4, -4)
            tinted("x", colours.muted).paint(painter, at)

    def scrub(self, steps: float) -> None:
        """The label was dragged so many steps from where it was pressed; rows without a number do nothing."""

    def scrub_ended(self) -> None:
        """The drag on the label is over."""

    @property
    def scrubs(self) -> bool:
        """Whether dragging the label changes the value."""
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the x, and that the label can be dragged."""
        self.setMouseTracking(True)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Calm down."""
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to scrub on the label; a click on the x asks for removal."""
        geometry = self.geometry_
        at = event.position().toPoint()
        if geometry is None or event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
        elif self.removal and geometry.remove is not None and geometry.remove.contains(at):
            self.removed.emit()
        elif self.scrubs and geometry.label.contains(at):
            self._pressed, self._steps = event.position(), 0
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Scrub, or show what could be done here."""
        if self._pressed is None:
            self._show_cursor(event.position().toPoint())
            return
        steps = round((event.position().x() - self._pressed.x()) / _SCRUB)
        if steps != self._steps:
            self._steps = steps
            modifiers = event.modifiers()
            fine = 0.1 if modifiers & Qt.KeyboardModifier.ControlModifier else 1.0
            self.scrub(steps * (10.0 if modifiers & Qt.KeyboardModifier.ShiftModifier else fine))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the scrub."""
        if self._pressed is not None:
            self._pressed = None
            self.scrub_ended()

    def _show_cursor(self, at: QPoint) -> None:
        geometry = self.geometry_
        shape = Qt.CursorShape.ArrowCursor
        if geometry is not None and self.scrubs and geometry.label.contains(at):
            shape = Qt.CursorShape.SizeHorCursor
        elif self.removal and geometry is not None and geometry.remove is not None and geometry.remove.contains(at):
            shape = Qt.CursorShape.PointingHandCursor
        if shape != self.cursor().shape():
            self.setCursor(shape)
