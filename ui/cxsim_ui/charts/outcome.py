"""The distribution of NPV: 50 dots, a histogram or a cumulative curve, with a threshold to drag."""

import math
from typing import Self

import numpy as np
from PySide6.QtCore import QPointF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFocusEvent, QKeyEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from cxsim_ui import amounts
from cxsim_ui.charts import outcome_words as words
from cxsim_ui.charts.card import ChartCard
from cxsim_ui.charts.chance_box import ChanceBox
from cxsim_ui.charts.plot import Bars, Curve, Dots, Plot, pen
from cxsim_ui.charts.stacking import fitting_size, stacked
from cxsim_ui.charts.table import Table
from cxsim_ui.charts.threshold import Marks, ThresholdOverlay
from cxsim_ui.form.quiet_button import QuietButton
from cxsim_ui.picture import DOTS, Picture
from cxsim_ui.picture_parts import Outcome, quantiles
from cxsim_ui.theme import enlarged, palette, paper

VIEWS = ("dots", "histogram", "cumulative")
LARGEST_DOT = 64
DOT_RADIUS = 0.43
"""Of the column's width."""


class OutcomeChart(ChartCard):
    """The outcome's picture. `thresholdChanged(npv)` follows the line that the user drags or steps.

    `futureWanted(share)` asks for the future that has this share (0 … 1) of the others below it.
    """

    thresholdChanged = Signal(float)
    futureWanted = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = "dots"
        self.threshold = 0.0
        self._dot_size = 0
        self._highest = 0.0
        self._laying_out = self._still = False
        self.buttons = self._segments()
        self.plot = Plot(self)
        self.plot.left.suffix = amounts.SPACE + "%"
        self.plot.left.highest = 1.0
        self.plot.left.set_unit(0.01)
        self.plot.read_out = self._read_out
        self.plot.inviting = lambda x, y: self._dot_at(x, y) is not None
        self.plot.clicked.connect(self._click)
        self.plot.hideAxis("left")
        self._gains, self._losses = Bars(self.plot), Bars(self.plot)
        self._curve_gains, self._curve_losses = Curve(self.plot), Curve(self.plot)
        self._dots = Dots(self.plot)
        self._future = Curve(self.plot)
        self._single = math.nan
        self.overlay = ThresholdOverlay()
        self.plot.add_overlay(self.overlay)
        self.overlay.dragged.connect(self._drag)
        self.plot.view_changed.connect(self._lay_out)
        self._nothing = QLabel(words.no_npv(), self)
        self._nothing.setProperty("role", "undefined")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.hide()
        self.body.addWidget(self.plot, 1)
        self.body.addWidget(self._nothing, 1)
        self.body.addLayout(self._footer())
        self.recolour()
        self._write_heading()

    def _segments(self) -> dict[str, QPushButton]:
        group = QButtonGroup(self)
        buttons = {}
        names = (self.tr("Dots"), self.tr("Histogram"), self.tr("Cumulative"))
        keys = (self.tr("Key D"), self.tr("Key H"), self.tr("Key C"))
        for view, name, key, place in zip(VIEWS, names, keys, ("first", "middle", "last"), strict=True):
            button = QPushButton(name, self)
            button.setToolTip(key)
            button.setProperty("role", "segment")
            button.setProperty("place", place)
            button.setCheckable(True)
            button.setChecked(view == self.view)
            button.clicked.connect(lambda _=False, view=view: self.show_view(view))
            group.addButton(button)
            self.header.addWidget(button)
            buttons[view] = button
        return buttons

    def _footer(self) -> QHBoxLayout:
        self._chance_label, self._axis_label = QLabel(self), QLabel(self)
        for label in (self._chance_label, self._axis_label):
            label.setProperty("role", "caption")
        self.chance = ChanceBox(self)
        self.chance.valueChanged.connect(self._choose_chance)
        self.open = QuietButton(self.tr("Open a future"), self)
        choices = QMenu(self.open)
        self._add_futures(choices)
        self.open.set_menu(choices)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._chance_label)
        row.addWidget(self.chance)
        row.addStretch(1)
        row.addWidget(self.open)
        row.addStretch(1)
        row.addWidget(self._axis_label)
        return row

    def show_picture(self, picture: Picture) -> None:
        """Draw this picture's outcome; the threshold stays where it is."""
        self._picture = picture
        defined = len(picture.outcome.ordered) > 0
        self.plot.setVisible(defined)
        self._nothing.setVisible(not defined)
        self.open.setVisible(defined and not self._still)
        self._write_heading()
        self._draw()

    def show_view(self, view: str) -> None:
        """Switch to `dots`, `histogram` or `cumulative`."""
        self.show_table(False)
        self.view = view
        self.buttons[view].setChecked(True)
        self.plot.showAxis("left", view == "cumulative")
        self._write_heading()
        self._draw()

    def table(self) -> Table | None:
        """Points of the distribution: percentiles, zero, the threshold and the point estimate."""
        defined = self._picture is not None and len(self._picture.outcome.ordered) > 0
        return words.table(self._picture, self.threshold) if self._picture is not None and defined else None

    def show_in(self, other: Self) -> None:
        """The same view, with the threshold at the same place."""
        super().show_in(other)
        other.show_view(self.view)
        other.set_threshold(self.threshold)

    def hold_still(self) -> None:
        """Say the chance instead of offering to type it; no buttons, no handle."""
        super().hold_still()
        self._still = True
        for widget in (*self.buttons.values(), self.chance, self.open):
            widget.hide()
        self._draw()

    def set_compact(self, compact: bool) -> None:
        """As a companion it keeps to the picture and the chance; the keys D, H and C work all the same."""
        for widget in (*self.buttons.values(), self.open, self._axis_label):
            widget.setHidden(compact)

    def add_actions(self, menu: QMenu) -> None:
        """Single futures can be opened."""
        menu.addSeparator()
        futures = menu.addMenu(self.tr("Open a future"))
        self._add_futures(futures)
        futures.setEnabled(self._picture is not None and len(self._picture.outcome.ordered) > 0)

    def _add_futures(self, menu: QMenu) -> None:
        for share, name in words.named_futures().items():
            menu.addAction(name).triggered.connect(lambda _=False, share=share: self.futureWanted.emit(share))

    def set_threshold(self, npv: float) -> None:
        """Move the line to an NPV in the scenario's currency."""
        if npv != self.threshold and math.isfinite(npv):
            self.threshold = npv
            self._draw()
            self.thresholdChanged.emit(npv)

    def mark_future(self, npv: float) -> None:
        """Mark where a single future lies; nan marks none."""
        self._single = npv
        self._future.setVisible(math.isfinite(npv))
        self._lay_out()

    def recolour(self) -> None:
        """Take pens and brushes from the palette."""
        colours = palette()
        self.plot.recolour()
        hatch = QBrush(QColor(colours.loss), Qt.BrushStyle.BDiagPattern)
        if paper():
            # A drawing has no patterns of a constant width; hollow are the losing dots, too.
            hatch = QBrush(QColor(colours.surface))
        self._losses.set_colours(pen(colours.loss, 1.2), hatch)
        self._gains.set_colours(pen(colours.surface, 1), QBrush(QColor(colours.gain)))
        self._curve_losses.set_pen(colours.loss, 2.2, Qt.PenStyle.DotLine)
        self._curve_gains.set_pen(colours.gain, 2.2)
        self._future.set_pen(colours.accent, 3.5)
        self._draw()

    def _write_heading(self) -> None:
        headings = {
            "dots": self.tr("Outcome: 50 equally likely futures"),
            "histogram": self.tr("Outcome: share of futures in each step"),
            "cumulative": self.tr("Outcome: share of futures below an NPV"),
        }
        certain = self._picture is not None and self._picture.outcome.certain
        self.heading.setText(self.tr("Outcome: every future is the same") if certain else headings[self.view])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows step the threshold, Home takes it to zero; D, H and C switch the view."""
        views = {Qt.Key.Key_D: "dots", Qt.Key.Key_H: "histogram", Qt.Key.Key_C: "cumulative"}
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageDown: -10, Qt.Key.Key_PageUp: 10}
        key = Qt.Key(event.key())
        if key in views:
            self.show_view(views[key])
        elif key == Qt.Key.Key_Home:
            self.set_threshold(0.0)
        elif key in steps and self._picture is not None:
            step = self._step()
            outcome = self._picture.outcome
            target = (round(self.threshold / step) + steps[key]) * step
            self.set_threshold(min(max(target, outcome.low), outcome.high))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show on the pill that the keys act here."""
        super().focusInEvent(event)
        self.overlay.focused = True
        self.overlay.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keys act elsewhere now."""
        super().focusOutEvent(event)
        self.overlay.focused = False
        self.overlay.update()

    def _step(self) -> float:
        """A round hundredth of the view or so: what one press of an arrow key moves."""
        if self._picture is None or len(self._picture.outcome.edges) < 2:
            return 1.0
        edges = self._picture.outcome.edges
        return float(edges[1] - edges[0]) / 5

    def _drag(self, x: float) -> None:
        if self._picture is None:
            return
        outcome = self._picture.outcome
        npv, _ = self.plot.to_data(QPointF(x, 0))
        step = self._step()
        self.set_threshold(min(max(round(npv / step) * step, outcome.low), outcome.high))

    def _choose_chance(self, chance: float) -> None:
        if self._picture is not None and len(self._picture.outcome.ordered):
            self.set_threshold(float(quantiles(self._picture.outcome.ordered, np.array(1 - chance / 100))))

    def _draw(self) -> None:
        if self._picture is None:
            return
        picture, outcome = self._picture, self._picture.outcome
        defined = len(outcome.ordered) > 0
        for name, items in (
            ("dots", [self._dots]),
            ("histogram", [self._gains, self._losses]),
            ("cumulative", [self._curve_gains, self._curve_losses]),
        ):
            for item in items:
                item.setVisible(defined and self.view == name)
        self._label(picture)
        if not defined:
            self.overlay.set_marks(None)
            return
        self.plot.bottom.set_unit(words.scale(picture).factor)
        if self.view == "histogram":
            some, losses = outcome.shares > 0, outcome.edges[1:] <= self._step()
            for bars, chosen in ((self._losses, some & losses), (self._gains, some & ~losses)):
                bars.set_data(outcome.edges[:-1][chosen], outcome.edges[1:][chosen], outcome.shares[chosen])
        elif self.view == "cumulative":
            self._draw_curve(outcome)
        self._lay_out()

    def _draw_curve(self, outcome: Outcome) -> None:
        # Only what is in view: not every program that opens a drawing cuts it off there.
        within = (outcome.curve[0] > outcome.low) & (outcome.curve[0] < outcome.high)
        ends = (outcome.low, outcome.high)
        x = np.concatenate([ends[:1], outcome.curve[0][within], ends[1:]])
        y = np.concatenate([[outcome.share_below(ends[0])], outcome.curve[1][within], [outcome.share_below(ends[1])]])
        at_zero = outcome.share_below(0.0)
        split = int(np.searchsorted(x, 0.0))
        through = 0 < split < len(x)
        zero = ([0.0], [at_zero]) if through else ([], [])
        self._curve_losses.set_data(np.append(x[:split], zero[0]), np.append(y[:split], zero[1]))
        self._curve_gains.set_data(np.append(zero[0], x[split:]), np.append(zero[1], y[split:]))

    def _lay_out(self) -> None:
        """Fit the vertical range to the pixels there are, and put the marks in their places."""
        if self._picture is None or self._laying_out or not len(self._picture.outcome.ordered):
            return
        self._laying_out = True
        outcome = self._picture.outcome
        height = max(self.plot.area.height(), 1.0)
        room = max(height - self.overlay.headroom(), 20.0)
        if self.view == "dots":
            self._draw_dots(outcome, room)
            top = height / self._dot_size
        else:
            if self.view == "cumulative":
                self._highest = 1.0
            # While a slider moves, bars change their height, not the scale that they are read on.
            elif not 0.75 * self._highest <= float(outcome.shares.max()) <= self._highest:
                self._highest = max(float(outcome.shares.max()), 1e-9)
            top = self._highest * height / room
        self.plot.set_view(outcome.view, (0.0, top))
        if math.isfinite(self._single):
            # No higher than the captions, which it would strike through.
            self._future.set_data(np.full(2, self._single), np.array([0.0, top * room / height]))
        self._mark(self._picture)
        self._laying_out = False

    def _draw_dots(self, outcome: Outcome, room: float) -> None:
        dots = outcome.dots[:1] if outcome.certain else outcome.dots
        low, high = outcome.view
        per_pixel = (high - low) / max(self.plot.area.width(), 1.0)
        largest = round(LARGEST_DOT * enlarged())
        self._dot_size = fitting_size(dots, per_pixel, room, largest, self._dot_size)
        x, level = stacked(dots, self._dot_size * per_pixel)
        if outcome.certain:
            x = dots
        colours = palette()
        ring, none = pen(colours.loss, max(1.0, self._dot_size * 0.09)), QPen(Qt.PenStyle.NoPen)
        # Gains that miss the threshold are paler, losses that miss even a negative one are shaded.
        styles = {
            (True, True): (ring, QBrush(QColor(colours.loss_soft if self.threshold < 0 else colours.surface))),
            (True, False): (ring, QBrush(QColor(colours.surface))),
            (False, True): (none, QBrush(QColor(colours.gain_soft))),
            (False, False): (none, QBrush(QColor(colours.gain))),
        }
        chosen = [styles[bool(dot < 0), bool(dot < self.threshold)] for dot in dots]
        radius = (DOT_RADIUS * self._dot_size * per_pixel, DOT_RADIUS)
        self._dots.set_data(x, level + 0.5, radius, chosen)

    def _mark(self, picture: Picture) -> None:
        outcome = picture.outcome
        below, above = words.captions(picture, self.threshold)
        threshold = words.amount(picture, self.threshold)
        point = self.plot.to_pixels(outcome.point, 0).x() if math.isfinite(outcome.point) else None
        self.overlay.set_marks(
            Marks(
                area=self.plot.area,
                threshold=self.plot.to_pixels(self.threshold, 0).x(),
                point=point,
                pill=threshold if self._still else self.tr("{amount} ⇔ drag").format(amount=threshold),
                below=below,
                above=above,
                note=words.point_note(picture),
            )
        )

    def _label(self, picture: Picture) -> None:
        text = self.tr("NPV over {months}, {unit}")
        unit = words.scale(picture).unit
        self._axis_label.setText(text.format(months=amounts.months(picture.horizon), unit=unit))
        threshold = words.amount(picture, self.threshold)
        share = 1 - picture.outcome.share_below(self.threshold)
        chance = self.tr("Chance of {amount} or more").format(amount=threshold)
        if self._still and math.isfinite(share):
            said = self.tr("{what}: {share}")
            chance = said.format(what=chance, share=amounts.percent(share, 1))
        self._chance_label.setText(chance)
        if math.isfinite(share):
            with QSignalBlocker(self.chance):
                self.chance.setValue(share * 100)
            self.chance.judge()
        self.chance.setEnabled(math.isfinite(share))
        name = self.tr("Outcome: distribution of the net present value")
        self.describe(name, words.summary(picture, self.threshold))

    def _read_out(self, npv: float, height: float) -> str:
        if self._picture is None:
            return ""
        if self.view == "histogram":
            return words.bin_at(self._picture, npv)
        if self.view == "dots" and (hit := self._dot_at(npv, height)) is not None:
            return words.dot(self._picture, hit)
        return words.share_below(self._picture, npv)

    def _dot_at(self, npv: float, height: float) -> int | None:
        """The dot at a point of the plot, counted from 0."""
        outcome = self._picture.outcome if self._picture is not None else None
        if outcome is None or self.view != "dots" or outcome.certain or not self._dot_size:
            return None
        low, high = outcome.view
        size = self._dot_size * (high - low) / max(self.plot.area.width(), 1.0)
        x, level = stacked(outcome.dots, size)
        hit = np.flatnonzero(np.hypot((x - npv) / size, level + 0.5 - height) < 0.5)
        return int(hit[0]) if len(hit) else None

    def _click(self, npv: float, height: float) -> None:
        if (hit := self._dot_at(npv, height)) is not None:
            self.futureWanted.emit((hit + 0.5) / DOTS)
