"""What each initiative is worth, found on a thread of its own once the last picture of an edit is there."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cxsim_models.scenario import Scenario
from cxsim_ui.amounts import exact_money, money_scale
from cxsim_ui.background import Background
from cxsim_ui.form.words import tr
from cxsim_ui.store import Store

if TYPE_CHECKING:
    from cxsim.analysis.contribution import Contribution


@dataclass(frozen=True, slots=True)
class Worth:
    """What stands in the header of a card, rich text, and what its tooltip says."""

    text: str = ""
    tooltip: str = ""


class Worths(QObject):
    """`look_at` a scenario at rest; `found` brings the worth of its initiatives by id.

    An edit cancels the work; where an initiative is switched on or off, what was found is no longer true of any.
    """

    found = Signal(object)

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._begun: Scenario | None = None
        self._background = Background("cxsim-worth", self)
        self._background.done.connect(self._take)
        store.changed.connect(self._drop)

    def look_at(self, scenario: Scenario) -> None:
        """Find out what the initiatives of `scenario` add; of fewer than two there is nothing to say."""
        if scenario is self._begun:
            return
        self._begun = scenario
        if len(scenario.initiatives) < 2:
            self.found.emit({})
            return

        def find() -> "tuple[Scenario, dict[str, Contribution]]":
            # Imported on that thread: the window does not wait for the engine.
            from cxsim.analysis.contribution import contributions

            return scenario, contributions(scenario, interrupted=lambda: self._begun is not scenario)

        self._background.submit(find)

    def stop(self) -> None:
        """End the thread; returns when it has ended."""
        self._begun = None
        self._background.stop()

    def _drop(self, old: Scenario, new: Scenario) -> None:
        self._begun = None
        on, now_on = ({one.id: one.enabled for one in scenario.initiatives} for scenario in (old, new))
        if on != now_on:
            self.found.emit({})

    def _take(self, result: tuple[Scenario, dict[str, "Contribution"]]) -> None:
        scenario, known = result
        if scenario is self._begun:
            self.found.emit(worths(known, scenario.currency))


def worths(known: Mapping[str, "Contribution"], currency: str) -> dict[str, Worth]:
    """Each contribution in words, by the initiative's id."""
    return {id: _worth(contribution, currency) for id, contribution in known.items()}


def _worth(contribution: "Contribution", currency: str) -> Worth:
    alone, added = contribution.alone, contribution.added
    scale = money_scale((alone, added), currency)
    if not contribution.enabled:
        return Worth(
            tr("off: would add <b>{added}</b> of NPV").format(added=scale.text(added, signed=True)),
            tr("Expected NPV if it were on, beside those that are: {added}. Alone: {alone}.").format(
                added=exact_money(added, currency, signed=True), alone=exact_money(alone, currency, signed=True)
            ),
        )
    return Worth(
        tr("NPV alone <b>{alone}</b> · without it <b>{without}</b>").format(
            alone=scale.text(alone, signed=True), without=scale.text(-added, signed=True)
        ),
        tr(
            "Expected NPV of this initiative alone: {alone}.\n"
            "Change of the expected NPV if it is left out: {without}.\n"
            "The two differ where initiatives share a benefit, which counts once."
        ).format(alone=exact_money(alone, currency, signed=True), without=exact_money(-added, currency, signed=True)),
    )
