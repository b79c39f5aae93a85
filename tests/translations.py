"""Texts of the program and their translations: `python -m tests.translations` brings cxsim_fr.ts up to date.

The texts are read from the code (literals of `tr` and `translate`, in the model and the engine of `said` and
`refused`), from the sentences of the checks and from the descriptions of the document's fields; a text that is new is
added without a translation, one that is gone is dropped. The .ts file is then compiled to the .qm file that the
program loads.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from cxsim_models.check_texts import TEXTS
from cxsim_models.initiative import PAID, PAID_PER
from cxsim_models.kpis import FRICTION_LEVEL, KPIS
from cxsim_models.quantity import Quantity
from cxsim_models.retention_table import TABLE_ERRORS

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "assets" / "cxsim_assets" / "translations"
LANGUAGES = ("fr",)

Text = tuple[str, str]
"""(context, source text)."""


def texts() -> set[Text]:
    """Every text that the window can show."""
    found = set(_field_texts()) | set(_check_texts())
    found |= {("retention_table", text) for text in TABLE_ERRORS.values()}
    for path in sorted((ROOT / "ui" / "cxsim_ui").rglob("*.py")):
        found |= set(_code_texts(path))
    for folder in ("models", "cxsim"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            found |= set(_sentences(path))
    return found


def _field_texts() -> Iterator[Text]:
    from cxsim_models import initiative, scenario, segment, tenure

    quantities = [
        item
        for module in (segment, tenure, initiative, scenario)
        for kind in vars(module).values()
        for field in getattr(kind, "model_fields", {}).values()
        for item in field.metadata
        if isinstance(item, Quantity)
    ]
    quantities += [
        item
        for hint in (initiative.ReachShare, scenario.Overlap, scenario.Cashable)
        for item in hint.__metadata__
        if isinstance(item, Quantity)
    ]
    for quantity in quantities:
        yield from (("fields", text) for text in (quantity.label, quantity.unit, quantity.help) if text)
    yield from (("fields", text) for text in (*PAID.values(), *PAID_PER.values()) if text != "{currency}")
    for kpi in (*KPIS.values(), FRICTION_LEVEL):
        yield from (("fields", text) for text in (kpi.label, kpi.unit) if text)


def _check_texts() -> Iterator[Text]:
    for texts in TEXTS.values():
        yield from (("sentences", text) for text in (texts.what, texts.why, texts.remedy))


class _Finder(ast.NodeVisitor):
    def __init__(self, module_context: str) -> None:
        self.contexts = [module_context]
        self.found: list[Text] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.contexts.append(node.name)
        self.generic_visit(node)
        self.contexts.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        literals = [arg.value for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
        if name == "translate" and len(literals) >= 2:
            self.found.append((literals[0], literals[1]))
        elif name == "tr" and literals:
            own = isinstance(node.func, ast.Attribute)
            self.found.append((self.contexts[-1] if own else self.contexts[0], literals[0]))
        self.generic_visit(node)


def _code_texts(path: Path) -> list[Text]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    finder = _Finder(_module_context(path, tree))
    finder.visit(tree)
    return finder.found


def _sentences(path: Path) -> Iterator[Text]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("said", "refused"):
            pattern = node.args[0]
            if isinstance(pattern, ast.Constant):
                yield "sentences", str(pattern.value)


def _module_context(path: Path, tree: ast.Module) -> str:
    """The context of a module's own `tr(text)`: what it, or the module it imports `tr` from, passes to Qt."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.name == "tr":
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and call.args and isinstance(call.args[0], ast.Constant):
                    return str(call.args[0].value)
        if isinstance(node, ast.ImportFrom) and any(alias.name == "tr" for alias in node.names):
            source = ROOT / "ui" / f"{(node.module or '').replace('.', '/')}.py"
            return _module_context(source, ast.parse(source.read_text(encoding="utf-8")))
    return path.stem


def translations(language: str) -> dict[Text, str]:
    """The translations in the .ts file; an empty one is not done yet."""
    path = FOLDER / f"cxsim_{language}.ts"
    if not path.exists():
        return {}
    known = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name", ""), message.findtext("source", ""))
            known[key] = message.findtext("translation", "") or ""
    return known


def write(language: str, known: dict[Text, str]) -> None:
    """Write the .ts file with today's texts and compile it."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ElementTree.Element] = {}
    for context, source in sorted(texts()):
        if context not in contexts:
            contexts[context] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[context], "name").text = context
        message = ElementTree.SubElement(contexts[context], "message")
        ElementTree.SubElement(message, "source").text = source
        translation = ElementTree.SubElement(message, "translation")
        translation.text = known.get((context, source), "")
        if not translation.text:
            translation.set("type", "unfinished")
    ElementTree.indent(root)
    path = FOLDER / f"cxsim_{language}.ts"
    text = ElementTree.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")
    release = Path(sys.executable).with_name("pyside6-lrelease")
    compiled = path.with_suffix(".new")
    subprocess.run([release, "-silent", path, "-qm", compiled], check=True)
    # In one step: a program that runs has the old one mapped into its memory, and would crash on a changed file.
    compiled.replace(path.with_suffix(".qm"))


def main() -> None:
    for language in LANGUAGES:
        write(language, translations(language))
        missing = [text for text, done in translations(language).items() if not done]
        print(f"{language}: {len(texts())} texts, {len(missing)} not translated")


if __name__ == "__main__":
    main()
