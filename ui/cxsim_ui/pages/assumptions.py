"""The assumptions: every number that is uncertain or sourced, in one table that is sorted, filtered and edited."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from cxsim.analysis.drivers import variance_shares
from cxsim_models.scenario import Scenario
from cxsim_ui.amounts import decimal, percent
from cxsim_ui.form.search_box import SearchBox
from cxsim_ui.form.words import tr
from cxsim_ui.pages.page_title import PageTitle
from cxsim_ui.register.lines import QUICK
from cxsim_ui.register.model import RegisterModel
from cxsim_ui.register.table import RegisterTable
from cxsim_ui.runner import Shown
from cxsim_ui.shares import Shares
from cxsim_ui.store import Store
from cxsim_ui.theme import SPACE

_WHOLE = 1.05
"""Shares that add up to more than this are explained."""


class AssumptionsPage(QWidget):
    """The register of the scenario. `wanted` carries the place of a number that is to be shown on its own page.

    The document and the results are followed only while the page is in sight.
    """

    wanted = Signal(str)
    help_wanted = Signal()

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self.setAccessibleName(tr("Assumptions"))
        self.model = RegisterModel(store, self)
        self.table = RegisterTable(self.model)
        self.table.setAccessibleName(tr("Assumptions"))
        self.shares = Shares(self)
        self.sought = SearchBox(tr("Find in any column"))
        self.chips: dict[str, QPushButton] = {}
        self.counts = QLabel()
        self._note = QLabel()
        self._latest: Shown | None = None
        self._unsorted = True
        self._build()
        self.table.wanted.connect(self.wanted)
        self.model.modelReset.connect(self._reset)
        self.model.dataChanged.connect(self._count)
        self.shares.found.connect(self._show_shares)
        store.switched.connect(self._forget)
        store.changed.connect(self._changed)

    def look_at(self, shown: Shown) -> None:
        """Show what explains the variance of a result, when it rests."""
        self._latest = shown
        if self.isVisible():
            self.shares.look_at(shown.scenario, shown.result, shown.final)

    def shares_now(self) -> Mapping[str, float]:
        """What explains NPV's variance, by path: found at once (40 ms) where nobody has looked yet."""
        known = self.shares.known_of(self.store.scenario)
        if known is None and self._latest is not None and self._latest.scenario is self.store.scenario:
            known = variance_shares(self._latest.result)
        return known or self.shares.latest

    def stop(self) -> None:
        """End the thread that finds the shares."""
        self.shares.stop()

    def choose(self, quick: str) -> None:
        """Apply one of the ready-made filters."""
        self.chips[quick].setChecked(True)
        self.table.sieve.choose(quick)
        self._filtered()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the document and the results."""
        super().showEvent(event)
        self.model.show_scenario(self.store.scenario)
        self.table.sieve.sort_anew()
        self._reset()
        if self._latest is not None:
            self.look_at(self._latest)

    def hideEvent(self, event: QHideEvent) -> None:
        """A red sentence is not for later."""
        super().hideEvent(event)
        self.table.mistake.hide()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, SPACE)
        column.setSpacing(SPACE)
        heading = PageTitle(tr("Assumptions"))
        heading.help_wanted.connect(self.help_wanted)
        self.counts.setProperty("role", "subtitle")
        self.counts.setWordWrap(True)
        top = QVBoxLayout()
        top.setSpacing(1)
        top.addWidget(heading)
        top.addWidget(self.counts)
        column.addLayout(top)
        column.addWidget(self._search_box())
        column.addLayout(self._quick_filters())
        frame = QFrame()
        frame.setProperty("role", "card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.table)
        column.addWidget(frame, 1)
        self._note.setProperty("role", "caption")
        self._note.setWordWrap(True)
        column.addWidget(self._note)
        self._filtered()

    def _search_box(self) -> QLineEdit:
        self.sought.textChanged.connect(self._seek)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.sought.setFocus)
        return self.sought

    def _quick_filters(self) -> QHBoxLayout:
        labels = {
            "all": tr("All"),
            "uncertain": tr("Uncertain"),
            "no_source": tr("No source"),
            "stale": tr("Stale"),
            "judgement": tr("Judgement"),
        }
        line = QHBoxLayout()
        line.setSpacing(SPACE // 2)
        together = QButtonGroup(self)
        for quick in QUICK:
            chip = QPushButton(labels[quick])
            chip.setProperty("role", "chip")
            chip.setCheckable(True)
            chip.setChecked(quick == "all")
            chip.clicked.connect(lambda _=False, quick=quick: self.choose(quick))
            together.addButton(chip)
            self.chips[quick] = chip
            line.addWidget(chip)
        line.addStretch()
        return line

    def _seek(self, text: str) -> None:
        self.table.sieve.seek(text)
        self._filtered()

    def _forget(self) -> None:
        self._latest = None
        self.shares.forget()
        self.model.show_shares({})

    def _changed(self, _old: Scenario, new: Scenario) -> None:
        self.model.date_shares(True)
        if self.isVisible():
            self.model.show_scenario(new)

    def _show_shares(self, scenario: Scenario, shares: Mapping[str, float]) -> None:
        self.model.show_shares(shares)
        self.model.date_shares(scenario is not self.store.scenario)
        if self._unsorted and self.table.state() != self.table.State.EditingState:
            self.table.sieve.sort_anew()
        self._unsorted = False
        self._filtered()

    def _reset(self) -> None:
        # Until shares come the lines have nothing good to be sorted by; afterwards they keep their places.
        self._unsorted = True
        self._count()

    def _count(self, *_: QModelIndex) -> None:
        lines = [line.assumption for line in self.model.lines]
        count = len(lines)
        lacking, stale = sum(one.no_source for one in lines), sum(one.stale for one in lines)
        if not count:
            self.counts.setText(tr("Nothing is uncertain yet, and no number says where it comes from."))
            return
        parts = (
            tr("1 assumption") if count == 1 else tr("{count} assumptions").format(count=decimal(count, 0)),
            tr("{count} without a source").format(count=decimal(lacking, 0)),
            tr("{count} stale").format(count=decimal(stale, 0)),
        )
        self.counts.setText(", ".join(parts))
        self._filtered()

    def _filtered(self) -> None:
        sieve = self.table.sieve
        if not sieve.filters:
            said = tr("Double-click a cell to change it, a name to see it on its page.")
            if (total := self.model.total_share) > _WHOLE:
                together = tr("The shares add up to {total}: what moves together explains the same more than once.")
                said = f"{together.format(total=percent(total))} {said}"
            self._note.setText(said)
        elif sieve.rowCount() == 0:
            self._note.setText(tr("Nothing matches: show all, or empty the box above."))
        else:
            shown = tr("{count} of {all} shown")
            counts = {"count": decimal(sieve.rowCount(), 0), "all": decimal(len(self.model.lines), 0)}
            self._note.setText(shown.format(**counts))
