"""The window's actions: one place for every text, shortcut and icon; menus and toolbar are made of them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QUndoGroup
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
    help: Callable[[], object]
    guide: Callable[[], object]
    present: Callable[[], object]
    reduce_motion: Callable[[bool], object]
    scheme: Callable[[str], object]
    language: Callable[[str], object]
    checks: Callable[[], object]
    vary: Callable[[], object]
    close_tab: Callable[[], object]
    step: Callable[[int], object]


class Actions(QObject):
    """Builds the menu bar and the toolbar of `window`."""

    def __init__(self, window: QMainWindow, commands: Commands, undo_group: QUndoGroup) -> None:
        super().__init__(window)
        self._window = window
        keys = QKeySequence.StandardKey
        self.new = self._action(self.tr("&New"), "file-plus", keys.New, commands.new)
        self.open = self._action(self.tr("&Open…"), "folder-open", keys.Open, commands.open)
        self.save = self._action(self.tr("&Save"), "save", keys.Save, commands.save)
        self.save_as = self._action(self.tr("Save &as…"), "", keys.SaveAs, commands.save_as)
        self.start_page = self._action(self.tr("S&tart page"), "layout-template", None, commands.start_page)
        self.vary = self._action(self.tr("&Duplicate as a variant"), "git-branch", None, commands.vary)
        self.vary.setShortcut(QKeySequence("Ctrl+Shift+D"))
        self.close_tab = self._action(self.tr("&Close the scenario"), "", None, commands.close_tab)
        self.close_tab.setShortcuts([QKeySequence("Ctrl+W"), QKeySequence("Ctrl+F4")])
        self.next_tab = self._action(self.tr("&Next scenario"), "", keys.NextChild, lambda: commands.step(1))
        previous = self.tr("P&revious scenario")
        self.previous_tab = self._action(previous, "", keys.PreviousChild, lambda: commands.step(-1))
        self.close = self._action(self.tr("&Quit"), "", keys.Quit, commands.close)
        self.about = self._action(self.tr("&About cxsim"), "info", None, commands.about)
        self.help = self._action(self.tr("&Help"), "circle-help", keys.HelpContents, commands.help)
        self.guide = self._action(self.tr("&First scenario"), "rocket", None, commands.guide)
        self.present = self._action(self.tr("&Present"), "presentation", None, commands.present)
        self.present.setShortcut(Qt.Key.Key_F11)
        self.reduced = QAction(self.tr("Reduced &motion"), self._window)
        self.reduced.setCheckable(True)
        self.reduced.toggled.connect(commands.reduce_motion)
        self.checks = self._action(self.tr("Chec&ks"), "triangle-alert", None, commands.checks)
        self.checks.setShortcut(Qt.Key.Key_F8)
        self.undo = self._action(self.tr("Undo"), "undo-2", keys.Undo, undo_group.undo)
        self.redo = self._action(self.tr("Redo"), "redo-2", keys.Redo, undo_group.redo)
        self._follow(undo_group)
        schemes = {"system": self.tr("Follow the s&ystem"), "light": self.tr("&Light"), "dark": self.tr("&Dark")}
        self.schemes = self._choices(schemes, commands.scheme)
        # Each language is named in itself: who cannot read the window must find the way.
        languages = {"system": self.tr("As the system has it"), "en": "English", "fr": "Français"}
        self.languages = self._choices(languages, commands.language)
        self.recent = QMenu(self.tr("Open &recent"), window)
        self._menus()
        self._toolbar()
        window.installEventFilter(self)

    def take_away(self) -> None:
        """Empty the menu bar and remove the toolbar: others are to come."""
        self._window.menuBar().clear()
        self._window.removeToolBar(self._bar)
        self._bar.deleteLater()
        for action in self._window.findChildren(QAction):
            if action.parent() is self._window:
                action.deleteLater()

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

    def _choices(self, names: Mapping[str, str], choose: Callable[[str], object]) -> dict[str, QAction]:
        """One of several, by what `choose` knows it as; `tick` shows which."""
        group = QActionGroup(self)
        actions = {}
        for known, text in names.items():
            action = QAction(text, self._window)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, known=known: choose(known))
            actions[known] = group.addAction(action)
        return actions

    def tick(self, scheme: str, language: str) -> None:
        """Show in the menus what is in force; what is not known follows the system."""
        for actions, known in ((self.schemes, scheme), (self.languages, language)):
            actions.get(known, actions["system"]).setChecked(True)

    def _follow(self, undo_group: QUndoGroup) -> None:
        """Enable undo and redo when there is something, and name it in the menu."""
        # The buttons keep one short word.
        self.undo.setIconText(self.undo.text())
        self.redo.setIconText(self.redo.text())
        self.undo.setEnabled(False)
        self.redo.setEnabled(False)
        undo_group.canUndoChanged.connect(self.undo.setEnabled)
        undo_group.canRedoChanged.connect(self.redo.setEnabled)
        undo_group.undoTextChanged.connect(self._name_undo)
        undo_group.redoTextChanged.connect(self._name_redo)

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
        file.addActions([self.save, self.save_as, self.vary])
        file.addSeparator()
        file.addAction(self.start_page)
        file.addSeparator()
        file.addActions([self.close_tab, self.close])
        edit = bar.addMenu(self.tr("&Edit"))
        edit.addActions([self.undo, self.redo])
        view = bar.addMenu(self.tr("&View"))
        view.addActions([self.present, self.checks])
        view.addSeparator()
        view.addActions([self.next_tab, self.previous_tab])
        view.addSeparator()
        view.addActions([*self.schemes.values()])
        view.addSeparator()
        view.addMenu(self._language_menu())
        view.addAction(self.reduced)
        help_ = bar.addMenu(self.tr("&Help"))
        help_.addActions([self.help, self.guide, self.about])

    def _language_menu(self) -> QMenu:
        menu = QMenu(self.tr("Lan&guage"), self._window)
        menu.addActions([*self.languages.values()])
        return menu

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
        bar.addSeparator()
        bar.addAction(self.present)
        self._window.addToolBar(bar)
        self._bar = bar

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tint the icons anew when the colours change."""
        if event.type() == QEvent.Type.PaletteChange:
            for action in self._window.actions() + self._window.findChildren(QAction):
                picture = action.property("picture")
                if picture:
                    action.setIcon(icon(picture))
        return super().eventFilter(watched, event)
