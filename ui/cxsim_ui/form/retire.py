"""Takes widgets away whose part of the document is gone."""

from PySide6.QtWidgets import QWidget


def retire(widget: QWidget) -> None:
    """Hide a widget for good and delete it soon; until then nothing in it acts on the document any more.

    What stands open above it, a menu or a popover, would speak of another part than the one it was opened for.
    """
    for above in widget.findChildren(QWidget):
        if above.isWindow() and above.isVisible():
            above.close()
    widget.hide()
    widget.setEnabled(False)
    widget.deleteLater()
