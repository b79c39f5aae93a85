"""cxsim: what a customer-experience initiative is worth, as a distribution. This is all of its API.

>>> import cxsim
>>> scenario = cxsim.new("first-contact")
>>> result = cxsim.simulate(scenario, trials=8192)
>>> float(result.probability["npv_positive"]) > 0
True
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from cxsim.version import __version__

if TYPE_CHECKING:
    from cxsim.engine import refine, simulate
    from cxsim.errors import ScenarioError
    from cxsim.files.scenario_file import load, save
    from cxsim.files.templates import new
    from cxsim.result import Result
    from cxsim_models.problem import Problem
    from cxsim_models.scenario import Scenario

__all__ = [
    "Problem",
    "Result",
    "Scenario",
    "ScenarioError",
    "__version__",
    "load",
    "new",
    "refine",
    "save",
    "simulate",
]

_HOME = {
    "Problem": "cxsim_models.problem",
    "Result": "cxsim.result",
    "Scenario": "cxsim_models.scenario",
    "ScenarioError": "cxsim.errors",
    "load": "cxsim.files.scenario_file",
    "new": "cxsim.files.templates",
    "refine": "cxsim.engine",
    "save": "cxsim.files.scenario_file",
    "simulate": "cxsim.engine",
}


def __getattr__(name: str) -> Any:
    """Import a name of the API when it is first asked for: the window is on the screen before the engine is."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_HOME[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
