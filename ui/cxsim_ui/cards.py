"""The sentence and the four figures on top of the consequences."""

import math

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from cxsim_ui import amounts
from cxsim_ui.amounts import exact_money, money_scale, percent
from cxsim_ui.charts.units import common_scale
from cxsim_ui.fitting_text import FittingText
from cxsim_ui.picture import Picture
from cxsim_ui.picture_parts import Spread
from cxsim_ui.theme import SPACE


class Headline(FittingText):
    """The sentence: how many futures pay back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(1.85, QFont.Weight.Bold, parent=parent)

    def show_picture(self, picture: Picture) -> None:
        """Say it of this picture, with the exact share in the tooltip."""
        if picture.payback.defined == 0:
            self.set_text(self.tr("Nothing is spent, so there is nothing to pay back."))
            self.setToolTip("")
            return
        if picture.outcome.certain:
            self._say_what_is_certain(picture)
            return
        share = picture.pays_back
        period = amounts.months(picture.horizon)
        pattern = self.tr("{frequency} futures pay back within {months}.")
        if share >= 0.5 > picture.positive:
            # Payback does not discount: where most lose all the same, that has to be said.
            pattern = self.tr("{frequency} futures pay back within {months}, before discounting.")
        before, _, after = pattern.partition("{frequency}")
        frequency = amounts.of_ten(share)
        if not before:
            frequency = frequency[:1].upper() + frequency[1:]
        self.set_parts(
            (before.format(months=period), ""),
            (frequency, "loss" if share < 0.5 else "gain"),
            (after.format(months=period), ""),
        )
        text = self.tr("{share} of {count} futures")
        exact = text.format(share=percent(share, 1), count=amounts.decimal(picture.trials, 0))
        if picture.never_in_debt:
            never = self.tr("{share} are never in debt, so that there is nothing to pay back")
            exact += "\n" + never.format(share=percent(picture.never_in_debt, 1))
        self.setToolTip(exact)

    def _say_what_is_certain(self, picture: Picture) -> None:
        """Nothing is drawn: there is one future, and no frequency."""
        payback = picture.payback.p50
        if picture.never_in_debt:
            text = self.tr("What is spent comes back as it is spent: there is never a debt to pay back.")
        elif math.isfinite(payback):
            within = amounts.months(math.ceil(payback))
            text = self.tr("What is spent is paid back within {months}.").format(months=within)
        else:
            text = self.tr("What is spent is not paid back within {months}.")
            text = text.format(months=amounts.months(picture.horizon))
        self.set_text(text)
        self.setToolTip(self.tr("No estimate is uncertain: all futures are the same."))


class Card(QFrame):
    """A name, a figure, and its range below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._name = FittingText(0.9, tone="muted")
        self._figure = FittingText(1.7, QFont.Weight.Bold)
        self._range = FittingText(0.9, tone="muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 3 // 2, SPACE, SPACE, SPACE)
        layout.setSpacing(2)
        for line in (self._name, self._figure, self._range):
            layout.addWidget(line)

    def write(self, name: str, figure: str, spread: str, tooltip: str, *, in_words: bool = False) -> None:
        """Set the texts; `in_words` says that the figure is a sentence, not a number."""
        self._name.set_text(name)
        self._figure.set_text(figure, "muted" if in_words else "")
        self._range.set_text(spread)
        self.setToolTip(tooltip)
        self.setAccessibleName(name)
        self.setAccessibleDescription(f"{figure}. {spread}")

    @property
    def figure(self) -> str:
        """The figure as written."""
        return self._figure.text

    @property
    def spread(self) -> str:
        """The range as written."""
        return self._range.text


class Cards(QWidget):
    """NPV, ROI, payback and customer lifetime value: the median, with P10 and P90."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.npv, self.roi, self.payback, self.clv = Card(self), Card(self), Card(self), Card(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE * 3 // 2)
        for card in (self.npv, self.roi, self.payback, self.clv):
            layout.addWidget(card, 1)

    def show_picture(self, picture: Picture) -> None:
        """Write the figures of this picture."""
        self._write_npv(picture)
        self._write_roi(picture)
        self._write_payback(picture)
        self._write_clv(picture)

    def _range(self, spread: Spread, low: str, high: str, noise: float = 0.0) -> str:
        """The range as written; ends that differ by no more than the `noise` of arithmetic are the same."""
        if spread.p10 == spread.p90 or abs(spread.p90 - spread.p10) <= noise:
            return self.tr("the same in every future")
        return self.tr("P10 {low} · P90 {high}").format(low=low, high=high)

    def _exactly(self, low: str, middle: str, high: str) -> str:
        text = self.tr("Half of the futures lie above {middle}.\n1 in 10 lies below {low}, 1 in 10 above {high}.")
        return text.format(low=low, middle=middle, high=high)

    def _write_npv(self, picture: Picture) -> None:
        spread, currency = picture.npv, picture.currency
        name = self.tr("NPV")
        if not spread.defined:
            self.npv.write(name, amounts.undefined(), "", "", in_words=True)
            return
        values = (spread.p10, spread.p50, spread.p90)
        scale = common_scale(picture).fitted(values)
        tooltip = self._exactly(*(exact_money(value, currency) for value in values))
        chance = self.tr("NPV is above 0 in {share} of the futures.")
        if picture.positive_plus_minus >= 0.0005:
            chance = self.tr("NPV is above 0 in {share} of the futures (± {plus_minus} points).")
        tooltip += "\n" + chance.format(
            share=percent(picture.positive, 1),
            plus_minus=amounts.decimal(picture.positive_plus_minus * 100, 1),
        )
        low, high = scale.number(spread.p10), scale.number(spread.p90)
        self.npv.write(name, scale.text(spread.p50), self._range(spread, low, high), tooltip)

    def _write_roi(self, picture: Picture) -> None:
        spread = picture.roi
        name = self.tr("ROI (PV)")
        if not spread.defined:
            self.roi.write(
                name,
                self.tr("undefined: no cost"),
                "",
                self.tr("A return on nothing spent does not exist. Add the costs."),
                in_words=True,
            )
            return
        tooltip = self._exactly(*(percent(value, 1) for value in (spread.p10, spread.p50, spread.p90)))
        tooltip += "\n" + self.tr("Net present value over the present value of the costs.")
        tooltip += self._undefined_share(spread)
        low, high = amounts.returns((spread.p10, spread.p90))
        self.roi.write(name, amounts.returns((spread.p50,))[0], self._range(spread, low, high), tooltip)

    def _undefined_share(self, spread: Spread) -> str:
        if spread.defined >= 1:
            return ""
        text = self.tr("Undefined in {share} of the futures.")
        return "\n" + text.format(share=percent(1 - spread.defined, 1))

    def _write_payback(self, picture: Picture) -> None:
        spread = picture.payback
        name = self.tr("Payback")
        if not spread.defined:
            self.payback.write(name, self.tr("undefined: no cost"), "", "", in_words=True)
            return
        period = amounts.months(picture.horizon)
        late = self.tr("{frequency} later").format(frequency=amounts.in_ten(1 - picture.pays_back))
        if math.isinf(spread.p10):
            text = late
        elif math.isinf(spread.p90):
            text = self.tr("P10 {low}").format(low=_month(spread.p10)) + " · " + late
        else:
            text = self._range(spread, _month(spread.p10), _month(spread.p90))
        if math.isinf(spread.p50):
            figure = self.tr("not within {months}").format(months=period)
        else:
            figure = amounts.months(math.ceil(spread.p50))
        tooltip = self.tr("{share} of the futures pay back within {months}.").format(
            share=percent(picture.pays_back, 1), months=period
        )
        if math.isfinite(spread.p50):
            half = self.tr("Half of the futures pay back within {exact} months.")
            tooltip += "\n" + half.format(exact=amounts.decimal(spread.p50, 1))
        self.payback.write(name, figure, text, tooltip, in_words=math.isinf(spread.p50))

    def _write_clv(self, picture: Picture) -> None:
        spread, currency = picture.clv, picture.currency
        name = self.tr("CLV per customer")
        if not spread.defined:
            self.clv.write(name, self.tr("undefined: no customers"), "", "", in_words=True)
            return
        values = (spread.p10, spread.p50, spread.p90)
        scale = money_scale(values, currency, 3)
        tooltip = self._exactly(*(exact_money(value, currency, signed=True) for value in values))
        both = self.tr("Customer lifetime value from {without} to {with_}.")
        tooltip += "\n" + both.format(
            without=exact_money(picture.clv_without, currency), with_=exact_money(picture.clv_with, currency)
        )
        if picture.segments > 1:
            tooltip += "\n" + self.tr("Average over the segments, weighted by their customers at the start.")
        low, high = scale.number(spread.p10, signed=True), scale.number(spread.p90, signed=True)
        text = self._range(spread, low, high, 1e-9 * abs(picture.clv_without))
        self.clv.write(name, scale.text(spread.p50, signed=True), text, tooltip)


def _month(months: float) -> str:
    return amounts.decimal(math.ceil(months), 0)
