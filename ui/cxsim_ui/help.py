"""Help, offline and in the user's language: pages that lead to one another, and a line to find one."""

from importlib.resources import files

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from cxsim_ui.form.row import Row
from cxsim_ui.form.search_box import SearchBox
from cxsim_ui.form.words import language
from cxsim_ui.navigation import TOPIC
from cxsim_ui.register.lines import folded
from cxsim_ui.theme import SPACE, palette

PAGES = (
    *("start", "baseline", "initiatives", "links", "finance", "assumptions", "value", "inventory"),
    *("results", "estimates", "keyboard", "glossary"),
)
"""The pages in the order in which they are listed."""


def text_of(page: str, language: str) -> str:
    """A page's text, Markdown; raises FileNotFoundError where there is none."""
    return (files("cxsim_assets") / "help" / language / f"{page}.md").read_text(encoding="utf-8")


def topic_of(widget: QWidget | None) -> str:
    """The page that explains what has the focus: the nearest that is named around it, else the first one."""
    if isinstance(widget, QLineEdit) and isinstance(widget.parentWidget(), Row):
        return "estimates"
    while widget is not None:
        topic = widget.property(TOPIC)
        if isinstance(topic, str):
            return topic
        widget = widget.parentWidget()
    return PAGES[0]


class HelpWindow(QWidget):
    """A window beside the main one: it may stay open while one works."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Help – cxsim"))
        self.resize(760, 620)
        self._texts = {page: text_of(page, language()) for page in PAGES}
        self.sought = SearchBox(self.tr("Find in the help"))
        self.sought.textChanged.connect(self._find)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Pages of the help"))
        self.list.setFixedWidth(190)
        for page, text in self._texts.items():
            item = QListWidgetItem(text.partition("\n")[0].removeprefix("# "))
            item.setData(Qt.ItemDataRole.UserRole, page)
            item.setSizeHint(QSize(0, 4 * SPACE))
            self.list.addItem(item)
        self.list.currentItemChanged.connect(self._show_item)
        self.text = QTextBrowser()
        self.text.setAccessibleName(self.tr("Text of the help"))
        # Nothing is fetched: pages lead to pages.
        self.text.setOpenLinks(False)
        self.text.setOpenExternalLinks(False)
        self.text.anchorClicked.connect(self._follow)
        self.text.document().setDocumentMargin(2 * SPACE)
        left = QVBoxLayout()
        left.addWidget(self.sought)
        left.addWidget(self.list, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addLayout(left)
        layout.addWidget(self.text, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    @property
    def page(self) -> str:
        """The page in sight."""
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def open(self, page: str) -> None:
        """Show a page, in front of everything."""
        self.sought.clear()
        self._turn_to(page)
        self.show()
        self.activateWindow()
        self.text.setFocus()

    def _turn_to(self, page: str) -> None:
        if page in PAGES:
            self.list.setCurrentRow(PAGES.index(page))

    def _show_item(self) -> None:
        text = self._texts.get(self.page, "")
        # Tables have lines, links the accent: Markdown alone has neither.
        style = f"a {{ color: {palette().accent}; }} h1 {{ font-size: large; }} td, th {{ padding: 3px 10px; }}"
        self.text.document().setDefaultStyleSheet(style)
        self.text.setMarkdown(text)
        self.text.setHtml(self.text.toHtml().replace("<table", '<table cellspacing="0" '))

    def _follow(self, link: QUrl) -> None:
        if link.isRelative():
            self._turn_to(link.fileName().removesuffix(".md"))

    def _find(self, sought: str) -> None:
        words = folded(sought).split()
        for row, text in enumerate(self._texts.values()):
            whole = folded(text)
            self.list.item(row).setHidden(not all(word in whole for word in words))
        visible = [row for row in range(self.list.count()) if not self.list.item(row).isHidden()]
        if visible and self.list.currentRow() not in visible:
            self.list.setCurrentRow(visible[0])
