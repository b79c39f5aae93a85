"""Where the value comes from: a waterfall of benefit lines and costs that ends at NPV."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cxsim_ui.amounts import percent, symbol
from cxsim_ui.charts.card import ChartCard
from cxsim_ui.charts.table import Table
from cxsim_ui.charts.units import common_scale
from cxsim_ui.charts.waterfall import Waterfall
from cxsim_ui.fitting_text import FittingText
from cxsim_ui.form.words import kpi_label
from cxsim_ui.picture import Picture
from cxsim_ui.picture_parts import Bar


class SourcesChart(ChartCard):
    """Means as bars, P10 to P90 as whiskers, what is not cashable pale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.waterfall = Waterfall(self)
        self.footer, self.notes = FittingText(0.9, tone="muted"), FittingText(0.9, tone="muted")
        self.body.addWidget(self.waterfall, 1)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self.footer)
        lines.addWidget(self.notes)
        self.body.addLayout(lines)
        self.heading.setText(self.tr("Where it comes from"))

    def show_picture(self, picture: Picture) -> None:
        """Draw this picture's waterfall."""
        self._picture = picture
        self._write(picture)

    def recolour(self) -> None:
        """Paint again in the palette's colours."""
        self.waterfall.update()

    def _write(self, picture: Picture) -> None:
        # Bars are means, so that they add up; the card of the NPV shows the middle one of all futures.
        names = [self.tr("Mean NPV") if bar.name == "npv" else self._name(bar) for bar in picture.sources.bars]
        self.waterfall.show_bars(picture, names)
        self.footer.set_text(self._cashable(picture))
        self.footer.setVisible(bool(self.footer.text))
        notes = [self.tr("after tax")] if picture.after_tax else []
        if picture.haircuts is not None:
            less, more = picture.haircuts
            text = self.tr("TEI: benefits −{less}, costs +{more}")
            notes.append(text.format(less=percent(less), more=percent(more)))
        if twice := sum(picture.not_counted.values()):
            notes.append(self.tr("{amount} not counted twice").format(amount=self._money(picture, twice)))
        if picture.residual:
            amount = self._money(picture, picture.residual)
            notes.append(self.tr("{amount} after the horizon, not counted").format(amount=amount))
        self.notes.set_text(" · ".join(notes))
        self.notes.setToolTip(self._not_counted(picture))
        self.notes.setVisible(bool(notes))
        scale = common_scale(picture).fitted((picture.sources.low, picture.sources.high), 3, most=2)
        parts = [f"{name} {scale.text(bar.amount)}" for name, bar in zip(names, picture.sources.bars, strict=True)]
        if self.footer.text:
            parts.append(self.footer.text)
        self.describe(self.tr("Where the value comes from, averages"), "; ".join(parts))

    def _cashable(self, picture: Picture) -> str:
        """How much of the benefit is cash, and what the pale parts of the bars are; "" without any benefit."""
        lines = [bar for bar in picture.sources.bars if bar.name not in ("costs", "npv")]
        cash, whole = sum(bar.solid - bar.start for bar in lines), sum(bar.pale - bar.start for bar in lines)
        if all(abs(bar.pale - bar.solid) <= 1e-9 * max(abs(bar.pale), 1.0) for bar in lines):
            return self.tr("all of the benefit is cash") if whole > 0 else ""
        if not 0 <= cash <= whole:
            # Losses among the lines: a share of such a sum says nothing.
            return self.tr("pale: not cashable, not counted") if picture.cash_basis else self.tr("pale: not cashable")
        text = (
            self.tr("{share} of the benefit is cash · pale: not counted")
            if picture.cash_basis
            else self.tr("{share} of the benefit is cash (solid)")
        )
        return text.format(share=percent(cash / whole))

    def table(self) -> Table | None:
        """A row a line: mean, where P10 and P90 of it lie, and how much of the mean is cashable.

        Costs and what was not counted follow, then NPV.
        """
        if self._picture is None:
            return None
        picture, sign = self._picture, symbol(self._picture.currency)
        rows = [self._row(bar) for bar in picture.sources.bars]
        for kpi, amount in picture.not_counted.items():
            name = self.tr("Not counted twice: {kpi}").format(kpi=kpi_label(kpi))
            rows.append((name, amount, "", "", ""))
        if picture.residual:
            rows.append((self.tr("After the horizon, not counted"), picture.residual, "", "", ""))
        amounts = (self.tr("Mean"), self.tr("P10"), self.tr("P90"), self.tr("Cashable, mean"))
        headings = (self.tr("Present value"), *(f"{name}, {sign}" for name in amounts))
        return Table(self.heading.text(), headings, tuple(rows))

    def _row(self, bar: Bar) -> tuple[str | float, ...]:
        cash = "" if bar.name in ("costs", "npv") else bar.solid - bar.start
        return self._name(bar), bar.amount, bar.low - bar.start, bar.high - bar.start, cash

    def _money(self, picture: Picture, amount: float) -> str:
        return common_scale(picture).fitted((amount,)).text(amount)

    def _not_counted(self, picture: Picture) -> str:
        """What each behaviour would have been counted twice, and why it was not."""
        if not picture.not_counted:
            return ""
        why = self.tr("Not counted, because a direct entry or another score already brings it:")
        return "\n".join(
            [why, *(f"{kpi_label(id)}: {self._money(picture, amount)}" for id, amount in picture.not_counted.items())]
        )

    def _name(self, bar: Bar) -> str:
        names = {
            "retention": self.tr("Retention"),
            "acquisition": self.tr("Acquisition"),
            "spend": self.tr("Spend"),
            "contacts": self.tr("Contacts"),
            "deflection": self.tr("Self-service"),
            "handle_time": self.tr("Handling time"),
            "complaints": self.tr("Complaints"),
            "workforce": self.tr("Workforce"),
            "friction": self.tr("Friction"),
            "other": self.tr("Other benefits"),
            "to_serve": self.tr("To serve"),
            "to_acquire": self.tr("To acquire"),
            "smaller": self.tr("{count} smaller lines").format(count=bar.merged),
            "costs": self.tr("Costs"),
            "npv": self.tr("NPV"),
        }
        return names.get(bar.name, bar.name)
