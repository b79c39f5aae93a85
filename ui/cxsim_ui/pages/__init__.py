"""The pages on which a scenario is filled in."""

from cxsim_ui.pages.assumptions import AssumptionsPage
from cxsim_ui.pages.baseline import BaselinePage
from cxsim_ui.pages.finance import FinancePage
from cxsim_ui.pages.initiatives import InitiativesPage
from cxsim_ui.pages.inventory import InventoryPage
from cxsim_ui.pages.links import LinksPage
from cxsim_ui.pages.value import ValuePage

__all__ = [
    "AssumptionsPage",
    "BaselinePage",
    "FinancePage",
    "InitiativesPage",
    "InventoryPage",
    "LinksPage",
    "ValuePage",
]
