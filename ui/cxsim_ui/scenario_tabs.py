"""The open scenarios as tabs above the window's two halves, and what a variant changes."""

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QMenu, QTabBar, QToolButton, QWidget

from cxsim_ui.document import Document
from cxsim_ui.documents import Documents, title
from cxsim_ui.icons import icon
from cxsim_ui.store import Store
from cxsim_ui.theme import SPACE
from cxsim_ui.variant_button import VariantButton

_UNSAVED = " ●"


class ScenarioTabs(QWidget):
    """A tab for each open document, in the store's order. Tabs can be moved, closed, renamed and varied."""

    def __init__(self, store: Store, documents: Documents, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._documents = documents
        self._shown: list[Document] = []
        self.setProperty("role", "tabs")
        self.bar = _Bar()
        self.bar.setAccessibleName(self.tr("Scenarios"))
        self.bar.setProperty("role", "scenarios")
        self.bar.currentChanged.connect(self._choose)
        self.bar.tabCloseRequested.connect(self._close)
        self.bar.tabMoved.connect(self._move)
        self.bar.tabBarDoubleClicked.connect(self.rename)
        self.bar.customContextMenuRequested.connect(self._open_menu)
        self.vary = QToolButton()
        self.vary.setProperty("role", "flat")
        self.vary.setAutoRaise(True)
        self.vary.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.vary.setText(self.tr("Variant"))
        self.vary.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.vary.setToolTip(self.tr("Duplicate this scenario as a variant, to change and to compare (Ctrl+Shift+D)"))
        self.vary.setAccessibleName(self.tr("Duplicate as a variant"))
        self.vary.clicked.connect(documents.vary)
        self.variant = VariantButton(store)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE // 2, 2 * SPACE, 0)
        layout.setSpacing(SPACE // 2)
        layout.addWidget(self.bar)
        layout.addWidget(self.vary)
        layout.addStretch(1)
        layout.addWidget(self.variant)
        store.listed.connect(self._list)
        store.switched.connect(self._select)
        # A name or the dot may be another; edits that change neither cost a comparison.
        store.changed.connect(self._write)
        store.path_changed.connect(self._write)
        store.undo_group.cleanChanged.connect(self._write)
        self._tint()
        self._list()

    def step(self, by: int) -> None:
        """Go `by` tabs to the right, round and round."""
        self.bar.setCurrentIndex((self.bar.currentIndex() + by) % self.bar.count())

    def rename(self, index: int) -> None:
        """Ask for another name of the scenario at `index`."""
        if not 0 <= index < len(self._shown):
            return
        self._store.show(self._shown[index])
        name, given = QInputDialog.getText(
            self, self.tr("Rename the scenario"), self.tr("Name"), text=title(self._store.document)
        )
        if given and name.strip():
            new = self._store.scenario.model_copy(update={"name": name.strip()})
            self._store.edit(new, self.tr("Rename scenario"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        self.vary.setIcon(icon("git-branch"))
        for index in range(self.bar.count()):
            cross = self.bar.tabButton(index, QTabBar.ButtonPosition.RightSide)
            if isinstance(cross, QToolButton):
                cross.setIcon(icon("x"))

    def _cross(self) -> QToolButton:
        """The button that closes a tab; Ctrl+W does it without a pointer."""
        cross = QToolButton()
        cross.setProperty("role", "flat")
        cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        cross.setIconSize(QSize(12, 12))
        cross.setFixedSize(20, 20)
        cross.setIcon(icon("x"))
        cross.setToolTip(self.tr("Close the scenario (Ctrl+W)"))
        cross.setAccessibleName(self.tr("Close the scenario"))
        cross.clicked.connect(lambda: self._close(self._index_of(cross)))
        return cross

    def _index_of(self, cross: QToolButton) -> int:
        side = QTabBar.ButtonPosition.RightSide
        return next(index for index in range(self.bar.count()) if self.bar.tabButton(index, side) is cross)

    def _list(self) -> None:
        """As many tabs as documents, without a word to anybody."""
        blocked = self.bar.blockSignals(True)
        self._shown = self._store.documents
        while self.bar.count() > len(self._shown):
            self.bar.removeTab(self.bar.count() - 1)
        while self.bar.count() < len(self._shown):
            self.bar.setTabButton(self.bar.addTab(""), QTabBar.ButtonPosition.RightSide, self._cross())
        self.bar.blockSignals(blocked)
        self._write()
        self._select()

    def _select(self) -> None:
        blocked = self.bar.blockSignals(True)
        self.bar.setCurrentIndex(self._shown.index(self._store.document))
        self.bar.blockSignals(blocked)

    def _write(self) -> None:
        for index, document in enumerate(self._shown):
            name = title(document)
            # An ampersand in a name is no mnemonic.
            text = name.replace("&", "&&") + (_UNSAVED if document.dirty else "")
            if text != self.bar.tabText(index):
                self.bar.setTabText(index, text)
                unsaved = self.tr("{name}, not saved").format(name=name)
                self.bar.setAccessibleTabName(index, unsaved if document.dirty else name)
            tip = str(document.path) if document.path is not None else self.tr("Not in a file yet")
            self.bar.setTabToolTip(index, tip)

    def _choose(self, index: int) -> None:
        self._store.show(self._shown[index])

    def _close(self, index: int) -> None:
        self._documents.close(self._shown[index])

    def _move(self, start: int, end: int) -> None:
        self._store.move(start, end)
        self._shown = self._store.documents

    def _open_menu(self, at: QPoint) -> None:
        index = self.bar.tabAt(at)
        if index < 0:
            return
        self.bar.setCurrentIndex(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Rename…"), lambda: self.rename(index))
        menu.addAction(self.tr("Duplicate as a variant"), self._documents.vary)
        menu.addSeparator()
        menu.addAction(self.tr("Close"), lambda: self._close(index))
        menu.popup(self.bar.mapToGlobal(at))


class _Bar(QTabBar):
    def __init__(self) -> None:
        super().__init__()
        self.setExpanding(False)
        self.setMovable(True)
        self.setUsesScrollButtons(True)
        self.setDrawBase(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionBehaviorOnRemove(QTabBar.SelectionBehavior.SelectLeftTab)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The middle button closes, as in other programs."""
        super().mouseReleaseEvent(event)
        index = self.tabAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.MiddleButton and index >= 0:
            self.tabCloseRequested.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 renames, Delete closes."""
        if event.key() == Qt.Key.Key_F2:
            self.tabBarDoubleClicked.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete:
            self.tabCloseRequested.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)
