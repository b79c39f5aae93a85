"""The program has no network code: nothing in it names what could open a connection."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NETWORK = ("socket", "ssl", "http", "urllib", "ftplib", "smtplib", "asyncio", "requests", "PySide6.QtNetwork")
FILES = [path for folder in ("cxsim", "models", "ui") for path in (ROOT / folder).rglob("*.py")]


def test_there_is_something_to_look_at() -> None:
    assert len(FILES) > 100


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_module_imports_the_network(path: Path) -> None:
    imported = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            imported |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            imported |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    assert not [name for name in imported if name.startswith(NETWORK)]
