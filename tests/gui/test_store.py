"""The store and the edits: every change is one undo step, nothing else moves."""

from pathlib import Path

import pytest
from cxsim_models.estimate import Pert, fixed
from cxsim_models.scenario import Scenario
from cxsim_ui import edits
from cxsim_ui.store import Store
from skeleton import skeleton
