"""The row of one field of the settings."""

from cxsim_models.scenario import Settings
from cxsim_ui.form.anchor import Anchor
from cxsim_ui.form.estimate_row import EstimateRow
from cxsim_ui.form.fields import field_of
from cxsim_ui.form.plain_rows import ChoiceRow, FlagRow
from cxsim_ui.form.row import Row
from cxsim_ui.form.scale import scale_of
from cxsim_ui.form.words import field_text
from cxsim_ui.store import Store

_EXPLAINED = ("execution", "inflation", "price_growth", "tax_rate")
_TYPED = ("trials", "seed")
"""Numbers that nobody drags."""
_JUDGED = ("execution", "benefit_haircut", "cost_markup")
"""Numbers of which the evidence library has something to say."""


def setting_row(store: Store, name: str, labels: dict[str, str], caption: str = "") -> Row:
    """The row of the field `name`; `labels` name choices and switches, whose types hold no label."""
    field, at = field_of(Settings, name), Anchor(("settings",))
    if field.kind == "choice":
        return ChoiceRow(store, at, (name,), labels[name], field.choices)
    if field.kind == "flag":
        return FlagRow(store, at, (name,), labels[name], caption)
    drags, judged = name not in _TYPED, name in _JUDGED
    row = EstimateRow(store, at, (name,), field, scale_of(field.quantity, ""), drags=drags, judged=judged)
    row.show_caption(field_text(field.quantity.help) if name in _EXPLAINED else "")
    return row
