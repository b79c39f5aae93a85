"""What it costs to serve a customer for a year, and how initiatives change it: section 6."""

from dataclasses import dataclass

import numpy as np

from cxsim_models.arrays import FloatArray, Sampled
from cxsim_models.queue import Agents

LEAST_RESOLVED = 0.01
"""Nobody makes more than a hundred contacts about one issue, however few are resolved (judgement)."""


@dataclass(frozen=True, slots=True)
class ServiceBaseline:
    """Cost to serve per customer and year in the do-nothing world; every field per trial.

    `contacts` per customer and year, `self_service` a share, `unit` the cost of an assisted contact.
    """

    contacts: Sampled
    self_service: Sampled
    self_service_cost: Sampled
    unit: Sampled
    complaints: Sampled

    @property
    def mix_cost(self) -> Sampled:
        """Cost of an average contact, assisted or not."""
        return (1.0 - self.self_service) * self.unit + self.self_service * self.self_service_cost

    @property
    def service(self) -> Sampled:
        """Service cost per customer and year, without complaints."""
        return self.contacts * self.mix_cost


@dataclass(frozen=True, slots=True)
class ServiceChanges:
    """What the initiatives change, (months, trials) each, None where nothing does.

    `ratio` contacts(t)/contacts₀, `self_service` in shares, `unit` the relative change of the unit cost; `agents`
    where the assisted part is paid by whole agents.
    """

    ratio: FloatArray | None
    self_service: FloatArray | None
    unit: FloatArray | None
    agents: Agents | None = None


def assisted_volume(contacting: Sampled, self_service_change: FloatArray, self_service: Sampled) -> FloatArray:
    """Assisted contacts as a multiple of those without the initiatives; `self_service` in %, its change in points."""
    assisted = 1.0 - self_service / 100.0
    share = np.divide(1.0, assisted, out=np.zeros(np.shape(assisted)), where=np.greater(assisted, 0.0))
    return np.asarray(contacting * np.maximum(1.0 - self_service_change * 0.01 * share, 0.0))


def contact_ratio(
    *,
    fcr: Sampled,
    fcr_change: FloatArray | None,
    repeat_propensity: Sampled,
    contact_rate: Sampled,
    contact_rate_change: FloatArray | None,
    abandonment: Sampled,
    abandonment_change: FloatArray | None,
    redial: Sampled,
) -> FloatArray | None:
    """contacts(t) / contacts₀, (months, trials); None where nothing changes it. KPIs in %, changes in points.

    Repeats: an issue takes 1/(1 − r(1 − fcr)) contacts, 1/FCR where everybody who is not helped calls again.
    """
    ratio: FloatArray | None = None
    if fcr_change is not None:
        resolved = np.maximum(1.0 - repeat_propensity * (1.0 - fcr / 100.0), LEAST_RESOLVED)
        ratio = fcr_change * (repeat_propensity / 100.0 / resolved)
        ratio += 1.0
        np.maximum(ratio, LEAST_RESOLVED / resolved, out=ratio)
        np.divide(1.0, ratio, out=ratio)
    if contact_rate_change is not None:
        scale = contact_rate_change * (1.0 / np.where(np.equal(contact_rate, 0.0), 1.0, contact_rate))
        scale += 1.0
        ratio = scale if ratio is None else ratio * scale
    if abandonment_change is not None:
        scale = abandonment_change * (redial / 100.0 / (1.0 + redial * abandonment / 100.0))
        scale += 1.0
        ratio = scale if ratio is None else ratio * scale
    return ratio


def unit_cost(
    cost_per_contact: Sampled, agent_hour_cost: Sampled | None, handle_time: Sampled, occupancy: Sampled
) -> Sampled:
    """Cost of one assisted contact: as stated, or from minutes, the hour's cost and occupancy."""
    if agent_hour_cost is None:
        return cost_per_contact
    return handle_time * agent_hour_cost / 60.0 / occupancy
