"""Make the one-folder bundle in `dist/cxsim`, start it, and say what it weighs: `python packaging/build.py`."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TREE = Path(__file__).parents[1]
BUNDLE = TREE / "dist" / "cxsim"
PATIENCE = 60
"""Seconds in which the window of the bundle is to be there."""

sys.path[:0] = [str(TREE / root) for root in ("", "ui", "models", "assets")]


def draw_icons(folder: Path) -> None:
    """The program's icon as every system wants it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    from cxsim_ui.icons import pixmap

    app = QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    for suffix in ("png", "ico", "icns"):
        if not pixmap("cxsim", 256, "").save(str(folder / f"cxsim.{suffix}")):
            sys.exit(f"{suffix}: this Qt cannot write it")
    app.quit()


def bundle() -> None:
    """Run PyInstaller."""
    options = ["--noconfirm", "--clean", "--log-level", "WARN"]
    places = ["--distpath", str(TREE / "dist"), "--workpath", str(TREE / "build" / "bundle")]
    subprocess.run(
        [sys.executable, "-m", "PyInstaller", *options, *places, str(TREE / "packaging" / "cxsim.spec")],
        check=True,
    )


def launch() -> None:
    """The bundled program computes a sample, opens its window on it, and ends in good order."""
    program = BUNDLE / ("cxsim.exe" if sys.platform == "win32" else "cxsim")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        outside = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        state = {"XDG_STATE_HOME": name, "XDG_CONFIG_HOME": name, "WIN_PD_OVERRIDE_LOCAL_APPDATA": name}
        environment = outside | state | {"QT_QPA_PLATFORM": "offscreen"}
        copied = subprocess.run(
            [program, "samples", "--copy", folder], env=environment, check=True, capture_output=True, encoding="utf-8"
        )
        sample = next(line for line in copied.stdout.splitlines() if line.endswith("first-contact.cxsim"))
        subprocess.run([program, "run", sample, "--trials", "1024"], env=environment, check=True)
        errors = folder / "errors.txt"
        with errors.open("w") as stream:
            window = subprocess.Popen([program, sample], env=environment, stderr=stream)
            began = time.monotonic()
            # The window writes which scenario it holds as soon as it holds one.
            while not any(folder.glob("**/sessions/*")) and window.poll() is None:
                if time.monotonic() - began > PATIENCE:
                    window.kill()
                    sys.exit("the bundle's window did not open")
                time.sleep(0.1)
            if window.poll() is not None:
                sys.exit(f"the bundle's window ended with {window.returncode}: {errors.read_text()}")
            print(f"window open after {time.monotonic() - began:.1f} s")
            window.terminate()
            window.wait(PATIENCE)
        lines = [line for line in errors.read_text().splitlines() if "This plugin does not support" not in line]
        if lines:
            sys.exit("\n".join(["the bundle's window complained:", *lines]))


def main() -> None:
    """Build, launch, weigh."""
    draw_icons(TREE / "build" / "icons")
    bundle()
    launch()
    weight = sum(path.stat().st_size for path in BUNDLE.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"{BUNDLE.relative_to(TREE)}: {weight / 1e6:.0f} MB")


if __name__ == "__main__":
    main()
