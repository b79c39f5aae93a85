"""Problems and checks in the window: counted in the status bar, listed on demand, each a step from its place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cxsim_models.check import Check
from cxsim_models.paths import place_of
from cxsim_models.problem import Problem
from cxsim_models.scenario import Scenario
from cxsim_ui.checking import Checking
from cxsim_ui.checks_button import ChecksButton
from cxsim_ui.checks_list import ChecksList, Entry
from cxsim_ui.form.sentences import full_sentence
from cxsim_ui.store import Store

if TYPE_CHECKING:
    from cxsim.result import Result


class Review(QObject):
    """Keeps the button and the list in step with the document; `open` shows the list.

    `chosen` carries the place of the entry chosen there.
    """

    chosen = Signal(str)

    def __init__(self, store: Store, button: ChecksButton, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._store = store
        self._button = button
        self._checks: list[Check] | None = None
        self._list: ChecksList | None = None
        self.checking = Checking(self)
        self.checking.found.connect(self._found)
        store.changed.connect(self._changed)
        store.problems_changed.connect(self._show)
        button.clicked.connect(self.open)

    @property
    def checks(self) -> list[Check]:
        """What was found last."""
        return list(self._checks or ())

    def look_at_result(self, scenario: Scenario, result: "Result") -> None:
        """Check the figures of `scenario` too, where it is still the document."""
        if scenario is self._store.scenario:
            self.checking.look_at_result(result)

    def stop(self) -> None:
        """Look at nothing any more; returns when the thread has ended."""
        self._store.changed.disconnect(self._changed)
        self.checking.stop()

    def open(self) -> None:
        """Show the list above the button, once there is something to tell."""
        if self._button.isHidden():
            return
        self._list = ChecksList(self._window, self._store.undo_group, self.tr("Problems and checks"))
        self._list.chosen.connect(self._go)
        self._list.destroyed.connect(self._closed)
        self._show()
        self._list.open_above(self._button, self._list.list)

    def entries(self) -> list[Entry]:
        """Problems first, then checks, in the user's language."""
        return [*map(_of_problem, self._problems), *map(_of_check, self.checks)]

    @property
    def _problems(self) -> list[Problem]:
        """What is wrong; figures that are still to be filled in are not."""
        return [problem for problem in self._store.problems if not problem.blank]

    def _changed(self, _old: Scenario, new: Scenario) -> None:
        self.checking.look_at(new)

    def _found(self, checks: list[Check]) -> None:
        self._checks = checks
        self._show()

    def _show(self) -> None:
        problems = len(self._problems)
        if problems or self._checks is not None:
            self._button.show_counts(problems, len(self.checks))
        if self._list is not None:
            heading = self._button.text()
            self._list.show_entries(self.entries(), heading[:1].upper() + heading[1:])

    def _go(self, entry: Entry) -> None:
        # Parts may have moved since the check was made: ids and names still lead there.
        place = place_of(self._store.scenario, entry.path) if entry.path else entry.place
        self.chosen.emit(place)

    def _closed(self) -> None:
        self._list = None


def _of_problem(problem: Problem) -> Entry:
    return Entry(problem.place, "", full_sentence(problem.sentence), wrong=True)


def _of_check(check: Check) -> Entry:
    what, why, remedy = map(full_sentence, (check.what, check.why, check.remedy))
    return Entry(check.place, check.path, what, why, remedy)
