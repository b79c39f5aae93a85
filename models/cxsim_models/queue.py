"""Service by whole agents: what a change of the load saves where a service level must be kept (section 6)."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from cxsim_models.arrays import FloatArray, Sampled

BUSY_SHARE = 0.0003
"""Of a year's calls, those of the busiest half hour: 5 000 half hours a year, half as busy again (judgement)."""

_ROUNDING = 1.0 - 1e-12
_NO_LOAD = 1e-9
"""Erlangs that are only what rounding left of none."""


def busiest(customers: Sampled, contact_rate: Sampled, self_service: Sampled, interval_minutes: Sampled) -> Sampled:
    """Calls in the busiest interval where nobody has counted them; `contact_rate` a year, `self_service` in %."""
    share = BUSY_SHARE * interval_minutes / 30.0
    calls: Sampled = share * customers * contact_rate * (1.0 - self_service / 100.0)
    return calls


@dataclass(frozen=True, eq=False)
class Queue:
    """The busy interval without the initiatives; every field per trial.

    `calls` in the interval of `interval_s` seconds, each taking `handle_time_s`; `service_level` (a share) of them
    are answered within `target_s`; `shrinkage` is the share of paid time in which agents are away.
    """

    calls: Sampled
    interval_s: Sampled
    handle_time_s: Sampled
    target_s: Sampled
    service_level: Sampled
    shrinkage: Sampled

    def scheduled(self, volume: Sampled, handle_time: Sampled) -> FloatArray:
        """Whole agents for `volume` times the calls, each taking `handle_time` times as long; any shape."""
        # Imported here: few scenarios have a queue, and what it is computed with takes a while to load.
        from cxsim_models.staffing import MOST_LOAD, positions_needed

        seconds = np.asarray(self.handle_time_s * handle_time)
        load = np.asarray(volume * (self.calls * seconds / self.interval_s))
        if not (load >= _NO_LOAD).all():
            load = np.where(load < _NO_LOAD, 0.0, load)
            # Where calls take no time nobody is needed, but Erlang's formula divides by it.
            seconds = np.where(load > 0.0, seconds, self.handle_time_s)
        # Nobody telephones that much: where it was typed all the same, agents follow the load.
        beyond = np.maximum(load / MOST_LOAD, 1.0)
        load = np.minimum(load, MOST_LOAD)
        agents = positions_needed(load, seconds, np.asarray(self.target_s), self.service_level) * beyond
        agents = agents * (1.0 / (1.0 - np.asarray(self.shrinkage))) * _ROUNDING
        return np.asarray(np.ceil(agents))

    @cached_property
    def _before(self) -> FloatArray:
        return self.scheduled(1.0, 1.0)

    def relative(self, volume: Sampled, handle_time: Sampled = 1.0) -> FloatArray:
        """The agents of `scheduled` as a multiple of those without the initiatives; 1 where nobody calls."""
        before, after = self._before, self.scheduled(volume, handle_time)
        if (before > 0.0).all():
            return np.asarray(after / before)
        none = np.ones(np.broadcast_shapes(after.shape, before.shape))
        return np.divide(after, before, out=none, where=before > 0.0)


@dataclass(frozen=True, slots=True)
class Agents:
    """Agents as a multiple of those without the initiatives, (months, trials), after each change in turn.

    None where a change does not occur: fewer contacts, self-service, handling time.
    """

    contacts: FloatArray | None
    deflection: FloatArray | None
    handle_time: FloatArray | None
