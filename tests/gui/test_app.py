"""What only the application itself hears."""

import subprocess
import sys
from pathlib import Path

PROGRAM = """
import sys
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFileOpenEvent
from cxsim_ui.app import Application
app = Application(sys.argv[:1])
app.file_wanted.connect(lambda name: print(name))
QCoreApplication.sendEvent(app, QFileOpenEvent(sys.argv[1]))
"""


def test_a_file_that_the_system_hands_over_is_heard_of(tmp_path: Path) -> None:
    # A process of its own: there is one application in each.
    file = str(tmp_path / "plan.cxsim")
    done = subprocess.run([sys.executable, "-c", PROGRAM, file], capture_output=True, encoding="utf-8", check=False)
    assert (done.stdout.strip(), done.returncode) == (file, 0), done.stderr
