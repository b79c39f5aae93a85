"""The sample cases without their uncertainty, and one initiative at a time: what can be reckoned by hand."""

import json
from typing import Any

from pydantic import TypeAdapter

from cxsim.files.scenario_file import loads
from cxsim.files.templates import template_text
from cxsim_models.estimate import AnyEstimate, Estimate
from cxsim_models.scenario import Scenario

_ESTIMATE: TypeAdapter[AnyEstimate] = TypeAdapter(Estimate)


def likely(value: Any) -> Any:
    """The document `value` with the likely value in place of every estimate."""
    if isinstance(value, dict):
        if "dist" in value:
            return _ESTIMATE.validate_python(value).point
        return {key: likely(item) for key, item in value.items()}
    return [likely(item) for item in value] if isinstance(value, list) else value


def certain(name: str, *, initiative: dict[str, Any] | None = None, **settings: object) -> Scenario:
    """A sample with every estimate fixed at its likely value, and everything delivered."""
    document = likely(json.loads(template_text(name)))
    document["settings"] |= settings
    for item in document["initiatives"]:
        item |= {"delivery_probability": 1} | (initiative or {})
    return loads(json.dumps(document))


def only(scenario: Scenario, *ids: str) -> Scenario:
    """The scenario with these initiatives switched on and the others off."""
    chosen = [each.model_copy(update={"enabled": each.id in ids}) for each in scenario.initiatives]
    return scenario.model_copy(update={"initiatives": tuple(chosen)})
