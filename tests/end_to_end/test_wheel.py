"""The wheel: all that the program needs is in it, and it works outside this tree."""

import os
import re
import shutil
import subprocess
import sys
import zipfile
from email import message_from_bytes
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.end_to_end.conftest import TREE

UV = os.environ.get("UV") or shutil.which("uv")
PACKAGES = {"cxsim": "cxsim", "cxsim_ui": "ui", "cxsim_models": "models", "cxsim_assets": "assets"}


def do(*command: str | Path) -> subprocess.CompletedProcess[str]:
    outside = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    return subprocess.run(
        list(map(str, command)), cwd="/", env=outside, capture_output=True, encoding="utf-8", check=False
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel built from this tree."""
    folder = tmp_path_factory.mktemp("wheel")
    if UV is not None:
        built = do(UV, "build", "--wheel", "--python", sys.executable, "--out-dir", folder, TREE)
    elif find_spec("pip"):
        built = do(sys.executable, "-m", "pip", "wheel", "--no-deps", "--wheel-dir", folder, TREE)
    else:
        pytest.skip("neither uv nor pip is here to build with")
    assert built.returncode == 0, built.stderr
    (file,) = folder.glob("cxsim-*.whl")
    return file


@pytest.fixture(scope="module")
def content(wheel: Path) -> dict[str, bytes]:
    """The wheel's files by name."""
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.mark.parametrize("package", PACKAGES)
def test_every_file_of_a_package_is_in_it(content: dict[str, bytes], package: str) -> None:
    folder = TREE / package if package == "cxsim" else TREE / PACKAGES[package] / package
    files = {
        f"{package}/{path.relative_to(folder).as_posix()}": path
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert files.keys() == {name for name in content if name.startswith(f"{package}/")}
    assert [name for name, path in files.items() if path.read_bytes() != content[name]] == []


@pytest.mark.parametrize(
    ("folder", "ending"),
    [
        ("cxsim_assets/samples/", ".cxsim"),
        ("cxsim_assets/templates/", ".cxsim"),
        ("cxsim_assets/evidence/", ".json"),
        ("cxsim_assets/icons/", ".svg"),
        ("cxsim_assets/translations/", ".qm"),
        ("cxsim_assets/", "sobol.npy"),
        ("cxsim/", "py.typed"),
        ("cxsim_models/", "py.typed"),
        ("cxsim_ui/", "py.typed"),
    ],
)
def test_what_is_no_code_is_in_it(content: dict[str, bytes], folder: str, ending: str) -> None:
    assert any(name.startswith(folder) and name.endswith(ending) for name in content)


def test_nothing_else_is_in_it(content: dict[str, bytes]) -> None:
    tops = {name.partition("/")[0] for name in content}
    assert {top for top in tops if not top.endswith(".dist-info")} == set(PACKAGES)


def test_metadata(content: dict[str, bytes]) -> None:
    (name,) = (name for name in content if name.endswith(".dist-info/METADATA"))
    metadata = message_from_bytes(content[name])
    required = {re.split(r"[^\w.-]", text)[0] for text in metadata.get_all("Requires-Dist", [])}
    wanted = "PySide6-Essentials pyqtgraph numpy scipy pandas pydantic platformdirs typer rich"
    assert required >= {package.lower() for package in wanted.split()}
    assert metadata["Requires-Python"] == ">=3.11"
    (name,) = (name for name in content if name.endswith(".dist-info/entry_points.txt"))
    assert b"cxsim = cxsim.__main__:main" in content[name]


UNREACHABLE = ("error sending request", "dns error", "could not connect", "connection", "network", "timed out")


@pytest.mark.skipif(UV is None, reason="uv is not here to install with")
def test_the_installed_program_works_outside_the_tree(wheel: Path, tmp_path: Path) -> None:
    assert UV is not None
    environment = tmp_path / "environment"
    made = do(UV, "venv", "--python", sys.executable, environment)
    assert made.returncode == 0, made.stderr
    scripts = environment / ("Scripts" if os.name == "nt" else "bin")
    installed = do(UV, "pip", "install", "--python", environment, wheel)
    if installed.returncode and any(words in installed.stderr.lower() for words in UNREACHABLE):
        pytest.skip("the package index cannot be reached")
    assert installed.returncode == 0, installed.stderr
    samples = do(scripts / "cxsim", "samples", "--copy", tmp_path / "samples")
    assert samples.returncode == 0, samples.stderr
    sample = samples.stdout.splitlines()[0]
    run = do(scripts / "cxsim", "run", sample, "--trials", "256")
    assert (run.returncode, run.stderr) == (0, "")
    assert "256 futures" in run.stdout
