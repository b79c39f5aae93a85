"""The document's types are built when they are first used: several threads may be the first."""

import os
import subprocess
import sys

import pytest

from tests.unit.processes import ROOTS

FIRST = """
import threading
import cxsim
from cxsim_models.estimate import KINDS, Bernoulli, Pert
from cxsim_models.scenario import Link, Scenario

wrong, ready = [], threading.Barrier(8)

def use():
    ready.wait()
    try:
        assert Bernoulli(dist="bernoulli", p=0.5).p == 0.5
        assert Pert(dist="pert", low=1, likely=2, high=4).stated == (1, 2, 4)
        assert Scenario.model_validate({"schema": "cxsim/1"}).currency == "EUR"
        assert cxsim.simulate(cxsim.new("renewals"), trials=64).trials == 64
    except BaseException as error:
        wrong.append(repr(error))

threads = [threading.Thread(target=use) for _ in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(wrong)
"""


@pytest.mark.parametrize("attempt", range(3))
def test_several_threads_may_be_the_first(attempt: int) -> None:
    environment = os.environ | {"PYTHONPATH": ROOTS}
    done = subprocess.run([sys.executable, "-c", FIRST], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
