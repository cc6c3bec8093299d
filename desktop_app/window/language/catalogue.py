"""Keeps the translation files true to the code: `python -m desktop_app.window.language.catalogue`, for developers.

Collects every translatable string of the window, keeps the translations there are, and compiles them (Qt's lrelease).
What is left to translate stands as `type="unfinished"` in `resources/translations/ringkas_<code>.ts`. English is a
catalogue of plural forms only. Qt's own lupdate is not used: it silently drops calls such as
`translate("Status", "%Ln sentence(s)", None, len(sentences))`.
"""

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import NamedTuple

import PySide6

from desktop_app import resources

FORMS = {"id": 1, "en": 2}  # plural forms per language
_HEAD = b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


class Source(NamedTuple):
    """One translatable string and the context it belongs to."""

    context: str
    text: str

    @property
    def plural(self) -> bool:
        """Whether it counts something."""
        return "%n" in self.text or "%Ln" in self.text


Catalogue = dict[Source, tuple[str, ...]]


def main() -> int:
    """Renew all translation files; return 1 when something is left to translate."""
    folder = resources.path("translations")
    wanted = sources()
    left = 0
    for code in FORMS:
        file = folder / f"ringkas_{code}.ts"
        known = read(file) if file.exists() else {}
        entries = [source for source in wanted if code != "en" or source.plural]
        catalogue = {source: known.get(source, _plain(source, code)) for source in entries}
        write(catalogue, code, file)
        compile_to(file, file.with_suffix(".qm"))
        missing = [source for source, forms in catalogue.items() if not all(forms)]
        left += len(missing)
        for source in missing:
            print(f"{file.name}: {source.context}: {source.text}")
    for file in folder.glob("qtbase_*.ts"):  # Qt's own words in languages that Qt does not speak
        compile_to(file, file.with_suffix(".qm"))
    return 1 if left else 0


def sources() -> list[Source]:
    """Return every translatable string in the window's code, in order.

    Raises ValueError for a call of `translate` whose context or text is not written out: it could never be translated.
    """
    found: set[Source] = set()
    for file in Path(__file__).parents[1].rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _translates(node):
                found.add(_source(node, file))
    return sorted(found)


def _plain(source: Source, code: str) -> tuple[str, ...]:
    """Return what stands for a translation that is not made yet: English plurals can be told from the source."""
    if code != "en":
        return ("",) * FORMS[code]
    return source.text.replace("(s)", ""), source.text.replace("(s)", "s")


def _translates(node: ast.Call) -> bool:
    """Tell a translation from QPainter.translate and str.translate."""
    match node.func:
        case ast.Name("translate") | ast.Attribute(ast.Name("QCoreApplication"), "translate"):
            return True
    return False


def _source(node: ast.Call, file: Path) -> Source:
    words = [argument.value for argument in node.args[:2] if isinstance(argument, ast.Constant)]
    match words:
        case [str(context), str(text)]:
            return Source(context, text)
    message = f"{file.name}, line {node.lineno}: context and text of translate() must be written out."
    raise ValueError(message)


def read(file: Path) -> Catalogue:
    """Return the translations of a .ts file; empty strings where there are none."""
    catalogue: Catalogue = {}
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314  # files of our own
        for message in context.iter("message"):
            target = message.find("translation")
            forms = [] if target is None else [form.text or "" for form in target.iter("numerusform")]
            single = "" if target is None else target.text or ""
            source = Source(context.findtext("name", ""), message.findtext("source", ""))
            catalogue[source] = tuple(forms) or (single.strip(),)
    return catalogue


def write(catalogue: Catalogue, code: str, file: Path) -> None:
    """Write a .ts file, sorted, so that a change shows as what it is."""
    root = ET.Element("TS", version="2.1", language=code, sourcelanguage="en")
    for name in sorted({source.context for source in catalogue}):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for source, forms in sorted(catalogue.items()):
            if source.context == name:
                _write_message(context, source, forms)
    ET.indent(root, "  ")
    file.write_bytes(_HEAD + ET.tostring(root, encoding="utf-8") + b"\n")


def _write_message(context: ET.Element, source: Source, forms: tuple[str, ...]) -> None:
    message = ET.SubElement(context, "message", {"numerus": "yes"} if source.plural else {})
    ET.SubElement(message, "source").text = source.text
    target = ET.SubElement(message, "translation", {} if all(forms) else {"type": "unfinished"})
    if not source.plural:
        target.text = forms[0]
        return
    for form in forms:
        ET.SubElement(target, "numerusform").text = form


def compile_to(file: Path, target: Path) -> None:
    """Compile a .ts file."""
    tool = Path(PySide6.__file__).with_name("lrelease")
    subprocess.run([str(tool), "-silent", str(file), "-qm", str(target)], check=True)


if __name__ == "__main__":
    sys.exit(main())
