"""What a variant changes: counted at the end of the tabs, listed on demand, each a step from its place."""

import re
from itertools import chain, repeat

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from cxsim.changes import Change, changes
from cxsim.naming import Words
from cxsim_models.estimate import AnyEstimate
from cxsim_models.initiative import Shift
from cxsim_ui.amounts import number
from cxsim_ui.background import Background
from cxsim_ui.checks_list import ChecksList, Entry
from cxsim_ui.documents import title
from cxsim_ui.edits import value_at
from cxsim_ui.form.quiet_button import QuietButton
from cxsim_ui.form.scale import Scale, effect_scale, scale_of, shift_unit
from cxsim_ui.form.typed import estimate_text
from cxsim_ui.form.words import choice_label, field_text, tr
from cxsim_ui.store import Store
from cxsim_ui.weighing import Weighed, weighed

PAUSE = 120
"""Milliseconds without another edit before the changes are counted again."""
_DIGITS = 8


class VariantButton(QuietButton):
    """Says “3 changes from Base case”; hidden where the scenario is no variant. `chosen` carries a place."""

    chosen = Signal(str)

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__("", parent, link=True)
        self._store = store
        self._changes: tuple[Change, ...] = ()
        self._list: ChecksList | None = None
        self.weighed: Weighed | None = None
        self._background = Background("cxsim-compare", self)
        self._background.done.connect(self._show_weighed)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.refresh)
        self.clicked.connect(self.open)
        store.switched.connect(self.refresh)
        store.changed.connect(self._wait)
        self.refresh()

    def refresh(self) -> None:
        """Count what the variant in sight changes."""
        self._pause.stop()
        base = self._store.document.base
        self.setVisible(base is not None)
        if base is None:
            return
        self._changes = changes(base.scenario, self._store.scenario, _words())
        count = len(self._changes)
        text = self.tr("1 change from “{name}”") if count == 1 else self.tr("{count} changes from “{name}”")
        if not count:
            text = self.tr("no change from “{name}” yet")
        self.setText(text.format(count=count, name=title(base)))
        self.setAccessibleName(self.text())
        self.updateGeometry()
        self.update()

    def open(self) -> None:
        """List the changes."""
        self.refresh()
        if not self._changes:
            return
        self._list = ChecksList(self.window(), self._store.undo_group, self.tr("What this variant changes"))
        self._list.chosen.connect(self._go)
        self._fill()
        self._list.open_beside(self, self._list.list)
        self._weigh()

    def stop(self) -> None:
        """End the thread that compares; returns when it has ended."""
        self._background.stop()

    def _weigh(self) -> None:
        base, variant = self._store.document.base, self._store.scenario
        if base is None or base.problems or self._store.problems:
            return
        known, scenario, name, found = self.weighed, base.scenario, title(base), self._changes
        if known is not None and known.base is scenario and known.variant is variant:
            self._show_weighed(known)
        else:
            self._background.submit(lambda: weighed(scenario, variant, name, found))

    def _show_weighed(self, found: Weighed) -> None:
        self.weighed = found
        if self._list is not None and isValid(self._list) and found.variant is self._store.scenario:
            self._list.sum_up(found.summary)
            self._fill()

    def _fill(self) -> None:
        worth = self.weighed.worth if self.weighed and self.weighed.variant is self._store.scenario else ()
        said = chain(worth, repeat(""))
        entries = [self._entry(change, each) for change, each in zip(self._changes, said, strict=False)]
        if self._list is not None:
            self._list.show_entries(entries, self.tr("What this variant changes"))

    def changeEvent(self, event: QEvent) -> None:
        """Other fonts, other widths."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def _go(self, entry: Entry) -> None:
        if entry.place:
            self.chosen.emit(entry.place)

    def _wait(self) -> None:
        if self._store.document.base is not None:
            self._pause.start()

    def _entry(self, change: Change, worth: str) -> Entry:
        what = " · ".join(part for part in (change.part, change.name) if part)
        if change.kind == "added":
            why = self.tr("added in this variant")
        elif change.kind == "removed":
            why = self.tr("not in this variant")
        else:
            unit = self._scale(change).unit
            pattern = self.tr("{before} → {after}")
            why = pattern.format(before=self._value(change, change.before), after=self._value(change, change.after))
            why = f"{why} {unit}".strip()
        return Entry(change.place, "", what, why, worth, mark="git-branch")

    def _value(self, change: Change, value: object) -> str:
        if value is None or value == "" or value == ():
            return self.tr("not stated")
        if isinstance(value, bool):
            return self.tr("on") if value else self.tr("off")
        if isinstance(value, AnyEstimate | int | float):
            scale = self._scale(change)
            if isinstance(value, int | float):
                return number(scale.shown(value), _DIGITS)
            return estimate_text(value, scale)
        if isinstance(value, str):
            return choice_label(value)
        return self.tr("otherwise")

    def _scale(self, change: Change) -> Scale:
        if change.quantity is None:
            return Scale()
        if found := re.fullmatch(r"links\[(\d+)\]\.effect", change.place):
            return effect_scale(self._store.scenario.links[int(found[1])])
        if found := re.fullmatch(r"initiatives\[(\d+)\]\.shifts\[(\d+)\]\.shift", change.place):
            shift = value_at(self._store.scenario, ("initiatives", int(found[1]), "shifts", int(found[2])))
            return Scale(1.0, shift_unit(shift)) if isinstance(shift, Shift) else Scale()
        return scale_of(change.quantity, self._store.scenario.currency)


def _words() -> Words:
    own = {
        "enabled": tr("In use"),
        "ramp": tr("Shape of the ramp"),
        "timing": tr("When it falls"),
        "currency": tr("Currency"),
        "start": tr("Start month"),
        "finance": tr("Finance"),
        "discounting": tr("Discounting"),
        "sampling": tr("Draws"),
        "roi_basis": tr("Basis of ROI"),
        "risk_mode": tr("Risk"),
        "residual": tr("Residual value"),
        "category": tr("Category"),
        "unit": tr("Unit"),
        "evidence": tr("Evidence"),
        "correlations": tr("Correlations"),
        "value": tr("Value scorecard"),
        "inventory": tr("KPI inventory"),
        "mirror": tr("Mirror survey"),
    }

    def option(value: str) -> str:
        label = own.get(value) or choice_label(value).replace("_", " ")
        return label[:1].upper() + label[1:]

    return Words(field_text, option)
