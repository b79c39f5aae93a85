"""Where the parts of a row go at a given width: pure arithmetic, in pixels."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRect, QSize

GAP = 8
REMOVE = 20
_SLIDER_LEAST = 44
_SLIDER_COMFORTABLE = 72
_SIGN = 30
_BADGE = 104
"""Room for a ± and for the longest badge, in pixels."""
_SLIDER_MOST = 240
_SLIDER_BENEATH = 22


@dataclass(frozen=True, slots=True)
class Needs:
    """What a row holds. Functions give a height for a width; `editor` a width for the room there is."""

    line: int
    editor: Callable[[int], int]
    label: Callable[[int], int]
    unit: Callable[[int], int]
    slider: bool = False
    details: QSize | None = None
    removable: bool = False
    sentences: Sequence[Callable[[int], int]] = ()


@dataclass(slots=True)
class Geometry:
    """The places of a row's parts, and its height."""

    label: QRect
    unit: QRect
    editor: QRect
    slider: QRect | None = None
    details: QRect | None = None
    remove: QRect | None = None
    sentences: list[QRect] = field(default_factory=list)
    height: int = 0


def label_width(width: int) -> int:
    """How much of a row is for its label."""
    return min(max(round(width * 0.28), 104), 190)


def arrange(width: int, needs: Needs) -> Geometry:
    """The geometry at `width`. What does not fit beside the editor goes beneath it; nothing is cut off."""
    label = label_width(width)
    left = label + GAP
    end = width - (REMOVE + 2 if needs.removable else 0)
    editor = needs.editor(end - left)
    pill = needs.details or QSize(0, 0)
    room = end - left - editor - GAP
    # One decision for all rows of a page, whatever their badges say: sliders line up.
    beside = room - _BADGE >= (_SLIDER_COMFORTABLE if needs.slider else 0)
    below = needs.details is not None and not beside and (pill.width() > _SIGN or room < pill.width())
    if needs.slider or needs.details is not None:
        room -= _BADGE if beside else _SIGN
    result = _label(needs, label)
    result.editor = QRect(left, 0, editor, needs.line)
    beneath = needs.line + 2
    if needs.slider and room >= _SLIDER_LEAST:
        result.slider = QRect(left + editor + GAP, 0, min(room, _SLIDER_MOST), needs.line)
    elif needs.slider:
        result.slider = QRect(left, beneath, min(editor, _SLIDER_MOST), _SLIDER_BENEATH)
        beneath += _SLIDER_BENEATH + 2
    if needs.details is not None:
        y = beneath if below else (needs.line - pill.height()) // 2
        result.details = QRect(end - pill.width(), y, pill.width(), pill.height())
    if needs.removable:
        result.remove = QRect(width - REMOVE, (needs.line - REMOVE) // 2, REMOVE, REMOVE)
    start, across = beneath, end - left - (pill.width() + 6 if below else 0)
    for sentence in needs.sentences:
        result.sentences.append(QRect(left, beneath, across, sentence(across)))
        beneath += result.sentences[-1].height()
    if below:
        beneath = max(beneath, start + pill.height())
    result.height = max(
        result.unit.bottom() + 1, result.label.bottom() + 1, beneath if beneath > needs.line + 2 else needs.line
    )
    return result


def _label(needs: Needs, width: int) -> Geometry:
    height, small = needs.label(width), needs.unit(width)
    top = max((needs.line - height - small) // 2, 0)
    label = QRect(0, top, width, height)
    return Geometry(label, QRect(0, top + height, width, small), QRect())
