"""One future as people read it: made away from the window's thread, and frozen."""

import datetime
import math
from dataclasses import dataclass

from cxsim.analysis.future import Drawn, Future, future, trial_at
from cxsim.register import register
from cxsim_models.scenario import Scenario
from cxsim_ui import amounts
from cxsim_ui.amounts import SPACE, number
from cxsim_ui.charts.table import Table
from cxsim_ui.form.words import tr
from cxsim_ui.picture import Picture
from cxsim_ui.register.lines import line_of, words
from cxsim_ui.runner import Shown

_DIGITS, _ROUGH = 4, 3
"""Significant digits of what was drawn, and of what might have been: more would say nothing."""
_SHORT = 2
"""Letters of a unit that stands beside its number; a longer one stands beside the name."""


@dataclass(frozen=True, slots=True)
class Input:
    """An input of a future: what it is called, its numbers as they are shown, and where it lies, 0 … 1."""

    part: str
    name: str
    unit: str
    value: float
    p10: float
    p50: float
    p90: float
    rank: float

    @property
    def text(self) -> str:
        """The value, with its unit if that is a sign."""
        unit = self.unit if len(self.unit) <= _SHORT else ""
        return f"{number(self.value, _DIGITS)}{SPACE}{unit}".strip()

    @property
    def place(self) -> str:
        """The part of the document, with the unit if that is a word."""
        return self.part if len(self.unit) <= _SHORT else f"{self.part} · {self.unit}"

    @property
    def ends(self) -> tuple[str, str, str]:
        """P10, P50 and P90 without the unit."""
        all_three = (self.p10, self.p50, self.p90)
        # An end that should be 0 is off by rounding: beside −1.2 it would be written with sixteen decimals.
        noise = 1e-9 * max(map(abs, all_three))
        low, middle, high = (number(end if abs(end) > noise else 0.0, _ROUGH) for end in all_three)
        return low, middle, high

    @property
    def percentile(self) -> int:
        """The percentile at which the value lies, 1 to 99."""
        return min(max(round(self.rank * 100), 1), 99)


@dataclass(frozen=True, slots=True, eq=False)
class Opened:
    """A future with the picture of all of them. `share` is what it was asked for by.

    `delivered` are the initiatives that may fail, by title, and whether they came true.
    """

    scenario: Scenario
    picture: Picture
    share: float
    future: Future
    inputs: tuple[Input, ...]
    delivered: tuple[tuple[str, bool], ...]


def opened(shown: Shown, share: float, today: datetime.date) -> Opened | None:
    """The future of a result with `share` (0 … 1) of the others below it; None where NPV does not exist."""
    trial = trial_at(shown.result, share)
    if trial is None:
        return None
    found = future(shown.result, trial)
    scenario = shown.result.scenario
    lines = {one.path: line_of(scenario, one) for one in register(scenario, today, words())}

    def read(drawn: Drawn) -> Input:
        line = lines[drawn.path]
        shows = line.scale.shown
        return Input(
            part=line.assumption.part,
            name=line.assumption.name,
            unit=line.scale.unit,
            value=shows(drawn.value),
            p10=shows(drawn.p10),
            p50=shows(drawn.p50),
            p90=shows(drawn.p90),
            rank=drawn.rank,
        )

    titles = {initiative.id: initiative.title for initiative in scenario.initiatives}
    return Opened(
        scenario=shown.scenario,
        picture=shown.picture,
        share=share,
        future=found,
        inputs=tuple(map(read, found.inputs)),
        delivered=tuple((titles[id], came) for id, came in found.delivered.items()),
    )


def payback_text(one: Opened) -> str:
    """When this future has paid back, in words."""
    if math.isnan(one.future.roi):
        return tr("undefined: no cost")
    if one.future.never_in_debt:
        return tr("never in debt")
    if math.isnan(one.future.payback):
        return tr("not within {months}").format(months=amounts.months(one.picture.horizon))
    return amounts.months(math.ceil(one.future.payback))


def roi_text(one: Opened) -> str:
    """Its return, in percent."""
    return tr("undefined: no cost") if math.isnan(one.future.roi) else amounts.percent(one.future.roi)


def table_of(one: Opened) -> Table:
    """The figures of the future, what was delivered, and its inputs."""
    nothing = ("",) * 4
    money = amounts.symbol(one.picture.currency)
    rows: list[tuple[str | float, ...]] = [
        (tr("NPV"), money, one.future.npv, *nothing[:3], one.future.share_below),
        (tr("ROI (PV)"), "%", one.future.roi * 100, *nothing),
        (tr("Payback"), tr("months"), one.future.payback, *nothing),
    ]
    for title, came in one.delivered:
        rows.append((title, "", tr("delivered") if came else tr("not delivered"), *nothing))
    for each in one.inputs:
        name = f"{each.part} · {each.name}"
        rows.append((name, each.unit, each.value, each.p10, each.p50, each.p90, each.rank))
    headings = (tr("Input"), tr("Unit"), tr("In this future"), "P10", "P50", "P90", tr("Values below"))
    return Table(tr("A single future"), headings, tuple(rows), shares=frozenset({6}), mixed=frozenset({2, 3, 4, 5}))
