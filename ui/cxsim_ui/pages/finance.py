"""How the projection is made and judged: horizon, rate, what counts as cash, and the simulation."""

from typing import get_args

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cxsim.result import Result
from cxsim_models.benefits import CASHABLE, LINES
from cxsim_models.quantity import Quantity
from cxsim_models.scenario import Cashable, Scenario, Settings
from cxsim_ui.form.anchor import Anchor
from cxsim_ui.form.card import Card
from cxsim_ui.form.columns import Columns
from cxsim_ui.form.estimate_row import EstimateRow
from cxsim_ui.form.fields import Field
from cxsim_ui.form.scale import scale_of
from cxsim_ui.form.words import choice_label, tr
from cxsim_ui.pages.company_cards import card_title
from cxsim_ui.pages.correlation_card import CorrelationCard
from cxsim_ui.pages.page import Page
from cxsim_ui.pages.risk_card import RiskCard
from cxsim_ui.pages.setting_row import setting_row
from cxsim_ui.store import Store

_CASHABLE = next(item for item in get_args(Cashable) if isinstance(item, Quantity))


class FinancePage(Page):
    """The settings of the scenario, and the share of each benefit line that is cash."""

    parts = ("settings", "cashable", "correlations")

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(
            store, tr("Finance"), tr("How far you look, what capital costs, and what counts as money."), parent
        )
        names = {
            "discounting": tr("Cash flows fall"),
            "roi_basis": tr("Count"),
            "sampling": tr("Draws"),
            "residual": tr("Value after the horizon"),
        }
        self._parts = (
            SettingsCard(
                store,
                tr("Time and money"),
                tr("The same for every initiative."),
                ("horizon_months", "discount_rate", "discounting", "hurdle"),
                names,
            ),
            SettingsCard(
                store,
                tr("Prices, wages and tax"),
                tr("As they stand today, unless you say how they change."),
                ("price_growth", "inflation", "tax_rate", "residual"),
                names,
            ),
            RiskCard(store),
            CashCard(store, names["roi_basis"]),
            SettingsCard(
                store,
                tr("Simulation"),
                tr("The same seed gives the same figures, to the last digit."),
                ("trials", "seed", "sampling", "execution"),
                names,
            ),
        )
        for card in self._parts:
            self.column.addWidget(card)
        self.correlations = CorrelationCard(store)
        self.column.addWidget(self.correlations)
        self._result: Result | None = None
        self.attach()

    def show_result(self, result: Result) -> None:
        """Say what was drawn together, now or when somebody looks."""
        self._result = result
        if self.isVisible():
            self.correlations.show_result(result)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the result, too."""
        super().showEvent(event)
        if self._result is not None:
            self.correlations.show_result(self._result)

    def sync(self, scenario: Scenario) -> None:
        """Show the scenario's settings."""
        for card in (*self._parts, self.correlations):
            card.sync(scenario)


class SettingsCard(Card):
    """Some fields of the settings."""

    def __init__(
        self, store: Store, title: str, explanation: str, fields: tuple[str, ...], labels: dict[str, str]
    ) -> None:
        super().__init__()
        self._settings: Settings | None = None
        residual = tr("Of the customers gained, on a line of its own: never in NPV and ROI.")
        self._rows = {name: setting_row(store, name, labels, residual) for name in fields}
        card_title(self, title, explanation)
        self.unfold(True)

    def build_body(self, column: QVBoxLayout) -> None:
        """A row each."""
        columns = Columns()
        columns.set_rows(self._rows.values())
        column.addWidget(columns)

    def sync(self, scenario: Scenario) -> None:
        """Show the settings as the document has them."""
        if scenario.settings is not self._settings:
            self._settings = scenario.settings
            for name, row in self._rows.items():
                row.show_value(getattr(scenario.settings, name))


class CashCard(Card):
    """Whether hours saved count, and how much of each line is cash."""

    def __init__(self, store: Store, label: str) -> None:
        super().__init__()
        self._basis = setting_row(store, "roi_basis", {"roi_basis": label})
        self._rows: dict[str, EstimateRow] = {}
        for line in LINES:
            if line in ("to_serve", "to_acquire"):
                continue
            field = Field(line, "estimate", _CASHABLE, optional=True)
            row = EstimateRow(
                store,
                Anchor(),
                ("cashable", line),
                field,
                scale_of(_CASHABLE, ""),
                tr("Other benefits") if line == "other" else choice_label(line),
                assumed=CASHABLE[line],
                judged=CASHABLE[line] < 1,
            )
            row.removal = tr("Back to what is assumed")
            row.removed.connect(lambda row=row: row.put(None))
            self._rows[line] = row
        explanation = tr("Hours saved are no cash until a contract or a post ends. The share of each line that is:")
        card_title(self, tr("What counts as cash"), explanation)
        self.unfold(True)

    @property
    def problem_place(self) -> str:
        """The place of the cashable shares, as problems write it."""
        return "cashable"

    def build_body(self, column: QVBoxLayout) -> None:
        """The basis, and a row for each line."""
        columns = Columns()
        columns.set_rows([self._basis])
        column.addWidget(columns)
        lines = Columns()
        lines.set_rows(self._rows.values())
        column.addWidget(lines)

    def sync(self, scenario: Scenario) -> None:
        """Show the shares as the document has them."""
        self._basis.show_value(scenario.settings.roi_basis)
        for line, row in self._rows.items():
            row.show_value(scenario.cashable.get(line))
