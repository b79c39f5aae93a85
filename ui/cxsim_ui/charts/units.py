"""One unit of money for everything that is seen together."""

from cxsim_ui.amounts import MoneyScale, money_scale
from cxsim_ui.picture import Picture


def common_scale(picture: Picture) -> MoneyScale:
    """The unit that suits the largest amount of the picture: cards and charts all use it."""
    outcome, cash, sources = picture.outcome, picture.cash, picture.sources
    ends = (outcome.low, outcome.high, cash.low, cash.high, sources.low, sources.high)
    return money_scale(ends, picture.currency)
