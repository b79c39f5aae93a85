"""A scenario in which nothing is left to chance: what TEI's risk adjustment starts from."""

from typing import Any

from pydantic import BaseModel

from cxsim_models.estimate import EstimateBase, Fixed, fixed
from cxsim_models.initiative import Initiative
from cxsim_models.scenario import Scenario


def at_likely(scenario: Scenario) -> Scenario:
    """Every estimate as one number, its likely value, with its source kept; every initiative is delivered."""
    result: Scenario = _at_likely(scenario)
    return result


def _at_likely(part: Any) -> Any:
    if isinstance(part, EstimateBase):
        if not part.uncertain:
            return part
        kept = part.model_dump(include=set(EstimateBase.register_fields), exclude_unset=True)
        return Fixed(dist="fixed", value=part.point, **kept)
    if isinstance(part, tuple):
        items = tuple(map(_at_likely, part))
        return items if any(new is not old for new, old in zip(items, part, strict=True)) else part
    if isinstance(part, dict):
        values = {key: _at_likely(value) for key, value in part.items()}
        return values if any(values[key] is not old for key, old in part.items()) else part
    if not isinstance(part, BaseModel):
        return part
    changed = {
        name: new for name in type(part).model_fields if (new := _at_likely(old := getattr(part, name))) is not old
    }
    if isinstance(part, Initiative) and 0.0 < part.delivery_probability.point < 1.0:
        changed["delivery_probability"] = fixed(1.0)
    return part.model_copy(update=changed) if changed else part
