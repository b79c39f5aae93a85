"""One entry of the evidence library: a line to press, and beneath it what was found and what says otherwise."""

from html import escape

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QVBoxLayout, QWidget

from cxsim.evidence import Entry, contrary_to
from cxsim_models.estimate_base import Grade
from cxsim_ui.form.pill import PillFace
from cxsim_ui.form.typed import number_text
from cxsim_ui.form.words import choice_label, language, tr
from cxsim_ui.stylesheet import GRADES
from cxsim_ui.theme import SPACE, palette, scaled_font

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
_CHEVRON = 22
_LABELS = 74
_CELL = "padding-bottom: 4px"


class EntryHead(QAbstractButton):
    """Id, grade and title of an entry, painted: a dozen of them are there at once. Checked is unfolded."""

    def __init__(self, entry: Entry, parent: QWidget) -> None:
        super().__init__(parent)
        self._id = entry.id
        self._title = entry.title.written(language())
        self._face = PillFace()
        self._face.show(choice_label(entry.grade), entry.grade)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{entry.id}, {self._title}, {self._face.text}")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """The title wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Id and grade in one line, the title beneath."""
        return self._title_rect(width).bottom() + SPACE

    def sizeHint(self) -> QSize:
        """As high as the title asks for."""
        return QSize(320, self.heightForWidth(320))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Calm down."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline above, id and pill, title, chevron."""
        colours = palette()
        painter = QPainter(self)
        painter.setPen(QColor(colours.border))
        painter.drawLine(0, 0, self.width(), 0)
        small = scaled_font(0.9)
        painter.setFont(small)
        painter.setPen(QColor(colours.muted))
        first = QRect(0, SPACE, self._room(self.width()), self._face.size().height())
        painter.drawText(first, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._id)
        pill = self._face.size()
        left = QFontMetrics(small).horizontalAdvance(self._id) + SPACE
        self._face.paint(painter, QRectF(left, SPACE, pill.width(), pill.height()))
        near = self.underMouse() or self.hasFocus()
        font = self._font()
        font.setUnderline(self.hasFocus())
        painter.setFont(font)
        painter.setPen(QColor(colours.accent if near else colours.text))
        painter.drawText(self._title_rect(self.width()), _WRAP, self._title)
        self._paint_chevron(painter, QColor(colours.accent if near else colours.muted))
        painter.end()

    def _paint_chevron(self, painter: QPainter, ink: QColor) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink, 1.5))
        x, y = self.width() - _CHEVRON / 2 - 2, SPACE + self._face.size().height() / 2
        steps = ((-4, -2), (0, 2), (4, -2)) if self.isChecked() else ((-2, -4), (2, 0), (-2, 4))
        painter.drawPolyline(QPolygonF([QPointF(x + right, y + down) for right, down in steps]))

    def _title_rect(self, width: int) -> QRect:
        top = SPACE + self._face.size().height() + 3
        room = QRect(0, 0, self._room(width), 10_000)
        height = QFontMetrics(self._font()).boundingRect(room, _WRAP, self._title).height()
        return QRect(0, top, room.width(), height)

    def _room(self, width: int) -> int:
        return max(width - _CHEVRON, 1)

    def _font(self) -> QFont:
        return scaled_font(1.0, QFont.Weight.DemiBold)


class EvidenceEntry(QWidget):
    """The head, and when that is pressed everything known: effect, source, sector, figures, caveat, the contrary."""

    def __init__(self, entry: Entry, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry = entry
        self.head = EntryHead(entry, self)
        self.body: QLabel | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)
        self.head.toggled.connect(self._show_body)

    @property
    def unfolded(self) -> bool:
        """Whether the body is in sight."""
        return self.head.isChecked()

    def changeEvent(self, event: QEvent) -> None:
        """Other colours."""
        super().changeEvent(event)
        body: QLabel | None = getattr(self, "body", None)
        if event.type() == QEvent.Type.PaletteChange and body is not None:
            body.setText(entry_html(self.entry))

    def _show_body(self, unfolded: bool) -> None:
        if self.body is None:
            self.body = QLabel(entry_html(self.entry), self)
            self.body.setWordWrap(True)
            self.body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.body.setContentsMargins(0, 0, SPACE, SPACE)
            self._column.addWidget(self.body)
        self.body.setVisible(unfolded)


def entry_html(entry: Entry) -> str:
    """All but the head of an entry, as rich text in the window's colours."""
    facts = "".join(
        f'<tr><td width="{_LABELS}" style="{_CELL}">{_quiet(name)}</td><td style="{_CELL}">{escape(text)}</td></tr>'
        for name, text in _facts(entry)
    )
    contrary = "".join(_contrary(other) for other in contrary_to(entry))
    none = _paragraph(_quiet(tr("No entry of the library says otherwise.")))
    return (
        _paragraph(escape(entry.effect.written(language())))
        + f'<table cellspacing="0" style="margin-top: {SPACE}px">{facts}</table>'
        + _paragraph(_heading(tr("Contrary evidence")), above=SPACE)
        + (contrary or none)
    )


def figures_text(entry: Entry) -> str:
    """`0 / 0.1 / 0.35 correlation, as published`; nothing where the entry has no figures."""
    known = [value for value in (entry.low, entry.mode, entry.high) if value is not None]
    if entry.unit is None or not known:
        return ""
    if len(set(known)) == 1:
        known = known[:1]
    pattern = (
        tr("{figures} {unit}, as published")
        if entry.basis == "published"
        else tr("{figures} {unit}, partly or wholly judgement")
    )
    figures = " / ".join(number_text(value) for value in known)
    return pattern.format(figures=figures, unit=entry.unit.written(language()))


def _facts(entry: Entry) -> list[tuple[str, str]]:
    facts = [
        (tr("Source"), entry.source or tr("No source gives it.")),
        (tr("Sector"), entry.sector.written(language())),
        (tr("Figures"), figures_text(entry)),
        (tr("Caveat"), entry.caveat.written(language())),
    ]
    return [fact for fact in facts if fact[1]]


def _contrary(entry: Entry) -> str:
    title, effect = (escape(text.written(language())) for text in (entry.title, entry.effect))
    source = _quiet(escape(entry.source or tr("No source gives it.")))
    head = f"{_quiet(escape(entry.id))}&nbsp;&nbsp;{_grade(entry.grade)}"
    return _paragraph(f"{head}<br><b>{title}</b><br>{effect}<br>{source}")


def _paragraph(html: str, above: int = 0) -> str:
    return f'<p style="margin-top: {above}px; margin-bottom: {SPACE}px">{html}</p>'


def _grade(grade: Grade) -> str:
    light, light_ink, dark, dark_ink = GRADES[grade]
    ground, ink = (dark, dark_ink) if palette().dark else (light, light_ink)
    words = escape(choice_label(grade))
    style = f"background-color: {ground}; color: {ink}; font-weight: 600; font-size: {_points(0.84)}pt"
    return f'<span style="{style}">&nbsp;{words}&nbsp;</span>'


def _quiet(html: str) -> str:
    return f'<span style="color: {palette().muted}; font-size: {_points(0.9)}pt">{html}</span>'


def _heading(text: str) -> str:
    style = f"color: {palette().muted}; font-size: {_points(0.86)}pt; font-weight: 600"
    return f'<span style="{style}">{escape(text.upper())}</span>'


def _points(factor: float) -> str:
    return f"{scaled_font(factor).pointSizeF():.2f}"
