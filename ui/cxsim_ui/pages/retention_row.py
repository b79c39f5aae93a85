"""The row of a segment's retention table: what was made of it, and the way to another one."""

from PySide6.QtWidgets import QPushButton

from cxsim_models.retention import fit_sbg
from cxsim_ui.amounts import number
from cxsim_ui.edits import Place
from cxsim_ui.form.anchor import Anchor
from cxsim_ui.form.row import Row
from cxsim_ui.form.words import tr
from cxsim_ui.store import Store


class RetentionRow(Row):
    """Shows the table as a sentence; `button` asks for another."""

    def __init__(self, store: Store, at: Anchor, trail: Place) -> None:
        super().__init__(store, at, trail, tr("Retention table"))
        self.button = QPushButton(self)
        self.button.setAutoDefault(True)
        self.editor = self.button
        self.setFocusProxy(self.button)
        self.show_value(())

    def show_value(self, value: object) -> None:
        """Say what follows from the table, or that there is none."""
        table = value if isinstance(value, tuple) else ()
        text = tr("Change the table…") if table else tr("Fit to a table…")
        self.button.setText(text)
        self.button.setAccessibleName(tr("{place}: {text}").format(place=self.name, text=text))
        self.show_caption(_sentence(table) if table else tr("Alpha and beta are typed; a cohort of yours says more."))

    def editor_width(self, room: int) -> int:
        """The button as a whole."""
        return min(self.button.sizeHint().width(), room)


def _sentence(table: tuple[float, ...]) -> str:
    try:
        alpha, beta = fit_sbg(table)
    except ValueError:
        # The row says what is wrong with it in red.
        return ""
    return tr("Fitted to {years} years: alpha {alpha}, beta {beta}.").format(
        years=len(table) - 1, alpha=number(alpha), beta=number(beta)
    )
