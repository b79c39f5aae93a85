"""The reference scenario and edits of it, for the benchmarks."""

from collections.abc import Iterator

import cxsim
from cxsim_models.estimate import EstimateBase
from cxsim_models.paths import located
from cxsim_models.scenario import Scenario
from cxsim_models.tenure import Tenure


def reference() -> Scenario:
    """The telecom operator: two segments, four initiatives, about 60 uncertain inputs."""
    return cxsim.new("first-contact")


def with_tenure(scenario: Scenario) -> Scenario:
    """The same with churn that falls with tenure, in every segment: alpha and beta uncertain."""
    tenure = Tenure.model_validate(
        {
            "kind": "sbg",
            "alpha": {"dist": "pert", "low": 0.5, "likely": 0.7, "high": 0.9},
            "beta": {"dist": "pert", "low": 2, "likely": 3, "high": 4},
            "age_years": 2,
        }
    )
    segments = [segment.model_copy(update={"churn": None, "retention": tenure}) for segment in scenario.segments]
    return scenario.model_copy(update={"segments": tuple(segments)})


def with_whole_agents(scenario: Scenario) -> Scenario:
    """The same with service paid by whole agents, in every segment."""
    segments = [segment.model_copy(update={"staffing": "erlang-c"}) for segment in scenario.segments]
    return scenario.model_copy(update={"segments": tuple(segments)})


def moved(estimate: EstimateBase, share: float) -> EstimateBase:
    """The estimate with its middle moved by a share of its own spread or size: what one drag of a slider does."""
    data = estimate.model_dump(exclude_unset=True)
    if isinstance(data, float):
        data = {"dist": "fixed", "value": data}
    for name in ("likely", "mean", "value"):
        if name in data:
            span = data["high"] - data["low"] if "high" in data else abs(data[name])
            target = data[name] + share * span
            if "high" in data:
                target = min(max(target, data["low"]), data["high"])
            return type(estimate).model_validate({**data, name: target})
    if data["dist"] == "uniform":
        step = share * (data["high"] - data["low"])
        return type(estimate).model_validate({**data, "low": data["low"] + step, "high": data["high"] + step})
    if "p90" in data:
        return type(estimate).model_validate({**data, "p90": data["p90"] * (1 + share)})
    return estimate


def with_estimate(scenario: Scenario, old: EstimateBase, new: EstimateBase) -> Scenario:
    """The scenario with one estimate object replaced by another; everything else stays the same object."""

    def replaced(node: object) -> object:
        if node is old:
            return new
        if isinstance(node, tuple):
            items = tuple(replaced(item) for item in node)
            return items if any(a is not b for a, b in zip(items, node, strict=True)) else node
        if isinstance(node, dict):
            values = {key: replaced(value) for key, value in node.items()}
            return values if any(values[key] is not node[key] for key in node) else node
        fields = getattr(type(node), "model_fields", None)
        if fields is None or isinstance(node, EstimateBase):
            return node
        changed = {
            name: value for name in fields if (value := replaced(getattr(node, name))) is not getattr(node, name)
        }
        return node.model_copy(update=changed) if changed else node

    result = replaced(scenario)
    assert isinstance(result, Scenario)
    return result


def drags(scenario: Scenario, every: int, steps: int) -> Iterator[Scenario]:
    """Of the uncertain estimates, one in `every` is dragged: half of the steps up, the others back."""
    paths = [place.path for place in located(scenario) if place.estimate.uncertain]
    for path in paths[::every]:
        for step in range(steps):
            old = next(place.estimate for place in located(scenario) if place.path == path)
            scenario = with_estimate(scenario, old, moved(old, 0.01 if step < steps / 2 else -0.01))
            yield scenario


def edits(scenario: Scenario, times: int) -> Iterator[tuple[str, Scenario]]:
    """(path, scenario), each with one uncertain estimate moved a little since the one before, in turn."""
    for number in range(times):
        places = [place for place in located(scenario) if place.estimate.uncertain]
        place = places[number % len(places)]
        share = 0.01 if number // len(places) % 2 == 0 else -0.01
        scenario = with_estimate(scenario, place.estimate, moved(place.estimate, share))
        yield place.path, scenario
