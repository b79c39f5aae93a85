"""The window's actions: one place for every text, shortcut and icon; menus and toolbar are made of them."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QUndoStack
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar

from cxsim_ui.icons import icon


@dataclass(frozen=True, slots=True)
class Commands:
    """What the actions do; all take no argument."""

    new: Callable[[], object]
    open: Callable[[], object]
    save: Callable[[], object]
    save_as: Callable[[], object]
    start_page: Callable[[], object]
    close: Callable[[], object]
    about: Callable[[], object]
    scheme: Callable[[str], object]
    checks: Callable[[], object]


class Actions(QObject):
    """Builds the menu bar and the toolbar of `window`."""

    def __init__(self, window: QMainWindow, commands: Commands, undo_stack: QUndoStack) -> None:
        super().__init__(window)
        self._window = window
        keys = QKeySequence.StandardKey
        self.new = self._action(self.tr("&New"), "file-plus", keys.New, commands.new)
        self.open = self._action(self.tr("&Open…"), "folder-open", keys.Open, commands.open)
        self.save = self._action(self.tr("&Save"), "save", keys.Save, commands.save)
        self.save_as = self._action(self.tr("Save &as…"), "", keys.SaveAs, commands.save_as)
        self.start_page = self._action(self.tr("S&tart page"), "layout-template", None, commands.start_page)
        self.close = self._action(self.tr("&Quit"), "", keys.Quit, commands.close)
        self.about = self._action(self.tr("&About cxsim"), "info", None, commands.about)
        self.checks = self._action(self.tr("Chec&ks"), "triangle-alert", None, commands.checks)
        self.checks.setShortcut(Qt.Key.Key_F8)
        self.undo = self._action(self.tr("Undo"), "undo-2", keys.Undo, undo_stack.undo)
        self.redo = self._action(self.tr("Redo"), "redo-2", keys.Redo, undo_stack.redo)
        self._follow(undo_stack)
        self._schemes = [
            self._scheme(self.tr("Follow the &system"), "system", commands),
            self._scheme(self.tr("&Light"), "light", commands),
            self._scheme(self.tr("&Dark"), "dark", commands),
        ]
        self.recent = QMenu(self.tr("Open &recent"), window)
        self._menus()
        self._toolbar()
        window.installEventFilter(self)

    def _action(
        self,
        text: str,
        picture: str,
        shortcut: QKeySequence.StandardKey | None,
        does: Callable[[], object],
    ) -> QAction:
        action = QAction(text, self._window)
        if picture:
            action.setProperty("picture", picture)
            action.setIcon(icon(picture))
        if shortcut is not None:
            action.setShortcuts(QKeySequence.keyBindings(shortcut))
        action.triggered.connect(lambda: does())
        return action

    def _scheme(self, text: str, name: str, commands: Commands) -> QAction:
        action = QAction(text, self._window)
        action.triggered.connect(lambda: commands.scheme(name))
        return action

    def _follow(self, undo_stack: QUndoStack) -> None:
        """Enable undo and redo when there is something, and name it in the menu."""
        # The buttons keep one short word.
        self.undo.setIconText(self.undo.text())
        self.redo.setIconText(self.redo.text())
        self.undo.setEnabled(False)
        self.redo.setEnabled(False)
        undo_stack.canUndoChanged.connect(self.undo.setEnabled)
        undo_stack.canRedoChanged.connect(self.redo.setEnabled)
        undo_stack.undoTextChanged.connect(self._name_undo)
        undo_stack.redoTextChanged.connect(self._name_redo)

    def _name_undo(self, change: str) -> None:
        self.undo.setText(self.tr("Undo: {change}").format(change=change) if change else self.tr("Undo"))

    def _name_redo(self, change: str) -> None:
        self.redo.setText(self.tr("Redo: {change}").format(change=change) if change else self.tr("Redo"))

    def _menus(self) -> None:
        bar = self._window.menuBar()
        file = bar.addMenu(self.tr("&File"))
        file.addActions([self.new, self.open])
        file.addMenu(self.recent)
        file.addSeparator()
        file.addActions([self.save, self.save_as])
        file.addSeparator()
        file.addAction(self.start_page)
        file.addSeparator()
        file.addAction(self.close)
        edit = bar.addMenu(self.tr("&Edit"))
        edit.addActions([self.undo, self.redo])
        view = bar.addMenu(self.tr("&View"))
        view.addAction(self.checks)
        view.addSeparator()
        view.addActions(self._schemes)
        help_ = bar.addMenu(self.tr("&Help"))
        help_.addAction(self.about)

    def _toolbar(self) -> None:
        bar = QToolBar(self.tr("Toolbar"), self._window)
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        bar.setIconSize(QSize(18, 18))
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bar.addActions([self.new, self.open, self.save])
        bar.addSeparator()
        bar.addActions([self.undo, self.redo])
        self._window.addToolBar(bar)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tint the icons anew when the colours change."""
        if event.type() == QEvent.Type.PaletteChange:
            for action in self._window.actions() + self._window.findChildren(QAction):
                picture = action.property("picture")
                if picture:
                    action.setIcon(icon(picture))
        return super().eventFilter(watched, event)
