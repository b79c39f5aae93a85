"""cxsim: what a customer-experience initiative is worth, as a distribution. This is all of its API.

>>> import cxsim
>>> scenario = cxsim.new("first-contact")
>>> result = cxsim.simulate(scenario, trials=8192)
>>> float(result.probability["npv_positive"]) > 0
True
"""

from cxsim.errors import ScenarioError
from cxsim.files.templates import new
from cxsim.files.scenario_file import load, save
from cxsim.result import Result
from cxsim.simulate import refine, simulate
from cxsim.version import __version__
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
