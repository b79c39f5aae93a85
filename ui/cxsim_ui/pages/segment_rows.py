"""Rows of a segment that say what follows from its other figures."""

from cxsim_models.queue import busiest
from cxsim_models.segment import UNSTATED, Segment
from cxsim_models.tenure import annual_churn
from cxsim_ui import edits
from cxsim_ui.amounts import percent
from cxsim_ui.form.estimate_row import EstimateRow
from cxsim_ui.form.words import tr

_INTERVAL = UNSTATED["interval_minutes"]


class BusyCallsRow(EstimateRow):
    """The calls when it is busiest: if nobody has counted them, what the model takes from the contacts of a year."""

    def show_value(self, value: object) -> None:
        """Show an estimate or None, and what counts instead."""
        segment: Segment = edits.value_at(self.store.scenario, self.at.place)
        if segment.customers is not None and segment.contact_rate is not None:
            self_service = segment.self_service.point if segment.self_service is not None else 0.0
            minutes = segment.interval_minutes.point if segment.interval_minutes is not None else _INTERVAL
            calls = busiest(segment.customers.point, segment.contact_rate.point, self_service, minutes)
            self.assume(float(f"{calls:.3g}"))
        super().show_value(value)


class AgeRow(EstimateRow):
    """For how long today's customers have been there, and how many of them leave next by their retention."""

    @property
    def words(self) -> str:
        """The churn of their next year."""
        segment: Segment = edits.value_at(self.store.scenario, self.at.place)
        tenure = segment.retention
        if tenure is None:
            return ""
        try:
            churn = float(annual_churn(*tenure.point, tenure.age_years)) / 100.0
        except ValueError:
            # The row of the table says what is wrong with it in red.
            return ""
        return tr("At this tenure, {churn} leave within a year.").format(churn=percent(churn, 1))

    def show_value(self, value: object) -> None:
        """Show the years, and what follows with the other figures as they are now."""
        super().show_value(value)
        self.show_caption(self.words)
