"""What a text typed into a cell of the register makes of the document. Pure functions."""

from typing import Any

from cxsim.naming import steps_of
from cxsim.register import Assumption
from cxsim_models.estimate import AnyEstimate
from cxsim_models.scenario import Scenario
from cxsim_ui.edits import EditError, with_field
from cxsim_ui.form.dates import day_read
from cxsim_ui.form.sentences import full_sentence
from cxsim_ui.form.typed import TypedError, check_bounds, estimate_text, understood
from cxsim_ui.form.words import inline, tr
from cxsim_ui.register.lines import Column, Line

FIELDS = {
    Column.GRADE: "grade",
    Column.SOURCE: "source",
    Column.OWNER: "owner",
    Column.DATE: "date",
    Column.NOTE: "note",
}
"""What each column edits of an estimate; the value is edited as a whole, the name and the share not at all."""


def typed_text(line: Line, column: Column) -> str:
    """What stands in the editor of a cell when it opens."""
    estimate = line.assumption.estimate
    if column is Column.VALUE:
        return estimate_text(estimate, line.scale)
    if column is Column.GRADE:
        return line.assumption.grade
    return str(getattr(estimate, FIELDS[column]) or "")


def changed(scenario: Scenario, line: Line, column: Column, text: str) -> Scenario:
    """`scenario` with what `text` says in a cell.

    Raises TypedError, with the sentence for the person who typed it, where it cannot stand there.
    """
    assumption = line.assumption
    if column is Column.VALUE:
        estimate = understood(text, line.scale, assumption.estimate)
        check_bounds(estimate, assumption.quantity, line.scale)
    else:
        value = day_read(text) if column is Column.DATE else text.strip()
        estimate = _registered(assumption.estimate, FIELDS[column], value)
    try:
        return with_field(scenario, steps_of(assumption.place), estimate)
    except EditError as error:
        raise TypedError(full_sentence(error.reason)) from None


def undo_text(assumption: Assumption, column: Column) -> str:
    """What the edit of a cell is called."""
    patterns = {
        Column.GRADE: tr("Change grade of {field}"),
        Column.SOURCE: tr("Change source of {field}"),
        Column.OWNER: tr("Change owner of {field}"),
        Column.DATE: tr("Change date of {field}"),
        Column.NOTE: tr("Change note on {field}"),
    }
    return patterns.get(column, tr("Change {field}")).format(field=inline(assumption.name))


def _registered(estimate: AnyEstimate, field: str, value: object) -> AnyEstimate:
    fields: dict[str, Any] = {name: getattr(estimate, name) for name in estimate.model_fields_set - {field}}
    stated = {field: value} if value else {}
    return type(estimate).model_validate(fields | {"dist": estimate.dist} | stated)
