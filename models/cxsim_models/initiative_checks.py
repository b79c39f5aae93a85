"""Checks of what initiatives cost, and when they work: section 12."""

from collections.abc import Iterator

from cxsim_models.check import Check
from cxsim_models.initiative import Initiative, OneOff
from cxsim_models.inventory import Inventory, Part
from cxsim_models.sentence import Gap


def cost_checks(inventory: Inventory) -> Iterator[Check]:
    """What costs nothing, or nothing any more once it works; what works before it is paid for."""
    horizon = inventory.scenario.settings.horizon_months
    first = [(part, _first_benefit(part.initiative, horizon)) for part in inventory.initiatives]
    working = [(part, month) for part, month in first if month is not None]
    paid = {part.path: _paid_months(part.initiative, horizon) for part, _ in working}
    if working and not any(paid.values()):
        part = working[0][0]
        yield Check("no_cost", part.place, part.path)
        return
    for part, benefit in working:
        months = paid[part.path]
        title = part.initiative.title
        if not months:
            yield Check("initiative_without_cost", part.place, part.path, {"initiative": title})
            continue
        if months[0] > benefit:
            gaps: dict[str, Gap] = {"initiative": title, "benefit": benefit, "cost": months[0]}
            yield Check("benefits_first", f"{part.place}.start_month", f"{part.path}.start_month", gaps)
        if all(isinstance(cost.timing, OneOff) for cost in part.initiative.costs):
            yield Check("no_run_cost", part.place, part.path, {"initiative": title})


def _first_benefit(initiative: Initiative, horizon: int) -> int | None:
    """The first month in which anything is better for it; None where nothing is meant to be."""
    start = max(round(initiative.start_month.point), 1)
    months = [start for shift in initiative.shifts if shift.shift.uncertain or shift.shift.point != 0.0]
    for benefit in initiative.benefits:
        falls = [month for month in benefit.timing.months(horizon) if month >= start or not benefit.ramped]
        if falls and (benefit.amount.uncertain or benefit.amount.point > 0.0):
            months.append(falls[0])
    return min(months, default=None)


def _paid_months(initiative: Initiative, horizon: int) -> list[int]:
    """The months up to the horizon in which something is paid, in order."""
    lines = [cost for cost in initiative.costs if cost.amount.uncertain or cost.amount.point > 0.0]
    return sorted({month for cost in lines for month in cost.timing.months(horizon)})


def horizon_checks(inventory: Inventory) -> Iterator[Check]:
    """Initiatives that reach their full effect, and lines of money that fall, after the horizon."""
    horizon = inventory.scenario.settings.horizon_months
    for part in inventory.initiatives:
        full = _full(part)
        if full > horizon and (part.initiative.shifts or part.initiative.benefits):
            gaps: dict[str, Gap] = {"initiative": part.initiative.title, "full": full, "horizon": horizon}
            yield Check("never_in_full", f"{part.place}.ramp_months", f"{part.path}.ramp_months", gaps)
    for item in inventory.items:
        line = inventory.line_of(item)
        if line is not None and next(line.timing.months(horizon), None) is None:
            late: dict[str, Gap] = {"name": inventory.name_of(item), "horizon": horizon}
            yield Check("after_horizon", item.place, item.path, late)


def _full(part: Part) -> int:
    """The first month of full effect, all estimates at their likely value."""
    initiative = part.initiative
    return round(initiative.start_month.point + max(initiative.ramp_months.point, 1.0) - 1.0)
