"""One named correlation: two estimates, and how closely they move together."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize

from cxsim_models.quantity import Quantity
from cxsim_models.scenario import Correlation
from cxsim_ui import edits
from cxsim_ui.form.anchor import Anchor
from cxsim_ui.form.choice import Choice
from cxsim_ui.form.icon_button import IconButton
from cxsim_ui.form.value_boxes import NumberBox
from cxsim_ui.form.words import tr
from cxsim_ui.pages.table_row import GAP, MENU, TOP, Cells, TableRow
from cxsim_ui.store import Store

_RHO = Quantity("Correlation", "", -1, 1, "", "", 0.1)
_NUMBER = 60
_LEAST = 80
"""Pixels in which a long name still begins."""


class PairRow(TableRow):
    """The two estimates one above the other, Spearman's rho beside the first."""

    def __init__(self, store: Store, index: int) -> None:
        super().__init__(store, Anchor(("correlations", index)), tr("Correlation"))
        self._labels: Mapping[str, str] = {}
        self.ends = {"a": Choice((), self), "b": Choice((), self)}
        for name, says in (("a", tr("First estimate")), ("b", tr("Second estimate"))):
            end = self.ends[name]
            end.setAccessibleName(says)
            end.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            end.setMinimumWidth(_LEAST)
            end.chosen.connect(lambda path, name=name: self._choose(name, str(path)))
        self.rho = NumberBox(store, self.at, ("rho",), _RHO, tr("Correlation"), self, failed_with=self.show_failure)
        self.rho.setToolTip(tr("Spearman's rank correlation: −1 always opposite, 0 independent, 1 always together."))
        self.discard = IconButton("x", tr("Remove correlation"), self)
        self.discard.clicked.connect(self._remove)
        self.placed |= {**self.ends, "rho": self.rho, "discard": self.discard}
        self.setFocusProxy(self.ends["a"])

    def cells(self, width: int) -> Cells:
        """Two lines; the number and the cross end the first."""
        line = max(self.rho.sizeHint().height(), self.ends["a"].sizeHint().height())
        discard = QRect(width - MENU, TOP + (line - MENU) // 2, MENU, MENU)
        rho = QRect(discard.left() - GAP - _NUMBER, TOP, _NUMBER, line)
        room = rho.left() - GAP
        return {
            "a": QRect(0, TOP, room, line),
            "b": QRect(0, TOP + line + GAP, room, line),
            "rho": rho,
            "discard": discard,
        }

    def minimumSizeHint(self) -> QSize:
        """A name's beginning, the number, the cross."""
        return QSize(_LEAST + GAP + _NUMBER + GAP + MENU, self.sizeHint().height())

    def show_pair(self, pair: Correlation, known: Mapping[str, str], labels: Mapping[str, str]) -> None:
        """Show a pair: `known` are the paths by spelling, `labels` the estimates that can be chosen, by path."""
        offered = labels != self._labels
        self._labels = labels
        for name, text in (("a", pair.a), ("b", pair.b)):
            end, path = self.ends[name], known.get(text.strip(), text)
            if offered or end.findData(path) < 0:
                others = {} if path in labels else {path: text}
                end.set_options([*labels.items(), *others.items()])
            end.show_choice(path)
            end.setToolTip(end.currentText())
        self.rho.show_value(pair.rho)

    def _choose(self, name: str, path: str) -> None:
        changed = edits.with_field(self.store.scenario, (*self.at.place, name), path)
        self.store.edit(changed, tr("Change correlation"))

    def _remove(self) -> None:
        self.store.edit(edits.remove(self.store.scenario, self.at.place), tr("Remove correlation"))
