"""The JSON Schema of scenario files: what an editor needs to complete, explain and check while one types."""

import math
from typing import Any, get_args

from pydantic import BaseModel, TypeAdapter

from cxsim.files.expected import Expected, expected
from cxsim_models.estimate import KINDS, AnyEstimate
from cxsim_models.kpis import FRICTION, KPIS
from cxsim_models.quantity import Quantity
from cxsim_models.scenario import Scenario

DIALECT = "https://json-schema.org/draft/2020-12/schema"

_GIVEN = [{"type": "number"}, {"type": "object", "additionalProperties": True}]
"""What an estimate is to Pydantic before it looks at it."""

_ESTIMATE = {
    "title": "Estimate",
    "description": "A number, or an uncertain number: an object with “dist”.",
    "anyOf": [
        {"type": "number"},
        {
            "type": "object",
            "required": ["dist"],
            "discriminator": {
                "propertyName": "dist",
                "mapping": {name: f"#/$defs/{kind.__name__}" for name, kind in KINDS.items()},
            },
            "oneOf": [{"$ref": f"#/$defs/{kind.__name__}"} for kind in KINDS.values()],
        },
    ],
}


def json_schema() -> dict[str, Any]:
    """The schema, draft 2020-12, with each field's label, unit, help and bounds; a new one at each call."""
    document = Scenario.model_json_schema()
    definitions = document.pop("$defs")
    described = {"Scenario": document, **definitions}
    for model in _models(expected(Scenario), set()):
        if model.__name__ in described:
            _describe(described[model.__name__], model)
    for model_name, key, extra in (("Shift", "kpi", (FRICTION,)), ("Link", "from", ()), ("Link", "to", ())):
        definitions[model_name]["properties"][key]["enum"] = [*KPIS, *extra]
    document = _with_estimates({**document, "$defs": definitions})
    document["$defs"] |= _kinds() | {"Estimate": _ESTIMATE}
    return {"$schema": DIALECT, **document, "title": "cxsim scenario"}


def _models(wanted: Expected, seen: set[type[BaseModel]]) -> set[type[BaseModel]]:
    """Every type of object that occurs in what is expected."""
    within = [*wanted.members, *map(expected, get_args(wanted.core) if not wanted.members else ())]
    if wanted.model is not None and wanted.model not in seen:
        seen.add(wanted.model)
        within += wanted.keys.values()
    for part in within:
        _models(part, seen)
    return seen


def _describe(schema: dict[str, Any], model: type[BaseModel]) -> None:
    for key, field in expected(model).keys.items():
        if field.quantity is not None:
            schema["properties"][key] |= _quantity(field.quantity)


def _quantity(quantity: Quantity) -> dict[str, Any]:
    # Bounds bind numbers only: an estimate's object passes them by.
    unit = quantity.unit.format(**{"currency": "currency", "as": "“as”"})
    texts = (quantity.help, f"[{unit}]" if unit else "")
    stated: dict[str, Any] = {"title": quantity.label, "description": " ".join(filter(None, texts))}
    if math.isfinite(quantity.lower):
        stated["minimum"] = quantity.lower
    if math.isfinite(quantity.upper):
        stated["maximum"] = quantity.upper
    return stated


def _with_estimates(node: Any) -> Any:
    """The schema with `#/$defs/Estimate` wherever one is accepted, and defaults as a file writes them."""
    if isinstance(node, list):
        return [_with_estimates(item) for item in node]
    if not isinstance(node, dict):
        return node
    made = {key: _with_estimates(item) for key, item in node.items()}
    if made.get("anyOf") == _GIVEN:
        made = {**{key: item for key, item in made.items() if key != "anyOf"}, "$ref": "#/$defs/Estimate"}
    if isinstance(default := made.get("default"), dict) and default.get("dist") == "fixed":
        made["default"] = default["value"]
    return made


def _kinds() -> dict[str, Any]:
    definitions: dict[str, Any] = TypeAdapter(AnyEstimate).json_schema()["$defs"]
    for kind in KINDS.values():
        definition = definitions[kind.__name__]
        # In a file every estimate that is an object says which distribution it is.
        definition["required"] = sorted({"dist", *definition.get("required", ())})
    return definitions
