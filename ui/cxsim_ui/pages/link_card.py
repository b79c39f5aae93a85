"""A link: what a point of one KPI does to another, in words, with the numbers behind them."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QVBoxLayout

from cxsim.evidence import stands_on, why_off
from cxsim_models.kpis import BEHAVIOURS
from cxsim_models.scenario import Link, Scenario
from cxsim_ui import edits
from cxsim_ui.form.anchor import Anchor
from cxsim_ui.form.card import Card, menu_button
from cxsim_ui.form.columns import Columns
from cxsim_ui.form.estimate_row import EstimateRow
from cxsim_ui.form.evidence_panel import entries_at
from cxsim_ui.form.evidence_popover import EvidencePopover
from cxsim_ui.form.fields import field_of
from cxsim_ui.form.pill import PillButton, PillFace
from cxsim_ui.form.plain_rows import TextRow
from cxsim_ui.form.row import Row
from cxsim_ui.form.scale import effect_scale, scale_of
from cxsim_ui.form.typed import estimate_text
from cxsim_ui.form.words import choice_label, inline, kpi_label, language, tr
from cxsim_ui.store import Store
from cxsim_ui.switch import Switch


def link_sentence(link: Link) -> str:
    """`each point of CSAT changes churn by −2 / −0.8 / 0 %, 70 % of it believed causal, 6 months later`."""
    text = estimate_text(link.effect, effect_scale(link))
    pattern = (
        tr("each point of {source} changes {target} by {effect} %")
        if link.target in BEHAVIOURS
        else tr("each point of {source} moves {target} by {effect} points")
    )
    source, target = (inline(kpi_label(id)) for id in (link.source, link.target))
    parts = [pattern.format(source=source, target=target, effect=text)]
    if link.attribution.uncertain or link.attribution.point != 1:
        share = estimate_text(link.attribution, scale_of(field_of(Link, "attribution").quantity, ""))
        parts.append(tr("{share} % of it believed causal").format(share=share))
    if link.lag_months == 1:
        parts.append(tr("a month later"))
    elif link.lag_months:
        parts.append(tr("{count} months later").format(count=link.lag_months))
    sentence = ", ".join(parts)
    return f"{sentence[:1].upper()}{sentence[1:]}."


def _caution(link: Link) -> str:
    """Why a link is off unless somebody switches it on."""
    reason = why_off(link)
    return tr("Off by default. {reason}").format(reason=reason.written(language())) if reason is not None else ""


class LinkCard(Card):
    """One link, folded to its sentence; the numbers unfold."""

    def __init__(self, store: Store, index: int) -> None:
        super().__init__()
        self.store = store
        self.at = Anchor(("links", index))
        self._link: Link | None = None
        self._rows: dict[str, Row] = {}
        self.switch = Switch()
        self.switch.clicked.connect(self._switch)
        self._title = QLabel()
        self._title.setProperty("role", "heading")
        self._title.setWordWrap(True)
        self._face = PillFace()
        self.badge = PillButton(self._face)
        self.badge.clicked.connect(self.open_evidence)
        actions: list[tuple[str, Callable[[], object]]] = [(tr("Remove link"), self._remove)]
        self.header.addWidget(self.switch)
        self.header.addWidget(self._title, 1)
        self.header.addWidget(self.badge)
        more = menu_button(tr("More about this link"), actions)
        self.menu = more.menu()
        self.header.addWidget(more)
        self.make_foldable()
        self.words = QLabel()
        self.words.setProperty("role", "caption")
        self.words.setWordWrap(True)
        self.add_line(self.words)
        self.caution = QLabel()
        self.caution.setProperty("role", "caption")
        self.caution.setWordWrap(True)
        self.add_line(self.caution)

    def put(self, place: edits.Place) -> None:
        """The part stands at `place` now; the rows follow."""
        self.at.place = place

    @property
    def problem_place(self) -> str:
        """The place of the link, as problems write it."""
        return edits.text_of(self.store.scenario, self.at.place)

    def build_body(self, column: QVBoxLayout) -> None:
        """Effect, attribution, lag, evidence."""
        link = self._link
        assert link is not None
        for name in ("effect", "attribution", "lag_months"):
            field = field_of(Link, name)
            scale = effect_scale(link) if name == "effect" else scale_of(field.quantity, "")
            judged = name == "lag_months"
            self._rows[name] = EstimateRow(self.store, self.at, (name,), field, scale, judged=judged)
        hint = tr("number of an entry in the evidence library")
        self._rows["evidence"] = TextRow(self.store, self.at, ("evidence",), tr("Evidence"), placeholder=hint)
        columns = Columns()
        columns.set_rows(self._rows.values())
        column.addWidget(columns)
        self._show_rows()

    def sync(self, scenario: Scenario) -> None:
        """Show the link as the document has it."""
        link = scenario.links[int(self.at.place[1])]
        if link is self._link:
            return
        self._link = link
        title = tr("{source} → {target}").format(source=kpi_label(link.source), target=kpi_label(link.target))
        self._title.setText(title)
        self._title.setEnabled(link.enabled)
        self.switch.setChecked(link.enabled)
        self.switch.setAccessibleName(tr("{name}: on or off").format(name=title))
        self.words.setText(link_sentence(link))
        self.words.setEnabled(link.enabled)
        self.caution.setText(_caution(link))
        self.caution.setVisible(bool(self.caution.text()))
        known = stands_on(link)
        self._face.show(choice_label(known.grade) if known.grade else tr("no source"), known.grade or "")
        cited = " · ".join(filter(None, (known.id, known.source)))
        self.badge.setToolTip(cited or tr("Uncertainty, source and notes"))
        self.badge.setAccessibleName(
            tr("Evidence of {name}: {evidence}").format(name=title, evidence=self._face.text)
        )
        self.badge.updateGeometry()
        self.badge.update()
        self._show_rows()

    def _show_rows(self) -> None:
        for name, row in self._rows.items():
            row.show_value(getattr(self._link, name))

    def open_evidence(self) -> EvidencePopover | None:
        """Show what is known of the link; where nothing is, the details of its effect."""
        link = self._link
        assert link is not None
        if not entries_at(self.store, self._effect):
            self._open_effect()
            return None
        scale = effect_scale(link)
        popover = EvidencePopover(
            self,
            self.store,
            lambda: self._effect,
            scale,
            self._title.text(),
            caution=_caution(link),
            more=self._open_effect,
        )
        popover.open_under(self.badge)
        return popover

    @property
    def _effect(self) -> edits.Place:
        return (*self.at.place, "effect")

    def _open_effect(self) -> None:
        self.unfold(True)
        row = self._rows["effect"]
        assert isinstance(row, EstimateRow)
        row.open_details()

    def _switch(self, on: bool) -> None:
        new = edits.with_field(self.store.scenario, (*self.at.place, "enabled"), on)
        self.store.edit(new, tr("Switch link on") if on else tr("Switch link off"))

    def _remove(self) -> None:
        self.store.edit(edits.remove(self.store.scenario, self.at.place), tr("Remove link"))
