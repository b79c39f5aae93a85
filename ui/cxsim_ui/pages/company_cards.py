"""What belongs to no segment: the workforce, and friction points."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cxsim_models.scenario import Scenario
from cxsim_models.segment import FrictionPoint, Workforce
from cxsim_ui import edits
from cxsim_ui.form.anchor import Anchor
from cxsim_ui.form.card import Card
from cxsim_ui.form.columns import Columns
from cxsim_ui.form.estimate_row import EstimateRow
from cxsim_ui.form.fields import fields_of
from cxsim_ui.form.icon_button import IconButton
from cxsim_ui.form.scale import scale_of
from cxsim_ui.form.text_box import TextBox
from cxsim_ui.form.words import tr
from cxsim_ui.pages.part_list import PartList
from cxsim_ui.store import Store
from cxsim_ui.theme import SPACE


def card_title(card: Card, title: str, explanation: str) -> None:
    """A heading and a quiet sentence in a card's header."""
    text = QVBoxLayout()
    text.setSpacing(0)
    heading = QLabel(title)
    heading.setProperty("role", "heading")
    quiet = QLabel(explanation)
    quiet.setProperty("role", "caption")
    quiet.setWordWrap(True)
    text.addWidget(heading)
    text.addWidget(quiet)
    card.header.addLayout(text, 1)


class WorkforceCard(Card):
    """The agents; an offer to state them where nobody has."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self.store = store
        self.at = Anchor(("workforce",))
        self._shown: tuple[object, str] | None = None
        self._columns: Columns | None = None
        card_title(self, tr("Workforce"), tr("The agents, and what it costs when they leave."))
        self._state = QPushButton(tr("State it"))
        self._state.setAccessibleName(tr("State the workforce"))
        self._state.clicked.connect(self._add)
        self._drop = IconButton("trash-2", tr("Remove the workforce"))
        self._drop.clicked.connect(self._remove)
        self.header.addWidget(self._state)
        self.header.addWidget(self._drop)
        self.unfold(True)

    @property
    def problem_place(self) -> str:
        """The place of the workforce, as problems write it."""
        return "workforce"

    def build_body(self, column: QVBoxLayout) -> None:
        """Rows, or nothing."""
        self._columns = Columns()
        column.addWidget(self._columns)

    def sync(self, scenario: Scenario) -> None:
        """Show the workforce as the document has it."""
        workforce = scenario.workforce
        before = self._shown
        if before is not None and before[0] is workforce and before[1] == scenario.currency:
            return
        self._shown = workforce, scenario.currency
        assert self._columns is not None
        self._state.setVisible(workforce is None)
        self._drop.setVisible(workforce is not None)
        if workforce is None:
            self._columns.set_rows([])
        elif not self._columns.rows or before is None or before[1] != scenario.currency:
            self._columns.set_rows(part_rows(self.store, self.at, Workforce, scenario.currency))
        self.body_visible(workforce is not None)
        show_values(self._columns, workforce)

    def body_visible(self, visible: bool) -> None:
        """Take no room while there is nothing to show."""
        if self.body is not None:
            self.body.setVisible(visible)

    def _add(self) -> None:
        self.store.edit(edits.add_workforce(self.store.scenario), tr("State the workforce"))

    def _remove(self) -> None:
        self.store.edit(edits.with_field(self.store.scenario, ("workforce",), None), tr("Remove the workforce"))


class FrictionCard(Card):
    """Recurring annoyances that cost people's time."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self.store = store
        self._currency = ""
        card_title(self, tr("Friction points"), tr("What goes wrong again and again, and whose time it takes."))
        add = QPushButton(tr("Add"))
        add.setAccessibleName(tr("Add friction point"))
        add.clicked.connect(self._add)
        self.header.addWidget(add)
        self.unfold(True)

    @property
    def problem_place(self) -> str:
        """The place of the friction points, as problems write it."""
        return "friction"

    def build_body(self, column: QVBoxLayout) -> None:
        """One block for each point."""
        column.setSpacing(2 * SPACE)
        self._list = PartList("friction", column, self._made, _Point.put)

    def sync(self, scenario: Scenario) -> None:
        """Show the points as the document has them."""
        if scenario.currency != self._currency:
            self._currency = scenario.currency
            self._list.show_parts([])
        self._list.show_parts([point.id for point in scenario.friction])
        for block, point in zip(self._list.widgets, scenario.friction, strict=True):
            block.show_point(point)
        if self.body is not None:
            self.body.setVisible(bool(scenario.friction))

    def _made(self, index: int) -> "_Point":
        return _Point(self.store, index, self._currency)

    def _add(self) -> None:
        self.store.edit(edits.add_friction_point(self.store.scenario, ""), tr("Add friction point"))
        self._list.widgets[-1].name.setFocus()


class _Point(QWidget):
    def __init__(self, store: Store, index: int, currency: str) -> None:
        super().__init__()
        self.store = store
        self.at = Anchor(("friction", index))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        line = QHBoxLayout()
        self.name = TextBox(store, self.at, ("name",), tr("Name of the friction point"), role="name")
        self.name.setPlaceholderText(tr("What goes wrong"))
        remove = IconButton("trash-2", tr("Remove friction point"))
        remove.clicked.connect(self._remove)
        line.addWidget(self.name)
        line.addWidget(remove)
        column.addLayout(line)
        self._columns = Columns()
        self._columns.set_rows(part_rows(store, self.at, FrictionPoint, currency))
        column.addWidget(self._columns)

    def put(self, place: edits.Place) -> None:
        self.at.place = place

    def show_point(self, point: FrictionPoint) -> None:
        self.name.show_value(point.name)
        show_values(self._columns, point)

    def _remove(self) -> None:
        self.store.edit(edits.remove(self.store.scenario, self.at.place), tr("Remove friction point"))


def part_rows(
    store: Store, at: Anchor, part: type[Workforce] | type[FrictionPoint], currency: str
) -> list[EstimateRow]:
    """A row for every field of a part."""
    return [
        EstimateRow(store, at, (field.name,), field, scale_of(field.quantity, currency)) for field in fields_of(part)
    ]


def show_values(columns: Columns, part: Workforce | FrictionPoint | None) -> None:
    """Show each row's own field of `part`."""
    for row in columns.rows:
        if isinstance(row, EstimateRow) and part is not None:
            row.show_value(getattr(part, row.field.name))
