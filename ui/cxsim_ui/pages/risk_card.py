"""Distributions or TEI's risk adjustment: the one or the other."""

from PySide6.QtWidgets import QVBoxLayout

from cxsim_models.likely import at_likely
from cxsim_models.risk_consistency import risk_problems
from cxsim_models.scenario import Scenario
from cxsim_ui.form.card import Card
from cxsim_ui.form.columns import Columns
from cxsim_ui.form.quiet_button import QuietButton
from cxsim_ui.form.words import tr
from cxsim_ui.pages.company_cards import card_title
from cxsim_ui.pages.setting_row import setting_row
from cxsim_ui.store import Store


class RiskCard(Card):
    """How risk enters, the haircuts where there are any, and a way out of the distributions that they exclude."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self._mode = setting_row(store, "risk_mode", {"risk_mode": tr("Risk enters as")})
        self._haircuts = {name: setting_row(store, name, {}) for name in ("benefit_haircut", "cost_markup")}
        self.fix = QuietButton("", link=True)
        self.fix.clicked.connect(self._fix)
        self._columns = Columns()
        self._columns.set_rows([self._mode, *self._haircuts.values()])
        card_title(
            self,
            tr("Risk"),
            tr("A distribution says how uncertain a number is; TEI instead takes a share off every benefit."),
        )
        self.unfold(True)

    @property
    def problem_place(self) -> str:
        """The place of the setting, as problems write it."""
        return "settings.risk_mode"

    def build_body(self, column: QVBoxLayout) -> None:
        """The mode, the two haircuts, the way out."""
        column.addWidget(self._columns)
        column.addWidget(self.fix)
        self.fix.hide()

    def sync(self, scenario: Scenario) -> None:
        """Show the settings as the document has them."""
        settings = scenario.settings
        self._mode.show_value(settings.risk_mode)
        tei = settings.risk_mode == "tei"
        for name, row in self._haircuts.items():
            row.setVisible(tei)
            row.show_value(getattr(settings, name))
        self._columns.refit()
        count = sum(1 for _ in risk_problems(scenario)) if tei else 0
        self.fix.setVisible(count > 0)
        self.fix.setText(tr("Take the likely value of all estimates ({count} are uncertain)").format(count=count))
        self.fix.updateGeometry()

    def _fix(self) -> None:
        self._store.edit(at_likely(self._store.scenario), tr("Take likely values"))
