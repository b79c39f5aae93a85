"""The small button at the end of a row: an estimate's evidence grade, or a ± that asks for its uncertainty."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from cxsim_models.estimate import AnyEstimate
from cxsim_ui.form.words import choice_label, tr
from cxsim_ui.stylesheet import GRADES
from cxsim_ui.theme import palette, scaled_font

_PADDING = 8


class PillFace:
    """What the button looks like; a row paints it itself until somebody comes near."""

    def __init__(self) -> None:
        self.text = "±"
        self.grade = ""

    def show(self, text: str, grade: str = "") -> bool:
        """Show this text, in the grade's colours; whether that is news."""
        news = (text, grade) != (self.text, self.grade)
        self.text, self.grade = text, grade
        return news

    def show_evidence(self, estimate: AnyEstimate | None, *, judged: bool) -> None:
        """Show an estimate's grade; without one, whether a source is missing or nothing is uncertain."""
        grade = estimate.grade if estimate is not None else "judgement" if judged else None
        if grade:
            self.show(choice_label(grade), f"{grade}")
        elif estimate is not None and estimate.uncertain and not estimate.source:
            self.show(tr("no source"))
        else:
            self.show("±")

    def size(self) -> QSize:
        """Room for the text."""
        metrics = QFontMetrics(self._font())
        return QSize(max(metrics.horizontalAdvance(self.text) + 2 * _PADDING, 26), metrics.height() + 6)

    def paint(self, painter: QPainter, rect: QRectF, *, strong: bool = False, focused: bool = False) -> None:
        """Draw it into `rect`; `strong` under the pointer."""
        colours = palette()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pill = rect.adjusted(0.75, 0.75, -0.75, -0.75)
        ink = QColor(colours.text if strong or focused else colours.muted)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.grade:
            light, light_ink, dark, dark_ink = GRADES[self.grade]
            painter.setBrush(QColor(dark if colours.dark else light))
            ink = QColor(dark_ink if colours.dark else light_ink)
        elif strong or len(self.text) > 1:
            painter.setBrush(QColor(colours.raised))
        if focused or (strong and self.grade):
            painter.setPen(QPen(QColor(colours.accent) if focused else ink, 1.5 if focused else 1.0))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(ink)
        painter.setFont(self._font())
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.text)
        painter.restore()

    def _font(self) -> QFont:
        if self.grade:
            return scaled_font(0.84, QFont.Weight.DemiBold)
        return scaled_font(0.9 if len(self.text) > 1 else 1.05)


class PillButton(QAbstractButton):
    """The button itself."""

    def __init__(self, face: PillFace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.face = face
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        """Room for the text."""
        return self.face.size()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Calm down."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The face."""
        painter = QPainter(self)
        self.face.paint(painter, QRectF(self.rect()), strong=self.underMouse(), focused=self.hasFocus())
        painter.end()
