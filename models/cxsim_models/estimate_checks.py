"""Checks of single estimates, and of what is written beside them: section 12."""

import datetime
import re
from collections.abc import Iterator

from cxsim_models.check import Check, rounded, several, share
from cxsim_models.estimate import Normal
from cxsim_models.inventory import Inventory, Item
from cxsim_models.sentence import Gap

NORMAL_MASS = 0.001
"""So much of a bell curve may lie beyond a bound unnoticed."""
RANGE_MASS = 0.05
"""Of other ranges more: shares such as 60 / 80 / 95 % reach a little beyond, and nobody minds."""
OLD = datetime.timedelta(days=366)

_BASELINE = ("segments[", "workforce.", "friction[")
_ASSUMED = re.compile(r"(segments|workforce|friction).*|.*\.(amount|shift|effect)")
"""What is an assumption even where it is a plain number; dates, reach and shares are plans or defaults."""

_FRACTIONS = ("fraction", "share / year")

_SIGNS = {
    "€": {"EUR"},
    "£": {"GBP"},
    "¥": {"JPY", "CNY"},
    "₹": {"INR"},
    "$": {"USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN", "CLP", "COP", "ARS"},
}
_CODES = (
    "AED AUD BRL CAD CHF CNY CZK DKK EUR GBP HKD HUF ILS INR JPY KRW MXN NOK NZD PLN RON SAR SEK SGD THB TWD USD ZAR"
)
_MENTION = re.compile(rf"[{''.join(_SIGNS)}]|\b(?:{'|'.join(_CODES.split())})\b")
_NAMED = {"dollar": "$", "pound": "£", "euro": "€", "yen": "¥", "rupee": "₹"}
_NAME = re.compile(rf"\b({'|'.join(_NAMED)})s?\b", re.IGNORECASE)
_CONVERTED = re.compile(r"(?<!not )\bconvert", re.IGNORECASE)


def estimate_checks(inventory: Inventory) -> Iterator[Check]:
    """Ranges that a bound cuts, limits that exclude what is typed, amounts of another currency."""
    for item in inventory.items:
        yield from _cut_by_bounds(inventory, item)
        yield from _cut_by_itself(inventory, item)
        yield from _currency(inventory, item)


def _check(code: str, item: Item, **gaps: Gap) -> Check:
    return Check(code, item.place, item.path, gaps)


def _cut_by_bounds(inventory: Inventory, item: Item) -> Iterator[Check]:
    if not item.estimate.uncertain:
        return
    lower, upper = item.quantity.lower, item.quantity.upper
    below, above = item.estimate.mass_beyond(lower, upper)
    normal = isinstance(item.estimate, Normal)
    if below + above > (NORMAL_MASS if normal else RANGE_MASS):
        bound = _as_read(item, lower if below >= above else upper)
        code = "normal_cut" if normal else "range_cut"
        yield _check(code, item, name=inventory.name_of(item), share=share(below + above), bound=bound)


def _cut_by_itself(inventory: Inventory, item: Item) -> Iterator[Check]:
    estimate = item.estimate
    for limit, excluded in (
        (estimate.min, [value for value in estimate.stated if estimate.min is not None and value < estimate.min]),
        (estimate.max, [value for value in estimate.stated if estimate.max is not None and value > estimate.max]),
    ):
        if limit is not None and excluded:
            value, by = _as_read(item, excluded[0]), _as_read(item, limit)
            yield _check("cut_off", item, name=inventory.name_of(item), value=value, limit=by)


def _as_read(item: Item, value: float) -> Gap:
    return share(value) if item.quantity.unit in _FRACTIONS else rounded(value)


def _currency(inventory: Inventory, item: Item) -> Iterator[Check]:
    estimate, currency = item.estimate, inventory.scenario.currency
    if "{currency}" not in item.quantity.unit:
        return
    register = f"{estimate.source} {estimate.note}"
    if _CONVERTED.search(register):
        return
    line = inventory.line_of(item)
    text = f"{register} {line.name if line is not None else ''}"
    for mentioned in (*_MENTION.findall(text), *_NAME.findall(text)):
        sign = _NAMED.get(mentioned.lower(), mentioned)
        if currency != mentioned and currency not in _SIGNS.get(sign, ()):
            yield _check("other_currency", item, name=inventory.name_of(item), mentioned=mentioned, currency=currency)
            return


def register_checks(inventory: Inventory) -> Iterator[Check]:
    """What nobody answers for, in one check; baselines that are older than a year, in another."""
    assumed = [item for item in inventory.items if _is_assumption(item)]
    open_ = [item for item in assumed if not (item.estimate.source or item.estimate.owner)]
    if open_:
        names = several(inventory.name_of(item) for item in open_)
        yield _check("unsourced", open_[0], count=len(open_), all=len(assumed), names=names)
    day = _reference(inventory)
    dated = [(item.estimate.date, item) for item in inventory.items if item.place.startswith(_BASELINE)]
    old = [(date, item) for date, item in dated if day is not None and date is not None and day - date > OLD]
    if old:
        oldest, first = min(old, key=lambda pair: pair[0])
        names = several(inventory.name_of(item) for _, item in old)
        yield _check("baseline_old", first, names=names, date=oldest.isoformat())


def _is_assumption(item: Item) -> bool:
    # Nought is not an assumption but the absence of one.
    return item.estimate.uncertain or (_ASSUMED.fullmatch(item.place) is not None and item.estimate.point != 0.0)


def _reference(inventory: Inventory) -> datetime.date | None:
    """The day on which a baseline should still be true: the start, else today."""
    start = inventory.scenario.start
    return inventory.today if start is None else datetime.date.fromisoformat(f"{start}-01")


def uncertainty_checks(inventory: Inventory) -> Iterator[Check]:
    """Whether anything at all is uncertain, unless haircuts stand for the risk."""
    if inventory.scenario.settings.risk_mode == "tei":
        return
    chances = [part.initiative.delivery_probability.point for part in inventory.initiatives]
    drawn = any(item.estimate.uncertain for item in inventory.items) or any(0.0 < chance < 1.0 for chance in chances)
    if inventory.initiatives and not drawn:
        yield Check("all_fixed", "", "")
