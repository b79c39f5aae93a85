"""How a cell of the register is painted: two lines of text, pills, bars, and marks that a picture and a word make."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from cxsim_ui.form.icon_button import tinted
from cxsim_ui.form.short_text import short_text
from cxsim_ui.form.words import decimal_mark, tr
from cxsim_ui.register.faces import Face, Faces
from cxsim_ui.register.lines import Column, Line, share_text
from cxsim_ui.stylesheet import GRADES

INSET = 8
_ICON = 13
_BAR = 4
_PILL = 8
_OLD = 0.35
"""Opacity of what is being computed anew."""

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def wrapped(text: str, metrics: QFontMetrics, width: int) -> tuple[str, ...]:
    """`text` in at most two lines of `width` pixels, cut off with an ellipsis."""
    text = " ".join(text.split())
    if not text or metrics.horizontalAdvance(text) <= width:
        return (text,)
    words = text.split(" ")
    first = 1
    while first < len(words) and metrics.horizontalAdvance(" ".join(words[: first + 1])) <= width:
        first += 1
    lines = " ".join(words[:first]), " ".join(words[first:])
    return tuple(metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines if line)


class Weight(NamedTuple):
    """A share of the variance, beside the largest one; `old` while it is being computed anew."""

    share: float | None
    largest: float
    old: bool


class CellPainter:
    """Paints one cell into `rect`. `in_sight`: the columns that are seen without scrolling."""

    def __init__(self, painter: QPainter, faces: Faces, rect: QRect, in_sight: frozenset[Column]) -> None:
        self._painter = painter
        self._faces = faces
        self._colours = faces.colours
        self._room = rect.adjusted(INSET, 5, -INSET, -6)
        self._in_sight = in_sight

    def paint(self, line: Line, column: Column, weight: Weight) -> None:
        """Paint the cell of `line` in `column`; `weight` is what it explains."""
        match column:
            case Column.NAME:
                self._name(line)
            case Column.VALUE:
                self._value(line)
            case Column.SHARE:
                self._share(weight)
            case Column.GRADE:
                self._grade(line)
            case Column.SOURCE:
                self._source(line)
            case Column.DATE:
                self._date(line)
            case Column.OWNER:
                self._plain(line.assumption.estimate.owner, "text")
            case Column.NOTE:
                self._plain(line.assumption.estimate.note, "muted")

    def _name(self, line: Line) -> None:
        one = line.assumption
        upper, lower = self._halves()
        part = one.part if one.in_force else tr("{part}, switched off").format(part=one.part)
        self._text(upper, one.name, self._tone(line), self._faces.name, _LEFT)
        self._text(lower, part, "muted", self._faces.small, _LEFT)

    def _tone(self, line: Line) -> str:
        return "text" if line.assumption.in_force else "muted"

    def _value(self, line: Line) -> None:
        upper, lower = self._halves() if line.range else (self._room, None)
        small, strong = self._faces.small, self._faces.strong
        room = upper.width() - strong.metrics.horizontalAdvance(line.value) - 2
        unit = self._fitting_unit(line.scale.unit, room)
        width = small.metrics.horizontalAdvance(unit)
        self._text(upper.adjusted(0, 0, -width, 0), line.value, self._tone(line), strong, _RIGHT)
        if unit:
            self._text(upper, unit, "muted", small, _RIGHT)
        if lower is not None:
            fits = small.metrics.horizontalAdvance(line.range) <= lower.width()
            self._text(lower, line.range if fits else short_text(line.range, decimal_mark()), "muted", small, _RIGHT)

    def _fitting_unit(self, unit: str, room: int) -> str:
        """As much of the unit as has room: all of it, the sign that it begins with, or nothing."""
        sign, _, _ = unit.partition(" ")
        parts = (f" {unit}", f" {sign}" if len(sign) == 1 else "") if unit else ()
        return next((part for part in parts if self._faces.small.metrics.horizontalAdvance(part) <= room), "")

    def _share(self, weight: Weight) -> None:
        share, largest = weight.share, weight.largest
        if share is None:
            self._text(self._room, share_text(None), "muted", self._faces.small, _RIGHT)
            return
        self._painter.setOpacity(_OLD if weight.old else 1.0)
        upper, lower = self._halves()
        self._text(upper, share_text(share), "text", self._faces.plain, _RIGHT)
        groove = QRectF(lower.left(), lower.center().y() - 1, lower.width(), _BAR)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._colours.raised))
        self._painter.drawRoundedRect(groove, _BAR / 2, _BAR / 2)
        if share > 0.0 and largest > 0.0:
            groove.setWidth(max(groove.width() * share / largest, _BAR))
            self._painter.setBrush(QColor(self._colours.accent))
            self._painter.drawRoundedRect(groove, _BAR / 2, _BAR / 2)
        self._painter.setOpacity(1.0)

    def _grade(self, line: Line) -> None:
        if Column.SOURCE in self._in_sight:
            self._pill(self._room, line)
            return
        # Where the source has no column in sight, it stands beneath its grade.
        upper, lower = self._halves()
        self._pill(upper, line)
        one = line.assumption
        if one.no_source:
            end = self._mark(lower, "triangle-alert", tr("no source"))
            if one.stale:
                self._mark(lower.adjusted(end - lower.left() + INSET, 0, 0, 0), "clock-alert", tr("stale"))
        elif one.stale:
            self._mark(lower, "clock-alert", tr("stale"))
        else:
            self._text(lower, line.assumption.source, "muted", self._faces.small, _LEFT)

    def _pill(self, room: QRect, line: Line) -> None:
        face = self._faces.pill
        text = face.metrics.elidedText(line.grade, Qt.TextElideMode.ElideRight, room.width() - 2 * _PILL)
        width, height = face.metrics.horizontalAdvance(text) + 2 * _PILL, face.metrics.height() + 2
        pill = QRectF(room.left(), room.center().y() - height / 2 + 0.5, width, height)
        if line.assumption.said_grade is not None:
            light, light_ink, dark, dark_ink = GRADES[line.assumption.grade]
            ink = QColor(dark_ink if self._colours.dark else light_ink)
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(QColor(dark if self._colours.dark else light))
        else:
            # Nobody graded it: an outline alone.
            ink = QColor(self._colours.muted)
            self._painter.setPen(QPen(QColor(self._colours.control), 1.0, Qt.PenStyle.DashLine))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(pill, height / 2, height / 2)
        self._painter.setPen(ink)
        self._painter.setFont(face.font)
        self._painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)

    def _source(self, line: Line) -> None:
        one = line.assumption
        room = self._room
        if one.stale and Column.DATE not in self._in_sight:
            room, lower = self._halves()
            self._mark(lower, "clock-alert", line.text(Column.DATE))
        if one.no_source:
            self._mark(room, "triangle-alert", tr("no source"))
        elif room is self._room:
            self._plain(line.assumption.source, "text")
        else:
            self._text(room, line.assumption.source, "text", self._faces.small, _LEFT)

    def _date(self, line: Line) -> None:
        one = line.assumption
        if one.no_date:
            self._text(self._room, tr("no date"), "muted", self._faces.small, _LEFT)
            return
        upper, lower = self._halves() if one.stale else (self._room, None)
        self._text(upper, str(one.estimate.date), "text", self._faces.small, _LEFT)
        if lower is not None:
            self._mark(lower, "clock-alert", tr("stale"))

    def _plain(self, text: str, tone: str) -> None:
        face = self._faces.small
        lines = wrapped(text, face.metrics, self._room.width())
        if len(lines) == 1:
            self._text(self._room, lines[0], tone, face, _LEFT)
            return
        for rect, each in zip(self._halves(0.5), lines, strict=True):
            self._text(rect, each, tone, face, _LEFT)

    def _halves(self, share: float = 0.54) -> tuple[QRect, QRect]:
        room = self._room
        upper = round(room.height() * share)
        return (
            QRect(room.left(), room.top(), room.width(), upper),
            QRect(room.left(), room.top() + upper, room.width(), room.height() - upper),
        )

    def _mark(self, rect: QRect, symbol: str, text: str) -> int:
        """A picture and a word; the picture alone where the word has no room. Returns where it ends."""
        picture = QRect(rect.left(), rect.center().y() - _ICON // 2, _ICON, _ICON)
        tinted(symbol, self._colours.warning).paint(self._painter, picture)
        words, face = rect.adjusted(_ICON + 4, 0, 0, 0), self._faces.small
        width = face.metrics.horizontalAdvance(text)
        if words.width() < min(width, _ICON * 2):
            return picture.right()
        self._text(words, text, "warning", face, _LEFT)
        return words.left() + min(width, words.width())

    def _text(self, rect: QRect, text: str, tone: str, face: Face, side: Qt.AlignmentFlag) -> None:
        self._painter.setFont(face.font)
        self._painter.setPen(QColor(getattr(self._colours, tone)))
        elided = face.metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        self._painter.drawText(rect, side, elided)
