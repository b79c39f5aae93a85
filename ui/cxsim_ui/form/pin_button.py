"""Pins an estimate for presentations."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from cxsim_models.paths import pairs
from cxsim_ui.edits import Place, text_of
from cxsim_ui.form.words import tr
from cxsim_ui.store import Store


class PinButton(QPushButton):
    """Pressed while the estimate at `place` has a slider in presentations; `refused` where eight have one."""

    refused = Signal()

    def __init__(self, store: Store, place: Place) -> None:
        super().__init__(tr("Present"))
        self._document = store.document
        at = text_of(store.scenario, place)
        # By its path, which stays when parts move.
        self._path = next((path for path, known in pairs(store.scenario) if known == at), at)
        self.setCheckable(True)
        self.setChecked(self._path in self._document.pins)
        self.setToolTip(tr("Show a slider for this in presentations (F11), up to eight of them"))
        self.clicked.connect(self._pin)

    def _pin(self, pinned: bool) -> None:
        if not self._document.toggle_pin(self._path):
            self.setChecked(not pinned)
            self.refused.emit()
